// Memory: buffers that live together do not overlap, and no step leaves its buffers.

import Differentiation
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
    for example in RecurrenceExample.all {
      let g = Graph()
      var parameters: [NodeID] = []
      let value = example.build(g) { axes, _ in
        parameters.append(g.variable(Variable(.parameter, "x\(parameters.count)", axes: axes)))
        return parameters.last!
      }
      let loss = g.reduce(.sum, value, over: g.axes(value))
      let gradient = differentiate(loss, withRespectTo: parameters, in: g).cotangents
      let outputs = ([value] + parameters.map { gradient[$0]! }).enumerated().map { number, node in
        Request.Output(node, to: .result("r\(number)"), axes: g.axes(node))
      }
      result.append((scheduled(outputs, in: g), g))
    }
    return result
  }

  /// From when to when each buffer of the arena lives, where the steps in loops are counted one by one.
  /// What is used outside of a loop, too, or what a round reads before it writes it or writes only in
  /// part, lives through the whole loop.
  private static func lives(_ program: Program) -> [Int: ClosedRange<Int>] {
    var lives: [Int: ClosedRange<Int>] = [:]
    var position = 0
    func live(_ buffer: Int, _ range: ClosedRange<Int>) {
      guard program.buffers[buffer].region == .arena else { return }
      let known = lives[buffer] ?? range
      lives[buffer] =
        min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
    }
    func walk(_ steps: [Step], inside loops: [Axis]) {
      for step in steps {
        guard case .loop(let loop) = step else {
          for buffer in step.buffers { live(buffer.index, position...position) }
          position += 1
          continue
        }
        let start = position
        walk(loop.steps, inside: loops + [loop.axis])
        var isWritten: Set<BufferID> = []
        for inner in loop.steps {
          for address in inner.reads where !isWritten.contains(address.buffer) {
            live(address.buffer.index, start...(position - 1))
          }
          for address in inner.writes {
            isWritten.insert(address.buffer)
            // Moves along the loop: each round writes another part.
            if address.stride(loop.axis) != 0 {
              live(address.buffer.index, start...(position - 1))
            }
          }
        }
      }
    }
    walk(program.steps, inside: [])
    return lives
  }

  @Test func buffersThatLiveTogetherDoNotOverlap() throws {
    for (program, graph) in try Self.programs() {
      let sorted = Self.lives(program).sorted { $0.key < $1.key }
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
      func walk(_ steps: [Step]) {
        for (number, step) in steps.enumerated() {
          if case .loop(let loop) = step {
            walk(loop.steps)
            continue
          }
          if case .nest(let nest) = step {
            #expect(!nest.statements.isEmpty, "step \(number)\n\(program.text(graph))")
          }
          for address in step.reads {
            let region = program.buffers[address.buffer.index].region
            guard region == .arena || region == .outputs else { continue }
            #expect(isWritten.contains(address.buffer), "step \(number)\n\(program.text(graph))")
          }
          isWritten.formUnion(step.writes.map(\.buffer))
        }
      }
      walk(program.steps)
    }
  }
}
