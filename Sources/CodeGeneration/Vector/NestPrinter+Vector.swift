// Prints runs of statements as calls of loops in vector code.

import Graph
import Scheduling
import VectorCode

extension ProgramPrinter {
  /// Returns the calls that do `statements`, a run in the loops of a tile: one of a loop in vector code or, where
  /// it needs too many registers, several. `sources` are the operands of all statements of the nest.
  mutating func vectorCalls(
    _ statements: [Int], _ shape: VectorShape?, _ nest: Nest, _ sources: [[FusedNest.Operand]]
  ) -> [NestLine] {
    guard statements.count > 1, let shape else { return statements.map { kernelLine($0, nest) } }
    let comments = statements.compactMap { comment(nest.statements[$0].node) }
    let call = VectorCall(statements, shape, nest, sources, real)
    if let name = vectors?.name(of: call.loop, comments: comments) {
      let arrays = call.places.map { place in
        let pointer = triple(place, nest)[0]
        // Rows of the data are only read; the loop takes one kind of addresses for all.
        return isInBatch(place) ? "(\(real.type) *)\(pointer)" : pointer
      }.joined(separator: ", ")
      let node = nest.statements[statements[0]].node
      return [
        NestLine(
          node: node, comments: comments,
          text: "{ \(real.type) *const arrays[] = {\(arrays)}; "
            + "\(name)(\(call.rows(nest)), \(call.columns(nest)), arrays); }")
      ]
    }
    let middle = statements.count / 2
    return vectorCalls(Array(statements[..<middle]), shape, nest, sources)
      + vectorCalls(Array(statements[middle...]), shape, nest, sources)
  }
}

/// Statements of a nest as one loop in vector code.
private struct VectorCall {
  private(set) var loop = VectorLoop()
  /// The places that the loop reads and writes, in the order of its arrays.
  private(set) var places: [Place] = []
  private let shape: VectorShape
  /// Whether the rows follow one another without a gap, so that all are one.
  private let isFlat: Bool

  /// Requires: all statements have the shape.
  init(
    _ statements: [Int], _ shape: VectorShape, _ nest: Nest, _ sources: [[FusedNest.Operand]],
    _ precision: Precision
  ) {
    self.shape = shape
    isFlat =
      shape.rows && shape.columns && nest.columnBlock == nest.columnCount
      && statements.allSatisfy { number in
        let statement = nest.statements[number]
        return (statement.operands + [statement.result]).allSatisfy {
          let strides = $0.strides(in: nest)
          return strides == (0, 0) || strides == (nest.columnCount, 1)
        }
      }
    // What other statements take is read from where it is stored.
    var isStored = nest.statements.map { if case .memory = $0.result { true } else { false } }
    var isOwn = [Bool](repeating: false, count: sources.count)
    for number in statements { isOwn[number] = true }
    for user in sources.indices where !isOwn[user] {
      for case .value(let producer) in sources[user] { isStored[producer] = true }
    }
    var values: [Int: VectorLoop.Value] = [:]
    for number in statements {
      let statement = nest.statements[number]
      var operands: [VectorLoop.Value] = []
      for (place, source) in zip(statement.operands, sources[number]) {
        switch source {
        case .constant(let value): operands.append(loop.append(.constant(value)))
        case .value(let producer):
          operands.append(values[producer] ?? loop.append(.load(array: array(place, nest))))
        case .memory: operands.append(loop.append(.load(array: array(place, nest))))
        }
      }
      let value = loop.append(statement.operation, operands, precision)
      values[number] = value
      if isStored[number] {
        loop.append(.store(value, array: array(statement.result, nest)))
      }
    }
  }

  /// The number of the array that is `place`.
  private mutating func array(_ place: Place, _ nest: Nest) -> Int {
    if let known = places.firstIndex(of: place) { return known }
    places.append(place)
    let strides = place.strides(in: nest)
    let (row, column) =
      switch (shape.rows, shape.columns) {
      case (false, false): (0, 1)
      case (false, true): (0, strides.column)
      case (true, false): (0, strides.row)
      case (true, true): isFlat ? (0, strides.column) : strides
      }
    return loop.array(.init(rowStride: row, movesAlongColumns: column == 1))
  }

  /// The rows of the loop, in C.
  func rows(_ nest: Nest) -> String {
    shape.rows && shape.columns && !isFlat ? nest.extent(.rows) : "1"
  }

  /// The columns of the loop, in C.
  func columns(_ nest: Nest) -> String {
    switch (shape.rows, shape.columns) {
    case (false, false): "1"
    case (false, true): nest.extent(.columns)
    case (true, false): nest.extent(.rows)
    case (true, true):
      isFlat ? "\(nest.extent(.rows)) * \(nest.columnCount)" : nest.extent(.columns)
    }
  }
}
