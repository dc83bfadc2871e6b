// Optimizers: their first steps against the same steps written in Swift.

import Glibc
import Graph
import Testing

@testable import Elaboration

@Suite struct OptimizerTests {
  /// Runs `steps` steps of `optimizer` on parameters of two numbers whose gradients are 3p + 1, and returns the
  /// first of them after each. What is made of the first is elaborated; the others are made like it.
  private func trace(
    _ optimizer: String, steps: Int = 3, declarations: String = ""
  ) throws -> [[Double]] {
    let text = """
      \(declarations)
      model f(x: [batch, 2]) -> y: [batch, 2] {
          param p: [2] = zeros()
          param q: [2] = zeros()
          param r: [2] = zeros()
          y = x * p + x * q + x * r
      }
      train f {
          loss      = sum(y)
          optimizer = \(optimizer)
          batch     = 1
          epochs    = 1
      }
      """
    let run = try Run(training: text)
    let traces = try run.model.parameters.map { try trace(of: $0, steps: steps, in: run) }
    #expect(traces.allSatisfy { $0 == traces[0] }, "\(optimizer)")
    return traces[0]
  }

  /// Runs `steps` steps of the optimizer of `run` on `parameter`, whose gradient is 3p + 1, and returns the
  /// parameter after each.
  private func trace(of parameter: TrainedParameter, steps: Int, in run: Run) throws -> [[Double]] {
    let gradient = run.model.graph.sum([(parameter.node, 3)], constant: 1)
    let update: Update
    do {
      update = try run.model.update(parameter: parameter, gradient: gradient)
    } catch {
      Issue.record("\(error.all.map(\.message))")
      throw error
    }
    let name = parameter.variable.name
    var values = [name: [1.0, -2]]
    for state in update.states {
      #expect(
        state.variable.role == .state
          && ["\(name).", "all-parameters."].contains { state.variable.name.hasPrefix($0) })
      values[state.variable.name] = try run.elements(state.initial, state.variable.axes)
    }
    var result: [[Double]] = []
    for step in 0..<steps {
      values["train.step"] = [Double(step)]
      values["train.steps"] = [10]
      values["train.epoch"] = [0]
      values["train.epochs"] = [1]
      var step = run
      step.values = values
      // All next values are computed from the old ones.
      values[name] = try step.elements(update.next, parameter.variable.axes)
      for state in update.states {
        values[state.variable.name] = try step.elements(state.next, state.variable.axes)
      }
      result.append(values[name] ?? [])
    }
    return result
  }

  /// Applies `next` to each number of the parameter, `steps` times; `next` takes the parameter, its
  /// gradient and the number of the step.
  private func expected(
    steps: Int = 3, _ rule: (inout [Double], Double, Double, Int) -> Double
  ) -> [[Double]] {
    var parameter = [1.0, -2]
    var states = [[Double]](repeating: [0, 0], count: 2)
    return (0..<steps).map { step in
      for i in 0..<2 {
        parameter[i] = rule(&states[i], parameter[i], 3 * parameter[i] + 1, step)
      }
      return parameter
    }
  }

  private func check(
    _ optimizer: String, declarations: String = "",
    _ rule: (inout [Double], Double, Double, Int) -> Double
  ) throws {
    let trace = try trace(optimizer, declarations: declarations).flatMap { $0 }
    #expect(agree(trace, expected(rule).flatMap { $0 }), "\(optimizer)")
  }

  @Test func gradientDescent() throws {
    try check("sgd(lr=0.1)") { _, p, g, _ in p - 0.1 * g }
  }

  @Test func momentum() throws {
    try check("momentum(lr=0.1, beta=0.8)") { state, p, g, _ in
      state[0] = 0.8 * state[0] + g
      return p - 0.1 * state[0]
    }
  }

  @Test func nesterov() throws {
    try check("nesterov(lr=0.1, beta=0.8)") { state, p, g, _ in
      state[0] = 0.8 * state[0] + g
      return p - 0.1 * (g + 0.8 * state[0])
    }
  }

  @Test func rmsprop() throws {
    try check("rmsprop(lr=0.1, beta=0.9)") { state, p, g, _ in
      state[0] = 0.9 * state[0] + 0.1 * g * g
      return p - 0.1 * g / (sqrt(state[0]) + 1e-8)
    }
  }

  @Test func adagrad() throws {
    try check("adagrad(lr=0.1)") { state, p, g, _ in
      state[0] += g * g
      return p - 0.1 * g / (sqrt(state[0]) + 1e-10)
    }
  }

  @Test func adamw() throws {
    try check("adamw(lr=0.1, decay=0.2)") { state, p, g, step in
      state[0] = 0.9 * state[0] + 0.1 * g
      state[1] = 0.999 * state[1] + 0.001 * g * g
      let mean = state[0] / (1 - pow(0.9, Double(step + 1)))
      let square = state[1] / (1 - pow(0.999, Double(step + 1)))
      return p * (1 - 0.1 * 0.2) - 0.1 * mean / (sqrt(square) + 1e-8)
    }
  }

  @Test func adam() throws {
    try check("adam(lr=0.1)") { state, p, g, step in
      state[0] = 0.9 * state[0] + 0.1 * g
      state[1] = 0.999 * state[1] + 0.001 * g * g
      let mean = state[0] / (1 - pow(0.9, Double(step + 1)))
      let square = state[1] / (1 - pow(0.999, Double(step + 1)))
      return p - 0.1 * mean / (sqrt(square) + 1e-8)
    }
  }

  @Test func schedulesSeeTheStep() throws {
    try check("sgd(lr=0.1 * (1 - step / steps))") { _, p, g, step in
      p - 0.1 * (1 - Double(step) / 10) * g
    }
    let decay = "fn decay(from: real, by: real, step: real = step) = from * by^step"
    try check("sgd(lr=decay(0.1, by=0.5))", declarations: decay) { _, p, g, step in
      p - 0.1 * pow(0.5, Double(step)) * g
    }
  }

  @Test func nextIsParallel() throws {
    let declarations = """
      optimizer swap(lr: real)(p: [...], g: [...]) {
          state v: [...] = ones()
          next p = v
          next v = p - lr * g
      }
      """
    let trace = try trace("swap(lr=0.5)", steps: 2, declarations: declarations)
    // The gradient of the second step belongs to p = 1.
    #expect(trace == [[1, 1], [-1, 0.5]])
  }

  @Test func statesAreNamedAfterTheParameter() throws {
    let run = try Run(
      training: """
        model f(x: [batch, 2]) -> y: [batch, 3] { y = x |> linear(3) }
        train f {
            loss      = sum(y)
            optimizer = adam(lr=0.1)
            batch     = 2
            epochs    = 1
        }
        """)
    var names: [String] = []
    for parameter in run.model.parameters {
      let update = try run.model.update(parameter: parameter, gradient: parameter.node)
      names += update.states.map { "\($0.variable.name) \($0.variable.axes)" }
      #expect(
        run.model.graph.axes(update.next).isSubset(of: Axes.canonical(parameter.variable.axes)))
    }
    #expect(
      names == [
        "linear.w.m [2, 3]", "linear.w.v [2, 3]", "all-parameters.t []", "linear.b.m [3]",
        "linear.b.v [3]", "all-parameters.t []",
      ])
  }

  /// Returns the names of the states of an optimizer that counts in `t` by `count`, for parameters of two numbers,
  /// of two, of three and of one, whose gradients are 2: that they are the same is not known of gradients.
  private func stateNames(counting count: String) throws -> [String] {
    let text = """
      optimizer counting(lr: real)(p: [n], g: [n]) {
          state s: real = 1
          state t: real = 0
          next s = s * 0.5
          next t = \(count)
          next p = p - lr * s * t * g
      }
      model f(x: [batch, 2]) -> y: [batch, 2] {
          param a: [2] = zeros()
          param b: [2] = zeros()
          param c: [3] = zeros()
          param d: [1] = zeros()
          y = x * a * b * sum(c) * sum(d)
      }
      train f {
          loss      = sum(y)
          optimizer = counting(lr=0.1)
          batch     = 1
          epochs    = 1
      }
      """
    let run = try Run(training: text)
    return try run.model.parameters.flatMap { parameter in
      let gradient = run.model.graph.constant(2)
      return try run.model.update(parameter: parameter, gradient: gradient).states
        .map(\.variable.name)
    }
  }

  @Test(arguments: ["t + 1", "t + s * lr", "if t < 5 then t + 1 else 0"])
  func whatIsTheSameForAllParametersIsKeptOnce(count: String) throws {
    let each = ["all-parameters.s", "all-parameters.t"]
    #expect(try stateNames(counting: count) == each + each + each + each)
  }

  @Test(arguments: ["t + sum(g)", "0.5 * t + max(p)"])
  func whatAParameterDecidesIsKeptForEach(count: String) throws {
    #expect(
      try stateNames(counting: count) == [
        "all-parameters.s", "a.t", "all-parameters.s", "b.t", "all-parameters.s", "c.t",
        "all-parameters.s", "d.t",
      ])
  }

  @Test func whatAShapeDecidesIsKeptForEachOfAnother() throws {
    #expect(
      try stateNames(counting: "t + n") == [
        "all-parameters.s", "all-parameters.t", "all-parameters.s", "all-parameters.t", "c.s",
        "c.t",
        "d.s", "d.t",
      ])
  }
}
