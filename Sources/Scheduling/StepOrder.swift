// The order in which steps run: each soon after what it needs, so that this is still in the cache, and lives
// no longer than it has to.
//
// A derivative leaves much choice: the gradient of a weight may follow as soon as the cotangent of its layer
// is there, or at the very end, when both of its operands have long left the caches.

import Graph

/// What the steps of a plan need of each other, and how much memory each takes and gives back.
struct StepOrder {
  /// A value of fewer elements is in the cache whenever it is used, and takes hardly any memory: what has to do
  /// with such values alone keeps its order, in which it shares calls.
  private static let small = 1024.0

  /// The steps that wait for each step.
  private var followers: [[Int]]
  /// How many steps each step still waits for.
  private var pending: [Int]
  /// The values that each step reads and another one computes.
  private var reads: [[(value: NodeID, home: Int)]]
  /// The values that each step writes to the arena, as a number of elements.
  private var written: [Double]
  /// How many steps have yet to read each value.
  private var remaining = NodeMap<Int>()
  /// The elements of each value, if it lies in the arena.
  private var sizes = NodeMap<Double>()

  /// Finds what the steps of `plan` need of each other.
  init(_ plan: Plan) {
    let preparation = plan.preparation
    let count = plan.drafts.count
    followers = Array(repeating: [], count: count)
    pending = Array(repeating: 0, count: count)
    reads = Array(repeating: [], count: count)
    written = Array(repeating: 0, count: count)
    let delivered = NodeSet(preparation.outputs.map(\.node))
    for id in plan.stored where !delivered.contains(id) {
      guard let home = plan.home[id] else { continue }
      let size = Double(preparation.scope.axes(id).elementCount)
      sizes[id] = size
      written[home] += size
    }
    var variableReaders = NodeMap<[Int]>()
    // The last step that computes, and that reads, each node.
    var computing = NodeMap<Int>()
    var reading = NodeMap<Int>()
    for (step, draft) in plan.drafts.enumerated() {
      for id in draft.computed { computing[id] = step }
      for node in draft.readers {
        for operand in preparation.dependencies(node) {
          let base = preparation.base(operand)
          guard computing[base] != step, reading[base] != step else { continue }
          reading[base] = step
          // A number or position that a later step has in memory is written out here.
          if let home = plan.home[base], home < step {
            require(home, before: step)
            reads[step].append((base, home))
            remaining[base, default: 0] += 1
          } else {
            variableReaders[base, default: []].append(step)
          }
        }
      }
    }
    // What is overwritten has been read before by all that was to read it before.
    for output in preparation.outputs {
      guard case .next(let variable) = output.destination, let writer = plan.home[output.node]
      else { continue }
      let old = preparation.graph.variable(variable)
      for reader in variableReaders[old] ?? [] where reader < writer {
        require(reader, before: writer)
      }
    }
  }

  private mutating func require(_ first: Int, before second: Int) {
    followers[first].append(second)
    pending[second] += 1
  }

  /// Returns the positions of the steps in the order in which they should run.
  ///
  /// Of the steps that could run, the next is always one that takes the least memory beyond what it gives back,
  /// or none; of several, one that reads what was computed last. Small values do not count.
  consuming func sorted() -> [Int] {
    var result: [Int] = []
    var ready = pending.indices.filter { pending[$0] == 0 }
    var places = Array(repeating: 0, count: pending.count)
    while !ready.isEmpty {
      var best = 0
      var least = (Double.infinity, 0, 0)
      for (place, step) in ready.enumerated() {
        let latest = reads[step].reduce(-1) { latest, read in
          (sizes[read.value] ?? 0) < Self.small ? latest : max(latest, places[read.home])
        }
        let growth = growth(step)
        let price = (growth < Self.small ? 0 : growth, -latest, step)
        if price < least { (best, least) = (place, price) }
      }
      let step = ready.remove(at: best)
      for (value, _) in reads[step] { remaining[value, default: 0] -= 1 }
      for follower in followers[step] {
        pending[follower] -= 1
        if pending[follower] == 0 { ready.append(follower) }
      }
      places[step] = result.count
      result.append(step)
    }
    precondition(result.count == pending.count, "steps that wait for each other")
    return result
  }

  /// Returns by how many elements what lives in the arena grows with `step`.
  private func growth(_ step: Int) -> Double {
    reads[step].reduce(written[step]) { sum, read in
      remaining[read.value] == 1 ? sum - (sizes[read.value] ?? 0) : sum
    }
  }
}
