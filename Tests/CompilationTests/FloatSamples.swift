// Numbers of Float32 at which an elementary function shows what it is worth.

import Graph
import TestSupport

/// Arguments that cover Float32.
enum FloatSamples {
  /// Zeros, infinities, NaN, the smallest and the largest numbers, ones, halves and what lies beside them.
  static let special: [Float] = {
    let positive: [Float] = [
      0, .infinity, .leastNonzeroMagnitude, .leastNormalMagnitude, .leastNormalMagnitude.nextDown,
      .greatestFiniteMagnitude, 1, Float(1).nextUp, Float(1).nextDown, 2, 3, 0.5,
      Float(0.5).nextDown, 1.5, 2.5, 3.5, 0x1p22 + 0.5, 0x1p23 - 0.5, 0x1p23, 0x1p24,
    ]
    return positive + positive.map { -$0 } + [.nan]
  }()

  /// Both signs of every exponent, subnormal ones included: the ends of the binade, its middle, and three
  /// numbers within.
  static let everyBinade: [Float] = {
    var generator = SplitMix(seed: 1)
    return (-149...127).flatMap { exponent in
      let significands =
        [1, Float(2).nextDown, 1.5]
        + (0..<3).map { _ in
          Float.random(in: 1..<2, using: &generator)
        }
      return significands.flatMap { significand in
        let number = Float(sign: .plus, exponent: exponent, significand: significand)
        return [number, -number]
      }
    }
  }()

  /// Where functions turn: multiples of π/2 and what lies beside them, where exponentials overflow and
  /// underflow, and where there are many turns.
  static let turns: [Float] = {
    var generator = SplitMix(seed: 2)
    let quarters = (-40...40).map { Float(Double($0) * Double.pi / 2) }
    let ends: [Float] = [88.722839, 88.72284, 89.41598, 89.41599, 87.33654, 103.27893, 103.97208]
    let dense = (0..<1000).flatMap { _ in
      [Float.random(in: -110...110, using: &generator), .random(in: -2...2, using: &generator)]
    }
    return quarters.flatMap { [$0, $0.nextUp, $0.nextDown] } + ends + ends.map { -$0 } + dense
  }()

  /// Operands for `function`, as lists of as many numbers as it takes.
  static func operands(of function: Function) -> [[Float]] {
    switch function.arity {
    case 1: (special + everyBinade + turns).map { [$0] }
    case 2: pairs(of: special) + randomPairs
    default:
      special.flatMap { condition in
        pairs(of: [0, -0.0, 1, -2.5, .infinity, .nan, .leastNonzeroMagnitude]).map {
          [condition] + $0
        }
      }
    }
  }

  private static func pairs(of numbers: [Float]) -> [[Float]] {
    numbers.flatMap { x in numbers.map { [x, $0] } }
  }

  /// Any two floats; equal ones; a number and a power that is whole, or one that leaves it in range.
  private static let randomPairs: [[Float]] = {
    var generator = SplitMix(seed: 3)
    func any() -> Float { Float(bitPattern: .random(in: 0...UInt32.max, using: &generator)) }
    return (0..<2000).flatMap { _ -> [[Float]] in
      let (x, y) = (any(), any())
      let whole = Float(Int.random(in: -20...20, using: &generator))
      // |y ln x| is at most 104, where the smallest numbers are.
      let reach = 104 / max(abs(Float(Function.log([Double(abs(x))]))), 1e-3)
      let power = reach.isFinite ? Float.random(in: -reach...reach, using: &generator) : 0
      return [[x, y], [x, x], [x, whole], [abs(x), power]]
    }
  }()
}
