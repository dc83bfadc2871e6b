// A file whose rows `validate` holds out: csv("test.csv"), of the same form as that of the data block.

import Graph
import Language

/// A file of rows that are held out.
package struct HeldOutFile: Equatable, Sendable {
  /// The path, as seen from the working directory.
  package let path: String
  /// The file of its labels; nil where no labels are named.
  package let labels: String?
  /// How its reader is called.
  let reader: String
}

extension DataSource {
  /// The same parts of another file.
  package func inFile(_ file: HeldOutFile) -> DataSource {
    switch self {
    case .table(_, let missing): .table(path: file.path, missing: missing)
    case .arrays(let format, _, _): .arrays(format, path: file.path, labels: file.labels)
    case .archive: .archive(path: file.path)
    case .text(_, let window, let unit): .text(path: file.path, window: window, unit)
    }
  }
}

extension Builder {
  private static let readers: [Builtin] = [.csv, .idx, .npy, .npz, .text]

  /// Whether 'validate' is a call of a reader.
  func readsHeldOutFile(_ train: Train) -> Bool { heldOutReader(train) != nil }

  private func heldOutReader(
    _ train: Train
  ) -> (reader: Builtin, arguments: [Argument], span: Span)? {
    guard let setting = train.setting("validate"),
      case .call(let callee, let arguments) = setting.kind,
      let reader = Self.readers.first(where: { $0.rawValue == callee.asName?.text })
    else { return nil }
    return (reader, arguments, setting.span)
  }

