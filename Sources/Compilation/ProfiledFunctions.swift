// Each step of a program as a function of its own, so that it can be timed alone.

import CodeGeneration
import Graph
import Scheduling

extension TrainingStep {
  /// The steps of the program as functions over the same memory, in their order, under names that
  /// `profiledName` gives.
  package var profiledFunctions: [ModuleFunction] {
    program.steps.indices.map { number in
      ModuleFunction(
        graph: graph, program: program.step(number, named: Self.profiledName(number)))
    }
  }

  /// The name of the function that is the step of this number.
  package static func profiledName(_ number: Int) -> String { "profiled_\(number)" }

  /// What `step` computes, in the user's names: kind, values, and the place of the last of them.
  package func description(of step: Step) -> (kind: String, values: String, place: String?) {
    let nodes = step.computedNodes
    let named = nodes.filter { graph.name($0) != nil }
    let shown = named.isEmpty ? Array(nodes.suffix(1)) : named
    let texts = shown.map { graph.name($0) ?? graph.formula($0, depth: 2) }
    var unique: [String] = []
    for text in texts where !unique.contains(text) { unique.append(text) }
    let list = unique.count > 3 ? unique.prefix(2) + ["… \(unique.last ?? "")"] : unique[...]
    let place = (named + nodes).lazy.compactMap { self.graph.origin($0).place }.first
    return (step.kind, list.joined(separator: ", "), place)
  }
}

extension Step {
  /// What kind of work the step is, with its sizes.
  fileprivate var kind: String {
    func count(_ axes: [Axis]) -> Int { axes.reduce(1) { $0 * $1.extent } }
    switch self {
    case .contraction(let step):
      let product = "product \(count(step.m)) x \(count(step.n)) x \(count(step.k))"
      return step.loops.isEmpty ? product : product + ", \(count(step.loops)) times"
    case .group(let group):
      let first = group.members[0]
      let columns = group.members.map { "\(count($0.n))" }.joined(separator: "+")
      return "product \(count(first.m)) x (\(columns)) x \(count(first.k))"
    case .nest(let nest): return "loop of \(nest.statements.count) lines"
    case .transfer(let step): return step.accumulates ? "scatter" : "gather"
    case .random: return "random numbers"
    case .loop(let loop) where loop.passing == nil:
      return "recurrence of \(loop.axis.extent) steps"
    case .loop(let loop):
      return "\(loop.axis.extent) blocks of " + loop.steps.map(\.kind).joined(separator: ", ")
    }
  }

  /// The nodes that the step computes, in order.
  fileprivate var computedNodes: [NodeID] {
    switch self {
    case .contraction(let step): [step.node]
    case .group(let group): group.members.map(\.node)
    case .nest(let nest): nest.statements.map(\.node)
    case .transfer(let step): [step.node]
    case .random(let step): [step.node]
    case .loop(let loop): loop.steps.flatMap(\.computedNodes)
    }
  }
}
