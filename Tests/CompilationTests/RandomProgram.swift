// Functions grown at random from a seed, with what schedules are made of: products over shared axes,
// rows with reductions, views, gathers, scatters, recurrences, several outputs, and next values of
// what is read.

import Graph
import Scheduling
import TestSupport

/// A random graph with outputs and values.
///
/// A node is kept only if its values are below `bound` and clear of jumps and kinks, so that
/// rounding in another order changes results by rounding alone.
struct RandomProgram {
  static let seed: UInt32 = 99
  private static let bound = 6.0
  /// The least distance from a jump or a kink, far above what rounding adds up to.
  private static let clearance = 2e-3

  let graph = Graph()
  private(set) var outputs: [Request.Output] = []
  /// Values of the variables, rounded to 24 bits.
  let values: RandomValues
  /// The real variables of parameters.
  private(set) var parameters: [NodeID] = []
  let axes: [Axis]
  private var nodes: [NodeID] = []
  private var variables: [Variable] = []
  private var evaluator: Evaluator
  var generator: SplitMix
  private let limit: Int

  /// Grows up to `count` nodes and chooses outputs among them.
  init(seed: UInt64, count: Int = 40) {
    var generator = SplitMix(seed: seed)
    func pick<T>(_ choices: [T]) -> T {
      choices[Int.random(in: 0..<choices.count, using: &generator)]
    }
    // Some functions have an axis longer than a strip; then there are few other elements.
    let isLong = pick([false, false, false, false, false, true])
    limit = isLong ? 40_000 : 3_000
    let t = pick([2, 3, 7, 16])
    axes = [
      Axis("n", pick(isLong ? [700, 2100, 9000] : [1, 4, 9, 33])),
      Axis("t", isLong ? 2 : t), Axis("t", isLong ? 2 : t, number: 1),
      Axis("k", pick(isLong ? [1, 3] : [3, 5, 17])), Axis("c", pick([1, 2, 4])),
    ]
    let all = axes
    func shape(_ positions: [Int]) -> [Axis] {
      positions.map { all[$0] }.shuffled(using: &generator)
    }
    let roles: [Variable.Role] = [.input, .parameter, .state]
    for (number, positions) in [
      [0, 3], [3, 4], [1, 2], [0], [4], [], [0, 1], [1, 3], [3, 0], [2, 4],
    ].enumerated() {
      variables.append(Variable(pick(roles), "x\(number)", axes: shape(positions)))
    }
    variables.append(Variable(.parameter, "w", axes: shape([3, 4])))
    variables.append(Variable(.input, "p", axes: [all[0], all[3]], promise: .simplex))
    for (name, axis, size) in [("i", 0, 3), ("j", 1, 0), ("l", 3, 4), ("q", 4, 1)] {
      let promise = Variable.Promise.index(count: all[size].extent)
      variables.append(Variable(.input, name, axes: [all[axis]], promise: promise))
    }
    var values = RandomValues(seed: seed, in: -1.5...1.5)
    for variable in variables {
      var tensor = values(variable)
      tensor.elements = tensor.elements.map { Double(Float($0)) }
      values[variable] = tensor
    }
    self.values = values
    self.generator = generator
    let fixed = values
    evaluator = Evaluator(
      graph, variables: { fixed[$0]! },
      randomNumbers: { randomReference($0, seed: Self.seed, step: 0) })
    nodes = variables.map(graph.variable)
    parameters = variables.filter { $0.role == .parameter }.map(graph.variable)
    nodes += [
      graph.random(Random(.uniform, stream: "u", axes: [axes[3], axes[0]])),
      graph.random(Random(.normal, stream: "v", axes: [axes[1]])), graph.iota(axes[3]),
      graph.iota(axes[1]), graph.constant(1), graph.constant(0.5),
    ]
    let leaves = nodes.count
    var attempts = 0
    while nodes.count < leaves + count && attempts < 20 * count {
      attempts += 1
      guard let candidate = candidate(), !nodes.contains(candidate), isTame(candidate) else {
        continue
      }
      nodes.append(candidate)
    }
    chooseOutputs()
  }

  /// A number that depends on the nodes grown last: the sum of their means.
  mutating func loss() -> NodeID {
    let terms = nodes.suffix(5).map { node -> (NodeID, Double) in
      (graph.mean(graph.apply(.sin, node), over: graph.axes(node)), 1)
    }
    return graph.sum(terms)
  }

  // MARK: Outputs

