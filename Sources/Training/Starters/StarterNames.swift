// Names and paths, as a model file can hold them.

import Language

/// Whether `text` is a name of the language.
func isName(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
  }
  func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  guard let first = bytes.first, isLetter(first), Keyword(rawValue: text) == nil else {
    return false
  }
  return bytes.allSatisfy { isLetter($0) || isDigit($0) }
}

/// Returns `text` on one line, for a comment.
func plain(_ text: String) -> String {
  String(text.map { $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f } ? " " : $0 })
}

/// Returns `text` as a string of the language.
func quoted(_ text: String) -> String {
  let escapes: [Unicode.Scalar: String] = ["\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\t": "\\t"]
  return "\"" + text.unicodeScalars.map { escapes[$0] ?? String($0) }.joined() + "\""
}

/// Returns `texts` as a list of the language, which goes over several lines if it is long.
func list(of texts: [String]) -> String {
  var lines = [""]
  for (place, text) in texts.enumerated() {
    let item = quoted(text) + (place == texts.count - 1 ? "" : ",")
    let last = lines[lines.count - 1]
    if !last.isEmpty, last.unicodeScalars.count + item.unicodeScalars.count > 70 {
      lines.append(item)
    } else {
      lines[lines.count - 1] = last.isEmpty ? item : "\(last) \(item)"
    }
  }
  return lines.count == 1 ? "[\(lines[0])]" : "[\n\(lines.joined(separator: "\n"))\n]"
}

/// Returns the path of the table at `table` as the model file at `model` names it, which is from the
/// model's folder; both are given as seen from `workingDirectory`.
func pathOfTable(_ table: String, seenFrom model: String, in workingDirectory: String) -> String {
  if table.hasPrefix("/") { return table }
  let folder = model.split(separator: "/", omittingEmptySubsequences: true).dropLast().filter {
    $0 != "."
  }
  if model.hasPrefix("/") || folder.contains("..") { return "\(workingDirectory)/\(table)" }
  return String(repeating: "../", count: folder.count) + table
}
