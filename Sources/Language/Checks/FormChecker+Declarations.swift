// Names at the top level, the fields of data and the settings of training.

extension FormChecker {
  /// Reports names that are declared twice. Callables of one kind may share a name if they take
  /// different types of arguments.
  mutating func checkDeclaredNames(_ declarations: [Declaration]) {
    var taken: [String: Span] = [:]
    var callables: [String: Callable] = [:]
    var signatures: [[String]: Span] = [:]
    var trained: [String: Span] = [:]
    for declaration in declarations {
      for name in declaration.names { checkNotReserved(name) }
      switch declaration {
      case .callable(let callable):
        let signature = [callable.name.text] + callable.argumentTypes
        if let first = callables[callable.name.text] {
          checkOverload(callable, of: first, declaredAt: signatures[signature])
        } else {
          checkDistinct([callable.name], among: &taken) { "'\($0)' is declared twice" }
          callables[callable.name.text] = callable
        }
        signatures[signature] = signatures[signature] ?? callable.name.span
      case .train(let train):
        checkDistinct([train.model], among: &trained, label: "trained here") {
          "'\($0)' is trained twice"
        }
      default:
        checkDistinct(declaration.names, among: &taken) { "'\($0)' is declared twice" }
      }
    }
  }

  /// Reports `callable` unless it is of the same kind as `first`, which has the same name, and takes
  /// other types of arguments than all before; `same` is the place of one that takes the same.
  private mutating func checkOverload(
    _ callable: Callable, of first: Callable, declaredAt same: Span?
  ) {
    let name = callable.name
    if callable.kind != first.kind {
      report(
        "'\(name)' is a \(first.kind.rawValue) already", at: name.span,
        related: [Label(first.name.span, "declared here")])
    } else if (callable.configuration == nil) != (first.configuration == nil) {
      report(
        "'\(name)' has one list of parameters in one declaration and two in another", at: name.span,
        related: [Label(first.name.span, "declared here")])
    } else if let same {
      report(
        "'\(name)' is declared twice for the same types of arguments", at: name.span,
        related: [Label(same, "declared here")])
    }
  }

  /// Checks the fields of `data`.
  mutating func check(_ data: DataDeclaration) {
    var taken: [String: Span] = [:]
    checkDistinct(data.fields.map(\.name), among: &taken) { "'\($0)' is a field already" }
    for field in data.fields {
      checkNotReserved(field.name)
      if let type = field.type { check(type, allowing: .data) }
      checkLabels(field.value)
    }
    if taken["source"] == nil, !isBroken(data.span) {
      report(
        "'\(data.name)' has no 'source'", at: data.name.span,
        help: "write 'source = csv(\"…\")', or idx, npy, npz or text")
    }
  }

  /// What may be set in `train`.
  private static let settings = [
    "data", "loss", "optimizer", "batch", "epochs", "steps", "seed", "report", "validate", "save",
    "clip", "stop", "accumulate", "average", "precision",
  ]

  /// Checks the settings of `train`.
  mutating func check(_ train: Train) {
    var taken: [String: Span] = [:]
    var suggested: Set<String> = []
    for setting in train.settings {
      checkLabels(setting.value)
      let name = setting.name
      guard Self.settings.contains(name.text) else {
        let meant = closest(to: name.text, in: Self.settings)
        if let meant { suggested.insert(meant) }
        report(
          "'\(name)' is not a setting of 'train'", at: name.span,
          notes: meant == nil ? ["the settings are \(Self.settings.joined(separator: ", "))"] : [],
          help: meant.map { "did you mean '\($0)'?" })
        continue
      }
      if let first = taken[name.text] {
        report(
          "'\(name)' is set twice", at: name.span, related: [Label(first, "set here")])
      } else {
        taken[name.text] = name.span
      }
    }
    if let epochs = taken["epochs"], let steps = taken["steps"] {
      let (first, second) = epochs.start < steps.start ? (epochs, steps) : (steps, epochs)
      report(
        "'epochs' and 'steps' both say how long to train", at: second,
        related: [Label(first, "set here")], help: "keep one of them")
    }
    guard !isBroken(train.span) else { return }
    for needed in ["loss", "optimizer"] where taken[needed] == nil && !suggested.contains(needed) {
      report("'train \(train.model)' has no '\(needed)'", at: train.model.span)
    }
  }
}

extension Callable {
  /// The types of the data arguments as text, by which overloads are told apart.
  fileprivate var argumentTypes: [String] {
    data.map { parameter in
      guard let type = parameter.type else { return "" }
      // Names of sizes are local to a signature: only how many there are tells two types apart.
      let shape = type.dimensions?.map { dimension in
        switch dimension {
        case .leading: "..."
        case .size(let size): size.asName == nil ? size.source : "n"
        }
      }
      return "[\((shape ?? []).joined(separator: ", "))] \(type.element.kind.word)"
    }
  }
}
