// Sources, each read once: the checker asks for columns and sizes, the data set for numbers.

import Elaboration
import Language

/// The files that the data blocks of a model file name.
package final class SourceCache: SourceSchemas {
  private var tables: [String: Table] = [:]
  private var texts: [String: Text] = [:]
  private var arrays: [String: IDXArray] = [:]
  private let replacement: (path: String, place: Span)?
  /// The path of the file that is read whatever path is named; nil without one.
  package var replacementPath: String? { replacement?.path }

  /// The characters that a trained model knows. With them, what a model needs to know of its text is
  /// known without the text.
  var vocabulary: Vocabulary?

  /// Creates a cache that reads the file at `replacement`, given by `--data`, whatever path it is
  /// asked for; without one, it reads what it is asked for.
  package init(replacement: String? = nil) {
    self.replacement = replacement.map { path in
      let text = "--data \(path)"
      return (path, Span(SourceFile(path: "command line", text: text), 7, text.utf8.count))
    }
  }

  /// Returns the table at `path`; errors point at `span` or into the table.
  package func table(at path: String, from span: Span) throws(Diagnostic) -> Table {
    let (path, span) = replacement ?? (path, span)
    if let known = tables[path] { return known }
    let table = try replacing { () throws(Diagnostic) in try readCSV(path: path, from: span) }
    tables[path] = table
    return table
  }

  /// Returns the text at `path`; errors point at `span`.
  package func text(at path: String, from span: Span) throws(Diagnostic) -> Text {
    let (path, span) = replacement ?? (path, span)
    if let known = texts[path] { return known }
    let text = try replacing { () throws(Diagnostic) in try readText(path: path, from: span) }
    texts[path] = text
    return text
  }

  /// Returns the array in the IDX file at `path`; errors point at `span`. What replaces a file
  /// replaces the one that counts the rows, which `isMain` tells.
  package func array(
    at path: String, isMain: Bool, from span: Span
  ) throws(Diagnostic) -> IDXArray {
    let (path, span) = (isMain ? replacement : nil) ?? (path, span)
    if let known = arrays[path] { return known }
    let array = try replacing { () throws(Diagnostic) in
      try IDXArray.read(path: path, from: span)
    }
    arrays[path] = array
    return array
  }

  /// Returns what `read` gives, with errors that suit the command line if the path stands there.
  private func replacing<Content>(
    _ read: () throws(Diagnostic) -> Content
  ) throws(Diagnostic) -> Content {
    do throws(Diagnostic) {
      return try read()
    } catch {
      // Paths on the command line are relative to the working directory, as everyone knows.
      var error = error
      if replacement != nil { error.notes.removeAll { $0 == relativePathNote } }
      throw error
    }
  }

  /// Returns the path under which errors speak of the table at `path`.
  func shownPath(_ path: String) -> String { replacement?.path ?? path }

  /// Returns what is wrong with the cells of the columns in `range` of the table at `path`.
  package func faults(
    inColumns range: Range<Int>, ofCSV path: String, at span: Span
  ) throws(Diagnostic) -> [Diagnostic] {
    try table(at: path, from: span).faults(in: range)
  }

  /// Returns the names of the columns of the table at `path` and the number of its rows; errors point
  /// at `span` or into the table.
  package func columns(
    ofCSV path: String, at span: Span
  ) throws(Diagnostic) -> (names: [String], rows: Int) {
    let table = try table(at: path, from: span)
    return (table.columnNames, table.rowCount)
  }

  /// Returns what is known of the text at `path`: from the text, or from the characters that a trained
  /// model knows, which leave its length open.
  package func text(at path: String, from span: Span) throws(Diagnostic) -> TextSchema {
    if let vocabulary {
      return TextSchema(characterCount: .max, vocabularySize: vocabulary.count)
    }
    let text: Text = try text(at: path, from: span)
    return text.schema
  }

  /// Returns the sizes of the array in the IDX file at `path`.
  package func shape(
    ofIDX path: String, isMain: Bool, at span: Span
  ) throws(Diagnostic) -> [Int] {
    try array(at: path, isMain: isMain, from: span).shape
  }
}
