// Tiles of every layout that a kernel must understand.

import Execution
import Graph

/// How a tile's elements lie in memory.
enum Layout: CaseIterable {
  case dense, transposed, padded, spaced, reversed
  case repeatedRow, repeatedColumn, scalar

  /// The layouts in which every element has a place of its own.
  static let distinct: [Layout] = [.dense, .transposed, .padded, .spaced, .reversed]
}

/// A tile in memory of its own, with room around it that must not be touched.
final class Tile {
  let rows: Int
  let columns: Int
  let rowStride: Int
  let columnStride: Int
  let origin: Int
  private let memory: UnsafeMutableBufferPointer<Float>
  /// What the memory belongs to.
  private let buffer: NumberBuffer

  /// A tile whose memory is all `value`.
  convenience init(
    _ rows: Int, _ columns: Int, _ layout: Layout = .dense, filledWith value: Float = 0
  ) {
    let strides =
      switch layout {
      case .dense: (columns, 1)
      case .transposed: (1, rows)
      case .padded: (columns + 5, 1)
      case .spaced: (3 * columns + 1, 3)
      case .reversed: (-columns, 1)
      case .repeatedRow: (0, 1)
      case .repeatedColumn: (1, 0)
      case .scalar: (0, 0)
      }
    self.init(rows, columns, strides: strides, filledWith: value)
  }

  private init(
    _ rows: Int, _ columns: Int, strides: (row: Int, column: Int), filledWith value: Float = 0
  ) {
    self.rows = rows
    self.columns = columns
    (rowStride, columnStride) = strides
    origin = 8 + (rowStride < 0 ? -rowStride * max(rows - 1, 0) : 0)
    let last = max(rowStride, 0) * max(rows - 1, 0) + columnStride * max(columns - 1, 0)
    do {
      buffer = try NumberBuffer(.float, count: origin + last + 9)
    } catch {
      fatalError("\(error)")
    }
    memory = buffer.elements.typed(Float.self)!
    fill { value }
  }

  /// The strides, as kernels take them.
  var strides: [Int] { [rowStride, columnStride] }

  func index(_ row: Int, _ column: Int) -> Int { origin + row * rowStride + column * columnStride }

  subscript(row: Int, column: Int) -> Float {
    get { memory[index(row, column)] }
    set { memory[index(row, column)] = newValue }
  }

  /// The address of the first element.
  var address: UnsafeMutableRawPointer { buffer.address(origin) }

  /// Gives every float of the memory a value.
  func fill(_ next: () -> Float) {
    for index in memory.indices { memory[index] = next() }
  }

  /// Returns a tile with the same layout and the same memory's contents.
  func copy() -> Tile {
    let result = Tile(rows, columns, strides: (rowStride, columnStride))
    _ = result.memory.update(fromContentsOf: memory)
    return result
  }

  /// The elements, row by row.
  var elements: [[Float]] {
    (0..<rows).map { row in (0..<columns).map { column in self[row, column] } }
  }

  /// Whether all memory outside the tile holds `value`.
  func isUntouchedAround(_ value: Float) -> Bool {
    var inside = Set<Int>()
    for row in 0..<rows { for column in 0..<columns { inside.insert(index(row, column)) } }
    return memory.indices.allSatisfy {
      inside.contains($0) || memory[$0] == value
    }
  }
}

/// A linear congruential generator: tests see the same numbers on every run.
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 2_862_933_555_777_941_757 &+ 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// The shapes in which the ends of vectors, and nothing at all, fall everywhere.
let shapes: [(rows: Int, columns: Int)] = [0, 1, 2, 15, 16, 17, 31, 33, 257].flatMap { size in
  [(size, 3), (3, size), (1, size), (size, 1)]
}

/// Returns how far `value` is from `exact`, in units of the last place of a float at the larger of
/// `exact` and `magnitude`: 0 if both are NaN or the same infinity, infinite if one alone is.
func distance(_ value: Float, from exact: Double, magnitude: Double = 0) -> Double {
  if value.isNaN || exact.isNaN { return value.isNaN && exact.isNaN ? 0 : .infinity }
  let rounded = Float(exact)
  if value == rounded { return 0 }
  if value.isInfinite || rounded.isInfinite {
    // Next to the overflow threshold, the largest number and infinity are neighbours.
    let near = Double(Float.greatestFiniteMagnitude)
    return abs(exact) > near * (1 - 1e-6) && abs(exact) < near * (1 + 1e-6)
      && (value.sign == rounded.sign) ? 1 : .infinity
  }
  return abs(Double(value) - exact) / Double(Float(max(abs(exact), magnitude)).ulp)
}
