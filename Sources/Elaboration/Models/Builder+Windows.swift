// Fields of a text: windows as they are, over the characters that the text has.

import Graph
import Language

extension Builder {
  /// Returns by how many characters the windows of `value`, the value of `field`, are moved on; nil if
  /// it is the same for all windows.
  ///
  /// The windows of a text overlap, and start elsewhere in each epoch. What were computed of them would
  /// have to be kept for each of them, many times the text; so that is for the model to do.
  func windowShift(of value: TensorValue, _ field: Language.DataField) throws -> Int? {
    let plain = sourceInputs.first { $0.node == value.node && $0.variable.axes == value.axes }
    if case .window(let shift)? = plain?.part { return shift }
    let windows = Set(sourceInputs.map(\.node))
    let isComputed = graph.reachable(from: [value.node]).contains(where: windows.contains)
    guard isComputed || batch != nil && value.sizes.first == batch else { return nil }
    throw report(
      "'\(field.name)' should be source.tokens or source.next as it is", at: field.value.span,
      notes: ["windows of a text start elsewhere in each epoch, so no field is computed from them"],
      help: "compute it in the model, or in the loss")
  }

  /// Checks that the declared type of `field` counts the different characters of `text`, where it
  /// counts. Returns false if it does not; that is reported once for all fields.
  func checkVocabulary(
    of field: Language.DataField, _ element: Element, _ text: Source.Text
  ) throws {
    let size = text.vocabularySize
    let place = field.type?.element.span ?? field.value.span
    let declared: Size
    switch element {
    case .real, .int: return
    case .index(let count): declared = count
    case .bool, .simplex:
      throw report(
        "the characters of a text are index(\(size)), not "
          + "\(field.type?.element.kind.word ?? "that")", at: place)
    }
    guard declared.extent != size else { return }
    // Tokens and next are declared alike, and wrong alike.
    guard !hasReportedVocabulary else { throw Reported() }
    hasReportedVocabulary = true
    var help = "write index(\(size))"
    if case .index(let expression)? = field.type?.element.kind, let name = expression.asName {
      help = program.override(name.text) == nil ? "dim \(name) = \(size)" : "--set \(name)=\(size)"
    }
    throw report(
      "'\(field.name)' should be index(\(size)), but it is declared as index(\(declared.extent))",
      at: place,
      notes: [
        text.unit == .bytes
          ? "a byte is one of \(size)"
          : "'\(text.path)' has \(size) different character\(size == 1 ? "" : "s")"
      ],
      help: help)
  }
}
