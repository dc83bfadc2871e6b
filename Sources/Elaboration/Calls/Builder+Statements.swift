// Bodies: statements in order, and the results that they leave.

import Graph
import Language

extension Builder {
  /// Runs the body of `callable` and returns its results: one value, or a tuple.
  func results(of callable: Callable) throws -> Value {
    switch callable.body {
    case .expression(let expression):
      var value = try withWantedSizes(callable.output?.results.first?.type) {
        try evaluateStatement(expression)
      }
      if let result = callable.output?.results.first {
        value = try checked(value, as: result, at: expression)
      }
      return value
    case .block(let block):
      run(block)
      if callable.kind == .optimizer { return .unknown }
      // What has been cut off assigns nothing.
      if isCutOff { throw Reported() }
      let results = callable.output?.results ?? []
      let values = try results.map { result -> Value in
        guard let value = frame.locals[result.name.text] else {
          throw report("the result '\(result.name)' is never assigned", at: result.name.span)
        }
        if case .unknown = value { throw Reported() }
        // A type may name sizes of the body, so only now it can be checked in any case.
        return try checked(value, as: result, at: nil)
      }
      return values.count == 1 ? values[0] : .tuple(values)
    }
  }

  /// Runs the statements of `block`, each even if one before it failed.
  func run(_ block: Block) {
    for statement in block.statements where !isCutOff {
      do {
        try run(statement)
      } catch {
        // The error is reported; what the statement was to define is unknown from here on.
        for name in statement.definedNames { frame.locals[name] = .unknown }
        if case .next = statement { frame.hasFailedNext = true }
      }
    }
  }

  private func run(_ statement: Statement) throws {
    statementCount += 1
    guard statementCount <= Self.mostStatements else {
      isCutOff = true
      throw report(
        "this program runs more than \(Self.mostStatements) statements",
        at: statement.span.firstWord)
    }
    guard graph.count <= Self.mostNodes else {
      isCutOff = true
      throw report(
        "this program takes more than \(Self.mostNodes) operations", at: statement.span.firstWord)
    }
    switch statement {
    case .variable(let variable): try declare(variable)
    case .bindings(let bindings):
      for binding in bindings.bindings {
        switch bindings.kind {
        case .dim: frame.locals[binding.name.text] = .size(try size(binding.value))
        case .const: frame.locals[binding.name.text] = try constant(binding)
        }
      }
    case .assignment(let assignment):
      for name in assignment.target.names { try checkAssignable(name) }
      if try !collects(assignment) { try assign(assignment) }
    case .next(let next):
      try refuseInScan(next)
      try giveNext(next)
    case .scan(let scan):
      for binding in scan.carried { try checkAssignable(binding.name) }
      try run(scan)
    case .repeating(let repetition): try repeatBody(repetition)
    case .when(let when):
      isModal = true
      run(when.training, meantFor: .training)
      if let otherwise = when.otherwise { run(otherwise, meantFor: .evaluation) }
    }
  }

  /// Runs one part of `when`.
  ///
  /// The part that is meant for the other graph is run, too, and leaves nothing but its errors and
  /// the names of its layers: those are numbered in the order of the text, so that a layer has the
  /// same path in both graphs.
  private func run(_ block: Block, meantFor part: Modes) {
    let outer = modes
    modes.formIntersection(part)
    defer { modes = outer }
    if modes.isEmpty { return }
    if modes.contains(Modes(mode)) { return run(block) }
    let saved = frame
    run(block)
    let hasFailedNext = frame.hasFailedNext
    frame = saved
    frame.hasFailedNext = hasFailedNext
  }

  /// The most times that a body may be repeated: each time builds it anew.
  private static let mostRepetitions = 1000

  private func repeatBody(_ repetition: Repeat) throws {
    let count = try size(repetition.count)
    guard (0...Self.mostRepetitions).contains(count.extent) else {
      throw report(
        "'repeat' takes a number from 0 to \(Self.mostRepetitions), but this is \(count.extent)",
        at: repetition.count.span)
    }
    let outer = frame.repetitions
    defer { frame.repetitions = outer }
    for step in 0..<count.extent {
      frame.repetitions = outer + [step]
      run(repetition.body)
    }
  }

  private func assign(_ assignment: Assignment) throws {
    switch assignment.target {
    case .name(let name):
      let type = frame.results.contains(name.text) ? frame.declaredTypes[name.text] : nil
      var value = try withWantedSizes(type) {
        frame.hint = assignment.value.isCall ? name.text : nil
        defer { frame.hint = nil }
        return try evaluateStatement(assignment.value)
      }
      if let result = resultParameter(name.text), try isKnown(result.type) {
        value = try checked(value, as: result, at: assignment.value)
      }
      define(name, value, assignment.span)
    case .indexed(let name, let items, let span):
      let declared = try frame.declaredTypes[name.text].flatMap { try knownSizes($0) }
      let tensor = try equation(name, items, assignment.value, span, declared: declared)
      try checkExtents(tensor.sizes, at: span)
      try define(name, .tensor(tensor), by: assignment)
    case .tuple(let names, let span):
      let value = try evaluateStatement(assignment.value)
      guard case .tuple(let parts) = value, parts.count == names.count else {
        let count = if case .tuple(let parts) = value { parts.count } else { 1 }
        throw report(
          "\(names.count) names cannot take \(count == 1 ? "1 value" : "\(count) values")", at: span
        )
      }
      for (name, part) in zip(names, parts) { try define(name, part, by: assignment) }
    }
  }

