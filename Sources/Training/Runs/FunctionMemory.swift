// The blocks of memory that a compiled function works on.

import Compilation
import Elaboration
import Execution
import Graph
import Scheduling

/// Parameters and states, which all functions of a model share.
package final class ModelMemory {
  /// The parameters, one after the other.
  package let parameters: FloatBuffer
  /// The states of the model, and behind them those of the optimizer.
  package let states: FloatBuffer

  /// The number of floats of both.
  package var count: Int { parameters.count + states.count }

  /// Allocates what `function` has of both. Throws `OutOfMemory`.
  package init(_ function: CompiledFunction) throws {
    parameters = try FloatBuffer(count: function.count(.parameters))
    states = try FloatBuffer(count: function.count(.states))
  }

  /// Allocates other parameters for a model with the states of `other`. Throws `OutOfMemory`.
  init(averagesBeside other: ModelMemory) throws {
    parameters = try FloatBuffer(count: other.parameters.count)
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
  package let inputs: FloatBuffer
  /// The results.
  package let outputs: FloatBuffer
  /// What lives during one call alone.
  package let arena: FloatBuffer

  /// Allocates the blocks of `function`, and an arena of at least `arenaCount` floats. Throws `OutOfMemory`.
  package init(
    _ function: CompiledFunction, model: ModelMemory? = nil, arenaCount: Int = 0
  ) throws {
    self.function = function
    // All of it, so that the error states what is needed in all.
    let regions: [Region] =
      [.inputs, .outputs, .arena] + (model == nil ? [.parameters, .states] : [])
    try MemoryLimit.check(regions.reduce(0) { saturatingSum($0, function.count($1)) })
    self.model = try model ?? ModelMemory(function)
    inputs = try FloatBuffer(count: function.count(.inputs))
    outputs = try FloatBuffer(count: function.count(.outputs))
    arena = try FloatBuffer(count: max(function.count(.arena), arenaCount))
  }

  /// Runs `pointer`, the code of the function; numbers that are random in each step are those of
  /// step 0.
  package func call(_ pointer: CompiledFunction.Pointer, seed: UInt32) {
    pointer(
      model.parameters.start, model.states.start, inputs.start, outputs.start, arena.start, seed, 0)
  }

  /// Sets the input called `name`, if the function has it.
  ///
  /// Requires: `values` has as many elements as the input.
  package func set(_ name: String, to values: some Collection<Float>) {
    guard let input = input(name) else { return }
    precondition(values.count == input.count, "\(name) has \(input.count) elements")
    _ = input.update(fromContentsOf: values)
  }

  /// The elements of the input called `name`; nil if the function has none of that name.
  func input(_ name: String) -> UnsafeMutableBufferPointer<Float>? {
    function.buffer(name, .inputs).map {
      UnsafeMutableBufferPointer(start: inputs.start + $0.offset, count: $0.count)
    }
  }

  /// The elements of a parameter or a state; nil if the function has none of that name.
  func elements(_ variable: GraphVariable) -> UnsafeMutableBufferPointer<Float>? {
    place(variable, of: model)
  }

  /// The elements of a parameter or a state in `model`, which is laid out like the function's own; nil if the
  /// function has none of that name.
  func place(
    _ variable: GraphVariable, of model: ModelMemory
  ) -> UnsafeMutableBufferPointer<Float>? {
    let isState = variable.role == .state
    let block = isState ? model.states : model.parameters
    return function.buffer(variable.name, isState ? .states : .parameters).map {
      UnsafeMutableBufferPointer(start: block.start + $0.offset, count: $0.count)
    }
  }

  /// The output called `name`; no elements if the function has none of that name.
  package func output(_ name: String) -> [Float] {
    guard let buffer = function.buffer(name, .outputs) else { return [] }
    return Array(UnsafeBufferPointer(start: outputs.start + buffer.offset, count: buffer.count))
  }
}
