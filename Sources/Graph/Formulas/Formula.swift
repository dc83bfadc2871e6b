// A formula as a person reads it: what text, LaTeX and MathML are all printed from.

/// A formula. What binds how tightly is decided here, once for all notations.
package indirect enum Formula: Hashable, Sendable {
  /// A number; one with a small denominator is shown as a fraction.
  case number(Double)
  /// A number with a letter of its own.
  case constant(Constant)
  /// A value by its name.
  case name(String)
  /// The derivative of a value by others, one after the other.
  case derivative(of: Formula, by: [Formula])
  /// The position along an axis.
  case position(Axis)
  /// Terms that are added up.
  case sum([Term])
  /// Factors; one alone is what has to be wrapped like a factor.
  case product([Formula])
  /// −x.
  case negative(Formula)
  /// Numerator and denominator.
  case quotient(Formula, Formula)
  /// A value divided by a whole number, which is a factor like 1/64.
  case divided(Formula, by: Double)
  /// Base and exponent.
  case power(Formula, Formula)
  /// √x.
  case squareRoot(Formula)
  /// A function of numbers.
  case call(Function, [Formula])
  /// Numbers drawn at random.
  case random(String)
  /// A comparison of two values.
  case comparison(Function, Formula, Formula)
  /// Conditions joined by `and` or `or`, or one that does not hold.
  case logic(Logic, [Formula])
  /// The second value where the first holds, else the third.
  case cases(Formula, Formula, Formula)
  /// Kronecker's delta: 1 where both are equal, 0 elsewhere.
  case delta(Formula, Formula)
  /// A reduction over axes.
  case reduction(Reduction, [Axis], Formula)
  /// A value read at an index for each of some axes; 0 or another number outside, if it has an outside.
  case access(Formula, [Place], outside: Double?)
  /// A value added up into places, over some of its axes.
  case scatter(Formula, [Place], over: [Axis])
  /// A value at each step of a recurrence.
  case scan(Axis, isReversed: Bool, Formula)
  /// What was left out.
  case omitted

  /// How conditions are joined.
  package enum Logic: String, Hashable, Sendable { case and, or, not }

  /// A term of a sum.
  package struct Term: Hashable, Sendable {
    /// Whether the term is subtracted.
    package let isNegative: Bool
    /// What is added or subtracted.
    package let value: Formula

    /// Creates the term `value`, which is subtracted if it `isNegative`.
    package init(isNegative: Bool = false, _ value: Formula) {
      self.isNegative = isNegative
      self.value = value
    }
  }

  /// An axis with the index that is read or written along it.
  package struct Place: Hashable, Sendable {
    /// The axis of the value that is read or written.
    package let axis: Axis
    /// The position along it.
    package let index: Formula

    /// Creates the place `index` along `axis`.
    package init(_ axis: Axis, _ index: Formula) {
      self.axis = axis
      self.index = index
    }
  }

  /// How tightly an operator binds, from the loosest on.
  package enum Precedence: Int, Comparable, Sendable {
    /// `if`, `and`, `or`, and comparisons.
    case condition
    /// Sums and differences.
    case sum
    /// Products, quotients and a minus before a value.
    case product
    /// Powers.
    case power
    /// What needs no parentheses anywhere.
    case atom

    /// Whether `a` binds less tightly than `b`.
    package static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
  }

  /// How tightly the outermost operator binds.
  package var precedence: Precedence {
    switch self {
    case .number(let value): value < 0 ? .sum : .atom
    case .sum: .sum
    case .product(let factors): factors.count == 1 ? .power : .product
    case .negative, .quotient, .divided: .product
    case .power: .power
    case .comparison, .cases, .logic: .condition
    case .name, .constant, .derivative, .position, .squareRoot, .call, .random, .delta, .reduction,
      .access,
      .scatter, .scan, .omitted:
      .atom
    }
  }

  /// The formulas that this one is made of, from left to right.
  package var parts: [Formula] {
    switch self {
    case .number, .constant, .name, .position, .random, .omitted: []
    case .derivative(let value, let by): [value] + by
    case .sum(let terms): terms.map(\.value)
    case .product(let factors): factors
    case .negative(let x), .divided(let x, _), .squareRoot(let x), .reduction(_, _, let x),
      .scan(_, _, let x):
      [x]
    case .quotient(let x, let y), .power(let x, let y), .comparison(_, let x, let y),
      .delta(let x, let y):
      [x, y]
    case .call(_, let arguments), .logic(_, let arguments): arguments
    case .cases(let condition, let x, let y): [condition, x, y]
    case .access(let x, let places, _), .scatter(let x, let places, _):
      [x] + places.map(\.index)
    }
  }

  /// Whether `isWanted` holds for this formula or one inside it.
  package func contains(where isWanted: (Formula) -> Bool) -> Bool {
    isWanted(self) || parts.contains { $0.contains(where: isWanted) }
  }

  /// The derivative of `value` by `by`; that of a derivative is one of a higher order.
  package static func derivative(_ value: Formula, by: Formula) -> Formula {
    if case .derivative(let function, let first) = value {
      return .derivative(of: function, by: first + [by])
    }
    return .derivative(of: value, by: [by])
  }

  /// The formula with terms and factors in an order of their own: equal for what differs in order only.
  package var unordered: Formula {
    switch self {
    case .sum(let terms):
      .sum(
        terms.map { Term(isNegative: $0.isNegative, $0.value.unordered) }
          .sorted { $0.value.text < $1.value.text })
    case .product, .quotient, .divided, .negative: Self.unordered(FormulaBuilder.Factors([self]))
    default: mapParts(\.unordered)
    }
  }

  /// The fraction of `factors` in an order of their own.
  private static func unordered(_ factors: FormulaBuilder.Factors) -> Formula {
    func sorted(_ factors: [Formula]) -> [Formula] {
      factors.map(\.unordered).sorted { $0.text < $1.text }
    }
    let result = Formula.quotient(.product(sorted(factors.above)), .product(sorted(factors.below)))
    return factors.isNegative ? .negative(result) : result
  }

  /// The parts of a number that is shown as such: its sign, and a whole numerator over a denominator;
  /// nil for what is shown as a decimal fraction.
  package static func fraction(_ value: Double) -> (isNegative: Bool, above: Int, below: Int)? {
    let magnitude = value.magnitude
    guard magnitude.isFinite else { return nil }
    if magnitude == magnitude.rounded(), magnitude < 1e15 {
      return (value < 0, Int(magnitude), 1)
    }
    let inverse = 1 / magnitude
    guard inverse.isFinite, inverse == inverse.rounded(), inverse < 1e9 else { return nil }
    return (value < 0, 1, Int(inverse))
  }
}

