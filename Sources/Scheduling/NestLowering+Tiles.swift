// From lines to loops and tiles: which axes are rows and columns, how large a tile is, and where its
// temporaries lie.

import Graph

extension NestLowering {
  /// Calls `body` with each address that a line reads or writes.
  private func forEachAddress(_ body: (Address) -> Void) {
    for line in lines {
      for case .memory(let address) in line.operands { body(address) }
      if case .memory(let address) = line.result { body(address) }
    }
  }

  /// The axes of the nest, outermost first, as the largest buffer that it fills or reads has them.
  private func orderedDomain() -> [Axis] {
    let loops = draft.domain.filter { $0.extent != 1 || $0 == draft.wholeAxis }
    let candidates =
      lines.map(\.result) + lines.flatMap(\.operands)
    var order = layout.sorted(loops)
    for case .memory(let address) in candidates {
      let axes = memory.buffers[address.buffer.index].axes.filter { loops.contains($0) }
      let isPlain = axes.allSatisfy {
        address.stride($0) == memory.buffers[address.buffer.index].stride(of: $0)
      }
      if isPlain, axes.count == loops.count {
        order = axes
        break
      }
    }
    if let whole = draft.wholeAxis { order = order.filter { $0 != whole } + [whole] }
    return order
  }

  /// Whether `outer` and `inner` count as one axis in every line.
  private func merges(_ outer: Axis, _ inner: Axis) -> Bool {
    var areMerged = true
    forEachAddress { areMerged = areMerged && $0.mergesOutward(outer, inner) }
    return areMerged
      && temporaries.allSatisfy { $0.contains(outer) == $0.contains(inner) }
      && lines.allSatisfy { line in
        switch line.operation {
        case .reduce(_, let over), .dot(let over): over.contains(outer) == over.contains(inner)
        default: true
        }
      }
  }

  /// The domain as loops outside of the tiles, rows and columns.
  private typealias Split = (outer: [Axis], rows: [Axis], columns: [Axis])

  /// Columns that fill no more than half of a vector cost as much as a whole one.
  private static let shortColumns = 8

  /// Elements of a tile below which the calls take as long as the work.
  private static let shortTile = 512

  /// The domain in the order of memory; where that has short columns, and so many small tiles, with the
  /// short axes outside of the tiles. A window of a pooling layer is such an axis.
  private func chosenSplit() -> Split {
    let order = orderedDomain()
    let plain = split(order)
    func count(_ axes: [Axis]) -> Int { axes.reduce(1) { $0 * $1.extent } }
    // Without an axis that a tile must hold whole, no line needs what another adds up, and so all lines
    // have the same loops, in any order.
    guard draft.wholeAxis == nil, count(plain.columns) < Self.shortColumns, count(plain.outer) > 1
    else { return plain }
    let others = order.indices.dropFirst().map { split(Array(order[$0...] + order[..<$0])) }
    let long = others.filter { count($0.columns) >= Self.shortColumns }
    let fewest = long.min { count($0.outer) < count($1.outer) }
    guard let fewest, count(fewest.outer) < count(plain.outer) else { return plain }
    return fewest
  }

  /// Takes the columns and the rows off the end of `order`, each as many axes as count as one.
  private func split(_ order: [Axis]) -> Split {
    var remaining = order
    func run(isLong: Bool) -> [Axis] {
      guard let last = remaining.popLast() else { return [] }
      var run = [last]
      while isLong, let next = remaining.last, merges(next, run[0]) {
        run.insert(next, at: 0)
        remaining.removeLast()
      }
      return run
    }
    let columns = run(isLong: draft.wholeAxis == nil)
    let rows = run(isLong: true)
    return (remaining, rows, columns)
  }

