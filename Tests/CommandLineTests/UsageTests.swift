// Help, usage, and files that are not there: exit codes and exact words.

import Foundation
import Testing

@Suite struct UsageTests {
  static let commands = [
    "new", "check", "format", "train", "run", "emit", "explain", "rules", "profile", "bench",
    "export",
  ]

  @Test(arguments: commands) func helpIsAnArtefact(_ command: String) throws {
    let run = try gradc(command, "--help")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("OVERVIEW: "))
    #expect(run.output.contains("USAGE: gradc \(command)"))
    #expect(run.messages == "")
  }

  @Test func generalHelpListsEveryCommand() throws {
    let run = try gradc("--help")
    #expect(run.code == 0)
    for command in Self.commands { #expect(run.output.contains("\n  \(command) "), "\(command)") }
    #expect(try gradc("--version").output == "0.1.0\n")
  }

  @Test(arguments: [
    ["frobnicate"], ["train"], ["train", "a.grad", "b.grad"], ["emit", "a.grad", "--stage", "d"],
    ["train", "a.grad", "--seed", "-1"], ["train", "a.grad", "--seed", "4294967296"],
    ["train", "a.grad", "--seed", "99999999999999999999"], ["bench", "a.grad", "--seed", "x"],
    ["bench", "a.grad", "--steps", "0"], ["bench", "a.grad", "--steps", "-5"],
    ["bench", "a.grad", "--steps", "1000000001"], ["check", "a.grad", "--set", "hidden"],
    ["check", "a.grad", "--set", "=3"], ["train", "a.grad", "--save", ""],
    ["train", "a.grad", "--save", "a.grad"], ["train", "a.grad", "--checkpoint", ""],
    ["train", "a.grad", "--resume"], ["train", "a.grad", "--every", "5"],
    ["train", "a.grad", "--keep", "2"], ["train", "a.grad", "--checkpoint=c", "--every=0"],
    ["train", "a.grad", "--checkpoint=c", "--keep=0"], ["rules", "a.grad"], ["format"],
    ["emit", "a.grad", "--trace", "--cost"], ["emit", "a.grad", "--stage=c", "--cost"],
    ["export", "a.grad"], ["export", "a.grad", "-o", ""], ["export", "a.grad", "-oa", "--batch=0"],
    ["export", "a.grad", "-oa", "--precision=half"],
  ]) func usageErrors(_ arguments: [String]) throws {
    let run =
      switch arguments.count {
      case 1: try gradc(arguments[0])
      case 2: try gradc(arguments[0], arguments[1])
      case 3: try gradc(arguments[0], arguments[1], arguments[2])
      default: try gradc(arguments[0], arguments[1], arguments[2], arguments[3])
      }
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.messages.hasPrefix("Error: "))
    #expect(run.messages.contains("Usage: gradc"))
  }

  @Test(arguments: ["check", "format", "train", "run", "emit", "explain", "profile", "bench"])
  func noFile(_ command: String) throws {
    let run = try gradc(command, "none.grad")
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(run.messages == "gradc: error: there is no file 'none.grad'\n")
  }

  @Test func filesThatAreNoModels() throws {
    let folder = try ScratchFolder()
    func message(_ path: String) throws -> String {
      let run = try gradc("check", path)
      #expect(run.code == 1)
      return run.messages.replacingOccurrences(of: folder.path, with: "…")
    }
    #expect(
      try gradc("train", folder.path).messages
        == "gradc: error: '\(folder.path)' is a folder, not a file\n")
    #expect(
      try message("/dev/zero")
        == "gradc: error: '/dev/zero' is larger than 1 MiB, and no model file or map is\n"
        + "   = help: name the model file: what it reads has its place in a data block\n")
    let binary = try folder.write("w.grad", "safetensors\u{0}\u{0}")
    #expect(
      try message(binary) == "gradc: error: '…/w.grad' is not a text: it holds zero bytes\n"
        + "   = help: name a text in UTF-8: tables, arrays and weights are files of their own\n")
    let empty = try folder.write("empty.grad", "")
    #expect(try gradc("check", empty).code == 0)
    #expect(
      try gradc("train", empty).messages.contains(
        "empty.grad:1:1: error: this file trains no model"))
    // The superuser can read everything.
    if getuid() != 0 {
      let secret = try folder.write("secret.grad", "dim a = 1\n")
      chmod(secret, 0)
      #expect(
        try message(secret) == "gradc: error: no permission to read '…/secret.grad'\n"
          + "   = help: chmod u+r '…/secret.grad'\n")
    }
  }

  /// Each character of a text that is no model would be an error of its own.
  @Test func errorsAreCounted() throws {
    let folder = try ScratchFolder()
    let garbage = try folder.write("garbage.grad", String(repeating: "dim = 1\n", count: 30))
    let run = try gradc("check", garbage)
    #expect(run.code == 1)
    #expect(run.messages.components(separatedBy: ": error: ").count == 21)
    #expect(run.messages.hasSuffix("\nand 10 more errors\n"))
  }

  @Test func unknownNamesGetASuggestion() throws {
    let size = try gradc("check", model("digits"), "--set", "hiden=32")
    #expect(size.code == 1)
    #expect(
      size.messages == """
        command line:1:7: error: there is no size or constant 'hiden' to set
           |
         1 | --set hiden=32
           |       ^^^^^^^^
           = help: did you mean 'hidden'?

        """)
    let parameter = try gradc("explain", model("digits"), "linear.v")
    #expect(parameter.code == 1)
    #expect(
      parameter.messages == """
        gradc: error: there is no parameter and no 'derive' called 'linear.v'
           = help: did you mean 'linear.w'?

        """)
  }

  @Test func outputThatCannotBeWritten() throws {
    let run = try gradc("emit", model("xor"), outputPath: "/dev/full")
    #expect(run.code == 1)
    #expect(run.messages == "gradc: error: cannot write the output: No space left on device\n")
    // Closed by the shell; Process cannot.
    let closed = try execute(
      URL(filePath: "/bin/sh"), ["-c", "exec \"$0\" emit Models/xor.grad >&-", executable.path])
    #expect(closed.code == 1)
    #expect(closed.messages == "gradc: error: cannot write the output: Bad file descriptor\n")
  }
}
