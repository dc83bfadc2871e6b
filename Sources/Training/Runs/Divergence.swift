// Runs that have left the finite numbers: at which step, by which operation, and what may help.

import Execution
import Graph
import Language

/// Parameters and states as they were.
struct Snapshot {
  /// The most numbers that are worth copying for the sake of an error: 4 MiB of floats.
  static let mostNumbers = 1 << 20

  private let parameters: Numbers
  private let states: Numbers

  /// Copies the numbers of `model`.
  init(_ model: ModelMemory) {
    parameters = model.parameters.elements.numbers
    states = model.states.elements.numbers
  }

  /// Copies them back.
  func restore(_ model: ModelMemory) {
    model.parameters.elements.update(from: parameters)
    model.states.elements.update(from: states)
  }
}

/// What is no finite number after a step.
private enum Divergence {
  case loss(Double)
  /// The parameter of this name, by the output that is called `root`; the loss before it was changed was
  /// finite.
  case parameter(String, root: String)
}

extension TrainingRun {
  /// Whether all parameters are finite numbers.
  var hasFiniteParameters: Bool {
    // By bits and without a branch, so that a large model loses no time: the exponent of what is not
    // finite is all ones.
    let numbers = memory.model.parameters.elements
    if let doubles = numbers.typed(Double.self) {
      let most = doubles.reduce(UInt64(0)) { max($0, $1.magnitude.bitPattern) }
      return most < Double.infinity.bitPattern
    }
    let most = numbers.typed(Float.self)?.reduce(UInt32(0)) { max($0, $1.magnitude.bitPattern) }
    return most ?? 0 < Float.infinity.bitPattern
  }

  /// Returns the error for the first of `steps` whose loss is no finite number, or that leaves parameters
  /// which are none; these are all steps that were run since `start`.
  ///
  /// Without `start`, it is a single step whose loss is `loss`, and nothing is known of what came before.
  func divergence(in steps: Range<Int>, loss: Double, from start: Snapshot?) -> Diagnostic {
    guard let start else {
      let first = steps.lowerBound
      let kind = loss.isFinite ? parameterDivergence ?? .loss(loss) : .loss(loss)
      return divergence(kind, in: first * passes, origin: nil)
    }
    // Passes depend on nothing but their numbers, so that they can be run again one by one.
    var before = start
    before.restore(memory.model)
    for pass in (steps.lowerBound * passes)..<(steps.upperBound * passes) {
      var loss = 0.0
      runPasses(from: pass, count: 1, addingTo: &loss)
      if let kind = loss.isFinite ? parameterDivergence : .loss(loss) {
        before.restore(memory.model)
        gatherRows(of: pass)
        return divergence(kind, in: pass, origin: origin(of: kind, in: pass))
      }
      before = Snapshot(memory.model)
    }
    return divergence(.loss(loss), in: steps.lowerBound * passes, origin: nil)
  }

  /// The first parameter that is not finite; nil if there is none.
  private var parameterDivergence: Divergence? {
    step.model.parameters.map(\.variable).first { variable in
      memory.elements(variable)?.contains { !$0.isFinite } ?? false
    }.map { .parameter($0.name, root: "next \($0.name)") } ?? sumDivergence
  }

  /// The first parameter whose gradients add up to what is not finite, before they change it; nil if there
  /// is none.
  private var sumDivergence: Divergence? {
    // A limit of each element makes a number of an infinity, but not of what is no number.
    let isInfinityHarmless =
      if case .value? = step.model.settings.clip?.value { true } else { false }
    return zip(step.gradientSums, step.model.parameters).first { sum, _ in
      memory.elements(sum)?.contains { isInfinityHarmless ? $0.isNaN : !$0.isFinite } ?? false
    }.map { .parameter($1.variable.name, root: "next \($0.name)") }
  }

