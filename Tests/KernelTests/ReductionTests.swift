// Reductions against sums, products and extremes in Float64.

import Testing

@Suite struct ReductionTests {
  static let names = references.keys.sorted().filter {
    if case .reduction? = references[$0] { true } else { false }
  }

  @Test(arguments: names)
  func `A reduction computes its meaning in every layout and shape`(name: String) {
    guard case .reduction(let axis, let arity, let start, let combine)? = references[name] else {
      return
    }
    var numbers = Numbers(seed: 11)
    for (number, shape) in shapes.enumerated() {
      for turn in 0..<Layout.allCases.count {
        let layouts = Layout.allCases
        let operands = (0..<arity).map { position in
          Tile.random(
            shape, layouts[(turn + 3 * position * number) % layouts.count], 0.9...1.1,
            isWhole: false, &numbers)
        }
        // A result for every row or column, 1 or 2 apart, or one.
        let results = axis == .columns ? shape.rows : axis == .rows ? shape.columns : 1
        let isAccumulated = (number + turn) % 2 == 1
        var exact = [Double](repeating: isAccumulated ? 0.5 : start, count: results)
        for row in 0..<shape.rows {
          for column in 0..<shape.columns {
            let index = axis == .columns ? row : axis == .rows ? column : 0
            let element = operands.reduce(1.0) { $0 * Double($1[row, column]) }
            exact[index] = combine(exact[index], element)
          }
        }
        for machine in Machine.all {
          let out = Tile(1, results, turn % 3 == 1 ? .spaced : .dense, filledWith: 0.5)
          machine.reduce(
            name, operands, axis: axis, isAccumulated: isAccumulated, into: out)
          for index in 0..<results {
            // A lane adds 16 terms of the same sign, then the lanes are added in five steps: half
            // a unit each. Every factor of a product costs up to one. Extremes are exact.
            let error = distance(out[0, index], from: exact[index])
            let factors = Double(shape.rows * shape.columns)
            let isSum = name.hasPrefix("sum") || name.hasPrefix("dot")
            let bound = name.hasPrefix("prod") ? factors : isSum ? 11 : 0
            #expect(error <= bound, "\(machine.instructionSet) \(shape) \(turn)")
          }
          #expect(out.isUntouchedAround(0.5))
        }
      }
    }
  }

  @Test(arguments: Machine.all)
  func `A sum of a million numbers keeps its digits`(machine: Machine) {
    let count = 1_000_000
    var numbers = Numbers(seed: 12)
    let row = Tile.random((rows: 1, columns: count), .dense, 0...1, isWhole: false, &numbers)
    let column = Tile(count, 1)
    var exact = 0.0
    var squares = 0.0
    for index in 0..<count {
      column[index, 0] = row[0, index]
      exact += Double(row[0, index])
      squares += Double(row[0, index]) * Double(row[0, index])
    }
    for name in ["sum_columns", "sum_all", "sum_rows", "dot_columns", "dot_all", "dot_rows"] {
      let axis: Reference.Axis =
        name.hasSuffix("columns") ? .columns : name.hasSuffix("rows") ? .rows : .both
      let operand = axis == .rows ? column : row
      let isDot = name.hasPrefix("dot")
      let out = Tile(1, 1)
      machine.reduce(
        name, isDot ? [operand, operand] : [operand], axis: axis, isAccumulated: false, into: out)
      let reference = isDot ? squares : exact
      // Blocks of 16 terms a lane, added with compensation, lose less than 16 half units: 1e-6.
      #expect(abs(Double(out[0, 0]) - reference) <= 1e-6 * reference, "\(name)")
    }
  }

  @Test(arguments: Machine.all)
  func `Infinities and NaN come through`(machine: Machine) {
    for position in [0, 5, 16, 36] {
      for (name, value) in [
        ("sum_all", Float.infinity), ("sum_all", .nan), ("max_all", .nan), ("min_all", .nan),
        ("max_all", .infinity), ("min_all", -.infinity), ("prod_all", .nan),
      ] {
        let operand = Tile(1, 300, filledWith: 1)
        operand[0, position] = value
        let out = Tile(1, 1)
        machine.reduce(name, [operand], axis: .both, isAccumulated: false, into: out)
        #expect(value.isNaN ? out[0, 0].isNaN : out[0, 0] == value, "\(name) \(value)")
      }
    }
    // A sum that overflows is infinite, not NaN.
    let large = Tile(1, 300, filledWith: 3e38)
    let out = Tile(1, 1)
    machine.reduce("sum_all", [large], axis: .both, isAccumulated: false, into: out)
    #expect(out[0, 0] == .infinity)
  }

  @Test(arguments: Machine.all)
  func `The first of the largest and of the smallest is found, and a NaN before all`(
    machine: Machine
  ) {
    func winner(_ name: String, _ row: [Float]) -> Float {
      let tile = Tile(2, row.count, .padded)
      for (column, value) in row.enumerated() { tile[1, column] = value }
      let out = Tile(1, 2, .spaced, filledWith: 99)
      machine.call(
        name, [2, row.count, out.columnStride] + tile.strides, [], [out.address, tile.address])
      return out[0, 1]
    }
    #expect(winner("argmax_columns", [1, 3, 2, 3]) == 1)
    #expect(winner("argmin_columns", [1, 3, -2, -2]) == 2)
    #expect(winner("argmax_columns", [1, .nan, 5, .nan]) == 1)
    #expect(winner("argmin_columns", [.nan, -9]) == 0)
    #expect(winner("argmax_columns", [-.infinity, -.infinity]) == 0)
    #expect(winner("argmin_columns", [7]) == 0)
    #expect(winner("argmax_columns", []) == 0)
  }
}

extension Machine {
  /// Calls a reduction; `out` is a row of results.
  func reduce(
    _ name: String, _ operands: [Tile], axis: Reference.Axis, isAccumulated: Bool, into out: Tile
  ) {
    let step = axis == .both ? [] : [out.columnStride]
    call(
      name,
      [operands[0].rows, operands[0].columns] + step + operands.flatMap(\.strides)
        + [isAccumulated ? 1 : 0],
      [], [out.address] + operands.map(\.address))
  }
}
