// The top level of a file.

extension Parser {
  /// file = { decl }
  mutating func file() -> [Declaration] {
    var declarations: [Declaration] = []
    while true {
      skipNewlines()
      if current.kind == .end { return declarations }
      do {
        declarations.append(try declaration())
        if at(.rightBrace) || isAtDeclaration { continue }
        try expectStatementEnd()
      } catch {
        skipStatement()
        // A brace that closes nothing has been reported; the file goes on behind it.
        if at(.rightBrace) { advance() }
      }
    }
  }

  /// decl = "import" string | ("dim"|"const") binding {"," binding}
  ///      | "data" name "{" { name [":" type] "=" expr } "}"
  ///      | ("fn"|"layer"|"model"|"optimizer") name params [params] ["->" output] ( "=" expr | block )
  ///      | "train" name "{" { name "=" expr } "}"
  ///      | "derive" name "=" expr | "check" expr ["within" expr]
  mutating func declaration() throws(ParseFailure) -> Declaration {
    guard current.kind == .name else {
      if at(.rightBrace) { throw fail("'}' closes nothing", found: false) }
      throw fail("expected a declaration")
    }
    let keyword = try declarationKeyword()
    let start = advance().span.start
    switch keyword {
    case "import": return .importing(try importation(from: start))
    case "dim": return .bindings(try bindings(.dim, from: start))
    case "const": return .bindings(try bindings(.const, from: start))
    case "data": return .data(try data(from: start))
    case "train": return .train(try train(from: start))
    case "derive": return .derive(try derivation(from: start))
    case "check": return .check(try check(from: start))
    case "layer": return .callable(try callable(.layer, from: start))
    case "model": return .callable(try callable(.model, from: start))
    case "optimizer": return .callable(try callable(.optimizer, from: start))
    default: return .callable(try callable(.fn, from: start))
    }
  }

  /// Returns the keyword that the current word is, or is a misspelling of, without reading it.
  private mutating func declarationKeyword() throws(ParseFailure) -> String {
    let word = current.text
    let isAssigned = peek().kind == .symbol(.assign)
    if SoftKeyword.declarations.contains(word) { return word }
    if isAssigned {
      throw fail(
        "a file holds declarations; this assignment stands outside of any", found: false,
        help: "write 'const \(word) = …', or 'dim \(word) = …' for a size")
    }
    if SoftKeyword.statements.contains(word) {
      throw fail("'\(word)' stands inside the braces of a layer or a model", found: false)
    }
    let foreign = [
      "def": "fn", "func": "fn", "function": "fn", "let": "const", "var": "const", "class": "layer",
      "module": "layer", "network": "model", "include": "import", "use": "import",
    ]
    if let meant = foreign[word] ?? closest(to: word, in: SoftKeyword.declarations) {
      report(
        "'\(word)' is not a declaration", at: current.span, help: "did you mean '\(meant)'?")
      return meant
    }
    let words = SoftKeyword.declarations.joined(separator: ", ")
    throw fail(
      "expected a declaration", notes: ["a declaration starts with one of: \(words)"])
  }

  /// "import" string
  private mutating func importation(from start: Int) throws(ParseFailure) -> Import {
    guard case .string(let path) = current.kind else {
      throw fail("expected a path in double quotes after 'import'")
    }
    let token = advance()
    return Import(path: path, pathSpan: token.span, span: span(from: start))
  }

  /// ("dim"|"const") binding {"," binding}
  mutating func bindings(_ kind: Bindings.Kind, from start: Int) throws(ParseFailure) -> Bindings {
    var bindings = [try binding("a name after '\(kind.rawValue)'")]
    while take(.comma) != nil { bindings.append(try binding("another name after ','")) }
    return Bindings(kind: kind, bindings: bindings, span: span(from: start))
  }

  /// binding = name "=" expr
  mutating func binding(_ purpose: String) throws(ParseFailure) -> Binding {
    let name = try name(purpose)
    try expect(.assign, "after '\(name)'")
    let value = try expression()
    return Binding(name: name, value: value, span: name.span.union(value.span))
  }

  /// "data" name "{" { name [":" type] "=" expr } "}"
  private mutating func data(from start: Int) throws(ParseFailure) -> DataDeclaration {
    let name = try name("a name after 'data'")
    let fields = try lines("after 'data \(name)'") { (parser: inout Parser) throws(ParseFailure) in
      let name = try parser.name("the name of a field")
      let type = parser.take(.colon) == nil ? nil : try parser.type()
      try parser.expect(.assign, "and where '\(name)' comes from")
      let value = try parser.expression()
      return DataField(
        name: name, type: type, value: value, span: name.span.union(value.span))
    }
    return DataDeclaration(name: name, fields: fields.entries, span: span(from: start))
  }

  /// "train" name "{" { name "=" expr } "}"
  private mutating func train(from start: Int) throws(ParseFailure) -> Train {
    let model = try name("the name of a model after 'train'")
    let settings = try lines("after 'train \(model)'") {
      (parser: inout Parser) throws(ParseFailure) in
      try parser.binding("a setting")
    }
    return Train(model: model, settings: settings.entries, span: span(from: start))
  }

  /// "derive" name "=" expr
  private mutating func derivation(from start: Int) throws(ParseFailure) -> Derive {
    let binding = try binding("a name after 'derive'")
    return Derive(name: binding.name, value: binding.value, span: span(from: start))
  }

  /// "check" expr ["within" expr]
  private mutating func check(from start: Int) throws(ParseFailure) -> Check {
    stopWord = "within"
    defer { stopWord = nil }
    let condition = try comparing(try expression())
    var tolerance: Expression?
    if at(word: "within") {
      advance()
      tolerance = try expression()
    }
    return Check(condition: condition, tolerance: tolerance, span: span(from: start))
  }
}
