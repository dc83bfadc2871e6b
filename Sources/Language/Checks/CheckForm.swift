// Errors of form that a single statement does not show: duplicates, results that are never
// assigned, unknown settings, types that contradict themselves.

/// Returns the errors of form in `tree`. Where a declaration holds one of the errors `known` already,
/// nothing is said about what it lacks: it may stand in what could not be read.
func checkForm(of tree: File, knowing known: [Diagnostic]) -> [Diagnostic] {
  var checker = FormChecker(brokenPlaces: known.map(\.span.start).sorted())
  checker.checkDeclaredNames(tree.declarations)
  for declaration in tree.declarations {
    switch declaration {
    case .data(let data): checker.check(data)
    case .callable(let callable): checker.check(callable)
    case .train(let train): checker.check(train)
    case .bindings(let bindings):
      for binding in bindings.bindings { checker.checkLabels(binding.value) }
    case .derive(let derive): checker.checkLabels(derive.value)
    case .check(let check): checker.checkLabels(check.condition)
    case .importing: break
    }
  }
  return checker.diagnostics
}

/// Collects errors of form; its checks are in the extensions.
struct FormChecker {
  /// Where errors are known, in ascending order.
  let brokenPlaces: [Int]
  var diagnostics: [Diagnostic] = []

  init(brokenPlaces: [Int]) { self.brokenPlaces = brokenPlaces }

  /// Whether an error is known inside `span`.
  func isBroken(_ span: Span) -> Bool {
    var low = 0
    var high = brokenPlaces.count
    while low < high {
      let middle = low + (high - low) / 2
      if brokenPlaces[middle] < span.start { low = middle + 1 } else { high = middle }
    }
    return low < brokenPlaces.count && brokenPlaces[low] <= span.end
  }

  mutating func report(
    _ message: String, at span: Span, related: [Label] = [], notes: [String] = [],
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(message, at: span, related: related, notes: notes, help: help))
  }

  /// Reports each of `names` that is among those before it, or in `taken`, as `message` words it,
  /// and adds them to `taken`. The place of the first is labelled.
  mutating func checkDistinct(
    _ names: [Name], among taken: inout [String: Span], label: String = "declared here",
    _ message: (Name) -> String
  ) {
    for name in names {
      if let first = taken[name.text] {
        report(message(name), at: name.span, related: [Label(first, label)])
      } else {
        taken[name.text] = name.span
      }
    }
  }

  /// Reports `name` where it is a word that stands for a type.
  mutating func checkNotReserved(_ name: Name) {
    guard ElementSyntax.words.contains(name.text) else { return }
    report("'\(name)' is a type and cannot be a name", at: name.span)
  }
}
