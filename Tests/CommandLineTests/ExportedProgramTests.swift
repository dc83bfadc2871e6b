// gradc export --main: the program trains as gradc train does.

import Foundation
import Testing

@Suite(.enabled("gcc or make is missing") { CTools.has("gcc") && CTools.has("make") })
struct ExportedProgramTests {
  /// A model file with its data in a folder of its own, and the program that was exported from it.
  private struct Program {
    let folder: ScratchFolder
    let file: String

    /// Exports `text`, whose data lie in `files` or in the folder of the models.
    init(_ text: String, files: [String: [UInt8]] = [:], _ options: String...) throws {
      folder = try ScratchFolder()
      try FileManager.default.createSymbolicLink(
        atPath: folder("Data"),
        withDestinationPath: packageFolder.appending(path: "Models/Data").path)
      for (name, bytes) in files {
        try Data(bytes).write(to: URL(filePath: folder(name)))
      }
      file = try folder.write("m.grad", text)
      let run = try execute(
        executable, ["export", file, "-o", folder("out"), "--main"] + options)
      try #require(run.code == 0, "\(run.messages)")
      #expect(run.messages.contains("main.c"))
      let made = try CTools.run("make", "CFLAGS=-O1 -Werror", "train", in: folder("out"))
      try #require(made.code == 0, "\(made.messages)")
      #expect(made.messages == "")
    }

    /// Runs the program in the folder of the model file.
    func train(_ arguments: String...) throws -> Run {
      try execute(URL(filePath: folder("out/train")), arguments, in: folder.path)
    }
  }

  /// Checks that two runs report the same, number by number.
  private func expectSame(_ exported: Run, _ expected: Run, within tolerance: Double) throws {
    #expect(exported.code == 0, "\(exported.messages)")
    #expect(expected.code == 0, "\(expected.messages)")
    let (a, b) = (try exported.objects(), try expected.objects())
    #expect(a.count == b.count)
    for (own, other) in zip(a, b) {
      for key in ["event", "epoch", "epochs", "step", "steps"] {
        #expect("\(own[key] ?? "")" == "\(other[key] ?? "")")
      }
      for key in ["train", "validation"] {
        let (own, other) = (own[key] as? [String: Any], other[key] as? [String: Any])
        #expect(own?.keys.sorted() == other?.keys.sorted())
        for (name, value) in other ?? [:] {
          let value = try #require(value as? Double)
          let mine = try #require(own?[name] as? Double)
          #expect((mine - value).magnitude <= tolerance * max(1, value.magnitude), "\(key) \(name)")
        }
      }
    }
  }

