// Formulas as LaTeX, in the commands that GitHub's Markdown takes.
//
// Commands are letters only: Markdown takes a backslash before punctuation for itself, so \cr stands for
// the end of a line, and no name has a low line in it.

/// The notation of LaTeX.
enum LaTeX: MathNotation {
  static func variable(_ word: String) -> String {
    word.count == 1 ? letter(word) : "\\mathit{\(escaped(word))}"
  }

  static func function(_ word: String) -> String {
    word.count == 1 ? letter(word) : "\\operatorname{\(escaped(word))}"
  }

  static func number(_ digits: String) -> String { digits }

  static func words(_ text: String) -> String { "\\text{\(escaped(text))}" }

  static func sign(_ sign: MathSign) -> String {
    switch sign {
    case .plus: "+"
    case .minus: "-"
    case .times: "\\cdot"
    case .equals: "="
    case .less: "\\lt"
    case .lessEqual: "\\le"
    case .notEqual: "\\ne"
    case .assigned: "\\mathrel{:=}"
    case .comma: ","
    case .slash: "/"
    case .prime: "\\prime"
    case .sum: "\\sum"
    case .product: "\\prod"
    case .partial: "\\partial"
    case .infinity: "\\infty"
    case .omitted: "\\dots"
    }
  }

  static func row(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func fraction(_ above: String, _ below: String) -> String {
    "\\frac{\(above)}{\(below)}"
  }

  static func superscript(_ base: String, _ exponent: String) -> String {
    "{\(base)}^{\(exponent)}"
  }

  static func `subscript`(_ base: String, _ index: String) -> String { "{\(base)}_{\(index)}" }

  static func operation(_ sign: String, below range: String) -> String { "\(sign)_{\(range)}" }

  static func root(_ x: String, degree: Int) -> String {
    degree == 2 ? "\\sqrt{\(x)}" : "\\sqrt[\(degree)]{\(x)}"
  }

  static func fenced(_ fence: MathFence, _ x: String) -> String {
    let (open, close) =
      switch fence {
      case .parentheses: ("(", ")")
      case .brackets: ("[", "]")
      case .bars: ("\\lvert", "\\rvert")
      case .floor: ("\\lfloor", "\\rfloor")
      case .ceiling: ("\\lceil", "\\rceil")
      }
    return "\\left\(open) \(x) \\right\(close)"
  }

  static func cases(_ x: String, if condition: String, else y: String) -> String {
    "\\begin{cases} \(x) & \\text{if } \(condition) \\cr \(y) & \\text{otherwise} \\end{cases}"
  }

  private static func letter(_ letter: String) -> String {
    ["δ": "\\delta", "σ": "\\sigma", "π": "\\pi"][letter] ?? escaped(letter)
  }

  /// `text` without anything that is a command: letters, digits, points and spaces stay, anything else is
  /// a point in the middle.
  private static func escaped(_ text: String) -> String {
    String(text.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == " " ? $0 : "·" })
  }
}
