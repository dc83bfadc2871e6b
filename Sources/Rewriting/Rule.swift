// A rewrite rule as data: what it is called, what it says, and when it may fire.

import Graph

/// A rule that replaces a node by an equal one.
package struct Rule: Sendable {
  /// The name under which it is listed and appears in derivations.
  package let name: String
  /// The rule as an equation.
  package let formula: String
  /// What must be proved before it may fire; nil if it holds for all values.
  package let condition: String?
  /// What the result costs beside what it replaces; nil if that is nothing.
  package let price: String?
  /// What it means for floats, and so in which modes of arithmetic it is applied.
  package let exactness: Exactness
  /// When it is applied.
  package let phase: Phase
  /// The kinds of node at which it can match.
  package let heads: [Head]
  /// Tries the rule at a node.
  package let apply: @Sendable (Graph, NodeID) -> Outcome
  /// Nodes at which it fires; tests check both sides on random values.
  package let examples: [@Sendable (Graph) -> NodeID]
  /// Nodes that look alike but where the condition is false; it must not fire there.
  package let counterexamples: [@Sendable (Graph) -> NodeID]

  package init(
    _ name: String, _ formula: String, if condition: String? = nil, price: String? = nil,
    exactness: Exactness = .unstated, in phase: Phase, at heads: [Head],
    examples: [@Sendable (Graph) -> NodeID],
    counterexamples: [@Sendable (Graph) -> NodeID] = [],
    apply: @escaping @Sendable (Graph, NodeID) -> Outcome
  ) {
    self.name = name
    self.formula = formula
    self.condition = condition
    self.price = price
    self.exactness = exactness
    self.phase = phase
    self.heads = heads
    self.apply = apply
    self.examples = examples
    self.counterexamples = counterexamples
  }

  /// What came of trying a rule at a node.
  package enum Outcome: Sendable {
    /// The pattern does not match.
    case noMatch
    /// The pattern matches, but the condition is not proved, for this reason.
    case refused(String)
    /// The node equals this one.
    case result(NodeID)
  }

  /// A kind of node, by which rules are indexed.
  package enum Head: Hashable, Sendable {
    case sum, product, access, accumulate
    case function(Function)
    case reduction(Reduction)
    /// Every function of numbers.
    case anyFunction
    /// Every reduction.
    case anyReduction
  }
}

/// A stage of rewriting. The rules of a stage are applied together, to a fixed point.
package enum Phase: String, CaseIterable, Sendable {
  /// Brings equal things to one form: renamings outwards, accesses composed.
  case canonicalize
  /// Makes the graph smaller by algebra and by what is proved of values.
  case simplify
  /// Takes functions that exist as such: log1p, expm1, softplus.
  case specialize
  /// Brings what could overflow into the form that cannot.
  case stabilize

  /// One line on what the phase is for.
  package var summary: String {
    switch self {
    case .canonicalize: "brings equal things to one form"
    case .simplify: "makes the graph smaller by algebra and by what is proved of values"
    case .specialize: "takes functions that exist as such"
    case .stabilize: "brings what could overflow into the form that cannot"
    }
  }
}

/// A rule that fired.
package struct Firing: Sendable {
  package let rule: String
  /// The node that was being rewritten, before its operands were.
  package let source: NodeID
  package let before: NodeID
  package let after: NodeID
}

/// A rule whose pattern matched and whose condition was not proved.
package struct Refusal: Hashable, Sendable {
  package let rule: String
  package let node: NodeID
  package let reason: String
}

/// What rewriting did, in order.
package struct RewriteLog: Sendable {
  package var firings: [Firing] = []
  package var refusals: [Refusal] = []

  package init() {}
}
