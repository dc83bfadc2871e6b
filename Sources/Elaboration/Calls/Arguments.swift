// Which argument of a call goes to which parameter.

import Language

/// An argument of a call, with its value.
struct Given {
  let label: Name?
  let value: Value
  let span: Span
}

/// Returns the position of the argument for each of `names`, nil where there is none, or the error.
///
/// `hasDefault` tells which parameters may be left out.
func assign(
  _ given: [Given], to names: [String], hasDefault: [Bool], of callee: String, at span: Span,
  declared: Span?
) -> Result<[Int?], Diagnostic> {
  var places: [Int?] = Array(repeating: nil, count: names.count)
  let related = declared.map { [Label($0, "declared here")] } ?? []
  for (position, argument) in given.enumerated() {
    if let label = argument.label {
      guard let place = names.firstIndex(of: label.text) else {
        let missing = names.indices.filter { !hasDefault[$0] && places[$0] == nil }
          .map { names[$0] }
        return .failure(
          unknownArgument(label, of: callee, among: names, missing: missing))
      }
      guard places[place] == nil else {
        return .failure(
          Diagnostic("'\(callee)' gets its argument '\(label)' twice", at: label.span))
      }
      places[place] = position
    } else {
      guard position < names.count else {
        let count = names.count == 1 ? "1 argument" : "\(names.count) arguments"
        return .failure(
          Diagnostic(
            names.isEmpty ? "'\(callee)' takes no arguments" : "'\(callee)' takes only \(count)",
            at: argument.span, related: related))
      }
      places[position] = position
    }
  }
  if let missing = names.indices.first(where: { places[$0] == nil && !hasDefault[$0] }) {
    return .failure(
      Diagnostic(
        "'\(callee)' needs its argument '\(names[missing])'", at: span, related: related))
  }
  return .success(places)
}

/// Returns the error for a label that no parameter has. What was meant is a name of similar letters,
/// an abbreviation by initials (`lr` for `learning_rate`), or the one argument that is missing.
func unknownArgument(
  _ label: Name, of callee: String, among names: [String], missing: [String]
) -> Diagnostic {
  let initials = String(label.text.split(separator: "_").compactMap(\.first))
  let meant =
    closest(to: label.text, in: names) ?? (names.contains(initials) ? initials : nil)
    ?? (missing.count == 1 ? missing[0] : nil)
  return Diagnostic(
    "'\(callee)' has no argument '\(label)'", at: label.span,
    notes: meant == nil && !names.isEmpty
      ? ["its arguments are \(names.joined(separator: ", "))"] : [],
    help: meant.map { "did you mean '\($0)'?" })
}
