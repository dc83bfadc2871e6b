// The functions that are part of the language itself; all others are written in it.

import Graph
import Language

/// A function that the walk builds nodes for directly.
enum Builtin: String, CaseIterable {
  case exp, expm1, log, log1p
  case sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh
  case erf, sigmoid, softplus, cbrt
  case abs, sign, floor, ceil, round
  case max, min, sqrt, rsqrt
  case oneHot = "one_hot"
  case zeros, ones, normal, uniform
  case glorotUniform = "glorot_uniform"
  case glorotNormal = "glorot_normal"
  case heUniform = "he_uniform"
  case heNormal = "he_normal"
  case truncatedNormal = "truncated_normal"
  case orthogonal
  case zeroPad = "zero_pad"
  case split, concat
  case l2
  case csv, idx, npy, npz, text
  case category

  /// The parameters in order, with whether each may be left out.
  var parameters: [(name: String, isOptional: Bool)] {
    switch self {
    case .max, .min: [("a", false), ("b", false)]
    case .oneHot: [("index", false), ("count", false)]
    case .zeros, .ones: [("shape", true)]
    case .normal, .truncatedNormal: [("mean", true), ("std", true)]
    case .uniform: [("low", true), ("high", true)]
    case .glorotUniform, .glorotNormal, .heUniform, .heNormal: []
    case .orthogonal: [("gain", true)]
    case .split: [("x", false), ("parts", false)]
    // And as many more as there are.
    case .concat: [("a", false), ("b", false)]
    case .l2: [("model", false)]
    case .npz: [("path", false)]
    case .csv: [("path", false), ("missing", true)]
    case .idx, .npy: [("path", false), ("labels", true)]
    case .text: [("path", false), ("window", true), ("unit", true)]
    case .category: [("column", false), ("names", false)]
    default: [("x", false)]
    }
  }

  /// The function of numbers of the same name, if it is one.
  var function: Function? { Function(rawValue: rawValue) }
}

extension Builder {
  /// Returns the value of a built-in function.
  func call(_ builtin: Builtin, _ given: [Given], _ span: Span) throws -> Value {
    if builtin == .concat { return .tensor(try concat(given, span)) }
    let parameters = builtin.parameters
    let places: [Int?]
    switch Elaboration.assign(
      given, to: parameters.map(\.name), hasDefault: parameters.map(\.isOptional),
      of: builtin.rawValue, at: span, declared: nil)
    {
    case .failure(let fault): throw report(fault)
    case .success(let found): places = found
    }
    let arguments = places.map { $0.map { given[$0] } }
    for case let argument? in arguments {
      if case .unknown = argument.value { throw Reported() }
    }
    switch builtin {
    case .max, .min: return .tensor(try extremum(builtin, arguments, span))
    case .sqrt, .rsqrt:
      var x = try number(arguments[0])
      x.node = graph.power(x.node, builtin == .sqrt ? .half : Rational.half.negated)
      x.element = .real
      return .tensor(x)
    case .oneHot: return .tensor(try oneHot(arguments, span))
    case .zeros, .ones, .normal, .truncatedNormal, .uniform, .glorotUniform, .glorotNormal,
      .heUniform, .heNormal, .orthogonal:
      return .tensor(try initializer(builtin, arguments, span))
    case .l2: return .tensor(try sumOfSquares(arguments, span))
    case .csv, .idx, .npy, .npz, .text: return .source(try source(builtin, arguments, span))
    case .split: return .tuple(try split(arguments, span).map { .tensor($0) })
    case .category:
      throw report(
        "'category' takes one column of a table", at: span,
        help: "write category(source.NAME, [\"…\", \"…\"])")
    default:
      guard let function = builtin.function else { throw Reported() }
      var x = try number(arguments[0])
      x.node = graph.apply(function, x.node)
      let staysWhole = builtin == .abs || builtin == .sign
      let becomesWhole = builtin == .floor || builtin == .ceil || builtin == .round
      x.element = becomesWhole || (staysWhole && x.element.isWhole) ? .int : .real
      return .tensor(x)
    }
  }

  /// Returns an argument as numbers.
  func number(_ argument: Given?) throws -> TensorValue {
    guard let argument else { throw Reported() }
    return opened(try tensor(of: argument.value, argument.span))
  }

  /// Returns the larger or the smaller of two numbers.
  private func extremum(
    _ builtin: Builtin, _ arguments: [Given?], _ span: Span
  ) throws -> TensorValue {
    let (x, y) = (try number(arguments[0]), try number(arguments[1]))
    guard let sizes = broadcast(x.sizes, y.sizes), let function = builtin.function else {
      throw report(
        "cannot take the \(builtin.rawValue) of \(x.typeDescription) and \(y.typeDescription)",
        at: span, notes: shapeNotes(x.sizes, y.sizes))
    }
    let target = dimensions(sizes)
    let isWhole = x.element.isWhole && y.element.isWhole
    return TensorValue(
      node: graph.apply(function, lineUp(x, with: target), lineUp(y, with: target)),
      dimensions: target, element: isWhole ? .int : .real)
  }

