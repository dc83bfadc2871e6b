// Every kind of operation, compiled, is as exact as its row in the table says: functions over all of
// Float32, and all kinds on operands of every pairing of axes and of sizes around those of vectors.

import Differentiation
import Execution
import Graph
import TestSupport
import Testing

@Suite struct AccuracyTests {
  /// On every binade of Float32 and at its special values, for each instruction set.
  @Test(arguments: Function.allCases, MathMode.allCases) func overTheWholeRange(
    _ function: Function, _ math: MathMode
  ) throws {
    // What has no kernel of its own in a mode has that of the standard one.
    guard math == .standard || function.kernel(in: math) != function.rawValue else { return }
    var samples = FloatSamples.operands(of: function)
    // The fast mode promises something where the value and its exponential are normal numbers alone.
    if math == .fast { samples = samples.filter { $0[0].magnitude < 87 } }
    let g = Graph(math: math)
    let n = Axis("n", samples.count)
    let operands = (0..<function.arity).map { Variable(.input, "x\($0)", axes: [n]) }
    let node = g.apply(function, operands.map(g.variable))
    let compiled = TestFunction(results: [node], in: g)
    let expected = samples.map { function($0.map(Double.init)) }
    for set in InstructionSet.available {
      let machine = try TestMachine(compiled, set)
      for (place, operand) in operands.enumerated() {
        machine.set(
          operand, to: Tensor(axes: [n], elements: samples.map { Double($0[place]) }))
      }
      #expect(machine.run(seed: 1) == [])
      let actual = machine.elements(compiled.outputs[0])
      let errors = zip(actual, expected).map { ulps($0, from: $1) }
      let worst = errors.indices.max { errors[$0] < errors[$1] }!
      #expect(
        errors[worst] <= function.accuracy(in: math).ulps,
        "\(set): \(function) of \(samples[worst]) is \(actual[worst]), not \(expected[worst])")
    }
  }

  static let exponents: [Rational] = [
    2, 3, 4, 5, -1, -2, -3, -4, -5, .half, .half.negated, Rational(3, over: 2)!,
    Rational(-3, over: 2)!, Rational(1, over: 3)!, Rational(-2, over: 3)!, Rational(1, over: 10)!,
  ]

  /// A power of any number: where Float32 does not hold the exponent, it is rounded.
  @Test(arguments: exponents) func powersOverTheWholeRange(_ exponent: Rational) throws {
    let samples = FloatSamples.special + FloatSamples.everyBinade
    let g = Graph()
    let n = Axis("n", samples.count)
    let x = Variable(.input, "x", axes: [n])
    let compiled = TestFunction(results: [g.power(g.variable(x), exponent)], in: g)
    var values = RandomValues(seed: 1)
    values[x] = Tensor(axes: [n], elements: samples.map { Double($0) })
    let expected = compiled.reference(values, seed: 1)[0]
    let isRounded = Double(Float(exponent.value)) != exponent.value
    for set in InstructionSet.available {
      let machine = try TestMachine(compiled, set)
      machine.set(x, to: values(x))
      #expect(machine.run(seed: 1) == [])
      let actual = machine.elements(compiled.outputs[0])
      for (place, sample) in samples.enumerated() {
        let logarithm = isRounded ? Function.log([expected[place].magnitude]) : 0
        // Units are up to twice as large, seen from the value.
        let bound = Accuracy.product.bound(terms: 1) + (logarithm.isFinite ? abs(logarithm) : 0)
        #expect(
          ulps(actual[place], from: expected[place]) <= bound,
          "\(set): \(sample)^\(exponent) is \(actual[place]), not \(expected[place])")
      }
    }
  }

  static let sizes = [0, 1, 2, 15, 16, 17, 31, 33, 257]

  /// The rows that state how exact they are.
  static let rows = DerivativeKey.allCases.filter { $0.accuracy != nil }

  @Test(arguments: rows, sizes)
  func onEveryPairingOfAxes(_ key: DerivativeKey, _ size: Int) throws {
    let g = Graph()
    var values = RandomValues(seed: 1)
    var claims: [Claim] = []
    for example in OperationExample.all(key, size: size, in: g) {
      guard let claim = Self.claim(example.node, key, in: g) else { continue }
      claims.append(claim)
      for (variable, value) in example.values { values[variable] = value }
    }
    // Over nothing, and of one position, some kinds are constants.
    #expect(!claims.isEmpty || size < 2)
    try expect(claims, in: g, values)
  }

  /// The derivatives of the same operands, whose kernels are those of several rows.
  @Test(arguments: DerivativeKey.allCases, [0, 1, 17])
  func derivativesOnEveryPairingOfAxes(_ key: DerivativeKey, _ size: Int) throws {
    let g = Graph()
    var values: [Variable: Tensor] = [:]
    var nodes: [NodeID] = []
    for example in OperationExample.all(key, size: size, in: g) {
      let y = example.node
      let loss = g.reduce(.sum, g.sum([(y, 1), (g.power(y, 2), 0.5)]), over: g.axes(y))
      let sources = example.values.keys.filter { $0.role == .parameter }.map(g.variable)
      let gradient = differentiate(loss, withRespectTo: sources, in: g).cotangents
      nodes += sources.map { gradient[$0]! }
      values.merge(example.values) { $1 }
    }
    nodes = Array(Set(nodes)).sorted().filter { g.constantValue($0) == nil }
    // What the compiled function sees.
    for variable in values.keys {
      values[variable]!.elements = values[variable]!.elements.map { Double(Float($0)) }
    }
    var given = RandomValues(seed: 1)
    for (variable, value) in values { given[variable] = value }
    let claims = Claim.withinRounding(nodes, in: g, values)
    if claims.isEmpty { return }
    try expect(claims, in: g, given)
    try expect(claims, in: g, given, rewritten: true)
  }

  /// A recurrence is none of these; see `RecurrenceTests`.
  @Test func whatStatesNothingIsARecurrence() {
    #expect(DerivativeKey.allCases.filter { $0.accuracy == nil } == [.scan])
  }

  /// What the row `key` states of `node`; nil if it is no such operation on leaves, whose operands are
  /// exact.
  private static func claim(_ node: NodeID, _ key: DerivativeKey, in g: Graph) -> Claim? {
    let operation = g.operation(node)
    guard let accuracy = key.accuracy, DerivativeKey(operation) == key,
      g.operands(node).allSatisfy({ g.operands($0).isEmpty })
    else { return nil }
    let bound = accuracy.bound(terms: terms(of: node, in: g))
    return Claim(node, within: bound, of: magnitude(of: node, accuracy.scale, in: g), in: g)
  }

  /// How many terms, factors or elements `node` combines.
  private static func terms(of node: NodeID, in g: Graph) -> Int {
    switch g.operation(node) {
    case .reduce(_, let over): over.elementCount
    case .accumulate(let accumulate): accumulate.over.elementCount
    default: g.operands(node).count
    }
  }

  /// What the units of the last place are those of; nil for the value itself.
  private static func magnitude(
    of node: NodeID, _ scale: Accuracy.Scale, in g: Graph
  ) -> NodeID? {
    let operands = g.operands(node)
    func size(_ place: Int) -> NodeID { g.apply(.abs, operands[place]) }
    switch (scale, g.operation(node)) {
    case (.terms, .sum(let coefficients, let constant)):
      return g.sum(
        coefficients.indices.map { (size($0), coefficients[$0].magnitude) },
        constant: constant.magnitude)
    case (.terms, .reduce(_, let over)): return g.reduce(.sum, size(0), over: over)
    case (.terms, .accumulate(let accumulate)):
      return g.accumulate(
        size(0), g.readings(accumulate.placements, operands), over: accumulate.over)
    case (.elements, .reduce(_, let over)):
      return g.apply(.max, g.constant(1), g.reduce(.max, size(0), over: over))
    default: return nil
    }
  }
}

/// Returns how far `value` is from `exact`, in units of the last place of a float at `exact`; 0 if both
/// are NaN, infinite if one is. An infinity stands for 2¹²⁸, the number after the largest.
private func ulps(_ value: Float, from exact: Double) -> Double {
  if value.isNaN || exact.isNaN { return value.isNaN && exact.isNaN ? 0 : .infinity }
  let overflow = 0x1p128
  let limited = min(max(exact, -overflow), overflow)
  let found = value.isInfinite ? (value > 0 ? overflow : -overflow) : Double(value)
  let binade = limited == 0 ? -126 : min(max(limited.exponent, -126), 127)
  return (found - limited).magnitude
    / Double(sign: .plus, exponent: Int(binade) - 23, significand: 1)
}
