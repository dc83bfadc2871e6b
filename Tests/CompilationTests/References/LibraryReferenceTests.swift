// Values and derivatives of the standard library beside those that JAX computes in Float64; see
// Fixtures/library.py.

import Testing

@Suite struct LibraryReferenceTests {
  @Test func theTableIsThere() {
    #expect(ReferenceCase.library.count > 80)
    #expect(ReferenceCase.library.allSatisfy { $0.products != nil })
  }

  @Test(arguments: ReferenceCase.library)
  func agreesWithJAX(_ example: ReferenceCase) throws {
    guard let check = try ReferenceCheck(example) else { return }
    try check.expectFirstDerivatives()
    try check.expectProducts(
      try #require(example.moves), try #require(example.products))
    try check.expectCompiledStep()
  }
}
