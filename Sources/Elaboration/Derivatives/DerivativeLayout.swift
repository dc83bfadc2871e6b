// What a derivative is by: one argument, numbers that count as a vector, or several arguments.

import Graph
import Language

/// An argument of a function that is derived, with its value.
struct DerivedArgument {
  let parameter: DerivedParameter
  var value: Value
  let span: Span
}

/// The arguments that a derivative is by, each with a variable in its place.
///
/// The derivative is found for variables, which stand for nothing but themselves, and what was given is
/// put in afterwards: so f(x, x) has two partial derivatives, and a constant has one, too. Inside a
/// loop, a variable has the loop's axes beside its own: each step has a derivative of its own.
struct DerivativeSources {
  /// The positions of the arguments among all.
  let positions: [Int]
  /// The value that was given for each.
  let given: [TensorValue]
  /// The variable in its place.
  let variables: [TensorValue]
  /// Whether they are numbers that count as one vector.
  let isVector: Bool

  /// The nodes of the variables.
  var nodes: [NodeID] { variables.map(\.node) }
}

extension Builder {
  /// Returns the sources of `derivation` among `arguments`, which are those of what it derives.
  func sources(
    of derivation: Derivation, among arguments: [DerivedArgument], _ span: Span
  ) throws -> DerivativeSources {
    let positions = arguments.indices.filter { position in
      let parameter = arguments[position].parameter
      guard derivation.argument == nil else {
        return parameter.name == derivation.argument?.text
      }
      return parameter.isReal && isReal(arguments[position].value)
    }
    guard !positions.isEmpty else {
      throw report(
        "'\(derivation.functionName)' takes no real numbers here, so there is nothing to derive by",
        at: span)
    }
    var given: [TensorValue] = []
    for position in positions {
      let argument = arguments[position]
      guard isReal(argument.value) else {
        throw report(
          "'\(argument.parameter.name)' of '\(derivation.functionName)' is "
            + "\(describe(argument.value)) here, and only real numbers have derivatives",
          at: argument.span)
      }
      given.append(opened(try tensor(of: argument.value, argument.span)))
    }
    let variables = zip(positions, given).map { position, value in
      derivationCount += 1
      // A distribution may be varied in any direction, so the promise of its kind does not hold.
      let variable = GraphVariable(
        .input, "\(arguments[position].parameter.name) of derivative \(derivationCount)",
        axes: openAxes + value.axes)
      return TensorValue(
        node: graph.variable(variable), dimensions: value.dimensions, element: .real)
    }
    let areNumbers = zip(positions, given).allSatisfy {
      arguments[$0].parameter.mayBeNumber && $1.dimensions.isEmpty
    }
    return DerivativeSources(
      positions: positions, given: given, variables: variables,
      isVector: positions.count > 1 && areNumbers)
  }

  /// Whether `value` is made of numbers that a derivative can be by; whole ones count as real.
  private func isReal(_ value: Value) -> Bool {
    switch value {
    case .size, .position: return true
    case .tensor(let tensor):
      switch tensor.element {
      case .real, .simplex, .int: return true
      case .bool, .index: return false
      }
    default: return false
    }
  }

  /// Returns one value of the derivatives `parts` by `sources`: a vector, one part, or a tuple.
  func packed(_ parts: [TensorValue], by sources: DerivativeSources) -> Value {
    if sources.isVector { return .tensor(stacked(parts)) }
    return parts.count == 1 ? .tensor(parts[0]) : .tuple(parts.map { .tensor($0) })
  }

  /// Returns `parts`, which have the same dimensions, along a new last dimension.
  func stacked(_ parts: [TensorValue]) -> TensorValue {
    let target = dimensions((parts.first?.sizes ?? []) + [.literal(parts.count)])
    let place = graph.iota(target[target.count - 1].axis)
    let lined = parts.map { lineUp($0, with: Array(target.dropLast())) }
    var node = lined.last ?? graph.constant(0)
    for (position, part) in lined.enumerated().dropLast().reversed() {
      let isHere = graph.apply(.equal, place, graph.constant(Double(position)))
      node = graph.select(isHere, part, node)
    }
    return TensorValue(node: node, dimensions: target, element: .real)
  }
}
