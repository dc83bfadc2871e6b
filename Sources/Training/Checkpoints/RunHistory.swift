// What a run has reported so far: its curves, which a checkpoint keeps.

/// The measures that a run has reported, in the order of the steps.
///
/// A run of very many reports keeps every second one of them, every fourth, and so on, so that a checkpoint
/// stays small. Which ones are kept depends on their number alone: a run that was interrupted has the same
/// history as one that nothing disturbed.
package struct RunHistory: Equatable, Sendable {
  /// What was reported after a step.
  package struct Entry: Equatable, Sendable {
    /// The steps that were over.
    package let step: Int
    /// The mean loss of the steps since the report before.
    package let train: Double
    /// The loss over the rows that are held out; nil if there are none.
    package let validation: Double?
    /// The metrics over these rows, in the order of `names`; none where no rows are held out.
    package let metrics: [Double]

    /// Creates an entry.
    package init(step: Int, train: Double, validation: Double? = nil, metrics: [Double] = []) {
      self.step = step
      self.train = train
      self.validation = validation
      self.metrics = metrics
    }
  }

  /// At most so many entries are kept, the latest one aside.
  static let most = 1024

  /// The step after which the history begins: 0, unless the run goes on from a checkpoint without one.
  package private(set) var start: Int
  /// The names of the metrics.
  package private(set) var names: [String] = []
  /// How many reports there were.
  private var count = 0
  /// Of so many reports one is kept; a power of two.
  private var stride = 1
  private var kept: [Entry] = []
  private var latest: Entry?

  /// Creates the history of a run that begins to be noted after `start` steps.
  package init(start: Int = 0) { self.start = start }

  /// The entries, ascending by their steps; the last one is that of the last report.
  package var entries: [Entry] {
    guard let latest, latest.step != kept.last?.step else { return kept }
    return kept + [latest]
  }

  /// Notes `report`.
  package mutating func note(_ report: EpochReport) {
    let held = report.validation
    if let held { rename(held.metrics.map(\.name)) }
    let entry = Entry(
      step: report.step, train: report.train.loss, validation: held?.loss,
      metrics: held?.metrics.map(\.value) ?? [])
    latest = entry
    if count % stride == 0 { kept.append(entry) }
    count += 1
    guard kept.count > Self.most else { return }
    stride *= 2
    kept = kept.indices.filter { $0 % 2 == 0 }.map { kept[$0] }
  }
}

extension RunHistory {
  /// Takes `names` for those of the metrics. A run that goes on after its `report` has changed has no values of
  /// what it did not report before.
  private mutating func rename(_ names: [String]) {
    guard names != self.names else { return }
    let places = names.map { self.names.firstIndex(of: $0) }
    func renamed(_ entry: Entry) -> Entry {
      let metrics = places.map { place in
        place.flatMap { entry.metrics.indices.contains($0) ? entry.metrics[$0] : nil } ?? .nan
      }
      return Entry(
        step: entry.step, train: entry.train, validation: entry.validation,
        metrics: entry.validation == nil ? [] : metrics)
    }
    kept = kept.map(renamed)
    latest = latest.map(renamed)
    self.names = names
  }

  /// The history as a text that `init(text:)` reads back as the same numbers.
  var text: String {
    var lines = ["\(start) \(count) \(stride)"]
    lines.append("[" + names.map(JSON.quoted).joined(separator: ",") + "]")
    for entry in entries {
      let numbers = [entry.train] + [entry.validation].compactMap { $0 } + entry.metrics
      lines.append("\(entry.step) " + numbers.map { "\($0)" }.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }

  /// Reads `text`; nil if it is no history.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2 else { return nil }
    let counts = lines[0].split(separator: " ").compactMap { Int($0) }
    guard counts.count == 3, counts.allSatisfy({ (0...1 << 48).contains($0) }),
      counts[2].nonzeroBitCount == 1, lines.count <= Self.most + 3,
      case .array(let names)? = try? JSONReader.read(Array(lines[1].utf8))
    else { return nil }
    self.init(start: counts[0])
    (count, stride) = (counts[1], counts[2])
    for case .string(let name) in names { self.names.append(name) }
    for line in lines.dropFirst(2) {
      guard let entry = Entry(line) else { return nil }
      kept.append(entry)
    }
    latest = kept.last
    // The last entry is among the kept ones only if its turn has come.
    if count > 0, (count - 1) % stride != 0, !kept.isEmpty { kept.removeLast() }
  }
}

extension RunHistory.Entry {
  /// Reads `step train [validation metrics…]`; nil if the line is something else.
  fileprivate init?(_ line: Substring) {
    let words = line.split(separator: " ")
    guard words.count >= 2, let step = Int(words[0]), step > 0 else { return nil }
    let numbers = words.dropFirst().compactMap { Double($0) }
    guard numbers.count == words.count - 1 else { return nil }
    self.init(
      step: step, train: numbers[0], validation: numbers.count > 1 ? numbers[1] : nil,
      metrics: Array(numbers.dropFirst(2)))
  }
}
