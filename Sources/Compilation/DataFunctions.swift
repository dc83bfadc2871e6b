// The functions that make the fields of a data block from columns of a table.
//
// What such a block says of all rows together, a mean or a largest value, is a statistic: it is
// computed from the training rows alone, so that nothing of the held-out rows leaks into training,
// and it is kept with the weights, so that a trained model treats new rows as it treated these.

import CodeGeneration
import Elaboration
import Execution
import Graph
import Rewriting
import Scheduling

/// The functions of one data block.
package struct DataFunctions {
  /// The function `summarize`, from training rows to statistics; nil if the block has none.
  package let summarize: ModuleFunction?
  /// The statistics of each field, `field.statistic.0` and so on: outputs of `summarize`, and inputs
  /// of `prepare`.
  package let statistics: [Variable]
  /// The function `prepare`, from all rows and the statistics to the fields.
  package let prepare: ModuleFunction
}

/// Compiles a data block that is elaborated for the number of rows that its statistics are taken from.
///
/// That number stands in the graph, as the n of each mean. `prepare` therefore works on so many rows at
/// a time, whatever the number of rows of the table.
package func compileData(
  _ data: ElaboratedData, rules: [Rule] = Rule.all
) throws -> DataFunctions {
  let graph = try DataGraph(data, rules)
  let statistics = graph.statistics.map { statistic in
    Variable(.input, statistic.name, axes: data.graph.axes(statistic.node))
  }
  let summaries = zip(statistics, graph.statistics).map { variable, statistic in
    Request.Output(statistic.node, to: .result(variable.name), axes: variable.axes)
  }
  let summarize =
    statistics.isEmpty ? nil : try function("summarize", data, summaries, extra: [], rules)
  let inputs = zip(graph.statistics, statistics).map { ($0.node, data.graph.variable($1)) }
  let replaced = data.graph.substituting(
    Dictionary(inputs, uniquingKeysWith: { first, _ in first }), in: graph.roots)
  let outputs = zip(data.fields, replaced).map { field, root in
    Request.Output(root, to: .result(field.result.name), axes: field.result.axes)
  }
  return DataFunctions(
    summarize: summarize, statistics: statistics,
    prepare: try function("prepare", data, outputs, extra: statistics, rules))
}

/// The fields of a data block by the algebraic rules, and the statistics that they need.
private struct DataGraph {
  let roots: [NodeID]
  /// For each field the values without rows of their own that are computed from rows. They are named
  /// by the field, so that they have the same names where other fields are left out.
  let statistics: [NamedNode]

  init(_ data: ElaboratedData, _ rules: [Rule]) throws {
    let graph = data.graph
    let roots = try rewrite(
      data.fields.map(\.result.node), in: graph, upTo: .simplify, rules: rules
    ).roots
    let batch = Set(data.fields.filter(\.isBatched).compactMap { $0.result.axes.first?.name })
    func hasRows(_ id: NodeID) -> Bool { graph.axes(id).contains { batch.contains($0.name) } }
    var comesFromRows: Set<NodeID> = []
    for id in graph.reachable(from: roots) {
      if case .variable = graph.operation(id), hasRows(id) { comesFromRows.insert(id) }
      if graph.operands(id).contains(where: comesFromRows.contains) { comesFromRows.insert(id) }
    }
    var statistics: [NamedNode] = []
    for (field, root) in zip(data.fields, roots) {
      // From the field down to the first values without rows; what those need is their own affair.
      var count = 0
      var isVisited: Set<NodeID> = []
      var pending = [root]
      while let id = pending.popLast() {
        guard isVisited.insert(id).inserted else { continue }
        if !hasRows(id), comesFromRows.contains(id) {
          statistics.append(NamedNode(name: "\(field.result.name).statistic.\(count)", node: id))
          count += 1
        } else {
          pending += graph.operands(id).reversed()
        }
      }
    }
    self.roots = roots
    self.statistics = statistics
  }
}

private func function(
  _ name: String, _ data: ElaboratedData, _ outputs: [Request.Output], extra: [Variable],
  _ rules: [Rule]
) throws -> ModuleFunction {
  let roots = try rewrite(
    outputs.map(\.node), in: data.graph, upTo: .stabilize, rules: rules
  ).roots
  let request = Request(
    name: name, graph: data.graph,
    outputs: zip(outputs, roots).map { Request.Output($1, to: $0.destination, axes: $0.axes) },
    variables: data.inputs.map(\.variable) + extra, workspace: contractionWorkspace)
  return ModuleFunction(graph: data.graph, program: schedule(request))
}
