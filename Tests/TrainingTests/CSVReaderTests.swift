// What is read from CSV files.

import Foundation
import Language
import Testing

@testable import Elaboration
@testable import Training

@Suite struct CSVReading {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  func read(_ text: String) throws -> Table {
    try readCSV(path: folder.write("t.csv", Array(text.utf8)), from: modelPlace)
  }

  @Test func readsNamesAndRows() throws {
    let table = try read("a,b,c\n1,2.5,-3\n4e1,.5,6\n")
    #expect(table.columnNames == ["a", "b", "c"])
    #expect(table.columnCount == 3)
    #expect(table.rowCount == 2)
    #expect(table.values == [1, 2.5, -3, 40, 0.5, 6])
    #expect(table.lines.first == 2)
  }

  @Test(arguments: [
    "a,b\n1,2\n3,4",  // no final line end
    "a,b\r\n1,2\r\n3,4\r\n",  // from a spreadsheet
    "a,b\r\n1,2\r\n3,4\r",  // cut off within a line end
    "\u{feff}a,b\n1,2\n3,4\n",  // with a byte order mark
    "a,b\n1,2\n3,4\n\n \n\r\n",  // empty lines at the end
    " a ,\tb\n 1 , 2\n3\t,4 \n",  // blanks around cells
    "\"a\",\"b\"\n\"1\",2\n 3 , \" 4 \" \n",  // quotes
    "a,b\n+1,2.0\n3e0,0.4e1",
    "a;b\n1;2\n3; 4 \n",  // separated by semicolons
    "a\tb\r\n1\t2\r\n3 \t\"4\"\r\n",  // separated by tabs
  ])
  func readsTheSameTable(text: String) throws {
    let table = try read(text)
    #expect(table.columnNames == ["a", "b"])
    #expect(table.values == [1, 2, 3, 4])
  }

  @Test func readsQuotedNames() throws {
    let table = try read("\"a, b\",\"5\"\" wide\",\"two\nlines\"\n1,2,3\n")
    #expect(table.columnNames == ["a, b", "5\" wide", "two\nlines"])
    #expect(table.lines.first == 3)
  }

  @Test func acceptsColumnsWithoutNames() throws {
    #expect(try read(",x,\n0,1,2\n").columnNames == ["", "x", ""])
  }

  @Test func acceptsNumberedColumns() throws {
    #expect(try read("0,1,2\n5,6,7\n").values == [5, 6, 7])
    #expect(try read("1,2\n5,6\n").values == [5, 6])
  }

  @Test func readsOneColumn() throws {
    #expect(try read("x\n1\n2\n").values == [1, 2])
    #expect(try read("nan\n1\n").columnNames == ["nan"])
  }

