// Everything that can be wrong with what gradc is given: for each, what it says, and that it ends with 1.

import Foundation
import TestSupport
import Testing

/// Something that is wrong, and how gradc answers.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// What is wrong, in a few words.
  let name: String
  /// What is replaced in the sound model.
  var changes: [(String, String)] = []
  /// The model in place of the sound one.
  var model: String?
  /// The table, byte by byte.
  var table = "a,y\n1,2\n2,4\n3,6\n"
  var command = ["train"]
  /// What follows the path of the model.
  var options: [String] = []
  /// How each part of what is said starts, in order.
  let says: [String]

  var testDescription: String { name }

  static let sound = """
    data d {
        source = csv("table.csv")
        x: [1] = source[0 : 1]
        y: [1] = source.y
    }
    model m(x: [batch, 1]) -> p: [batch, 1] {
        p = x |> linear(1)
    }
    train m {
        data      = d
        loss      = mse(p, y)
        optimizer = sgd(lr=0.1)
        batch     = 1
        epochs    = 1
    }

    """

  /// The text of the model file.
  var text: String {
    changes.reduce(model ?? Self.sound) { text, change in
      let (old, new) = change
      return text.replacing(old, with: new)
    }
  }
}

@Suite struct BadInputTests {
  @Test func theSoundModelTrains() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", BadInput.sound)
    _ = try folder.write("table.csv", BadInput(name: "", says: []).table)
    #expect(try gradc("train", path).code == 0)
  }

  @Test(arguments: tables + texts + models + sizes + training)
  func badInput(_ bad: BadInput) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", bad.text)
    _ = try folder.write("table.csv", bad.table)
    let weights = folder("w.safetensors")
    let save = bad.command == ["train"] ? ["--save", weights] : []
    let run = try execute(executable, bad.command + [path] + bad.options + save)
    #expect(run.code == 1, "\(run.messages)")
    #expect(run.output == "")
    // Neither weights nor a part of them, nor anything else.
    #expect(try folder.contents() == ["m.grad", "table.csv"])
    var rest = run.messages.replacingOccurrences(of: "\(folder.path)/", with: "")[...]
    if let first = bad.says.first { #expect(rest.hasPrefix(first), "\(rest)") }
    for part in bad.says {
      guard let place = rest.range(of: part) else {
        Issue.record("'\(part)' is not in \(run.messages)")
        return
      }
      rest = rest[place.upperBound...]
    }
  }

  @Test func randomBytes() throws {
    let folder = try ScratchFolder()
    var random = SplitMix(seed: 1)
    // A zero byte has an error of its own.
    let bytes = (0..<5000).map { _ in UInt8.random(in: 1...255, using: &random) }
    try Data(bytes).write(to: URL(filePath: folder("m.grad")))
    for command in ["check", "train", "run"] {
      let run = try gradc(command, folder("m.grad"))
      #expect(run.code == 1)
      #expect(run.messages.hasPrefix("\(folder("m.grad")):1:"))
      #expect(run.messages.hasSuffix(" more errors\n"))
    }
  }

  @Test func misspeltModel() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("iris.grad", BadInput.sound)
    let run = try gradc("train", folder("irsi.grad"))
    #expect(run.code == 1)
    #expect(
      run.messages == "gradc: error: there is no file '\(folder("irsi.grad"))'\n"
        + "   = help: did you mean '\(folder("iris.grad"))'?\n")
    #expect(try gradc("train", folder("iris")).messages.contains("did you mean"))
    #expect(!(try gradc("train", folder("wine.grad")).messages.contains("did you mean")))
  }

  @Test func fullDisk() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", BadInput.sound)
    _ = try folder.write("table.csv", "a,y\n1,2\n")
    let weights = try gradc("train", path, "--save", "/dev/full")
    #expect(weights.code == 1)
    #expect(
      weights.messages.hasSuffix("gradc: error: cannot write '/dev/full': the disk is full\n"))
    for command in [["emit", path], ["train", path, "--json"], ["rules"]] {
      let output = try execute(executable, command, outputPath: "/dev/full")
      #expect(output.code == 1)
      #expect(
        output.messages.hasSuffix(
          "gradc: error: cannot write the output: No space left on device\n"))
    }
  }

  // MARK: Tables

  static let tables = [
    BadInput(
      name: "missing table", changes: [("table.csv", "prices.csv")],
      says: ["m.grad:2:18: error: there is no file 'prices.csv'"]),
    BadInput(
      name: "misspelt table", changes: [("table.csv", "tabel.csv")],
      says: [
        "m.grad:2:18: error: there is no file 'tabel.csv'", "= help: did you mean 'table.csv'?",
      ]),
    BadInput(
      name: "folder for a table", changes: [("table.csv", ".")],
      says: ["m.grad:2:18: error: '.' is a folder, not a file"]),
    BadInput(
      name: "empty table", table: "",
      says: [
        "m.grad:2:18: error: 'table.csv' is empty",
        "= note: the first line of a CSV file names the columns; every other line is a row of numbers",
      ]),
    BadInput(
      name: "header alone", table: "a,y\n",
      says: [
        "m.grad:2:18: error: 'table.csv' has a header but no rows",
        "= note: the header names 2 columns: 'a', 'y'",
      ]),
    BadInput(
      name: "ragged row", table: "a,y\n1,2\n2\n3,6\n",
      says: ["table.csv:3:1: error: this row has 1 cell, but the header names 2 columns"]),
    BadInput(
      name: "cells that are no numbers", table: "a,y\n1,one\n2,4\nthree,\n",
      says: [
        "table.csv:2:3: error: 'one' in column 'y' is not a number",
        "= note: categories are written as whole numbers: 0, 1, 2, …",
        "table.csv:4:1: error: 'three' in column 'a' is not a number",
        "table.csv:4:7: error: this cell of column 'y' is empty",
        "= help: fill it in, or leave out the row",
      ]),
    BadInput(
      name: "many cells that are no numbers",
      table: "a,y\n" + (1...20).map { "\($0),x\n" }.joined(),
      says: [
        "table.csv:2:3: error: 'x'", "table.csv:3:3", "table.csv:4:3", "table.csv:5:3",
        "table.csv:6:3: error: 'x'", "= note: and 15 more cells like this\n",
      ]),
    BadInput(
      name: "not a number", table: "a,y\n1,2\nNaN,4\n",
      says: [
        "table.csv:3:1: error: 'NaN' in column 'a' is not a finite number",
        "= help: fill it in, or leave out the row",
      ]),
    BadInput(
      name: "label out of its range",
      changes: [("y: [1] = source.y", "y: index(3) = source.y"), ("mse(p, y)", "mean(p)")],
      says: [
        "m.grad:4:5: error: 'y' is 4 in row 2 (line 3 of table.csv)",
        "= note: index(3) allows the whole numbers 0 to 2",
      ]),
    BadInput(
      name: "simplex that adds up to 1.2",
      changes: [("y: [1] = source.y", "y: [2] simplex = source[0 : 2]"), ("mse(p, y)", "mean(p)")],
      table: "a,y\n0.5,0.5\n0.6,0.6\n",
      says: [
        "m.grad:4:5: error: 'y' adds up to 1.2 in row 2 (line 3 of table.csv)",
        "= note: the 2 numbers of a simplex add up to 1, within 1e-5",
      ]),
    BadInput(
      name: "unknown column", changes: [("source.y", "source.target")],
      says: ["m.grad:4:21: error: the table has no column 'target'", "= note: it has 'a', 'y'"]),
    BadInput(
      name: "quote without an end", table: "a,y\n1,\"2\n3,4\n",
      says: ["table.csv:2:3: error: this quote is never closed"]),
    BadInput(
      name: "decimal commas", table: "a;y\n1,5;2\n",
      says: [
        "table.csv:2:1: error: '1,5' in column 'a' is not a number",
        "= help: write fractions with a point: 1.5",
      ]),
  ]

  // MARK: Texts

  static let textModel = """
    dim vocab = 3
    data d {
        source = text("table.csv", window=4)
        now:   [4] index(vocab) = source.tokens
        after: [4] index(vocab) = source.next
    }
    model m(now: [batch, 4] index(vocab)) -> logits: [batch, 4, vocab] {
        param table: [vocab, vocab] = zeros()
        logits[n, t, v] = table[now[n, t], v]
    }
    train m {
        data      = d
        loss      = cross_entropy(logits, after)
        optimizer = sgd(lr=0.1)
        batch     = 2
        epochs    = 1
    }

    """

  /// A text in place of a table.
  static func text(
    _ name: String, _ text: String = "abcabcabcabc", _ changes: [(String, String)] = [],
    says: [String]
  ) -> BadInput {
    BadInput(name: name, changes: changes, model: textModel, table: text, says: says)
  }

  static let texts = [
    text("empty text", "", says: ["m.grad:3:19: error: 'table.csv' is empty"]),
    text(
      "text shorter than a window", "abca",
      says: [
        "m.grad:3:39: error: 'table.csv' has 4 characters, but a window of 4 and the character after "
          + "it take 5",
        "= help: choose a window of at most 3",
      ]),
    text(
      "window of nothing", "abc", [("window=4", "window=0")],
      says: ["m.grad:3:39: error: 'window' should be at least 1"]),
    text(
      "negative window", "abc", [("window=4", "window=-2")],
      says: ["m.grad:3:39: error: 'window' should be at least 1"]),
    text(
      "no window", "abc", [(", window=4", "")],
      says: [
        "m.grad:3:14: error: 'text' needs its argument 'window'",
        "= help: say how many characters a row has: text(\"…\", window=64)",
      ]),
    text(
      "enormous window", "abc", [("window=4", "window=9223372036854775807")],
      says: [
        "m.grad:3:39: error: 'table.csv' has 3 characters, but a window of 9223372036854775807 and "
          + "the character after it take more"
      ]),
    text(
      "missing text", "", [("table.csv", "tabel.csv")],
      says: [
        "m.grad:3:19: error: there is no file 'tabel.csv'", "= help: did you mean 'table.csv'?",
      ]),
    text(
      "folder for a text", "", [("table.csv", ".")],
      says: ["m.grad:3:19: error: '.' is a folder, not a file"]),
    text(
      "other number of characters", "abcdabcdabcd",
      says: [
        "m.grad:4:16: error: 'now' should be index(4), but it is declared as index(3)",
        "= note: 'table.csv' has 4 different characters", "= help: dim vocab = 4\n",
      ]),
    text(
      "more windows than there are", "abcabcabc", [("batch     = 2", "batch     = 3")],
      says: [
        "m.grad:15:17: error: a batch of 3 is more than the 2 windows to train on",
        "= help: choose a batch of at most 2",
      ]),
    text(
      "too little held out", "abcabcabcabc",
      [("batch     = 2", "batch = 1\n    validate = 0.3")],
      says: [
        "m.grad:16:16: error: a 'validate' of 0.3 holds out 4 of 12 characters, but a window of 4 and "
          + "the character after it take 5"
      ]),
    text(
      "too little left to train on", "abcabcabcabc",
      [("batch     = 2", "batch = 1\n    validate = 0.7")],
      says: [
        "m.grad:16:16: error: a 'validate' of 0.7 leaves 4 of 12 characters to train on, but a window "
          + "of 4 and the character after it take 5"
      ]),
  ]

  // MARK: Models

  static let models = [
    BadInput(
      name: "shapes that do not fit", changes: [("linear(1)", "linear(2)")],
      says: ["m.grad:7:9: error: 'p' should be [batch, 1], but this is [batch, 2]"]),
    BadInput(
      name: "unknown name", changes: [("linear(1)", "linaer(1)")],
      says: ["m.grad:7:14: error: unknown name 'linaer'", "= help: did you mean 'linear'?"]),
    BadInput(
      name: "misspelt argument", changes: [("lr=0.1", "learning_rate=0.1")],
      says: [
        "m.grad:12:21: error: 'sgd' has no argument 'learning_rate'", "= help: did you mean 'lr'?",
      ]),
    BadInput(
      name: "index that can leave its dimension",
      changes: [("p = x |> linear(1)", "p[i, j] = x[i, j + 1]")],
      says: [
        "m.grad:7:20: error: index 'j + 1' can leave its dimension",
        "= note: dimension 2 of 'x' has size 1, so the last index is 0",
      ]),
    BadInput(
      name: "range that nothing fixes", changes: [("x |> linear(1)", "x + sum[k](k)")],
      says: [
        "m.grad:7:17: error: nothing fixes the range of 'k'",
        "= help: write its bound where it is named: k < n",
      ]),
    BadInput(
      name: "constant that is no number", changes: [("model m", "const c = log(-1)\nmodel m")],
      command: ["check"], says: ["m.grad:6:11: error: 'log(-1)' is not a number"]),
    BadInput(
      name: "constant that is infinite", changes: [("model m", "const c = 5/0\nmodel m")],
      command: ["check"],
      says: ["m.grad:6:11: error: '5 / 0' is infinite", "= help: write inf if that is meant"]),
    BadInput(
      name: "100 000 parentheses",
      model: "const a = \(String(repeating: "(", count: 100_000))1"
        + "\(String(repeating: ")", count: 100_000))\n",
      says: [
        "m.grad:1:267: error: nested too deeply",
        "= note: expressions and blocks nest at most 256 levels",
      ]),
    BadInput(
      name: "errors of form and of meaning",
      changes: [("    optimizer = sgd(lr=0.1)\n", ""), ("linear(1)", "linaer(1)")],
      says: [
        "m.grad:7:14: error: unknown name 'linaer'",
        "m.grad:9:7: error: 'train m' has no 'optimizer'",
      ]),
    BadInput(
      name: "errors of form, and of meaning in a setting",
      changes: [("batch     = 1", "bach      = 1"), ("p, y", "p, z")],
      says: [
        "m.grad:11:24: error: unknown name 'z'",
        "m.grad:13:5: error: 'bach' is not a setting of 'train'", "= help: did you mean 'batch'?\n",
      ]),
  ]

  // MARK: Sizes

  static let sizes = [
    BadInput(
      name: "unknown name for --set", options: ["--set", "bacth=2"],
      says: [
        "command line:1:7: error: there is no size or constant 'bacth' to set",
        "= help: did you mean 'batch'?",
      ]),
    BadInput(
      name: "--set that breaks a division",
      changes: [("model m", "dim h = 8, half = h / 2\nmodel m")], options: ["--set", "h=7"],
      says: [
        "m.grad:6:19: error: 'h / 2' does not come out even", "= note: 'h' is 7 in this build",
        "= help: write floor(h / 2) to round down",
      ]),
    BadInput(
      name: "--set of a size that is none", options: ["--set", "batch=-1"],
      says: ["command line:1:7: error: 'batch' is a size, so its value should be a whole number"]),
    BadInput(
      name: "division by 0 in a size", changes: [("model m", "dim k = 5/0\nmodel m")],
      says: ["m.grad:6:9: error: a size cannot be divided by 0"]),
    BadInput(
      name: "layer without outputs", changes: [("linear(1)", "linear(0) |> linear(1)")],
      says: ["m.grad:7:9: error: the parameter 'w' of [1, 0] has no elements"]),
    BadInput(
      name: "more memory than there is",
      changes: [("linear(1)", "linear(300000000000) |> linear(1)")],
      says: ["gradc: error: not enough memory: 7200000", " bytes are needed, and there are "]),
    BadInput(
      name: "more memory than can be thought of",
      changes: [("linear(1)", "linear(9000000000000) |> linear(1)")],
      says: [
        "m.grad:7:9: error: a value of [9000000000000] is too large",
        "= note: it would take 32.7 TiB",
      ]),
    BadInput(
      name: "size beyond whole numbers", changes: [("linear(1)", "linear(99999999999999999999)")],
      says: ["m.grad:7:21: error: this whole number is too large"]),
    BadInput(
      name: "product beyond whole numbers",
      changes: [("linear(1)", "linear(9223372036854775807 * 2)")],
      says: ["m.grad:7:21: error: this whole number is too large"]),
    BadInput(
      name: "index beyond whole numbers",
      changes: [("p = x |> linear(1)", "p[i, j] = x[i, 9223372036854775807 * j * 2]")],
      says: ["m.grad:7:20: error: "]),
  ]

  // MARK: Training

  static let training = [
    BadInput(
      name: "training without optimizer", changes: [("    optimizer = sgd(lr=0.1)\n", "")],
      says: ["m.grad:9:7: error: 'train m' has no 'optimizer'"]),
    BadInput(
      name: "training without loss", changes: [("    loss      = mse(p, y)\n", "")],
      says: ["m.grad:9:7: error: 'train m' has no 'loss'"]),
    BadInput(
      name: "training without batch", changes: [("    batch     = 1\n", "")],
      says: [
        "m.grad:9:7: error: 'train m' has no 'batch'",
        "= help: write how many rows a step sees: batch = 64",
      ]),
    BadInput(
      name: "training without end", changes: [("    epochs    = 1\n", "")],
      says: [
        "m.grad:9:7: error: 'train m' does not say how long to train",
        "= help: write epochs = 10 or steps = 1000",
      ]),
    BadInput(
      name: "training without data",
      changes: [("    data      = d\n", ""), ("mse(p, y)", "mean(p)")],
      says: ["m.grad:9:7: error: the training of 'm' has no data"]),
    BadInput(
      name: "no training", model: "dim a = 1\n",
      says: ["m.grad:1:1: error: this file trains no model"]),
  ]
}

