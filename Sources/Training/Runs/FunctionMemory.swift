// The blocks of memory that a compiled function works on.

import Compilation
import Execution
import Scheduling

/// Parameters and states, which all functions of a model share.
package final class ModelMemory {
  package let parameters: FloatBuffer
  package let states: FloatBuffer

  /// Allocates what `function` has of both. Throws `OutOfMemory`.
  package init(_ function: CompiledFunction) throws {
    parameters = try FloatBuffer(count: function.count(.parameters))
    states = try FloatBuffer(count: function.count(.states))
  }
}

/// Inputs, outputs and arena of one function, beside the model's own memory.
package final class FunctionMemory {
  package let function: CompiledFunction
  package let model: ModelMemory
  package let inputs: FloatBuffer
  package let outputs: FloatBuffer
  package let arena: FloatBuffer

  /// Allocates the blocks of `function`. Throws `OutOfMemory`.
  package init(_ function: CompiledFunction, model: ModelMemory? = nil) throws {
    self.function = function
    self.model = try model ?? ModelMemory(function)
    inputs = try FloatBuffer(count: function.count(.inputs))
    outputs = try FloatBuffer(count: function.count(.outputs))
    arena = try FloatBuffer(count: function.count(.arena))
  }

  /// Runs `pointer`, the code of the function.
  package func call(_ pointer: CompiledFunction.Pointer, seed: UInt32) {
    pointer(
      model.parameters.start, model.states.start, inputs.start, outputs.start, arena.start, seed)
  }

  /// Sets the input called `name`, if the function has it.
  package func set(_ name: String, to values: [Float]) {
    guard let buffer = function.buffer(name, .inputs) else { return }
    precondition(values.count == buffer.count, "\(name) has \(buffer.count) elements")
    for (position, value) in values.enumerated() {
      inputs.start[buffer.offset + position] = value
    }
  }

  /// The output called `name`; no elements if the function has none of that name.
  package func output(_ name: String) -> [Float] {
    guard let buffer = function.buffer(name, .outputs) else { return [] }
    return (0..<buffer.count).map { outputs.start[buffer.offset + $0] }
  }
}
