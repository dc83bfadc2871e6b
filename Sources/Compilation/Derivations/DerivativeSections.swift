// The derivatives, from name to name: each is a sum over the values above that it is used in.

import Differentiation
import Graph
import Rewriting

/// A value to derive by, or to derive.
struct NamedValue {
  let node: NodeID
  let name: Formula
}

/// A walk from a value back to what it is derived by.
private struct DerivativeWalk {
  /// What is derived.
  let result: NamedValue
  /// What it is derived by.
  let sources: Set<NodeID>
  /// The values at which the walk stops.
  let keys: Set<NodeID>
  /// What the values passed so far add to the derivatives by those that are left.
  var contributions: [NodeID: [DerivationBuilder.Contribution]]
  /// The derivatives by the values passed so far.
  var derivatives: [NodeID: NodeID] = [:]
}

extension DerivationBuilder {
  /// Shows the derivatives of `result`, whose own is `seed`, by `sources`, and by the values with a name
  /// on the way. Returns those by `sources`, in which derivatives further up stand for themselves.
  mutating func derivativeSection(
    _ title: String, of result: NamedValue, seed: NodeID, by sources: [NamedValue],
    listsSourcesLast: Bool = false
  ) throws -> [NodeID] {
    let keys = keys(from: result.node, to: sources.map(\.node))
    nameKeys(keys, below: result)
    section(title)
    var walk = DerivativeWalk(
      result: result, sources: Set(sources.map(\.node)), keys: Set(keys),
      contributions: [result.node: [Contribution(part: seed)]])
    for key in order(of: keys, sources, listsSourcesLast) { try derive(by: key, &walk) }
    for source in sources where walk.derivatives[source.node] == nil {
      define(graph.constant(0), as: .derivative(result.name, by: source.name))
    }
    return sources.map { walk.derivatives[$0.node] ?? graph.constant(0) }
  }

  /// The order in which the derivatives by `keys` are found: users first, and if `listsSourcesLast`, those
  /// of `sources` that are made of nothing behind all others.
  private func order(
    of keys: [NodeID], _ sources: [NamedValue], _ listsSourcesLast: Bool
  ) -> [NodeID] {
    let places = Dictionary(
      sources.enumerated().map { ($1.node, $0) }, uniquingKeysWith: { first, _ in first })
    let last = listsSourcesLast ? keys.filter { places[$0] != nil && isLeaf($0) } : []
    return keys.filter { !last.contains($0) }.sorted(by: >)
      + last.sorted { places[$0, default: 0] < places[$1, default: 0] }
  }

  /// Shows the derivative by `key`, and passes it on to the values that `key` is made of.
  private mutating func derive(by key: NodeID, _ walk: inout DerivativeWalk) throws {
    let isSource = walk.sources.contains(key)
    let left = name(ofDerivativeBy: key, isSource: isSource, walk.result)
    let lines = try chainLines(walk.contributions[key] ?? [], of: walk.result.name)
    guard let last = lines.last else { return }
    walk.derivatives[key] = last.node
    // What is passed on unchanged, to a value without a name of its own, keeps its name.
    let isSame = isLeaf(last.node) || symbols[last.node] != nil
    let isPassedOn =
      key == walk.result.node || graph.constantValue(last.node) != nil
      || (isSame && symbols.isLettered(key))
    if isSource || !isPassedOn { chain(left, lines) }
    if isSource, isLeaf(key) { return }
    let cotangent = isPassedOn ? last.node : variable(for: left, last.node)
    let local = localDerivative(of: key, cotangent: cotangent, downTo: walk.keys, in: graph)
    for (leaf, part) in local.cotangents {
      walk.contributions[leaf, default: []].append(
        Contribution(
          part: part, steps: local.steps, leaf: leaf,
          inherited: isPassedOn && !isSource ? lines.flatMap(\.rules) : []))
    }
  }

  /// What the derivative of `result` by `key` is called. By a value on the way, the derivative of a
  /// derivative is no partial derivative of second order.
  private func name(
    ofDerivativeBy key: NodeID, isSource: Bool, _ result: NamedValue
  ) -> Formula {
    let by = symbols[key] ?? .omitted
    return isSource ? .derivative(result.name, by: by) : .derivative(of: result.name, by: [by])
  }

  private func isLeaf(_ id: NodeID) -> Bool { graph.operands(id).isEmpty }

  /// Gives letters to those of `keys` that have no name, and shows what is derived in these letters.
  private mutating func nameKeys(_ keys: [NodeID], below result: NamedValue) {
    symbols.name(result.node, result.name)
    var new: [NodeID] = []
    for key in keys where symbols[key] == nil {
      // What only bears another value's name, as what a recurrence collects, needs no letter.
      let own = formula(key)
      if case .name = own { symbols.name(key, own) } else { new.append(key) }
    }
    guard !new.isEmpty else { return }
    section("With letters for what has no name")
    let isKnown = Set(keys).union(forwardValues)
    let changed = isKnown.filter { !isLeaf($0) && !shown(below: [$0]).isDisjoint(with: new) }
    for key in new { symbols.introduce(key) }
    for key in (new + changed.filter { !new.contains($0) }).sorted() { define(key) }
  }

  /// A variable that stands for the derivative `left`, whose value is `value`.
  mutating func variable(for left: Formula, _ value: NodeID) -> NodeID {
    let variable = Variable(.input, "\(left.text) \(definitions.count)", axes: graph.axes(value))
    definitions[variable] = standing(value)
    let node = graph.variable(variable)
    symbols.name(node, left)
    return node
  }
}
