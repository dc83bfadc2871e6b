// Recurrences of every form: one or several carried values, forwards, backwards and nested.

import Graph

/// A value that depends on a recurrence.
package struct RecurrenceExample: Sendable, CustomStringConvertible {
  /// Makes a parameter with these axes and values in this range.
  package typealias Parameter = (_ axes: [Axis], _ domain: ClosedRange<Double>) -> NodeID

  package let description: String
  /// Builds the value in a graph, of parameters that the caller makes.
  package let build: @Sendable (Graph, Parameter) -> NodeID

  /// Every form, with steps along an axis of 4 positions.
  package static var all: [RecurrenceExample] { all(steps: 4) }

  /// Every form with this many steps, and the same backwards.
  package static func all(steps: Int) -> [RecurrenceExample] {
    let forms = RecurrenceForms(t: Axis("t", steps))
    return [false, true].flatMap { isReversed in
      let named: [(String, @Sendable (Graph, Bool, Parameter) -> NodeID)] = [
        ("compound", forms.compound), ("network", forms.network), ("gated", forms.gated),
        ("history", forms.history), ("diagonal", forms.diagonal), ("forgetful", forms.forgetful),
        ("nested", forms.nested),
      ]
      return named.map { name, form in
        RecurrenceExample(description: isReversed ? "\(name) backwards" : name) {
          form($0, isReversed, $1)
        }
      }
    }
  }
}

/// The forms of recurrences, all along one axis.
private struct RecurrenceForms: Sendable {
  typealias Parameter = RecurrenceExample.Parameter

  let b = Axis("b", 2)
  let i = Axis("i", 3)
  let k = Axis("k", 3)
  let t: Axis

  /// Runs a recurrence along t; `body` is given what is carried, and gives next values and a collection.
  private func run(
    _ g: Graph, along axis: Axis, _ isReversed: Bool, from initial: [(axes: [Axis], value: NodeID)],
    _ body: ([NodeID]) -> [NodeID]
  ) -> Iteration {
    let carried = initial.map { g.newCarried("c", axis: axis, axes: $0.axes) }
    return Iteration(
      Recurrence(axis: axis, isReversed: isReversed, carried: carried),
      initial: initial.map(\.value), next: body(carried.map(g.variable)))
  }

  /// y ← a · y + x[t], where y starts from a number and a has no axis.
  @Sendable func compound(
    _ g: Graph, _ isReversed: Bool, _ parameter: Parameter
  ) -> NodeID {
    let (a, x) = (parameter([], 0.5...1), parameter([t], -1...1))
    let loop = run(g, along: t, isReversed, from: [([], parameter([], -1...1))]) { c in
      [g.add(g.multiply(a, c[0]), x)]
    }
    return g.add(g.collect(loop.next[0], loop), g.finalValue(0, of: loop))
  }

  /// h ← tanh(h w + x[:, t]), a matrix product inside.
  @Sendable func network(
    _ g: Graph, _ isReversed: Bool, _ parameter: Parameter
  ) -> NodeID {
    let (w, x) = (parameter([i, k], -1...1), parameter([b, i, t], -1...1))
    let loop = run(g, along: t, isReversed, from: [([b, i], parameter([i], -1...1))]) { c in
      let product = g.reduce(.sum, g.multiply(c[0], w), over: [i])
      return [g.apply(.tanh, g.add(g.rename(product, [k: i]), x))]
    }
    return g.collect(loop.next[0], loop)
  }

  /// Two carried values that depend on each other, as in an LSTM; one is collected, one is final.
  @Sendable func gated(
    _ g: Graph, _ isReversed: Bool, _ parameter: Parameter
  ) -> NodeID {
    let (w, x) = (parameter([i], -1...1), parameter([b, t], -1...1))
    let start = [([b, i], parameter([b, i], -1...1)), ([b, i], g.constant(0))]
    let loop = run(g, along: t, isReversed, from: start) { c in
      let gate = g.apply(.sigmoid, g.add(g.multiply(c[0], w), x))
      let cell = g.add(g.multiply(gate, c[1]), g.apply(.tanh, x))
      return [g.multiply(gate, g.apply(.tanh, cell)), cell]
    }
    return g.add(
      g.collect(g.multiply(loop.next[0], w), loop), g.finalValue(1, of: loop))
  }

  /// What is carried into each step, beside what was derived from it.
  @Sendable func history(
    _ g: Graph, _ isReversed: Bool, _ parameter: Parameter
  ) -> NodeID {
    let a = parameter([i], 0.5...1)
    let loop = run(g, along: t, isReversed, from: [([i], parameter([i], 0.5...1))]) { c in
      [g.apply(.sin, g.multiply(a, c[0]))]
    }
    let carried = g.variable(loop.recurrence.carried[0])
    return g.multiply(
      g.collect(carried, loop), g.collect(g.apply(.exp, loop.next[0]), loop))
  }

  /// Each step reads the carried value at its own number.
  @Sendable func diagonal(
    _ g: Graph, _ isReversed: Bool, _ parameter: Parameter
  ) -> NodeID {
    let s = Axis("s", t.extent)
    let a = parameter([s], 0.5...1)
    let loop = run(g, along: t, isReversed, from: [([s], parameter([s], 0.5...1))]) { c in
      let own = g.access(c[0], [s: .affine(Affine(t))])
      return [g.sum([(g.multiply(a, c[0]), 1), (g.apply(.cos, own), 0.5)])]
    }
    return g.collect(g.access(loop.next[0], [s: .affine(Affine(t))]), loop)
  }

  /// A next value that does not depend on what is carried, and one that lacks an axis.
  @Sendable func forgetful(
    _ g: Graph, _ isReversed: Bool, _ parameter: Parameter
  ) -> NodeID {
    let (x, y) = (parameter([t], -1...1), parameter([i], -1...1))
    let start = [([i], g.constant(1)), ([i], parameter([i], 0.5...1))]
    let loop = run(g, along: t, isReversed, from: start) { c in
      [g.apply(.exp, x), g.multiply(g.multiply(c[0], c[1]), y)]
    }
    return g.add(
      g.collect(loop.next[1], loop),
      g.collect(g.multiply(g.variable(loop.recurrence.carried[0]), y), loop))
  }

  /// A recurrence along k in each step of one along t; it reads and changes what the outer one carries.
  @Sendable func nested(
    _ g: Graph, _ isReversed: Bool, _ parameter: Parameter
  ) -> NodeID {
    let (w, x, z) = (
      parameter([i], 0.3...1), parameter([t], -1...1), parameter([k, i], -1...1)
    )
    let loop = run(g, along: t, isReversed, from: [([i], parameter([i], 0.3...1))]) { c in
      let inner = run(g, along: k, false, from: [([i, t], c[0])]) { d in
        [g.apply(.sin, g.sum([(g.multiply(d[0], w), 1), (z, 1), (g.multiply(c[0], x), 0.5)]))]
      }
      let each = g.collect(g.multiply(inner.next[0], z), inner)
      return [g.add(g.finalValue(0, of: inner), g.reduce(.sum, each, over: [k]))]
    }
    return g.collect(loop.next[0], loop)
  }
}
