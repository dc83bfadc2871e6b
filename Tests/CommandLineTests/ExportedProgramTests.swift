// gradc export --main: the program trains as gradc train does.

import Foundation
import Testing

@Suite(.enabled("gcc or make is missing") { CTools.has("gcc") && CTools.has("make") })
struct ExportedProgramTests {
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
    let program = try ExportedProgram(try Self.shortened(name))
    try program.expectLosses(within: 1e-4, "--seed", "5")
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
    let program = try ExportedProgram(
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
    let program = try ExportedProgram(try Self.shortened("digits"))
    let expected = plain(try gradc("train", program.file))
    #expect(expected.count == 3)
    #expect(plain(try program.train()) == expected)
  }

  /// Statistics of the data, the characters of a text and states of the model are kept with the weights.
  @Test(arguments: ["iris", "lenet"])
  func `gradc runs what the program has trained`(_ name: String) throws {
    let program = try ExportedProgram(try Self.shortened(name))
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

  @Test func `In doubles it learns the same`() throws {
    let program = try ExportedProgram(try Self.shortened("iris"), "--precision", "double")
    try program.expectLosses(within: 1e-4)
  }

  /// Without an option, the type is that of the file. The losses then differ by roundings of doubles alone, which
  /// two hundred steps do not make a millionth of a millionth of; what is printed has 17 digits.
  @Test func `A model in doubles is exported in doubles`() throws {
    let text = try Self.shortened("iris").replacing(
      "    batch ", with: "    precision = double\n    batch ")
    #expect(text.contains("precision = double"))
    let program = try ExportedProgram(text)
    let header = try String(contentsOfFile: program.folder("out/m.h"), encoding: .utf8)
    #expect(header.contains("typedef double m_real;"))
    try program.expectLosses(within: 1e-11)
    let floats = try gradc("export", program.file, "-o", program.folder("f"), "--precision=float")
    #expect(floats.code == 0, "\(floats.messages)")
    let other = try String(contentsOfFile: program.folder("f/m.h"), encoding: .utf8)
    #expect(other.contains("typedef float m_real;"))
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
    let program = try ExportedProgram(text, files: ["t.csv": Array("x,k\n1,0\n2,0\n".utf8)])
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

  /// The program's C knows no classes.
  @Test func `A program that would train on other rows is refused`() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", "a,k\n1,0\n2,1\n3,0\n4,1\n")
    func messages(source: String, validate: String) throws -> String {
      let file = try folder.write(
        "m.grad",
        """
        data d {
            source = \(source)
            x: [1] = source[0 : 1]
            k: index(2) = source.k
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
      try messages(source: "csv(\"t.csv\")", validate: "stratified(0.25, by=k)").contains(
        """
        error: a program of plain C holds out a random share of the rows, the last ones or those of a file, \
        and not a share of each class
        """))
    #expect(try !messages(source: "csv(\"t.csv\")", validate: "0.25").contains("error"))
  }
}
