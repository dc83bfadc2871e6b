// Random nodes: element i of a stream is the same number wherever and however it is stored.

import CodeGeneration
import Graph
import TestSupport
import Testing

@Suite struct RandomNumberTests {
  static let a = Axis("a", 6)
  static let z = Axis("z", 35)

  @Test func streamKeysAreFNV1a() {
    // Test vectors of the authors' reference code.
    #expect(streamKey("") == 0x811C_9DC5)
    #expect(streamKey("a") == 0xE40C_292C)
    #expect(streamKey("foobar") == 0xBF9C_F968)
  }

  /// Uniform numbers are exact; normal ones are rounded by the kernel's last step, and differ from
  /// the reference by the last bit of sine, cosine and logarithm in Float64.
  @Test(arguments: [Random.Distribution.uniform, .normal])
  func elementsFollowTheDeclaredOrder(_ distribution: Random.Distribution) throws {
    let ulps: Double = distribution == .uniform ? 0 : 1
    for declared in [[Self.a, Self.z], [Self.z, Self.a], [Self.z], []] {
      let g = Graph()
      let x = g.random(Random(distribution, stream: "dropout.1", axes: declared))
      let y = g.random(Random(distribution, stream: "dropout.2", axes: declared))
      let w = g.variable(Variable(.input, "w", axes: [Self.a, Self.z]))
      let renamed = g.rename(x, [Self.a: Axis("q", 6)])
      let used = g.multiply(x, w)
      for axes in [g.axes(x), g.axes(x).reversed()] {
        try expect([Claim(x, within: ulps, axes: axes, in: g)], in: g)
        try expect(
          [
            Claim(x, within: ulps, axes: axes, in: g), Claim(y, within: ulps, in: g),
            Claim(used, within: ulps + 1, in: g),
          ], in: g)
      }
      try expect([Claim(used, within: ulps + 1, in: g)], in: g)
      try expect([Claim(renamed, within: ulps, in: g)], in: g)
      try expect([Claim(g.apply(.abs, renamed), within: ulps, in: g)], in: g)
      let total = g.reduce(.sum, used, over: [Self.a])
      let magnitude = g.reduce(.sum, g.apply(.abs, used), over: [Self.a])
      try expect([Claim(total, within: 10, of: magnitude, in: g)], in: g)
    }
  }

  /// Numbers that are drawn anew go by the step, all others do not; both may have one name.
  @Test func numbersOfEachStep() throws {
    let g = Graph()
    let axes = [Self.a, Self.z]
    let once = g.random(Random(.uniform, stream: "u", axes: axes))
    let anew = g.random(Random(.uniform, stream: "u", axes: axes, isPerStep: true))
    #expect(once != anew)
    try expect(
      [Claim(exactly: once, in: g), Claim(exactly: anew, in: g)]
        + [Random.Distribution.normal, .orthogonal].map {
          // An orthogonal matrix is rounded after each of some dozen subtractions.
          Claim(
            g.random(Random($0, stream: "v", axes: axes, isPerStep: true)),
            within: $0 == .normal ? 1 : 40, of: g.constant(1), in: g)
        }, in: g)
    let text = g.text(of: [("y", anew)])
    #expect(text.contains("random uniform \"u\" [\"a\"=6, \"z\"=35] each step"), "\(text)")
    let parsed = try Graph.parse(text)
    #expect(parsed.graph.text(of: parsed.roots) == text)
  }
}
