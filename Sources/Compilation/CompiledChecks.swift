// The checks of a file as native code: one function for each.

import CodeGeneration
import Elaboration
import Execution
import Graph
import Rewriting
import Scheduling

/// The checks of a file, compiled.
package struct CompiledChecks {
  /// A check with its function.
  package struct Entry {
    /// The check, as it was elaborated.
    package let check: ElaboratedCheck
    /// What the check is about, by all rules: what the function computes, named as its outputs are.
    package let values: [NamedNode]
    /// The name of the function.
    package let function: String
  }

  /// The checks in the order of the text.
  package let entries: [Entry]
  /// The functions.
  package let module: CompiledModule

  /// Compiles `checks`, of which there is at least one, under `title`. Throws `RuleQuarrel` or
  /// `CompilerFailure`, which are faults of gradc.
  package init(_ checks: [ElaboratedCheck], title: String, rules: [Rule] = Rule.all) throws {
    var entries: [Entry] = []
    var functions: [ModuleFunction] = []
    for check in checks {
      let values = check.condition.values
      let roots = try rewrite(
        values.map(\.node), in: check.graph, upTo: .stabilize, rules: rules
      ).roots
      let named = zip(values, roots).map { NamedNode(name: $0.name, node: $1) }
      let name = "check_\(entries.count)"
      let request = Request(
        name: name, graph: check.graph,
        outputs: named.map { Request.Output($0.node, to: .result($0.name), axes: check.axes) },
        variables: check.inputs.map(\.variable), workspace: contractionWorkspace)
      functions.append(ModuleFunction(graph: check.graph, program: schedule(request)))
      entries.append(Entry(check: check, values: named, function: name))
    }
    self.entries = entries
    module = try CompiledModule(functions, title: title)
  }
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
