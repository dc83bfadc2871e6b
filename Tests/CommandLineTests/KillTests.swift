// Training that is killed at any moment goes on from its checkpoints as if nothing had happened.

import Foundation
import Testing

@testable import Training

/// A small model that is killed while it is trained.
struct KilledModel: Sendable, CustomTestStringConvertible {
  let name: String
  /// What is changed in the model file of the package.
  let changes: [(String, String)]

  var testDescription: String { name }

  static let all = [
    // Adam; momentum with batch normalisation and a schedule; windows of a text.
    KilledModel(name: "digits", changes: [("= 30", "= 2")]),
    KilledModel(
      name: "digits",
      changes: [("= 30", "= 2"), ("    batch ", "    precision = double\n    batch ")]),
    KilledModel(name: "lenet", changes: [("= 30", "= 1"), ("every=10", "every=1")]),
    KilledModel(
      name: "gru",
      changes: [("= 3000", "= 40"), ("batch     = 32", "batch     = 8"), ("= 0.1", "= 0.001")]),
  ]

  /// Writes the model file to `folder` and returns its path.
  func write(to folder: ScratchFolder) throws -> String {
    let url = packageFolder.appending(path: model(name))
    var text = try String(contentsOf: url, encoding: .utf8)
    for (old, new) in changes {
      #expect(text.contains(old), "\(old) in \(name)")
      text = text.replacing(old, with: new)
    }
    let data = packageFolder.appending(path: "Models/Data").path
    return try folder.write("m.grad", text.replacing("\"Data/", with: "\"\(data)/"))
  }
}

@Suite struct KillTests {
  /// How often each model is killed; `make soak` asks for more.
  static let kills =
    ProcessInfo.processInfo.environment["GRADC_SOAK_KILLS"].flatMap { Int($0) } ?? 4

  /// The last line of `run` without the time, which is the only thing that may differ.
  static func result(_ run: Run) throws -> String {
    try #require(run.lines.last).replacing(/"first_step_ms":[^}]*/, with: "")
  }

  @Test(arguments: KilledModel.all) func killedAtAnyMoment(_ model: KilledModel) throws {
    let folder = try ScratchFolder()
    let path = try model.write(to: folder)
    let start = Date()
    let undisturbed = try gradc("train", path, "--json", "--save", folder("undisturbed"))
    // No test of time: only so that kills hit all of the run.
    let duration = Date().timeIntervalSince(start)
    #expect(undisturbed.code == 0, "\(undisturbed.messages)")
    let arguments = [
      "train", path, "--json", "--save", folder("resumed"), "--checkpoint", folder("c"), "--resume",
      "--every", "3", "--keep", "2",
    ]
    func checkEnd(_ run: Run) throws {
      #expect(run.code == 0, "\(run.messages)")
      #expect(!run.messages.contains("warning"), "\(run.messages)")
      #expect(try Self.result(run) == Self.result(undisturbed))
      #expect(
        try Data(contentsOf: URL(filePath: folder("resumed")))
          == Data(contentsOf: URL(filePath: folder("undisturbed"))))
    }
    var kills = 0
    var random = SystemRandomNumberGenerator()
    while kills < Self.kills {
      let run = try StartedRun(arguments)
      if let run = try run.killed(after: .random(in: 0..<(1.5 * duration), using: &random)) {
        try checkEnd(run)
        // Begun anew, so that the next one is killed while it trains.
        try FileManager.default.removeItem(atPath: folder("c"))
      } else {
        kills += 1
        try checkFiles(in: folder("c"))
      }
    }
    try checkEnd(try execute(executable, arguments))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder("c")).allSatisfy {
        $0.hasSuffix(".safetensors")
      })
  }

  /// Checks that every checkpoint in the folder at `path` is sound, whatever else was left there.
  private func checkFiles(in path: String) throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasSuffix(".safetensors") {
      _ = try Checkpoint(try FileBytes.read("\(path)/\(name)"), name)
    }
  }
}
