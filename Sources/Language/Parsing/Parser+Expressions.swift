// Expressions, from the loosest binding to the tightest.

extension Parser {
  /// expr = cond { "|>" postfix | "as" "[" dims "]" }
  mutating func expression() throws(ParseFailure) -> Expression {
    try enter()
    defer { leave() }
    let first = try conditional()
    var value = first
    while true {
      if take(.pipe) != nil {
        let function = try postfix()
        value = try node(
          .pipe(value: value, function: function), value.span.union(function.span))
      } else if current.kind == .keyword(.as) {
        advance()
        let dimensions = try dimensions("and the new shape after 'as'")
        value = try node(
          .reshape(value: value, dimensions: dimensions), span(from: value.span.start))
      } else {
        if value.height > first.height, isAtOperator {
          let sign = current.text
          throw fail(
            "'\(sign)' binds tighter than what stands before it", found: false,
            help: "write '(\(value.quotation)) \(sign) …'")
        }
        return value
      }
    }
  }

  /// cond = "if" or "then" cond "else" cond | or
  private mutating func conditional() throws(ParseFailure) -> Expression {
    guard current.kind == .keyword(.if) else { return try disjunction() }
    try enter()
    defer { leave() }
    let start = advance().span.start
    let condition = try comparing(try disjunction())
    try expect(.then, "after the condition")
    let then = try conditional()
    try expect(.else, "and the value for when the condition does not hold")
    let otherwise = try conditional()
    return try node(
      .conditional(condition: condition, then: then, otherwise: otherwise), span(from: start))
  }

  private mutating func expect(_ word: Keyword, _ purpose: String) throws(ParseFailure) {
    guard current.kind == .keyword(word) else {
      let help =
        at(.pipe) || current.kind == .keyword(.as)
        ? "put parentheses around what is piped or reshaped inside an 'if'" : nil
      throw fail("expected '\(word.rawValue)' \(purpose)", help: help)
    }
    advance()
  }

  /// Returns `left`, or the comparison that was meant where a '=' follows it.
  mutating func comparing(_ left: Expression) throws(ParseFailure) -> Expression {
    guard at(.assign) else { return left }
    report("'=' assigns a value", at: current.span, help: "to compare, write '=='")
    advance()
    let right = try comparison()
    return try node(.binary(.equal, left, right), left.span.union(right.span))
  }

  /// or = and { "or" and }
  private mutating func disjunction() throws(ParseFailure) -> Expression {
    var left = try conjunction()
    while current.kind == .keyword(.or) {
      advance()
      let right = try conjunction()
      left = try node(.binary(.or, left, right), left.span.union(right.span))
    }
    return left
  }

  /// and = cmp { "and" cmp }
  private mutating func conjunction() throws(ParseFailure) -> Expression {
    var left = try comparison()
    while current.kind == .keyword(.and) {
      advance()
      let right = try comparison()
      left = try node(.binary(.and, left, right), left.span.union(right.span))
    }
    return left
  }

  /// cmp = ["not"] add [ ("=="|"!="|"<"|"<="|">"|">=") add ]
  private mutating func comparison() throws(ParseFailure) -> Expression {
    let negation = current.kind == .keyword(.not) ? advance() : nil
    var value = try sum()
    if let relation = binaryOperator, relation.isComparison {
      let left = value
      advance()
      let right = try sum()
      value = try node(.binary(relation, left, right), left.span.union(right.span))
      if let next = binaryOperator, next.isComparison {
        let (a, b, c) = (left.quotation, right.quotation, relation.rawValue)
        throw fail(
          "comparisons cannot be chained", found: false,
          help: "write '\(a) \(c) \(b) and \(b) \(next.rawValue) …'")
      }
    }
    guard let negation else { return value }
    return try node(.unary(.not, value), negation.span.union(value.span))
  }

  /// add = mul { ("+"|"-") mul }
  private mutating func sum() throws(ParseFailure) -> Expression {
    var left = try product()
    while let sign = binaryOperator, sign == .add || sign == .subtract {
      advance()
      let right = try product()
      left = try node(.binary(sign, left, right), left.span.union(right.span))
    }
    return left
  }

  /// mul = unary { ("*"|"/"|"@") unary }
  ///
  /// An operand right behind an operand is read as a factor, so that one error covers all of them.
  private mutating func product() throws(ParseFailure) -> Expression {
    var left = try unary()
    var gap: Gap?
    while true {
      if let sign = binaryOperator, sign == .multiply || sign == .divide || sign == .matrixProduct {
        advance()
        let right = try unary()
        left = try node(.binary(sign, left, right), left.span.union(right.span))
      } else if isAtOperand {
        gap = gap ?? Gap(before: tokens[place - 1], after: current)
        if let stopWord, closest(to: current.text, in: [stopWord]) != nil {
          throw fail(
            "expected '\(stopWord)' or an operator", help: "did you mean '\(stopWord)'?")
        }
        let right = try unary()
        left = try node(.binary(.multiply, left, right), left.span.union(right.span))
      } else {
        if let gap { report(gap, in: left) }
        return left
      }
    }
  }

  /// Two operands in a row.
  private struct Gap {
    let before: Token
    let after: Token
  }

  private mutating func report(_ gap: Gap, in product: Expression) {
    let missing = isInList ? "an operator or a comma" : "an operator"
    // Where a number stands before a name, it can only be a factor.
    var help: String?
    if case .number = gap.before.kind, gap.after.kind == .name || gap.after.text == "(" {
      help = "write the multiplication out: \(product.quotation)"
    }
    report(
      "expected \(missing) between '\(gap.before.text)' and '\(gap.after.text)'",
      at: gap.after.span, help: help)
  }

  /// Whether an operand starts here, where only an operator can stand. A name before '=' is not
  /// one: there a comma or a new line is missing.
  private var isAtOperand: Bool {
    switch current.kind {
    case .name: current.text != stopWord && peek().kind != .symbol(.assign)
    case .number, .string, .symbol(.leftParenthesis): true
    default: false
    }
  }

  /// unary = "-" unary | power
  private mutating func unary() throws(ParseFailure) -> Expression {
    guard let sign = take(.minus) else { return try power() }
    try enter()
    defer { leave() }
    let operand = try unary()
    return try node(.unary(.negate, operand), sign.span.union(operand.span))
  }

  /// power = postfix ["^" unary]
  private mutating func power() throws(ParseFailure) -> Expression {
    let base = try postfix()
    guard take(.caret) != nil else { return base }
    try enter()
    defer { leave() }
    let exponent = try unary()
    return try node(.binary(.power, base, exponent), base.span.union(exponent.span))
  }

  /// The operator that the current token is, if it stands between two operands of an expression.
  private var binaryOperator: BinaryOperator? {
    guard case .symbol(let symbol) = current.kind else { return nil }
    return switch symbol {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .plus: .add
    case .minus: .subtract
    case .star: .multiply
    case .slash: .divide
    case .at: .matrixProduct
    case .caret: .power
    default: nil
    }
  }

  private var isAtOperator: Bool {
    binaryOperator != nil || current.kind == .keyword(.and) || current.kind == .keyword(.or)
  }

  /// Returns the expression `kind`, or fails where the tree grows too tall.
  mutating func node(_ kind: Expression.Kind, _ span: Span) throws(ParseFailure) -> Expression {
    let expression = Expression(kind, span)
    guard expression.height <= Self.maximumHeight else {
      throw fail(
        "this expression is too long", found: false,
        notes: ["at most \(Self.maximumHeight) operations can depend on each other in one"],
        help: "give a part of it a name")
    }
    return expression
  }
}
