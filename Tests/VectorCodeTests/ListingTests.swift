// Machine code, against what a disassembler makes of it.

import Foundation
import Graph
import TestSupport
import Testing
import VectorCode

@Suite struct ListingTests {
  static let hasDisassembler = Harness.path(of: "objdump") != nil

  /// The instructions that the disassembler finds in `code`, up to the first return.
  private static func instructions(of code: MachineCode) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).bin")
    try Data(code.bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let text = try Harness.run(
      "objdump",
      [
        "-D", "-b", "binary", "-m", "i386:x86-64", "-M", "intel", "--no-show-raw-insn", file.path,
      ]
    ).text
    let lines = text.split(separator: "\n").drop { !$0.contains("<.data>:") }.dropFirst()
    var result: [String] = []
    for line in lines {
      result.append(plain(line))
      if result.last?.hasSuffix(" ret") ?? false { break }
    }
    return result
  }

  /// An instruction without what is only said by the disassembler, or only by the listing.
  private static func plain(_ line: Substring) -> String {
    var text = String(line).replacing(":", with: " ").replacing("\t", with: " ")
    if let comment = text.firstIndex(of: "#") { text = String(text[..<comment]) }
    for word in ["ZMMWORD PTR ", "YMMWORD PTR ", "QWORD PTR ", "DWORD PTR ", "*1", "+riz"] {
      text = text.replacing(word, with: "")
    }
    // The distance to a constant.
    text.replace(/\[rip\+0x[0-9a-f]+\]/, with: "[rip]")
    // A place without a distance is written with one of 0.
    text.replace("+0x0]", with: "]")
    return text.split(separator: " ").joined(separator: " ")
  }

  @Test(
    .enabled("objdump is missing") { hasDisassembler }, arguments: VectorTarget.allCases,
    Precision.allCases)
  func `A listing says what a disassembler reads`(
    target: VectorTarget, precision: Precision
  ) throws {
    var mnemonics: Set<Substring> = []
    for seed in UInt64(0)..<150 {
      let it = RandomLoop(seed: seed, count: 20, columns: 40)
      guard let code = it.loop.machineCode(for: target, precision, hasListing: true) else {
        continue
      }
      let listing = code.listing.split(separator: "\n").map(Self.plain)
      let found = try Self.instructions(of: code)
      let wrong = zip(listing, found).first { $0 != $1 }
      #expect(wrong == nil, "seed \(seed): \(wrong.map { "\($0), not \($1)" } ?? "")")
      #expect(listing.count == found.count)
      mnemonics.formUnion(found.map { $0.split(separator: " ")[1] })
    }
    // All operations occur.
    let suffix = precision == .float ? "s" : "d"
    for name in [
      "vaddp", "vsubp", "vmulp", "vdivp", "vmaxp", "vminp", "vsqrtp", "vfmadd213p", "vfmadd231p",
      "vmovup", "vmovap", "vcmplt_oqp", "vcmple_oqp", "vcmpeqp", "vcmpneqp", "vcmpunordp",
      "vbroadcasts", target == .avx512 ? "vblendmp" : "vblendvp",
      target == .avx512 ? "vrndscalep" : "vroundp",
    ] {
      #expect(mnemonics.contains("\(name)\(suffix)"), "\(name)\(suffix)")
    }
  }
}
