// What stands for missing values of a table, and which rows are left out.

import Foundation
import Language
import Testing

@testable import Training

@Suite struct MissingValuesTests {
  private let table = """
    a,b,note
    1,10,x
    2,NA,
    ,30,?
    4,40,y
    5," ",z

    """

  /// Returns the data of a block that reads `a` and `b`, computed with the statistics of `training`.
  private func data(
    _ missing: String, _ field: String = "x: [2] = source[0 : 2]", training: [Int32]? = nil
  ) throws -> ModelData {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array(table.utf8))
    let text = "data d {\n    source = csv(\"t.csv\"\(missing))\n    \(field)\n}\n"
    let file = try ModelFile(path: try folder.write("m.grad", Array(text.utf8)))
    let rows = StatisticsSource.rows { training ?? (0..<Int32($0)).map { $0 } }
    return try #require(try loadData(of: file, statistics: rows))
  }

  @Test func rowsAreLeftOut() throws {
    let read = try data(", missing=\"drop\"")
    #expect(read.rows.rowCount == 2)
    #expect(read.rows.fields[0].values == [1, 10, 4, 40])
    #expect(read.linesLeftOut == [3, 4, 6])
    let origin = try #require(read.rows.fields[0].origin)
    #expect((0..<2).map { origin.place(of: $0).line } == [2, 5])
    // Only what is read counts.
    let first = try data(", missing=\"drop\"", "a = source.a")
    #expect(first.rows.fields[0].values == [1, 2, 4, 5])
    #expect(first.linesLeftOut == [4])
  }

  @Test func meansOfTheTrainingRows() throws {
    let all = try data(", missing=\"mean\"")
    // 12 / 4 and 80 / 3, as float32 rounds them.
    let mean = Double(Float(80) / 3)
    let expected: [Double] = [1, 10, 2, mean, 3, 30, 4, 40, 5, mean]
    #expect(zip(all.rows.fields[0].values, expected).allSatisfy { abs($0 - $1) <= 4e-6 * abs($1) })
    #expect(all.statistics.count > 0)
    let some = try data(", missing=\"mean\"", training: [0, 2, 3])
    #expect(
      zip(some.rows.fields[0].values, [1, 10, 2, 80 / 3, 2.5, 30, 4, 40, 5, 80 / 3])
        .allSatisfy { abs($0 - $1) <= 4e-6 * abs($1) })
    let one = try data(", missing=\"mean\"", "b = source.b", training: [0, 3])
    #expect(one.rows.fields[0].values == [10, 25, 30, 40, 25])
  }

  @Test func aNumber() throws {
    let read = try data(", missing=-1")
    #expect(read.rows.fields[0].values == [1, 10, 2, -1, -1, 30, 4, 40, 5, -1])
    #expect(read.linesLeftOut == [])
    #expect(
      try data(", missing=-1", "x = source.b * 2").rows.fields[0].values == [20, -2, 60, 80, -2])
  }

  /// Tables as pandas writes them, and what pandas makes of them: see Fixtures/tables.py.
  @Test(arguments: ["empty", "na", "nan", "null", "other", "quoted", "index"])
  func tablesOfPandas(_ way: String) throws {
    let folder = try ScratchFolder()
    let table = try Data(contentsOf: arrayFixtures.appending(path: "holes-\(way).csv"))
    _ = try folder.write("t.csv", Array(table))
    for (missing, name) in [("\"drop\"", "drop"), ("\"mean\"", "mean"), ("-1", "number")] {
      let text = """
        data d {
            source = csv("t.csv", missing=\(missing))
            age    = source.age
            weight = source.weight
            well: index(2) = source.well
            dose   = source.dose
        }

        """
      let file = try ModelFile(path: try folder.write("m.grad", Array(text.utf8)))
      let rows = StatisticsSource.rows {
        $0 == 8 ? [0, 1, 2, 3, 4, 5] : (0..<Int32($0)).map { $0 }
      }
      let read = try #require(try loadData(of: file, statistics: rows)).rows
      let expected = try readCSV(
        path: arrayFixtures.appending(path: "filled-\(name).csv").path, from: modelPlace)
      #expect(read.rowCount == expected.rowCount)
      for (column, field) in read.fields.enumerated() {
        for (value, other) in zip(field.values, expected.columns(column..<column + 1)) {
          // A mean of six numbers in float32; the others are as they stand in the file.
          #expect(abs(value - other) <= (name == "mean" ? 1e-6 * abs(other) : 0), "\(field.name)")
        }
      }
    }
  }

  /// A class is missing in one row and a number in another: both are left out before rows are held out.
  @Test func splitsByClassesOfTheRowsThatAreKept() throws {
    let folder = try ScratchFolder()
    var rows = (0..<40).map { "\($0),\($0 < 30 ? 0 : 1)" }
    rows[3] = ",0"
    rows[35] = "35,"
    _ = try folder.write("t.csv", Array(("a,kind\n" + rows.joined(separator: "\n") + "\n").utf8))
    let text = """
      data d {
          source = csv("t.csv", missing="drop")
          a = source.a
          kind: index(2) = source.kind
      }
      model m(a: [batch]) -> y: [batch] {
          param w: real = zeros()
          y = w * a
      }
      train m {
          data = d
          loss = mse(y, kind)
          optimizer = sgd(lr=0.1)
          batch = 4
          epochs = 1
          validate = stratified(0.1, by=kind)
      }

      """
    let run = try TrainingRun(
      ModelFile(path: try folder.write("m.grad", Array(text.utf8))), seed: 1)
    #expect(run.linesLeftOut == [5, 37])
    #expect(run.rows.training.count + run.rows.validation.count == 38)
    #expect(run.rows.validation.count { $0 < 29 } == 3)
    #expect(run.rows.validation.count { $0 >= 29 } == 1)
  }

  @Test func nothingToFillWith() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array("a,b\n1,\n2,\n,3\n".utf8))
    func said(_ missing: String, _ rows: [Int32]) throws -> String {
      let text =
        "data d {\n    source = csv(\"t.csv\", missing=\(missing))\n    x: [2] = source[0 : 2]\n}\n"
      let file = try ModelFile(path: try folder.write("m.grad", Array(text.utf8)))
      do {
        _ = try loadData(of: file, statistics: .rows { _ in rows })
        return "no error"
      } catch let error as Diagnostic {
        return rendered(error, leavingOut: folder.path)
      }
    }
    #expect(
      try said("\"drop\"", []) == """
        m.grad:2:14: error: each row of the table lacks a value that is read, so none is left
        > csv("t.csv", missing="drop")
        help: read other columns, or have the values filled: missing="mean" or missing=0
        """)
    #expect(
      try said("\"mean\"", [0, 1]) == """
        m.grad:2:14: error: column 'b' has no value in the rows that are trained on, so that it has no mean
        > csv("t.csv", missing="mean")
        help: leave the column out, or take a number: missing=0
        """)
    #expect(try said("\"mean\"", [0, 2]) == "no error")
  }

  private func fault(_ missing: String, _ field: String) throws -> String {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array(table.utf8))
    let text = "data d {\n    source = csv(\"t.csv\"\(missing))\n    \(field)\n}\n"
    let file = try ModelFile(path: try folder.write("m.grad", Array(text.utf8)))
    do {
      try file.check()
      return "no error"
    } catch let errors as ModelErrors {
      return errors.diagnostics.map { rendered($0, leavingOut: folder.path) }
        .joined(separator: "\n")
    }
  }

  @Test func otherwiseAnError() throws {
    let said = try fault("", "x: [2] = source[0 : 2]")
    #expect(
      said.contains(
        """
        t.csv:3:3: error: 'NA' in column 'b' stands for a missing value
        > NA
        help: leave such rows out, csv("…", missing="drop"), or have them filled: missing="mean" or missing=0
        """), "\(said)")
    #expect(said.contains("t.csv:4:1: error: this cell of column 'a' is empty\n"), "\(said)")
    // A word is no missing value, whatever stands for those.
    #expect(
      try fault(", missing=\"drop\"", "n = source.note").contains(
        "error: 'x' in column 'note' is not a number\n"))
  }
}
