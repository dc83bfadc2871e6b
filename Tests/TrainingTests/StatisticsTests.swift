// Means and variances in a data block: of the training rows, kept with the weights.

import Language
import Testing

@testable import Training

@Suite struct StatisticsTests {
  private static let model = """
    data d {
        source = csv("t.csv")
        x: [2] = standardize(source[0 : 2])
        top    = source.b - max(source.b)
    }
    model m(x: [batch, 2]) -> y: [batch] = x[:, 0] + x[:, 1]
    """

  /// Five rows: a is 1, 2, 3, 4, 100, b is 10, 20, 30, 40, 0.
  private func file(in folder: ScratchFolder) throws -> ModelFile {
    _ = try folder.write("t.csv", Array("a,b\n1,10\n2,20\n3,30\n4,40\n100,0\n".utf8))
    return try ModelFile(SourceFile(path: folder.path + "/m.grad", text: Self.model))
  }

  @Test func areTakenFromTrainingRowsAlone() throws {
    let folder = try ScratchFolder()
    let rows: [Int32] = [3, 0, 2]
    let data = try #require(
      try loadData(of: try file(in: folder), statistics: .rows { _ in rows }))
    // Of a = 4, 1, 3: mean 8/3, variance 14/9. Of b = 40, 10, 30 the same, ten times as much.
    let deviation = (14.0 / 9).squareRoot()
    let expected = [1.0, 2, 3, 4, 100].map { ($0 - 8.0 / 3) / deviation }
    let x = try #require(data.rows.field("x")).values
    for (row, value) in expected.enumerated() {
      // Sums of three numbers in float32.
      #expect(abs(Double(x[row * 2]) - value) < 1e-5 * max(1, abs(value)))
    }
    #expect(data.rows.field("top")?.values == [-30, -20, -10, 0, -40])
    #expect(data.statisticsRowCount == 3)
  }

  @Test func savedOnesAreUsedAgain() throws {
    let folder = try ScratchFolder()
    let rows: [Int32] = [0, 1, 2, 3]
    let first = try #require(
      try loadData(of: try file(in: folder), statistics: .rows { _ in rows }))
    let saved = SavedStatistics(rowCount: first.statisticsRowCount) { name in
      first.statistics.first { $0.name == name }?.values ?? []
    }
    let again = try #require(
      try loadData(of: try file(in: folder), named: ["x"], statistics: .saved(saved)))
    #expect(again.rows.field("x")?.values == first.rows.field("x")?.values)
  }

  @Test func savedOnesOfAnotherShapeAreRefused() throws {
    let folder = try ScratchFolder()
    let saved = SavedStatistics(rowCount: 4) { _ in [1, 2, 3] }
    #expect {
      _ = try loadData(of: try file(in: folder), named: ["x"], statistics: .saved(saved))
    } throws: { error in
      (error as? FileFailure)?.message
        == "the weights hold 3 numbers for 'x.statistic.0', and the data block needs 2"
    }
  }
}
