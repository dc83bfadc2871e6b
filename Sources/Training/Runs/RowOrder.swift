// Which rows a run trains on, which it holds out, and in which order its epochs take them.

import Elaboration
import Language

/// Where rows start in the data, counted in strides: rows of a table by their numbers, windows of a text
/// by their first characters.
struct RowOrder {
  /// The rows to train on; of a text, one behind the other.
  let training: [Int32]
  /// The rows that are held out.
  let validation: [Int32]
  /// How the rows of an epoch come about.
  private let kind: Kind

  private enum Kind {
    /// As they are.
    case fixed
    /// The rows to train on in random order.
    case shuffled
    /// Windows of a text.
    case windows(WindowCuts)
  }

  /// The order of `count` rows that stay as they are.
  init(fixed count: Int32) {
    (training, validation, kind) = (Array(0..<count), [], .fixed)
  }

  /// The order of rows of which one part is trained on, in random order.
  init(shuffled parts: RowParts) {
    (training, validation) = parts
    kind = .shuffled
  }

  /// The order of the windows of a text, whose last share is held out.
  ///
  /// Throws `Diagnostic` if one of the two parts is too short for a window.
  init(_ windows: TextWindows, _ settings: TrainSettings, batch: Int) throws(Diagnostic) {
    let count = windows.text.tokens.count
    let fraction = settings.validate?.value ?? 0
    let heldOut =
      windows.border.map { count - $0 }
      ?? min(max(Int((Double(count) * fraction).rounded()), 0), count)
    let border = count - heldOut
    let noun = windows.text.vocabulary.unit.noun
    if let setting = settings.validate, fraction > 0 {
      func check(_ part: Int, _ verb: String, _ end: String) throws(Diagnostic) {
        guard part <= windows.width else { return }
        throw Diagnostic(
          "a 'validate' of \(fraction) \(verb) \(part) of \(counted(count, noun))\(end), but a "
            + "window of \(windows.width) and the \(noun) after it take \(windows.width + 1)",
          at: setting.span)
      }
      try check(heldOut, "holds out", "")
      try check(border, "leaves", " to train on")
    }
    let cuts = WindowCuts(characterCount: border, width: windows.width, batch: batch)
    training = cuts.starts(offset: 0)
    validation = heldOut > 0 ? consecutiveWindows(in: border..<count, width: windows.width) : []
    kind = .windows(cuts)
  }

  /// How many rows each epoch has, at least.
  var rowsPerEpoch: Int { if case .windows(let cuts) = kind { cuts.count } else { training.count } }

  /// How a text is cut into windows; nil if the rows are none.
  var cuts: WindowCuts? { if case .windows(let cuts) = kind { cuts } else { nil } }

  /// What the rows are called.
  var noun: String { if case .windows = kind { "window" } else { "row" } }

  /// Returns the rows of `epoch` in the order in which it takes them.
  func order(seed: UInt64, epoch: Int) -> [Int32] {
    switch kind {
    case .fixed: training
    case .shuffled: shuffled(seed: seed, epoch: epoch)
    case .windows(let cuts): cuts.order(seed: seed, epoch: epoch)
    }
  }

  /// Returns the rows to train on in a random order, in one array: there may be many.
  private func shuffled(seed: UInt64, epoch: Int) -> [Int32] {
    var order = shuffledOrder(count: training.count, seed: seed, epoch: epoch)
    for place in order.indices { order[place] = training[Int(order[place])] }
    return order
  }
}
