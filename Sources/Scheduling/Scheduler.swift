// The schedule of a function, from graph to program, in the order in which it is decided.

import Graph

/// Returns the steps that compute what `request` asks for.
///
/// Requires: names of outputs are distinct, and every variable of the graph is among those of the
/// request.
package func schedule(_ request: Request) -> Program {
  let preparation = Preparation(request)
  let plan = Plan(preparation)
  let layout = Layout(request.variables, preparation)
  let memory = Memory(request, preparation, layout)
  var scheduler = Scheduler(preparation, plan, layout, memory, request.workspace)
  scheduler.run()
  return scheduler.finish(request.name)
}

/// The state of scheduling one function, or the body of a recurrence.
private struct Scheduler {
  let graph: Graph
  let scope: Scope
  let workspace: (Int, Int, Int) -> Int
  let preparation: Preparation
  let plan: Plan
  let layout: Layout
  var memory: Memory
  var steps: [Step] = []
  /// The outputs that a copy at the end still has to deliver.
  var undelivered: [Request.Output] = []

  init(
    _ preparation: Preparation, _ plan: Plan, _ layout: Layout, _ memory: Memory,
    _ workspace: @escaping (Int, Int, Int) -> Int
  ) {
    self.preparation = preparation
    self.plan = plan
    self.layout = layout
    self.memory = memory
    self.workspace = workspace
    graph = preparation.graph
    scope = preparation.scope
  }

  mutating func run() {
    bindOutputs()
    storeValues()
    lowerSteps()
    commitOutputs()
  }

  // MARK: Outputs

  /// Lets each output be computed where it has to be, unless it must be copied there at the end.
  mutating func bindOutputs() {
    var isBound: Set<NodeID> = []
    for output in preparation.outputs {
      switch output.destination {
      case .result(let name):
        let buffer = memory.add(name, .outputs, output.axes, node: output.node)
        if isComputed(output), isBound.insert(output.node).inserted {
          memory.bind(output.node, to: buffer)
        } else {
          undelivered.append(output)
        }
      case .next(let variable):
        if isComputed(output), !isBound.contains(output.node), canOverwrite(variable, output.node) {
          isBound.insert(output.node)
          memory.bind(output.node, to: memory.buffer(of: variable))
        } else {
          undelivered.append(output)
        }
      case .collection(let collection):
        if isComputed(output), !addsUp(output.node), isBound.insert(output.node).inserted {
          memory.bind(output.node, to: memory.buffer(of: collection)!)
        } else {
          undelivered.append(output)
        }
      }
    }
  }

  /// Whether `id` is added up in a buffer that must be its own: all of it starts at 0.
  private func addsUp(_ id: NodeID) -> Bool {
    if case .accumulate = graph.operation(id) { true } else { false }
  }

  /// Whether the output is the result of a step, with all its axes, in an order that the step can
  /// store.
  private func isComputed(_ output: Request.Output) -> Bool {
    if let order = requiredOrder(output.node), order != output.axes { return false }
    return plan.home[output.node] != nil && scope.axes(output.node) == Axes.canonical(output.axes)
  }

  /// The order of axes in which `id` must be stored: the elements of a random node are numbered.
  private func requiredOrder(_ id: NodeID) -> [Axis]? {
    if case .random(let random) = graph.operation(id) { random.axes } else { nil }
  }

  /// Whether `node` may be written over the old value of `variable`: every reader has run before, or
  /// reads in the same nest what it is about to replace.
  private func canOverwrite(_ variable: Variable, _ node: NodeID) -> Bool {
    let step = plan.home[node]!
    if case .update(_, let update) = plan.drafts[step] { return update.variable == variable }
    let old = preparation.order.first { graph.operation($0) == .variable(variable) }
    guard let old else { return true }
    if preparation.outputs.contains(where: { preparation.base($0.node) == old }) { return false }
    for index in step..<plan.drafts.count {
      switch plan.drafts[index] {
      case .nest(let nest):
        for member in nest.members where reads(member, old) {
          if index > step || !readsInTime(member, old, before: node, in: nest) { return false }
        }
      case .contraction(let id), .transfer(let id), .random(let id):
        if reads(id, old) { return false }
      case .loop(let collections):
        if reads(collections[0], old) { return false }
      case .update(let id, let update):
        if reads(id, old) || reads(update.contraction, old) { return false }
      }
    }
    return true
  }