  /// Columns that nobody reads may hold anything: what is not a number is a fault of its column alone.
  @Test func keepsTextApart() throws {
    let table = try read(
      "id,x,remark\nfoo,1,\"two, \"\"or\"\" three\"\n\"bar\",2,\"over\ntwo lines\"\n,3,5\" wide\n")
    #expect(table.columns(1..<2) == [1, 2, 3])
    #expect(table.faults(in: 1..<2).isEmpty)
    #expect(
      table.faults(in: 2..<3).map(\.message) == [
        "'two, or three' in column 'remark' is not a number",
        "'over\\ntwo lines' in column 'remark' is not a number",
        "'5 wide' in column 'remark' is not a number",
      ])
    #expect((0...3).map { table.lines.line(of: $0) } == [2, 3, 5, 6])
  }

  @Test func findsTheSeparatorInTheHeader() throws {
    #expect(try read("\"a;b;c\",d\n1,2\n").columnNames == ["a;b;c", "d"])
    #expect(try read("width, cm;height;n\n1;2;3\n").columnNames.count == 3)
    #expect(try read("a\t\n1\t2\n").columnNames == ["a", ""])
    #expect(try read("one column\n1\n").columnNames == ["one column"])
  }

  @Test func picksColumns() throws {
    let table = try read("a,b,c\n1,2,3\n4,5,6\n")
    #expect(table.columns(1..<3) == [2, 3, 5, 6])
    #expect(table.columns(0..<1) == [1, 4])
    #expect(table.columns(2..<2) == [])
  }

  @Test func readsTheDigits() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: "Models/Data/digits.csv").path
    let table = try readCSV(path: path, from: modelPlace)
    #expect(table.rowCount == 1797)
    #expect(table.columnCount == 65)
    #expect(table.columnNames.last == "digit")
    #expect(Array(table.columns(64..<65).prefix(5)) == [0, 1, 2, 3, 4])
    // Every line by other means.
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(
      table.values.floats
        == lines.dropFirst().flatMap { $0.split(separator: ",").map { Float($0)! } })
  }

  @Test func peeksAtTheHeaderOnly() throws {
    let path = try folder.write("t.csv", Array("a,b\n1,this is no number\n".utf8))
    #expect(try peekCSVHeader(path: path, from: modelPlace) == ["a", "b"])
  }

  @Test func peeksAtHeadersOfAnyLength() throws {
    let names = (0..<20_000).map { "column\($0)" }
    let text = names.joined(separator: ",") + "\n" + names.map { _ in "1" }.joined(separator: ",")
    let path = try folder.write("wide.csv", Array(text.utf8))
    #expect(try peekCSVHeader(path: path, from: modelPlace) == names)
    #expect(try readCSV(path: path, from: modelPlace).values.count == 20_000)
  }

  @Test func doesNotReserveMemoryForCellsThatCannotBeThere() throws {
    // A thousand columns and a million lines that turn out to be empty.
    let names = (0..<1000).map { "c\($0)" }.joined(separator: ",")
    let row = Array(repeating: "1", count: 1000).joined(separator: ",")
    let text = names + "\n" + row + String(repeating: "\n", count: 1_000_000)
    #expect(try read(text).rowCount == 1)
  }

  @Test func neverTrapsOnDamagedTables() throws {
    let sound = Array("\u{feff}a,\"b\",c\r\n1,2.5e1,\"3\"\r\n-4,.5,6\r\n".utf8)
    let alphabet = Array(",\"\r\n 1.e-x\0\u{e9}".utf8)
    var stream = RandomStream(seed: 3, use: .shuffle)
    for _ in 0..<5_000 {
      var bytes = sound
      for _ in 0...stream.next(below: 4) {
        let place = Int(stream.next(below: UInt32(bytes.count)))
        switch stream.next(below: 3) {
        case 0: bytes[place] = alphabet[Int(stream.next(below: UInt32(alphabet.count)))]
        case 1: bytes.insert(alphabet[Int(stream.next(below: UInt32(alphabet.count)))], at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { break }
      }
      let path = try folder.write("t.csv", bytes)
      do {
        let table = try readCSV(path: path, from: modelPlace)
        #expect(table.values.count == table.rowCount * table.columnCount)
        // What is no number is known by its column.
        for (place, value) in table.values.enumerated() where !value.isFinite {
          let column = place % table.columnCount
          #expect(value.isNaN && (table.faults[column] ?? table.missing[column]) != nil)
        }
        for fault in table.faults(in: 0..<table.columnCount) {
          #expect(fault.span.end <= fault.span.file.text.count)
        }
        for column in 0..<table.columnCount {
          let words = table.words(inColumn: column, atMost: table.rowCount)?.all ?? []
          let read = try? table.codes(
            of: CategoryColumn(place: column, names: words + ["1"]), from: modelPlace)
          guard let codes = read else {
            Issue.record("a table of a few cells has no room")
            continue
          }
          #expect(codes.values.count == table.rowCount)
          // All words of a column are its categories, but for those that no text of a model can be.
          let isText = table.text != nil && !words.contains { $0.contains("\u{fffd}") }
          #expect(!isText || !codes.values.contains(where: \.isNaN))
          for fault in codes.faults + codes.missing {
            #expect(fault.span.end <= fault.span.file.text.count)
          }
        }
      } catch {
        #expect(error.span.end <= error.span.file.text.count)
      }
    }
  }
}
