// IDX files: arrays of every type, and headers that nobody can trust.

import Foundation
import Language
import Testing

@testable import Training

/// The bytes of an IDX file of the type with the given code.
func idx(_ code: UInt8, _ shape: [Int], _ data: [UInt8]) -> [UInt8] {
  let sizes = shape.flatMap { size in
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) }
  }
  return [0, 0, code, UInt8(shape.count)] + sizes + data
}

/// Returns the array in the IDX file at `path`.
func readIDX(_ path: String) throws(Diagnostic) -> StoredArray {
  try idxArray(try sourceBytes(path: path, from: modelPlace), path: path, from: modelPlace)
}

@Suite struct IDXFileTests {
  /// Returns all values of a file with these bytes.
  private func values(_ bytes: [UInt8]) throws -> [Float] {
    let folder = try ScratchFolder()
    let array = try readIDX(try folder.write("t.idx", bytes))
    return array.values(rows: (0..<Int32(array.shape[0])).map { $0 }, .float).floats
  }

  /// Returns what is said of a file with these bytes.
  private func fault(_ bytes: [UInt8]) throws -> String {
    let folder = try ScratchFolder()
    let path = try folder.write("t.idx", bytes)
    return diagnostic(leavingOut: folder.path) { () throws(Diagnostic) in
      _ = try readIDX(path)
    }
  }

