// The table of checked gradients.

import Language

extension GradientReport {
  /// The table: for each parameter its largest derivative, and the largest relative errors against
  /// differences and against the graph before rewriting.
  package func text(of path: String) -> String {
    let header = ["parameter", "shape", "largest", "differences", "graph"]
    let lines = gradients.map { gradient in
      [
        gradient.name, "[\(gradient.shape.map(String.init).joined(separator: ", "))]",
        formatted("%.3g", gradient.largest),
        gradient.differencesError.map { formatted("%.1e", $0) } ?? "not to be seen",
        formatted("%.1e", gradient.graphError)
          + (gradient.largest == 0 ? "  0 throughout" : "")
          + (gradient.error <= tolerance ? "" : "  beyond \(formatted("%g", tolerance))"),
      ]
    }
    let table = [header] + lines
    let widths = header.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let body = table.map { line in
      line.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: max(widths[column] - cell.count, 0))
        return column == 4 ? cell : column < 2 ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
    }
    let place = rows.map { ", on " + counted($0, "row") } ?? ""
    if gradients.isEmpty { return "\(path): there is no parameter to derive the loss by\n" }
    return "\(path): relative errors of compiled gradients\(place)\n"
      + body.map { "  \($0)\n" }.joined()
  }

  /// A JSON object for each parameter, one a line.
  package func json(of path: String) -> String {
    gradients.map { gradient in
      let members = [
        "\"event\":\"gradient\"", "\"path\":" + JSON.quoted(path),
        "\"parameter\":" + JSON.quoted(gradient.name),
        "\"shape\":[\(gradient.shape.map(String.init).joined(separator: ","))]",
        "\"largest\":" + JSON.number(gradient.largest),
        "\"differences_error\":" + (gradient.differencesError.map(JSON.number) ?? "null"),
        "\"graph_error\":" + JSON.number(gradient.graphError),
        "\"holds\":\(gradient.error <= tolerance)",
      ]
      return "{" + members.joined(separator: ",") + "}\n"
    }.joined()
  }
}
