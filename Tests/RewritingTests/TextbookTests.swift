// p − y from general rules: the loss is written out from exp, sum and log, in many ways.

import Differentiation
import Graph
import Rewriting
import TestSupport
import Testing

/// A cross entropy as a user may write it.
struct WrittenLoss: Sendable, CustomTestStringConvertible {
  static let n = Axis("batch", 8)
  static let k = Axis("classes", 5)
  static let j = Axis("classes", 5, number: 1)

  let testDescription: String
  /// How much larger the gradient is than (p − y)/N.
  var factor = 1.0
  /// What the logits are scaled by inside the softmax.
  var scale = 1.0
  let loss: @Sendable (Graph, _ z: NodeID, _ y: NodeID) -> NodeID

  init(
    _ description: String, factor: Double = 1, scale: Double = 1,
    _ loss: @escaping @Sendable (Graph, NodeID, NodeID) -> NodeID
  ) {
    testDescription = description
    self.factor = factor
    self.scale = scale
    self.loss = loss
  }

  /// e^z / Σⱼ e^z, with the sum over an axis of its own.
  static func softmax(_ g: Graph, _ z: NodeID) -> NodeID {
    let total = g.reduce(.sum, g.apply(.exp, g.rename(z, [k: j])), over: [j])
    return g.divide(g.apply(.exp, z), total)
  }

  /// mean[n](-sum[k](term))
  static func negativeMean(_ g: Graph, _ term: NodeID) -> NodeID {
    g.mean(g.negate(g.reduce(.sum, term, over: [k])), over: [n])
  }

  static func crossEntropy(_ g: Graph, _ p: NodeID, _ y: NodeID) -> NodeID {
    negativeMean(g, g.multiply(y, g.apply(.log, p)))
  }

  static let all: [WrittenLoss] = [
    WrittenLoss("as in the textbook") { g, z, y in crossEntropy(g, softmax(g, z), y) },
    WrittenLoss("log p in front of y") { g, z, y in
      let logarithm = g.apply(.log, softmax(g, z))
      return negativeMean(g, g.multiply(logarithm, y))
    },
    WrittenLoss("with a temperature", factor: 0.25, scale: 0.25) { g, z, y in
      crossEntropy(g, softmax(g, g.divide(z, g.constant(4))), y)
    },
    WrittenLoss("with labels twice", factor: 2) { g, z, y in
      crossEntropy(g, softmax(g, z), g.scaled(y, by: 2))
    },
    WrittenLoss("by log-sum-exp") { g, z, y in
      let e = g.apply(.exp, g.rename(z, [k: j]))
      let lse = g.apply(.log, g.reduce(.sum, e, over: [j]))
      return negativeMean(g, g.multiply(y, g.subtract(z, lse)))
    },
    WrittenLoss("by log e - log s") { g, z, y in
      let e = g.apply(.exp, z)
      let s = g.reduce(.sum, e, over: [k])
      return negativeMean(g, g.multiply(y, g.subtract(g.apply(.log, e), g.apply(.log, s))))
    },
    WrittenLoss("by the library's logsumexp") { g, z, y in
      negativeMean(g, g.multiply(y, g.subtract(z, g.reduce(.logsumexp, z, over: [k]))))
    },
    WrittenLoss("with the maximum subtracted by hand") { g, z, y in
      crossEntropy(g, softmax(g, g.subtract(z, g.reduce(.max, z, over: [k]))), y)
    },
    WrittenLoss("through named nodes") { g, z, y in
      let e = g.apply(.exp, z)
      let s = g.reduce(.sum, e, over: [k])
      let p = g.divide(e, s)
      let nodes = [("e", e), ("s", s), ("p", p)]
      for (name, node) in nodes { g.annotate(node, Origin(name: name)) }
      return crossEntropy(g, p, y)
    },
    WrittenLoss("with the inverse of the sum") { g, z, y in
      let e = g.apply(.exp, z)
      let inverse = g.apply(.pow, g.reduce(.sum, e, over: [k]), g.constant(-1))
      return crossEntropy(g, g.multiply(inverse, e), y)
    },
    WrittenLoss("with one over the sum as a factor of the logarithm") { g, z, y in
      let e = g.apply(.exp, z)
      let inverse = g.divide(g.constant(1), g.reduce(.sum, e, over: [k]))
      let logarithm = g.add(g.apply(.log, inverse), g.apply(.log, e))
      return negativeMean(g, g.multiply(logarithm, y))
    },
    WrittenLoss("with the logarithm of a product") { g, z, y in
      crossEntropy(g, g.multiply(g.constant(3), softmax(g, z)), y)
    },
    WrittenLoss("with the sign outside of the mean") { g, z, y in
      let inner = g.reduce(.sum, g.multiply(y, g.apply(.log, softmax(g, z))), over: [k])
      return g.negate(g.mean(inner, over: [n]))
    },
    WrittenLoss("with the sign inside of the sum") { g, z, y in
      let term = g.negate(g.multiply(y, g.apply(.log, softmax(g, z))))
      return g.mean(g.reduce(.sum, term, over: [k]), over: [n])
    },
    WrittenLoss("with a sum divided by N") { g, z, y in
      let term = g.multiply(y, g.apply(.log, softmax(g, z)))
      return g.divide(g.negate(g.reduce(.sum, term, over: [n, k])), g.constant(Double(n.extent)))
    },
    WrittenLoss("with a constant added to each row of logits") { g, z, y in
      let shift = g.variable(Variable(.input, "c", axes: [n]))
      return crossEntropy(g, softmax(g, g.add(z, shift)), y)
    },
    WrittenLoss("with -log p and a base-2 logarithm", factor: 1 / Function.log([2])) { g, z, y in
      let bits = g.divide(g.apply(.log, softmax(g, z)), g.apply(.log, g.constant(2)))
      return negativeMean(g, g.multiply(y, bits))
    },
  ]
}

