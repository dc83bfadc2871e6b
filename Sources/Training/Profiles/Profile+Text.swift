// A profile as a table, the slowest parts first, or as JSON in the order in which they run.

extension Profile {
  /// The table of the profile of the file at `path`: the slowest parts first.
  package func text(of path: String) -> String {
    let header = ["µs", "share", "GFLOP/s", "GB/s", "of limit", "", "", ""]
    let total = seconds
    let lines = parts.sorted { $0.seconds > $1.seconds }.map { part in
      [
        formatted("%.2f", part.seconds * 1e6), formatted("%.1f %%", 100 * part.seconds / total),
        formatted("%.1f", part.operations / part.seconds / 1e9),
        formatted("%.1f", part.bytes / part.seconds / 1e9),
        formatted("%.0f %%", 100 * part.shareOfLimit), part.kind, part.values, part.place ?? "",
      ]
    }
    let table = [header] + lines
    let widths = header.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let rows = table.map { line in
      var row = line.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column < 5 ? blanks + cell : cell + blanks
      }.joined(separator: "  ")
      while row.last == " " { row.removeLast() }
      return row
    }
    let traffic = limits.traffic.map { size, bytes in
      "\(formatted("%.0f", bytes / 1e9)) GB/s up to \(size >> 10) KiB"
    }.joined(separator: ", ")
    let work = passes == 1 ? "a step of" : "for the last of the \(passes) batches of a step,"
    return """
      \(path): \(formatted("%.2f", total * 1e6)) µs \(work) \(counted(batch, "row")), \(instructionSet.rawValue)
      this core: \(formatted("%.0f", limits.operations / 1e9)) GFLOP/s; \(traffic), and that beyond
      \(rows.joined(separator: "\n"))

      """
  }

  /// One JSON object a line: the machine, then the parts in the order in which they run.
  package func json(of path: String) -> String {
    let traffic = limits.traffic.map { size, bytes in
      "{\"bytes\":\(size),\"gigabytes_per_second\":\(JSON.number(bytes / 1e9))}"
    }
    let machine = [
      "\"event\":\"machine\"", "\"path\":" + JSON.quoted(path),
      "\"isa\":" + JSON.quoted(instructionSet.rawValue), "\"passes\":\(passes)",
      "\"gflops\":" + JSON.number(limits.operations / 1e9),
      "\"traffic\":[\(traffic.joined(separator: ","))]",
    ]
    let lines = parts.map { part in
      [
        "\"event\":\"part\"", "\"kind\":" + JSON.quoted(part.kind),
        "\"values\":" + JSON.quoted(part.values),
        "\"place\":" + (part.place.map(JSON.quoted) ?? "null"),
        "\"us\":" + JSON.number(part.seconds * 1e6),
        "\"operations\":" + JSON.number(part.operations), "\"bytes\":" + JSON.number(part.bytes),
        "\"share_of_limit\":" + JSON.number(part.shareOfLimit),
      ]
    }
    return ([machine] + lines).map { "{" + $0.joined(separator: ",") + "}\n" }.joined()
  }
}
