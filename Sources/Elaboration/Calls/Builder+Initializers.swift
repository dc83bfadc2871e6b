// Values that parameters start from, and random numbers of each step.

import Glibc
import Graph
import Language

extension Builder {
  /// Returns zeros, ones or random numbers with the shape that is given, or that of the declared type.
  ///
  /// The fans of a matrix [.., in, out] are the product of all sizes but the last one, and the last
  /// one. A value of three dimensions or more is taken for a kernel [out, in, k…], whose fans are
  /// in · k… and out · k…. Both fans of a vector are its size. Sources: Glorot and Bengio (2010),
  /// He et al. (2015). An orthogonal matrix has the first size and the product of all others; source:
  /// Saxe et al. (2014).
  func initializer(
    _ builtin: Builtin, _ arguments: [Given?], _ span: Span
  ) throws -> TensorValue {
    switch builtin {
    case .zeros, .ones:
      let value: Double = builtin == .zeros ? 0 : 1
      let sizes = try arguments[0].map { try shape($0) } ?? wantedSizes(of: builtin, span)
      try checkExtents(sizes, at: span)
      let target = dimensions(sizes)
      return TensorValue(node: graph.constant(value), dimensions: target, element: .real)
    case .normal:
      let mean = try constant(arguments[0], or: 0)
      let deviation = try constant(arguments[1], or: 1)
      return try random(.normal, times: deviation, plus: mean, builtin, span)
    case .truncatedNormal:
      let mean = try constant(arguments[0], or: 0)
      let deviation = try constant(arguments[1], or: 1)
      var value = try random(.uniform, times: 1, plus: 0, builtin, span)
      value.node = graph.sum(
        [(graph.truncatedNormalQuantile(value.node), deviation)], constant: mean)
      return value
    case .uniform:
      let low = try constant(arguments[0], or: 0)
      let high = try constant(arguments[1], or: 1)
      return try random(.uniform, times: high - low, plus: low, builtin, span)
    case .orthogonal:
      let gain = try constant(arguments[0], or: 1)
      guard try wantedSizes(of: builtin, span).count > 1 else {
        throw report("'orthogonal' needs a matrix, or more dimensions than two", at: span)
      }
      return try random(.orthogonal, times: gain, plus: 0, builtin, span)
    default:
      let fans = fans(try wantedSizes(of: builtin, span))
      switch builtin {
      case .glorotNormal:
        return try random(
          .normal, times: sqrt(2 / (fans.into + fans.out)), plus: 0, builtin, span)
      case .heNormal: return try random(.normal, times: sqrt(2 / fans.into), plus: 0, builtin, span)
      case .heUniform: return try symmetric(sqrt(6 / fans.into), builtin, span)
      default: return try symmetric(sqrt(6 / (fans.into + fans.out)), builtin, span)
      }
    }
  }

  /// Uniform numbers between −limit and limit.
  private func symmetric(_ limit: Double, _ builtin: Builtin, _ span: Span) throws -> TensorValue {
    try random(.uniform, times: 2 * limit, plus: -limit, builtin, span)
  }

  private func fans(_ sizes: [Size]) -> (into: Double, out: Double) {
    let extents = sizes.map { Double($0.extent) }
    let into: Double
    let out: Double
    switch extents.count {
    case 0: (into, out) = (1, 1)
    case 1: (into, out) = (extents[0], extents[0])
    case 2: (into, out) = (extents[0], extents[1])
    default:
      let kernel = extents[2...].reduce(1, *)
      (into, out) = (extents[1] * kernel, extents[0] * kernel)
    }
    return (Swift.max(into, 1), Swift.max(out, 1))
  }

  private func wantedSizes(of builtin: Builtin, _ span: Span) throws -> [Size] {
    guard let sizes = frame.wantedSizes else {
      throw report(
        "nothing says what shape '\(builtin.rawValue)' has here", at: span,
        help: builtin == .zeros || builtin == .ones
          ? "write it out: \(builtin.rawValue)([n])"
          : "use it as the initial value of a 'param', which declares a type")
    }
    return sizes
  }

  /// Returns the sizes that an array of whole numbers gives.
  private func shape(_ argument: Given) throws -> [Size] {
    switch argument.value {
    case .tuple(let parts): return try parts.map { try size(of: $0, argument.span) }
    default: return [try size(of: argument.value, argument.span)]
    }
  }

  private func constant(_ argument: Given?, or fallback: Double) throws -> Double {
    guard let argument else { return fallback }
    let value = try tensor(of: argument.value, argument.span)
    guard value.dimensions.isEmpty, let constant = graph.constantValue(value.node) else {
      throw report("a number that is known at compile time is needed here", at: argument.span)
    }
    return constant
  }

  /// Returns random numbers. Those of an initial value are drawn once, all others anew in each step,
  /// and for each step of the loops around them.
  private func random(
    _ distribution: Random.Distribution, times scale: Double, plus offset: Double,
    _ builtin: Builtin, _ span: Span
  ) throws -> TensorValue {
    if isReadingData {
      throw report("data are the same in each step and hold no random numbers", at: span)
    }
    let isPerStep = frame.stream == nil
    // The `...` of an equation may stand for no loop at all.
    let isInEquation = !openAxes.isEmpty || frame.solution.target != nil
    let isInLoop = isPerStep && isInEquation && frame.wantedSizes == nil
    let target = dimensions(isInLoop ? [] : try wantedSizes(of: builtin, span))
    let suffix = frame.repetitions.map { ".\($0)" }.joined()
    let wanted = frame.stream ?? path(builtin.rawValue + suffix)
    var stream = wanted
    var ordinal = 1
    while !streams.insert(stream).inserted {
      stream = "\(wanted).\(ordinal)"
      ordinal += 1
    }
    let axes = (isPerStep ? openAxes : []) + target.map(\.axis)
    let numbers = graph.random(
      Random(distribution, stream: stream, axes: axes, isPerStep: isPerStep))
    return TensorValue(
      node: graph.sum([(numbers, scale)], constant: offset), dimensions: target, element: .real)
  }
}
