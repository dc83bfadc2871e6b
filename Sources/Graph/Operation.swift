// The kinds of node, and what each carries beside its operands.

/// What a node does. Operands stand beside it, in `Node`.
///
/// What has several parts lies behind a reference: operations are copied wherever they are looked at.
package enum Operation: Hashable, Sendable {
  /// A value that comes from outside: an input, a parameter or a state; or what a recurrence carries
  /// from the step before. No operands.
  indirect case variable(Variable)
  /// The same number everywhere. No operands.
  case constant(Double)
  /// The position along an axis, as a number. No operands.
  indirect case iota(Axis)
  /// Numbers drawn from a counter-based generator. No operands.
  indirect case random(Random)
  /// Σ coefficientᵢ · operandᵢ + constant.
  case sum(coefficients: [Double], constant: Double)
  /// coefficient · Π operandᵢ ^ exponentᵢ.
  case product(exponents: [Rational], coefficient: Double)
  /// A function of numbers, element by element.
  case pointwise(Function)
  /// A reduction of the operand over axes, in binder order.
  case reduce(Reduction, over: [Axis])
  /// The first operand, read at an index for each of its axes; the other operands are gathered through.
  case access(Access)
  /// The first operand, added up into places given by indices: the transpose of an access.
  case accumulate(Accumulate)
  /// The first operand at every step of a recurrence. The other operands are what each carried value
  /// starts from, and then what each is at the next step.
  indirect case scan(Recurrence)
}

extension Operation {
  /// What a node does, without what it carries: what rules are chosen by.
  package enum Kind: Equatable, Sendable {
    /// No operands.
    case leaf
    case sum, product, access, accumulate, scan
    case function(Function)
    case reduction(Reduction)
  }

  /// The kind of the operation.
  var kind: Kind {
    switch self {
    case .variable, .constant, .iota, .random: .leaf
    case .sum: .sum
    case .product: .product
    case .pointwise(let function): .function(function)
    case .reduce(let reduction, _): .reduction(reduction)
    case .access: .access
    case .accumulate: .accumulate
    case .scan: .scan
    }
  }
}

