// Parameters of layers, states of optimizers, and the next values of both.

import Graph
import Language

/// A state that an optimizer keeps for one parameter.
struct StateRecord {
  let name: String
  let variable: GraphVariable
  let value: TensorValue
  let initial: NodeID
}

extension Builder {
  /// Declares a parameter of the layer, or a state of the optimizer.
  func declare(_ variable: Language.Variable) throws {
    if frame.updated != nil { return try declareState(variable) }
    if variable.kind == .state {
      throw unsupported("'state' outside of an optimizer", at: variable.span)
    }
    guard let owner = frame.owner else { throw Reported() }
    if let place = owner.homeless, checkInputs == nil {
      throw report(
        "the layer '\(owner.callable.name)' has parameters, which nothing owns here", at: place,
        notes: ["only layers and models own parameters"])
    }
    let name = variable.name.text
    let ownName = name + frame.repetitions.map { ".\($0)" }.joined()
    let sizes = try sizes(variable.type)
    if let known = owner.parameters[ownName] {
      guard let merged = merge(known.value.sizes, sizes) else {
        throw report(
          "'\(variable.name)' is shared, so it cannot be \(shapeText(sizes)) here and "
            + "\(shapeText(known.value.sizes)) elsewhere",
          at: variable.type.span, notes: nominalNotes(zip(known.value.sizes, sizes)))
      }
      frame.locals[name] = .tensor(freshened(resized(known.value, to: merged)))
      frame.declaredTypes[name] = variable.type
      return
    }
    let path = path(ownName)
    let (dimensions, initial) = try initialValue(variable, sizes, path)
    let declared = GraphVariable(.parameter, path, axes: dimensions.map(\.axis))
    // Nothing trains a layer in a check: its parameters keep their initial values.
    let node = checkInputs == nil ? graph.variable(declared) : initial
    let value = TensorValue(node: node, dimensions: dimensions, element: .real)
    annotate(value.node, variable.span, name: path)
    owner.add(
      ParameterRecord(variable: declared, value: value, initial: initial, span: variable.span),
      named: ownName)
    frame.declaredTypes[name] = variable.type
    frame.locals[name] = .tensor(freshened(value))
  }

  /// Returns dimensions for a variable and the node of its initial value.
  private func initialValue(
    _ variable: Language.Variable, _ sizes: [Size], _ path: String
  ) throws -> ([Dimension], NodeID) {
    try withoutLoops {
      let dimensions = dimensions(sizes)
      var inner = frame
      inner.wantedSizes = sizes
      inner.stream = path
      let value = try within(inner) { () throws -> TensorValue in
        try tensor(of: try evaluateStatement(variable.value), variable.value.span)
      }
      guard value.sizes.count <= sizes.count, broadcast(value.sizes, sizes) != nil else {
        throw report(
          "'\(variable.name)' should be \(typeText(sizes, .real)), but this is "
            + value.typeDescription,
          at: variable.value.span, related: [Label(variable.type.span, "declared here")],
          notes: shapeNotes(sizes, value.sizes))
      }
      return (dimensions, lineUp(value, with: dimensions))
    }
  }

  private func declareState(_ variable: Language.Variable) throws {
    let name = variable.name.text
    let path = "\(frame.updated ?? "").\(name)"
    let (dimensions, initial) = try initialValue(variable, try sizes(variable.type), path)
    let declared = GraphVariable(.state, path, axes: dimensions.map(\.axis))
    let value = TensorValue(
      node: graph.variable(declared), dimensions: dimensions, element: .real)
    annotate(value.node, variable.span, name: path)
    frame.states.append(
      StateRecord(name: name, variable: declared, value: value, initial: initial))
    frame.locals[name] = .tensor(value)
  }

  /// Takes the next value of the parameter or of a state; nothing reads it before the step is over.
  func giveNext(_ next: Binding) throws {
    guard frame.updated != nil else {
      throw unsupported("'next' outside of an optimizer", at: next.span)
    }
    let name = next.name.text
    guard case .tensor(let old)? = frame.locals[name],
      name == frame.callable?.data.first?.name.text
        || frame.states.contains(where: { $0.name == name })
    else {
      throw report(
        "'\(next.name)' has no next value: it is neither the parameter nor a state",
        at: next.name.span)
    }
    let value = try tensor(of: try evaluateStatement(next.value), next.value.span)
    guard value.sizes.count <= old.sizes.count, broadcast(value.sizes, old.sizes) != nil else {
      throw report(
        "the next '\(next.name)' should be \(typeText(old.sizes, .real)), but this is "
          + value.typeDescription,
        at: next.value.span, notes: shapeNotes(old.sizes, value.sizes))
    }
    let lined = TensorValue(
      node: lineUp(value, with: old.dimensions), dimensions: old.dimensions, element: .real)
    frame.nexts[name] = (lined, next.span)
  }
}
