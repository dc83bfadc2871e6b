// Elements and texts of a page, which become HTML that is XML as well. Whatever a name or a text holds, it
// is shown as it is: nothing but this file writes a `<`.

/// A part of a page.
indirect enum Markup {
  /// An element with its attributes and what is in it.
  case element(String, [(name: String, value: String)], [Markup])
  /// A text.
  case text(String)
  /// Several parts, one after the other.
  case group([Markup])

  /// Nothing.
  static let nothing = Markup.group([])

  /// Returns the element `name` with `attributes` around `children`.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: Markup...
  ) -> Markup {
    .element(name, attributes.map { ($0.key, $0.value) }, children)
  }

  /// Returns the element `name` with `attributes` around `children`.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], all children: [Markup]
  ) -> Markup {
    .element(name, attributes.map { ($0.key, $0.value) }, children)
  }

  /// Returns the element `name` with `attributes` around `text`.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String
  ) -> Markup {
    .tag(name, attributes, .text(text))
  }

  /// Returns the element `name` around `text`.
  static func tag(_ name: String, _ text: String) -> Markup { .tag(name, [:], .text(text)) }

  /// The whole page whose root this is, with a line feed at its end.
  var page: String { "<!DOCTYPE html>\n\(html)\n" }

  /// The part as text.
  var html: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Elements that can hold nothing: HTML knows no end tag of theirs.
  private static let empty: Set = ["meta", "br", "col"]
  /// Elements that stand on lines of their own, for those who read the page's text.
  private static let blocks: Set = [
    "html", "head", "body", "header", "main", "footer", "nav", "section", "div", "figure", "svg",
    "table", "thead", "tbody", "tr", "dl", "pre", "details", "style", "meta", "title", "h1", "h2",
    "h3", "p", "g", "path", "ol", "ul", "li",
  ]

  private func write(to text: inout String) {
    switch self {
    case .text(let content): text += Self.escaped(content)
    case .group(let parts): for part in parts { part.write(to: &text) }
    case .element(let name, let attributes, let children):
      text += "<\(name)"
      for attribute in attributes {
        text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
      }
      if Self.empty.contains(name) {
        text += " />"
      } else {
        text += ">"
        for child in children { child.write(to: &text) }
        text += "</\(name)>"
      }
      if Self.blocks.contains(name) { text += "\n" }
    }
  }

  /// Returns `text` as the text of an element or the value of an attribute. What XML cannot hold becomes
  /// U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n": result.append(scalar)
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{fffe}", "\u{ffff}":
        result.append("\u{fffd}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
