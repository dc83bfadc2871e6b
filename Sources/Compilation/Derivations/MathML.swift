// Formulas as MathML Core, which browsers show without a script.

/// The notation of MathML.
enum MathML: MathNotation {
  static func variable(_ word: String) -> String { "<mi>\(escaped(word))</mi>" }

  static func function(_ word: String) -> String {
    "<mi mathvariant=\"normal\">\(escaped(word))</mi>"
  }

  static func number(_ digits: String) -> String { "<mn>\(escaped(digits))</mn>" }

  static func words(_ text: String) -> String { "<mtext>\(escaped(text))</mtext>" }

  static func sign(_ sign: MathSign) -> String {
    let character =
      switch sign {
      case .plus: "+"
      case .minus: "−"
      case .times: "·"
      case .equals: "="
      case .less: "&lt;"
      case .lessEqual: "≤"
      case .notEqual: "≠"
      case .assigned: "≔"
      case .comma: ","
      case .slash: "/"
      case .prime: "′"
      case .sum: "∑"
      case .product: "∏"
      case .partial: "∂"
      case .infinity: "∞"
      case .omitted: "…"
      }
    return "<mo>\(character)</mo>"
  }

  static func row(_ parts: [String]) -> String { "<mrow>\(parts.joined())</mrow>" }

  static func fraction(_ above: String, _ below: String) -> String {
    "<mfrac><mrow>\(above)</mrow><mrow>\(below)</mrow></mfrac>"
  }

  static func superscript(_ base: String, _ exponent: String) -> String {
    "<msup><mrow>\(base)</mrow><mrow>\(exponent)</mrow></msup>"
  }

  static func `subscript`(_ base: String, _ index: String) -> String {
    "<msub><mrow>\(base)</mrow><mrow>\(index)</mrow></msub>"
  }

  static func operation(_ sign: String, below range: String) -> String {
    "<munder><mrow>\(sign)</mrow><mrow>\(range)</mrow></munder>"
  }

  static func root(_ x: String, degree: Int) -> String {
    degree == 2 ? "<msqrt>\(x)</msqrt>" : "<mroot><mrow>\(x)</mrow><mn>\(degree)</mn></mroot>"
  }

  static func fenced(_ fence: MathFence, _ x: String) -> String {
    let (open, close) =
      switch fence {
      case .parentheses: ("(", ")")
      case .brackets: ("[", "]")
      case .bars: ("|", "|")
      case .floor: ("⌊", "⌋")
      case .ceiling: ("⌈", "⌉")
      }
    func sign(_ character: String, _ form: String) -> String {
      "<mo form=\"\(form)\" stretchy=\"true\">\(character)</mo>"
    }
    return "<mrow>\(sign(open, "prefix"))\(x)\(sign(close, "postfix"))</mrow>"
  }

  static func cases(_ x: String, if condition: String, else y: String) -> String {
    let first = "<mtr><mtd>\(x)</mtd><mtd>\(words("if "))\(condition)</mtd></mtr>"
    let second = "<mtr><mtd>\(y)</mtd><mtd>\(words("otherwise"))</mtd></mtr>"
    return
      "<mrow><mo form=\"prefix\" stretchy=\"true\">{</mo><mtable>\(first)\(second)</mtable></mrow>"
  }

  /// `text` with what has a meaning in HTML written as characters.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }
}
