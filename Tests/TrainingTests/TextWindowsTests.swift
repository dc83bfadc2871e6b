// Where windows of a text start: once through the text in each epoch, and never across a border.

import Elaboration
import Execution
import Language
import Testing

@testable import Training

@Suite struct TextWindowsTests {
  @Test(arguments: 2...40, 1...12) func windowsLieOneBehindTheOther(_ count: Int, _ width: Int) {
    guard count > width else { return }
    for batch in 1...4 {
      let cuts = WindowCuts(characterCount: count, width: width, batch: batch)
      #expect((1...width).contains(cuts.offsetCount))
      for offset in 0..<cuts.offsetCount {
        let starts = cuts.starts(offset: offset).map(Int.init)
        #expect(starts.count == cuts.count || starts.count == cuts.count + 1)
        #expect(starts == (0..<starts.count).map { offset + $0 * width })
        // The last character that is looked at is there, and no window more would fit.
        if let last = starts.last { #expect(last + width < count) }
        #expect(offset + starts.count * width + width >= count)
      }
      // What fits in one batch is not lost to the choice of offsets.
      #expect(cuts.count >= min(batch, (count - 1) / width))
    }
  }

  @Test func epochsStartAnywhere() {
    let cuts = WindowCuts(characterCount: 101, width: 10, batch: 4)
    #expect(cuts.count == 9)
    var offsets: Set<Int32> = []
    for epoch in 0..<200 {
      let order = cuts.order(seed: 7, epoch: epoch)
      #expect(order == cuts.order(seed: 7, epoch: epoch))
      let sorted = order.sorted()
      offsets.insert(sorted[0])
      #expect(sorted == cuts.starts(offset: Int(sorted[0])))
    }
    // Each of ten offsets is missed by 200 draws with a probability of 0.9^200 < 1e-9.
    #expect(offsets == Set(0..<10))
    let orders = (0..<4).map { cuts.order(seed: UInt64($0), epoch: 0) }
    #expect(Set(orders).count == 4)
    #expect(orders.contains { $0 != $0.sorted() })
  }

  // MARK: Training and validation

  private static func model(_ settings: String) -> String {
    """
    data d {
        source = text("t.txt", window=4)
        now = source.tokens
        after = source.next
    }
    model m(now: [batch, 4] index(3)) -> y: [batch, 4, 3] {
        param w: [3, 3] = zeros()
        y[n, t, k] = w[now[n, t], k]
    }
    train m {
        data = d
        loss = cross_entropy(y, after)
        optimizer = sgd(lr=0.1)
        batch = 2
        epochs = 1
        \(settings)
    }
    """
  }

  /// A model file beside a text of `count` characters.
  private func file(_ folder: ScratchFolder, count: Int, _ settings: String) throws -> ModelFile {
    let text = (0..<count).map { Array("abc".utf8)[$0 % 3] }
    _ = try folder.write("t.txt", text)
    return try ModelFile(SourceFile(path: folder("m.grad"), text: Self.model(settings)))
  }

  @Test(arguments: 16...60) func noWindowCrossesTheBorder(_ count: Int) throws {
    let folder = try ScratchFolder()
    let file = try file(folder, count: count, "validate = 0.35")
    let settings = try file.elaborator.trainingModel().settings
    let data = try #require(try loadData(of: file, statistics: .rows { _ in [] }))
    let windows = try #require(data.windows)
    #expect(windows.width == 4)
    #expect(windows.shifts == ["now": 0, "after": 1])
    let order = try RowOrder(windows, settings, batch: 2)
    let heldOut = Int((Double(count) * 0.35).rounded())
    let border = Int32(count - heldOut)
    for epoch in 0..<20 {
      for start in order.order(seed: 1, epoch: epoch) {
        #expect(start >= 0 && start + 4 < border)
      }
    }
    #expect(order.training == (0..<Int32(order.training.count)).map { $0 * 4 })
    #expect(
      order.validation == (0..<Int32((heldOut - 1) / 4)).map { border + $0 * 4 })
    #expect(order.validation.allSatisfy { $0 + 4 < Int32(count) })
  }

  /// The text is in memory once, for tokens and next and whoever gathers them.
  @Test func theTextIsHeldOnce() throws {
    let folder = try ScratchFolder()
    let file = try file(folder, count: 40, "")
    let data = try #require(try loadData(of: file, statistics: .rows { _ in [] }))
    let (tokens, next) = (try data.memory.rows("now"), try data.memory.rows("after"))
    #expect(tokens.buffer === next.buffer)
    #expect((tokens.start, next.start) == (0, 1))
    #expect(tokens.buffer.count == 40)
    #expect(tokens.buffer.elements.map { Int($0) } == (0..<40).map { $0 % 3 })
  }

  /// A field that is the same for all windows is computed as for tables.
  @Test func otherFields() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.txt", Array("abcabc".utf8))
    let text = Self.model("").replacing("after =", with: "scale: [2] = [1, 2] / 4\n    after =")
    let file = try ModelFile(SourceFile(path: folder("m.grad"), text: text))
    let data = try #require(try loadData(of: file, statistics: .rows { _ in [] }))
    #expect(data.fixed.field("scale")?.values == [0.25, 0.5])
  }
}
