// Windows of a text: which characters are trained on, and where the windows of an epoch start.

import Language

/// Fields that are windows of a text.
package struct TextWindows {
  /// The text.
  package internal(set) var text: Text
  /// The number of characters of a window.
  package let width: Int
  /// By field, by how many characters its windows are moved on.
  package let shifts: [String: Int]
  /// Where the text of a file begins that is held out; nil if a share of the text is.
  package internal(set) var border: Int?
}

/// A run of characters that is cut into windows anew in each epoch.
///
/// A window takes `width` characters and looks at one more, the next one of its last character.
package struct WindowCuts: Equatable {
  /// The number of characters from the beginning of the text on.
  package let characterCount: Int
  /// The number of characters of a window.
  package let width: Int
  /// How many places the first window may start at: `offset` is below it.
  package let offsetCount: Int
  /// How many windows there are at each offset; at some there is one more.
  package let count: Int

  /// Creates the cuts of the first `characterCount` characters.
  ///
  /// The first window may start at any of `width` places, so that in time all windows are seen. That
  /// costs a window at most, and is left out as far as it would leave less than one batch.
  /// Requires: `characterCount > width ≥ 1`.
  package init(characterCount: Int, width: Int, batch: Int) {
    self.characterCount = characterCount
    self.width = width
    // At the last offset, width - 1.
    let fewest = (characterCount - width) / width
    if fewest >= batch {
      (offsetCount, count) = (width, fewest)
    } else {
      let (most, rest) = (characterCount - 1).quotientAndRemainder(dividingBy: width)
      (offsetCount, count) = (rest + 1, most)
    }
  }

  /// Returns where the windows start if the first one starts at `offset`: ascending, one behind the
  /// other.
  package func starts(offset: Int) -> [Int32] {
    consecutiveWindows(in: offset..<characterCount, width: width)
  }

  /// Returns where the windows of `epoch` start, in the order in which it takes them: both are drawn by
  /// the seed, and the same on every machine.
  package func order(seed: UInt64, epoch: Int) -> [Int32] {
    let number = UInt32(truncatingIfNeeded: epoch)
    var stream = RandomStream(seed: seed, use: .offset, number: number)
    let starts = starts(offset: Int(stream.next(below: UInt32(offsetCount))))
    return shuffledOrder(count: starts.count, seed: seed, epoch: epoch).map { starts[Int($0)] }
  }
}

/// Returns where windows of `width` characters start that lie one behind the other in `characters`,
/// each with the character after it.
package func consecutiveWindows(in characters: Range<Int>, width: Int) -> [Int32] {
  stride(from: characters.lowerBound, to: characters.upperBound - width, by: width).map {
    Int32($0)
  }
}
