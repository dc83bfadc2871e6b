// States of layers and the two graphs of a model: what comes out, and what is refused.

import Graph
import Language
import Testing

@testable import Elaboration

@Suite struct StateTests {
  static let training = """
    train m {
        loss = sum(y)
        optimizer = sgd(lr=1)
        batch = 1
        steps = 1
    }
    """

  /// A model that is built once to be checked and trained, and one with a part for each graph.
  @Test(arguments: ["x * w", "(x |> dropout(0.5)) * w"])
  func `What is checked is what is trained`(value: String) throws {
    let elaborator = try elaborator(
      """
      model m(x: [batch, 2]) -> y: [batch, 2] {
          param w: [2] = normal(std=0.1)
          y = \(value)
      }
      \(Self.training)
      """)
    let checked = elaborator.checked()
    #expect(checked.diagnostics.isEmpty)
    let texts = [try #require(checked.trained), try elaborator.trainingModel()].map {
      $0.graph.text(of: [(name: "loss", node: $0.loss!)])
    }
    #expect(texts[0] == texts[1])
  }

  @Test func nextValuesAreOnlyInTheTrainingGraph() throws {
    let text = """
      layer count(by: real = 1)(x: [..., n]) -> y: [..., n] {
          param w: [n] = ones()
          state s: [n] = 2
          next s = s + by * w
          y = x + s
      }
      model m(x: [batch, 2]) -> y: [batch, 2] = x |> count(by=3) |> count
      \(Self.training)
      """
    let run = try Run(
      training: text,
      ["x": [1, 2], "count.s": [10, 20], "count.w": [1, 2], "count.1.s": [100, 200]])
    let states = run.model.states
    #expect(states.map(\.variable.name) == ["count.s", "count.1.s"])
    #expect(run.model.parameters.map(\.variable.name) == ["count.w", "count.1.w"])
    #expect(try run.result() == [111, 222])
    let next = try #require(states[0].next)
    #expect(try run.elements(next, states[0].variable.axes) == [13, 26])
    #expect(try run.elements(states[0].initial, states[0].variable.axes) == [2, 2])
    let evaluation = try elaborator(text).trainingModel(mode: .evaluation)
    #expect(evaluation.states.map(\.variable) == states.map(\.variable))
    #expect(evaluation.states.allSatisfy { $0.next == nil })
    let inference = try Run(text, batch: 1, run.values)
    #expect(try inference.result() == [111, 222])
    #expect(inference.model.states.count == 2)
  }

