// The arena: from when to when each buffer lives, and so where it can lie.

import Graph

extension Scheduler {
  /// Returns the program named `name`: the steps so far, with the arena's buffers in their places.
  mutating func finish(_ name: String) -> Program {
    var lifetimes: [Int: Lifetime] = [:]
    var position = 0
    noteLifetimes(of: steps, &position, &lifetimes)
    let (offsets, count) = planArena(lifetimes.values.sorted { $0.buffer < $1.buffer })
    memory.place(offsets)
    return Program(name: name, buffers: memory.buffers, steps: steps, arenaCount: count)
  }

  /// Notes from when to when the buffers of the arena live, counting the steps in loops one by one.
  private func noteLifetimes(
    of steps: [Step], _ position: inout Int, _ lifetimes: inout [Int: Lifetime]
  ) {
    for step in steps {
      let first = position
      if case .loop(let loop) = step {
        let before = lifetimes
        noteLifetimes(of: loop.steps, &position, &lifetimes)
        // What is written first in the loop and read no later than in the same round lives from step to
        // step; all else lives through the whole loop. Only a carried value is read before it is written.
        for buffer in step.buffers where isKept(buffer, in: loop, before) {
          lifetimes[buffer.index]?.first = min(before[buffer.index]?.first ?? first, first)
          lifetimes[buffer.index]?.last = position
        }
        position += 1
        continue
      }
      for buffer in step.buffers where memory.buffers[buffer.index].region == .arena {
        let count = memory.buffers[buffer.index].count
        lifetimes[
          buffer.index,
          default: Lifetime(buffer: buffer.index, count: count, first: first, last: first)
        ].last = first
      }
      position += 1
    }
  }

  /// Whether `buffer` keeps its values from one round of `loop` to the next: in a recurrence, if it lived before
  /// or its axis is that of the loop; where blocks of rows are done, unless it only passes from step to step.
  private func isKept(
    _ buffer: BufferID, in loop: Loop, _ before: [Int: Lifetime]
  ) -> Bool {
    guard memory.buffers[buffer.index].region == .arena else { return false }
    if let passing = loop.passing { return !passing.contains(buffer) }
    return before[buffer.index] != nil || memory.buffers[buffer.index].axes.contains(loop.axis)
  }
}

extension Step {
  /// The buffers that the step writes, but for scratch.
  var written: Set<BufferID> {
    switch self {
    case .contraction(let step): return [step.result.buffer]
    case .group(let group): return Set(group.members.map(\.result.buffer))
    case .random(let step): return [step.result.buffer]
    case .transfer(let step): return [step.result.buffer]
    case .loop(let loop): return loop.steps.reduce(into: []) { $0.formUnion($1.written) }
    case .nest(let nest):
      return nest.statements.reduce(into: []) { result, statement in
        if case .memory(let address) = statement.result { result.insert(address.buffer) }
      }
    }
  }

  /// The buffers that the step reads or writes.
  package var buffers: Set<BufferID> {
    switch self {
    case .contraction(let step):
      return Set([step.result, step.a, step.b].map(\.buffer) + [step.workspace].compactMap { $0 })
    case .group(let group): return Set(group.buffers)
    case .random(let step): return [step.result.buffer]
    case .loop(let loop): return loop.steps.reduce(into: []) { $0.formUnion($1.buffers) }
    case .transfer(let step):
      let gathered = step.indices.compactMap { index -> BufferID? in
        if case .gather(let address) = index.value { address.buffer } else { nil }
      }
      return Set([step.source.buffer, step.result.buffer] + gathered)
    case .nest(let nest):
      var result: Set<BufferID> = []
      func insert(_ place: Place) {
        if case .memory(let address) = place { result.insert(address.buffer) }
      }
      for statement in nest.statements {
        statement.operands.forEach(insert)
        insert(statement.result)
      }
      if let scratch = nest.scratch { result.insert(scratch) }
      return result
    }
  }
}
