// Values by axis, and the names of axes.

import Graph
import Testing

@Suite struct AxisMapTests {
  private let a = Axis("a", 2)
  private let b = Axis("b", 3)
  private let other = Axis("b", 3, number: 1)

  @Test func `A map has its axes in order, and the last value of each`() {
    var map: AxisMap<Int> = [other: 1, a: 2, b: 3, a: 4]
    #expect(map.keys == [a, b, other] && map.values == [4, 3, 1])
    #expect(map[a] == 4 && map[Axis("c", 2)] == nil)
    map[b, default: 7] += 1
    map[Axis("c", 2), default: 7] += 1
    map[a] = nil
    map[Axis("d", 2)] = nil
    #expect(map.keys == [b, other, Axis("c", 2)] && map.values == [4, 1, 8])
    #expect(map.mapValues { 2 * $0 } == [b: 8, other: 2, Axis("c", 2): 16])
    #expect(map.filter { $0.value < 5 } == [other: 1, b: 4])
  }

  @Test func `Maps are equal whatever came first`() {
    let (one, two): (AxisMap<Int>, AxisMap<Int>) = ([a: 1, b: 2], [b: 2, a: 1])
    #expect(one == two && one.hashValue == two.hashValue)
    #expect(one != [a: 1] && one != [a: 1, b: 3] && one != [a: 1, other: 2])
  }

  @Test func `Axes are ordered by the text of their names`() {
    // Made in another order than that.
    let late = ["axis-y", "axis-x", "axis-z", "axis"].map { Axis($0, 1) }
    #expect(late.sorted().map(\.name) == ["axis", "axis-x", "axis-y", "axis-z"])
    #expect(Axis("axis-y", 1) == late[0] && Axis("axis-y", 2) != late[0])
    #expect(late[0].unused(in: late) == Axis("axis-y", 1, number: 1))
  }
}