@Suite struct GoodInputTests {
  /// What looks odd and is sound.
  @Test(arguments: ["carriage returns", "tabs", "byte order mark", "no final newline", "unicode"])
  func models(_ name: String) throws {
    let sound = BadInput.sound
    let text =
      switch name {
      case "carriage returns": sound.replacing("\n", with: "\r\n")
      case "tabs": sound.replacing("    ", with: "\t")
      case "byte order mark": "\u{feff}" + sound
      case "no final newline": String(sound.dropLast())
      default:
        sound.replacing("p: ", with: "größe: ").replacing("p = ", with: "größe = ")
          .replacing("(p, y)", with: "(größe, y)")
      }
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", text)
    _ = try folder.write("table.csv", "a,y\n1,2\n2,4\n3,6\n")
    let run = try gradc("train", path)
    #expect(run.code == 0, "\(run.messages)")
  }

  @Test(arguments: [
    "id;a;y\nfoo;1;2\n\"b;ar\";2;4\n", "a\ty\r\n1\t2\r\n", "\u{feff}a,y\n1,2", "ä,a,y\n?,1,\"2\"\n",
    "note,a,y\n\"one, \"\"or\"\"\ntwo\",1,2\n,2,4\n",
  ]) func tables(_ table: String) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "m.grad", BadInput.sound.replacing("source[0 : 1]", with: "source.a"))
    _ = try folder.write("table.csv", table)
    let run = try gradc("train", path)
    #expect(run.code == 0, "\(run.messages)")
  }
}