/// A loss over logits `z`, and its gradient by one of two routes.
struct Derivation {
  let graph = Graph()
  let z: NodeID
  let y: NodeID
  let gradient: NodeID
  let log: RewriteLog

  /// Differentiates `loss` as it is written, or rewritten first, and rewrites up to `phase`.
  init(
    rewritingFirst: Bool, upTo phase: Phase, labels: Variable,
    _ loss: (Graph, _ z: NodeID, _ y: NodeID) -> NodeID
  ) throws {
    z = graph.variable(Variable(.parameter, "z", axes: [WrittenLoss.n, WrittenLoss.k]))
    y = graph.variable(labels)
    var root = loss(graph, z, y)
    if rewritingFirst { root = try rewrite([root], in: graph, upTo: .simplify).roots[0] }
    let written = differentiate(root, withRespectTo: [z], in: graph).cotangents[z]!
    let result = try rewrite([written], in: graph, upTo: phase)
    gradient = result.roots[0]
    log = result.log
  }

  var text: Comment { "\(graph.text(of: [("dz", gradient)], annotated: false))" }

  /// e^(s z − lse(s z))
  func softmax(_ scale: Double = 1) -> NodeID {
    let u = graph.scaled(z, by: scale)
    return graph.apply(.exp, graph.subtract(u, graph.reduce(.logsumexp, u, over: [WrittenLoss.k])))
  }
}

@Suite struct TextbookTests {
  static let routes = [true, false]
  private static let axes = [WrittenLoss.n, WrittenLoss.k]
  static let simplex = Variable(.input, "y", axes: axes, promise: .simplex)
  static let real = Variable(.input, "y", axes: axes)
  static let index = Variable(.input, "y", axes: [WrittenLoss.n], promise: .index(count: 5))

