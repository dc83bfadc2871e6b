// Each format that is read, with each thing that can be wrong: it is said where and what to do, and files of
// earlier runs stay as they were.

import Foundation
import Testing

@Suite struct WrongFileTests {
  /// What is said of a damaged file, up to the sentence.
  private static let said: [String: [FileFormat.Damage: String]] = [
    "CSV": [
      .truncated: "t.csv:3:1: error: this row has 2 cells, but the header names 3 columns",
      .magic:
        "m.grad:2:18: error: 't.csv' is not a CSV file: it is UTF-16 text, and UTF-8 is expected",
      .type: "t.csv:2:3: error: 'one' in column 'b' is not a number",
      .wide: "m.grad:4:21: error: the table has no column 'y'",
      .encoding: "t.csv:1:3: error: this name is not UTF-8",
    ],
    "IDX": [
      .truncated:
        "m.grad:2:18: error: 't.idx' says that it is [3, 2], which takes 36 bytes, but it has 29",
      .magic:
        "m.grad:2:18: error: 't.idx' is not an IDX file: it starts with the bytes ff fe 0d 02",
      .type: "m.grad:2:18: error: 't.idx' is not an IDX file: no elements have the type 7",
      .wide: "m.grad:2:34: error: 'l.idx' has 3 labels, and 't.idx' has 1 row",
    ],
    "NPY": [
      .truncated:
        "m.grad:2:18: error: 't.npy' says that it is [3, 2], which takes 152 bytes, but it has 145",
      .magic:
        "m.grad:2:18: error: 't.npy' is not an NPY file: it starts with the bytes ff fe 55 4d",
      .type: "m.grad:2:18: error: 't.npy' holds elements of the type '<c8', complex numbers",
      .wide: "m.grad:2:34: error: 'l.npy' has 3 labels, and 't.npy' has 1 row",
    ],
    "NPZ": [
      .truncated:
        "m.grad:2:18: error: 't.npz' cannot be read: it has no directory, so it may have been cut off",
      .magic: "m.grad:2:18: error: 't.npz' is not an NPZ file",
    ],
    "text": [
      .truncated:
        "m.grad:3:35: error: 't.txt' has 3 characters, but a window of 4 and the character after it take 5",
      .magic:
        "m.grad:3:19: error: 't.txt' is not a text: it is UTF-16 text, and UTF-8 is expected",
      .encoding: "m.grad:3:19: error: 't.txt' is not UTF-8: byte 0xff at offset 6",
    ],
    "safetensors": [
      .truncated:
        "gradc: error: 't.safetensors' is not a sound safetensors file: 'linear.w' ends at byte 12 of its data, which has 9",
      .magic:
        "gradc: error: 't.safetensors' is not a sound safetensors file: its header should take 67324752 bytes, but ",
      .type:
        "gradc: error: 't.safetensors' is not a sound safetensors file: 'linear.b' holds C64, and F32, F64, F16 and BF16 can be read",
      .wide: "gradc: error: 't.safetensors' has weights for 'x0', which the model lacks",
      .encoding:
        "gradc: error: 't.safetensors' is not a sound safetensors file: a string is not UTF-8 at byte 9, in its header",
    ],
    "map of names": [
      .truncated:
        "t.map:1:1: error: an entry of a map is a name of the model, '=' and a tensor of the file",
      .magic: "t.map:1:1: error: the model has no parameter '\u{fffd}\u{fffd}near.w'",
      .type: "gradc: error: 't.map' is not a text: it holds zero bytes",
      .wide: "gradc: error: 't.map' is larger than 1 MiB, and no model file or map is",
    ],
    "model file": [
      .truncated: "m.grad:6:15: error: '[' is never closed",
      .magic: "m.grad:1:1: error: this is not UTF-8 text",
      .type: "gradc: error: 'm.grad' is not a text: it holds zero bytes",
      .wide: "gradc: error: 'm.grad' is larger than 1 MiB, and no model file or map is",
      .encoding: "m.grad:1:5: error: this is not UTF-8 text",
    ],
  ]

  private func run(_ format: FileFormat, in folder: ScratchFolder) throws -> Run {
    try execute(executable, format.command, in: folder.path)
  }

  /// What earlier runs have left.
  private func earlier(_ folder: ScratchFolder) throws -> [String] {
    try ["w.safetensors", "w.csv"].map { try String(contentsOfFile: folder($0), encoding: .utf8) }
  }

  @Test(arguments: FileFormat.all)
  func `A sound file is read`(_ format: FileFormat) throws {
    let folder = try ScratchFolder()
    try format.write(into: folder)
    let run = try run(format, in: folder)
    #expect(run.code == 0, "\(run.messages)")
  }

  @Test(
    arguments: FileFormat.all.flatMap { format in
      FileFormat.Damage.allCases.filter { format.damaged[$0] != nil }.map { (format, $0) }
    })
  func `A wrong file is refused`(_ format: FileFormat, _ damage: FileFormat.Damage) throws {
    let folder = try ScratchFolder()
    try format.write(into: folder)
    try #require(format.damaged[damage]).write(to: URL(filePath: folder(format.file)))
    let names = try folder.contents()
    let run = try run(format, in: folder)
    #expect(run.code == 1)
    let expected = try #require(Self.said[format.testDescription]?[damage])
    #expect(run.messages.hasPrefix(expected), "\(run.messages)")
    // What stands in the file itself is shown, and to be mended there.
    if !run.messages.hasPrefix("\(format.file):") {
      #expect(run.messages.contains(#/\n *= (help|note): /#), "\(run.messages)")
    }
    #expect(try folder.contents() == names)
    #expect(try earlier(folder) == ["earlier", "earlier"])
  }

  @Test(arguments: FileFormat.all)
  func `A folder is no file`(_ format: FileFormat) throws {
    let folder = try ScratchFolder()
    try format.write(into: folder)
    try FileManager.default.removeItem(atPath: folder(format.file))
    try FileManager.default.createDirectory(
      atPath: folder(format.file), withIntermediateDirectories: false)
    let run = try run(format, in: folder)
    #expect(run.code == 1)
    #expect(run.messages.contains("error: '\(format.file)' is a folder, not a file\n"))
    #expect(try earlier(folder) == ["earlier", "earlier"])
  }

  @Test(arguments: FileFormat.all)
  func `A missing file is named`(_ format: FileFormat) throws {
    let folder = try ScratchFolder()
    try format.write(into: folder)
    try FileManager.default.removeItem(atPath: folder(format.file))
    let run = try run(format, in: folder)
    #expect(run.code == 1)
    #expect(run.messages.contains("error: there is no file '\(format.file)'\n"))
    #expect(try earlier(folder) == ["earlier", "earlier"])
  }

  @Test(arguments: FileFormat.all)
  func `A file that may not be read is named`(_ format: FileFormat) throws {
    let folder = try ScratchFolder()
    try format.write(into: folder)
    chmod(folder.path, 0o777)
    chmod(folder(format.file), 0)
    guard let run = try PermissionTests.runAsNobody(format.command, in: folder.path) else { return }
    #expect(run.code == 1)
    #expect(run.messages.contains("error: no permission to read '\(format.file)'\n"))
    #expect(run.messages.contains("= help: chmod u+r '\(format.file)'\n"))
    #expect(try earlier(folder) == ["earlier", "earlier"])
  }
}
