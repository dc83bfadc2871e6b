// What a training step costs, as far as that can be read from the graph and the schedule.

import Graph
import Scheduling

/// The work of one training step.
package struct Cost: Equatable, Sendable {
  /// The nodes of the graph.
  package var nodes = 0
  /// Additions, multiplications, divisions, comparisons and choices.
  package var arithmetic = 0.0
  /// Calls of elementary functions: exp, log, tanh, roots and the like.
  package var elementary = 0.0
  /// Bytes that steps read from memory and write to it, each once a step.
  package var bytes = 0.0
  /// Bytes of the arena.
  package var arena = 0

  /// Returns what computing `program`, which is of the values `roots` of `graph`, costs.
  package init(_ roots: [NodeID], in graph: Graph, _ program: Program) {
    for id in graph.reachable(from: roots) {
      if case .variable(let variable) = graph.operation(id), variable.role == .carried { continue }
      nodes += 1
      let (arithmetic, elementary) = graph.work(of: id)
      self.arithmetic += arithmetic
      self.elementary += elementary
    }
    let size = graph.precision.size
    bytes = program.steps.reduce(0) { $0 + $1.bytes(size) }
    arena = program.arenaCount * size
  }
}

extension Graph {
  /// The arithmetic and the elementary functions of `id`, over all of its elements.
  func work(of id: NodeID) -> (arithmetic: Double, elementary: Double) {
    let count = Double(axes(id).elementCount)
    switch operation(id) {
    case .variable, .constant, .iota, .random, .access, .scan: return (0, 0)
    case .sum(let coefficients, let constant):
      let scaled = coefficients.filter { $0.magnitude != 1 }.count
      return (Double(scaled + coefficients.count - 1 + (constant == 0 ? 0 : 1)) * count, 0)
    case .product(let exponents, let coefficient):
      var (arithmetic, elementary) = (coefficient.magnitude == 1 ? 0 : 1, 0.0)
      for (factor, exponent) in zip(operands(id), exponents) {
        let magnitude = exponent.isNegative ? exponent.negated : exponent
        if magnitude.isWhole, magnitude.numerator <= 4 {
          arithmetic += magnitude.numerator
        } else {
          // The power of a factor is taken once for each of its own elements.
          elementary += Double(axes(factor).elementCount)
          arithmetic += 1
        }
      }
      return (Double(max(arithmetic - 1, 0)) * count, elementary)
    case .pointwise(let function):
      return function.isElementary ? (0, count) : (count, 0)
    case .reduce(let reduction, _):
      let read = Double(axes(operands(id)[0]).elementCount)
      return reduction == .logsumexp ? (2 * read, read + count) : (read, 0)
    case .accumulate: return (Double(axes(operands(id)[0]).elementCount), 0)
    }
  }
}

extension Function {
  /// Whether the function takes more than an instruction or two.
  fileprivate var isElementary: Bool {
    switch self {
    case .abs, .sign, .floor, .ceil, .round, .max, .min, .less, .lessEqual, .equal, .notEqual,
      .select:
      false
    default: true
    }
  }
}

extension Step {
  /// The floating-point operations of the step: two for each pair in a product, one for each element of
  /// each line of a nest, whatever it computes.
  package var operations: Double {
    func count(_ axes: [Axis]) -> Double { axes.reduce(1) { $0 * Double($1.extent) } }
    switch self {
    case .loop(let loop):
      return Double(loop.axis.extent) * loop.steps.reduce(0) { $0 + $1.operations }
    case .contraction(let step): return 2 * count(step.m + step.n + step.k + step.loops)
    case .group(let group):
      return group.members.reduce(0) { $0 + Step.contraction($1).operations }
    case .random(let step): return count(step.random.axes)
    case .transfer(let step):
      return step.accumulates
        ? count(step.domain + [step.rows, step.columns].compactMap(\.self)) : 0
    case .nest(let nest):
      return nest.statements.reduce(0) { sum, statement in
        let rows = statement.rows ? Double(nest.rowCount) : 1
        return sum + count(nest.outer) * rows * (statement.columns ? Double(nest.columnCount) : 1)
      }
    }
  }

  /// Returns the bytes that the step reads and writes, in numbers of `size` bytes: each element of each place
  /// once for what is read before the step has written it, and once for what is written.
  package func bytes(_ size: Int) -> Double { Double(size) * elementsMoved }

  /// The numbers that the step reads and writes, counted in the same way.
  private var elementsMoved: Double {
    switch self {
    case .loop(let loop):
      return Double(loop.axis.extent) * loop.steps.reduce(0) { $0 + $1.elementsMoved }
    case .contraction(let step):
      let domain = step.m + step.n + step.k + step.loops
      return moved([step.a, step.b, step.result], over: domain)
        + (step.accumulates ? moved([step.result], over: domain) : 0)
    case .group(let group):
      // The left operand is read once.
      let first = group.members[0]
      let again = Double(group.members.count - 1) * moved([first.a], over: first.m + first.k)
      return group.members.reduce(-again) { $0 + Step.contraction($1).elementsMoved }
    case .random(let step): return moved([step.result], over: step.random.axes)
    case .transfer(let step):
      let domain = step.domain + [step.rows, step.columns].compactMap { $0 }
      // What an index moves along is read or written as often as the loops go round.
      let elements = Double(domain.reduce(1) { $0 * $1.extent })
      return elements * (step.accumulates ? 3 : 2)
    case .nest(let nest):
      var (reads, writes): ([Address], [Address]) = ([], [])
      for statement in nest.statements {
        for case .memory(let address) in statement.operands
        where !writes.contains(address) && !reads.contains(address) { reads.append(address) }
        if case .memory(let address) = statement.result, !writes.contains(address) {
          writes.append(address)
        }
      }
      return moved(reads + writes, over: nest.outer + nest.rows + nest.columns)
    }
  }

  private func moved(_ places: [Address], over domain: [Axis]) -> Double {
    places.reduce(0) { sum, address in
      let elements = domain.filter { address.stride($0) != 0 }.reduce(1.0) {
        $0 * Double($1.extent)
      }
      return sum + elements
    }
  }
}
