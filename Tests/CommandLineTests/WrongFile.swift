// Files of all formats that gradc reads, and what can be wrong with each.

import Foundation
import Testing

/// A format of files, with a sound one and a command that reads it.
struct FileFormat: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The name of the file.
  let file: String
  let sound: Data
  /// The model file, which reads the data from `file` if they are data.
  let model: String
  /// The command, in the folder of both.
  var command = ["train", "m.grad", "--save", "w.safetensors"]

  /// Something that is wrong with a file.
  enum Damage: String, CaseIterable, Sendable {
    case truncated = "truncated"
    case magic = "wrong magic"
    case type = "wrong type"
    case wide = "a million columns"
    case encoding = "not UTF-8"
  }

  /// What takes the place of the file.
  var damaged: [Damage: Data]

  /// A model that reads `x` and `y` of a source.
  private static func model(_ source: String, _ x: String, _ y: String) -> String {
    """
    data d {
        source = \(source)
        x: [2] = \(x)
        y      = \(y)
    }
    model m(x: [batch, 2]) -> p: [batch] {
        p = (x |> linear(1)) as [batch]
    }
    train m {
        data      = d
        loss      = mse(p, y)
        optimizer = sgd(lr=0.01)
        batch     = 1
        epochs    = 1
    }

    """
  }

  /// The first bytes of `data` as a text in UTF-16 has them.
  private static func utf16(_ data: Data) -> Data { Data([0xff, 0xfe]) + data.dropFirst(2) }

  private static let x: [Float] = [0, 1, 2, 3, 4, 5]
  private static let million = [Float](repeating: 0, count: 1_000_000)

  /// An IDX file of 32-bit numbers whose elements have the type `code`.
  private static func idx(_ shape: [Int], _ values: [Float], code: UInt8 = 0x0d) -> Data {
    func word(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian, Array.init) }
    return Data([0, 0, code, UInt8(shape.count)]) + Data(shape.flatMap { word(UInt32($0)) })
      + Data(values.flatMap { word($0.bitPattern) })
  }

  /// The file `name` that NumPy has written.
  private static func fixture(_ name: String) -> Data {
    (try? Data(
      contentsOf: packageFolder.appending(path: "Tests/TrainingTests/Fixtures/\(name)"))) ?? Data()
  }

  static let csv = FileFormat(
    testDescription: "CSV", file: "t.csv", sound: Data("a,b,y\n0,1,0\n2,3,1\n4,5,2\n".utf8),
    model: model("csv(\"t.csv\")", "source[0 : 2]", "source.y"),
    damaged: [
      .truncated: Data("a,b,y\n0,1,0\n2,3".utf8),
      .magic: utf16(Data("a,b,y\n0,1,0\n".utf8)),
      .type: Data("a,b,y\n0,one,0\n2,3,1\n".utf8),
      .wide: Data(
        (0..<1_000_000).map { "c\($0)" }.joined(separator: ",").utf8) + Data("\n".utf8)
        + Data([String](repeating: "1", count: 1_000_000).joined(separator: ",").utf8),
      .encoding: Data("a,".utf8) + Data([0xff]) + Data(",y\n0,1,0\n".utf8),
    ])

  static let idx = FileFormat(
    testDescription: "IDX", file: "t.idx", sound: idx([3, 2], x),
    model: model("idx(\"t.idx\", labels=\"l.idx\")", "source.images", "source.labels"),
    damaged: [
      .truncated: idx([3, 2], x).dropLast(7), .magic: utf16(idx([3, 2], x)),
      .type: idx([3, 2], x, code: 0x07), .wide: idx([1, 1_000_000], million),
    ])

  static let npy = FileFormat(
    testDescription: "NPY", file: "t.npy", sound: ArrayFile.npy([3, 2], x),
    model: model("npy(\"t.npy\", labels=\"l.npy\")", "source.values", "source.labels"),
    damaged: [
      .truncated: ArrayFile.npy([3, 2], x).dropLast(7),
      .magic: utf16(ArrayFile.npy([3, 2], x)), .type: fixture("complex.npy"),
      .wide: ArrayFile.npy([1, 1_000_000], million),
    ])

  /// An array x of [2, 3, 4] and y of 2.
  static let npz = FileFormat(
    testDescription: "NPZ", file: "t.npz", sound: fixture("deflated.npz"),
    model: model("npz(\"t.npz\")", "first(source.x)", "source.y")
      + "fn first(x: [n, 3, 4]) -> y: [n, 2] { y[i, j] = x[i, 0, j] }\n",
    damaged: [
      .truncated: fixture("deflated.npz").dropLast(30), .magic: utf16(fixture("deflated.npz")),
    ])

  static let text = FileFormat(
    testDescription: "text", file: "t.txt", sound: Data("abcabcabcabc".utf8),
    model: BadInputTests.textModel.replacing("table.csv", with: "t.txt"),
    damaged: [
      .truncated: Data("abc".utf8), .magic: utf16(Data("abcabcabcabc".utf8)),
      .encoding: Data("abcabc".utf8) + Data([0xff]) + Data("abc".utf8),
    ])

  /// A safetensors file whose header is `header`, with three numbers.
  private static func safeTensors(_ header: String) -> Data {
    withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Data($0) } + Data(header.utf8)
      + Data(count: 12)
  }

  private static func header(_ type: String, more: String = "") -> String {
    #"{"linear.b":{"dtype":"\#(type)","shape":[1],"data_offsets":[0,4]},"#
      + #""linear.w":{"dtype":"F32","shape":[2,1],"data_offsets":[4,12]}\#(more)}"#
  }

  static let weights = FileFormat(
    testDescription: "safetensors", file: "t.safetensors", sound: safeTensors(header("F32")),
    model: csv.model, command: ["run", "m.grad", "--weights", "t.safetensors", "-o", "w.csv"],
    damaged: [
      .truncated: safeTensors(header("F32")).dropLast(3),
      .magic: Data([0x50, 0x4b, 0x03, 0x04]) + safeTensors(header("F32")).dropFirst(4),
      .type: safeTensors(header("C64")),
      .wide: safeTensors(
        header(
          "F32",
          more: (0..<100_000).map {
            #","x\#($0)":{"dtype":"F32","shape":[0],"data_offsets":[12,12]}"#
          }.joined())),
      .encoding: safeTensors(header("F32").replacing("linear.b", with: "linear.c"))
        .replacing(Data("linear.c".utf8), with: Data("linear.".utf8) + Data([0xff])),
    ])

  static let map = FileFormat(
    testDescription: "map of names", file: "t.map", sound: Data("linear.w = linear.w\n".utf8),
    model: csv.model,
    command: [
      "run", "m.grad", "--weights", "t.safetensors", "--map", "t.map", "-o", "w.csv",
    ],
    damaged: [
      .truncated: Data("linear.w = ".utf8), .magic: utf16(Data("linear.w = linear.w".utf8)),
      .type: Data([0, 1, 2]), .wide: Data(repeating: UInt8(ascii: "a"), count: 2_000_000),
    ])

  static let modelFile = FileFormat(
    testDescription: "model file", file: "m.grad", sound: Data(csv.model.utf8), model: csv.model,
    damaged: [
      .truncated: Data(csv.model.utf8).prefix(100), .magic: utf16(Data(csv.model.utf8)),
      .type: Data([0, 1, 2]), .wide: Data(repeating: UInt8(ascii: " "), count: 2_000_000),
      .encoding: Data("dim ".utf8) + Data([0xff]) + Data(" = 1\n".utf8) + Data(csv.model.utf8),
    ])

  static let all = [csv, idx, npy, npz, text, weights, map, modelFile]

  /// Writes the sound file, what it needs beside it, and files that an earlier run has left.
  func write(into folder: ScratchFolder) throws {
    let files: [(String, Data)] = [
      ("t.csv", Self.csv.sound), ("t.safetensors", Self.weights.sound),
      ("l.idx", Self.idx([3], [0, 1, 2])), ("l.npy", ArrayFile.npy([3], [0, 1, 2])),
      ("w.safetensors", Data("earlier".utf8)), ("w.csv", Data("earlier".utf8)),
      ("m.grad", Data(model.utf8)), (file, sound),
    ]
    for (name, bytes) in files { try bytes.write(to: URL(filePath: folder(name))) }
  }
}
