// From a nest's nodes to statements on tiles: which axes make up rows and columns, which operation
// does what, and where each temporary lives.

import Graph

/// Lowers one nest.
struct NestLowering {
  let graph: Graph
  let layout: Layout
  let memory: Memory
  let draft: NestDraft
  /// The nodes of the nest that other steps read.
  let stored: Set<NodeID>
  let useCounts: [NodeID: Int]

  /// A statement before slots are assigned; temporaries have numbers of their own.
  private struct Line {
    let node: NodeID
    let operation: TileOperation
    let operands: [Value]
    let result: Value
    let domain: Axes
  }

  private enum Value {
    case constant(Double)
    case temporary(Int)
    case memory(Address)
  }

  private var lines: [Line] = []
  /// The axes of each temporary.
  private var temporaries: [Axes] = []
  private var values: [NodeID: Value] = [:]

  init(
    _ draft: NestDraft, _ graph: Graph, _ layout: Layout, _ memory: Memory, stored: Set<NodeID>,
    useCounts: [NodeID: Int]
  ) {
    self.draft = draft
    self.graph = graph
    self.layout = layout
    self.memory = memory
    self.stored = stored
    self.useCounts = useCounts
  }

  /// Returns the nest; its slots have offsets in a scratch buffer that is still to be made.
  mutating func lower() -> Nest {
    let absorbed = absorbedMembers()
    for id in draft.members where !absorbed.contains(id) { lower(id) }
    return assemble()
  }

  /// Returns a nest that copies `source` to `target`.
  mutating func copy(_ node: NodeID, from source: Address?, to target: Address) -> Nest {
    let operand = source.map(Value.memory) ?? value(of: node)
    lines.append(
      Line(
        node: node, operation: .copy, operands: [operand], result: .memory(target),
        domain: draft.domain))
    return assemble()
  }

  // MARK: Selection of operations

  /// Comparisons that only choose in this nest, and products that are only summed: one operation
  /// does both.
  private func absorbedMembers() -> Set<NodeID> {
    var result: Set<NodeID> = []
    for id in draft.members where !stored.contains(id) {
      let users = draft.members.filter { graph.operands($0).contains(id) }
      guard !users.isEmpty, users.count == useCounts[id] else { continue }
      if case .pointwise(let function) = graph.operation(id), function.isComparison,
        users.allSatisfy({
          graph.operation($0) == .pointwise(.select) && !graph.operands($0).dropFirst().contains(id)
        })
      {
        result.insert(id)
      }
      if case .product([.one, .one], 1) = graph.operation(id), users.count == 1,
        case .reduce(.sum, _) = graph.operation(users[0])
      {
        result.insert(id)
      }
    }
    return result
  }

  private mutating func lower(_ id: NodeID) {
    let operands = graph.operands(id)
    switch graph.operation(id) {
    case .sum(let coefficients, let constant): lowerSum(id, coefficients, constant)
    case .product(let exponents, let coefficient): lowerProduct(id, exponents, coefficient)
    case .pointwise(.select): lowerSelect(id)
    case .pointwise(let function): emit(id, .function(function), operands.map { value(of: $0) })
    case .reduce(let reduction, let over):
      let x = operands[0]
      if reduction == .sum, values[x] == nil, memory.address(of: x) == nil,
        case .product = graph.operation(x)
      {
        emit(id, .dot(over: over), graph.operands(x).map { value(of: $0) })
      } else {
        emit(id, .reduce(reduction, over: over), [value(of: x)])
      }
    case .access(let access): lowerGather(id, access)
    case .constant(let number): emit(id, .copy, [.constant(number)])
    case .iota(let axis): emit(id, .iota(axis), [])
    case .variable, .random, .accumulate: break
    }
  }

