// Fields of data: graphs over the rows of a source.

import Graph
import Language

/// A field of data with its value.
struct FieldValue {
  let field: Language.DataField
  let value: TensorValue
  let isBatched: Bool
  /// By how many characters the windows of a text are moved on, if that is what the field has.
  var windowShift: Int?
}

extension Builder {
  /// Returns `source.name`: one column, or the whole table.
  func readColumn(_ name: Name, of table: Source.Table) throws -> TensorValue {
    if name.text == "table" {
      let sizes = [Size.literal(table.rows), .literal(table.columns.count)]
      return try tableInput(
        "source.table", 0..<table.columns.count, of: table, sizes, isWhole: true, name.span)
    }
    let place = try place(of: name, in: table)
    return try tableInput(
      "source.\(name)", place..<place + 1, of: table, [batch ?? .literal(table.rows)],
      isWhole: false,
      name.span
    )
  }

  /// Returns the position of the column `name`.
  func place(of name: Name, in table: Source.Table) throws -> Int {
    if let place = table.columns.firstIndex(of: name.text) { return place }
    let meant = closest(to: name.text, in: table.columns + ["table"])
    throw report(
      "the table has no column '\(name)'", at: name.span,
      notes: meant == nil ? [columnsNote(of: table)] : [],
      help: meant.map { "did you mean '\($0)'?" })
  }

  /// Returns which columns a table has, for a message.
  private func columnsNote(of table: Source.Table) -> String {
    let names = table.columns.filter { !$0.isEmpty }
    guard !names.isEmpty else {
      return "its \(table.columns.count) columns have no names: they are read as source[0 : 1]"
    }
    let some = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    return "it has \(some)\(names.count > 8 ? ", …" : "")"
  }

  /// Returns `source[a : b]`: a run of columns.
  func readColumns(_ items: [IndexItem], of table: Source.Table, _ span: Span) throws -> TensorValue
  {
    let (columns, count) = try columnRun(
      items, ofColumns: table.columns.count, "table", "source.NAME", span)
    return try tableInput(
      "source[\(columns.lowerBound) : \(columns.upperBound)]", columns, of: table,
      [batch ?? .literal(table.rows), count], isWhole: false, span)
  }

  /// Returns the run of columns that `items` ask for, and how many they are as a size. The owner, a
  /// table or an array, has `total` of them, and can be read as `other`, too.
  func columnRun(
    _ items: [IndexItem], ofColumns total: Int, _ owner: String, _ other: String, _ span: Span
  ) throws -> (Range<Int>, Size) {
    guard items.count == 1, case .range(let from, let to, let place) = items[0] else {
      throw report(
        other == "source.NAME"
          ? "columns are read as a run, or by name" : "columns are read as a run", at: span,
        help: "write source[0 : \(total)] or \(other)")
    }
    let (first, end) = (try size(from), try size(to))
    guard first.extent >= 0, first.extent < end.extent, end.extent <= total,
      let count = end.subtracting(first)
    else {
      throw report(
        "'\(place.text)' is not a run of columns of this \(owner)", at: place,
        notes: ["the \(owner) has \(total) columns, from 0 to \(total - 1)"])
    }
    return (first.extent..<end.extent, count)
  }

  private func tableInput(
    _ name: String, _ columns: Range<Int>, of table: Source.Table, _ sizes: [Size], isWhole: Bool,
    _ span: Span
  ) throws -> TensorValue {
    if isWhole, table.missing == .dropped || table.missing == .mean {
      throw report(
        "source.table is the table as it is, so that nothing can stand for its missing values",
        at: span, help: "read columns of it, or write missing=0")
    }
    var value = try sourceInput(
      name, isWhole ? .wholeTable : .columns(columns), sizes, .real, span)
    if table.missing == .mean { value.node = try meansFilled(in: value, name, columns, span) }
    do {
      let faults = try program.schemas.faults(
        inColumns: columns, ofCSV: table.path, missing: table.missing, at: span)
      // The numbers are wrong, but their shape is not: what follows can be checked all the same.
      for fault in faults { _ = report(fault) }
    } catch {
      throw report(error)
    }
    return value
  }

