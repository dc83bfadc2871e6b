// The reference: what each node means, in Float64, as plainly as it can be said.
//
// Compiled code is tested against this, so it shares nothing with the compiler but the graph.

/// Evaluates nodes of a graph, each once.
package struct Evaluator {
  private let graph: Graph
  private let variables: (Variable) -> Tensor
  private let randomNumbers: (Random) -> Tensor
  private let rounding: (Double) -> Double
  private var values: [NodeID: Tensor] = [:]
  /// The positions along the axes of the recurrences around.
  private var positions: [Axis: Int] = [:]
  /// The evaluators of the steps of a recurrence, in the order of its positions.
  private var steps: [Iteration: [Evaluator]] = [:]

  /// Creates an evaluator of `graph`.
  ///
  /// `variables` gives the value of each input, parameter and state, `randomNumbers` that of each
  /// random node, both over the axes declared there. Each element of each node is rounded by
  /// `rounding`, which tells what another precision would lose.
  package init(
    _ graph: Graph, variables: @escaping (Variable) -> Tensor,
    randomNumbers: @escaping (Random) -> Tensor = {
      Tensor(axes: $0.axes, elements: Array(repeating: 0.5, count: $0.axes.elementCount))
    }, rounding: @escaping (Double) -> Double = { $0 }
  ) {
    self.graph = graph
    self.variables = variables
    self.randomNumbers = randomNumbers
    self.rounding = rounding
  }

  /// Returns the value of `id` over its axes in ascending order.
  package mutating func value(of id: NodeID) -> Tensor {
    var pending = [id]
    while let node = pending.last {
      let missing = graph.dependencies(node).filter { values[$0] == nil }
      if missing.isEmpty {
        if values[node] == nil {
          var value = compute(node)
          value.elements = value.elements.map(rounding)
          values[node] = value
        }
        pending.removeLast()
      } else {
        pending += missing
      }
    }
    return values[id]!
  }

  /// Gives `id` the value `value`, and forgets those of `dependents`, so that they are computed anew.
  ///
  /// Requires: `value` has all axes of `id`.
  package mutating func set(
    _ id: NodeID, to value: Tensor, forgetting dependents: some Sequence<NodeID>
  ) {
    for dependent in dependents {
      values[dependent] = nil
      if let iteration = graph.iteration(dependent) { steps[iteration] = nil }
    }
    values[id] = value.arranged(graph.axes(id))
  }

  private mutating func compute(_ id: NodeID) -> Tensor {
    if let iteration = graph.iteration(id) {
      return collect(graph.operands(id)[0], iteration, onto: free(graph.axes(id)))
    }
    let axes = free(graph.axes(id))
    let operands = graph.operands(id).map { values[$0]! }
    switch graph.operation(id) {
    case .variable(let variable): return atPositions(variables(variable)).arranged(axes)
    case .random(let random): return atPositions(randomNumbers(random)).arranged(axes)
    case .constant(let value): return Tensor(value)
    case .iota(let axis):
      if let position = positions[axis] { return Tensor(Double(position)) }
      return Tensor(axes: axes, elements: (0..<axis.extent).map(Double.init))
    case .sum(let coefficients, let constant):
      if graph.math == .accurate {
        return map(operands, over: axes) { $0.floatSum(coefficients, constant: constant) }
      }
      return map(operands, over: axes) { x in
        zip(x, coefficients).reduce(constant) { $0 + $1.0 * $1.1 }
      }
    case .product(let exponents, let coefficient):
      if graph.math == .accurate {
        return map(operands, over: axes) { $0.floatProduct(exponents, coefficient: coefficient) }
      }
      return map(operands, over: axes) { x in
        zip(x, exponents).reduce(coefficient) { $0 * $1.1.power(of: $1.0) }
      }
    case .pointwise(let function):
      let value = function.row.value
      return map(operands, over: axes) { value($0) }
    case .reduce(let reduction, let over): return reduce(reduction, operands[0], over, onto: axes)
    case .access(let access): return read(access, operands, onto: axes)
    case .accumulate(let accumulate): return add(accumulate, operands, onto: axes)
    case .scan: preconditionFailure("collections are computed by running their recurrence")
    }
  }

  /// The axes that are walked: at a step of a recurrence, its axis is not.
  private func free(_ axes: Axes) -> Axes {
    positions.isEmpty ? axes : axes.filter { positions[$0] == nil }
  }

  private func map(
    _ operands: [Tensor], over axes: Axes, _ f: ([Double]) -> Double
  ) -> Tensor {
    var result: [Double] = []
    result.reserveCapacity(axes.elementCount)
    var arguments = [Double](repeating: 0, count: operands.count)
    var walk = Walk(axes, strides: operands.map { axes.map($0.stride) })
    while walk.next() {
      for i in operands.indices { arguments[i] = operands[i].elements[walk.offsets[i]] }
      result.append(f(arguments))
    }
    return Tensor(axes: axes, elements: result)
  }

  private func reduce(
    _ reduction: Reduction, _ x: Tensor, _ over: [Axis], onto axes: Axes
  ) -> Tensor {
    var outer = Walk(axes, strides: [axes.map(x.stride)])
    let strides = over.map(x.stride)
    var result: [Double] = []
    while outer.next() {
      var inner = Walk(over, strides: [strides])
      var row: [Double] = []
      while inner.next() { row.append(x.elements[outer.offsets[0] + inner.offsets[0]]) }
      result.append(Self.reduce(reduction, row))
    }
    return Tensor(axes: axes, elements: result)
  }

  private static func reduce(_ reduction: Reduction, _ row: [Double]) -> Double {
    switch reduction {
    case .sum: return row.reduce(0, +)
    case .prod: return row.reduce(1, *)
    case .max: return row.reduce(-.infinity) { Function.max([$0, $1]) }
    case .min: return row.reduce(.infinity) { Function.min([$0, $1]) }
    case .argmax: return firstExtremum(row, { $0 > $1 })
    case .argmin: return firstExtremum(row, { $0 < $1 })
    case .logsumexp:
      let top = row.reduce(-.infinity) { Function.max([$0, $1]) }
      if top.isInfinite { return top }
      return top + Function.log([row.reduce(0) { $0 + Function.exp([$1 - top]) }])
    }
  }

  /// The position of the first value that no other beats; of the first NaN, if there is one.
  private static func firstExtremum(
    _ row: [Double], _ beats: (Double, Double) -> Bool
  ) -> Double {
    if let position = row.firstIndex(where: \.isNaN) { return Double(position) }
    var best = 0
    for position in row.indices where beats(row[position], row[best]) { best = position }
    return Double(best)
  }

  /// The offset along one axis at a position of a walk, or nil outside the axis.
  private func resolve(
    _ placement: Placement, _ position: [Int], _ axes: [Axis], _ operands: [Tensor],
    _ offsets: [Int]
  ) -> Int? {
    let place: Int
    switch placement.index {
    case .affine(let affine):
      place = affine.terms.reduce(affine.offset) {
        $0 + $1.coefficient * (positions[$1.axis] ?? position[axes.firstIndex(of: $1.axis)!])
      }
    case .gather(let operand):
      let value = operands[operand].elements[offsets[operand]]
      guard value.isFinite, value.magnitude < 1e15 else { return nil }
      place = Int(value)
    }
    return place >= 0 && place < placement.axis.extent ? place : nil
  }

  private func read(_ access: Access, _ operands: [Tensor], onto axes: Axes) -> Tensor {
    let moved = access.placements.map(\.axis)
    let source = operands[0]
    // Along an axis that is read through an index, the operand does not follow the walk itself.
    var strides = operands.map { axes.map($0.stride) }
    strides[0] = axes.map { moved.contains($0) ? 0 : source.stride(of: $0) }
    var walk = Walk(axes, strides: strides)
    var result: [Double] = []
    while walk.next() {
      var offset: Int? = walk.offsets[0]
      for placement in access.placements {
        let place = resolve(placement, walk.position, axes, operands, walk.offsets)
        offset = place.flatMap { place in
          offset.map { $0 + place * source.stride(of: placement.axis) }
        }
      }
      result.append(offset.map { source.elements[$0] } ?? access.fill ?? .nan)
    }
    return Tensor(axes: axes, elements: result)
  }

  private func add(_ accumulate: Accumulate, _ operands: [Tensor], onto axes: Axes) -> Tensor {
    let targets = accumulate.placements.map(\.axis)
    var result = Tensor(axes: axes, elements: Array(repeating: 0, count: axes.elementCount))
    let domain = free(
      Axes.canonical(
        operands.flatMap(\.axes) + accumulate.over
          + accumulate.placements.flatMap { placement -> [Axis] in
            if case .affine(let affine) = placement.index { affine.axes } else { [] }
          }))
    let kept = domain.map {
      accumulate.over.contains($0) || targets.contains($0) ? 0 : result.stride(of: $0)
    }
    var walk = Walk(domain, strides: operands.map { domain.map($0.stride) } + [kept])
    while walk.next() {
      var offset: Int? = walk.offsets[operands.count]
      for placement in accumulate.placements {
        let place = resolve(placement, walk.position, domain, operands, walk.offsets)
        offset = place.flatMap { place in
          offset.map { $0 + place * result.stride(of: placement.axis) }
        }
      }
      if let offset { result.elements[offset] += operands[0].elements[walk.offsets[0]] }
    }
    return result
  }
}

