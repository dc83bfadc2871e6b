// Reading a value at indices: windows, gathers, slices and whole dimensions.

import Graph
import Language

extension Builder {
  /// How one dimension of a value is read.
  private enum DimensionReading {
    case whole
    case at(LoopPosition, Expression)
    case gather(TensorValue, Expression)
    case range(from: Size, count: Size)
  }

  /// Returns `base[items]`.
  func index(_ base: Expression, _ items: [IndexItem], _ span: Span) throws -> Value {
    let value = try evaluate(base)
    if case .source(let source) = value {
      return .tensor(try readItems(items, of: source, span))
    }
    return .tensor(try read(try tensor(of: value, base.span), base, items, span))
  }

  private func read(
    _ x: TensorValue, _ base: Expression, _ items: [IndexItem], _ span: Span
  ) throws -> TensorValue {
    var rest = items[...]
    var readings: [DimensionReading] = []
    var isLeadingBound = false
    if case .leading? = items.first {
      rest = items.dropFirst()
      let free = x.dimensions.count - rest.count
      if let leading = frame.leading {
        readings = try leadingReadings(leading, of: x, base, items[0].span)
        isLeadingBound = true
      } else if free > 0 {
        readings = Array(repeating: .whole, count: free)
      }
    }
    guard readings.count + rest.count <= x.dimensions.count else {
      let given = isLeadingBound ? readings.count + rest.count : rest.count
      throw report(
        "'\(base.quotation)' is \(x.typeDescription) and cannot be read at \(given) "
          + (given == 1 ? "index" : "indices"), at: span)
    }
    for item in rest {
      readings.append(try reading(item, x, readings.count, base))
    }
    while readings.count < x.dimensions.count { readings.append(.whole) }
    return try access(x, readings, span)
  }

  /// Reads the leading dimensions of `x` along the loops that `...` stands for.
  private func leadingReadings(
    _ leading: [Dimension], of x: TensorValue, _ base: Expression, _ span: Span
  ) throws -> [DimensionReading] {
    let sizes = Array(x.sizes.prefix(leading.count))
    guard merge(sizes, leading.map(\.size)) != nil else {
      throw report(
        "'...' stands for \(shapeText(leading.map(\.size))) here, but '\(base.quotation)' is "
          + x.typeDescription,
        at: span, notes: nominalNotes(zip(sizes, leading.map(\.size))))
    }
    return leading.map {
      .at(LoopPosition(terms: [$0.axis: 1], offset: 0, bare: $0.size), base)
    }
  }

  private func reading(
    _ item: IndexItem, _ x: TensorValue, _ place: Int, _ base: Expression
  ) throws -> DimensionReading {
    let dimension = x.dimensions[place]
    switch item {
    case .all, .leading: return .whole
    case .range(let from, let to, let span):
      let (first, end) = (try size(from), try size(to))
      guard first.extent >= 0, first.extent <= end.extent, end.extent <= dimension.size.extent,
        let count = end.subtracting(first)
      else {
        throw report(
          "'\(span.text)' is not a run of indices of this dimension", at: span,
          notes: [
            "\(dimensionText(base, place, dimension.size)), so a run starts at 0 at the earliest "
              + "and ends at \(dimension.size.extent) at the latest"
          ])
      }
      return .range(from: first, count: count)
    case .at(let index):
      switch try evaluate(index) {
      case .size(let size):
        let position = LoopPosition(terms: [:], offset: size.extent)
        try prove(position, index, base, place, dimension.size)
        return .at(position, index)
      case .position(let position):
        try prove(position, index, base, place, dimension.size)
        return .at(position, index)
      case let value:
        let gathered = try tensor(of: value, index.span)
        try proveGather(gathered, index, base, place, dimension.size)
        return .gather(gathered, index)
      }
    }
  }