  @Test(arguments: WrittenLoss.all, routes)
  func gradientIsPMinusY(_ written: WrittenLoss, _ rewritesFirst: Bool) throws {
    let d = try Derivation(
      rewritingFirst: rewritesFirst, upTo: .specialize, labels: Self.simplex, written.loss)
    let c = written.factor / Double(WrittenLoss.n.extent)
    let expected = d.graph.sum([(d.softmax(written.scale), c), (d.y, -c)])
    #expect(distributed(d.gradient, in: d.graph) == expected, d.text)
  }

  /// Returns c · (t + u) as c · t + c · u; a constant factor may stand outside of p − y.
  private func distributed(_ id: NodeID, in g: Graph) -> NodeID {
    let (inner, factor) = g.unscaled(id)
    guard case .sum(let c, let constant) = g.operation(inner) else { return id }
    let terms = zip(g.operands(inner), c).map { ($0, $1 * factor) }
    return g.sum(terms, constant: constant * factor)
  }

  @Test(arguments: routes) func realLabelsKeepTheirSum(_ rewritesFirst: Bool) throws {
    let d = try Derivation(
      rewritingFirst: rewritesFirst, upTo: .specialize, labels: Self.real, WrittenLoss.all[0].loss)
    let total = d.graph.reduce(.sum, d.y, over: [WrittenLoss.k])
    let expected = d.graph.sum(
      [(d.graph.multiply(d.softmax(), total), 1.0 / 8), (d.y, -1.0 / 8)])
    #expect(d.gradient == expected, d.text)
    let refusal = try #require(d.log.refusals.first { $0.rule == "simplex" })
    #expect(refusal.reason == "'y' is not declared a simplex along classes")
  }

  /// Three ways to pick the label's probability.
  static let indexLosses: [WrittenLoss] = [
    WrittenLoss("by one-hot labels") { g, z, i in
      let isLabel = g.apply(.equal, g.iota(WrittenLoss.k), i)
      let oneHot = g.select(isLabel, g.constant(1), g.constant(0))
      return WrittenLoss.crossEntropy(g, WrittenLoss.softmax(g, z), oneHot)
    },
    WrittenLoss("by truth values") { g, z, i in
      let isLabel = g.apply(.equal, i, g.iota(WrittenLoss.k))
      return WrittenLoss.crossEntropy(g, WrittenLoss.softmax(g, z), isLabel)
    },
    WrittenLoss("by reading p at the label") { g, z, i in
      let p = g.access(WrittenLoss.softmax(g, z), [WrittenLoss.k: .gather(i)])
      return g.mean(g.negate(g.apply(.log, p)), over: [WrittenLoss.n])
    },
    WrittenLoss("by reading log p at the label") { g, z, i in
      let log = g.apply(.log, WrittenLoss.softmax(g, z))
      let read = g.access(log, [WrittenLoss.k: .gather(i)])
      return g.mean(g.negate(read), over: [WrittenLoss.n])
    },
  ]

  @Test(arguments: indexLosses, routes)
  func indexLabelsGivePMinusDelta(_ written: WrittenLoss, _ rewritesFirst: Bool) throws {
    let d = try Derivation(
      rewritingFirst: rewritesFirst, upTo: .specialize, labels: Self.index, written.loss)
    let g = d.graph
    let isLabel = g.apply(.equal, g.iota(WrittenLoss.k), d.y)
    // δ is a truth value, or what has been added up at the label.
    let deltas: [(NodeID, Double)] = [
      (isLabel, -1.0 / 8), (g.select(isLabel, g.constant(1), g.constant(0)), -1.0 / 8),
      (g.select(isLabel, g.constant(-1.0 / 8), g.constant(0)), 1),
      (
        g.accumulate(g.constant(-1.0 / 8), [WrittenLoss.k: .gather(d.y)], over: []), 1
      ),
    ]
    let forms = deltas.map { g.sum([(d.softmax(), 1.0 / 8), $0]) }
    #expect(forms.contains(d.gradient), d.text)
  }