  private func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  @Test func elementsOfEveryType() throws {
    #expect(try values(idx(0x08, [3], [0, 1, 255])) == [0, 1, 255])
    #expect(try values(idx(0x09, [2], [0xff, 0x80])) == [-1, -128])
    let shorts: [Int16] = [-2, 300]
    #expect(try values(idx(0x0b, [2], shorts.flatMap(bigEndian))) == [-2, 300])
    let ints: [Int32] = [-70_000, 16_777_216]
    #expect(try values(idx(0x0c, [2], ints.flatMap(bigEndian))) == [-70_000, 16_777_216])
    let floats: [Float] = [1.5, -2e30]
    #expect(try values(idx(0x0d, [2], floats.flatMap { bigEndian($0.bitPattern) })) == floats)
    let doubles = [1.5, -2e30]
    #expect(
      try values(idx(0x0e, [2], doubles.flatMap { bigEndian($0.bitPattern) })) == [1.5, -2e30])
  }

  @Test func rowsInAnyOrder() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("t.idx", idx(0x08, [4, 2, 3], (0..<24).map { UInt8($0) }))
    let array = try readIDX(path)
    #expect(array.shape == [4, 2, 3])
    #expect(array.width == 6)
    let expected = [18...23, 0...5, 18...23].flatMap { range in range.map { Float($0) } }
    #expect(array.values(rows: [3, 0, 3], .float).floats == expected)
    #expect(array.values(rows: [], .float) == [])
  }

  @Test func filesThatAreNone() throws {
    #expect(
      try fault([]) == """
        digits.grad:2:14: error: 't.idx' is empty
        > csv("digits.csv")
        help: copy or save it again
        """)
    #expect(
      try fault(Array("a,b\n".utf8)) == """
        digits.grad:2:14: error: 't.idx' is not an IDX file: it starts with the bytes 61 2c 62 0a
        > csv("digits.csv")
        note: an IDX file starts with 00 00, the type of its elements and its dimensions
        help: tables are read by csv("…"), what NumPy saves by npy("…") and npz("…")
        """)
    #expect(try fault([0]).contains("is not an IDX file: it starts with the byte 00\n"))
    #expect(
      try fault([0, 0, 7, 1, 0, 0, 0, 1, 9]) == """
        digits.grad:2:14: error: 't.idx' is not an IDX file: no elements have the type 7
        > csv("digits.csv")
        note: the types are 8 (bytes), 9, 11, 12 (whole numbers), 13 and 14 (real numbers)
        help: copy or save it again
        """)
  }

  /// One member of gzip, and two behind each other.
  @Test(arguments: ["images.idx.gz", "parts.idx.gz"])
  func compressedFiles(_ name: String) throws {
    let array = try readIDX(arrayFixtures.appending(path: name).path)
    #expect(array.shape == [2, 3, 4])
    #expect(array.values(rows: [1], .float).floats == (12..<24).map { Float($0) })
  }

  @Test func damagedCompression() throws {
    let sound = try Array(Data(contentsOf: arrayFixtures.appending(path: "images.idx.gz")))
    for count in [2, 4, 12, sound.count - 1] {
      #expect(
        try fault(Array(sound.prefix(count))) == """
          digits.grad:2:14: error: 't.idx' ends in the middle of its compressed content
          > csv("digits.csv")
          help: copy it again: it was cut off
          """)
    }
    var changed = sound
    changed[sound.count - 6] ^= 1
    #expect(
      try fault(changed) == """
        digits.grad:2:14: error: 't.idx' is compressed with gzip, and damaged
        > csv("digits.csv")
        help: copy it again; 'gunzip --test' tells whether it is sound
        """)
    let folder = try ScratchFolder()
    let numbers = (0..<24).map { Float($0) }
    for place in sound.indices {
      for bit in 0..<8 {
        changed = sound
        changed[place] ^= 1 << UInt8(bit)
        // Bits that mean nothing may change, but no element.
        let path = try folder.write("changed.gz", changed)
        let elements = (try? readIDX(path))?.values(rows: [0, 1], .float).floats
        #expect(elements == nil || elements == numbers, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test func headersThatDoNotFit() throws {
    #expect(
      try fault([0, 0, 8, 0]).contains("error: 't.idx' has no dimensions, so it has no rows\n"))
    #expect(
      try fault([0, 0, 8, 3, 0, 0, 0, 1]).contains(
        "error: 't.idx' ends in its header: 3 sizes should follow the first 4 bytes\n"))
    #expect(
      try fault([0, 0, 8, 255]).contains(
        "error: 't.idx' ends in its header: 255 sizes should follow the first 4 bytes\n"))
    #expect(
      try fault(idx(8, [0, 28, 28], [])).contains(
        "error: 't.idx' is [0, 28, 28] and has no elements\n"))
    #expect(
      try fault(idx(8, [2, 3], [1, 2, 3, 4, 5])).contains(
        "error: 't.idx' says that it is [2, 3], which takes 18 bytes, but it has 17\n"))
    #expect(
      try fault(idx(8, [2, 3], [1, 2, 3, 4, 5, 6, 7])).contains(
        "error: 't.idx' says that it is [2, 3], which takes 18 bytes, but it has 19\n"))
    let most = Int(UInt32.max)
    #expect(
      try fault(idx(14, [most, most, most], [1])).contains(
        "error: 't.idx' says that it is [4294967295, 4294967295, 4294967295], which is more than any "
          + "file holds\n"))
    // 2^63 - 8 bytes of elements are a number, and with the header they are not.
    #expect(
      try fault(idx(14, [0x7fff_ffff, 0x2000_0000, 1], [])).contains("error: 't.idx' says that"))
    #expect(
      try fault(idx(8, Array(repeating: most, count: 255), [])).contains(
        "which is more than any file holds"))
  }

  @Test func damagedFilesGiveErrors() throws {
    let sound = idx(0x0b, [3, 2], (0..<12).map { UInt8($0) })
    var stream = RandomStream(seed: 9, use: .graph)
    let folder = try ScratchFolder()
    for _ in 0..<500 {
      var bytes = sound
      for _ in 0...stream.next(below: 3) {
        bytes[Int(stream.next(below: UInt32(bytes.count)))] = UInt8(stream.next(below: 256))
      }
      bytes.removeLast(Int(stream.next(below: 4)))
      let path = try folder.write("t.idx", bytes)
      guard let array = try? readIDX(path) else { continue }
      let rows = (0..<Int32(array.shape[0])).map { $0 }
      #expect(array.values(rows: rows, .float).count <= bytes.count)
    }
  }
}
