// Readers: from a call such as csv("table.csv") to a source, and from its members to inputs.

import Graph
import Language

extension Builder {
  /// Returns the source that `reader` gives, one of `csv`, `idx`, `npy`, `npz` and `text`.
  func source(_ reader: Builtin, _ arguments: [Given?], _ span: Span) throws -> Source {
    let (path, place) = try path(reader, arguments[0], span)
    switch reader {
    case .idx: return .arrays(try arrays(.idx, at: path, place, labels: arguments[1], span))
    case .npy: return .arrays(try arrays(.npy, at: path, place, labels: arguments[1], span))
    case .npz:
      let names = try schema { () throws(Diagnostic) in
        try program.schemas.names(ofNPZ: path, at: place)
      }
      return .archive(Source.Archive(path: path, names: names))
    case .text: return .text(try text(at: path, place, arguments, span))
    default:
      let (names, rows) = try schema { () throws(Diagnostic) in
        try program.schemas.columns(ofCSV: path, at: place)
      }
      let missing = try arguments[1].map { try missingValues($0) } ?? .error
      return .table(
        .init(path: path, columns: names, rows: Swift.max(rows, 0), missing: missing))
    }
  }

  /// Returns what `argument` lets stand for missing values.
  private func missingValues(_ argument: Given) throws -> MissingValues {
    switch argument.value {
    case .string("drop"): return .dropped
    case .string("mean"): return .mean
    case .string: break
    default:
      if let value = try? number(argument), value.dimensions.isEmpty,
        let constant = graph.constantValue(value.node),
        graph.precision.rounded(constant).isFinite
      {
        return .number(graph.precision.rounded(constant))
      }
    }
    throw report(
      "'missing' is \"drop\", \"mean\" or a number", at: argument.span,
      help: "leave rows without a value out: csv(\"…\", missing=\"drop\")")
  }

  private func arrays(
    _ format: ArrayFormat, at path: String, _ place: Span, labels given: Given?, _ span: Span
  ) throws -> Source.Arrays {
    let shape = try schema { () throws(Diagnostic) in
      try program.schemas.shape(of: format, path, isMain: true, at: place)
    }
    let reader: Builtin = format == .idx ? .idx : .npy
    let labels = try given.map { try self.path(reader, $0, span) }
    return Source.Arrays(format: format, path: path, shape: shape, labels: labels)
  }

  private func text(
    at path: String, _ place: Span, _ arguments: [Given?], _ span: Span
  ) throws -> Source.Text {
    let unit = try arguments[2].map { try textUnit($0) } ?? .characters
    guard let given = arguments[1] else {
      throw report(
        "'text' needs its argument 'window'", at: span,
        help: "say how many \(unit.rawValue) a row has: text(\"…\", window=64)")
    }
    let window = try size(of: given.value, given.span)
    guard window.extent >= 1 else {
      throw report(
        "'window' should be at least 1", at: given.span,
        notes: window.isLiteral ? [] : ["'\(window)' is \(window.extent) in this build"])
    }
    let known = try schema { () throws(Diagnostic) in
      try program.schemas.text(at: path, in: unit, from: place)
    }
    let count = known.characterCount
    guard window.extent < count else {
      let (needed, isTooMany) = window.extent.addingReportingOverflow(1)
      throw report(
        "'\(path)' has \(count) \(count == 1 ? unit.noun : unit.rawValue), but a window of "
          + "\(window.extent) and the \(unit.noun) after it take \(isTooMany ? "more" : "\(needed)")",
        at: given.span, help: count > 1 ? "choose a window of at most \(count - 1)" : nil)
    }
    return Source.Text(
      path: path, window: window, unit: unit, vocabularySize: known.vocabularySize)
  }

  /// Returns what `argument` says that a text is made of.
  private func textUnit(_ argument: Given) throws -> TextUnit {
    guard case .string(let name) = argument.value, let unit = TextUnit(rawValue: name) else {
      throw report(
        "'unit' is \"characters\" or \"bytes\"", at: argument.span,
        help: "read a file as bytes: text(\"…\", window=64, unit=\"bytes\")")
    }
    return unit
  }

  /// Returns the path that `argument` gives, as seen from the working directory, and its place.
  private func path(
    _ reader: Builtin, _ argument: Given?, _ span: Span
  ) throws -> (path: String, place: Span) {
    guard let argument, case .string(let path) = argument.value else {
      throw report(
        "'\(reader.rawValue)' takes the path of a file, in quotes", at: argument?.span ?? span)
    }
    return (pathSeen(path, from: span), argument.span)
  }

  /// Returns `path`, which stands in the file of `span`, as seen from the working directory.
  func pathSeen(_ path: String, from span: Span) -> String {
    let file = span.file.path
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }

  /// Returns what `read` gives, or reports what it throws.
  func schema<Schema>(_ read: () throws(Diagnostic) -> Schema) throws -> Schema {
    do throws(Diagnostic) { return try read() } catch { throw report(error) }
  }

  // MARK: Parts of a source

  /// Returns `source.name`.
  func readMember(_ name: Name, of source: Source) throws -> TensorValue {
    switch source {
    case .table(let table): return try readColumn(name, of: table)
    case .arrays(let arrays): return try readArray(name, of: arrays)
    case .archive(let archive): return try readMember(name, of: archive)
    case .text(let text): return try readWindow(name, of: text)
    }
  }

  /// Returns `source[items]`, which only a table has, or an array that is like one.
  func readItems(_ items: [IndexItem], of source: Source, _ span: Span) throws -> TensorValue {
    switch source {
    case .table(let table): return try readColumns(items, of: table, span)
    case .arrays(let arrays) where arrays.format == .npy && arrays.shape.count == 2:
      return try readColumns(items, of: arrays, span)
    default:
      throw report("only a table has columns to choose from", at: span, help: source.partHelp)
    }
  }

  private func readWindow(_ name: Name, of text: Source.Text) throws -> TensorValue {
    let shifts = ["tokens": 0, "next": 1]
    guard let shift = shifts[name.text] else {
      throw unknownPart(name, of: "the text", among: ["tokens", "next"])
    }
    let sizes = [batch ?? .literal(1), text.window]
    return try sourceInput(
      "source.\(name)", .window(shift: shift), sizes, .index(.literal(text.vocabularySize)),
      name.span)
  }

  func unknownPart(_ name: Name, of owner: String, among parts: [String]) -> Reported {
    let meant = closest(to: name.text, in: parts)
    return report(
      "\(owner) has no '\(name)'", at: name.span,
      notes: meant == nil ? ["it has \(parts.map { "'\($0)'" }.joined(separator: " and "))"] : [],
      help: meant.map { "did you mean '\($0)'?" })
  }

  /// Returns a part of the source as an input of the fields, the same one each time.
  func sourceInput(
    _ name: String, _ part: SourcePart, _ sizes: [Size], _ element: Element, _ span: Span
  ) throws -> TensorValue {
    guard isReadingData else {
      throw report("a source can be read in the fields of 'data' only", at: span)
    }
    try checkExtents(sizes, at: span)
    let target = dimensions(sizes)
    let promise: GraphVariable.Promise =
      if case .index(let size) = element { .index(count: size.extent) } else { .real }
    let variable = GraphVariable(.input, name, axes: target.map(\.axis), promise: promise)
    let node = graph.variable(variable)
    if !sourceInputs.contains(where: { $0.node == node }) {
      sourceInputs.append(SourceInput(variable: variable, node: node, part: part))
    }
    return TensorValue(node: node, dimensions: target, element: element)
  }
}
