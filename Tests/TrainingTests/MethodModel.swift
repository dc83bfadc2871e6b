// Models that methods of training are tried on.

import Language

@testable import Training

/// Models with few parameters, whose training can be followed by hand or by a loop.
enum MethodModel {
  /// Compiles the training of the model file `text`.
  static func run(_ text: String, benchmark: BenchmarkData? = nil) throws -> TrainingRun {
    try TrainingRun(
      try ModelFile(SourceFile(path: "m.grad", text: text)), benchmark: benchmark)
  }

  /// A model of two parameters, by which its loss has the derivatives 3 and −4; its settings are `optimizer`, how
  /// long to train, and `more`.
  static func slope(_ optimizer: String, _ length: String, _ more: String = "") -> String {
    """
    model m() -> y: real {
        param w: [2] = zeros()
        y = 3 * w[0] - 4 * w[1]
    }
    train m {
        loss      = y
        optimizer = \(optimizer)
        \(length)
        \(more)
    }
    """
  }

  /// Writes a table of 32 rows, y = 2 a − b + 0.5 and some noise.
  static func writeData(in folder: ScratchFolder) throws {
    var text = "a,b,y\n"
    var state: UInt32 = 7
    func next() -> Double {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Double(state >> 8) / Double(1 << 24) * 2 - 1
    }
    for _ in 0..<32 {
      let (a, b) = (next(), next())
      text += "\(a),\(b),\(2 * a - b + 0.5 + next() / 10)\n"
    }
    _ = try folder.write("t.csv", Array(text.utf8))
  }

  /// The model file of a small network on the table, with `settings`.
  private static func regressionText(_ settings: String) -> String {
    """
    data d {
        source = csv("t.csv")
        x: [2] = source[0 : 2]
        y      = source.y
    }
    model m(x: [batch, 2]) -> p: [batch] {
        hidden = x |> linear(3) |> tanh
        p = hidden |> linear(1) as [batch]
    }
    train m {
        data = d
        loss = mse(p, y) + 0.01 * l2(m)
        \(settings)
    }
    """
  }

  /// Compiles the training of a small network on that table, with `settings`.
  static func regression(_ settings: String, in folder: ScratchFolder) throws -> TrainingRun {
    try TrainingRun(
      try ModelFile(SourceFile(path: folder("m.grad"), text: regressionText(settings))), seed: 5)
  }
}
