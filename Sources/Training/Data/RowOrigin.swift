// Where rows of data come from, as messages name them.

/// Where a row stands in its file.
struct RowPlace {
  /// The path of the file, as it is printed.
  let path: String
  /// The number of the row in that file, counted from 1.
  let number: Int
  /// The line of the file that the row starts on; nil if the file has no lines.
  let line: Int?
  /// Whether the file is that of the rows that are held out.
  var isHeldOut = false

  /// How a message calls the row.
  var title: String {
    if let line { return "row \(number) (line \(line) of \(path))" }
    return isHeldOut ? "row \(number) of those held out" : "row \(number)"
  }

  /// How a page calls the row that says which file its rows are of.
  var shortTitle: String { line.map { "row \(number), line \($0)" } ?? "row \(number)" }
}

extension DataSet {
  /// Which rows of which file the values of a field come from.
  package struct Origin: Sendable {
    /// The path of the file, as it is printed.
    private let path: String
    /// The lines that its rows stand on; nil if it has no lines.
    private let lines: RowLines?
    /// How many values of the field come from each row; at least 1.
    private let valuesPerRow: Int
    /// Where the rows that are held out begin and come from, if that is another file; else empty.
    private var others: [(first: Int, origin: Origin)] = []

    /// Creates the origin of values from the rows of the file at `path`.
    package init(path: String, lines: RowLines?, valuesPerRow: Int) {
      self.path = path
      self.lines = lines
      self.valuesPerRow = max(1, valuesPerRow)
    }

    /// Returns the same origin of the rows before `first`, and `other` of those from there on, which are
    /// held out.
    func joined(with other: Origin, from first: Int) -> Origin {
      var joined = self
      joined.others.append((first, other))
      return joined
    }

    /// Returns where `row`, counted from 0, stands.
    func place(of row: Int) -> RowPlace {
      guard let other = others.last(where: { $0.first <= row }) else {
        return RowPlace(path: path, number: row + 1, line: lines?.line(of: row))
      }
      var place = other.origin.place(of: row - other.first)
      place.isHeldOut = true
      return place
    }

    /// Returns where the row stands that the value at `index` comes from.
    func place(ofValue index: Int) -> RowPlace { place(of: index / valuesPerRow) }
  }
}
