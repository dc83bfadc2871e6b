// The formulas of a derivation as values: what is printed, computed again from the names in it.

import Compilation
import Foundation
import Graph
import Testing
import Training

/// Computes both sides of the equations of a derivation in Float64.
final class DerivationValues {
  private let derivation: Derivation
  private let graph: Graph
  private let inputs: (Variable) -> Tensor
  private var leaves: [String: NodeID] = [:]
  private var known: [Variable: Tensor] = [:]
  private lazy var evaluator = Evaluator(graph, variables: { [unowned self] in self.value(of: $0) })

  /// What is wrong with a formula, so that it has no value.
  struct Failure: Error, CustomStringConvertible { let description: String }

  init(_ derivation: Derivation, inputs: @escaping (Variable) -> Tensor) {
    self.derivation = derivation
    self.inputs = inputs
    graph = derivation.graph
    for index in 0..<graph.count {
      guard case .variable(let variable) = graph.operation(NodeID(index)) else { continue }
      leaves[graph.name(NodeID(index)) ?? variable.name] = NodeID(index)
    }
  }

  private func value(of variable: Variable) -> Tensor {
    if let tensor = known[variable] { return tensor }
    let result: Tensor
    if let definition = derivation.definitions[variable] {
      var inner = Evaluator(graph, variables: { [unowned self] in self.value(of: $0) })
      result = inner.value(of: definition)
    } else {
      result = inputs(variable)
    }
    known[variable] = result
    return result
  }

  /// The elements of `id` over `axes`, along which it is constant where it lacks them.
  func elements(_ id: NodeID, over axes: Axes) -> [Double] {
    let tensor = evaluator.value(of: id)
    var walk = Walk(
      axes, strides: [axes.map { tensor.axes.contains($0) ? tensor.stride(of: $0) : 0 }])
    var result: [Double] = []
    while walk.next() { result.append(tensor.elements[walk.offsets[0]]) }
    return result
  }

  /// Returns `formula` as a node, the names in it being what the derivation says.
  func node(_ formula: Formula) throws -> NodeID {
    switch formula {
    case .number(let value): return graph.constant(value)
    case .constant(let constant): return graph.constant(constant.value)
    case .logic(.not, let parts):
      return graph.sum([(try node(parts[0]), -1)], constant: 1)
    case .logic(.and, let parts): return graph.product(try parts.map { (try node($0), 1) })
    case .logic(.or, let parts):
      return try parts.dropFirst().reduce(try node(parts[0])) {
        graph.apply(.max, $0, try node($1))
      }
    case .name(let name):
      guard let id = derivation.meanings[formula] ?? leaves[name] else {
        throw Failure(description: "nothing is called \(name)")
      }
      return id
    case .derivative:
      guard let id = derivation.meanings[formula] else {
        throw Failure(description: "\(formula.text) is not defined")
      }
      return id
    case .position(let axis): return graph.iota(axis)
    case .sum(let terms):
      return graph.sum(try terms.map { (try node($0.value), $0.isNegative ? -1 : 1) })
    case .product(let factors): return graph.product(try factors.map { (try node($0), 1) })
    case .negative(let x): return graph.negate(try node(x))
    case .quotient(let x, let y): return graph.divide(try node(x), try node(y))
    case .divided(let x, let n): return graph.scaled(try node(x), by: 1 / n)
    case .power(let x, let y):
      let exponent = try node(y)
      if let value = graph.constantValue(exponent), let rational = Rational(exactly: value) {
        return graph.power(try node(x), rational)
      }
      return graph.apply(.pow, try node(x), exponent)
    case .squareRoot(let x): return graph.sqrt(try node(x))
    case .call(let function, let arguments): return graph.apply(function, try arguments.map(node))
    // The reference draws 0.5 for every random number.
    case .random: return graph.constant(0.5)
    case .comparison(let sign, let x, let y): return graph.apply(sign, try node(x), try node(y))
    case .cases(let condition, let x, let y):
      return graph.select(try node(condition), try node(x), try node(y))
    case .delta(let x, let y):
      return graph.select(
        graph.apply(.equal, try node(x), try node(y)), graph.constant(1), graph.constant(0))
    case .reduction(let reduction, let over, let x):
      return graph.reduce(reduction, try node(x), over: over)
    case .access(let x, let places, let outside):
      return graph.access(try node(x), try readings(places), fill: outside)
    case .scatter(let x, let places, let over):
      return graph.accumulate(try node(x), try readings(places), over: over)
    case .scan, .omitted: throw Failure(description: "\(formula.text) has no value")
    }
  }

  private func readings(_ places: [Formula.Place]) throws -> AxisMap<Graph.Reading> {
    var result: AxisMap<Graph.Reading> = [:]
    for place in places {
      if let affine = Self.affine(place.index) {
        result[place.axis] = .affine(affine)
      } else {
        result[place.axis] = .gather(try node(place.index))
      }
    }
    return result
  }

  /// `formula` as a sum of multiples of positions; nil if it is none.
  private static func affine(_ formula: Formula) -> Affine? {
    switch formula {
    case .number(let value): return Affine([], offset: Int(value))
    case .position(let axis): return Affine(axis)
    case .product(let factors):
      guard factors.count == 2, case .number(let n) = factors[0],
        case .position(let axis) = factors[1]
      else { return nil }
      return Affine([(axis, Int(n))])
    case .sum(let terms):
      var parts: [(Axis, Int)] = []
      var offset = 0
      for term in terms {
        guard let part = affine(term.value) else { return nil }
        let sign = term.isNegative ? -1 : 1
        parts += part.terms.map { ($0.axis, sign * $0.coefficient) }
        offset += sign * part.offset
      }
      return Affine(parts, offset: offset)
    default: return nil
    }
  }

  /// Expects both sides of each equation to be equal; returns how many elements were compared.
  func expectEqualSides(_ name: String) -> Int {
    var count = 0
    for equation in derivation.equations {
      let text = "\(name): \(equation.left.text) = \(equation.right.text)"
      do {
        var sides = [equation.node, try node(equation.right)]
        // A name on the left means the value of its own line, and of every line that goes on from it.
        if let meaning = derivation.meanings[equation.left] { sides.append(meaning) }
        let axes = sides.reduce(Axes()) { $0.union(graph.axes($1)) }
        let values = sides.map { elements($0, over: axes) }
        for side in values.dropFirst() {
          for (a, b) in zip(values[0], side) where a.isFinite || b.isFinite {
            // Float64, and sums of some thousand terms in another order.
            let isEqual = abs(a - b) <= 1e-9 * max(1, abs(a))
            #expect(isEqual, "\(text): \(a) is not \(b)")
            if !isEqual { return count }
            count += 1
          }
        }
      } catch {
        Issue.record("\(text): \(error)")
      }
    }
    return count
  }
}
