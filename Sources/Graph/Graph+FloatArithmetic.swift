// Sums and products as floats have them: what is put together is only what gives the same float, or one
// that is nearer to the exact value.
//
// x + 0 stays, as it makes 0 of −0; x · 0 and x − x, as they make NaN of ∞; x / 3, as x · (1/3) is
// rounded twice; and (x + y) − x, as it is.

extension Graph {
  /// Runs `body` with the normal forms of real numbers, whatever the mode: a derivative is a formula of
  /// mathematics, in which a part that is 0 is no part.
  package func inRealNumbers<Result>(_ body: () throws -> Result) rethrows -> Result {
    let outer = keepsFloats
    keepsFloats = false
    defer { keepsFloats = outer }
    return try body()
  }

  /// Returns Σ coefficient · term + constant.
  func floatSum(_ terms: [(NodeID, Double)], constant: Double) -> NodeID {
    var total = constant
    var zero: NodeID?
    var collected: [NodeID: Double] = [:]
    var order: [NodeID] = []
    for (node, coefficient) in terms where coefficient != 0 {
      if let value = constantValue(node) {
        let term = value * coefficient
        total += term
        if term == 0, term.sign == .plus { zero = self.constant(0) }
        continue
      }
      var (base, scale) = exactlyUnscaled(node, coefficient)
      if let known = collected[base], known != scale {
        // Of two multiples of one node, one becomes a node of its own.
        if scale == 1 {
          collected[base] = 1
          (base, scale) = (multiple(base, known), 1)
        } else {
          (base, scale) = (multiple(base, scale), 1)
        }
      }
      if collected[base] == nil { order.append(base) }
      collected[base, default: 0] += scale
    }
    if total.isNaN { return self.constant(.nan) }
    if order.isEmpty { return self.constant(total) }
    if total == 0, let zero, !order.contains(where: { collected[$0] == 0 }) {
      collected[zero] = 1
      order.append(zero)
    }
    let kept = order.sorted()
    if kept.count == 1, total == 0, let coefficient = collected[kept[0]] {
      return scaled(kept[0], by: coefficient)
    }
    return intern(.sum(coefficients: kept.map { collected[$0]! }, constant: total), kept)
  }

  /// Returns coefficient · Π base^exponent.
  func floatProduct(_ factors: [(NodeID, Rational)], coefficient: Double) -> NodeID {
    var coefficient = coefficient
    var divisor = 1.0
    var collected: [(node: NodeID, exponent: Rational)] = []

    func add(_ node: NodeID, _ exponent: Rational) {
      if exponent == .zero { return }
      if let value = constantValue(node) {
        if exponent.isNegative, exponent.isWhole, !value.isExactScale, value != 0 {
          divisor *= exponent.negated.power(of: value)
        } else {
          coefficient *= exponent.power(of: value)
        }
        return
      }
      if case .product(let inner, let innerCoefficient) = operation(node) {
        let operands = self.operands(node)
        if innerCoefficient != 1, innerCoefficient.isExactScale, exponent.isWhole {
          coefficient *= exponent.power(of: innerCoefficient)
          add(product(zip(operands, inner).map { ($0, $1) }), exponent)
          return
        }
        // One power of x is rounded less often than a power of a power.
        if operands.count == 1, innerCoefficient == 1,
          exponent.isWhole || facts(operands[0]).isNonnegative,
          let power = inner[0].multiplied(by: exponent)
        {
          add(operands[0], power)
          return
        }
      }
      if let same = collected.firstIndex(where: {
        $0.node == node && $0.exponent.isNegative == exponent.isNegative
      }), let total = collected[same].exponent.adding(exponent) {
        collected.remove(at: same)
        add(node, total)
      } else {
        collected.append((node, exponent))
      }
    }
    for (node, exponent) in factors { add(node, exponent) }
    if collected.isEmpty || coefficient.isNaN { return constant(coefficient / divisor) }
    if divisor != 1 {
      if coefficient.isExactScale {
        collected.append((constant(divisor), .minusOne))
      } else {
        // Two constants are one, which is rounded once.
        coefficient /= divisor
      }
    }
    if collected.count == 1, collected[0].exponent == .one {
      let only = collected[0].node
      if coefficient == 1 { return only }
      if case .product(let exponents, 1) = operation(only) {
        return intern(.product(exponents: exponents, coefficient: coefficient), operands(only))
      }
    }
    collected.sort { ($0.node, $0.exponent) < ($1.node, $1.exponent) }
    return intern(
      .product(exponents: collected.map(\.exponent), coefficient: coefficient),
      collected.map(\.node))
  }

  /// Returns `node`, a term with the coefficient `coefficient`, without the coefficient of its own
  /// product, and both together, if that is exact.
  private func exactlyUnscaled(_ node: NodeID, _ coefficient: Double) -> (NodeID, Double) {
    guard case .product(_, let own) = operation(node), own != 1, own != 0,
      own.isExactScale || coefficient.isExactScale
    else { return (node, coefficient) }
    return (unscaled(node).node, coefficient * own)
  }

  /// Returns c · x as a node of its own, also where a sum would take c for its coefficient.
  private func multiple(_ x: NodeID, _ c: Double) -> NodeID {
    intern(.product(exponents: [.one], coefficient: c), [x])
  }
}

extension Double {
  /// Whether a multiplication by this number is exact, but for overflow and underflow: ± a power of 2.
  fileprivate var isExactScale: Bool { isNormal && significand == 1 }
}

extension [Double] {
  /// The sum of these terms with their coefficients, one after the other as compiled code has it: without a
  /// constant nothing is added to the first.
  func floatSum(_ coefficients: [Double], constant: Double) -> Double {
    var total = self[0] * coefficients[0]
    for (term, coefficient) in zip(self, coefficients).dropFirst() { total += term * coefficient }
    return constant == 0 ? total : total + constant
  }

  /// The product of these factors to their exponents, what is above first, then divided by what is below,
  /// and the coefficient last.
  func floatProduct(_ exponents: [Rational], coefficient: Double) -> Double {
    var (above, below): ([Double], [Double]) = ([], [])
    for (factor, exponent) in zip(self, exponents) {
      if exponent.isNegative, exponent.isWhole {
        below.append(exponent.negated.power(of: factor))
      } else {
        above.append(exponent.power(of: factor))
      }
    }
    let product = above.dropFirst().reduce(above.first ?? 1, *)
    return below.reduce(product, /) * coefficient
  }
}
