// A graph as a drawing: the DOT language of Graphviz.

extension Graph {
  /// Returns the nodes that `roots` depend on as a directed graph in DOT, drawn from operands to
  /// results: each node with the user's name, its formula and its axes, and each root with its name.
  ///
  /// Numbers are those of `text(of:)`.
  package func dot(of roots: [(name: String, node: NodeID)], title: String) -> String {
    let nodes = reachable(from: roots.map(\.node))
    let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var lines = [
      "digraph \(quoted(title)) {", "  rankdir=BT;", "  node [fontname=\"sans-serif\"];",
    ]
    for id in nodes {
      lines.append("  n\(numbers[id]!) [label=\(quoted(label(id))), \(style(id))];")
    }
    for id in nodes {
      for operand in operands(id) { lines.append("  n\(numbers[operand]!) -> n\(numbers[id]!);") }
    }
    for (place, root) in roots.enumerated() {
      lines.append("  r\(place) [label=\(quoted(root.name)), shape=plaintext];")
      lines.append("  n\(numbers[root.node]!) -> r\(place);")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// The lines of a node: its name, its formula where that says more, and its axes.
  private func label(_ id: NodeID) -> String {
    let shape = "[" + axes(id).map { "\($0)" }.joined(separator: ", ") + "]"
    let formula = formula(id, depth: 2)
    let name = name(id)
    return ([name, formula == name ? nil : formula].compactMap { $0 } + [shape])
      .joined(separator: "\n")
  }

  /// What is fed in is round, what is trained or kept is filled.
  private func style(_ id: NodeID) -> String {
    guard case .variable(let variable) = operation(id) else { return "shape=box" }
    switch variable.role {
    case .input: return "shape=ellipse"
    default: return "shape=box, style=filled, fillcolor=lightgrey"
    }
  }

  /// Returns `text` as a string of DOT, in which only quotes, backslashes and line ends are special.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result + "\""
  }
}
