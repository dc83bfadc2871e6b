// Texts: characters as numbers, and what is said of files that are no texts.

import Execution
import Foundation
import Language
import Testing

@testable import Training

/// Returns the numbers of the characters and the vocabulary of a file with these bytes.
private func read(_ bytes: [UInt8]) throws -> (tokens: [Int], vocabulary: String) {
  let folder = try ScratchFolder()
  let text = try readText(path: try folder.write("t.txt", bytes), from: modelPlace)
  return (text.tokens.elements.map { Int($0) }, text.vocabulary.text)
}

/// Returns what is said of a file with these bytes.
private func fault(_ bytes: [UInt8], limit: Int = .max) throws -> String {
  let folder = try ScratchFolder()
  let path = try folder.write("t.txt", bytes)
  return diagnostic(leavingOut: folder.path) { () throws(Diagnostic) in
    _ = try readText(path: path, from: modelPlace, limit: limit)
  }
}

@Suite struct TextTests {
  @Test func charactersAreNumberedInSortedOrder() throws {
    let text = try read(Array("banana\n".utf8))
    #expect(text.vocabulary == "\nabn")
    #expect(text.tokens == [2, 1, 3, 1, 3, 1, 0])
  }

  /// What a reader sees as one character may be several scalars, and each of them counts.
  @Test func charactersAreScalars() throws {
    let text = try read(Array("e\u{301}🇩🇪\r\n€\u{10ffff}e".utf8))
    #expect(
      Array(text.vocabulary.unicodeScalars)
        == ["\n", "\r", "e", "\u{301}", "€", "🇩", "🇪", "\u{10ffff}"])
    #expect(text.tokens == [2, 3, 5, 6, 1, 0, 4, 7, 2])
  }

  @Test func aByteOrderMarkIsNoCharacter() throws {
    #expect(try read(Array("\u{feff}a\u{feff}".utf8)).tokens == [0, 1])
  }

  @Test func filesThatAreNoTexts() throws {
    #expect(
      try fault([]) == """
        digits.grad:2:14: error: 't.txt' is empty
        > csv("digits.csv")
        help: name a text to learn from
        """)
    #expect(try fault(byteOrderMark).contains("error: 't.txt' is empty"))
    #expect(
      try fault(Array("grün".utf8.prefix(2)) + [0xfc, 0x6e]) == """
        digits.grad:2:14: error: 't.txt' is not UTF-8: byte 0xfc at offset 2
        > csv("digits.csv")
        help: save the text as UTF-8
        """)
    #expect(
      try fault(Array("ab\0c".utf8)) == """
        digits.grad:2:14: error: 't.txt' is not a text: it has a zero byte at offset 2
        > csv("digits.csv")
        help: read it as bytes: text("…", window=64, unit="bytes")
        """)
    #expect(
      try fault([0x1f, 0x8b, 8, 0]).contains(
        "error: 't.txt' is not a text: it is compressed with gzip\n"))
    #expect(
      try fault([0xff, 0xfe, 0x61, 0]).contains(
        "error: 't.txt' is not a text: it is UTF-16 text, and UTF-8 is expected\n"))
    #expect(
      try fault(Array("größer".utf8), limit: 5).contains(
        "error: 't.txt' has 6 characters, and at most 5 are supported\n"))
    #expect(try fault(Array("größe".utf8), limit: 5) == "no error")
  }

  @Test func filesThatCannotBeRead() throws {
    let folder = try ScratchFolder()
    func said(_ path: String) -> String {
      diagnostic(leavingOut: folder.path) { () throws(Diagnostic) in
        _ = try readText(path: path, from: modelPlace)
      }
    }
    #expect(said(folder("t.txt")).contains("error: there is no file 't.txt'"))
    #expect(said(folder.path).contains("is a folder, not a file"))
    #expect(said("none.txt").hasSuffix("note: a path is relative to the folder of the model file"))
    // As large as a file may be, without taking up the disk: more than any machine has.
    let huge = try folder.write("huge.txt", [])
    guard truncate(huge, 1 << 43) == 0 else { return }
    #expect(said(huge).contains("error: 'huge.txt' does not fit in memory"))
  }
}

