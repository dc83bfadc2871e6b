// The settings of `train` that are not part of the graph.

import Graph
import Language

extension Builder {
  /// Returns the settings of `train`. The batch that is given wins over `--set`, and that over the
  /// file.
  func settings(of train: Train, batch wanted: Int?) -> TrainSettings {
    var settings = TrainSettings()
    settings.epochs = count(train, "epochs")
    settings.steps = count(train, "steps")
    settings.seed = whole(train, "seed", atLeast: 0, atMost: Int(UInt32.max))
    settings.batch = count(train, "batch")
    if let override = program.override("batch"), program.globals.binding("batch") == nil,
      case .size(let size)? = try? value(of: override, .dim)
    {
      if size.extent > 0 {
        settings.batch = Setting(value: size.extent, span: override.span)
      } else {
        _ = report("'batch' should be at least 1", at: override.span)
      }
    }
    if let wanted {
      settings.batch = Setting(value: wanted, span: settings.batch?.span ?? train.model.span)
    }
    settings.heldOut = heldOutFile(train)
    (settings.validate, settings.split) = validation(train)
    if let share = settings.validate, !(share.value >= 0 && share.value < 1) {
      _ = report(
        "'validate' is the share of the rows that is held out, from 0 up to but not including 1",
        at: share.span)
    }
    settings.clip = clip(train)
    settings.stop = stop(train)
    settings.accumulate = count(train, "accumulate")
    if let save = train.setting("save") {
      if case .string(let path) = save.kind {
        settings.save = Setting(value: path, span: save.span)
      } else {
        _ = report("'save' takes the path of a file, in quotes", at: save.span)
      }
    }
    settings.precision = precision(train)
    if let data = train.setting("data"), let name = data.asName {
      settings.data = Setting(value: name.text, span: data.span)
    }
    if settings.epochs == nil, settings.steps == nil, train.setting("epochs") == nil,
      train.setting("steps") == nil
    {
      _ = report(
        "'train \(train.model)' does not say how long to train", at: train.model.span,
        help: "write epochs = 10 or steps = 1000")
    }
    return settings
  }

  /// Returns the type of numbers that `train` asks for; nil where it says nothing.
  private func precision(_ train: Train) -> Setting<Precision>? {
    guard let setting = train.setting("precision") else { return nil }
    let word = setting.asName?.text ?? ""
    if let precision = Precision(rawValue: word) {
      return Setting(value: precision, span: setting.span)
    }
    // As NumPy, PyTorch and others call them.
    let meant =
      word.hasSuffix("64") || word.hasSuffix("128")
      ? Precision.double
      : word.hasSuffix("32")
        ? .float
        : closest(to: word, in: Precision.allCases.map(\.rawValue)).flatMap(Precision.init)
    _ = report(
      "'precision' is float or double", at: setting.span,
      notes: ["float has 32 bits, about 7 digits, and double 64 bits, about 16"],
      help: "write precision = \((meant ?? .float).rawValue)"
        + (meant == nil ? ", or leave it out" : ""))
    return nil
  }

  private func count(_ train: Train, _ name: String) -> Setting<Int>? {
    whole(train, name, atLeast: 1)
  }

  private func whole(
    _ train: Train, _ name: String, atLeast least: Int, atMost most: Int = Builder.mostElements - 1
  ) -> Setting<Int>? {
    train.setting(name).flatMap { whole($0, name, atLeast: least, atMost: most) }
  }

  /// Returns the whole number that `expression` is, the setting or argument called `name`.
  func whole(
    _ expression: Expression, _ name: String, atLeast least: Int,
    atMost most: Int = Builder.mostElements - 1
  ) -> Setting<Int>? {
    guard let size = try? size(expression) else { return nil }
    guard (least...most).contains(size.extent) else {
      _ = report(
        size.extent < least
          ? "'\(name)' should be at least \(least)" : "'\(name)' should be at most \(most)",
        at: expression.span)
      return nil
    }
    return Setting(value: size.extent, span: expression.span)
  }

  /// Returns the number that `expression` is, the setting or argument called `name`.
  func number(_ expression: Expression, called name: String) -> Setting<Double>? {
    guard let value = try? tensor(of: try evaluateStatement(expression), expression.span) else {
      return nil
    }
    guard value.dimensions.isEmpty, let constant = graph.constantValue(value.node) else {
      _ = report("'\(name)' should be a number that is known at compile time", at: expression.span)
      return nil
    }
    return Setting(value: constant, span: expression.span)
  }
}
