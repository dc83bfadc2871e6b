// Builders of sums and products, in normal form.
//
// A sum is {term: coefficient}, a product coefficient · {base^exponent}. What is done here holds
// for all real numbers, and for floats where the mode asks for that (Graph+FloatArithmetic.swift); what
// needs a condition is a rewrite rule. Why not flatten everything: a chain
// of gates would grow exponentially. A nested sum is opened only where one of its terms merges.

extension Graph {
  /// Returns the node that is `value` everywhere.
  package func constant(_ value: Double) -> NodeID {
    intern(.constant(value), [])
  }

  /// Returns the value named by `variable`.
  package func variable(_ variable: Variable) -> NodeID { intern(.variable(variable), []) }

  /// Returns random numbers.
  package func random(_ random: Random) -> NodeID { intern(.random(random), []) }

  /// Returns the position along `axis`.
  package func iota(_ axis: Axis) -> NodeID {
    axis.extent == 1 ? constant(0) : intern(.iota(axis), [])
  }

  /// Returns Σ coefficient · term + constant.
  package func sum(_ terms: [(NodeID, Double)], constant: Double = 0) -> NodeID {
    if keepsFloats { return floatSum(terms, constant: constant) }
    // Terms are few: looking through them is faster than a dictionary of them is made.
    var collected: [(node: NodeID, coefficient: Double)] = []
    collected.reserveCapacity(terms.count)
    var total = constant
    var pending = Array(terms.reversed())

    func add(_ node: NodeID, _ coefficient: Double) {
      if let place = collected.firstIndex(where: { $0.node == node }) {
        collected[place].coefficient += coefficient
      } else {
        collected.append((node, coefficient))
      }
    }
    while let (node, coefficient) = pending.popLast() {
      if coefficient == 0 { continue }
      if let value = constantValue(node) {
        total += value * coefficient
        continue
      }
      let (base, factor) = unscaled(node)
      if case .sum(let inner, let innerConstant) = operation(base),
        mergesWhenOpened(base, coefficient * factor, terms)
      {
        total += innerConstant * coefficient * factor
        for (operand, c) in zip(operands(base), inner) { add(operand, c * coefficient * factor) }
        continue
      }
      add(base, coefficient * factor)
    }
    var kept = collected
    kept.removeAll { $0.coefficient == 0 }
    kept.sort { $0.node < $1.node }
    if total.isNaN || kept.contains(where: \.coefficient.isNaN) { return self.constant(.nan) }
    if kept.isEmpty { return self.constant(total) }
    if kept.count == 1 {
      let (node, coefficient) = kept[0]
      if total == 0 { return scaled(node, by: coefficient) }
      // What is left alone merges its constant with this one.
      if coefficient == 1, case .sum(let inner, let innerConstant) = operation(node) {
        return sum(Array(zip(operands(node), inner)), constant: innerConstant + total)
      }
    }
    return intern(.sum(coefficients: kept.map(\.coefficient), constant: total), kept.map(\.node))
  }

  /// Whether one of the terms of the sum `node` meets an equal term of the outer sum, or of another
  /// sum inside it.
  private func mergesWhenOpened(
    _ node: NodeID, _ coefficient: Double, _ outer: [(NodeID, Double)]
  ) -> Bool {
    let inner = operands(node)
    if outer.count == 1 && coefficient == 1 { return true }
    if outer.contains(where: { inner.contains(unscaled($0.0).node) }) { return true }
    for (other, _) in outer {
      let base = unscaled(other).node
      guard base != node, case .sum = operation(base) else { continue }
      if operands(base).contains(where: inner.contains) { return true }
    }
    return false
  }

  /// Returns the node without the coefficient of its product, and that coefficient.
  package func unscaled(_ node: NodeID) -> (node: NodeID, coefficient: Double) {
    guard case .product(let exponents, let coefficient) = operation(node), coefficient != 1 else {
      return (node, 1)
    }
    let factors = operands(node)
    if keepsFloats { return (product(zip(factors, exponents).map { ($0, $1) }), coefficient) }
    // The factors are in normal form, whatever stands before them.
    let isPlain = factors.count == 1 && exponents[0] == .one
    let rest =
      isPlain ? factors[0] : intern(.product(exponents: exponents, coefficient: 1), factors)
    return (rest, coefficient)
  }

  /// Returns coefficient · Π base^exponent.
  ///
  /// Like bases merge if their exponents have the same sign: x · x⁻¹ is 1 only where x is not 0,
  /// which is for a rule to prove.
  package func product(_ factors: [(NodeID, Rational)], coefficient: Double = 1) -> NodeID {
    if keepsFloats { return floatProduct(factors, coefficient: coefficient) }
    var coefficient = coefficient
    var collected: [(node: NodeID, exponent: Rational)] = []
    collected.reserveCapacity(factors.count)

    func add(_ node: NodeID, _ exponent: Rational) {
      if exponent == .zero { return }
      if let value = constantValue(node) {
        coefficient *= exponent.power(of: value)
        return
      }
      if case .product(let inner, let innerCoefficient) = operation(node) {
        let operands = self.operands(node)
        // (c · u)ᵃ = cᵃ · uᵃ for whole a, or for c > 0 and any a.
        if innerCoefficient != 1, exponent.isWhole || innerCoefficient > 0 {
          coefficient *= exponent.power(of: innerCoefficient)
          add(product(zip(operands, inner).map { ($0, $1) }), exponent)
          return
        }
        // (xᵇ)ᵃ = xᵃᵇ for whole a, or for x ≥ 0.
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
        // The power of a product may open now that its exponent is whole.
        collected.remove(at: same)
        add(node, total)
      } else {
        collected.append((node, exponent))
      }
    }
    for (node, exponent) in factors { add(node, exponent) }
    if coefficient == 0 || coefficient.isNaN { return constant(coefficient) }
    if collected.isEmpty { return constant(coefficient) }
    if collected.count == 1, collected[0].exponent == .one {
      let only = collected[0].node
      if coefficient == 1 { return only }
      // A coefficient joins the factors that it stands before.
      if case .product(let exponents, _) = operation(only) {
        return intern(.product(exponents: exponents, coefficient: coefficient), operands(only))
      }
    }
    collected.sort { ($0.node, $0.exponent) < ($1.node, $1.exponent) }
    return intern(
      .product(exponents: collected.map(\.exponent), coefficient: coefficient),
      collected.map(\.node))
  }

  /// Returns c · x.
  package func scaled(_ x: NodeID, by c: Double) -> NodeID { product([(x, .one)], coefficient: c) }

  /// Returns x + y.
  package func add(_ x: NodeID, _ y: NodeID) -> NodeID { sum([(x, 1), (y, 1)]) }

  /// Returns x − y.
  package func subtract(_ x: NodeID, _ y: NodeID) -> NodeID { sum([(x, 1), (y, -1)]) }

  /// Returns −x.
  package func negate(_ x: NodeID) -> NodeID { scaled(x, by: -1) }

  /// Returns x · y.
  package func multiply(_ x: NodeID, _ y: NodeID) -> NodeID { product([(x, .one), (y, .one)]) }

  /// Returns x / y.
  package func divide(_ x: NodeID, _ y: NodeID) -> NodeID { product([(x, .one), (y, .minusOne)]) }

  /// Returns xᵃ for a constant a.
  package func power(_ x: NodeID, _ a: Rational) -> NodeID { product([(x, a)]) }

  /// Returns √x.
  package func sqrt(_ x: NodeID) -> NodeID { power(x, .half) }
}
