// gradc export --main: programs that read texts.

import Foundation
import Testing

@Suite(.enabled("gcc or make is missing") { CTools.has("gcc") && CTools.has("make") })
struct ExportedTextProgramTests {
  @Test func `gradc goes on from a text that the program has read`() throws {
    let text = "größer «als» \u{1F600}\\ \"x\"\r\n" + String(repeating: "ab", count: 60)
    let program = try ExportedProgram(
      Self.bigram.replacing("SIZE", with: "\(Set(text.unicodeScalars).count)"),
      files: ["t.txt": Array(text.utf8)])
    try program.expectLosses(within: 1e-4)
    #expect(try program.train("--save", program.folder("w.safetensors")).code == 0)
    let run = try gradc(
      "run", program.file, "--weights", program.folder("w.safetensors"), "--prompt", "größer",
      "--length", "3")
    #expect(run.code == 0, "\(run.messages)")
  }

  /// Bytes that are no characters, zeros among them, and a byte order mark that counts here.
  @Test func `gradc goes on from bytes that the program has read`() throws {
    let start: [UInt8] = [0xef, 0xbb, 0xbf, 0, 0xff, 0x80]
    let bytes = start + (0..<120).map { UInt8(truncatingIfNeeded: $0 * 53) }
    let program = try ExportedProgram(
      Self.bigram.replacing("SIZE", with: "256")
        .replacing("window=7", with: "window=7, unit=\"bytes\""),
      files: ["t.txt": bytes])
    try program.expectLosses(within: 1e-4)
    #expect(try program.train("--save", program.folder("w.safetensors")).code == 0)
    let run = try gradc(
      "run", program.file, "--weights", program.folder("w.safetensors"), "--prompt", "a",
      "--length", "3")
    #expect(run.code == 0, "\(run.messages)")
    try Data(bytes.dropLast()).write(to: URL(filePath: program.folder("t.txt")))
    let shorter = try program.train()
    #expect(shorter.code == 1)
    let reason = "the file has 125 bytes, and this program was made for 126: export it again"
    #expect(shorter.messages == "t.txt: error: \(reason)\n")
  }

  /// The characters are those of the text that is trained on, whatever the other one has of them.
  @Test(arguments: ["characters", "bytes"])
  func `A text that is held out is read, too`(_ unit: String) throws {
    let start: [UInt8] = unit == "bytes" ? [0, 0xff] : Array("\u{feff}ßb".utf8)
    let train = start + (0..<130).map { UInt8(97 + $0 * 53 % 7) }
    let test = Array("ßßabcde".utf8) + (0..<40).map { UInt8(97 + $0 * 31 % 7) }
    let size = unit == "bytes" ? 256 : 8
    let program = try ExportedProgram(
      Self.bigram.replacing("SIZE", with: "\(size)")
        .replacing("window=7", with: "window=7, unit=\"\(unit)\"")
        .replacing("validate = 0.2", with: "validate = text(\"test.txt\")"),
      files: ["t.txt": train, "test.txt": test])
    try program.expectLosses(within: 1e-4)
    guard unit == "characters" else { return }
    try Data(Array("xß".utf8) + test.dropFirst(4)).write(
      to: URL(filePath: program.folder("x.txt")))
    let other = try program.train("--held-out", "x.txt")
    #expect(other.code == 1)
    #expect(
      other.messages
        == "x.txt: error: the text has the character U+0078, and 't.txt' has not\n")
  }

  private static let bigram = """
    data d {
        source = text("t.txt", window=7)
        a: [7] index(SIZE) = source.tokens
        b: [7] index(SIZE) = source.next
    }
    model m(a: [batch, 7] index(SIZE)) -> logits: [batch, 7, SIZE] {
        param table: [SIZE, SIZE] = zeros()
        logits[n, t, v] = table[a[n, t], v]
    }
    train m {
        data = d
        loss = cross_entropy(logits, b)
        optimizer = sgd(lr=0.5)
        batch = 2
        epochs = 5
        validate = 0.2
    }

    """
}
