// Which statements of a nest are done together, in one loop of vector code.

import Graph
import Scheduling
import VectorCode

/// Statements of a nest that are done in one loop over the elements of a tile; or one that a kernel does.
struct StatementRun {
  /// Their numbers, in order.
  private(set) var statements: [Int]
  /// How the loop walks; nil for a statement that a kernel does.
  let shape: VectorShape?

  /// The most statements of a run: more need more registers than there are, mostly.
  private static let longest = 24
  /// How many runs back a statement is looked for a place in, so that the search takes no longer than the
  /// rest where a nest has hundreds of statements.
  private static let reach = 8

  /// Returns the statements of `nest` as runs, in an order that gives the same results.
  ///
  /// A statement joins an earlier run where nothing between depends on it or on which it depends.
  static func runs(of nest: Nest, _ program: Program) -> [StatementRun] {
    var runs: [StatementRun] = []
    let effects = nest.statements.map { Effects($0, nest, program) }
    for (number, statement) in nest.statements.enumerated() {
      let own = effects[number]
      let shape = statement.operation.isVectorized ? VectorShape(statement, own, nest) : nil
      if let place = home(of: own, shape, runs, effects) {
        runs[place].statements.append(number)
      } else {
        runs.append(StatementRun(statements: [number], shape: shape))
      }
    }
    return runs
  }

  /// The last of `runs` that a statement with these effects can join.
  private static func home(
    of own: Effects, _ shape: VectorShape?, _ runs: [StatementRun], _ effects: [Effects]
  ) -> Int? {
    guard let shape else { return nil }
    for place in runs.indices.suffix(reach).reversed() {
      let run = runs[place]
      if run.shape == shape, run.statements.count < longest,
        run.statements.allSatisfy({ own.fitsBehind(effects[$0]) })
      {
        return place
      }
      guard run.statements.allSatisfy({ own.commutes(with: effects[$0]) }) else { return nil }
    }
    return nil
  }
}

/// How the elements of a statement are walked over.
struct VectorShape: Equatable {
  /// Whether the number of rows and that of columns of a tile is not 1; it may be 0. Where there are rows alone, the loop
  /// takes them for columns.
  let rows: Bool
  let columns: Bool

  /// The shape in which `statement` runs along arrays one element after the other; nil if there is none.
  fileprivate init?(_ statement: Statement, _ effects: Effects, _ nest: Nest) {
    rows = statement.rows && nest.rowCount != 1
    columns = statement.columns && nest.columnCount != 1
    guard rows || columns else { return }
    let isTransposed = !columns
    func along(_ extent: Extent) -> Int {
      isTransposed ? extent.strides.row : extent.strides.column
    }
    guard effects.reads.allSatisfy({ [0, 1].contains(along($0)) }),
      effects.writes.allSatisfy({ along($0) == 1 })
    else { return nil }
  }
}

/// Where the elements of a place lie.
private struct Extent {
  let place: Place
  /// The region and the elements of it that the place is a part of; for a temporary no region, and its slot.
  let region: Region?
  let range: Range<Int>
  let strides: (row: Int, column: Int)

  init?(_ place: Place, _ nest: Nest, _ program: Program) {
    self.place = place
    strides = place.strides(in: nest)
    switch place {
    case .constant: return nil
    case .temporary(let slot, _, _): (region, range) = (nil, slot..<slot + 1)
    case .memory(let address):
      let buffer = program.buffers[address.buffer.index]
      (region, range) = (buffer.region, buffer.offset..<buffer.offset + max(buffer.count, 1))
    }
  }

  func overlaps(_ other: Extent) -> Bool {
    region == other.region && range.overlaps(other.range)
  }

  /// Whether each element of one lies where it lies in the other, if they overlap.
  func isAligned(with other: Extent) -> Bool {
    guard overlaps(other) else { return true }
    guard case .memory(let a) = place, case .memory(let b) = other.place else {
      return place == other.place
    }
    return range == other.range && a.offset == b.offset
      && a.strides.filter { $0.value != 0 } == b.strides.filter { $0.value != 0 }
  }
}

/// What a statement reads and writes, as far as the order of statements depends on it.
private struct Effects {
  let reads: [Extent]
  let writes: [Extent]

  init(_ statement: Statement, _ nest: Nest, _ program: Program) {
    reads = statement.operands.compactMap { Extent($0, nest, program) }
    writes = [Extent(statement.result, nest, program)].compactMap { $0 }
  }

  /// Whether it does not matter which of the two statements comes first.
  func commutes(with other: Effects) -> Bool {
    func collide(_ a: [Extent], _ b: [Extent]) -> Bool {
      a.contains { one in b.contains { one.overlaps($0) } }
    }
    return !collide(writes, other.writes) && !collide(writes, other.reads)
      && !collide(reads, other.writes)
  }

  /// Whether the statement may be done for each element just behind `earlier`, before that is done for the
  /// next element.
  func fitsBehind(_ earlier: Effects) -> Bool {
    func areAligned(_ a: [Extent], _ b: [Extent]) -> Bool {
      a.allSatisfy { one in b.allSatisfy { one.isAligned(with: $0) } }
    }
    return areAligned(writes, earlier.writes) && areAligned(writes, earlier.reads)
      && areAligned(reads, earlier.writes)
  }
}
