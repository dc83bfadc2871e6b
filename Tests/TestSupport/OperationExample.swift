// For each kind of operation, graphs in which it occurs: what is proved row by row is proved on these.

import Differentiation
import Graph

/// A node of one kind, and values for what it depends on.
package struct OperationExample {
  package let graph: Graph
  package let node: NodeID
  package let values: [Variable: Tensor]
  /// The axes of operands that are paired, the more of them first.
  package let axes: [Axis]

  /// Returns graphs with nodes of the row `key`; none for a row that is not thought of here.
  ///
  /// Operands have axes of `rows` and `size` positions; a recurrence has `size` steps. Each example
  /// has a graph of its own, unless all are to be in `graph`; there they share variables of one name.
  package static func all(
    _ key: DerivativeKey, rows: Int = 2, size: Int = 3, in graph: Graph? = nil
  ) -> [OperationExample] {
    let maker = ExampleMaker(
      graph: graph, b: Axis("b", rows), i: Axis("i", size), k: Axis("k", size), t: Axis("t", 4))
    return switch key {
    case .sum: maker.sums
    case .product: maker.products
    case .access: maker.accesses
    case .accumulate: maker.accumulates
    case .scan:
      RecurrenceExample.all(steps: size).map { example in maker.make { example.build($0, $1) } }
    case .function(let function): maker.examples(of: function)
    case .reduction(let reduction): maker.examples(of: reduction)
    }
  }
}

/// Makes examples whose operands have some of four axes.
private struct ExampleMaker {
  /// The graph of all examples, if there is one.
  let graph: Graph?
  let b: Axis
  let i: Axis
  let k: Axis
  let t: Axis

  /// Operands over all of these sets of axes, in every pairing.
  var pairing: [[Axis]] { [[b, i], [i], [], [b]] }

  /// Builds one example; `domains` are those of the parameters that the builder makes.
  func make(
    _ build: (_ g: Graph, _ parameter: (_ axes: [Axis], _ domain: ClosedRange<Double>) -> NodeID)
      -> NodeID
  ) -> OperationExample {
    let graph = self.graph ?? Graph()
    var values: [Variable: Tensor] = [:]
    var generator = SplitMix(seed: 11)
    let node = build(graph) { axes, domain in
      let name = (["x\(values.count)"] + axes.map(\.name) + ["\(domain)"]).joined(separator: " ")
      let variable = Variable(.parameter, name, axes: axes)
      let elements = (0..<axes.elementCount).map { _ in
        Double.random(in: domain, using: &generator)
      }
      values[variable] = Tensor(axes: axes, elements: elements)
      return graph.variable(variable)
    }
    var inputs = RandomValues(seed: 5)
    for id in graph.reachable(from: [node]) {
      guard case .variable(let variable) = graph.operation(id), variable.role == .input else {
        continue
      }
      values[variable] = inputs(variable)
    }
    return OperationExample(graph: graph, node: node, values: values, axes: [b, i])
  }

  // MARK: - Functions

  /// Where a function is defined besides its domain, so that signs matter.
  func domains(of function: Function) -> [[ClosedRange<Double>]] {
    let own = function.row.domain
    return switch function {
    case .abs, .sign, .cbrt: [own, [-4 ... -0.2]]
    case .floor, .ceil: [own, [-0.8 ... -0.2], [2.2...2.8]]
    case .round: [own, [-1.4 ... -0.6], [2.6...3.4]]
    default: [own]
    }
  }

  func examples(of function: Function) -> [OperationExample] {
    domains(of: function).flatMap { domain -> [OperationExample] in
      switch function.arity {
      case 1: pairing.map { axes in make { g, x in g.apply(function, x(axes, domain[0])) } }
      case 2:
        pairing.flatMap { a in
          pairing.map { b in
            make { g, x in g.apply(function, x(a, domain[0]), x(b, domain[1])) }
          }
        }
      default:
        // Every pairing of the branches, each with a condition over another set of axes.
        pairing.enumerated().flatMap { p, a in
          pairing.enumerated().map { q, b in
            make { g, x in
              let axes = pairing[(p + 2 * q) % 4]
              let condition = Variable(
                .input, "c \(axes.map(\.name).joined())", axes: axes, promise: .index(count: 2))
              return g.apply(function, g.variable(condition), x(a, domain[1]), x(b, domain[2]))
            }
          }
        }
      }
    }
  }

  // MARK: - Sums and products

  var sums: [OperationExample] {
    pairing.flatMap { a in
      pairing.map { b in
        make { g, x in g.sum([(x(a, -2...2), 2), (x(b, -2...2), -0.5)], constant: 1) }
      }
    }
  }

