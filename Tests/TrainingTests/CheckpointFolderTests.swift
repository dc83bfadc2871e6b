// Which checkpoints are kept and found again, and what is said of those that are of no use.

import Elaboration
import Foundation
import Language
import Testing

@testable import Training

@Suite struct CheckpointFolderTests {
  let folder: ScratchFolder
  let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder("c")
  }

  static let model = """
    model m() -> y: real {
        param w: [2] = [1, 2]
        param b: real = 3
        y = sum(w^2) + b^2
    }
    train m {
        loss = y
        optimizer = momentum(lr=0.01)
        steps = 40
    }

    """

  func run(_ changes: (String, String)..., seed: Int? = nil) throws -> TrainingRun {
    let text = changes.reduce(Self.model) { $0.replacing($1.0, with: $1.1) }
    return try TrainingRun(try ModelFile(SourceFile(path: "m.grad", text: text)), seed: seed)
  }

  func open(keep: Int = 3) throws -> CheckpointFolder {
    let kept = try CheckpointFolder(path, keep: keep)
    try kept.create()
    return kept
  }

  /// Saves `run` after each of `steps`, which are the best so far if they are in `best`.
  func save(
    _ run: TrainingRun, after steps: [Int], best: Set<Int> = [], in kept: CheckpointFolder
  ) throws {
    for step in steps {
      _ = try run.advance(by: step - run.progress.step)
      _ = try kept.save(run, isBest: best.contains(step))
    }
  }

  func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The step of the newest sound checkpoint, and what is said of the others.
  func newest(_ kept: CheckpointFolder) throws -> (step: Int?, warnings: [String]) {
    var warnings: [String] = []
    let found = try kept.newest {
      warnings.append($0.message.replacingOccurrences(of: "\(folder.path)/", with: ""))
    }
    return (found?.progress.step, warnings)
  }

  // MARK: What is kept

  @Test func theLastOnesAndTheBestStay() throws {
    let kept = try open()
    #expect(kept.isEmpty)
    try save(run(), after: [2, 5, 9, 10, 11], best: [2, 5], in: kept)
    #expect(
      try contents() == [
        "best.safetensors", "step-10.safetensors", "step-11.safetensors", "step-9.safetensors",
      ])
    #expect(kept.newestStep == 11)
    let best = try Checkpoint(try FileBytes.read("\(path)/best.safetensors"), "best")
    #expect(best.progress.step == 5)
  }

  @Test func fewerAreKeptWhereFewerAreAskedFor() throws {
    let run = try run()
    do {
      let kept = try open(keep: 5)
      try save(run, after: [1, 2, 3, 4], in: kept)
    }
    let kept = try open(keep: 1)
    #expect(try newest(kept).step == 4)
    // Nothing goes before another one is there.
    #expect(try contents().count == 4)
    try save(run, after: [6], in: kept)
    #expect(try contents() == ["step-6.safetensors"])
  }

  @Test func otherFilesStay() throws {
    _ = try open()
    for name in ["notes.txt", "step-+5.safetensors", "step-.safetensors", "step-07.safetensors"] {
      _ = try folder.write("c/\(name)", [1])
    }
    _ = try folder.write("c/step-3.safetensors.partial-1", [1])
    let kept = try open()
    #expect(kept.isEmpty)
    try save(run(), after: [1, 2, 3, 4], in: kept)
    #expect(
      try contents() == [
        "notes.txt", "step-+5.safetensors", "step-.safetensors", "step-07.safetensors",
        "step-2.safetensors", "step-3.safetensors", "step-4.safetensors",
      ])
  }

  @Test func onlyOneRunHasAFolder() throws {
    let kept = try open()
    #expect(
      failure(leavingOut: folder.path) { () throws(FileFailure) in
        _ = try CheckpointFolder(path, keep: 3)
      } == """
        another run keeps its checkpoints in 'c'
        help: choose another folder, or wait
        """)
    withExtendedLifetime(kept) {}
  }

  @Test func theSameStateIsTheSameFile() throws {
    try run(seed: 7).writeCheckpointAfterFirstStep(to: folder("a"))
    try run(seed: 7).writeCheckpointAfterFirstStep(to: folder("b"))
    #expect(
      try Data(contentsOf: URL(filePath: folder("a")))
        == Data(contentsOf: URL(filePath: folder("b"))))
  }

  // MARK: Damage

  /// Whatever bit is wrong, the file is refused: the format itself would not see it in a number.
  @Test func everyWrongBitIsSeen() throws {
    try run().writeCheckpointAfterFirstStep(to: folder("a"))
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder("a"))))
    _ = try Checkpoint(try FileBytes.read(folder("a")), "a")
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      let path = try folder.write("b", damaged)
      #expect(throws: FileFailure.self, "byte \(place)") {
        _ = try Checkpoint(try FileBytes.read(path), path)
      }
    }
    for count in bytes.indices {
      let path = try folder.write("b", Array(bytes[..<count]))
      #expect(throws: FileFailure.self, "\(count) bytes") {
        _ = try Checkpoint(try FileBytes.read(path), path)
      }
    }
  }

  @Test func damagedOnesArePassedOver() throws {
    do {
      let kept = try open(keep: 4)
      try save(run(), after: [1, 2, 3, 4], in: kept)
    }
    _ = try folder.write("c/step-4.safetensors", [])
    try SafeTensors(tensors: []).write(to: "\(path)/step-3.safetensors")
    let kept = try open(keep: 2)
    let (step, warnings) = try newest(kept)
    #expect(step == 2)
    #expect(
      warnings == [
        "'c/step-4.safetensors' is not a sound safetensors file: it has 0 bytes, and 8 is the least",
        "'c/step-3.safetensors' is not a checkpoint",
      ])
    // They do not count among those that are kept.
    let run = try run()
    let found = try #require(try kept.newest { _ in })
    #expect(try run.restore(found))
    try save(run, after: [3], in: kept)
    #expect(try contents() == ["step-2.safetensors", "step-3.safetensors"])
  }

  @Test func theBestIsTakenWhereNothingElseIsSound() throws {
    do {
      let kept = try open(keep: 1)
      try save(run(), after: [1, 2, 3], best: [2], in: kept)
    }
    _ = try folder.write("c/step-3.safetensors", [0])
    #expect(try newest(try open()).step == 2)
    _ = try folder.write("c/best.safetensors", [0])
    let (step, warnings) = try newest(try open())
    #expect(step == nil)
    #expect(warnings.count == 2)
  }

  // MARK: Changed models

  private func fault(_ changes: (String, String)...) throws -> String {
    try run().writeCheckpointAfterFirstStep(to: folder("a"))
    let checkpoint = try Checkpoint(try FileBytes.read(folder("a")), "a")
    let text = changes.reduce(Self.model) { $0.replacing($1.0, with: $1.1) }
    let run = try TrainingRun(try ModelFile(SourceFile(path: "m.grad", text: text)))
    let before = run.weights().tensors
    let fault = diagnostic { () throws(Diagnostic) in
      if try !run.restore(checkpoint) { throw Diagnostic("changed", at: modelPlace) }
    }
    if fault.contains("no longer fits") {
      #expect(run.weights().tensors == before)
      #expect(run.progress == RunProgress())
    }
    return fault
  }

  @Test func whatNoLongerFitsIsSaid() throws {
    #expect(try fault() == "no error")
    #expect(
      try fault(("[2] = [1, 2]", "[3] = [1, 2, 3]"), ("b: real", "c: real"), ("b^2", "c^2")) == """
        m.grad:1:7: error: 'm' no longer fits the checkpoint 'a'
        > m
        note: 'w' is [3] now and was [2]
        note: 'c' of [] is new
        note: 'w.v' of the optimizer is [3] now and was [2]
        note: 'c.v' of the optimizer of [] is new
        note: 'b' of [] is there no more
        note: 'b.v' of the optimizer of [] is there no more
        help: undo the change, or train anew in another folder
        """)
    #expect(
      try fault(("momentum", "sgd")) == """
        m.grad:1:7: error: 'm' no longer fits the checkpoint 'a'
        > m
        note: 'b.v' of the optimizer of [] is there no more
        note: 'w.v' of the optimizer of [2] is there no more
        help: undo the change, or train anew in another folder
        """)
  }

  @Test func whatFitsGoesOn() throws {
    #expect(try fault(("0.01", "0.02")).contains("changed"))
    #expect(try fault(("steps = 40", "steps = 80")).contains("changed"))
  }

  /// What is imported and what is set count as the file itself does; where it lies does not.
  @Test func whatTheModelIsMadeOfIsHashed() throws {
    func hash(of name: String, _ overrides: Override...) throws -> String {
      try ModelFile(path: folder(name), overrides: overrides).sourceHash.text
    }
    _ = try folder.write("part.grad", Array("dim n = 2\n".utf8))
    for name in ["a.grad", "b.grad"] {
      _ = try folder.write(name, Array(("import \"part.grad\"\n" + Self.model).utf8))
    }
    let first = try hash(of: "a.grad")
    #expect(try hash(of: "b.grad") == first)
    #expect(try hash(of: "a.grad", Override(name: "n", value: "2")) != first)
    _ = try folder.write("part.grad", Array("dim n = 3\n".utf8))
    #expect(try hash(of: "a.grad") != first)
  }

  @Test func hashesAreThoseOfTheirSource() {
    // From the test vectors of the draft.
    var hash = Hash64()
    #expect(hash.text == "cbf29ce484222325")
    hash.add(UInt64(UInt8(ascii: "a")))
    #expect(hash.text == "af63dc4c8601ec8c")
  }
}

extension TrainingRun {
  /// Makes one step and writes the run to the file at `path`.
  fileprivate func writeCheckpointAfterFirstStep(to path: String) throws {
    _ = try advance(by: 1)
    try writeCheckpoint(to: path)
  }
}