  private mutating func lowerGather(_ id: NodeID, _ access: Access) {
    let operands = graph.operands(id)
    guard var source = memory.address(of: operands[0]) else { return }
    let base = source
    for placement in access.placements { source.strides[placement.axis] = nil }
    var step = 0
    var extent = 0
    for placement in access.placements {
      let stride = base.stride(placement.axis)
      switch placement.index {
      case .gather: (step, extent) = (stride, placement.axis.extent)
      case .affine(let affine):
        source.offset += stride * affine.offset
        for term in affine.terms {
          source.strides[term.axis, default: 0] += stride * term.coefficient
        }
      }
    }
    emit(id, .gather(step: step, extent: extent), [.memory(source), value(of: operands[1])])
  }

  private mutating func lowerSum(_ id: NodeID, _ coefficients: [Double], _ constant: Double) {
    let terms = graph.operands(id)
    let places = terms.map { value(of: $0) }
    if terms.count == 1 {
      emit(id, .linear1(coefficients[0], constant: constant), places)
      return
    }
    // The last operation alone writes the result, which may be the new value of a term.
    var total = places[0]
    for i in 1..<terms.count {
      let operation = TileOperation.linear2(
        i == 1 ? coefficients[0] : 1, coefficients[i],
        constant: i == terms.count - 1 ? constant : 0)
      if i == terms.count - 1 {
        emit(id, operation, [total, places[i]])
      } else {
        total = part(id, operation, [total, places[i]])
      }
    }
  }

  private mutating func lowerProduct(_ id: NodeID, _ exponents: [Rational], _ coefficient: Double) {
    var above: [Value] = []
    var below: [Value] = []
    for (factor, exponent) in zip(graph.operands(id), exponents) {
      let x = value(of: factor)
      let magnitude = exponent.isNegative ? exponent.negated : exponent
      if magnitude.isWhole, magnitude.numerator <= 4 {
        let copies = Array(repeating: x, count: magnitude.numerator)
        if exponent.isNegative { below += copies } else { above += copies }
      } else if magnitude == .half {
        let operation: TileOperation = exponent.isNegative ? .reciprocalSquareRoot : .squareRoot
        if exponents.count == 1 && coefficient == 1 {
          emit(id, operation, [x])
          return
        }
        above.append(part(id, operation, [x], graph.axes(factor)))
      } else {
        above.append(
          part(id, .function(.pow), [x, .constant(exponent.value)], graph.axes(factor)))
      }
    }
    lowerQuotient(id, above, below, coefficient)
  }

  /// coefficient · Π above / Π below, two operands at a time, the coefficient in the last operation.
  private mutating func lowerQuotient(
    _ id: NodeID, _ above: [Value], _ below: [Value], _ coefficient: Double
  ) {
    var pending: [(Value, isBelow: Bool)] =
      above.dropFirst().map { ($0, false) } + below.map { ($0, true) }
    var total = above.first ?? .constant(1)
    if pending.isEmpty {
      emit(id, .linear1(coefficient, constant: 0), [total])
      return
    }
    while !pending.isEmpty {
      let (next, isBelow) = pending.removeFirst()
      let scale = pending.isEmpty ? coefficient : 1
      let operation: TileOperation = isBelow ? .divide(scale) : .multiply(scale)
      if pending.isEmpty {
        emit(id, operation, [total, next])
      } else {
        total = part(id, operation, [total, next])
      }
    }
  }

  private mutating func lowerSelect(_ id: NodeID) {
    let parts = graph.operands(id)
    var branches = [value(of: parts[1]), value(of: parts[2])]
    guard values[parts[0]] == nil, memory.address(of: parts[0]) == nil,
      case .pointwise(var comparison) = graph.operation(parts[0]), comparison.isComparison
    else {
      emit(id, .function(.select), [value(of: parts[0])] + branches)
      return
    }
    if comparison == .notEqual {
      comparison = .equal
      branches.swapAt(0, 1)
    }
    emit(id, .selectCompare(comparison), graph.operands(parts[0]).map { value(of: $0) } + branches)
  }

