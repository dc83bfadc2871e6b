// Sizes: polynomials, their text, and arithmetic that does not overflow.

import Testing

@testable import Elaboration

@Suite struct SizeTests {
  let h = Size.named("h", 28)
  let w = Size.named("w", 28)
  func number(_ value: Int) -> Size { .literal(value) }

  @Test func text() throws {
    #expect(number(0).description == "0")
    #expect(number(4).multiplied(by: number(32)) == number(128))
    let sum = try #require(number(2).multiplied(by: h)?.adding(number(1)))
    #expect(sum.description == "2 * h + 1")
    #expect(sum.extent == 57)
    #expect(h.subtracting(number(2))?.description == "h - 2")
    #expect(number(30).subtracting(h)?.description == "30 - h")
    #expect(h.negated?.description == "-h")
    #expect(h.multiplied(by: w)?.description == "h * w")
    #expect(w.multiplied(by: h)?.adding(h)?.description == "h * w + h")
    #expect(h.raised(to: 2)?.description == "h * h")
    let third = try #require(h.divided(by: number(7)))
    #expect(third.description == "h / 7")
    #expect(third.multiplied(by: number(2))?.description == "2 * (h / 7)")
    let floor = try #require(h.subtracting(number(1))?.floorDivided(by: number(2)))
    #expect(floor.description == "floor((h - 1) / 2)")
    #expect(floor.adding(number(1))?.description == "floor((h - 1) / 2) + 1")
  }

  @Test func equality() throws {
    #expect(!h.matches(w))
    #expect(h.matches(number(28)))
    #expect(!h.matches(number(27)))
    let a = try #require(h.adding(w)?.subtracting(h))
    #expect(a == w)
    #expect(h.subtracting(h) == number(0))
    #expect(h.merged(with: number(28)) == h)
    #expect(number(28).merged(with: h) == h)
    #expect(h.isComparable(to: try #require(h.adding(number(3)))))
    #expect(!h.isComparable(to: w))
  }

  @Test func division() throws {
    #expect(number(4).multiplied(by: h)?.divided(by: number(2))?.description == "2 * h")
    #expect(h.multiplied(by: w)?.divided(by: w) == h)
    #expect(h.divided(by: h) == number(1))
    #expect(number(7).divided(by: number(2)) == nil)
    #expect(number(7).floorDivided(by: number(2)) == number(3))
    #expect(number(-7).floorDivided(by: number(2)) == number(-4))
    #expect(h.divided(by: number(0)) == nil)
    #expect(h.floorDivided(by: number(0)) == nil)
    #expect(number(.min).floorDivided(by: number(-1)) == nil)
    #expect(number(.min).divided(by: number(-1)) == nil)
  }

  @Test func overflow() {
    let large = Size.named("n", .max)
    #expect(large.adding(number(1)) == nil)
    #expect(large.multiplied(by: number(2)) == nil)
    #expect(number(.min).negated == nil)
    #expect(large.raised(to: 2) == nil)
    #expect(number(2).raised(to: 62) == number(1 << 62))
    #expect(number(2).raised(to: 64) == nil)
  }
}
