// A derivation as plain text.

import Graph

extension Derivation {
  /// Longer equations are broken before the equals sign.
  private static let width = 96

  /// The derivation as plain text, with a line feed at its end.
  package var text: String {
    var lines = [title]
    for section in sections {
      lines += ["", section.title]
      lines += self.lines(of: section)
    }
    if !legend.isEmpty { lines += [""] + legend }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of `section`.
  private func lines(of section: Section) -> [String] {
    section.blocks.flatMap { block in
      switch block {
      case .remark(let text): ["      \(text)"]
      case .source(let lines), .code(let lines): lines.map { "      \($0)" }
      case .equations(let equations): lines(of: equations)
      }
    }
  }

  /// The lines of `block`, the equals signs below each other.
  private func lines(of block: [Equation]) -> [String] {
    var lines: [String] = []
    let lefts = block.map { $0.isContinued ? "" : $0.left.text(indices: indices) }
    let column = lefts.map(\.count).max() ?? 0
    let texts = zip(block, lefts).map { equation, left in
      let number = equation.number.map { "\($0)" } ?? ""
      let label = String(repeating: " ", count: max(0, 3 - number.count)) + number + "   "
      let start = label + left + String(repeating: " ", count: column - left.count)
      return Self.wrapped(
        "\(start) = \(equation.right.folded.text(indices: indices))", at: start.count + 3)
    }
    // Beside a very long formula, the places of the others would be far from theirs.
    let end =
      texts.filter { $0.count == 1 }.map { $0[0].count }.filter { $0 <= Self.width }.max() ?? 0
    for (equation, text) in zip(block, texts) {
      var text = text
      if let place = equation.place, let last = text.popLast() {
        text.append(last + String(repeating: " ", count: max(0, end - last.count) + 4) + place)
      }
      lines += text
      for (position, rule) in equation.rules.enumerated() {
        lines.append("          \(position == 0 ? "by" : "  ") \(rule.text)")
      }
    }
    return lines
  }

  /// Returns `text` in lines of bounded width, broken before operators, outside of parentheses where
  /// that can be; all but the first begin at `indent`.
  private static func wrapped(_ text: String, at indent: Int) -> [String] {
    guard text.count > width + 8 else { return [text] }
    let words = text.dropFirst(indent).split(separator: " ", omittingEmptySubsequences: false)
    var result: [String] = []
    var line = String(text.prefix(indent))
    var first = 0
    while first < words.count {
      var (length, depth, best) = (indent, 0, words.count)
      var least = Int.max
      for position in first..<words.count {
        if position > first + 1, length > indent + 24,
          ["+", "-", "*", "/"].contains(words[position]),
          depth <= least
        {
          (best, least) = (position, depth)
        }
        length += words[position].count + 1
        if length > width, best < words.count { break }
        depth += words[position].reduce(0) {
          $0 + ("([".contains($1) ? 1 : ")]".contains($1) ? -1 : 0)
        }
        if position == words.count - 1, length <= width + 8 { best = words.count }
      }
      result.append(line + words[first..<best].joined(separator: " "))
      line = String(repeating: " ", count: indent)
      first = best
    }
    return result
  }
}

extension Derivation.RuleNote {
  /// The name, the line of mathematics and the condition.
  package var text: String {
    name + (formula.map { ": \($0)" } ?? "") + (condition.map { ", as \($0)" } ?? "")
  }
}
