// Tensors survive the way through a file, here and in other tools; damaged files are refused.

import Execution
import Foundation
import Testing

@testable import Training

/// Whether python3 can import `module`.
func pythonHas(_ module: String) -> Bool {
  (try? runPython("import \(module)"))?.status == 0
}

/// Runs a Python program and returns its exit status and what it printed.
func runPython(_ program: String, _ arguments: String...) throws -> (
  status: Int32, output: String
) {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus, output)
}

@Suite struct SafeTensorsFiles {
  let folder: ScratchFolder
  let example = SafeTensors(
    tensors: [
      .init(name: "linear1.w", shape: [2, 3], values: [0, 1, -2.5, 1e-30, .infinity, 3]),
      .init(name: "b", shape: [], values: [7]),
      .init(name: "empty", shape: [0, 4], values: []),
      .init(name: "é \"quoted\"\n", shape: [1], values: [0.1]),
    ], metadata: ["format": "pt", "a": "line 1\nline 2"])

  init() throws { folder = try ScratchFolder() }

  @Test func writesTheFormat() throws {
    try SafeTensors(
      tensors: [
        .init(name: "w", shape: [1, 2], values: [1, -2]), .init(name: "b", shape: [], values: [3]),
      ], metadata: ["k": "v"]
    ).write(to: folder("t"))
    let header =
      #"{"__metadata__":{"k":"v"},"b":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"#
      + #""w":{"dtype":"F32","shape":[1,2],"data_offsets":[4,12]}}"#
      + "  "
    #expect(header.utf8.count.isMultiple(of: 8))
    let expected =
      [UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0] + Array(header.utf8)
      + [0, 0, 0x40, 0x40, 0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]
    #expect(try Array(Data(contentsOf: URL(filePath: folder("t")))) == expected)
  }

