// Types that contradict themselves.

extension FormChecker {
  /// Where a type stands, which decides what it may be.
  enum Role { case configuration, argument, result, parameter, state, data }

  /// Reports what is wrong with `type` in itself.
  mutating func check(_ type: TypeSyntax, allowing role: Role) {
    for (place, dimension) in (type.dimensions ?? []).enumerated() {
      switch dimension {
      case .leading(let span) where place > 0: reportLeading(span)
      case .leading: break
      case .size(let size): checkLabels(size)
      }
    }
    guard let span = type.element.span else { return }
    switch type.element.kind {
    case .simplex where type.dimensions?.isEmpty ?? true:
      report(
        "a simplex needs a dimension whose numbers add up to 1", at: span,
        help: "write '[n] simplex'")
    case .dim where type.dimensions != nil:
      report("'dim' is the type of one size and has no dimensions", at: type.span)
    case .dim where role != .configuration && role != .argument:
      report(
        "a size is not a value that can be kept here", at: span, help: "declare 'dim name = …'")
    case .index where role == .state, .simplex where role == .state:
      // Nothing checks the promise when a saved value is loaded.
      report("a state holds reals, or int or bool", at: span, help: "remove '\(span.text)'")
    case .index, .simplex, .bool, .int:
      guard role == .parameter else { return }
      report("what is trained holds reals", at: span, help: "remove '\(span.text)'")
    default: break
    }
  }

  /// Reports `...` in a place where it cannot stand for leading dimensions.
  mutating func reportLeading(_ span: Span) {
    report("'...' stands for the leading dimensions, so it comes first", at: span)
  }

  /// Reports labels that one call gives twice and misplaced `...`, in all of `expression`.
  mutating func checkLabels(_ expression: Expression) {
    switch expression.kind {
    case .call(_, let arguments):
      var taken: [String: Span] = [:]
      let labels = arguments.compactMap(\.label)
      for label in labels {
        if let first = taken[label.text] {
          report(
            "the argument '\(label)' is given twice", at: label.span,
            related: [Label(first, "given here")])
        }
        taken[label.text] = label.span
      }
      if let labelled = arguments.firstIndex(where: { $0.label != nil }),
        let late = arguments[labelled...].first(where: { $0.label == nil })
      {
        report(
          "an argument without a name cannot follow one with a name", at: late.span,
          related: [Label(arguments[labelled].span, "this one has a name")])
      }
    case .index(_, let items): check(items)
    case .reshape(_, let dimensions):
      for case .leading(let span) in dimensions.dropFirst() { reportLeading(span) }
    default: break
    }
    expression.forEachChild { checkLabels($0) }
  }

  /// Reports `...` behind the first of `items`.
  mutating func check(_ items: [IndexItem]) {
    for case .leading(let span) in items.dropFirst() { reportLeading(span) }
  }
}
