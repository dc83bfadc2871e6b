// Each kind of file that gradc writes, where it cannot be written: it is said which and why, nothing is left of
// it, and an earlier file of that name stays as it was.

import Foundation
import Testing

/// A command that writes a file.
struct Writer: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The command and its arguments in front of the path of the file.
  let command: [String]
  /// How the path ends.
  var ending = ""
  /// What is written, where that is below the path.
  var name = ""
  /// What follows the path.
  var options: [String] = []
  /// How the message about the path begins.
  var verb = "cannot write"

  static let all = [
    Writer(testDescription: "weights", command: ["train", "m.grad", "--save"]),
    Writer(testDescription: "report", command: ["train", "m.grad", "--report"], ending: ".html"),
    Writer(testDescription: "predictions as CSV", command: run, options: ["--format", "csv"]),
    Writer(testDescription: "predictions as JSON", command: run, options: ["--format", "json"]),
    Writer(testDescription: "predictions as NPY", command: run, options: ["--format", "npy"]),
    Writer(
      testDescription: "model file", command: ["new", "--from", "table.csv", "-o"], ending: ".grad"),
    Writer(
      testDescription: "library", command: ["export", "m.grad", "-o"], name: "/m.c"),
    Writer(
      testDescription: "checkpoint", command: ["train", "m.grad", "--checkpoint"],
      name: "/step-3.safetensors", verb: "cannot keep checkpoints in"),
  ]
  private static let run = ["run", "m.grad", "--weights", "w.safetensors", "-o"]

  /// Whether what is written is a folder of files.
  var isFolder: Bool { !name.isEmpty }

  /// The arguments that have it write to `path`, which lacks the ending.
  func arguments(_ path: String) -> [String] { command + [path + ending] + options }
}

@Suite struct UnwritableFileTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    _ = try folder.write("m.grad", BadInput.sound)
    _ = try folder.write("table.csv", "a,y\n1,2\n2,4\n3,6\n")
    let run = try execute(
      executable, ["train", "m.grad", "--save", "w.safetensors"], in: folder.path)
    try #require(run.code == 0)
  }

  /// Runs `writer` in the folder of the model, on the file at `path`.
  private func run(_ writer: Writer, _ path: String) throws -> Run {
    try execute(executable, writer.arguments(path), in: folder.path)
  }

  /// A disk of one block, which an earlier file takes up.
  @Test(
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a disk"), arguments: Writer.all)
  func `A full disk is named`(_ writer: Writer) throws {
    let run = try SmallDisk.run(
      writer.arguments("disk/new"), size: "4k", in: folder)
    #expect(run.code == 1)
    #expect(
      run.messages.hasSuffix(
        "gradc: error: cannot write 'disk/new\(writer.ending)\(writer.name)': the disk is full\n"),
      "\(run.messages)")
    // What is left beside it is the folder of checkpoints.
    #expect(run.lines.filter { $0 != "new" } == ["earlier"])
  }

  /// Where there is an earlier file, it stays.
  @Test(
    .enabled(if: SmallDisk.isPossible, "needs the right to mount a disk"),
    arguments: Writer.all.filter { !$0.isFolder && $0.ending.isEmpty })
  func `A full disk leaves the earlier file`(_ writer: Writer) throws {
    let run = try SmallDisk.run(
      writer.arguments("disk/earlier"), size: "4k", in: folder)
    #expect(run.code == 1)
    #expect(run.lines == ["earlier"])
    #expect(run.messages.hasSuffix("cannot write 'disk/earlier': the disk is full\n"))
  }

  @Test(arguments: Writer.all)
  func `A missing folder is named`(_ writer: Writer) throws {
    let run = try run(writer, "none/new")
    #expect(run.code == 1)
    #expect(run.messages.contains("= help: mkdir -p 'none"), "\(run.messages)")
    #expect(try folder.contents() == ["m.grad", "table.csv", "w.safetensors"])
  }

  @Test(arguments: Writer.all.filter { !$0.isFolder })
  func `A folder in place of the file is named`(_ writer: Writer) throws {
    try FileManager.default.createDirectory(
      atPath: folder("there\(writer.ending)"), withIntermediateDirectories: false)
    let run = try run(writer, "there")
    #expect(run.code == 1)
    #expect(run.messages.contains("'there\(writer.ending)'"), "\(run.messages)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder("there\(writer.ending)")) == [])
  }

  @Test(arguments: Writer.all)
  func `A folder that may not be written to is named`(_ writer: Writer) throws {
    try FileManager.default.createDirectory(
      atPath: folder("there"), withIntermediateDirectories: false)
    chmod(folder.path, 0o755)
    chmod(folder("there"), 0o555)
    guard
      let run = try PermissionTests.runAsNobody(
        writer.arguments("there/new"), in: folder.path)
    else { return }
    #expect(run.code == 1)
    #expect(
      run.messages.hasSuffix(
        "gradc: error: \(writer.verb) 'there/new\(writer.ending)': no permission\n"),
      "\(run.messages)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("there")) == [])
  }
}

/// A disk with little room.
enum SmallDisk {
  /// Whether the tests may mount one.
  static let isPossible: Bool = {
    guard let folder = try? ScratchFolder() else { return false }
    let run = try? execute(
      URL(filePath: "/usr/bin/env"),
      ["unshare", "--mount", "mount", "-t", "tmpfs", "none", folder.path])
    return run?.code == 0
  }()

  /// Runs gradc with `arguments` in `folder`, in which a disk of `size` is mounted as `disk`; a file `earlier`
  /// lies there. The output is the names of the files that are left, after that of gradc.
  static func run(
    _ arguments: [String], size: String, in folder: ScratchFolder
  ) throws -> Run {
    try FileManager.default.createDirectory(
      atPath: folder("disk"), withIntermediateDirectories: true)
    let script = """
      mount -t tmpfs -o size=\(size) none disk && echo earlier > disk/earlier && "$@"
      code=$?
      ls -A disk
      [ "$(cat disk/earlier)" = earlier ] || code=99
      exit $code
      """
    return try execute(
      URL(filePath: "/usr/bin/env"),
      ["unshare", "--mount", "sh", "-c", script, "sh", executable.path] + arguments,
      in: folder.path)
  }
}
