// What is worth a warning, at both sides of each bound, and that no example gets one.

import Execution
import Foundation
import Language
import Testing

@testable import Training

@Suite struct WarningTests {
  private func field(_ name: String, _ width: Int, _ values: [Float]) -> DataSet.Field {
    DataSet.Field(
      name: name, width: width, kind: .real, values: Numbers(floats: values), place: modelPlace)
  }

  /// Returns what is said of the fields `x`, an input, and `y`, a label.
  private func said(_ x: [Float], width: Int = 1, _ y: [Float]) -> [String] {
    let count = x.count / width
    let data = DataSet(
      rowCount: count, fields: [field("x", width, x), field("y", 1, y)])
    return DataWarnings(
      data, rows: (0..<Int32(count)).map { $0 }, inputs: ["x"], labels: ["y"]
    ).warnings().map { rendered($0) }
  }

  /// Numbers that correlate with nothing.
  private func noise(_ count: Int, seed: UInt64) -> [Float] {
    var stream = RandomStream(seed: seed, use: .graph)
    return (0..<count).map { _ in Float(stream.next(below: 1000)) }
  }

  @Test func constantColumns() {
    let fine = noise(30, seed: 1)
    #expect(said(fine, width: 3, noise(10, seed: 2)) == [])
    var constant = fine
    for row in 0..<10 { constant[3 * row + 1] = 2.5 }
    #expect(
      said(constant, width: 3, noise(10, seed: 2)) == [
        """
        digits.grad:2:14: warning: 'x[1]' is the same in all 10 rows that are trained on: 2.500
        > csv("digits.csv")
        help: nothing can be learnt from it: leave it out, or look at where it comes from
        """
      ])
    #expect(said(Array(constant.prefix(27)), width: 3, noise(9, seed: 2)) == [])
    for row in 0..<10 { constant[3 * row] = 7 }
    #expect(
      said(constant, width: 3, noise(10, seed: 2)).first?.contains(
        "note: so is 1 other number of 'x'\n") == true)
    let label = said(noise(10, seed: 1), Array(repeating: 1, count: 10))
    #expect(label.count == 1 && label[0].contains("'y' is the same in all 10 rows"))
    #expect(
      said(Array(repeating: 0, count: 20), width: 2, noise(10, seed: 2))[0].contains(
        "warning: all of 'x' is the same in all 10 rows that are trained on\n"))
  }

  /// The corners of images are black in all of them.
  @Test func constantPixels() {
    var image = noise(33 * 10, seed: 1)
    for row in 0..<10 { image[33 * row] = 0 }
    #expect(said(image, width: 33, noise(10, seed: 2)) == [])
    #expect(said(Array(repeating: 0, count: 330), width: 33, noise(10, seed: 2)).count == 1)
  }

  @Test func labelsAmongTheInputs() {
    let y = noise(20, seed: 3)
    var x = noise(60, seed: 4)
    #expect(said(x, width: 3, y) == [])
    for row in 0..<20 { x[3 * row + 2] = 5 - 2 * y[row] }
    #expect(
      said(x, width: 3, y) == [
        """
        digits.grad:2:14: warning: 'x[2]' and the label 'y' go together in all rows
        > csv("digits.csv")
        note: their correlation over 20 rows is at least 0.9999
        help: if the label has leaked into the inputs, leave that column out
        """
      ])
    #expect(said(Array(x.prefix(57)), width: 3, Array(y.prefix(19))) == [])
    // Noise of a twentieth of the spread makes the correlation about 0.999.
    let other = noise(20, seed: 5)
    for row in 0..<20 { x[3 * row + 2] = y[row] + other[row] / 20 }
    #expect(said(x, width: 3, y) == [])
  }

  @Test func risingLosses() {
    func warnings(_ losses: [Double]) -> [Int] {
      var trend = LossTrend()
      return losses.indices.filter { trend.note(losses[$0]) }
    }
    #expect(warnings([1, 1.1, 1.2, 1.3, 1.4, 2.1]) == [5])
    // Not twice.
    #expect(warnings([1, 2, 3, 4, 5, 6, 7, 8]) == [5])
    // By too little, with a pause, and where it had fallen far before.
    #expect(warnings([1, 1.1, 1.2, 1.3, 1.4, 1.9]) == [])
    #expect(warnings([1, 2, 3, 4, 4, 5, 6, 7]) == [])
    #expect(warnings([9, 1, 1.5, 2, 2.5, 3, 3.5]) == [6])
    #expect(warnings([-2, -1.9, -1.8, -1.7, -1.6, -0.1]) == [])
    #expect(warnings([-2, -1.9, -1.8, -1.7, -1.6, 0.1]) == [5])
    var trend = LossTrend()
    for loss in [1.0, 2, 3, 4, 5, 6] { _ = trend.note(loss) }
    #expect(
      rendered(trend.warning(at: modelPlace)) == """
        digits.grad:2:14: warning: the loss has risen in each of the last 5 reports, from 1.000 to 6.000
        > csv("digits.csv")
        help: try a smaller learning rate, or clip = 1.0
        """)
  }

  /// Returns what is said in a run of `text` beside the table `t.csv` of 40 rows.
  private func warnings(_ text: String) throws -> [String] {
    let folder = try ScratchFolder()
    let rows = (0..<40).map { "\($0 % 7),\($0 % 5),\(($0 * 13) % 11)" }
    _ = try folder.write("t.csv", Array(("a,b,y\n" + rows.joined(separator: "\n")).utf8))
    let path = try folder.write("m.grad", Array(text.utf8))
    let run = try TrainingRun(try ModelFile(path: path))
    var said: [String] = []
    _ = try run.train(
      milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in },
      warned: { said.append(rendered($0, leavingOut: folder.path)) })
    return said
  }

  private static let model = """
    data d {
        source = csv("t.csv")
        x: [2] = source[0 : 2]
        y: [1] = source.y
    }
    model m(x: [batch, 2]) -> p: [batch, 1] {
        param b: real = 1
        h = x |> linear(4)
        r = relu(h + b)
        p = r |> linear(1)
    }
    train m {
        data      = d
        loss      = mean(max(0, mse(p, y) - 1e9))
        optimizer = sgd(lr=1e-6)
        batch     = 8
        epochs    = 3
    }
    """

  @Test func deadLayers() throws {
    #expect(try warnings(Self.model) == [])
    let dead = try warnings(Self.model.replacing("b: real = 1", with: "b: real = -1000"))
    #expect(
      dead == [
        """
        m.grad:9:5: warning: a relu gives 0 for each of 40 rows: max(0, b + linear.y)
        > r = relu(h + b)
        note: its gradient is 0, too, so that nothing before it learns any more
        help: try a smaller learning rate, or leaky_relu
        """
      ])
  }

  /// The folder of the examples.
  private static let models = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Models")

  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: models.path))?
    .filter { $0.hasSuffix(".grad") }.sorted() ?? []

  /// Two steps of each example, so that its data and its layers as they start are looked at.
  @Test(arguments: names) func examplesGetNone(_ name: String) throws {
    #expect(!Self.names.isEmpty)
    let path = Self.models.appending(path: name).path
    var text = try String(contentsOfFile: path, encoding: .utf8)
    guard text.contains("\ntrain ") else { return }
    text.replace(#/ (epochs|steps) *= [0-9]+/#, with: " steps = 2")
    let run = try TrainingRun(ModelFile(SourceFile(path: path, text: text)))
    var said: [String] = []
    _ = try run.train(
      milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in },
      warned: { said.append(rendered($0)) })
    #expect(said == [])
  }
}
