// The models that come with gradc, exported and built by several compilers: they train as in gradc.

import CodeGeneration
import Foundation
import Graph
import Testing

@testable import Training

@Suite struct ExportedModelTests {
  static let models = modelFiles(in: "Models")
  /// Models whose steps take long in an unoptimised build train for fewer steps here, and all with batches of
  /// 8 rows at most: what they compute is the same. `make soak` trains them as their files say.
  private static let steps = ["gpt": 2, "lstm": 5, "gru": 5, "lenet": 10, "vae": 20, "mlp": 30]

  /// The compilers that are asked, as far as this machine has them.
  static let compilers = [
    ForeignCompiler(name: "gcc", options: ["-O0", "-ffp-contract=off"]),
    ForeignCompiler(name: "gcc", options: ["-O3", "-ffp-contract=off"]),
    ForeignCompiler(name: "clang", options: ["-O0", "-ffp-contract=off"]),
    ForeignCompiler(name: "clang", options: ["-O3", "-ffp-contract=off"]),
    ForeignCompiler(name: "tcc", options: []),
  ].filter(\.isPresent)

  /// On the same batches, the losses are those of compiled training, and the same by gcc and clang,
  /// optimised or not. tcc computes as it likes.
  @Test(.enabled("no C compiler") { !compilers.isEmpty }, arguments: models)
  func `An exported model trains as in gradc`(path: String) throws {
    let model = try ExportedModel(path, largestBatch: 8, benchmark: BenchmarkData(batches: 4))
    let recorded = RecordedTraining(model, count: Self.steps[model.name] ?? 100)
    var exact: [Float]?
    for compiler in Self.compilers {
      let losses = try BuiltModel<Float>(model, by: compiler).losses(on: recorded)
      // Two roundings of one formula; training does not amplify them by much in so few steps.
      for (step, (loss, expected)) in zip(losses, recorded.losses).enumerated() {
        #expect(
          (Double(loss) - expected).magnitude <= 1e-4 * max(expected.magnitude, 1),
          "\(compiler), step \(step)")
      }
      if compiler.name == "tcc" { continue }
      #expect(losses.map(\.bitPattern) == (exact ?? losses).map(\.bitPattern), "\(compiler)")
      exact = exact ?? losses
    }
  }

  /// With initial values, kernels and exported C find the loss of the reference evaluator, which takes the
  /// graph as it was before any rewriting, in doubles. What they make of gradients is checked against it by
  /// `gradc check --gradients`, and by the library's own check.
  @Test(
    .enabled("gcc is missing") { ForeignCompiler.path(of: "gcc") != nil }, arguments: models)
  func `The loss of both printers is that of the reference`(path: String) throws {
    let model = try ExportedModel(path, largestBatch: 2, benchmark: BenchmarkData(batches: 4))
    let point = try GradientPoint(model.run, noise: 0)
    var evaluator = point.evaluator(of: model.run.step.graph)
    let exact = evaluator.value(of: model.run.step.loss).elements[0]
    let recorded = RecordedTraining(model, count: 1)
    let compiler = ForeignCompiler(name: "gcc", options: ["-O2"])
    let exported = try BuiltModel<Float>(model, by: compiler).losses(on: recorded)
    // A chain of some dozen layers, each of which rounds its values to 24 bits, 6e-8.
    let allowed = 2e-6 * max(exact.magnitude, 1)
    #expect((recorded.losses[0] - exact).magnitude <= allowed)
    #expect((Double(exported[0]) - exact).magnitude <= allowed)
  }

  /// In floats, a loss of seven digits is changed by a hundredth or a thousandth, and some of what it is
  /// made of has kinks: two hundredths are left at most.
  @Test(
    .enabled("gcc is missing") { ForeignCompiler.path(of: "gcc") != nil }, arguments: models)
  func `An exported model's derivatives pass its own check in floats`(path: String) throws {
    #expect(try Self.selfCheck(path, Float.self) <= 0.02)
  }

  /// In doubles, differences of the loss are exact to eleven digits, so that little is left of the error
  /// of a right derivative.
  @Test(
    .enabled("gcc is missing") { ForeignCompiler.path(of: "gcc") != nil }, arguments: models)
  func `An exported model's derivatives pass its own check`(path: String) throws {
    #expect(try Self.selfCheck(path, Double.self) <= 1e-4)
  }

  private static func selfCheck<Real: BinaryFloatingPoint>(
    _ path: String, _ type: Real.Type
  ) throws -> Double {
    let model = try ExportedModel(
      path, precision: type == Float.self ? .float : .double, largestBatch: 3,
      benchmark: BenchmarkData(batches: 4))
    _ = model.run.run(from: 0, count: 1)
    model.run.gatherRows(of: model.run.passes - 1)
    return try BuiltModel<Real>(model, by: ForeignCompiler(name: "gcc", options: ["-O2"]))
      .selfCheck(model.run.memory.inputs.elements)
  }
}
