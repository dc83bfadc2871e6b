// The forms that nodes take when they are built, and that equal nodes are one node.

import Graph
import TestSupport
import Testing

@Suite struct NormalFormTests {
  let g = Graph()
  let n = Axis("n", 2)
  let k = Axis("k", 3)
  let j = Axis("k", 3, number: 1)
  let m = Axis("m", 4)

  private func input(_ name: String, _ axes: Axis...) -> NodeID {
    g.variable(Variable(.input, name, axes: axes))
  }

  // MARK: - Sums

  @Test func likeTermsMerge() {
    let (x, y) = (input("x", k), input("y", k))
    #expect(g.sum([(x, 1), (y, 2), (x, 2)]) == g.sum([(y, 2), (x, 3)]))
    #expect(g.subtract(x, x) == g.constant(0))
    #expect(g.add(x, x) == g.scaled(x, by: 2))
    #expect(g.sum([(g.scaled(x, by: 3), 1), (x, -2)]) == x)
    #expect(g.sum([(x, 1), (g.constant(2), 3)], constant: -6) == x)
  }

  @Test func nestedSumOpensWhereATermMerges() {
    let (x, y, z) = (input("x", k), input("y", k), input("z", k))
    let inner = g.add(x, y)
    #expect(g.subtract(inner, y) == x)
    #expect(g.sum([(inner, 2), (x, 1)]) == g.sum([(x, 3), (y, 2)]))
    #expect(g.subtract(inner, g.add(x, z)) == g.subtract(y, z))
    #expect(g.sum([(inner, 1)], constant: 1) == g.sum([(x, 1), (y, 1)], constant: 1))
  }

  @Test func nestedSumStaysWhereNothingMerges() {
    let (x, y, z) = (input("x", k), input("y", k), input("z", k))
    let inner = g.add(x, y)
    #expect(g.operands(g.add(inner, z)) == [inner, z].sorted())
    #expect(g.operation(g.scaled(inner, by: 2)) == .product(exponents: [1], coefficient: 2))
  }

  @Test func soleNestedSumOpensHoweverItsConstantIsWritten() {
    let inner = g.sum([(input("x", k), 1)], constant: 2)
    let direct = g.sum([(inner, 1)], constant: -1)
    #expect(g.sum([(inner, 1), (g.constant(1), -1)]) == direct)
    #expect(g.sum([(inner, 0.5), (inner, 0.5)], constant: -1) == direct)
    #expect(g.sum([(inner, 1), (g.constant(2), -1)]) == input("x", k))
  }

  // MARK: - Products

  @Test func likeBasesOfOneSignMerge() {
    let x = input("x", k)
    #expect(g.multiply(x, x) == g.power(x, 2))
    #expect(g.multiply(g.sqrt(x), g.sqrt(x)) == x)
    #expect(g.divide(g.power(x, -1), x) == g.power(x, -2))
    #expect(g.power(g.scaled(x, by: 2), 3) == g.product([(x, 3)], coefficient: 8))
    #expect(g.sqrt(g.scaled(x, by: 4)) == g.product([(x, .half)], coefficient: 2))
  }

  @Test func inversesStayForABaseThatMayBeZero() {
    let x = input("x", k)
    let product = g.divide(x, x)
    #expect(g.operation(product) == .product(exponents: [-1, 1], coefficient: 1))
    #expect(g.operands(product) == [x, x])
    // Even where e^x > 0 is known, to cancel is for a rule, which is logged.
    let e = g.apply(.exp, x)
    #expect(g.operands(g.divide(e, e)) == [e, e])
  }

  @Test func powersOfPowersMergeWhereThatIsAlwaysRight() {
    let x = input("x", k)
    #expect(g.power(g.power(x, 2), 3) == g.power(x, 6))
    #expect(g.power(g.power(x, -1), -1) == x)
    // √(x²) is |x|, not x.
    #expect(g.operands(g.sqrt(g.power(x, 2))) == [g.power(x, 2)])
    let e = g.apply(.exp, x)
    #expect(g.sqrt(g.power(e, 2)) == e)
    #expect(g.multiply(g.sqrt(g.power(x, 6)), g.sqrt(g.power(x, 6))) == g.power(x, 6))
  }

  @Test func nestedProductStaysClosed() {
    let (x, y, z) = (input("x", k), input("y", k), input("z", k))
    let inner = g.multiply(x, y)
    #expect(g.operands(g.multiply(inner, z)) == [inner, z].sorted())
    #expect(g.operands(g.multiply(inner, x)) == [x, inner].sorted())
  }

