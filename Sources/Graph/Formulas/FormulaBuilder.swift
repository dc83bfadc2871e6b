// Nodes as formulas in the user's names, for derivations and for comments in the C.

extension Graph {
  /// Returns the formula of `id`. What has a name, in `names` or of the user's, stands by that name, but
  /// for `id` itself; what lies deeper than `depth` operations stands as `…`, and so does the middle of a long sum.
  ///
  /// δ(i, k) is 1 where i is the position along k, and 0 elsewhere.
  package func formula(
    _ id: NodeID, depth: Int = 8, names: [NodeID: String] = [:]
  ) -> String {
    FormulaBuilder(graph: self) { names[$0].map { .name($0) } ?? self.name($0).map { .name($0) } }
      .formula(id, depth, isRoot: true).folded.text
  }

  /// Returns the formula of `id`, in which each value with an entry in `names` stands by that; with
  /// `isNamed`, `id` itself does, too. Leaves stand by what the model calls them.
  package func formula(
    _ id: NodeID, in names: [NodeID: Formula], isNamed: Bool = false
  ) -> Formula {
    var multiples: [NodeID: FormulaBuilder.Multiple] = [:]
    // In order, since values may be made here, and those of the same formula are to be the same.
    for (named, name) in names.sorted(by: { $0.key < $1.key }) where named != id || isNamed {
      let (base, coefficient) = unscaled(named)
      // Of several multiples of one value, the first counts.
      guard coefficient != 1, multiples[base] == nil else { continue }
      multiples[base] = FormulaBuilder.Multiple(coefficient: coefficient, name: name)
    }
    return FormulaBuilder(graph: self, isForReading: true, multiples: multiples) { names[$0] }
      .formula(id, .max, isRoot: !isNamed)
  }

  /// Returns the name of `id` in the model, if it has one.
  package func name(_ id: NodeID) -> String? {
    if case .variable(let variable) = operation(id) {
      // The name of a carried value bears a number that tells it from others.
      return variable.role == .carried ? origin(id).name ?? variable.name : variable.name
    }
    return origin(id).name
  }
}

/// Builds the formulas of values.
struct FormulaBuilder {
  let graph: Graph
  /// Whether the formula is mathematics rather than a note on the graph: factors of factors are written
  /// as one product, and what a recurrence collects stands for itself, as it has the axis of the steps.
  var isForReading = false
  /// The values with a name that are another one times a number: a sum holds that number itself.
  var multiples: [NodeID: Multiple] = [:]
  /// What a value is called.
  let name: (NodeID) -> Formula?

  /// A number times a value, which has a name.
  struct Multiple {
    let coefficient: Double
    let name: Formula
  }

  func formula(_ id: NodeID, _ depth: Int, isRoot: Bool = false) -> Formula {
    if !isRoot, let name = name(id) { return name }
    let operands = graph.operands(id)
    if depth == 0, !operands.isEmpty { return .omitted }
    func inner(_ id: NodeID) -> Formula { formula(id, depth - 1) }
    switch graph.operation(id) {
    case .variable(let variable): return .name(graph.name(id) ?? variable.name)
    case .constant(let value): return number(value)
    case .iota(let axis): return .position(axis)
    case .random(let random): return .random(random.distribution.rawValue)
    case .sum(let coefficients, let constant):
      return sum(operands, coefficients, constant, depth)
    case .product(let exponents, let coefficient):
      return product(operands, exponents, coefficient, depth)
    case .pointwise(.select) where isForReading:
      return .cases(
        condition(operands[0], depth - 1), inner(operands[1]), inner(operands[2]))
    case .pointwise(.equal) where isForReading && operands.contains(where: isPosition):
      return .delta(inner(operands[0]), inner(operands[1]))
    case .pointwise(let function):
      return pointwise(function, operands.map(inner))
    case .reduce(let reduction, let over): return .reduction(reduction, over, inner(operands[0]))
    case .access(let access):
      return .access(
        inner(operands[0]), places(access.placements, operands, depth), outside: access.fill)
    case .accumulate(let accumulate):
      return .scatter(
        inner(operands[0]), places(accumulate.placements, operands, depth), over: accumulate.over)
    case .scan(let recurrence):
      return isForReading
        ? formula(operands[0], depth)
        : .scan(recurrence.axis, isReversed: recurrence.isReversed, inner(operands[0]))
    }
  }

  private func places(
    _ placements: [Placement], _ operands: [NodeID], _ depth: Int
  ) -> [Formula.Place] {
    placements.map { placement in
      switch placement.index {
      case .gather(let operand):
        return Formula.Place(placement.axis, formula(operands[operand], depth - 1))
      case .affine(let affine): return Formula.Place(placement.axis, index(affine))
      }
    }
  }

  private func index(_ affine: Affine) -> Formula {
    var terms = affine.terms.map { term in
      let position = Formula.position(term.axis)
      let magnitude = Double(term.coefficient.magnitude)
      return Formula.Term(
        isNegative: term.coefficient < 0,
        magnitude == 1 ? position : .product([.number(magnitude), position]))
    }
    if affine.offset != 0 || terms.isEmpty {
      terms.append(
        Formula.Term(isNegative: affine.offset < 0, .number(Double(affine.offset.magnitude))))
    }
    return terms.count == 1 && !terms[0].isNegative ? terms[0].value : .sum(terms)
  }

