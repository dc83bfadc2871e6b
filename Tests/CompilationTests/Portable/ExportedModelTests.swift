// The models that come with gradc, exported and built by several compilers: they train as in gradc.

import CodeGeneration
import Compilation
import Foundation
import Graph
import Scheduling
import Testing
import Training

/// A model and its library.
private struct ExportedModel {
  let name: String
  let run: TrainingRun
  let library: PortableLibrary
  let folder: ForeignFolder

  /// Exports the model with a batch of at most `largestBatch` rows.
  init(_ path: String, precision: Precision = .float, largestBatch: Int = 8) throws {
    let file = try ModelFile(path: packageFolder.appending(path: path).path)
    name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let declared = try file.elaborator.trainingModel().settings.batch?.value
    let batch = declared.map { min($0, largestBatch) }
    run = try TrainingRun(file, seed: 7, benchmark: BenchmarkData(batches: 4), batch: batch)
    var options = ExportOptions()
    options.precision = precision
    options.checksItself = true
    library = try exportedLibrary(file, weights: nil, batch: batch, options)
    folder = try ForeignFolder()
    for file in library.files { try folder.write(file.name, file.text) }
  }

  /// The rows of the batch that `run` has gathered, for a loop over batches: each field's in the opposite
  /// order, and the order that brings them back.
  var reversedRows: (fields: [[Float]], order: [Int32]) {
    guard let epoch = run.memory.function.epoch else { return ([], []) }
    let inputs = run.memory.inputs.elements
    var unit = 1
    let fields = epoch.fields.map { field -> [Float] in
      let start = run.memory.function.buffer(field.variable.name, .inputs)?.offset ?? 0
      // What counts the places of rows is their distance.
      unit = field.width / max(field.rowStride, 1)
      return (0..<epoch.batch).reversed().flatMap { row in
        inputs[(start + row * field.width)..<(start + (row + 1) * field.width)]
      }
    }
    return (fields, (0..<epoch.batch).reversed().map { Int32($0 * unit) })
  }
}

/// The memory of an exported library, all 0 at first.
private final class ExportedMemory<Real: BinaryFloatingPoint> {
  private var blocks: [Region: UnsafeMutablePointer<Real>] = [:]

  /// Memory for all functions of `library`.
  init(_ library: PortableLibrary) {
    for region in Region.allCases {
      let count = library.functions.map { $0.count(region) }.max() ?? 1
      // The self-check keeps two parameters in the arena.
      let extra = region == .arena ? 2 * library.functions[0].count(.parameters) : 0
      let block = UnsafeMutablePointer<Real>.allocate(capacity: count + extra)
      block.initialize(repeating: 0, count: count + extra)
      blocks[region] = block
    }
  }

  deinit { for block in blocks.values { block.deallocate() } }

  subscript(region: Region) -> UnsafeMutablePointer<Real> { blocks[region]! }

  /// Copies `values` to the beginning of the inputs.
  func setInputs(_ values: some Sequence<Float>) {
    for (position, value) in values.enumerated() { self[.inputs][position] = Real(value) }
  }
}

@Suite struct ExportedModelTests {
  // Numbers are floats or doubles, so that the blocks are bytes here.
  private typealias Init =
    @convention(c) (
      UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer, UInt32
    ) -> Void
  private typealias Step =
    @convention(c) (
      UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeRawPointer,
      UnsafeMutableRawPointer, UnsafeMutableRawPointer, UInt32, UInt32
    ) -> Void
  private typealias Epoch =
    @convention(c) (
      UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer,
      UnsafeMutableRawPointer, UnsafeMutableRawPointer, UInt32,
      UnsafePointer<UnsafePointer<Float>?>, UnsafePointer<Int32>, Int, UInt32,
      UnsafeMutablePointer<Double>
    ) -> Void
  private typealias SelfCheck =
    @convention(c) (
      UnsafeMutableRawPointer, UnsafeRawPointer, UnsafeRawPointer,
      UnsafeMutableRawPointer, UnsafeMutableRawPointer, UInt32, UInt32
    ) -> Double

