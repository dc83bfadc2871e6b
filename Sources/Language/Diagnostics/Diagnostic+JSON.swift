// Diagnostics as data for an editor.

extension Diagnostic {
  /// The diagnostic as a JSON object on one line, with the keys `path`, `line`, `column`, `endLine`,
  /// `endColumn`, `severity`, `message`, `notes` and, where there is one, `help`. Lines and columns
  /// count from 1, columns in Unicode scalars; the end is the place after the last character.
  package var json: String {
    let start = span.position
    let end = span.file.position(of: span.end)
    var members = [
      "\"path\":" + jsonQuoted(span.file.path),
      "\"line\":\(start.line)", "\"column\":\(start.column)",
      "\"endLine\":\(end.line)", "\"endColumn\":\(end.column)",
      "\"severity\":" + jsonQuoted(severity.rawValue),
      "\"message\":" + jsonQuoted(message),
      "\"notes\":[" + notes.map(jsonQuoted).joined(separator: ",") + "]",
    ]
    if let help { members.append("\"help\":" + jsonQuoted(help)) }
    return "{" + members.joined(separator: ",") + "}"
  }
}

/// Returns `text` as a JSON string (RFC 8259), with its quotes.
package func jsonQuoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
