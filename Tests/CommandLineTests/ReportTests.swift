// gradc train --report: the page is written whatever ends the run, and changes nothing about it.

import Foundation
import Testing

@Suite struct ReportTests {
  let folder: ScratchFolder
  var page: String { folder("page.html") }

  init() throws { folder = try ScratchFolder() }

  private func text() throws -> String { try String(contentsOfFile: page, encoding: .utf8) }

  @Test func thePageIsWrittenAndTheRunIsTheSame() throws {
    let (weights, others) = (folder("a.safetensors"), folder("b.safetensors"))
    let plain = try gradc("train", model("xor"), "--json", "--save", weights)
    let run = try gradc("train", model("xor"), "--json", "--save", others, "--report", page)
    #expect(run.code == 0)
    #expect(run.messages.hasSuffix("saved \(others)\nwrote \(page)\n"))
    #expect(run.lines.dropLast() == plain.lines.dropLast())
    #expect(try Data(contentsOf: URL(filePath: weights)) == Data(contentsOf: URL(filePath: others)))
    let text = try text()
    #expect(text.contains("<title>xor: training report</title>"))
    #expect(text.contains("Finished after 1000 steps."))
    #expect(text.contains("training rows; no rows are held out, so the model knows these"))
    #expect(text.contains("# Exclusive or: the smallest task"))
    #expect(try folder.contents() == ["a.safetensors", "b.safetensors", "page.html"])
  }

  @Test func overridesAndArithmeticAreShown() throws {
    let run = try gradc(
      "train", model("iris"), "--set", "hidden=7", "--seed", "5", "--math", "fast", "--report", page
    )
    #expect(run.code == 0)
    let text = try text()
    for fact in [
      "<th scope=\"row\">--set hidden</th><td>7</td>", "<th scope=\"row\">seed</th><td>5</td>",
      "<th scope=\"row\">arithmetic</th><td>fast</td>",
      "<th scope=\"row\">optimizer</th><td>adam(lr=0.01)</td>",
      "<th scope=\"row\">rows</th><td>120 to train on, 30 held out</td>",
    ] { #expect(text.contains(fact), "\(fact)") }
  }

  @Test func aRunThatDivergesLeavesItsPage() throws {
    let file = try folder.write(
      "m.grad",
      """
      model m() -> f: real {
          param x: real = 1
          f = x^4
      }
      train m {
          loss      = f
          optimizer = sgd(lr=10)
          steps     = 100
      }
      """)
    let run = try gradc("train", file, "--report", page)
    #expect(run.code == 1)
    #expect(run.messages.hasPrefix("wrote \(page)\n"))
    let text = try text()
    #expect(text.contains("Failed after "))
    #expect(text.contains("alert failed"))
    #expect(text.contains("m.grad:6:17: error: "))
  }

  @Test func interruptedRunsLeaveTheirPageAndGoOn() throws {
    let kept = folder("kept")
    let arguments = [
      "train", model("digits"), "--checkpoint", kept, "--set", "hidden=200", "--json", "--report",
      page,
    ]
    let started = try StartedRun(arguments)
    #expect(try started.prints("\"event\":\"epoch\""))
    let ended = try started.end(by: SIGINT)
    #expect(ended.code == 130)
    #expect(ended.messages.hasSuffix("\nwrote \(page)\n"))
    let interrupted = try text()
    #expect(interrupted.contains("Interrupted after "))
    #expect(interrupted.contains("Confusion matrix"))
    let run = try execute(executable, arguments + ["--resume"])
    #expect(run.code == 0)
    let whole = try text()
    #expect(whole.contains("gone on from step "))
    // The curves are those of all epochs, the first one included.
    #expect(whole.contains("training loss") && whole.contains("at epoch 1</title>"))
    #expect(whole.contains("at epoch 30</title>"))
    #expect(!whole.contains("the curves begin after"))
  }

  @Test func warningsAreShown() throws {
    let table = (0..<20).map { "\($0),3,\($0 % 3)" }.joined(separator: "\n")
    _ = try folder.write("t.csv", "a,b,y\n\(table)\n")
    let file = try folder.write(
      "m.grad",
      """
      data t {
          source = csv("t.csv")
          x: [2] = source[0 : 2]
          y      = source.y
      }
      model m(x: [batch, 2]) -> p: [batch] = linear(1)(x) as [batch]
      train m {
          data      = t
          loss      = mse(p, y)
          optimizer = adam(lr=0.01)
          batch     = 4
          epochs    = 2
      }
      """)
    let run = try gradc("train", file, "--report", page)
    #expect(run.code == 0)
    #expect(
      try text().contains("warning: 'x[1]' is the same in all 20 rows that are trained on: 3"))
  }

  @Test(arguments: [
    (["--report", ""], "--report takes the path of a file"),
    (
      ["--report", "m.grad"],
      "--report m.grad would put a page in place of a model file, a table or weights"
    ),
    (["--report", "h.txt"], "--report h.txt should end in .html, as it will be a page"),
    (
      ["--save", "a.out", "--report", "a.out"],
      "--report a.out would put a page in place of a model file, a table or weights"
    ),
  ]) func badPathsAreUsageErrors(_ arguments: [String], message: String) throws {
    let run = try execute(executable, ["train", model("xor")] + arguments)
    #expect(run.code == 64)
    #expect(run.messages.hasPrefix("Error: \(message)\n"))
  }

  @Test func badFoldersAreFoundBeforeTraining() throws {
    let run = try gradc("train", model("xor"), "--report", folder("none/page.html"))
    #expect(run.code == 1)
    #expect(
      run.messages == """
        gradc: error: cannot write '\(folder("none/page.html"))': there is no such folder
           = help: mkdir -p '\(folder("none"))'

        """)
  }
}