  @Test func coefficientJoinsTheFactors() {
    let (x, y) = (input("x", k), input("y", k))
    #expect(g.scaled(g.multiply(x, y), by: 2) == g.product([(x, 1), (y, 1)], coefficient: 2))
    #expect(g.scaled(g.scaled(g.multiply(x, y), by: 2), by: 0.5) == g.multiply(x, y))
  }

  @Test func zeroFactorMakesZero() {
    #expect(g.multiply(input("x", k), g.constant(0)) == g.constant(0))
    #expect(g.product([(input("x", k), .zero)], coefficient: 3) == g.constant(3))
  }

  // MARK: - Functions

  @Test func constantsFold() {
    #expect(g.apply(.exp, g.constant(0)) == g.constant(1))
    #expect(g.apply(.max, g.constant(2), g.constant(3)) == g.constant(3))
    #expect(g.apply(.pow, g.constant(2), g.constant(0.5)) == g.constant(2.0.squareRoot()))
    #expect(g.multiply(g.constant(2), g.constant(3)) == g.constant(6))
    #expect(g.power(g.constant(4), .half) == g.constant(2))
    #expect(g.select(g.constant(1), input("x", k), input("y")) == input("x", k))
  }

  @Test func constantPowersAreProducts() {
    let x = input("x", k)
    #expect(g.apply(.pow, x, g.constant(2)) == g.power(x, 2))
    #expect(g.apply(.pow, x, g.constant(1.0 / 3)) == g.power(x, Rational(1, over: 3)!))
    #expect(g.apply(.pow, x, g.constant(0)) == g.constant(1))
    #expect(g.operation(g.apply(.pow, x, g.constant(0.123))) == .pointwise(.pow))
  }

  @Test func symmetricFunctionsHaveOneOrder() {
    let (x, y) = (input("x", k), input("y", k))
    for f in [Function.max, .min, .equal, .notEqual] {
      #expect(g.apply(f, x, y) == g.apply(f, y, x))
    }
    #expect(g.apply(.less, x, y) != g.apply(.less, y, x))
    #expect(g.apply(.max, x, x) == x)
  }

  // MARK: - Reductions over what is absent