  func isPosition(_ id: NodeID) -> Bool {
    if case .iota = graph.operation(id) { true } else { false }
  }

  /// The parts of `if i == k then c else 0`, for a position i along k and a constant c: c · δ(i, k).
  private func delta(_ id: NodeID, _ depth: Int) -> (scale: Double, formula: Formula)? {
    guard name(id) == nil, graph.operation(id) == .pointwise(.select),
      let scale = graph.constantValue(graph.operands(id)[1]),
      graph.constantValue(graph.operands(id)[2]) == 0
    else { return nil }
    let condition = graph.operands(id)[0]
    guard graph.operation(condition) == .pointwise(.equal) else { return nil }
    let sides = graph.operands(condition)
    let isPosition = sides.map(isPosition)
    guard isPosition.contains(true) else { return nil }
    // The position along the axis stands last.
    let ordered = isPosition[0] && !isPosition[1] ? Array(sides.reversed()) : sides
    return (scale, .delta(formula(ordered[0], depth - 1), formula(ordered[1], depth - 1)))
  }

  private func sum(
    _ operands: [NodeID], _ factors: [Double], _ constant: Double, _ depth: Int
  ) -> Formula {
    let named = operands.map { name($0) == nil ? multiples[$0] : nil }
    let deltas = operands.map { delta($0, depth) }
    let coefficients = zip(factors, zip(deltas, named)).map { factor, part in
      part.1.map { factor / $0.coefficient } ?? factor * (part.0?.scale ?? 1)
    }
    let parts = zip(operands, zip(deltas, named)).map { operand, part in
      part.1?.name ?? part.0?.formula ?? formula(operand, depth - 1)
    }
    // A common factor is written once: (p - y)/64.
    let common = coefficients[0].magnitude
    let isCommon =
      coefficients.count > 1 && common != 1 && constant == 0
      && coefficients.allSatisfy { $0.magnitude == common }
    var terms = zip(parts, coefficients).sorted(by: { $0.1 > $1.1 }).map { part, coefficient in
      Formula.Term(
        isNegative: coefficient < 0,
        isCommon ? part : scaled(part, by: coefficient.magnitude))
    }
    if isForReading { terms = terms.flatMap(Self.opened) }
    if constant != 0 {
      let term = Formula.Term(isNegative: constant < 0, number(constant.magnitude))
      if terms.allSatisfy(\.isNegative) { terms.insert(term, at: 0) } else { terms.append(term) }
    }
    return isCommon ? scaled(.sum(terms), by: common) : .sum(terms)
  }

  /// The terms of `term`, if that is a sum which is added.
  private static func opened(_ term: Formula.Term) -> [Formula.Term] {
    if !term.isNegative, case .sum(let terms) = term.value { terms } else { [term] }
  }

  /// scale · formula, for a positive scale.
  private func scaled(_ formula: Formula, by scale: Double) -> Formula {
    if scale == 1 { return formula }
    let divisor = Formula.fraction(scale)?.below ?? 1
    if isForReading {
      if divisor != 1, case .quotient(let x, .product(let divisors)) = formula {
        return .quotient(x, .product([.number(Double(divisor))] + divisors))
      }
      if divisor == 1 { return Factors([number(scale), formula]).formula }
    }
    if divisor != 1 { return .divided(formula, by: Double(divisor)) }
    return .product([.number(scale), formula])
  }

  private func product(
    _ factors: [NodeID], _ exponents: [Rational], _ coefficient: Double, _ depth: Int
  ) -> Formula {
    var parts = Factors()
    for (factor, exponent) in zip(factors, exponents) {
      let base = formula(factor, depth - 1)
      let magnitude = exponent.isNegative ? exponent.negated : exponent
      let power: Formula =
        magnitude == .one
        ? base : magnitude == .half ? .squareRoot(base) : .power(base, Self.exponent(magnitude))
      if exponent.isNegative {
        parts.below.append(power)
      } else if isForReading {
        parts.multiply(by: power)
      } else {
        parts.above.append(power)
      }
    }
    if coefficient < 0 { parts.isNegative.toggle() }
    let scale = coefficient.magnitude
    if let divisor = Formula.fraction(scale)?.below, divisor != 1 {
      parts.below.insert(.number(Double(divisor)), at: isForReading ? 0 : parts.below.count)
    } else if scale != 1 {
      if isForReading {
        parts.scale(by: number(scale))
      } else {
        parts.above.insert(.number(scale), at: 0)
      }
    }
    return isForReading ? parts.merged.formula : parts.formula
  }

  private static func exponent(_ value: Rational) -> Formula {
    let above = Formula.number(Double(value.numerator))
    return value.isWhole ? above : .divided(above, by: Double(value.denominator))
  }

  func pointwise(_ function: Function, _ arguments: [Formula]) -> Formula {
    if function.isComparison { return comparison(function, arguments[0], arguments[1]) }
    if function == .select { return .cases(arguments[0], arguments[1], arguments[2]) }
    if function == .pow { return .power(arguments[0], arguments[1]) }
    return .call(function, arguments)
  }
}