  /// Returns the nest of all lines, its slots assigned and its tiles sized.
  func assemble() -> Nest {
    let (outer, rows, columns) = chosenSplit()
    var nest = Nest(
      outer: outer, rows: rows, columns: columns, rowBlock: 1, columnBlock: 1, statements: [],
      slots: [], scratch: nil)
    let slots = assignSlots()
    let kinds = slots.kinds.map { axes in
      (rows: rows.contains(where: axes.contains), columns: columns.contains(where: axes.contains))
    }
    func place(_ value: Value) -> Place {
      switch value {
      case .constant(let number): return .constant(number)
      case .memory(let address): return .memory(address)
      case .temporary(let number):
        let slot = slots.slotOf[number]
        return .temporary(slot: slot, rows: kinds[slot].rows, columns: kinds[slot].columns)
      }
    }
    nest.statements = lines.map { line in
      Statement(
        node: line.node, operation: line.operation, operands: line.operands.map(place),
        result: place(line.result), rows: rows.contains(where: line.domain.contains),
        columns: columns.contains(where: line.domain.contains))
    }
    chooseBlocks(&nest, wide: kinds.filter { ($0.rows || rows.isEmpty) && $0.columns }.count)
    var offset = 0
    for kind in kinds {
      let count = (kind.rows ? nest.rowBlock : 1) * (kind.columns ? nest.columnBlock : 1)
      nest.slots.append(Nest.Slot(offset: offset, count: count))
      offset += Memory.aligned(count)
    }
    return nest
  }

  /// Gives each temporary a slot; temporaries of the same axes share one if they never live together.
  private func assignSlots() -> (slotOf: [Int], kinds: [Axes]) {
    var lastUse = [Int](repeating: 0, count: temporaries.count)
    for (index, line) in lines.enumerated() {
      for case .temporary(let number) in line.operands + [line.result] { lastUse[number] = index }
    }
    var slotOf = [Int](repeating: -1, count: temporaries.count)
    var kinds: [Axes] = []
    var freeFrom: [Int] = []
    for (index, line) in lines.enumerated() {
      guard case .temporary(let number) = line.result, slotOf[number] < 0 else { continue }
      // A slot is free behind the last use of what it holds. An elementwise operation may read and
      // write the same slot; a reduction and a gather may not.
      let canReplace = isElementwise(line.operation)
      if let slot = kinds.indices.first(where: {
        kinds[$0] == temporaries[number]
          && (freeFrom[$0] < index || (canReplace && freeFrom[$0] == index))
      }) {
        slotOf[number] = slot
        freeFrom[slot] = lastUse[number]
      } else {
        slotOf[number] = kinds.count
        kinds.append(temporaries[number])
        freeFrom.append(lastUse[number])
      }
    }
    return (slotOf, kinds)
  }

  private func isElementwise(_ operation: TileOperation) -> Bool {
    switch operation {
    case .reduce, .dot, .gather, .iota: false
    default: true
    }
  }

  /// Chooses the size of a tile: one for everything if what it touches fits a first-level cache of
  /// 32 KiB. Else tiles of about the same size fit half of it, so that what the processor fetches ahead
  /// of the next tile finds room there, too, but for tiles so small that calls would count.
  private func chooseBlocks(_ nest: inout Nest, wide: Int) {
    var buffers: Set<BufferID> = []
    let columns = nest.columns
    forEachAddress { address in
      if columns.contains(where: { address.stride($0) != 0 }) { buffers.insert(address.buffer) }
    }
    let touched = buffers.count
    let isSingle = nest.statements.count == 1 && wide == 0
    let cached = 32 << 10 / graph.precision.size
    let whole =
      isSingle ? Int.max : Swift.max(2 * Self.shortTile, cached / Swift.max(wide + touched, 1))
    let (rows, columnCount) = (Swift.max(nest.rowCount, 1), Swift.max(nest.columnCount, 1))
    if draft.wholeAxis == nil && columnCount > whole {
      nest.columnBlock = whole / 32 * 16
      nest.rowBlock = 1
      return
    }
    nest.columnBlock = columnCount
    let isWhole = rows <= whole / columnCount
    let tiles = isWhole ? 1 : rows.dividedUp(by: Swift.max(1, whole / 2 / columnCount))
    nest.rowBlock = rows.dividedUp(by: tiles)
  }
}

extension Int {
  /// The quotient, rounded up; both numbers are positive.
  fileprivate func dividedUp(by divisor: Int) -> Int {
    self / divisor + (self % divisor == 0 ? 0 : 1)
  }
}
