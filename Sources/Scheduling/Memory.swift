// Where values lie: the blocks that the caller owns, and buffers in the arena.

import Graph

/// The buffers of a function and the addresses of its values.
struct Memory {
  /// Buffers start at multiples of this many floats, 64 bytes: a cache line, and the widest vector.
  static let alignment = 16

  private var preparation: Preparation
  private let graph: Graph
  private var scope: Scope { preparation.scope }
  private let layout: Layout
  private(set) var buffers: [Buffer] = []
  private var bufferOfNode: [NodeID: BufferID] = [:]
  private var bufferOfVariable: [Variable: BufferID] = [:]
  private var fill: [Region: Int] = [:]

  init(_ request: Request, _ preparation: Preparation, _ layout: Layout) {
    self.preparation = preparation
    self.layout = layout
    graph = preparation.graph
    for variable in request.variables {
      let region: Region =
        switch variable.role {
        case .input: .inputs
        case .parameter: .parameters
        case .state: .states
        case .carried: .arena
        }
      bufferOfVariable[variable] = add(variable.name, region, variable.axes)
    }
  }

  /// Returns `count` rounded up to the alignment.
  static func aligned(_ count: Int) -> Int { (count + alignment - 1) / alignment * alignment }

  /// Adds a buffer; in the arena its offset is set later, when lifetimes are known.
  mutating func add(
    _ name: String, _ region: Region, _ axes: [Axis], node: NodeID? = nil
  ) -> BufferID {
    let offset = region == .arena ? 0 : fill[region, default: 0]
    let buffer = Buffer(
      name: name, region: region, axes: axes, offset: offset, node: node,
      place: node.flatMap { graph.origin($0).place })
    if region != .arena { fill[region] = offset + Self.aligned(buffer.count) }
    buffers.append(buffer)
    return BufferID(index: buffers.count - 1)
  }

  /// Adds a buffer of `count` floats in the arena without a value of its own.
  mutating func addScratch(_ name: String, _ count: Int) -> BufferID {
    add(name, .arena, [Axis("\(count)", count)])
  }

  /// Gives `id` a buffer in the arena, unless it has one; `axes` is the order of its axes, if it is
  /// not the usual one.
  mutating func store(_ id: NodeID, axes: [Axis]? = nil) {
    guard bufferOfNode[id] == nil else { return }
    let name = graph.origin(id).name ?? "t\(bufferOfNode.count)"
    bufferOfNode[id] = add(name, .arena, axes ?? layout.order(scope.axes(id)), node: id)
  }

  /// Adds the buffer of what a recurrence carries, with `axes` in this order.
  mutating func addCarried(_ variable: Variable, axes: [Axis]) -> BufferID {
    let name = graph.name(graph.variable(variable)) ?? variable.name
    let buffer = add(name, .arena, axes, node: graph.variable(variable))
    bufferOfVariable[variable] = buffer
    return buffer
  }

  /// Returns this memory as the body of a recurrence sees it.
  func entering(_ body: Preparation) -> Memory {
    var result = self
    result.preparation = body
    return result
  }

  /// Takes over the buffers that the body of a recurrence has added.
  mutating func leave(_ body: Memory) { buffers = body.buffers }

  /// Gives `buffer` the axis `inner` in place of `axis`.
  mutating func replace(_ axis: Axis, by inner: Axis, in buffer: BufferID) {
    let old = buffers[buffer.index]
    buffers[buffer.index] = Buffer(
      name: old.name, region: old.region, axes: old.axes.map { $0 == axis ? inner : $0 },
      offset: old.offset, node: old.node, place: old.place)
  }

  /// Lets `id` lie in `buffer`.
  mutating func bind(_ id: NodeID, to buffer: BufferID) { bufferOfNode[id] = buffer }

  /// Sets the arena offsets.
  mutating func place(_ offsets: [Int: Int]) {
    for (index, offset) in offsets { buffers[index].offset = offset }
  }

  /// The buffer of `variable`.
  func buffer(of variable: Variable) -> BufferID { bufferOfVariable[variable]! }

  /// The buffer that `id` is stored in, if it is.
  func buffer(of id: NodeID) -> BufferID? {
    if case .variable(let variable) = graph.operation(id) { return bufferOfVariable[variable] }
    return bufferOfNode[id]
  }

  /// The address of a whole buffer.
  func address(_ buffer: BufferID) -> Address {
    let axes = buffers[buffer.index].axes
    var strides: AxisMap<Int> = [:]
    for axis in axes { strides[axis] = buffers[buffer.index].stride(of: axis) }
    return Address(buffer: buffer, offset: 0, strides: strides)
  }

  /// The address of `id`, through views of what is stored; nil if it does not lie in memory.
  func address(of id: NodeID) -> Address? {
    guard preparation.isView(id), case .access(let access) = graph.operation(id) else {
      return buffer(of: id).map(address)
    }
    guard let base = address(of: graph.operands(id)[0]) else { return nil }
    var result = base
    for placement in access.placements { result.strides[placement.axis] = nil }
    for placement in access.placements {
      guard case .affine(let affine) = placement.index else { return nil }
      let stride = base.stride(placement.axis)
      result.offset += stride * affine.offset
      for term in affine.terms {
        result.strides[term.axis, default: 0] += stride * term.coefficient
      }
    }
    return result
  }
}