// MARK: Long sums

extension Formula {
  /// The most terms or factors that are shown one by one.
  private static let mostShown = 9

  /// Returns this formula with the middle of each long sum and product left out.
  package var folded: Formula {
    switch self {
    case .derivative: self
    case .sum(let terms):
      .sum(
        Self.shortened(terms, by: Term(.omitted)).map {
          Term(isNegative: $0.isNegative, $0.value.folded)
        })
    case .product(let factors):
      .product(Self.shortened(factors, by: .omitted).map(\.folded))
    default: mapParts(\.folded)
    }
  }

  /// Returns this formula with `transform` applied to each of its parts.
  private func mapParts(_ transform: (Formula) -> Formula) -> Formula {
    func mapped(_ places: [Place]) -> [Place] {
      places.map { Place($0.axis, transform($0.index)) }
    }
    switch self {
    case .number, .constant, .name, .position, .random, .omitted: return self
    case .derivative(let value, let by): return .derivative(of: transform(value), by: by)
    case .sum(let terms):
      return .sum(terms.map { Term(isNegative: $0.isNegative, transform($0.value)) })
    case .product(let factors): return .product(factors.map(transform))
    case .negative(let x): return .negative(transform(x))
    case .quotient(let x, let y): return .quotient(transform(x), transform(y))
    case .divided(let x, let n): return .divided(transform(x), by: n)
    case .power(let x, let y): return .power(transform(x), transform(y))
    case .squareRoot(let x): return .squareRoot(transform(x))
    case .call(let function, let arguments): return .call(function, arguments.map(transform))
    case .comparison(let sign, let x, let y): return .comparison(sign, transform(x), transform(y))
    case .logic(let logic, let parts): return .logic(logic, parts.map(transform))
    case .cases(let c, let x, let y): return .cases(transform(c), transform(x), transform(y))
    case .delta(let x, let y): return .delta(transform(x), transform(y))
    case .reduction(let reduction, let over, let x):
      return .reduction(reduction, over, transform(x))
    case .access(let x, let places, let outside):
      return .access(transform(x), mapped(places), outside: outside)
    case .scatter(let x, let places, let over):
      return .scatter(transform(x), mapped(places), over: over)
    case .scan(let axis, let isReversed, let x):
      return .scan(axis, isReversed: isReversed, transform(x))
    }
  }

  private static func shortened<Part>(_ parts: [Part], by gap: Part) -> [Part] {
    guard parts.count > mostShown, let last = parts.last else { return parts }
    return parts.prefix(3) + [gap, last]
  }
}
