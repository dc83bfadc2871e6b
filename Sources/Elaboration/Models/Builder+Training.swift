// Training: what `train` says, as settings and as nodes.

import Graph
import Language

extension Builder {
  /// Builds the model that `train` names, with its loss and reports. Returns nil if that fails, with
  /// the errors in `diagnostics`.
  func build(_ train: Train, batch wanted: Int?) -> ElaboratedModel? {
    var settings = self.settings(of: train, batch: wanted)
    guard let model = model(named: train.model) else { return nil }
    if case .size(let declared)? = try? find("batch") {
      settings.batch = agreed(settings, declared)
    }
    let size = useBatch(of: model, train, settings.batch?.value ?? 1)
    let data = self.data(of: train)
    let (fields, source) = data.map { self.fields(of: $0, batch: size) } ?? ([], nil)
    if let heldOut = settings.heldOut { check(heldOut, train, data, fields, source) }
    if let data { checkFeeds(of: model.callable, data, train) }
    guard let built = try? build(model, fields: fields, assumed: nil) else { return nil }
    if fields.contains(where: \.isBatched), settings.batch == nil, train.setting("batch") == nil {
      _ = report(
        "'train \(train.model)' has no 'batch'", at: train.model.span,
        help: "write how many rows a step sees: batch = 64")
    }
    var frame = Frame(program.globals)
    frame.locals = names(of: built, fields, train, data)
    return within(frame) { () -> ElaboratedModel? in
      let loss = train.setting("loss").flatMap { try? self.loss($0) }
      let errorCount = diagnostics.count
      let reports = train.setting("report").map { self.reports($0) } ?? []
      let areReportsKnown = diagnostics.count == errorCount
      let optimizer = optimizer(of: train)
      checkStop(train, settings, reported: areReportsKnown ? reports.map(\.name) : nil)
      let decay = within(Frame(program.globals)) { average(train) }
      guard let loss, let optimizer else { return nil }
      var model = self.model(built, loss, reports, fields, settings, optimizer)
      model.averageDecay = decay
      return model
    }
  }

  private func model(
    _ built: BuiltModel, _ loss: NodeID, _ reports: [ModelResult], _ fields: [FieldValue],
    _ settings: TrainSettings, _ optimizer: ConfiguredOptimizer
  ) -> ElaboratedModel {
    let results = built.results.map { ModelResult($0.name, $0.value) }
    let needed = Set(graph.reachable(from: [loss] + (reports + results).map(\.node)))
    var inputs = built.inputs
    for field in fields where !inputs.contains(where: { $0.variable.name == field.field.name.text })
    {
      guard case .tensor(let value)? = frame.locals[field.field.name.text],
        needed.contains(value.node)
      else { continue }
      inputs.append(
        Input(
          variable: variable(field.field.name.text, value), node: value.node,
          isBatched: field.isBatched, isWindow: field.windowShift != nil))
    }
    return ElaboratedModel(
      name: built.instance.name, graph: graph, inputs: inputs,
      parameters: parameters(of: built), states: states(of: built),
      trainingOnly: trainingOnly(of: built), results: results, loss: loss, reports: reports,
      settings: settings, updater: Updater(builder: self, optimizer: optimizer))
  }

  private func model(named name: Name) -> Declared? {
    let models = program.models
    if let model = models.first(where: { $0.callable.name.text == name.text }) { return model }
    if program.globals.declared(name.text) != nil {
      _ = report("'\(name)' is not a model, so it cannot be trained", at: name.span)
    } else {
      _ = report(
        "there is no model '\(name)'", at: name.span,
        help: closest(to: name.text, in: models.map(\.callable.name.text)).map {
          "did you mean '\($0)'?"
        })
    }
    return nil
  }

