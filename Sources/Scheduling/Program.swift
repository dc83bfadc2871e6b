// The schedule: buffers in blocks of memory, and steps that fill them one after the other.

import Graph

/// A function as a sequence of steps over buffers; the C printers print it line by line.
package struct Program: Sendable {
  package let name: String
  package var buffers: [Buffer]
  package var steps: [Step]
  /// The number of floats of the arena, the memory for all that lives only during one call.
  package var arenaCount: Int

  /// Returns the step of this number alone, as a function called `name` over the same memory.
  package func step(_ number: Int, named name: String) -> Program {
    Program(name: name, buffers: buffers, steps: [steps[number]], arenaCount: arenaCount)
  }
}

/// A block of memory that belongs to the caller.
package enum Region: String, CaseIterable, Sendable {
  case parameters, states, inputs, outputs, arena
}

/// A dense array of floats in a region.
package struct Buffer: Sendable {
  /// The user's name, or one made from what the buffer holds.
  package let name: String
  package let region: Region
  /// The axes in memory order, the last with unit stride.
  package let axes: [Axis]
  /// The position in the region, in floats; set by the arena for `Region.arena`.
  package var offset: Int
  /// What the buffer holds, for the verifier and for comments.
  package let node: NodeID?
  /// The place in the model, as `path:line`.
  package let place: String?

  package var count: Int { axes.reduce(1) { $0 * $1.extent } }

  /// The number of floats between neighbours along `axis`; 0 if there is no such axis.
  package func stride(of axis: Axis) -> Int {
    guard let position = axes.firstIndex(of: axis) else { return 0 }
    return axes[(position + 1)...].reduce(1) { $0 * $1.extent }
  }
}

/// A buffer by its number.
package struct BufferID: Hashable, Sendable {
  package let index: Int

  /// What sets of buffers ask for, as with `NodeID`.
  package func _rawHashValue(seed: Int) -> Int { mixed(index, into: seed) }
}

/// Where the elements of a value lie: offset + Σ stride · axis, in floats, in a buffer.
package struct Address: Hashable, Sendable {
  package let buffer: BufferID
  package var offset: Int
  package var strides: AxisMap<Int>

  /// The stride along `axis`; 0 if the value is constant along it.
  package func stride(_ axis: Axis) -> Int { strides[axis] ?? 0 }
}

package enum Step: Sendable {
  case contraction(Contraction)
  case group(ContractionGroup)
  case nest(Nest)
  case transfer(Transfer)
  case random(RandomFill)
  case loop(Loop)
}

/// Steps that are repeated along an axis: those of a recurrence, because each round needs what the one before has
/// left, or those that are done by blocks of rows, because each finds in the cache what the one before has left.
package struct Loop: Sendable {
  package let axis: Axis
  /// Whether the last position along the axis comes first.
  package let isReversed: Bool
  package let steps: [Step]
  /// The buffers that pass from step to step and hold nothing from one block to the next; nil for a recurrence.
  package let passing: Set<BufferID>?

  init(axis: Axis, isReversed: Bool, steps: [Step], passing: Set<BufferID>? = nil) {
    self.axis = axis
    self.isReversed = isReversed
    self.steps = steps
    self.passing = passing
  }
}

/// result (+)= alpha · Σ a · b: one product for each position of `loops`.
package struct Contraction: Sendable {
  /// The node that is computed.
  package let node: NodeID
  package let result: Address
  package let a: Address
  package let b: Address
  /// Axes of `a` and the result, of `b` and the result, and of `a` and `b`, that the product runs over,
  /// outermost first.
  package let m: [Axis]
  package let n: [Axis]
  package let k: [Axis]
  /// All other axes, outermost first.
  package let loops: [Axis]
  /// Those of `loops` that are summed over.
  package let summedLoops: [Axis]
  package let alpha: Double
  /// Whether the product is added to what the result holds.
  package let accumulates: Bool
  /// Where operands may be packed.
  package var workspace: BufferID?

  /// The most axes of a kind that one call of the kernel walks over.
  static let axisLimit = 8

  /// The axes of `m`, `n` and `k` as they lie in the two arrays that have each of them.
  package var spans: (m: [Span], n: [Span], k: [Span]) {
    (Span.merging(m, a, result), Span.merging(n, b, result), Span.merging(k, a, b))
  }

  /// Whether each of m, n and k counts as one axis: a product of matrices.
  package var isMatrixProduct: Bool {
    let (m, n, k) = spans
    return m.count == 1 && n.count == 1 && k.count == 1
  }

  /// An axis, or several that follow one another without gaps, and its strides in two arrays.
  package struct Span: Hashable, Sendable {
    package var extent: Int
    package var strides: [Int]

    /// Returns `axes`, outermost first; those that count as one in both addresses are one, and no axis is a
    /// single position.
    static func merging(_ axes: [Axis], _ first: Address, _ second: Address) -> [Span] {
      let wide = axes.filter { $0.extent != 1 }
      if wide.isEmpty { return [Span(extent: 1, strides: [0, 0])] }
      return wide.reduce(into: []) { spans, axis in
        let inner = Span(extent: axis.extent, strides: [first.stride(axis), second.stride(axis)])
        if let outer = spans.last, outer.strides == inner.strides.map({ $0 * axis.extent }) {
          spans[spans.count - 1] = Span(extent: outer.extent * axis.extent, strides: inner.strides)
        } else {
          spans.append(inner)
        }
      }
    }
  }
}

