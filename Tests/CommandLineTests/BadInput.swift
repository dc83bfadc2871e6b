// One thing that is wrong with what gradc is given, and the sound model that it is made of.

import Testing

/// Something that is wrong, and how gradc answers.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// What is wrong, in a few words.
  let name: String
  /// What is replaced in the sound model.
  var changes: [(String, String)] = []
  /// The model in place of the sound one.
  var model: String?
  /// The table, byte by byte.
  var table = "a,y\n1,2\n2,4\n3,6\n"
  var command = ["train"]
  /// What follows the path of the model.
  var options: [String] = []
  /// How each part of what is said starts, in order.
  let says: [String]

  var testDescription: String { name }

  static let sound = """
    data d {
        source = csv("table.csv")
        x: [1] = source[0 : 1]
        y: [1] = source.y
    }
    model m(x: [batch, 1]) -> p: [batch, 1] {
        p = x |> linear(1)
    }
    train m {
        data      = d
        loss      = mse(p, y)
        optimizer = sgd(lr=0.1)
        batch     = 1
        epochs    = 1
    }

    """

  /// The text of the model file.
  var text: String {
    changes.reduce(model ?? Self.sound) { text, change in
      let (old, new) = change
      return text.replacing(old, with: new)
    }
  }
}
