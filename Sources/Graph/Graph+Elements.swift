// Builders of functions, reductions, accesses and accumulations, in normal form.

extension Graph {
  /// Returns f(arguments), element by element; the axes are those of all arguments.
  ///
  /// Requires: as many arguments as `f` has.
  package func apply(_ f: Function, _ arguments: NodeID...) -> NodeID { apply(f, arguments) }

  /// Returns f(arguments), element by element; the axes are those of all arguments.
  package func apply(_ f: Function, _ arguments: [NodeID]) -> NodeID {
    precondition(arguments.count == f.arity, "\(f.rawValue) has \(f.arity) arguments")
    let values = arguments.compactMap(constantValue)
    if values.count == arguments.count { return constant(f(values)) }
    switch f {
    case .pow:
      // A constant exponent that is a small fraction belongs to the normal form of products.
      if let value = constantValue(arguments[1]), let exponent = Rational(exactly: value) {
        return power(arguments[0], exponent)
      }
    case .select:
      if let condition = constantValue(arguments[0]) { return arguments[condition != 0 ? 1 : 2] }
      if arguments[1] == arguments[2] { return arguments[1] }
    case .max, .min:
      if arguments[0] == arguments[1] { return arguments[0] }
      // Both are symmetric: one order, so that equal values are the same node.
      if arguments[1] < arguments[0] { return intern(.pointwise(f), [arguments[1], arguments[0]]) }
    case .equal, .notEqual:
      if arguments[1] < arguments[0] { return intern(.pointwise(f), [arguments[1], arguments[0]]) }
    default: break
    }
    return intern(.pointwise(f), arguments)
  }

  /// Returns `x` where `condition` is not 0, `y` elsewhere.
  package func select(_ condition: NodeID, _ x: NodeID, _ y: NodeID) -> NodeID {
    apply(.select, condition, x, y)
  }

  /// Returns the reduction of `x` over `over`, in binder order.
  ///
  /// `x` is constant along an axis that it lacks: a sum over it multiplies by its extent, a product
  /// raises to it, and logsumexp adds its logarithm.
  package func reduce(_ reduction: Reduction, _ x: NodeID, over: [Axis]) -> NodeID {
    let present = over.filter(axes(x).contains)
    let absent = Axes.canonical(over.filter { !axes(x).contains($0) })
    switch reduction {
    case .argmax, .argmin:
      if over.isEmpty { return constant(0) }
      if absent.isEmpty || Axes.canonical(over).elementCount == 0 {
        return intern(.reduce(reduction, over: over), [x])
      }
      return positionOfFirst(reduction, x, over: over, present: present)
    case .sum, .prod, .max, .min, .logsumexp: break
    }
    let count = absent.elementCount
    // Over no elements the result is the reduction's own, whatever x is.
    if count == 0 { return constant(reduction.initialValue) }
    let inner = present.isEmpty ? x : intern(.reduce(reduction, over: Axes.canonical(present)), [x])
    switch reduction {
    case .sum: return scaled(inner, by: Double(count))
    case .prod: return Rational(count, over: 1).map { power(inner, $0) } ?? inner
    case .logsumexp: return sum([(inner, 1)], constant: logarithm(count))
    default: return inner
    }
  }

  private func logarithm(_ count: Int) -> Double { Function.log([Double(count)]) }

  /// The flattened position of the first extremum where `x` lacks some of the axes: the absent ones
  /// stay at 0, and the present ones keep their place value.
  private func positionOfFirst(
    _ reduction: Reduction, _ x: NodeID, over: [Axis], present: [Axis]
  ) -> NodeID {
    if present.isEmpty { return constant(0) }
    let inner = intern(.reduce(reduction, over: present), [x])
    var terms: [(NodeID, Double)] = []
    var rest = inner
    var place = 1.0
    for axis in over.reversed() {
      defer { place *= Double(axis.extent) }
      guard present.contains(axis) else { continue }
      let quotient = apply(.floor, scaled(rest, by: 1 / Double(axis.extent)))
      let digit = sum([(rest, 1), (quotient, -Double(axis.extent))])
      terms.append((digit, place))
      rest = quotient
    }
    return sum(terms)
  }

  /// Returns the mean of `x` over `over`: 0 over no elements, `x` itself over no axes.
  package func mean(_ x: NodeID, over: [Axis]) -> NodeID {
    let count = Axes.canonical(over).elementCount
    if count == 0 { return constant(0) }
    return scaled(reduce(.sum, x, over: over), by: 1 / Double(count))
  }