  /// Searches the operation that `divergence` comes from, with the values that the pass at `pass` starts
  /// from, and its batch in the inputs.
  private func origin(of divergence: Divergence, in pass: Int) -> NonFiniteOrigin? {
    let name =
      switch divergence {
      case .loss: "loss"
      case .parameter(_, let root): root
      }
    let isLast = (pass + 1) % passes == 0
    let outputs = isLast ? self.step.outputs : self.step.pass?.outputs
    guard let root = outputs?.first(where: { $0.name == name })?.node else { return nil }
    let seed = UInt32(truncatingIfNeeded: self.seed)
    let precision = self.step.graph.precision
    let evaluator = Evaluator(
      self.step.graph,
      variables: { [memory] variable in
        let values =
          variable.role == .input ? memory.input(variable.name) : memory.elements(variable)
        let zeros = [Double](repeating: 0, count: variable.axes.elementCount)
        return Tensor(axes: variable.axes, elements: values.map(Array.init) ?? zeros)
      },
      randomNumbers: {
        drawnNumbers($0, precision, seed: seed, step: UInt32(truncatingIfNeeded: pass))
      }, rounding: precision.rounded)
    var trace = NonFiniteTrace(self.step.graph, evaluator)
    return trace.origin(of: root)
  }

  /// Returns the error that the pass at `pass`, counted from 0, has led to `divergence`.
  private func divergence(
    _ divergence: Divergence, in pass: Int, origin: NonFiniteOrigin?
  ) -> Diagnostic {
    let step = pass / passes
    let (message, setting) =
      switch divergence {
      case .loss(let loss):
        // What is not a number has a sign, which means nothing.
        (
          "the loss is \(loss.isNaN ? "nan" : "\(loss)") at step \(step + 1) of \(stepCount)",
          "loss"
        )
      case .parameter(let name, _):
        (
          "'\(name)' is no longer made of finite numbers after step \(step + 1) of \(stepCount)",
          "optimizer"
        )
      }
    var notes = origin.map { note($0) } ?? []
    notes += batchNote(at: pass, origin).map { [$0] } ?? []
    notes.append(
      savedStep.map { "training stopped there, and the last checkpoint is that of step \($0)" }
        ?? "training stopped there, and nothing was saved")
    let train = file.train
    let isFirst = if case .loss = divergence { step == 0 } else { false }
    return Diagnostic(
      message, at: train?.setting(setting)?.span ?? train?.span ?? Span(file.source, 0, 0),
      notes: notes,
      help: isFirst
        ? "nothing is trained yet at step 1: look for log(0), 0 / 0 or very large numbers in the data"
        : "a smaller learning rate or clip = 1.0 may help")
  }

  /// Says which operation it was, and on what it worked.
  private func note(_ origin: NonFiniteOrigin) -> [String] {
    let graph = step.graph
    let caller = origin.caller.map { ", for \($0)" } ?? ""
    let place = origin.place.map { " (\($0)\(caller))" } ?? ""
    if case .variable(let variable) = graph.operation(origin.node) {
      return ["the \(variable.role.rawValue) '\(variable.name)' is \(origin.value) before the step"]
    }
    let name = graph.name(origin.node).map { "\($0) = " } ?? ""
    let formula = graph.formula(origin.node, depth: 3)
    let values = origin.operands.prefix(3).map {
      "\(graph.formula($0.node, depth: 2)) is \(short($0.value))"
    }
    let reason = values.isEmpty ? "" : ", as " + values.joined(separator: " and ")
    return ["\(name)\(formula) is \(origin.value)\(place)\(reason)"]
  }

  /// Says which rows the step has seen, or the one that is to blame; nil where there are none.
  private func batchNote(at pass: Int, _ origin: NonFiniteOrigin?) -> String? {
    guard let axis = self.step.model.inputs.first(where: \.isBatched)?.variable.axes.first,
      let data
    else { return nil }
    let batch = batchRows(at: pass)
    if let place = origin?.position[axis], batch.indices.contains(place) {
      return "that is in \(data.title(of: batch[place]))"
    }
    let shown = batch.prefix(4).map(data.title).joined(separator: ", ")
    let rest = batch.count - 4
    return "the batch of this step has \(shown)" + (rest > 0 ? " and \(rest) more" : "")
  }
}
