// Derivations as one page of HTML: formulas in MathML, no script, nothing from the network.

import Graph

extension Derivation {
  /// `derivations` as one page, with a line feed at its end.
  package static func page(_ derivations: [Derivation]) -> String {
    let title = MathML.escaped(derivations.first?.title ?? "")
    return """
      <!DOCTYPE html>
      <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>\(title)</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      \(derivations.map(\.article).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static let style = """
    :root { color-scheme: light dark; --text: #1a1a1a; --back: #fff; --soft: #666; --line: #ddd; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e6e6e6; --back: #161616; --soft: #999; --line: #333; }
    }
    body { color: var(--text); background: var(--back); font: 1rem/1.5 serif; margin: 2rem auto;
      max-width: 72rem; padding: 0 1rem; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; border-top: 1px solid var(--line);
      padding-top: 1rem; }
    .wide { overflow-x: auto; }
    td { padding: 0.3rem 0.4rem; vertical-align: baseline; }
    td.number { color: var(--soft); text-align: right; min-width: 2rem; }
    td.left { text-align: right; }
    td.place { padding-left: 2rem; }
    .rule, .place, .legend { color: var(--soft); font-size: 0.9rem; margin: 0.1rem 0; }
    pre { overflow-x: auto; font-size: 0.85rem; }
    """

  private var article: String {
    var lines = ["<article>", "<h1>\(MathML.escaped(title))</h1>"]
    for section in sections {
      lines += ["<section>", "<h2>\(MathML.escaped(section.title))</h2>"]
      lines += section.blocks.map(html)
      lines.append("</section>")
    }
    lines += legend.map { "<p class=\"legend\">\(MathML.escaped($0))</p>" }
    return (lines + ["</article>"]).joined(separator: "\n")
  }

  private func html(_ block: Block) -> String {
    switch block {
    case .remark(let text): return "<p>\(MathML.escaped(text))</p>"
    case .source(let lines), .code(let lines):
      return "<pre><code>\(MathML.escaped(lines.joined(separator: "\n")))</code></pre>"
    case .equations(let equations):
      let rows = equations.map(row).joined(separator: "\n")
      return "<div class=\"wide\"><table>\n\(rows)\n</table></div>"
    }
  }

  private func row(_ equation: Equation) -> String {
    let typesetter = Typesetter<MathML>(indices: indices, isExponentialNamed: hasValueCalledE)
    func math(_ text: String) -> String { "<math displaystyle=\"true\">\(text)</math>" }
    let rules = equation.rules.map {
      "<p class=\"rule\">by <b>\(MathML.escaped($0.name))</b>"
        + MathML.escaped(
          ($0.formula.map { ": \($0)" } ?? "") + ($0.condition.map { ", as \($0)" } ?? "")) + "</p>"
    }
    return [
      "<tr><td class=\"number\">\(equation.number.map { "\($0)" } ?? "")</td>",
      "<td class=\"left\">\(equation.isContinued ? "" : math(typesetter.text(equation.left)))</td>",
      "<td>\(math(MathML.sign(.equals)))</td>",
      "<td>\(math(typesetter.text(equation.right.folded)))\(rules.joined())</td>",
      "<td class=\"place\">\(MathML.escaped(equation.place ?? ""))</td></tr>",
    ].joined()
  }
}
