// An axis of steps in two: blocks, and the positions in one.

import Graph

/// An axis as blocks and the positions in one.
struct AxisSplit {
  let axis: Axis
  let outer: Axis
  let inner: Axis
  /// The buffer that has room for one block.
  let passing: BufferID?

  /// Returns `axes` of one block.
  func applied(to axes: [Axis]) -> [Axis] { axes.map { $0 == axis ? inner : $0 } }

  /// Returns where `address` is, in each block.
  func applied(to address: Address) -> Address {
    let stride = address.stride(axis)
    var result = address
    result.strides[axis] = nil
    if stride == 0 { return result }
    result.strides[inner] = stride
    if address.buffer != passing { result.strides[outer] = stride * inner.extent }
    return result
  }

  /// Returns `place` in each block.
  func applied(to place: Place) -> Place {
    if case .memory(let address) = place { .memory(applied(to: address)) } else { place }
  }

  /// Returns the product of the rows of each block.
  func applied(to product: Contraction) -> Contraction {
    Contraction(
      node: product.node, result: applied(to: product.result), a: applied(to: product.a),
      b: applied(to: product.b), m: applied(to: product.m), n: product.n, k: product.k,
      loops: product.loops, summedLoops: product.summedLoops, alpha: product.alpha,
      accumulates: product.accumulates, workspace: product.workspace)
  }

  /// Returns what `nest` does in each block.
  func applied(to nest: Nest) -> Nest {
    var result = nest
    result.outer = applied(to: nest.outer)
    result.rows = applied(to: nest.rows)
    result.columns = applied(to: nest.columns)
    result.rowBlock = min(nest.rowBlock, result.rowCount)
    result.columnBlock = min(nest.columnBlock, result.columnCount)
    result.statements = nest.statements.map { statement in
      Statement(
        node: statement.node, operation: applied(to: statement.operation),
        operands: statement.operands.map(applied), result: applied(to: statement.result),
        rows: statement.rows, columns: statement.columns)
    }
    return result
  }

  /// What is reduced over the axis is so over blocks, too.
  private func applied(to operation: TileOperation) -> TileOperation {
    func reduced(_ axes: [Axis]) -> [Axis] { axes.flatMap { $0 == axis ? [outer, inner] : [$0] } }
    return switch operation {
    case .reduce(let reduction, let over): .reduce(reduction, over: reduced(over))
    case .dot(let over): .dot(over: reduced(over))
    default: operation
    }
  }
}
