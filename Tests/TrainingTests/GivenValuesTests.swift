// A run on batches and weights from outside: it computes with them, and refuses what does not fit.

import Language
import Testing

@testable import Training

@Suite struct GivenValuesTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// The loss is the mean of w · (x + shift) over the two rows of a batch, and each step takes its
  /// derivative from w.
  static let model = """
    model m(x: [batch, 1], k: [batch] index(3), shift: [1]) -> cost: real {
        param w: [1] = ones()
        cost = mean((x + shift) * w) + 0 * mean(k)
    }
    train m {
        loss = cost
        optimizer = sgd(lr=1)
        batch = 2
        steps = 4
    }
    """

  static let x = SafeTensors.Tensor(name: "x", shape: [4, 1], values: [0, 2, 3, 5])
  static let k = SafeTensors.Tensor(name: "k", shape: [4], values: [0, 1, 2, 0])
  static let shift = SafeTensors.Tensor(name: "shift", shape: [1], values: [10])

  /// Returns a run on two batches made of `tensors`.
  private func run(_ tensors: [SafeTensors.Tensor]) throws -> TrainingRun {
    try SafeTensors(tensors: tensors).write(to: folder("in.safetensors"))
    let file = try ModelFile(SourceFile(path: "m.grad", text: Self.model))
    return try TrainingRun(
      file, benchmark: BenchmarkData(batches: 2, path: folder("in.safetensors")))
  }

  /// Returns what is said about `tensors`, as text.
  private func refusal(_ tensors: [SafeTensors.Tensor]) -> String {
    do {
      _ = try run(tensors)
      return "no error"
    } catch let error as FileFailure {
      return failure(leavingOut: folder.path) { () throws(FileFailure) in throw error }
    } catch {
      return "another error: \(error)"
    }
  }

  @Test func takesTheBatchesInTheirOrderFromTheGivenWeights() throws {
    let weights = SafeTensors.Tensor(name: "w", shape: [1], values: [2])
    let run = try run([Self.x, Self.k, Self.shift, weights])
    #expect(run.stepsPerEpoch == 2)
    // Means of x + shift: 11 and 14; w: 2, then 2 - 11, then 2 - 11 - 14.
    #expect((0..<3).map { run.run(from: $0, count: 1) } == [22, -126, -253])
  }

  @Test func leavesOtherWeightsAsTheModelSetsThem() throws {
    let run = try run([Self.x, Self.k, Self.shift])
    #expect(run.run(from: 0, count: 1) == 11)
  }

  @Test func namesAMissingInput() {
    #expect(
      refusal([Self.x, Self.shift]) == "'in.safetensors' has no values for the input 'k'")
  }

  @Test func showsBothShapesOfAnInput() {
    let rows = SafeTensors.Tensor(name: "x", shape: [2, 1], values: [0, 2])
    #expect(
      refusal([rows, Self.k, Self.shift])
        == "'x' is [4, 1] in 2 batches of 2 and [2, 1] in 'in.safetensors'")
    let fixed = SafeTensors.Tensor(name: "shift", shape: [], values: [1])
    #expect(
      refusal([Self.x, Self.k, fixed]) == "'shift' is [1] in the model and [] in 'in.safetensors'")
  }

  @Test func showsBothShapesOfAParameter() {
    let weights = SafeTensors.Tensor(name: "w", shape: [2], values: [1, 2])
    #expect(
      refusal([Self.x, Self.k, Self.shift, weights])
        == "'w' is [1] in the model and [2] in 'in.safetensors'")
  }

  @Test func checksThePromiseOfAnInput() {
    let labels = SafeTensors.Tensor(name: "k", shape: [4], values: [0, 1, 3, 0])
    #expect(
      refusal([Self.x, labels, Self.shift]) == """
        'k' is 3 in row 3 of 'in.safetensors'
        help: index(3) allows the whole numbers 0 to 2
        """)
  }

  @Test func refusesWhatTheModelLacks() {
    let stranger = SafeTensors.Tensor(name: "linear.w", shape: [], values: [1])
    #expect(
      refusal([Self.x, Self.k, Self.shift, stranger]) == """
        'in.safetensors' has values for 'linear.w', which the model lacks
        help: its values are 'x', 'k', 'shift', 'w'
        """)
  }

  @Test func namesAMissingFile() throws {
    let file = try ModelFile(SourceFile(path: "m.grad", text: Self.model))
    let path = folder("none.safetensors")
    let failure = #expect(throws: FileFailure.self) {
      _ = try TrainingRun(file, benchmark: BenchmarkData(batches: 2, path: path))
    }
    #expect(failure?.message == "there is no file '\(path)'")
  }
}
