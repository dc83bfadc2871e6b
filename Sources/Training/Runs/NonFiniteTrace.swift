// Which operation has left the finite numbers first: one element, followed back to where it came from.

import Graph

/// What the places of operations begin with that the standard library has written.
let libraryFolder = "library/"

/// An operation whose result is no finite number although it works on finite ones.
struct NonFiniteOrigin {
  /// The operation, or a parameter, state or input that is no finite number itself.
  let node: NodeID
  /// The line that it belongs to, as `path:line`; of what is computed from it where it has none.
  let place: String?
  /// The line of the user's own that it was called from, where `place` is in the library and that is known.
  let caller: String?
  /// What it is: an infinity or NaN.
  let value: Double
  /// Where that element is, along each of the node's axes.
  let position: [Axis: Int]
  /// What the operation works on there: the operands that are no constants, with their elements.
  let operands: [(node: NodeID, value: Double)]
}

/// A search for the operation that a value that is not finite comes from.
///
/// An infinity that a model writes down, as the −∞ of a mask, is no fault: what comes of it alone is
/// passed over as long as it stays an infinity.
struct NonFiniteTrace {
  let graph: Graph
  private var evaluator: Evaluator

  /// The most numbers that the reference evaluator may compute for an error: half a gigabyte.
  private static let mostNumbers = 1 << 26

  /// Creates a search over values that `evaluator` gives, which rounds as compiled code does.
  init(_ graph: Graph, _ evaluator: Evaluator) {
    self.graph = graph
    self.evaluator = evaluator
  }

  /// Returns where the first element of `root` that is not finite comes from; nil if all are finite, none
  /// but infinities of the model are to blame, or there is too much to compute.
  mutating func origin(of root: NodeID) -> NonFiniteOrigin? {
    let count = graph.reachable(from: [root]).reduce(0) {
      let (sum, overflows) = $0.addingReportingOverflow(graph.axes($1).elementCount)
      return overflows ? .max / 2 : min(sum, .max / 2)
    }
    guard count <= Self.mostNumbers else { return nil }
    guard let position = firstPosition(in: evaluator.value(of: root)) else { return nil }
    return trace(root, position, place: nil, caller: nil)
  }

  /// Follows the element of `node` at `position`, which is not finite.
  private mutating func trace(
    _ node: NodeID, _ position: [Axis: Int], place: String?, caller: String?
  ) -> NonFiniteOrigin? {
    let value = element(of: node, at: position)
    let place = graph.origin(node).place ?? place
    let isOwn = place.map { !$0.hasPrefix(libraryFolder) } ?? false
    let caller = isOwn ? place : caller
    let sources = sources(of: node, at: position)
    for source in sources {
      if let found = trace(source.node, source.position, place: place, caller: caller) {
        return found
      }
    }
    if case .constant = graph.operation(node) { return nil }
    // All that is not finite below is meant so, and this is no more than that.
    if !sources.isEmpty, !value.isNaN { return nil }
    return NonFiniteOrigin(
      node: node, place: place, caller: isOwn ? nil : caller, value: value, position: position,
      operands: shownOperands(of: node, at: position))
  }

  /// Returns the elements which are not finite that the element of `node` at `position` is made of, one for
  /// each operand, NaN first.
  private mutating func sources(
    of node: NodeID, at position: [Axis: Int]
  ) -> [(node: NodeID, position: [Axis: Int])] {
    var found: [(node: NodeID, position: [Axis: Int], isNaN: Bool)] = []
    for operand in readOperands(of: node, at: position) {
      let tensor = evaluator.value(of: operand)
      let fixed = fixedPosition(of: node, at: position)
      guard let place = firstPosition(in: tensor, where: fixed) else { continue }
      found.append((operand, place, self.element(of: operand, at: place).isNaN))
    }
    return (found.filter(\.isNaN) + found.filter { !$0.isNaN }).map { ($0.node, $0.position) }
  }

  /// The operands that this element is made of; of a choice, the chosen one.
  private mutating func readOperands(of node: NodeID, at position: [Axis: Int]) -> [NodeID] {
    let operands = graph.dependencies(node)
    guard case .pointwise(.select) = graph.operation(node), operands.count == 3 else {
      return operands
    }
    let condition = element(of: operands[0], at: position)
    return condition.isFinite ? [operands[condition != 0 ? 1 : 2]] : [operands[0]]
  }

  /// Where an element of an operand has to be to count for the element of `node` at `position`; anywhere
  /// for an operation that moves elements.
  private func fixedPosition(of node: NodeID, at position: [Axis: Int]) -> [Axis: Int] {
    switch graph.operation(node) {
    case .access, .accumulate, .scan: [:]
    default: position
    }
  }

  /// Returns the position of the first element that is NaN, or else infinite, among those at `fixed`.
  private func firstPosition(in tensor: Tensor, where fixed: [Axis: Int] = [:]) -> [Axis: Int]? {
    let known = tensor.axes.filter { fixed[$0] != nil }
    let start = known.reduce(0) { $0 + (fixed[$1] ?? 0) * tensor.stride(of: $1) }
    let free = tensor.axes.filter { fixed[$0] == nil }
    var walk = Walk(free, strides: [free.map(tensor.stride)])
    var infinite: [Axis: Int]?
    while walk.next() {
      let value = tensor.elements[start + walk.offsets[0]]
      if value.isFinite || value.isInfinite && infinite != nil { continue }
      let here = Dictionary(uniqueKeysWithValues: zip(free, walk.position))
        .merging(known.map { ($0, fixed[$0] ?? 0) }) { first, _ in first }
      if value.isNaN { return here }
      infinite = here
    }
    return infinite
  }

  private mutating func element(of node: NodeID, at position: [Axis: Int]) -> Double {
    let tensor = evaluator.value(of: node)
    return tensor.elements[
      tensor.axes.reduce(0) { $0 + (position[$1] ?? 0) * tensor.stride(of: $1) }]
  }

  /// The operands of an operation on single elements, as far as they are no constants.
  private mutating func shownOperands(
    of node: NodeID, at position: [Axis: Int]
  ) -> [(node: NodeID, value: Double)] {
    switch graph.operation(node) {
    case .sum, .product, .pointwise: break
    default: return []
    }
    var shown: [(node: NodeID, value: Double)] = []
    for operand in graph.operands(node) where graph.constantValue(operand) == nil {
      shown.append((operand, element(of: operand, at: position)))
    }
    return shown
  }
}
