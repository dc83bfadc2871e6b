// The lines of a section as blocks that belong together: a chain with its rules, remarks, C.

extension Derivation {
  /// Lines of a section that every notation keeps together.
  enum Block {
    /// Equations below each other: a chain of one value, or what is only said.
    case equations([Equation])
    /// A remark in words.
    case remark(String)
    /// Lines of the model language.
    case source([String])
    /// Lines of C.
    case code([String])
  }
}

extension Derivation.Section {
  /// The lines, with what belongs together as one block.
  var blocks: [Derivation.Block] {
    var result: [Derivation.Block] = []
    var equations: [Derivation.Equation] = []
    func flush() {
      if !equations.isEmpty { result.append(.equations(equations)) }
      equations = []
    }
    for line in lines {
      switch line {
      case .equation(let equation):
        let isNew = !equation.isContinued && equations.contains { $0.number != nil }
        if isNew || (equation.number != nil && !equation.isContinued) { flush() }
        equations.append(equation)
      case .remark(let text):
        flush()
        result.append(.remark(text))
      case .source(let lines):
        flush()
        result.append(.source(lines))
      case .code(let lines):
        flush()
        result.append(.code(lines))
      }
    }
    flush()
    return result
  }
}
