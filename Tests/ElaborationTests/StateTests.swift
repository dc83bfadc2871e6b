// States of layers and the two graphs of a model: what comes out, and what is refused.

import Graph
import Language
import Testing

@testable import Elaboration

@Suite struct StateTests {
  static let training = """
    train m {
        loss = sum(y)
        optimizer = sgd(lr=1)
        batch = 1
        steps = 1
    }
    """

  @Test func nextValuesAreOnlyInTheTrainingGraph() throws {
    let text = """
      layer count(by: real = 1)(x: [..., n]) -> y: [..., n] {
          param w: [n] = ones()
          state s: [n] = 2
          next s = s + by * w
          y = x + s
      }
      model m(x: [batch, 2]) -> y: [batch, 2] = x |> count(by=3) |> count
      \(Self.training)
      """
    let run = try Run(
      training: text,
      ["x": [1, 2], "count.s": [10, 20], "count.w": [1, 2], "count.1.s": [100, 200]])
    let states = run.model.states
    #expect(states.map(\.variable.name) == ["count.s", "count.1.s"])
    #expect(run.model.parameters.map(\.variable.name) == ["count.w", "count.1.w"])
    #expect(try run.result() == [111, 222])
    let next = try #require(states[0].next)
    #expect(try run.elements(next, states[0].variable.axes) == [13, 26])
    #expect(try run.elements(states[0].initial, states[0].variable.axes) == [2, 2])
    let evaluation = try elaborator(text).trainingModel(mode: .evaluation)
    #expect(evaluation.states.map(\.variable) == states.map(\.variable))
    #expect(evaluation.states.allSatisfy { $0.next == nil })
    let inference = try Run(text, batch: 1, run.values)
    #expect(try inference.result() == [111, 222])
    #expect(inference.model.states.count == 2)
  }

