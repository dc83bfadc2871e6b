// The order of steps: what is computed is used soon after, and what is overwritten has been read before.

import Differentiation
import Graph
import Rewriting
import Scheduling
import Testing

@Suite struct StepOrderTests {
  /// Six equal layers with momentum, from the last of which the loss is taken.
  private struct Tower {
    let graph = Graph()
    let weights: [Variable]
    let speeds: [Variable]
    let outputs: [Request.Output]

    init() throws {
      let g = graph
      let batch = Axis("batch", 32)
      let features = (0...6).map { Axis("f\($0)", 72) }
      var value = g.variable(Variable(.input, "x", axes: [batch, features[0]]))
      var weights: [Variable] = []
      for (number, (from, to)) in zip(features, features.dropFirst()).enumerated() {
        weights.append(Variable(.parameter, "w\(number)", axes: [from, to]))
        let product = g.multiply(value, g.variable(weights[number]))
        value = g.apply(.tanh, g.reduce(.sum, product, over: [from]))
      }
      self.weights = weights
      speeds = weights.map { Variable(.state, "v" + $0.name, axes: $0.axes) }
      let loss = g.reduce(.sum, g.multiply(value, value), over: [batch, features[6]])
      let nodes = weights.map(g.variable)
      let gradient = differentiate(loss, withRespectTo: nodes, in: g)
      let next = zip(nodes, speeds).map { node, speed in
        g.sum([(g.variable(speed), 0.9), (gradient.cotangents[node]!, 1)])
      }
      let moved = zip(nodes, next).map { g.sum([($0, 1), ($1, -0.01)]) }
      let roots = try rewrite([loss] + next + moved, in: g, upTo: .stabilize).roots
      outputs =
        [Request.Output(roots[0], to: .result("loss"), axes: [])]
        + zip(speeds + weights, roots.dropFirst()).map {
          Request.Output($1, to: .next($0), axes: $0.axes)
        }
    }
  }

  /// The positions of the steps that touch each buffer.
  private func positions(_ program: Program) -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for (position, step) in program.steps.enumerated() {
      for buffer in step.buffers { result[buffer.index, default: []].append(position) }
    }
    return result
  }

  @Test func gradientIsUsedWhenItsWeightIsFree() throws {
    let tower = try Tower()
    let program = scheduled(tower.outputs, in: tower.graph)
    let positions = positions(program)
    var found = 0
    for (index, buffer) in program.buffers.enumerated()
    where buffer.region == .arena && tower.weights.contains(where: { $0.axes == buffer.axes }) {
      let steps = try #require(positions[index])
      // The product, perhaps the cotangent before it, which still reads the weight, and the update.
      #expect(steps.last! - steps.first! <= 2, "\(buffer.name)\n\(program.text(tower.graph))")
      found += 1
    }
    #expect(found == 6)
  }

  @Test func weightIsUpdatedBehindAllThatReadsIt() throws {
    let tower = try Tower()
    let program = scheduled(tower.outputs, in: tower.graph)
    for variable in tower.weights + tower.speeds {
      let buffer = try #require(
        program.buffers.firstIndex {
          $0.name == variable.name && ($0.region == .parameters || $0.region == .states)
        })
      let writers = program.steps.indices.filter { step in
        program.steps[step].writes.contains { $0.buffer.index == buffer }
      }
      let last = program.steps.indices.last { step in
        program.steps[step].buffers.contains { $0.index == buffer }
      }
      // In place: the only step that writes it is the last that reads it.
      #expect(writers == [try #require(last)], "\(variable.name)\n\(program.text(tower.graph))")
    }
  }
}
