// A derivation as Markdown with LaTeX between $$, as GitHub shows it.

import Graph

extension Derivation {
  /// The derivation as Markdown, with a line feed at its end.
  package var markdown: String {
    var blocks = ["# \(Self.escaped(title))"]
    for section in sections {
      blocks.append("## \(Self.escaped(section.title))")
      blocks += section.blocks.flatMap(markdown)
    }
    blocks += legend.map(Self.escaped)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: Block) -> [String] {
    switch block {
    case .remark(let text): return [Self.escaped(text)]
    case .source(let lines): return ["```\n" + lines.joined(separator: "\n") + "\n```"]
    case .code(let lines): return ["```c\n" + lines.joined(separator: "\n") + "\n```"]
    case .equations(let equations): return [formulas(equations)] + notes(equations)
    }
  }

  private func formulas(_ equations: [Equation]) -> String {
    let typesetter = Typesetter<LaTeX>(indices: indices, isExponentialNamed: hasValueCalledE)
    let rows = equations.map { equation in
      let left = equation.isContinued ? "" : typesetter.text(equation.left) + " "
      let number = equation.number.map { " && (\($0))" } ?? ""
      return "\(left)&= \(typesetter.text(equation.right.folded))\(number)"
    }
    return "$$\n\\begin{aligned}\n" + rows.joined(separator: " \\cr\n") + "\n\\end{aligned}\n$$"
  }

  /// The rules of the steps, and the places of what is written in the model.
  private func notes(_ equations: [Equation]) -> [String] {
    var lines: [String] = []
    for equation in equations {
      if let number = equation.number {
        for rule in equation.rules {
          let formula = rule.formula.map { ": \(Self.code($0))" } ?? ""
          let condition = rule.condition.map { ", as \(Self.escaped($0))" } ?? ""
          lines.append("- (\(number)) by *\(Self.escaped(rule.name))*\(formula)\(condition)")
        }
      }
      if let place = equation.place {
        lines.append("- \(Self.code(equation.left.text(indices: indices))) in \(Self.code(place))")
      }
    }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  /// `text` as code; no backquote of its own ends it.
  private static func code(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }

  /// `text` with what has a meaning in Markdown written as characters.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*_{}[]<>#|$~&".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
