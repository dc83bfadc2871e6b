// Random functions, compiled as they are and rewritten, against the reference on the graph as grown.

import Differentiation
import Execution
import Graph
import Rewriting
import Scheduling
import TestSupport
import Testing

@Suite struct RandomProgramTests {
  /// Seeds in groups, so that a failure is found by its group and its text.
  static let groups = Array(stride(from: UInt64(0), to: 300, by: 20))

  /// What rounding may do to a result, relative to its largest element or 1.
  ///
  /// A wrong index, order or lifetime changes values by about their size. Values stay below 6, the
  /// nodes are at most 40, and each amplifies an error of 2⁻²⁴ by little; gradients pass the same
  /// nodes once more. Of 12 000 functions none came near.
  static let tolerance = 1e-4

  /// Runs `written` as it is and as the rules leave it, and compares both with `written`.
  static func check(
    _ written: [Request.Output], of program: RandomProgram, seed: UInt64, instructionSet: Int
  ) throws {
    let g = program.graph
    let sets = InstructionSet.available
    let reference = TestFunction(written, in: g)
    var values = program.values
    let expected = reference.reference(values, seed: RandomProgram.seed)
    let roots = try rewrite(written.map(\.node), in: g, upTo: .stabilize).roots
    let rewritten = zip(written, roots).map {
      Request.Output($1, to: $0.destination, axes: $0.axes)
    }
    for (outputs, stage) in [(written, "written"), (rewritten, "rewritten")] {
      let function = TestFunction(outputs, in: g)
      let machine = try TestMachine(function, sets[instructionSet % sets.count])
      for variable in function.variables { machine.set(variable, to: values(variable)) }
      var faults = machine.run(seed: RandomProgram.seed)
      for (output, expected) in zip(outputs, expected) {
        let scale = expected.reduce(1) { max($0, $1.magnitude) }
        let actual = machine.elements(output)
        if let wrong = actual.indices.first(where: {
          !((Double(actual[$0]) - expected[$0]).magnitude <= tolerance * scale)
        }) {
          faults.append(
            "\(output.destination) [\(wrong)]: \(actual[wrong]), not \(expected[wrong])")
        }
      }
      if !faults.isEmpty {
        let names = outputs.enumerated().map { ("\($0) \($1.axes)", $1.node) }
        Issue.record(
          """
          seed \(seed), \(stage): \(faults.prefix(4).joined(separator: "\n"))
          \(g.text(of: names))
          \(function.program.text(g))
          \(function.source)
          """)
        return
      }
    }
  }

  /// What is not generated is not tested: every kind of operation, step, destination and statement.
  @Test func allKindsOccur() throws {
    var kinds: Set<String> = []
    for seed in UInt64(0)..<300 {
      let program = RandomProgram(seed: seed, count: 10 + Int(seed % 31))
      let function = TestFunction(program.outputs, in: program.graph)
      for output in program.outputs {
        if case .next = output.destination { kinds.insert("next") } else { kinds.insert("result") }
      }
      for id in program.graph.reachable(from: program.outputs.map(\.node)) {
        switch program.graph.operation(id) {
        case .reduce(let reduction, _): kinds.insert(reduction.rawValue)
        case .pointwise(let f): kinds.insert(f.rawValue)
        case .accumulate: kinds.insert("accumulate")
        case .access(let access): kinds.insert(access.fill == nil ? "access" : "fill")
        case .iota: kinds.insert("iota")
        case .sum, .product, .variable, .constant, .random, .scan: break
        }
      }
      for step in function.program.steps {
        switch step {
        case .contraction(let it): kinds.insert(it.accumulates ? "added product" : "product")
        case .transfer(let it): kinds.insert(it.accumulates ? "scatter" : "transfer")
        case .random: kinds.insert("random")
        case .loop: kinds.insert("loop")
        case .nest(let nest):
          if nest.rowBlock < nest.rowCount { kinds.insert("blocks of rows") }
          if nest.columnBlock < nest.columnCount { kinds.insert("blocks of columns") }
          if !nest.outer.isEmpty { kinds.insert("outer loops") }
          if nest.slots.count > 2 { kinds.insert("temporaries") }
          for statement in nest.statements {
            switch statement.operation {
            case .gather: kinds.insert("gather")
            case .dot: kinds.insert("dot")
            case .selectCompare: kinds.insert("select by comparison")
            default: break
            }
          }
        }
      }
    }
    let expected =
      [
        "next", "result", "accumulate", "access", "fill", "iota", "added product", "product",
        "scatter", "transfer", "random", "blocks of rows", "blocks of columns", "outer loops",
        "temporaries", "gather", "dot", "select by comparison",
      ] + Reduction.allCases.map(\.rawValue) + Function.allCases.map(\.rawValue)
    #expect(Set(expected).subtracting(kinds) == [])
  }

  @Test(arguments: groups) func values(_ group: UInt64) throws {
    for seed in group..<(group + 20) {
      let program = RandomProgram(seed: seed, count: 10 + Int(seed % 31))
      try Self.check(program.outputs, of: program, seed: seed, instructionSet: Int(seed))
    }
  }

  @Test(arguments: groups) func gradients(_ group: UInt64) throws {
    for seed in group..<(group + 20) {
      var program = RandomProgram(seed: 1000 + seed, count: 10 + Int(seed % 15))
      let g = program.graph
      let loss = program.loss()
      let cotangents = differentiate(
        loss, withRespectTo: program.parameters, in: g
      ).cotangents
      var outputs = [Request.Output(loss, to: .result("loss"), axes: [])]
      for parameter in program.parameters {
        guard case .variable(let variable) = g.operation(parameter) else { continue }
        let next = g.sum([(parameter, 1), (cotangents[parameter]!, -0.5)])
        outputs.append(Request.Output(next, to: .next(variable), axes: variable.axes))
      }
      try Self.check(outputs, of: program, seed: 1000 + seed, instructionSet: Int(seed))
    }
  }
}
