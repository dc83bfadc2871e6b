// Which node is computed in which step: contractions stand alone, all else shares loop nests.
//
// Greedy and in topological order: a node joins the first nest that has its loops and comes after
// all that it needs. A value that another step needs is stored.

import Graph

/// A step, by the nodes that it computes.
enum StepDraft {
  case contraction(NodeID)
  /// p + c · Σ a · b, computed by adding the product to p in place.
  case update(NodeID, InPlaceUpdate)
  case transfer(NodeID)
  case random(NodeID)
  /// The loop of a recurrence, by its collections.
  case loop([NodeID])
  case nest(NestDraft)
}

extension StepDraft {
  /// The nodes that the step computes, dependencies first.
  var computed: [NodeID] {
    switch self {
    case .nest(let nest): nest.members
    case .contraction(let id), .transfer(let id), .random(let id), .update(let id, _): [id]
    case .loop(let collections): collections
    }
  }

  /// The nodes whose operands the step reads.
  var readers: [NodeID] {
    switch self {
    case .nest(let nest): nest.members
    case .contraction(let id), .transfer(let id), .random(let id): [id]
    case .loop(let collections): [collections[0]]
    case .update(let id, let update): [id, update.contraction]
    }
  }
}

/// A loop nest, by the nodes that it computes.
struct NestDraft {
  /// The axes of its loops, those of a single position left out.
  let domain: Axes
  /// The axis along which a tile is whole, because a reduction over it is used in the same tile.
  var wholeAxis: Axis?
  /// The nodes, dependencies first.
  var members: [NodeID] = []
}

struct Plan {
  /// The longest axis that a tile holds whole.
  static let wholeAxisLimit = 2048

  let preparation: Preparation
  let graph: Graph
  let caches: CacheSizes
  private(set) var drafts: [StepDraft] = []
  /// The step that computes each node.
  private(set) var home = NodeMap<Int>()
  /// The computed nodes that lie in memory.
  private(set) var stored: Set<NodeID> = []
  /// The nodes that only next values need, while these are placed.
  private var tail: Set<NodeID> = []
  /// The variables whose next value a node is.
  private(set) var replaced = NodeMap<[Variable]>()
  /// The first step behind all that something else needs.
  private(set) var firstUpdate = 0

  init(_ preparation: Preparation, _ caches: CacheSizes) {
    self.preparation = preparation
    self.caches = caches
    graph = preparation.graph
    let tail = updateTail()
    let updates = inPlaceUpdates(tail)
    let absorbed = Set(updates.values.map(\.contraction))
    for id in preparation.order where !tail.contains(id) && !absorbed.contains(id) { place(id) }
    firstUpdate = drafts.count
    self.tail = tail
    for output in preparation.outputs {
      guard case .next(let variable) = output.destination else { continue }
      replaced[output.node, default: []].append(variable)
    }
    for id in preparation.order where tail.contains(id) {
      if let update = updates[id] {
        for operand in preparation.dependencies(update.contraction) { store(operand) }
        append(.update(id, update), computing: id)
      } else {
        place(id)
      }
    }
    for output in preparation.outputs { store(output.node) }
    for (root, values) in roots() { keep(root, insteadOf: values) }
    for index in drafts.indices { dropUnused(index) }
    arrange(stepsTakenApart())
    arrange(StepOrder(self).sorted().map { (drafts[$0], $0) })
  }

  /// Replaces the steps by `steps`, each of which is, or is a part of, what `previous` is the position of.
  private mutating func arrange(_ steps: [(draft: StepDraft, previous: Int)]) {
    var moved = NodeMap<Int>()
    for (step, (draft, previous)) in steps.enumerated() {
      for id in draft.computed where home[id] == previous { moved[id] = step }
    }
    drafts = steps.map(\.draft)
    home = moved
  }

  /// Stores `root` instead of `values`, which the nests that read them compute anew.
  private mutating func keep(_ root: NodeID, insteadOf values: [DerivedValue]) {
    stored.insert(root)
    for value in values {
      stored.remove(value.chain.last!)
      for step in value.readers {
        guard case .nest(var nest) = drafts[step] else { continue }
        for id in value.chain {
          let reader = nest.members.firstIndex {
            graph.operands($0).contains { value.chain.contains($0) }
          }
          let place = nest.members.firstIndex(of: id)
          if let place, let reader, place <= reader { continue }
          // What another chain has in common with this one may be needed earlier now.
          if let place { nest.members.remove(at: place) }
          nest.members.insert(id, at: reader ?? nest.members.endIndex)
        }
        drafts[step] = .nest(nest)
      }
    }
  }

