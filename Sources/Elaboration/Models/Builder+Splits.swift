// Which rows `validate` holds out: a share, or last(share), or stratified(share, by=field).

import Graph
import Language

extension Builder {
  /// Returns the share that `train` holds out, and which rows those are.
  func validation(_ train: Train) -> (share: Setting<Double>?, split: Split) {
    guard let setting = train.setting("validate") else { return (nil, .random) }
    // A file in place of a share, or one that is wrong and reported.
    if readsHeldOutFile(train) { return (nil, .random) }
    guard case .call(let callee, let arguments) = setting.kind else {
      return (number(setting, called: "validate"), .random)
    }
    switch callee.asName?.text {
    case "last":
      guard arguments.count == 1, arguments[0].label == nil else {
        _ = report(
          "'last' takes the share of the rows that is held out", at: setting.span,
          help: "write validate = last(0.2)")
        return (nil, .random)
      }
      return (number(arguments[0].value, called: "validate"), .last)
    case "stratified": return stratified(arguments, setting.span, train)
    default: return (number(setting, called: "validate"), .random)
    }
  }

  private func stratified(
    _ arguments: [Argument], _ span: Span, _ train: Train
  ) -> (share: Setting<Double>?, split: Split) {
    guard arguments.count == 2, arguments[0].label == nil,
      arguments[1].label.map({ $0.text == "by" }) ?? true, let field = arguments[1].value.asName
    else {
      _ = report(
        "'stratified' takes the share of the rows that is held out, and a field", at: span,
        help: "write validate = stratified(0.2, by=label)")
      return (nil, .random)
    }
    let share = number(arguments[0].value, called: "validate")
    guard let data = train.setting("data")?.asName.flatMap({ program.globals.data(named: $0.text) })
    else { return (share, .random) }
    let classes = data.fields.filter { declared in
      guard case .index? = declared.type?.element.kind else { return false }
      return declared.type?.dimensions?.isEmpty ?? true
    }
    guard classes.contains(where: { $0.name.text == field.text }) else {
      let isField = data.fields.contains { $0.name.text == field.text }
      _ = report(
        isField
          ? "'\(field)' has no classes to hold out a share of"
          : "data '\(data.name)' has no field '\(field)'", at: field.span,
        notes: isField ? ["a field with classes is declared as index(n)"] : [],
        help: closest(to: field.text, in: classes.map(\.name.text)).map { "did you mean '\($0)'?" })
      return (nil, .random)
    }
    return (share, .stratified(by: field.text))
  }
}
