// Programs of gradc export --main, built, and what they print beside gradc train.

import Foundation
import Testing

/// A model file with its data in a folder of its own, and the program that was exported from it.
struct ExportedProgram {
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

  /// Checks that the program reports what `gradc train` does, number by number.
  func expectLosses(within tolerance: Double, _ arguments: String...) throws {
    let expected = try execute(executable, ["train", file, "--json"] + arguments)
    let exported = try execute(
      URL(filePath: folder("out/train")), ["--json"] + arguments, in: folder.path)
    try expectSame(exported, expected, within: tolerance)
  }
}

/// Checks that two runs report the same, number by number.
func expectSame(_ exported: Run, _ expected: Run, within tolerance: Double) throws {
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