  private mutating func chooseOutputs() {
    var assigned: [Variable] = []
    for number in 0..<Int.random(in: 1...6, using: &generator) {
      let node = operand()
      let own = graph.axes(node)
      let target = variables.first { variable in
        variable.role != .input && !assigned.contains(variable)
          && own.isSubset(of: Axes.canonical(variable.axes))
      }
      if let target, pick([true, true, false]) {
        assigned.append(target)
        let variable = graph.variable(target)
        let next = pick([node, graph.sum([(variable, 1), (node, -0.1)])])
        outputs.append(Request.Output(next, to: .next(target), axes: target.axes))
      } else {
        var order = own
        let lacking = axes.filter { !own.contains($0) }
        if pick([true, false, false, false]), let more = lacking.last { order.append(more) }
        order.shuffle(using: &generator)
        outputs.append(Request.Output(node, to: .result("r\(number)"), axes: order))
      }
    }
  }

  // MARK: Growth

  mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  /// A node, more often one of those grown last.
  mutating func operand() -> NodeID {
    Bool.random(using: &generator) ? pick(nodes) : pick(Array(nodes.suffix(8)))
  }

  private mutating func subset(of axes: [Axis]) -> [Axis] {
    axes.filter { _ in Bool.random(using: &generator) }.shuffled(using: &generator)
  }

  private mutating func candidate() -> NodeID? {
    switch Int.random(in: 0..<13, using: &generator) {
    case 0, 1:
      let terms = (0..<pick([1, 2, 2, 3, 4])).map { _ in (operand(), pick([-1, 0.5, 1, 1, 0.25])) }
      return graph.sum(terms, constant: pick([0, 0, 1, -0.5]))
    case 2:
      let exponents: [Rational] = [1, 1, 1, 2, 3, -1, .half, .half.negated, Rational(2, over: 3)!]
      let factors = (0..<pick([1, 2, 3])).map { _ in (operand(), pick(exponents)) }
      return graph.product(factors, coefficient: pick([1, 1, 2, -0.5]))
    case 3, 4, 5: return function()
    case 6, 7:
      return graph.reduce(pick(Reduction.allCases), operand(), over: subset(of: axes))
    case 8: return contraction()
    case 9: return softmax()
    case 10: return access()
    case 11: return scan()
    default: return accumulate()
    }
  }

  /// A function of operands that are brought into its domain.
  private mutating func function() -> NodeID {
    let function = pick(Function.allCases)
    let arguments = function.row.domain.map { domain -> NodeID in
      let x = operand()
      let isInside = evaluator.value(of: x).elements.allSatisfy(domain.contains)
      if isInside || function.isComparison { return x }
      let middle = (domain.lowerBound + domain.upperBound) / 2
      let half = (domain.upperBound - domain.lowerBound) / 2
      return graph.sum([(graph.apply(.sin, x), 0.9 * half)], constant: middle)
    }
    return graph.apply(function, arguments)
  }

  private mutating func contraction() -> NodeID? {
    let (x, y) = (operand(), operand())
    let shared = graph.axes(x).filter(graph.axes(y).contains)
    if shared.isEmpty { return nil }
    let over = [pick(shared)]
    let product = graph.product([(x, 1), (y, 1)], coefficient: pick([1, 0.1, -0.5]))
    return graph.reduce(.sum, product, over: over)
  }

  private mutating func softmax() -> NodeID? {
    let x = operand()
    if graph.axes(x).isEmpty { return nil }
    let over = [pick(graph.axes(x))]
    let lse = graph.reduce(.logsumexp, x, over: over)
    return pick([
      graph.apply(.exp, graph.subtract(x, lse)), graph.subtract(x, lse),
      graph.divide(
        graph.apply(.exp, x), graph.reduce(.sum, graph.apply(.exp, x), over: over)),
    ])
  }

  private mutating func reading(_ axis: Axis) -> Graph.Reading {
    let inside = nodes.filter { node in
      let facts = graph.facts(node)
      return facts.isWhole && facts.lower >= 0 && facts.upper <= Double(axis.extent - 1)
    }
    if !inside.isEmpty, pick([true, false, false]) { return .gather(pick(inside)) }
    let sameExtent = axes.filter { $0 != axis && $0.extent == axis.extent }
    if !sameExtent.isEmpty, pick([true, false]) { return .affine(Affine(pick(sameExtent))) }
    let terms = (0..<pick([0, 1, 1, 2])).map { _ in (pick(axes), pick([1, 1, 2, -1])) }
    return .affine(Affine(terms, offset: pick([0, 0, 1, -1, axis.extent - 1])))
  }

