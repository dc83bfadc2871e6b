// Texts: their characters as numbers.

import Elaboration
import Execution
import Language

/// A text in memory.
package final class Text {
  /// The different characters.
  package let vocabulary: Vocabulary
  /// The number of each character of the text, from its beginning to its end, as floats.
  package let tokens: FloatBuffer

  /// What is known of it without its characters.
  var schema: TextSchema {
    TextSchema(characterCount: tokens.count, vocabularySize: vocabulary.count)
  }

  init(vocabulary: Vocabulary, tokens: FloatBuffer) {
    self.vocabulary = vocabulary
    self.tokens = tokens
  }
}

/// Returns the text in the UTF-8 file at `path`. A byte order mark at its beginning does not count.
///
/// Errors point at `place`, where the model file asks for it. `limit` is the largest number of
/// characters.
package func readText(
  path: String, from place: Span, limit: Int = Int(Int32.max)
) throws(Diagnostic) -> Text {
  try TextFile(path: path, place: place).text(limit: limit)
}

/// A file that should hold a text, and the place in a model file that asked for it.
private struct TextFile {
  let path: String
  let place: Span
  let bytes: FileBytes

  init(path: String, place: Span) throws(Diagnostic) {
    self.path = path
    self.place = place
    bytes = try sourceBytes(path: path, from: place)
  }

  func text(limit: Int) throws(Diagnostic) -> Text {
    if let format = formatOtherThanText(bytes.bytes) {
      throw Diagnostic("'\(path)' is not a text: \(format)", at: place)
    }
    let start = bytes.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    // All bytes but those within a scalar.
    let count = bytes.bytes[start...].count { $0 & 0xc0 != 0x80 }
    guard bytes.count > start else { throw Diagnostic("'\(path)' is empty", at: place) }
    guard count <= limit else {
      throw Diagnostic(
        "'\(path)' has \(count) characters, and at most \(limit) are supported", at: place)
    }
    let tokens: FloatBuffer
    do throws(OutOfMemory) {
      tokens = try FloatBuffer(count: count)
    } catch {
      throw Diagnostic("'\(path)' does not fit in memory", at: place, notes: ["\(error)"])
    }
    return Text(vocabulary: try fill(tokens.elements, from: start), tokens: tokens)
  }

  /// Fills `tokens`, as many as there are characters from the byte at `start` on, and returns what
  /// their numbers mean.
  private func fill(
    _ tokens: UnsafeMutableBufferPointer<Float>, from start: Int
  ) throws(Diagnostic) -> Vocabulary {
    // By scalar: at first whether it occurs, and then its number.
    var numbers = [Float](repeating: -1, count: 0x11_0000)
    var decoder = UTF8Decoder(bytes.bytes, from: start)
    var position = 0
    do throws(UTF8Decoder.Fault) {
      while let scalar = try decoder.next() {
        numbers[Int(scalar)] = 0
        // Exact: scalars take 21 bits, and floats have 24.
        tokens[position] = Float(scalar)
        position += 1
      }
    } catch {
      throw notUTF8(at: error.offset)
    }
    guard numbers[0] < 0 else { throw zeroByte() }
    var characters: [Unicode.Scalar] = []
    for scalar in numbers.indices where numbers[scalar] == 0 {
      numbers[scalar] = Float(characters.count)
      if let character = Unicode.Scalar(UInt32(scalar)) { characters.append(character) }
    }
    for position in tokens.indices { tokens[position] = numbers[Int(tokens[position])] }
    return Vocabulary(characters: characters)
  }

  private func notUTF8(at offset: Int) -> Diagnostic {
    let byte = String(bytes.bytes[offset], radix: 16)
    return Diagnostic(
      "'\(path)' is not UTF-8: byte 0x\(byte) at offset \(offset)", at: place,
      help: "save the text as UTF-8")
  }

  /// Programs and weights hold zero bytes, and texts do not.
  private func zeroByte() -> Diagnostic {
    let offset = bytes.bytes.firstIndex(of: 0) ?? 0
    return Diagnostic("'\(path)' is not a text: it has a zero byte at offset \(offset)", at: place)
  }
}
