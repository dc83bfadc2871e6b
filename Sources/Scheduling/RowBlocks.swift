// Large products by blocks of rows: what follows a product element by element reads a block of its result while
// that is in the cache.
//
// Where nothing else reads the product, there is memory for one block alone. 8192 x 512 x 32 with a bias and a
// maximum takes 4.7 ms one after the other, and 3.6 ms in blocks of 256 rows, less than the product of all rows
// alone; 1024 x 512 x 128, which the cache holds mostly, 1.25 and 1.24 ms.

import Graph

extension Scheduler {
  /// Takes large products and the nests behind them by blocks of rows.
  mutating func formRowBlocks(_ sizes: CacheSizes) {
    var uses: [BufferID: Int] = [:]
    for step in steps { for buffer in step.buffers { uses[buffer, default: 0] += 1 } }
    var result: [Step] = []
    var start = 0
    while start < steps.count {
      guard var blocks = RowBlocks(steps[start], memory.buffers) else {
        result.append(steps[start])
        start += 1
        continue
      }
      var end = start + 1
      while end < steps.count, case .nest(let nest) = steps[end], blocks.append(nest) { end += 1 }
      let buffer = blocks.product.result.buffer
      let inside = steps[start..<end].count { $0.buffers.contains(buffer) }
      let isKept = memory.buffers[buffer.index].region != .arena || uses[buffer] != inside
      let split = end > start + 1 ? blocks.split(sizes, isKept: isKept, graph.precision) : nil
      if let split {
        if !isKept { memory.replace(split.axis, by: split.inner, in: buffer) }
        result.append(.loop(blocks.loop(split)))
        start = end
      } else {
        result.append(steps[start])
        start += 1
      }
    }
    steps = result
  }
}

/// A product and the nests behind it that can follow it block by block.
private struct RowBlocks {
  let product: Contraction
  private var nests: [Nest] = []
  /// The outermost axis of the product's rows, which blocks are parts of.
  private let axis: Axis
  /// The elements of the result from one position of the axis to the next.
  private let row: Int
  /// What has been written, and by which stride along the axis; 0 for what is added up over it.
  private var written: [BufferID: Int]
  /// What has been read so far.
  private var read: Set<BufferID>

  /// Begins with `step`; nil if that is no product whose rows lie one behind the other.
  init?(_ step: Step, _ buffers: [Buffer]) {
    guard case .contraction(let product) = step, product.loops.isEmpty, !product.accumulates,
      let axis = product.m.first
    else { return nil }
    self.product = product
    self.axis = axis
    row = product.result.stride(axis)
    guard row > 0, product.result.offset == 0,
      row * axis.extent == buffers[product.result.buffer.index].count
    else { return nil }
    written = [product.result.buffer: row]
    read = [product.a.buffer, product.b.buffer]
  }

  /// Adds `nest`, if each block of it needs no other block of what is computed here.
  mutating func append(_ nest: Nest) -> Bool {
    guard [nest.outer, nest.rows, nest.columns].contains(where: { $0.first == axis }) else {
      return false
    }
    var written = written
    var read = read
    var follows = false
    for statement in nest.statements {
      for case .memory(let address) in statement.operands {
        read.insert(address.buffer)
        guard let stride = written[address.buffer] else { continue }
        guard isOwnRow(address, stride, statement.operation) else { return false }
        follows = true
      }
      switch statement.operation {
      // Positions are counted from the first of all, and an extremum's from that of its rows.
      case .iota(axis), .reduce(.argmax, _), .reduce(.argmin, _): return false
      case .reduce(_, let over), .dot(let over):
        // What the rows add up to is complete behind the last block alone.
        if over.contains(axis), case .temporary = statement.result { return false }
      default: break
      }
      guard case .memory(let address) = statement.result else { continue }
      let stride = address.stride(axis)
      if self.read.contains(address.buffer) || written[address.buffer, default: stride] != stride {
        return false
      }
      written[address.buffer] = stride
    }
    // What is added up over the rows must not be read before it is complete.
    let sums = written.filter { $0.value == 0 }
    guard follows, sums.allSatisfy({ !read.contains($0.key) }) else { return false }
    nests.append(nest)
    (self.written, self.read) = (written, read)
    return true
  }

  /// Whether `operation` reads at `address`, which was written by `stride`, only what its own rows have written.
  private func isOwnRow(_ address: Address, _ stride: Int, _ operation: TileOperation) -> Bool {
    guard stride > 0, address.stride(axis) == stride, 0 <= address.offset, address.offset < stride
    else { return false }
    if case .gather(let step, let extent) = operation { return step * extent <= stride }
    return true
  }

  /// Returns how the rows are divided; nil if that does not pay, or cannot be done evenly.
  ///
  /// The product's result has room for one block, unless it `isKept`.
  func split(_ sizes: CacheSizes, isKept: Bool, _ precision: Precision) -> AxisSplit? {
    let least = (isKept ? sizes.leastKept : sizes.leastPassing) / precision.size
    guard axis.extent * row >= least else { return nil }
    let most = min(sizes.block / precision.size / row, axis.extent / 2)
    // A block of fewer rows would leave the product too little to do at once.
    guard most >= 1,
      let length = (max(1, most / 4)...most).last(where: { axis.extent % $0 == 0 })
    else { return nil }
    return AxisSplit(
      axis: axis, outer: Axis("\(axis) in blocks", axis.extent / length),
      inner: Axis("\(axis) of a block", length), passing: isKept ? nil : product.result.buffer)
  }

  /// Returns the loop over the blocks of `split`.
  func loop(_ split: AxisSplit) -> Loop {
    let passing = [split.passing, product.workspace] + nests.map(\.scratch)
    return Loop(
      axis: split.outer, isReversed: false,
      steps: [.contraction(split.applied(to: product))]
        + nests.map { .nest(split.applied(to: $0)) },
      passing: Set(passing.compactMap { $0 }))
  }
}
