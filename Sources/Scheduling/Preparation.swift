// Before anything is placed: contractions are found, and what no step can do is written in other nodes.

import Graph

/// A sum of products in which each operand keeps an axis that the other lacks.
struct ContractionPattern {
  let a: NodeID
  let b: NodeID
  let over: [Axis]
  let alpha: Double
}

/// The nodes of a function in an order of computation, with what each really depends on.
struct Preparation {
  let graph: Graph
  let scope: Scope
  /// The outputs, with the nodes that stand for them after preparation.
  private(set) var outputs: [Request.Output]
  /// All nodes that are computed, dependencies first.
  private(set) var order: [NodeID] = []
  private(set) var contractions = NodeMap<ContractionPattern>()
  /// How many nodes and outputs use each node.
  private(set) var useCounts = NodeMap<Int>()
  private(set) var users = NodeMap<[NodeID]>()
  /// The recurrences by each of their collections.
  private(set) var recurrences: [NodeID: PreparedRecurrence] = [:]
  /// What the body of a recurrence takes from outside; ascending.
  private(set) var captured: [NodeID] = []
  /// The recurrence whose body this is; nil for a whole function.
  private let recurrence: Recurrence?
  /// Whether a node depends on what the recurrence carries, as far as it was asked for.
  private var isInside = NodeMap<Bool>()

  init(_ request: Request) {
    self.init(request.outputs, Scope(request.graph), inside: nil)
  }

  /// Prepares `outputs`; inside of `recurrence`, what does not depend on carried values is captured.
  init(_ outputs: [Request.Output], _ scope: Scope, inside recurrence: Recurrence?) {
    graph = scope.graph
    self.scope = scope
    self.recurrence = recurrence
    self.outputs = outputs
    if recurrence == nil {
      let replaced = withoutUnknownReductions(outputs.map(\.node))
      self.outputs = zip(outputs, replaced).map {
        Request.Output($1, to: $0.destination, axes: $0.axes)
      }
    }
    sortTopologically()
    for id in order {
      for operand in dependencies(id) {
        useCounts[operand, default: 0] += 1
        users[operand, default: []].append(id)
      }
    }
    for output in self.outputs { useCounts[output.node, default: 0] += 1 }
  }

  /// What must be computed before `id`: the operands, or those of the whole contraction or recurrence.
  func dependencies(_ id: NodeID) -> [NodeID] {
    if let pattern = contractions[id] { return [pattern.a, pattern.b] }
    return recurrences[id]?.dependencies ?? graph.operands(id)
  }

  /// The node that a plain reading of elements elsewhere reads from; `id` itself otherwise.
  func base(_ id: NodeID) -> NodeID {
    var id = id
    while isView(id) { id = graph.operands(id)[0] }
    return id
  }

  /// Whether `id` is an access that strides and an offset can do, at no cost.
  func isView(_ id: NodeID) -> Bool {
    guard graph.kind(id) == .access, case .access(let access) = graph.operation(id) else {
      return false
    }
    return access.fill == nil && graph.operands(id).count == 1
  }

  /// The axes of its operand that `id`, a view, has under another name, if it does nothing else.
  func renaming(_ id: NodeID) -> AxisMap<Axis>? {
    guard isView(id), case .access(let access) = graph.operation(id) else { return nil }
    var result: AxisMap<Axis> = [:]
    for placement in access.placements {
      guard case .affine(let affine) = placement.index, let axis = affine.renamed,
        axis.extent == placement.axis.extent
      else { return nil }
      result[placement.axis] = axis
    }
    // A diagonal reads two axes at one index.
    let isOneToOne = graph.axes(id).count == graph.axes(graph.operands(id)[0]).count
    return isOneToOne ? result : nil
  }

  /// Whether `id` lies in memory before the function or the body starts, or needs none.
  func isLeaf(_ id: NodeID) -> Bool {
    switch graph.operation(id) {
    case .variable, .constant, .iota: true
    default: isInside[id] == false
    }
  }

  /// Returns `roots` with the reductions that no kernel knows written in others.
  private func withoutUnknownReductions(_ roots: [NodeID]) -> [NodeID] {
    var results = NodeMap<NodeID>()
    for id in graph.reachable(from: roots) {
      let rebuilt = graph.rebuild(id, graph.operands(id).map { results[$0]! })
      results[id] = rebuilt
      guard case .reduce(let kind, let over) = graph.operation(rebuilt) else { continue }
      let x = graph.operands(rebuilt)[0]
      let known: NodeID
      if over.contains(where: { $0.extent == 0 }) {
        known = graph.constant(kind.initialValue)
      } else if kind == .logsumexp {
        known = shiftedLogSumExp(x, over)
      } else if over.count > 1, kind == .argmax || kind == .argmin {
        known = firstPosition(of: kind == .argmax ? .max : .min, x, over)
      } else {
        continue
      }
      graph.annotate(known, graph.origin(rebuilt))
      results[id] = known
    }
    return roots.map { results[$0]! }
  }

