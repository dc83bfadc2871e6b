// Arrays of numbers that are floats or doubles: data, weights and results outside of compiled code.

import Graph

/// Numbers of one precision. They take as much memory as their type needs, and are read as doubles, which
/// hold either.
package struct Numbers: Sendable, RandomAccessCollection {
  /// The numbers in their own type.
  package enum Storage: Sendable {
    case float([Float])
    case double([Double])
    /// Numbers in a block, to which nobody writes any more: a large block may lie on disk, an array cannot.
    case block(NumberSpan)
  }

  /// Numbers where they lie in memory.
  package enum Pointer {
    case float(UnsafeBufferPointer<Float>)
    case double(UnsafeBufferPointer<Double>)
  }

  package private(set) var storage: Storage

  /// Takes `floats` for the numbers.
  package init(floats: [Float]) { storage = .float(floats) }

  /// Takes `doubles` for the numbers.
  package init(doubles: [Double]) { storage = .double(doubles) }

  /// Takes the numbers of a block for these, without a copy of them.
  ///
  /// Requires: nobody writes to them from now on.
  package init(block: NumberSpan) { storage = .block(block) }

  /// Rounds `values` to numbers of `precision`.
  package init(_ precision: Precision, _ values: some Sequence<Double>) {
    storage =
      switch precision {
      case .float: .float(values.map { Float($0) })
      case .double: .double(Array(values))
      }
  }

  /// Creates `count` zeros of `precision`.
  package init(_ precision: Precision, zeros count: Int) {
    storage =
      switch precision {
      case .float: .float(Array(repeating: 0, count: count))
      case .double: .double(Array(repeating: 0, count: count))
      }
  }

  /// Copies a part of other numbers.
  package init(_ part: Slice<Numbers>) {
    let range = part.startIndex..<part.endIndex
    storage =
      switch part.base.storage {
      case .float(let floats): .float(Array(floats[range]))
      case .double(let doubles): .double(Array(doubles[range]))
      case .block(let block): block.part(range).numbers.storage
      }
  }

  /// The type of the numbers.
  package var precision: Precision {
    switch storage {
    case .float: .float
    case .double: .double
    case .block(let block): block.buffer.precision
    }
  }

  // Loops in other rooms read many numbers, one by one.
  @inlinable package var startIndex: Int { 0 }

  @inlinable package var endIndex: Int {
    switch storage {
    case .float(let floats): floats.count
    case .double(let doubles): doubles.count
    case .block(let block): block.count
    }
  }

  @inlinable package subscript(position: Int) -> Double {
    switch storage {
    case .float(let floats): Double(floats[position])
    case .double(let doubles): doubles[position]
    case .block(let block): block[position]
    }
  }

  /// Appends `others`, each rounded to the type of these numbers.
  package mutating func append(_ others: Slice<Numbers>) {
    let range = others.startIndex..<others.endIndex
    // What is taken out is not copied to be changed.
    switch (storage, others.base.storage) {
    case (.float(var floats), .float(let more)):
      storage = .float([])
      floats += more[range]
      storage = .float(floats)
    case (.float(var floats), _):
      storage = .float([])
      floats += others.map { Float($0) }
      storage = .float(floats)
    case (.double(var doubles), _):
      storage = .double([])
      doubles += others
      storage = .double(doubles)
    case (.block(let block), _):
      // What is appended to is short: a block has room for its own numbers alone.
      storage = block.numbers.storage
      append(others)
    }
  }

  /// Appends `others`, each rounded to the type of these numbers.
  package mutating func append(_ others: Numbers) { append(others[...]) }

  /// Returns the numbers with each mapped, rounded to their type.
  package func mapped(_ change: (Double) -> Double) -> Numbers {
    switch storage {
    case .float(let floats): Numbers(floats: floats.map { Float(change(Double($0))) })
    case .double(let doubles): Numbers(doubles: doubles.map(change))
    case .block: Numbers(precision, map(change))
    }
  }

  /// Returns the runs of `length` numbers that begin at `starts`, one behind the other.
  ///
  /// Requires: all of them lie within these numbers.
  package func runs(of length: Int, from starts: [Int]) -> Numbers {
    func gathered<Real>(_ numbers: UnsafeBufferPointer<Real>) -> [Real] {
      [Real](unsafeUninitializedCapacity: starts.count * length) { result, count in
        for start in starts {
          for place in start..<start + length {
            result.initializeElement(at: count, to: numbers[place])
            count += 1
          }
        }
      }
    }
    return withUnsafeNumbers { numbers in
      switch numbers {
      case .float(let floats): Numbers(floats: gathered(floats))
      case .double(let doubles): Numbers(doubles: gathered(doubles))
      }
    }
  }

  /// Calls `body` with the bytes of the numbers, as they are in memory.
  package func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeNumbers { (numbers) throws(Failure) in
      switch numbers {
      case .float(let floats): try body(UnsafeRawBufferPointer(floats))
      case .double(let doubles): try body(UnsafeRawBufferPointer(doubles))
      }
    }
  }

  /// Calls `body` with the numbers, as they are in memory.
  package func withUnsafeNumbers<Result, Failure: Error>(
    _ body: (Pointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch storage {
    case .float(let floats):
      return try floats.withUnsafeBufferPointer { (numbers) throws(Failure) in
        try body(.float(numbers))
      }
    case .double(let doubles):
      return try doubles.withUnsafeBufferPointer { (numbers) throws(Failure) in
        try body(.double(numbers))
      }
    case .block(let block):
      // The block lives as long as what points into it.
      return try withExtendedLifetime(block.buffer) { () throws(Failure) in
        if let floats = block.typed(Float.self) { return try body(.float(.init(floats))) }
        return try body(.double(.init(block.typed(Double.self) ?? .init(start: nil, count: 0))))
      }
    }
  }
}

extension Numbers: Equatable {
  /// Whether both are the same numbers, whatever their types.
  package static func == (a: Numbers, b: Numbers) -> Bool {
    switch (a.storage, b.storage) {
    case (.float(let a), .float(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    default: a.elementsEqual(b)
    }
  }
}

extension Precision {
  /// Whether numbers of this precision have the type `type`.
  package func isType(_ type: Any.Type) -> Bool {
    switch self {
    case .float: type == Float.self
    case .double: type == Double.self
    }
  }
}
