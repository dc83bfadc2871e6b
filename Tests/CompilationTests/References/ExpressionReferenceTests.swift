// Random expressions, with their gradients and Hessians, beside what JAX computes of them in Float64; see
// Fixtures/expressions.py.

import Elaboration
import Graph
import Language
import Testing

@Suite struct ExpressionReferenceTests {
  @Test func theTableIsThere() {
    #expect(ReferenceCase.expressions.count == 200)
    #expect(ReferenceCase.expressions.allSatisfy { $0.hessian != nil })
  }

  @Test(arguments: ReferenceCase.expressions)
  func agreesWithJAX(_ example: ReferenceCase) throws {
    guard let check = try ReferenceCheck(example) else { return }
    try check.expectFirstDerivatives()
    try check.expectHessian(try #require(example.hessian))
    try check.expectCompiledStep()
  }

  /// The comparison is as fine as it says: an error in the ninth digit of one second derivative is found.
  @Test func aWrongDigitIsFound() throws {
    let example = try #require(ReferenceCase.expressions.first)
    let check = try #require(try ReferenceCheck(example))
    var hessian = try #require(example.hessian)
    let largest = try #require(
      hessian.indices.max { hessian[$0].magnitude < hessian[$1].magnitude })
    hessian[largest] += 1e-8 * max(1, hessian[largest].magnitude)
    withKnownIssue { try check.expectHessian(hessian) }
  }

  /// Whatever a text of the language can say to the graph occurs in the table, but for what is random.
  @Test func allKindsOccur() throws {
    var kinds: Set<String> = []
    for example in ReferenceCase.expressions {
      guard let step = try trainingStep(example.text, "m") else { return }
      for id in step.graph.reachable(from: [step.loss, step.simplifiedLoss]) {
        switch step.graph.operation(id) {
        case .pointwise(let function): kinds.insert(function.rawValue)
        case .reduce(let reduction, _): kinds.insert(reduction.rawValue)
        case .access: kinds.insert("access")
        case .scan: kinds.insert("scan")
        default: break
        }
      }
    }
    // Accumulations come from derivatives.
    let expected =
      Function.allCases.map(\.rawValue) + Reduction.allCases.map(\.rawValue) + ["access", "scan"]
    #expect(Set(expected).subtracting(kinds) == [])
  }
}
