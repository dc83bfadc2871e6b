// Runs checks twice: in Float64 by the reference evaluator, and compiled in float32.

import CodeGeneration
import Compilation
import Elaboration
import Execution
import Graph
import Language

/// One of the two ways in which a check is computed.
package enum CheckPrecision: String, Sendable, CaseIterable {
  /// By the reference evaluator.
  case float64
  /// By the native code that gradc makes.
  case float32

  /// The tolerance of `==` where none is given, relative to the right side where that is above 1: what
  /// rounding leaves of sums of some hundred terms.
  package var tolerance: Double {
    switch self {
    case .float64: 1e-9
    case .float32: 1e-5
    }
  }
}

/// The first element at which a check fails.
package struct CheckFailure: Sendable {
  /// The position along each dimension, counted from 0; empty for a single number.
  package let position: [Int]
  /// The two sides of a comparison there; nil where the condition is none.
  package let sides: (left: Double, right: Double)?
  /// How far the sides of `==` may be apart there; nil for any other condition.
  package let allowed: Double?
}

/// What became of a check.
package struct CheckResult {
  /// The check.
  package let check: ElaboratedCheck
  /// Where it fails, by the precision that it fails in.
  package let failures: [CheckPrecision: CheckFailure]

  /// Whether the check holds in both precisions.
  package var holds: Bool { failures.isEmpty }
}

/// The most numbers that the reference evaluator may hold for one check: half a gigabyte.
private let mostNumbers = Double(1 << 26)

/// Returns what becomes of `checks`, which are those of one file, in their order. Throws `ModelErrors` for
/// checks that are too large to be computed, `OutOfMemory`, or what is a fault of gradc.
package func runChecks(_ checks: [ElaboratedCheck], title: String) throws -> [CheckResult] {
  if checks.isEmpty { return [] }
  let computed = try checks.map { try ComputedCheck($0) }
  let tooLarge = computed.compactMap(\.excess)
  if !tooLarge.isEmpty { throw ModelErrors(diagnostics: tooLarge) }
  let (module, names) = try compile(computed, title: title)
  return try zip(computed, names).map { check, name in
    let values = check.inputValues()
    var failures: [CheckPrecision: CheckFailure] = [:]
    failures[.float64] = check.failure(.float64, check.reference(values))
    failures[.float32] = check.failure(.float32, try check.native(values, name, module))
    return CheckResult(check: check.check, failures: failures)
  }
}

/// Checks have no seed of their own, and layers in them start the same each time.
private let seed: UInt32 = 0

extension ComputedCheck {
  /// The error for a check that takes too many numbers; nil if it does not.
  fileprivate var excess: Diagnostic? {
    let graph = check.graph
    let nodes = graph.reachable(from: values.map(\.node) + check.inputs.map(\.value))
    let held = nodes.map(graph.axes) + values.map { _ in check.axes }
    let total = held.reduce(0.0) { $0 + Double($1.elementCount) }
    guard total > mostNumbers else { return nil }
    return Diagnostic(
      "this check is too large to be computed", at: check.span,
      notes: [
        "it takes \(formatted("%.3g", total)) numbers in all, and at most "
          + "\(formatted("%.3g", mostNumbers)) are computed"
      ])
  }

  /// The values of the inputs, in Float64.
  fileprivate func inputValues() -> [GraphVariable: Tensor] {
    var evaluator = Evaluator(
      check.graph, variables: { _ in preconditionFailure("what is written has no variables") })
    return Dictionary(
      check.inputs.map { ($0.variable, evaluator.value(of: $0.value).arranged($0.variable.axes)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns the elements of each value by the reference evaluator.
  fileprivate func reference(_ inputs: [GraphVariable: Tensor]) -> [String: [Double]] {
    var evaluator = Evaluator(
      check.graph,
      variables: { variable in
        guard let value = inputs[variable] else {
          preconditionFailure("a check has no variables but its arguments")
        }
        return value
      }, randomNumbers: { drawnNumbers($0, .float, seed: seed) })
    var results: [String: [Double]] = [:]
    for value in values {
      results[value.name] = evaluator.value(of: value.node).arranged(check.axes).elements
    }
    return results
  }

  /// Returns the elements of each value by native code, the function called `function`.
  fileprivate func native(
    _ inputs: [GraphVariable: Tensor], _ function: String, _ module: CompiledModule
  ) throws -> [String: [Double]] {
    guard let compiled = module.functions[function] else {
      preconditionFailure("the compiled module has no function \(function)")
    }
    let memory = try FunctionMemory(compiled)
    for (variable, value) in inputs {
      memory.set(variable.name, to: value.elements)
    }
    memory.call(module.function(function), seed: seed)
    var results: [String: [Double]] = [:]
    for value in values { results[value.name] = memory.output(value.name).map { Double($0) } }
    return results
  }

  /// Returns the first element at which the check fails, by `values`; nil if it holds.
  fileprivate func failure(
    _ precision: CheckPrecision, _ values: [String: [Double]]
  ) -> CheckFailure? {
    let (left, right) = (values["left"] ?? [], values["right"] ?? [])
    for place in 0..<check.axes.elementCount {
      let sides = left.indices.contains(place) ? (left[place], right[place]) : nil
      switch check.condition {
      case .equal(_, _, let given):
        guard let (a, b) = sides else { continue }
        let allowed = given ?? precision.tolerance * max(1, b.magnitude)
        if isEqual(a, b, within: allowed) { continue }
        return CheckFailure(position: position(place), sides: sides, allowed: allowed)
      case .holds:
        if let truth = values["truth"], truth[place] != 0 { continue }
        return CheckFailure(position: position(place), sides: sides, allowed: nil)
      }
    }
    return nil
  }

  /// An infinity equals itself alone, and what is not a number equals nothing, not even itself.
  private func isEqual(_ a: Double, _ b: Double, within allowed: Double) -> Bool {
    a == b || (a.isFinite && b.isFinite && (a - b).magnitude <= allowed)
  }

  /// The position along each axis of the element that `place` counts, the last axis fastest.
  private func position(_ place: Int) -> [Int] {
    var rest = place
    var result: [Int] = []
    for axis in check.axes.reversed() {
      result.append(rest % axis.extent)
      rest /= axis.extent
    }
    return result.reversed()
  }
}
