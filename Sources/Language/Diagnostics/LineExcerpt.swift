// One line of a text as a terminal can show it.

/// A line of which every Unicode scalar takes one column, cut where it is too long.
struct LineExcerpt {
  /// How many columns a tab reaches to.
  private static let tabWidth = 4
  private static let ellipsis: Unicode.Scalar = "…"

  /// What to print.
  private(set) var text = ""
  /// The offsets of the scalars that the line is made of, and of its end.
  private var offsets: [Int] = []
  /// The column, counted from 0, at which each of them is printed.
  private var columns: [Int] = []

  /// Creates the excerpt of the line numbered `line` from 0 that shows the beginning of `ranges`.
  init(_ file: SourceFile, _ line: Int, around ranges: [Range<Int>]) {
    let range = file.lineRange(line)
    var scalars: [Unicode.Scalar] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = file.scalar(at: place)
      offsets.append(place)
      columns.append(scalars.count)
      if scalar == "\t" {
        let width = Self.tabWidth - scalars.count % Self.tabWidth
        scalars.append(contentsOf: repeatElement(" ", count: width))
      } else {
        scalars.append(Self.visible(scalar))
      }
      place += length
    }
    offsets.append(range.upperBound)
    columns.append(scalars.count)
    cut(&scalars, around: ranges)
    while scalars.last == " " { scalars.removeLast() }
    text = String(String.UnicodeScalarView(scalars))
  }

  private static func visible(_ scalar: Unicode.Scalar?) -> Unicode.Scalar {
    guard let scalar else { return "\u{FFFD}" }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return " "
    // A combining mark would move onto its neighbour, and the underline with it.
    case .nonspacingMark, .enclosingMark: return "\u{FFFD}"
    case let category where category.isInvisible: return "\u{FFFD}"
    default: return scalar
    }
  }

  /// Keeps what fits of a line that is too long, most of it behind the first of `ranges`.
  private mutating func cut(_ scalars: inout [Unicode.Scalar], around ranges: [Range<Int>]) {
    let widest = DiagnosticRenderer.widestLine
    guard scalars.count > widest else { return }
    let focus = ranges.map { column(at: $0.lowerBound) }.min() ?? 0
    let first = max(0, min(focus - widest / 4, scalars.count - widest))
    let last = min(scalars.count, first + widest)
    var shown = Array(scalars[first..<last])
    if first > 0 { shown[0] = Self.ellipsis }
    if last < scalars.count { shown[shown.count - 1] = Self.ellipsis }
    scalars = shown
    columns = columns.map { max(0, min($0 - first, shown.count)) }
  }

  /// Returns the columns, counted from 0, at which `range` is printed; at least one.
  func columns(of range: Range<Int>) -> Range<Int> {
    let start = column(at: range.lowerBound)
    return start..<max(start + 1, column(at: range.upperBound))
  }

  private func column(at offset: Int) -> Int {
    // The last scalar that starts at or before the offset; places outside the line go to its ends.
    var low = 0
    var high = offsets.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offsets[middle] <= offset { low = middle } else { high = middle }
    }
    return columns[low]
  }
}
