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
    var present: [Axis] = []
    for axis in over where axes(x).contains(axis) && !present.contains(axis) {
      present.append(axis)
    }
    let absent = Axes.canonical(over.filter { !axes(x).contains($0) })
    switch reduction {
    case .argmax, .argmin:
      if Axes.canonical(over).elementCount <= 1 { return constant(0) }
      if absent.isEmpty { return intern(.reduce(reduction, over: present), [x]) }
      return positionOfFirst(reduction, x, over: over, present: present)
    case .sum, .prod, .max, .min, .logsumexp: break
    }
    let count = absent.elementCount
    // Over no elements the result is the reduction's own, whatever x is.
    if count == 0 { return constant(reduction.initialValue) }
    // The order decides where the gradient of a maximum goes at a tie, and nowhere else.
    let isOrdered = reduction == .max || reduction == .min
    let bound = isOrdered ? present : present.sorted()
    let inner = present.isEmpty ? x : intern(.reduce(reduction, over: bound), [x])
    switch reduction {
    case .sum: return scaled(inner, by: Double(count))
    case .prod:
      let exponent = Rational(count, over: 1)
      return exponent.map { power(inner, $0) } ?? apply(.pow, inner, constant(Double(count)))
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
      // The half keeps a product that is rounded from falling below a whole quotient.
      let shifted = sum([(rest, 1 / Double(axis.extent))], constant: 0.5 / Double(axis.extent))
      let quotient = apply(.floor, shifted)
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
    return divide(reduce(.sum, x, over: over), constant(Double(count)))
  }

  /// How one axis of an operand is read: by whole multiples of axes, or through a node.
  package enum Reading {
    case affine(Affine)
    case gather(NodeID)
  }

  /// Returns `x`, read along each axis in `readings` at the index there; other axes stay.
  ///
  /// An index that can leave its axis gives `fill` there, also where `x` lacks that axis and so is
  /// constant along it.
  /// Requires: no axis of an index is one that `x` keeps, unless a diagonal is meant; without a
  /// `fill`, gathers stay inside by their promise.
  package func access(
    _ x: NodeID, _ readings: AxisMap<Reading>, fill: Double? = nil
  ) -> NodeID {
    var operands = [x]
    var placements: [Placement] = []
    var canLeave = false
    var insideOfAbsent: [NodeID] = []
    for (axis, given) in readings {
      let reading = affineWhereConstant(given)
      guard axes(x).contains(axis) else {
        if fill != nil, self.canLeave(reading, axis, fill) {
          insideOfAbsent.append(isInside(reading, axis))
        }
        continue
      }
      if case .affine(let affine) = reading, affine.renamed == axis { continue }
      canLeave = canLeave || self.canLeave(reading, axis, fill)
      switch reading {
      case .affine(let affine): placements.append(Placement(axis, .affine(affine)))
      case .gather(let index):
        placements.append(Placement(axis, .gather(operands.count)))
        operands.append(index)
      }
    }
    // A position, read elsewhere, is the index itself.
    if case .iota = operation(x), !placements.isEmpty, !canLeave {
      if operands.count == 2 { return operands[1] }
      if case .affine(let affine) = placements[0].index {
        return sum(
          affine.terms.map { (iota($0.axis), Double($0.coefficient)) },
          constant: Double(affine.offset))
      }
    }
    let access = Access(placements: placements, fill: canLeave ? fill ?? 0 : nil)
    let read = placements.isEmpty ? x : intern(.access(access), operands)
    guard let fill, !insideOfAbsent.isEmpty else { return read }
    return select(product(insideOfAbsent.map { ($0, 1) }), read, constant(fill))
  }

  /// Returns `reading` as an affine index if it is a gather through a constant whole number, or
  /// through the position along an axis.
  private func affineWhereConstant(_ reading: Reading) -> Reading {
    guard case .gather(let index) = reading else { return reading }
    if case .iota(let axis) = operation(index) { return .affine(Affine(axis)) }
    guard let value = constantValue(index), value.magnitude < Double(Rational.limit),
      let whole = Int(exactly: value)
    else { return reading }
    return .affine(Affine([], offset: whole))
  }

  /// Whether `reading` is not proved to stay on `axis`; a gather without a fill value stays there by
  /// its promise.
  private func canLeave(_ reading: Reading, _ axis: Axis, _ fill: Double?) -> Bool {
    switch reading {
    case .affine(let affine):
      guard let range = affine.range else { return false }
      return range.lowerBound < 0 || range.upperBound >= axis.extent
    case .gather(let index):
      let facts = self.facts(index)
      return fill != nil && !(facts.lower >= 0 && facts.upper <= Double(axis.extent - 1))
    }
  }

  /// Returns the truth value of `reading` lying on `axis`.
  private func isInside(_ reading: Reading, _ axis: Axis) -> NodeID {
    let index: NodeID
    switch reading {
    case .affine(let affine):
      let terms = affine.terms.map { (iota($0.axis), Double($0.coefficient)) }
      index = sum(terms, constant: Double(affine.offset))
    case .gather(let node): index = node
    }
    return multiply(
      apply(.lessEqual, constant(0), index),
      apply(.less, index, constant(Double(axis.extent))))
  }

  /// Returns `x` with axes replaced by others of the same extent, all at once.
  package func rename(_ x: NodeID, _ map: AxisMap<Axis>) -> NodeID {
    access(x, map.mapValues { .affine(Affine($0)) })
  }

  /// Returns zeros to which each element of `x` has been added at the place that `readings` gives
  /// for each new axis; the axes in `over` are summed over, all others stay.
  package func accumulate(_ x: NodeID, _ readings: AxisMap<Reading>, over: [Axis]) -> NodeID {
    var operands = [x]
    var placements: [Placement] = []
    for (axis, reading) in readings {
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
      return rename(x, AxisMap(renamed))
    }
    if constantValue(x) == 0 { return x }
    return intern(
      .accumulate(Accumulate(placements: placements, over: Axes.canonical(over))), operands)
  }

  /// Returns u and the axes if `id` is exp(u − logsumexp u), a softmax.
  package func matchSoftmax(_ id: NodeID) -> (logits: NodeID, over: [Axis])? {
    guard case .pointwise(.exp) = operation(id), case .sum(let c, 0) = operation(operands(id)[0])
    else { return nil }
    let difference = zip(operands(operands(id)[0]), c).map { ($0, $1) }
    for (position, (term, coefficient)) in difference.enumerated() where coefficient == -1 {
      guard case .reduce(.logsumexp, let over) = operation(term) else { continue }
      var rest = difference
      rest.remove(at: position)
      let logits = operands(term)[0]
      // Beside u alone, u may stand as its terms: a sum that was opened, or c · x with c outside.
      let terms = linearTerms(logits)
      if rest.elementsEqual(terms, by: ==) || rest.elementsEqual([(logits, 1)], by: ==) {
        return (logits, over)
      }
    }
    return nil
  }
  /// Returns the axes if `id` is x/Σx for a positive x, the shares of a whole.
  func matchShares(_ id: NodeID) -> [Axis]? {
    guard case .product(let exponents, 1) = operation(id), exponents.count == 2 else { return nil }
    for (part, whole) in [(0, 1), (1, 0)] {
      let (x, total) = (operands(id)[part], operands(id)[whole])
      guard exponents[part] == .one, exponents[whole] == .minusOne,
        case .reduce(.sum, let over) = operation(total), operands(total) == [x],
        facts(x).isPositive, facts(x).isFinite
      else { continue }
      return over
    }
    return nil
  }

  /// The terms that `id` adds to a sum without a constant; `id` itself if it has a constant.
  private func linearTerms(_ id: NodeID) -> [(NodeID, Double)] {
    if case .sum(let coefficients, 0) = operation(id) {
      return Array(zip(operands(id), coefficients))
    }
    let (base, coefficient) = unscaled(id)
    return [(base, coefficient)]
  }
}
