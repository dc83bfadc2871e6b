// The blocks of memory that a compiled function works on.

import Compilation
import Elaboration
import Execution
import Graph
import Scheduling

/// Parameters and states, which all functions of a model share.
package final class ModelMemory {
  /// The parameters, one after the other.
  package let parameters: NumberBuffer
  /// The states of the model, and behind them those of the optimizer.
  package let states: NumberBuffer

  /// How many numbers both have.
  package var count: Int { parameters.count + states.count }

  /// Allocates what `function` has of both. Throws `OutOfMemory`.
  package init(_ function: CompiledFunction) throws {
    parameters = try NumberBuffer(function.precision, count: function.count(.parameters))
    states = try NumberBuffer(function.precision, count: function.count(.states))
  }

  /// Allocates other parameters for a model with the states of `other`. Throws `OutOfMemory`.
  init(averagesBeside other: ModelMemory) throws {
    parameters = try NumberBuffer(
      other.parameters.precision, count: other.parameters.count)
    states = other.states
  }
}

/// Inputs, outputs and arena of one function, beside the model's own memory.
package final class FunctionMemory {
  /// The function, which knows where everything lies.
  package let function: CompiledFunction
  /// What the function shares with others of its model.
  package let model: ModelMemory
  /// The values that are fed in.
  package let inputs: NumberBuffer
  /// The results.
  package let outputs: NumberBuffer
  /// What lives during one call alone.
  package let arena: NumberBuffer

  /// Allocates the blocks of `function`, and an arena of at least `arenaCount` numbers; those of a function
  /// that goes through many rows at once may lie on disk as data do. It lives in `arena`, which no other function
  /// uses at the same time, if that has room for it. Throws `OutOfMemory`.
  package init(
    _ function: CompiledFunction, model: ModelMemory? = nil, arenaCount: Int = 0,
    for use: MemoryBlock.Use = .work, within arena: NumberBuffer? = nil
  ) throws {
    self.function = function
    let real = function.precision
    let count = max(function.count(.arena), arenaCount)
    let shared = arena.flatMap { $0.precision == real && $0.count >= count ? $0 : nil }
    // All of it, so that the error states what is needed in all.
    let regions: [Region] =
      [.inputs, .outputs] + (shared == nil ? [.arena] : [])
      + (model == nil ? [.parameters, .states] : [])
    if use == .work {
      try MemoryLimit.check(regions.reduce(0) { saturatingSum($0, function.count($1)) }, real)
    }
    self.model = try model ?? ModelMemory(function)
    inputs = try NumberBuffer(real, count: function.count(.inputs), for: use)
    outputs = try NumberBuffer(real, count: function.count(.outputs), for: use)
    self.arena = try shared ?? NumberBuffer(real, count: count, for: use)
  }

  /// Runs `code`, that of the function; numbers that are random in each step are those of step 0.
  package func call(_ code: FunctionCode, seed: UInt32) {
    code(
      model.parameters.start, model.states.start, inputs.start, outputs.start, arena.start,
      seed: seed)
  }

  /// Runs `code`, the loop over batches around the function, as `EpochCode` says.
  package func call(
    _ code: EpochCode, seed: UInt32 = 0, data: UnsafePointer<UnsafeRawPointer?>,
    order: UnsafePointer<Int32>, steps: Int, firstStep: Int = 0,
    totals: UnsafeMutablePointer<Double>
  ) {
    code(
      model.parameters.start, model.states.start, inputs.start, outputs.start, arena.start,
      seed: seed, data: data, order: order, steps: steps, firstStep: firstStep, totals: totals)
  }

  /// Sets the input called `name`, if the function has it.
  ///
  /// Requires: `values` has as many elements as the input.
  package func set(_ name: String, to values: some Collection<Double>) {
    input(name)?.update(from: values)
  }

  /// Sets the input called `name`, if the function has it.
  ///
  /// Requires: `values` has as many elements as the input.
  package func set(_ name: String, to values: Numbers) { input(name)?.update(from: values) }

  /// Sets the input called `name`, if the function has it.
  ///
  /// Requires: `values` has as many elements as the input.
  func set(_ name: String, to values: Slice<Numbers>) { input(name)?.update(from: values) }

  /// Sets the input called `name`, if the function has it.
  ///
  /// Requires: `values` has as many elements as the input.
  func set(_ name: String, to values: NumberSpan) { input(name)?.update(from: values) }

  /// The elements of the input called `name`; nil if the function has none of that name.
  func input(_ name: String) -> NumberSpan? {
    function.buffer(name, .inputs).map { inputs[$0.offset, $0.count] }
  }

  /// The elements of a parameter or a state; nil if the function has none of that name.
  func elements(_ variable: GraphVariable) -> NumberSpan? {
    place(variable, of: model)
  }

  /// A copy of the elements of a parameter or a state; none if the function has none of that name.
  func numbers(_ variable: GraphVariable) -> Numbers {
    elements(variable)?.numbers ?? Numbers(function.precision, zeros: 0)
  }

  /// The elements of a parameter or a state in `model`, which is laid out like the function's own; nil if the
  /// function has none of that name.
  func place(_ variable: GraphVariable, of model: ModelMemory) -> NumberSpan? {
    let isState = variable.role == .state
    let block = isState ? model.states : model.parameters
    return function.buffer(variable.name, isState ? .states : .parameters).map {
      block[$0.offset, $0.count]
    }
  }

  /// The output called `name`; no elements if the function has none of that name.
  package func output(_ name: String) -> Numbers { results(name).numbers }

  /// The output called `name` in its place; no elements if the function has none of that name.
  func results(_ name: String) -> NumberSpan {
    function.buffer(name, .outputs).map { outputs[$0.offset, $0.count] } ?? outputs[0, 0]
  }
}
