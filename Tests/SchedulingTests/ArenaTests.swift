// Memory: buffers that live together do not overlap, and no step leaves its buffers.

import Graph
import Rewriting
import Scheduling
import TestSupport
import Testing

@Suite struct ArenaTests {
  /// Programs of many shapes: a perceptron, and random graphs as grown and rewritten.
  static func programs() throws -> [(program: Program, graph: Graph)] {
    let perceptron = try Perceptron()
    var result = [(scheduled(perceptron.outputs, in: perceptron.graph), perceptron.graph)]
    for seed in UInt64(0)..<80 {
      let random = RandomGraph(seed: seed, count: 30)
      let g = random.graph
      let nodes = Array(random.nodes.suffix(6))
      for roots in [nodes, try rewrite(nodes, in: g, upTo: .stabilize).roots] {
        let outputs = zip(nodes, roots).enumerated().map { number, pair in
          Request.Output(pair.1, to: .result("r\(number)"), axes: g.axes(pair.0))
        }
        result.append((scheduled(outputs, in: g), g))
      }
    }
    return result
  }

  @Test func buffersThatLiveTogetherDoNotOverlap() throws {
    for (program, graph) in try Self.programs() {
      var lives: [Int: ClosedRange<Int>] = [:]
      for (number, step) in program.steps.enumerated() {
        for buffer in step.buffers where program.buffers[buffer.index].region == .arena {
          let first = lives[buffer.index]?.lowerBound ?? number
          lives[buffer.index] = first...number
        }
      }
      let sorted = lives.sorted { $0.key < $1.key }
      for (position, (a, life)) in sorted.enumerated() {
        for (b, other) in sorted[(position + 1)...] where life.overlaps(other) {
          let (x, y) = (program.buffers[a], program.buffers[b])
          let isApart = x.offset + x.count <= y.offset || y.offset + y.count <= x.offset
          #expect(isApart, "\(x.name) and \(y.name)\n\(program.text(graph))")
        }
      }
    }
  }

  @Test func theArenaIsAsLargeAsItsBuffersAndNoLarger() throws {
    for (program, graph) in try Self.programs() {
      let used = Set(program.steps.flatMap(\.buffers))
      let ends = used.map { program.buffers[$0.index] }.filter { $0.region == .arena }.map {
        $0.offset + ($0.count + 15) / 16 * 16
      }
      #expect(program.arenaCount == ends.max() ?? 0, "\(program.text(graph))")
    }
  }

  @Test func buffersAreAlignedAndFollowEachOtherInTheirBlocks() throws {
    for (program, _) in try Self.programs() {
      var ends: [Region: Int] = [:]
      for buffer in program.buffers {
        // 64 bytes: a cache line, and the widest vector.
        #expect(buffer.offset % 16 == 0)
        if buffer.region == .arena { continue }
        #expect(buffer.offset == ends[buffer.region, default: 0])
        ends[buffer.region] = buffer.offset + (buffer.count + 15) / 16 * 16
      }
    }
  }

  @Test func noStepLeavesItsBuffers() throws {
    for (program, graph) in try Self.programs() {
      for (number, step) in program.steps.enumerated() {
        for reach in program.reaches(step) {
          let buffer = program.buffers[reach.buffer.index]
          #expect(
            reach.range.lowerBound >= 0 && reach.range.upperBound < buffer.count,
            "step \(number), \(buffer.name)\n\(program.text(graph))")
        }
      }
    }
  }

  @Test func whatIsReadWasWritten() throws {
    for (program, graph) in try Self.programs() {
      var isWritten: Set<BufferID> = []
      for (number, step) in program.steps.enumerated() {
        func check(_ address: Address) {
          let region = program.buffers[address.buffer.index].region
          guard region == .arena || region == .outputs else { return }
          #expect(isWritten.contains(address.buffer), "step \(number)\n\(program.text(graph))")
        }
        switch step {
        case .contraction(let step):
          check(step.a)
          check(step.b)
          isWritten.insert(step.result.buffer)
        case .random(let step): isWritten.insert(step.result.buffer)
        case .transfer(let step):
          check(step.source)
          for index in step.indices { if case .gather(let it) = index.value { check(it) } }
          isWritten.insert(step.result.buffer)
        case .nest(let nest):
          #expect(!nest.statements.isEmpty, "step \(number)\n\(program.text(graph))")
          for statement in nest.statements {
            for case .memory(let address) in statement.operands { check(address) }
            if case .memory(let address) = statement.result { isWritten.insert(address.buffer) }
          }
        }
      }
    }
  }
}
