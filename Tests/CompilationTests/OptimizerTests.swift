// Optimizers over several steps: their states and parameters against the reference.

import Differentiation
import Graph
import Rewriting
import Scheduling
import Testing

@Suite struct OptimizerTests {
  /// The derivatives of ½ Σ (tanh(x · w + b) − y)² / N.
  static func gradients(_ g: Graph) -> [(Variable, NodeID)] {
    let bias = Variable(.parameter, "bias", axes: [UpdateTests.h])
    let y = g.variable(Variable(.input, "y", axes: [UpdateTests.n, UpdateTests.h]))
    let z = g.add(
      g.reduce(
        .sum, g.multiply(g.variable(UpdateTests.x), g.variable(UpdateTests.w)),
        over: [UpdateTests.i]), g.variable(bias))
    let e = g.subtract(g.apply(.tanh, z), y)
    let loss = g.scaled(
      g.mean(g.reduce(.sum, g.power(e, 2), over: [UpdateTests.h]), over: [UpdateTests.n]), by: 0.5)
    let parameters = [UpdateTests.w, bias]
    let cotangents = differentiate(
      loss, withRespectTo: parameters.map(g.variable), in: g
    ).cotangents
    return parameters.map { ($0, cotangents[g.variable($0)]!) }
  }

  enum Optimizer: CaseIterable { case sgd, momentum, adam }

  @Test(arguments: Optimizer.allCases, [false, true])
  func optimizers(_ optimizer: Optimizer, _ rewritten: Bool) throws {
    let g = Graph()
    var outputs: [Request.Output] = []
    let step = g.variable(Variable(.input, "step", axes: []))
    for (variable, d) in Self.gradients(g) {
      let p = g.variable(variable)
      func state(_ name: String) -> Variable {
        Variable(.state, "\(variable.name).\(name)", axes: variable.axes)
      }
      switch optimizer {
      case .sgd: outputs.append(UpdateTests.next(variable, g.sum([(p, 1), (d, -0.3)])))
      case .momentum:
        let m = state("m")
        let velocity = g.sum([(g.variable(m), 0.9), (d, 1)])
        outputs.append(UpdateTests.next(m, velocity))
        outputs.append(UpdateTests.next(variable, g.sum([(p, 1), (velocity, -0.1)])))
      case .adam:
        let (m, v) = (state("m"), state("v"))
        let first = g.sum([(g.variable(m), 0.9), (d, 0.1)])
        let second = g.sum([(g.apply(.abs, g.variable(v)), 0.99), (g.power(d, 2), 0.01)])
        let rate = g.sum([(g.power(step, 2), 0.01)], constant: 0.1)
        let root = g.sum([(g.sqrt(second), 1)], constant: 0.1)
        outputs.append(UpdateTests.next(m, first))
        outputs.append(UpdateTests.next(v, second))
        let change = g.multiply(rate, g.divide(first, root))
        outputs.append(UpdateTests.next(variable, g.sum([(p, 1), (change, -1)])))
      }
    }
    if rewritten {
      let roots = try rewrite(outputs.map(\.node), in: g, upTo: .stabilize).roots
      outputs = zip(outputs, roots).map {
        Request.Output($1, to: $0.destination, axes: $0.axes)
      }
    }
    for order in [outputs, outputs.reversed()] {
      let program = try UpdateTests.expectSteps(order, in: g)
      if optimizer == .sgd, rewritten { #expect(UpdateTests.accumulations(program) == 1) }
    }
  }
}
