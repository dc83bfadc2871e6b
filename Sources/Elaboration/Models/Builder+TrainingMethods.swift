// The settings clip, stop, accumulate and average of `train`.

import Graph
import Language

extension Builder {
  /// Reads `clip`: norm(1.0), which 1.0 alone means, too, or value(0.5).
  func clip(_ train: Train) -> Setting<Clip>? {
    guard let setting = train.setting("clip") else { return nil }
    var limit = setting
    var isValue = false
    if case .call(let callee, let arguments) = setting.kind,
      let name = callee.asName?.text, ["norm", "value"].contains(name)
    {
      guard arguments.count == 1, arguments[0].label == nil else {
        _ = report(
          name == "norm"
            ? "'norm' takes the largest norm of all gradients together"
            : "'value' takes the largest magnitude of an element of a gradient",
          at: setting.span, help: "write clip = \(name)(1.0)")
        return nil
      }
      limit = arguments[0].value
      isValue = name == "value"
    }
    guard let number = number(limit, called: "clip") else { return nil }
    guard number.value > 0 else {
      _ = report("'clip' should be above 0", at: limit.span)
      return nil
    }
    return Setting(
      value: isValue ? .value(number.value) : .norm(number.value), span: setting.span)
  }

  /// Reads `stop`: patience(5), patience(5, max=accuracy), patience(5, min=mae, delta=0.01).
  func stop(_ train: Train) -> Setting<EarlyStop>? {
    guard let setting = train.setting("stop") else { return nil }
    guard case .call(let callee, let arguments) = setting.kind,
      callee.asName?.text == "patience", let first = arguments.first, first.label == nil
    else {
      _ = report(
        "'stop' takes the number of reports without a better one that training waits for",
        at: setting.span, help: "write stop = patience(5)")
      return nil
    }
    guard let patience = whole(first.value, "patience", atLeast: 1) else { return nil }
    var watched: (name: String, isLargerBetter: Bool)?
    var delta = 0.0
    for argument in arguments.dropFirst() {
      switch argument.label?.text {
      case "min", "max":
        guard watched == nil else {
          _ = report("'min' and 'max' both say what is watched", at: argument.value.span)
          return nil
        }
        guard let name = argument.value.asName?.text ?? argument.value.asString else {
          _ = report(
            "what is watched is named as in 'report'", at: argument.value.span,
            help: "write patience(\(patience.value), max=accuracy) where accuracy is reported")
          return nil
        }
        watched = (name, argument.label?.text == "max")
      case "delta":
        guard let number = number(argument.value, called: "delta") else { return nil }
        guard number.value >= 0, number.value.isFinite else {
          _ = report("'delta' should be at least 0, and finite", at: argument.value.span)
          return nil
        }
        delta = number.value
      case nil:
        _ = report(
          "'patience' takes one number, and what it watches by name", at: argument.value.span,
          help: "write patience(\(patience.value), delta=\(argument.value.quotation))")
        return nil
      case let label?:
        _ = report(
          "'patience' has no argument '\(label)'", at: argument.label?.span ?? argument.value.span,
          notes: ["its arguments are the number of reports, min or max, and delta"],
          help: closest(to: label, in: ["min", "max", "delta"]).map { "did you mean '\($0)'?" })
        return nil
      }
    }
    let stop = EarlyStop(
      patience: patience.value, measure: watched?.name ?? "loss",
      isLargerBetter: watched?.isLargerBetter ?? false, delta: delta)
    return Setting(value: stop, span: setting.span)
  }

  /// Reports a stop that watches what is not measured: `names` are those of the reports; nil where one of
  /// them is wrong.
  func checkStop(_ train: Train, _ settings: TrainSettings, reported names: [String]?) {
    guard let stop = settings.stop else { return }
    let known = ["loss"] + (names ?? [])
    if names != nil, !known.contains(stop.value.measure) {
      _ = report(
        "'\(stop.value.measure)' is not reported, so 'stop' cannot watch it", at: stop.span,
        notes: ["what is reported is \(known.joined(separator: ", "))"],
        help: closest(to: stop.value.measure, in: known).map { "did you mean '\($0)'?" })
    }
    // A share that is wrong has an error of its own.
    let isMissing = train.setting("validate") == nil || settings.validate?.value == 0
    guard isMissing || train.setting("data") == nil else { return }
    _ = report(
      "'stop' watches the rows that are held out, and there are none", at: stop.span,
      help: train.setting("data") == nil ? nil : "hold some out: validate = 0.2")
  }

  /// Reads `average`: ema(0.999), whose argument may depend on the step. Returns the node of it.
  func average(_ train: Train) -> NodeID? {
    guard let setting = train.setting("average") else { return nil }
    guard case .call(let callee, let arguments) = setting.kind, callee.asName?.text == "ema",
      arguments.count == 1, arguments[0].label == nil
    else {
      _ = report(
        "'average' takes how much an average of the weights keeps of itself in a step",
        at: setting.span, help: "write average = ema(0.999)")
      return nil
    }
    let argument = arguments[0].value
    knowsSteps = true
    defer { knowsSteps = false }
    guard let value = try? tensor(of: try evaluateStatement(argument), argument.span) else {
      return nil
    }
    let constant = graph.constantValue(value.node)
    guard value.dimensions.isEmpty, constant.map({ $0 >= 0 && $0 < 1 }) ?? true else {
      _ = report(
        "what 'ema' keeps is a number from 0 up to but not including 1", at: argument.span)
      return nil
    }
    return value.node
  }
}

extension Expression {
  /// The text, where the expression is one in quotes.
  fileprivate var asString: String? { if case .string(let text) = kind { text } else { nil } }
}
