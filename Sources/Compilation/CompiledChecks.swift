// The checks of a file as native code: one function for each.

import CodeGeneration
import Elaboration
import Execution
import Graph
import Rewriting
import Scheduling

/// A check in the form in which it is computed.
package struct ComputedCheck {
  /// The check, as it was elaborated.
  package let check: ElaboratedCheck
  /// What the check is about, by all rules, named as the outputs of its function are.
  package let values: [NamedNode]

  /// Brings `check` into the form in which it is computed. Throws `RuleQuarrel`.
  package init(_ check: ElaboratedCheck, rules: [Rule] = Rule.all) throws {
    let values = check.condition.values
    let roots = try rewrite(
      values.map(\.node), in: check.graph, upTo: .stabilize, rules: rules
    ).roots
    self.check = check
    self.values = zip(values, roots).map { NamedNode(name: $0.name, node: $1) }
  }
}

/// Returns the code of `checks`, of which there is at least one, under `title`: of each the function of
/// the name at its place. Throws `CompilerFailure`, which is a fault of gradc.
package func compile(
  _ checks: [ComputedCheck], title: String
) throws -> (module: CompiledModule, names: [String]) {
  let names = checks.indices.map { "check_\($0)" }
  let functions = zip(checks, names).map { computed, name in
    let check = computed.check
    let request = Request(
      name: name, graph: check.graph,
      outputs: computed.values.map {
        Request.Output($0.node, to: .result($0.name), axes: check.axes)
      },
      variables: check.inputs.map(\.variable), workspace: contractionWorkspace)
    return ModuleFunction(graph: check.graph, program: schedule(request))
  }
  return (try CompiledModule(functions, title: title), names)
}

extension ElaboratedCheck.Condition {
  /// The values that the condition is about: `left` and `right`, and `truth` unless they are equal.
  fileprivate var values: [NamedNode] {
    switch self {
    case .equal(let left, let right, _):
      [NamedNode(name: "left", node: left), NamedNode(name: "right", node: right)]
    case .holds(let truth, let comparison):
      [NamedNode(name: "truth", node: truth)]
        + (comparison.map {
          [NamedNode(name: "left", node: $0.left), NamedNode(name: "right", node: $0.right)]
        } ?? [])
    }
  }
}