// MARK: - Recurrences

extension Evaluator {
  /// Returns `value` at all steps of `iteration`, over `axes`.
  private mutating func collect(
    _ value: NodeID, _ iteration: Iteration, onto axes: Axes
  ) -> Tensor {
    if steps[iteration] == nil { steps[iteration] = run(iteration) }
    let axis = iteration.recurrence.axis
    let slice = axes.subtracting([axis])
    let captured = graph.body([value], of: iteration.recurrence).captured
    var elements = [Double](repeating: 0, count: axes.elementCount)
    let whole = Tensor(axes: axes, elements: elements)
    for position in 0..<axis.extent {
      take(captured, into: &steps[iteration]![position])
      let part = steps[iteration]![position].value(of: value).arranged(slice)
      var walk = Walk(slice, strides: [slice.map(part.stride), slice.map(whole.stride)])
      let start = position * whole.stride(of: axis)
      while walk.next() { elements[start + walk.offsets[1]] = part.elements[walk.offsets[0]] }
    }
    return Tensor(axes: axes, elements: elements)
  }

  /// Runs `iteration`; returns an evaluator for each position along its axis, with all that was
  /// computed there.
  private func run(_ iteration: Iteration) -> [Evaluator] {
    let recurrence = iteration.recurrence
    let captured = graph.body(iteration.next, of: recurrence).captured
    var carried = iteration.initial.map { values[$0]! }
    var result: [Int: Evaluator] = [:]
    for position in recurrence.positions {
      var step = Evaluator(
        graph, variables: variables, randomNumbers: randomNumbers, rounding: rounding)
      step.positions = positions
      step.positions[recurrence.axis] = position
      for (variable, value) in zip(recurrence.carried, carried) {
        step.values[graph.variable(variable)] = value.arranged(
          step.free(Axes.canonical(variable.axes)))
      }
      take(captured, into: &step)
      carried = iteration.next.map { step.value(of: $0) }
      result[position] = step
    }
    return (0..<recurrence.axis.extent).map { result[$0]! }
  }

  /// Gives `step` the values of `captured` at its position.
  private func take(_ captured: [NodeID], into step: inout Evaluator) {
    for id in captured where step.values[id] == nil {
      step.values[id] = step.atPositions(values[id]!)
    }
  }

  /// Returns `tensor` at the positions along the axes of the recurrences around.
  private func atPositions(_ tensor: Tensor) -> Tensor {
    let kept = tensor.axes.filter { positions[$0] == nil }
    if kept.count == tensor.axes.count { return tensor }
    let start = tensor.axes.reduce(0) { $0 + (positions[$1] ?? 0) * tensor.stride(of: $1) }
    var walk = Walk(kept, strides: [kept.map(tensor.stride)])
    var elements: [Double] = []
    while walk.next() { elements.append(tensor.elements[start + walk.offsets[0]]) }
    return Tensor(axes: kept, elements: elements)
  }
}