  @Test func readsWhatItWrites() throws {
    try example.write(to: folder("t"))
    let read = try SafeTensors.read(folder("t"))
    #expect(read.metadata == example.metadata)
    #expect(read.tensors.map(\.name) == ["b", "empty", "linear1.w", "é \"quoted\"\n"])
    for tensor in example.tensors { #expect(read[tensor.name] == tensor) }
    #expect(read["w"] == nil)
  }

  @Test func writesTheSameBytesForTheSameTensors() throws {
    try example.write(to: folder("a"))
    var other = example
    other.tensors.reverse()
    try other.write(to: folder("b"))
    let (a, b) = (folder("a"), folder("b"))
    #expect(FileManager.default.contentsEqual(atPath: a, andPath: b))
  }

  @Test func writesAndReadsNothing() throws {
    try SafeTensors(tensors: []).write(to: folder("t"))
    let read = try SafeTensors.read(folder("t"))
    #expect(read.tensors == [])
    #expect(read.metadata == [:])
  }

  @Test(.enabled(if: pythonHas("safetensors.numpy"), "needs python3 with safetensors and numpy"))
  func agreesWithThePythonPackage() throws {
    try example.write(to: folder("ours"))
    let program = """
      import sys, numpy, safetensors, safetensors.numpy as st
      ours = st.load_file(sys.argv[1])
      with safetensors.safe_open(sys.argv[1], "numpy") as file: metadata = file.metadata()
      for name in sorted(ours):
          print(ascii(name), ours[name].dtype, ours[name].shape, ours[name].ravel().tolist())
      print(sorted(metadata.items()))
      theirs = {"half": numpy.array([0.5, -2], "float16"), "double": numpy.array([[0.1]]),
                "single": numpy.arange(6, dtype="float32").reshape(1, 2, 3)}
      st.save_file(theirs, sys.argv[2], metadata={"by": "python"})
      """
    let (status, output) = try runPython(program, folder("ours"), folder("theirs"))
    #expect(status == 0)
    #expect(
      output == #"""
        'b' float32 () [7.0]
        'empty' float32 (0, 4) []
        'linear1.w' float32 (2, 3) [0.0, 1.0, -2.5, 1.0000000031710769e-30, inf, 3.0]
        '\xe9 "quoted"\n' float32 (1,) [0.10000000149011612]
        [('a', 'line 1\nline 2'), ('format', 'pt')]

        """#)
    let theirs = try SafeTensors.read(folder("theirs"))
    #expect(theirs.metadata == ["by": "python"])
    #expect(theirs["half"] == .init(name: "half", shape: [2], values: [0.5, -2]))
    #expect(
      theirs["double"] == .init(name: "double", shape: [1, 1], values: Numbers(doubles: [0.1])))
    #expect(
      theirs["single"] == .init(name: "single", shape: [1, 2, 3], values: [0, 1, 2, 3, 4, 5]))
  }

  // MARK: What cannot be written

  @Test func refusesTensorsThatContradictThemselves() throws {
    func error(_ tensors: SafeTensors.Tensor...) -> String {
      failure(leavingOut: folder.path) { () throws(FileFailure) in
        try SafeTensors(tensors: tensors).write(to: folder("t"))
      }
    }
    #expect(
      error(.init(name: "w", shape: [2, 2], values: [1]))
        == "cannot write 't': 'w' is [2, 2], but has 1 value")
    #expect(
      error(.init(name: "w", shape: [-1], values: []))
        == "cannot write 't': 'w' is [-1], but has 0 values")
    #expect(
      error(.init(name: "w", shape: [.max, .max], values: []))
        == "cannot write 't': 'w' is [\(Int.max), \(Int.max)], but has 0 values")
    #expect(
      error(.init(name: "w", shape: [], values: [1]), .init(name: "w", shape: [], values: [2]))
        == "cannot write 't': the name 'w' is taken")
    #expect(
      error(.init(name: "__metadata__", shape: [], values: [1]))
        == "cannot write 't': the name '__metadata__' is taken")
    #expect(try folder.contents() == [])
  }

  @Test func keepsTheOldFileWhereTheNewOneCannotBeWritten() throws {
    try example.write(to: folder("t"))
    let broken = SafeTensors(tensors: [.init(name: "w", shape: [2], values: [])])
    #expect(throws: FileFailure.self) { try broken.write(to: folder("t")) }
    #expect(try SafeTensors.read(folder("t")).tensors.count == 4)
    #expect(
      failure { () throws(FileFailure) in try example.write(to: "/dev/full") }
        == "cannot write '/dev/full': the disk is full")
  }

  // MARK: What cannot be read

  /// Returns the error for a file with the given header and number of bytes behind it.
  func error(_ header: String, data: Int = 0) throws -> String {
    let count = UInt64(header.utf8.count)
    let length = (0..<8).map { UInt8(truncatingIfNeeded: count >> (8 * UInt64($0))) }
    return try error(length + Array(header.utf8) + [UInt8](repeating: 0, count: data))
  }

  func error(_ bytes: [UInt8]) throws -> String {
    let path = try folder.write("t", bytes)
    let text = failure(leavingOut: folder.path) { () throws(FileFailure) in
      _ = try SafeTensors.read(path)
    }
    let start = "'t' is not a sound safetensors file: "
    let end =
      "\nhelp: name a file that 'gradc train' or safetensors.torch.save_file has written, or copy it again"
    guard text.hasPrefix(start), text.hasSuffix(end) else { return text }
    return String(text.dropFirst(start.count).dropLast(end.count))
  }

  /// Returns what a header says of a tensor.
  func tensor(
    _ name: String, _ shape: String, _ offsets: String, type: String = "F32"
  ) -> String {
    "\"\(name)\":{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":\(offsets)}"
  }

  @Test func missingFile() {
    #expect(
      failure(leavingOut: folder.path) { () throws(FileFailure) in
        _ = try SafeTensors.read(folder("t"))
      } == "there is no file 't'")
  }

  @Test func shortFilesAndWrongLengths() throws {
    #expect(try error([]) == "it has 0 bytes, and 8 is the least")
    #expect(try error([1]) == "it has 1 byte, and 8 is the least")
    #expect(
      try error([3, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x7d])
        == "its header should take 3 bytes, but 2 follow")
    #expect(
      try error([UInt8](repeating: 0xff, count: 16))
        == "its header should take 18446744073709551615 bytes, but 8 follow")
  }

  @Test func headersThatAreNotWhatTheyShouldBe() throws {
    #expect(try error("") == "expected a value at byte 8, in its header")
    #expect(try error("[]") == "expected an object at byte 8, in its header")
    #expect(try error("{\"w\":") == "expected a value at byte 13, in its header")
    #expect(
      try error("{\"w\":1,\"w\":2}") == "the name 'w' occurs twice at byte 15, in its header")
    #expect(try error("{\"w\":1}") == "'w' is not described by an object")
    #expect(try error("{\"w\":{}}") == "'w' has no 'dtype'")
    #expect(try error("{\"__metadata__\":1}") == "'__metadata__' is not an object")
    #expect(try error("{\"__metadata__\":{\"a\":1}}") == "'a' in '__metadata__' is not a text")
    #expect(
      try error("{\(tensor("w", "[1]", "[0,8]", type: "I64"))}", data: 8)
        == "'w' holds I64, and F32, F64, F16 and BF16 can be read")
    for shape in ["1", "[-1]", "[1.5]", "[\"1\"]", "[99999999999999999999]", "null"] {
      #expect(
        try error("{\(tensor("w", shape, "[0,4]"))}", data: 4)
          == "'w' has no 'shape' of whole numbers")
    }
    for offsets in ["[4]", "[4,0]", "[0,4,8]", "[-4,0]", "{}", "[0,1e1]"] {
      #expect(
        try error("{\(tensor("w", "[1]", offsets))}", data: 4)
          == "'w' has no 'data_offsets' of two ascending whole numbers")
    }
  }

  @Test func dataThatDoesNotFit() throws {
    #expect(
      try error("{\(tensor("w", "[2]", "[0,4]"))}", data: 4)
        == "'w' is [2] of F32, which does not fit in its 4 bytes")
    let large = 1 << 62
    #expect(
      try error("{\(tensor("w", "[\(large),4]", "[0,0]"))}")
        == "'w' is [\(large), 4] of F32, which does not fit in its 0 bytes")
    #expect(
      try error("{\(tensor("w", "[\(large)]", "[0,0]"))}")
        == "'w' is [\(large)] of F32, which does not fit in its 0 bytes")
    #expect(
      try error("{\(tensor("w", "[2]", "[0,8]"))}", data: 7)
        == "'w' ends at byte 8 of its data, which has 7")
    #expect(
      try error("{\(tensor("w", "[1]", "[0,4]"))}", data: 6)
        == "nothing describes bytes 4 to 5 of its data")
    #expect(
      try error("{\(tensor("w", "[1]", "[4,8]"))}", data: 8)
        == "nothing describes bytes 0 to 3 of its data")
    #expect(
      try error("{\(tensor("a", "[2]", "[0,8]")),\(tensor("b", "[1]", "[4,8]"))}", data: 8)
        == "'b' overlaps 'a'")
    #expect(
      try error("{\(tensor("a", "[1]", "[0,4]")),\(tensor("b", "[1]", "[0,4]"))}", data: 4)
        == "'b' overlaps 'a'")
  }

  /// Both types in one file, as one that mixes them may have; the digits of doubles stay.
  @Test func keepsDoubles() throws {
    let both = SafeTensors(tensors: [
      .init(name: "d", shape: [2], values: Numbers(doubles: [0.1, 16_777_217])),
      .init(name: "f", shape: [1], values: [0.5]),
    ])
    try both.write(to: folder("both"))
    let read = try SafeTensors.read(folder("both"))
    #expect(read.tensors == both.tensors)
    #expect(read.tensors.map(\.values.precision) == [.double, .float])
  }

  @Test func convertsTheHalfTypes() throws {
    let header =
      "{\(tensor("b", "[2]", "[0,4]", type: "BF16")),\(tensor("h", "[2]", "[4,8]", type: "F16"))}"
    let path = try folder.write(
      "t",
      [UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0] + Array(header.utf8)
        + [0x80, 0x3f, 0x49, 0xc0, 0x00, 0x3c, 0x01, 0x00])
    let read = try SafeTensors.read(path)
    #expect(read["b"]?.values == [1, -3.140625])
    #expect(read["h"]?.values == [1, 0x1p-24])
  }

  @Test func neverTrapsOnDamagedFiles() throws {
    try example.write(to: folder("sound"))
    let sound = try Array(Data(contentsOf: URL(filePath: folder("sound"))))
    var stream = RandomStream(seed: 4, use: .shuffle)
    var refused = 0
    for _ in 0..<3_000 {
      var bytes = sound
      for _ in 0...stream.next(below: 3) {
        let place = Int(stream.next(below: UInt32(bytes.count)))
        switch stream.next(below: 8) {
        case 0: bytes.removeSubrange(place...)
        case 1: bytes.insert(UInt8(stream.next(below: 256)), at: place)
        default: bytes[place] = UInt8(stream.next(below: 256))
        }
        if bytes.isEmpty { break }
      }
      if try error(bytes) != "no error" { refused += 1 }
    }
    // Damage in the numbers or within a name cannot be seen; most of the file is header.
    #expect(refused > 1_500)
  }
}
