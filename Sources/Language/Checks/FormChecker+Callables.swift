// Signatures and bodies: what is declared twice, and what is never assigned.

extension FormChecker {
  /// Checks the signature and the body of `callable`.
  mutating func check(_ callable: Callable) {
    checkSignature(callable)
    switch callable.body {
    case .expression(let value):
      checkLabels(value)
      if callable.kind == .optimizer {
        report(
          "an optimizer needs a body in braces", at: callable.signatureSpan,
          help: "write '{ next p = … }'")
      }
    case .block(let block):
      var scope = Scope(kind: callable.kind, named: Set(callable.parameters.map(\.name.text)))
      check(block, in: &scope)
      checkResults(callable, scope)
    }
  }

  private mutating func checkSignature(_ callable: Callable) {
    var taken: [String: Span] = [:]
    checkDistinct(callable.parameters.map(\.name), among: &taken) {
      "'\($0)' is a parameter already"
    }
    checkDistinct(callable.output?.results.map(\.name) ?? [], among: &taken) {
      "the result '\($0)' needs a name of its own"
    }
    for parameter in callable.parameters {
      checkNotReserved(parameter.name)
      if let value = parameter.defaultValue { checkLabels(value) }
    }
    for parameter in callable.configuration ?? [] {
      if let type = parameter.type { check(type, allowing: .configuration) }
    }
    for parameter in callable.data {
      if let type = parameter.type { check(type, allowing: .argument) }
    }
    for result in callable.output?.results ?? [] {
      checkNotReserved(result.name)
      if let type = result.type { check(type, allowing: .result) }
    }
    if callable.kind == .optimizer, let output = callable.output {
      report("an optimizer has no results; it gives 'next' values", at: output.span)
    }
  }

  private mutating func checkResults(_ callable: Callable, _ scope: Scope) {
    guard callable.kind != .optimizer, !isBroken(callable.span) else { return }
    guard let output = callable.output else {
      report(
        "'\(callable.name)' names no result", at: callable.name.span,
        help: "write '-> y' behind the parameters, and assign 'y'")
      return
    }
    // A result that is called like a parameter has an error of its own.
    let parameters = Set(callable.parameters.map(\.name.text))
    for result in output.results
    where !scope.assigned.contains(result.name.text) && !parameters.contains(result.name.text) {
      report(
        "the result '\(result.name)' is never assigned", at: result.name.span,
        help: closest(to: result.name.text, in: scope.assigned.sorted())
          .map { "'\($0)' is assigned; was '\(result.name)' meant?" })
    }
  }

  /// What the statements of a body have declared and assigned so far.
  struct Scope {
    let kind: Callable.Kind
    /// The names that have a value for another reason than an assignment.
    var named: Set<String>
    var assigned: Set<String> = []
    var variables: [String: Span] = [:]
    var nexts: [String: Span] = [:]
    /// The names that are reported for missing where the model is not trained.
    var reported: Set<String> = []

    /// Starts a part of the body, whose own assignments are to be told from those before it.
    mutating func startPart() {
      named.formUnion(assigned)
      assigned = []
    }

    /// Adds what was found in a part of the body.
    mutating func absorb(_ part: Scope) {
      named.formUnion(part.named)
      reported.formUnion(part.reported)
      assigned.formUnion(part.assigned)
      variables.merge(part.variables) { first, _ in first }
      nexts.merge(part.nexts) { first, _ in first }
    }
  }

  private mutating func check(_ block: Block, in scope: inout Scope) {
    for statement in block.statements { check(statement, in: &scope) }
  }

  private mutating func check(_ statement: Statement, in scope: inout Scope) {
    switch statement {
    case .variable(let variable): check(variable, in: &scope)
    case .bindings(let bindings):
      var taken: [String: Span] = [:]
      checkDistinct(bindings.bindings.map(\.name), among: &taken) { "'\($0)' is declared twice" }
      for binding in bindings.bindings {
        checkNotReserved(binding.name)
        checkLabels(binding.value)
        scope.named.insert(binding.name.text)
      }
    case .assignment(let assignment):
      checkLabels(assignment.value)
      check(assignment.target)
      scope.assigned.formUnion(assignment.target.names.map(\.text))
    case .next(let next): check(next, in: &scope)
    case .scan(let scan):
      var taken: [String: Span] = [:]
      checkDistinct([scan.variable] + scan.carried.map(\.name), among: &taken) {
        "'\($0)' is a name of this scan already"
      }
      checkLabels(scan.count)
      for binding in scan.carried { checkLabels(binding.value) }
      checkBody(of: scan, in: &scope)
    case .repeating(let repetition):
      checkLabels(repetition.count)
      check(repetition.body, in: &scope)
    case .when(let when): check(when, in: &scope)
    }
  }

