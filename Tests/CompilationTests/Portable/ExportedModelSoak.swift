// `make soak`: the models that come with gradc train as exported C for 100 steps, with the batches and the data
// of their files. Each model by each compiler has a verdict of its own, and a line in a table.

import CodeGeneration
import Foundation
import Synchronization
import Testing
import Training

/// What is found, written down as it is found: an hour of work leaves what it knows, whatever ends it.
private enum SoakTable {
  /// Where the table is written; nil if this is no soak.
  static let path = ProcessInfo.processInfo.environment["GRADC_SOAK_EXPORTS"]

  /// The losses that the first compiler without contraction found, by model.
  static let exact = Mutex<[String: [Float]]>([:])

  private static let isWriting = Mutex(())

  /// Adds a line of `cells`.
  static func add(_ cells: String...) throws {
    guard let path else { return }
    try isWriting.withLock { _ in
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      defer { try? handle.close() }
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("| \(cells.joined(separator: " | ")) |\n".utf8))
    }
  }
}

@Suite(
  .enabled("GRADC_SOAK_EXPORTS does not say where the table is written") { SoakTable.path != nil })
struct ExportedModelSoak {
  private static let steps = 100
  /// All models, or those named in GRADC_SOAK_MODELS. The longest come first, so that the last core is not
  /// left with them.
  private static let models = {
    let longest = ["gpt", "lstm", "gru", "lenet", "mlp", "vae"]
    let order = { (path: String) in
      longest.firstIndex { path.hasSuffix("/\($0).grad") } ?? longest.count
    }
    let chosen = ProcessInfo.processInfo.environment["GRADC_SOAK_MODELS"] ?? ""
    let names = chosen.split(separator: " ")
    return modelFiles(in: "Models").sorted { order($0) < order($1) }.filter { path in
      names.isEmpty || names.contains { path.hasSuffix("/\($0).grad") }
    }
  }()

  /// The losses are those of compiled training, by 1e-4, and the same by gcc and clang, optimised or not.
  @Test(arguments: models.flatMap { path in ExportedModelTests.compilers.map { (path, $0) } })
  func `An exported model trains as in gradc for 100 steps`(
    path: String, compiler: ForeignCompiler
  ) throws {
    let model = try ExportedModel(path)
    let recorded = RecordedTraining(model, count: Self.steps)
    let start = ContinuousClock.now
    let losses = try BuiltModel<Float>(model, by: compiler).losses(on: recorded)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let differences = zip(losses, recorded.losses).map { loss, expected in
      (Double(loss) - expected).magnitude / max(expected.magnitude, 1)
    }
    // A difference that is no number is the largest.
    let largest = differences.map { $0.isNaN ? .infinity : $0 }.max() ?? .infinity
    #expect(largest <= 1e-4, "\(compiler), step \(differences.firstIndex(of: largest) ?? 0)")
    var isSame = true
    if compiler.name != "tcc" {
      let exact = SoakTable.exact.withLock { known in
        known[model.name] = known[model.name] ?? losses
        return known[model.name] ?? losses
      }
      isSame = losses.map(\.bitPattern) == exact.map(\.bitPattern)
      #expect(isSame, "\(compiler) and another compiler differ")
    }
    try SoakTable.add(
      model.name, "\(compiler)", "\(losses.count) of \(model.run.batch)",
      String(format: "%.4g to %.4g", losses.first ?? .nan, losses.last ?? .nan),
      String(format: "%.1e", largest),
      compiler.name == "tcc" ? "" : isSame ? "yes" : "no", String(format: "%.1f", seconds))
  }

  /// In doubles, differences of the loss are exact to eleven digits, so that little is left of the error
  /// of a right derivative.
  @Test(
    .enabled("gcc is missing") { ForeignCompiler.path(of: "gcc") != nil }, arguments: models)
  func `The derivatives of an exported model pass its own check for a whole batch`(
    path: String
  ) throws {
    let model = try ExportedModel(path, precision: .double)
    _ = model.run.run(from: 0, count: 1)
    model.run.gatherRows(of: model.run.passes - 1)
    let start = ContinuousClock.now
    let compiler = ForeignCompiler(name: "gcc", options: ["-O3"])
    let error = try BuiltModel<Double>(model, by: compiler)
      .selfCheck(model.run.memory.inputs.elements)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    #expect(error <= 1e-4)
    try SoakTable.add(
      model.name, "\(compiler)", "self-check of \(model.run.batch)", "",
      String(format: "%.1e", error), "", String(format: "%.1f", seconds))
  }
}