  /// The layers of both parts are numbered in the order of the text, in both graphs.
  @Test func bothGraphsCallALayerTheSame() throws {
    let text = """
      model m(x: [batch, 2]) -> y: [batch, 2] {
          when training {
              h = x |> linear(2) |> linear(2)
              next_one = 1
          } else {
              h = x
              next_one = 2
          }
          y = h |> linear(2)
      }
      \(Self.training)
      """
    let training = try Run(training: text).model
    let inference = try Run(text).model
    #expect(
      training.parameters.map(\.variable.name) == [
        "linear.w", "linear.b", "linear.1.w", "linear.1.b", "linear.2.w", "linear.2.b",
      ])
    #expect(inference.parameters.map(\.variable.name) == ["linear.2.w", "linear.2.b"])
    #expect(
      inference.trainingOnly == ["linear.w", "linear.b", "linear.1.w", "linear.1.b"])
    // Nothing that the results are made of belongs to the training part.
    let names = inference.graph.reachable(from: inference.results.map(\.node)).compactMap {
      if case .variable(let variable) = inference.graph.operation($0) { variable.name } else { nil }
    }
    #expect(Set(names) == ["x", "linear.2.w", "linear.2.b"])
  }

  @Test func whenIsNoScopeAndMayAssignAgain() throws {
    let text = """
      model m(x: [batch, 2]) -> y: [batch, 2] {
          y = x
          when training {
              when training { y = 2 * y } else { y = 5 * y }
          }
          when training { dim n = 3 } else { dim n = 4 }
          y = n * y
      }
      \(Self.training)
      """
    #expect(try Run(training: text, ["x": [1, 10]]).result() == [6, 60])
    #expect(try Run(text, batch: 1, ["x": [1, 10]]).result() == [4, 40])
  }

  @Test func statesOfRepetitionsAreTheirOwn() throws {
    let text = """
      dim depth = 2
      layer count(x: [n]) -> y: [n] {
          state s: real = 0
          next s = s + 1
          y = x + s
      }
      model m(x: [2]) -> y: [2] {
          y = x
          repeat depth {
              state t: real = 5
              next t = 2 * t
              inner = linear(2)
              y = y |> count
              y = inner(inner(y)) + t
              repeat 2 { y = y |> count }
          }
      }
      \(Self.training)
      """
    let model = try Run(training: text).model
    #expect(
      model.states.map(\.variable.name) == [
        "t.0", "t.1", "count.0.s", "count.1.0.0.s", "count.1.0.1.s", "count.1.s",
        "count.1.1.0.s", "count.1.1.1.s",
      ])
    #expect(
      model.parameters.map(\.variable.name) == [
        "inner.0.w", "inner.0.b", "inner.1.w", "inner.1.b",
      ])
    #expect(try Run(training: text, set: ["depth": "0"]).model.states.isEmpty)
  }

  @Test func dropoutIsInTheTrainingGraphAlone() throws {
    let text = """
      model m(x: [batch, 2]) -> y: [batch, 2] = x |> dropout(0.25) |> linear(2) |> dropout
      \(Self.training)
      """
    func streams(_ model: ElaboratedModel) -> [String] {
      model.graph.reachable(from: model.results.map(\.node)).compactMap {
        guard case .random(let random) = model.graph.operation($0) else { return nil }
        return "\(random.stream) \(random.axes) \(random.isPerStep)"
      }
    }
    let training = try Run(training: text, ["x": [3, 6], "linear.w": [1, 0, 0, 1]])
    #expect(
      streams(training.model) == [
        "dropout.uniform [batch, 2] true", "dropout.1.uniform [batch, 2] true",
      ])
    // Every random number is 0.5 in the tests: nothing is dropped.
    let bias = fill("linear.b", 2)
    let scaled = [3 / 0.75, 6 / 0.75]
    #expect(agree(try training.result(), zip(scaled, bias).map { ($0 + $1) / 0.5 }))
    let inference = try Run(text, batch: 1, training.values)
    #expect(streams(inference.model).isEmpty)
    #expect(agree(try inference.result(), zip([3, 6], bias).map { $0 + $1 }))
  }

  @Test func randomNumbersFollowLoopsAndResults() throws {
    let text = """
      fn noise(std: real) -> z: real = normal(0, std)
      layer noisy(x: [n, k]) -> (y: [n, k], u: [k]) {
          y[i, j] = x[i, j] + noise(0.5) + sum[a < 3](uniform())
          u = uniform(2, 4)
      }
      model m(x: [2, 5]) -> y: [2, 5] {
          repeat 2 { (y, u) = noisy(x) }
          y = y + u
      }
      \(Self.training)
      """
    let model = try Run(training: text).model
    let streams = model.graph.nodes.compactMap { node -> String? in
      guard case .random(let random) = node.operation else { return nil }
      return "\(random.distribution) \(random.stream) \(random.axes)"
    }
    #expect(
      streams == [
        "normal normal [2, 5]", "uniform noisy.0.uniform [2, 5, 3]",
        "uniform noisy.0.uniform.1 [5]", "normal normal.1 [2, 5]",
        "uniform noisy.1.uniform [2, 5, 3]", "uniform noisy.1.uniform.1 [5]",
      ])
  }

  @Test func lossesSeeParametersAndStates() throws {
    let text = """
      model m(x: [batch, 2]) -> y: [batch, 2] {
          param w: [2] = ones()
          state s: real = 5
          y = x |> linear(2)
          y = w * y + s
      }
      train m {
          loss = sum(y) + sum(w) + 10 * s + 100 * l2(m) + 1000 * l2(m.linear) + sum(m.linear.b)
          optimizer = sgd(lr=1)
          batch = 1
          steps = 1
          report = [s, l2(m)]
      }
      """
    let run = try Run(
      training: text,
      ["x": [0, 0], "w": [1, 2], "s": [3], "linear.w": [1, 1, 1, 1], "linear.b": [1, 3]])
    // Σy = 1 + 2 · 3 + 2 · 3, Σw = 3; the squares add up to 5 + 4 + 10, and to 4 + 10 in the layer.
    #expect(try run.loss() == 13 + 3 + 30 + 1900 + 14000 + 4)
    #expect(run.model.reports.map(\.name) == ["s", "l2"])
    #expect(try run.elements(run.model.reports[1].node, []) == [19])
  }

  @Test func layersMayBeDeclaredForSeveralTypes() throws {
    let text = """
      layer f(k: real = 2)(x: [n]) -> y: [n] {
          param w: [n] = ones()
          y = k * w * x
      }
      layer f(k: real = 2)(x: [b, n]) -> y: [b, n] {
          param w: [n] = ones()
          state s: real = 0
          next s = s + 1
          y = k * w * x + 100
      }
      layer g(x: [n] index(3)) -> y: [n] { y = 10 * x }
      layer g(x: [n]) -> y: [n] { y = 20 * x }
      model m(x: [2], z: [batch, 2], i: [2] index(3)) -> (p: [2], q: [batch, 2], r: [2]) {
          shared = f(3)
          p = shared(x)
          q = shared(z) + (z |> f)
          r = g(i) + g(x)
      }
      \(Self.training.replacing("sum(y)", with: "sum(p)"))
      """
    let run = try Run(
      training: text,
      ["x": [1, 2], "z": [3, 4], "i": [0, 2], "shared.w": [1, 10], "f.w": [1, 1]])
    #expect(run.model.parameters.map(\.variable.name) == ["shared.w", "f.w"])
    #expect(try run.result("p") == [3, 60])
    #expect(try run.result("q") == [9 + 100 + 6 + 100, 120 + 100 + 8 + 100])
    #expect(try run.result("r") == [20, 60])
  }
}
