// The functions of a model as native code: initialisation, training, evaluation, prediction.

import CodeGeneration
import Elaboration
import Execution
import Graph
import Rewriting
import Scheduling

/// A compiled function with its layout in memory.
package struct CompiledFunction {
  /// The C signature that all functions of a model share; memory is that of numbers of `precision`.
  package typealias Pointer =
    @convention(c) (
      _ parameters: UnsafeMutableRawPointer, _ states: UnsafeMutableRawPointer,
      _ inputs: UnsafeMutableRawPointer, _ outputs: UnsafeMutableRawPointer,
      _ arena: UnsafeMutableRawPointer, _ seed: UInt32, _ step: UInt32
    ) -> Void

  /// The C signature of an epoch: a function over batches of rows.
  package typealias EpochPointer =
    @convention(c) (
      _ parameters: UnsafeMutableRawPointer, _ states: UnsafeMutableRawPointer,
      _ inputs: UnsafeMutableRawPointer, _ outputs: UnsafeMutableRawPointer,
      _ arena: UnsafeMutableRawPointer, _ seed: UInt32,
      _ data: UnsafePointer<UnsafeRawPointer?>, _ order: UnsafePointer<Int32>, _ steps: Int,
      _ firstStep: Int, _ totals: UnsafeMutablePointer<Double>
    ) -> Void

  package let program: Program
  /// The type of all numbers.
  package let precision: Precision
  /// The loop over batches, if the function has one.
  package let epoch: EpochLoop?

  /// Takes the layout of `function`.
  package init(_ function: ModuleFunction) {
    program = function.program
    precision = function.graph.precision
    epoch = function.epoch
  }

  /// The number of elements of `region` that the function needs; at least 1.
  package func count(_ region: Region) -> Int {
    if region == .arena { return max(program.arenaCount, 1) }
    return program.buffers.lazy.filter { $0.region == region }.map { $0.offset + $0.count }
      .max() ?? 1
  }

  /// Returns the buffer called `name` in `region`.
  package func buffer(_ name: String, _ region: Region) -> Buffer? {
    program.buffers.first { $0.region == region && $0.name == name }
  }
}

/// The code of a function, valid while its module lives.
package struct FunctionCode {
  fileprivate let pointer: CompiledFunction.Pointer
  fileprivate let subnormals: Subnormals

  /// Runs it as step 0 on blocks of memory that are laid out as `CompiledFunction` says.
  package func callAsFunction(
    _ parameters: UnsafeMutableRawPointer, _ states: UnsafeMutableRawPointer,
    _ inputs: UnsafeMutableRawPointer, _ outputs: UnsafeMutableRawPointer,
    _ arena: UnsafeMutableRawPointer, seed: UInt32
  ) {
    subnormals.whileRunning { pointer(parameters, states, inputs, outputs, arena, seed, 0) }
  }
}

/// The code of a loop over batches, valid while its module lives.
package struct EpochCode {
  fileprivate let pointer: CompiledFunction.EpochPointer
  fileprivate let subnormals: Subnormals

  /// Runs `steps` batches from the start of `order`, the rows of `data`, as the steps from `firstStep` on,
  /// and adds to `totals` what the loop adds up.
  package func callAsFunction(
    _ parameters: UnsafeMutableRawPointer, _ states: UnsafeMutableRawPointer,
    _ inputs: UnsafeMutableRawPointer, _ outputs: UnsafeMutableRawPointer,
    _ arena: UnsafeMutableRawPointer, seed: UInt32, data: UnsafePointer<UnsafeRawPointer?>,
    order: UnsafePointer<Int32>, steps: Int, firstStep: Int = 0,
    totals: UnsafeMutablePointer<Double>
  ) {
    subnormals.whileRunning {
      pointer(
        parameters, states, inputs, outputs, arena, seed, data, order, steps, firstStep, totals)
    }
  }
}

