// Which parts of long formulas get a letter: what occurs more than once, and what is too long to read.

import Graph

/// Finds the parts of formulas that deserve a name.
struct Abbreviations {
  let graph: Graph
  /// The values of which another one with a name is a multiple: a sum shows that.
  let multiplied: Set<NodeID>
  /// A formula of more symbols than this is broken up.
  private static let mostSymbols = 22
  /// No more parts are named for being long: nobody reads a formula of so many.
  private static let mostParts = 300
  /// A repeated part of fewer symbols is repeated.
  private static let fewestSymbols = 4

  /// Returns the values below `roots` that should get a name beside those that `isNamed`, operands
  /// first.
  func parts(of roots: [NodeID], isNamed: (NodeID) -> Bool) -> [NodeID] {
    var chosen: Set<NodeID> = []
    func shown() -> Shown {
      self.shown(roots + chosen.sorted()) { isNamed($0) || chosen.contains($0) }
    }
    let whole = shown()
    chosen.formUnion(
      whole.order.filter {
        whole.uses[$0, default: 0] > 1 && whole.size[$0, default: 0] >= Self.fewestSymbols
      })
    // What has a name is not broken up again, so each round names another part.
    for _ in 0..<Self.mostParts {
      guard let part = tooLong(roots + chosen.sorted(), shown()) else { break }
      chosen.insert(part)
    }
    return chosen.sorted()
  }

  /// Returns how many symbols the formula of `id` has, about; at most a million.
  func size(of id: NodeID, isNamed: (NodeID) -> Bool) -> Int {
    shown([id], isNamed: isNamed).size[id, default: 1]
  }

  /// What is shown of the formulas of some values.
  private struct Shown {
    /// The values without a name that are shown, operands first.
    var order: [NodeID] = []
    /// How often each is written down.
    var uses: [NodeID: Int] = [:]
    /// How many symbols its formula has.
    var size: [NodeID: Int] = [:]
    /// What it is made of, as far as that is shown.
    var parts: [NodeID: [NodeID]] = [:]
  }

  private func shown(_ roots: [NodeID], isNamed: (NodeID) -> Bool) -> Shown {
    var result = Shown()
    var isSeen: Set<NodeID> = []
    var pending = roots
    while let id = pending.popLast() {
      guard isSeen.insert(id).inserted else { continue }
      let parts = operands(id)
      result.parts[id] = parts.filter { !isNamed($0) && !operands($0).isEmpty }
      for part in result.parts[id] ?? [] { result.uses[part, default: 0] += 1 }
      pending += result.parts[id] ?? []
    }
    result.order = isSeen.sorted().filter { !roots.contains($0) }
    for id in isSeen.sorted() {
      let open = Set(result.parts[id] ?? [])
      result.size[id] = operands(id).reduce(1) { size, part in
        let inner = open.contains(part) ? result.size[part, default: 1] : 1
        return min(size + inner, 1_000_000)
      }
    }
    return result
  }

  /// What the formula of `id` shows directly below it.
  private func operands(_ id: NodeID) -> [NodeID] {
    // A collected value stands for itself.
    if graph.iteration(id) != nil { return operands(graph.operands(id)[0]) }
    if isSum(id) { return graph.operands(id).filter { !multiplied.contains($0) } }
    return graph.operands(id)
  }

  /// The part to name of the first of `roots` that is too long: that which halves it best.
  private func tooLong(_ roots: [NodeID], _ shown: Shown) -> NodeID? {
    for root in roots {
      guard let size = shown.size[root], size > Self.mostSymbols else { continue }
      var below: Set<NodeID> = []
      var pending = shown.parts[root] ?? []
      while let id = pending.popLast() {
        if below.insert(id).inserted { pending += shown.parts[id] ?? [] }
      }
      // The terms of a sum inside a sum are terms of that, and the middle of many is left out.
      let opened = Set(
        below.union([root]).filter(isSum).flatMap { (shown.parts[$0] ?? []).filter(isSum) })
      let candidates = below.filter {
        shown.size[$0, default: 0] >= Self.fewestSymbols && !opened.contains($0)
      }
      let best = candidates.min { a, b in
        let (x, y) = (distance(a, size, shown), distance(b, size, shown))
        return x == y ? a < b : x < y
      }
      if let best { return best }
    }
    return nil
  }

  private func isSum(_ id: NodeID) -> Bool {
    if case .sum = graph.operation(id) { true } else { false }
  }

  private func distance(_ id: NodeID, _ size: Int, _ shown: Shown) -> Int {
    abs(2 * shown.size[id, default: 0] - size)
  }
}