  @Test func absentAxes() {
    let x = input("x", n)
    #expect(g.reduce(.sum, x, over: [k]) == g.scaled(x, by: 3))
    #expect(g.reduce(.prod, x, over: [k]) == g.power(x, 3))
    #expect(g.reduce(.max, x, over: [k]) == x)
    #expect(g.reduce(.min, x, over: [k]) == x)
    #expect(g.reduce(.argmax, x, over: [k]) == g.constant(0))
    #expect(g.reduce(.logsumexp, x, over: [k]) == g.sum([(x, 1)], constant: Function.log([3])))
    #expect(
      g.reduce(.sum, x, over: [k, n]) == g.scaled(g.reduce(.sum, x, over: [n]), by: 3))
    #expect(g.mean(x, over: [k]) == x)
  }

  @Test(arguments: Reduction.allCases) func overAnAbsentEmptyAxis(_ reduction: Reduction) {
    let none = Axis("none", 0)
    let result = g.reduce(reduction, input("x", n), over: [n, none])
    #expect(result == g.constant(reduction.initialValue))
    #expect(g.faults(below: [result]) == [])
  }

  @Test func positionKeepsItsPlaceValueBesideAbsentAxes() {
    // 49 · (1/49) is below 1 in Float64, and ⌊·⌋ must not notice.
    let (a, b, absent) = (Axis("a", 2), Axis("b", 49), Axis("c", 3))
    let x = input("x", a, b)
    let position = g.reduce(.argmax, x, over: [a, absent, b])
    for expected in [0, 48, 49, 97] {
      var elements = Array(repeating: 0.0, count: 98)
      elements[expected] = 1
      let value = Tensor(axes: [a, b], elements: elements)
      var evaluator = Evaluator(g, variables: { _ in value })
      let place = Double(expected / 49 * 3 * 49 + expected % 49)
      #expect(evaluator.value(of: position).elements == [place])
    }
  }

  @Test func productOverManyAbsentPositionsIsRaisedToTheirNumber() {
    let many = Axis("many", Rational.limit + 1)
    let result = g.reduce(.prod, input("x", n), over: [many])
    let value = Tensor(axes: [n], elements: [1, 1.0000001])
    var evaluator = Evaluator(g, variables: { _ in value })
    let expected = Function.pow([1.0000001, Double(many.extent)])
    #expect(evaluator.value(of: result).elements == [1, expected])
  }

  @Test func extremaKeepTheirBinderOrderForTheirTies() {
    let x = input("x", n, k)
    let order = { (over: [Axis]) -> [Axis]? in
      guard case .reduce(_, let kept) = g.operation(g.reduce(.max, x, over: over)) else {
        return nil
      }
      return kept
    }
    #expect(order([n, k]) == [n, k])
    #expect(order([k, n]) == [k, n])
    #expect(order([n, k, n, m]) == [n, k])
    #expect(g.reduce(.sum, x, over: [n, k]) == g.reduce(.sum, x, over: [k, n]))
  }

  @Test func meanOverNothing() {
    #expect(g.mean(input("x", n), over: [Axis("none", 0)]) == g.constant(0))
    #expect(g.mean(input("x", n), over: []) == input("x", n))
  }

  // MARK: - Accesses

  @Test func readingAtTheOwnPositionIsNothing() {
    let x = input("x", n, k)
    #expect(g.access(x, [k: .affine(Affine(k))]) == x)
    #expect(g.access(x, [m: .affine(Affine(j))]) == x)
    #expect(g.rename(x, [:]) == x)
  }

  @Test func fillStaysOnlyWhereAnIndexCanLeave() {
    let x = input("x", k)
    func fill(_ affine: Affine) -> Double? {
      guard case .access(let access) = g.operation(g.access(x, [k: .affine(affine)], fill: 7))
      else { return .nan }
      return access.fill
    }
    #expect(fill(Affine([(n, 2)])) == nil)
    #expect(fill(Affine([(n, 2)], offset: 1)) == 7)
    #expect(fill(Affine([(n, -1)])) == 7)
  }

  @Test func whatLacksTheAxisKeepsTheFillOutside() {
    // x is 1 everywhere along k, but 0 outside k.
    let x = g.constant(1)
    let shifted = g.access(x, [k: .affine(Affine([(m, 1)], offset: -1))], fill: 0)
    var evaluator = Evaluator(g, variables: { _ in Tensor(0) })
    #expect(evaluator.value(of: shifted).arranged([m]).elements == [0, 1, 1, 1])
    let wide = g.access(input("s"), [k: .affine(Affine([(m, 2)]))], fill: 5)
    var other = Evaluator(g, variables: { _ in Tensor(3) })
    #expect(other.value(of: wide).arranged([m]).elements == [3, 3, 5, 5])
    #expect(g.access(g.constant(5), [k: .affine(Affine([(m, 2)]))], fill: 5) == g.constant(5))
  }

  @Test func gatherThroughAPositionIsARenaming() {
    let x = input("x", n, k)
    #expect(g.access(x, [k: .gather(g.iota(j))]) == g.rename(x, [k: j]))
    // A diagonal, if x has the axis already.
    let square = input("y", k, j)
    let diagonal = g.access(square, [k: .gather(g.iota(j))])
    #expect(diagonal == g.access(square, [k: .affine(Affine(j))]))
    #expect(g.axes(diagonal) == [j])
  }

  @Test func gatherThroughAConstantIsAnIndexOrStays() {
    let x = input("x", k)
    let at = { (index: Double) in g.access(x, [k: .gather(g.constant(index))]) }
    let expected = g.access(x, [k: .affine(Affine([], offset: 2))])
    #expect(at(2) == expected)
    #expect(g.faults(below: [at(3), at(-1)]) == [])
    // No number of these is a place; none may stop the compiler.
    for index in [0.5, 1e300, .infinity, .nan] {
      #expect(g.axes(at(index)) == [])
    }
  }

  @Test func accumulateOfARenamingIsTheRenamingBack() {
    let x = input("x", n, j)
    #expect(g.accumulate(x, [k: .affine(Affine(j))], over: [j]) == g.rename(x, [j: k]))
    #expect(g.accumulate(x, [:], over: [j]) == g.reduce(.sum, x, over: [j]))
    #expect(g.accumulate(g.constant(0), [m: .affine(Affine(j))], over: [j]) == g.constant(0))
  }

  // MARK: - Identity

  @Test func equalNodesAreTheSame() {
    let build = { () -> NodeID in
      let x = input("x", n, k)
      let e = g.apply(.exp, g.rename(x, [k: j]))
      return g.divide(e, g.reduce(.sum, e, over: [j]))
    }
    let first = build()
    let count = g.count
    #expect(build() == first)
    #expect(g.count == count)
    #expect(g.constant(.nan) == g.constant(.nan))
  }

  @Test func axesAreTheUnionOfTheOperands() {
    let sum = g.add(input("x", n, k), input("y", m))
    #expect(g.axes(sum) == Axes.canonical([n, k, m]))
    #expect(g.axes(g.reduce(.max, sum, over: [k])) == Axes.canonical([n, m]))
    #expect(k.unused(in: [k, j]) == Axis("k", 3, number: 2))
  }
}
