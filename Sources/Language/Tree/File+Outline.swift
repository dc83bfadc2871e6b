// The tree as text: what `gradc emit --stage ast` prints.

extension File {
  /// The tree as indented lines, the same for the same text: each declaration and statement with the
  /// line and column of its start, and each operation of an expression above its operands.
  package var outline: String {
    var outline = Outline()
    for declaration in declarations { outline.add(declaration) }
    return outline.text
  }
}

/// Collects indented lines.
private struct Outline {
  var text = ""
  var depth = 0

  mutating func line(_ words: String) {
    text += String(repeating: "  ", count: depth) + words + "\n"
  }

  mutating func line(_ words: String, at span: Span) { line("\(words) @\(span.position)") }

  mutating func indented(_ body: (inout Outline) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  // MARK: Declarations

  mutating func add(_ declaration: Declaration) {
    switch declaration {
    case .importing(let it):
      line("import \(Expression(.string(it.path), it.pathSpan).source)", at: it.span)
    case .bindings(let it): add(it)
    case .data(let it):
      line("data \(it.name)", at: it.span)
      indented { outline in
        for field in it.fields {
          outline.line("field \(field.name)\(outline.suffix(field.type))", at: field.span)
          outline.indented { $0.add(field.value) }
        }
      }
    case .callable(let it): add(it)
    case .train(let it):
      line("train \(it.model)", at: it.span)
      indented { $0.add(it.settings, as: "setting") }
    case .derive(let it):
      line("derive \(it.name)", at: it.span)
      indented { $0.add(it.value) }
    case .check(let it):
      line("check", at: it.span)
      indented { outline in
        outline.add(it.condition)
        guard let tolerance = it.tolerance else { return }
        outline.line("within")
        outline.indented { $0.add(tolerance) }
      }
    }
  }

  private mutating func add(_ callable: Callable) {
    line("\(callable.kind.rawValue) \(callable.name)", at: callable.span)
    indented { outline in
      for parameter in callable.configuration ?? [] {
        outline.add(parameter, as: "configuration")
      }
      for parameter in callable.data { outline.add(parameter, as: "data") }
      for result in callable.output?.results ?? [] { outline.add(result, as: "result") }
      switch callable.body {
      case .expression(let value): outline.add(value)
      case .block(let block): outline.add(block)
      }
    }
  }

  private mutating func add(_ parameter: Parameter, as role: String) {
    line("\(role) \(parameter.name)\(suffix(parameter.type))", at: parameter.span)
    if let value = parameter.defaultValue { indented { $0.add(value) } }
  }

  private mutating func add(_ bindings: [Binding], as role: String) {
    for binding in bindings {
      line("\(role) \(binding.name)", at: binding.span)
      indented { $0.add(binding.value) }
    }
  }

  private mutating func add(_ bindings: Bindings) {
    add(bindings.bindings, as: bindings.kind.rawValue)
  }

  private func suffix(_ type: TypeSyntax?) -> String { type.map { ": \($0.source)" } ?? "" }

  // MARK: Statements

  private mutating func add(_ block: Block) {
    for statement in block.statements { add(statement) }
  }

  private mutating func add(_ statement: Statement) {
    switch statement {
    case .variable(let it):
      line("\(it.kind.rawValue) \(it.name): \(it.type.source)", at: it.span)
      indented { $0.add(it.value) }
    case .bindings(let it): add(it)
    case .assignment(let it):
      line("assign \(it.target.source)", at: it.span)
      indented { $0.add(it.value) }
    case .next(let it): add([it], as: "next")
    case .scan(let it):
      line("scan \(it.variable)", at: it.span)
      indented { outline in
        outline.line("over")
        outline.indented { $0.add(it.count) }
        outline.add(it.carried, as: "with")
        outline.line("body")
        outline.indented { $0.add(it.body) }
      }
    case .repeating(let it):
      line("repeat", at: it.span)
      indented { outline in
        outline.add(it.count)
        outline.line("body")
        outline.indented { $0.add(it.body) }
      }
    case .when(let it):
      line("when training", at: it.span)
      indented { $0.add(it.training) }
      guard let otherwise = it.otherwise else { return }
      line("else", at: otherwise.span)
      indented { $0.add(otherwise) }
    }
  }

  // MARK: Expressions

  private mutating func add(_ expression: Expression) {
    switch expression.kind {
    case .number, .name, .string: line(expression.source)
    case .unary(.negate, _): line("negate")
    case .unary(.not, _): line("not")
    case .binary(let sign, _, _): line(sign.rawValue)
    case .call(let callee, let arguments):
      line("call")
      indented { outline in
        outline.add(callee)
        for argument in arguments {
          guard let label = argument.label else {
            outline.add(argument.value)
            continue
          }
          outline.line("\(label)=")
          outline.indented { $0.add(argument.value) }
        }
      }
      return
    case .index(let base, let items):
      line("index")
      indented { outline in
        outline.add(base)
        for item in items { outline.add(item) }
      }
      return
    case .member(_, let name): line("member \(name)")
    case .pipe: line("pipe")
    case .reshape(let value, let dimensions):
      line("as [\(dimensions.map(\.source).joined(separator: ", "))]")
      indented { $0.add(value) }
      return
    case .conditional: line("if")
    case .array: line("array")
    case .tuple: line("tuple")
    }
    indented { outline in expression.forEachChild { outline.add($0) } }
  }

  private mutating func add(_ item: IndexItem) {
    switch item {
    case .leading, .all: line(item.source)
    case .at(let index): add(index)
    case .range(let from, let to, _):
      line("range")
      indented { outline in
        outline.add(from)
        outline.add(to)
      }
    }
  }
}

extension Target {
  /// The target as source text.
  package var source: String {
    switch self {
    case .name(let name): name.text
    case .indexed(let name, let items, _):
      "\(name)[" + items.map(\.source).joined(separator: ", ") + "]"
    case .tuple(let names, _): "(" + names.map(\.text).joined(separator: ", ") + ")"
    }
  }
}