  /// The text of a model with fewer steps, and of a long text less that is held out.
  private static func shortened(_ name: String) throws -> String {
    try String(contentsOf: packageFolder.appending(path: model(name)), encoding: .utf8)
      .replacing(#/epochs( +)= \d+/#) { "epochs\($0.1)= 2" }
      .replacing(#/steps( +)= \d+/#) { "steps\($0.1)= 6" }
      .replacing(#/validate( +)= 0.1\n/#) { "validate\($0.1)= 0.002\n" }
  }

  static let names = trainedModels

  /// Rows, order and initial values are the same, so that only rounding differs: 1e-4 is what a few steps
  /// make of it at most.
  @Test(arguments: names)
  func `The program of a model prints the losses of gradc train`(_ name: String) throws {
    let program = try Program(try Self.shortened(name))
    let expected = try gradc("train", program.file, "--json", "--seed", "5")
    try expectSame(try program.train("--json", "--seed", "5"), expected, within: 1e-4)
  }

  /// What a run prints, without what the clock says.
  private func plain(_ run: Run) -> [String] {
    run.messages.split(separator: "\n").map { line in
      String(line).replacing(#/, [0-9.e+]+ steps/s(, [0-9:]+ left)?/#, with: "")
    }.filter { !$0.hasPrefix("source to") && !$0.hasPrefix("saved") }
  }

  /// Limits, averages, gradients of several batches, and a run that ends early and returns to its best.
  @Test(arguments: [
    "clip = value(0.05)", "accumulate = 3", "average = ema(step / (step + 1))",
    "stop = patience(2, max=accuracy)", "stop = patience(2, min=ce, delta=10)",
    "clip = value(0.1)\naccumulate = 2\naverage = ema(0.8)\nstop = patience(3, max=accuracy)",
  ])
  func `Methods of training are those of gradc train`(_ settings: String) throws {
    let text = try String(contentsOf: packageFolder.appending(path: model("iris")), encoding: .utf8)
      .replacing(#/epochs( +)= \d+/#) { "epochs\($0.1)= 20" }
      .replacing("    batch ", with: "\(settings)\n    batch ")
      .replacing("    report    = accuracy", with: "    report    = [ce(logits, kind), accuracy")
      .replacing("accuracy(logits, kind)", with: "accuracy(logits, kind)]")
    let program = try Program(
      text + "fn ce(logits: [n, k], label: [n] index(k)) = cross_entropy(logits, label)\n")
    let expected = try gradc("train", program.file, "--json", "--save", program.folder("a.st"))
    let exported = try program.train("--json", "--save", program.folder("b.st"))
    try expectSame(exported, expected, within: 1e-4)
    #expect(plain(exported).last == plain(expected).last)
    #expect(plain(exported).count == plain(expected).count)
    let ends = try [exported, expected].map { try #require(try $0.objects().last) }
    for key in ["steps", "best_step", "best_epoch", "stopped"] {
      #expect("\(ends[0][key] ?? "")" == "\(ends[1][key] ?? "")", "\(key)")
    }
    let rows = try ["a.st", "b.st"].map { name in
      let run = try gradc("run", program.file, "--weights", program.folder(name))
      #expect(run.code == 0, "\(run.messages)")
      return run.lines.dropFirst().flatMap { $0.split(separator: ",").compactMap { Double($0) } }
    }
    #expect(!rows[0].isEmpty && rows[0].count == rows[1].count)
    #expect(zip(rows[0], rows[1]).allSatisfy { ($0 - $1).magnitude <= 1e-3 * max(1, $1.magnitude) })
  }

  @Test func `Progress reads as that of gradc train`() throws {
    let program = try Program(try Self.shortened("digits"))
    let expected = plain(try gradc("train", program.file))
    #expect(expected.count == 3)
    #expect(plain(try program.train()) == expected)
  }

  /// Statistics of the data, the characters of a text and states of the model are kept with the weights.
  @Test(arguments: ["iris", "lenet"])
  func `gradc runs what the program has trained`(_ name: String) throws {
    let program = try Program(try Self.shortened(name))
    let (own, other) = (program.folder("own.safetensors"), program.folder("other.safetensors"))
    #expect(try program.train("--save", own).code == 0)
    #expect(try gradc("train", program.file, "--save", other).code == 0)
    let rows = try [own, other].map { path in
      let run = try gradc("run", program.file, "--weights", path)
      #expect(run.code == 0, "\(run.messages)")
      return run.lines.dropFirst().flatMap { $0.split(separator: ",").compactMap { Double($0) } }
    }
    #expect(!rows[0].isEmpty && rows[0].count == rows[1].count)
    #expect(zip(rows[0], rows[1]).allSatisfy { ($0 - $1).magnitude <= 1e-3 * max(1, $1.magnitude) })
  }

  @Test func `gradc goes on from a text that the program has read`() throws {
    let text = "größer «als» \u{1F600}\\ \"x\"\r\n" + String(repeating: "ab", count: 60)
    let program = try Program(
      Self.bigram.replacing("SIZE", with: "\(Set(text.unicodeScalars).count)"),
      files: ["t.txt": Array(text.utf8)])
    let expected = try gradc("train", program.file, "--json")
    try expectSame(try program.train("--json"), expected, within: 1e-4)
    #expect(try program.train("--save", program.folder("w.safetensors")).code == 0)
    let run = try gradc(
      "run", program.file, "--weights", program.folder("w.safetensors"), "--prompt", "größer",
      "--length", "3")
    #expect(run.code == 0, "\(run.messages)")
  }

  /// Bytes that are no characters, zeros among them, and a byte order mark that counts here.
  @Test func `gradc goes on from bytes that the program has read`() throws {
    let start: [UInt8] = [0xef, 0xbb, 0xbf, 0, 0xff, 0x80]
    let bytes = start + (0..<120).map { UInt8(truncatingIfNeeded: $0 * 53) }
    let program = try Program(
      Self.bigram.replacing("SIZE", with: "256")
        .replacing("window=7", with: "window=7, unit=\"bytes\""),
      files: ["t.txt": bytes])
    let expected = try gradc("train", program.file, "--json")
    try expectSame(try program.train("--json"), expected, within: 1e-4)
    #expect(try program.train("--save", program.folder("w.safetensors")).code == 0)
    let run = try gradc(
      "run", program.file, "--weights", program.folder("w.safetensors"), "--prompt", "a",
      "--length", "3")
    #expect(run.code == 0, "\(run.messages)")
    try Data(bytes.dropLast()).write(to: URL(filePath: program.folder("t.txt")))
    let shorter = try program.train()
    #expect(shorter.code == 1)
    let reason = "the file has 125 bytes, and this program was made for 126: export it again"
    #expect(shorter.messages == "t.txt: error: \(reason)\n")
  }

  private static let bigram = """
    data d {
        source = text("t.txt", window=7)
        a: [7] index(SIZE) = source.tokens
        b: [7] index(SIZE) = source.next
    }
    model m(a: [batch, 7] index(SIZE)) -> logits: [batch, 7, SIZE] {
        param table: [SIZE, SIZE] = zeros()
        logits[n, t, v] = table[a[n, t], v]
    }
    train m {
        data = d
        loss = cross_entropy(logits, b)
        optimizer = sgd(lr=0.5)
        batch = 2
        epochs = 5
        validate = 0.2
    }

    """

  @Test func `In doubles it learns the same`() throws {
    let program = try Program(try Self.shortened("iris"), "--precision", "double")
    let expected = try gradc("train", program.file, "--json")
    try expectSame(try program.train("--json"), expected, within: 1e-4)
  }

  /// Without an option, the type is that of the file. The losses then differ by roundings of doubles alone, which
  /// two hundred steps do not make a millionth of a millionth of; what is printed has 17 digits.
  @Test func `A model in doubles is exported in doubles`() throws {
    let text = try Self.shortened("iris").replacing(
      "    batch ", with: "    precision = double\n    batch ")
    #expect(text.contains("precision = double"))
    let program = try Program(text)
    let header = try String(contentsOfFile: program.folder("out/m.h"), encoding: .utf8)
    #expect(header.contains("typedef double m_real;"))
    let expected = try gradc("train", program.file, "--json")
    try expectSame(try program.train("--json"), expected, within: 1e-11)
    let floats = try gradc("export", program.file, "-o", program.folder("f"), "--precision=float")
    #expect(floats.code == 0, "\(floats.messages)")
    let other = try String(contentsOfFile: program.folder("f/m.h"), encoding: .utf8)
    #expect(other.contains("typedef float m_real;"))
  }

  /// Quotes, blanks, semicolons, a byte order mark, other line ends, and columns that hold no numbers.
  @Test func `Tables are read as gradc reads them`() throws {
    let table =
      "\u{feff}\"a ; 1\"; b;\"na\"\"me\" ;y\r\n 1 ;\" -2.5e-1\";x;3\r\n.5;+4.;\"two\r\nlines; \";1\r\n"
      + "2;8;;0\r\n-7;1e1;0x10;0.25\r\n\r\n \r\n"
    let program = try Program(
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
    let expected = try gradc("train", program.file, "--json")
    try expectSame(try program.train("--json"), expected, within: 1e-6)

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

  /// Images of shorts, labels of bytes, as in MNIST.
  @Test func `Arrays are read as gradc reads them`() throws {
    var images: [UInt8] = [0, 0, 11, 3, 0, 0, 0, 6, 0, 0, 0, 1, 0, 0, 0, 2]
    for value in [1, -2, 300, 4, -5, 6, 7, 800, 9, 10, -11, 12] {
      let bits = UInt16(bitPattern: Int16(value))
      images += [UInt8(bits >> 8), UInt8(bits & 255)]
    }
    let labels: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 6, 0, 1, 2, 2, 1, 0]
    let program = try Program(
      """
      data d {
          source = idx("images", labels="labels")
          x: [1, 2] = source.images / 100
          k: index(3) = source.labels
      }
      model m(x: [batch, 1, 2]) -> logits: [batch, 3] {
          logits = x |> flatten |> linear(3)
      }
      train m {
          data = d
          loss = cross_entropy(logits, k)
          optimizer = adam(lr=0.1)
          batch = 2
          epochs = 4
          validate = 0.3
          report = accuracy(logits, k)
      }

      """, files: ["images": images, "labels": labels])
    let expected = try gradc("train", program.file, "--json")
    try expectSame(try program.train("--json"), expected, within: 1e-5)
    let swapped = try program.train("--data", "labels")
    #expect(
      swapped.messages
        == "labels: error: a row has 1 elements, and this program was made for 2\n")
    #expect(
      try program.train("--labels", "m.grad").messages == "m.grad: error: this is not an IDX file\n"
    )
  }

  /// Numbers that no data block promises are not trained on, and a run that leaves the finite numbers ends.
  @Test func `Broken promises and divergence end the program`() throws {
    let text = """
      data d {
          source = csv("t.csv")
          x = source.x
          k: index(2) = source.k
      }
      model m(x: [batch]) -> logits: [batch, 2] {
          param w: [2] = ones()
          logits[n, c] = x[n] * w[c] * w[c] * (c + 1)
      }
      train m {
          data = d
          loss = cross_entropy(logits, k)
          optimizer = sgd(lr=1e20)
          batch = 2
          epochs = 9
      }

      """
    let program = try Program(text, files: ["t.csv": Array("x,k\n1,0\n2,0\n".utf8)])
    let expected = try gradc("train", program.file)
    #expect(expected.code == 1)
    let run = try program.train()
    #expect(run.code == 1)
    let reason = "error: the loss is nan at step 2 of 9\n"
    #expect(run.messages.hasSuffix("train: \(reason)"))
    #expect(expected.messages.contains(reason))
    _ = try program.folder.write("bad.csv", "x,k\n1,0\n2,2\n")
    #expect(
      try program.train("--data", "bad.csv").messages
        == "train: error: the field 'k' is not made of whole numbers from 0 to 1\n")
  }

  @Test func `A model without data has no program`() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(
      "m.grad",
      """
      model m(x: [batch, 2]) -> y: [batch, 1] {
          y = x |> linear(1)
      }
      train m {
          loss = mean(y)
          optimizer = sgd(lr=0.1)
          batch = 2
          steps = 2
      }

      """)
    let run = try gradc("export", file, "-o", folder("out"), "--main")
    #expect(run.code == 1)
    #expect(run.messages.contains("error: the training of 'm' has no data"))
    #expect(try gradc("export", file, "-o", folder("out"), "--main", "--inference").code == 64)
  }

  /// The program's C draws a random share.
  @Test func `A program that would train on other rows is refused`() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", "a,b\n1,2\n2,4\n3,6\n4,8\n")
    func messages(source: String, validate: String) throws -> String {
      let file = try folder.write(
        "m.grad",
        """
        data d {
            source = \(source)
            x: [1] = source[0 : 1]
        }
        model m(x: [batch, 1]) -> y: [batch, 1] {
            y = x |> linear(1)
        }
        train m {
            data = d
            loss = mean(y^2)
            optimizer = sgd(lr=0.1)
            batch = 2
            steps = 2
            validate = \(validate)
        }

        """)
      let run = try gradc("export", file, "-o", folder("out"), "--main")
      #expect(run.code == (run.messages.contains("error") ? 1 : 0))
      return run.messages
    }
    #expect(
      try messages(source: "csv(\"t.csv\")", validate: "last(0.25)").contains(
        """
        error: a program of plain C holds out a random share of the rows, and not what 'validate' says
        """))
    #expect(try !messages(source: "csv(\"t.csv\")", validate: "0.25").contains("error"))
  }
}
