// Tables, each read once: the checker asks for columns, the data set for numbers.

import Elaboration
import Language

/// The tables that a model file names.
package final class TableCache: TableSchemas {
  private var tables: [String: Table] = [:]

  package init() {}

  /// Returns the table at `path`; errors point at `span` or into the table.
  package func table(at path: String, from span: Span) throws(Diagnostic) -> Table {
    if let known = tables[path] { return known }
    let table = try readCSV(path: path, from: span)
    tables[path] = table
    return table
  }

  package func columns(
    ofCSV path: String, at span: Span
  ) throws(Diagnostic) -> (names: [String], rows: Int) {
    let table = try table(at: path, from: span)
    return (table.columnNames, table.rowCount)
  }
}
