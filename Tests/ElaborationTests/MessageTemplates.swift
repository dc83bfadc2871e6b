// The messages that the compiler can make, read from its sources.

import Foundation
import Language

/// A message as a source file has it: texts, with anything between two of them.
struct MessageTemplate: Hashable {
  let texts: [String]

  /// Whether `message` can come of it.
  func matches(_ message: String) -> Bool {
    guard let first = texts.first, let last = texts.last, message.hasPrefix(first) else {
      return false
    }
    if texts.count == 1 { return message == first }
    var rest = message.dropFirst(first.count)
    for text in texts.dropFirst().dropLast() where !text.isEmpty {
      guard let range = rest.range(of: text) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  /// How much of the message it says itself.
  var weight: Int { texts.reduce(0) { $0 + $1.count } }

  var description: String { texts.joined(separator: "…") }
}

/// Finds the messages in Swift sources: texts given to the functions that report.
///
/// A message stands as a literal where it is reported, as a sum of literals and values, or as a choice
/// between two. In a function whose name ends in `Message`, each literal is one.
struct MessageReader {
  /// What is made of an argument: its position, and what stands before and behind it.
  private struct Form {
    let argument: Int
    var before = ""
    var behind: String?
  }

  /// The functions that report. A nil `behind` allows anything, as what was found instead.
  private static let reports: [String: Form] = [
    "report": Form(argument: 0, behind: ""), "Diagnostic": Form(argument: 0, behind: ""),
    "missing": Form(argument: 0, behind: ""), "fail": Form(argument: 0),
    "Foreign": Form(argument: 2, behind: ""),
  ]

  /// The functions of the parser that complete a part of a sentence.
  private static let parts: [String: Form] = [
    "expect": Form(argument: 1, before: "expected '\0' "),
    "name": Form(argument: 0, before: "expected "),
    "binding": Form(argument: 0, before: "expected "),
    "parameter": Form(argument: 0, before: "expected "),
    "parameters": Form(argument: 0, before: "expected '(' "),
    "block": Form(argument: 0, before: "expected '{' "),
    "lines": Form(argument: 0, before: "expected '{' "),
    "dimensions": Form(argument: 0, before: "expected '[' "),
  ]

  /// The templates, each with the places where it stands.
  private(set) var places: [MessageTemplate: [String]] = [:]

  /// The places at which a message that was made elsewhere is reported under a name of its own.
  private(set) var opaque: [String] = []

  /// What such a message may be called, where a function passes it on.
  private static let passedOn: Set = ["message", "text", "diagnostic", "fault", "error", "gap"]

  /// Reads the Swift files below `folder`.
  mutating func read(_ folder: URL) throws {
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      guard name.hasSuffix(".swift") else { continue }
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.drop { $0 == " " }.hasPrefix("//") ? "" : String(line)
      }
      read(Array(lines.joined(separator: "\n").utf8), "\(folder.lastPathComponent)/\(name)")
    }
  }

  private mutating func read(_ text: [UInt8], _ path: String) {
    let forms = path.contains("/Parsing/") ? Self.reports.merging(Self.parts) { $1 } : Self.reports
    var source = SwiftText(text)
    var line = 1
    var words = ["", ""]
    while source.place < text.count {
      let start = source.place
      if let word = source.word() {
        let isDeclared = words[1] == "func"
        if isDeclared, word.hasSuffix("Message") {
          for part in source.literalsOfBody() { add(part, "\(path):\(line)") }
        } else if let form = forms[word], !isDeclared, source.at("(") {
          var arguments = source
          add(form, arguments.arguments(), "\(path):\(line)")
        } else if word == "checkDistinct", !isDeclared, source.at("(") {
          // Its message is the closure behind it.
          var rest = source
          _ = rest.arguments()
          for part in rest.literalsOfClosure() { add(part, "\(path):\(line)") }
        }
        words = [words[1], word]
      } else {
        source.skip()
      }
      line += text[start..<source.place].count { $0 == UInt8(ascii: "\n") }
    }
  }

  private mutating func add(_ form: Form, _ arguments: [[UInt8]], _ place: String) {
    guard form.argument < arguments.count else { return }
    let argument = String(decoding: arguments[form.argument], as: UTF8.self)
    // The form itself, which has its part from elsewhere.
    if argument.contains("\\(purpose)") || argument.contains("\\(what)") { return }
    let word = argument.trimmingCharacters(in: .whitespacesAndNewlines)
    if form.behind != nil, word.allSatisfy(\.isLetter), !word.isEmpty,
      !Self.passedOn.contains(word)
    {
      opaque.append("\(place): \(word)")
    }
    // `expect(.assign, …)` names its sign.
    let sign = Symbol.allCases.first { arguments[0].elementsEqual(".\($0)".utf8) }
    let before = form.before.replacing("\0", with: sign?.rawValue ?? "\0")
    for message in SwiftText.messages(arguments[form.argument]) {
      // A part of a sentence may be missing; a value alone is somebody else's message.
      if message.allSatisfy({ $0 == "\0" }) { continue }
      add(before + message + (form.behind ?? "\0"), place)
    }
  }

  private mutating func add(_ message: String, _ place: String) {
    let texts = message.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    places[MessageTemplate(texts: texts), default: []].append(place)
  }
}
