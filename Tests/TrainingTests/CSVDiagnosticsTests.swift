// What is said about CSV files that cannot be read, word for word.

import Foundation
import Language
import Testing

@testable import Training

@Suite struct CSVErrors {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  func error(_ bytes: [UInt8]) throws -> String {
    let path = try folder.write("t.csv", bytes)
    return diagnostic(leavingOut: folder.path) { () throws(Diagnostic) in
      let table = try readCSV(path: path, from: modelPlace)
      if let fault = table.faults(in: 0..<table.columnCount).first { throw fault }
    }
  }

  func error(_ text: String) throws -> String { try error(Array(text.utf8)) }

  func errorOfPath(_ path: String) -> String {
    diagnostic(leavingOut: folder.path) { () throws(Diagnostic) in
      _ = try readCSV(path: path, from: modelPlace)
    }
  }

  // MARK: The file as a whole

  @Test func missingFile() {
    #expect(
      errorOfPath("no/such/digits.csv") == """
        digits.grad:2:14: error: there is no file 'no/such/digits.csv'
        > csv("digits.csv")
        note: a path is relative to the folder of the model file
        """)
    #expect(
      errorOfPath(folder("t.csv")) == """
        digits.grad:2:14: error: there is no file 't.csv'
        > csv("digits.csv")
        """)
    #expect(errorOfPath("/etc/passwd\0.csv").contains("error: there is no file"))
    #expect(
      errorOfPath("/etc/passwd/t.csv") == """
        digits.grad:2:14: error: there is no file '/etc/passwd/t.csv'
        > csv("digits.csv")
        """)
  }

  @Test func folderInsteadOfFile() throws {
    try FileManager.default.createDirectory(
      atPath: folder("t.csv"), withIntermediateDirectories: false)
    #expect(
      errorOfPath(folder("t.csv")) == """
        digits.grad:2:14: error: 't.csv' is a folder, not a file
        > csv("digits.csv")
        """)
  }

  @Test(.disabled(if: geteuid() == 0, "the superuser may read everything"))
  func noPermission() throws {
    let path = try folder.write("t.csv", [])
    chmod(path, 0)
    #expect(
      errorOfPath(path) == """
        digits.grad:2:14: error: no permission to read 't.csv'
        > csv("digits.csv")
        help: chmod u+r 't.csv'
        """)
  }

  @Test func noPermissionIsToldWithItsRemedy() {
    let failure = FileFailure.reading("t.csv", code: EACCES)
    #expect(failure.message == "no permission to read 't.csv'")
    #expect(failure.help == "chmod u+r 't.csv'")
    #expect(
      FileFailure.reading("t.csv", code: EIO).message
        == "cannot read 't.csv': Input/output error")
  }

  @Test(.enabled(if: access("/dev/shm", W_OK) == 0, "needs a file system in memory"))
  func fileThatDoesNotFitInMemory() throws {
    // A file with a hole of 2⁶⁰ bytes takes no room, but no address space could hold it.
    let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/var/tmp"
    let path = "/dev/shm/gradc-\(UUID().uuidString).csv"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { unlink(path) }
    try #require(ftruncate(descriptor, 1 << 60) == 0)
    close(descriptor)
    #expect(
      errorOfPath(path) == """
        digits.grad:2:14: error: '\(path)' does not fit in memory
        > csv("digits.csv")
        note: 1152921504606846977 bytes are too many for memory, and a file in '\(folder)' cannot hold them: No space left on device; TMPDIR names another folder
        """)
  }

  @Test(arguments: ["", "\u{feff}", "  "])
  func emptyFile(text: String) throws {
    #expect(
      try error(text) == """
        digits.grad:2:14: error: 't.csv' is empty
        > csv("digits.csv")
        note: the first line of a CSV file names the columns; every other line is a row of numbers
        """)
  }

  @Test func headerOnly() throws {
    #expect(
      try error("a,b,c,d,e\n\n") == """
        digits.grad:2:14: error: 't.csv' has a header but no rows
        > csv("digits.csv")
        note: the header names 5 columns: 'a', 'b', 'c', 'd', …
        """)
    #expect(try error("x").hasSuffix("note: the header names 1 column: 'x'"))
  }

  @Test(arguments: [
    ([0x1f, 0x8b, 0x08, 0x00], "it is compressed with gzip"),
    ([0x50, 0x4b, 0x03, 0x04], "it is a ZIP archive or a spreadsheet"),
    ([0xff, 0xfe, 0x61, 0x00], "it is UTF-16 text, and UTF-8 is expected"),
    ([0xfe, 0xff, 0x00, 0x61], "it is UTF-16 text, and UTF-8 is expected"),
    ([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01], "its header holds the byte 2"),
    ([0x61, 0x00, 0x2c, 0x00], "its header holds the byte 0"),
  ])
  func otherFormats(bytes: [UInt8], reason: String) throws {
    #expect(
      try error(bytes) == """
        digits.grad:2:14: error: 't.csv' is not a CSV file: \(reason)
        > csv("digits.csv")
        help: save the table as CSV (comma-separated, UTF-8)
        """)
  }

  // MARK: The header

  @Test func emptyFirstLine() throws {
    #expect(
      try error("\na,b\n1,2\n") == """
        t.csv:1:1: error: the first line is empty
        >\u{20}
        note: the first line of a CSV file names the columns; every other line is a row of numbers
        """)
  }

  @Test func missingHeader() throws {
    #expect(
      try error("5.1,3.5,1.4,0.2\n4.9,3.0,1.4,0.2\n") == """
        t.csv:1:1: error: the first line should name the columns, but it holds numbers
        > 5.1,3.5,1.4,0.2
        help: put a line of names in front: x0,x1,x2,…
        """)
    #expect(try error("0,0\n1,1\n").hasSuffix("put a line of names in front: x0,x1"))
  }

  @Test func duplicateName() throws {
    #expect(
      try error("a,b, \"a\"\n1,2,3\n") == """
        t.csv:1:6: error: two columns are named 'a'
        > "a"
        t.csv:1:1: the first is here: a
        help: rename one of them
        """)
  }

  @Test func openQuote() throws {
    #expect(
      try error("a,\"b\n1,2\n") == """
        t.csv:1:3: error: this quote is never closed
        > "
        """)
  }

  @Test func textBehindAQuotedName() throws {
    #expect(
      try error("a,\"5\" wide\",c\n1,2,3\n") == """
        t.csv:1:7: error: a comma should follow this quoted name
        > wide"
        help: write a quote within quotes twice: "5"" wide"
        """)
  }

  @Test func headerThatIsNotUTF8() throws {
    #expect(
      try error(Array("a,gr".utf8) + [0xf6, 0xdf] + Array("e\n1,2\n".utf8)) == """
        t.csv:1:3: error: this name is not UTF-8
        > gr\u{fffd}\u{fffd}e
        help: save the table as UTF-8
        """)
  }

  @Test func carriageReturnsAlone() throws {
    #expect(
      try error("a\r1\r2\r") == """
        t.csv:1:1: error: lines end with a carriage return alone
        >\u{20}
        help: end them with a line feed: tr '\\r' '\\n' < 't.csv' > new.csv
        """)
  }

  // MARK: The rows

  @Test func tooFewCells() throws {
    #expect(
      try error("a,b,c\n1,2,3\n4,5\n6,7,8\n") == """
        t.csv:3:1: error: this row has 2 cells, but the header names 3 columns
        > 4,5
        """)
    #expect(try error("a,b\n1\n").contains("this row has 1 cell, but the header names 2 columns"))
  }

  @Test func tooManyCells() throws {
    #expect(
      try error("a,b\r\n1,2,3,4\r\n") == """
        t.csv:2:5: error: this row has 4 cells, but the header names 2 columns
        > 3,4
        """)
    #expect(
      try error("a,b\n1,x,3\n") == """
        t.csv:2:5: error: this row has 3 cells, but the header names 2 columns
        > 3
        """)
    #expect(
      try error("a,b\n1,2,") == """
        t.csv:2:5: error: this row has 3 cells, but the header names 2 columns
        >\u{20}
        """)
  }

  @Test func word() throws {
    #expect(
      try error("length,species\n5.1,0\n4.9, setosa \n") == """
        t.csv:3:6: error: 'setosa' in column 'species' is not a number
        > setosa
        note: categories are numbered from 0, or named: category(source.NAME, ["…", "…"])
        """)
  }

  @Test(arguments: [
    ("1.2.3", "1.2.3"), ("12 000", "12 000"), ("\"1,5\"", "1,5"), ("\"1\"2", "12"),
    ("2024-01-31", "2024-01-31"), ("5%", "5%"),
  ])
  func notANumber(cell: String, shown: String) throws {
    #expect(
      try error("a,b\n1,\(cell)\n") == """
        t.csv:2:3: error: '\(shown)' in column 'b' is not a number
        > \(cell)
        """)
  }

  @Test func columnWithoutName() throws {
    #expect(try error("a,\n1,!\n").hasPrefix("t.csv:2:3: error: '!' in column 2 is not a number"))
  }

  @Test func longAndUnprintableCells() throws {
    let cell = String(repeating: "7", count: 30) + "\u{1b}" + String(repeating: "?", count: 30)
    #expect(
      try error("a\n\(cell)\n").hasPrefix(
        "t.csv:2:1: error: '777777777777777777777777777777\\u{1B}?????????…' in column 'a' is"))
    #expect(
      try error(Array("a\n1".utf8) + [0xff, 0x0a]).hasPrefix(
        "t.csv:2:1: error: '1\u{fffd}' in column 'a' is not a number"))
  }

  @Test func otherSeparators() throws {
    #expect(
      try error("a\n1;2\n") == """
        t.csv:2:1: error: '1;2' in column 'a' is not a number
        > 1;2
        help: separate cells with commas as in the header, not with semicolons
        """)
    #expect(
      try error("a\n1\t2\n") == """
        t.csv:2:1: error: '1\\t2' in column 'a' is not a number
        > 1\t2
        help: separate cells with commas as in the header, not with tabs
        """)
  }

  /// What a spreadsheet of a country with decimal commas saves.
  @Test func decimalCommas() throws {
    #expect(
      try error("a;b\n1,5;2\n") == """
        t.csv:2:1: error: '1,5' in column 'a' is not a number
        > 1,5
        help: write fractions with a point: 1.5
        """)
  }

  @Test func severalCells() throws {
    let rows = (1...9).map { "\($0),x\($0)\n" }.joined()
    let path = try folder.write("t.csv", Array(("a,b\n" + rows).utf8))
    let faults = try readCSV(path: path, from: modelPlace).faults(in: 0..<2)
    #expect(faults.map(\.message) == (1...5).map { "'x\($0)' in column 'b' is not a number" })
    #expect(faults.last?.notes.last == "and 4 more cells like this")
    #expect(try readCSV(path: path, from: modelPlace).faults(in: 0..<1).isEmpty)
  }

  @Test func severalRaggedRows() throws {
    let text = "a,b\n1,2\n1\n1,2\n1,2,3\n1\n"
    #expect(
      try error(text) == """
        t.csv:3:1: error: this row has 1 cell, but the header names 2 columns
        > 1
        note: other rows of the wrong length: lines 5, 6
        """)
    #expect(
      try error(text + "1\n1\n1\n1\n").contains(
        "note: other rows of the wrong length: lines 5, 6, 7, 8 and 2 more"))
    #expect(try error("a,b\n1\n1\n").hasSuffix("other rows of the wrong length: line 3"))
  }

  @Test func openQuoteInARow() throws {
    #expect(
      try error("a,b\n1,\"2\n3,4\n") == """
        t.csv:2:3: error: this quote is never closed
        > "
        """)
  }

  @Test func emptyCell() throws {
    #expect(
      try error("age,sex,bmi\n59,,32.1\n") == """
        t.csv:2:4: error: this cell of column 'sex' is empty
        >\u{20}
        help: leave such rows out, csv("…", missing="drop"), or have them filled: missing="mean" or missing=0
        """)
    #expect(try error("a,b\n1,\n").hasPrefix("t.csv:2:3: error: this cell of column 'b' is empty"))
    #expect(try error("a,b\n1,\"\"\n").contains("this cell of column 'b' is empty\n> \"\"\n"))
  }

  @Test(arguments: ["nan", "NaN", "-inf", "Infinity"])
  func notFinite(cell: String) throws {
    let isMissing = cell.lowercased() == "nan"
    let missing =
      "leave such rows out, csv(\"…\", missing=\"drop\"), or have them filled: missing=\"mean\" or missing=0"
    #expect(
      try error("a,b\n\(cell),1\n") == """
        t.csv:2:1: error: '\(cell)' in column 'a' is not a finite number
        > \(cell)
        help: \(isMissing ? missing : "fill it in, or leave out the row")
        """)
  }

  @Test(arguments: ["1e39", "-3.5e38", "1e999"])
  func tooLarge(cell: String) throws {
    #expect(
      try error("a,b\n1,\(cell)\n") == """
        t.csv:2:3: error: '\(cell)' in column 'b' is too large
        > \(cell)
        note: numbers are 32-bit floating point, up to 3.4028235e+38
        help: use a larger unit
        """)
  }

  @Test func emptyLineBetweenRows() throws {
    #expect(
      try error("a\n1\n\n2\n") == """
        t.csv:3:1: error: this line is empty, but more rows follow
        >\u{20}
        help: delete the line
        """)
  }
}