  var products: [OperationExample] {
    let third = Rational(1, over: 3)!
    let powers: [(Rational, Rational)] = [
      (1, 1), (2, -1), (.half, .half.negated), (Rational(3, over: 2)!, -2), (third, 3),
    ]
    let positive = powers.flatMap { first, second in
      pairing.flatMap { a in
        pairing.map { b in
          make { g, x in
            g.product([(x(a, 0.3...2), first), (x(b, 0.3...2), second)], coefficient: -1.5)
          }
        }
      }
    }
    // Whole powers of either sign, and a base with its inverse beside a third factor.
    let signed = [1, 2, 3, -1, -2, -3].map { (exponent: Rational) in
      make { g, x in g.power(x([b, i], -2 ... -0.5), exponent) }
    }
    let inverse = make { g, x in
      let base = x([b, i], -2 ... -0.5)
      return g.product([(base, 1), (base, -2), (x([b], -2...2), 1)])
    }
    return positive + signed + [inverse]
  }

  // MARK: - Reductions

  func examples(of reduction: Reduction) -> [OperationExample] {
    let subsets: [[Axis]] = [
      [b], [i], [t], [b, i], [i, b], [b, t], [t, i], [b, i, t], [t, b, i],
    ]
    let plain = subsets.map { over in
      make { g, x in g.reduce(reduction, x([b, i, t], -1.5...1.5), over: over) }
    }
    // Values that are nowhere 0, and an operand that lacks one of the axes.
    let nonzero = subsets.map { over in
      make { g, x in
        g.reduce(
          reduction, g.sum([(g.apply(.exp, x([i, t], -1...1)), 1)], constant: 0.5), over: over)
      }
    }
    // A position along absent axes alone is the constant 0.
    return plain + nonzero.filter { $0.graph.constantValue($0.node) == nil }
  }

  // MARK: - Accesses

  /// Indices that read an operand over (b, i) in every way there is.
  private func readings(_ g: Graph) -> [AxisMap<Graph.Reading>] {
    let columns = Variable.Promise.index(count: max(i.extent, 1))
    let label = g.variable(Variable(.input, "l", axes: [t], promise: columns))
    let rowLabel = g.variable(Variable(.input, "r", axes: [b], promise: columns))
    return [
      // Renamed, transposed in a square, and turned round.
      [i: .affine(Affine(k))], [i: .affine(Affine(k)), b: .affine(Affine([(i, 1)]))],
      [i: .affine(Affine([(i, -1)], offset: i.extent - 1))],
      // Strides, offsets and what lies outside.
      [i: .affine(Affine([(b, 2)]))], [i: .affine(Affine([(t, 1)], offset: -1))],
      [i: .affine(Affine([(t, 2)], offset: -3))], [b: .affine(Affine([], offset: 1))],
      // A window, a diagonal, gathers by column and by row, and both at once.
      [i: .affine(Affine([(t, 1), (k, 1)], offset: -2))], [i: .affine(Affine(b))],
      [i: .gather(label)], [i: .gather(rowLabel)],
      [i: .gather(label), b: .affine(Affine([(k, 1)], offset: -1))],
    ]
  }

  var accesses: [OperationExample] {
    readings(Graph()).indices.flatMap { position in
      [0, 0.5].map { fill in
        make { g, x in g.access(x([b, i], -2...2), readings(g)[position], fill: fill) }
      }
    }
  }

  var accumulates: [OperationExample] {
    let places = ["t", "s"].map { Axis($0, 4) }
    func indices(_ g: Graph) -> [(readings: AxisMap<Graph.Reading>, over: [Axis])] {
      let label = g.variable(Variable(.input, "l", axes: [i], promise: .index(count: 4)))
      let outside = g.variable(Variable(.input, "o", axes: [b], promise: .index(count: 6)))
      return [
        ([places[0]: .affine(Affine([(i, 1)]))], [i]),
        ([places[0]: .affine(Affine([(i, 2)], offset: -1))], [i]),
        ([places[0]: .affine(Affine([(i, 1), (b, 2)]))], [i, b]),
        ([places[0]: .affine(Affine([(i, -1)], offset: 3))], [i, b]),
        // Not summed over: a diagonal.
        ([places[0]: .affine(Affine([(i, 1)], offset: 2))], []),
        ([places[0]: .affine(Affine(i)), places[1]: .affine(Affine(b))], [i, b]),
        ([places[0]: .gather(label)], [i]), ([places[0]: .gather(outside)], [b]),
        ([places[0]: .gather(label), places[1]: .affine(Affine(i))], [i, b]),
        // An axis that only the index has, and one that nothing has.
        ([places[0]: .affine(Affine([(k, 1), (i, 1)]))], [i, k]),
        ([places[0]: .affine(Affine([(k, 2)]))], [k, Axis("e", 5)]),
      ]
    }
    return indices(Graph()).indices.flatMap { position in
      pairing.map { axes in
        make { g, x in
          let (readings, over) = indices(g)[position]
          return g.accumulate(x(axes, -2...2), readings, over: over)
        }
      }
    }
  }
}
