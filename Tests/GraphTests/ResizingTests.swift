// The same values over another number of rows.

import Graph
import Testing

@Suite struct ResizingTests {
  private let g = Graph()
  private let many = Axis("batch", 5)
  private let few = Axis("batch", 2)
  private let k = Axis("k", 3)

  /// What each row has by itself is the same among fewer rows, with a statistic in place of the sum.
  @Test func `Rows keep their values`() throws {
    let x = g.variable(Variable(.input, "x", axes: [many, k]))
    let total = g.reduce(.sum, x, over: [many])
    let centred = g.sum([(x, 1), (total, -0.2)])
    let root = g.apply(.exp, g.reduce(.max, centred, over: [k]))
    let statistic = g.variable(Variable(.state, "total", axes: [k]))
    let resized = try #require(
      g.resizing(many, to: few, in: [root], replacing: [total: statistic])?.first)
    #expect(g.axes(resized) == [few])
    let values: [Double] = [1, 2, 3, 4, 5, 6, 7, -8, 9, 1, 1, 0, 0, 2, 4]
    var all = Evaluator(g) { Tensor(axes: $0.axes, elements: values) }
    let totals = all.value(of: total).arranged([k]).elements
    var first = Evaluator(g) { variable in
      Tensor(
        axes: variable.axes,
        elements: variable.role == .state ? totals : Array(values.prefix(6)))
    }
    let expected = all.value(of: root).elements.prefix(2)
    #expect(zip(first.value(of: resized).elements, expected).allSatisfy { $0 == $1 })
  }

  @Test func `Where rows meet, there is no such value`() {
    let x = g.variable(Variable(.input, "x", axes: [many, k]))
    let total = g.reduce(.sum, x, over: [many])
    #expect(g.resizing(many, to: few, in: [total]) == nil)
    #expect(g.resizing(many, to: few, in: [g.subtract(x, total)]) == nil)
    let place = g.multiply(x, g.iota(many))
    #expect(g.resizing(many, to: few, in: [place]) == nil)
    #expect(g.resizing(k, to: Axis("k", 2), in: [total]) != nil)
  }
}
