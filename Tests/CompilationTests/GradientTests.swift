// Gradients of models as they are written: against central differences of the loss in Float64, and
// compiled for each instruction set.

import Compilation
import Elaboration
import Graph
import Language
import TestSupport
import Testing
import Training

@Suite struct GradientTests {
  /// A model whose parameter `u` goes through `body` to `y`; the loss weighs y by the state `q`, and
  /// bends, so that no derivative is the same everywhere.
  static func model(_ u: String, _ y: String, _ body: String, before: String = "") -> String {
    """
    dim batch = 4, ch = 6, h = 3, w = 2, half = 3
    \(before)
    model m() -> y: \(y) {
        param u: \(u) = normal()
        state q: \(y) = normal()
        \(body)
    }
    train m {
        loss      = sum(q * y + y^2 / 4)
        optimizer = sgd(lr=1)
        steps     = 1
    }
    """
  }

  static let cases: [(String, String)] = [
    ("batchnorm", model("[batch, ch]", "[batch, ch]", "y = u |> batchnorm")),
    ("sequences", model("[batch, ch, h]", "[batch, ch, h]", "y = u |> batchnorm")),
    ("images", model("[batch, ch, h, w]", "[batch, ch, h, w]", "y = u |> batchnorm(momentum=0.5)")),
    ("layernorm", model("[batch, h, ch]", "[batch, h, ch]", "y = u |> layernorm")),
    ("rmsnorm", model("[batch, h, ch]", "[batch, h, ch]", "y = u |> rmsnorm")),
    ("groupnorm", model("[batch, ch]", "[batch, ch]", "y = u |> groupnorm(2)")),
    ("groups", model("[batch, ch, h, w]", "[batch, ch, h, w]", "y = u |> groupnorm(3)")),
    ("instancenorm", model("[batch, ch, h, w]", "[batch, ch, h, w]", "y = u |> instancenorm")),
    ("dropout", model("[batch, ch]", "[batch, ch]", "y = u |> dropout(0.3) |> tanh |> dropout")),
    (
      "split",
      model("[batch, ch]", "[batch, ch / 2]", "(a, b) = split(u, 2)\ny = tanh(a) * sigmoid(b)")
    ),
    (
      "concat",
      model(
        "[batch, ch]", "[batch, ch + 3 * (ch / 2) + 2]",
        "(a, b) = split(u, 2)\ny = concat(sin(b), u, u[0, 0] * ones([batch, 2]), tanh(a), a * b)")
    ),
    (
      "arrays",
      model(
        "[ch]", "[2, 3, 2]",
        """
        a = [sin(u[0]), u[1] * u[2], exp(u[3])]
        b = [1, u[4], u[5]]
        y = [[a, b, a * b] as [3, 3], [b, a, b] as [3, 3]][:, :, 0 : 2]
        """)
    ),
    (
      "several results",
      model(
        "[batch, ch]", "[batch, ch]", "(s, c) = turn(u, 2)\n(y, n) = both(half)(s * c)",
        before: """
          fn turn(x: [...], k: real) -> (s: [...], c: [...]) {
              s = sin(k * x)
              c = cos(k * x)
          }
          layer both(hidden: dim)(x: [..., n]) -> (y: [..., n], h: [..., hidden]) {
              h = x |> linear(hidden) |> tanh
              y = h |> linear(n)
          }
          """)
    ),
    (
      "shared layers",
      model(
        "[batch, ch]", "[batch, ch]",
        "enc = linear(ch)\ny = u\nrepeat 2 { y = y + tanh(enc(y)) |> linear(ch) }\ny = enc(y)")
    ),
    (
      "states and both parts of when",
      model(
        "[batch, ch]", "[batch, ch]",
        """
        state mean_of_u: [ch] = zeros()
        when training {
            now[c] = mean[n](u[n, c]^2)
            next mean_of_u = 0.9 * mean_of_u + 0.1 * now
        } else {
            now = mean_of_u
        }
        y = u / sqrt(1 + now + mean_of_u^2)
        """)
    ),
    (
      "random numbers of each step of a scan",
      model(
        "[batch, ch]", "[batch, ch]",
        """
        scan t over h with y = u {
            z = tanh(y |> linear(ch)) |> dropout(0.3)
            y = y + z
        }
        """)
    ),
    (
      "split in a scan",
      model(
        "[batch, ch]", "[batch, ch]",
        """
        scan t over h with y = u, s = 0 * u {
            (a, b) = split(concat(y, s) |> linear(2 * ch), 2)
            s = sigmoid(a) * s + tanh(b)
            y = [tanh(s), y][1] + s
        }
        """)
    ),
    (
      "l2 and clip",
      model("[batch, ch]", "[batch, ch]", "y = u |> linear(ch)")
        .replacing("y^2 / 4)", with: "y^2 / 4) + 0.1 * l2(m) + sum(u * q)")
        .replacing("    steps", with: "    clip = 1e3\n    steps")
    ),
  ]

  @Test(arguments: cases)
  func areThoseOfTheLoss(_ name: String, _ text: String) throws {
    let file = try ModelFile(SourceFile(path: "\(name).grad", text: text))
    do {
      try file.check()
    } catch let errors as ModelErrors {
      Issue.record("\(DiagnosticRenderer().render(errors.diagnostics))")
      return
    }
    let step = try compileTrainingStep(try file.elaborator.trainingModel())
    let graph = step.graph
    #expect(graph.faults(below: step.outputs.map(\.node)).isEmpty)
    var drawn = RandomValues(seed: 5, in: -1...1)
    var values: [GraphVariable: Tensor] = [:]
    for variable in step.variables {
      values[variable] = drawn(variable)
    }
    func evaluate(_ node: NodeID, _ values: [GraphVariable: Tensor]) -> Tensor {
      var evaluator = Evaluator(
        graph, variables: { values[$0]! },
        randomNumbers: { randomReference($0, seed: 1, step: 2) })
      return evaluator.value(of: node)
    }
    // A step of 1e-5 errs by h²·f‴/6 and by rounding, ε·f/h: both near 1e-9 for losses near 10.
    let h = 1e-5
    for (parameter, gradient) in zip(step.model.parameters, step.optimizedGradients) {
      let variable = parameter.variable
      let derived = evaluate(gradient.node, values).arranged(variable.axes).elements
      for place in stride(from: 0, to: derived.count, by: max(derived.count / 7, 1)) {
        let sides = [h, -h].map { shift in
          var moved = values
          moved[variable]!.elements[place] += shift
          return evaluate(step.loss, moved).elements[0]
        }
        let difference = (sides[0] - sides[1]) / (2 * h)
        #expect(
          abs(difference - derived[place]) <= 1e-6 * max(1, abs(difference)),
          "\(variable.name)[\(place)]")
      }
    }
    // Sums of some dozen numbers near 1, each rounded to 24 bits.
    let scale = graph.constant(10)
    let roots = step.outputs.map(\.node)
    try expect(roots.map { Claim($0, within: 60, of: scale, in: graph) }, in: graph, drawn)
  }
}
