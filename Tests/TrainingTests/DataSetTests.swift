// The promises of data fields, and what is said where they are broken.

import Execution
import Language
import Testing

@testable import Training

private let model = SourceFile(
  path: "m.grad", text: "data digits {\n  label: index(10) = source.digit\n}\n")
private let place = Span(model, 16, 32)

/// Returns what `validate` says of a data set with the one field `label`.
private func check(
  _ kind: DataSet.ElementKind, width: Int = 1, _ values: Numbers, rows: Int? = nil,
  origin: DataSet.Origin? = nil
) -> String {
  let field = DataSet.Field(
    name: "label", width: width, kind: kind, values: values, place: place, origin: origin)
  let data = DataSet(rowCount: rows ?? values.count / width, fields: [field])
  return diagnostic { () throws(Diagnostic) in try data.validate() }
}

@Test func keptPromisesAreAccepted() {
  #expect(check(.real, [-1.5, 0, 1e38]) == "no error")
  #expect(check(.index(10), [0, 9, -0.0, 3]) == "no error")
  #expect(check(.simplex(2), width: 2, [1, 0, 0.3, 0.7]) == "no error")
  #expect(check(.simplex(2), width: 4, [0.5, 0.5, 0.25, 0.75]) == "no error")
  #expect(check(.simplex(3), width: 3, [0.333333, 0.333333, 0.333333]) == "no error")
  #expect(check(.index(10), []) == "no error")
  #expect(check(.real, width: 0, [], rows: 5) == "no error")
  #expect(check(.simplex(0), width: 0, [], rows: 5) == "no error")
}

@Test func labelsOutOfRange() {
  #expect(
    check(
      .index(10), [3, 9, 10],
      origin: .init(path: "Data/digits.csv", lines: RowLines(first: 2), valuesPerRow: 1)) == """
        m.grad:2:3: error: 'label' is 10 in row 3 (line 4 of Data/digits.csv)
        > label: index(10)
        note: index(10) allows the whole numbers 0 to 9
        """)
  #expect(
    check(.index(10), width: 2, [3, 9, 1, -1]) == """
      m.grad:2:3: error: 'label' is -1 in row 2
      > label: index(10)
      note: index(10) allows the whole numbers 0 to 9
      """)
  #expect(
    check(.index(10), [0.5]) == """
      m.grad:2:3: error: 'label' is 0.5 in row 1
      > label: index(10)
      note: index(10) allows the whole numbers 0 to 9
      """)
  #expect(check(.index(0), [0]).hasSuffix("note: index(0) allows no number"))
}

@Test func labelsThatCountFromOne() {
  #expect(
    check(.index(3), [1, 2, 3, 1]) == """
      m.grad:2:3: error: 'label' is 3 in row 3
      > label: index(10)
      note: index(3) allows the whole numbers 0 to 2
      help: the labels count from 1: subtract 1 in the declaration of 'label'
      """)
}

@Test func simplexRows() {
  #expect(
    check(.simplex(2), width: 2, [0.5, 0.5, 0.5, 0.51]) == """
      m.grad:2:3: error: 'label' adds up to 1.01 in row 2
      > label: index(10)
      note: the 2 numbers of a simplex add up to 1, within 1e-5
      """)
  #expect(
    check(.simplex(2), width: 2, [1.5, -0.5]) == """
      m.grad:2:3: error: 'label' has the number -0.5 in row 1
      > label: index(10)
      note: the numbers of a simplex are at least 0
      """)
  // A miss just below and just above the tolerance.
  #expect(check(.simplex(2), width: 2, [0.5, 0.500009]) == "no error")
  #expect(check(.simplex(2), width: 2, [0.5, 0.500011]) != "no error")
  // Each run of the last dimension has to add up, not the row as a whole.
  #expect(check(.simplex(2), width: 4, [0.5, 0.4, 0.5, 0.6]).contains("adds up to 0.9 in row 1"))
}

@Test(arguments: [DataSet.ElementKind.real, .index(10), .simplex(1)])
func valuesThatAreNotFinite(kind: DataSet.ElementKind) {
  #expect(
    check(kind, [1, .nan]) == """
      m.grad:2:3: error: 'label' is nan in row 2
      > label: index(10)
      note: every value must be a finite number
      """)
  #expect(check(kind, [.infinity]).contains("'label' is inf in row 1"))
}

@Test func linesOfWholeTables() {
  // A table of two columns, from its line 2 on, that is the same for all rows.
  #expect(
    check(
      .real, width: 6, [0, 1, 2, 3, .nan, 5],
      origin: .init(path: "t.csv", lines: RowLines(first: 2), valuesPerRow: 2)
    ).contains("'label' is nan in row 3 (line 4 of t.csv)"))
}

@Test func rowsThatCannotBeNumbered() {
  #expect(
    check(.real, width: 0, [], rows: 1 << 31) == """
      m.grad:2:3: error: the data has 2147483648 rows, and at most 2147483647 are supported
      > label: index(10)
      """)
}

@Test func fieldsAreFoundByName() {
  let field = DataSet.Field(name: "label", width: 1, kind: .real, values: [7], place: place)
  let data = DataSet(rowCount: 1, fields: [field])
  #expect(data.field("label")?.values == [7])
  #expect(data.field("image") == nil)
}
