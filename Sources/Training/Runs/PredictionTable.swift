// What a model gives for each row of its data, as a table or as lines of JSON.

/// The results of a model for each row.
package struct PredictionTable {
  /// A result of the model.
  package struct Column: Equatable {
    /// The name of the result.
    package let name: String
    /// How many numbers it has for each row; nil for one that is a single number by its type.
    package let count: Int?
  }

  /// The results, in the order in which the model declares them.
  package let columns: [Column]
  /// All numbers of the first row, then those of the second, and so on.
  package let values: [Float]

  /// How many numbers each row has.
  private var width: Int { columns.reduce(0) { $0 + ($1.count ?? 1) } }

  /// A header and a line for each row; a result with several numbers has a column for each: `p[0]`.
  package var csv: String {
    let names = columns.flatMap { column in
      column.count.map { (0..<$0).map { "\(column.name)[\($0)]" } } ?? [column.name]
    }
    var text = names.joined(separator: ",") + "\n"
    for row in rows { text += row.map { $0.isNaN ? "nan" : "\($0)" }.joined(separator: ",") + "\n" }
    return text
  }

  /// One JSON object for each row; a result with several numbers is an array.
  package var jsonLines: String {
    var text = ""
    for row in rows {
      var rest = row
      let members = columns.map { column in
        let numbers = rest.prefix(column.count ?? 1).map { JSON.number(Double($0)) }
        rest = rest.dropFirst(numbers.count)
        let list = numbers.joined(separator: ",")
        return "\(JSON.quoted(column.name)):\(column.count == nil ? list : "[\(list)]")"
      }
      text += "{\(members.joined(separator: ","))}\n"
    }
    return text
  }

  private var rows: [ArraySlice<Float>] {
    stride(from: 0, to: values.count, by: max(width, 1)).map {
      values[$0..<min($0 + width, values.count)]
    }
  }
}
