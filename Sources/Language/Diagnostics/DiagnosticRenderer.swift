// Diagnostics as text for a person: the sentence, the lines it is about, and what to do.

/// Prints diagnostics in the manner of clang and swiftc, so that editors can jump to the place.
package struct DiagnosticRenderer: Sendable {
  /// Lines longer than this are cut around what is underlined.
  package static let widestLine = 160

  /// Creates a renderer.
  package init() {}

  /// Returns the text of `diagnostics` in the order of their places, an empty line between two.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sortedByPlace().map(render).joined(separator: "\n")
  }

  /// Returns the text of one diagnostic, which ends with a newline.
  package func render(_ diagnostic: Diagnostic) -> String {
    var files: [FileExcerpt] = [FileExcerpt(diagnostic.span.file)]
    files[0].add(Underline(diagnostic.span, "^", diagnostic.label))
    for label in diagnostic.related {
      let place = files.firstIndex { $0.file === label.span.file } ?? files.count
      if place == files.count { files.append(FileExcerpt(label.span.file)) }
      files[place].add(Underline(label.span, "-", label.text))
    }
    let largest = files.flatMap { $0.lines.keys }.max() ?? 0
    // Two digits at least, so that the gutter of most files is the same throughout.
    let width = max(2, String(largest + 1).count)
    let gutter = String(repeating: " ", count: width + 1)

    let place = diagnostic.span.position
    let path = printable(diagnostic.span.file.path)
    let severity = diagnostic.severity.rawValue
    var text = "\(path):\(place): \(severity): \(printable(diagnostic.message))\n"
    for (number, file) in files.enumerated() {
      if number > 0 { text += "\(gutter): \(printable(file.file.path)):\(file.position)\n" }
      text += file.render(width: width, gutter: gutter)
    }
    for note in diagnostic.notes { text += "\(gutter)= note: \(printable(note))\n" }
    if let help = diagnostic.help { text += "\(gutter)= help: \(printable(help))\n" }
    return text
  }
}

/// A place to underline on its first line.
private struct Underline {
  let start: Int
  let end: Int
  let mark: Character
  let text: String
  let line: Int

  init(_ span: Span, _ mark: Character, _ text: String) {
    let size = span.file.text.count
    start = max(0, min(span.start, size))
    end = max(start, min(span.end, size))
    self.mark = mark
    self.text = text
    line = span.file.lineIndex(of: start)
  }
}

/// The lines of one file that a diagnostic is about.
private struct FileExcerpt {
  let file: SourceFile
  /// What is underlined, by line, in the order of writing.
  var lines: [Int: [Underline]] = [:]
  /// Where the first of the places is.
  var position = Position(line: 1, column: 1)

  init(_ file: SourceFile) { self.file = file }

  mutating func add(_ underline: Underline) {
    if lines.isEmpty { position = file.position(of: underline.start) }
    lines[underline.line, default: []].append(underline)
  }

  /// Returns the lines with their underlines, one row for each.
  func render(width: Int, gutter: String) -> String {
    var text = "\(gutter)|\n"
    var previous: Int?
    for line in lines.keys.sorted() {
      if let previous, line > previous + 1 { text += "\(gutter):\n" }
      previous = line
      let underlines = (lines[line] ?? []).sorted { $0.start < $1.start }
      let excerpt = LineExcerpt(file, line, around: underlines.map { $0.start..<$0.end })
      let number = String(line + 1)
      let padding = String(repeating: " ", count: width - number.count)
      text += "\(padding)\(number) |\(excerpt.text.isEmpty ? "" : " ")\(excerpt.text)\n"
      for underline in underlines {
        let columns = excerpt.columns(of: underline.start..<underline.end)
        let blanks = String(repeating: " ", count: columns.lowerBound)
        let marks = String(repeating: underline.mark, count: columns.count)
        let label = underline.text.isEmpty ? "" : " " + printable(underline.text)
        text += "\(gutter)| \(blanks)\(marks)\(label)\n"
      }
    }
    return text
  }
}

/// Returns `text` with invisible characters, which could garble a terminal, made visible.
func printable(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isHarmless = scalar == " " || !scalar.properties.generalCategory.isInvisible
    scalars.append(isHarmless ? scalar : "\u{FFFD}")
  }
  return String(scalars)
}
