// Pointwise kernels against their meaning: every layout, every shape, in place.

import Testing

@Suite struct PointwiseTests {
  /// The pointwise kernels by name.
  static let names = references.keys.sorted().filter {
    if case .pointwise? = references[$0] { true } else { false }
  }

  @Test(arguments: names)
  func `A kernel computes its meaning in every layout and shape`(name: String) {
    guard
      case .pointwise(let arity, let range, let choices, let ulps, let magnitude, let value)? =
        references[name]
    else { return }
    var numbers = Numbers(seed: name.utf8.reduce(0) { 31 &* $0 &+ Int($1) })
    for (number, shape) in shapes.enumerated() {
      // Each shape meets other layouts; over all shapes, every operand meets every layout.
      for turn in 0..<4 {
        let constants = choices[(number + turn) % choices.count]
        let operands = (0..<arity).map { position in
          let choice = (number + 2 * turn + 3 * position) % Layout.allCases.count
          let layout = turn == 0 ? .dense : Layout.allCases[choice]
          return Tile.random(shape, layout, range, isWhole: ulps == 0, &numbers)
        }
        let layout = turn == 0 ? .dense : Layout.distinct[(number + turn) % Layout.distinct.count]
        for machine in Machine.all {
          let out = Tile(shape.rows, shape.columns, layout, filledWith: 77)
          machine.apply(name, to: operands, constants, into: out)
          var worst = 0.0
          for row in 0..<shape.rows {
            for column in 0..<shape.columns {
              let elements = operands.map { Double($0[row, column]) }
              let exact = value(elements, constants.map(Double.init))
              let scale = magnitude(elements, constants.map(Double.init))
              worst = max(worst, distance(out[row, column], from: exact, magnitude: scale))
            }
          }
          #expect(worst <= ulps, "\(machine.instructionSet) \(shape) \(layout)")
          #expect(out.isUntouchedAround(77), "\(machine.instructionSet) \(shape) \(layout)")
        }
      }
    }
  }

  @Test(arguments: names)
  func `The result may be the first operand`(name: String) {
    guard case .pointwise(let arity, let range, let choices, let ulps, _, _)? = references[name],
      arity > 0
    else { return }
    var numbers = Numbers(seed: 5)
    for shape in [(rows: 3, columns: 17), (rows: 1, columns: 257), (rows: 16, columns: 33)] {
      for layout in Layout.distinct {
        let operands = (0..<arity).map { _ in
          Tile.random(shape, layout, range, isWhole: ulps == 0, &numbers)
        }
        for machine in Machine.all {
          let apart = Tile(shape.rows, shape.columns, layout)
          machine.apply(name, to: operands, choices[0], into: apart)
          let shared = operands[0].copy()
          machine.apply(name, to: operands, choices[0], into: shared, inPlace: true)
          for row in 0..<shape.rows {
            for column in 0..<shape.columns {
              #expect(shared[row, column].bitPattern == apart[row, column].bitPattern)
            }
          }
        }
      }
    }
  }

  @Test(arguments: Machine.all)
  func `A value does not depend on the layout`(machine: Machine) {
    var numbers = Numbers(seed: 6)
    for name in functions.keys {
      guard case .pointwise(_, let range, _, _, _, _)? = functions[name] else { continue }
      let dense = [Tile.random((rows: 5, columns: 19), .dense, range, isWhole: false, &numbers)]
      let spaced = [Tile(5, 19, .spaced)]
      for row in 0..<5 { for column in 0..<19 { spaced[0][row, column] = dense[0][row, column] } }
      let results = [Tile(5, 19), Tile(5, 19, .transposed)]
      machine.apply(name, to: dense, [], into: results[0])
      machine.apply(name, to: spaced, [], into: results[1])
      for row in 0..<5 {
        for column in 0..<19 {
          #expect(results[0][row, column].bitPattern == results[1][row, column].bitPattern)
        }
      }
    }
  }

  @Test(arguments: Machine.all)
  func `A difference is rounded once, and zeros keep their sign`(machine: Machine) {
    let pairs: [(Float, Float)] = [
      (1, 1e-8), (16_777_216, 0.5), (3.4e38, 3.3e38), (-0.0, 0), (0, -0.0), (-0.0, -0.0), (1, 1),
    ]
    for (x, y) in pairs {
      for (sign, expected) in [(Float(1), x + y), (-1, x - y)] {
        let operands = [Tile(1, 1, filledWith: x), Tile(1, 1, filledWith: y)]
        let out = Tile(1, 1)
        machine.apply("linear2", to: operands, [1, sign, 0], into: out)
        #expect(out[0, 0].bitPattern == expected.bitPattern, "\(x) \(sign) \(y)")
      }
      let operand = [Tile(1, 1, filledWith: x)]
      let out = Tile(1, 1)
      machine.apply("linear1", to: operand, [1, 0], into: out)
      #expect(out[0, 0].bitPattern == x.bitPattern)
      for name in ["copy", "fill"] {
        machine.apply(name, to: operand, name == "fill" ? [x] : [], into: out)
        #expect(out[0, 0].bitPattern == x.bitPattern)
      }
    }
  }

  @Test(arguments: Machine.all)
  func `The larger and the smaller of a NaN and a number are NaN, and comparisons are false`(
    machine: Machine
  ) {
    for (x, y) in [(Float.nan, Float(1)), (1, .nan), (.nan, .nan)] {
      func result(_ name: String, _ values: [Float]) -> Float {
        let operands = values.map { Tile(1, 1, filledWith: $0) }
        let out = Tile(1, 1)
        machine.apply(name, to: operands, [], into: out)
        return out[0, 0]
      }
      #expect(result("max", [x, y]).isNaN && result("min", [x, y]).isNaN)
      #expect(["less", "less_equal", "equal"].allSatisfy { result($0, [x, y]) == 0 })
      #expect(result("not_equal", [x, y]) == 1)
      #expect(result("select", [.nan, 3, 4]) == 3)
      #expect(result("select_less", [x, y, 3, 4]) == 4)
    }
  }
}

extension Tile {
  /// A tile of numbers from `range`, whole ones if `isWhole`.
  static func random(
    _ shape: (rows: Int, columns: Int), _ layout: Layout, _ range: ClosedRange<Float>,
    isWhole: Bool, _ numbers: inout Numbers
  ) -> Tile {
    let tile = Tile(shape.rows, shape.columns, layout)
    tile.fill {
      let number = Float.random(in: range, using: &numbers)
      return isWhole ? number.rounded() : number
    }
    return tile
  }
}

extension Machine {
  /// Calls a pointwise kernel; `inPlace` gives it `out` as its first operand.
  func apply(
    _ name: String, to operands: [Tile], _ constants: [Float], into out: Tile,
    inPlace: Bool = false
  ) {
    let count = name == "fill" ? 0 : operands.count
    let longs = [out.rows, out.columns] + ([out] + operands.prefix(count)).flatMap(\.strides)
    var addresses = ([out] + operands.prefix(count)).map { Optional($0.address) }
    if inPlace { addresses[1] = addresses[0] }
    call(name, longs, constants, addresses)
  }
}
