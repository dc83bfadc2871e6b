// Limits of gradients: of their norm, and of each element.

import Language
import Testing

@testable import Training

@Suite struct GradientLimitTests {
  /// The gradient is (3, −4), which learning rates of 1 show. 1 and 3.5 are exact; norm(1) is 1.0's own form.
  @Test(arguments: [
    ("value(1)", [-1, 1]), ("value(3.5)", [-3, 3.5]), ("value(4)", [-3, 4]),
    ("value(inf)", [-3, 4]),
    ("norm(2.5)", [-1.5, 2]), ("2.5", [-1.5, 2]),
  ])
  func gradientsAreLimited(_ limit: String, _ expected: [Double]) throws {
    let run = try MethodModel.run(MethodModel.slope("sgd(lr=1)", "steps = 1", "clip = \(limit)"))
    _ = run.run(from: 0, count: 1)
    let found = try #require(run.weights()["w"]).values
    // The norm is rounded to 24 bits, and what is divided by it.
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found)")
  }

  /// A limit of each element makes a number of an infinity, and nothing of what is no number.
  @Test func whatIsNoNumberIsNotLimited() throws {
    let text = """
      model m() -> y: real {
          state a: real = 1
          state b: real = 1
          param w: real = 1
          y = asin(a * w) - asin(b * w)
      }
      train m {
          loss      = y
          optimizer = sgd(lr=1)
          steps     = 2
          clip      = value(1)
      }
      """
    // The derivatives of both are infinite at 1.
    let run = try MethodModel.run(text)
    #expect {
      _ = try run.advance(by: 1)
    } throws: { error in
      (error as? Diagnostic)?.message
        == "'w' is no longer made of finite numbers after step 1 of 2"
    }
  }
}
