// Everything that can be wrong with what gradc is given: for each, what it says, and that it ends with 1.

import Foundation
import TestSupport
import Testing

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
