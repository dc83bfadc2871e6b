// gradc check --gradients on all models that are kept, and what it says.

import Foundation
import Testing

@Suite struct GradientsTests {
  /// Sizes that keep the reference evaluator short; the formulas are the same.
  static let smaller: [String: [String]] = [
    "gpt": ["time=6", "width=8", "heads=2"], "lstm": ["time=6", "hidden=10"],
    "gru": ["time=6", "hidden=10"],
  ]

  /// The models that are trained.
  static let names: [String] = {
    let folder = packageFolder.appending(path: "Models")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".grad") }.sorted().filter { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text?.contains("\ntrain ") ?? false
    }.map { String($0.dropLast(5)) }
  }()

  @Test(arguments: names) func gradientsOfEveryModel(_ name: String) throws {
    let settings = (Self.smaller[name] ?? []).flatMap { ["--set", $0] }
    let run = try execute(
      executable, ["check", "--gradients", "--json", model(name)] + settings)
    #expect(run.code == 0, "\(run.messages)")
    let checked = try run.objects().filter { $0["event"] as? String == "gradient" }
    #expect(!checked.isEmpty)
    for gradient in checked {
      let errors = ["differences_error", "graph_error"].compactMap { gradient[$0] as? Double }
      #expect(errors.count == 2)
      // Some hundred roundings to float32. A gradient that is 0 but for rounding, as that of a bias in front
      // of a normalisation, is measured by a thousandth of the others, so that its bound is looser.
      let bound = gradient["largest"] as? Double ?? 0 > 1e-12 ? 2e-5 : 5e-4
      #expect(errors.allSatisfy { $0 < bound }, "\(gradient)")
    }
  }

  @Test func table() throws {
    let run = try gradc("check", "--gradients", model("xor"))
    #expect(run.code == 0)
    #expect(run.messages == "")
    #expect(run.lines.first == "Models/xor.grad: relative errors of compiled gradients, on 4 rows")
    #expect(run.lines.count == 6)
  }

  @Test func theSeedChoosesThePoint() throws {
    let runs = try ["1", "1", "2"].map {
      try gradc("check", "--gradients", model("xor"), "--seed", $0).output
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0] != runs[2])
  }

  @Test func beyondTheTolerance() throws {
    let run = try gradc("check", "--gradients", model("xor"), "--tolerance", "1e-12")
    #expect(run.code == 1)
    #expect(run.output.contains("  beyond 1e-12\n"))
    #expect(run.messages.contains(": error: the gradient of 'linear.w' is "))
  }

  @Test func filesThatTrainNothing() throws {
    let run = try gradc("check", "--gradients", "Models/calculus/rules.grad")
    #expect(run.code == 1)
    #expect(run.messages.contains("error: this file trains no model"))
    let folder = try ScratchFolder()
    _ = try folder.write("a.grad", "check 1 == 1\n")
    let whole = try gradc("check", "--gradients", folder.path)
    #expect(whole.code == 0)
    #expect(
      whole.messages == """
        gradc: warning: no file in '\(folder.path)' trains a model, so no gradient was compared
        1 check holds

        """)
    let objects = try gradc("check", "--gradients", "--json", folder.path).objects()
    #expect(objects.filter { $0["severity"] as? String == "warning" }.count == 1)
  }

  /// A gradient that is 0 throughout is right whatever its formula, so that is said of it.
  @Test func gradientsThatAreNothing() throws {
    let text = """
      model m(x: [batch, 2]) -> cost: real {
          param w: [2] = ones()
          param v: [2] = ones()
          cost = mean(relu(-exp(x @ w)) + x @ v)
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 4
          steps     = 1
      }

      """
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", text)
    let run = try gradc("check", "--gradients", path)
    #expect(run.code == 0)
    #expect(
      run.messages == """
        \(path):2:5: warning: the gradient of 'w' is 0 throughout
           |
         2 |     param w: [2] = ones()
           |     ^^^^^^^^^^^^^^^^^^^^^
           = note: the loss does not change with it where it is checked, so nothing is proved of it

        """)
    let line = try #require(run.lines.first { $0.hasPrefix("  w ") })
    #expect(line.hasSuffix("  0 throughout"))
    #expect(
      try #require(run.lines.first { $0.hasPrefix("  v ") }).hasSuffix("0 throughout") == false)
  }

  @Test func optionsThatSayNothing() throws {
    #expect(try gradc("check", model("xor"), "--tolerance", "1").code == 64)
    #expect(try gradc("check", model("xor"), "--gradients", "--tolerance", "0").code == 64)
  }
}
