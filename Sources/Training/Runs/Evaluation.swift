// The loss and the metrics over rows that are held out, the last, partial batch included.

import CodeGeneration
import Compilation
import Elaboration
import Execution
import Graph
import Rewriting

/// Measures a model on rows.
final class Evaluation {
  private let parts: [Part]

  /// A batch size with the code for it, and how many batches of that size there are.
  private struct Part {
    let batch: Int
    let steps: Int
    let module: CompiledModule
    let memory: FunctionMemory
    let rows: RowSource
    let names: [String]
  }

  private static let name = "evaluate"

  /// Compiles the evaluation of `rowCount` rows of `data`, in batches of at most `batch`.
  ///
  /// Throws as elaboration and compilation do.
  init(
    _ file: ModelFile, rowCount: Int, batch: Int, data: ModelData?, model: ModelMemory,
    variables: [GraphVariable], rules: [Rule]
  ) throws {
    let full = rowCount / max(batch, 1)
    let rest = rowCount % max(batch, 1)
    var parts: [Part] = []
    for (size, steps) in [(batch, full), (rest, 1)] where size > 0 && steps > 0 {
      let evaluated = try file.elaborator.trainingModel(batch: size, mode: .evaluation)
      let kept = variables.filter { $0.role != .input }
      let function = try compileEvaluation(
        evaluated, name: Self.name, variables: kept, rules: rules)
      let module = try CompiledModule([function], title: "evaluation of \(size) rows")
      let memory = try FunctionMemory(module.functions[Self.name]!, model: model)
      guard let epoch = function.epoch else { continue }
      for field in data?.fixed.fields ?? [] { memory.set(field.name, to: field.values) }
      let rows = try RowSource(epoch, from: data)
      parts.append(
        Part(
          batch: size, steps: steps, module: module, memory: memory, rows: rows,
          names: epoch.totals))
    }
    self.parts = parts
  }

  /// Returns the means over `order`, whose length is the number of rows that was compiled for.
  func measure(_ order: [Int32]) -> Measures {
    var totals: [Double] = []
    var names: [String] = []
    var start = 0
    for part in parts {
      names = part.names
      var sums = [Double](repeating: 0, count: names.count)
      let count = part.batch * part.steps
      order[start..<(start + count)].withUnsafeBufferPointer { rows in
        sums.withUnsafeMutableBufferPointer { sums in
          part.memory.call(
            part.module.epoch(Self.name), data: part.rows.addresses, order: rows.baseAddress!,
            steps: part.steps, totals: sums.baseAddress!)
        }
      }
      if totals.isEmpty { totals = Array(repeating: 0, count: names.count) }
      for (position, sum) in sums.enumerated() { totals[position] += sum * Double(part.batch) }
      start += count
    }
    let means = totals.map { $0 / Double(max(start, 1)) }
    let metrics = zip(names, means).map { Metric($0, $1) }
    return Measures(
      loss: metrics.first { $0.name == "loss" }?.value ?? .nan,
      metrics: metrics.filter { $0.name != "loss" })
  }
}
