// gradc export --main: programs that read tables.

import Foundation
import Testing

@Suite(.enabled("gcc or make is missing") { CTools.has("gcc") && CTools.has("make") })
struct ExportedTableProgramTests {
  /// Quotes, blanks, semicolons, a byte order mark, other line ends, and columns that hold no numbers.
  @Test func `Tables are read as gradc reads them`() throws {
    let table =
      "\u{feff}\"a ; 1\"; b;\"na\"\"me\" ;y\r\n 1 ;\" -2.5e-1\";x;3\r\n.5;+4.;\"two\r\nlines; \";1\r\n"
      + "2;8;;0\r\n-7;1e1;0x10;0.25\r\n\r\n \r\n"
    let program = try ExportedProgram(
      """
      data d {
          source = csv("t.csv")
          x: [2] = standardize(source[0 : 2])
          y = source.y * 2
      }
      model m(x: [batch, 2]) -> p: [batch] {
          param w: [2] = ones()
          p = x @ w
      }
      train m {
          data = d
          loss = mse(p, y)
          optimizer = sgd(lr=0.1)
          batch = 3
          epochs = 3
          report = mse(p, y)
      }

      """, files: ["t.csv": Array(table.utf8)])
    try program.expectLosses(within: 1e-6)

    // What the program was not made for is said.
    func message(_ table: String) throws -> String {
      _ = try program.folder.write("other.csv", table)
      let run = try program.train("--data", "other.csv")
      #expect(run.code == 1)
      return run.messages
    }
    #expect(
      try message("a,b,c,y\n1,2,3,4\n")
        == "other.csv: error: the table has 1 rows, and this program was made for 4: export it again\n"
    )
    #expect(
      try message("a,b,y\n1,2,3\n")
        == "other.csv:1: error: the table has 3 columns, and this program was made for 4\n")
    #expect(
      try message("a,b,c,z\n1,2,3,4\n") == "other.csv:1: error: the table has no column 'y'\n")
    #expect(
      try message("a,b,c,y\n1,2,3,4\n1,inf,3,4\n")
        == "other.csv:3: error: cell 2 is no finite number\n")
    #expect(
      try message("a,b,c,y\n1,2,3\n")
        == "other.csv:2: error: this row has 3 cells, and the header has 4\n")
    #expect(try message("a,b,c,y\n\n1,2,3,4\n") == "other.csv:2: error: this line is empty\n")
    #expect(
      try message("a,b,c,y\n1,2,\0,4\n")
        == "other.csv: error: this is not a text: it has a zero byte\n")
    let missing = try program.train("--data", "none.csv")
    #expect(missing.messages == "train: error: cannot read 'none.csv': No such file or directory\n")
    let usage = try program.train("--what")
    #expect(usage.code == 64)
    #expect(usage.messages.hasSuffix("train [--data PATH] [--seed N] [--save PATH] [--json]\n"))
  }

  /// A table of these rows, with names for its three columns.
  private static func table(_ rows: Range<Int>) -> String {
    "a,b,y\n" + rows.map { "\($0 % 7),\($0 * 5 % 11),\($0 * 3 % 8)\n" }.joined()
  }

  /// A model of the table train.csv, of 12 rows, that holds out what `validate` says.
  private static func model(_ validate: String) -> String {
    """
    data d {
        source = csv("train.csv")
        x: [2] = standardize(source[0 : 2])
        y      = source.y / max(source.y)
        all: [12, 3] = source.table
    }
    model m(x: [batch, 2]) -> p: [batch] {
        param w: [2] = ones()
        p = x @ w
    }
    train m {
        data = d
        loss = mse(p, y) * mean(all)
        optimizer = sgd(lr=0.05)
        batch = 3
        epochs = 3
        validate = \(validate)
        report = mae(p, y)
    }

    """
  }

  /// Statistics and a whole table are those of the rows that are trained on.
  @Test func `A table that is held out is read, too`() throws {
    let program = try ExportedProgram(
      Self.model("csv(\"test.csv\")"),
      files: [
        "train.csv": Array(Self.table(0..<12).utf8), "test.csv": Array(Self.table(20..<27).utf8),
      ])
    try program.expectLosses(within: 1e-5)

    func message(_ table: String) throws -> String {
      _ = try program.folder.write("other.csv", table)
      let run = try program.train("--held-out", "other.csv")
      #expect(run.code == 1)
      return run.messages
    }
    #expect(
      try message(Self.table(0..<12))
        == "other.csv: error: the table has 12 rows, and this program was made for 7: export it again\n"
    )
    #expect(
      try message("a,y,b\n1,2,3\n")
        == "other.csv:1: error: the column 'y' is not where 'train.csv' has it\n")
    #expect(
      try message("a,b,z\n1,2,3\n") == "other.csv:1: error: the table has no column 'y'\n")
  }

  @Test func `The last rows are held out`() throws {
    let program = try ExportedProgram(
      Self.model("last(0.25)"), files: ["train.csv": Array(Self.table(0..<12).utf8)])
    try program.expectLosses(within: 1e-5)
  }

  /// Two columns of numbers, words in quotes, grades that are written in several ways, and a label; with `gaps`,
  /// numbers are missing, and with `wordGaps` words.
  private static func words(_ rows: Range<Int>, gaps: Bool, wordGaps: Bool = false) -> String {
    let lines = rows.map { row in
      let a = gaps && row % 4 == 1 ? "" : "\(row % 7)"
      let b = gaps && row % 5 == 2 ? "\" NA \"" : "\(row * 5 % 11)"
      let word = row % 2 == 0 ? "red" : " \"two, \"\"x\"\"\" "
      let grade = ["1", "3.0", "\" 3\""][row % 3]
      return "\(a),\(b),\(wordGaps && row % 7 == 3 ? "None" : word),\(grade),\(row % 5)\n"
    }
    return "a,b,word,grade,y\n" + lines.joined()
  }

  @Test(arguments: ["", "mean", "0.5", "drop"])
  func `Words and missing values are read as gradc reads them`(_ missing: String) throws {
    let argument = Double(missing) == nil ? "\"\(missing)\"" : missing
    let source = "csv(\"train.csv\"\(missing.isEmpty ? "" : ", missing=\(argument)"))"
    let program = try ExportedProgram(
      """
      data d {
          source = \(source)
          x: [6] = concat(
              standardize(source[0 : 2]),
              one_hot(category(source.word, ["red", "two, \\"x\\""]), 2),
              one_hot(category(source.grade, ["1", "3"]), 2))
          y = source.y + source.a / 10
      }
      model m(x: [batch, 6]) -> p: [batch] {
          p = x |> linear(1) as [batch]
      }
      train m {
          data = d
          loss = mse(p, y)
          optimizer = sgd(lr=0.05)
          batch = 4
          epochs = 3
          validate = csv("test.csv")
          report = mae(p, y)
      }

      """,
      files: [
        "train.csv": Array(
          Self.words(0..<33, gaps: missing != "", wordGaps: missing == "drop").utf8),
        "test.csv": Array(
          Self.words(33..<46, gaps: missing != "", wordGaps: missing == "drop").utf8),
      ])
    try program.expectLosses(within: 1e-5)
    _ = try program.folder.write("other.csv", "a,b,word,grade,y\n1,2,blue,1,0\n")
    #expect(
      try program.train("--data", "other.csv").messages
        == "other.csv:2: error: cell 3 is none of its categories\n")
    guard missing.isEmpty else { return }
    _ = try program.folder.write("other.csv", "a,b,word,grade,y\n1,NA,red,1,0\n")
    #expect(
      try program.train("--data", "other.csv").messages
        == "other.csv:2: error: cell 2 is no finite number\n")
  }
}
