// Columns whose cells name categories, as the numbers of these.

import Elaboration
import Execution
import Graph
import Language

/// The cells of a column as numbers of categories.
struct CategoryCodes {
  /// For each row the number of its category; NaN where there is none.
  let values: Numbers
  /// The cells that name no category.
  fileprivate(set) var faults: [Diagnostic] = []
  /// The cells that say that there is no value.
  fileprivate(set) var missing: [Diagnostic] = []
}

extension Table {
  /// Returns the cells of `column` as numbers of its categories. A cell names the category that is written
  /// alike or, as some programs write 3 as 3.0, that is the same number.
  ///
  /// Errors point into the table, or at `place`, where the model file reads it. Throws `OutOfMemory`.
  func codes(
    of column: CategoryColumn, from place: Span
  ) throws(OutOfMemory) -> CategoryCodes {
    let list = CategoryList(column.names, values.precision)
    let codes = try NumberBuffer(.float, count: rowCount, for: .data).elements
    guard let text else { return self.codes(ofNumbersIn: column, list, place, in: codes) }
    var row = 0
    var (faults, missing) = (RowFindings.BadCells(), RowFindings.BadCells())
    text.forEachCell(inColumn: column.place, ofRows: rowCount) { cell in
      let code = list.number(of: text.content(of: cell))
      codes[row] = code.map { Double($0) } ?? .nan
      row += 1
      guard code == nil else { return }
      if text.file.isMissing(cell) {
        missing.note(cell.lowerBound)
      } else {
        faults.note(cell.lowerBound)
      }
    }
    var result = CategoryCodes(values: Numbers(block: codes))
    result.faults = text.diagnostics(faults, column) { shown, title in
      ("'\(shown)' in \(title) is none of its categories", list.notes, list.help(for: shown))
    }
    result.missing = text.diagnostics(missing, column) { shown, title in
      (
        shown.isEmpty
          ? "this cell of \(title) is empty" : "'\(shown)' in \(title) stands for a missing value",
        [],
        "leave such rows out, csv(\"…\", missing=\"drop\"), or make it one of the categories: "
          + "\"\(shown)\""
      )
    }
    return result
  }

  /// The same where all cells are numbers, of which the text is not kept; `codes` has room for their numbers.
  private func codes(
    ofNumbersIn column: CategoryColumn, _ list: CategoryList, _ place: Span, in codes: NumberSpan
  ) -> CategoryCodes {
    func number(_ row: Int) -> Double { values[row * columnCount + column.place] }
    for row in codes.indices {
      codes[row] = list.number(of: number(row)).map { Double($0) } ?? .nan
    }
    var result = CategoryCodes(values: Numbers(block: codes))
    let faults = codes.indices.filter { codes[$0].isNaN }
    let name = columnNames[column.place]
    let title = name.isEmpty ? "column \(column.place + 1)" : "column '\(name)'"
    guard let first = faults.first else { return result }
    let rest = faults.count > 1 ? ["so it is in \(counted(faults.count - 1, "more row"))"] : []
    result.faults = [
      Diagnostic(
        "'\(values.precision.plainText(number(first)))' in \(title) is none of its categories, in line "
          + "\(lines.line(of: first))", at: place, notes: list.notes + rest)
    ]
    return result
  }

}

extension TableText {
  /// Returns an error for each of the first of `cells`; `say` makes its message, notes and help of what the
  /// cell holds and of how the column is called.
  fileprivate func diagnostics(
    _ cells: RowFindings.BadCells, _ column: CategoryColumn,
    _ say: (_ shown: String, _ title: String) -> (String, [String], String?)
  ) -> [Diagnostic] {
    guard let last = cells.places.last else { return [] }
    let source = file.source(upTo: file.endOfCell(last))
    let title = file.columnTitle(column.place, header)
    var result = cells.places.map { start in
      let range = start..<file.endOfCell(start)
      let (message, notes, help) = say(file.excerpt(content(of: range)), title)
      return file.error(message, at: file.shown(range), in: source, notes: notes, help: help)
    }
    let rest = cells.count - result.count
    if rest > 0 {
      result[result.count - 1].notes.append("and \(counted(rest, "more cell")) like this")
    }
    return result
  }
}

extension CSVFile {
  /// Returns the part of the cell in `range` that lies within blanks, quotes included.
  fileprivate func shown(_ range: Range<Int>) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, isBlank(bytes.base[first]) { first += 1 }
    while end > first, isBlank(bytes.base[end - 1]) { end -= 1 }
    return first..<end
  }
}

extension CategoryColumn {
  /// Returns, for each name, the number of `precision` that cells of the column may write in other ways, too;
  /// nil where it is none.
  func numbers(_ precision: Precision) -> [Double?] {
    var numbers = [Double?](repeating: nil, count: names.count)
    for (number, place) in CategoryList(names, precision).numbers { numbers[place] = number }
    return numbers
  }
}

/// Categories by their names.
private struct CategoryList {
  private let names: [String]
  private let places: [[UInt8]: Int]
  fileprivate let numbers: [Double: Int]
  private let precision: Precision

  init(_ names: [String], _ precision: Precision) {
    self.names = names
    self.precision = precision
    let pairs = names.enumerated().map { (Array($1.utf8), $0) }
    places = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    let read = pairs.compactMap { bytes, place in
      Self.number(bytes, precision).flatMap {
        Self.isExact($0, bytes, precision) ? ($0, place) : nil
      }
    }
    numbers = Dictionary(read, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the number of the category that a cell with this content names; nil if there is none.
  func number(of content: [UInt8]) -> Int? {
    if let place = places[content] { return place }
    return numbers.isEmpty ? nil : Self.number(content, precision).flatMap { numbers[$0] }
  }

  /// The same for a cell that holds this number.
  func number(of value: Double) -> Int? { numbers[value] }

  /// Whether no other number that is written with as many digits as `content` is the same one of `precision`
  /// as `value`: floats of six digits differ, and whole ones below 2²⁴, doubles of fifteen, and whole ones
  /// below 2⁵³. Names of more digits, as of an account, are compared as they are written.
  private static func isExact(
    _ value: Double, _ content: [UInt8], _ precision: Precision
  ) -> Bool {
    let (most, bound) = precision == .float ? (6, 0x1p24) : (15, 0x1p53)
    if value == value.rounded(), value.magnitude < bound { return true }
    let mantissa = content.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
    let digits = mantissa.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits.drop { $0 == UInt8(ascii: "0") }.count <= most
  }

  /// The number of `precision` that `content` is as a whole; nil if it is none.
  private static func number(_ content: [UInt8], _ precision: Precision) -> Double? {
    func read<Real: DecimalValue>(_: Real.Type) -> Double? {
      (content + [0]).withUnsafeBufferPointer { bytes in
        var end = 0
        guard let start = bytes.baseAddress, let value: Real = DecimalReader().read(start, &end),
          end == content.count, value.isFinite
        else { return nil }
        return Double(value)
      }
    }
    return precision == .float ? read(Float.self) : read(Double.self)
  }

  /// Which categories there are.
  var notes: [String] {
    let some = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    return ["they are \(some)\(names.count > 8 ? " and \(names.count - 8) more" : "")"]
  }

  /// Which one may be meant by `word`.
  func help(for word: String) -> String? {
    closest(to: word, in: names).map { "did you mean '\($0)'?" }
  }
}
