// Splits by classes and in the order of the rows.

import Execution
import Foundation
import Language
import Testing

@testable import Training

@Suite struct RowSplitTests {
  @Test(arguments: [
    (10, 0.2, 8), (10, 0.25, 7), (2, 0.001, 1), (2, 0.999, 1), (1, 0.5, 1), (5, 0.0, 5),
  ])
  func theLastRows(count: Int, fraction: Double, border: Int32) {
    let parts = lastSplit(count: count, fraction: fraction)
    #expect(parts.training == Array(0..<border))
    #expect(parts.validation == Array(border..<Int32(count)))
  }

  /// How many rows of each class are among `rows`.
  private func counts(_ rows: [Int32], _ classes: Numbers) -> [Double: Int] {
    Dictionary(rows.map { (classes[Int($0)], 1) }, uniquingKeysWith: +)
  }

  @Test func eachClassGivesItsShare() {
    // Sorted, as tables of three kinds of flowers are.
    let classes = Numbers(floats: (0..<100).map { $0 < 50 ? 0 : $0 < 80 ? 1 : 2 })
    for seed in 0..<20 as Range<UInt64> {
      let parts = stratifiedSplit(classes, fraction: 0.2, seed: seed)
      #expect(counts(parts.validation, classes) == [0: 10, 1: 6, 2: 4])
      #expect((parts.training + parts.validation).sorted() == (0..<100).map { Int32($0) })
      #expect(parts.training == parts.training.sorted())
      #expect(parts.validation == parts.validation.sorted())
    }
    let first = stratifiedSplit(classes, fraction: 0.2, seed: 1).validation
    #expect(first == stratifiedSplit(classes, fraction: 0.2, seed: 1).validation)
    #expect(first != stratifiedSplit(classes, fraction: 0.2, seed: 2).validation)
  }

  @Test func sharesThatAreNoWholeRows() {
    // 3 of 12 rows: 1.75, 0.75 and 0.5 of the classes, so the first two are rounded up.
    let classes: Numbers = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2]
    let held = stratifiedSplit(classes, fraction: 0.25, seed: 0).validation
    #expect(counts(held, classes) == [0: 2, 1: 1])
    // A class of one row is trained on.
    let rare: Numbers = [0, 0, 0, 0, 0, 0, 0, 0, 0, 7]
    for seed in 0..<20 as Range<UInt64> {
      #expect(!stratifiedSplit(rare, fraction: 0.5, seed: seed).validation.contains(9))
    }
    let alone = Numbers(floats: (0..<6).map { Float($0) })
    let plain = split(count: 6, fraction: 0.5, seed: 3)
    #expect(stratifiedSplit(alone, fraction: 0.5, seed: 3).validation == plain.validation)
  }

  @Test func whatARunHoldsOut() throws {
    let folder = try ScratchFolder()
    let rows = (0..<40).map { "\($0),\($0 < 30 ? 1 : 2)" }
    _ = try folder.write("t.csv", Array(("a,k\n" + rows.joined(separator: "\n")).utf8))
    func run(_ validate: String) throws -> TrainingRun {
      let path = try folder.write(
        "m.grad",
        Array(
          """
          data d {
              source = csv("t.csv")
              x: [1] = standardize(source[0 : 1])
              kind: index(2) = source.k - 1
          }
          model m(x: [batch, 1]) -> logits: [batch, 2] {
              logits = x |> linear(2)
          }
          train m {
              data = d
              loss = cross_entropy(logits, kind)
              optimizer = sgd(lr=0.1)
              batch = 4
              epochs = 1
              validate = \(validate)
          }
          """.utf8))
      return try TrainingRun(try ModelFile(path: path))
    }
    let last = try run("last(0.25)")
    #expect(last.rows.validation == (30..<40).map { Int32($0) })
    // The sum of 0 to 29: statistics are those of the rows that are trained on.
    #expect(last.data?.statistics.contains { $0.values == [435] } == true)
    let stratified = try run("stratified(0.1, by=kind)").rows
    #expect(stratified.validation.count { $0 < 30 } == 3)
    #expect(stratified.validation.count { $0 >= 30 } == 1)
    #expect(try run("0.25").rows.validation == split(count: 40, fraction: 0.25, seed: 0).validation)
  }
}