  /// Returns `x`, read along each of its dimensions.
  private func access(
    _ x: TensorValue, _ readings: [DimensionReading], _ span: Span
  ) throws -> TensorValue {
    var sizes: [Size] = []
    for (dimension, reading) in zip(x.dimensions, readings) {
      switch reading {
      case .whole: sizes.append(dimension.size)
      case .at: break
      case .gather(let index, _): sizes += index.sizes
      case .range(_, let count): sizes.append(count)
      }
    }
    try checkExtents(sizes, at: span)
    let target = dimensions(sizes)
    var next = 0
    var map: AxisMap<Graph.Reading> = [:]
    for (dimension, reading) in zip(x.dimensions, readings) {
      switch reading {
      case .whole:
        map[dimension.axis] = .affine(Affine(target[next].axis))
        next += 1
      case .at(let position, _): map[dimension.axis] = .affine(position.affine)
      case .gather(let index, _):
        let own = Array(target[next..<next + index.dimensions.count])
        map[dimension.axis] = .gather(lineUp(index, with: own))
        next += own.count
      case .range(let first, _):
        map[dimension.axis] = .affine(Affine([(target[next].axis, 1)], offset: first.extent))
        next += 1
      }
    }
    return TensorValue(
      node: graph.access(x.node, map), dimensions: target,
      element: x.element == .simplex && !keepsLast(readings) ? .real : x.element)
  }

  private func keepsLast(_ readings: [DimensionReading]) -> Bool {
    if case .whole? = readings.last { true } else { false }
  }

  // MARK: Proofs

  private func prove(
    _ position: LoopPosition, _ index: Expression, _ base: Expression, _ place: Int, _ size: Size
  ) throws {
    // A loop without a step reads nothing.
    if position.terms.keys.contains(where: { $0.extent == 0 }) { return }
    guard let (low, high) = position.range, low >= 0, high < size.extent else {
      throw report(
        Diagnostic(
          "index '\(index.quotation)' can leave its dimension", at: index.span,
          notes: [
            size.extent == 0
              ? "\(dimensionText(base, place, size)), so there is nothing to read"
              : "\(dimensionText(base, place, size)), so the last index is \(size.extent - 1)"
          ],
          help: adviceOnLeaving(index, base, place)))
    }
  }

  private func proveGather(
    _ value: TensorValue, _ index: Expression, _ base: Expression, _ place: Int, _ size: Size
  ) throws {
    guard case .index(let count) = value.element else {
      throw report(
        "an index should be a loop, a whole number or of type index(\(size)), but this is "
          + value.element.description,
        at: index.span,
        help: value.dimensions.isEmpty ? nil : "declare '\(index.quotation)' as index(\(size))")
    }
    guard count.matches(size) else {
      throw report(
        "'\(index.quotation)' is of type index(\(count)), but "
          + "\(dimensionText(base, place, size))",
        at: index.span, notes: nominalNotes([(count, size)]))
    }
    guard graph.facts(value.node).isWhole else {
      throw report("'\(index.quotation)' is not known to be a whole number here", at: index.span)
    }
  }

  /// Returns `dimension 'h' of 'x' has size 28`.
  private func dimensionText(_ base: Expression, _ place: Int, _ size: Size) -> String {
    let name = declaredDimension(of: base, place) ?? (size.isLiteral ? nil : size.description)
    let which = name.map { "dimension '\($0)'" } ?? "dimension \(place + 1)"
    return "\(which) of '\(base.quotation)' has size \(size.extent)"
  }

  /// Returns the name that the declared type of `base` has for a dimension, if it has one.
  func declaredDimension(of base: Expression, _ place: Int) -> String? {
    guard let name = base.asName, let dimensions = frame.declaredTypes[name.text]?.dimensions,
      place < dimensions.count
    else { return nil }
    for dimension in dimensions[...place] {
      if case .leading = dimension { return nil }
    }
    guard case .size(let size) = dimensions[place] else { return nil }
    return size.asName?.text
  }

  /// Returns what can be done about an index that leaves its dimension, where that is certain: its
  /// loop comes from the declared type of the result.
  private func adviceOnLeaving(_ index: Expression, _ base: Expression, _ place: Int) -> String? {
    let use = DimensionUse(base: base.quotation, place: place)
    guard let excess = frame.solution.excess[use], excess.below + excess.above > 0,
      let (target, items) = frame.solution.target,
      let name = declaredDimension(of: base, place)
    else { return nil }
    let padding = "zero_pad(\(base.quotation), \(name)=\(max(excess.below, excess.above)))"
    guard let dimensions = frame.declaredTypes[target.text]?.dimensions,
      dimensions.count == items.count,
      let loop = items.firstIndex(where: { item in
        item.binder.map { binder in index.mentions { $0 == binder.name.text } } ?? false
      })
    else { return nil }
    var texts = dimensions.map(\.span.text)
    texts[loop] += " - \(excess.below + excess.above)"
    return "shrink the result (\(target): [\(texts.joined(separator: ", "))]) or pad the input: "
      + padding
  }
}
