// What can be said of a program that has errors of form.

import Language

/// The declarations of a file that its errors of form leave untouched.
struct SoundPart {
  /// The file without the declarations that are damaged.
  let file: File
  /// The names of those that are left out.
  let damaged: Set<String>
  /// The damaged `train` blocks, whose settings can be checked one by one.
  private let trains: [Train]

  /// Finds what `faults`, the errors of form of `file`, leave untouched; nil if one of them stands
  /// outside all declarations, as a declaration may be hidden there.
  init?(of file: File, besides faults: [Diagnostic]) {
    let places = faults.map(\.span.start)
    guard
      places.allSatisfy({ place in
        file.declarations.contains { $0.span.start <= place && place <= $0.span.end }
      })
    else { return nil }
    func isDamaged(_ span: Span) -> Bool {
      places.contains { span.start <= $0 && $0 <= span.end }
    }
    var damaged: Set<String> = []
    for declaration in file.declarations where isDamaged(declaration.span) {
      damaged.formUnion(declaration.names.map(\.text))
    }
    var kept: [Declaration] = []
    var trains: [Train] = []
    for declaration in file.declarations {
      if case .train(let train) = declaration {
        // Without its model or its data, nothing is known of the names in the settings.
        let data = train.setting("data")?.asName?.text
        let isTorn = isDamaged(train.span)
        if damaged.contains(train.model.text) || data.map(damaged.contains) ?? isTorn { continue }
        if isTorn { trains.append(train) }
        kept.append(declaration)
      } else if damaged.isDisjoint(with: declaration.names.map(\.text)),
        !isDamaged(declaration.span)
      {
        kept.append(declaration)
      }
    }
    self.file = File(source: file.source, declarations: kept, comments: file.comments)
    self.damaged = damaged
    self.trains = trains
  }

  /// Whether `diagnostic`, an error of `file`, holds whatever is meant by the damaged parts: of a
  /// damaged `train`, what its settings say is sound, but not what seems to be missing.
  func isSound(_ diagnostic: Diagnostic) -> Bool {
    guard let train = trains.first(where: { diagnostic.span.isInside($0.span) }) else {
      return true
    }
    return train.settings.contains { diagnostic.span.isInside($0.value.span) }
  }
}