  private mutating func access() -> NodeID? {
    let x = operand()
    let own = graph.axes(x)
    if own.isEmpty { return nil }
    let moved = [pick(own)] + subset(of: own).prefix(1)
    let readings = moved.map { ($0, reading($0)) }
    return graph.access(
      x, AxisMap(readings), fill: pick([0, 0.5]))
  }

  private mutating func accumulate() -> NodeID? {
    let x = operand()
    let target = pick(axes)
    let reading = reading(target)
    let indexAxes: Axes =
      switch reading {
      case .affine(let affine): affine.axes
      case .gather(let node): graph.axes(node)
      }
    let over = Axes.canonical(indexAxes + subset(of: graph.axes(x)).prefix(1))
    // An axis that stays cannot be written as well.
    if graph.axes(x).union(indexAxes).subtracting(over).contains(target) { return nil }
    return graph.accumulate(x, [target: reading], over: over)
  }

  // MARK: Tameness

  private mutating func isTame(_ id: NodeID) -> Bool {
    // A normal form may have made several nodes at once. Bodies of recurrences are tame as they are made.
    for node in graph.ordered(from: [id]) where !nodes.contains(node) {
      let walked = graph.operands(node).reduce(graph.axes(node)) { $0.union(graph.axes($1)) }
      guard walked.elementCount <= limit else { return false }
      guard evaluator.value(of: node).elements.allSatisfy({ $0.magnitude < Self.bound }),
        staysInRange(node), isClear(node)
      else { return false }
    }
    return true
  }

  /// Whether neither the constants of `id` nor what it makes on the way leave the range of Float32.
  private func staysInRange(_ id: NodeID) -> Bool {
    func isModest(_ x: Double) -> Bool { (1e-4...1e4).contains(x.magnitude) }
    switch graph.operation(id) {
    case .sum(let coefficients, _): return coefficients.allSatisfy(isModest)
    case .product(let exponents, let coefficient):
      return isModest(coefficient) && exponents.allSatisfy { $0.value.magnitude <= 6 }
    case .reduce(.prod, let over): return over.elementCount <= 20
    default: return true
    }
  }

  /// Whether the operands of `id` keep their distance from where it jumps or has a kink.
  private mutating func isClear(_ id: NodeID) -> Bool {
    // Recurrences are smooth as they are made.
    if graph.iteration(id) != nil { return true }
    let operands = graph.operands(id)
    // Whole numbers are exact in Float32, too.
    if operands.allSatisfy({ graph.facts($0).isWhole }) { return true }
    func isApart(_ x: Double, _ y: Double) -> Bool { (x - y).magnitude > Self.clearance }
    let values = operands.map { evaluator.value(of: $0).arranged(graph.axes(id)).elements }
    switch graph.operation(id) {
    case .product(let exponents, _):
      return zip(values, exponents).allSatisfy { value, exponent in
        exponent.isWhole && !exponent.isNegative
          || value.allSatisfy { exponent.isWhole ? $0.magnitude > 0.2 : $0 > 0.2 }
      }
    case .pointwise(let function):
      switch function {
      case .floor, .ceil: return values[0].allSatisfy { isApart($0, $0.rounded()) }
      case .round: return values[0].allSatisfy { isApart($0 + 0.5, ($0 + 0.5).rounded()) }
      case .sign, .abs, .select, .cbrt: return values[0].allSatisfy { isApart($0, 0) }
      case .log, .pow: return values[0].allSatisfy { $0 > 0.1 }
      case .max, .min, .less, .lessEqual, .equal, .notEqual:
        return zip(values[0], values[1]).allSatisfy(isApart)
      default: return true
      }
    case .reduce(let reduction, let over):
      switch reduction {
      case .max, .min, .argmax, .argmin: break
      default: return true
      }
      let rows = evaluator.value(of: operands[0]).arranged(graph.axes(id) + over).elements
      let length = over.elementCount
      for start in stride(from: 0, to: rows.count, by: max(length, 1)) {
        let row = rows[start..<(start + length)].sorted()
        // Only the two at the end that is looked for can change places.
        let ends = reduction == .max || reduction == .argmax ? row.suffix(2) : row.prefix(2)
        if ends.count == 2, !isApart(ends.first!, ends.last!) { return false }
      }
      return true
    default: return true
    }
  }
}