  /// m + ln Σ e^(x − m) with m = max x, or 0 where the maximum is not finite.
  private func shiftedLogSumExp(_ x: NodeID, _ over: [Axis]) -> NodeID {
    let top = graph.reduce(.max, x, over: over)
    let isFinite = graph.apply(.less, graph.apply(.abs, top), graph.constant(.infinity))
    let shift = graph.select(isFinite, top, graph.constant(0))
    let exponential = graph.apply(.exp, graph.subtract(x, shift))
    return graph.add(shift, graph.apply(.log, graph.reduce(.sum, exponential, over: over)))
  }

  /// The first position, flattened in binder order, at which `x` has its extremum: kernels know the
  /// position along one axis. Where `x` has a NaN, that is the extremum, and not equal to itself.
  private func firstPosition(of extremum: Reduction, _ x: NodeID, _ over: [Axis]) -> NodeID {
    var count = 1.0
    var terms: [(NodeID, Double)] = []
    for axis in over.reversed() {
      terms.append((graph.iota(axis), count))
      count *= Double(axis.extent)
    }
    let (position, nowhere) = (graph.sum(terms), graph.constant(count))
    let isNumber = graph.apply(.equal, x, x)
    let isExtremum = graph.apply(.equal, x, graph.reduce(extremum, x, over: over))
    let candidates = graph.select(
      isExtremum, position, graph.select(isNumber, nowhere, position))
    return graph.reduce(.min, candidates, over: over)
  }

  private mutating func sortTopologically() {
    let collections = graph.ordered(from: outputs.map(\.node)).filter {
      graph.iteration($0) != nil && !isCaptured($0)
    }
    var isDone = NodeSet()
    var taken: Set<NodeID> = []
    var pending = outputs.reversed().map { (id: $0.node, isExpanded: false) }
    while let (id, isExpanded) = pending.popLast() {
      if isDone.contains(id) { continue }
      if isExpanded {
        isDone.insert(id)
        order.append(id)
        continue
      }
      if isCaptured(id) {
        isDone.insert(id)
        taken.insert(id)
        continue
      }
      if contractions[id] == nil, let pattern = matchContraction(id) { contractions[id] = pattern }
      if recurrences[id] == nil, let prepared = prepared(id, among: collections) {
        for collection in prepared.collections { recurrences[collection] = prepared }
      }
      pending.append((id, true))
      pending += dependencies(id).reversed().lazy.filter { !isDone.contains($0) }
        .map { ($0, false) }
    }
    captured = taken.sorted()
  }

  /// Whether `id` is computed outside of the recurrence whose body this is. Numbers and positions are
  /// made where they are needed.
  private mutating func isCaptured(_ id: NodeID) -> Bool {
    guard let recurrence else { return false }
    switch graph.operation(id) {
    case .constant, .iota: return false
    case .variable(let variable): return !recurrence.carried.contains(variable)
    default: return !dependsOnCarried(id, recurrence)
    }
  }

  private mutating func dependsOnCarried(_ root: NodeID, _ recurrence: Recurrence) -> Bool {
    var pending = [root]
    while let id = pending.last {
      if isInside[id] == nil, case .variable(let variable) = graph.operation(id) {
        isInside[id] = recurrence.carried.contains(variable)
      }
      let missing = isInside[id] == nil ? graph.dependencies(id).filter { isInside[$0] == nil } : []
      if missing.isEmpty {
        isInside[id] = isInside[id] ?? graph.dependencies(id).contains { isInside[$0] == true }
        pending.removeLast()
      } else {
        pending += missing
      }
    }
    return isInside[root] == true
  }

  /// Finds a, b and the axes if `id` is Σ a · b and a matrix product in the wide sense.
  private func matchContraction(_ id: NodeID) -> ContractionPattern? {
    guard case .reduce(.sum, let over) = graph.operation(id),
      case .product(let exponents, let coefficient) = graph.operation(graph.operands(id)[0])
    else { return nil }
    var groups: [(axes: Axes, factors: [(NodeID, Rational)])] = []
    let operands = graph.operands(graph.operands(id)[0])
    // Wide factors first, so that narrow ones join them.
    let factors = zip(operands, exponents).sorted {
      (scope.axes($1.0).count, $0.0) < (scope.axes($0.0).count, $1.0)
    }
    for (factor, exponent) in factors {
      let axes = scope.axes(factor)
      if let host = groups.firstIndex(where: { axes.isSubset(of: $0.axes) }) {
        groups[host].factors.append((factor, exponent))
      } else {
        groups.append((axes, [(factor, exponent)]))
      }
    }
    guard groups.count == 2 else { return nil }
    let (left, right) = (groups[0].axes, groups[1].axes)
    let keepsOwn = { (own: Axes, other: Axes) in
      own.contains { !other.contains($0) && !over.contains($0) }
    }
    let isShared = over.allSatisfy { left.contains($0) && right.contains($0) }
    guard isShared, keepsOwn(left, right), keepsOwn(right, left) else { return nil }
    return ContractionPattern(
      a: graph.product(groups[0].factors), b: graph.product(groups[1].factors), over: over,
      alpha: coefficient)
  }
}
