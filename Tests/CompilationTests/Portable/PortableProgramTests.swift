// Random functions as plain C, against the reference evaluator.

import CodeGeneration
import Differentiation
import Foundation
import Graph
import Rewriting
import Scheduling
import TestSupport
import Testing

@Suite struct PortableProgramTests {
  typealias StepPointer =
    @convention(c) (
      UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafePointer<Float>,
      UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UInt32, UInt32
    ) -> Void

  /// A random function, what it should give, and its text.
  private struct Case {
    let name: String
    let program: RandomProgram
    let function: TestFunction
    let expected: [[Double]]
  }

  private static let groupSize = 50
  static let groups = (0..<3).map { UInt64($0 * groupSize)..<UInt64(($0 + 1) * groupSize) }

  /// The function of `seed`, as grown and as the rules leave it; every third is a gradient.
  private static func cases(_ seed: UInt64) throws -> [Case] {
    var program = RandomProgram(seed: 5000 + seed, count: 10 + Int(seed % 31))
    let g = program.graph
    var outputs = program.outputs
    if seed % 3 == 2 {
      let loss = program.loss()
      let cotangents = differentiate(loss, withRespectTo: program.parameters, in: g).cotangents
      outputs = [Request.Output(loss, to: .result("loss"), axes: [])]
      for parameter in program.parameters {
        guard case .variable(let variable) = g.operation(parameter) else { continue }
        let next = g.sum([(parameter, 1), (cotangents[parameter]!, -0.5)])
        outputs.append(Request.Output(next, to: .next(variable), axes: variable.axes))
      }
    }
    let written = TestFunction(outputs, in: g, name: "written\(seed)", form: .loops)
    let expected = written.reference(program.values, seed: RandomProgram.seed)
    let roots = try rewrite(outputs.map(\.node), in: g, upTo: .stabilize).roots
    let rewritten = TestFunction(
      zip(outputs, roots).map { Request.Output($1, to: $0.destination, axes: $0.axes) }, in: g,
      name: "rewritten\(seed)", form: .loops)
    return [written, rewritten].map {
      Case(name: $0.program.name, program: program, function: $0, expected: expected)
    }
  }

  private static func check(_ seeds: Range<UInt64>, by compiler: ForeignCompiler) throws {
    let folder = try ForeignFolder()
    let cases = try seeds.flatMap(cases)
    for item in cases {
      try folder.write("\(item.name).c", item.function.source)
      try folder.write("\(item.name).h", item.function.header)
    }
    let code = try ForeignCode(cases.map { "\($0.name).c" }, in: folder, by: compiler)
    for item in cases {
      let pointer = try code.function("\(item.name)_step", as: StepPointer.self)
      let machine = try TestMachine(item.function) { memory, seed in
        pointer(
          memory[.parameters]!, memory[.states]!, memory[.inputs]!, memory[.outputs]!,
          memory[.arena]!, seed, TestMachine.step)
      }
      var values = item.program.values
      for variable in item.function.variables { machine.set(variable, to: values(variable)) }
      #expect(machine.run(seed: RandomProgram.seed) == [], "\(item.name)")
      for (output, expected) in zip(item.function.outputs, item.expected) {
        let scale = expected.reduce(1) { max($0, $1.magnitude) }
        let actual = machine.elements(output)
        let wrong = actual.indices.first {
          !((Double(actual[$0]) - expected[$0]).magnitude <= RandomProgramTests.tolerance * scale)
        }
        guard let wrong else { continue }
        Issue.record(
          """
          \(item.name), \(output.destination) [\(wrong)]: \(actual[wrong]), not \(expected[wrong])
          \(item.function.program.text(item.program.graph))
          \(item.function.source)
          """)
        return
      }
    }
  }

  @Test(.enabled("gcc is missing") { ForeignCompiler.path(of: "gcc") != nil }, arguments: groups)
  func `Random functions by gcc`(_ seeds: Range<UInt64>) throws {
    try Self.check(seeds, by: ForeignCompiler(name: "gcc", options: ["-O1", "-Wshadow"]))
  }

  @Test(.enabled("clang is missing") { ForeignCompiler.path(of: "clang") != nil })
  func `Random functions by clang`() throws {
    try Self.check(400..<420, by: ForeignCompiler(name: "clang", options: ["-O2"]))
  }

  @Test(.enabled("tcc is missing") { ForeignCompiler.path(of: "tcc") != nil })
  func `Random functions by tcc`() throws {
    try Self.check(430..<470, by: ForeignCompiler(name: "tcc", options: []))
  }
}
