// Damages texts as typing, editors, disks and ill will do.

import TestSupport

/// Makes damaged texts of sound ones.
struct Mutator {
  /// The sound texts.
  let samples: [[UInt8]]
  /// Words that are put in place of others: what is at the edge of what can be computed.
  let extremes: [String]
  private var random: SplitMix

  static let modelExtremes = [
    "0", "-1", "1", "2", "1e308", "1e-308", "9999999999999999999", "9223372036854775807",
    "4294967296", "1000000000000", "0.5", "inf", "-inf", "\"\"", "(", ")", "{", "}", "[", "]", "[]",
    "...", "e", "pi", "batch", "real", "index(3)", "simplex", "x", "sum", "max", "if", "then",
    "else", "as", "|>", "@", "^", "/", "*", "-", "=", "==", ":", ",", "\n", "#", "source",
    "zeros()",
  ]
  static let tableExtremes = [
    "0", "-1", "nan", "inf", "1e39", "-1e999", "9999999999999999999999", "", "\"", "\"\"", ",", ";",
    "\t", "\r", "\n", "\r\n", "\u{feff}", "ä", "\0", "e", ".", "-", "1e", "\"a\nb\"", " ",
  ]

  init(samples: [[UInt8]], extremes: [String], seed: UInt64) {
    self.samples = samples
    self.extremes = extremes
    random = SplitMix(seed: seed)
  }

  /// Returns a number below `bound`, 0 if there is none.
  private mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int.random(in: 0..<bound, using: &random) : 0
  }

  /// Returns a sample with one to four damages.
  mutating func next() -> [UInt8] {
    var text = samples[below(samples.count)]
    for _ in 0...below(4) { damage(&text) }
    return text
  }

  private mutating func damage(_ text: inout [UInt8]) {
    switch below(10) {
    case 0:  // a bit falls over
      guard !text.isEmpty else { return }
      text[below(text.count)] ^= 1 << UInt8(below(8))
    case 1:  // the file is cut off
      text.removeSubrange(below(text.count + 1)...)
    case 2:  // two files get mixed up
      let other = samples[below(samples.count)]
      text.replaceSubrange(below(text.count + 1)..., with: other[below(other.count + 1)...])
    case 3:  // nested without end
      let (open, close) = [("(", ")"), ("[", "]"), ("-", ""), ("f(", ")"), ("\"", "\"")][below(5)]
      let depth = below(700)
      let words = words(of: text)
      let range = words.isEmpty ? 0..<0 : words[below(words.count)]
      let word = String(decoding: text[range], as: UTF8.self)
      let nested =
        String(repeating: open, count: depth) + word + String(repeating: close, count: depth)
      text.replaceSubrange(range, with: Array(nested.utf8))
    default: damageWords(&text)
    }
  }

  /// Swaps, deletes, doubles or replaces words.
  private mutating func damageWords(_ text: inout [UInt8]) {
    let words = words(of: text)
    guard !words.isEmpty else { return }
    let word = words[below(words.count)]
    switch below(6) {
    case 0: text.removeSubrange(word)
    case 1: text.insert(contentsOf: text[word], at: word.lowerBound)
    case 2:
      let other = words[below(words.count)]
      text.replaceSubrange(word, with: Array(text[other]))
    case 3:
      // A run of words, as a line is deleted or moved.
      let last = words[min(words.count - 1, below(words.count))]
      guard word.lowerBound < last.upperBound, last.upperBound - word.lowerBound < 200 else {
        return
      }
      let run = Array(text[word.lowerBound..<last.upperBound])
      text.removeSubrange(word.lowerBound..<last.upperBound)
      text.insert(contentsOf: run, at: below(text.count + 1))
    default:
      text.replaceSubrange(word, with: Array(extremes[below(extremes.count)].utf8))
    }
  }

  /// Returns the places of the words of `text`: runs of letters and digits, and all other bytes one by
  /// one, blanks left out.
  private func words(of text: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for (place, byte) in text.enumerated() {
      let isLetter =
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte >= 0x80
        || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte & 0xdf)
      if isLetter {
        start = start ?? place
        continue
      }
      if let first = start { result.append(first..<place) }
      start = nil
      if byte != UInt8(ascii: " ") { result.append(place..<place + 1) }
    }
    if let first = start { result.append(first..<text.count) }
    return result
  }
}