  /// Whether `member` reads `old` no later than `node` is written, and at the same elements.
  private func readsInTime(
    _ member: NodeID, _ old: NodeID, before node: NodeID, in nest: NestDraft
  ) -> Bool {
    // A gather reads other elements than those of its own place.
    if case .access = graph.operation(member) { return false }
    guard nest.wholeAxis == nil,
      graph.operands(member).allSatisfy({ $0 == old || preparation.base($0) != old }),
      plan.domain(member) == nest.domain, scope.axes(old) == nest.domain,
      let write = nest.members.firstIndex(of: node)
    else { return false }
    // What is absorbed is evaluated where it is used.
    let isAbsorbable =
      switch graph.operation(member) {
      case .pointwise(let function): function.isComparison
      case .product: true
      default: false
      }
    return nest.members.enumerated().allSatisfy { position, id in
      position <= write
        || (id != member
          && (!isAbsorbable || member == node || !graph.operands(id).contains(member)))
    }
  }

  /// Whether `id` reads `variable`, directly or through views, comparisons or products that are part
  /// of the same operation.
  private func reads(_ id: NodeID, _ variable: NodeID) -> Bool {
    preparation.dependencies(id).contains { preparation.base($0) == variable }
  }

  // MARK: Values

  /// Gives every value that lies in memory a buffer.
  mutating func storeValues() {
    for id in plan.stored.sorted() {
      memory.store(id, axes: requiredOrder(id) ?? stepsFirst(id) ?? preferredOrder(id))
    }
  }

  /// The order of axes of a collection: what a step adds lies together.
  private func stepsFirst(_ id: NodeID) -> [Axis]? {
    guard case .scan(let recurrence) = graph.operation(id) else { return nil }
    let axes = scope.axes(id)
    guard axes.contains(recurrence.axis) else { return nil }
    return [recurrence.axis] + layout.order(axes.subtracting([recurrence.axis]))
  }

  /// The order of axes in which the readers of `id` have it, if all of them see it renamed.
  private func preferredOrder(_ id: NodeID) -> [Axis]? {
    let users = preparation.users[id] ?? []
    guard let first = users.first, users.allSatisfy(preparation.isView),
      let renaming = preparation.renaming(first)
    else { return nil }
    var original: [Axis: Axis] = [:]
    for (old, new) in renaming { original[new] = old }
    return layout.order(scope.axes(first)).map { original[$0] ?? $0 }
  }

  // MARK: Steps

  mutating func lowerSteps() {
    for draft in plan.drafts {
      switch draft {
      case .contraction(let id):
        lowerContraction(id, of: id, preparation.contractions[id]!.alpha, accumulates: false)
      case .update(let id, let update):
        // The product may see the parameter's axes under other names; what it calls by a name of the
        // parameter's is then something else, perhaps an axis that it sums over.
        var result = memory.address(of: id)!
        let strides = result.strides
        for new in update.renaming.values { result.strides[new] = nil }
        for (old, new) in update.renaming { result.strides[old] = strides[new] }
        lowerContraction(
          update.contraction, of: id, update.alpha, accumulates: true, into: result)
      case .random(let id):
        guard case .random(let random) = graph.operation(id) else { continue }
        steps.append(
          .random(RandomFill(node: id, random: random, result: memory.address(of: id)!)))
      case .transfer(let id): steps.append(.transfer(lowerTransfer(id)))
      case .loop(let collections): lowerLoop(preparation.recurrences[collections[0]]!)
      case .nest(let draft):
        // All of its members may have been computed anew elsewhere.
        if !draft.members.isEmpty { appendNest(draft) { $0.lower() } }
      }
    }
  }