  /// How one axis of an operand is read: by whole multiples of axes, or through a node.
  package enum Reading {
    case affine(Affine)
    case gather(NodeID)
  }

  /// Returns `x`, read along each axis in `readings` at the index there; other axes stay.
  ///
  /// An index that can leave its axis gives `fill` there.
  /// Requires: no axis of an index is one that `x` keeps, unless a diagonal is meant; gathers stay
  /// inside by their promise.
  package func access(
    _ x: NodeID, _ readings: [Axis: Reading], fill: Double? = nil
  ) -> NodeID {
    var operands = [x]
    var placements: [Placement] = []
    var canLeave = false
    for axis in axes(x) {
      guard let reading = readings[axis] else { continue }
      switch reading {
      case .affine(let affine):
        if affine == Affine(axis) { continue }
        placements.append(Placement(axis, .affine(affine)))
        if let range = affine.range, range.lowerBound < 0 || range.upperBound >= axis.extent {
          canLeave = true
        }
      case .gather(let index):
        if let value = constantValue(index) {
          placements.append(Placement(axis, .affine(Affine([], offset: Int(value)))))
          continue
        }
        placements.append(Placement(axis, .gather(operands.count)))
        operands.append(index)
      }
    }
    if placements.isEmpty { return x }
    // A position, read elsewhere, is the index itself.
    if case .iota = operation(x), !canLeave {
      if operands.count == 2 { return operands[1] }
      if case .affine(let affine) = placements[0].index {
        return sum(
          affine.terms.map { (iota($0.axis), Double($0.coefficient)) },
          constant: Double(affine.offset))
      }
    }
    return intern(
      .access(Access(placements: placements, fill: canLeave ? fill ?? 0 : nil)), operands)
  }

  /// Returns `x` with axes replaced by others of the same extent, all at once.
  package func rename(_ x: NodeID, _ map: [Axis: Axis]) -> NodeID {
    access(x, map.mapValues { .affine(Affine($0)) })
  }

  /// Returns zeros to which each element of `x` has been added at the place that `readings` gives
  /// for each new axis; the axes in `over` are summed over, all others stay.
  package func accumulate(_ x: NodeID, _ readings: [Axis: Reading], over: [Axis]) -> NodeID {
    var operands = [x]
    var placements: [Placement] = []
    for (axis, reading) in readings.sorted(by: { $0.key < $1.key }) {
      switch reading {
      case .affine(let affine): placements.append(Placement(axis, .affine(affine)))
      case .gather(let index):
        placements.append(Placement(axis, .gather(operands.count)))
        operands.append(index)
      }
    }
    if placements.isEmpty { return reduce(.sum, x, over: over) }
    // A renaming is its own transpose, read backwards.
    let renamed = placements.compactMap { placement -> (Axis, Axis)? in
      guard case .affine(let affine) = placement.index, let axis = affine.renamed,
        axis.extent == placement.axis.extent
      else { return nil }
      return (axis, placement.axis)
    }
    let sources = Axes.canonical(renamed.map(\.0))
    if renamed.count == placements.count, sources.count == renamed.count,
      sources == Axes.canonical(over)
    {
      return rename(x, Dictionary(uniqueKeysWithValues: renamed))
    }
    if constantValue(x) == 0 { return x }
    return intern(.accumulate(Accumulate(placements: placements, over: Axes.canonical(over))), operands)
  }

  /// Returns u and the axes if `id` is exp(u − logsumexp u), a softmax.
  package func matchSoftmax(_ id: NodeID) -> (logits: NodeID, over: [Axis])? {
    guard case .pointwise(.exp) = operation(id), case .sum(let c, 0) = operation(operands(id)[0])
    else { return nil }
    let terms = operands(operands(id)[0])
    for (position, term) in terms.enumerated() where c[position] == -1 {
      guard case .reduce(.logsumexp, let over) = operation(term) else { continue }
      let logits = operands(term)[0]
      let rest = terms.indices.filter { $0 != position }
      if rest.count == 1, c[rest[0]] == 1, terms[rest[0]] == logits { return (logits, over) }
      // The logits may be a sum that was opened.
      if case .sum(let inner, 0) = operation(logits), operands(logits) == rest.map({ terms[$0] }),
        inner == rest.map({ c[$0] })
      {
        return (logits, over)
      }
    }
    return nil
  }
}
