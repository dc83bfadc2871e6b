// The schedule as text: what is computed in which order, in how many loops, and where it lies.

import Graph

extension Program {
  /// Returns the buffers and steps, one a line, with formulas in the names of `graph`.
  package func text(_ graph: Graph) -> String {
    var lines = ["function \(name), arena of \(arenaCount * graph.precision.size) bytes", ""]
    for buffer in buffers {
      let axes = buffer.axes.map { "\($0)=\($0.extent)" }.joined(separator: ", ")
      lines.append("  \(buffer.region.rawValue) + \(buffer.offset)  \(buffer.name) [\(axes)]")
    }
    lines.append("")
    for (number, step) in steps.enumerated() {
      lines.append("  \(number)  " + text(step, graph, indent: "       "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of `step`, those after the first behind `indent`.
  private func text(_ step: Step, _ graph: Graph, indent: String) -> String {
    switch step {
    case .loop(let loop):
      let order = loop.isReversed ? " backwards" : ""
      let lines = loop.steps.map { indent + text($0, graph, indent: indent + "  ") }
      return (["for each \(loop.axis)\(order)"] + lines).joined(separator: "\n")
    case .group(let group):
      let lines = group.members.map { indent + text(.contraction($0), graph, indent: indent) }
      return (["together, with one left operand"] + lines).joined(separator: "\n")
    case .contraction(let contraction):
      let sizes = [contraction.m, contraction.n, contraction.k].map { axes in
        "\(axes.reduce(1) { $0 * $1.extent })"
      }.joined(separator: " × ")
      let loops = contraction.loops.map { "\($0)" }.joined(separator: ", ")
      return "contract \(sizes)\(loops.isEmpty ? "" : " for each \(loops)")"
        + "\(contraction.accumulates ? ", added in place" : ""): "
        + graph.formula(contraction.node, depth: 3)
    case .random(let fill): return "random \(graph.formula(fill.node))"
    case .transfer(let transfer):
      let loops = transfer.domain.map { "\($0)" }.joined(separator: ", ")
      let tile = [transfer.rows, transfer.columns].compactMap { $0 }
        .map { "\($0)" }.joined(separator: " × ")
      return "transfer over \(loops) of \(tile): \(graph.formula(transfer.node, depth: 3))"
    case .nest(let nest):
      let axes = [nest.outer, nest.rows, nest.columns].map { axes in
        axes.map { "\($0)" }.joined(separator: " · ")
      }
      var lines = [
        "nest [\(axes[0])] rows [\(axes[1])] columns [\(axes[2])], "
          + "tiles of \(nest.rowBlock) × \(nest.columnBlock)"
      ]
      for statement in nest.statements {
        lines.append(indent + graph.formula(statement.node, depth: 3))
      }
      return lines.joined(separator: "\n")
    }
  }
}