  /// Appends the loop of `recurrence`, behind the copies of what it starts from.
  private mutating func lowerLoop(_ recurrence: PreparedRecurrence) {
    let iteration = recurrence.iteration
    let inner = recurrence.body.scope
    for number in recurrence.carried {
      let variable = iteration.recurrence.carried[number]
      let axes = layout.order(Axes.canonical(inner.free(variable.axes)))
      let buffer = memory.addCarried(variable, axes: axes)
      let target = memory.address(buffer)
      appendNest(NestDraft(domain: Axes.canonical(axes))) {
        $0.copy(iteration.initial[number], from: nil, to: target)
      }
    }
    var body = Scheduler(
      recurrence.body, Plan(recurrence.body), layout, memory.entering(recurrence.body), workspace)
    body.run()
    memory.leave(body.memory)
    let axis = iteration.recurrence.axis
    steps.append(
      .loop(Loop(axis: axis, isReversed: iteration.recurrence.isReversed, steps: body.steps)))
  }

  private mutating func lowerContraction(
    _ product: NodeID, of id: NodeID, _ alpha: Double, accumulates: Bool,
    into result: Address? = nil
  ) {
    let lowering = ContractionLowering(scope: scope, layout: layout, workspace: workspace)
    steps.append(
      .contraction(
        lowering.lower(
          id, preparation.contractions[product]!, alpha: alpha,
          into: result ?? memory.address(of: id)!,
          accumulates: accumulates, &memory)))
  }

  private mutating func appendNest(
    _ draft: NestDraft, _ lower: (inout NestLowering) -> Nest
  ) {
    var lowering = NestLowering(
      draft, scope, layout, memory, stored: plan.stored, useCounts: preparation.useCounts)
    var nest = lower(&lowering)
    if let last = nest.slots.last {
      nest.scratch = memory.addScratch("scratch", last.offset + last.count)
    }
    steps.append(.nest(nest))
  }

  private func lowerTransfer(_ id: NodeID) -> Transfer {
    let operands = graph.operands(id)
    func lower(_ placements: [Placement], along address: Address) -> [TransferIndex] {
      placements.map { placement in
        let value: TransferIndex.Value =
          switch placement.index {
          case .affine(let affine): .affine(affine)
          case .gather(let operand): .gather(memory.address(of: operands[operand])!)
          }
        return TransferIndex(
          value: value, stride: address.stride(placement.axis), extent: placement.axis.extent)
      }
    }
    var source = memory.address(of: operands[0])!
    var result = memory.address(of: id)!
    switch graph.operation(id) {
    case .access(let access):
      let indices = lower(access.placements, along: source)
      for placement in access.placements { source.strides[placement.axis] = nil }
      return Transfer(
        node: id, domain: layout.sorted(scope.axes(id)), source: source, result: result,
        indices: indices, accumulates: false, fill: access.fill)
    case .accumulate(let accumulate):
      let indices = lower(accumulate.placements, along: result)
      for placement in accumulate.placements { result.strides[placement.axis] = nil }
      for axis in accumulate.over { result.strides[axis] = nil }
      let walked = scope.free(
        graph.axes(operands[0])
          .union(graph.axesOfPlacements(accumulate.placements, operands)).union(accumulate.over))
      return Transfer(
        node: id, domain: layout.sorted(walked), source: source, result: result,
        indices: indices, accumulates: true, fill: nil)
    default: preconditionFailure("only accesses and accumulates are transfers")
    }
  }

  // MARK: Delivery

  /// Copies the outputs that could not be computed in place: results first, as they may be old
  /// values, then next values.
  ///
  /// Old values that become new values of something else are saved before, so that none is read
  /// after it was overwritten.
  mutating func commitOutputs() {
    var nexts: [(variable: Variable, output: Request.Output)] = []
    for output in undelivered {
      switch output.destination {
      case .next(let variable): nexts.append((variable, output))
      case .result(let name):
        let index = memory.buffers.firstIndex { $0.region == .outputs && $0.name == name }!
        appendCopy(of: output, from: nil, to: BufferID(index: index))
      case .collection(let collection):
        appendCopy(of: output, from: nil, to: memory.buffer(of: collection)!)
      }
    }
    let sources = nexts.map { savedSource(of: $0.output) }
    for (next, source) in zip(nexts, sources) {
      appendCopy(of: next.output, from: source, to: memory.buffer(of: next.variable))
    }
  }