  /// Gives `name` the value that `assignment` leaves in it, with the type of the result if it is one.
  func define(_ name: Name, _ value: Value, by assignment: Assignment) throws {
    var value = value
    if let result = resultParameter(name.text), try isKnown(result.type) {
      value = try checked(value, as: result, at: assignment.value)
    }
    define(name, value, assignment.span)
  }

  private func define(_ name: Name, _ value: Value, _ span: Span) {
    if case .tensor(let tensor) = value {
      annotate(tensor.node, span, name: path(name.text), order: tensor.axes)
    }
    if !frame.results.contains(name.text) { frame.declaredTypes[name.text] = nil }
    frame.locals[name.text] = value
  }

  /// Whether `type` is there and all sizes in it are known already.
  private func isKnown(_ type: TypeSyntax?) throws -> Bool {
    guard let type else { return false }
    return try knownSizes(type) != nil
  }

  private func resultParameter(_ name: String) -> Parameter? {
    frame.callable?.output?.results.first { $0.name.text == name }
  }

  /// Runs `body` with initialisers taking the sizes of `type`, as far as it is known.
  private func withWantedSizes<Result>(
    _ type: TypeSyntax?, _ body: () throws -> Result
  ) rethrows -> Result {
    let outer = frame.wantedSizes
    frame.wantedSizes = type.flatMap { try? knownSizes($0) }
    defer { frame.wantedSizes = outer }
    return try body()
  }

  /// Returns `value` with the type that the signature declares for `result`; `expression` gives it.
  func checked(_ value: Value, as result: Parameter, at expression: Expression?) throws -> Value {
    guard let type = result.type else { return value }
    if case .size(let size) = value, type.dimensions == nil, case .int = type.element.kind {
      return .size(size)
    }
    let span = expression?.span ?? result.name.span
    let tensor = try tensor(of: value, span)
    let wanted = try sizes(type)
    let element = try element(type)
    guard let merged = merge(wanted, tensor.sizes),
      let converted = converted(tensor, to: element, isPromised: true)
    else {
      throw report(mismatch(tensor, result, wanted, element, expression))
    }
    var fitting = resized(tensor, to: merged)
    fitting.element = converted
    return .tensor(fitting)
  }

  private func mismatch(
    _ value: TensorValue, _ result: Parameter, _ wanted: [Size], _ element: Element,
    _ expression: Expression?
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      "'\(result.name)' should be \(typeText(wanted, element)), but this is "
        + value.typeDescription,
      at: expression?.span ?? result.name.span, label: value.typeDescription,
      related: expression == nil ? [] : [Label(result.type?.span ?? result.span, "declared here")],
      notes: shapeNotes(wanted, value.sizes))
    // A layer that replaces the last dimension, put behind one that leaves several.
    if let expression, case .pipe(let input, let function) = expression.kind,
      let before = pipedShapes[expression.span], wanted.count < value.sizes.count,
      wanted.count > 0, before.dropLast() == value.sizes.dropLast(),
      wanted.dropLast() == value.sizes.prefix(wanted.count - 1), wanted.last == value.sizes.last
    {
      let callee = if case .call(let callee, _) = function.kind { callee } else { function }
      let flat = before.dropFirst(wanted.count - 1).map(\.description).joined(separator: " * ")
      let kept = wanted.dropLast().map(\.description) + [flat]
      diagnostic.notes = [
        "'\(input.quotation)' is \(shapeText(before)), and '\(callee.quotation)' replaces only the "
          + "last dimension"
      ]
      diagnostic.help =
        "flatten first: \(input.quotation) as [\(kept.joined(separator: ", "))] |> "
        + function.quotation
    }
    return diagnostic
  }
}

extension Statement {
  /// The names that the statement defines, for the case that it fails.
  var definedNames: [String] {
    switch self {
    case .variable(let it): [it.name.text]
    case .bindings(let it): it.bindings.map(\.name.text)
    case .assignment(let it): it.target.names.map(\.text)
    case .next: []
    case .scan(let it):
      it.carried.map(\.name.text) + it.body.statements.flatMap(\.definedNames)
    case .repeating(let it): it.body.statements.flatMap(\.definedNames)
    case .when(let it):
      (it.training.statements + (it.otherwise?.statements ?? [])).flatMap(\.definedNames)
    }
  }
}

extension Expression {
  /// Whether the expression is a call, not counting `|>`.
  fileprivate var isCall: Bool { if case .call = kind { true } else { false } }
}

extension Span {
  /// The letters at the start of the span.
  var firstWord: Span {
    var end = start
    while end < self.end, file.text[end] >= UInt8(ascii: "a"), file.text[end] <= UInt8(ascii: "z") {
      end += 1
    }
    return Span(file, start, max(end, min(start + 1, self.end)))
  }
}
