// Parameters and states of layers, states of optimizers, and the next values that they get.

import Graph
import Language

extension Builder {
  /// Declares a parameter or a state of the layer, or a state of the optimizer.
  func declare(_ variable: Language.Variable) throws {
    if frame.updated != nil { return try declareState(variable) }
    guard let owner = frame.owner else { throw Reported() }
    if let place = owner.homeless, checkInputs == nil {
      let kept = variable.kind == .param ? "parameters" : "states"
      throw report(
        "the layer '\(owner.name)' has \(kept), which nothing owns here", at: place,
        notes: ["only layers and models own \(kept)"])
    }
    let name = variable.name.text
    let ownName = name + frame.repetitions.map { ".\($0)" }.joined()
    let sizes = try sizes(variable.type)
    if sizes.contains(where: { $0.extent == 0 }) {
      // The other parameters of the layer are empty for the same reason.
      guard owner.isSound else { throw Reported() }
      owner.isSound = false
      throw report(
        "the parameter '\(variable.name)' of \(shapeText(sizes)) has no elements",
        at: variable.type.span)
    }
    let element = try element(variable.type)
    if variable.kind == .state { frame.ownStates[name] = ownName }
    frame.declaredTypes[name] = variable.type
    if let known = owner.variables[ownName] {
      guard let merged = merge(known.value.sizes, sizes) else {
        throw report(
          "'\(variable.name)' is shared, so it cannot be \(shapeText(sizes)) here and "
            + "\(shapeText(known.value.sizes)) elsewhere",
          at: variable.type.span, notes: nominalNotes(zip(known.value.sizes, sizes)))
      }
      owner.use(ownName, in: modes)
      frame.locals[name] = .tensor(freshened(resized(known.value, to: merged)))
      return
    }
    if let child = owner.namedChild(ownName) {
      throw report(
        "'\(variable.name)' is the name of a layer here already", at: variable.name.span,
        notes: ["'\(child.path)' names the parameters of that layer"])
    }
    let path = path(ownName)
    let (dimensions, initial) = try initialValue(variable, sizes, element, path)
    let role: GraphVariable.Role = variable.kind == .param ? .parameter : .state
    let declared = GraphVariable(role, path, axes: dimensions.map(\.axis))
    // Nothing trains a layer in a check: its variables keep their initial values.
    let node = checkInputs == nil ? graph.variable(declared) : initial
    let value = TensorValue(node: node, dimensions: dimensions, element: element)
    annotate(value.node, variable.span, name: path)
    owner.add(
      VariableRecord(
        variable: declared, value: value, initial: initial, span: variable.span,
        place: userPlace(variable.span), uses: modes),
      named: ownName)
    frame.locals[name] = .tensor(freshened(value))
  }

  /// Returns dimensions for a variable and the node of its initial value.
  private func initialValue(
    _ variable: Language.Variable, _ sizes: [Size], _ element: Element, _ path: String
  ) throws -> ([Dimension], NodeID) {
    try withoutLoops {
      let dimensions = dimensions(sizes)
      var inner = frame
      inner.wantedSizes = sizes
      inner.stream = path
      let value = try within(inner) { () throws -> TensorValue in
        try tensor(of: try evaluateStatement(variable.value), variable.value.span)
      }
      guard fits(value, sizes, element) else {
        throw report(
          "'\(variable.name)' should be \(typeText(sizes, element)), but this is "
            + value.typeDescription,
          at: variable.value.span, related: [Label(variable.type.span, "declared here")],
          notes: shapeNotes(sizes, value.sizes))
      }
      try checkKnown(value.node, variable)
      return (dimensions, lineUp(value, with: dimensions))
    }
  }

  /// Whether `value` can be the value of a variable of `sizes`, repeated where it lacks some.
  private func fits(_ value: TensorValue, _ sizes: [Size], _ element: Element) -> Bool {
    value.sizes.count <= sizes.count && broadcast(value.sizes, sizes) != nil
      && converted(value, to: element, isPromised: true) != nil
  }

  /// Reports an initial value that is not known before the first step.
  private func checkKnown(_ initial: NodeID, _ variable: Language.Variable) throws {
    for id in graph.reachable(from: [initial]) {
      guard case .variable(let read) = graph.operation(id) else { continue }
      throw report(
        "the initial value of '\(variable.name)' depends on '\(read.name)', which is not known "
          + "before training",
        at: variable.value.span)
    }
  }