  /// Drops from a nest what is stored nowhere and used by nothing there: other nests have computed it
  /// anew.
  private mutating func dropUnused(_ index: Int) {
    guard case .nest(var nest) = drafts[index] else { return }
    var needed: Set<NodeID> = []
    for id in nest.members.reversed()
    where needed.contains(id) || (home[id] == index && stored.contains(id)) {
      needed.insert(id)
      needed.formUnion(graph.operands(id))
    }
    nest.members.removeAll { !needed.contains($0) }
    drafts[index] = .nest(nest)
  }

  // MARK: Placement

  /// The loops that `id` needs: its axes, and those that it reduces.
  func domain(_ id: NodeID) -> Axes { Self.loops(preparation.scope.domain(id)) }

  /// Those of `axes` that there is a loop over: what differs by axes of a single position alone shares one.
  static func loops(_ axes: [Axis]) -> [Axis] {
    axes.contains { $0.extent == 1 } ? axes.filter { $0.extent != 1 } : axes
  }

  private mutating func place(_ id: NodeID) {
    if preparation.isLeaf(id) || preparation.isView(id) { return }
    if let recurrence = preparation.recurrences[id] { return place(recurrence) }
    if preparation.contractions[id] != nil || isTransfer(id) {
      for operand in preparation.dependencies(id) { placeLeaf(preparation.base(operand)) }
    }
    if preparation.contractions[id] != nil {
      append(.contraction(id), computing: id)
    } else if case .random = graph.operation(id) {
      append(.random(id), computing: id)
    } else if isTransfer(id) {
      append(.transfer(id), computing: id)
    } else {
      placeInNest(id)
      return
    }
    stored.insert(id)
    for operand in preparation.dependencies(id) { store(operand) }
  }

  /// Appends the loop of `recurrence`, once for all of its collections.
  private mutating func place(_ recurrence: PreparedRecurrence) {
    guard home[recurrence.collections[0]] == nil else { return }
    for id in recurrence.dependencies { store(id) }
    for collection in recurrence.collections {
      home[collection] = drafts.count
      stored.insert(collection)
    }
    drafts.append(.loop(recurrence.collections))
  }

  /// Puts a constant or a position into memory, for a step that has no other way to read it.
  private mutating func placeLeaf(_ id: NodeID) {
    switch graph.operation(id) {
    case .constant, .iota:
      if stored.insert(id).inserted {
        append(.nest(NestDraft(domain: domain(id), members: [id])), computing: id)
      }
    default: break
    }
  }

  /// Whether `id` needs bounds or several gathers, which no tile kernel has.
  private func isTransfer(_ id: NodeID) -> Bool {
    switch graph.kind(id) {
    case .accumulate: return true
    case .access:
      guard case .access(let access) = graph.operation(id) else { return false }
      return access.fill != nil || graph.operands(id).count > 2
    default: return false
    }
  }

  private mutating func append(_ draft: StepDraft, computing id: NodeID) {
    home[id] = drafts.count
    drafts.append(draft)
  }

  /// Sees to it that `id` can be read from memory.
  private mutating func store(_ id: NodeID) {
    let base = preparation.base(id)
    if !preparation.isLeaf(base) { stored.insert(base) }
  }

  private mutating func placeInNest(_ id: NodeID) {
    let isUpdate = tail.contains(id)
    var earliest = 0
    for operand in preparation.dependencies(id) {
      guard let step = home[preparation.base(operand)] else { continue }
      if operand == preparation.base(operand), case .nest = drafts[step] {
        earliest = Swift.max(earliest, step)
      } else {
        earliest = Swift.max(earliest, step + 1)
      }
    }
    var target: Int?
    let steps =
      isUpdate
      ? updateSteps(id, from: earliest)
      : Array(earliest..<Swift.max(drafts.count, earliest))
    let own = domain(id)
    for step in steps where target == nil {
      if case .nest(let nest) = drafts[step], mayJoin(own, nest),
        let joined = joining(id, nest, at: step),
        // A tile that holds a row would change what the rest of the nest does.
        !isUpdate || step >= firstUpdate || joined.wholeAxis == nil
      {
        drafts[step] = .nest(joined)
        target = step
      }
    }
    if target == nil {
      let needsWhole = wholeAxisOfPosition(id)
      target = drafts.count
      drafts.append(.nest(NestDraft(domain: own, wholeAxis: needsWhole, members: [id])))
    }
    home[id] = target!
    bringOperands(of: id, to: target!)
  }

