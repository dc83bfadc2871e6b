// From readings with bounds, gathers and additions to calls of kernels on tiles.
//
// A transfer is a loop over its domain that moves one element at a time. Up to two of its axes become
// the rows and columns of a tile, which one call of a kernel moves at once: axes along which every
// index stays inside, or is cut in one place, and along which no two elements fall together.

import Graph

/// Lowers one transfer.
struct TransferLowering {
  let scope: Scope
  let layout: Layout
  let memory: Memory

  private var graph: Graph { scope.graph }

  /// Returns the transfer that computes `id`, an access or an accumulation whose operands lie in memory.
  func lower(_ id: NodeID) -> Transfer {
    let operands = graph.operands(id)
    var source = memory.address(of: operands[0])!
    var result = memory.address(of: id)!
    var transfer: Transfer
    switch graph.operation(id) {
    case .access(let access):
      let indices = lower(access.placements, along: source, operands)
      for placement in access.placements { source.strides[placement.axis] = nil }
      transfer = Transfer(
        node: id, domain: layout.sorted(scope.axes(id)), source: source, result: result,
        indices: indices, accumulates: false, fill: access.fill)
    case .accumulate(let accumulate):
      let indices = lower(accumulate.placements, along: result, operands)
      for placement in accumulate.placements { result.strides[placement.axis] = nil }
      for axis in accumulate.over { result.strides[axis] = nil }
      let walked = scope.free(
        graph.axes(operands[0])
          .union(graph.axesOfPlacements(accumulate.placements, operands)).union(accumulate.over))
      transfer = Transfer(
        node: id, domain: layout.sorted(walked), source: source, result: result,
        indices: indices, accumulates: true, fill: nil)
    default: preconditionFailure("only accesses and accumulates are transfers")
    }
    chooseTile(&transfer)
    return transfer
  }

  private func lower(
    _ placements: [Placement], along address: Address, _ operands: [NodeID]
  ) -> [TransferIndex] {
    placements.map { placement in
      let value: TransferIndex.Value =
        switch placement.index {
        case .affine(let affine): .affine(affine)
        case .gather(let operand): .gather(memory.address(of: operands[operand])!)
        }
      return TransferIndex(
        value: value, stride: address.stride(placement.axis), extent: placement.axis.extent)
    }
  }

  // MARK: Tiles

  /// Moves up to two axes of the domain into the tile.
  private func chooseTile(_ transfer: inout Transfer) {
    // The columns are what lies closest in memory, and what need not be cut before what must.
    let candidates = transfer.domain.filter { $0.extent > 1 }
    func cost(_ axis: Axis) -> (Int, Int, Int) {
      (
        transfer.cutIndex(axis) == nil ? 0 : 1, transfer.resultStride(axis).magnitude.clamped,
        -axis.extent
      )
    }
    let columns = candidates.filter { isMovable($0, in: transfer, canCut: true) }
      .min { cost($0) < cost($1) }
    guard let columns else { return }
    transfer.columns = columns
    let rows = candidates.filter { axis in
      axis != columns && isMovable(axis, in: transfer, canCut: false)
        && (!transfer.accumulates || areApart(axis, columns, in: transfer))
    }.max { ($0.extent, $1) < ($1.extent, $0) }
    transfer.rows = rows
    transfer.domain.removeAll { $0 == columns || $0 == rows }
  }

  /// Whether a kernel can move along `axis`: no gather depends on it, no index leaves its bounds along it
  /// but for one that can be cut, and no two elements are added to the same place.
  private func isMovable(_ axis: Axis, in transfer: Transfer, canCut: Bool) -> Bool {
    if transfer.accumulates && transfer.resultStride(axis) == 0 { return false }
    var cuts = 0
    for index in transfer.indices {
      switch index.value {
      case .gather(let address): if address.stride(axis) != 0 { return false }
      case .affine(let affine):
        let coefficient = affine.coefficient(axis)
        if coefficient == 0 || index.staysInside { continue }
        guard canCut, coefficient == 1 else { return false }
        cuts += 1
      }
    }
    return cuts <= 1
  }

  /// Whether elements along both axes never fall together: one runs within a step of the other.
  private func areApart(_ a: Axis, _ b: Axis, in transfer: Transfer) -> Bool {
    let (x, y) = (transfer.resultStride(a).magnitude, transfer.resultStride(b).magnitude)
    let (first, second) = (
      x.multipliedReportingOverflow(by: UInt(a.extent)),
      y.multipliedReportingOverflow(by: UInt(b.extent))
    )
    if first.overflow || second.overflow { return false }
    return first.partialValue <= y || second.partialValue <= x
  }
}

extension UInt {
  fileprivate var clamped: Int { Int(clamping: self) }
}

extension Affine {
  /// The multiple of `axis` in the sum; 0 if it does not occur.
  package func coefficient(_ axis: Axis) -> Int {
    terms.first { $0.axis == axis }?.coefficient ?? 0
  }
}

extension TransferIndex {
  /// Whether the index is proved to stay within its extent.
  package var staysInside: Bool {
    guard case .affine(let affine) = value, let range = affine.range else { return false }
    return range.lowerBound >= 0 && range.upperBound < extent
  }
}

extension Transfer {
  /// The number of floats between neighbours along `axis` in the source.
  package func sourceStride(_ axis: Axis) -> Int {
    source.stride(axis) + (accumulates ? 0 : movedStride(axis))
  }

  /// The number of floats between neighbours along `axis` in the result.
  package func resultStride(_ axis: Axis) -> Int {
    result.stride(axis) + (accumulates ? movedStride(axis) : 0)
  }

  /// What the indices add to the stride along `axis`.
  private func movedStride(_ axis: Axis) -> Int {
    indices.reduce(0) { sum, index in
      guard case .affine(let affine) = index.value else { return sum }
      return sum + affine.coefficient(axis) * index.stride
    }
  }

  /// The number of the index that leaves its extent along `axis`, if one does.
  package func cutIndex(_ axis: Axis) -> Int? {
    indices.firstIndex { index in
      guard case .affine(let affine) = index.value else { return false }
      return affine.coefficient(axis) != 0 && !index.staysInside
    }
  }
}