/// A value that comes from outside the graph, or from the step before.
package struct Variable: Hashable, Sendable {
  package enum Role: String, Sendable { case input, parameter, state, carried }

  package let role: Role
  /// The path that names it in the model: `image`, `linear.1.w`.
  package let name: String
  /// The axes in declared order, which is the order in memory.
  package let axes: [Axis]
  /// What the declaration promises of its values, checked when data are loaded.
  package let promise: Promise

  package enum Promise: Hashable, Sendable {
    /// Finite numbers.
    case real
    /// Whole numbers in 0 ..< count.
    case index(count: Int)
    /// Numbers ≥ 0 that add up to 1 along the last axis.
    case simplex
    /// Numbers of which nothing is known: they may be infinite.
    case extended
  }

  package init(_ role: Role, _ name: String, axes: [Axis], promise: Promise = .real) {
    self.role = role
    self.name = name
    self.axes = axes
    self.promise = promise
  }

  /// The name alone: variables of one name are few.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Random numbers; element i is a pure function of the seed, `stream`, i, and of the step where the
/// numbers are drawn anew in each.
package struct Random: Hashable, Sendable {
  package enum Distribution: String, Sendable {
    /// Uniform, strictly between 0 and 1.
    case uniform
    /// Normal, mean 0 and variance 1.
    case normal
    /// A matrix whose rows are orthonormal, or its columns if there are more rows than columns; each
    /// such matrix is as likely as any other. The first axis counts rows, all others columns.
    case orthogonal
  }

  package let distribution: Distribution
  /// Names the numbers; the same stream gives the same numbers.
  package let stream: String
  /// The axes in declared order, which numbers the elements.
  package let axes: [Axis]
  /// Whether each step has numbers of its own.
  package let isPerStep: Bool

  package init(
    _ distribution: Distribution, stream: String, axes: [Axis], isPerStep: Bool = false
  ) {
    self.distribution = distribution
    self.stream = stream
    self.axes = axes
    self.isPerStep = isPerStep
  }

  /// The matrix that an orthogonal one is: rows, and columns.
  package var matrix: (rows: Int, columns: Int) {
    (axes.first?.extent ?? 1, axes.dropFirst().reduce(1) { $0 * $1.extent })
  }
}

/// How the values along axes become one.
package enum Reduction: String, CaseIterable, Sendable {
  /// Σ; 0 over no elements.
  case sum
  /// Π; 1 over no elements.
  case prod
  /// The largest value; −∞ over no elements.
  case max
  /// The smallest value; ∞ over no elements.
  case min
  /// The position of the first largest value, flattened in binder order.
  case argmax
  /// The position of the first smallest value, flattened in binder order.
  case argmin
  /// log Σ exp, without overflow; −∞ over no elements.
  case logsumexp

  /// The result over no elements.
  package var initialValue: Double {
    switch self {
    case .sum, .argmax, .argmin: 0
    case .prod: 1
    case .max, .logsumexp: -.infinity
    case .min: .infinity
    }
  }
}

/// Where an operand is read along one of its axes, or where a result is written along one of its own.
package enum Index: Hashable, Sendable {
  /// A sum of whole multiples of axes, and an offset.
  case affine(Affine)
  /// The value of the operand of this number (1 or more), which is a whole number.
  case gather(Int)
}

/// offset + Σ coefficient · axis, with coefficients other than 0, in ascending order of axes.
package struct Affine: Hashable, Sendable {
  package let terms: [Term]
  package let offset: Int

  package struct Term: Hashable, Sendable {
    package let axis: Axis
    package let coefficient: Int

    package init(_ axis: Axis, _ coefficient: Int) {
      self.axis = axis
      self.coefficient = coefficient
    }
  }

  /// Creates the sum of `terms` and `offset`; terms of one axis are added up.
  package init(_ terms: [(Axis, Int)], offset: Int = 0) {
    var sums: [Term] = []
    for (axis, coefficient) in terms {
      if let place = sums.firstIndex(where: { $0.axis == axis }) {
        sums[place] = Term(axis, saturatingSum(sums[place].coefficient, coefficient))
      } else {
        sums.append(Term(axis, coefficient))
      }
    }
    self.terms = sums.filter { $0.coefficient != 0 }.sorted { $0.axis < $1.axis }
    self.offset = offset
  }

  /// The position along one axis.
  package init(_ axis: Axis) {
    terms = [Term(axis, 1)]
    offset = 0
  }

  package var axes: Axes { terms.map(\.axis) }

  /// The axis that this is the plain position of, if it is one.
  package var renamed: Axis? {
    offset == 0 && terms.count == 1 && terms[0].coefficient == 1 ? terms[0].axis : nil
  }

  /// The smallest and largest value over all positions, as far as they can be counted; nil if an axis
  /// is empty.
  package var range: ClosedRange<Int>? {
    var (low, high) = (offset, offset)
    for term in terms {
      guard term.axis.extent > 0 else { return nil }
      let reach = saturatingProduct(term.coefficient, term.axis.extent - 1)
      low = saturatingSum(low, Swift.min(reach, 0))
      high = saturatingSum(high, Swift.max(reach, 0))
    }
    return low...high
  }

  /// Returns this with each axis replaced by its entry in `map`, where there is one.
  package func substituting(_ map: AxisMap<Affine>) -> Affine {
    var result: [(Axis, Int)] = []
    var constant = offset
    for term in terms {
      guard let replacement = map[term.axis] else {
        result.append((term.axis, term.coefficient))
        continue
      }
      constant = saturatingSum(constant, saturatingProduct(replacement.offset, term.coefficient))
      result += replacement.terms.map {
        ($0.axis, saturatingProduct($0.coefficient, term.coefficient))
      }
    }
    return Affine(result, offset: constant)
  }
}

/// An axis together with the index that is read or written along it.
package struct Placement: Hashable, Sendable {
  package let axis: Axis
  package let index: Index

  package init(_ axis: Axis, _ index: Index) {
    self.axis = axis
    self.index = index
  }
}

/// The reading of an operand at given places.
package struct Access: Hashable, Sendable {
  /// An index for each axis of the operand that is not read at its own position, ascending by axis.
  package let placements: [Placement]
  /// The value outside the operand; nil if every index is proved to stay inside.
  package let fill: Double?
}

/// The adding up of an operand into given places. What falls outside is dropped.
package struct Accumulate: Hashable, Sendable {
  /// An index for each axis of the result that the operand lacks, ascending by axis.
  package let placements: [Placement]
  /// The axes of the operand that are summed over, ascending; all other axes stay.
  package let over: [Axis]
}
