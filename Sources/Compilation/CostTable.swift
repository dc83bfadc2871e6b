// What each phase of rewriting saves, as a table.

import Elaboration
import Graph
import Rewriting
import Scheduling

/// The cost of a training step after each phase.
package struct CostTable {
  /// A row: what has been applied, and what the step costs then.
  package struct Row {
    package let title: String
    package let cost: Cost
  }

  package let rows: [Row]

  /// Compiles the step of the model that `model` elaborates once for each phase, by those of `rules` that
  /// belong to the phases so far.
  ///
  /// Throws as `compileTrainingStep` and `model` do.
  package init(rules: [Rule] = Rule.all, of model: () throws -> ElaboratedModel) throws {
    var rows: [Row] = []
    for count in 0...Phase.allCases.count {
      let phases = Phase.allCases.prefix(count)
      let applied = rules.filter { phases.contains($0.phase) }
      let step = try compileTrainingStep(try model(), rules: applied)
      let cost = Cost(step.outputs.map(\.node), in: step.graph, step.program)
      rows.append(
        Row(title: phases.last.map { "after \($0.rawValue)" } ?? "as written", cost: cost))
    }
    self.rows = rows
  }

  /// The table as text, a line for each row.
  package var text: String {
    let header = ["", "nodes", "arithmetic", "elementary", "bytes moved", "arena bytes"]
    let lines = rows.map { row in
      [
        row.title, "\(row.cost.nodes)", Self.number(row.cost.arithmetic),
        Self.number(row.cost.elementary), Self.number(row.cost.bytes), "\(row.cost.arena)",
      ]
    }
    let widths = header.indices.map { column in
      ([header] + lines).map { $0[column].count }.max() ?? 0
    }
    return ([header] + lines).map { line in
      let cells = line.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + blanks : blanks + cell
      }
      return cells.joined(separator: "  ")
    }.joined(separator: "\n") + "\n"
  }

  private static func number(_ value: Double) -> String {
    value < 9e15 ? "\(Int(value))" : "\(value)"
  }
}
