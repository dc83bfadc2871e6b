// What a product is made of, all the way down, without taking it apart.

import Graph

extension Graph {
  /// How deep and how wide an expansion is looked into. A pair that would only meet beyond this
  /// does not cancel: the result is right, and larger.
  private static let expansionLimit = 64

  /// The bases of `factor` with their exponents, with products opened where that is always right.
  func expansion(_ factor: Factor) -> [Factor] {
    // Most bases are no products.
    if kind(factor.base) != .product { return [factor] }
    var result: [Factor] = []
    var pending = [factor]
    while let next = pending.popLast(), result.count < Self.expansionLimit {
      result.append(next)
      if let inner = inside(next) { pending += inner.factors }
    }
    return result
  }

  /// The factors of `factor` if its base is a product that may be opened: (u · v)ᵃ = uᵃ · vᵃ for
  /// whole a.
  private func inside(_ factor: Factor) -> (factors: [Factor], coefficient: Double)? {
    guard kind(factor.base) == .product, factor.exponent.isWhole else { return nil }
    let (inner, coefficient) = factors(factor.base)
    var result: [Factor] = []
    for part in inner {
      guard let exponent = part.exponent.multiplied(by: factor.exponent) else { return nil }
      result.append(Factor(base: part.base, exponent: exponent))
    }
    return (result, factor.exponent.power(of: coefficient))
  }

  /// A base that has exponents of opposite sign in the two expansions; the outermost such base.
  func opposed(_ a: [Factor], _ b: [Factor]) -> NodeID? {
    var found: NodeID?
    for factor in a {
      for other in b
      where other.base == factor.base && other.exponent.isNegative != factor.exponent.isNegative {
        if facts(factor.base).isNonzero { return factor.base }
        found = found ?? factor.base
      }
    }
    return found
  }

  /// Opens each of `factors` until `base` itself stands among the factors; returns them with the
  /// coefficient that comes out.
  func opened(
    _ factors: [Factor], towards base: NodeID
  ) -> (factors: [Factor], coefficient: Double) {
    var result: [Factor] = []
    var coefficient = 1.0
    for factor in factors {
      var current = [factor]
      while !current.contains(where: { $0.base == base }) {
        guard
          let position = current.firstIndex(where: { candidate in
            expansion(candidate).contains { $0.base == base }
          }), let inner = inside(current[position])
        else { break }
        current.remove(at: position)
        current += inner.factors
        coefficient *= inner.coefficient
      }
      result += current
    }
    return (result, coefficient)
  }

  /// Returns `factors` with all powers of `base` as one.
  func merged(_ factors: [Factor], at base: NodeID) -> [Factor] {
    var total = Rational.zero
    var rest: [Factor] = []
    for factor in factors {
      if factor.base == base, let sum = total.adding(factor.exponent) {
        total = sum
      } else {
        rest.append(factor)
      }
    }
    return total == .zero ? rest : rest + [Factor(base: base, exponent: total)]
  }

  /// The bases e^u and σ(−u) among `factors`, each to a power of at least 1; with `betweenEach`, one
  /// among the first so many factors and the other among the rest.
  func sigmoidPair(
    _ factors: [Factor], betweenEach split: Int? = nil
  ) -> (exponential: NodeID, sigmoid: NodeID)? {
    for (i, factor) in factors.enumerated() where factor.exponent >= .one {
      guard let u = argument(of: .exp, factor.base) else { continue }
      let mirrored = negate(u)
      for (j, other) in factors.enumerated()
      where other.exponent >= .one && argument(of: .sigmoid, other.base) == mirrored {
        if let split, (i < split) == (j < split) { continue }
        return (factor.base, other.base)
      }
    }
    return nil
  }

  /// The product of what `id` has as factors beside those of `divisor`; nil if one of these is not
  /// among them as a whole.
  func quotient(of id: NodeID, by divisor: NodeID) -> NodeID? {
    var rest = leaves(Factor(base: id, exponent: .one))
    for factor in leaves(Factor(base: divisor, exponent: .one)) {
      guard
        let position = rest.firstIndex(where: {
          $0.base == factor.base && $0.exponent.isNegative == factor.exponent.isNegative
        }), let left = rest[position].exponent.adding(factor.exponent.negated),
        left == .zero || left.isNegative == factor.exponent.isNegative
      else { return nil }
      rest[position] = Factor(base: factor.base, exponent: left)
    }
    rest.removeAll { $0.exponent == .zero }
    return product(rest)
  }

  /// The factors of `factor` that are not products themselves, with like ones together.
  private func leaves(_ factor: Factor) -> [Factor] {
    var result: [Factor] = []
    for leaf in expansion(factor) where inside(leaf) == nil {
      if let same = result.firstIndex(where: {
        $0.base == leaf.base && $0.exponent.isNegative == leaf.exponent.isNegative
      }), let sum = result[same].exponent.adding(leaf.exponent) {
        result[same] = Factor(base: leaf.base, exponent: sum)
      } else {
        result.append(leaf)
      }
    }
    return result
  }

  /// What to call `id` in a sentence: the user's name, else what kind of node it is.
  func label(_ id: NodeID) -> String {
    if case .variable(let variable) = operation(id) { return "'\(variable.name)'" }
    if let name = origin(id).name { return "'\(name)'" }
    return "an expression"
  }
}
