// The accuracy of functions of one variable over all magnitudes, and their special values.

import Glibc
import Testing

@Suite struct ElementaryTests {
  /// Numbers of every binade and both signs, and those at which functions are special.
  static let samples: [Float] = {
    var numbers = Numbers(seed: 1)
    var result: [Float] = [0, -0.0, .infinity, -.infinity, .nan, 1, -1, 0.5, -0.5, 2.5, -2.5]
    for exponent in -149...127 {
      for _ in 0..<6 {
        let significand = Float.random(in: 1..<2, using: &numbers)
        let number = Float(sign: .plus, exponent: exponent, significand: significand)
        result += [number, -number]
      }
    }
    // Where exponentials overflow, underflow and turn, and the arguments of the first few turns.
    for _ in 0..<2000 { result.append(.random(in: -110...110, using: &numbers)) }
    for _ in 0..<2000 { result.append(.random(in: -2...2, using: &numbers)) }
    return result
  }()

  @Test(arguments: functions.keys.sorted())
  func `A function is within its bound in every binade, and right at special values`(
    name: String
  ) {
    guard case .pointwise(_, _, _, let ulps, _, let value)? = functions[name] else { return }
    let operand = Tile(1, Self.samples.count)
    for (column, sample) in Self.samples.enumerated() { operand[0, column] = sample }
    let expected = Self.samples.map { value([Double($0)], []) }
    for machine in Machine.all {
      let out = Tile(1, Self.samples.count)
      machine.apply(name, to: [operand], [], into: out)
      var worst = (distance: 0.0, sample: Float(0), value: Float(0))
      for (column, sample) in Self.samples.enumerated() {
        let error = distance(out[0, column], from: expected[column])
        if error > worst.distance { worst = (error, sample, out[0, column]) }
      }
      #expect(worst.distance <= ulps, "\(machine.instructionSet) \(worst)")
    }
  }

  @Test(arguments: Machine.all)
  func `A power is within its bound, and right at special values`(machine: Machine) {
    var numbers = Numbers(seed: 2)
    var pairs: [(Float, Float)] = []
    let special: [Float] = [0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, .infinity, -.infinity, .nan]
    for x in special { for y in special { pairs.append((x, y)) } }
    for _ in 0..<4000 {
      pairs.append((.random(in: 0...9, using: &numbers), .random(in: -40...40, using: &numbers)))
      pairs.append(
        (.random(in: -9...9, using: &numbers), .random(in: -20...20, using: &numbers).rounded()))
    }
    let operands = [Tile(1, pairs.count), Tile(1, pairs.count)]
    for (column, pair) in pairs.enumerated() {
      operands[0][0, column] = pair.0
      operands[1][0, column] = pair.1
    }
    let out = Tile(1, pairs.count)
    machine.apply("pow", to: operands, [], into: out)
    for (column, pair) in pairs.enumerated() {
      let error = distance(out[0, column], from: pow(Double(pair.0), Double(pair.1)))
      #expect(error <= 4, "\(pair) gives \(out[0, column])")
    }
  }
}
