// Values of which one is kept for later steps, and the others follow from it.
//
// The derivative of an activation may need several functions of one value: of t = tanh x, both 1 + t and 1 - t².
// The nest that has computed all of them would store each. Kept is t alone, and the later step computes the others
// anew: a few operations on what it has loaded take less time than memory does. A step of four layers of a
// transformer takes 3 % less so, and a fifth less memory.

import Graph

/// A stored value that follows from another one of its nest.
struct DerivedValue {
  /// What has to be computed anew, dependencies first, the value itself last.
  let chain: [NodeID]
  /// The steps that read the value: nests that have its loops.
  let readers: [Int]
}

extension Plan {
  /// The most operations that a value may follow by.
  private static let longestChain = 2

  /// Returns the values that had better be stored instead of several that follow from each of them.
  func roots() -> [(root: NodeID, values: [DerivedValue])] {
    var derived: [NodeID: [DerivedValue]] = [:]
    let readers = readersByValue()
    for (step, draft) in drafts.enumerated() {
      guard case .nest(let nest) = draft,
        nest.domain.elementCount >= caches.leastDerived / graph.precision.size
      else { continue }
      for id in nest.members where stored.contains(id) {
        guard let steps = readers[id], let (root, chain) = derivation(of: id, at: step) else {
          continue
        }
        derived[root, default: []].append(DerivedValue(chain: chain, readers: steps))
      }
    }
    return derived.filter { root, values in values.count > 1 || stored.contains(root) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Returns the value of the nest `step` that `id` follows from, with what has to be computed on the way; nil if
  /// there is none, or it is not cheap.
  private func derivation(of id: NodeID, at step: Int) -> (root: NodeID, chain: [NodeID])? {
    var chain: [NodeID] = []
    var last = id
    repeat {
      guard isCheap(last) else { return nil }
      chain.insert(last, at: 0)
      let operands = Set(graph.operands(last).filter { !preparation.isLeaf($0) })
      guard operands.count == 1, let operand = operands.first, home[operand] == step,
        domain(operand) == domain(id)
      else { return nil }
      last = operand
    } while chain.count < Self.longestChain && isCheap(last) && !stored.contains(last)
    return isCheap(last) && !stored.contains(last) ? nil : (last, chain)
  }

  /// Returns, for each value that other steps read, these steps, if all of them are nests that have its loops and
  /// could compute it themselves; a value that must lie in memory has none.
  private func readersByValue() -> [NodeID: [Int]] {
    var readers: [NodeID: [Int]] = [:]
    var inMemory = Set(preparation.outputs.map { preparation.base($0.node) })
    for (step, draft) in drafts.enumerated() {
      let computed = Set(draft.computed)
      for reader in draft.readers {
        for operand in preparation.dependencies(reader) {
          let base = preparation.base(operand)
          guard home[base] != nil, operand != base || !computed.contains(base) else { continue }
          if case .nest(let nest) = draft, operand == base, domain(base) == nest.domain,
            graph.kind(reader) != .access
          {
            if readers[base]?.last != step { readers[base, default: []].append(step) }
          } else {
            inMemory.insert(base)
          }
        }
      }
    }
    return readers.filter { !inMemory.contains($0.key) }
  }
}
