// Values that are put together along a dimension, and taken apart.

import Graph
import Language

extension Builder {
  /// The most parts that a value is split into: each is a value of its own.
  private static let mostParts = 1000

  /// Returns the equal parts of a value along its last dimension.
  func split(_ arguments: [Given?], _ span: Span) throws -> [TensorValue] {
    let x = try number(arguments[0])
    guard let given = arguments[1] else { throw Reported() }
    let count = try size(of: given.value, given.span)
    guard let last = x.dimensions.last else {
      throw report("a single number cannot be split", at: span)
    }
    guard (1...Self.mostParts).contains(count.extent) else {
      throw report(
        "a value is split into 1 to \(Self.mostParts) parts, but this is \(count.extent)",
        at: given.span)
    }
    guard let width = last.size.divided(by: count) else {
      let size = last.size
      throw report(
        "the last dimension of \(x.typeDescription) cannot be split into \(count) equal parts",
        at: span, notes: size.isLiteral ? [] : ["'\(size)' is \(size.extent) in this build"])
    }
    let element: Element = x.element == .simplex ? .real : x.element
    return (0..<count.extent).map { part in
      let target = dimensions(x.sizes.dropLast() + [width])
      var readings: AxisMap<Graph.Reading> = [:]
      for (old, new) in zip(x.dimensions, target) { readings[old.axis] = .affine(Affine(new.axis)) }
      readings[last.axis] = .affine(
        Affine([(target[target.count - 1].axis, 1)], offset: part * width.extent))
      return TensorValue(
        node: graph.access(x.node, readings), dimensions: target, element: element)
    }
  }

  /// Returns the values `given`, one behind the other along their last dimension.
  func concat(_ given: [Given], _ span: Span) throws -> TensorValue {
    if let label = given.lazy.compactMap(\.label).first {
      throw report("'concat' has no argument '\(label)'", at: label.span)
    }
    guard given.count > 1 else {
      throw report("'concat' takes two values or more", at: span)
    }
    let parts = try given.map { try number($0) }
    var leading = Array(parts[0].sizes.dropLast())
    var total = Size.literal(0)
    for (part, argument) in zip(parts, given) {
      guard let last = part.sizes.last else {
        throw report(
          "'concat' takes values with a dimension, but this is \(part.typeDescription)",
          at: argument.span, help: "write a list of numbers in brackets: [a, b]")
      }
      guard let merged = merge(leading, Array(part.sizes.dropLast())) else {
        throw report(
          "cannot put \(part.typeDescription) behind \(parts[0].typeDescription)",
          at: argument.span,
          related: [Label(given[0].span, "the first is \(parts[0].typeDescription)")],
          notes: ["all dimensions but the last should be the same"]
            + nominalNotes(zip(leading, part.sizes)))
      }
      leading = merged
      guard let sum = total.adding(last) else { throw overflow(span) }
      total = sum
    }
    try checkExtents(leading + [total], at: span)
    let target = dimensions(leading + [total])
    var offset = 0
    let placed = parts.map { part in
      defer { offset += part.dimensions[part.dimensions.count - 1].size.extent }
      return (place(part, in: target, at: offset), 1.0)
    }
    let isWhole = parts.allSatisfy { $0.element.isWhole }
    return TensorValue(
      node: graph.sum(placed), dimensions: target, element: isWhole ? .int : .real)
  }

  /// Returns zeros of the shape `target` with `part` in them, at `offset` along the last dimension.
  ///
  /// A sum of such values has each part in its place. It costs a walk over each part, and its
  /// derivative is a part of the cotangent, read where it lies.
  private func place(_ part: TensorValue, in target: [Dimension], at offset: Int) -> NodeID {
    guard let along = target.last?.axis, let last = part.dimensions.last else { return part.node }
    let own = Axis(last.size.description, last.size.extent)
      .unused(in: openAxes + target.map(\.axis))
    let moved = Array(target.dropLast()) + [Dimension(size: last.size, axis: own)]
    return graph.accumulate(
      lineUp(part, with: moved), [along: .affine(Affine([(own, 1)], offset: offset))], over: [own])
  }

  /// Stacks elements of one shape along a new first dimension.
  func array(_ elements: [Expression], _ span: Span) throws -> TensorValue {
    guard let first = elements.first else {
      throw report("an array needs at least one element", at: span)
    }
    let values = try elements.map { try tensor($0) }
    var sizes = values[0].sizes
    for (value, element) in zip(values, elements) {
      guard value.sizes.count == sizes.count, let merged = merge(sizes, value.sizes) else {
        throw report(
          "the elements of an array have one shape, but this is \(value.typeDescription)",
          at: element.span,
          related: [Label(first.span, "the first is \(values[0].typeDescription)")])
      }
      sizes = merged
    }
    let target = dimensions([.literal(values.count)] + sizes)
    let nodes = values.map { lineUp($0, with: target) }
    let isWhole = values.allSatisfy { $0.element.isWhole }
    return TensorValue(
      node: stacked(nodes[...], along: graph.iota(target[0].axis)), dimensions: target,
      element: isWhole ? .int : .real)
  }

  /// Returns the node of `nodes` that `position` numbers: half of them, or the other half, and so on,
  /// so that each is some few selections away.
  private func stacked(_ nodes: ArraySlice<NodeID>, along position: NodeID) -> NodeID {
    guard nodes.count > 1 else { return nodes[nodes.startIndex] }
    let middle = nodes.startIndex + nodes.count / 2
    let isBelow = graph.apply(.less, position, graph.constant(Double(middle)))
    return graph.select(
      isBelow, stacked(nodes[..<middle], along: position),
      stacked(nodes[middle...], along: position))
  }
}
