// NPY files: what NumPy writes, and headers that nobody can trust.

import Execution
import Foundation
import Language
import Testing

@testable import Training

/// The folder of the files that Fixtures/arrays.py writes.
let arrayFixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

/// Returns the array in the NPY file at `path`.
func readNPY(_ path: String) throws(Diagnostic) -> StoredArray {
  try npyArray(try sourceBytes(path: path, from: modelPlace), path: path, from: modelPlace)
}

/// Runs a Python program with one argument, which should end well.
func python(_ program: String, _ argument: String) throws {
  let run = try runPython(program, argument)
  #expect(run.status == 0, "\(run.output)")
}

extension StoredArray {
  /// All elements, row after row.
  var all: [Float] { values(rows: (0..<shape[0]).map { Int32($0) }, .float).floats }
}

@Suite struct NPYFileTests {
  private static let numbers = (0..<24).map { Float($0) }

  /// Returns what is said of a file with these bytes.
  private func fault(_ bytes: [UInt8]) throws -> String {
    let folder = try ScratchFolder()
    let path = try folder.write("t.npy", bytes)
    return diagnostic(leavingOut: folder.path) { () throws(Diagnostic) in _ = try readNPY(path) }
  }

  /// The bytes of a file of version 1 with this header, and four bytes of elements.
  private func file(_ header: String) -> [UInt8] {
    npyStart + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8) + [0, 0, 0, 0]
  }

  @Test(
    arguments: [
      "f4-little", "f8-little", "i4-little", "i8-little", "u1-byte", "f4-big", "i8-big",
      "u2-little", "fortran", "version2", "version3",
    ]) func whatNumPyWrites(_ name: String) throws
  {
    let array = try readNPY(arrayFixtures.appending(path: name + ".npy").path)
    #expect(array.shape == [2, 3, 4])
    #expect(array.width == 12)
    #expect(array.all == Self.numbers)
    #expect(
      array.values(rows: [1, 0, 1], .float).floats
        == [12...23, 0...11, 12...23].flatMap { $0.map(Float.init) })
  }

  @Test func truthValues() throws {
    let array = try readNPY(arrayFixtures.appending(path: "bool.npy").path)
    #expect(array.all == (0..<24).map { $0 % 3 == 1 ? 1 : 0 })
  }

  @Test(
    arguments: [
      ("complex", "'<c8', complex numbers"),
      ("half", "'<f2', floating-point numbers of another size"),
      ("text", "'<U2', text"), ("objects", "'|O', objects of Python"),
    ]) func elementsThatAreNoNumbers(_ name: String, _ type: String) throws
  {
    let path = arrayFixtures.appending(path: name + ".npy").path
    let said = diagnostic(leavingOut: arrayFixtures.path) { () throws(Diagnostic) in
      _ = try readNPY(path)
    }
    #expect(
      said == """
        digits.grad:2:14: error: '\(name).npy' holds elements of the type \(type)
        > csv("digits.csv")
        note: numbers are read that are bool, int8 to int64, uint8 to uint64, float32 or float64
        help: save them as such: np.save("new.npy", array.astype("float32"))
        """)
  }

  @Test(
    arguments: [
      ("records", "holds records of several fields"),
      ("number", "is a single number without dimensions, so it has no rows"),
      ("empty", "is [0, 3] and has no elements"),
    ]) func arraysWithoutRows(_ name: String, _ message: String) throws
  {
    let path = arrayFixtures.appending(path: name + ".npy").path
    let said = diagnostic(leavingOut: arrayFixtures.path) { () throws(Diagnostic) in
      _ = try readNPY(path)
    }
    #expect(said.hasPrefix("digits.grad:2:14: error: '\(name).npy' \(message)\n"), "\(said)")
  }

  @Test func filesThatAreNone() throws {
    #expect(try fault([]).contains("error: 't.npy' is empty\n"))
    #expect(
      try fault(Array("a,b\n".utf8)) == """
        digits.grad:2:14: error: 't.npy' is not an NPY file: it starts with the bytes 61 2c 62 0a
        > csv("digits.csv")
        note: an NPY file starts with 93 4e 55 4d 50 59: np.save writes it
        help: copy or save it again
        """)
    #expect(
      try fault(zipStart).contains("help: it may be an NPZ file, which npz(\"…\") reads"))
    #expect(
      try fault(npyStart + [9, 0]).contains(
        "error: 't.npy' is an NPY file of version 9, and the versions 1 to 3 are known\n"))
    #expect(try fault(npyStart).contains("is not an NPY file"))
    #expect(try fault(npyStart + [1, 0, 200]).contains("error: 't.npy' ends in its header\n"))
    #expect(
      try fault(npyStart + [1, 0, 200, 0, 1]).contains("error: 't.npy' ends in its header\n"))
    #expect(
      try fault(npyStart + [3, 0, 0xff, 0xff, 0xff, 0xff]).contains(
        "error: 't.npy' ends in its header\n"))
  }

  @Test(
    arguments: [
      ("", "it is no dictionary of Python"),
      ("{'descr': '<f4'", "it is no dictionary of Python"),
      ("{'descr': [[[[[[[[[[[[[[[[[[", "it is no dictionary of Python"),
      ("{'shape': (1,)}", "it has no 'descr'"),
      ("{'descr': '<f4', 'shape': (1,)}", "it has no 'fortran_order'"),
      (
        "{'descr': '<f4', 'fortran_order': 0, 'shape': (1,)}",
        "its 'fortran_order' is neither True nor False"
      ),
      ("{'descr': '<f4', 'fortran_order': False, 'shape': [1]}", "its 'shape' is no tuple"),
      (
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}",
        "its 'shape' is no tuple of sizes"
      ),
      ("{'descr': '', 'fortran_order': False, 'shape': (1,)}", "no elements are of the type ''"),
      (
        "{'descr': 'f4', 'fortran_order': False, 'shape': (1,)}", "no elements are of the type 'f4'"
      ),
    ]) func damagedHeaders(_ header: String, _ reason: String) throws
  {
    #expect(
      try fault(file(header)) == """
        digits.grad:2:14: error: the header of 't.npy' is damaged: \(reason)
        > csv("digits.csv")
        help: save the array again with np.save
        """)
  }

  @Test func sizesThatDoNotFit() throws {
    func shaped(_ shape: String) -> [UInt8] {
      file("{'descr': '<f4', 'fortran_order': True, 'shape': (\(shape)), }\n")
    }
    #expect(try fault(shaped("1L,")) == "no error")
    #expect(
      try fault(shaped("2,")).contains(
        "error: 't.npy' says that it is [2], which takes 75 bytes, but it has 71\n"))
    #expect(try fault(shaped("2,")).contains("help: copy it again: it was cut off"))
    #expect(
      try fault(shaped("2147483647, 2147483647, 2147483647")).contains(
        "which is more than any file holds\n"))
    #expect(
      try fault(shaped("2147483648,")).contains(
        "error: 't.npy' has 2147483648 rows, and at most 2147483647 are supported\n"))
    #expect(try fault(shaped("99999999999999999999,")).contains("is no dictionary of Python"))
  }

  @Test func damagedFilesGiveErrors() throws {
    let sound = try Array(Data(contentsOf: arrayFixtures.appending(path: "fortran.npy")))
    var stream = RandomStream(seed: 9, use: .graph)
    let folder = try ScratchFolder()
    for _ in 0..<500 {
      var bytes = sound
      for _ in 0...stream.next(below: 3) {
        bytes[Int(stream.next(below: 130))] = UInt8(stream.next(below: 256))
      }
      bytes.removeLast(Int(stream.next(below: 4)))
      let path = try folder.write("t.npy", bytes)
      guard let array = try? readNPY(path) else { continue }
      #expect(array.all.count <= bytes.count)
    }
  }

  /// Every type in both byte orders and both orders of elements, with random shapes.
  @Test(.enabled(if: pythonHas("numpy"), "needs python3 with numpy"))
  func randomArraysOfNumPy() throws {
    let folder = try ScratchFolder()
    try python(
      """
      import numpy as np, sys
      random = np.random.default_rng(1)
      for number in range(60):
          shape = random.integers(1, 6, random.integers(1, 5))
          kind = random.choice(["f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"])
          order = random.choice(["<", ">"])
          # Whole numbers that each type has, and float32 holds.
          array = random.integers(0, 100, shape).astype(order + kind)
          if random.random() < 0.5:
              array = np.asfortranarray(array)
          np.save(f"{sys.argv[1]}/{number}.npy", array)
          array.astype("<f4").tofile(f"{sys.argv[1]}/{number}.raw")
      """, folder.path)
    for number in 0..<60 {
      let expected = try Data(contentsOf: URL(filePath: folder("\(number).raw")))
      let array = try readNPY(folder("\(number).npy"))
      let bytes = array.all.flatMap { withUnsafeBytes(of: $0.bitPattern.littleEndian, Array.init) }
      #expect(Data(bytes) == expected, "\(number)")
    }
  }

  @Test(.enabled(if: pythonHas("numpy"), "needs python3 with numpy"))
  func resultsThatNumPyReads() throws {
    let folder = try ScratchFolder()
    func table(_ columns: [(String, [Int])], _ values: [Float]) -> PredictionTable {
      PredictionTable(
        columns: columns.map { PredictionTable.Column(name: $0.0, shape: $0.1) },
        values: Numbers(floats: values))
    }
    let tables = [
      table([("p", [])], [1.5, -.infinity, 3]), table([("p", [2, 3])], Self.numbers),
      table([("p", [2]), ("q", [])], Self.numbers),
    ]
    for (number, table) in tables.enumerated() {
      _ = try folder.write("\(number).npy", table.npy)
    }
    try python(
      """
      import numpy as np, sys
      arrays = [np.load(f"{sys.argv[1]}/{number}.npy") for number in range(3)]
      assert [a.dtype for a in arrays] == ["<f4"] * 3
      assert [a.shape for a in arrays] == [(3,), (4, 2, 3), (8, 3)], [a.shape for a in arrays]
      assert arrays[0].tolist() == [1.5, -np.inf, 3]
      assert arrays[1].ravel().tolist() == list(range(24))
      """, folder.path)
  }
}
