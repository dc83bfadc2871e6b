// Lines of C, and how numbers and names are written in it.

/// Indented lines of C.
struct CText {
  private(set) var lines: [String] = []
  private var depth = 0

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Appends one line, indented as deep as the open blocks.
  mutating func line(_ text: String) {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text)
  }

  /// Appends `head {`, the lines of `body`, and `}`; without a head, a block that is a scope.
  mutating func block(_ head: String = "", _ body: (inout CText) -> Void) {
    line(head.isEmpty ? "{" : head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }
}

enum C {
  /// Returns the sum of `terms`; what begins with a minus is subtracted.
  static func sum(_ terms: [String]) -> String {
    terms.dropFirst().reduce(terms.first ?? "0") { sum, term in
      term.hasPrefix("-") ? "\(sum) - \(term.dropFirst())" : "\(sum) + \(term)"
    }
  }

  /// Returns `value` as a constant expression of type float.
  static func float(_ value: Double) -> String {
    let value = Float(value)
    if value.isNaN { return "(0.0f / 0.0f)" }
    if value.isInfinite { return value < 0 ? "(-1.0f / 0.0f)" : "(1.0f / 0.0f)" }
    return "\(value)f"
  }

  /// Returns `name` with all that C does not allow in an identifier replaced by `_`.
  static func identifier(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
      result.unicodeScalars.append(isPlain ? scalar : "_")
    }
    return result.first?.isNumber ?? true ? "_" + result : result
  }

  /// Returns `text` so that it cannot end a comment or the line.
  static func comment(_ text: String) -> String {
    var result = ""
    var previous: Character = " "
    for character in text {
      let isClosing = (previous == "*" && character == "/") || (previous == "/" && character == "*")
      if isClosing { result += " " }
      result.append(character.isNewline ? " " : character)
      previous = character
    }
    return result
  }
}
