// Lines of C, and how numbers and names are written in it.

import Graph

/// Indented lines of C.
struct CText {
  fileprivate(set) var lines: [String] = []
  /// The values that the lines below a comment compute, by the number of the comment's line.
  fileprivate(set) var values: [Int: NodeID] = [:]
  fileprivate var depth = 0

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Appends one line, indented as deep as the open blocks.
  mutating func line(_ text: String) {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text)
  }

  /// Appends a comment on the lines that follow, which compute `value`; nothing without a text.
  mutating func comment(_ text: String?, on value: NodeID) {
    guard let text else { return }
    values[lines.count] = value
    line(text)
  }

  /// Returns the comment on the lines that compute `value` with these lines, as deep as the comment stands;
  /// nil where nothing is said to compute it.
  func excerpt(of value: NodeID) -> [String]? {
    guard let start = values.filter({ $0.value == value }).keys.min() else { return nil }
    func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }
    let indent = indentation(lines[start])
    let code = lines.indices.dropFirst(start + 1).prefix {
      values[$0] == nil && indentation(lines[$0]) >= indent
    }
    // What opens a block that it does not close goes on with another value.
    var (depth, end) = (0, 0)
    for (position, line) in code.enumerated() {
      depth += lines[line].hasSuffix("{") ? 1 : lines[line].hasSuffix("}") ? -1 : 0
      if depth == 0 { end = position + 1 }
    }
    return ([start] + code.prefix(end)).map { String(lines[$0].dropFirst(indent)) }
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

extension CText {
  /// Appends the lines of `body`, indented by one step more.
  mutating func indented(_ body: (inout CText) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Removes the comma that the last line ends with.
  mutating func dropLastComma() {
    guard let last = lines.last, last.hasSuffix(",") else { return }
    lines[lines.count - 1] = String(last.dropLast())
  }

  /// Appends the head of a function; where it is longer than a line, its parameters stand below.
  mutating func declaration(_ text: String) {
    guard text.count > 100, let open = text.firstIndex(of: "(") else { return line(text) }
    line(String(text[...open]))
    var current = "   "
    for word in text[text.index(after: open)...].split(separator: ", ") {
      let isLast = word.hasSuffix(")") || word.hasSuffix(");") || word.hasSuffix(") {")
      let piece = " " + word + (isLast ? "" : ",")
      if current.count + piece.count > 100 {
        line(current)
        current = "   "
      }
      current += piece
    }
    line(current)
  }
}

enum C {
  /// The longest line of C that is meant to be read.
  private static let lineLength = 100

  /// Returns `text` with its long lines broken behind operators, commas and, in comments, words.
  static func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { wrapped(line: $0) }
      .joined(separator: "\n")
  }

  private static func wrapped(line: Substring) -> String {
    let indentation = line.prefix { $0 == " " }.count
    let isComment = line.dropFirst(indentation).hasPrefix("/*")
    let indent = String(repeating: " ", count: indentation + (isComment ? 5 : 4))
    var lines: [String] = []
    var rest = Array(line)
    while rest.count > lineLength {
      let least = (lines.isEmpty ? indentation : indent.count) + 20
      let place =
        isComment
        // Around a word; what ends a comment does not stand alone.
        ? (least..<lineLength).last { rest[$0] == " " && $0 < rest.count - 3 }
        : loosest(in: rest, from: least)
      guard let place else { break }
      let line = String(rest[..<place])
      lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
      rest = Array(indent) + rest[(place + 1)...]
    }
    lines.append(String(rest))
    return lines.joined(separator: "\n")
  }

  /// The last space behind a comma or an operator of `line` at which its first `lineLength` characters fall
  /// apart most loosely: outside of parentheses rather than inside, behind a plus rather than a times. Nil if
  /// there is none from `least` on.
  private static func loosest(in line: [Character], from least: Int) -> Int? {
    var best: (place: Int, tightness: Int)?
    var depth = 0
    for position in line.indices.prefix(lineLength).dropFirst() {
      switch line[position - 1] {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      default: break
      }
      guard position >= least, line[position] == " ",
        ",+-*/?:;&|=<>".contains(line[position - 1]), !isInString(position, of: line)
      else { continue }
      // What stands behind an assignment belongs together more than its terms do.
      let operatorTightness = "=*/".contains(line[position - 1]) ? 1 : 0
      let tightness = 2 * depth + operatorTightness
      if tightness <= best?.tightness ?? .max { best = (position, tightness) }
    }
    return best?.place
  }

  /// Whether `position` lies in a string literal of `line`.
  private static func isInString(_ position: Int, of line: [Character]) -> Bool {
    var isOpen = false
    for (index, character) in line[..<position].enumerated() where character == "\"" {
      // The strings of exported C have no backslash in front of the one that escapes a quote.
      if index == 0 || line[index - 1] != "\\" { isOpen.toggle() }
    }
    return isOpen
  }

  /// Returns the sum of `terms`; what begins with a minus is subtracted.
  static func sum(_ terms: [String]) -> String {
    terms.dropFirst().reduce(terms.first ?? "0") { sum, term in
      term.hasPrefix("-") ? "\(sum) - \(term.dropFirst())" : "\(sum) + \(term)"
    }
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
