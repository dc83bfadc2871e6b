// Expressions: one case for each kind of the syntax tree.

import Graph
import Language

extension Builder {
  /// Returns the value of an expression that is a whole statement, or stands alone: the ranges of its
  /// loops are found first.
  func evaluateStatement(_ expression: Expression) throws -> Value {
    frame.solution = try solveLoops(left: nil, body: expression)
    defer { frame.solution = LoopSolution() }
    return try evaluate(expression)
  }

  /// Returns the value of `expression`.
  func evaluate(_ expression: Expression) throws -> Value {
    if let known = frame.solution.hoisted[expression.span] {
      if case .tensor(let tensor) = known { return .tensor(freshened(tensor)) }
      return known
    }
    guard depth < Self.deepest else {
      throw report("calls and expressions go too deep here", at: expression.span)
    }
    depth += 1
    defer { depth -= 1 }
    let value = try evaluate(kindOf: expression)
    if case .tensor(let tensor) = value {
      // Loops around the expression are not part of its size, but all of it must stay countable.
      try checkExtents(tensor.sizes, at: expression.span)
      annotate(tensor.node, expression.span)
    }
    return value
  }

  private func evaluate(kindOf expression: Expression) throws -> Value {
    switch expression.kind {
    case .number(let literal):
      return literal.whole.map { .size(.literal($0)) } ?? .tensor(scalar(literal.value))
    case .string(let text): return .string(text)
    case .name(let text): return try lookUp(Name(text, expression.span))
    case .unary(.negate, let operand): return try negate(operand)
    case .unary(.not, let operand):
      let value = try truth(operand)
      return .tensor(
        TensorValue(
          node: graph.sum([(value.node, -1)], constant: 1), dimensions: value.dimensions,
          element: .bool))
    case .binary(let op, let left, let right): return try binary(op, left, right, expression.span)
    case .call(let callee, let arguments):
      if let reduction = expression.reduction, try isReduction(callee) {
        // The variable is the reduction's, and names no layer inside it.
        frame.hint = nil
        return .tensor(try reduce(reduction, expression.span))
      }
      return try call(callee, arguments, expression.span)
    case .index(let base, let items): return try index(base, items, expression.span)
    case .member(let base, let name): return try member(base, name)
    case .pipe(let value, let function): return try pipe(value, function, expression.span)
    case .reshape(let value, let dimensions):
      return .tensor(try reshape(value, dimensions, expression.span))
    case .conditional(let condition, let then, let otherwise):
      return .tensor(try conditional(condition, then, otherwise, expression.span))
    case .array(let elements): return .tensor(try array(elements, expression.span))
    case .tuple(let elements): return .tuple(try elements.map { try evaluate($0) })
    }
  }

  /// Returns the value of `expression` as numbers.
  func tensor(_ expression: Expression) throws -> TensorValue {
    try tensor(of: try evaluate(expression), expression.span)
  }

  /// Returns `value`, which `span` gives, as numbers.
  func tensor(of value: Value, _ span: Span) throws -> TensorValue {
    switch value {
    case .tensor(let tensor): return tensor
    case .size(let size): return scalar(Double(size.extent), .int)
    case .position(let position):
      var terms: [(NodeID, Double)] = []
      for (axis, coefficient) in position.terms.sorted(by: { $0.key < $1.key }) {
        terms.append((graph.iota(axis), Double(coefficient)))
      }
      return TensorValue(
        node: graph.sum(terms, constant: Double(position.offset)), dimensions: [],
        element: position.bare.map { .index($0) } ?? .int)
    case .unknown: throw Reported()
    case .string: throw report("a number is needed here, but this is a text", at: span)
    case .tuple(let parts):
      throw report(
        "a single value is needed here, but this is \(parts.count) of them", at: span)
    case .callables(let declared):
      let kind = declared.first?.callable.kind.rawValue ?? "fn"
      throw report(
        "a number is needed here, but '\(span.text)' is a \(kind)", at: span,
        help: "call it: \(span.text)(…)")
    case .builtin, .derived:
      throw report(
        "a number is needed here, but '\(span.text)' is a function", at: span,
        help: "call it: \(span.text)(…)")
    case .instance(let instance):
      throw report(
        "a number is needed here, but this is the layer '\(instance.name)'", at: span,
        help: "give it its input: x |> \(span.text)")
    case .optimizer: throw report("a number is needed here, but this is an optimizer", at: span)
    case .source(let source):
      throw report(
        "a number is needed here, but this is a whole source", at: span, help: source.partHelp)
    }
  }

