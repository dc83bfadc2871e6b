// Values and sets by node: arrays that the number of a node is the position in.
//
// A pass visits every node, mostly several times; a look-up by hash would cost it more than what it
// does there. These types, and `NodeID`, are public where all else is for the package alone, since
// it is public inlinable code alone that the compiler specialises in the modules that use it.

/// A value for some of the nodes of a graph.
public struct NodeMap<Value> {
  @usableFromInline var values: [Value?] = []

  /// Creates a map without values.
  @inlinable public init() {}

  /// The value of `id`; nil if it has none.
  @inlinable public subscript(_ id: NodeID) -> Value? {
    get { id.index < values.count ? values[id.index] : nil }
    set {
      reserve(id)
      values[id.index] = newValue
    }
  }

  /// The value of `id`, which is `value` if it has none yet.
  @inlinable public subscript(_ id: NodeID, default value: @autoclosure () -> Value) -> Value {
    get { self[id] ?? value() }
    _modify {
      reserve(id)
      var known = values[id.index] ?? value()
      // The array lets go of it, so that it is changed in place.
      values[id.index] = nil
      defer { values[id.index] = known }
      yield &known
    }
  }

  /// Makes room for `id`, and for as many nodes again as there is room for already.
  @inlinable mutating func reserve(_ id: NodeID) {
    guard id.index >= values.count else { return }
    let count = Swift.max(id.index + 1, 2 * values.count)
    values.append(contentsOf: repeatElement(nil, count: count - values.count))
  }
}

/// Some of the nodes of a graph.
public struct NodeSet {
  @usableFromInline var isMember: [Bool] = []

  /// Creates a set without nodes.
  @inlinable public init() {}

  /// Creates the set of `nodes`.
  @inlinable public init(_ nodes: some Sequence<NodeID>) {
    for id in nodes { insert(id) }
  }

  /// Whether `id` is one of the nodes.
  @inlinable public func contains(_ id: NodeID) -> Bool {
    id.index < isMember.count && isMember[id.index]
  }

  /// Adds `id`, and returns whether it was not there before.
  @discardableResult @inlinable public mutating func insert(_ id: NodeID) -> Bool {
    if id.index >= isMember.count {
      let count = Swift.max(id.index + 1, 2 * isMember.count)
      isMember.append(contentsOf: repeatElement(false, count: count - isMember.count))
    }
    defer { isMember[id.index] = true }
    return !isMember[id.index]
  }

  /// Takes `id` out.
  @inlinable public mutating func remove(_ id: NodeID) {
    if id.index < isMember.count { isMember[id.index] = false }
  }
}
