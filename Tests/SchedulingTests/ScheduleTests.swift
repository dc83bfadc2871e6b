// What is decided for known models, as text, and that it is always decided in the same way.

import Foundation
import Graph
import Scheduling
import Testing

@Suite struct ScheduleTests {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")
  static let isRecording = ProcessInfo.processInfo.environment["GRADC_RECORD"] != nil

  /// Expects `text` to be what the fixture `name` holds. With GRADC_RECORD set, it is written, and
  /// the test fails so that nobody takes the run for a test.
  static func expectGolden(
    _ text: String, _ name: String, location: SourceLocation = #_sourceLocation
  ) {
    let url = fixtures.appending(path: name)
    if isRecording {
      try? Data(text.utf8).write(to: url)
      Issue.record("recorded \(name)", sourceLocation: location)
      return
    }
    let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    #expect(text == expected, sourceLocation: location)
  }

  @Test func perceptron() throws {
    let model = try Perceptron()
    let program = scheduled(model.outputs, in: model.graph)
    Self.expectGolden(program.text(model.graph), "perceptron.txt")
  }

  /// Nodes before the first one change every hash value, and with them the order of sets.
  @Test func theSameEveryTime() throws {
    let model = try Perceptron()
    let text = scheduled(model.outputs, in: model.graph).text(model.graph)
    for unrelated in [0, 1, 7, 100, 1000] {
      let other = try Perceptron(unrelated: unrelated)
      #expect(scheduled(other.outputs, in: other.graph).text(other.graph) == text)
      // A second schedule of the same graph sees nodes that the first one made.
      #expect(scheduled(other.outputs, in: other.graph).text(other.graph) == text)
    }
  }

  @Test func weightsAreUpdatedInPlaceByTheirProducts() throws {
    let model = try Perceptron()
    let program = scheduled(model.outputs, in: model.graph)
    let accumulations = program.steps.compactMap { step -> String? in
      guard case .contraction(let it) = step, it.accumulates else { return nil }
      return program.buffers[it.result.buffer.index].name
    }
    #expect(accumulations.sorted() == ["w1", "w2"])
  }

  /// Batch before pixels before hidden before classes, as declared, whatever the names' order is.
  @Test func buffersFollowTheDeclaredOrder() throws {
    let model = try Perceptron()
    let program = scheduled(model.outputs, in: model.graph)
    let order = [model.batch, model.pixels, model.hidden, model.classes]
    for buffer in program.buffers where buffer.node != nil && buffer.axes.count > 1 {
      let positions = buffer.axes.map { order.firstIndex(of: $0)! }
      #expect(positions == positions.sorted(), "\(buffer.name) \(buffer.axes)")
    }
  }

  @Test func valuesTakeTheLayoutOfAVariableWithTheirAxes() {
    let g = Graph()
    let (a, b) = (Axis("a", 5), Axis("b", 6))
    let w = g.variable(Variable(.parameter, "w", axes: [b, a]))
    let e = g.apply(.exp, w)
    let total = g.reduce(.sum, e, over: [a])
    let outputs = [
      Request.Output(
        g.multiply(e, g.reduce(.max, total, over: [b])), to: .result("r"), axes: [b, a])
    ]
    let program = scheduled(outputs, in: g)
    for buffer in program.buffers where buffer.axes.count == 2 { #expect(buffer.axes == [b, a]) }
  }
}
