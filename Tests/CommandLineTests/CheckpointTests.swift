// Checkpoints from the command line: what is printed, exit codes, and what stands in the way.

import Foundation
import Testing

@testable import Training

@Suite struct CheckpointCommandTests {
  let folder: ScratchFolder
  let path: String

  init() throws {
    folder = try ScratchFolder()
    path = try KilledModel(name: "digits", changes: [("= 30", "= 3")]).write(to: folder)
  }

  /// Trains with checkpoints in the folder `c`.
  func train(_ options: String...) throws -> Run {
    try execute(executable, ["train", path, "--checkpoint", folder("c")] + options)
  }

  /// The text of `run` without the scratch folder.
  func messages(_ run: Run) -> String {
    run.messages.replacing("\(folder.path)/", with: "")
  }

  @Test func eachCheckpointIsAnEvent() throws {
    let run = try train("--json", "--every", "20")
    #expect(run.code == 0)
    let events = try run.objects()
    #expect(
      events.map { "\($0["event"] ?? "") \($0["step"] ?? $0["steps"] ?? "")" } == [
        "checkpoint 20", "epoch 22", "checkpoint 22", "checkpoint 40", "epoch 44", "checkpoint 44",
        "checkpoint 60", "epoch 66", "checkpoint 66", "done 66",
      ])
    #expect(
      run.lines.first
        == #"{"event":"checkpoint","step":20,"path":"\#(folder("c/step-20.safetensors"))"}"#)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder("c")).sorted() == [
        "best.safetensors", "step-44.safetensors", "step-60.safetensors", "step-66.safetensors",
      ])
    let weights = folder("c/best.safetensors")
    #expect(try execute(executable, ["run", path, "--weights", weights]).code == 0)
  }

  @Test func resumedRunsSaySo() throws {
    let anew = try train("--resume", "--set", "hidden=16")
    #expect(
      messages(anew).hasPrefix("there is no checkpoint in 'c': training starts anew\nepoch 1/3"))
    _ = try folder.write("c/step-66.safetensors", "cut off")
    let resumed = try train("--resume", "--set", "hidden=16", "--json")
    #expect(
      messages(resumed).hasPrefix(
        """
        gradc: warning: 'c/step-66.safetensors' is not a sound safetensors file: it has 7 bytes, and 8 \
        is the least
           = note: it is passed over
        going on from c/step-44.safetensors, after step 44 of 66
        epoch 3/3: loss 
        """), "\(messages(resumed))")
    #expect(
      try resumed.objects().map { $0["event"] as? String } == ["epoch", "checkpoint", "done"])
    let finished = try train("--resume", "--set", "hidden=16", "--json")
    #expect(finished.code == 0)
    #expect(
      messages(finished).hasPrefix(
        """
        the run in c/step-66.safetensors is finished: nothing is left to train
        validation: loss 
        """))
    #expect(finished.lines.count == 1)
    #expect(finished.output.hasSuffix(",\"steps\":66,\"first_step_ms\":null}\n"))
    #expect(try KillTests.result(finished) == KillTests.result(resumed))
  }

  @Test func changedModels() throws {
    #expect(try train("--seed", "7").code == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    _ = try folder.write("m.grad", text.replacing("epochs    = 3", with: "epochs    = 4"))
    let longer = try train("--resume", "--json")
    #expect(
      messages(longer).hasPrefix(
        """
        gradc: note: the model or its options have changed since 'c/step-66.safetensors' was saved, but \
        all its values fit
        going on from c/step-66.safetensors, after step 66 of 88
        epoch 4/4: loss 
        """), "\(messages(longer))")
    // The seed is that of the checkpoint, though it is not given again.
    let whole = try execute(executable, ["train", path, "--seed", "7", "--json"])
    #expect(try KillTests.result(longer) == KillTests.result(whole))
    let other = try train("--resume", "--set", "hidden=96")
    #expect(other.code == 1)
    #expect(
      messages(other).hasPrefix(
        """
        m.grad:16:7: error: 'digits_mlp' no longer fits the checkpoint 'c/step-88.safetensors'
           |
        16 | model digits_mlp(image: [batch, pixels]) -> logits: [batch, classes] {
           |       ^^^^^^^^^^
           = note: 'linear.w' is [64, 96] now and was [64, 128]
        """), "\(messages(other))")
  }

  @Test func whatStandsInTheWay() throws {
    #expect(try train().code == 0)
    let again = try train()
    #expect(again.code == 1)
    #expect(
      messages(again) == """
        gradc: error: 'c' has the checkpoints of an earlier run, up to step 66
           = help: --resume goes on from there; a new run needs another folder

        """)
    let seed = try train("--resume", "--seed", "4")
    #expect(seed.code == 1)
    #expect(
      messages(seed) == """
        gradc: error: --seed 4 is given, but 'c/step-66.safetensors' is of a run with the seed 0
           = help: leave --seed out

        """)
    func failure(_ name: String) throws -> String {
      let run = try execute(executable, ["train", path, "--checkpoint", folder(name)])
      #expect(run.code == 1)
      #expect(run.output == "")
      return messages(run)
    }
    #expect(
      try failure("m.grad")
        == "gradc: error: cannot keep checkpoints in 'm.grad': it is a file, not a folder\n")
    #expect(
      try failure("m.grad/c/")
        == "gradc: error: cannot make the folder 'm.grad/c': 'm.grad' is no folder\n")
    #expect(
      try failure("a/b") == """
        gradc: error: cannot make the folder 'a/b': there is no folder 'a'
           = help: mkdir -p 'a/b'

        """)
  }

  // MARK: Full disks

  /// Files that grow too large stand for a full disk, which only the superuser can make.
  @Test func earlierCheckpointsStayWhereWritingFails() throws {
    #expect(try train().code == 0)
    let before = try FileManager.default.contentsOfDirectory(atPath: folder("c")).sorted()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    _ = try folder.write("m.grad", text.replacing("epochs    = 3", with: "epochs    = 4"))
    // In units of 1024 bytes; without the trap, the system would kill the process.
    let script = "trap '' XFSZ; ulimit -f 100; exec \"$@\""
    let run = try execute(
      URL(filePath: "/bin/bash"),
      [
        "-c", script, "bash", executable.path, "train", path, "--checkpoint", folder("c"),
        "--resume",
      ])
    #expect(run.code == 1)
    #expect(
      messages(run).hasSuffix(
        "gradc: error: cannot write 'c/best.safetensors': File too large\n"), "\(messages(run))")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("c")).sorted() == before)
    let resumed = try train("--resume")
    #expect(resumed.code == 0)
    #expect(
      messages(resumed).contains("going on from c/step-66.safetensors, after step 66 of 88\n"))
  }

  /// Runs a script with a disk of 300 kB at its first argument; a checkpoint takes 117 kB.
  private static func withSmallDisk(_ arguments: [String]) throws -> Run {
    let script =
      "mount -t tmpfs -o size=300k none \"$1\" && \"$2\" train \"$3\" --checkpoint \"$1\""
    return try execute(
      URL(filePath: "/usr/bin/env"),
      ["unshare", "--mount", "sh", "-c", "\(script); code=$?; ls \"$1\"; exit $code", "sh"]
        + arguments)
  }

  /// Whether the tests may mount a disk.
  private static let canMount: Bool = {
    guard let folder = try? ScratchFolder() else { return false }
    let run = try? execute(
      URL(filePath: "/usr/bin/env"),
      ["unshare", "--mount", "mount", "-t", "tmpfs", "none", folder.path])
    return run?.code == 0
  }()

  @Test(.enabled(if: canMount, "needs the right to mount a disk"))
  func fullDisk() throws {
    try FileManager.default.createDirectory(
      atPath: folder("disk"), withIntermediateDirectories: false)
    let run = try Self.withSmallDisk([folder("disk"), executable.path, path])
    #expect(run.code == 1)
    #expect(
      messages(run).hasSuffix(
        "gradc: error: cannot write 'disk/best.safetensors': the disk is full\n"),
      "\(messages(run))")
    #expect(run.lines == ["best.safetensors", "step-22.safetensors"])
  }

  // MARK: Signals

  /// Starts a run that takes too long to end by itself, and waits until it trains.
  private func started(_ options: String..., ignoresInterrupts: Bool = false) throws -> StartedRun {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    _ = try folder.write("m.grad", text.replacing("epochs    = 3", with: "epochs    = 1000000"))
    let run = try StartedRun(
      ["train", path, "--json"] + options, ignoresInterrupts: ignoresInterrupts)
    #expect(try run.prints("\"epoch\""))
    return run
  }

  /// The step that is named in the farewell of `run`.
  private func interruptedStep(_ run: Run, _ rest: String) throws -> Int {
    let last = try #require(
      messages(run).firstMatch(of: /interrupted after step ([0-9]+) of 22000000/))
    #expect(messages(run).hasSuffix(last.0 + rest), "\(messages(run))")
    return try #require(Int(last.1))
  }

  @Test func interruptedRunsAreKept() throws {
    let run = try started("--checkpoint", folder("c")).end(by: SIGINT)
    #expect(run.code == 130)
    let step = try interruptedStep(
      run,
      """
      , which is kept in c
         = help: go on with gradc train m.grad --json --checkpoint c --resume

      """)
    let file = folder("c/step-\(step).safetensors")
    #expect(try Checkpoint(try FileBytes.read(file), file).progress.step == step)
    #expect(try run.objects().last?["step"] as? Int == step)
    #expect(!run.output.contains("done"))

    let resumed = try started("--checkpoint", folder("c"), "--resume").end(by: SIGTERM)
    #expect(resumed.code == 143)
    #expect(
      messages(resumed).hasPrefix(
        "going on from c/step-\(step).safetensors, after step \(step) of 22000000\n"))
    let next = try interruptedStep(
      resumed,
      """
      , which is kept in c
         = help: go on with gradc train m.grad --json --checkpoint c --resume

      """)
    #expect(next > step)
  }

  @Test func withoutCheckpointsNothingIsSaved() throws {
    let run = try started("--save", folder("w.safetensors")).end(by: SIGINT)
    #expect(run.code == 130)
    _ = try interruptedStep(
      run,
      """
      : nothing was saved
         = help: a run with --checkpoint DIR can go on from where it was interrupted

      """)
    #expect(try folder.contents() == ["m.grad"])
  }

  /// As a job in the background of a script has it.
  @Test func whatIsIgnoredStaysIgnored() throws {
    let run = try started(ignoresInterrupts: true)
    run.send(SIGINT)
    #expect(try run.prints("\"epoch\":9,"))
    #expect(try run.end(by: SIGTERM).code == 143)
  }
}

@Suite struct ChangedDataTests {
  @Test func changedDataAreNoticed() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", BadInput.sound)
    _ = try folder.write("table.csv", "a,y\n1,2\n2,4\n3,6\n")
    let checkpoints = folder("c")
    #expect(try gradc("train", path, "--checkpoint", checkpoints).code == 0)
    func resumed() throws -> String {
      let run = try gradc(
        "train", path, "--checkpoint", checkpoints, "--resume", "--set", "batch=1")
      #expect(run.code == 0, "\(run.messages)")
      return run.messages.replacing("\(folder.path)/", with: "")
    }
    #expect(!(try resumed()).contains("the data have changed"))
    // The same numbers, written otherwise.
    _ = try folder.write("table.csv", "a;y\n1.0;2\n2;4\n3;6\n")
    #expect(!(try resumed()).contains("the data have changed"))
    _ = try folder.write("table.csv", "a,y\n1,2\n2,4\n3,6.5\n")
    #expect(
      try resumed().contains(
        """
        gradc: warning: the data have changed since 'c/step-3.safetensors' was saved
           = note: the run goes on with what they are now, so it ends in other weights

        """))
  }
}
