// Columns of a table whose cells are words: category(source.color, ["red", "green"]).

import Graph
import Language

/// A column of a table whose cells name categories.
package struct CategoryColumn: Hashable, Sendable {
  /// The position of the column, from 0.
  package let place: Int
  /// The names of the categories; the first one is number 0.
  package let names: [String]

  /// Creates the column at `place` with categories of these names.
  package init(place: Int, names: [String]) {
    self.place = place
    self.names = names
  }

  /// Returns the name of the category with this number; nil if there is none.
  package func name(of number: Double) -> String? {
    Int(exactly: number).flatMap { names.indices.contains($0) ? names[$0] : nil }
  }
}

extension Builder {
  /// Returns the position of what each cell of a column holds in a list of names: an `index` of as many
  /// as there are.
  func category(_ arguments: [Argument], _ span: Span) throws -> TensorValue {
    // Neither argument has a value of its own: cells that are words are no numbers.
    let given = arguments.map { Given(label: $0.label, value: .unknown, span: $0.value.span) }
    let parameters = Builtin.category.parameters
    let places: [Int?]
    switch assign(
      given, to: parameters.map(\.name), hasDefault: parameters.map(\.isOptional), of: "category",
      at: span, declared: nil)
    {
    case .failure(let fault): throw report(fault)
    case .success(let found): places = found
    }
    guard let first = places[0], let second = places[1] else { throw Reported() }
    let (table, place, name) = try tableColumn(arguments[first].value)
    let column = CategoryColumn(place: place, names: try categoryNames(arguments[second].value))
    // Inputs are told apart by their names, and a column may be read with several lists.
    let lists = sourceInputs.count {
      if case .categories(let other) = $0.part {
        other.place == place && other != column
      } else {
        false
      }
    }
    let known = sourceInputs.first { $0.part == .categories(column) }?.variable.name
    let value = try sourceInput(
      known ?? "category \(name)" + (lists == 0 ? "" : ", list \(lists + 1)"), .categories(column),
      [batch ?? .literal(table.rows)], .index(.literal(column.names.count)), span)
    let faults = try schema { () throws(Diagnostic) in
      try program.schemas.faults(
        in: column, ofCSV: table.path, missing: table.missing, at: arguments[first].value.span)
    }
    for fault in faults { _ = report(fault) }
    return value
  }

  /// Returns the table, and the position and the name of the one column of it that `expression` is.
  private func tableColumn(
    _ expression: Expression
  ) throws -> (table: Source.Table, place: Int, name: String) {
    switch expression.kind {
    case .member(let base, let name):
      guard case .source(.table(let table)) = try evaluate(base), name.text != "table" else {
        break
      }
      return (table, try place(of: name, in: table), "source.\(name)")
    case .index(let base, let items):
      guard case .source(.table(let table)) = try evaluate(base) else { break }
      let (columns, _) = try columnRun(
        items, ofColumns: table.columns.count, "table", "source.NAME", expression.span)
      guard columns.count == 1 else { break }
      let (first, end) = (columns.lowerBound, columns.upperBound)
      return (table, first, "source[\(first) : \(end)]")
    default: break
    }
    throw report(
      "'category' takes one column of a table", at: expression.span,
      help: "write category(source.NAME, [\"…\", \"…\"])")
  }

  /// Returns the texts in the list `expression`, which differ.
  private func categoryNames(_ expression: Expression) throws -> [String] {
    guard case .array(let elements) = expression.kind, !elements.isEmpty else {
      throw report(
        "the categories are named in a list", at: expression.span,
        help: "write category(source.NAME, [\"…\", \"…\"])")
    }
    var names: [String] = []
    for element in elements {
      guard case .string(let name) = element.kind else {
        throw report(
          "the name of a category is a text", at: element.span,
          help: element.height == 1 ? "put it in quotes: \"\(element.quotation)\"" : nil)
      }
      if let first = names.firstIndex(of: name) {
        throw report(
          "the category '\(name)' is named twice", at: element.span,
          related: [Label(elements[first].span, "the first is here")])
      }
      names.append(name)
    }
    return names
  }
}
