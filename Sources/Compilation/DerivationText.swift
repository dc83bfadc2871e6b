// The layout of a derivation: sections, aligned equations, and steps numbered through.

import Graph

/// The text of a derivation, and what it calls values that the model has no name for.
struct DerivationText {
  /// The graph that all nodes are of.
  let graph: Graph
  /// The names that this text gives.
  private(set) var names: [NodeID: String] = [:]
  private var lines: [String] = []
  private var stepCount = 0
  private var introducedCount = 0

  /// Longer equations are broken before the equals sign.
  private static let width = 96

  /// Starts a text on values of `graph`.
  init(graph: Graph) { self.graph = graph }

  /// The whole text, with a legend for notation that it uses.
  var text: String {
    var result = lines
    if lines.contains(where: { $0.contains("δ(") }) {
      result += ["", "δ(i, k) is 1 where i is the position along k, and 0 elsewhere."]
    }
    return result.joined(separator: "\n") + "\n"
  }

  /// Gives `id` the next name of the form u₁, which no name of the language can be.
  mutating func introduce(_ id: NodeID) {
    introducedCount += 1
    let digits = "₀₁₂₃₄₅₆₇₈₉".map { $0 }
    names[id] = "u" + "\(introducedCount)".map { String(digits[$0.wholeNumberValue ?? 0]) }.joined()
  }

  /// Forgets the names that this text gave: from here on, such values stand by their formulas.
  mutating func forgetNames() { names = [:] }

  /// Gives `id` the name `name`.
  mutating func call(_ id: NodeID, _ name: String) { names[id] = name }

  /// What `id` is called: by this text, else by the model, else by its formula.
  func called(_ id: NodeID) -> String {
    names[id] ?? graph.name(id) ?? "(\(graph.formula(id, depth: 3)))"
  }

  /// A line of its own.
  mutating func line(_ text: String) { lines.append(text) }

  /// The title of what follows.
  mutating func section(_ title: String) { lines += ["", title] }

  /// The values with their formulas, the equals signs below each other; with `isPlaced`, each ends in
  /// its place in the model.
  mutating func equations(_ values: [(name: String, node: NodeID)], isPlaced: Bool = false) {
    let width = values.map(\.name.count).max() ?? 0
    let equations = values.map { value in
      let left = value.name + String(repeating: " ", count: width - value.name.count)
      return "      \(left) = \(graph.formula(value.node, depth: 12, names: names))"
    }
    // Beside a very long formula, the places of the others would be far from theirs.
    let column = equations.map(\.count).filter { $0 <= Self.width }.max() ?? 0
    for (value, equation) in zip(values, equations) {
      guard isPlaced, let place = graph.origin(value.node).place else {
        lines.append(equation)
        continue
      }
      let gap = String(repeating: " ", count: max(0, column - equation.count) + 4)
      lines.append("\(equation)\(gap)\(place)")
    }
  }

  /// A step of the derivation with the rule that it follows.
  mutating func step(_ left: String, _ right: String, by rule: String) {
    stepCount += 1
    let label = String(repeating: " ", count: max(0, 3 - "\(stepCount)".count)) + "\(stepCount)"
    if left.count + right.count + 9 <= Self.width {
      lines.append("\(label)   \(left) = \(right)")
    } else {
      lines += ["\(label)   \(left)", "        = \(right)"]
    }
    lines.append("          by \(rule)")
  }
}
