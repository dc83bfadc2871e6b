// Tables, each read once: the checker asks for columns, the data set for numbers.

import Elaboration
import Language

/// The tables that a model file names.
package final class TableCache: TableSchemas {
  private var tables: [String: Table] = [:]
  private let replacement: (path: String, place: Span)?

  /// Creates a cache that reads the table at `replacement`, given by `--data`, whatever path it is
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
    do throws(Diagnostic) {
      let table = try readCSV(path: path, from: span)
      tables[path] = table
      return table
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
}