  /// Copies `output` to the arena if it is an old value that will be overwritten; returns where it
  /// is then.
  private mutating func savedSource(of output: Request.Output) -> Address? {
    guard case .variable(let variable) = graph.operation(preparation.base(output.node)),
      preparation.outputs.contains(where: { $0.destination == .next(variable) })
    else { return nil }
    let saved = memory.add("saved", .arena, output.axes, node: output.node)
    appendCopy(of: output, from: nil, to: saved)
    return memory.address(saved)
  }

  /// Appends a nest that copies `output` to `target`, from `source` or from where it was computed.
  private mutating func appendCopy(
    of output: Request.Output, from source: Address?, to target: BufferID
  ) {
    let address = memory.address(target)
    appendNest(NestDraft(domain: Axes.canonical(output.axes))) {
      $0.copy(output.node, from: source, to: address)
    }
  }

  // MARK: Arena

  mutating func finish(_ name: String) -> Program {
    var lifetimes: [Int: Lifetime] = [:]
    var position = 0
    noteLifetimes(of: steps, &position, &lifetimes)
    let (offsets, count) = planArena(lifetimes.values.sorted { $0.buffer < $1.buffer })
    memory.place(offsets)
    return Program(name: name, buffers: memory.buffers, steps: steps, arenaCount: count)
  }

  /// Notes from when to when the buffers of the arena live, counting the steps in loops one by one.
  private func noteLifetimes(
    of steps: [Step], _ position: inout Int, _ lifetimes: inout [Int: Lifetime]
  ) {
    for step in steps {
      let first = position
      if case .loop(let loop) = step {
        let before = lifetimes
        noteLifetimes(of: loop.steps, &position, &lifetimes)
        // What is written first in the loop and read no later than in the same round lives from step to
        // step; all else lives through the whole loop. Only a carried value is read before it is written.
        for buffer in step.buffers where isKept(buffer, in: loop, before) {
          lifetimes[buffer.index]?.first = min(before[buffer.index]?.first ?? first, first)
          lifetimes[buffer.index]?.last = position
        }
        position += 1
        continue
      }
      for buffer in step.buffers where memory.buffers[buffer.index].region == .arena {
        let count = memory.buffers[buffer.index].count
        lifetimes[
          buffer.index,
          default: Lifetime(buffer: buffer.index, count: count, first: first, last: first)
        ].last = first
      }
      position += 1
    }
  }

  /// Whether `buffer` keeps its values from one round of `loop` to the next: it lived before, or its
  /// axis is that of the loop.
  private func isKept(
    _ buffer: BufferID, in loop: Loop, _ before: [Int: Lifetime]
  ) -> Bool {
    guard memory.buffers[buffer.index].region == .arena else { return false }
    return before[buffer.index] != nil || memory.buffers[buffer.index].axes.contains(loop.axis)
  }
}

extension Step {
  /// The buffers that the step reads or writes.
  package var buffers: Set<BufferID> {
    switch self {
    case .contraction(let step):
      return Set([step.result, step.a, step.b].map(\.buffer) + [step.workspace].compactMap { $0 })
    case .random(let step): return [step.result.buffer]
    case .loop(let loop): return loop.steps.reduce(into: []) { $0.formUnion($1.buffers) }
    case .transfer(let step):
      let gathered = step.indices.compactMap { index -> BufferID? in
        if case .gather(let address) = index.value { address.buffer } else { nil }
      }
      return Set([step.source.buffer, step.result.buffer] + gathered)
    case .nest(let nest):
      let places = nest.statements.flatMap { $0.operands + [$0.result] }
      let read = places.compactMap { place -> BufferID? in
        if case .memory(let address) = place { address.buffer } else { nil }
      }
      return Set(read + [nest.scratch].compactMap { $0 })
    }
  }
}