@Suite struct UTF8DecoderTests {
  /// Returns the scalars of `bytes`, or the offset of the first fault.
  private func decode(_ bytes: [UInt8]) -> Result<[UInt32], UTF8Decoder.Fault> {
    bytes.withUnsafeBufferPointer { bytes in
      var decoder = UTF8Decoder(bytes)
      var scalars: [UInt32] = []
      do throws(UTF8Decoder.Fault) {
        while let scalar = try decoder.next() { scalars.append(scalar) }
        return .success(scalars)
      } catch {
        return .failure(error)
      }
    }
  }

  /// Against the standard library's decoder, on bytes near the borders of what is well-formed.
  @Test func agreesWithTheStandardLibrary() {
    let edges: [UInt8] = [
      0, 0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec,
      0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
    ]
    var stream = RandomStream(seed: 5, use: .graph)
    for _ in 0..<200_000 {
      let count = Int(stream.next(below: 7))
      let bytes = (0..<count).map { _ in edges[Int(stream.next(below: UInt32(edges.count)))] }
      switch decode(bytes) {
      case .success(let scalars):
        #expect(
          String(validating: bytes, as: UTF8.self)?.unicodeScalars.map(\.value) == scalars,
          "\(bytes)")
      case .failure(let fault):
        #expect(String(validating: bytes, as: UTF8.self) == nil, "\(bytes)")
        // What is before it is sound, and what starts there is not.
        #expect(String(validating: bytes[..<fault.offset], as: UTF8.self) != nil, "\(bytes)")
      }
    }
  }
}

@Suite struct VocabularyTests {
  @Test func isReadBackFromItsText() throws {
    let characters: [Unicode.Scalar] = ["\n", "\"", "\\", "e", "\u{301}", "€", "\u{10ffff}"]
    let vocabulary = Vocabulary(characters: characters)
    #expect(try #require(Vocabulary(text: vocabulary.text)) == vocabulary)
    for (number, character) in characters.enumerated() {
      #expect(vocabulary.number(of: character) == number)
    }
    for character: Unicode.Scalar in ["\0", "a", "z", "\u{2000}"] {
      #expect(vocabulary.number(of: character) == nil)
    }
  }

  /// It travels as metadata of the weights, through JSON.
  @Test func survivesAFile() throws {
    let folder = try ScratchFolder()
    let characters = (1...0x2ff).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{2028}", "🇩"]
    let vocabulary = Vocabulary(characters: characters)
    try SafeTensors(tensors: [], metadata: [Vocabulary.key: vocabulary.text])
      .write(to: folder("w.safetensors"))
    let read = try SafeTensors.read(folder("w.safetensors")).metadata[Vocabulary.key]
    #expect(read.flatMap { Vocabulary(text: $0) } == vocabulary)
  }

  /// Each byte is its own number, in whatever file it stands.
  @Test func bytesAreCharacters() throws {
    let folder = try ScratchFolder()
    let content: [UInt8] = [0xff, 0, 0x41, 0xc3, 0xa9]
    let path = try folder.write("t.bin", content)
    let text = try readText(path: path, in: .bytes, from: modelPlace)
    #expect(text.tokens.elements.map { Int($0) } == [255, 0, 65, 195, 169])
    #expect(text.vocabulary.count == 256)
    #expect(text.vocabulary.bytes(of: [255, 0, 65, 195, 169]) == content)
    #expect(text.vocabulary.numbers(of: "Aé").map(\.number) == [65, 195, 169])
    #expect(Vocabulary(text: text.vocabulary.text) == .bytes)
    #expect(Vocabulary(characters: Vocabulary.bytes.characters) != .bytes)
  }

  @Test(arguments: ["", "ba", "aa"]) func whatIsNone(_ text: String) {
    #expect(Vocabulary(text: text) == nil)
  }
}
