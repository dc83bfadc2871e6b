// The characters of a text, as numbers.

/// The different characters of a text in ascending order; a character's number is its place.
///
/// A character is a Unicode scalar: what a reader sees as one may be made of several.
package struct Vocabulary: Sendable, Equatable {
  /// The key of the characters among the metadata of weights.
  static let key = "vocabulary"

  /// The characters, ascending; at least one.
  package let characters: [Unicode.Scalar]

  /// Creates the vocabulary of `characters`, which differ and ascend.
  init(characters: [Unicode.Scalar]) {
    self.characters = characters
  }

  /// Reads what `text` gives; nil if its characters do not ascend or there are none.
  init?(text: String) {
    let characters = Array(text.unicodeScalars)
    guard !characters.isEmpty, zip(characters, characters.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.init(characters: characters)
  }

  /// The number of characters.
  package var count: Int { characters.count }

  /// The characters one after the other, which `init(text:)` reads.
  package var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    return String(text)
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
