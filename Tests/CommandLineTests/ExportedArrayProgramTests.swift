// gradc export --main: programs that read arrays.

import Foundation
import Testing

@Suite(.enabled("gcc or make is missing") { CTools.has("gcc") && CTools.has("make") })
struct ExportedArrayProgramTests {
  /// Images of shorts, labels of bytes, as in MNIST.
  @Test func `Arrays are read as gradc reads them`() throws {
    var images: [UInt8] = [0, 0, 11, 3, 0, 0, 0, 6, 0, 0, 0, 1, 0, 0, 0, 2]
    for value in [1, -2, 300, 4, -5, 6, 7, 800, 9, 10, -11, 12] {
      let bits = UInt16(bitPattern: Int16(value))
      images += [UInt8(bits >> 8), UInt8(bits & 255)]
    }
    let labels: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 6, 0, 1, 2, 2, 1, 0]
    let program = try ExportedProgram(
      """
      data d {
          source = idx("images", labels="labels")
          x: [1, 2] = source.images / 100
          k: index(3) = source.labels
      }
      model m(x: [batch, 1, 2]) -> logits: [batch, 3] {
          logits = x |> flatten |> linear(3)
      }
      train m {
          data = d
          loss = cross_entropy(logits, k)
          optimizer = adam(lr=0.1)
          batch = 2
          epochs = 4
          validate = 0.3
          report = accuracy(logits, k)
      }

      """, files: ["images": images, "labels": labels])
    try program.expectLosses(within: 1e-5)
    let swapped = try program.train("--data", "labels")
    #expect(
      swapped.messages
        == "labels: error: a row has 1 elements, and this program was made for 2\n")
    #expect(
      try program.train("--labels", "m.grad").messages == "m.grad: error: this is not an IDX file\n"
    )
  }

  @Test func `Arrays that are held out are read, too`() throws {
    func files(_ name: String, _ rows: Range<Int>) -> [String: [UInt8]] {
      let images = rows.flatMap { row in (0..<4).map { UInt8((row * 37 + $0 * 11) % 29) } }
      let labels = rows.map { UInt8($0 % 3) }
      return [
        "\(name).idx": Array(ArrayFile.idx([rows.count, 2, 2], images)),
        "\(name).labels.idx": Array(ArrayFile.idx([rows.count], labels)),
      ]
    }
    let model = RowModel(
      source: "idx(\"train.idx\", labels=\"train.labels.idx\")", x: "flat(source.images)", width: 4,
      y: "source.labels", classes: 3, batch: 4,
      validate: "idx(\"test.idx\", labels=\"test.labels.idx\")")
    let program = try ExportedProgram(
      model.text + "fn flat(x: [n, 2, 2]) -> y: [n, 4] = x as [n, 4]\n",
      files: files("train", 0..<20).merging(files("test", 20..<29)) { $1 })
    try program.expectLosses(within: 1e-5)
    let swapped = try program.train("--held-out-labels", "train.labels.idx")
    #expect(swapped.code == 1)
    #expect(
      swapped.messages
        == "train.labels.idx: error: the array has 20 rows, and this program was made for 9: "
        + "export it again\n")
  }
}