  /// Returns 1 where a new last dimension equals the index, and 0 elsewhere.
  private func oneHot(_ arguments: [Given?], _ span: Span) throws -> TensorValue {
    let index = try number(arguments[0])
    guard let given = arguments[1] else { throw Reported() }
    let count = try size(of: given.value, given.span)
    try checkExtents([count], at: given.span)
    if case .index(let known) = index.element, !known.matches(count) {
      throw report(
        "'one_hot' of an index(\(known)) needs \(known) places, not \(count)", at: span,
        notes: nominalNotes([(known, count)]))
    }
    let target = dimensions(index.sizes + [count])
    let isHere = graph.apply(
      .equal, graph.iota(target[target.count - 1].axis),
      lineUp(index, with: Array(target.dropLast())))
    return TensorValue(
      node: graph.select(isHere, graph.constant(1), graph.constant(0)), dimensions: target,
      element: .simplex)
  }

  /// Returns Σ of the squares of all parameters of a model or layer.
  private func sumOfSquares(_ arguments: [Given?], _ span: Span) throws -> TensorValue {
    guard let argument = arguments[0], case .instance(let instance) = argument.value else {
      throw report(
        "'l2' takes a model or a layer, but this is "
          + (arguments[0].map { describe($0.value) } ?? "nothing"),
        at: arguments[0]?.span ?? span, help: "for a value, write sum(x^2)")
    }
    let squares = instance.variables(.parameter, in: mode).map { parameter in
      (graph.reduce(.sum, graph.power(parameter.value.node, 2), over: parameter.value.axes), 1.0)
    }
    return TensorValue(node: graph.sum(squares), dimensions: [], element: .real)
  }

  /// Returns x with zeros around the dimensions that the labels name.
  func zeroPad(_ arguments: [Argument], _ span: Span) throws -> TensorValue {
    guard let first = arguments.first, first.label == nil else {
      throw report("'zero_pad' needs the value to pad first", at: span)
    }
    let x = try tensor(first.value)
    var sizes = x.sizes
    var shifts: [Int: Int] = [:]
    for argument in arguments.dropFirst() {
      guard let label = argument.label else {
        throw report(
          "'zero_pad' names the dimension to pad", at: argument.span,
          help: "write zero_pad(\(first.value.quotation), h=\(argument.value.quotation))")
      }
      let places = sizes.indices.filter { place in
        (declaredDimension(of: first.value, place) ?? x.sizes[place].description) == label.text
      }
      guard places.count == 1 else {
        throw report(
          places.isEmpty
            ? "'\(first.value.quotation)' is \(x.typeDescription) and has no dimension '\(label)'"
            : "'\(first.value.quotation)' has more than one dimension '\(label)'",
          at: label.span)
      }
      let padding = try size(argument.value)
      guard padding.extent >= 0, let both = padding.multiplied(by: .literal(2)),
        let padded = sizes[places[0]].adding(both)
      else { throw report("a padding should be 0 or more", at: argument.value.span) }
      sizes[places[0]] = padded
      shifts[places[0]] = padding.extent
    }
    try checkExtents(sizes, at: span)
    let target = dimensions(sizes)
    var map: AxisMap<Graph.Reading> = [:]
    for (place, dimension) in x.dimensions.enumerated() {
      let offset = -(shifts[place] ?? 0)
      map[dimension.axis] = .affine(Affine([(target[place].axis, 1)], offset: offset))
    }
    let isPadded = shifts.values.contains { $0 > 0 }
    // A value that is the same everywhere has no axis to be padded along: it becomes a product.
    let node = isPadded ? padded(x, shifts, target, map) : graph.access(x.node, map)
    return TensorValue(
      node: node, dimensions: target, element: x.element.isWhole ? .int : .real)
  }

  private func padded(
    _ x: TensorValue, _ shifts: [Int: Int], _ target: [Dimension], _ map: AxisMap<Graph.Reading>
  ) -> NodeID {
    var node = graph.access(x.node, map, fill: 0)
    for (place, shift) in shifts.sorted(by: { $0.key < $1.key }) where shift > 0 {
      if graph.axes(x.node).contains(x.dimensions[place].axis) { continue }
      let position = graph.iota(target[place].axis)
      let first = graph.constant(Double(shift))
      let end = graph.constant(Double(shift + x.dimensions[place].size.extent))
      let isInside = graph.multiply(
        graph.apply(.lessEqual, first, position), graph.apply(.less, position, end))
      node = graph.select(isInside, node, graph.constant(0))
    }
    return node
  }
}
