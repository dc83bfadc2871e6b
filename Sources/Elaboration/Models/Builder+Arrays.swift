// Parts of arrays in files: in files of their own, as of MNIST and of NumPy, and in NPZ files.

import Graph
import Language

extension Builder {
  /// Returns `source.name` of an array in a file of its own.
  func readArray(_ name: Name, of arrays: Source.Arrays) throws -> TensorValue {
    let rows = batch ?? .literal(arrays.shape[0])
    let member = arrays.format.member
    switch name.text {
    case member:
      let sizes = [rows] + arrays.shape.dropFirst().map { .literal($0) }
      return try sourceInput("source.\(member)", .array, sizes, .real, name.span)
    case "labels":
      try checkLabels(of: arrays, name.span)
      return try sourceInput("source.labels", .labels, [rows], .int, name.span)
    case "table" where arrays.format == .npy:
      let sizes = arrays.shape.map { Size.literal($0) }
      return try sourceInput("source.table", .wholeTable, sizes, .real, name.span)
    default:
      throw unknownPart(name, of: "the \(arrays.format.name) file", among: [member, "labels"])
    }
  }

  /// Returns `source[a : b]`, a run of columns of an array of two dimensions.
  func readColumns(
    _ items: [IndexItem], of arrays: Source.Arrays, _ span: Span
  ) throws -> TensorValue {
    let (columns, count) = try columnRun(
      items, ofColumns: arrays.shape[1], "array", "source.values", span)
    return try sourceInput(
      "source[\(columns.lowerBound) : \(columns.upperBound)]", .columns(columns),
      [batch ?? .literal(arrays.shape[0]), count], .real, span)
  }

  /// Checks that there is a label for each row.
  private func checkLabels(of arrays: Source.Arrays, _ span: Span) throws {
    let reader = arrays.format.rawValue
    let member = arrays.format.member
    guard let labels = arrays.labels else {
      throw report(
        "the source has no labels", at: span,
        help: "name their file: \(reader)(\"…\", labels=\"…\")")
    }
    let shape = try schema { () throws(Diagnostic) in
      try program.schemas.shape(of: arrays.format, labels.path, isMain: false, at: labels.place)
    }
    guard shape.count == 1 else {
      throw report(
        "'\(labels.path)' is \(shape), and labels have one dimension", at: labels.place,
        help: arrays.shape.count == 1
          ? "name the \(member) first, and then the labels: \(reader)(\"…\", labels=\"…\")" : nil)
    }
    guard shape[0] == arrays.shape[0] else {
      throw report(
        "'\(labels.path)' has \(shape[0]) label\(shape[0] == 1 ? "" : "s"), and '\(arrays.path)' "
          + "has \(arrays.shape[0]) row\(arrays.shape[0] == 1 ? "" : "s")", at: labels.place)
    }
  }

  /// Returns `source.name` of an NPZ file. What a block reads of it has the same rows.
  func readMember(_ name: Name, of archive: Source.Archive) throws -> TensorValue {
    guard archive.names.contains(name.text) else {
      let meant = closest(to: name.text, in: archive.names)
      let some = archive.names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
      throw report(
        "the NPZ file has no array '\(name)'", at: name.span,
        notes: meant == nil ? ["it has \(some)\(archive.names.count > 8 ? ", …" : "")"] : [],
        help: meant.map { "did you mean '\($0)'?" })
    }
    let shape = try shape(of: name.text, in: archive, at: name.span)
    for case .member(let other) in sourceInputs.map(\.part) where other != name.text {
      let rows = try self.shape(of: other, in: archive, at: name.span)[0]
      guard rows == shape[0] else {
        throw report(
          "'\(name)' has \(shape[0]) row\(shape[0] == 1 ? "" : "s"), and '\(other)' has \(rows)",
          at: name.span, notes: ["the fields of a data block have the same rows"],
          help: "read '\(name)' in a data block of its own")
      }
    }
    let sizes = [batch ?? .literal(shape[0])] + shape.dropFirst().map { .literal($0) }
    return try sourceInput("source.\(name)", .member(name.text), sizes, .real, name.span)
  }

  private func shape(
    of name: String, in archive: Source.Archive, at span: Span
  ) throws -> [Int] {
    try schema { () throws(Diagnostic) in
      try program.schemas.shape(ofNPZ: archive.path, name, at: span)
    }
  }
}