  /// Returns the file that `train` holds out; nil if 'validate' is no reader, or is wrong.
  func heldOutFile(_ train: Train) -> Setting<HeldOutFile>? {
    guard let (reader, arguments, span) = heldOutReader(train) else { return nil }
    let paths = arguments.map { argument -> String? in
      if case .string(let path) = argument.value.kind { path } else { nil }
    }
    let takesLabels = reader == .idx || reader == .npy
    let areLabels = arguments.dropFirst().allSatisfy { ($0.label?.text ?? "labels") == "labels" }
    guard (1...(takesLabels ? 2 : 1)).contains(arguments.count), arguments[0].label == nil,
      areLabels, paths.allSatisfy({ $0 != nil })
    else {
      _ = report(
        "'validate' takes the file of the rows that are held out, and no more", at: span,
        notes: ["the rest is as the data block has it"],
        help: "write validate = \(reader.rawValue)(\"…\"\(takesLabels ? ", labels=\"…\"" : ""))")
      return nil
    }
    let seen = paths.compactMap { $0.map { pathSeen($0, from: span) } }
    return Setting(
      value: HeldOutFile(
        path: seen[0], labels: seen.count > 1 ? seen[1] : nil, reader: reader.rawValue),
      span: span)
  }

  /// Reports where the file that `train` holds out is not like that of `data`, with `fields` and `source`, or
  /// where there are no rows beside which it could hold out others.
  func check(
    _ file: Setting<HeldOutFile>, _ train: Train, _ data: DataDeclaration?, _ fields: [FieldValue],
    _ source: Source?
  ) {
    guard let data else {
      if train.setting("data") == nil {
        _ = report(
          "'validate' holds out the rows of a file, and 'train \(train.model)' has no data",
          at: file.span, help: "name a data block that reads such a file: data = …")
      }
      return
    }
    guard let source else { return }
    if fields.contains(where: \.isBatched) { return check(file, like: source) }
    // A field with an error is left out, and may be one that has rows.
    guard fields.count + 1 == data.fields.count else { return }
    _ = report(
      "'validate' holds out the rows of a file, and data '\(data.name)' has no rows",
      at: file.span, related: [Label(data.name.span, "the data")],
      notes: ["a field has rows if it reads columns, images or windows of a source"])
  }

  /// Reports where the file that is held out has not the form of `source`, as far as fields read it.
  private func check(_ file: Setting<HeldOutFile>, like source: Source) {
    do {
      try checkReader(of: file, like: source)
      switch source {
      case .table(let table): try check(file, like: table)
      case .arrays(let arrays): try check(file, like: arrays)
      case .archive(let archive): try check(file, like: archive)
      case .text(let text):
        let count = try schema { () throws(Diagnostic) in
          try program.schemas.text(at: file.value.path, in: text.unit, from: file.span)
        }.characterCount
        guard count > text.window.extent else {
          throw report(
            "'\(file.value.path)' has \(count) \(count == 1 ? text.unit.noun : text.unit.rawValue), "
              + "but a window of \(text.window.extent) and the \(text.unit.noun) after it take "
              + "\(text.window.extent + 1)", at: file.span)
        }
      }
    } catch {
      // It is reported.
    }
  }

  private func checkReader(of file: Setting<HeldOutFile>, like source: Source) throws {
    let reader: Builtin =
      switch source {
      case .table: .csv
      case .arrays(let arrays): arrays.format == .idx ? .idx : .npy
      case .archive: .npz
      case .text: .text
      }
    guard file.value.reader != reader.rawValue else { return }
    throw report(
      "'validate' reads by '\(file.value.reader)', and the data block by '\(reader.rawValue)'",
      at: file.span, notes: ["the rows that are held out have the form of the others"])
  }

  private func check(_ file: Setting<HeldOutFile>, like table: Source.Table) throws {
    let path = file.value.path
    let names = try schema { () throws(Diagnostic) in
      try program.schemas.columns(ofCSV: path, at: file.span)
    }.names
    guard names == table.columns else {
      let place = zip(names, table.columns).prefix { $0 == $1 }.count
      func title(_ names: [String]) -> String {
        guard place < names.count else { return "missing" }
        return names[place].isEmpty ? "without a name" : "'\(names[place])'"
      }
      throw report(
        "the columns of '\(path)' are not those of '\(table.path)'", at: file.span,
        notes: ["column \(place + 1) is \(title(names)), and there it is \(title(table.columns))"])
    }
    for part in sourceInputs.map(\.part) {
      let faults: [Diagnostic] = try schema { () throws(Diagnostic) in
        switch part {
        case .columns(let range):
          try program.schemas.faults(
            inColumns: range, ofCSV: path, missing: table.missing, at: file.span)
        case .categories(let column):
          try program.schemas.faults(
            in: column, ofCSV: path, missing: table.missing, at: file.span)
        default: []
        }
      }
      for fault in faults { _ = report(fault) }
    }
  }

  private func check(_ file: Setting<HeldOutFile>, like arrays: Source.Arrays) throws {
    let shape = try schema { () throws(Diagnostic) in
      try program.schemas.shape(of: arrays.format, file.value.path, isMain: true, at: file.span)
    }
    try checkRows(shape, of: file, like: arrays.shape, of: "'\(arrays.path)'")
    guard sourceInputs.contains(where: { $0.part == .labels }) else { return }
    guard let labels = file.value.labels else {
      throw report(
        "the rows that are held out have no labels", at: file.span,
        help: "name their file: \(file.value.reader)(\"…\", labels=\"…\")")
    }
    let count = try schema { () throws(Diagnostic) in
      try program.schemas.shape(of: arrays.format, labels, isMain: false, at: file.span)
    }
    guard count == [shape[0]] else {
      throw report(
        "'\(labels)' is \(count), and the labels of '\(file.value.path)' are \([shape[0]])",
        at: file.span)
    }
  }

  private func check(_ file: Setting<HeldOutFile>, like archive: Source.Archive) throws {
    var rows: Int?
    for case .member(let name) in sourceInputs.map(\.part) {
      func shape(_ path: String) throws -> [Int] {
        try schema { () throws(Diagnostic) in
          try program.schemas.shape(ofNPZ: path, name, at: file.span)
        }
      }
      let own = try shape(file.value.path)
      try checkRows(
        own, of: file, like: try shape(archive.path), of: "'\(name)' of '\(archive.path)'")
      guard rows == nil || rows == own[0] else {
        throw report(
          "'\(name)' of '\(file.value.path)' has \(own[0]) rows, and another array \(rows ?? 0)",
          at: file.span)
      }
      rows = own[0]
    }
  }

  /// Checks that a row of the sizes in `shape` is like one of `other`, which `owner` has.
  private func checkRows(
    _ shape: [Int], of file: Setting<HeldOutFile>, like other: [Int], of owner: String
  ) throws {
    guard shape.dropFirst() != other.dropFirst() else { return }
    throw report(
      "the rows of '\(file.value.path)' are \(Array(shape.dropFirst())), and those of \(owner) are "
        + "\(Array(other.dropFirst()))", at: file.span)
  }
}
