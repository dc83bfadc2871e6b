// The schedule of a function, from graph to program, in the order in which it is decided.

import Graph

/// Returns the steps that compute what `request` asks for.
///
/// Requires: names of outputs are distinct, and every variable of the graph is among those of the
/// request.
package func schedule(_ request: Request) -> Program {
  let preparation = Preparation(request)
  let plan = Plan(preparation, request.caches)
  let layout = Layout(request.variables, preparation)
  let memory = Memory(request, preparation, layout)
  var scheduler = Scheduler(
    preparation, plan, layout, memory, request.workspace, request.form)
  scheduler.run()
  if request.form == .kernels { scheduler.formRowBlocks(request.caches) }
  return scheduler.finish(request.name)
}

/// The state of scheduling one function, or the body of a recurrence.
struct Scheduler {
  let graph: Graph
  let scope: Scope
  let workspace: (Int, Int, Int) -> Int
  let form: Request.Form
  let preparation: Preparation
  let plan: Plan
  let layout: Layout
  var memory: Memory
  var steps: [Step] = []
  /// The outputs that a copy at the end still has to deliver.
  var undelivered: [Request.Output] = []

  init(
    _ preparation: Preparation, _ plan: Plan, _ layout: Layout, _ memory: Memory,
    _ workspace: @escaping (Int, Int, Int) -> Int, _ form: Request.Form
  ) {
    self.preparation = preparation
    self.plan = plan
    self.layout = layout
    self.memory = memory
    self.workspace = workspace
    self.form = form
    graph = preparation.graph
    scope = preparation.scope
  }

  mutating func run() {
    bindOutputs()
    storeValues()
    lowerSteps()
    if form == .kernels { steps = ContractionGroup.formed(in: steps) }
    commitOutputs()
  }

  // MARK: Values

  /// Gives every value that lies in memory a buffer.
  mutating func storeValues() {
    for id in plan.stored.sorted() {
      memory.store(
        id, axes: requiredOrder(id) ?? stepsFirst(id) ?? preferredOrder(id) ?? partnerOrder(id))
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
    guard let first = users.first, users.allSatisfy({ preparation.isView($0) }),
      let renaming = preparation.renaming(first)
    else { return nil }
    var original: AxisMap<Axis> = [:]
    for (old, new) in renaming { original[new] = old }
    return layout.order(scope.axes(first)).map { original[$0] ?? $0 }
  }

  /// The order of axes of a variable that is combined with a product element by element, as a gradient is
  /// with what an optimizer keeps: the product can store its result in either order.
  private func partnerOrder(_ id: NodeID) -> [Axis]? {
    guard preparation.contractions[id] != nil else { return nil }
    let axes = scope.axes(id)
    for user in preparation.users[id] ?? [] where scope.axes(user) == axes {
      for operand in graph.operands(user) {
        if case .variable(let variable) = graph.operation(operand), scope.axes(operand) == axes,
          variable.axes.count == axes.count
        {
          return variable.axes
        }
      }
    }
    return nil
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
      case .transfer(let id):
        let lowering = TransferLowering(scope: scope, layout: layout, memory: memory)
        steps.append(.transfer(lowering.lower(id)))
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
      recurrence.body, Plan(recurrence.body, plan.caches), layout, memory.entering(recurrence.body),
      workspace,
      form)
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
    let lowering = ContractionLowering(
      scope: scope, layout: layout, workspace: workspace, form: form)
    steps.append(
      .contraction(
        lowering.lower(
          id, preparation.contractions[product]!, alpha: alpha,
          into: result ?? memory.address(of: id)!,
          accumulates: accumulates, &memory)))
  }

  mutating func appendNest(
    _ draft: NestDraft, _ lower: (inout NestLowering) -> Nest
  ) {
    var nest = lowered(draft, lower)
    let count =
      switch form {
      case .kernels: nest.slots.last.map { $0.offset + $0.count } ?? 0
      case .loops: FusedNest(nest).strips.count * nest.columnCount
      }
    if count > 0 { nest.scratch = memory.addScratch("scratch", count) }
    steps.append(.nest(nest))
  }

  /// Returns the nest of `draft`. The lowering ends here, so that memory is not copied when it is changed
  /// next.
  private func lowered(_ draft: NestDraft, _ lower: (inout NestLowering) -> Nest) -> Nest {
    var lowering = NestLowering(
      draft, scope, layout, memory, stored: plan.stored, useCounts: preparation.useCounts,
      form: form)
    return lower(&lowering)
  }
}
