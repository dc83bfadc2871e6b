// Columns of words as numbers of categories.

import Foundation
import Language
import Testing

@testable import Training

@Suite struct CategoryTests {
  private static let table = #"""
    color,size,code,"a ""b"", c"
    red,1,3,x
     green ,2,3.0,"say ""hi"""
    "blue",3,7,"p, q"
    ,4,,NA
    red,5,40,x

    """#

  /// Returns the fields of a block with these lines over a table.
  private func data(
    _ lines: String..., missing: String = "", table: String = table, named: Set<String>? = nil
  ) throws -> ModelData {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array(table.utf8))
    let text =
      "data d {\n    source = csv(\"t.csv\"\(missing))\n"
      + lines.map { "    \($0)\n" }.joined() + "}\n"
    let file = try ModelFile(path: try folder.write("m.grad", Array(text.utf8)))
    try file.check()
    return try #require(
      try loadData(of: file, named: named, statistics: .rows { (0..<Int32($0)).map { $0 } }))
  }

  @Test func namesAreNumbered() throws {
    let read = try data(
      "color: index(4) = category(source.color, [\"red\", \"green\", \"blue\", \"\"])",
      "turned = category(source.color, [\"\", \"blue\", \"green\", \"red\"])",
      "hot: [4] simplex = one_hot(color, 4)",
      "quoted: index(4) = category(source[3 : 4], [\"NA\", \"p, q\", \"say \\\"hi\\\"\", \"x\"])")
    #expect(read.rows.field("color")?.values == [0, 1, 2, 3, 0])
    #expect(read.rows.field("color")?.kind == .index(4))
    #expect(read.rows.field("turned")?.values == [3, 2, 1, 0, 3])
    #expect(
      read.rows.field("hot")?.values == [
        1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0,
      ])
    #expect(read.rows.field("quoted")?.values == [3, 2, 1, 0, 3])
  }

  /// Numbers that are the same float are not the same name: those of an account, say.
  @Test func longNumbersAsNames() throws {
    let names = "category(source.id, [\"123456789\", \"123456790\"])"
    let words = try data("id = \(names)", table: "id,b\n123456790,x\n123456789,y\n")
    #expect(words.rows.field("id")?.values == [1, 0])
    #expect(throws: (any Error).self) {
      try data("id = \(names)", table: "id,b\n123456790,x\n123456791,y\n")
    }
    // The text of a table of numbers is not kept, so such names fit no cell; nothing is taken for another.
    #expect(throws: (any Error).self) {
      try data("id = \(names)", table: "id,b\n123456790,1\n123456789,2\n")
    }
    let whole = try data(
      "id = category(source.id, [\"16777214\", \"16777215\"])",
      table: "id,b\n16777215,1\n16777214,2\n")
    #expect(whole.rows.field("id")?.values == [1, 0])
  }

  /// 3 and 3.0 are the same category, in a column of words and in one of numbers alone.
  @Test func numbersAsNames() throws {
    let read = try data(
      "code = category(source.code, [\"40\", \"7\", \"3\", \"\"])",
      "size = category(source.size, [\"5\", \"4\", \"3\", \"2.0\", \"1\"])")
    #expect(read.rows.field("code")?.values == [2, 2, 1, 3, 0])
    #expect(read.rows.field("size")?.values == [4, 3, 2, 1, 0])
    let numbers = try data(
      "a = category(source.a, [\"-1\", \"0.5\"])", table: "a,b\n0.5,1\n-1.0,2\n")
    #expect(numbers.rows.field("a")?.values == [1, 0])
  }

  /// What is missing is left out, or filled with the mean where it is a number; a category has none.
  @Test func missingCategories() throws {
    let names = "[\"red\", \"green\", \"blue\"]"
    let dropped = try data(
      "color = category(source.color, \(names))", "code = source.code",
      missing: ", missing=\"drop\"")
    #expect(dropped.rows.field("color")?.values == [0, 1, 2, 0])
    #expect(dropped.rows.field("code")?.values == [3, 3, 7, 40])
    #expect(dropped.linesLeftOut == [5])
    let filled = try data(
      "color = category(source.color, [\"red\", \"green\", \"blue\", \"\"])", "code = source.code",
      missing: ", missing=\"mean\"")
    #expect(filled.rows.field("color")?.values == [0, 1, 2, 3, 0])
    #expect(filled.rows.field("code")?.values == [3, 3, 7, 13.25, 40])
  }

  private func faults(
    _ line: String, missing: String = "", table: String = table
  ) throws -> String {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array(table.utf8))
    let text = "data d {\n    source = csv(\"t.csv\"\(missing))\n    \(line)\n}\n"
    let file = try ModelFile(path: try folder.write("m.grad", Array(text.utf8)))
    do {
      try file.check()
      return "no error"
    } catch let errors as ModelErrors {
      return errors.diagnostics.map { rendered($0, leavingOut: folder.path) }
        .joined(separator: "\n")
    }
  }

  @Test func cellsOfNoCategory() throws {
    #expect(
      try faults("c = category(source.color, [\"red\", \"gren\"])", missing: ", missing=\"drop\"")
        == """
        t.csv:3:2: error: 'green' in column 'color' is none of its categories
        > green
        note: they are 'red', 'gren'
        help: did you mean 'gren'?
        t.csv:4:1: error: 'blue' in column 'color' is none of its categories
        > "blue"
        note: they are 'red', 'gren'
        """)
    let missing = """
      t.csv:5:1: error: this cell of column 'color' is empty
      >\u{20}
      help: leave such rows out, csv("…", missing="drop"), or make it one of the categories: ""
      """
    for policy in ["", ", missing=\"mean\"", ", missing=0"] {
      #expect(
        try faults(
          "c = category(source.color, [\"red\", \"green\", \"blue\"])", missing: policy) == missing)
    }
    #expect(
      try faults("c = category(source[3 : 4], [\"x\", \"p, q\", \"say \\\"hi\\\"\"])") == """
        t.csv:5:5: error: 'NA' in column 'a "b", c' stands for a missing value
        > NA
        help: leave such rows out, csv("…", missing="drop"), or make it one of the categories: "NA"
        """)
    // Of a table of numbers alone the text is not kept.
    #expect(
      try faults("a = category(source.a, [\"1\"])", table: "a\n1\n2\n1\n3\n") == """
        m.grad:3:18: error: '2' in column 'a' is none of its categories, in line 3
        > source.a
        note: they are '1'
        note: so it is in 1 more row
        """)
    let many = "c\n" + (0..<20).map { "w\($0)\n" }.joined()
    let said = try faults("c = category(source.c, [\"w0\", \"w1\"])", table: many)
    #expect(said.contains("note: and 13 more cells like this"), "\(said)")
  }
}
