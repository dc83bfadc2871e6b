// The error of a run that leaves the finite numbers names the operation, its line, the step and the row.

import Foundation
import Language
import Testing

@testable import Training

@Suite struct NonFiniteTests {
  /// Returns what ends the training of a model with this body, input `x: [batch, 2]` and result `p: [batch]`,
  /// on a table whose second column is `b`.
  private func fault(
    _ body: String, loss: String = "mean(p)", optimizer: String = "sgd(lr=0.1)",
    b: [String] = ["1", "2", "0", "3"], epochs: Int = 3
  ) throws -> String {
    let folder = try ScratchFolder()
    let rows = b.enumerated().map { "\($0.offset),\($0.element)\n" }
    _ = try folder.write("t.csv", Array(("a,b\n" + rows.joined()).utf8))
    let path = try folder.write(
      "m.grad",
      Array(
        """
        data d {
            source = csv("t.csv")
            x: [2] = source[0 : 2]
        }
        model m(x: [batch, 2]) -> p: [batch] {
        \(body)
        }
        train m {
            data = d
            loss = \(loss)
            optimizer = \(optimizer)
            batch = 2
            epochs = \(epochs)
        }
        """.utf8))
    let run = try TrainingRun(try ModelFile(path: path))
    do {
      _ = try run.train(milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in })
      return "no error"
    } catch let error as Diagnostic {
      return rendered(error, leavingOut: folder.path)
    }
  }

  @Test func theRowOfALogarithm() throws {
    let said = try fault("    param w: real = 1\n    q[n] = log(x[n, 1])\n    p = w * q")
    #expect(said.hasPrefix("m.grad:12:12: error: the loss is -inf at step "))
    #expect(
      said.contains(
        """
        note: q = log(x[2 := 1]) is -inf (m.grad:7), as x[2 := 1] is 0
        note: that is in row 3 (line 4 of t.csv)
        """), "\(said)")
    #expect(said.contains("note: training stopped there, and nothing was saved"))
  }

  /// The mask is −∞ by intention, and so are the zeros that come of it.
  @Test func masksAreNoFault() throws {
    let mask = """
          param w: real = 1
          m[n, i] = if i < 1 then w * x[n, i] else -inf
          s = softmax(m)
          p[n] = s[n, 0] + log(x[n, 1])
      """
    let said = try fault(mask)
    #expect(said.contains("the loss is -inf at step "), "\(said)")
    #expect(said.contains("(m.grad:9)"), "\(said)")
    #expect(said.contains("row 3 (line 4 of t.csv)"), "\(said)")
    #expect(try fault(mask.replacing("log(x[n, 1])", with: "x[n, 1]")) == "no error")
  }

  /// What is not chosen may be anything.
  @Test func choicesAreFollowed() throws {
    let said = try fault(
      """
          param w: real = 1
          l[n] = if x[n, 1] > 0 then log(x[n, 1]) else 0
          k[n] = 1 / (x[n, 0] - 3)
          p = w * (l + k)
      """)
    #expect(said.contains("(m.grad:8)"), "\(said)")
    #expect(said.contains("row 4 (line 5 of t.csv)"), "\(said)")
  }

  @Test func aStepThatIsTooLong() throws {
    let said = try fault(
      "    param w: [2] = ones()\n    p = (x @ w)^2", optimizer: "sgd(lr=1e20)",
      b: ["1", "2", "4", "3"])
    #expect(said.contains("error: "))
    #expect(
      said.contains("'w' is no longer made of finite numbers after step")
        || said.contains("the loss is inf at step"), "\(said)")
    #expect(said.contains("(m.grad:"), "\(said)")
    #expect(said.contains("row "), "\(said)")
    #expect(said.contains("help: a smaller learning rate or clip = 1.0 may help"), "\(said)")
  }

  /// A loss that overflows in float32 alone is found, too.
  @Test func overflowOfFloat32() throws {
    let said = try fault(
      "    param w: real = 1e30\n    p[n] = w * w * x[n, 0]", b: ["1", "1", "1", "1"])
    #expect(said.contains("the loss is "), "\(said)")
    // It is computed as w² · Σ x, which belongs to the loss.
    #expect(said.contains("note: loss = w^2 * Σ[batch]("), "\(said)")
    #expect(said.contains(" is inf (m.grad:11), as w is 1e+30 and "), "\(said)")
  }

  @Test func aParameterThatStartsSo() throws {
    let said = try fault("    param w: real = log(0)\n    p[n] = w * x[n, 0]")
    #expect(said.contains("note: the parameter 'w' is -inf before the step\n"), "\(said)")
    #expect(said.contains("note: the batch of this step has row "), "\(said)")
  }

  /// The operation is named with random numbers that are those of the step.
  @Test func randomNumbersAreThoseOfTheStep() throws {
    let said = try fault(
      """
          param w: [2] = ones()
          h = x * w |> dropout(0.5)
          p[n] = log(h[n, 0] + h[n, 1])
      """, b: ["1", "2", "3", "4"], epochs: 40)
    #expect(
      said.contains("the loss is -inf at step ") || said.contains("the loss is nan"), "\(said)")
    #expect(said.contains("(m.grad:8)"), "\(said)")
  }
}