  /// Returns `value`, in which missing values are 0, with the means of the others in their place:
  /// x + m · Σ x / Σ (1 - m), where m is 1 for what is missing, and sums are over the rows.
  private func meansFilled(
    in value: TensorValue, _ name: String, _ columns: Range<Int>, _ span: Span
  ) throws -> NodeID {
    let mask = try sourceInput(
      "missing \(name)", .gaps(columns), value.sizes, .real, span
    ).node
    let rows = [value.axes[0]]
    let sum = graph.reduce(.sum, value.node, over: rows)
    let present = graph.sum([(mask, -1)], constant: 1)
    let mean = graph.divide(sum, graph.reduce(.sum, present, over: rows))
    return graph.sum([(value.node, 1), (graph.multiply(mask, mean), 1)])
  }

  /// Returns the fields of `data`, over rows of the size `batch`, and the source that they are read
  /// from. A field with an error is left out, and so is what neither `names` nor fields of these names
  /// need.
  func fields(
    of data: DataDeclaration, batch: Size, named names: Set<String>? = nil
  ) -> ([FieldValue], Source?) {
    let needed = names.map { data.fieldNames(neededFor: $0) }
    self.batch = batch
    isReadingData = true
    defer { isReadingData = false }
    var result: [FieldValue] = []
    var source: Source?
    within(Frame(program.globals.owner(of: data.name.text) ?? program.globals)) {
      for field in data.fields where needed?.contains(field.name.text) ?? true {
        do {
          let value = try evaluateStatement(field.value)
          if case .source(let found) = value {
            // A source under another name is no field.
            if field.value.asName != nil { _ = try tensor(of: value, field.value.span) }
            if source != nil {
              throw report(
                "a data block reads one source, and this is another", at: field.value.span)
            }
            source = found
            frame.locals[field.name.text] = value
            continue
          }
          let fitted = try fitted(try tensor(of: value, field.value.span), field, source)
          annotate(fitted.value.node, field.span, name: field.name.text)
          frame.locals[field.name.text] = .tensor(fitted.value)
          result.append(fitted)
        } catch {
          frame.locals[field.name.text] = .unknown
        }
      }
    }
    return (result, source)
  }

  /// Returns `value` with the declared type of `field`. A sample is reshaped where the numbers of its
  /// elements agree; that an index or a simplex is one is for the loader to check.
  private func fitted(
    _ value: TensorValue, _ field: Language.DataField, _ source: Source?
  ) throws -> FieldValue {
    let isBatched = value.sizes.first == batch && batch != nil
    var shift: Int?
    if case .text? = source { shift = try windowShift(of: value, field) }
    guard let type = field.type else {
      return FieldValue(field: field, value: value, isBatched: isBatched, windowShift: shift)
    }
    let sample = try sizes(type)
    let wanted = isBatched ? value.sizes.prefix(1) + sample : sample
    var result: TensorValue
    if let merged = merge(wanted, value.sizes) {
      result = resized(value, to: merged)
    } else if let reshaped = reshaped(value, to: wanted), value.sizes.count != wanted.count {
      result = reshaped
    } else {
      let have = isBatched ? Array(value.sizes.dropFirst()) : value.sizes
      throw report(
        "'\(field.name)' should be \(typeText(sample, .real)), but this is \(typeText(have, .real))",
        at: field.value.span, related: [Label(type.span, "declared here")],
        notes: shapeNotes(sample, have) + elementNotes(sample, have))
    }
    result.element = try element(type)
    if shift != nil, case .text(let text)? = source {
      try checkVocabulary(of: field, result.element, text)
    }
    return FieldValue(field: field, value: result, isBatched: isBatched, windowShift: shift)
  }
}

extension DataDeclaration {
  /// Returns `names` and the names of all fields that those are made of; `source` in any case.
  fileprivate func fieldNames(neededFor names: Set<String>) -> Set<String> {
    var needed = names.union(["source"])
    // A field is made of earlier ones alone.
    for field in fields.reversed() where needed.contains(field.name.text) {
      field.value.addNames(to: &needed)
    }
    return needed
  }
}

extension Expression {
  /// Adds every name that stands in the expression.
  fileprivate func addNames(to names: inout Set<String>) {
    if let name = asName { names.insert(name.text) }
    forEachChild { $0.addNames(to: &names) }
  }
}
