// Runs values of a graph through schedule, C and libtcc, beside the reference evaluator.

import CodeGeneration
import Execution
import Graph
import Scheduling
import TestSupport

/// Compiled values, and what the reference says.
struct CompiledValue {
  let name: String
  let compiled: [Float]
  let reference: [Double]
}

/// Compiles `roots` as one function, runs it on `values`, and evaluates them in Float64 as well.
func compileAndRun(
  _ roots: [NodeID], in g: Graph, _ values: inout RandomValues,
  instructionSet: InstructionSet? = nil
) throws -> (values: [CompiledValue], source: String) {
  var variables: [Variable] = []
  for id in g.reachable(from: roots) {
    if case .variable(let variable) = g.operation(id) { variables.append(variable) }
  }
  let outputs = roots.enumerated().map {
    Request.Output($1, to: .result("r\($0)"), axes: g.axes($1))
  }
  let request = Request(
    name: "step", graph: g, outputs: outputs, variables: variables,
    workspace: contractionWorkspace)
  let program = schedule(request)
  let source = printModule([ModuleFunction(graph: g, program: program)], title: "test")
  let code = try NativeCode(compiling: source, instructionSet: instructionSet)
  typealias Function = @convention(c) (
    UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?,
    UnsafeMutablePointer<Float>?, UnsafeMutablePointer<Float>?, UInt32
  ) -> Void
  let function = unsafeBitCast(code.symbol("step")!, to: Function.self)
  var blocks: [Region: FloatBuffer] = [:]
  for region in Region.allCases {
    let end = program.buffers.filter { $0.region == region }.map { $0.offset + $0.count }.max() ?? 0
    blocks[region] = try FloatBuffer(count: max(end, 1) + 16)
  }
  for variable in variables {
    let buffer = program.buffers.first { $0.name == variable.name && $0.region != .arena && $0.region != .outputs }!
    for (i, x) in values(variable).elements.enumerated() {
      blocks[buffer.region]!.start[buffer.offset + i] = Float(x)
    }
  }
  // The reference sees the same rounded inputs.
  for variable in variables {
    var rounded = values(variable)
    rounded.elements = rounded.elements.map { Double(Float($0)) }
    values[variable] = rounded
  }
  for i in 0..<blocks[.arena]!.count { blocks[.arena]!.start[i] = .nan }
  function(
    blocks[.parameters]!.start, blocks[.states]!.start, blocks[.inputs]!.start,
    blocks[.outputs]!.start, blocks[.arena]!.start, 7)
  let results = roots.enumerated().map { i, root in
    let buffer = program.buffers.first { $0.region == .outputs && $0.name == "r\(i)" }!
    return CompiledValue(
      name: "r\(i)",
      compiled: (0..<buffer.count).map { blocks[.outputs]!.start[buffer.offset + $0] },
      reference: g.evaluate(root, &values).elements)
  }
  return (results, source)
}
