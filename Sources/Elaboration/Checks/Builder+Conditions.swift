// Checks: conditions on values, with the arguments of calls as inputs.

import Graph
import Language

extension Builder {
  /// Returns `check` as a graph.
  func build(_ check: Check) throws -> ElaboratedCheck {
    checkInputs = []
    defer { checkInputs = nil }
    return try within(Frame(program.globals)) {
      let tolerance = try check.tolerance.map { try self.tolerance($0, of: check.condition) }
      guard case .binary(let sign, let left, let right) = check.condition.kind, sign.isComparison
      else {
        let value = try tensor(of: try evaluateStatement(check.condition), check.condition.span)
        guard value.element == .bool else {
          throw report(
            "a check is a condition, but this is \(value.typeDescription)",
            at: check.condition.span,
            help: "compare it with something: check \(check.condition.quotation) == 0")
        }
        return elaborated(check, .holds(value.node, comparison: nil), value.dimensions)
      }
      let a = try tensor(of: try evaluateStatement(left), left.span)
      let b = try tensor(of: try evaluateStatement(right), right.span)
      let truth = try pointwise(sign, a, b, check.condition.span)
      let (x, y) = (lineUp(a, with: truth.dimensions), lineUp(b, with: truth.dimensions))
      let condition: ElaboratedCheck.Condition =
        sign == .equal
        ? .equal(x, y, tolerance: tolerance)
        : .holds(truth.node, comparison: (x, sign.rawValue, y))
      return elaborated(check, condition, truth.dimensions)
    }
  }

  private func elaborated(
    _ check: Check, _ condition: ElaboratedCheck.Condition, _ dimensions: [Dimension]
  ) -> ElaboratedCheck {
    ElaboratedCheck(
      span: check.condition.span, graph: graph, condition: condition,
      axes: dimensions.map(\.axis), inputs: checkInputs ?? [])
  }

  /// Returns the tolerance that `expression` gives for `condition`.
  private func tolerance(_ expression: Expression, of condition: Expression) throws -> Double {
    guard case .binary(.equal, _, _) = condition.kind else {
      throw report("only '==' holds within a tolerance", at: expression.span)
    }
    let value = try tensor(of: try evaluateStatement(expression), expression.span)
    guard value.dimensions.isEmpty, let number = graph.constantValue(value.node), number >= 0,
      number.isFinite
    else {
      throw report(
        "a tolerance should be a number of at least 0 that is known at compile time",
        at: expression.span)
    }
    return number
  }

  // MARK: Arguments

  /// Returns `frame` with an input in place of each of `parameters` that a check gives.
  func opening(_ given: [Given?], _ parameters: [Parameter], in frame: Frame) -> Frame {
    guard checkInputs != nil else { return frame }
    var frame = frame
    for (parameter, argument) in zip(parameters, given) where argument != nil {
      guard case .tensor(let value)? = frame.locals[parameter.name.text] else { continue }
      frame.locals[parameter.name.text] = .tensor(opened(value))
    }
    return frame
  }

  /// Returns an input in place of `value` where that is what a check gives to a call, and the same in
  /// each run: a number that is known would be folded away, and nothing would be tested.
  func opened(_ value: TensorValue) -> TensorValue {
    guard let inputs = checkInputs, calls.isEmpty, openAxes.isEmpty, isWritten(value.node) else {
      return value
    }
    let name = "argument \(inputs.count + 1)"
    var made = variable(name, value)
    if made.promise == .real, !graph.facts(value.node).isFinite {
      made = GraphVariable(made.role, name, axes: made.axes, promise: .extended)
    }
    if let known = inputs.first(where: {
      $0.value == value.node && $0.variable.axes == made.axes && $0.variable.promise == made.promise
    }) {
      return TensorValue(
        node: graph.variable(known.variable), dimensions: value.dimensions, element: value.element)
    }
    checkInputs?.append(CheckInput(variable: made, value: value.node))
    return TensorValue(
      node: graph.variable(made), dimensions: value.dimensions, element: value.element)
  }

  /// Whether `node` is made of numbers alone.
  func isWritten(_ node: NodeID) -> Bool {
    graph.reachable(from: [node]).allSatisfy { id in
      switch graph.operation(id) {
      case .variable, .random: false
      default: true
      }
    }
  }

  /// The most elements that are looked at one by one: more than anyone writes out.
  private static let mostWrittenElements = 1 << 20

  /// Whether `value` is written out in a check, and holds distributions along its last dimension. As
  /// in a table, a sum may miss 1 by 1e-5.
  func isWrittenSimplex(_ value: TensorValue) -> Bool {
    guard checkInputs != nil, openAxes.isEmpty, let width = value.sizes.last?.extent, width > 0,
      value.sizes.allSatisfy({ $0.extent > 0 }), isWritten(value.node),
      value.axes.elementCount <= Self.mostWrittenElements
    else { return false }
    var evaluator = Evaluator(graph, variables: { Tensor(axes: $0.axes, elements: []) })
    let elements = evaluator.value(of: value.node).arranged(value.axes).elements
    return stride(from: 0, to: elements.count, by: width).allSatisfy { start in
      let row = elements[start..<start + width]
      return row.allSatisfy { $0 >= 0 } && (row.reduce(0, +) - 1).magnitude <= 1e-5
    }
  }
}
