// Sources that have rows: tables, and arrays in files.

import Elaboration
import Execution
import Graph
import Language

/// Rows of numbers that data fields are computed from.
protocol SourceRows {
  /// The number of rows; at least 1.
  var rowCount: Int { get }

  /// Returns the values of `part` in these rows, row after row; those of a whole table in any case.
  ///
  /// Requires: the source has the part and the rows.
  func values(of part: SourcePart, rows: [Int32]) -> Numbers

  /// The lines of a table whose rows do not count, as they lack a value.
  var linesLeftOut: [Int] { get }

  /// Checks that statistics which the source itself asks for can be taken from these rows.
  func checkStatistics(over rows: [Int32]) throws(Diagnostic)

  /// The first row of a file that is held out; nil if there is none.
  var heldOutStart: Int? { get }

  /// Returns where the values of a field come from that has so many in each row.
  func origin(path: String, valuesPerRow: Int) -> DataSet.Origin
}

extension SourceRows {
  /// None, but for a table that leaves rows out.
  var linesLeftOut: [Int] { [] }

  /// Nothing, but for a table that fills in means.
  func checkStatistics(over rows: [Int32]) throws(Diagnostic) {}

  /// None, but for the rows of two files.
  var heldOutStart: Int? { nil }

  /// Returns the rows to train on: those that `choose` takes of so many, or all before a file that is held
  /// out.
  func trainingRows(_ choose: (_ rowCount: Int) -> [Int32]) -> [Int32] {
    heldOutStart.map { Array(0..<Int32($0)) } ?? choose(rowCount)
  }
}

extension Table: SourceRows {
  func values(of part: SourcePart, rows: [Int32]) -> Numbers {
    switch part {
    case .columns(let range): columns(range, rows: rows)
    default: values
    }
  }

  func origin(path: String, valuesPerRow: Int) -> DataSet.Origin {
    DataSet.Origin(path: path, lines: lines, valuesPerRow: valuesPerRow)
  }
}

/// Returns the rows of the source of `outline`, the data block of `file`, with the path that it is shown by;
/// nil for a text, which has none. With `heldOut` given, the rows of that file follow. Throws if the source
/// is wrong or has more rows than can be counted; errors point at `place`, or where `heldOut` is named.
func sourceRows(
  of outline: ElaboratedData, in file: ModelFile, from place: Span,
  heldOut: Setting<HeldOutFile>? = nil
) throws(Diagnostic) -> (rows: any SourceRows, path: String)? {
  guard var found = try sourceRows(of: outline.source, outline, in: file, from: place) else {
    return nil
  }
  if let heldOut,
    let others = try sourceRows(
      of: outline.source.inFile(heldOut.value), outline, in: file, from: heldOut.span)
  {
    found.rows = JoinedRows(
      training: found.rows, heldOut: others.rows, heldOutPath: others.path)
  }
  let count = found.rows.rowCount
  guard count <= StoredArray.mostRows else {
    throw Diagnostic(
      "the data has \(count) rows, and at most \(StoredArray.mostRows) are supported",
      at: heldOut?.span ?? place)
  }
  return found
}

private func sourceRows(
  of source: DataSource, _ outline: ElaboratedData, in file: ModelFile, from place: Span
) throws(Diagnostic) -> (rows: any SourceRows, path: String)? {
  switch source {
  case .table(let path, let missing):
    let read = outline.inputs.compactMap { input -> Range<Int>? in
      if case .columns(let range) = input.part { range } else { nil }
    }
    var codes: [CategoryColumn: Numbers] = [:]
    for case .categories(let column) in outline.inputs.map(\.part) {
      codes[column] = try file.sources.codes(of: column, ofCSV: path, at: place).values
    }
    let table = try FilledTable(
      try file.sources.table(at: path, from: place), missing, reading: read, codes, from: place)
    return (table, file.sources.shownPath(path))
  case .arrays(let format, let path, let labels):
    // Labels that no field reads need not be there.
    let needsLabels = outline.inputs.contains { $0.part == .labels }
    var rows = ArrayRows(
      precision: file.precision,
      array: try file.sources.array(format, at: path, isMain: true, from: place), labels: nil)
    if needsLabels, let labels {
      rows.labels = try file.sources.array(format, at: labels, isMain: false, from: place)
    }
    return (rows, path)
  case .archive(let path):
    let archive = try file.sources.archive(at: path, from: place)
    var members: [String: StoredArray] = [:]
    for case .member(let name) in outline.inputs.map(\.part) {
      members[name] = try archive.array(name, from: place)
    }
    return (ArrayRows(precision: file.precision, members: members), path)
  case .text: return nil
  }
}

/// Arrays in files: one that counts the rows, with labels or without, or several of an NPZ file.
struct ArrayRows: SourceRows {
  /// The type of the numbers that are read.
  let precision: Precision
  /// The array in a file of its own; nil for an NPZ file.
  var array: StoredArray?
  var labels: StoredArray?
  /// Arrays of an NPZ file by their names; they have the same rows.
  var members: [String: StoredArray] = [:]

  var rowCount: Int { (array ?? members.values.first)?.shape[0] ?? 1 }

  func values(of part: SourcePart, rows: [Int32]) -> Numbers {
    switch part {
    case .labels: return read(labels, rows)
    case .member(let name): return read(members[name], rows)
    case .wholeTable: return read(array, (0..<rowCount).map { Int32($0) })
    case .columns(let range): return read(array, rows, part: range)
    default: return read(array, rows)
    }
  }

  private func read(
    _ array: StoredArray?, _ rows: [Int32], part: Range<Int>? = nil
  ) -> Numbers {
    array?.values(rows: rows, part: part, precision) ?? Numbers(precision, zeros: 0)
  }

  func origin(path: String, valuesPerRow: Int) -> DataSet.Origin {
    DataSet.Origin(path: path, lines: nil, valuesPerRow: valuesPerRow)
  }
}
