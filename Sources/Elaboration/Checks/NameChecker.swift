// Names in callables that nobody calls: unknown names and misspelt arguments, without any shapes.

import Language

/// Walks a callable with the names that are visible, in the order of the text.
struct NameChecker {
  let builder: Builder
  /// The names around the callable.
  private let globals: Globals
  private var names: Set<String>

  init(_ builder: Builder, _ globals: Globals) {
    self.builder = builder
    self.globals = globals
    names = []
  }

  /// Checks the signature and body of `callable`.
  mutating func check(_ callable: Callable) {
    for parameter in callable.parameters {
      names.insert(parameter.name.text)
      collectSizes(parameter.type)
    }
    for parameter in callable.parameters {
      if let value = parameter.defaultValue { check(value) }
    }
    switch callable.body {
    case .expression(let expression): check(expression)
    case .block(let block): check(block)
    }
    for result in callable.output?.results ?? [] { check(result.type) }
  }

  /// The names that stand alone in the types of a signature are solved at each call.
  private mutating func collectSizes(_ type: TypeSyntax?) {
    for case .size(let size) in type?.dimensions ?? [] {
      if let name = size.asName { names.insert(name.text) }
    }
    if case .index(let size)? = type?.element.kind, let name = size.asName {
      names.insert(name.text)
    }
  }

  private mutating func check(_ type: TypeSyntax?) {
    for case .size(let size) in type?.dimensions ?? [] { check(size) }
    if case .index(let size)? = type?.element.kind { check(size) }
  }

  private mutating func check(_ block: Block) {
    for statement in block.statements { check(statement) }
  }

  private mutating func check(_ statement: Statement) {
    switch statement {
    case .variable(let it):
      check(it.type)
      check(it.value)
    case .bindings(let it):
      for binding in it.bindings {
        check(binding.value)
        names.insert(binding.name.text)
      }
    case .assignment(let it):
      var inner = self
      if case .indexed(let name, let items, _) = it.target {
        // An equation that reads what it defines has an error of its own.
        inner.names.insert(name.text)
        inner.bind(items)
      }
      inner.check(it.value)
    case .next(let it): check(it.value)
    case .scan(let it):
      check(it.count)
      for binding in it.carried { check(binding.value) }
      names.insert(it.variable.text)
      names.formUnion(it.carried.map(\.name.text))
      // What is collected has an error of its own where it is read in the body.
      names.formUnion(it.collectedNames)
      check(it.body)
    case .repeating(let it):
      check(it.count)
      check(it.body)
    case .when(let it):
      check(it.training)
      if let otherwise = it.otherwise { check(otherwise) }
    }
    names.formUnion(statement.definedNames)
  }

  private mutating func bind(_ items: [IndexItem]) {
    for item in items {
      if let binder = item.binder {
        if let bound = binder.bound { check(bound) }
        names.insert(binder.name.text)
      } else if case .at(let index) = item {
        // What binds no loop has an error of its own, and so the names in it have none.
        bindNames(in: index)
      }
    }
  }

  private mutating func bindNames(in expression: Expression) {
    if let name = expression.asName { names.insert(name.text) }
    var children: [Expression] = []
    expression.forEachChild { children.append($0) }
    for child in children { bindNames(in: child) }
  }

  mutating func check(_ expression: Expression) {
    switch expression.kind {
    case .name(let name): check(Name(name, expression.span))
    case .call(let callee, let arguments):
      if let reduction = expression.reduction, !isDeclared(callee) {
        var inner = self
        inner.bind(reduction.binders ?? [])
        return inner.check(reduction.body)
      }
      check(callee)
      for argument in arguments { check(argument.value) }
      checkLabels(callee, arguments)
    case .member(let base, _): check(base)
    default:
      var children: [Expression] = []
      expression.forEachChild { children.append($0) }
      for child in children { check(child) }
    }
  }

  private func isDeclared(_ callee: Expression) -> Bool {
    guard let name = callee.asName?.text else { return false }
    return names.contains(name) || globals.declared(name) != nil
  }

  private func check(_ name: Name) {
    if names.contains(name.text) || isGlobal(name.text) || stepNames.contains(name.text) { return }
    if Language.Reduction.Operation(rawValue: name.text) != nil { return }
    let candidates =
      names.sorted() + globals.names + Builtin.allCases.map(\.rawValue)
      + Language.Reduction.Operation.allCases.map(\.rawValue)
    _ = builder.report(unknownName(name, candidates: candidates))
  }

  private func isGlobal(_ name: String) -> Bool {
    if globals.damaged.contains(name) || globals.owner(of: name) != nil { return true }
    return Builtin(rawValue: name) != nil || ["pi", "e", "inf"].contains(name)
  }

  /// Checks the labels of a call of something that the file or the library declares.
  private func checkLabels(_ callee: Expression, _ arguments: [Argument]) {
    guard let name = callee.asName, !names.contains(name.text),
      let declared = globals.declared(name.text), declared.count == 1
    else { return }
    let callable = declared[0].callable
    let parameters = callable.configuration ?? callable.data
    let labels = arguments.compactMap(\.label)
    let positional = arguments.count - labels.count
    for label in labels where !parameters.contains(where: { $0.name.text == label.text }) {
      let missing = parameters.dropFirst(positional).filter { parameter in
        parameter.defaultValue == nil && !labels.contains { $0.text == parameter.name.text }
      }
      _ = builder.report(
        unknownArgument(
          label, of: name.text, among: parameters.map(\.name.text),
          missing: missing.map(\.name.text)))
    }
  }
}

extension Builder {
  /// Checks the names in all callables of each file, called or not.
  func checkNames() {
    for globals in program.units {
      for case .callable(let callable) in globals.declarations {
        var checker = NameChecker(self, globals)
        checker.check(callable)
      }
    }
  }
}
