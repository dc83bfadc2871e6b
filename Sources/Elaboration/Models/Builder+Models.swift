// Models: from a signature to inputs, and from a body to results.

import Graph
import Language

/// A model whose body has been built.
struct BuiltModel {
  let instance: Instance
  let inputs: [Input]
  let results: [(name: String, value: TensorValue)]
}

extension Builder {
  /// Builds `model` with inputs of the types that its signature declares.
  ///
  /// A size that stays free takes its value from `freeSizes`, where the data, `batch` and `--set` have
  /// put it, or else from `assumed`; without either it is reported.
  func build(_ declared: Declared, fields: [FieldValue], assumed: Int?) throws -> BuiltModel {
    let model = declared.callable
    let instance = Instance([Candidate(declared: declared, configuration: [:])], path: "")
    var frame = Frame(declared.globals)
    frame.owner = instance
    var inputs: [Input] = []
    frame = try within(frame) {
      if let fault = try fit(
        model.configuration ?? [], (model.configuration ?? []).map { _ in nil }, of: model)
      {
        throw report(fault)
      }
      for parameter in model.data {
        let field = fields.first { $0.field.name.text == parameter.name.text }
        try solveFreeSizes(parameter, field, of: model, assumed: assumed)
      }
      for parameter in model.data { inputs.append(try makeInput(parameter, fields)) }
      return self.frame
    }
    let value = try run(model, frame, model.name.span)
    var parts: [Value] = [value]
    if case .tuple(let several) = value { parts = several }
    let names = model.output?.results.map(\.name.text) ?? []
    let results = try zip(names, parts).map { name, part in
      (name, try tensor(of: part, model.name.span))
    }
    try checkTrained(instance)
    return BuiltModel(instance: instance, inputs: inputs, results: results)
  }

  /// Reports what evaluation uses and training does not know.
  private func checkTrained(_ instance: Instance) throws {
    for record in instance.allVariables where record.uses == .evaluation {
      throw report(
        "'\(record.variable.name)' is used outside of training only, so nothing trains it",
        at: record.place,
        notes: ["the 'training' part of 'when' has no use for it"])
    }
  }

  /// Gives each name in the type of an input a size: that of the field that feeds it, or a free one.
  private func solveFreeSizes(
    _ parameter: Parameter, _ field: FieldValue?, of model: Callable, assumed: Int?
  ) throws {
    guard let type = parameter.type else {
      throw report("the input '\(parameter.name)' of a model needs a type", at: parameter.span)
    }
    let pattern = type.dimensions ?? []
    for (place, dimension) in pattern.enumerated() {
      guard case .size(let expression) = dimension else {
        throw report("a model needs to know all its dimensions", at: dimension.span)
      }
      guard let name = expression.asName, isLocalSize(name.text, of: model),
        frame.locals[name.text] == nil
      else { continue }
      if let free = freeSizes[name.text] {
        frame.locals[name.text] = .size(free)
      } else if let field, field.value.sizes.count == pattern.count {
        frame.locals[name.text] = .size(field.value.sizes[place])
      } else if let override = program.override(name.text) {
        frame.locals[name.text] = try value(of: override, .dim)
      } else if let assumed {
        frame.locals[name.text] = .size(.named(name.text, assumed))
      } else {
        throw report(
          "the size '\(name)' is free in this model", at: name.span,
          help: "declare it: dim \(name) = 10, or set it: --set \(name)=10")
      }
    }
  }

  private func makeInput(_ parameter: Parameter, _ fields: [FieldValue]) throws -> Input {
    let name = parameter.name.text
    guard let type = parameter.type else { throw Reported() }
    let sizes = try sizes(type)
    let element = try element(type)
    var merged = sizes
    let field = fields.first { $0.field.name.text == name }
    if let field {
      guard let both = merge(sizes, field.value.sizes),
        converted(field.value, to: element, isPromised: false) != nil
      else {
        throw report(
          "the input '\(name)' should be \(typeText(sizes, element)), but the field "
            + "'\(name)' gives \(field.value.typeDescription)",
          at: parameter.span, related: [Label(field.field.span, "the field")],
          notes: shapeNotes(sizes, field.value.sizes))
      }
      merged = both
    }
    let value = try input(name, merged, element, parameter.span)
    frame.locals[name] = .tensor(value)
    frame.declaredTypes[name] = type
    return Input(
      variable: variable(name, value), node: value.node,
      isBatched: batch != nil && merged.first == batch, isWindow: field?.windowShift != nil)
  }

  /// Returns a value that is fed in from outside.
  func input(
    _ name: String, _ sizes: [Size], _ element: Element, _ span: Span
  ) throws -> TensorValue {
    try checkExtents(sizes, at: span)
    var value = TensorValue(
      node: graph.constant(0), dimensions: dimensions(sizes), element: element)
    value.node = graph.variable(variable(name, value))
    annotate(value.node, span, name: name)
    return value
  }

  func variable(_ name: String, _ value: TensorValue) -> GraphVariable {
    let promise: GraphVariable.Promise =
      switch value.element {
      case .index(let count): .index(count: count.extent)
      case .bool: .index(count: 2)
      case .simplex where !value.dimensions.isEmpty: .simplex
      default: .real
      }
    return GraphVariable(.input, name, axes: value.axes, promise: promise)
  }

  /// Returns the trained parameters of `model` that its graph has a use for.
  func parameters(of model: BuiltModel) -> [TrainedParameter] {
    model.instance.variables(.parameter, in: mode).map {
      TrainedParameter(
        variable: $0.variable, node: $0.value.node, initial: $0.initial, span: $0.span)
    }
  }

  /// Returns the states of `model` that its graph has a use for.
  func states(of model: BuiltModel) -> [ModelState] {
    model.instance.variables(.state, in: mode).map {
      ModelState(
        variable: $0.variable, node: $0.value.node, initial: $0.initial,
        next: mode == .training ? $0.next?.node : nil)
    }
  }

  /// Returns the names of the parameters and states of `model` that nothing but training uses.
  func trainingOnly(of model: BuiltModel) -> Set<String> {
    Set(model.instance.allVariables.filter { $0.uses == .training }.map(\.variable.name))
  }
}
