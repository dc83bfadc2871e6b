// Types of parameters and results: which values fit, and what sizes they solve.

import Graph
import Language

extension Builder {
  /// Returns the sizes of `type` as far as they are known in the frame; nil if one of them is not known
  /// yet.
  func knownSizes(_ type: TypeSyntax) throws -> [Size]? {
    var result: [Size] = []
    for dimension in type.dimensions ?? [] {
      switch dimension {
      case .leading:
        guard let ellipsis = frame.ellipsis else { return nil }
        result += ellipsis
      case .size(let expression):
        guard try isKnown(expression) else { return nil }
        result.append(try size(expression))
      }
    }
    return result
  }

  /// Returns the sizes of `type`, all of whose names must be known.
  func sizes(_ type: TypeSyntax) throws -> [Size] {
    var result: [Size] = []
    for dimension in type.dimensions ?? [] {
      switch dimension {
      case .leading(let span):
        guard let ellipsis = frame.ellipsis else {
          throw report("nothing says what '...' stands for", at: span)
        }
        result += ellipsis
      case .size(let expression):
        let size = try size(expression)
        try checkExtents([size], at: expression.span)
        result.append(size)
      }
    }
    try checkExtents(result, at: type.span)
    return result
  }

  /// Returns the element of `type`, all of whose names must be known.
  func element(_ type: TypeSyntax) throws -> Element {
    switch type.element.kind {
    case .real: return .real
    case .int, .dim: return .int
    case .bool: return .bool
    case .simplex: return .simplex
    case .index(let size):
      let count = try self.size(size)
      try checkExtents([count], at: size.span)
      return .index(count)
    }
  }

  /// Whether each name in `size` has a value already; throws where an error has taken it away.
  private func isKnown(_ size: Expression) throws -> Bool {
    if case .name(let name) = size.kind {
      guard let value = try find(name) else { return false }
      if case .unknown = value { throw Reported() }
      return true
    }
    var children: [Expression] = []
    size.forEachChild { children.append($0) }
    for child in children where try !isKnown(child) { return false }
    return true
  }

  /// Returns whether a name in the signature of `callable` is solved at each call.
  func isLocalSize(_ name: String, of callable: Callable) -> Bool {
    // A model stands at the top level, where names of sizes are known.
    if callable.kind != .model { return true }
    switch try? find(name) {
    // A size with an error is no free one.
    case .size, .unknown: return false
    default: return true
    }
  }

  /// Fits the values of `parameters` into the frame, which is that of the callable: solves the names
  /// in their types and keeps each value under its parameter's name. Returns the error where one does
  /// not fit.
  func fit(
    _ parameters: [Parameter], _ given: [Given?], of callable: Callable
  ) throws -> Diagnostic? {
    for case (let parameter, let argument?) in zip(parameters, given) {
      frame.declaredTypes[parameter.name.text] = parameter.type
      if let fault = solveNames(parameter, argument, of: callable) { return fault }
    }
    for (parameter, argument) in zip(parameters, given) {
      if let argument {
        if let fault = try fit(parameter, argument, of: callable) { return fault }
        continue
      }
      frame.declaredTypes[parameter.name.text] = parameter.type
      guard let expression = parameter.defaultValue else { continue }
      let value = try evaluateStatement(expression)
      let argument = Given(label: nil, value: value, span: expression.span)
      if let fault = solveNames(parameter, argument, of: callable) { return fault }
      if let fault = try fit(parameter, argument, of: callable) { return fault }
    }
    return nil
  }

  /// Solves the names that stand alone in the type of `parameter`.
  private func solveNames(
    _ parameter: Parameter, _ argument: Given, of callable: Callable
  ) -> Diagnostic? {
    guard let type = parameter.type else { return nil }
    let given: (sizes: [Size], element: Element)
    switch argument.value {
    case .tensor(let value): given = (value.sizes, value.element)
    case .size, .position: given = ([], .int)
    default: return nil
    }
    let pattern = type.dimensions ?? []
    var rest = pattern[...]
    var place = 0
    if case .leading? = pattern.first {
      rest = pattern.dropFirst()
      place = given.sizes.count - rest.count
      guard place >= 0 else { return misfit(parameter, argument, of: callable) }
      let leading = Array(given.sizes[..<place])
      guard let merged = merge(frame.ellipsis ?? leading, leading) else {
        return misfit(
          parameter, argument, of: callable,
          notes: ["'...' stands for \(shapeText(frame.ellipsis ?? [])) here"]
            + nominalNotes(zip(frame.ellipsis ?? [], leading)))
      }
      frame.ellipsis = merged
    }
    guard given.sizes.count - place == rest.count else {
      return misfit(parameter, argument, of: callable)
    }
    for case .size(let expression) in rest {
      let size = given.sizes[place]
      place += 1
      if let name = expression.asName,
        let fault = solve(name, size, parameter, argument, of: callable)
      {
        return fault
      }
    }
    if case .index(let expression) = type.element.kind, let name = expression.asName,
      case .index(let count) = given.element
    {
      return solve(name, count, parameter, argument, of: callable)
    }
    return nil
  }

