// Runs values of a graph through schedule, C and libtcc, beside the reference evaluator.

import CodeGeneration
import Execution
import Graph
import Scheduling
import TestSupport
import Testing

/// A function from graph to C text, the same for all instruction sets.
struct TestFunction {
  let graph: Graph
  let outputs: [Request.Output]
  let variables: [Variable]
  let program: Program
  let source: String
  /// What the source includes, where it is exported C.
  let header: String

  /// Schedules and prints the function `name` that computes `outputs`.
  init(
    _ outputs: [Request.Output], in graph: Graph, name: String = "step",
    form: Request.Form = .kernels, caches: CacheSizes = .standard
  ) {
    var variables: [Variable] = []
    for id in graph.reachable(from: outputs.map(\.node)) {
      if case .variable(let variable) = graph.operation(id), variable.role != .carried {
        variables.append(variable)
      }
    }
    for case .next(let variable) in outputs.map(\.destination) where !variables.contains(variable) {
      variables.append(variable)
    }
    self.graph = graph
    self.outputs = outputs
    self.variables = variables
    program = schedule(
      Request(
        name: name, graph: graph, outputs: outputs, variables: variables,
        workspace: contractionWorkspace, form: form, caches: caches))
    guard form == .loops else {
      source = printModule([ModuleFunction(graph: graph, program: program)], title: "test")
      header = ""
      return
    }
    let library = PortableLibrary(
      name: name, title: "test", precision: .float,
      functions: [PortableFunction(.step, graph, program)])
    source = library.source
    header = library.header
  }

  /// Schedules and prints the function that computes each of `roots` as the result `r0`, `r1`, ….
  init(results roots: [NodeID], in graph: Graph, name: String = "step") {
    let outputs = roots.enumerated().map {
      Request.Output($1, to: .result("r\($0)"), axes: graph.axes($1))
    }
    self.init(outputs, in: graph, name: name)
  }

  /// Returns values for all variables, rounded to what the compiled function sees.
  func round(_ values: inout RandomValues) {
    for variable in variables {
      var tensor = values(variable)
      tensor.elements = tensor.elements.map { Double(Float($0)) }
      values[variable] = tensor
    }
  }

  /// Returns what each output should be, in the order of its axes.
  func reference(_ values: RandomValues, seed: UInt32) -> [[Double]] {
    var values = values
    var fixed: [Variable: Tensor] = [:]
    for variable in variables { fixed[variable] = values(variable) }
    var evaluator = Evaluator(
      graph, variables: { fixed[$0]! },
      randomNumbers: { randomReference($0, seed: seed, step: TestMachine.step) })
    return outputs.map { evaluator.value(of: $0.node).arranged($0.axes).elements }
  }

  /// Computes the outputs from random values on each instruction set, and expects the reference's, but for
  /// `tolerance` times the largest element.
  func expectReference(
    seed: UInt64, tolerance: Double, location: SourceLocation = #_sourceLocation
  ) throws {
    var values = RandomValues(seed: seed)
    round(&values)
    let expected = reference(values, seed: 1)
    for set in InstructionSet.available {
      let machine = try TestMachine(self, set)
      for variable in variables { machine.set(variable, to: values(variable)) }
      #expect(machine.run(seed: 1).isEmpty, sourceLocation: location)
      for (output, expected) in zip(outputs, expected) {
        let scale = expected.reduce(1) { max($0, $1.magnitude) }
        for (x, y) in zip(machine.elements(output), expected) {
          #expect(
            (Double(x) - y).magnitude <= tolerance * scale, "\(set) \(output.destination)",
            sourceLocation: location)
        }
      }
    }
  }
}

/// A compiled function with memory of its own, in which every float that is in no buffer is a guard.
final class TestMachine {
  private let function: TestFunction
  /// Calls the function with the addresses of the blocks.
  private let call: ([Region: UnsafeMutablePointer<Float>], UInt32) -> Void
  private var blocks: [Region: UnsafeMutableBufferPointer<Float>] = [:]
  /// What the blocks belong to.
  private var buffers: [NumberBuffer] = []

  /// A NaN that no computation makes.
  private static let guardBits: UInt32 = 0x7FC0_BEEF
  private static let guardCount = 64
  /// The step that every call computes.
  static let step: UInt32 = 0xFFFF_FFF5