  /// The batch where the file declares a `dim batch`, which `train` may only repeat.
  private func agreed(_ settings: TrainSettings, _ declared: Size) -> Setting<Int>? {
    guard let binding = program.globals.binding("batch") else { return settings.batch }
    if let batch = settings.batch, batch.value != declared.extent {
      _ = report(
        "'batch' is \(batch.value) here, but \(declared.extent) where it is declared",
        at: batch.span,
        related: [Label(binding.span, "declared here")])
    }
    return Setting(value: declared.extent, span: settings.batch?.span ?? binding.value.span)
  }

  /// Builds `model` alone, with `rows` rows in a batch.
  func build(_ declared: Declared, _ train: Train?, rows: Int) throws -> BuiltModel {
    let model = declared.callable
    let size = useBatch(of: declared, train, rows)
    // Sizes that stay free may be fixed by the data that the model is trained on. Otherwise the data
    // are left alone: they need not be there any more.
    let isOpen = model.data.flatMap { $0.type?.dimensions ?? [] }.contains { dimension in
      guard case .size(let expression) = dimension, let name = expression.asName else {
        return false
      }
      return within(Frame(declared.globals)) { isLocalSize(name.text, of: model) }
        && freeSizes[name.text] == nil
        && program.override(name.text) == nil
    }
    let data = isOpen ? train.flatMap { self.data(of: $0) } : nil
    let inputs = Set(model.data.map(\.name.text))
    let fields = data.map { self.fields(of: $0, batch: size, named: inputs).0 } ?? []
    return try build(declared, fields: fields, assumed: nil)
  }

  /// Makes `rows` the size of a batch and returns it. It has the name of the model's first size that
  /// is free and leads an input, or else `batch`.
  private func useBatch(of declared: Declared, _ train: Train?, _ rows: Int) -> Size {
    let model = declared.callable
    let fieldNames = train.flatMap { data(of: $0) }.map { Set($0.fields.map(\.name.text)) }
    let leading = model.data.lazy.filter { fieldNames?.contains($0.name.text) ?? true }.compactMap {
      parameter -> String? in
      guard case .size(let first)? = parameter.type?.dimensions?.first, let name = first.asName,
        self.within(Frame(declared.globals), { self.isLocalSize(name.text, of: model) })
      else { return nil }
      return name.text
    }
    let size = Size.named(leading.first ?? "batch", rows)
    batch = size
    freeSizes[size.description] = size
    return size
  }

  private func data(of train: Train) -> DataDeclaration? {
    guard let setting = train.setting("data") else { return nil }
    if let name = setting.asName, let data = program.globals.data(named: name.text) {
      return data
    }
    let names = program.globals.allData.map(\.name.text).sorted()
    _ = report(
      "'data' should name a 'data' block", at: setting.span,
      help: setting.asName.flatMap { closest(to: $0.text, in: names) }
        .map { "did you mean '\($0)'?" })
    return nil
  }

  /// Reports inputs of the model that no field feeds.
  private func checkFeeds(of model: Callable, _ data: DataDeclaration, _ train: Train) {
    let names = data.fields.map(\.name.text)
    for parameter in model.data where !names.contains(parameter.name.text) {
      _ = report(
        "data '\(data.name)' has no field for the input '\(parameter.name)'",
        at: train.setting("data")?.span ?? train.span,
        related: [Label(parameter.name.span, "the input")],
        help: "name a field of the data '\(parameter.name)'")
    }
  }

  // MARK: What loss and reports see

