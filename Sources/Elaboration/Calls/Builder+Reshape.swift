// Reshapes: the same elements in the same order, under other dimensions.

import Graph
import Language

extension Builder {
  /// Returns `value as [dimensions]`.
  func reshape(
    _ value: Expression, _ dimensions: [DimensionSyntax], _ span: Span
  ) throws -> TensorValue {
    let x = try tensor(value)
    var sizes: [Size] = []
    for dimension in dimensions {
      switch dimension {
      case .size(let size): sizes.append(try self.size(size))
      case .leading(let place):
        guard let leading = frame.ellipsis, leading.count <= x.sizes.count else {
          throw report("nothing says what '...' stands for", at: place)
        }
        sizes += leading
      }
    }
    try checkExtents(sizes, at: span)
    guard let result = reshaped(x, to: sizes) else {
      throw report(
        "\(x.typeDescription) cannot be reshaped to \(shapeText(sizes))", at: span,
        notes: elementNotes(x.sizes, sizes))
    }
    return result
  }

  /// Returns a note on the numbers of elements of two shapes, where they differ.
  func elementNotes(_ a: [Size], _ b: [Size]) -> [String] {
    let (first, second) = (elementCount(a), elementCount(b))
    if first == second { return [] }
    return ["\(shapeText(a)) has \(first) elements, and \(shapeText(b)) has \(second)"]
  }

  /// The number of elements of a value that is known to be countable.
  private func elementCount(_ sizes: [Size]) -> Int { sizes.reduce(1) { $0 * $1.extent } }

  /// Returns `x` with dimensions of `sizes`; nil if the numbers of elements differ.
  ///
  /// Dimensions that stay are left alone. A run that changes is merged into one axis, an accumulate
  /// with an index that is injective and onto, and that axis is split, an affine access.
  func reshaped(_ x: TensorValue, to sizes: [Size]) -> TensorValue? {
    guard elementCount(x.sizes) == elementCount(sizes) else { return nil }
    let element: Element =
      x.element == .simplex && x.sizes.last != sizes.last ? .real : x.element
    let target = dimensions(sizes)
    // Nothing is read from an empty value.
    if elementCount(sizes) == 0 {
      return TensorValue(node: graph.constant(0), dimensions: target, element: element)
    }
    var node = x.node
    var used = openAxes + x.axes + target.map(\.axis)
    var splits: AxisMap<Graph.Reading> = [:]
    var (old, new) = (x.dimensions[...], target[...])
    while !old.isEmpty || !new.isEmpty {
      // The shortest runs of both sides with equal numbers of elements.
      var from = old.isEmpty ? [] : [old.removeFirst()]
      var to = new.isEmpty ? [] : [new.removeFirst()]
      while elementCount(from.map(\.size)) != elementCount(to.map(\.size)) {
        if new.isEmpty || elementCount(from.map(\.size)) < elementCount(to.map(\.size)) {
          guard !old.isEmpty else { return nil }
          from.append(old.removeFirst())
        } else {
          to.append(new.removeFirst())
        }
      }
      if from.count == 1, to.count == 1 {
        splits[from[0].axis] = .affine(Affine(to[0].axis))
        continue
      }
      var merged = from.first?.axis
      if from.count > 1 {
        let flat = Axis(
          from.map(\.size.description).joined(separator: " * "), elementCount(from.map(\.size))
        ).unused(in: used)
        used.append(flat)
        merged = nil
        // A value that has none of the axes is the same along all of them.
        if from.contains(where: { graph.axes(node).contains($0.axis) }) {
          node = graph.accumulate(
            node, [flat: .affine(flattened(from))], over: Axes.canonical(from.map(\.axis)))
          merged = flat
        }
      }
      if let merged { splits[merged] = .affine(flattened(to)) }
    }
    return TensorValue(node: graph.access(node, splits), dimensions: target, element: element)
  }

  /// The position of an element among those of `dimensions`, the last one fastest.
  private func flattened(_ dimensions: [Dimension]) -> Affine {
    var stride = 1
    var terms: [(Axis, Int)] = []
    for dimension in dimensions.reversed() {
      terms.append((dimension.axis, stride))
      stride *= dimension.size.extent
    }
    return Affine(terms)
  }
}