  private mutating func check(_ variable: Variable, in scope: inout Scope) {
    let (kind, name) = (variable.kind.rawValue, variable.name)
    checkNotReserved(name)
    checkLabels(variable.value)
    check(variable.type, allowing: variable.kind == .param ? .parameter : .state)
    checkDistinct([name], among: &scope.variables) { "'\($0)' is declared twice" }
    switch (scope.kind, variable.kind) {
    case (.fn, _):
      report(
        "a 'fn' is pure and has no '\(kind)'", at: variable.span,
        help: "declare it as a 'layer' instead")
    case (.optimizer, .param):
      report("an optimizer has 'state', not 'param'", at: variable.span)
    default: break
    }
  }

  private mutating func check(_ next: Binding, in scope: inout Scope) {
    checkLabels(next.value)
    if scope.kind == .fn {
      report("a 'fn' is pure and has no 'next'", at: next.span)
    } else if let first = scope.nexts[next.name.text] {
      report(
        "'\(next.name)' is given its next value twice", at: next.name.span,
        related: [Label(first, "given here")])
    }
    scope.nexts[next.name.text] = next.name.span
  }

  private mutating func check(_ target: Target) {
    switch target {
    case .name(let name): checkNotReserved(name)
    case .indexed(let name, let items, _):
      checkNotReserved(name)
      check(items)
      for case .at(let index) in items { checkLabels(index) }
    case .tuple(let names, _):
      var taken: [String: Span] = [:]
      for name in names { checkNotReserved(name) }
      checkDistinct(names, among: &taken, label: "assigned here") {
        "'\($0)' is assigned twice at once"
      }
    }
  }

  /// Checks the body of `scan`, which assigns each value that it carries.
  private mutating func checkBody(of scan: Scan, in scope: inout Scope) {
    var inside = scope
    inside.startPart()
    check(scan.body, in: &inside)
    if !isBroken(scan.span) {
      var seen: Set<String> = [scan.variable.text]
      for binding in scan.carried
      where seen.insert(binding.name.text).inserted && !inside.assigned.contains(binding.name.text)
      {
        report(
          "'\(binding.name)' is carried by the scan but never assigned in it",
          at: binding.name.span)
      }
    }
    inside.assigned.formUnion(scan.carried.map(\.name.text))
    scope.absorb(inside)
  }

  private mutating func check(_ when: When, in scope: inout Scope) {
    var training = scope
    training.startPart()
    check(when.training, in: &training)
    let known = scope.assigned.union(scope.named).union(scope.variables.keys)
    defer { scope.absorb(training) }
    guard let block = when.otherwise else {
      if isBroken(when.span) { return }
      let added = training.assigned.subtracting(known).subtracting(training.reported).sorted()
      training.reported.formUnion(added)
      for name in added {
        report(
          "'\(name)' is assigned in training only", at: when.training.firstBrace,
          help: "say what it is otherwise: else { \(name) = … }")
      }
      return
    }
    var otherwise = scope
    otherwise.startPart()
    check(block, in: &otherwise)
    defer { scope.absorb(otherwise) }
    guard !isBroken(when.span) else { return }
    let sides = [
      (training.assigned.subtracting(otherwise.assigned), "else"),
      (otherwise.assigned.subtracting(training.assigned), "training"),
    ]
    for (missing, side) in sides {
      for name in missing.sorted() {
        report(
          "'\(name)' is not assigned in the '\(side)' part of 'when'",
          at: side == "else" ? block.firstBrace : when.training.firstBrace,
          notes: ["both parts assign the same names"])
      }
    }
  }
}

extension Block {
  /// The opening brace.
  fileprivate var firstBrace: Span { Span(span.file, span.start, span.start + 1) }
}
