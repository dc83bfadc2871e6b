// What shares a loop: values that differ by axes of a single position, and updates with what they are
// made of.

import Differentiation
import Graph
import Scheduling
import Testing

@Suite struct SharedLoopTests {
  /// A step of gradient descent on Σ (sin(x) a)², with a batch of `count` rows.
  private static func step(_ count: Int) -> (program: Program, graph: Graph) {
    let g = Graph()
    let (batch, n) = (Axis("batch", count), Axis("n", 100))
    let x = g.variable(Variable(.input, "x", axes: [batch, n]))
    let variable = Variable(.parameter, "a", axes: [n])
    let a = g.variable(variable)
    let v = g.apply(.tanh, g.multiply(g.apply(.sin, x), a))
    let loss = g.reduce(.sum, g.power(v, 2), over: [batch, n])
    let gradient = differentiate(loss, withRespectTo: [a], in: g).cotangents[a]!
    let outputs = [
      Request.Output(loss, to: .result("loss"), axes: []),
      Request.Output(g.sum([(a, 1), (gradient, -0.1)]), to: .next(variable), axes: [n]),
    ]
    return (scheduled(outputs, in: g), g)
  }

  private static func nests(_ program: Program) -> [Nest] {
    program.steps.compactMap { if case .nest(let nest) = $0 { nest } else { nil } }
  }

  /// Forward, backward and update are one loop, which keeps nothing in memory.
  @Test func batchOfOneSharesOneLoop() {
    let (program, graph) = Self.step(1)
    #expect(Self.nests(program).count == 1, "\(program.text(graph))")
    #expect(program.steps.count == 1)
    let stored = program.buffers.filter { $0.region == .arena && $0.name != "scratch" }
    #expect(stored.isEmpty, "\(stored.map(\.name))")
  }

  /// Over several rows the gradient is summed first.
  @Test func severalRowsAreSummedBefore() {
    let (program, graph) = Self.step(3)
    #expect(Self.nests(program).count == 2, "\(program.text(graph))")
  }

  /// What reads a parameter at other elements has run before it is replaced.
  @Test func updateWaitsForOtherReaders() {
    let g = Graph()
    let n = Axis("n", 100)
    let variable = Variable(.parameter, "a", axes: [n])
    let a = g.variable(variable)
    let shifted = g.access(a, [n: .affine(Affine([(n, 1)], offset: 1))])
    let rows = g.apply(.sin, g.multiply(shifted, a))
    let outputs = [
      Request.Output(rows, to: .result("r"), axes: [n]),
      Request.Output(g.sum([(a, 1), (rows, -0.1)]), to: .next(variable), axes: [n]),
    ]
    let program = scheduled(outputs, in: g)
    let write = program.steps.lastIndex { step in
      step.writes.contains { program.buffers[$0.buffer.index].name == "a" }
    }
    let read = program.steps.lastIndex { step in
      step.reads.contains {
        program.buffers[$0.buffer.index].name == "a"
          && program.buffers[$0.buffer.index].region == .parameters
      }
    }
    #expect(write != nil && read != nil)
    if let write, let read { #expect(read <= write, "\(program.text(g))") }
  }
}