  private func solve(
    _ name: Name, _ size: Size, _ parameter: Parameter, _ argument: Given, of callable: Callable
  ) -> Diagnostic? {
    guard isLocalSize(name.text, of: callable) || frame.locals[name.text] != nil else { return nil }
    guard case .size(let known)? = frame.locals[name.text] else {
      frame.locals[name.text] = .size(size)
      return nil
    }
    guard let merged = known.merged(with: size) else {
      return misfit(
        parameter, argument, of: callable,
        notes: known.description == name.text
          ? nominalNotes([(known, size)])
          : ["'\(name)' stands for \(known) in this call"] + nominalNotes([(known, size)]))
    }
    frame.locals[name.text] = .size(merged)
    return nil
  }

  /// Checks one value against its whole type, all names being solved, and keeps it.
  private func fit(
    _ parameter: Parameter, _ argument: Given, of callable: Callable
  ) throws -> Diagnostic? {
    let name = parameter.name.text
    guard let type = parameter.type else {
      frame.locals[name] = argument.value
      return nil
    }
    if case .size(let size) = argument.value, type.dimensions == nil {
      switch type.element.kind {
      case .dim where size.extent < 0: return misfit(parameter, argument, of: callable)
      case .dim, .int:
        frame.locals[name] = .size(size)
        return nil
      default: break
      }
    }
    if case .dim = type.element.kind { return misfit(parameter, argument, of: callable) }
    let value: TensorValue
    switch argument.value {
    case .tensor, .size, .position: value = try tensor(of: argument.value, argument.span)
    case .unknown: throw Reported()
    default: return misfit(parameter, argument, of: callable)
    }
    let declared = try sizes(type)
    guard let merged = merge(declared, value.sizes) else {
      return misfit(
        parameter, argument, of: callable, notes: shapeNotes(declared, value.sizes))
    }
    var result = resized(value, to: merged)
    if case .index(let count) = type.element.kind, let name = count.asName?.text,
      isLocalSize(name, of: callable), frame.locals[name] == nil, try find(name) == nil
    {
      return misfit(
        parameter, argument, of: callable,
        notes: ["nothing says how many there are, as a field that is declared index(10) does"])
    }
    guard let element = converted(result, to: try element(type), isPromised: false) else {
      return misfit(parameter, argument, of: callable)
    }
    result.element = element
    frame.locals[name] = .tensor(result)
    return nil
  }

  /// Returns the element that `value` has where `wanted` is declared, or nil if it does not fit.
  ///
  /// Whole numbers and truth values are reals, too, and so is a simplex. A real is taken for a
  /// simplex only where that `isPromised`: by the declaration of a result or of a data field.
  func converted(_ value: TensorValue, to wanted: Element, isPromised: Bool) -> Element? {
    switch (value.element, wanted) {
    case (_, .real), (.simplex, .simplex), (.bool, .bool), (.int, .int), (.bool, .int),
      (.index, .int):
      return wanted
    case (.index(let have), .index(let want)):
      return have.merged(with: want).map { Element.index($0) }
    case (.int, .index(let want)):
      let facts = graph.facts(value.node)
      let isInside = facts.isWhole && facts.lower >= 0 && facts.upper < Double(want.extent)
      return isInside ? wanted : nil
    case (.real, .simplex), (.int, .simplex):
      let isProved = value.dimensions.last.map {
        graph.facts(value.node).simplexAxes.contains($0.axis)
      }
      if isPromised && value.element == .real || isProved == true { return wanted }
      // In a check a distribution may be written out, and is looked at as a table's is.
      return isWrittenSimplex(value) ? wanted : nil
    default: return nil
    }
  }

  /// Returns the error for an argument that its parameter does not take.
  func misfit(
    _ parameter: Parameter, _ argument: Given, of callable: Callable, notes: [String] = []
  ) -> Diagnostic {
    let wanted: String
    if case .dim? = parameter.type?.element.kind {
      wanted = "a size"
    } else {
      wanted = parameter.type?.span.text ?? "a value"
    }
    return Diagnostic(
      "'\(parameter.name)' of '\(callable.name)' should be \(wanted), but this is "
        + describe(argument.value),
      at: argument.span, related: [Label(parameter.span, "declared here")], notes: notes)
  }

  /// Returns what `value` is, in a few words.
  func describe(_ value: Value) -> String {
    switch value {
    case .tensor(let tensor): tensor.typeDescription
    case .size(let size): size.description
    case .position: "int"
    case .string: "a text"
    case .tuple(let parts): "\(parts.count) values"
    case .callables(let declared): "a \(declared.first?.callable.kind.rawValue ?? "fn")"
    case .builtin: "a function"
    case .derived: "a derivative"
    case .instance: "a layer"
    case .optimizer: "an optimizer"
    case .source: "a source"
    case .unknown: "unknown"
    }
  }
}
