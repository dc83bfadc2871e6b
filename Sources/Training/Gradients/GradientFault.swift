// Which operation is to blame for a wrong gradient.

import Compilation
import Differentiation
import Graph
import Language
import Rewriting

/// The first step from the model to machine code that changes a value or derives it wrongly.
private enum GradientFault {
  /// The rule for the derivative of this operation.
  case derivative(NodeID)
  /// A rewrite.
  case rewriting(Firing)
  /// The compiled code for this operation, in the type of the model.
  case compiled(NodeID)
}

extension GradientComparison {
  /// Returns the error for the gradients that are wrong, of which `first` is the first one.
  func diagnostic(_ first: CheckedGradient, of gradients: [CheckedGradient]) throws -> Diagnostic {
    let differences = first.differencesError ?? 0
    let (error, reference) =
      differences > tolerance
      ? (differences, "differences of the loss")
      : (first.graphError, "the graph before rewriting")
    let others = gradients.count { !($0.error <= tolerance) } - 1
    let fault = try fault()
    var notes = [fault.map(text) ?? "each operation by itself is right; errors add up"]
    if others > 0 {
      notes.append("so are those of \(others) other \(others == 1 ? "parameter" : "parameters")")
    }
    // What Float64 gets right and float32 does not is no wrong formula.
    let type = "float\(8 * run.step.graph.precision.size)"
    let claim = if case .compiled = fault { "is not exact in \(type)" } else { "is wrong" }
    return Diagnostic(
      "the gradient of '\(first.name)' \(claim): it is \(percent(error)) off by \(reference)",
      at: first.span, notes: notes)
  }

  private func percent(_ share: Double) -> String {
    let percents = 100 * share
    return percents.isFinite
      ? formatted(percents < 10 ? "%.2g" : "%.0f", percents) + " %" : "infinitely far"
  }

  private func text(_ fault: GradientFault) -> String {
    switch fault {
    case .derivative(let id):
      "the first operation whose derivative is wrong is \(quotation(id))"
    case .rewriting(let firing):
      "the first rewriting that changes a value is by the rule '\(firing.rule)', of "
        + "\(quotation(firing.source))"
    case .compiled(let id):
      "the first operation that loses its digits is \(quotation(id))"
    }
  }

  /// The operation in the user's names, with its place.
  private func quotation(_ id: NodeID) -> String {
    let graph = run.step.graph
    let origin = graph.origin(id)
    let name = graph.name(id).map { "\($0) = " } ?? ""
    return "\(name)\(graph.formula(id, depth: 3))\(origin.place.map { " (\($0))" } ?? "")"
  }

  private func fault() throws -> GradientFault? {
    if let node = wrongDerivative() { return .derivative(node) }
    if let firing = wrongRewriting() { return .rewriting(firing) }
    return try wrongCode().map { .compiled($0) }
  }

  /// The first operation whose contributions to the derivatives of its operands are not what differences
  /// of it alone give.
  private func wrongDerivative() -> NodeID? {
    let graph = run.step.graph
    let differences = Differences(graph, around: evaluator)
    var evaluator = self.evaluator
    let steps = Dictionary(grouping: written.steps, by: \.node)
    // Nothing is derived for what does not depend on a parameter, or cannot move a little.
    var isActive = Set(run.step.model.parameters.map(\.node))
    for id in graph.ordered(from: [run.step.loss])
    where !graph.facts(id).isWhole && graph.dependencies(id).contains(where: isActive.contains) {
      isActive.insert(id)
    }
    for (node, contributions) in steps.sorted(by: { $0.key < $1.key }) {
      // A recurrence is differentiated as a whole.
      if graph.iteration(node) != nil { continue }
      let cotangent = evaluator.value(of: contributions[0].cotangent)
      for operand in Set(graph.operands(node)).sorted() where isActive.contains(operand) {
        let axes = graph.axes(operand)
        let own = contributions.filter { $0.operand == operand }.map {
          evaluator.value(of: $0.contribution).arranged(axes).elements
        }
        let total = own.reduce(Array(repeating: 0, count: axes.elementCount)) { sum, part in
          zip(sum, part).map { $0 + $1 }
        }
        let numbers = normalNumbers(total.count, seed: point.seed, stream: "operand \(operand)")
        let error = differences.error(
          of: Tensor(axes: axes, elements: total), of: node, weight: cotangent, at: operand,
          along: numbers, forgetting: [node], floor: .leastNormalMagnitude,
          tolerance: tolerance)
        if let error, !(error <= tolerance) { return node }
      }
    }
    return nil
  }

  /// The first rewriting that changes a value.
  private func wrongRewriting() -> Firing? {
    let logs = run.step.logs
    var evaluator = self.evaluator
    return (logs.loss.firings + logs.gradients.firings + logs.step.firings).first { firing in
      // The bodies of recurrences have no values of their own.
      guard !dependsOnCarried(firing.before), !dependsOnCarried(firing.after) else { return false }
      let before = evaluator.value(of: firing.before)
      let after = evaluator.value(of: firing.after)
      return isApart(after.arranged(before.axes).elements, before.elements)
    }
  }

  /// The first operation whose compiled value is not that of the reference.
  private func wrongCode() throws -> NodeID? {
    let graph = run.step.graph
    let roots = run.step.optimizedGradients.map(\.node)
    let nodes = graph.ordered(from: roots).filter { !graph.operands($0).isEmpty }
    let compiled = try native(nodes.map { ("value_\($0)", $0, nil) })
    var evaluator = self.evaluator
    return zip(nodes, compiled).first { node, value in
      isApart(value, evaluator.value(of: node).elements)
    }?.0
  }

  /// Whether `actual` is off by more than the tolerance, relative to the largest of `expected`.
  private func isApart(_ actual: [Double], _ expected: [Double]) -> Bool {
    let size = expected.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
    return zip(actual, expected).contains { a, b in
      // Infinities that mean the same are equal.
      a != b
        && !(relativeError((a - b).magnitude, to: max(size, .leastNormalMagnitude)) <= tolerance)
        && !(a.isNaN && b.isNaN)
    }
  }

  private func dependsOnCarried(_ id: NodeID) -> Bool {
    let graph = run.step.graph
    return graph.ordered(from: [id]).contains { node in
      if case .variable(let variable) = graph.operation(node) {
        variable.role == .carried
      } else {
        false
      }
    }
  }
}
