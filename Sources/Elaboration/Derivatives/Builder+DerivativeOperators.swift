// The operators of `derive`, on values: each is one or two passes of reverse mode.

import Differentiation
import Graph
import Language

extension Builder {
  /// Returns the derivative that the operator of `derivation` is, of `y` by `sources`.
  func derivative(
    _ derivation: Derivation, of y: TensorValue, by sources: DerivativeSources,
    _ added: [DerivedArgument], _ span: Span
  ) throws -> Value {
    switch derivation.operation {
    case .gradient:
      try checkNumber(y, derivation, span)
      return packed(gradient(of: y, by: sources), by: sources)
    case .jacobian: return packed(try jacobian(of: y, by: sources, span), by: sources)
    case .derivative:
      guard sources.positions.count == 1 else {
        throw report(severalArguments(derivation, sourceNames(sources)))
      }
      guard sources.given[0].dimensions.isEmpty else {
        var fault = notANumber(derivation, sourceNames(sources)[0], at: span)
        fault.related = [Label(derivation.span, "derived here")]
        fault.notes = ["it is \(sources.given[0].typeDescription) in this call"]
        throw report(fault)
      }
      return packed(try jacobian(of: y, by: sources, span), by: sources)
    case .hessian:
      try checkNumber(y, derivation, span)
      guard sources.isVector || sources.positions.count == 1 else {
        throw report(severalArguments(derivation, sourceNames(sources)))
      }
      let rows = try gradient(of: y, by: sources).map { row in
        var row = row
        row.node = try simplified(row.node, span)
        return packed(try jacobian(of: row, by: sources, span), by: sources)
      }
      let parts = try rows.map { try tensor(of: $0, span) }
      // Second derivatives are symmetric, so it does not matter which of both comes last.
      return .tensor(sources.isVector ? stacked(parts) : parts[0])
    case .vjp: return packed(try pulledBack(y, by: sources, added, span), by: sources)
    case .jvp: return .tensor(try pushedForward(y, by: sources, added, derivation, span))
    }
  }

  // MARK: The operators

  /// Returns the derivatives of `y`, a number, in the shapes of `sources`.
  private func gradient(of y: TensorValue, by sources: DerivativeSources) -> [TensorValue] {
    let gradient = differentiate(y.node, withRespectTo: sources.nodes, in: graph)
    return sources.variables.map { source in
      TensorValue(
        node: gradient.cotangents[source.node] ?? graph.constant(0),
        dimensions: source.dimensions, element: .real)
    }
  }

  /// Returns the derivatives of each element of `y`: its dimensions, then those of each source.
  private func jacobian(
    of y: TensorValue, by sources: DerivativeSources, _ span: Span
  ) throws -> [TensorValue] {
    if y.dimensions.isEmpty { return gradient(of: y, by: sources) }
    let one = graph.constant(1)
    try checkSteps(of: y, span)
    return try sources.variables.map { source in
      try checkExtents(y.sizes + source.sizes, at: span)
      // By a single number, the whole Jacobian is one tangent.
      if source.dimensions.isEmpty {
        let node = jacobianVectorProduct(
          of: y.node, withRespectTo: [source.node], tangents: [one], parallel: openAxes, in: graph)
        return TensorValue(node: node, dimensions: y.dimensions, element: .real)
      }
      let jacobian = Differentiation.jacobian(
        of: y.node, over: y.axes, withRespectTo: [source.node], avoiding: openAxes + source.axes,
        in: graph)
      let rows = zip(y.sizes, jacobian.rows).map { Dimension(size: $0, axis: $1) }
      return TensorValue(
        node: jacobian.nodes[0], dimensions: rows + source.dimensions, element: .real)
    }
  }

  /// Checks that each value below `y` can be computed for each element of `y`.
  private func checkSteps(of y: TensorValue, _ span: Span) throws {
    let largest = graph.reachable(from: [y.node]).map { graph.axes($0).elementCount }.max() ?? 1
    let steps = y.sizes.reduce(Double(largest)) { $0 * Double($1.extent) }
    guard steps <= Double(Self.mostSteps) else {
      throw report(
        "this Jacobian of \(y.typeDescription) has more steps than any computer can take", at: span)
    }
  }

  /// Returns the product of the cotangent and the Jacobian of `y`.
  private func pulledBack(
    _ y: TensorValue, by sources: DerivativeSources, _ added: [DerivedArgument], _ span: Span
  ) throws -> [TensorValue] {
    guard let argument = added.first else { throw Reported() }
    let cotangent = try direction(argument, y.dimensions, "the result is")
    // Where the result is the same along a dimension, what it gets there adds up.
    let absent = y.axes.filter { !graph.axes(y.node).contains($0) }
    let pulled = vectorJacobianProduct(
      of: y.node, cotangent: graph.reduce(.sum, cotangent, over: absent),
      withRespectTo: sources.nodes, in: graph)
    return sources.variables.map { source in
      TensorValue(
        node: pulled.cotangents[source.node] ?? graph.constant(0), dimensions: source.dimensions,
        element: .real)
    }
  }

  /// Returns the product of the Jacobian of `y` and the tangents.
  private func pushedForward(
    _ y: TensorValue, by sources: DerivativeSources, _ added: [DerivedArgument],
    _ derivation: Derivation, _ span: Span
  ) throws -> TensorValue {
    var tangents: [NodeID] = []
    if sources.isVector, let argument = added.first {
      let vector = dimensions([.literal(sources.positions.count)])
      let all = try direction(argument, vector, "the arguments are together")
      tangents = sources.positions.indices.map { place in
        graph.access(all, [vector[0].axis: .affine(Affine([], offset: place))])
      }
    } else {
      guard added.count == sources.positions.count else {
        throw report(
          "'\(derivation.functionName)' takes \(sources.positions.count) values here, which "
            + "have no tangents of their own", at: span,
          help: "write the types of its arguments: x: [n]")
      }
      for (argument, source) in zip(added, sources.variables) {
        tangents.append(try direction(argument, source.dimensions, "the argument is"))
      }
    }
    let node = jacobianVectorProduct(
      of: y.node, withRespectTo: sources.nodes, tangents: tangents, parallel: openAxes, in: graph)
    return TensorValue(node: node, dimensions: y.dimensions, element: .real)
  }

  /// Returns a tangent or cotangent over `dimensions`, those of `what`.
  private func direction(
    _ argument: DerivedArgument, _ dimensions: [Dimension], _ what: String
  ) throws -> NodeID {
    let value = opened(try tensor(of: argument.value, argument.span))
    let sizes = dimensions.map(\.size)
    guard merge(sizes, value.sizes) != nil else {
      throw report(
        "'\(argument.parameter.name)' should be \(typeText(sizes, .real)), as \(what), but this is "
          + value.typeDescription, at: argument.span, notes: shapeNotes(sizes, value.sizes))
    }
    return lineUp(value, with: dimensions)
  }

  private func checkNumber(_ y: TensorValue, _ derivation: Derivation, _ span: Span) throws {
    guard !y.dimensions.isEmpty else { return }
    throw report(
      notOfNumber(
        derivation, y.typeDescription, at: span, Label(derivation.span, "derived here")))
  }

  /// The names of the arguments that `sources` are.
  private func sourceNames(_ sources: DerivativeSources) -> [String] {
    sources.nodes.compactMap { node in
      guard case .variable(let variable) = graph.operation(node) else { return nil }
      return variable.name.split(separator: " ").first.map(String.init)
    }
  }
}
