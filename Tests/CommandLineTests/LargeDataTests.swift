// Data that are several times larger than the memory of the process that is trained on them.

import Execution
import Foundation
import Testing

@testable import Training

@Suite(.serialized) struct LargeDataTests {
  /// A format of files, and how a model reads 64 columns and a label of one.
  enum Format: String, CaseIterable {
    case csv, npy

    /// The first bytes, for so many rows of 65 columns.
    func header(rows: Int) -> Data {
      switch self {
      case .csv: Data(((0..<65).map { "c\($0)" }.joined(separator: ",") + "\n").utf8)
      case .npy: Data(npyHeader(.float, shape: [rows, 65]))
      }
    }

    /// The bytes of the row of this number.
    func row(_ row: Int) -> Data {
      let cells = (0..<65).map { Float((row * 37 + $0 * 11 + row / 3 * $0) % 199) / 8 - 12 }
      return switch self {
      case .csv: Data((cells.map { "\($0)" }.joined(separator: ",") + "\n").utf8)
      case .npy: Data(cells.flatMap { withUnsafeBytes(of: $0.bitPattern.littleEndian, Array.init) })
      }
    }
  }

  /// What the process may have of memory, in KiB, and the least size of a file in bytes.
  private static let limit = 48 << 10
  private static let size = 160_000_000

  /// A folder with a large file of `format`, and a model that is trained on it.
  private static func folder(_ format: Format) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let path = folder("rows.\(format)")
    // The same rows over and over; their order decides the weights all the same.
    let rows = (0..<2000).map(format.row).reduce(Data(), +)
    let times = size / rows.count + 1
    try format.header(rows: 2000 * times).write(to: URL(filePath: path))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    for _ in 0..<times { try file.write(contentsOf: rows) }
    try file.close()
    let model = RowModel(
      source: "\(format)(\"rows.\(format)\")", x: "source[0 : 64]", width: 64,
      y: "source[64 : 65]", classes: nil, batch: 64, epochs: 1)
    _ = try folder.write("m.grad", model.text)
    return folder
  }

  /// Trains the model in `folder` under what `script`, commands of a shell, limits.
  private func train(_ folder: ScratchFolder, _ script: String) throws -> Run {
    try execute(
      URL(filePath: "/bin/bash"),
      ["-c", script + "exec \"$@\"", "bash", executable.path, "train", folder("m.grad")])
  }

  @Test(arguments: Format.allCases)
  func `Weights are the same where the data have no room in memory`(_ format: Format) throws {
    let folder = try Self.folder(format)
    let weights = URL(filePath: folder("w.safetensors"))
    let limited = try train(folder, "ulimit -d \(Self.limit); ")
    #expect(limited.code == 0, "\(limited.messages)")
    let bytes = try Data(contentsOf: weights)
    #expect(try train(folder, "").code == 0)
    #expect(try Data(contentsOf: weights) == bytes)
  }

  @Test func `A disk without room is an error, and no file stays`() throws {
    let folder = try Self.folder(.npy)
    let path = folder("rows.npy")
    let bytes = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    let disk = folder("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    // Files that may not grow stand for a full disk, which only the superuser can make.
    let run = try train(
      folder, "trap '' XFSZ; ulimit -f 1000 -d \(Self.limit); export TMPDIR=\(disk); ")
    #expect(run.code == 1)
    let asked = bytes + 2
    #expect(
      run.messages == """
        \(folder("m.grad")):2:18: error: '\(path)' does not fit in memory
           |
         2 |     source = npy("rows.npy")
           |                  ^^^^^^^^^^
           = note: \(asked) bytes are too many for memory, and a file in '\(disk)' cannot hold them: \
        File too large; TMPDIR names another folder

        """)
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == [])

    let missing = try train(
      folder, "ulimit -d \(Self.limit); export TMPDIR=\(folder("none")); ")
    #expect(missing.code == 1)
    #expect(
      missing.messages.contains(
        "a file in '\(folder("none"))' cannot hold them: No such file or directory; TMPDIR"),
      "\(missing.messages)")
  }

  /// The numbers of rows lie in arrays, which end the process where they have no room.
  @Test func `Too many rows for memory are an error`() throws {
    let folder = try ScratchFolder()
    let rows = 2_000_000
    _ = try folder.write("t.csv", "a,k\n" + String(repeating: "1,0\n2,1\n", count: rows / 2))
    var model = RowModel(
      source: "csv(\"t.csv\")", x: "source[0 : 1]", width: 1, y: "source.k", batch: 1000, epochs: 1)
    for validate in ["0.2", "stratified(0.2, by=y)"] {
      model.validate = validate
      _ = try folder.write("m.grad", model.text)
      let small = try train(folder, "ulimit -d \(16 << 10); ")
      #expect(small.code == 1)
      let said = small.messages.replacing(folder.path + "/", with: "")
      #expect(
        said.hasPrefix("m.grad:2:14: error: the 2000000 rows of 't.csv' are too many for memory\n"),
        "\(said)")
      #expect(said.contains("bytes are needed, and there are \(16 << 20)\n"), "\(said)")
      let large = try train(folder, "ulimit -d \(64 << 10); ")
      #expect(large.code == 0, "\(large.messages)")
    }
  }

  @Test func `Tensors may be larger than memory`() throws {
    let folder = try ScratchFolder()
    let (rows, width) = (16 * 20_000, 64)
    let values = (0..<rows * width).map { place -> Float in
      let number: Int = place * 37 + place / 64
      return Float(number % 199) / 200
    }
    let weights = SafeTensors(
      tensors: [.init(name: "x", shape: [rows, width], values: Numbers(floats: values))])
    try weights.write(to: folder("in.safetensors"))
    _ = try folder.write(
      "m.grad",
      """
      model line(x: [batch, 64]) -> z: [batch] {
          param w: [64] = ones()
          z = x @ w
      }
      train line {
          loss      = mean(z^2)
          optimizer = sgd(lr=0.0001)
          batch     = 20000
          steps     = 1
      }

      """)
    func losses(_ script: String) throws -> [Double] {
      let run = try execute(
        URL(filePath: "/bin/bash"),
        [
          "-c", script + "exec \"$@\"", "bash", executable.path, "bench", folder("m.grad"),
          "--inputs",
          folder("in.safetensors"), "--steps", "1", "--chunks", "1", "--losses", "3", "--json",
        ])
      #expect(run.code == 0, "\(run.messages)")
      return try #require(try run.objects().first?["losses"] as? [Double])
    }
    let expected = try losses("")
    #expect(expected.count == 3)
    #expect(try losses("ulimit -d \(Self.limit); ") == expected)
  }
}
