// Tables of the page.

extension ReportPage {
  /// Returns a table with `head` above `rows`, whose first cells are headings. A long one scrolls in its own
  /// box, which the keyboard reaches.
  static func table(_ kind: String, head: [String], _ rows: [[String]]) -> Markup {
    let cells = rows.map { row in
      Markup.tag(
        "tr", [:],
        all: row.enumerated().map { place, text in
          place == 0 ? .tag("th", ["scope": "row"], text) : .tag("td", text)
        })
    }
    let columns = head.map { Markup.tag("th", ["scope": "col"], $0) }
    return wide(
      .tag(
        "table", ["class": kind],
        all: (head.isEmpty ? [] : [.tag("thead", [:], .tag("tr", [:], all: columns))])
          + [.tag("tbody", [:], all: cells)]), head.joined(separator: ", "))
  }

  /// Returns `content` in a box that scrolls where the page is too narrow.
  static func wide(_ content: Markup, _ title: String) -> Markup {
    .tag("div", ["class": "wide", "tabindex": "0", "role": "group", "aria-label": title], content)
  }

  /// Returns a table that is shown when it is asked for.
  static func folded(_ table: Markup) -> Markup {
    .tag("details", [:], .tag("summary", "As a table"), table)
  }

  /// Returns a figure under its name, with `keys` of what its lines are, and as a table.
  static func figure(
    _ name: String, keys: [(kind: String, name: String)] = [], _ picture: Markup,
    table: Markup? = nil
  ) -> Markup {
    .tag(
      "figure", [:],
      .tag(
        "figcaption", [:],
        all: [.tag("b", name)] + keys.map { .tag("span", ["class": "key \($0.kind)"], $0.name) }),
      picture, table.map(folded) ?? .nothing)
  }
}

/// Returns `value` as the command line prints it, with the sign of mathematics.
func shown(_ value: Double, digits: Int = 4) -> String {
  short(value, digits: digits).replacing("-", with: "−")
}

/// Returns `value` as `shown` does; a dash where there is none.
func shownOrDash(_ value: Double?) -> String { value.map { shown($0) } ?? "–" }

/// Returns `value` in eight characters at most, for narrow columns.
func compact(_ value: Double) -> String {
  let size = abs(value)
  guard size != 0, size.isFinite, size < 1e-2 || size >= 1e5 else {
    return shown(value, digits: 3)
  }
  var text = formatted("%.1e", value)
  if let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) {
    text = "\(text[..<mark])e\(exponent)"
  }
  return text.replacing("-", with: "−")
}
