// Values of nodes, as the reference evaluator holds them.

/// Float64 numbers over axes, the last axis running fastest.
package struct Tensor: Sendable {
  /// The axes in the order in which the elements are stored.
  package let axes: [Axis]
  package var elements: [Double]

  /// Creates a tensor; `elements` has as many numbers as the axes have positions.
  package init(axes: [Axis], elements: [Double]) {
    precondition(elements.count == axes.elementCount, "a tensor needs a number for each position")
    self.axes = axes
    self.elements = elements
  }

  /// Creates a tensor without axes.
  package init(_ value: Double) { self.init(axes: [], elements: [value]) }

  /// The number of elements that lie between two neighbours along `axis`; 0 if there is no such axis.
  package func stride(of axis: Axis) -> Int {
    guard let position = axes.firstIndex(of: axis) else { return 0 }
    return axes[(position + 1)...].reduce(1) { $0 * $1.extent }
  }

  /// Returns the same values with their axes in another order, repeated along axes that are new.
  package func arranged(_ order: [Axis]) -> Tensor {
    if order == axes { return self }
    var result: [Double] = []
    result.reserveCapacity(order.elementCount)
    var walk = Walk(order, strides: [order.map(stride)])
    while walk.next() { result.append(elements[walk.offsets[0]]) }
    return Tensor(axes: order, elements: result)
  }
}

/// A walk over all positions of some axes, the last axis fastest, that keeps offsets into tensors.
package struct Walk {
  /// The position along each axis.
  package private(set) var position: [Int]
  /// The offset into each tensor at this position.
  package private(set) var offsets: [Int]
  private let extents: [Int]
  private let strides: [[Int]]
  private var isStarted = false

  /// Creates a walk over `axes`; `strides[t][i]` is the stride of tensor t along axis i.
  package init(_ axes: [Axis], strides: [[Int]]) {
    extents = axes.map(\.extent)
    self.strides = strides
    position = Array(repeating: 0, count: axes.count)
    offsets = Array(repeating: 0, count: strides.count)
  }

  /// Moves to the next position, at first to the first one; returns whether there is one.
  package mutating func next() -> Bool {
    if !isStarted {
      isStarted = true
      return !extents.contains(0)
    }
    for axis in extents.indices.reversed() {
      position[axis] += 1
      if position[axis] < extents[axis] {
        for tensor in strides.indices { offsets[tensor] += strides[tensor][axis] }
        return true
      }
      for tensor in strides.indices {
        offsets[tensor] -= strides[tensor][axis] * (extents[axis] - 1)
      }
      position[axis] = 0
    }
    return false
  }
}
