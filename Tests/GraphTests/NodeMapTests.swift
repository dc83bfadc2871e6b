// Maps and sets of nodes, and that a node is found again among many.

import Graph
import Testing

@Suite struct NodeMapTests {
  @Test func `A map knows what it was given`() {
    var map = NodeMap<[Int]>()
    #expect(map[NodeID(0)] == nil && map[NodeID(1000)] == nil)
    map[NodeID(7)] = [1]
    map[NodeID(7), default: []].append(2)
    map[NodeID(900), default: [3]].append(4)
    #expect(map[NodeID(7)] == [1, 2] && map[NodeID(900)] == [3, 4] && map[NodeID(8)] == nil)
    #expect(map[NodeID(8), default: [5]] == [5] && map[NodeID(8)] == nil)
    map[NodeID(7)] = nil
    #expect(map[NodeID(7)] == nil)
  }

  @Test func `A set has what was inserted and not removed`() {
    var set = NodeSet([NodeID(3), NodeID(500)])
    #expect(set.contains(NodeID(3)) && set.contains(NodeID(500)) && !set.contains(NodeID(4)))
    #expect(!set.contains(NodeID(10_000)))
    #expect(set.insert(NodeID(4)) && !set.insert(NodeID(4)))
    set.remove(NodeID(3))
    set.remove(NodeID(10_000))
    #expect(!set.contains(NodeID(3)) && set.contains(NodeID(4)))
  }

  @Test func `Equal nodes are one node among thousands`() {
    let g = Graph()
    let x = g.variable(Variable(.input, "x", axes: []))
    // Each is made of the one before, so that their numbers cannot repeat by chance.
    func chain() -> [NodeID] {
      (0..<3000).reduce(into: [x]) { chain, step in
        chain.append(g.apply(.max, chain[step], g.constant(Double(step))))
      }
    }
    let first = chain()
    let count = g.count
    #expect(Set(first).count == first.count)
    #expect(chain() == first && g.count == count)
  }

  @Test func `What is below some nodes is found in order`() {
    let g = Graph()
    let (x, y) = (
      g.variable(Variable(.input, "x", axes: [])), g.variable(Variable(.input, "y", axes: []))
    )
    let sum = g.add(x, y)
    let other = g.apply(.exp, y)
    #expect(g.reachable(from: [sum]) == [x, y, sum])
    #expect(g.reachable(from: [other, y]) == [y, other])
    #expect(g.reachable(from: []) == [])
  }
}