/// C text in memory as native code, with the functions that it has.
package struct CompiledModule {
  package let functions: [String: CompiledFunction]
  private let subnormals: Subnormals
  private let code: NativeCode

  /// Compiles `functions`. Throws `CompilerFailure` if libtcc refuses what gradc printed.
  package init(_ functions: [ModuleFunction], title: String) throws {
    let instructionSet = try InstructionSet.selected
    let module = ModuleText(
      functions, title: title, comments: false, target: instructionSet.vectorTarget)
    code = try NativeCode(
      compiling: module.text, functions.precision, instructionSet: instructionSet,
      loops: module.machineCode)
    subnormals = functions.contains { $0.graph.math == .accurate } ? .kept : .flushed
    self.functions = Dictionary(
      uniqueKeysWithValues: functions.map {
        ($0.program.name, CompiledFunction($0))
      })
  }

  /// Returns the code of the function called `name`.
  package func function(_ name: String) -> FunctionCode {
    FunctionCode(
      pointer: unsafeBitCast(address(name), to: CompiledFunction.Pointer.self),
      subnormals: subnormals)
  }

  /// Returns the code of the loop over batches around the function called `name`.
  package func epoch(_ name: String) -> EpochCode {
    EpochCode(
      pointer: unsafeBitCast(address(name + "_epoch"), to: CompiledFunction.EpochPointer.self),
      subnormals: subnormals)
  }

  private func address(_ name: String) -> UnsafeRawPointer {
    guard let address = code.symbol(name) else {
      preconditionFailure("the compiled module has no function \(name)")
    }
    return address
  }
}

extension TrainingStep {
  /// The initialisation of parameters and states, what a step does with each batch but its last if it sees
  /// several, and the step with its loop over batches.
  ///
  /// The loop reads windows as the model's own data have them; without `readsWindows`, all rows lie
  /// one after the other.
  package func functions(
    rules: [Rule] = Rule.all, readsWindows: Bool = true, form: Request.Form = .kernels
  ) throws -> [ModuleFunction] {
    let fields = model.inputs.filter(\.isBatched).map {
      EpochLoop.Field($0.variable, isWindow: $0.isWindow && readsWindows)
    }
    let loop = EpochLoop(
      fields: fields, batch: model.settings.batch?.value ?? 1,
      passes: model.settings.batchesPerStep, totals: ["loss"])
    let pass = pass.map { ModuleFunction(graph: graph, program: $0.program, rows: fields) }
    return [try initialization(rules: rules, form: form)] + (pass.map { [$0] } ?? [])
      + [ModuleFunction(graph: graph, program: program, epoch: loop)]
  }

  /// The function `initialize`, which sets parameters and states to their initial values.
  private func initialization(
    rules: [Rule], form: Request.Form
  ) throws -> ModuleFunction {
    let values =
      model.parameters.map { ($0.variable, $0.initial) }
      + model.states.map { ($0.variable, $0.initial) } + states.map { ($0.variable, $0.initial) }
    let roots = try rewrite(values.map(\.1), in: graph, upTo: .stabilize, rules: rules).roots
    let request = Request(
      name: "initialize", graph: graph,
      outputs: zip(values, roots).map { value, root in
        Request.Output(root, to: .next(value.0), axes: value.0.axes)
      },
      variables: variables, workspace: contractionWorkspace, form: form)
    return ModuleFunction(graph: graph, program: schedule(request))
  }
}

/// Returns the function that computes the loss and the reports of `model`, an evaluation graph, or
/// the results if it is an inference graph. Parameters and states lie as in `variables`.
package func compileEvaluation(
  _ model: ElaboratedModel, name: String, variables: [Variable], rules: [Rule] = Rule.all,
  form: Request.Form = .kernels
) throws -> ModuleFunction {
  var outputs: [(name: String, node: NodeID, axes: [Axis])] = []
  if let loss = model.loss { outputs.append(("loss", loss, [])) }
  let values = model.loss == nil ? model.results : model.reports
  outputs += values.map { ($0.name, $0.node, $0.axes) }
  let roots = try rewrite(
    outputs.map(\.node), in: model.graph, upTo: .stabilize, rules: rules
  ).roots
  let request = Request(
    name: name, graph: model.graph,
    outputs: zip(outputs, roots).map { output, root in
      Request.Output(root, to: .result(output.name), axes: output.axes)
    },
    variables: variables + inputVariables(of: model, below: roots),
    workspace: contractionWorkspace, form: form)
  let fields = model.inputs.filter(\.isBatched).map {
    EpochLoop.Field($0.variable, isWindow: $0.isWindow)
  }
  let loop = EpochLoop(
    fields: fields, batch: model.settings.batch?.value ?? 1,
    totals: outputs.filter { $0.axes.isEmpty }.map(\.name))
  return ModuleFunction(graph: model.graph, program: schedule(request), epoch: loop)
}
