// What a model gives for rows of its data, and their losses one by one, while it is in memory.

import CodeGeneration
import Compilation
import Elaboration
import Execution

/// A model under training that is run on rows.
struct RowResults {
  /// The largest batch that is computed at once.
  private static let largestBatch = 256
  private static let name = "results"

  /// The results, in the order of the model.
  let shapes: [AnswerShape]
  /// The numbers of each result, row after row.
  let values: [String: Numbers]

  /// Computes the results of the model of `run`, as it is now, for `rows`.
  ///
  /// Results without rows are left out. Throws as elaboration and compilation do.
  init(of run: TrainingRun, rows: [Int32]) throws {
    var shapes: [AnswerShape] = []
    var values: [String: Numbers] = [:]
    let used = try run.usedModel()
    var start = 0
    while start < rows.count {
      let size = min(Self.largestBatch, rows.count - start)
      let model = try run.file.elaborator.inferenceModel(batch: size)
      let kept = run.step.variables.filter { $0.role != .input }
      let function = try compileEvaluation(
        model, name: Self.name, variables: kept, rules: run.rules)
      let module = try CompiledModule([function], title: "results of \(size) rows")
      let memory = try FunctionMemory(module.functions[Self.name]!, model: used)
      guard let loop = function.epoch,
        let axis = model.inputs.first(where: \.isBatched)?.variable.axes.first
      else { break }
      for field in run.data?.fixed.fields ?? [] { memory.set(field.name, to: field.values) }
      let source = try RowSource(loop, from: run.data)
      let results = model.results.filter { $0.axes.first == axis }
      shapes = results.map {
        AnswerShape(name: $0.name, sizes: $0.axes.dropFirst().map(\.extent))
      }
      // What is summed up over batches is of no use here, but the loop adds to it.
      var totals = [Double](repeating: 0, count: loop.totals.count + 1)
      repeat {
        rows[start..<start + size].withUnsafeBufferPointer { order in
          memory.call(
            module.epoch(Self.name), data: source.addresses, order: order.baseAddress!, steps: 1,
            totals: &totals)
        }
        for result in results {
          let output = memory.output(result.name)
          values[result.name, default: Numbers(output.precision, zeros: 0)].append(output)
        }
        start += size
      } while start + size <= rows.count
    }
    self.shapes = shapes
    self.values = values
  }
}

extension TrainingRun {
  /// Returns the loss of each of `rows` alone, as the model is now, in evaluation.
  ///
  /// Throws as elaboration and compilation do.
  func losses(of rows: [Int32]) throws -> [Double] {
    let evaluation = try Evaluation(
      file, rowCount: 1, batch: 1, data: data, model: try usedModel(), variables: step.variables,
      rules: rules)
    return rows.map { evaluation.measure([$0]).loss }
  }

  /// Returns the derivative of the loss by each parameter, at the parameters that are saved, for the batch
  /// of the last step.
  ///
  /// Throws `OutOfMemory`, or what is a fault of gradc.
  func lastGradients() throws -> [Numbers] {
    let name = "gradients"
    let names = step.model.parameters.indices.map { "gradient.\($0)" }
    let values = zip(zip(names, step.optimizedGradients), step.model.parameters).map {
      (name: $0.0, node: $0.1.node, axes: Optional($1.variable.axes))
    }
    let fields = step.model.inputs.filter(\.isBatched).map {
      EpochLoop.Field($0.variable, isWindow: $0.isWindow)
    }
    let loop = EpochLoop(fields: fields, batch: batch, totals: [])
    let computed = step.function(name, computing: values)
    let module = try CompiledModule(
      [ModuleFunction(graph: step.graph, program: computed.program, epoch: loop)],
      title: "gradients of \(step.model.name)")
    let used = try usedModel()
    let own = try FunctionMemory(module.functions[name]!, model: used)
    for variable in step.variables where variable.role == .input {
      if let values = memory.input(variable.name) { own.set(variable.name, to: values) }
    }
    let last = max(progress.step * passes - 1, 0)
    let passesPerEpoch = stepsPerEpoch * passes
    let epoch = last / passesPerEpoch
    own.set(GraphVariable.counter("epoch").name, to: [Double(epoch)])
    let source = try RowSource(loop, from: data)
    let order = rows.order(seed: UInt64(truncatingIfNeeded: seed), epoch: epoch)
    let chosen = Array(order.dropFirst(last % passesPerEpoch * batch).prefix(batch))
    guard chosen.count == batch else { return [] }
    var total = 0.0
    chosen.withUnsafeBufferPointer { order in
      own.call(
        module.epoch(name), seed: UInt32(truncatingIfNeeded: seed), data: source.addresses,
        order: order.baseAddress!, steps: 1, firstStep: last, totals: &total)
    }
    return names.map(own.output)
  }
}
