// A small model of rows, whatever file they come from.

/// A model of one layer, with all that it says of its data.
struct RowModel {
  /// The call of the reader.
  var source: String
  /// What is standardized to be the input, and the number of its columns.
  var x: String
  var width = 3
  /// What the model learns, one of so many classes; a number if there are none.
  var y: String
  var classes: Int? = 2
  var batch = 8
  var epochs = 4
  /// What is held out; nil if nothing is.
  var validate: String? = "0.25"

  /// The text of the model file.
  var text: String {
    let type = classes.map { ": index(\($0))" } ?? ": [1]"
    let held = validate.map { "\n    validate  = \($0)" } ?? ""
    return """
      data rows {
          source = \(source)
          x: [\(width)] = standardize(\(x))
          y\(type) = \(y)
      }
      model line(x: [batch, \(width)]) -> z: [batch, \(classes ?? 1)] {
          z = x |> linear(\(classes ?? 1))
      }
      train line {
          data      = rows
          loss      = \(classes == nil ? "mse" : "cross_entropy")(z, y)
          optimizer = adam(lr=0.05)
          batch     = \(batch)
          epochs    = \(epochs)\(held)
          report    = [\(classes == nil ? "mae" : "accuracy")(z, y)]
          save      = "w.safetensors"
      }

      """
  }
}
