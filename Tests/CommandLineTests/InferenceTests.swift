// The graph of inference is another graph than that of training: nothing of training is left in it.

import CodeGeneration
import Foundation
import Graph
import Language
import Testing

@testable import Compilation
@testable import Training

@Suite struct InferenceTests {
  static let model = """
    dim time = 8
    data digits {
        source = csv("Data/digits.csv")
        x: [time, 8]     = source[0 : 64] / 16
        label: index(10) = source.digit
    }
    model m(x: [batch, time, 8]) -> logits: [batch, 10] {
        h = x |> lstm(4) |> dropout(0.5) |> layernorm
        z = h[:, time - 1] |> linear(6) |> batchnorm |> relu
        logits = z |> linear(10)
    }
    train m {
        data      = digits
        loss      = cross_entropy(logits, label)
        optimizer = adam(lr=0.1)
        batch     = 8
        steps     = 1
    }
    """

  @Test func nothingOfTrainingIsLeft() throws {
    let path = packageFolder.appending(path: "Models/test.grad").path
    let file = try ModelFile(SourceFile(path: path, text: Self.model))
    let training = try compileTrainingStep(try file.elaborator.trainingModel())
    let inference = try file.elaborator.inferenceModel(batch: 8)
    let function = try compileEvaluation(
      inference, name: "predict",
      variables: training.variables.filter { $0.role != .input })
    let text = printModule([function], title: "test")
    // The drawing of random numbers, the statistics of the batch, and what only the gradient needs.
    for gone in ["random", "label", "next", "∂", "backwards", "scan[time](sigmoid"] {
      #expect(!text.contains(gone), "\(gone)\n\(text)")
    }
    let trained = printModule(
      [ModuleFunction(graph: training.graph, program: training.program)], title: "test")
    for there in ["random", "label", "next", "∂", "backwards", "scan[time](sigmoid"] {
      #expect(trained.contains(there), "\(there)")
    }
    // One step of the recurrence is needed at a time, but for what is read from all of them.
    #expect(function.program.arenaCount * 3 < training.program.arenaCount)
  }
}
