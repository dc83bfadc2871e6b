// The order of a buffer's axes: as declared, like a variable of the same axes, or by the global order.

import Graph

/// Chooses memory layouts for the values of one function.
struct Layout {
  private let declared: [Axes: [Axis]]
  private let rank: [Axis: Int]

  /// Creates the layouts for values that live beside `variables` and `outputs`.
  ///
  /// The global order is a topological sort of all declared orders: `batch` before `pixels` before
  /// `hidden`, so that matrices, activations and cotangents all run the same way.
  init(_ variables: [Variable], _ preparation: Preparation) {
    var declared: [Axes: [Axis]] = [:]
    // What comes from the data is mostly a batch, whose rows lie together in all that depends on it.
    let ordered = variables.filter { $0.role == .input } + variables.filter { $0.role != .input }
    var orders = ordered.map(\.axes)
    var nodes: [Axes] = []
    var named: [[Axis]] = []
    func collect(_ preparation: Preparation) {
      for output in preparation.outputs {
        // What a recurrence collects has no order of its own.
        if case .collection = output.destination { continue }
        orders.append(output.axes)
      }
      nodes += preparation.order.map(preparation.scope.axes)
      for id in preparation.order {
        // What a name in the model declares; a rewritten node may have other axes than that.
        guard let order = preparation.graph.origin(id).order.map(preparation.scope.free),
          Axes.canonical(order) == preparation.scope.axes(id)
        else { continue }
        named.append(order)
      }
      for id in preparation.order {
        guard let recurrence = preparation.recurrences[id], recurrence.collections[0] == id else {
          continue
        }
        collect(recurrence.body)
      }
    }
    collect(preparation)
    for order in orders + named where declared[Axes.canonical(order)] == nil {
      declared[Axes.canonical(order)] = order
    }
    self.declared = declared
    var successors: [Axis: Set<Axis>] = [:]
    var found: [Axis] = []
    for order in orders + nodes {
      for axis in order where !found.contains(axis) { found.append(axis) }
    }
    for order in orders {
      for (before, after) in zip(order, order.dropFirst()) {
        successors[before, default: []].insert(after)
      }
    }
    // Depth-first, later-found axes first; an edge that closes a circle is passed over.
    var postorder: [Axis] = []
    var isVisited: Set<Axis> = []
    func visit(_ axis: Axis) {
      guard isVisited.insert(axis).inserted else { return }
      for next in found.reversed() where successors[axis]?.contains(next) ?? false { visit(next) }
      postorder.append(axis)
    }
    for axis in found.reversed() { visit(axis) }
    rank = Dictionary(
      uniqueKeysWithValues: postorder.reversed().enumerated().map { ($1, $0) })
  }

  /// Returns `axes` in global order.
  func sorted(_ axes: Axes) -> [Axis] {
    axes.sorted { (rank[$0] ?? .max, $0) < (rank[$1] ?? .max, $1) }
  }

  /// Returns the order of a buffer with these axes.
  func order(_ axes: Axes) -> [Axis] { declared[axes] ?? sorted(axes) }
}
