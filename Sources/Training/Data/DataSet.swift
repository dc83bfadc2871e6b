// Data in memory, ready to be gathered into batches: fields of rows of numbers.

import Execution
import Language

/// Fields with a value for each row.
package struct DataSet: Sendable {
  /// What the elements of a field are, and what they promise.
  package enum ElementKind: Sendable, Equatable {
    /// Any finite numbers.
    case real
    /// Whole numbers in `0 ..< n`.
    case index(Int)
    /// Runs of `n` numbers, each at least 0, that add up to 1.
    case simplex(Int)
  }

  /// A named value of each row.
  package struct Field: Sendable {
    /// The name in the model file.
    package let name: String
    /// How many numbers a row has.
    package let width: Int
    /// What the numbers promise.
    package let kind: ElementKind
    /// The numbers of all rows, row after row.
    package let values: Numbers
    /// Where the model file declares the field.
    package let place: Span
    /// Which rows of a file the numbers come from; nil if they come of no file, or of many rows each.
    package let origin: Origin?
    /// Whether there is a value for each row; else it is the same for all.
    let hasRows: Bool

    /// Creates a field; `place` is where errors about its values are shown.
    package init(
      name: String, width: Int, kind: ElementKind, values: Numbers, place: Span,
      origin: Origin? = nil, hasRows: Bool = true
    ) {
      self.name = name
      self.width = width
      self.kind = kind
      self.values = values
      self.place = place
      self.origin = origin
      self.hasRows = hasRows
    }
  }

  /// The number of rows, at most `Int32.max` once `validate` has returned.
  package let rowCount: Int
  /// The fields, in the order of their declaration; names differ.
  package let fields: [Field]

  /// Creates a data set.
  ///
  /// Requires: each field has `rowCount * width` values.
  package init(rowCount: Int, fields: [Field]) {
    for field in fields {
      precondition(field.values.count == rowCount * field.width, "\(field.name) is incomplete")
    }
    self.rowCount = rowCount
    self.fields = fields
  }

  /// Returns the field named `name`, or `nil`.
  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// Checks that all values keep the promises of their fields.
  ///
  /// Throws the first broken one, at the declaration of its field: a value that is not finite, an
  /// `index` that is not a whole number in its range, a `simplex` row with a number below 0 or a
  /// sum that misses 1 by more than 1e-5; or that there are too many rows to be numbered.
  package func validate() throws(Diagnostic) {
    if rowCount > Int32.max, let field = fields.first {
      throw Diagnostic(
        "the data has \(rowCount) rows, and at most \(Int32.max) are supported", at: field.place)
    }
    for field in fields { try field.validate() }
  }
}

extension DataSet.Field {
  /// Checks that all values keep the promise of `kind`.
  func validate() throws(Diagnostic) {
    try values.withUnsafeNumbers { (numbers) throws(Diagnostic) in
      switch numbers {
      case .float(let floats): try validate(floats)
      case .double(let doubles): try validate(doubles)
      }
    }
  }

  private func validate<Real: BinaryFloatingPoint>(
    _ values: UnsafeBufferPointer<Real>
  ) throws(Diagnostic) {
    if let wrong = values.firstIndex(where: { !$0.isFinite }) {
      throw broken(wrong, "is \(values[wrong])", "every value must be a finite number")
    }
    switch kind {
    case .real: return
    case .index(let size): try validateIndices(values, below: size)
    case .simplex(let size): try validateSimplex(values, size)
    }
  }

  private func validateIndices<Real: BinaryFloatingPoint>(
    _ values: UnsafeBufferPointer<Real>, below size: Int
  ) throws(Diagnostic) {
    // Compared as Double, which holds every size that fits in memory.
    let limit = Double(size)
    let wrong = values.firstIndex { value in
      !(value >= 0 && Double(value) < limit && value == value.rounded())
    }
    guard let wrong else { return }
    let allowed =
      size > 0
      ? "index(\(size)) allows the whole numbers 0 to \(size - 1)" : "index(0) allows no number"
    var diagnostic = broken(wrong, "is \(plain(Double(values[wrong])))", allowed)
    // Tables that count from 1 are common, and recognised by their largest label.
    if values.min() == 1, values.max() == Real(size) {
      diagnostic.help = "the labels count from 1: subtract 1 in the declaration of '\(name)'"
    }
    throw diagnostic
  }

  private func validateSimplex<Real: BinaryFloatingPoint>(
    _ values: UnsafeBufferPointer<Real>, _ size: Int
  ) throws(Diagnostic) {
    guard size > 0 else { return }
    for start in stride(from: 0, to: values.count, by: size) {
      // In Double, so that the check itself does not miss 1 in a long row.
      var sum = 0.0
      for index in start..<min(start + size, values.count) {
        guard values[index] >= 0 else {
          throw broken(
            index, "has the number \(plain(Double(values[index])))",
            "the numbers of a simplex are at least 0")
        }
        sum += Double(values[index])
      }
      guard abs(sum - 1) <= 1e-5 else {
        throw broken(
          start, "adds up to \(plain(sum))",
          "the \(size) numbers of a simplex add up to 1, within 1e-5")
      }
    }
  }

  /// Returns the error that the value at `index` breaks the promise of this field.
  private func broken(_ index: Int, _ what: String, _ promise: String) -> Diagnostic {
    let number = hasRows ? "row \(index / max(1, width) + 1)" : nil
    let row = origin?.place(ofValue: index).title ?? number
    return Diagnostic(
      "'\(name)' \(what)" + (row.map { " in \($0)" } ?? ""), at: place, notes: [promise])
  }

  /// Returns `value` as a reader would write it.
  private func plain(_ value: Double) -> String { values.precision.plainText(value) }
}
