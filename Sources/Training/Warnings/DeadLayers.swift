// Layers that are dead: a relu that gives 0 for every row, so that nothing before it learns any more.

import CodeGeneration
import Compilation
import Execution
import Graph
import Language
import Rewriting

/// The relus of a model, with the code that measures them.
final class DeadLayers {
  private let relus: [NodeID]
  private let graph: Graph
  private let file: ModelFile
  private let module: CompiledModule
  private let memory: FunctionMemory
  private let source: RowSource
  private let batch: Int
  private var isSaid: Set<NodeID> = []

  private static let name = "largest"
  /// How many rows are looked at, but a batch at least.
  private static let mostRows = 1000

  /// Compiles what measures the relus of the model that `run` trains; nil if it has none, or no rows.
  ///
  /// Throws `OutOfMemory`, or what is a fault of gradc.
  init?(_ run: TrainingRun, _ data: ModelData?) throws {
    let graph = run.step.graph
    let found = graph.ordered(from: run.step.model.results.map(\.node)).filter {
      graph.isRelu($0)
    }
    let fields = run.step.model.inputs.filter(\.isBatched)
    guard let data, !found.isEmpty, !fields.isEmpty else { return nil }
    let roots = try rewrite(
      found.map { graph.reduce(.max, $0, over: graph.axes($0)) }, in: graph, upTo: .stabilize,
      rules: run.rules
    ).roots
    let names = roots.indices.map { "relu.\($0)" }
    let largest = run.step.function(
      Self.name, computing: zip(names, roots).map { (name: $0, node: $1, axes: []) })
    let loop = EpochLoop(
      fields: fields.map { EpochLoop.Field($0.variable, isWindow: $0.isWindow) }, batch: run.batch,
      totals: names)
    let function = ModuleFunction(graph: graph, program: largest.program, epoch: loop)
    module = try CompiledModule([function], title: "relus of \(run.step.model.name)")
    memory = try FunctionMemory(module.functions[Self.name]!, model: run.memory.model)
    for field in data.fixed.fields { memory.set(field.name, to: field.values) }
    source = try RowSource(loop, from: data)
    relus = found
    self.graph = graph
    file = run.file
    batch = run.batch
  }

  /// Returns a warning for each relu that gives 0 everywhere for the first of `rows`, once for each.
  func warnings(_ rows: [Int32], seed: Int) -> [Diagnostic] {
    let steps = min(rows.count, max(Self.mostRows, batch)) / max(batch, 1)
    guard steps > 0 else { return [] }
    var sums = [Double](repeating: 0, count: relus.count)
    rows.withUnsafeBufferPointer { order in
      sums.withUnsafeMutableBufferPointer { sums in
        memory.call(
          module.epoch(Self.name), seed: UInt32(truncatingIfNeeded: seed), data: source.addresses,
          order: order.baseAddress!, steps: steps, totals: sums.baseAddress!)
      }
    }
    // Each is a sum of numbers that are not below 0.
    return zip(relus, sums).filter { $1 == 0 && isSaid.insert($0).inserted }.map { relu, _ in
      var warning = Diagnostic(
        "a relu gives 0 for each of \(steps * batch) rows: \(graph.formula(relu, depth: 2))",
        at: file.span(ofPlace: place(of: relu)),
        notes: ["its gradient is 0, too, so that nothing before it learns any more"],
        help: "try a smaller learning rate, or leaky_relu")
      warning.severity = .warning
      return warning
    }
  }
}

extension DeadLayers {
  /// The line in which the file itself writes `relu`, or the operation just before it; nil if both are
  /// in the library.
  private func place(of relu: NodeID) -> String? {
    let operations = graph.operands(relu).filter { operand in
      if case .variable = graph.operation(operand) { false } else { true }
    }
    return ([relu] + operations).lazy.compactMap { [graph] in graph.origin($0).place }
      .first { !$0.hasPrefix(libraryFolder) }
  }
}

extension Graph {
  /// Whether `id` is max(0, x), where x depends on a parameter.
  fileprivate func isRelu(_ id: NodeID) -> Bool {
    guard case .pointwise(.max) = operation(id) else { return false }
    guard operands(id).contains(where: { constantValue($0) == 0 }) else { return false }
    return reachable(from: [id]).contains { node in
      if case .variable(let variable) = operation(node) {
        variable.role == .parameter
      } else {
        false
      }
    }
  }
}

extension ModelFile {
  /// Returns the line that `place`, a `path:line`, names without its indentation; the train block if it is
  /// in another file.
  fileprivate func span(ofPlace place: String?) -> Span {
    let rest = train?.model.span ?? Span(source, 0, 0)
    guard let place, let colon = place.lastIndex(of: ":"), place[..<colon] == source.path,
      let line = Int(place[place.index(after: colon)...]), line >= 1,
      line <= source.lineStarts.count
    else { return rest }
    var start = source.lineStarts[line - 1]
    var end = line < source.lineStarts.count ? source.lineStarts[line] - 1 : source.text.count
    while start < end, source.text[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, source.text[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return Span(source, start, end)
  }
}
