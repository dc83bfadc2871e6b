// The characters of a text, as numbers.

import Elaboration

/// The different characters of a text in ascending order; a character's number is its place.
///
/// A character is a Unicode scalar: what a reader sees as one may be made of several. Of a text that is made of
/// bytes, all 256 of them are characters.
package struct Vocabulary: Sendable, Equatable {
  /// The key of the characters among the metadata of weights.
  static let key = "vocabulary"

  /// The characters, ascending; at least one.
  package let characters: [Unicode.Scalar]
  /// What the characters are.
  package let unit: TextUnit

  /// Creates the vocabulary of `characters`, which differ and ascend.
  init(characters: [Unicode.Scalar]) {
    self.characters = characters
    unit = .characters
  }

  /// All bytes.
  static let bytes = Vocabulary()

  private init() {
    characters = (UInt8.min...UInt8.max).map { Unicode.Scalar($0) }
    unit = .bytes
  }

  /// Reads what `text` gives; nil if its characters do not ascend or there are none.
  init?(text: String) {
    // No vocabulary: these characters do not ascend.
    if text == TextUnit.bytes.rawValue {
      self = .bytes
      return
    }
    let characters = Array(text.unicodeScalars)
    guard !characters.isEmpty, zip(characters, characters.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.init(characters: characters)
  }

  /// The number of characters.
  package var count: Int { characters.count }

  /// The characters one after the other, which `init(text:)` reads.
  package var text: String {
    if unit == .bytes { return unit.rawValue }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    return String(text)
  }

  /// Returns the bytes of the characters of these numbers, in UTF-8 unless they are bytes themselves.
  package func bytes(of tokens: some Sequence<Int>) -> [UInt8] {
    if unit == .bytes { return tokens.map { UInt8(truncatingIfNeeded: $0) } }
    var text = String.UnicodeScalarView()
    for token in tokens { text.append(characters[token]) }
    return Array(String(text).utf8)
  }

  /// Returns the numbers of the characters of `text`, each nil where it is not among them, with the characters.
  package func numbers(of text: String) -> [(character: Unicode.Scalar, number: Int?)] {
    switch unit {
    case .bytes: text.utf8.map { (Unicode.Scalar($0), Int($0)) }
    case .characters: text.unicodeScalars.map { ($0, number(of: $0)) }
    }
  }

  /// Returns the number of `character`; nil if it is not among them.
  package func number(of character: Unicode.Scalar) -> Int? {
    var (low, high) = (0, characters.count)
    while low < high {
      let middle = (low + high) / 2
      if characters[middle] < character { low = middle + 1 } else { high = middle }
    }
    return low < characters.count && characters[low] == character ? low : nil
  }
}
