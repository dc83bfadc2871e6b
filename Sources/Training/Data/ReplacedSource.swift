// What the command line names in place of the file of a data block: a file, or standard input.

import Elaboration
import Execution
import Graph
import Language

/// A source from the command line.
final class ReplacedSource {
  /// What is written there.
  let argument: String
  /// The path of the file, as it is printed.
  let path: String
  /// Where errors about the file as a whole point.
  let place: Span
  /// The type of the numbers that are read.
  private let precision: Precision
  private let isStandardInput: Bool
  private var known: FileBytes?

  /// Creates the source that `argument` of the option `option` names, for numbers of `precision`; `-` is
  /// standard input.
  init(_ argument: String, option: String, _ precision: Precision) {
    self.precision = precision
    self.argument = argument
    isStandardInput = argument == "-"
    path = isStandardInput ? "<stdin>" : argument
    let text = "\(option) \(argument)"
    place = Span(
      SourceFile(path: "command line", text: text), option.utf8.count + 1, text.utf8.count)
  }

  /// Returns the bytes, which are read once.
  func content() throws(Diagnostic) -> FileBytes {
    if let known { return known }
    let bytes: FileBytes
    if isStandardInput {
      do throws(FileFailure) {
        bytes = try FileBytes.readStandardInput()
      } catch {
        throw Diagnostic(error.message, at: place, notes: error.notes, help: error.help)
      }
    } else {
      bytes = try sourceBytes(path: path, from: place)
    }
    known = bytes
    return bytes
  }

  /// Returns a table in place of the CSV file at `original`, which `span` names.
  ///
  /// An NPY file has no names, and rows on standard input need none: such columns have those of
  /// `original`, from the left, if it is still there.
  func table(inPlaceOf original: String, from span: Span) throws(Diagnostic) -> Table {
    let names = { (try? peekCSVHeader(path: original, from: span)) ?? [] }
    return try table(naming: names)
  }

  private func table(naming names: () -> [String]) throws(Diagnostic) -> Table {
    let content = try content()
    guard content.bytes.starts(with: npyStart) else {
      let file = CSVFile(content, path: path, place: place, precision)
      return isStandardInput ? try file.table(naming: names) : try file.table()
    }
    let array = try npyArray(content, path: path, from: place)
    guard array.shape.count <= 2 else {
      throw Diagnostic(
        "'\(path)' is \(array.shape), and a table has two dimensions, rows and columns", at: place)
    }
    let known = names().prefix(array.width)
    return Table(
      columnNames: known + Array(repeating: "", count: array.width - known.count),
      rowCount: array.shape[0],
      values: array.values(rows: (0..<array.shape[0]).map { Int32($0) }, precision),
      lines: RowLines(first: 1), faults: [:])
  }

  /// Returns an array in place of that in a file of `format`.
  func array(inPlaceOf format: ArrayFormat) throws(Diagnostic) -> StoredArray {
    let content = try content()
    if content.bytes.starts(with: npyStart) {
      return try npyArray(content, path: path, from: place)
    }
    switch format {
    case .idx: return try idxArray(content, path: path, from: place)
    case .npy where content.bytes.starts(with: zipStart):
      return try npyArray(content, path: path, from: place)
    case .npy:
      let table = try table { [] }
      if let fault = table.faults(in: 0..<table.columnCount).first { throw fault }
      return try StoredArray(table, path: path, from: place)
    }
  }
}

extension StoredArray {
  /// Creates the array that the rows and columns of `table` are.
  fileprivate init(_ table: Table, path: String, from place: Span) throws(Diagnostic) {
    let bytes: FileBytes
    do throws(OutOfMemory) {
      bytes = try table.values.withUnsafeBytes { (values) throws(OutOfMemory) in
        try FileBytes(copying: values)
      }
    } catch {
      let failure = FileFailure.tooLarge(path, error)
      throw Diagnostic(failure.message, at: place, notes: failure.notes)
    }
    self.init(
      shape: [table.rowCount, table.columnCount], bytes: bytes, start: 0,
      layout: .init(table.values.precision == .float ? .float32 : .float64, isBigEndian: false))
  }
}
