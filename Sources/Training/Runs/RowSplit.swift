// Which rows of the data are trained on, and which are held out.

import Elaboration
import Execution
import Language

/// Rows to train on, and rows that are held out; both ascending.
package typealias RowParts = (training: [Int32], validation: [Int32])

/// How the rows of a run are split.
struct RowSplit {
  private let kind: Kind
  private let fraction: Double
  private let seed: UInt64

  private enum Kind {
    case random
    case last
    /// The classes of all rows.
    case stratified(Numbers)
  }

  /// Reads what the split that `settings` ask for needs of the data of `file`.
  ///
  /// Throws as `loadData` does.
  init(_ settings: TrainSettings, of file: ModelFile, seed: UInt64) throws {
    fraction = settings.validate?.value ?? 0
    self.seed = seed
    switch settings.split {
    case .random: kind = .random
    case .last: kind = .last
    case .stratified(let field):
      // Which rows are left out for want of a value depends on all fields that are read.
      let outline = try file.elaborator.dataFields(rows: 1, named: [field])
      var names: Set<String>? = [field]
      if case .table(_, .dropped) = outline.source { names = nil }
      // A class is what the table says. Should it come of statistics, those are of all rows.
      let data = try loadData(
        of: file, named: names, statistics: .rows { (0..<Int32($0)).map { $0 } },
        isTrainedOn: true)
      kind = .stratified(data?.rows.field(field)?.values ?? Numbers(.float, zeros: 0))
    }
  }

  /// Returns the two parts of `count` rows, of which those from `border` on come from a file that is held
  /// out, if it is given.
  func parts(_ count: Int, heldOutFrom border: Int? = nil) -> RowParts {
    if let border { return (Array(0..<Int32(border)), Array(Int32(border)..<Int32(count))) }
    switch kind {
    case .random: return split(count: count, fraction: fraction, seed: seed)
    case .last: return lastSplit(count: count, fraction: fraction)
    case .stratified(let classes) where classes.count == count:
      return stratifiedSplit(classes, fraction: fraction, seed: seed)
    case .stratified: return split(count: count, fraction: fraction, seed: seed)
    }
  }
}

/// Returns the first rows, and the last `count * fraction` of them, rounded; where `fraction` is within 0
/// and 1, both parts get a row if there are two.
///
/// Requires: `count` is in `0 ... Int32.max`.
func lastSplit(count: Int, fraction: Double) -> RowParts {
  let border = Int32(count - heldOutCount(of: count, fraction: fraction))
  return (Array(0..<border), Array(border..<Int32(count)))
}

/// Returns a random split of rows whose classes are `classes`, of which each class gives its share.
///
/// As many rows are held out as without classes. A class of n rows gives n · share of them, rounded down
/// or up, so that all rows add up: up for those with the largest fractions, and among equals for the
/// smaller class numbers. A class keeps a row to be trained on, so that fewer are held out where most
/// classes have one row only; if that leaves none, the classes do not count.
func stratifiedSplit(_ classes: Numbers, fraction: Double, seed: UInt64) -> RowParts {
  let count = classes.count
  let wanted = heldOutCount(of: count, fraction: fraction)
  var sizes: [Double: Int] = [:]
  for row in classes.indices { sizes[classes[row], default: 0] += 1 }
  let names = sizes.keys.sorted()
  let share = Double(wanted) / Double(max(count, 1))
  let quotas = names.map { Double(sizes[$0] ?? 0) * share }
  var taken = quotas.map { Int($0.rounded(.down)) }
  let order = names.indices.sorted { a, b in
    let (first, second) = (quotas[a] - Double(taken[a]), quotas[b] - Double(taken[b]))
    return first > second || first == second && a < b
  }
  let rest = wanted - taken.reduce(0, +)
  for place in order.prefix(max(rest, 0)) { taken[place] += 1 }
  // How many of each class are still to be held out.
  var left = Dictionary(
    uniqueKeysWithValues: zip(names, taken).map { ($0, min($1, (sizes[$0] ?? 0) - 1)) })
  guard wanted < count, left.values.contains(where: { $0 > 0 }) else {
    return split(count: count, fraction: fraction, seed: seed)
  }
  var stream = RandomStream(seed: seed, use: .split)
  var isHeld = [Bool](repeating: false, count: count)
  for row in stream.permutation(of: count) {
    guard let more = left[classes[Int(row)]], more > 0 else { continue }
    left[classes[Int(row)]] = more - 1
    isHeld[Int(row)] = true
  }
  return rowParts(heldOut: isHeld)
}