  /// A machine that runs the function with the kernels of `instructionSet` and, unless `usesKernelsAlone`, with
  /// loops in vector code.
  convenience init(
    _ function: TestFunction, _ instructionSet: InstructionSet, usesKernelsAlone: Bool = false
  ) throws {
    let module = ModuleText(
      [ModuleFunction(graph: function.graph, program: function.program)], title: "test",
      target: usesKernelsAlone ? nil : instructionSet.vectorTarget)
    let code = try NativeCode(
      compiling: module.text, instructionSet: instructionSet,
      loops: module.machineCode)
    try self.init(function) { memory, seed in
      let pointer = unsafeBitCast(code.symbol(function.program.name)!, to: Pointer.self)
      pointer(
        memory[.parameters]!, memory[.states]!, memory[.inputs]!, memory[.outputs]!,
        memory[.arena]!, seed, Self.step)
    }
  }

  private typealias Pointer =
    @convention(c) (
      UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>,
      UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UInt32, UInt32
    ) -> Void

  /// A machine that does `call`, given the blocks of memory and the seed.
  init(
    _ function: TestFunction,
    call: @escaping ([Region: UnsafeMutablePointer<Float>], UInt32) -> Void
  ) throws {
    self.function = function
    self.call = call
    for region in Region.allCases {
      let buffers = function.program.buffers.filter { $0.region == region }
      let end = buffers.map { $0.offset + $0.count }.max() ?? 0
      let count = region == .arena ? function.program.arenaCount : end
      let buffer = try NumberBuffer(.float, count: count + Self.guardCount)
      let block = buffer.elements.typed(Float.self)!
      block.update(repeating: Float(bitPattern: Self.guardBits))
      blocks[region] = block
      self.buffers.append(buffer)
    }
  }

  /// Sets the value of `variable`.
  func set(_ variable: Variable, to tensor: Tensor) {
    let buffer = self.buffer(of: variable)
    let elements = tensor.arranged(variable.axes).elements
    for (i, x) in elements.enumerated() {
      blocks[buffer.region]![buffer.offset + i] = Float(x)
    }
  }

  /// The elements of an output, in the order of its axes.
  func elements(_ output: Request.Output) -> [Float] {
    switch output.destination {
    case .next(let variable): elements(buffer(of: variable))
    case .result(let name):
      elements(function.program.buffers.first { $0.region == .outputs && $0.name == name }!)
    case .collection: preconditionFailure("a function has no collections as outputs")
    }
  }

  /// Calls the function; returns a sentence for each thing that it must not have done.
  func run(seed: UInt32) -> [String] {
    for region in [Region.outputs, .arena] {
      blocks[region]!.update(repeating: Float(bitPattern: Self.guardBits))
    }
    let before = blocks.mapValues { Array($0) }
    call(blocks.mapValues { $0.baseAddress! }, seed)
    var faults: [String] = []
    for region in Region.allCases {
      let after = blocks[region]!
      var isWritable = [Bool](repeating: false, count: after.count)
      if region == .arena {
        for i in 0..<function.program.arenaCount { isWritable[i] = true }
      }
      for output in function.outputs {
        let buffer = self.buffer(of: output)
        guard buffer.region == region else { continue }
        for i in 0..<buffer.count { isWritable[buffer.offset + i] = true }
      }
      for i in after.indices
      where !isWritable[i] && after[i].bitPattern != before[region]![i].bitPattern {
        faults.append("\(region.rawValue)[\(i)] was written")
      }
    }
    return faults
  }

  private func elements(_ buffer: Buffer) -> [Float] {
    Array(blocks[buffer.region]![buffer.offset..<(buffer.offset + buffer.count)])
  }

  private func buffer(of output: Request.Output) -> Buffer {
    switch output.destination {
    case .next(let variable): buffer(of: variable)
    case .result(let name):
      function.program.buffers.first { $0.region == .outputs && $0.name == name }!
    case .collection: preconditionFailure("a function has no collections as outputs")
    }
  }

  private func buffer(of variable: Variable) -> Buffer {
    let region: Region =
      switch variable.role {
      case .input: .inputs
      case .parameter: .parameters
      case .state: .states
      case .carried: .arena
      }
    return function.program.buffers.first { $0.region == region && $0.name == variable.name }!
  }
}
