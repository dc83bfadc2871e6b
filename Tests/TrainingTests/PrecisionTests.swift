// Models in doubles: the digits of their data, of what they save, and of what they compute.

import Elaboration
import Execution
import Foundation
import Graph
import Language
import Testing

@testable import Training

@Suite struct PrecisionTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Numbers that floats do not hold, and that doubles hold as they are written.
  static let numbers = [0.1, 16_777_217, -1.0000000001, 1e-300, 9_007_199_254_740_991, 1e300]

  /// The bytes of an NPY file of one column of doubles.
  static func npy(_ values: [Double]) -> [UInt8] {
    npyHeader(.double, shape: [values.count, 1])
      + values.flatMap { withUnsafeBytes(of: $0.bitPattern.littleEndian, Array.init) }
  }

  /// A model that gives its data back.
  private func model(_ precision: String, _ source: String, _ x: String) throws -> ModelFile {
    let text = """
      data d {
          source = \(source)
          x = \(x)
      }
      model m(x: [batch]) -> y: [batch] {
          param w: real = 1
          y[i] = w * x[i]
      }
      train m {
          data      = d
          loss      = mean(y)
          optimizer = sgd(lr=0)
          batch     = 1
          epochs    = 1
          precision = \(precision)
      }
      """
    return try ModelFile(SourceFile(path: folder("m.grad"), text: text))
  }

  private func results(_ file: ModelFile) throws -> PredictionTable {
    let w = SafeTensors.Tensor(name: "w", shape: [], values: Numbers(doubles: [1]))
    try SafeTensors(tensors: [w]).write(to: folder("w.safetensors"))
    return try Prediction(file, weights: folder("w.safetensors")).run()
  }

  @Test func digitsOfATable() throws {
    let cells = Self.numbers.map { "\($0)\n" }.joined()
    _ = try folder.write("t.csv", Array("x\n\(cells)".utf8))
    let file = try model("double", "csv(\"t.csv\")", "source.x")
    let table = try results(file)
    #expect(Array(table.values) == Self.numbers)
    #expect(table.csv == "y\n\(cells)")
    // Floats keep 7 digits, and 1e300 is too large for them.
    _ = try folder.write("t.csv", Array("x\n0.1\n16777217\n".utf8))
    let floats = try results(try model("float", "csv(\"t.csv\")", "source.x"))
    #expect(floats.values == Numbers(floats: [0.1, 16_777_216]))
    #expect(floats.csv == "y\n0.1\n16777216.0\n")
  }

  @Test func digitsOfArrays() throws {
    _ = try folder.write("t.npy", Self.npy(Self.numbers))
    let arrays = try results(try model("double", "npy(\"t.npy\")", "source.values[:, 0]"))
    #expect(Array(arrays.values) == Self.numbers)
    // What is written reads back as it was.
    _ = try folder.write("again.npy", arrays.npy)
    let again = try results(try model("double", "npy(\"again.npy\")", "source.values"))
    #expect(Array(again.values) == Self.numbers)
  }

  /// A table may be replaced by an NPY file, and an array by a table.
  @Test func digitsOfReplacedSources() throws {
    let path = try folder.write("t.npy", Self.npy(Self.numbers))
    _ = try folder.write("t.csv", Array("x\n1\n".utf8))
    let file = try model("double", "csv(\"t.csv\")", "source.x")
    let replaced = try ModelFile(file.source, table: path)
    #expect(Array(try results(replaced).values) == Self.numbers)
  }

  @Test func missingValuesAndStatistics() throws {
    _ = try folder.write("t.csv", Array("x,k\n0.1,1\n,1\n0.3,1\n16777217,1\n".utf8))
    let filled = try results(
      try model("double", "csv(\"t.csv\", missing=0.1)", "source.x"))
    #expect(Array(filled.values) == [0.1, 0.1, 0.3, 16_777_217])
    let file = try model("double", "csv(\"t.csv\", missing=\"mean\")", "source.x")
    let data = try #require(try loadData(of: file, statistics: .rows { _ in [0, 1, 2, 3] }))
    let mean = (0.1 + 0.3 + 16_777_217) / 3
    // A sum of three numbers and a division, each rounded once.
    #expect(abs(data.rows.fields[0].values[1] - mean) <= 4 * mean.ulp)
    #expect(data.statistics.allSatisfy { $0.values.precision == .double })
  }

  // MARK: What is saved

  /// Doubles are saved as F64. Those of a file of floats are the same numbers; those of a file of doubles are
  /// rounded where a model is in floats.
  @Test(arguments: [("double", "float"), ("float", "double")])
  func weightsOfTheOtherType(_ own: String, _ other: String) throws {
    func run(_ precision: String) throws -> TrainingRun {
      let text = """
        model m() -> y: real {
            param w: [3] = [0.1, 1 / 3, 16777217]
            y = sum(w)
        }
        train m {
            loss      = y
            optimizer = sgd(lr=0)
            steps     = 1
            precision = \(precision)
        }
        """
      return try TrainingRun(ModelFile(SourceFile(path: "m.grad", text: text)))
    }
    let saved = try run(own)
    let weights = try #require(saved.weights()["w"]).values
    let exact = [0.1, 1.0 / 3, 16_777_217]
    #expect(Array(weights) == (own == "double" ? exact : exact.map { Double(Float($0)) }))
    try saved.weights().write(to: folder("w.safetensors"))
    let header = try String(
      decoding: Data(contentsOf: URL(filePath: folder("w.safetensors"))).prefix(200), as: UTF8.self)
    #expect(header.contains(own == "double" ? "\"F64\"" : "\"F32\""))
    let started = try run(other)
    let read = try WeightFile(folder("w.safetensors"), for: started.file)
    #expect(read.unused == [])
    try started.start(from: read)
    let found = try #require(started.weights()["w"]).values
    // Either way, floats of these numbers are left.
    #expect(Array(found) == exact.map { Double(Float($0)) })
    #expect(found.precision.rawValue == other)
  }

  // MARK: What is computed

  private static let iris = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Models/iris.grad")
    .path

  /// Returns the largest relative difference between the losses of 60 steps of training and those that the
  /// reference evaluator finds on its own way, from the same initial values and on the same batches.
  private func difference(_ precision: Precision) throws -> Double {
    let text = try String(contentsOfFile: Self.iris, encoding: .utf8).replacing(
      "    batch ", with: "    precision = \(precision)\n    batch ")
    #expect(text.contains("precision = \(precision)"))
    let run = try TrainingRun(ModelFile(SourceFile(path: Self.iris, text: text)), seed: 5)
    let step = run.step
    var values: [GraphVariable: Tensor] = [:]
    for variable in step.variables where variable.role != .input {
      let elements = run.memory.elements(variable).map { Array($0) } ?? []
      values[variable] = Tensor(axes: variable.axes, elements: elements)
    }
    var worst = 0.0
    for number in 0..<60 {
      let loss = run.run(from: number, count: 1)
      run.gatherRows(of: number)
      for variable in step.variables where variable.role == .input {
        let elements = run.memory.input(variable.name).map { Array($0) } ?? []
        values[variable] = Tensor(axes: variable.axes, elements: elements)
      }
      let now = values
      var evaluator = Evaluator(
        step.graph, variables: { now[$0] ?? Tensor(axes: $0.axes, elements: []) },
        randomNumbers: { drawnNumbers($0, precision, seed: 5, step: UInt32(number)) })
      let expected = evaluator.value(of: step.loss).elements[0]
      worst = max(worst, abs(loss - expected) / abs(expected))
      for variable in step.variables where variable.role != .input {
        guard let next = step.outputs.first(where: { $0.name == "next \(variable.name)" }) else {
          continue
        }
        values[variable] = evaluator.value(of: next.node).arranged(variable.axes)
      }
    }
    return worst
  }

  /// A loss is a mean of logarithms of sums of a few products, each within 4 units in the last place: some
  /// 1e-15 of it. Sixty steps of Adam, whose quotients of nearly equal roundings magnify that at first, stay
  /// below 1e-12. In floats the same is 2²⁹ times as much.
  @Test func trainingInDoublesIsThatOfTheReference() throws {
    #expect(try difference(.double) <= 1e-12)
    #expect(try difference(.float) > 1e-9)
  }

  @Test func theTypeOfInitialValuesChangesNoMoreThanTheirDigits() throws {
    func weights(_ precision: String) throws -> [SafeTensors.Tensor] {
      let text = try String(contentsOfFile: Self.iris, encoding: .utf8).replacing(
        "    batch ", with: "    precision = \(precision)\n    batch ")
      return try TrainingRun(ModelFile(SourceFile(path: Self.iris, text: text))).weights().tensors
    }
    for (single, double) in zip(try weights("float"), try weights("double")) {
      #expect(single.name == double.name)
      // Uniform numbers, the same in both, are scaled and moved, which rounds floats twice.
      #expect(
        zip(single.values, double.values).allSatisfy { abs($0 - $1) <= 1.2e-7 * max(abs($1), 0.5) },
        "\(single.name)")
    }
  }
}