  private func declareState(_ variable: Language.Variable) throws {
    let name = variable.name.text
    let common = frame.commonStates.contains(name) ? GraphVariable.commonState(name) : nil
    let path = common?.name ?? "\(frame.updated ?? "").\(name)"
    let element = try element(variable.type)
    let (dimensions, initial) = try initialValue(
      variable, try sizes(variable.type), element, path)
    let declared = common ?? GraphVariable(.state, path, axes: dimensions.map(\.axis))
    let value = TensorValue(
      node: graph.variable(declared), dimensions: dimensions, element: element)
    annotate(value.node, variable.span, name: path)
    frame.states.append(
      StateRecord(name: name, variable: declared, value: value, initial: initial))
    frame.locals[name] = .tensor(value)
  }

  /// Reports the assignment of `name` where that is a state: only `next` changes it.
  func checkAssignable(_ name: Name) throws {
    guard
      frame.ownStates[name.text] != nil || frame.states.contains(where: { $0.name == name.text })
    else { return }
    throw report(
      "'\(name)' is a state, and keeps its value during a step", at: name.span,
      help: "give it the next one: next \(name) = …")
  }

  /// Takes the next value of a state, or in an optimizer of the parameter; nothing reads it before the
  /// step is over.
  func giveNext(_ next: Binding) throws {
    let name = next.name.text
    let old = try oldValue(of: next.name)
    let value = try tensor(of: try evaluateStatement(next.value), next.value.span)
    guard fits(value, old.sizes, old.element) else {
      throw report(
        "the next '\(next.name)' should be \(typeText(old.sizes, old.element)), but this is "
          + value.typeDescription,
        at: next.value.span, notes: shapeNotes(old.sizes, value.sizes))
    }
    let node = lineUp(value, with: old.dimensions)
    guard graph.axes(node).isSubset(of: old.axes) else {
      throw report(
        "the next '\(next.name)' depends on a loop around the layer, which has one state for all of "
          + "its steps",
        at: next.value.span)
    }
    if frame.updated != nil {
      frame.nexts[name] = (
        TensorValue(node: node, dimensions: old.dimensions, element: old.element), next.span
      )
      return
    }
    guard let owner = frame.owner, let ownName = frame.ownStates[name] else { throw Reported() }
    // What happens outside of training alone, changes nothing.
    guard modes.contains(.training) else {
      throw report(
        "the state '\(next.name)' changes in training only, and this is the other part of 'when'",
        at: next.span)
    }
    if let first = owner.variables[ownName]?.next?.place {
      // The other states of the layer are used twice for the same reason.
      guard !owner.isReused else { throw Reported() }
      owner.isReused = true
      let place = userPlace(next.span)
      throw report(
        "the state '\(path(ownName))' would get its next value twice in a step", at: next.span,
        related: first == place ? [] : [Label(first, "it has got one here")],
        notes: owner.path.isEmpty
          ? []
          : ["a layer with states can be used once in a step: make an instance for each use"])
    }
    owner.giveNext(ownName, node, at: userPlace(next.span))
  }

  /// Returns the value during the step of what `name`, behind `next`, stands for.
  private func oldValue(of name: Name) throws -> TensorValue {
    if frame.updated != nil {
      if let state = frame.states.first(where: { $0.name == name.text }) { return state.value }
      if name.text == frame.callable?.data.first?.name.text,
        case .tensor(let old)? = frame.locals[name.text]
      {
        return old
      }
      throw report(
        "'\(name)' has no next value: it is neither the parameter nor a state", at: name.span)
    }
    if let ownName = frame.ownStates[name.text], let state = frame.owner?.variables[ownName] {
      return state.value
    }
    if case .unknown? = frame.locals[name.text] { throw Reported() }
    let isParameter = frame.owner?.variables[name.text]?.variable.role == .parameter
    throw report(
      "'\(name)' has no next value: it is not a state", at: name.span,
      notes: isParameter ? ["'\(name)' is trained, so its next value is the optimizer's"] : [],
      help: closest(to: name.text, in: frame.ownStates.keys.sorted())
        .map { "did you mean '\($0)'?" })
  }

  /// `span`, or the last call in the user's file if `span` lies in the library.
  private func userPlace(_ span: Span) -> Span {
    let file = program.file.source
    let own = calls.filter { $0.span != $0.callable.name.span && $0.span.file === file }
    return own.last?.span ?? span
  }
}
