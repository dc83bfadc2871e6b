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

/// A data block makes its fields of all rows at once, so that there is no function for some of them.
package struct RowsMeet: Error {}

/// Compiles a data block that is elaborated for the number of rows that its statistics are taken from.
///
/// That number stands in the graph, as the n of each mean. `prepare` therefore works on so many rows at
/// a time, whatever the number of rows of the table.
package func compileData(
  _ data: ElaboratedData, rules: [Rule] = Rule.all
) throws -> DataFunctions {
  let graph = try DataGraph(data, rules)
  let statistics = graph.statisticVariables(.input)
  let summaries = zip(statistics, graph.statistics).map { variable, statistic in
    Request.Output(statistic.node, to: .result(variable.name), axes: variable.axes)
  }
  let summarize =
    statistics.isEmpty ? nil : try function("summarize", data, summaries, extra: [], rules)
  let replaced = data.graph.substituting(graph.replacements(statistics), in: graph.roots)
  let outputs = zip(data.fields, replaced).map { field, root in
    Request.Output(root, to: .result(field.result.name), axes: field.result.axes)
  }
  return DataFunctions(
    summarize: summarize, statistics: statistics,
    prepare: try function("prepare", data, outputs, extra: statistics, rules))
}

/// Compiles a data block, which is elaborated as for `compileData`, for plain loops. `prepare` takes
/// `batch` rows at a time, and has the statistics as states.
///
/// Throws `RowsMeet` if it would give others than for all rows at once.
package func compileDataAsLoops(
  _ data: ElaboratedData, batch: Int, rules: [Rule] = Rule.all
) throws -> DataFunctions {
  let graph = try DataGraph(data, rules)
  let statistics = graph.statisticVariables(.state)
  let summaries = zip(statistics, graph.statistics).map { variable, statistic in
    Request.Output(statistic.node, to: .result(variable.name), axes: variable.axes)
  }
  let summarize =
    statistics.isEmpty
    ? nil : try function("summarize", data, summaries, extra: [], rules, form: .loops)
  let rows = data.fields.first(where: \.isBatched)?.result.axes.first
  let fewer = rows.map { Axis($0.name, batch, number: $0.number) }
  func resized(_ axes: [Axis]) -> [Axis] { axes.map { $0 == rows ? fewer ?? $0 : $0 } }
  let replacements = graph.replacements(statistics)
  let roots: [NodeID]
  if let rows, let fewer, rows != fewer {
    guard
      let few = data.graph.resizing(rows, to: fewer, in: graph.roots, replacing: replacements)
    else { throw RowsMeet() }
    roots = few
  } else {
    roots = data.graph.substituting(replacements, in: graph.roots)
  }
  let outputs = zip(data.fields, roots).map { field, root in
    Request.Output(root, to: .result(field.result.name), axes: resized(field.result.axes))
  }
  let inputs = data.inputs.map(\.variable).map {
    Variable($0.role, $0.name, axes: resized($0.axes), promise: $0.promise)
  }
  return DataFunctions(
    summarize: summarize, statistics: statistics,
    prepare: try function(
      "prepare", data, outputs, inputs: inputs, extra: statistics, rules, form: .loops))
}

/// The fields of a data block by the algebraic rules, and the statistics that they need.
private struct DataGraph {
  private let graph: Graph
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
    self.graph = graph
  }

  /// Variables of the role `role` that the statistics may be given by.
  func statisticVariables(_ role: Variable.Role) -> [Variable] {
    statistics.map { Variable(role, $0.name, axes: graph.axes($0.node)) }
  }

  /// `variables` in place of the statistics, which they are for.
  func replacements(_ variables: [Variable]) -> [NodeID: NodeID] {
    let pairs = zip(statistics, variables).map { ($0.node, graph.variable($1)) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

private func function(
  _ name: String, _ data: ElaboratedData, _ outputs: [Request.Output],
  inputs: [Variable]? = nil, extra: [Variable], _ rules: [Rule], form: Request.Form = .kernels
) throws -> ModuleFunction {
  let roots = try rewrite(
    outputs.map(\.node), in: data.graph, upTo: .stabilize, rules: rules
  ).roots
  let request = Request(
    name: name, graph: data.graph,
    outputs: zip(outputs, roots).map { Request.Output($1, to: $0.destination, axes: $0.axes) },
    variables: (inputs ?? data.inputs.map(\.variable)) + extra, workspace: contractionWorkspace,
    form: form)
  return ModuleFunction(graph: data.graph, program: schedule(request))
}
