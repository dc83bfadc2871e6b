// What a model gives for each row of its data, as a table, as lines of JSON or as an array of NumPy.

import Execution

/// The results of a model for each row.
package struct PredictionTable {
  /// A result of the model.
  package struct Column: Equatable {
    /// The name of the result.
    package let name: String
    /// Its sizes for each row; none for one that is a single number by its type.
    package let shape: [Int]
    /// How many numbers it has for each row.
    var count: Int { shape.reduce(1, *) }
  }

  /// The results, in the order in which the model declares them.
  package let columns: [Column]
  /// All numbers of the first row, then those of the second, and so on.
  package let values: Numbers
  /// The lines of the table that have no results, as they lack a value that is read.
  package var linesLeftOut: [Int] = []

  /// How many numbers each row has.
  private var width: Int { columns.reduce(0) { $0 + $1.count } }

  /// A header and a line for each row; a result with several numbers has a column for each: `p[0]`.
  package var csv: String {
    let names = columns.flatMap { column in
      column.shape.isEmpty ? [column.name] : (0..<column.count).map { "\(column.name)[\($0)]" }
    }
    var text = names.joined(separator: ",") + "\n"
    let precision = values.precision
    for row in rows {
      text += row.map { $0.isNaN ? "nan" : precision.text($0) }.joined(separator: ",") + "\n"
    }
    return text
  }

  /// One JSON object for each row; a result with several numbers is an array.
  package var jsonLines: String {
    var text = ""
    for row in rows {
      var rest = row
      let members = columns.map { column in
        let numbers = rest.prefix(column.count).map { JSON.number($0) }
        rest = rest.dropFirst(numbers.count)
        let list = numbers.joined(separator: ",")
        return "\(JSON.quoted(column.name)):\(column.shape.isEmpty ? list : "[\(list)]")"
      }
      text += "{\(members.joined(separator: ","))}\n"
    }
    return text
  }

  /// An NPY file of numbers of the model's type, rows first. A single result keeps its shape; several stand side by
  /// side in two dimensions, as in the table.
  package var npy: [UInt8] {
    let count = values.count / max(width, 1)
    let shape = [count] + (columns.count == 1 ? columns[0].shape : [width])
    // Numbers are little-endian in memory.
    return npyHeader(values.precision, shape: shape) + values.withUnsafeBytes { Array($0) }
  }

  private var rows: [Slice<Numbers>] {
    stride(from: 0, to: values.count, by: max(width, 1)).map {
      values[$0..<min($0 + width, values.count)]
    }
  }
}
