// A run of pointwise lines as one loop: what is computed for each element, from what to what.

/// A loop over rows × columns without a branch inside: operations on numbers, from arrays to arrays.
///
/// An operation gives one value for each element, by its position in `operations`. What depends on
/// nothing that moves along the columns is done once for a row, or once for all.
package struct VectorLoop: Sendable {
  /// An array that the loop reads or writes, the addresses of which are given when it is called.
  package struct Array: Equatable, Sendable {
    /// The elements from one row to the next.
    package let rowStride: Int
    /// Whether its elements lie one after the other along a row; else there is one for the row.
    package let movesAlongColumns: Bool

    /// Creates an array with the given stride from row to row.
    package init(rowStride: Int, movesAlongColumns: Bool) {
      self.rowStride = rowStride
      self.movesAlongColumns = movesAlongColumns
    }
  }

  /// A value, by the position of the operation that computes it.
  package typealias Value = Int

  /// What compares two numbers; false where either is NaN, if not said otherwise.
  package enum Comparison: String, CaseIterable, Sendable {
    case less, lessEqual, equal
    /// True where either is NaN.
    case notEqual
    /// True where either is NaN, and only there.
    case unordered
  }

  /// An operation on each element, rounded once.
  package enum Operation: Equatable, Sendable {
    case constant(Double)
    case load(array: Int)
    case add(Value, Value)
    case subtract(Value, Value)
    case multiply(Value, Value)
    case divide(Value, Value)
    /// a · b + c
    case multiplyAdd(Value, Value, Value)
    case root(Value)
    /// The bits of a that b lacks; b = -0 leaves the size of a.
    case without(Value, Value)
    case floor(Value)
    case ceiling(Value)
    /// a > b ? a : b
    case larger(Value, Value)
    /// a < b ? a : b
    case smaller(Value, Value)
    /// x < y ? a : b, and its kin.
    case choose(Comparison, Value, Value, then: Value, else: Value)
    /// Writes the value to an array that moves along the columns; it has no value itself.
    case store(Value, array: Int)

    /// The values that it takes.
    package var operands: [Value] {
      switch self {
      case .constant, .load: []
      case .root(let a), .floor(let a), .ceiling(let a), .store(let a, _): [a]
      case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b),
        .divide(let a, let b), .without(let a, let b), .larger(let a, let b),
        .smaller(let a, let b):
        [a, b]
      case .multiplyAdd(let a, let b, let c): [a, b, c]
      case .choose(_, let x, let y, let a, let b): [x, y, a, b]
      }
    }
  }

  /// How often an operation is done.
  enum Level: Int, Comparable {
    case once, row, element

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// The arrays, in the order in which their addresses are given.
  package private(set) var arrays: [Array] = []
  /// The operations, in an order in which they can be done.
  package private(set) var operations: [Operation] = []
  /// How often each operation is done.
  private(set) var levels: [Level] = []
  /// Creates a loop that does nothing.
  package init() {}

  /// Appends an array; returns its number.
  package mutating func array(_ array: Array) -> Int {
    arrays.append(array)
    return arrays.count - 1
  }

  /// Appends `operation`, unless it is there; returns its value.
  ///
  /// Requires: what an array holds is loaded before it is stored to, and no array overlaps one that is
  /// stored to, unless both have each of their elements at the same address.
  @discardableResult
  package mutating func append(_ operation: Operation) -> Value {
    // Nothing is computed twice. There are few: looking at each is faster than to hash them.
    if let value = operations.firstIndex(where: { $0.isSame(as: operation) }) { return value }
    let level: Level
    switch operation {
    case .store: level = .element
    case .load(let array):
      level =
        arrays[array].movesAlongColumns ? .element : arrays[array].rowStride == 0 ? .once : .row
    default: level = operation.operands.map { levels[$0] }.max() ?? .once
    }
    operations.append(operation)
    levels.append(level)
    return operations.count - 1
  }

  /// The position of the last operation that takes each value; its own where none does.
  var lastUses: [Int] {
    var result = Swift.Array(operations.indices)
    for (number, operation) in operations.enumerated() {
      for operand in operation.operands { result[operand] = number }
    }
    return result
  }
}

extension VectorLoop {
  /// Appends c · a; c is no factor where it is 1.
  package mutating func scaled(_ a: Value, by c: Double) -> Value {
    c == 1 ? a : append(.multiply(append(.constant(c)), a))
  }

  /// Appends c · a + b, rounded once.
  package mutating func scaled(_ a: Value, by c: Double, plus b: Value) -> Value {
    switch c {
    case 1: append(.add(a, b))
    case -1: append(.subtract(b, a))
    default: append(.multiplyAdd(append(.constant(c)), a, b))
    }
  }
}

extension VectorLoop.Operation {
  /// Whether both give the same number: 0 and -0 are equal, but not the same.
  fileprivate func isSame(as other: VectorLoop.Operation) -> Bool {
    if case .constant(let a) = self, case .constant(let b) = other {
      return a.bitPattern == b.bitPattern
    }
    return self == other
  }
}

extension VectorLoop: Hashable {
  package static func == (a: VectorLoop, b: VectorLoop) -> Bool {
    a.arrays == b.arrays && a.operations.count == b.operations.count
      && zip(a.operations, b.operations).allSatisfy { $0.isSame(as: $1) }
  }

  /// Loops of one length are few.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(arrays.count)
    hasher.combine(operations.count)
  }
}
