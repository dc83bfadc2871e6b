// A derivation as a document: what every notation prints, and tests compute.

import Graph

/// How a derivative came about, as a chain of equal expressions in sections.
package struct Derivation {
  /// What is derived.
  package let title: String
  /// The sections in order; none is empty.
  package let sections: [Section]
  /// The graph that all nodes are of.
  package let graph: Graph
  /// What the names in the formulas stand for.
  package let meanings: [Formula: NodeID]
  /// What the derivatives that stand for themselves in formulas are: a variable, and its value.
  package let definitions: [Variable: NodeID]
  /// What positions are called along axes that have a number in place of a name.
  package let indices: [Axis: String]

  /// Lines under a title.
  package struct Section {
    /// What the lines are.
    package let title: String
    /// The lines in order.
    package var lines: [Line]
  }

  /// A line of a section.
  package enum Line {
    /// An equation; a step of the derivation if it has a number.
    case equation(Equation)
    /// A remark in words.
    case remark(String)
    /// Lines of the model language.
    case source([String])
    /// Lines of C.
    case code([String])
  }

  /// Two sides that are equal.
  package struct Equation {
    /// The number of the step; nil for what is only said.
    package var number: Int?
    /// The left side.
    package let left: Formula
    /// Whether the equation goes on from the one above, which has the same left side.
    package var isContinued = false
    /// The right side, with nothing folded.
    package let right: Formula
    /// The value that both sides are.
    package let node: NodeID
    /// The rules that lead here.
    package var rules: [RuleNote] = []
    /// The place in the model as `path:line`.
    package var place: String?
  }

  /// A rule as a step names it.
  package struct RuleNote: Hashable {
    /// The name under which `gradc rules` lists it.
    package let name: String
    /// The rule as a line of mathematics, where it is used for the first time.
    package let formula: String?
    /// What was proved, so that it may be used.
    package let condition: String?
  }

  /// Whether a value is called e, so that Euler's number must not be.
  var hasValueCalledE: Bool {
    equations.contains { equation in
      [equation.left, equation.right].contains { $0.contains { $0 == .name("e") } }
    }
  }

  /// All equations in order.
  package var equations: [Equation] {
    sections.flatMap(\.lines).compactMap { if case .equation(let it) = $0 { it } else { nil } }
  }

  /// The explanations of notation that the equations use.
  package var legend: [String] {
    func uses(_ isWanted: (Formula) -> Bool) -> Bool {
      equations.contains { $0.right.contains(where: isWanted) || $0.left.contains(where: isWanted) }
    }
    var result: [String] = []
    if uses({ if case .reduction(.logsumexp, _, _) = $0 { true } else { false } }) {
      result.append("lse is the logarithm of the sum of exponentials.")
    }
    if uses({ if case .scatter = $0 { true } else { false } }) {
      result.append("scatter adds values up at the places given; what falls outside is dropped.")
    }
    if uses({ if case .delta = $0 { true } else { false } }) {
      result.append("δ(i, k) is 1 where i is the position along k, and 0 elsewhere.")
    }
    return result
  }
}
