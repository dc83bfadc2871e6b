// What the tests of this room share: models to schedule, and where each step reads and writes.

import Differentiation
import Execution
import Graph
import Rewriting
import Scheduling

/// Schedules `outputs` with the variables that they read or set.
func scheduled(_ outputs: [Request.Output], in g: Graph) -> Program {
  var variables: [Variable] = []
  for id in g.reachable(from: outputs.map(\.node)) {
    if case .variable(let variable) = g.operation(id) { variables.append(variable) }
  }
  for case .next(let variable) in outputs.map(\.destination) where !variables.contains(variable) {
    variables.append(variable)
  }
  return schedule(
    Request(
      name: "step", graph: g, outputs: outputs, variables: variables,
      workspace: contractionWorkspace))
}

/// A perceptron of two layers with cross entropy on labels, trained by gradient descent.
struct Perceptron {
  let batch = Axis("batch", 64)
  let pixels = Axis("pixels", 784)
  let hidden = Axis("hidden", 128)
  let classes = Axis("classes", 10)
  let graph: Graph
  let outputs: [Request.Output]

  /// Builds it in a graph that begins with `unrelated` other nodes.
  init(unrelated: Int = 0) throws {
    let g = Graph()
    for number in 0..<unrelated { _ = g.constant(1000 + Double(number)) }
    let x = g.variable(Variable(.input, "image", axes: [batch, pixels]))
    let label = g.variable(
      Variable(.input, "label", axes: [batch], promise: .index(count: classes.extent)))
    let parameters = [
      Variable(.parameter, "w1", axes: [pixels, hidden]),
      Variable(.parameter, "b1", axes: [hidden]),
      Variable(.parameter, "w2", axes: [hidden, classes]),
      Variable(.parameter, "b2", axes: [classes]),
    ]
    let nodes = parameters.map(g.variable)
    func linear(_ x: NodeID, _ w: NodeID, _ b: NodeID, _ k: Axis) -> NodeID {
      g.add(g.reduce(.sum, g.multiply(x, w), over: [k]), b)
    }
    let a = g.apply(.max, g.constant(0), linear(x, nodes[0], nodes[1], pixels))
    let logits = linear(a, nodes[2], nodes[3], hidden)
    g.annotate(a, Origin(name: "a", place: "m.grad:4"))
    g.annotate(logits, Origin(name: "logits", place: "m.grad:5"))
    let e = g.apply(.exp, logits)
    let p = g.divide(e, g.reduce(.sum, e, over: [classes]))
    let picked = g.access(g.apply(.log, p), [classes: .gather(label)])
    let written = g.mean(g.negate(picked), over: [batch])
    let loss = try rewrite([written], in: g, upTo: .simplify).roots[0]
    let gradient = differentiate(loss, withRespectTo: nodes, in: g)
    let updates = nodes.map { g.sum([($0, 1), (gradient.cotangents[$0]!, -0.5)]) }
    let roots = try rewrite([loss] + updates, in: g, upTo: .stabilize).roots
    graph = g
    outputs =
      [Request.Output(roots[0], to: .result("loss"), axes: [])]
      + zip(parameters, roots.dropFirst()).map {
        Request.Output($1, to: .next($0), axes: $0.axes)
      }
  }
}

/// Elements of a buffer that a step may touch, from the lowest to the highest.
struct Reach {
  let buffer: BufferID
  let range: ClosedRange<Int>
}

extension Step {
  /// Where the step, or the steps in it, read what they have not written themselves.
  var reads: [Address] {
    switch self {
    case .contraction(let step): return [step.a, step.b]
    case .group(let group): return group.members.flatMap { [$0.a, $0.b] }
    case .random: return []
    case .transfer(let step):
      return [step.source]
        + step.indices.compactMap { if case .gather(let it) = $0.value { it } else { nil } }
    case .nest(let nest):
      var isWritten: Set<BufferID> = []
      var result: [Address] = []
      for statement in nest.statements {
        for case .memory(let address) in statement.operands
        where !isWritten.contains(address.buffer) {
          result.append(address)
        }
        if case .memory(let address) = statement.result { isWritten.insert(address.buffer) }
      }
      return result
    case .loop(let loop):
      var isWritten: Set<BufferID> = []
      return loop.steps.flatMap { step in
        let result = step.reads.filter { !isWritten.contains($0.buffer) }
        isWritten.formUnion(step.writes.map(\.buffer))
        return result
      }
    }
  }

  /// Where the step, or the steps in it, write.
  var writes: [Address] {
    switch self {
    case .contraction(let step): return [step.result]
    case .group(let group): return group.members.map(\.result)
    case .random(let step): return [step.result]
    case .transfer(let step): return [step.result]
    case .nest(let nest):
      return nest.statements.compactMap {
        if case .memory(let address) = $0.result { address } else { nil }
      }
    case .loop(let loop): return loop.steps.flatMap(\.writes)
    }
  }
}

extension Program {
  /// What each step reads and writes, as far as addresses say; empty where a loop runs over nothing.
  func reaches(_ step: Step, inside loops: [Axis] = []) -> [Reach] {
    switch step {
    case .loop(let loop):
      return loop.steps.flatMap { reaches($0, inside: loops + [loop.axis]) }
    case .contraction(let step):
      let axes = step.m + step.n + step.k + step.loops + loops
      return [step.a, step.b, step.result].compactMap { reach($0, axes) }
        + scratch(step.workspace)
    case .group(let group):
      return group.members.flatMap { reaches(.contraction($0), inside: loops) }
    case .random(let step): return [reach(step.result, step.random.axes + loops)].compactMap { $0 }
    case .transfer(let step):
      if (step.domain + [step.rows, step.columns].compactMap { $0 }).contains(where: {
        $0.extent == 0
      }) {
        return []
      }
      let domain = step.domain + [step.rows, step.columns].compactMap { $0 } + loops
      let moved = step.indices.reduce(0) { $0 + max($1.extent - 1, 0) * $1.stride }
      let gathered = step.indices.compactMap { index -> Reach? in
        if case .gather(let address) = index.value { reach(address, domain) } else { nil }
      }
      let pair = [
        reach(step.source, domain, plus: step.accumulates ? 0 : moved),
        reach(step.result, domain, plus: step.accumulates ? moved : 0),
      ]
      return pair.compactMap { $0 } + gathered
    case .nest(let nest):
      let axes = nest.outer + nest.rows + nest.columns + loops
      let places = nest.statements.flatMap { statement in
        (statement.operands + [statement.result]).enumerated().compactMap { position, place in
          guard case .memory(let address) = place else { return nil as Reach? }
          if position == 0, case .gather(let step, let extent) = statement.operation {
            return reach(address, axes, plus: max(extent - 1, 0) * step)
          }
          return reach(address, axes)
        }
      }
      return places + scratch(nest.scratch)
    }
  }

  private func scratch(_ buffer: BufferID?) -> [Reach] {
    guard let buffer, buffers[buffer.index].count > 0 else { return [] }
    return [Reach(buffer: buffer, range: 0...(buffers[buffer.index].count - 1))]
  }

  private func reach(_ address: Address, _ axes: [Axis], plus moved: Int = 0) -> Reach? {
    if axes.contains(where: { $0.extent == 0 }) { return nil }
    var (low, high) = (address.offset, address.offset + moved)
    for axis in axes {
      let distance = address.stride(axis) * (axis.extent - 1)
      low += min(distance, 0)
      high += max(distance, 0)
    }
    return low <= high ? Reach(buffer: address.buffer, range: low...high) : nil
  }
}
