// Functions, layers, models and optimizers.

extension Parser {
  /// ("fn"|"layer"|"model"|"optimizer") name params [params] ["->" output] ( "=" expr | block )
  mutating func callable(_ kind: Callable.Kind, from start: Int) throws(ParseFailure) -> Callable {
    results = []
    defer { results = [] }
    let signature: Signature
    do {
      signature = try self.signature(kind)
    } catch {
      // The body has errors of its own to show.
      while !at(.leftBrace), !isAtStatementEnd { advance() }
      if at(.leftBrace) { _ = try block("") }
      throw error
    }
    let signatureSpan = span(from: start)
    results = signature.output?.results.map(\.name) ?? []
    let body: Callable.Body
    if take(.assign) != nil {
      body = .expression(try expression())
    } else if isAtBlock {
      body = .block(try block(""))
    } else {
      let name = signature.name
      throw fail("expected '{' or '=' after the signature of '\(name)'")
    }
    return Callable(
      kind: kind, name: signature.name, configuration: signature.configuration,
      data: signature.data, output: signature.output, body: body, signatureSpan: signatureSpan,
      span: span(from: start))
  }

  private struct Signature {
    let name: Name
    let configuration: [Parameter]?
    let data: [Parameter]
    let output: Output?
  }

  private mutating func signature(_ kind: Callable.Kind) throws(ParseFailure) -> Signature {
    let name = try name("a name after '\(kind.rawValue)'")
    let first = try parameters("and the parameters of '\(name)'")
    let second = at(.leftParenthesis) ? try parameters("") : nil
    if at(.leftParenthesis) {
      throw fail(
        "'\(name)' has more than two parameter lists", found: false,
        notes: ["the first list is configuration, the second is data"])
    }
    let output = take(.arrow) == nil ? nil : try self.output()
    return Signature(
      name: name, configuration: second == nil ? nil : first, data: second ?? first, output: output)
  }

  /// params = "(" [ param {"," param} ] ")"
  private mutating func parameters(_ purpose: String) throws(ParseFailure) -> [Parameter] {
    let opening = try expect(.leftParenthesis, purpose)
    return try list(closedBy: .rightParenthesis, opening: opening) {
      (parser: inout Parser) throws(ParseFailure) in
      try parser.parameter("a parameter")
    }
  }

  /// param = name [":" type] ["=" expr]
  private mutating func parameter(_ purpose: String) throws(ParseFailure) -> Parameter {
    let name = try name(purpose)
    let type = take(.colon) == nil ? nil : try self.type()
    let defaultValue = take(.assign) == nil ? nil : try expression()
    return Parameter(
      name: name, type: type, defaultValue: defaultValue, span: span(from: name.span.start))
  }

  /// output = name [":" type] | params
  private mutating func output() throws(ParseFailure) -> Output {
    let start = current.span.start
    if at(.leftParenthesis) {
      let results = try parameters("")
      for result in results {
        guard let value = result.defaultValue else { continue }
        report("a result has no default value", at: value.span)
      }
      return Output(results: results, isTuple: true, span: span(from: start))
    }
    let isType = at(.leftBracket) || ElementSyntax.words.contains { at(word: $0) }
    if isType, peek().kind != .symbol(.colon) {
      throw fail(
        "a result needs a name in front of its type", found: false, help: "write '-> y: …'")
    }
    let name = try name("the name of the result after '->'")
    let type = take(.colon) == nil ? nil : try self.type()
    let result = Parameter(
      name: name, type: type, defaultValue: nil, span: span(from: name.span.start))
    return Output(results: [result], isTuple: false, span: result.span)
  }
}
