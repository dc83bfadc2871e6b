// gradc train --weights: by which statistics the data are prepared.

import Foundation
import Testing

@testable import Training

@Suite struct InitialWeightTests {
  private static let model = RowModel(
    source: "csv(\"t.csv\")", x: "source[0 : 2]", width: 2, y: "source.k", batch: 4)

  /// A table of 40 rows, whose numbers begin at `start`.
  private static func table(from start: Int) -> String {
    "a,b,k\n"
      + (0..<40).map { row in
        let (a, b) = (start + row * 7 % 13, start + row * 5 % 11)
        return "\(a),\(b),\(a > b ? 1 : 0)\n"
      }.joined()
  }

  /// A folder with a trained model, its weights, and other rows than it was trained on.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", table(from: 0))
    let run = try gradc(
      "train", folder.write("m.grad", model.text), "--save", folder("first.safetensors"))
    #expect(run.code == 0, "\(run.messages)")
    _ = try folder.write("t.csv", table(from: 100))
    return folder
  }

  /// The statistics in the file `name`.
  private static func statistics(_ name: String, _ folder: ScratchFolder) throws
    -> [SafeTensors.Tensor]
  {
    try SafeTensors.read(folder(name)).tensors.filter { Statistic.isName($0.name) }
  }

  @Test func `Statistics stay those of the weights`() throws {
    let folder = try Self.folder()
    let own = try Self.statistics("first.safetensors", folder)
    #expect(own.count == 2)
    let first = folder("first.safetensors")
    let run = try gradc("train", folder("m.grad"), "--weights", first)
    #expect(run.code == 0)
    #expect(
      run.messages.hasPrefix(
        """
        gradc: note: the data are prepared by the statistics in '\(first)', and the training rows have others

        """), "\(run.messages)")
    #expect(try Self.statistics("w.safetensors", folder) == own)
    // The same rows have the same.
    _ = try folder.write("t.csv", Self.table(from: 0))
    let same = try gradc("train", folder("m.grad"), "--weights", first)
    #expect(same.code == 0 && !same.messages.contains("note"), "\(same.messages)")
    #expect(try Self.statistics("w.safetensors", folder) == own)
  }

  @Test func `Statistics of another data block are not used`() throws {
    let folder = try Self.folder()
    #expect(try gradc("train", folder("m.grad")).code == 0)
    let own = try Self.statistics("w.safetensors", folder)
    var weights = try SafeTensors.read(folder("first.safetensors"))
    weights.tensors.removeAll { $0.name == "x.statistic.1" }
    let other = folder("other.safetensors")
    try weights.write(to: other)
    let run = try gradc("train", folder("m.grad"), "--weights", other)
    #expect(run.code == 0)
    #expect(
      run.messages.hasPrefix(
        """
        gradc: note: the statistics in '\(other)' are not those of the data block, so they are taken from \
        the training rows

        """), "\(run.messages)")
    #expect(try Self.statistics("w.safetensors", folder) == own)
    // Weights of another program have none, and nothing is said.
    weights.tensors.removeAll { Statistic.isName($0.name) }
    try weights.write(to: other)
    let foreign = try gradc("train", folder("m.grad"), "--weights", other)
    #expect(foreign.code == 0 && !foreign.messages.contains("note"), "\(foreign.messages)")
    #expect(try Self.statistics("w.safetensors", folder) == own)
  }

  /// A run that began with weights goes on with their statistics, whether they are named again or not.
  @Test func `Runs go on with the statistics that they began with`() throws {
    let folder = try Self.folder()
    let (path, first) = (folder("m.grad"), folder("first.safetensors"))
    #expect(try gradc("train", path, "--weights", first).code == 0)
    let whole = try Data(contentsOf: URL(filePath: folder("w.safetensors")))
    var half = Self.model
    half.epochs = 2
    let started = try gradc(
      "train", folder.write("m.grad", half.text), "--weights", first, "--checkpoint", folder("c"))
    #expect(started.code == 0, "\(started.messages)")
    _ = try folder.write("m.grad", Self.model.text)
    let resumed = try gradc("train", path, "--checkpoint", folder("c"), "--resume")
    #expect(resumed.code == 0 && !resumed.messages.contains("warning"), "\(resumed.messages)")
    #expect(try Data(contentsOf: URL(filePath: folder("w.safetensors"))) == whole)
  }
}
