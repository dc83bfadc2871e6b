// What a test claims of compiled values: how far each may be from the reference.

import Execution
import Graph
import Rewriting
import Scheduling
import TestSupport
import Testing

/// A value to be compiled, and how far from the reference it may be.
struct Claim {
  let node: NodeID
  /// The order of axes in memory.
  let axes: [Axis]
  /// The distance allowed, in units of 2⁻²³ times the magnitude.
  let ulps: Double
  /// A node that holds the magnitude of the terms that are rounded; the value itself if nil.
  let magnitude: NodeID?

  /// Claims that `node` is within `ulps` units in the last place of `magnitude`.
  init(
    _ node: NodeID, within ulps: Double, of magnitude: NodeID? = nil, axes: [Axis]? = nil,
    in g: Graph
  ) {
    self.node = node
    self.axes = axes ?? g.axes(node)
    self.ulps = ulps
    self.magnitude = magnitude
  }

  /// Claims that `node` is right to the bit.
  init(exactly node: NodeID, axes: [Axis]? = nil, in g: Graph) {
    self.init(node, within: 0, axes: axes, in: g)
  }
}

/// Compiles all claimed values as one function, runs it on every instruction set, and compares with
/// the reference. With `rewritten`, the values are compiled as the rules leave them.
@discardableResult
func expect(
  _ claims: [Claim], in g: Graph, _ values: RandomValues = RandomValues(seed: 1),
  rewritten: Bool = false, location: SourceLocation = #_sourceLocation
) throws -> Program {
  let seed: UInt32 = 0x1234_5678
  var values = values
  let nodes = claims.map(\.node)
  let roots = rewritten ? try rewrite(nodes, in: g, upTo: .stabilize).roots : nodes
  func outputs(_ nodes: [NodeID]) -> [Request.Output] {
    zip(claims, nodes).enumerated().map { i, claim in
      Request.Output(claim.1, to: .result("r\(i)"), axes: claim.0.axes)
    }
  }
  let magnitudes = TestFunction(
    zip(claims, outputs(claims.map { $0.magnitude ?? $0.node })).map { $1 }, in: g)
  let written = TestFunction(outputs(nodes), in: g)
  let function = TestFunction(outputs(roots), in: g)
  magnitudes.round(&values)
  written.round(&values)
  let expected = written.reference(values, seed: seed)
  let scales = magnitudes.reference(values, seed: seed)
  for set in InstructionSet.available {
    let machine = try TestMachine(function, set)
    for variable in function.variables { machine.set(variable, to: values(variable)) }
    let faults = machine.run(seed: seed)
    #expect(faults.isEmpty, "\(faults.prefix(5))\n\(function.source)", sourceLocation: location)
    for (i, output) in function.outputs.enumerated() {
      let actual = machine.elements(output)
      let wrong = actual.indices.first {
        !agrees(actual[$0], expected[i][$0], claims[i].ulps, scales[i][$0])
      }
      if let wrong {
        Issue.record(
          """
          \(set), element \(wrong) of \(actual.count): \(actual[wrong]), not \(expected[i][wrong])
          \(g.text(of: [("r\(i)", roots[i])]))\(function.source)
          """, sourceLocation: location)
      }
    }
  }
  return function.program
}

/// Whether `actual` is `expected` but for rounding: `ulps` times 2⁻²³ of `magnitude`.
///
/// What Float32 cannot hold is infinite, and below its smallest normal number steps are coarser.
func agrees(_ actual: Float, _ expected: Double, _ ulps: Double, _ magnitude: Double) -> Bool {
  if expected.isNaN { return actual.isNaN }
  if Double(actual) == expected || actual == Float(expected) { return true }
  guard actual.isFinite else { return false }
  let smallest = Double(Float.leastNormalMagnitude)
  return (Double(actual) - expected).magnitude <= ulps * 0x1p-23
    * max(magnitude.magnitude, smallest)
}

extension RandomValues {
  /// Sets `variable` to numbers that `draw` makes, and returns its node.
  mutating func set(
    _ variable: Variable, seed: UInt64 = 1, _ draw: (inout SplitMix) -> Double
  ) {
    let name = variable.name.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) }
    var generator = SplitMix(seed: name)
    let elements = (0..<variable.axes.elementCount).map { _ in draw(&generator) }
    self[variable] = Tensor(axes: variable.axes, elements: elements)
  }
}

/// Whole numbers close to each other, so that equal ones meet.
func smallWhole(_ generator: inout SplitMix) -> Double {
  Double(Int.random(in: -3...3, using: &generator))
}
