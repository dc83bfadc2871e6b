// Loops with random operations, and what they compute one element after the other.

import Graph
import TestSupport
import VectorCode

/// A loop over arrays of random shapes.
struct RandomLoop {
  private(set) var loop = VectorLoop()
  /// The arrays that the loop reads, and those that it writes, by their numbers.
  private(set) var inputs: [Int] = []
  private(set) var outputs: [Int] = []
  /// The strides of each array from row to row, in elements beyond the columns; nil where there is one element
  /// for all rows.
  private(set) var gaps: [Int?] = []

  /// A loop for rows of `columns` elements, of about `count` operations.
  init(seed: UInt64, count: Int, columns: Int) {
    var random = SplitMix(seed: seed)
    var values: [Int] = []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let gap = [nil, 0, 0, 3, 5].randomElement(using: &random)!
      let moves = Int.random(in: 0..<4, using: &random) > 0
      let stride = gap.map { moves ? columns + $0 : 1 + $0 } ?? 0
      let number = loop.array(.init(rowStride: stride, movesAlongColumns: moves))
      gaps.append(gap)
      inputs.append(number)
      values.append(loop.append(.load(array: number)))
    }
    for constant in [0, -0.0, 1, 2.5] { values.append(loop.append(.constant(constant))) }
    for _ in 0..<count {
      let x = (0..<4).map { _ in values.suffix(12).randomElement(using: &random)! }
      let comparison = VectorLoop.Comparison.allCases.randomElement(using: &random)!
      let choices: [VectorLoop.Operation] = [
        .add(x[0], x[1]), .subtract(x[0], x[1]), .multiply(x[0], x[1]), .divide(x[0], x[1]),
        .multiplyAdd(x[0], x[1], x[2]), .multiplyAdd(x[0], x[0], x[2]),
        .multiplyAdd(x[0], x[1], x[0]), .root(x[0]), .without(x[0], x[1]), .floor(x[0]),
        .ceiling(x[0]), .larger(x[0], x[1]), .smaller(x[0], x[1]),
        .choose(comparison, x[0], x[1], then: x[2], else: x[3]),
        .choose(comparison, x[0], x[0], then: x[1], else: x[0]),
      ]
      values.append(loop.append(choices.randomElement(using: &random)!))
    }
    for value in Set(values.suffix(3)).sorted() {
      let gap = [0, 0, 2].randomElement(using: &random)!
      let number = loop.array(.init(rowStride: columns + gap, movesAlongColumns: true))
      gaps.append(gap)
      outputs.append(number)
      loop.append(.store(value, array: number))
    }
  }

  /// How many elements array `number` has for `rows` rows of `columns`.
  func count(_ number: Int, rows: Int, columns: Int) -> Int {
    let array = loop.arrays[number]
    return (rows - 1) * array.rowStride + (array.movesAlongColumns ? columns : 1)
  }

  /// Computes the element at a row and a column of all outputs from the arrays, in numbers of type `Real`.
  func store<Real: BinaryFloatingPoint>(
    row: Int, column: Int, in arrays: inout [[Real]]
  ) where Real.RawSignificand: FixedWidthInteger {
    var values: [Real] = []
    for operation in loop.operations {
      let x = operation.operands.map { values[$0] }
      var value: Real = 0
      switch operation {
      case .constant(let c): value = Real(c)
      case .load(let number): value = arrays[number][place(number, row, column)]
      case .add: value = x[0] + x[1]
      case .subtract: value = x[0] - x[1]
      case .multiply: value = x[0] * x[1]
      case .divide: value = x[0] / x[1]
      case .multiplyAdd: value = x[2].addingProduct(x[0], x[1])
      case .root: value = x[0].squareRoot()
      case .without: value = without(x[0], x[1])
      case .floor: value = x[0].rounded(.down)
      case .ceiling: value = x[0].rounded(.up)
      case .larger: value = x[0] > x[1] ? x[0] : x[1]
      case .smaller: value = x[0] < x[1] ? x[0] : x[1]
      case .choose(let comparison, _, _, _, _):
        let holds =
          switch comparison {
          case .less: x[0] < x[1]
          case .lessEqual: x[0] <= x[1]
          case .equal: x[0] == x[1]
          case .notEqual: x[0] != x[1]
          case .unordered: x[0].isNaN || x[1].isNaN
          }
        value = holds ? x[2] : x[3]
      case .store(_, let number): arrays[number][place(number, row, column)] = x[0]
      }
      values.append(value)
    }
  }

  private func place(_ number: Int, _ row: Int, _ column: Int) -> Int {
    let array = loop.arrays[number]
    return row * array.rowStride + (array.movesAlongColumns ? column : 0)
  }

  /// The bits of `a` that `b` lacks.
  private func without<Real: BinaryFloatingPoint>(_ a: Real, _ b: Real) -> Real {
    if let a = a as? Float, let b = b as? Float {
      return Float(bitPattern: a.bitPattern & ~b.bitPattern) as! Real
    }
    let (a, b) = (a as! Double, b as! Double)
    return Double(bitPattern: a.bitPattern & ~b.bitPattern) as! Real
  }
}
