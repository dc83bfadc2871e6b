// Runs that hold out the rows of a file of their own.

import Foundation
import Testing

@Suite struct HeldOutFileTests {
  private static let count = 60
  private static let heldOut = 20

  private static func x(_ row: Int) -> [Float] {
    (0..<3).map { Float((row * 37 + $0 * 11 + row / 3 * $0) % 29) }
  }

  private static func label(_ row: Int) -> Float { x(row)[0] > x(row)[1] ? 1 : 0 }

  /// A CSV file of these rows, with a column of words.
  private static func table(_ rows: Range<Int>) -> String {
    "a,b,c,label,word\n"
      + rows.map { row in
        (x(row) + [label(row)]).map { "\($0)" }.joined(separator: ",")
          + (row % 2 == 0 ? ",even\n" : ",odd\n")
      }.joined()
  }

  /// A folder with all rows, and with those to train on and those held out apart, in each format.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let parts = [
      ("all", 0..<count), ("train", 0..<count - heldOut), ("test", count - heldOut..<count),
    ]
    for (name, rows) in parts {
      _ = try folder.write("\(name).csv", table(rows))
      let (values, labels) = (rows.flatMap(x), rows.map(label))
      let shape = [rows.count, 3]
      func write(_ data: Data, _ ending: String) throws {
        try data.write(to: URL(filePath: folder("\(name)\(ending)")))
      }
      let arrays = (ArrayFile.npy(shape, values), ArrayFile.npy([rows.count], labels))
      try write(arrays.0, ".npy")
      try write(arrays.1, ".labels.npy")
      try write(ArrayFile.npz([("x", arrays.0), ("y", arrays.1)]), ".npz")
      try write(ArrayFile.idx(shape, values.map { UInt8($0) }), ".idx")
      try write(ArrayFile.idx([rows.count], labels.map { UInt8($0) }), ".labels.idx")
    }
    return folder
  }

  /// A model that reads one table and holds out another one.
  private static let tables = RowModel(
    source: "csv(\"train.csv\")", x: "source[0 : 3]", y: "source.label",
    validate: "csv(\"test.csv\")")

  /// Trains the model `text` in `folder`, and returns the weights and the last line of the output.
  private func trained(_ text: String, in folder: ScratchFolder, _ options: String...) throws -> (
    weights: Data, last: [String: Any]
  ) {
    let path = try folder.write("m.grad", text)
    let run = try execute(executable, ["train", path, "--json"] + options)
    #expect(run.code == 0, "\(run.messages)")
    return (
      try Data(contentsOf: URL(filePath: folder("w.safetensors"))),
      try #require(try run.objects().last)
    )
  }

  /// Statistics, order and weights, bit for bit, and what is measured.
  @Test(arguments: [
    ("csv(\"X.csv\")", "source[0 : 3]", "source.label", "csv(\"test.csv\")"),
    (
      "npy(\"X.npy\", labels=\"X.labels.npy\")", "source.values", "source.labels",
      "npy(\"test.npy\", labels=\"test.labels.npy\")"
    ),
    (
      "idx(\"X.idx\", labels=\"X.labels.idx\")", "source.images", "source.labels",
      "idx(\"test.idx\", labels=\"test.labels.idx\")"
    ),
    ("npz(\"X.npz\")", "source.x", "source.y", "npz(\"test.npz\")"),
  ])
  func `A file is as good as the last rows`(source: String, x: String, y: String, file: String)
    throws
  {
    let folder = try Self.folder()
    let share = Double(Self.heldOut) / Double(Self.count)
    let whole = RowModel(
      source: source.replacing("X", with: "all"), x: x, y: y, validate: "last(\(share))")
    let split = RowModel(
      source: source.replacing("X", with: "train"), x: x, y: y, validate: file)
    let one = try trained(whole.text, in: folder)
    let two = try trained(split.text, in: folder, "--report", folder("page.html"))
    #expect(one.weights == two.weights)
    let measured = try #require(one.last["validation"] as? [String: Double])
    #expect(two.last["validation"] as? [String: Double] == measured)
    let page = try String(contentsOfFile: folder("page.html"), encoding: .utf8)
    #expect(page.contains(", \(Self.heldOut) held out"))
    #expect(try execute(executable, ["run", folder("m.grad")]).lines.count == 41)
  }

  /// What is left out of either file is said.
  @Test func `Rows without a value`() throws {
    let folder = try Self.folder()
    _ = try folder.write("train.csv", Self.table(0..<40) + "1,,3,0,even\n")
    _ = try folder.write(
      "test.csv", "a,b,c,label,word\n1,2,,1,odd\n" + Self.table(40..<60).dropFirst(17))
    var model = Self.tables
    model.source = "csv(\"train.csv\", missing=\"drop\")"
    let run = try execute(executable, ["train", folder.write("m.grad", model.text)])
    #expect(
      run.messages.hasPrefix(
        """
        gradc: note: the row in line 42 lacks a value and is left out
        gradc: note: the row in line 2 of '\(folder("test.csv"))' lacks a value and is left out

        """), "\(run.messages)")
  }

  @Test func `Runs go on`() throws {
    let folder = try Self.folder()
    let text = Self.tables.text
    let whole = try trained(text, in: folder)
    _ = try trained(
      text.replacing("epochs    = 4", with: "epochs    = 2"), in: folder, "--checkpoint",
      folder("c"))
    let resumed = try trained(text, in: folder, "--checkpoint", folder("c"), "--resume")
    #expect(whole.weights == resumed.weights)
    // Other rows to measure are other data.
    _ = try folder.write("test.csv", Self.table(0..<20))
    let path = folder("m.grad")
    let run = try execute(executable, ["train", path, "--checkpoint", folder("c"), "--resume"])
    #expect(run.messages.contains("the data"), "\(run.messages)")
  }

  @Test func `A text is as good as the last part`() throws {
    let folder = try ScratchFolder()
    let letters = (0..<1200).map { place -> UInt8 in
      let number: Int = place * 7 + place / 5 * 3
      return UInt8(97 + number % 11)
    }
    let text = String(decoding: letters, as: UTF8.self)
    _ = try folder.write("all.txt", text)
    _ = try folder.write("train.txt", String(text.prefix(900)))
    _ = try folder.write("test.txt", String(text.suffix(300)))
    _ = try folder.write("other.txt", String(text.suffix(300)) + "ß")
    func model(_ file: String, _ validate: String) -> String {
      """
      data t {
          source = text("\(file)", window=8)
          tokens: [8] index(11) = source.tokens
          next:   [8] index(11) = source.next
      }
      model bigram(tokens: [batch, 8] index(11)) -> logits: [batch, 8, 11] {
          param table: [11, 11] = zeros()
          logits[n, t, v] = table[tokens[n, t], v]
      }
      train bigram {
          data      = t
          loss      = cross_entropy(logits, next)
          optimizer = adam(lr=0.05)
          batch     = 4
          epochs    = 2
          validate  = \(validate)
          save      = "w.safetensors"
      }

      """
    }
    let one = try trained(model("all.txt", "0.25"), in: folder)
    let two = try trained(model("train.txt", "text(\"test.txt\")"), in: folder)
    #expect(one.weights == two.weights)
    let measured = try #require(one.last["validation"] as? [String: Double])
    #expect(two.last["validation"] as? [String: Double] == measured)
    let path = try folder.write("other.grad", model("train.txt", "text(\"other.txt\")"))
    let run = try execute(executable, ["train", path])
    #expect(run.code == 1)
    #expect(
      run.messages.contains(
        "has the character U+00DF, and '\(folder("train.txt"))' has not"), "\(run.messages)")
  }

  @Test func `What is wrong in the file is told with its place`() throws {
    let folder = try Self.folder()
    func messages(_ rows: String, word: Bool = false) throws -> String {
      _ = try folder.write("test.csv", rows)
      var model = Self.tables
      if word { model.y = "category(source.word, [\"even\", \"odd\"])" }
      let run = try execute(executable, ["train", try folder.write("m.grad", model.text)])
      #expect(run.code == 1)
      return run.messages.replacing(folder.path + "/", with: "")
    }
    let header = "a,b,c,label,word\n"
    #expect(
      try messages(header + "1,2,six,0,odd\n").hasPrefix(
        "test.csv:2:5: error: 'six' in column 'c' is not a number\n"))
    #expect(
      try messages(header + "1,2,3,0,none\n", word: true).hasPrefix(
        "test.csv:2:9: error: 'none' in column 'word' is none of its categories\n"))
    #expect(
      try messages(header + "1,2,3,1,odd\n1,2,3,2,odd\n").contains(
        "error: 'y' is 2 in row 2 (line 3 of test.csv)\n"))
  }

  /// Arrays have no lines.
  @Test func `A wrong value in an array is told by its row`() throws {
    let folder = try Self.folder()
    try ArrayFile.npy([3], [0, 1, 2]).write(to: URL(filePath: folder("test.labels.npy")))
    try ArrayFile.npy([3, 3], [0, 1, 2, 3, 4, 5, 6, 7, 8]).write(
      to: URL(filePath: folder("test.npy")))
    let model = RowModel(
      source: "npy(\"train.npy\", labels=\"train.labels.npy\")", x: "source.values",
      y: "source.labels", validate: "npy(\"test.npy\", labels=\"test.labels.npy\")")
    let run = try execute(executable, ["train", try folder.write("m.grad", model.text)])
    #expect(run.code == 1)
    #expect(
      run.messages.contains("error: 'y' is 2 in row 3 of those held out\n"), "\(run.messages)")
  }

  /// A whole table has the rows to train on alone, and what is computed from all of them has no row.
  @Test func `A wrong value that is the same for all rows is told with its place`() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("train.csv", "a,b\n1,2\n3,4\n5,9\n7,8\n")
    _ = try folder.write("test.csv", "a,b\n1,2\n3,4\n5,6\n7,8\n9,9\n9,9\n")
    func message(_ field: String) throws -> String {
      let text = """
        data d {
            source = csv("train.csv")
            x = source.a
            \(field)
        }
        model m(x: [batch]) -> y: [batch] {
            param w: real = 1
            y = w * x
        }
        train m {
            data      = d
            loss      = mean(y) + mean(t)
            optimizer = sgd(lr=0.1)
            batch     = 2
            epochs    = 1
            validate  = csv("test.csv")
        }

        """
      let run = try execute(executable, ["train", try folder.write("m.grad", text)])
      #expect(run.code == 1)
      return run.messages.replacing(folder.path + "/", with: "")
    }
    #expect(
      try message("t: [4, 2] index(9) = source.table").hasPrefix(
        "m.grad:4:5: error: 't' is 9 in row 3 (line 4 of train.csv)\n"))
    #expect(
      try message("t: [2] = [1, 1 / (max(source.a) - 7)]").hasPrefix(
        "m.grad:4:5: error: 't' is inf\n"))
  }
}