/// Copying or adding where an index can leave its axis, several are gathered, or places are added up.
package struct Transfer: Sendable {
  package let node: NodeID
  /// The loops around the tile, outermost first.
  package var domain: [Axis]
  /// The axes that one call of a kernel moves along.
  package var rows: Axis?
  package var columns: Axis?
  package let source: Address
  package let result: Address
  /// Indices that are read along the source, or written along the result if `accumulates`.
  package let indices: [TransferIndex]
  /// Whether elements are added to a result that starts at 0; else each is stored once.
  package let accumulates: Bool
  /// The value outside the source; nil if nothing falls outside.
  package let fill: Double?
}

/// One index of a transfer: its value, the stride it moves by, and the extent it must stay within.
package struct TransferIndex: Sendable {
  package enum Value: Sendable {
    case affine(Affine)
    case gather(Address)
  }
  package let value: Value
  package let stride: Int
  package let extent: Int
}

/// Random numbers for a whole buffer.
package struct RandomFill: Sendable {
  package let node: NodeID
  package let random: Random
  package let result: Address
}

/// Loops over tiles, with a sequence of statements for each tile.
///
/// A tile is `rowBlock` × `columnBlock` elements of the merged axes `rows` and `columns`; the
/// other axes of the nest are loops around it.
package struct Nest: Sendable {
  /// The axes outside the tile, outermost first.
  package var outer: [Axis]
  package var rows: [Axis]
  package var columns: [Axis]
  package var rowBlock: Int
  package var columnBlock: Int
  package var statements: [Statement]
  /// Strips that hold the tile's temporaries, one for each slot.
  package var slots: [Slot]
  /// The buffer that the strips lie in: those of the slots or, where loops run over single elements,
  /// those of `FusedNest`.
  package var scratch: BufferID?

  package var rowCount: Int { rows.reduce(1) { $0 * $1.extent } }
  package var columnCount: Int { columns.reduce(1) { $0 * $1.extent } }

  /// A strip for temporaries.
  package struct Slot: Sendable {
    /// The position in the scratch buffer, in floats.
    package var offset: Int
    package var count: Int
  }
}

/// One operation on a tile.
package struct Statement: Sendable {
  package let node: NodeID
  package let operation: TileOperation
  package let operands: [Place]
  package let result: Place
  /// Whether it runs over the rows of the tile, and over the columns; else once.
  package let rows: Bool
  package let columns: Bool
}

/// Where an operand or a result of a statement is.
package enum Place: Hashable, Sendable {
  /// The same number everywhere.
  case constant(Double)
  /// A temporary of the tile: a slot, and whether it varies along rows and along columns.
  case temporary(slot: Int, rows: Bool, columns: Bool)
  /// A buffer, by the strides of the nest's axes.
  case memory(Address)
}

/// What a statement does; each is one call of a native kernel, or one line of a plain loop.
package enum TileOperation: Hashable, Sendable {
  case copy
  /// c₀ · x + d
  case linear1(Double, constant: Double)
  /// c₀ · x + c₁ · y + d
  case linear2(Double, Double, constant: Double)
  /// c · x · y
  case multiply(Double)
  /// c · x / y
  case divide(Double)
  /// c · x · y + d · z
  case multiplyAdd(Double, Double)
  /// c · (x / y) + d · z
  case divideAdd(Double, Double)
  /// A function of numbers; √ and 1/√ beside those of the graph.
  case function(Function)
  case squareRoot, reciprocalSquareRoot
  /// c · √x + d
  case squareRootAdd(Double, constant: Double)
  /// if x < y then a else b, and its kin.
  case selectCompare(Function)
  /// The position along an axis.
  case iota(Axis)
  /// x[index], where `step` floats lie between neighbours along the gathered axis.
  case gather(step: Int, extent: Int)
  /// A reduction over axes of the nest; `axes` are those reduced.
  case reduce(Reduction, over: [Axis])
  /// Σ x · y over axes of the nest.
  case dot(over: [Axis])
}