  private func names(
    of model: BuiltModel, _ fields: [FieldValue], _ train: Train, _ data: DataDeclaration?
  ) -> [String: Value] {
    var names: [String: Value] = [train.model.text: .instance(model.instance)]
    var owners: [String: String] = [:]
    func add(_ name: String, _ value: Value, _ owner: String) {
      if let other = owners[name], other != owner {
        _ = report(
          "'\(name)' is \(other) and \(owner), so loss and report cannot tell which is meant",
          at: train.model.span, help: "rename one of them")
      }
      owners[name] = owner
      names[name] = value
    }
    // A field with an error is unknown, which is not the same as missing.
    for field in data?.fields ?? [] where field.name.text != "source" {
      names[field.name.text] = .unknown
    }
    for field in fields {
      let name = field.field.name.text
      if let fed = model.inputs.first(where: { $0.variable.name == name }) {
        let dimensions = zip(field.value.sizes, fed.variable.axes).map {
          Dimension(size: $0, axis: $1)
        }
        let element = field.value.element
        names[name] = .tensor(
          TensorValue(node: fed.node, dimensions: dimensions, element: element))
        owners[name] = "a field of the data"
      } else if let value = try? input(
        name, field.value.sizes, field.value.element, field.field.span)
      {
        add(name, .tensor(value), "a field of the data")
      }
    }
    for (name, value) in model.results { add(name, .tensor(value), "a result of the model") }
    for name in model.instance.variableOrder {
      guard let record = model.instance.variables[name], record.uses.contains(Modes(mode)) else {
        continue
      }
      add(name, .tensor(record.value), "a \(record.variable.role.rawValue) of the model")
    }
    return names
  }

  private func loss(_ expression: Expression) throws -> NodeID {
    let value = try tensor(of: try evaluateStatement(expression), expression.span)
    guard value.dimensions.isEmpty else {
      throw report(
        "the loss should be a single number, but this is \(value.typeDescription)",
        at: expression.span, help: "take the mean: mean(\(expression.quotation))")
    }
    annotate(value.node, expression.span, name: "loss")
    return value.node
  }

  private func reports(_ expression: Expression) -> [ModelResult] {
    let parts = if case .array(let parts) = expression.kind { parts } else { [expression] }
    // The loss is reported in any case, under this name.
    var taken: Set<String> = ["loss"]
    return parts.compactMap { part in
      guard let value = try? tensor(of: try evaluateStatement(part), part.span) else { return nil }
      guard value.dimensions.isEmpty else {
        _ = report(
          "a report should be a single number, but this is \(value.typeDescription)", at: part.span,
          help: "take the mean: mean(\(part.quotation))")
        return nil
      }
      let wanted = part.reportName
      var name = wanted
      var ordinal = 1
      while !taken.insert(name).inserted {
        name = "\(wanted).\(ordinal)"
        ordinal += 1
      }
      annotate(value.node, part.span, name: name)
      return ModelResult(name, value)
    }
  }

  /// Returns the optimizer of `train`, or nil with the errors in `diagnostics`. It sees no names of the
  /// model: a field called 'step' is not the counter.
  private func optimizer(of train: Train) -> ConfiguredOptimizer? {
    within(Frame(program.globals)) {
      train.setting("optimizer").flatMap { try? self.optimizer($0) }
    }
  }

  private func optimizer(_ expression: Expression) throws -> ConfiguredOptimizer {
    knowsSteps = true
    defer { knowsSteps = false }
    switch try evaluateStatement(expression) {
    case .optimizer(let optimizer): return optimizer
    case .callables(let declared) where declared.first?.callable.kind == .optimizer:
      throw report(
        "'\(expression.quotation)' needs its arguments", at: expression.span,
        help: "write them in parentheses: \(expression.quotation)(lr=0.01)")
    case .unknown: throw Reported()
    case let value:
      throw report(
        "an optimizer is needed here, but this is \(describe(value))", at: expression.span)
    }
  }
}

extension ModelResult {
  /// Creates the result `value`, called `name`.
  init(_ name: String, _ value: TensorValue) {
    self.init(name: name, node: value.node, axes: value.axes, element: value.element)
  }
}

extension Expression {
  /// The name under which the value of the expression is reported: its callee, or its own.
  fileprivate var reportName: String {
    switch kind {
    case .name(let name): name
    case .call(let callee, _):
      if case .index(let base, _) = callee.kind { base.reportName } else { callee.reportName }
    case .pipe(_, let function): function.reportName
    case .member(_, let name): name.text
    default: quotation
    }
  }
}
