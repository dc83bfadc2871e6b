// Sources of data, as far as shapes are concerned: what a reader gives, and which parts of it are read.

import Graph
import Language

/// What a data block is read from.
package enum DataSource: Equatable, Sendable {
  /// The table in a CSV file, and what stands for its missing values.
  case table(path: String, missing: MissingValues)
  /// Arrays in files of their own; `labels` is nil where no labels are named.
  case arrays(ArrayFormat, path: String, labels: String?)
  /// Arrays in one NPZ file.
  case archive(path: String)
  /// A text, in windows of so many characters or bytes.
  case text(path: String, window: Int, TextUnit)
}

/// What a text is made of.
package enum TextUnit: String, Sendable {
  /// Unicode scalars, numbered in ascending order.
  case characters
  /// Bytes, each its own number.
  case bytes

  /// What one of them is called.
  package var noun: String { String(rawValue.dropLast()) }
}

/// What stands for the missing values of a table.
package enum MissingValues: Equatable, Sendable {
  /// Nothing: a missing value is an error.
  case error
  /// Rows that lack a value which is read are left out.
  case dropped
  /// The mean of the column over the rows that have one; a statistic of the training rows.
  case mean
  /// This number.
  case number(Double)
}

/// How a file holds a single array.
package enum ArrayFormat: String, Sendable {
  /// The format of the MNIST database.
  case idx
  /// NumPy's.
  case npy

  /// What such a file is called.
  package var name: String { rawValue.uppercased() }

  /// What the array is called as a part of the source.
  var member: String { self == .idx ? "images" : "values" }
}

/// What is known of a text without its characters.
package struct TextSchema: Sendable {
  /// The number of characters, or of bytes where it is made of these.
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

  /// Returns what is wrong with the cells of the columns in `range` of that table, which a field reads;
  /// missing values are wrong unless something stands for them.
  func faults(
    inColumns range: Range<Int>, ofCSV path: String, missing: MissingValues, at span: Span
  ) throws(Diagnostic) -> [Diagnostic]

  /// Returns what is wrong with the cells of a column of that table which name categories; `span` is where
  /// the column is read.
  func faults(
    in column: CategoryColumn, ofCSV path: String, missing: MissingValues, at span: Span
  ) throws(Diagnostic) -> [Diagnostic]

  /// Returns what is known of the text at `path`, or throws what is wrong with it, at `span`.
  func text(at path: String, in unit: TextUnit, from span: Span) throws(Diagnostic) -> TextSchema

  /// Returns the sizes of the array in the file at `path`, of which there is at least one, or throws
  /// what is wrong with it, at `span`. `isMain` tells the file that counts the rows from the file of
  /// the labels.
  func shape(
    of format: ArrayFormat, _ path: String, isMain: Bool, at span: Span
  ) throws(Diagnostic) -> [Int]

  /// Returns the names of the arrays in the NPZ file at `path`, in its order, or throws what is wrong
  /// with it, at `span`.
  func names(ofNPZ path: String, at span: Span) throws(Diagnostic) -> [String]

  /// Returns the sizes of the array `name` in the NPZ file at `path`, of which there is at least one,
  /// or throws what is wrong with it, at `span`.
  func shape(ofNPZ path: String, _ name: String, at span: Span) throws(Diagnostic) -> [Int]
}

extension SourceSchemas {
  /// Returns nothing: a table without cells has none that are wrong.
  package func faults(
    inColumns range: Range<Int>, ofCSV path: String, missing: MissingValues, at span: Span
  ) throws(Diagnostic) -> [Diagnostic] { [] }

  /// Returns nothing, alike.
  package func faults(
    in column: CategoryColumn, ofCSV path: String, missing: MissingValues, at span: Span
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
  /// 1 where these columns of a table lack a value, and 0 elsewhere.
  case gaps(Range<Int>)
  /// The number of the category that each cell of a column names.
  case categories(CategoryColumn)
  /// All rows and columns of a table, or all of an array, without a batch.
  case wholeTable
  /// The array of a file in each row.
  case array
  /// The label of each row.
  case labels
  /// The array of this name of an NPZ file in each row.
  case member(String)
  /// The characters of each window of a text, moved on by so many.
  case window(shift: Int)
}

/// The value of `source`.
enum Source {
  case table(Table)
  case arrays(Arrays)
  case archive(Archive)
  case text(Text)

  /// A table of data.
  struct Table {
    let path: String
    let columns: [String]
    let rows: Int
    let missing: MissingValues
  }

  /// Arrays in files of their own.
  struct Arrays {
    let format: ArrayFormat
    let path: String
    /// The sizes of the array at `path`, rows first.
    let shape: [Int]
    /// The file of the labels, with the place that names it.
    let labels: (path: String, place: Span)?
  }

  /// Arrays in one NPZ file.
  struct Archive {
    let path: String
    /// The names of the arrays.
    let names: [String]
  }

  /// A text, cut into windows.
  struct Text {
    let path: String
    let window: Size
    let unit: TextUnit
    let vocabularySize: Int
  }

  /// What is to be read.
  var data: DataSource {
    switch self {
    case .table(let table): .table(path: table.path, missing: table.missing)
    case .arrays(let arrays):
      .arrays(arrays.format, path: arrays.path, labels: arrays.labels?.path)
    case .archive(let archive): .archive(path: archive.path)
    case .text(let text): .text(path: text.path, window: text.window.extent, text.unit)
    }
  }

  /// How a part of it is written, for a help.
  var partHelp: String {
    switch self {
    case .table: "write source.table, or source.NAME for one column"
    case .arrays(let arrays): "write source.\(arrays.format.member) or source.labels"
    case .archive(let archive):
      archive.names.first.map { "name an array of it: source.\($0)" } ?? "name an array of it"
    case .text: "write source.tokens or source.next"
    }
  }
}
