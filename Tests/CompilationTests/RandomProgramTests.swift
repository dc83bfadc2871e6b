// Random functions, compiled as they are and rewritten, against the reference on the graph as grown.

import Differentiation
import Execution
import Foundation
import Graph
import Rewriting
import Scheduling
import TestSupport
import Testing

@Suite struct RandomProgramTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// How many functions there are of each kind, and the first seed, as `make fuzz` says.
  private static let count = environment["GRADC_FUZZ_GRAPHS"].flatMap { UInt64($0) } ?? 1000
  private static let firstSeed = environment["GRADC_FUZZ_SEED"].flatMap { UInt64($0) } ?? 0
  private static let groupSize: UInt64 = 50
  /// Seeds in groups, so that a failure is found by its group and its text.
  static let groups = stride(from: firstSeed, to: firstSeed + count, by: Int(groupSize)).map {
    $0..<min($0 + groupSize, firstSeed + count)
  }

  /// What rounding may do to a result, relative to its largest element or 1.
  ///
  /// A wrong index, order or lifetime changes values by about their size. Values stay below 6, the
  /// nodes are at most 40, and each amplifies an error of 2⁻²⁴ by little; gradients pass the same
  /// nodes once more. Of 12 000 functions none came near.
  static let tolerance = 1e-4

  /// Runs `written` as it is and as the rules leave it, and compares both with `written`; a failure is
  /// made as small as it can be and recorded.
  static func check(
    _ written: [Request.Output], of program: RandomProgram, seed: UInt64, instructionSet: Int
  ) throws {
    let sets = InstructionSet.available
    let set = sets[instructionSet % sets.count]
    guard try faults(written, of: program, set) != nil else { return }
    let smallest = try minimized(written, in: program.graph) {
      try faults($0, of: program, set) != nil
    }
    Issue.record("seed \(seed), \(set): \(try faults(smallest, of: program, set) ?? "")")
  }

  /// What is wrong with the compiled form of `written`, with its text; nil if nothing is.
  private static func faults(
    _ written: [Request.Output], of program: RandomProgram, _ set: InstructionSet
  ) throws -> String? {
    let g = program.graph
    let reference = TestFunction(written, in: g)
    var values = program.values
    let expected = reference.reference(values, seed: RandomProgram.seed)
    let roots = try rewrite(written.map(\.node), in: g, upTo: .stabilize).roots
    let rewritten = zip(written, roots).map {
      Request.Output($1, to: $0.destination, axes: $0.axes)
    }
    let forms = [
      (written, CacheSizes.standard, "written"), (rewritten, .standard, "rewritten"),
      (rewritten, .tiny, "rewritten, for tiny caches"),
    ]
    for (outputs, caches, stage) in forms {
      let function = TestFunction(outputs, in: g, caches: caches)
      let machine = try TestMachine(function, set)
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
      if set.vectorTarget != nil {
        faults += try differences(from: machine, function, values, set)
      }
      if !faults.isEmpty {
        let names = outputs.enumerated().map { ("\($0) \($1.axes)", $1.node) }
        return """
          \(stage): \(faults.prefix(4).joined(separator: "\n"))
          \(g.text(of: names))
          \(function.program.text(g))
          """
      }
    }
    return nil
  }

  /// What the kernels alone compute otherwise than `machine` has, which calls loops in vector code: these round
  /// as the kernels do, so that not a bit may differ.
  private static func differences(
    from machine: TestMachine, _ function: TestFunction, _ values: RandomValues,
    _ set: InstructionSet
  ) throws -> [String] {
    var values = values
    let kernels = try TestMachine(function, set, usesKernelsAlone: true)
    for variable in function.variables { kernels.set(variable, to: values(variable)) }
    _ = kernels.run(seed: RandomProgram.seed)
    return function.outputs.compactMap { output in
      let (actual, expected) = (machine.elements(output), kernels.elements(output))
      let wrong = actual.indices.first {
        actual[$0].bitPattern != expected[$0].bitPattern
          && !(actual[$0].isNaN && expected[$0].isNaN)
      }
      return wrong.map {
        "\(output.destination) [\($0)]: \(actual[$0]) by loops, \(expected[$0]) by kernels"
      }
    }
  }

  /// Returns outputs for which `fails` is still true, but for no part of them: outputs are left out, and
  /// nodes replaced by one of their operands, as long as it fails.
  static func minimized(
    _ outputs: [Request.Output], in graph: Graph, while fails: ([Request.Output]) throws -> Bool
  ) rethrows -> [Request.Output] {
    for position in outputs.indices where outputs.count > 1 {
      var fewer = outputs
      fewer.remove(at: position)
      if try fails(fewer) { return try minimized(fewer, in: graph, while: fails) }
    }
    for (position, output) in outputs.enumerated() {
      // What a recurrence has inside is no value of its own.
      for operand in graph.dependencies(output.node) where !graph.operands(operand).isEmpty {
        var simpler = outputs
        simpler[position] = Request.Output(
          operand, to: .result("r\(position)"), axes: graph.axes(operand))
        if try fails(simpler) { return try minimized(simpler, in: graph, while: fails) }
      }
    }
    return outputs
  }

  /// The smallest failure is found: here, whatever holds a sine fails.
  @Test func failuresAreMinimized() {
    let g = Graph()
    let k = Axis("k", 3)
    let x = g.variable(Variable(.input, "x", axes: [k]))
    let sine = g.apply(.sin, g.apply(.exp, x))
    let root = g.reduce(.sum, g.multiply(g.apply(.tanh, sine), g.apply(.cos, x)), over: [k])
    let outputs = [root, g.apply(.cos, x)].enumerated().map {
      Request.Output($1, to: .result("\($0)"), axes: g.axes($1))
    }
    let smallest = Self.minimized(outputs, in: g) { outputs in
      g.reachable(from: outputs.map(\.node)).contains(sine)
    }
    #expect(smallest.map(\.node) == [sine])
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
        case .scan: kinds.insert("scan")
        case .sum, .product, .variable, .constant, .random: break
        }
      }
      for step in function.program.steps {
        switch step {
        case .contraction(let it): kinds.insert(it.accumulates ? "added product" : "product")
        case .group: kinds.insert("products together")
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
        "temporaries", "gather", "dot", "select by comparison", "scan", "loop",
      ] + Reduction.allCases.map(\.rawValue) + Function.allCases.map(\.rawValue)
    #expect(Set(expected).subtracting(kinds) == [])
  }

  @Test(arguments: groups) func values(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let program = RandomProgram(seed: seed, count: 10 + Int(seed % 31))
      try Self.check(
        program.outputs, of: program, seed: seed, instructionSet: Int(truncatingIfNeeded: seed))
    }
  }

  @Test(arguments: groups) func gradients(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      // Other functions than those whose values are compared.
      var program = RandomProgram(seed: ~seed, count: 10 + Int(seed % 31))
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
      try Self.check(
        outputs, of: program, seed: ~seed, instructionSet: Int(truncatingIfNeeded: seed))
    }
  }
}
