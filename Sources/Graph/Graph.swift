// The graph: hash-consed nodes, each with its axes, its facts and where it came from.

/// A node of a graph, as a number. Operands have smaller numbers than what uses them.
///
/// It is public for the reason that `NodeMap` is.
public struct NodeID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let index: Int

  @inlinable public init(_ index: Int) { self.index = index }
  @inlinable public static func < (a: NodeID, b: NodeID) -> Bool { a.index < b.index }
  public var description: String { "%\(index)" }

  @inlinable public static func == (a: NodeID, b: NodeID) -> Bool { a.index == b.index }
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(index) }

  /// What sets and dictionaries of nodes ask for: a hash of one number takes a multiplication, where `hash`
  /// goes through a hash of any sequence of bytes. That took a twentieth of all compiling.
  @inlinable public func _rawHashValue(seed: Int) -> Int { mixed(index, into: seed) }
}

/// An operation on operands. Equal nodes of one graph are the same node.
package struct Node: Hashable, Sendable {
  package let operation: Operation
  package let operands: [NodeID]
}

/// What the user calls a node, and where it stands in the model.
package struct Origin: Hashable, Sendable {
  /// The name in the model, with the path of the layer: `linear.1.w`, `logits`.
  package var name: String?
  /// The place, as `path:line`.
  package var place: String?
  /// The axes in the order in which the user has them, those of loops around left out.
  package var order: [Axis]?
  /// The value by which this is the derivative of the loss, or a part of that.
  package var derivedBy: NodeID?

  /// Creates an origin of which only what is given is known.
  package init(
    name: String? = nil, place: String? = nil, order: [Axis]? = nil, derivedBy: NodeID? = nil
  ) {
    self.name = name
    self.place = place
    self.order = order
    self.derivedBy = derivedBy
  }

  /// Adds what `other` knows; what is known already stays.
  fileprivate mutating func add(_ other: Origin) {
    name = name ?? other.name
    place = place ?? other.place
    order = order ?? other.order
    derivedBy = derivedBy ?? other.derivedBy
  }
}

