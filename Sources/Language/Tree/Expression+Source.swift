// Expressions as source text again, with no parentheses but those that are needed.

extension Expression {
  /// The expression as one line of the language. Parsing it gives the same expression.
  package var source: String {
    var text = ""
    write(to: &text, atLeast: .expression)
    return text
  }

  /// The expression as source text where that is short enough to quote in a message, or else `…`.
  package var quotation: String {
    let text = source
    return text.utf8.count <= 80 ? text : "…"
  }

  /// The rules of the grammar, from the loosest binding to the tightest.
  fileprivate enum Binding: Int {
    case expression, conditional, or, and, comparison, sum, product, unary, power, postfix, primary
  }

  private var binding: Binding {
    switch kind {
    case .pipe, .reshape: .expression
    case .conditional: .conditional
    case .unary(.not, _): .comparison
    case .unary(.negate, _): .unary
    case .binary(let sign, _, _): sign.bindings.own
    case .call, .index, .member: .postfix
    case .number, .string, .name, .array, .tuple: .primary
    }
  }

  private func write(to text: inout String, atLeast required: Binding) {
    let needsParentheses = binding.rawValue < required.rawValue
    if needsParentheses { text += "(" }
    writeBare(to: &text)
    if needsParentheses { text += ")" }
  }

  private func writeBare(to text: inout String) {
    switch kind {
    case .number(let literal): text += literal.text
    case .string(let value): text += Self.quoted(value)
    case .name(let name): text += name
    case .unary(.negate, let operand):
      text += "-"
      operand.write(to: &text, atLeast: .unary)
    case .unary(.not, let operand):
      text += "not "
      // `not a == b` negates the comparison; a second `not` needs parentheses.
      let isComparison =
        if case .binary(let sign, _, _) = operand.kind { sign.isComparison } else { false }
      operand.write(to: &text, atLeast: isComparison ? .comparison : .sum)
    case .binary(let sign, let left, let right):
      left.write(to: &text, atLeast: sign.bindings.left)
      text += sign == .power ? "^" : " \(sign.rawValue) "
      right.write(to: &text, atLeast: sign.bindings.right)
    case .call(let callee, let arguments):
      callee.writeBase(to: &text)
      let written = arguments.map { ($0.label.map { "\($0)=" } ?? "") + $0.value.source }
      text += "(" + written.joined(separator: ", ") + ")"
    case .index(let base, let items):
      base.writeBase(to: &text)
      text += "[" + items.map(\.source).joined(separator: ", ") + "]"
    case .member(let base, let name):
      base.writeBase(to: &text)
      text += ".\(name)"
    case .pipe(let value, let function):
      value.write(to: &text, atLeast: .expression)
      text += " |> "
      function.write(to: &text, atLeast: .postfix)
    case .reshape(let value, let dimensions):
      value.write(to: &text, atLeast: .expression)
      text += " as [" + dimensions.map(\.source).joined(separator: ", ") + "]"
    case .conditional(let condition, let then, let otherwise):
      text += "if "
      condition.write(to: &text, atLeast: .or)
      text += " then "
      then.write(to: &text, atLeast: .conditional)
      text += " else "
      otherwise.write(to: &text, atLeast: .conditional)
    case .array(let elements):
      text += "[" + elements.map(\.source).joined(separator: ", ") + "]"
    case .tuple(let elements):
      text += "(" + elements.map(\.source).joined(separator: ", ") + ")"
    }
  }

  /// Writes what is called, indexed or asked for a member; `2(x)` would read as a product.
  private func writeBase(to text: inout String) {
    if case .number(let literal) = kind {
      text += "(\(literal.text))"
    } else {
      write(to: &text, atLeast: .postfix)
    }
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension BinaryOperator {
  /// How tight the operator binds, and how tight its operands must bind to stand bare.
  fileprivate var bindings:
    (own: Expression.Binding, left: Expression.Binding, right: Expression.Binding)
  {
    switch self {
    case .or: (.or, .or, .and)
    case .and: (.and, .and, .comparison)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      (.comparison, .sum, .sum)
    case .add, .subtract: (.sum, .sum, .product)
    case .multiply, .divide, .matrixProduct: (.product, .product, .unary)
    case .power: (.power, .postfix, .unary)
    }
  }
}

extension IndexItem {
  /// The item as source text.
  package var source: String {
    switch self {
    case .leading: "..."
    case .all: ":"
    case .at(let index): index.source
    case .range(let from, let to, _): "\(from.source) : \(to.source)"
    }
  }
}

extension DimensionSyntax {
  /// The dimension as source text.
  package var source: String {
    switch self {
    case .leading: "..."
    case .size(let size): size.source
    }
  }
}

extension TypeSyntax {
  /// The type as source text.
  package var source: String {
    var parts: [String] = []
    if let dimensions {
      parts.append("[" + dimensions.map(\.source).joined(separator: ", ") + "]")
    }
    if element.span != nil || dimensions == nil {
      if case .index(let size) = element.kind {
        parts.append("index(\(size.source))")
      } else {
        parts.append(element.kind.word)
      }
    }
    return parts.joined(separator: " ")
  }
}
