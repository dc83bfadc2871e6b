// How each derivative came about, from the loss as it is written, step by step with the rule's name.

import Differentiation
import Graph
import Rewriting

extension TrainingStep {
  /// Returns the derivation of the derivative with respect to each parameter that is `chosen`, or to
  /// all, as text.
  package func derivations(of chosen: String? = nil) -> [String] {
    model.parameters.indices.filter { index in
      chosen == nil || model.parameters[index].variable.name == chosen
    }.map { derivation(ofParameter: $0) }
  }

  private func derivation(ofParameter index: Int) -> String {
    let parameter = model.parameters[index]
    var text = DerivationText(graph: graph)
    text.heading("∂loss/∂\(parameter.variable.name)", graph.origin(parameter.node).place)

    text.section("the loss, as written", graph.origin(loss).place)
    text.equation("loss", graph.formula(loss, depth: 12))
    text.firings(logs.loss, below: [loss], titled: "by rules that hold for all values")

    let steps = relevantSteps(to: parameter.node)
    text.section("differentiated, from the loss to \(parameter.variable.name)")
    for step in steps {
      let rule = DerivativeTable.standard.rules[step.key]
      text.step(
        "∂loss/∂\(text.called(step.operand))", graph.formula(step.contribution, depth: 4),
        rule: "\(step.key.name): \(rule?.formula ?? "")")
    }
    text.firings(
      logs.gradients, below: [gradient.cotangents[parameter.node]!], titled: "simplified")
    text.firings(
      logs.step, below: [gradients[index].node] + model.results.map(\.node),
      titled: "brought into the form that is computed")
    text.section("result")
    for id in namedCotangents(below: gradients[index].node) {
      text.equation(graph.name(id) ?? "", graph.formula(id))
    }
    text.equation("∂loss/∂\(parameter.variable.name)", graph.formula(gradients[index].node))
    text.refusals(logs)
    return text.text
  }

  /// The contributions that lead from the loss to `source`, in the order of derivation.
  private func relevantSteps(to source: NodeID) -> [DerivativeStep] {
    var isOnPath: Set<NodeID> = [source]
    var result: [DerivativeStep] = []
    for step in gradient.steps.reversed() where isOnPath.contains(step.operand) {
      isOnPath.insert(step.node)
      result.append(step)
    }
    return result.reversed()
  }

  /// The cotangents of named values that `root` is made of, from the loss on.
  private func namedCotangents(below root: NodeID) -> [NodeID] {
    graph.reachable(from: [root]).filter { id in
      id != root && graph.origin(id).name?.hasPrefix("∂loss/∂") ?? false
    }
  }
}

/// The text of one derivation, its steps numbered through.
private struct DerivationText {
  let graph: Graph
  private(set) var lines: [String] = []
  private var number = 0

  init(graph: Graph) { self.graph = graph }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func heading(_ title: String, _ place: String?) {
    lines.append(title + (place.map { "  (\($0))" } ?? ""))
  }

  mutating func section(_ title: String, _ place: String? = nil) {
    lines += ["", "  " + title + (place.map { " (\($0))" } ?? "")]
  }

  mutating func equation(_ name: String, _ formula: String) {
    lines.append("        \(name) = \(formula)")
  }

  mutating func step(_ left: String, _ right: String, rule: String) {
    number += 1
    let label = String(repeating: " ", count: max(0, 5 - "\(number)".count)) + "\(number)"
    lines.append("\(label)   \(left) = \(right)")
    lines.append("          [\(rule)]")
  }

  /// What to call `id`: its name, or its formula in brackets.
  func called(_ id: NodeID) -> String { graph.name(id) ?? "(\(graph.formula(id, depth: 3)))" }

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
        graph.formula(firing.before, depth: 4), graph.formula(firing.after, depth: 4),
        rule: "\(firing.rule): \(rule?.formula ?? "")\(condition)")
    }
  }

  /// The rules that did not fire because a condition was not proved.
  mutating func refusals(_ logs: Logs) {
    let all = [logs.loss, logs.gradients, logs.step].flatMap(\.refusals)
    var isKnown: Set<String> = []
    let lines = all.compactMap { refusal -> String? in
      let line = "\(refusal.rule) on \(graph.formula(refusal.node, depth: 3)): \(refusal.reason)"
      return isKnown.insert(line).inserted ? line : nil
    }
    if lines.isEmpty { return }
    section("not applied, for want of a proof")
    for line in lines { self.lines.append("        \(line)") }
  }
}
