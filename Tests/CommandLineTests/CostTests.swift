// Costs, traces and choices of rules.

import Graph
import Rewriting
import Testing

@testable import Compilation

@Suite struct CostTests {
  static let model = """
    model m(x: [batch, 4], y: [batch, 3]) -> cost: real {
        param w: [4, 3] = ones()
        cost = sum(x @ w * y)
    }
    train m {
        loss      = cost
        optimizer = sgd(lr=0.1)
        batch     = 2
        steps     = 1
    }
    """

  @Test func whatIsCounted() throws {
    let step = try compiledStep(Self.model)
    let cost = Cost(step.outputs.map(\.node), in: step.graph, step.program)
    // x w: 2·4·3 multiplications and additions; times y and summed: 6 each; xᵀy: 4·2·3 each; the
    // update: 12 scalings and 12 additions.
    #expect(cost.arithmetic == 48 + 12 + 48 + 24)
    #expect(cost.elementary == 0)
    #expect(cost.arena == step.program.arenaCount * 4)
    // At least the parameters are read and written, and both inputs are read.
    #expect(cost.bytes >= Double((12 + 12 + 8 + 6) * 4))
  }

  /// An update in place reads the old value and writes the new one.
  @Test func updateInPlaceMovesTwice() throws {
    let step = try compiledStep(
      """
      model m(x: [batch, 500]) -> cost: real {
          param w: [500] = ones()
          cost = sum[n, i](tanh(x[n, i] * w[i]))
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 1
          steps     = 1
      }
      """)
    let cost = Cost(step.outputs.map(\.node), in: step.graph, step.program)
    // x and w are read, w is written, and the loss.
    #expect(cost.bytes == Double((500 + 2 * 500 + 1) * 4), "\(step.program.text(step.graph))")
  }

  @Test func elementaryFunctionsAndScans() throws {
    let step = try compiledStep(
      """
      model m(x: [batch, 5]) -> cost: real {
          param w: real = 1
          scan t over 5 with h = zeros([batch]) { h = tanh(w * h + x[:, t]) }
          cost = sum(h)
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 2
          steps     = 1
      }
      """)
    let cost = Cost(step.outputs.map(\.node), in: step.graph, step.program)
    // tanh once for each step and row, and not again on the way back.
    #expect(cost.elementary == 10)
  }

  @Test func rewritingSavesWork() throws {
    let table = try CostTable {
      try elaborated(Self.crossEntropy)
    }
    #expect(
      table.rows.map(\.title) == [
        "as written", "after canonicalize", "after simplify", "after specialize", "after stabilize",
      ])
    let (first, last) = (table.rows[0].cost, table.rows[table.rows.count - 1].cost)
    #expect(last.nodes < first.nodes && last.arithmetic < first.arithmetic)
    #expect(table.text.split(separator: "\n").count == 6)
  }

  @Test func onlyChosenRulesSave() throws {
    let table = try CostTable(rules: try Optimization("none").rules) {
      try elaborated(Self.crossEntropy)
    }
    #expect(Set(table.rows.map(\.cost.nodes)).count == 1)
  }

  static let crossEntropy = """
    model m(x: [batch, 4], y: [batch, 3]) -> cost: real {
        param w: [4, 3] = ones()
        p = softmax(x @ w)
        cost = mean[n](-sum[k](y[n, k] * log(p[n, k])))
    }
    train m {
        loss      = cost
        optimizer = sgd(lr=0.1)
        batch     = 2
        steps     = 1
    }
    """

  /// The values are the same whatever rules are left out.
  @Test(arguments: [
    "none", "canonicalize", "simplify", "specialize", "stabilize", "-factor-out", "-simplify",
    "stabilize,-softmax,-stable-softmax",
  ])
  func valuesAtEveryLevel(_ choice: String) throws {
    let rules = try Optimization(choice).rules
    let full = try compiledStep(Self.crossEntropy)
    let other = try compileTrainingStep(try elaborated(Self.crossEntropy), rules: rules)
    for (a, b) in zip(full.outputs, other.outputs) {
      let (x, y) = (full.value(of: a.node), other.value(of: b.node))
      // Rounding in another order, in Float64.
      #expect(
        zip(x, y).allSatisfy { ($0 - $1).magnitude <= 1e-12 * max(1, $1.magnitude) }, "\(a.name)")
    }
  }

  @Test func choices() throws {
    #expect(try Optimization("none").rules.isEmpty)
    #expect(try Optimization("stabilize").rules.count == Rule.all.count)
    #expect(try Optimization("-factor-out").rules.count == Rule.all.count - 1)
    #expect(
      try Optimization("simplify").rules.allSatisfy {
        [.canonicalize, .simplify].contains($0.phase)
      })
    for unknown in ["", "full", "-nothing", "none,simplify", "factor-out"] {
      #expect(throws: UnknownRule.self) { try Optimization(unknown) }
    }
  }

  @Test func trace() throws {
    let step = try compiledStep(Self.crossEntropy)
    let text = step.trace
    for part in [
      "The loss: ", "log-exp (", "log-sum-exp", "  = ", "The derivatives: ", "The step: ",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
  }
}
