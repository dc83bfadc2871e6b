// Functions, layers and models: what a call solves, what an instance owns, and which one is meant.

import Glibc
import Graph
import Language
import Testing

@testable import Elaboration

@Suite struct CallableTests {
  @Test func layersOwnParameters() throws {
    let run = try Run(
      """
      dim pixels = 4, hidden = 3, classes = 2
      layer block(out: dim)(x: [..., in]) -> y: [..., out] {
          y = x |> linear(out) |> relu |> linear(out)
      }
      model net(image: [batch, pixels]) -> y: [batch, classes] {
          shared = linear(pixels)
          a = shared(image) + shared(image)
          y = a |> linear(hidden) |> linear(hidden) |> block(hidden) |> block(classes)
          y = y + linear(classes)(a)
      }
      """)
    #expect(
      run.model.parameters.map(\.variable.name) == [
        "shared.w", "shared.b", "linear.w", "linear.b", "linear.1.w", "linear.1.b",
        "block.linear.w", "block.linear.b", "block.linear.1.w", "block.linear.1.b",
        "block.1.linear.w", "block.1.linear.b", "block.1.linear.1.w", "block.1.linear.1.b",
        "linear.2.w", "linear.2.b",
      ])
    #expect(
      run.model.parameters.prefix(6).map { "\($0.variable.axes)" } == [
        "[pixels, pixels']", "[pixels]", "[pixels, hidden]", "[hidden]", "[hidden, hidden']",
        "[hidden]",
      ])
    #expect(try run.result().count == 6)
  }

  @Test func layersWithoutConfiguration() throws {
    let run = try Run(
      """
      layer scale(x: [..., n]) -> y: [..., n] {
          param gain: [n] = ones()
          y = gain * x
      }
      layer shift(by: real = 1)(x: [..., n]) -> y: [..., n] {
          param bias: [n] = 0.5
          y = x + by * bias
      }
      model net(x: [batch, 2]) -> y: [batch, 2] {
          y = scale(x) |> scale |> shift |> shift(by=2)
      }
      """, batch: 1,
      [
        "x": [3, 5], "scale.gain": [2, 1], "scale.1.gain": [1, 2],
        "shift.bias": [1, 1], "shift.1.bias": [10, 20],
      ])
    #expect(try run.result() == [27, 51])
    let initial = try run.model.parameters.map { try run.elements($0.initial, $0.variable.axes) }
    #expect(initial == [[1, 1], [1, 1], [0.5, 0.5], [0.5, 0.5]])
  }

  @Test func repetitionsHaveParametersOfTheirOwn() throws {
    let run = try Run(
      """
      model net(x: [batch, 2]) -> y: [batch, 2] {
          y = x
          repeat 3 {
              y = y |> linear(2)
          }
      }
      """)
    #expect(
      run.model.parameters.map(\.variable.name) == [
        "linear.0.w", "linear.0.b", "linear.1.w", "linear.1.b", "linear.2.w", "linear.2.b",
      ])
  }

  @Test func sizesAreSolvedAtEachCall() throws {
    let run = try Run(
      """
      dim n = 3
      fn twice(x: [k]) -> y: [2 * k] {
          dim half = k
          y[i] = if i < half then x[0] else x[k - 1]
      }
      fn join(a: [..., k], b: [k]) -> c: [..., k] = a + b
      model f(x: [n], z: [batch, 3]) -> (y: [2 * n], w: [4], v: [batch, n]) {
          y = twice(x)
          w = twice(x[0 : 2])
          v = join(z, x)
      }
      """, batch: 2, ["x": [1, 2, 3]])
    #expect(try run.result("y") == [1, 1, 1, 3, 3, 3])
    #expect(try run.result("w") == [1, 1, 2, 2])
    #expect(agree(try run.result("v"), zip(fill("z", 6), [1, 2, 3, 1, 2, 3]).map { $0 + $1 }))
    // Solved by a literal and by a name, a size takes the name.
    #expect(run.model.results.map { "\($0.axes)" } == ["[2 * n]", "[4]", "[batch, n]"])
  }

  @Test func argumentsByNameAndDefault() throws {
    let run = try Run(
      """
      fn mix(a: real, b: real = 10, c: real = a + b) = a + 100 * b + 10000 * c
      model f(x: real) -> (p: real, q: real, r: real) {
          p = mix(1, 2, 3)
          q = mix(1, c=3)
          r = mix(b=2, a=1)
      }
      """)
    #expect(try run.result("p") == [30201])
    #expect(try run.result("q") == [31001])
    #expect(try run.result("r") == [30201])
  }

  @Test func overloadsGoByTheTypesOfArguments() throws {
    let signature = "logits: [batch, 3], label: [batch] index(3), target: [batch, 3] simplex"
    let run = try Run(
      """
      model f(\(signature)) -> (a: real, b: real, c: real, d: real) {
          a = cross_entropy(logits, label)
          b = cross_entropy(logits, target)
          c = accuracy(logits, label)
          d = accuracy(logits, target)
      }
      """, batch: 2,
      ["logits": [1, 2, 0, 3, 1, 1], "label": [1, 2], "target": [0, 0.5, 0.5, 1, 0, 0]])
    let first: Double = log(exp(1.0) + exp(2.0) + 1.0)
    let second: Double = log(exp(3.0) + 2 * exp(1.0))
    #expect(agree(try run.result("a"), [(first - 2 + second - 1) / 2]))
    #expect(agree(try run.result("b"), [(first - 1 + second - 3) / 2]))
    #expect(try run.result("c") == [0.5])
    #expect(try run.result("d") == [1])
  }

  @Test func declarationsOfTheFileShadowTheLibrary() throws {
    let run = try Run(
      """
      fn relu(x: [...]) -> y: [...] = 7 + x
      fn mse(a: [...]) -> y: [...] = relu(a)
      fn log2(x: real) = x
      model f(x: [2]) -> (y: [2], z: [2]) {
          y = mse(x)
          z = selu(x)
      }
      """, ["x": [1, 2]])
    #expect(try run.result() == [8, 9])
    // What the library calls is the library's.
    let z = [1.0, 2].map { 1.0507009873554805 * $0 }
    #expect(agree(try run.result("z"), z))
  }

  @Test func initialisersTakeTheDeclaredShape() throws {
    let run = try Run(
      """
      model f(x: [batch, 6]) -> y: [batch, 2] {
          param a: [6, 2]       = glorot_uniform()
          param b: [6, 2]       = he_normal()
          param c: [4, 3, 2, 2] = glorot_normal()
          param d: [4, 3, 2, 2] = he_uniform()
          param e: [6, 2]       = normal(mean=1, std=0.5)
          param g: [2]          = uniform(low=-2, high=2)
          param h: real         = 0.25
          y = h * x @ (a + b + e) + g + sum(c) + sum(d)
      }
      """)
    // Every random number is 0.5 in the tests.
    let means = try run.model.parameters.map { try run.elements($0.initial, $0.variable.axes)[0] }
    #expect(
      agree(
        means,
        [0, sqrt(2.0 / 6) / 2, sqrt(2.0 / (12 + 16)) / 2, 0, 1.25, 0, 0.25]))
    let streams = run.model.graph.nodes.compactMap { node -> String? in
      if case .random(let random) = node.operation {
        "\(random.stream) \(random.axes)"
      } else {
        nil
      }
    }
    #expect(
      streams == [
        "a [6, 2]", "b [6, 2]", "c [4, 3, 2, 2']", "d [4, 3, 2, 2']", "e [6, 2]", "g [2]",
      ])
    let scales = run.model.parameters.map { run.model.graph.operation($0.initial) }
    let limit = sqrt(6.0 / 8)
    guard case .sum(let coefficients, let constant) = scales[0] else {
      Issue.record("glorot_uniform is not a multiple of random numbers and an offset")
      return
    }
    #expect(agree(coefficients + [constant], [2 * limit, -limit]))
  }

  @Test func constantsAndSizesCanBeSet() throws {
    let text = """
      dim n = 2, twice = 2 * n
      const rate = 0.5, power = 2
      model f(x: [batch, n]) -> y: [batch, twice] {
          y[b, i] = rate * x[b, 0]^power
      }
      """
    let plain = try Run(text, batch: 1, ["x": [3, 4]])
    #expect(try plain.result() == [4.5, 4.5, 4.5, 4.5])
    let set = try Run(
      text, batch: 1, set: ["n": "1", "rate": "2", "power": "3"], ["x": [3]])
    #expect(try set.result() == [54, 54])
    let computed = try Run(text, batch: 1, set: ["twice": "3"], ["x": [1, 1]])
    #expect(try computed.result() == [0.5, 0.5, 0.5])
  }

  @Test func trainingAndEvaluationAreTwoGraphs() throws {
    let text = """
      layer mode(x: [...]) -> y: [...] {
          when training { y = 2 * x } else { y = 3 * x }
      }
      model f(x: [batch]) -> y: [batch] { y = mode(x) }
      train f {
          loss = sum(y)
          optimizer = sgd(lr=1)
          batch = 1
          steps = 1
      }
      """
    let elaborator = try elaborator(text)
    for (mode, factor) in [(Mode.training, 2.0), (.evaluation, 3)] {
      let model = try elaborator.trainingModel(mode: mode)
      var evaluator = Evaluator(model.graph, variables: { Tensor(axes: $0.axes, elements: [5]) })
      #expect(evaluator.value(of: try #require(model.loss)).elements == [5 * factor])
    }
  }

  @Test func namesReachTheGraph() throws {
    let run = try Run(
      """
      model f(x: [batch, 2]) -> y: [batch, 2] {
          h = x |> linear(2)
          y = tanh(h)
      }
      """)
    let origin = run.model.graph.origin(run.model.results[0].node)
    #expect(origin.name == "y" && origin.place == "m.grad:3")
    let names = run.model.graph.nodes.indices.compactMap {
      run.model.graph.origin(NodeID($0)).name
    }
    #expect(names == ["x", "linear.w", "linear.b", "linear.y", "y"])
  }

  @Test func theLibraryKnowsAllItsNames() throws {
    for file in StandardLibrary.files {
      let (tree, faults) = parse(file)
      let elaborator = Elaborator(
        tree, library: StandardLibrary.shared, overrides: [], schemas: Tables())
      #expect((faults + elaborator.check()).map(\.message) == [], "\(file.path)")
    }
  }

  @Test func programsThatGrowBeyondAllBoundsAreRefused() throws {
    func messages(_ text: String) throws -> [String] {
      try elaborator(text).check().map(\.message)
    }
    let model = "model m(x: real) -> y: real = f40(x)"
    let first = "fn f0(x: real) = x\n"
    let bush = (1...40).map { "fn f\($0)(x: real) = f\($0 - 1)(x) + f\($0 - 1)(2 * x)\n" }.joined()
    #expect(try messages(first + bush + model).first == "this program makes more than 20000 calls")
    let chain = (1...80).map { "fn f\($0)(x: real) = 1 + f\($0 - 1)(x)\n" }.joined()
    #expect(try messages(first + chain + "model m(x: real) -> y: real = f80(x)").count == 1)
    #expect(try messages(first + chain + model) == [])
    let sum = "x" + String(repeating: " + x", count: 500)
    #expect(try messages("model m(x: real) -> y: real = \(sum)") == [])
    let repetition = """
      model m(x: real) -> y: real {
          y = x
          repeat 1000 { repeat 1000 { y = sin(y) } }
      }
      """
    #expect(
      try messages(repetition) == ["this program runs more than 50000 statements"])
  }

  #if DEBUG
    private static let isOptimized = false
  #else
    private static let isOptimized = true
  #endif

  /// Millions of nodes, which take a minute without optimization.
  @Test(.enabled(if: isOptimized)) func programsWithTooManyOperationsAreRefused() throws {
    let sum = (0..<20).map { "sin(y + \($0))" }.joined(separator: " + ")
    let text = """
      model m(x: real) -> y: real {
          y = x
          repeat 1000 {
              repeat 48 { y = \(sum) }
          }
      }
      """
    #expect(
      try elaborator(text).check().map(\.message)
        == ["this program takes more than 2000000 operations"])
  }

  @Test func aDeclaredBatchIsTheBatch() throws {
    let text = """
      dim batch = 4
      data d {
          source = csv("Data/digits.csv")
          x = source.digit
      }
      model m(x: [batch]) -> y: [batch] = x
      train m {
          data      = d
          loss      = mean(y)
          optimizer = sgd(lr=1)
          steps     = 1
      }
      """
    #expect(try elaborator(text).check().isEmpty)
    #expect(try elaborator(text).trainingModel().inputs[0].variable.axes[0].extent == 4)
    #expect(try elaborator(text).trainingModel(batch: 3).inputs[0].variable.axes[0].extent == 3)
    #expect(
      try elaborator(text, set: ["batch": "5"]).trainingModel().settings.batch?.value == 5)
  }
}
