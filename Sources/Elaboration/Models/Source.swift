// Sources of data, as far as shapes are concerned: what a reader gives, and which parts of it are read.

import Graph
import Language

/// What a data block is read from.
package enum DataSource: Equatable, Sendable {
  /// The table in a CSV file.
  case table(path: String)
  /// Arrays in IDX files; `labels` is nil where no labels are named.
  case arrays(images: String, labels: String?)
  /// A text, in windows of so many characters.
  case text(path: String, window: Int)
}

/// What is known of a text without its characters.
package struct TextSchema: Sendable {
  /// The number of characters.
  package let characterCount: Int
  /// The number of different ones.
  package let vocabularySize: Int

  /// Creates what is known of a text.
  package init(characterCount: Int, vocabularySize: Int) {
    self.characterCount = characterCount
    self.vocabularySize = vocabularySize
  }
}

/// What is known of sources on disk.
package protocol SourceSchemas {
  /// Returns the names of the columns and the number of rows of the table at `path`, or throws what
  /// is wrong with it, at `span`.
  func columns(ofCSV path: String, at span: Span) throws(Diagnostic) -> (
    names: [String], rows: Int
  )

  /// Returns what is wrong with the cells of the columns in `range` of that table, which a field reads.
  func faults(
    inColumns range: Range<Int>, ofCSV path: String, at span: Span
  ) throws(Diagnostic) -> [Diagnostic]

  /// Returns what is known of the text at `path`, or throws what is wrong with it, at `span`.
  func text(at path: String, from span: Span) throws(Diagnostic) -> TextSchema

  /// Returns the sizes of the array in the IDX file at `path`, of which there is at least one, or
  /// throws what is wrong with it, at `span`. `isMain` tells the file that counts the rows from the
  /// file of the labels.
  func shape(ofIDX path: String, isMain: Bool, at span: Span) throws(Diagnostic) -> [Int]
}

extension SourceSchemas {
  /// Returns nothing: a table without cells has none that are wrong.
  package func faults(
    inColumns range: Range<Int>, ofCSV path: String, at span: Span
  ) throws(Diagnostic) -> [Diagnostic] { [] }
}

/// A part of a source that data fields read.
package struct SourceInput {
  /// The variable. Over `batch` first, unless it is the whole table.
  package let variable: GraphVariable
  /// Its node.
  package let node: NodeID
  /// Which part it is.
  package let part: SourcePart
}

/// A part of a source.
package enum SourcePart: Equatable, Sendable {
  /// Columns of a table, counted from 0: for one column a number in each row, for a run of them an
  /// array.
  case columns(Range<Int>)
  /// All rows and columns of a table, without a batch.
  case wholeTable
  /// The array of an IDX file in each row.
  case images
  /// The label of each row.
  case labels
  /// The characters of each window of a text, moved on by so many.
  case window(shift: Int)
}

/// The value of `source`.
enum Source {
  case table(Table)
  case arrays(Arrays)
  case text(Text)

  /// A table of data.
  struct Table {
    let path: String
    let columns: [String]
    let rows: Int
  }

  /// Arrays in IDX files.
  struct Arrays {
    let path: String
    /// The sizes of the array at `path`, rows first.
    let shape: [Int]
    /// The file of the labels, with the place that names it.
    let labels: (path: String, place: Span)?
  }

  /// A text, cut into windows.
  struct Text {
    let path: String
    let window: Size
    let vocabularySize: Int
  }

  /// What is to be read.
  var data: DataSource {
    switch self {
    case .table(let table): .table(path: table.path)
    case .arrays(let arrays): .arrays(images: arrays.path, labels: arrays.labels?.path)
    case .text(let text): .text(path: text.path, window: text.window.extent)
    }
  }

  /// How a part of it is written, for a help.
  var partHelp: String {
    switch self {
    case .table: "write source.table, or source.NAME for one column"
    case .arrays: "write source.images or source.labels"
    case .text: "write source.tokens or source.next"
    }
  }
}