  // MARK: Lines

  /// The value of `id` in this nest; positions along an axis are made where they are needed.
  private mutating func value(of id: NodeID) -> Value {
    if let known = values[id] { return known }
    if let number = graph.constantValue(id) { return .constant(number) }
    if case .iota(let axis) = graph.operation(id) {
      emit(id, .iota(axis), [])
      return values[id]!
    }
    return memory.address(of: id).map(Value.memory) ?? .constant(.nan)
  }

  /// Appends the line that computes `id`.
  private mutating func emit(_ id: NodeID, _ operation: TileOperation, _ operands: [Value]) {
    let result: Value
    if stored.contains(id), let address = memory.address(of: id) {
      result = .memory(address)
    } else {
      temporaries.append(graph.axes(id))
      result = .temporary(temporaries.count - 1)
    }
    values[id] = result
    lines.append(
      Line(
        node: id, operation: operation, operands: operands, result: result, domain: loops(id)))
  }

  /// Appends a line that computes a part of `id`; returns where the part is.
  private mutating func part(
    _ id: NodeID, _ operation: TileOperation, _ operands: [Value], _ axes: Axes? = nil
  ) -> Value {
    let axes = axes ?? graph.axes(id)
    temporaries.append(axes)
    let result = Value.temporary(temporaries.count - 1)
    lines.append(
      Line(node: id, operation: operation, operands: operands, result: result, domain: axes))
    return result
  }

  private func loops(_ id: NodeID) -> Axes {
    if case .reduce = graph.operation(id) {
      graph.axes(graph.operands(id)[0])
    } else {
      graph.axes(id)
    }
  }

  // MARK: Tiles

  private var addresses: [Address] {
    lines.flatMap { line in
      (line.operands + [line.result]).compactMap { value in
        if case .memory(let address) = value { address } else { nil }
      }
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
    addresses.allSatisfy { $0.mergesOutward(outer, inner) }
      && temporaries.allSatisfy { $0.contains(outer) == $0.contains(inner) }
      && lines.allSatisfy { line in
        switch line.operation {
        case .reduce(_, let over), .dot(let over): over.contains(outer) == over.contains(inner)
        default: true
        }
      }
  }

  private func assemble() -> Nest {
    var remaining = orderedDomain()
    var columns: [Axis] = []
    if let last = remaining.popLast() { columns = [last] }
    while draft.wholeAxis == nil, let next = remaining.last, merges(next, columns[0]) {
      columns.insert(next, at: 0)
      remaining.removeLast()
    }
    var rows: [Axis] = []
    if let last = remaining.popLast() { rows = [last] }
    while let next = remaining.last, merges(next, rows[0]) {
      rows.insert(next, at: 0)
      remaining.removeLast()
    }
    var nest = Nest(
      outer: remaining, rows: rows, columns: columns, rowBlock: 1, columnBlock: 1, statements: [],
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
    chooseBlocks(&nest, wide: kinds.filter { $0.rows && $0.columns }.count)
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

  /// Chooses the size of a tile: what it touches fits a first-level cache of 32 KiB.
  private func chooseBlocks(_ nest: inout Nest, wide: Int) {
    let touched = Set(
      addresses.filter { address in nest.columns.contains { address.stride($0) != 0 } }
        .map(\.buffer)
    ).count
    let isSingle = nest.statements.count == 1 && wide == 0
    let block = isSingle ? Int.max : Swift.max(64, 8192 / Swift.max(wide + touched, 1))
    let (rows, columns) = (Swift.max(nest.rowCount, 1), Swift.max(nest.columnCount, 1))
    if draft.wholeAxis != nil || columns <= block {
      nest.columnBlock = columns
      nest.rowBlock = Swift.max(1, Swift.min(rows, block / columns))
    } else {
      nest.columnBlock = block / 16 * 16
      nest.rowBlock = 1
    }
  }
}
