// The modes of arithmetic, as a user chooses them.

import Foundation
import Graph
import Testing

@Suite struct MathModeTests {
  @Test func kernelsAreThoseOfTheMode() throws {
    for (mode, kernel) in [
      ("accurate", "gradc_tanh_accurate("), ("standard", "gradc_tanh("),
      ("fast", "gradc_tanh_fast("),
    ] {
      let text = try gradc("emit", model("lstm"), "--math", mode).output
      #expect(text.contains(kernel), "\(mode)")
    }
  }

  @Test func standardIsTheDefault() throws {
    let path = model("xor")
    #expect(
      try gradc("emit", path).output == gradc("emit", path, "--math", "standard").output)
  }

  /// Twenty epochs of Adam: the losses agree as far as rounding lets them.
  @Test func trainingIsTheSame() throws {
    let losses = try MathMode.allCases.map { mode in
      let run = try gradc(
        "bench", model("textbook"), "--math", mode.rawValue, "--losses", "20", "--steps", "1",
        "--chunks", "1", "--json")
      let object = try #require(run.objects().first)
      return try #require(object["losses"] as? [Double])
    }
    for other in losses {
      #expect(other.count == 20)
      #expect(zip(losses[1], other).allSatisfy { ($0 - $1).magnitude < 1e-4 })
    }
  }

  @Test(arguments: MathMode.allCases) func gradientsHold(_ mode: MathMode) throws {
    for name in ["xor", "textbook"] {
      let run = try gradc("check", model(name), "--gradients", "--math", mode.rawValue)
      #expect(run.code == 0, "\(run.output)\(run.messages)")
    }
  }

  /// The loss is 1e-40, which no normal float is.
  @Test(arguments: MathMode.allCases)
  func subnormalNumbersAreKeptInTheAccurateMode(_ mode: MathMode) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "m.grad",
      """
      data d {
          source = csv("d.csv")
          x: real = source.x
          y: real = source.y
      }
      model m(x: [batch], y: [batch]) -> z: [batch] {
          param w: real = ones()
          z = w * x * y
      }
      train m {
          data      = d
          loss      = mean(z)
          optimizer = sgd(lr=1e-3)
          batch     = 2
          steps     = 1
      }

      """)
    _ = try folder.write("d.csv", "x,y\n1e-20,1e-20\n1e-20,1e-20\n")
    let run = try gradc("train", path, "--math", mode.rawValue, "--json")
    let loss = try TrainTests.number(try TrainTests.last(run), "train", "loss")
    // A float of this size is a multiple of 2^-149, 1.4e-45.
    #expect(mode == .accurate ? (loss - 1e-40).magnitude < 2e-45 : loss == 0)
  }

  @Test func otherModesAreNamed() throws {
    let run = try gradc("emit", model("xor"), "--math", "exact")
    #expect(run.code == 64)
    #expect(
      run.messages.hasPrefix(
        "Error: The value 'exact' is invalid for '--math <mode>'. Please provide one of "))
    for mode in MathMode.allCases { #expect(run.messages.contains("'\(mode.rawValue)'")) }
  }

  @Test func commandsTakeIt() throws {
    for command in ["train", "run", "bench", "profile", "emit", "explain", "export", "check"] {
      let help = try gradc(command, "--help").output
      #expect(help.contains("--math <mode>"), "\(command)")
    }
  }
}