  /// Returns the value of `expression` as a size.
  func size(_ expression: Expression) throws -> Size {
    let saved = needsSize
    needsSize = true
    defer { needsSize = saved }
    return try size(of: try evaluate(expression), expression.span)
  }

  /// Returns `value`, which `span` gives, as a size.
  func size(of value: Value, _ span: Span) throws -> Size {
    if case .size(let size) = value { return size }
    if case .unknown = value { throw Reported() }
    throw report(
      "a size should be a whole number that is known at compile time", at: span,
      notes: {
        if case .tensor(let tensor) = value {
          if let number = graph.constantValue(tensor.node), tensor.dimensions.isEmpty {
            return ["this is \(number)"]
          }
          return ["this is \(tensor.typeDescription)"]
        }
        return []
      }())
  }

  /// Returns the value of `expression` as truth values.
  func truth(_ expression: Expression) throws -> TensorValue {
    let value = try tensor(expression)
    guard value.element == .bool else {
      throw report(
        "a condition is needed here, but this is \(value.typeDescription)", at: expression.span,
        help: "compare it with something: \(expression.quotation) > 0")
    }
    return value
  }

  private func negate(_ operand: Expression) throws -> Value {
    switch try evaluate(operand) {
    case .size(let size):
      guard let negative = size.negated else { throw overflow(operand.span) }
      return .size(negative)
    case .position(let position):
      guard let negative = LoopPosition(terms: [:], offset: 0).adding(position, times: -1) else {
        throw overflow(operand.span)
      }
      return .position(negative)
    case let value:
      var result = try tensor(of: value, operand.span)
      result.node = graph.negate(result.node)
      result.element = result.element.isWhole ? .int : .real
      return .tensor(result)
    }
  }

  func overflow(_ span: Span) -> Reported {
    report("this whole number is too large", at: span)
  }

  private func conditional(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ span: Span
  ) throws -> TensorValue {
    let test = try truth(condition)
    let first = try tensor(then)
    let second = try tensor(otherwise)
    guard let branches = broadcast(first.sizes, second.sizes) else {
      throw report(
        "the branches of this 'if' are \(first.typeDescription) and \(second.typeDescription)",
        at: span, notes: shapeNotes(first.sizes, second.sizes))
    }
    guard let sizes = broadcast(test.sizes, branches) else {
      throw report(
        "the condition is \(test.typeDescription), but its branches are \(shapeText(branches))",
        at: span, notes: shapeNotes(test.sizes, branches))
    }
    let target = dimensions(sizes)
    let element =
      first.element == second.element
      ? first.element : first.element.isWhole && second.element.isWhole ? .int : .real
    return TensorValue(
      node: graph.select(
        lineUp(test, with: target), lineUp(first, with: target), lineUp(second, with: target)),
      dimensions: target, element: element == .simplex ? .real : element)
  }

  private func member(_ base: Expression, _ name: Name) throws -> Value {
    let value = try evaluate(base)
    switch value {
    case .source(let source): return .tensor(try readMember(name, of: source))
    case .instance(let instance):
      if let variable = instance.variables[name.text] {
        return .tensor(freshened(variable.value))
      }
      if let child = instance.namedChild(name.text) { return .instance(child) }
      let names = instance.variables.keys.sorted() + instance.childNames
      throw report(
        "'\(base.quotation)' has no '\(name)'", at: name.span,
        help: closest(to: name.text, in: names).map { "did you mean '\($0)'?" })
    default:
      throw report("'\(base.quotation)' has no parts that have names", at: name.span)
    }
  }
}
