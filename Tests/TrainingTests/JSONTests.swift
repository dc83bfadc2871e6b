// JSON is read strictly, and written so that every reader takes it.

import Foundation
import Testing

@testable import Training

/// Returns the value of `text`, written in one way only, or the error.
private func read(_ text: String) -> String {
  func written(_ value: JSON) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): text
    case .string(let text): JSON.quoted(text)
    case .array(let elements): "[\(elements.map(written).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(JSON.quoted($0.name)):\(written($0.value))" }.joined(separator: ","))}"
    }
  }
  do throws(JSONFailure) {
    return written(try JSONReader.read(Array(text.utf8)))
  } catch {
    return "\(error.offset): \(error.message)"
  }
}

@Test(arguments: [
  (" null ", "null"), ("[true , false]", "[true,false]"), ("[ ]", "[]"), ("{ }", "{}"),
  ("-0.5e+10", "-0.5e+10"), ("18446744073709551616", "18446744073709551616"), ("0", "0"),
  (#"{"b" : [1], "a" :{"c":"d"}}"#, #"{"b":[1],"a":{"c":"d"}}"#),
  (#""\"\\\/\b\f\n\r\t\u00e9""#, #""\"\\/\u0008\u000c\n\r\té""#),
  (#""\ud83d\ude00""#, "\"😀\""), ("\"é😀\"", "\"é😀\""), ("\"\"", "\"\""),
])
func readsJSON(text: String, value: String) { #expect(read(text) == value) }

@Test(arguments: [
  ("", "0: expected a value"), ("nul", "0: expected a value"), ("[1,]", "3: expected a value"),
  ("[1 2]", "3: expected ',' or ']'"), ("{\"a\":1 ", "7: expected ',' or '}'"),
  ("{\"a\" 1}", "5: expected ':'"), ("{a:1}", "1: expected a name in quotes"),
  ("{\"a\":1,}", "7: expected a name in quotes"), ("1 2", "2: expected the end of the text"),
  ("01", "0: a number starts with 0"), ("1.", "2: expected a digit"), ("1e", "2: expected a digit"),
  ("-", "1: expected a value"), ("+1", "0: expected a value"), ("NaN", "0: expected a value"),
  ("\"a", "2: expected '\"'"), ("\"a\n\"", "2: expected '\"' before the end of the line"),
  (#""\x""#, "2: expected an escape"), (#""\u12g4""#, "5: expected four hexadecimal digits"),
  (#""\ud800""#, "7: expected the second half of a surrogate pair"),
  (#""\ud800\u0041""#, "13: expected the second half of a surrogate pair"),
  (#""\udc00""#, "7: expected the second half of a surrogate pair"),
  (#"{"a":1,"a":2}"#, "7: the name 'a' occurs twice"),
])
func refusesWhatIsNoJSON(text: String, error: String) { #expect(read(text) == error) }

@Test func refusesWhatIsNotUTF8() {
  #expect(throws: JSONFailure.self) { try JSONReader.read([0x22, 0xff, 0x22]) }
}

@Test func refusesDepthInsteadOfOverflowingTheStack() {
  #expect(read(String(repeating: "[", count: 100_000)) == "64: expected at most 64 levels")
  #expect(read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).count == 128)
}

@Test func writesStringsThatFoundationReads() throws {
  let text = String(String.UnicodeScalarView((0...0x2ff).compactMap(Unicode.Scalar.init))) + "😀\"\\"
  let array = try JSONSerialization.jsonObject(with: Data("[\(JSON.quoted(text))]".utf8))
  #expect(array as? [String] == [text])
  #expect(JSON.quoted("a\u{1}\n") == #""a\u0001\n""#)
}

@Test func writesTheShortestNumbers() {
  #expect(
    [0.1, 1.0 / 3, -0.0, 5, 1e-5, 1e16, 1e300].map(JSON.number)
      == ["0.1", "0.3333333333333333", "-0.0", "5.0", "1e-05", "1e+16", "1e+300"])
  #expect([Double.nan, .infinity, -.infinity].map(JSON.number) == ["null", "null", "null"])
}
