// Random graphs over all kinds of node, for properties that must hold of every graph.

import Graph

/// A graph grown at random from a seed.
///
/// Its values are tame for two samples of its variables: below `bound`, and nowhere near a jump or a
/// kink of a function, so that rounding in another order changes the result by rounding alone.
package struct RandomGraph {
  /// The axes that nodes are over; `j` is a second axis of the size of `k`.
  package static let n = Axis("n", 2)
  package static let k = Axis("k", 3)
  package static let m = Axis("m", 4)
  package static let j = Axis("k", 3, number: 1)
  package static let universe = [n, k, m, j]

  /// No element of a node exceeds this.
  static let bound = 40.0
  /// The least distance from a jump, far above what rounding adds up to in so small a graph.
  static let clearance = 1e-3

  package let graph: Graph
  /// Real variables, which a gradient can be taken with respect to.
  package let parameters: [NodeID]
  /// The nodes in the order in which they were grown, leaves first.
  package private(set) var nodes: [NodeID] = []
  private var evaluators: [Evaluator] = []
  private var tameness: [NodeID: Bool] = [:]
  private var generator: SplitMix

  /// Grows a graph for the mode `math` by `count` nodes.
  package init(seed: UInt64, count: Int = 24, math: MathMode = .standard) {
    graph = Graph(math: math)
    generator = SplitMix(seed: seed)
    let (n, k, m) = (Self.n, Self.k, Self.m)
    let real = [[n, k], [k], [m], [], [n, m]].enumerated().map { position, axes in
      Variable(.parameter, "x\(position)", axes: axes)
    }
    parameters = real.map(graph.variable)
    let others = [
      Variable(.input, "p", axes: [n, k], promise: .simplex),
      Variable(.state, "q", axes: [k, m], promise: .simplex),
      Variable(.input, "i", axes: [n], promise: .index(count: 3)),
      Variable(.input, "l", axes: [k], promise: .index(count: 4)),
    ]
    nodes = parameters + others.map(graph.variable)
    nodes += [graph.random(Random(.uniform, stream: "u", axes: [k, n]))]
    nodes += [graph.random(Random(.normal, stream: "v", axes: [m]))]
    nodes += [graph.iota(k), graph.iota(m), graph.constant(1), graph.constant(0.5)]
    for sample in 0..<2 {
      var values = RandomValues(seed: seed &* 2 &+ UInt64(sample), in: -1.5...1.5)
      for variable in real + others { _ = values(variable) }
      let fixed = values
      evaluators.append(
        Evaluator(graph, variables: { fixed[$0]! }, randomNumbers: Self.randomNumbers))
    }
    while nodes.count < count + 15 {
      guard let candidate = candidate(), !nodes.contains(candidate), isTame(candidate) else {
        continue
      }
      nodes.append(candidate)
    }
  }

  private static func randomNumbers(_ random: Random) -> Tensor {
    var generator = SplitMix(seed: UInt64(random.stream.utf8.first ?? 0))
    let elements = (0..<random.axes.elementCount).map { _ in
      Double.random(in: 0.1...0.9, using: &generator)
    }
    return Tensor(axes: random.axes, elements: elements)
  }

  /// The node grown last.
  package var last: NodeID { nodes.last! }

  /// Returns the values of `id`, one for each sample of the variables.
  package mutating func values(of id: NodeID) -> [Tensor] {
    evaluators.indices.map { evaluators[$0].value(of: id) }
  }

  /// Returns a number that depends on the nodes grown last: a random sum of their elements.
  package mutating func loss() -> NodeID {
    let terms = nodes.suffix(4).map { node -> (NodeID, Double) in
      let factor = graph.sum([(pick(Array(parameters)), 0.5)], constant: 1)
      let product = graph.multiply(node, factor)
      return (graph.reduce(.sum, product, over: graph.axes(product)), 1)
    }
    return graph.sum(terms)
  }

  // MARK: - Growth

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  /// A node, more often one of those grown last.
  private mutating func operand() -> NodeID {
    Bool.random(using: &generator) ? pick(nodes) : pick(Array(nodes.suffix(10)))
  }

  private mutating func subset(of axes: [Axis]) -> [Axis] {
    axes.filter { _ in Bool.random(using: &generator) }.shuffled(using: &generator)
  }

  private mutating func candidate() -> NodeID? {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0:
      let terms = (0..<pick([1, 2, 3])).map { _ in (operand(), pick([-2, -1, 0.5, 1, 1])) }
      return graph.sum(terms, constant: pick([0, 0, 1, -1]))
    case 1, 2:
      let exponents: [Rational] = [1, 1, 1, 2, 3, -1, -1, -2, .half, .half.negated]
      let factors = (0..<pick([1, 2, 3])).map { _ in (operand(), pick(exponents)) }
      return graph.product(factors, coefficient: pick([1, 1, 2, -0.5]))
    case 3, 4:
      let function = pick(Function.allCases)
      return graph.apply(function, (0..<function.arity).map { _ in operand() })
    case 5, 6:
      return graph.reduce(pick(Reduction.allCases), operand(), over: subset(of: Self.universe))
    case 7: return access()
    case 8: return accumulate()
    default: return motif()
    }
  }

  /// What models are written with, so that equations which hold of several nodes meet their pattern.
  private mutating func motif() -> NodeID? {
    let (u, v) = (operand(), operand())
    let axis = pick(Self.universe)
    let exponential = graph.apply(.exp, u)
    let total = graph.reduce(.sum, exponential, over: [axis])
    let plusOne = graph.sum([(exponential, 1)], constant: 1)
    switch Int.random(in: 0..<44, using: &generator) {
    case 0: return graph.divide(exponential, total)
    case 1: return graph.apply(.log, graph.divide(exponential, total))
    case 2: return graph.divide(pick([exponential, graph.constant(1), v]), plusOne)
    case 3: return graph.apply(pick([.log, .log1p]), pick([total, plusOne, exponential]))
    case 4: return graph.apply(.log, graph.apply(.sigmoid, pick([u, graph.negate(u)])))
    case 5: return graph.sum([(graph.apply(.sigmoid, graph.negate(u)), -1)], constant: 1)
    case 6: return graph.sum([(exponential, 2), (v, 1)], constant: -2)
    case 7:
      let term = graph.product([(v, 1), (exponential, -1)])
      return graph.multiply(exponential, graph.add(term, pick(nodes)))
    case 8:
      let maximum = graph.reduce(.max, u, over: [axis])
      return graph.reduce(.logsumexp, graph.subtract(u, maximum), over: [axis])
    case 9: return graph.reduce(.sum, graph.multiply(u, v), over: [axis])
    case 10:
      let (axis, index) = pick([(Self.k, nodes[7]), (Self.m, nodes[8])])
      let isLabel = graph.apply(.equal, graph.iota(axis), index)
      let read = graph.access(u, [axis: .gather(index)])
      let delta = graph.select(
        isLabel, pick([u, graph.sum([(read, 2), (v, 1)])]), graph.constant(0))
      return pick([delta, graph.reduce(.sum, graph.multiply(delta, v), over: [axis])])
    case 11:
      let isLess = graph.apply(.less, u, v)
      return graph.multiply(graph.select(isLess, pick(nodes), graph.constant(0)), u)
    case 12:
      let above = graph.sum([(graph.power(u, 2), 1)], constant: pick([1, 2]))
      let logarithm = graph.apply(.log, above)
      return pick([logarithm, graph.apply(.exp, logarithm)])
    case 13: return graph.multiply(nodes[5], graph.apply(.log, graph.power(u, 2)))
    case 14: return graph.reduce(.sum, graph.add(nodes[5], pick([u, v])), over: [Self.k])
    case 15:
      let sigmoid = graph.apply(.sigmoid, graph.negate(u))
      return graph.multiply(exponential, graph.multiply(sigmoid, v))
    case 16: return graph.subtract(u, graph.multiply(u, graph.apply(.sin, pick([u, v]))))
    case 18:
      let weighted = graph.multiply(exponential, v)
      return graph.divide(graph.reduce(.sum, weighted, over: [axis]), total)
    case 17: return graph.reduce(.sum, pick(Array(nodes[5...6])), over: pick([[Self.k], [Self.m]]))
    case 19:
      let squares = graph.mean(graph.power(u, 2), over: [axis])
      return graph.subtract(squares, graph.power(graph.mean(u, over: [axis]), 2))
    case 20: return graph.apply(.log, graph.add(exponential, graph.apply(.exp, v)))
    case 21:
      let above = graph.sum([(graph.power(v, 2), 1)], constant: 0.5)
      return graph.apply(.log, graph.sum([(graph.apply(.exp, above), 1)], constant: -1))
    case 22:
      let pair = graph.add(exponential, graph.apply(.exp, v))
      let above = pick([graph.sum([(exponential, 1)], constant: -1), exponential])
      return graph.divide(above, pick([plusOne, pair]))
    case 23: return graph.sum([(graph.apply(.sigmoid, u), 2)], constant: -1)
    case 24:
      let root = graph.sqrt(graph.sum([(graph.power(u, 2), 1)], constant: 1))
      return graph.sum([(root, 1), (v, 1)], constant: -1)
    case 25: return graph.sum([(graph.apply(.cos, u), -1)], constant: 1)
    case 26:
      let above = graph.sum([(graph.power(u, 2), 1)], constant: 2)
      return graph.apply(pick([.max, .min, .less, .equal]), above, graph.apply(.sin, v))
    case 27:
      let truth = graph.apply(.less, u, v)
      return graph.apply(pick([.max, .lessEqual]), truth, graph.constant(1))
    case 28:
      let condition = graph.apply(.less, u, v)
      let inner = graph.select(condition, u, pick(nodes))
      return graph.select(condition, inner, v)
    case 29:
      let (a, b) = (graph.sum([(graph.power(u, 2), 1)], constant: 1.5), graph.apply(.tanh, v))
      return graph.apply(.min, a, b)
    case 30:
      let (isLess, zero) = (graph.apply(.less, u, v), graph.constant(0))
      let branches = [
        graph.select(isLess, u, zero), graph.select(isLess, pick(nodes), zero),
        graph.select(isLess, zero, v),
      ]
      let sum = graph.sum(branches.map { ($0, 1) })
      return pick([graph.multiply(sum, graph.power(pick([u, v]), -1)), sum])
    case 31:
      let g = graph
      // Of large arguments, both squares are so much larger than 1 that their difference is none.
      let small = g.apply(.tanh, u)
      func square(_ function: Function) -> NodeID { g.power(g.apply(function, small), 2) }
      return pick([
        graph.sum([(square(.sin), 2), (square(.cos), 2), (v, 1)]),
        graph.subtract(square(.cosh), square(.sinh)),
      ])
    case 32: return graph.product([(u, 1), (graph.apply(.sign, u), 1), (v, 1)])
    case 33:
      let delta = graph.apply(.equal, graph.iota(Self.k), graph.iota(Self.m))
      let read = graph.rename(delta, [Self.k: Self.j])
      let weighted = graph.multiply(pick([read, graph.multiply(delta, u)]), v)
      return graph.reduce(.sum, weighted, over: pick([[], [Self.m]]))
    case 34:
      let divided = graph.divide(u, plusOne)
      return graph.sum([(divided, 1), (graph.product([(v, 1), (plusOne, -2)]), -2)])
    case 35:
      return graph.add(graph.multiply(u, v), graph.product([(u, 1), (graph.apply(.sin, v), 2)]))
    case 40:
      let inner = graph.sum([(u, -1)], constant: 1)
      return graph.sum([(inner, -2), (v, 1)], constant: 3)
    case 36: return graph.rename(graph.scaled(u, by: -2), [Self.k: Self.j])
    case 37:
      let tanh = graph.apply(.tanh, graph.sum([(graph.power(u, 2), 1)], constant: 1))
      let above = graph.sum([(graph.power(tanh, 2), -1)], constant: 1)
      return graph.product([(above, 1), (tanh, -2)])
    case 38:
      let (s, t) = (graph.apply(.sigmoid, u), graph.apply(.sigmoid, graph.negate(u)))
      let rest = graph.sum([(v, -1)], constant: 1)
      return graph.subtract(graph.multiply(s, rest), graph.multiply(t, v))
    case 39:
      let pair = pick([(Function.sin, Function.cos), (.sinh, .cosh)])
      return graph.divide(graph.apply(pair.0, u), graph.apply(pair.1, u))
    case 41:
      let (a, b) = (graph.multiply(u, v), graph.multiply(u, graph.apply(.sin, v)))
      return graph.sum([(a, 2), (b, -1)])
    case 42:
      // Σ of three factors, each with two of three axes.
      let factors = [parameters[0], nodes[6], parameters[4]]
      let product = graph.product((factors + [v]).map { ($0, 1) }, coefficient: 0.5)
      return graph.reduce(.sum, product, over: [Self.k, Self.m])
    default:
      let renamed = graph.rename(u, [Self.k: Self.j])
      let product = graph.multiply(renamed, graph.apply(.exp, renamed))
      return graph.reduce(pick([.sum, .max, .argmin]), product, over: pick([[], [Self.j]]))
    }
  }

  private mutating func affine() -> Affine {
    let axes = (0..<pick([0, 1, 1, 2])).map { _ in (pick(Self.universe), pick([1, 1, 2, -1])) }
    return Affine(axes, offset: pick([0, 0, 1, -1, 2]))
  }

  private mutating func reading(_ axis: Axis) -> Graph.Reading {
    let inside = nodes.filter { node in
      let facts = graph.facts(node)
      return facts.isWhole && facts.lower >= 0 && facts.upper <= Double(axis.extent - 1)
    }
    if !inside.isEmpty, pick([true, false, false]) { return .gather(pick(inside)) }
    let sameExtent = Self.universe.filter { $0 != axis && $0.extent == axis.extent }
    if !sameExtent.isEmpty, pick([true, false, false]) { return .affine(Affine(pick(sameExtent))) }
    return .affine(affine())
  }

  private mutating func access() -> NodeID? {
    let x = operand()
    let axes = graph.axes(x)
    if axes.isEmpty { return nil }
    let moved = [pick(axes)] + subset(of: axes).prefix(1)
    let readings = moved.map { ($0, reading($0)) }
    return graph.access(
      x, AxisMap(readings), fill: pick([0, 0, 0.5]))
  }

  private mutating func accumulate() -> NodeID? {
    let x = operand()
    let target = pick(Self.universe)
    let reading = reading(target)
    let indexAxes: Axes =
      switch reading {
      case .affine(let affine): affine.axes
      case .gather(let node): graph.axes(node)
      }
    var over = Axes.canonical(indexAxes + subset(of: graph.axes(x)).prefix(1))
    if !over.isEmpty, pick([true, false, false]) { over.removeFirst() }
    // An axis that stays cannot be written as well.
    if graph.axes(x).union(indexAxes).subtracting(over).contains(target) { return nil }
    return graph.accumulate(x, [target: reading], over: over)
  }

  // MARK: - Tameness

  private mutating func isTame(_ id: NodeID) -> Bool {
    if let known = tameness[id] { return known }
    // A builder may have made several nodes at once.
    var result = true
    for operand in graph.operands(id) where result { result = isTame(operand) }
    for sample in evaluators.indices where result {
      let value = evaluators[sample].value(of: id)
      result = value.elements.allSatisfy { $0.magnitude < Self.bound } && isClear(id, sample)
    }
    tameness[id] = result
    return result
  }

  /// Whether the operands of `id` keep their distance from where it jumps or has a kink.
  private mutating func isClear(_ id: NodeID, _ sample: Int) -> Bool {
    let operands = graph.operands(id)
    // Whole numbers are exact in Float64.
    if operands.allSatisfy({ graph.facts($0).isWhole }) { return true }
    func distance(_ x: Double, _ y: Double) -> Bool { (x - y).magnitude > Self.clearance }
    let values = operands.map { evaluators[sample].value(of: $0).arranged(graph.axes(id)).elements }
    switch graph.operation(id) {
    case .product(let exponents, _):
      return zip(values, exponents).allSatisfy { value, exponent in
        exponent.isWhole && !exponent.isNegative || value.allSatisfy { $0.magnitude > 0.02 }
      }
    case .pointwise(let function):
      switch function {
      case .floor, .ceil: return values[0].allSatisfy { distance($0, $0.rounded()) }
      case .round: return values[0].allSatisfy { distance($0 + 0.5, ($0 + 0.5).rounded()) }
      case .select:
        return graph.facts(operands[0]).isWhole || values[0].allSatisfy { distance($0, 0) }
      case .sign, .abs, .cbrt, .log: return values[0].allSatisfy { distance($0, 0) }
      case .max, .min, .less, .lessEqual, .equal, .notEqual:
        return zip(values[0], values[1]).allSatisfy(distance)
      case .pow: return values[0].allSatisfy { $0 > 0.02 }
      default: return true
      }
    case .reduce(let reduction, let over):
      switch reduction {
      case .max, .min, .argmax, .argmin: break
      default: return true
      }
      let axes = graph.axes(id)
      let rows = evaluators[sample].value(of: operands[0]).arranged(axes + over).elements
      let length = over.elementCount
      for start in stride(from: 0, to: rows.count, by: Swift.max(length, 1)) {
        let row = rows[start..<(start + length)].sorted()
        if zip(row, row.dropFirst()).contains(where: { !distance($0, $1) }) { return false }
      }
      return true
    default: return true
    }
  }
}