  static let models = modelFiles(in: "Models")
  /// With `make soak`, each model trains for 100 steps with the batches of its file.
  private static let isSoak = ProcessInfo.processInfo.environment["GRADC_SOAK_EXPORTS"] != nil
  /// Models whose steps take long in an unoptimised build train for fewer steps otherwise, and all with
  /// batches of 8 rows at most: what they compute is the same.
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
    let model = try ExportedModel(path, largestBatch: Self.isSoak ? .max : 8)
    var codes: [ForeignCode] = []
    var memories: [ExportedMemory<Float>] = []
    for compiler in Self.compilers {
      let code = try ForeignCode(["\(model.name).c"], in: model.folder, by: compiler)
      let memory = ExportedMemory<Float>(model.library)
      let start = try code.function("\(model.name)_init", as: Init.self)
      start(memory[.parameters], memory[.states], memory[.arena], 7)
      codes.append(code)
      memories.append(memory)
    }
    // The batches are those that compiled training has gathered.
    for number in 0..<(Self.isSoak ? 100 : Self.steps[model.name] ?? 100) {
      let expected = model.run.run(from: number, count: 1)
      let losses = try zip(codes, memories).map { code, memory in
        memory.setInputs(model.run.memory.inputs.elements)
        if number % 2 == 1 { return try Self.loss(of: model, after: number, code, memory) }
        let step = try code.function("\(model.name)_step", as: Step.self)
        step(
          memory[.parameters], memory[.states], memory[.inputs], memory[.outputs],
          memory[.arena], 7, UInt32(number))
        return memory[.outputs][0]
      }
      // Two roundings of one formula; training does not amplify them by much in so few steps.
      for (loss, compiler) in zip(losses, Self.compilers) {
        #expect(
          (Double(loss) - expected).magnitude <= 1e-4 * max(expected.magnitude, 1),
          "\(compiler), step \(number)")
      }
      let alike = zip(losses, Self.compilers).filter { $1.name != "tcc" }.map(\.0)
      #expect(alike.allSatisfy { $0.bitPattern == alike[0].bitPattern }, "step \(number): \(alike)")
    }
  }

  /// Runs step `number` by the loop over batches, and returns its loss.
  private static func loss(
    of model: ExportedModel, after number: Int, _ code: ForeignCode,
    _ memory: ExportedMemory<Float>
  ) throws -> Float {
    let (fields, order) = model.reversedRows
    for field in model.run.memory.function.epoch?.fields ?? [] {
      // What is gathered is in the rows alone.
      guard let buffer = model.run.memory.function.buffer(field.variable.name, .inputs) else {
        continue
      }
      (memory[.inputs] + buffer.offset).update(repeating: 0, count: buffer.count)
    }
    let epoch = try code.function("\(model.name)_epoch", as: Epoch.self)
    let rows = fields.map { field in
      let copy = UnsafeMutablePointer<Float>.allocate(capacity: max(field.count, 1))
      copy.initialize(from: field, count: field.count)
      return copy
    }
    defer { for row in rows { row.deallocate() } }
    let pointers = rows.map { UnsafePointer<Float>?($0) } + [nil]
    var total = 0.0
    epoch(
      memory[.parameters], memory[.states], memory[.inputs], memory[.outputs], memory[.arena], 7,
      pointers, order + [0], 1, UInt32(number), &total)
    return Float(total)
  }

  /// In floats, a loss of seven digits is changed by a hundredth or a thousandth, and some of what it is
  /// made of has kinks: two hundredths are left at most.
  @Test(
    .enabled("gcc is missing") { ForeignCompiler.path(of: "gcc") != nil }, arguments: models)
  func `An exported model's derivatives pass its own check in floats`(path: String) throws {
    let model = try ExportedModel(path, largestBatch: 3)
    #expect(try Self.selfCheck(model, ExportedMemory<Float>(model.library)) <= 0.02)
  }

  private static func selfCheck<Real>(
    _ model: ExportedModel, _ memory: ExportedMemory<Real>
  ) throws -> Double {
    _ = model.run.run(from: 0, count: 1)
    let code = try ForeignCode(
      ["\(model.name).c"], in: model.folder, by: ForeignCompiler(name: "gcc", options: ["-O2"]))
    memory.setInputs(model.run.memory.inputs.elements)
    let start = try code.function("\(model.name)_init", as: Init.self)
    let check = try code.function("\(model.name)_self_check", as: SelfCheck.self)
    start(memory[.parameters], memory[.states], memory[.arena], 7)
    return check(
      memory[.parameters], memory[.states], memory[.inputs], memory[.outputs], memory[.arena], 7, 0)
  }

  /// In doubles, differences of the loss are exact to eleven digits, so that little is left of the error
  /// of a right derivative.
  @Test(
    .enabled("gcc is missing") { ForeignCompiler.path(of: "gcc") != nil }, arguments: models)
  func `An exported model's derivatives pass its own check`(path: String) throws {
    let model = try ExportedModel(path, precision: .double, largestBatch: 3)
    #expect(try Self.selfCheck(model, ExportedMemory<Double>(model.library)) <= 1e-4)
  }
}
