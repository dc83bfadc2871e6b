// Sources, each read once: the checker asks for columns and sizes, the data set for numbers.

import Elaboration
import Execution
import Graph
import Language

/// The files that the data blocks of a model file name.
package final class SourceCache: SourceSchemas {
  private var tables: [String: Table] = [:]
  private var codes: [CodesKey: CategoryCodes] = [:]
  private var texts: [String: Text] = [:]
  private var arrays: [String: StoredArray] = [:]
  private var archives: [String: NPZFile] = [:]
  private let replacement: ReplacedSource?
  /// The type of the numbers that are read.
  private let precision: Precision
  /// The path of the file that is read whatever path is named; nil without one.
  package var replacementPath: String? { replacement?.argument }

  /// The characters that a trained model knows. With them, what a model needs to know of its text is
  /// known without the text.
  var vocabulary: Vocabulary?

  /// Creates a cache that reads the file at `replacement`, which `option` of the command line gives, whatever
  /// path it is asked for, or standard input where that is `-`; without one, it reads what it is asked for.
  /// Numbers are read as the nearest ones of `precision`.
  package init(
    replacement: String? = nil, option: String = "--data", _ precision: Precision = .float
  ) {
    self.precision = precision
    self.replacement = replacement.map { ReplacedSource($0, option: option, precision) }
  }

  /// Returns the table at `path`; errors point at `span` or into the table.
  package func table(at path: String, from span: Span) throws(Diagnostic) -> Table {
    if let known = tables[shownPath(path)] { return known }
    let table = try replacing { () throws(Diagnostic) in
      guard let replacement else { return try readCSV(path: path, from: span, precision) }
      return try replacement.table(inPlaceOf: path, from: span)
    }
    tables[shownPath(path)] = table
    return table
  }

  /// Returns the text at `path`; errors point at `span`.
  package func text(
    at path: String, in unit: TextUnit, from span: Span
  ) throws(Diagnostic) -> Text {
    let (path, span) = replacement.map { ($0.path, $0.place) } ?? (path, span)
    if let known = texts[path], known.vocabulary.unit == unit { return known }
    let text = try replacing { () throws(Diagnostic) in
      try readText(path: path, in: unit, from: span, precision)
    }
    texts[path] = text
    return text
  }

  /// Returns the array in the file at `path`; errors point at `span`. What replaces a file replaces the
  /// one that counts the rows, which `isMain` tells.
  func array(
    _ format: ArrayFormat, at path: String, isMain: Bool, from span: Span
  ) throws(Diagnostic) -> StoredArray {
    let shown = isMain ? shownPath(path) : path
    if let known = arrays[shown] { return known }
    let array = try replacing { () throws(Diagnostic) in
      if isMain, let replacement { return try replacement.array(inPlaceOf: format) }
      let bytes = try sourceBytes(path: path, from: span)
      return switch format {
      case .idx: try idxArray(bytes, path: path, from: span)
      case .npy: try npyArray(bytes, path: path, from: span)
      }
    }
    arrays[shown] = array
    return array
  }

  /// Returns the NPZ file at `path`; errors point at `span`.
  func archive(at path: String, from span: Span) throws(Diagnostic) -> NPZFile {
    let shown = shownPath(path)
    if let known = archives[shown] { return known }
    let archive = try replacing { () throws(Diagnostic) in
      if let replacement {
        return try NPZFile(
          try replacement.content(), path: replacement.path, from: replacement.place)
      }
      return try NPZFile(try sourceBytes(path: path, from: span), path: path, from: span)
    }
    archives[shown] = archive
    return archive
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
    inColumns range: Range<Int>, ofCSV path: String, missing: MissingValues, at span: Span
  ) throws(Diagnostic) -> [Diagnostic] {
    try table(at: path, from: span).faults(in: range, allowingMissing: missing != .error)
  }

  /// Returns what is wrong with the cells of a column of categories of the table at `path`, or with what
  /// is missing among them.
  package func faults(
    in column: CategoryColumn, ofCSV path: String, missing: MissingValues, at span: Span
  ) throws(Diagnostic) -> [Diagnostic] {
    let codes = try codes(of: column, ofCSV: path, at: span)
    // There is no mean of categories, and no number stands for one.
    return (codes.faults + (missing == .dropped ? [] : codes.missing)).sortedByPlace()
  }

  /// Returns the cells of a column of the table at `path` as numbers of categories.
  func codes(
    of column: CategoryColumn, ofCSV path: String, at span: Span
  ) throws(Diagnostic) -> CategoryCodes {
    let key = CodesKey(path: shownPath(path), column: column)
    if let known = codes[key] { return known }
    let table = try table(at: path, from: span)
    do throws(OutOfMemory) {
      let found = try table.codes(of: column, from: span)
      codes[key] = found
      return found
    } catch {
      let failure = FileFailure.tooLarge(path, error)
      throw Diagnostic(failure.message, at: span, notes: failure.notes)
    }
  }

  /// A column of a table with its categories.
  private struct CodesKey: Hashable {
    let path: String
    let column: CategoryColumn
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
  package func text(
    at path: String, in unit: TextUnit, from span: Span
  ) throws(Diagnostic) -> TextSchema {
    if let vocabulary {
      return TextSchema(characterCount: .max, vocabularySize: vocabulary.count)
    }
    let text: Text = try text(at: path, in: unit, from: span)
    return text.schema
  }

  /// Returns the sizes of the array in the file at `path`.
  package func shape(
    of format: ArrayFormat, _ path: String, isMain: Bool, at span: Span
  ) throws(Diagnostic) -> [Int] {
    try array(format, at: path, isMain: isMain, from: span).shape
  }

  /// Returns the names of the arrays in the NPZ file at `path`.
  package func names(ofNPZ path: String, at span: Span) throws(Diagnostic) -> [String] {
    try archive(at: path, from: span).names
  }

  /// Returns the sizes of the array `name` in the NPZ file at `path`.
  package func shape(
    ofNPZ path: String, _ name: String, at span: Span
  ) throws(Diagnostic) -> [Int] {
    try archive(at: path, from: span).array(name, from: span).shape
  }
}