  // MARK: - What must not stand in an optimized gradient

  @Test(arguments: WrittenLoss.all, routes)
  func noLogarithmAndNoDivisionByP(_ written: WrittenLoss, _ rewritesFirst: Bool) throws {
    let d = try Derivation(
      rewritingFirst: rewritesFirst, upTo: .stabilize, labels: Self.simplex, written.loss)
    let g = d.graph
    for id in g.reachable(from: [d.gradient]) {
      #expect(g.operation(id) != .pointwise(.log), d.text)
      guard case .product(let exponents, _) = g.operation(id) else { continue }
      for (exponent, base) in zip(exponents, g.operands(id)) where exponent.isNegative {
        // Only Σ e^(z − m), which is at least 1.
        guard case .reduce(.sum, _) = g.operation(base) else {
          Issue.record(d.text)
          continue
        }
      }
    }
    let exponentials = g.reachable(from: [d.gradient]).filter {
      g.operation($0) == .pointwise(.exp)
    }
    #expect(exponentials.count == 1, d.text)
  }

  /// A rule that knew of softmax and loss together would assume what is to be derived.
  @Test func noRuleKnowsOfSoftmaxAndLabelsTogether() {
    let exponential = ["lse", "softmax", "e^", "exp"]
    let labels = ["simplex", "label", "cross", "entropy"]
    for rule in Rule.all {
      let words = rule.name + " " + rule.formula + " " + (rule.condition ?? "")
      let knowsExponentials = exponential.contains(where: words.contains)
      #expect(!(knowsExponentials && labels.contains(where: words.contains)), "\(rule.name)")
    }
  }

  // MARK: - Extreme logits

  /// Rows of logits and the softmax of each.
  static let extremes: [(z: [Double], p: [Double])] = [
    ([0, 1000, 1, -3, -3], [0, 1, 0, 0, 0]), ([-1000, 0, -900, -2000, -1000], [0, 1, 0, 0, 0]),
    ([-.infinity, 0, 0, -1000, -.infinity], [0, 0.5, 0.5, 0, 0]),
    ([0, 0, 0, 0, 0], [0.2, 0.2, 0.2, 0.2, 0.2]),
  ]

  @Test(arguments: WrittenLoss.all, routes)
  func extremeLogitsAreHarmless(_ written: WrittenLoss, _ rewritesFirst: Bool) throws {
    let d = try Derivation(
      rewritingFirst: rewritesFirst, upTo: .stabilize, labels: Self.simplex, written.loss)
    let rows = (Self.extremes + Self.extremes).map(\.z)
    let logits = Tensor(axes: Self.axes, elements: rows.flatMap { $0 }.map { $0 / written.scale })
    // Labels that meet the largest logit, and labels that miss it.
    let labels = rows.indices.map { row in (0..<5).map { $0 == (row < 4 ? 1 : 4) ? 1.0 : 0.0 } }
    // Rounding to Float32 after each node leaves 10⁻⁷ of a logit difference, not of the logit.
    for (isSingle, tolerance) in [(false, 1e-12), (true, 1e-6)] {
      var evaluator = Evaluator(
        d.graph,
        variables: { variable in
          switch variable.name {
          case "z": logits
          case "y": Tensor(axes: Self.axes, elements: labels.flatMap { $0 })
          default: Tensor(axes: [WrittenLoss.n], elements: Array(repeating: 0.5, count: 8))
          }
        }, rounding: { isSingle ? Double(Float($0)) : $0 })
      let result = evaluator.value(of: d.gradient).arranged(Self.axes).elements
      for (position, actual) in result.enumerated() {
        let p = Self.extremes[position / 5 % 4].p[position % 5]
        let expected = (p - labels[position / 5][position % 5]) * written.factor / 8
        #expect((actual - expected).magnitude <= tolerance, "element \(position)")
      }
    }
  }
}
