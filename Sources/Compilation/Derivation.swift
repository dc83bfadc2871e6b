// How derivatives came about, from the loss as it is written, step by step with the rule's name.

import Differentiation
import Elaboration
import Graph
import Rewriting

extension TrainingStep {
  /// Returns the derivation of the derivative of the loss with respect to the parameter called
  /// `chosen`, or to all, as text; nil if there is no such parameter.
  package func derivation(of chosen: String? = nil) -> String? {
    let indices = model.parameters.indices.filter { index in
      chosen == nil || model.parameters[index].variable.name == chosen
    }
    return indices.isEmpty ? nil : derivation(ofParameters: indices)
  }

  private func derivation(ofParameters indices: [Int]) -> String {
    let parameters = indices.map { model.parameters[$0] }
    let derived = parameters.map { gradient.cotangents[$0.node]! }
    var text = DerivationText(graph: graph)
    text.heading("The derivative of the loss of '\(model.name)' with respect to", parameters)

    text.section("The loss, as written")
    text.equations(namedValues(below: [loss]) + [("loss", loss)], isPlaced: true)
    text.firings(logs.loss, below: [loss], titled: "Simplified, by rules that hold for all values")

    let steps = relevantSteps(to: parameters.map(\.node))
    text.name(steps)
    text.section("What is differentiated")
    text.equations(text.differentiated(steps) + [("loss", simplifiedLoss)])
    text.section("Differentiated, from the loss back")
    text.differentiation(steps, gradient)
    text.firings(logs.gradients, below: derived, titled: "Simplified")
    let results = indices.map { optimizedGradients[$0].node }
    text.firings(
      logs.step, below: indices.map { gradients[$0].node } + model.results.map(\.node),
      titled: "Brought into the form that is computed")

    text.forgetNames()
    text.section("The result")
    let named = namedValues(below: results)
    let isCotangent = { (name: String) in name.hasPrefix("∂loss/∂") }
    let targets = zip(indices, results).map { ("∂loss/∂\(gradients[$0].name)", $1) }
    text.equations(
      named.filter { !isCotangent($0.name) }
        + named.filter { value in
          isCotangent(value.name) && !targets.contains { $0.0 == value.name }
        } + targets)
    text.refusals([logs.loss, logs.gradients, logs.step].flatMap(\.refusals))
    return text.text
  }

  /// The contributions that lead from the loss to `sources`, in the order of derivation.
  private func relevantSteps(to sources: [NodeID]) -> [DerivativeStep] {
    var isOnPath = Set(sources)
    var result: [DerivativeStep] = []
    for step in gradient.steps.reversed() where isOnPath.contains(step.operand) {
      isOnPath.insert(step.node)
      result.append(step)
    }
    return result.reversed()
  }

  /// The values with a name that `roots` are made of, operands first; no leaves, and none of `roots`.
  private func namedValues(below roots: [NodeID]) -> [(name: String, node: NodeID)] {
    var isKnown: Set<String> = []
    return graph.reachable(from: roots).compactMap { id in
      guard !roots.contains(id), !graph.operands(id).isEmpty, let name = graph.name(id),
        isKnown.insert(name).inserted
      else { return nil }
      return (name, id)
    }
  }
}

extension DerivationText {
  /// The title: what is derived, with the places of the parameters.
  mutating func heading(_ title: String, _ parameters: [TrainedParameter]) {
    let names = parameters.map(\.variable.name)
    let list =
      names.count > 4
      ? "all \(names.count) parameters"
      : names.dropLast().joined(separator: ", ") + (names.count > 1 ? " and " : "") + names.last!
    line("\(title) \(list)")
  }

  /// Gives a name to each value without one through which `steps` lead.
  mutating func name(_ steps: [DerivativeStep]) {
    for id in Set(steps.map(\.operand)).sorted() where graph.name(id) == nil {
      introduce(id)
    }
    for step in steps where graph.constantValue(step.cotangent) == nil {
      // A cotangent that is passed on unchanged keeps the name that it got nearest to the loss.
      if graph.name(step.cotangent) == nil, names[step.cotangent] == nil,
        let name = names[step.node]
      {
        call(step.cotangent, "∂loss/∂\(name)")
      }
    }
  }

  /// The values that `steps` lead through, one operation each, operands first.
  func differentiated(_ steps: [DerivativeStep]) -> [(name: String, node: NodeID)] {
    Set(steps.map(\.operand)).sorted().filter { !graph.operands($0).isEmpty }
      .map { (called($0), $0) }
  }

  /// The steps of reverse mode, and the sum where several paths lead to a value.
  mutating func differentiation(_ steps: [DerivativeStep], _ gradient: Gradient) {
    var left: [NodeID: Int] = [:]
    for step in steps { left[step.operand, default: 0] += 1 }
    let isShared = Set(left.filter { $0.value > 1 }.keys)
    var parts: [NodeID: [NodeID]] = [:]
    for step in steps {
      let rule = DerivativeTable.standard.rules[step.key]
      let through = isShared.contains(step.operand) ? ", through \(called(step.node))" : ""
      self.step(
        "∂loss/∂\(called(step.operand))", contribution(of: step),
        by: "\(step.key.name): \(rule?.formula ?? "")\(through)")
      parts[step.operand, default: []].append(step.contribution)
      left[step.operand]! -= 1
      guard isShared.contains(step.operand), left[step.operand] == 0 else { continue }
      let total = graph.sum(parts[step.operand]!.map { ($0, 1) })
      self.step(
        "∂loss/∂\(called(step.operand))", graph.formula(total, depth: 6, names: names),
        by: "total derivative: what comes along several paths adds up")
    }
  }

  /// The contribution of `step`: by name, if it is the cotangent of the value above, passed on.
  private func contribution(of step: DerivativeStep) -> String {
    let id = step.contribution
    if id == step.cotangent, graph.constantValue(id) == nil { return "∂loss/∂\(called(step.node))" }
    return graph.formula(id, depth: 6, names: names)
  }

  /// The firings of `log` that concern what `roots` are made of.
  mutating func firings(_ log: RewriteLog, below roots: [NodeID], titled title: String) {
    var isConcerned = Set(graph.reachable(from: roots))
    var isTitled = false
    for firing in log.firings {
      guard isConcerned.contains(firing.source) || isConcerned.contains(firing.before) else {
        continue
      }
      isConcerned.formUnion(graph.reachable(from: [firing.after]))
      let rule = Rule.all.first { $0.name == firing.rule }
      // That a renamed variable is the same variable is no step for a reader.
      if let rule, rule.phase == .canonicalize, rule.name != "gather-down" { continue }
      if !isTitled { section(title) }
      isTitled = true
      let condition = rule?.condition.map { ", as \($0)" } ?? ""
      step(
        graph.formula(firing.before, depth: 6, names: names),
        graph.formula(firing.after, depth: 6, names: names),
        by: "\(firing.rule): \(rule?.formula ?? "")\(condition)")
    }
  }

  /// The rules that did not fire because a condition was not proved.
  mutating func refusals(_ refusals: [Refusal]) {
    var isKnown: Set<String> = []
    let lines = refusals.map { refusal in
      let formula = graph.formula(refusal.node, depth: 3, names: names)
      return "\(refusal.rule), on \(formula): \(refusal.reason)"
    }.filter { isKnown.insert($0).inserted }
    if lines.isEmpty { return }
    section("Not applied, for want of a proof")
    for refusal in lines { line("      \(refusal)") }
  }
}
