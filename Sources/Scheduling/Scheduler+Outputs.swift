// Where outputs are computed: in place where that is possible, and copied there at the end where it is not.

import Graph

extension Scheduler {
  /// Lets each output be computed where it has to be, unless it must be copied there at the end.
  mutating func bindOutputs() {
    let readers = Readers(preparation, plan)
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
        if isComputed(output), !isBound.contains(output.node),
          canOverwrite(variable, output.node, readers)
        {
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
  func isComputed(_ output: Request.Output) -> Bool {
    if let order = requiredOrder(output.node), order != output.axes { return false }
    return plan.home[output.node] != nil && scope.axes(output.node) == Axes.canonical(output.axes)
  }

  /// The order of axes in which `id` must be stored: the elements of a random node are numbered.
  func requiredOrder(_ id: NodeID) -> [Axis]? {
    if case .random(let random) = graph.operation(id) { random.axes } else { nil }
  }

  /// Whether `node` may be written over the old value of `variable`: every reader has run before, or
  /// reads in the same nest what it is about to replace.
  private func canOverwrite(_ variable: Variable, _ node: NodeID, _ readers: Readers) -> Bool {
    let step = plan.home[node]!
    if case .update(_, let update) = plan.drafts[step] { return update.variable == variable }
    guard let old = readers.variables[variable] else { return true }
    if readers.outputs.contains(old) { return false }
    return readers.steps[old, default: []].allSatisfy { reader in
      guard reader.step >= step else { return true }
      guard reader.step == step, case .nest(let nest) = plan.drafts[step] else { return false }
      return readsInTime(reader.node, old, before: node, in: nest)
    }
  }

  /// Whether `member` reads `old` no later than `node` is written, and at the same elements.
  private func readsInTime(
    _ member: NodeID, _ old: NodeID, before node: NodeID, in nest: NestDraft
  ) -> Bool {
    // A gather reads other elements than those of its own place.
    if case .access = graph.operation(member) { return false }
    guard nest.wholeAxis == nil,
      graph.operands(member).allSatisfy({ $0 == old || preparation.base($0) != old }),
      plan.domain(member) == nest.domain, Plan.loops(scope.axes(old)) == nest.domain,
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
}

/// Who reads the variables of a function, and in which steps.
private struct Readers {
  /// The nodes of the variables.
  let variables: [Variable: NodeID]
  /// The readers of each variable with their steps, directly or through views, comparisons or products
  /// that are part of the same operation.
  let steps: [NodeID: [(step: Int, node: NodeID)]]
  /// The variables that are outputs as they are, or views of them.
  let outputs: Set<NodeID>

  init(_ preparation: Preparation, _ plan: Plan) {
    var variables: [Variable: NodeID] = [:]
    for id in preparation.order {
      if case .variable(let variable) = preparation.graph.operation(id) { variables[variable] = id }
    }
    let nodes = NodeSet(variables.values)
    var steps: [NodeID: [(step: Int, node: NodeID)]] = [:]
    for (step, draft) in plan.drafts.enumerated() {
      for node in draft.readers {
        for operand in preparation.dependencies(node) {
          let base = preparation.base(operand)
          guard nodes.contains(base), steps[base]?.last.map({ $0 != (step, node) }) ?? true else {
            continue
          }
          steps[base, default: []].append((step, node))
        }
      }
    }
    self.variables = variables
    self.steps = steps
    outputs = Set(preparation.outputs.map { preparation.base($0.node) }.filter(nodes.contains))
  }
}