  /// The axis of an argmax or argmin, which is only known row by row.
  private func wholeAxisOfPosition(_ id: NodeID) -> Axis? {
    switch graph.kind(id) {
    case .reduction(.argmax), .reduction(.argmin): break
    default: return nil
    }
    guard case .reduce(_, let over) = graph.operation(id) else { return nil }
    return Self.loops(over).first
  }

  /// Whether a node that needs the loops `own` may fit into `nest`, as far as the number of its axes tells.
  private func mayJoin(_ own: Axes, _ nest: NestDraft) -> Bool {
    own.count == nest.domain.count || own.count + 1 == nest.domain.count
  }

  /// Returns `nest` with `id` in it, or nil if it does not fit there.
  private func joining(_ id: NodeID, _ nest: NestDraft, at step: Int) -> NestDraft? {
    var nest = nest
    func requireWhole(_ axis: Axis) -> Bool {
      if nest.wholeAxis == nil, axis.extent <= Self.wholeAxisLimit { nest.wholeAxis = axis }
      return nest.wholeAxis == axis && axis.extent <= Self.wholeAxisLimit
    }
    if let axis = wholeAxisOfPosition(id), !requireWhole(axis) { return nil }
    var isRowLevel = false
    for operand in preparation.dependencies(id) {
      let base = preparation.base(operand)
      guard home[base] == step else { continue }
      // Elements elsewhere are complete only after the whole nest.
      if operand != base { return nil }
      if graph.kind(id) == .access, operand == graph.operands(id)[0] { return nil }
      if case .reduce(_, let over) = graph.operation(operand),
        let axis = Self.loops(over).first
      {
        guard Self.loops(over).count == 1, requireWhole(axis) else { return nil }
        isRowLevel = true
      } else if domain(operand) != nest.domain {
        isRowLevel = true
      }
    }
    let own = domain(id)
    if own != nest.domain {
      // Values of a whole row stand in the same tile as the row.
      guard isRowLevel, let axis = nest.wholeAxis, own == nest.domain.subtracting([axis]) else {
        return nil
      }
    }
    nest.members.append(id)
    return nest
  }

  /// Stores what `id` in `step` needs from elsewhere, or computes it anew where that is cheap.
  private mutating func bringOperands(of id: NodeID, to step: Int) {
    if graph.kind(id) == .access { store(graph.operands(id)[0]) }
    for operand in preparation.dependencies(id) {
      let base = preparation.base(operand)
      guard let origin = home[base], origin != step || operand != base else { continue }
      guard operand == base, case .nest(var nest) = drafts[step], domain(base) == nest.domain,
        recomputationCost(base, at: step) <= 2
      else {
        store(operand)
        continue
      }
      if !nest.members.contains(base) {
        nest.members.insert(base, at: nest.members.firstIndex(of: id)!)
        drafts[step] = .nest(nest)
        bringOperands(of: base, to: step)
      }
    }
  }

  /// How many cheap operations on values that lie in memory anyway give `id` again in `step`; a value
  /// that is stored, or needs more than that, counts as many.
  private func recomputationCost(_ id: NodeID, at step: Int, depth: Int = 2) -> Int {
    let many = 100
    if depth == 0 || stored.contains(id) || !isCheap(id) { return many }
    return graph.operands(id).reduce(1) { cost, operand in
      let isInMemory =
        preparation.isLeaf(operand)
        || (operand == preparation.base(operand) && stored.contains(operand))
      return cost + (isInMemory ? 0 : recomputationCost(operand, at: step, depth: depth - 1))
    }
  }

  /// Whether `id` takes one operation that is no slower than a multiplication, element by element.
  func isCheap(_ id: NodeID) -> Bool {
    if preparation.contractions[id] != nil { return false }
    switch graph.operation(id) {
    case .sum(let coefficients, _): return coefficients.count <= 2
    case .product(let exponents, _):
      return exponents.allSatisfy { $0 == .one } ? exponents.count <= 2 : exponents == [2]
    case .pointwise(let function):
      return function.isComparison || [.select, .max, .min].contains(function)
    default: return false
    }
  }
}
