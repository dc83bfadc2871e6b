// Model files that are written in a test and compiled in its own process.

import Compilation
import Elaboration
import Foundation
import Graph
import Language
import Training

/// The written-out softmax regression, part by part, so that each can be written in another way.
struct Textbook {
  var declarations = ""
  var label = "[classes] simplex = one_hot(source.digit, classes)"
  var logits = "z = image @ w + b"
  var results = "p[n, k] = exp(z[n, k]) / sum[j](exp(z[n, j]))"
  var loss = "mean[n](-sum[k](label[n, k] * log(p[n, k])))"

  /// The text of the model file.
  var text: String {
    """
    dim pixels = 64, classes = 10
    \(declarations)
    data digits {
        source = csv("Data/digits.csv")
        image: [pixels] = source[0 : 64] / 16
        label: \(label)
    }
    model textbook(image: [batch, pixels]) -> p: [batch, classes] {
        param w: [pixels, classes] = zeros()
        param b: [classes]         = zeros()
        \(logits)
        \(results)
    }
    train textbook {
        data      = digits
        loss      = \(loss)
        optimizer = sgd(lr=0.5)
        batch     = 8
        epochs    = 1
    }
    """
  }
}

/// Elaborates the model `text` for training in the mode `math`, as if it stood in `Models`.
func elaborated(_ text: String, math: MathMode = .standard) throws -> ElaboratedModel {
  let path = packageFolder.appending(path: "Models/test.grad").path
  let file = try ModelFile(SourceFile(path: path, text: text), math: math)
  try file.check()
  return try file.elaborator.trainingModel()
}

/// Compiles the training step of the model `text` in the mode `math`, as if it stood in `Models`.
func compiledStep(_ text: String, math: MathMode = .standard) throws -> TrainingStep {
  try compileTrainingStep(try elaborated(text, math: math))
}

extension TrainingStep {
  /// The derivative of the loss with respect to what the parameter `b` is added to: ∂loss/∂b is its sum
  /// over the batch.
  var logitGradient: NodeID {
    let gradient = optimizedGradients.first { $0.name == "b" }!.node
    let (sum, _) = graph.unscaled(gradient)
    guard case .reduce(.sum, _) = graph.operation(sum) else { return gradient }
    return graph.operands(sum)[0]
  }

  /// The kinds of operation that `node` is made of, down to the leaves.
  func kinds(below node: NodeID) -> Set<String> {
    Set(
      graph.reachable(from: [node]).map { id in
        switch graph.operation(id) {
        case .variable(let variable): variable.name
        case .constant: "constant"
        case .iota: "iota"
        case .random: "random"
        case .sum: "sum"
        case .product: "product"
        case .pointwise(let function): function.rawValue
        case .reduce(let reduction, let over): "\(reduction.rawValue) over \(over)"
        case .access: "access"
        case .accumulate: "accumulate"
        case .scan: "scan"
        }
      })
  }

  /// The value of `node` in Float64, each variable filled with numbers that its name decides.
  func value(of node: NodeID) -> [Double] {
    var evaluator = Evaluator(graph, variables: testValue)
    return evaluator.value(of: node).elements
  }
}

/// Numbers within the promise of `variable` that depend on its name alone.
func testValue(_ variable: GraphVariable) -> Tensor {
  // A multiplicative generator with the multiplier of Knuth's MMIX.
  var state = variable.name.utf8.reduce(UInt64(1)) { $0 &* 31 &+ UInt64($1) }
  func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 40) / Double(1 << 24)
  }
  let count = variable.axes.elementCount
  var elements: [Double]
  switch variable.promise {
  case .real, .extended: elements = (0..<count).map { _ in 2 * next() - 1 }
  case .index(let size): elements = (0..<count).map { _ in (next() * Double(size)).rounded(.down) }
  case .simplex:
    elements = (0..<count).map { _ in next() }
    let width = variable.axes.last!.extent
    for start in stride(from: 0, to: count, by: width) {
      let total = elements[start..<(start + width)].reduce(0, +)
      for place in start..<(start + width) { elements[place] /= total }
    }
  }
  return Tensor(axes: variable.axes, elements: elements)
}