  /// The layers of both parts are numbered in the order of the text, in both graphs.
  @Test func bothGraphsCallALayerTheSame() throws {
    let text = """
      model m(x: [batch, 2]) -> y: [batch, 2] {
          when training {
              h = x |> linear(2) |> linear(2)
              next_one = 1
          } else {
              h = x
              next_one = 2
          }
          y = h |> linear(2)
      }
      \(Self.training)
      """
    let training = try Run(training: text).model
    let inference = try Run(text).model
    #expect(
      training.parameters.map(\.variable.name) == [
        "linear.w", "linear.b", "linear.1.w", "linear.1.b", "linear.2.w", "linear.2.b",
      ])
    #expect(inference.parameters.map(\.variable.name) == ["linear.2.w", "linear.2.b"])
    #expect(
      inference.trainingOnly == ["linear.w", "linear.b", "linear.1.w", "linear.1.b"])
    // Nothing that the results are made of belongs to the training part.
    let names = inference.graph.reachable(from: inference.results.map(\.node)).compactMap {
      if case .variable(let variable) = inference.graph.operation($0) { variable.name } else { nil }
    }
    #expect(Set(names) == ["x", "linear.2.w", "linear.2.b"])
  }

  @Test func whenIsNoScopeAndMayAssignAgain() throws {
    let text = """
      model m(x: [batch, 2]) -> y: [batch, 2] {
          y = x
          when training {
              when training { y = 2 * y } else { y = 5 * y }
          }
          when training { dim n = 3 } else { dim n = 4 }
          y = n * y
      }
      \(Self.training)
      """
    #expect(try Run(training: text, ["x": [1, 10]]).result() == [6, 60])
    #expect(try Run(text, batch: 1, ["x": [1, 10]]).result() == [4, 40])
  }

  @Test func aSharedStateHasOneNextValue() throws {
    let text = try errors(
      """
      layer norm(rate: real = 0.5)(x: [n]) -> y: [n] {
          state mu: real = 0
          next mu = rate * mean(x)
          y = x - mu
      }
      model m(x: [4]) -> y: [4] {
          shared = norm()
          y = shared(x) + shared(2 * x)
      }
      model k(x: [4]) -> y: [4] {
          state s: real = 0
          y = x
          repeat 2 { next s = s + 1 }
      }
      """)
    #expect(
      text == """
        m.grad:3:5: error: the state 'shared.mu' would get its next value twice in a step
           |
         3 |     next mu = rate * mean(x)
           |     ^^^^^^^^^^^^^^^^^^^^^^^^
           :
         8 |     y = shared(x) + shared(2 * x)
           |         --------- it has got one here
           |                     ------------- in this call
           = note: a layer with states can be used once in a step: make an instance for each use

        m.grad:13:16: error: the state 's' would get its next value twice in a step
           |
        13 |     repeat 2 { next s = s + 1 }
           |                ^^^^^^^^^^^^^^

        """)
  }

  @Test func statesAreRefusedWhereTheyCannotBe() throws {
    let text = try errors(
      """
      layer norm(rate: real = 0.5)(x: [n]) -> y: [n] {
          param w: [n] = ones()
          state mu: real = 0
          state k: int = 0.5
          state late: [n] = x
          next w = x
          next nu = 1
          next mu = x
          mu = 3
          y = x - mu
      }
      fn f(x: [n]) -> y: [n] = x |> count
      layer count(x: [n]) -> y: [n] {
          state s: real = 0
          next s = s + 1
          y = x
      }
      layer other(x: [n]) -> y: [n] {
          state s: real = 0
          when training { y = x } else {
              y = x
              next s = 1
          }
      }
      model m(x: [4]) -> y: [4] {
          a = norm()(x)
          b = f(x)
          c[i] = sum(g(x[i]))
          y = other(x)
      }
      layer g(x: real) -> y: real {
          state s: real = 0
          next s = x
          y = x
      }
      """)
    #expect(
      text == """
        m.grad:4:20: error: 'k' should be int, but this is real
           |
         4 |     state k: int = 0.5
           |              --- declared here
           |                    ^^^
           :
        26 |     a = norm()(x)
           |         --------- in this call

        m.grad:5:23: error: the initial value of 'late' depends on 'x', which is not known before training
           |
         5 |     state late: [n] = x
           |                       ^
           :
        26 |     a = norm()(x)
           |         --------- in this call

        m.grad:6:10: error: 'w' has no next value: it is not a state
           |
         6 |     next w = x
           |          ^
           :
        26 |     a = norm()(x)
           |         --------- in this call
           = note: 'w' is trained, so its next value is the optimizer's

        m.grad:7:10: error: 'nu' has no next value: it is not a state
           |
         7 |     next nu = 1
           |          ^^
           :
        26 |     a = norm()(x)
           |         --------- in this call
           = help: did you mean 'mu'?

        m.grad:8:15: error: the next 'mu' should be real, but this is [4]
           |
         8 |     next mu = x
           |               ^
           :
        26 |     a = norm()(x)
           |         --------- in this call

        m.grad:9:5: error: 'mu' is a state, and keeps its value during a step
           |
         9 |     mu = 3
           |     ^^
           :
        26 |     a = norm()(x)
           |         --------- in this call
           = help: give it the next one: next mu = …

        m.grad:12:26: error: the layer 'count' has states, which nothing owns here
           |
        12 | fn f(x: [n]) -> y: [n] = x |> count
           |                          ^^^^^^^^^^
           :
        27 |     b = f(x)
           |         ---- in this call
           = note: only layers and models own states

        m.grad:22:9: error: the state 's' changes in training only, and this is the other part of 'when'
           |
        22 |         next s = 1
           |         ^^^^^^^^^^
           :
        29 |     y = other(x)
           |         -------- in this call

        m.grad:33:14: error: the next 's' depends on a loop around the layer, which has one state for all of its steps
           |
        28 |     c[i] = sum(g(x[i]))
           |                ------- in this call
           :
        33 |     next s = x
           |              ^

        """)
  }

  @Test func whatEvaluationAloneUses() throws {
    let text = try errors(
      """
      model m(x: [batch, 2]) -> y: [batch, 2] {
          when training {
              y = x
          } else {
              y = x |> linear(2)
          }
      }
      """)
    #expect(
      text == """
        m.grad:5:13: error: 'linear.w' is used outside of training only, so nothing trains it
           |
         5 |         y = x |> linear(2)
           |             ^^^^^^^^^^^^^^
           = note: the 'training' part of 'when' has no use for it

        """)
  }

  @Test func repetitionsAreBounded() throws {
    let text = try errors(
      """
      dim many = 2000
      model m(x: [batch, 2]) -> y: [batch, 2] {
          y = x
          repeat many { y = y |> linear(2) }
          repeat -1 { y = 2 * y }
          repeat 0.5 { y = 2 * y }
          repeat 0 { z = y }
      }
      """)
    #expect(
      text == """
        m.grad:4:12: error: 'repeat' takes a number from 0 to 1000, but this is 2000
           |
         4 |     repeat many { y = y |> linear(2) }
           |            ^^^^

        m.grad:5:12: error: 'repeat' takes a number from 0 to 1000, but this is -1
           |
         5 |     repeat -1 { y = 2 * y }
           |            ^^

        m.grad:6:12: error: a size should be a whole number that is known at compile time
           |
         6 |     repeat 0.5 { y = 2 * y }
           |            ^^^
           = note: this is 0.5

        """)
  }

  @Test func statesOfRepetitionsAreTheirOwn() throws {
    let text = """
      dim depth = 2
      layer count(x: [n]) -> y: [n] {
          state s: real = 0
          next s = s + 1
          y = x + s
      }
      model m(x: [2]) -> y: [2] {
          y = x
          repeat depth {
              state t: real = 5
              next t = 2 * t
              inner = linear(2)
              y = y |> count
              y = inner(inner(y)) + t
              repeat 2 { y = y |> count }
          }
      }
      \(Self.training)
      """
    let model = try Run(training: text).model
    #expect(
      model.states.map(\.variable.name) == [
        "t.0", "t.1", "count.0.s", "count.1.0.0.s", "count.1.0.1.s", "count.1.s",
        "count.1.1.0.s", "count.1.1.1.s",
      ])
    #expect(
      model.parameters.map(\.variable.name) == [
        "inner.0.w", "inner.0.b", "inner.1.w", "inner.1.b",
      ])
    #expect(try Run(training: text, set: ["depth": "0"]).model.states.isEmpty)
  }
}