@Suite struct PermissionTests {
  /// An ordinary user's run of gradc on the file at `path`; nil where no user can be changed to.
  static func runAsNobody(_ arguments: [String]) throws -> Run? {
    if getuid() != 0 { return try execute(executable, arguments) }
    let setpriv = URL(filePath: "/usr/bin/setpriv")
    guard FileManager.default.isExecutableFile(atPath: setpriv.path) else { return nil }
    let user = ["--reuid=65534", "--regid=65534", "--clear-groups"]
    // The executable, too, may lie where others must not look.
    let probe = try execute(setpriv, user + [executable.path, "--version"])
    return probe.code == 0 ? try execute(setpriv, user + [executable.path] + arguments) : nil
  }

  @Test func filesThatMayNotBeRead() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", BadInput.sound)
    let table = try folder.write("table.csv", "a,y\n1,2\n")
    chmod(folder.path, 0o755)
    chmod(table, 0)
    guard let run = try Self.runAsNobody(["check", path]) else { return }
    #expect(run.code == 1)
    #expect(
      run.messages.replacing("\(folder.path)/", with: "").hasPrefix(
        "m.grad:2:18: error: no permission to read 'table.csv'\n"))
    #expect(run.messages.contains("= help: chmod u+r '\(table)'"))
    chmod(path, 0)
    let model = try #require(try Self.runAsNobody(["check", path]))
    #expect(model.code == 1)
    #expect(
      model.messages == "gradc: error: no permission to read '\(path)'\n"
        + "   = help: chmod u+r '\(path)'\n")
  }

  @Test func foldersThatMayNotBeWritten() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", BadInput.sound)
    _ = try folder.write("table.csv", "a,y\n1,2\n")
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    guard let run = try Self.runAsNobody(["train", path, "--save", folder("w.safetensors")])
    else { return }
    #expect(run.code == 1)
    #expect(
      run.messages == "gradc: error: cannot write '\(folder("w.safetensors"))': no permission\n")
  }
}