/// A directed acyclic graph of values, built from the leaves up and never changed, only extended.
///
/// Nodes are made by the builder functions in the extensions, which put them into normal form.
package final class Graph {
  // What is known of each node is looked at hundreds of times for each that is made. It is changed by
  // `intern` and `annotate` alone, which while they change it call nothing that looks at a graph; so that
  // no access can overlap another, and none is watched for that while the program runs.
  @exclusivity(unchecked) package private(set) var nodes: [Node] = []
  @exclusivity(unchecked) private var kinds: [Operation.Kind] = []
  @exclusivity(unchecked) private var axesOfNodes: [Axes] = []
  @exclusivity(unchecked) private var factsOfNodes: [Facts] = []
  @exclusivity(unchecked) private var identities = NodeIndex()
  @exclusivity(unchecked) private var origins = NodeMap<Origin>()
  /// The constant NaN, which is not equal to itself and so is not found among `identities`.
  private var undefined: NodeID?
  /// How many carried values were named.
  var carriedCount = 0
  /// The nodes that more than one place uses of what is being rewritten.
  @exclusivity(unchecked) private var shared = NodeSet()
  /// What the bodies of collections take from outside, as far as it was asked for.
  var capturedByScan: [NodeID: [NodeID]] = [:]

  /// What the normal forms of sums and products, and the rules that are applied, keep.
  package let math: MathMode
  /// The type of numbers that is computed in, where that is compiled.
  package let precision: Precision
  /// Whether sums and products are put together as floats have them rather than real numbers.
  @exclusivity(unchecked) var keepsFloats: Bool

  /// Creates a graph without nodes.
  package init(math: MathMode = .standard, precision: Precision = .float) {
    self.math = math
    self.precision = precision
    keepsFloats = math == .accurate
  }

  package var count: Int { nodes.count }
  package subscript(_ id: NodeID) -> Node { nodes[id.index] }

  /// Returns what `id` does.
  package func operation(_ id: NodeID) -> Operation { nodes[id.index].operation }

  /// Returns the kind of what `id` does.
  package func kind(_ id: NodeID) -> Operation.Kind { kinds[id.index] }

  /// Returns the operands of `id`.
  package func operands(_ id: NodeID) -> [NodeID] { nodes[id.index].operands }

  /// Returns the axes of `id`, ascending.
  package func axes(_ id: NodeID) -> Axes { axesOfNodes[id.index] }

  /// Returns what is proved of the values of `id`.
  package func facts(_ id: NodeID) -> Facts { factsOfNodes[id.index] }

  /// Returns where `id` came from.
  package func origin(_ id: NodeID) -> Origin { origins[id] ?? Origin() }

  /// Notes where `id` came from; what is known already stays.
  package func annotate(_ id: NodeID, _ origin: Origin) {
    origins[id, default: Origin()].add(origin)
  }

  /// Notes that `id` came from where `original` came from; what is known already stays.
  package func annotate(_ id: NodeID, as original: NodeID) {
    guard id != original, let origin = origins[original] else { return }
    if origins[id] == nil { origins[id] = origin } else { annotate(id, origin) }
  }

  /// Whether `id` is used in more than one place by what is being rewritten, so that it is computed whatever
  /// becomes of one of them.
  package func isShared(_ id: NodeID) -> Bool { shared.contains(id) }

  /// Notes which nodes below `roots` are used in more than one place, or are roots themselves; returns all
  /// of them, operands first.
  package func noteShared(below roots: [NodeID]) -> [NodeID] {
    let nodes = reachable(from: roots)
    shared = NodeSet(roots)
    var isUsed = NodeSet()
    for id in nodes {
      for operand in operands(id) where !isUsed.insert(operand) { shared.insert(operand) }
    }
    return nodes
  }

  /// Notes that `id` stands for `original`, and is shared as that is.
  package func noteShared(_ id: NodeID, as original: NodeID) {
    if id != original, shared.contains(original) { shared.insert(id) }
  }

  /// Returns the number of `id` if it is a constant.
  package func constantValue(_ id: NodeID) -> Double? {
    if case .constant(let value) = operation(id) { value } else { nil }
  }

  /// Returns the node with this operation and these operands, which is made if it does not exist.
  ///
  /// Requires: operation and operands are in normal form; the builder functions see to that.
  func intern(_ operation: Operation, _ operands: [NodeID]) -> NodeID {
    let node = Node(operation: operation, operands: operands)
    let hash = node.hashValue
    if let known = identities.find(hash, where: { nodes[$0.index] == node }) { return known }
    let isUndefined = if case .constant(let value) = operation { value.isNaN } else { false }
    if isUndefined, let undefined { return undefined }
    let id = NodeID(nodes.count)
    let axes = deriveAxes(operation, operands)
    // Facts are derived before the node is stored, so they can only speak of operands.
    let facts = deriveFacts(operation, operands, axes)
    nodes.append(node)
    kinds.append(operation.kind)
    axesOfNodes.append(axes)
    factsOfNodes.append(facts)
    if isUndefined { undefined = id } else { identities.insert(id, hash) }
    refineFacts(id)
    return id
  }

  /// Adds what only the pattern of several nodes shows: exp(u − logsumexp u) is a simplex, and so is
  /// x/Σx for a positive x.
  private func refineFacts(_ id: NodeID) {
    guard let over = matchSoftmax(id)?.over ?? matchShares(id) else { return }
    if over.elementCount > 0 { factsOfNodes[id.index].simplexAxes = Axes.canonical(over) }
    factsOfNodes[id.index].upper = 1
  }

  /// Returns the axes that a node has: the axis rule of each kind of operation.
  func deriveAxes(_ operation: Operation, _ operands: [NodeID]) -> Axes {
    switch operation {
    case .variable(let variable): return Axes.canonical(variable.axes)
    case .random(let random): return Axes.canonical(random.axes)
    case .constant: return []
    case .iota(let axis): return [axis]
    case .sum, .product, .pointwise:
      return operands.reduce([]) { $0.union(axes($1)) }
    case .reduce(_, let over): return axes(operands[0]).subtracting(over)
    case .access(let access):
      let kept = axes(operands[0]).subtracting(access.placements.map(\.axis))
      return kept.union(axesOfPlacements(access.placements, operands))
    case .accumulate(let accumulate):
      let walked = axes(operands[0]).union(axesOfPlacements(accumulate.placements, operands))
      return walked.subtracting(accumulate.over)
        .union(Axes.canonical(accumulate.placements.map(\.axis)))
    case .scan: return axes(operands[0])
    }
  }

  /// Returns the axes that occur in the indices of `placements`.
  package func axesOfPlacements(_ placements: [Placement], _ operands: [NodeID]) -> Axes {
    placements.reduce([]) { union, placement in
      switch placement.index {
      case .affine(let affine): union.union(affine.axes)
      case .gather(let operand): union.union(axes(operands[operand]))
      }
    }
  }

  /// Returns `roots` and all that they depend on, operands first.
  package func reachable(from roots: [NodeID]) -> [NodeID] {
    // Operands have smaller numbers.
    guard let last = roots.max() else { return [] }
    var isReached = [Bool](repeating: false, count: last.index + 1)
    var count = 0
    var pending = roots
    while let id = pending.popLast() {
      if isReached[id.index] { continue }
      isReached[id.index] = true
      count += 1
      for operand in operands(id) where !isReached[operand.index] { pending.append(operand) }
    }
    var result: [NodeID] = []
    result.reserveCapacity(count)
    for index in isReached.indices where isReached[index] { result.append(NodeID(index)) }
    return result
  }
}
