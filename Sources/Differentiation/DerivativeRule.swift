// The form of a row in the table of derivatives.

import Graph

/// ∂result/∂operand of an operation that works element by element.
package enum Partial {
  /// The result does not change with this operand, wherever a derivative exists.
  case zero
  /// The partial derivative is this value.
  case factor(NodeID)
  /// The partial derivative is `factor` (1 if nil) where `condition` holds and 0 elsewhere.
  ///
  /// Kept apart from a factor so that 0 · ∞ cannot arise in the branch that was not taken.
  case masked(condition: NodeID, holds: Bool, factor: NodeID?)
}

/// How one kind of operation passes a derivative on.
package struct DerivativeRule: Sendable {
  /// The rule as a line of mathematics.
  package let formula: String
  /// Where the formula comes from.
  package let source: String
  /// What the derivative is where the formula has no value; nil if it has one everywhere.
  package let convention: String?
  /// The rule itself.
  package let form: Form

  package enum Form: Sendable {
    /// A partial derivative for each operand; serves reverse and forward mode alike.
    case elementwise(@Sendable (Graph, NodeID) -> [Partial])
    /// The cotangent of each operand from that of the result; nil where there is none.
    case pullback(@Sendable (Graph, NodeID, NodeID) -> [NodeID?])
    /// The contributions to what a recurrence captures, from the cotangents of all its collections.
    case recurrence(@Sendable (Graph, [NodeID: NodeID], DerivativeTable) -> [Contribution])
  }

  /// Creates the rule `formula`, which comes from `source`.
  package init(_ formula: String, source: String, convention: String? = nil, _ form: Form) {
    self.formula = formula
    self.source = source
    self.convention = convention
    self.form = form
  }
}

/// What is added to the cotangent of a node.
package struct Contribution: Sendable {
  package let target: NodeID
  package let part: NodeID

  package init(to target: NodeID, _ part: NodeID) {
    self.target = target
    self.part = part
  }
}

/// The kinds of operation that have a row in the table of derivatives.
package enum DerivativeKey: Hashable, Sendable, CaseIterable {
  case sum, product, access, accumulate, scan
  case function(Function)
  case reduction(Reduction)

  package static var allCases: [DerivativeKey] {
    [.sum, .product, .access, .accumulate, .scan] + Function.allCases.map { .function($0) }
      + Reduction.allCases.map { .reduction($0) }
  }

  /// The row for `operation`; nil for a leaf, which has no operands.
  package init?(_ operation: Operation) {
    switch operation {
    case .variable, .constant, .iota, .random: return nil
    case .sum: self = .sum
    case .product: self = .product
    case .pointwise(let function): self = .function(function)
    case .reduce(let reduction, _): self = .reduction(reduction)
    case .access: self = .access
    case .accumulate: self = .accumulate
    case .scan: self = .scan
    }
  }

  /// The name under which the row appears in derivations.
  package var name: String {
    switch self {
    case .sum: "sum"
    case .product: "product"
    case .access: "access"
    case .accumulate: "accumulate"
    case .scan: "scan"
    case .function(let function): function.rawValue
    case .reduction(let reduction): "reduce \(reduction.rawValue)"
    }
  }

  /// How far the compiled operation may be from the exact one; nil for a recurrence, which is as exact as
  /// what each of its steps computes.
  package var accuracy: Accuracy? {
    switch self {
    case .sum: .sum
    case .product: .product
    case .access: .exact
    case .accumulate: .accumulate
    case .scan: nil
    case .function(let function): function.row.accuracy
    case .reduction(let reduction): reduction.accuracy
    }
  }

  /// The same in another mode of arithmetic.
  package func accuracy(in mode: MathMode) -> Accuracy? {
    if case .function(let function) = self { return function.accuracy(in: mode) }
    return accuracy
  }

  /// How exact the compiled operation is, and where that differs in a mode: `within 3.5 ulp; accurate:
  /// within 1.5 ulp`. Empty for a recurrence.
  package var accuracyInAllModes: String {
    guard let accuracy else { return "" }
    let others = MathMode.allCases.compactMap { mode -> String? in
      guard let own = self.accuracy(in: mode), own != accuracy else { return nil }
      return "\(mode.rawValue): \(own.summary)"
    }
    return ([accuracy.summary] + others).joined(separator: "; ")
  }
}

/// A rule for each kind of operation.
package struct DerivativeTable: Sendable {
  package var rules: [DerivativeKey: DerivativeRule]

  package init(rules: [DerivativeKey: DerivativeRule]) { self.rules = rules }

  /// The table that gradc differentiates with: a row for every kind, which the compiler checks.
  package static let standard = DerivativeTable(
    rules: Dictionary(
      uniqueKeysWithValues: DerivativeKey.allCases.map { key in
        switch key {
        case .sum: (key, sumRule)
        case .product: (key, productRule)
        case .access: (key, accessRule)
        case .accumulate: (key, accumulateRule)
        case .scan: (key, scanRule)
        case .function(let function): (key, function.derivative)
        case .reduction(let reduction): (key, reduction.derivative)
        }
      }))
}
