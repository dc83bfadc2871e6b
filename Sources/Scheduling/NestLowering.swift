// From a nest's nodes to statements on tiles: which operation does what, on which values.

import Graph

/// Lowers one nest.
struct NestLowering {
  let scope: Scope
  let layout: Layout
  let memory: Memory
  let draft: NestDraft
  /// The nodes of the nest that other steps read.
  let stored: Set<NodeID>
  let useCounts: NodeMap<Int>
  /// What executes the nest.
  let form: Request.Form

  /// A statement before slots are assigned; temporaries have numbers of their own.
  struct Line {
    let node: NodeID
    let operation: TileOperation
    let operands: [Value]
    let result: Value
    let domain: Axes
  }

  var graph: Graph { scope.graph }

  enum Value {
    case constant(Double)
    case temporary(Int)
    case memory(Address)
  }

  private(set) var lines: [Line] = []
  /// The axes of each temporary.
  private(set) var temporaries: [Axes] = []
  private var values: [NodeID: Value] = [:]

  init(
    _ draft: NestDraft, _ scope: Scope, _ layout: Layout, _ memory: Memory, stored: Set<NodeID>,
    useCounts: NodeMap<Int>, form: Request.Form
  ) {
    self.draft = draft
    self.scope = scope
    self.layout = layout
    self.memory = memory
    self.stored = stored
    self.useCounts = useCounts
    self.form = form
  }

  /// Returns the nest; its slots have offsets in a scratch buffer that is still to be made.
  mutating func lower() -> Nest {
    let absorbed = absorbedMembers()
    for id in draft.members where !absorbed.contains(id) { lower(id) }
    if form == .kernels { lines = Self.combined(lines, temporaryCount: temporaries.count) }
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
    var usersOfMembers: [NodeID: [NodeID]] = [:]
    for member in draft.members {
      for operand in Set(graph.operands(member)) {
        usersOfMembers[operand, default: []].append(member)
      }
    }
    for id in draft.members where !stored.contains(id) {
      guard let users = usersOfMembers[id], users.count == useCounts[id] else { continue }
      if case .pointwise(let function) = graph.operation(id), function.isComparison,
        users.allSatisfy({
          graph.operation($0) == .pointwise(.select) && !graph.operands($0).dropFirst().contains(id)
        })
      {
        result.insert(id)
      }
      if case .product([.one, .one], 1) = graph.operation(id), users.count == 1,
        case .reduce(.sum, let over) = graph.operation(users[0]), !Plan.loops(over).isEmpty
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
      if Plan.loops(over).isEmpty {
        let isPosition = reduction == .argmax || reduction == .argmin
        return isPosition ? emit(id, .copy, [.constant(0)]) : lowerSame(id, as: x)
      }
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
    case .variable, .random, .accumulate, .scan: break
    }
  }

  /// The value of `id` is that of `x`, as over a single position.
  private mutating func lowerSame(_ id: NodeID, as x: NodeID) {
    let same = value(of: x)
    // What lies in memory may be overwritten before `id` is used.
    if case .temporary = same, !stored.contains(id) {
      values[id] = same
    } else {
      emit(id, .copy, [same])
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
        if exponent.isNegative, takesReciprocal(of: factor, in: id) {
          above.append(reciprocal(id, of: copies, scope.axes(factor)))
          continue
        }
        if exponent.isNegative { below += copies } else { above += copies }
      } else if magnitude == .half {
        let operation: TileOperation = exponent.isNegative ? .reciprocalSquareRoot : .squareRoot
        if exponents.count == 1 && coefficient == 1 {
          emit(id, operation, [x])
          return
        }
        above.append(part(id, operation, [x], scope.axes(factor)))
      } else {
        above.append(
          part(id, .function(.pow), [x, .constant(exponent.value)], scope.axes(factor)))
      }
    }
    lowerQuotient(id, above, below, coefficient)
  }

  /// Whether to divide 1 by `factor`, once for a row or for all, and to multiply the elements of the product
  /// `id`: a multiplication takes a fraction of the time of a division, and one rounding more.
  private func takesReciprocal(of factor: NodeID, in id: NodeID) -> Bool {
    graph.math == .fast
      && scope.axes(factor).elementCount < scope.axes(id).elementCount
  }

  /// Appends the lines of 1 / Π factors, which have the axes `axes`; returns where it is.
  private mutating func reciprocal(_ id: NodeID, of factors: [Value], _ axes: Axes) -> Value {
    let product = factors.dropFirst().reduce(factors[0]) { part(id, .multiply(1), [$0, $1], axes) }
    return part(id, .divide(1), [.constant(1), product], axes)
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
      temporaries.append(scope.axes(id))
      result = .temporary(temporaries.count - 1)
    }
    values[id] = result
    lines.append(
      Line(
        node: id, operation: operation, operands: operands, result: result, domain: scope.domain(id)
      ))
  }

  /// Appends a line that computes a part of `id`; returns where the part is.
  private mutating func part(
    _ id: NodeID, _ operation: TileOperation, _ operands: [Value], _ axes: Axes? = nil
  ) -> Value {
    let axes = axes ?? scope.axes(id)
    temporaries.append(axes)
    let result = Value.temporary(temporaries.count - 1)
    lines.append(
      Line(node: id, operation: operation, operands: operands, result: result, domain: axes))
    return result
  }
}
