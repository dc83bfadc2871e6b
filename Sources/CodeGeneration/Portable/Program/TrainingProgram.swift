// A program around an exported library: it trains on the model's data, as gradc does.

/// What a training program is made from, beside its library.
package struct TrainingProgram: Sendable {
  /// Where the data come from; paths are those in the model file.
  package enum Source: Sendable {
    /// Nowhere: the model has no data.
    case none
    /// A CSV file with so many columns.
    case table(path: String, columns: Int)
    /// IDX files of rows of so many elements.
    case arrays(images: String, width: Int, labels: String?)
    /// A text, cut into windows.
    case text(path: String, Windows)

    /// The windows of a text: their characters, the characters of the text and of its part that is trained
    /// on, the number of different ones, and at how many places the first window may start. The characters
    /// may be bytes.
    package struct Windows: Sendable {
      let width, characters, border, vocabulary, offsets: Int
      let areBytes: Bool

      package init(
        width: Int, characters: Int, border: Int, vocabulary: Int, offsets: Int, areBytes: Bool
      ) {
        self.width = width
        self.characters = characters
        self.border = border
        self.vocabulary = vocabulary
        self.offsets = offsets
        self.areBytes = areBytes
      }
    }
  }

  /// A file of rows that are held out: the path, and that of its labels.
  package struct HeldOutFile: Sendable {
    let path: String
    let labels: String?

    package init(path: String, labels: String?) {
      self.path = path
      self.labels = labels
    }
  }

  /// What stands for values that a table lacks.
  package enum Missing: Sendable {
    /// Nothing: a missing value ends the program.
    case error
    /// Its row is left out.
    case dropped
    /// A number.
    case number(Double)
  }

  /// A part of the source that the data block reads.
  package struct Part: Sendable {
    package enum Kind: Sendable {
      /// So many columns; by its name, or from the one of this number on.
      case columns(name: String?, first: Int, count: Int)
      case wholeTable
      /// Words, as the numbers of those in a list; the column by its name, or of this number.
      case words(column: String?, place: Int, Words)
      /// 1 where these columns lack a value, and 0 elsewhere; by their name, or from the one of this number on.
      case gaps(name: String?, first: Int, count: Int)
      case images
      case labels
    }

    /// The words that a column may hold.
    package struct Words: Equatable, Sendable {
      let names: [String]
      /// The number that a word is, so that 3.0 is 3; nil where it is none.
      let numbers: [Double?]

      package init(names: [String], numbers: [Double?]) {
        self.names = names
        self.numbers = numbers
      }
    }

    /// The input of the library's functions.
    let input: String
    let kind: Kind

    package init(input: String, kind: Kind) {
      self.input = input
      self.kind = kind
    }
  }

  /// A field of the data block.
  package struct Field: Sendable {
    package let name: String
    /// How many numbers it has, in each row if it has rows.
    let width: Int
    let isBatched: Bool
    /// By how many characters its windows are moved on; nil if it is no window of a text.
    let shift: Int?
    /// How many numbers there are for an index, and how many add up to 1, or 0.
    let index, simplex: Int

    package init(
      name: String, width: Int, isBatched: Bool, shift: Int?, index: Int = 0, simplex: Int = 0
    ) {
      self.name = name
      self.width = width
      self.isBatched = isBatched
      self.shift = shift
      self.index = index
      self.simplex = simplex
    }
  }

  /// When the training ends early.
  package struct Stop: Sendable {
    /// After how many reports in a row without a better measure.
    let patience: Int
    /// Which measure is watched, counted as in `measures`.
    let measure: Int
    let isLargerBetter: Bool
    /// By how much a measure has to be better to count.
    let delta: Double
    /// Why the training has ended then, in words.
    let reason: String

    package init(
      patience: Int, measure: Int, isLargerBetter: Bool, delta: Double, reason: String
    ) {
      self.patience = patience
      self.measure = measure
      self.isLargerBetter = isLargerBetter
      self.delta = delta
      self.reason = reason
    }
  }

  /// The numbers of rows and steps.
  package struct Counts: Sendable {
    /// The rows of the source, those of training and those held out.
    package var rows = 1
    package var training = 1
    package var heldOut = 0
    package var batch = 1
    /// How many batches a step sees.
    package var passes = 1
    package var steps = 1
    package var stepsPerEpoch = 1
    package var stepsPerReport = 1
    /// The epochs that the reports count; nil in a run that is counted in steps.
    package var reportedEpochs: Int?
    /// The epochs of the run, whether it is counted in them or not.
    package var epochs = 1
    /// The rows of the last, smaller batch that is evaluated, and the whole batches before; 0 where nothing
    /// is evaluated.
    package var rest = 0
    package var evaluations = 0
    /// The rows of a batch that is evaluated.
    package var evaluated = 1
    /// The model's own states, which are saved; those of the optimizer lie behind them.
    package var keptStates = 0

    package init() {}

    /// Whether a C int holds all of them.
    package var fitsC: Bool {
      let calls = steps.multipliedReportingOverflow(by: passes)
      return !calls.overflow
        && [
          rows, training, heldOut, batch, calls.partialValue, stepsPerEpoch, stepsPerReport, epochs,
        ]
        .allSatisfy { $0 <= Int(Int32.max) }
    }
  }

  package let model: String
  package let source: Source
  package let parts: [Part]
  package let fields: [Field]
  package let seed: Int
  package let counts: Counts
  /// What is measured, the loss first: the name, and the same as JSON has it.
  package let measures: [(name: String, json: String)]
  /// The name of the model as JSON has it.
  package let modelJSON: String
  /// What stands for missing values of a table.
  package var missing = Missing.error
  /// The file whose rows, or characters, follow those of the source, and are held out; nil if there is none.
  package var heldOutFile: HeldOutFile?
  /// Whether the last rows are held out, and not a random share of them.
  package var holdsOutLast = false
  /// When the training ends early; nil where nothing ends it.
  package var stop: Stop?
  /// The states that are averages of parameters and stand for them where the model is measured and saved,
  /// by the names of the parameters; empty where there are none.
  package var averages: [String: String] = [:]

  package init(
    model: String, modelJSON: String, source: Source, parts: [Part], fields: [Field], seed: Int,
    counts: Counts, measures: [(name: String, json: String)]
  ) {
    self.model = model
    self.modelJSON = modelJSON
    self.source = source
    self.parts = parts
    self.fields = fields
    self.seed = seed
    self.counts = counts
    self.measures = measures
  }

  /// The fields that have rows.
  var rowFields: [Field] { fields.filter(\.isBatched) }

  /// Whether the rows come in a random order.
  var isShuffled: Bool {
    if case .none = source { false } else { !rowFields.isEmpty }
  }

  /// Whether a table is read that may lack values, or that has words.
  var readsMoreThanNumbers: Bool {
    guard case .table = source else { return false }
    if case .error = missing {} else { return true }
    return parts.contains { if case .words = $0.kind { true } else { false } }
  }

  var isText: Bool { if case .text = source { true } else { false } }

  /// Whether the source is a text that is made of bytes.
  var readsBytes: Bool {
    if case .text(_, let windows) = source { windows.areBytes } else { false }
  }
}
