// The names of axes, each kept once.
//
// A node has its axes in an array, and passes copy and compare these arrays all the time. With a string in each
// axis, a copy counts references and a comparison looks at text; with a number, both are those of memory.

import Synchronization

/// The name of a size, as a number: the same for names that are the same.
public struct AxisName: Hashable, Sendable {
  private let number: Int32

  /// All names so far, and the number of each. They are few, those that model files have for sizes, and none
  /// is forgotten.
  private static let known = Mutex<(texts: [String], numbers: [String: Int32])>(([], [:]))

  /// The name that is written as `text`.
  init(_ text: String) {
    number = Self.known.withLock { known in
      if let number = known.numbers[text] { return number }
      let number = Int32(known.texts.count)
      known.texts.append(text)
      known.numbers[text] = number
      return number
    }
  }

  /// The name as it is written.
  var text: String { Self.known.withLock { $0.texts[Int(number)] } }
}

extension AxisName: Comparable {
  public static func < (a: AxisName, b: AxisName) -> Bool { a != b && a.text < b.text }
}
