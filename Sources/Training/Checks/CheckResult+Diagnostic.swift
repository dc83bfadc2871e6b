// What is said of a check that fails.

import Elaboration
import Language

extension CheckResult {
  /// The error for a check that fails; nil if it holds.
  package var diagnostic: Diagnostic? {
    let failed = CheckPrecision.allCases.filter { failures[$0] != nil }
    guard let precision = failed.first, let failure = failures[precision] else { return nil }
    let place =
      failure.position.isEmpty
      ? "" : " at [\(failure.position.map(String.init).joined(separator: ", "))]"
    var message = "the check fails\(place)"
    if let (left, right) = failure.sides {
      message += ": " + claim(precision.text(left), precision.text(right))
    }
    var notes: [String] = []
    if let allowed = failure.allowed, let (left, right) = failure.sides {
      let difference = (left - right).magnitude
      if difference.isFinite {
        notes.append(
          "they differ by \(formatted("%.3g", difference)), and may by \(formatted("%.3g", allowed))"
        )
      }
    }
    switch (failed.count, precision) {
    case (1, .float64): notes.append("this is in Float64; compiled in float32, the check holds")
    case (1, .float32): notes.append("this is compiled in float32; in Float64, the check holds")
    default: notes.append("this is in Float64; compiled in float32, the check fails, too")
    }
    return Diagnostic(message, at: check.span, notes: notes)
  }

  /// What is not so of the two sides.
  private func claim(_ left: String, _ right: String) -> String {
    switch check.condition {
    case .equal: "\(left) is not \(right)"
    case .holds(_, let comparison): "\(left) \(comparison?.sign ?? "") \(right) is false"
    }
  }

  /// The result as a JSON object on one line: the place of the condition as in a diagnostic, `holds`, and
  /// for each precision in which it fails the first element at which it does. A number that is not
  /// finite is a text.
  package var json: String {
    let (start, end) = (check.span.position, check.span.file.position(of: check.span.end))
    var members = [
      "\"event\":\"check\"", "\"path\":" + JSON.quoted(check.span.file.path),
      "\"line\":\(start.line)", "\"column\":\(start.column)", "\"endLine\":\(end.line)",
      "\"endColumn\":\(end.column)", "\"condition\":" + JSON.quoted(check.span.text),
      "\"holds\":\(holds)",
    ]
    for precision in CheckPrecision.allCases {
      guard let failure = failures[precision] else { continue }
      var parts = ["\"position\":[\(failure.position.map(String.init).joined(separator: ","))]"]
      if let (left, right) = failure.sides {
        parts += ["\"left\":\(number(left))", "\"right\":\(number(right))"]
      }
      if let allowed = failure.allowed { parts.append("\"tolerance\":\(number(allowed))") }
      members.append("\"\(precision.rawValue)\":{\(parts.joined(separator: ","))}")
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func number(_ value: Double) -> String {
    value.isFinite ? JSON.number(value) : JSON.quoted(CheckPrecision.float64.text(value))
  }
}

extension CheckPrecision {
  /// Returns `value` in the fewest digits that tell it from its neighbours, a whole one without a point.
  func text(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value == value.rounded(), value.magnitude < 1e15 {
      return value == 0 ? "0" : "\(Int(value))"
    }
    return self == .float64 ? "\(value)" : "\(Float(value))"
  }
}
