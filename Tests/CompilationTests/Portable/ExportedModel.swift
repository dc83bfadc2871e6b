// A model that comes with gradc as exported C, and what its training is compared with.

import CodeGeneration
import Compilation
import Foundation
import Graph
import Scheduling
import Testing
import Training

/// A model and its library, beside the training that gradc compiles for itself.
struct ExportedModel {
  let name: String
  let run: TrainingRun
  let library: PortableLibrary
  let folder: ForeignFolder

  /// Exports the model at `path` with a batch of at most `largestBatch` rows. Its training takes the data of
  /// the file, or four random batches as `benchmark` says.
  init(
    _ path: String, precision: Precision = .float, largestBatch: Int = .max,
    benchmark: BenchmarkData? = nil
  ) throws {
    let file = try ModelFile(path: packageFolder.appending(path: path).path)
    name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let declared = try file.elaborator.trainingModel().settings.batch?.value
    let batch = declared.map { min($0, largestBatch) }
    run = try TrainingRun(file, seed: 7, benchmark: benchmark, batch: batch)
    var options = ExportOptions()
    options.precision = precision
    options.checksItself = true
    library = try exportedLibrary(file, weights: nil, batch: batch, options)
    folder = try ForeignFolder()
    for file in library.files { try folder.write(file.name, file.text) }
  }

  /// The rows of a batch in the opposite order, for a loop over batches.
  struct ReversedRows {
    /// The numbers of each field, row by row.
    let fields: [[Double]]
    /// The order that brings the batch back.
    let order: [Int32]
  }

  /// Returns the rows of the batch that `inputs` holds, in the opposite order.
  func reversedRows(of inputs: [Double]) -> ReversedRows {
    guard let epoch = run.memory.function.epoch else { return ReversedRows(fields: [], order: []) }
    var unit = 1
    let fields = epoch.fields.map { field -> [Double] in
      let start = run.memory.function.buffer(field.variable.name, .inputs)?.offset ?? 0
      // What counts the places of rows is their distance.
      unit = field.width / max(field.rowStride, 1)
      return (0..<epoch.batch).reversed().flatMap { row in
        inputs[(start + row * field.width)..<(start + (row + 1) * field.width)]
      }
    }
    return ReversedRows(
      fields: fields, order: (0..<epoch.batch).reversed().map { Int32($0 * unit) })
  }
}

/// Steps that gradc has trained: what went into each, and its loss.
struct RecordedTraining {
  private(set) var inputs: [[Double]] = []
  private(set) var losses: [Double] = []

  /// Trains `model` for `count` steps.
  init(_ model: ExportedModel, count: Int) {
    for step in 0..<count {
      losses.append(model.run.run(from: step, count: 1))
      model.run.gatherRows(of: (step + 1) * model.run.passes - 1)
      inputs.append(Array(model.run.memory.inputs.elements))
    }
  }
}

/// The memory of an exported library, all 0 at first.
final class ExportedMemory<Real: BinaryFloatingPoint> {
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
  func setInputs(_ values: some Sequence<Double>) {
    for (position, value) in values.enumerated() { self[.inputs][position] = Real(value) }
  }
}

/// A library that a compiler has built, and its memory.
struct BuiltModel<Real: BinaryFloatingPoint> {
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
      UnsafePointer<UnsafeRawPointer?>, UnsafePointer<Int32>, Int, UInt32,
      UnsafeMutablePointer<Double>
    ) -> Void
  private typealias SelfCheck =
    @convention(c) (
      UnsafeMutableRawPointer, UnsafeRawPointer, UnsafeRawPointer,
      UnsafeMutableRawPointer, UnsafeMutableRawPointer, UInt32, UInt32
    ) -> Double

  private let model: ExportedModel
  private let code: ForeignCode
  private let memory: ExportedMemory<Real>

  /// Builds the library of `model` by `compiler`, and sets the initial values that its training has.
  init(_ model: ExportedModel, by compiler: ForeignCompiler) throws {
    self.model = model
    code = try ForeignCode(["\(model.name).c"], in: model.folder, by: compiler)
    memory = ExportedMemory<Real>(model.library)
    let start = try code.function("\(model.name)_init", as: Init.self)
    start(memory[.parameters], memory[.states], memory[.arena], 7)
  }

  /// Returns the largest relative error that the library finds in its derivatives for `inputs`.
  func selfCheck(_ inputs: some Sequence<Double>) throws -> Double {
    memory.setInputs(inputs)
    let check = try code.function("\(model.name)_self_check", as: SelfCheck.self)
    return check(
      memory[.parameters], memory[.states], memory[.inputs], memory[.outputs], memory[.arena], 7, 0)
  }
}

extension BuiltModel<Float> {
  /// Trains on the batches of `recorded`, by single steps and the loop over batches in turns; returns the
  /// losses.
  func losses(on recorded: RecordedTraining) throws -> [Float] {
    try recorded.inputs.enumerated().map { number, inputs in
      memory.setInputs(inputs)
      if number % 2 == 1 { return try loss(inEpochAfter: number, of: inputs) }
      let step = try code.function("\(model.name)_step", as: Step.self)
      step(
        memory[.parameters], memory[.states], memory[.inputs], memory[.outputs],
        memory[.arena], 7, UInt32(number))
      return memory[.outputs][0]
    }
  }

  /// Runs step `number` by the loop over batches, and returns its loss.
  private func loss(inEpochAfter number: Int, of inputs: [Double]) throws -> Float {
    let reversed = model.reversedRows(of: inputs)
    for field in model.run.memory.function.epoch?.fields ?? [] {
      // What is gathered is in the rows alone.
      guard let buffer = model.run.memory.function.buffer(field.variable.name, .inputs) else {
        continue
      }
      (memory[.inputs] + buffer.offset).update(repeating: 0, count: buffer.count)
    }
    let epoch = try code.function("\(model.name)_epoch", as: Epoch.self)
    let rows = reversed.fields.map { field in
      let copy = UnsafeMutablePointer<Float>.allocate(capacity: max(field.count, 1))
      copy.initialize(from: field.map { Float($0) }, count: field.count)
      return copy
    }
    defer { for row in rows { row.deallocate() } }
    let pointers = rows.map { UnsafeRawPointer?(UnsafeRawPointer($0)) } + [nil]
    var total = 0.0
    epoch(
      memory[.parameters], memory[.states], memory[.inputs], memory[.outputs], memory[.arena], 7,
      pointers, reversed.order + [0], 1, UInt32(number), &total)
    return Float(total)
  }
}
