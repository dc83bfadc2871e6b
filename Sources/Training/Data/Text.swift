// Texts: their characters as numbers.

import Elaboration
import Execution
import Graph
import Language

/// A text in memory.
package final class Text {
  /// The different characters.
  package let vocabulary: Vocabulary
  /// The number of each character of the text, from its beginning to its end, as a number of a
  /// model's type.
  package let tokens: NumberBuffer

  /// What is known of it without its characters.
  var schema: TextSchema {
    TextSchema(characterCount: tokens.count, vocabularySize: vocabulary.count)
  }

  init(vocabulary: Vocabulary, tokens: NumberBuffer) {
    self.vocabulary = vocabulary
    self.tokens = tokens
  }
}

/// Returns the text in the file at `path`, all of its bytes, or its characters in UTF-8. Of these a byte order
/// mark at its beginning does not count.
///
/// Errors point at `place`, where the model file asks for it. `limit` is the largest number of
/// characters, `precision` the type of their numbers.
package func readText(
  path: String, in unit: TextUnit = .characters, from place: Span, _ precision: Precision = .float,
  limit: Int = Int(Int32.max)
) throws(Diagnostic) -> Text {
  let file = try TextFile(path: path, place: place, precision: precision)
  return unit == .bytes ? try file.bytes(limit: limit) : try file.text(limit: limit)
}

/// A file that should hold a text, and the place in a model file that asked for it.
private struct TextFile {
  let path: String
  let place: Span
  let precision: Precision
  let content: FileBytes

  init(path: String, place: Span, precision: Precision) throws(Diagnostic) {
    self.path = path
    self.place = place
    self.precision = precision
    content = try sourceBytes(path: path, from: place)
  }

  func text(limit: Int) throws(Diagnostic) -> Text {
    if let format = formatOtherThanText(content.bytes) {
      throw Diagnostic(
        "'\(path)' is not a text: \(format)", at: place, help: "unpack it, and save it as UTF-8")
    }
    let start = content.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    // All bytes but those within a scalar.
    let count = content.bytes[start...].count { $0 & 0xc0 != 0x80 }
    let tokens = try tokens(count, .characters, limit: limit)
    let numbers = tokens.elements
    let vocabulary =
      if let floats = numbers.typed(Float.self) {
        try fill(floats, from: start)
      } else if let doubles = numbers.typed(Double.self) {
        try fill(doubles, from: start)
      } else {
        Vocabulary(characters: [])
      }
    return Text(vocabulary: vocabulary, tokens: tokens)
  }

  func bytes(limit: Int) throws(Diagnostic) -> Text {
    let tokens = try tokens(content.count, .bytes, limit: limit)
    let numbers = tokens.elements
    for (position, byte) in content.bytes.enumerated() { numbers[position] = Double(byte) }
    return Text(vocabulary: .bytes, tokens: tokens)
  }

  /// Returns memory for `count` tokens, which are at least one and at most `limit`.
  private func tokens(
    _ count: Int, _ unit: TextUnit, limit: Int
  ) throws(Diagnostic) -> NumberBuffer {
    guard count > 0 else {
      throw Diagnostic("'\(path)' is empty", at: place, help: "name a text to learn from")
    }
    guard count <= limit else {
      throw Diagnostic(
        "'\(path)' has \(count) \(unit.rawValue), and at most \(limit) are supported", at: place)
    }
    do throws(OutOfMemory) {
      return try NumberBuffer(precision, count: count, for: .data)
    } catch {
      let failure = FileFailure.tooLarge(path, error)
      throw Diagnostic(failure.message, at: place, notes: failure.notes)
    }
  }

  /// Fills `tokens`, as many as there are characters from the byte at `start` on, and returns what
  /// their numbers mean.
  private func fill<Real: BinaryFloatingPoint>(
    _ tokens: UnsafeMutableBufferPointer<Real>, from start: Int
  ) throws(Diagnostic) -> Vocabulary {
    // By scalar: at first whether it occurs, and then its number.
    var numbers = [Real](repeating: -1, count: 0x11_0000)
    var decoder = UTF8Decoder(content.bytes, from: start)
    var position = 0
    do throws(UTF8Decoder.Fault) {
      while let scalar = try decoder.next() {
        numbers[Int(scalar)] = 0
        // Exact: scalars take 21 bits, and floats have 24.
        tokens[position] = Real(scalar)
        position += 1
      }
    } catch {
      throw notUTF8(at: error.offset)
    }
    guard numbers[0] < 0 else { throw zeroByte() }
    var characters: [Unicode.Scalar] = []
    for scalar in numbers.indices where numbers[scalar] == 0 {
      numbers[scalar] = Real(characters.count)
      if let character = Unicode.Scalar(UInt32(scalar)) { characters.append(character) }
    }
    for position in tokens.indices { tokens[position] = numbers[Int(tokens[position])] }
    return Vocabulary(characters: characters)
  }

  private func notUTF8(at offset: Int) -> Diagnostic {
    let byte = String(content.bytes[offset], radix: 16)
    return Diagnostic(
      "'\(path)' is not UTF-8: byte 0x\(byte) at offset \(offset)", at: place,
      help: "save the text as UTF-8")
  }

  /// Programs and weights hold zero bytes, and texts do not.
  private func zeroByte() -> Diagnostic {
    let offset = content.bytes.firstIndex(of: 0) ?? 0
    return Diagnostic(
      "'\(path)' is not a text: it has a zero byte at offset \(offset)", at: place,
      help: "read it as bytes: text(\"…\", window=64, unit=\"bytes\")")
  }
}

extension Text {
  /// Returns this text with `other` behind it, in the characters of this one.
  ///
  /// Throws, at `place`, if `other` has characters that this one has not, or both are too long.
  func joined(
    with other: Text, paths: (own: String, other: String), from place: Span
  ) throws(Diagnostic) -> Text {
    var numbers: [Double] = []
    for character in other.vocabulary.characters {
      guard let number = vocabulary.number(of: character) else {
        let code = String(character.value, radix: 16, uppercase: true)
        throw Diagnostic(
          "'\(paths.other)' has the character U+\(String(repeating: "0", count: max(0, 4 - code.count)))"
            + "\(code), and '\(paths.own)' has not", at: place,
          notes: ["a model knows the characters that it is trained on"],
          help: "leave it out, or read bytes: text(\"…\", window=64, unit=\"bytes\")")
      }
      numbers.append(Double(number))
    }
    let count = tokens.count + other.tokens.count
    guard count <= Int32.max else {
      throw Diagnostic(
        "both texts have \(count) \(vocabulary.unit.rawValue), and at most \(Int32.max) are supported",
        at: place)
    }
    do throws(OutOfMemory) {
      let joined = try NumberBuffer(tokens.precision, count: count, for: .data)
      joined[0, tokens.count].update(from: tokens.elements)
      let rest = joined[tokens.count, other.tokens.count]
      for (position, token) in other.tokens.elements.enumerated() {
        rest[position] = numbers[Int(token)]
      }
      return Text(vocabulary: vocabulary, tokens: joined)
    } catch {
      let failure = FileFailure.tooLarge(paths.other, error)
      throw Diagnostic(failure.message, at: place, notes: failure.notes)
    }
  }
}
