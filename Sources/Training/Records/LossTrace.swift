// The losses of training step by step, as far as they can be told apart in a picture.

/// The mean losses of runs of steps.
///
/// A run that is counted in steps may report only once; this tells how its loss fell. Where there are too many
/// points, neighbours are merged, each weighted by its steps.
package struct LossTrace: Equatable, Sendable {
  /// So many points are kept at most: no picture shows more.
  static let most = 256

  private var steps: [Int] = []
  private var sums: [Double] = []
  private var last: Int
  /// How many steps a point has at least.
  private var width = 1

  /// Creates the trace of a run that begins after `step`.
  package init(from step: Int) { last = step }

  /// Notes that the mean loss of all steps since the last note, up to `step`, is `loss`.
  package mutating func note(_ loss: Double, upTo step: Int) {
    let count = step - last
    guard count > 0 else { return }
    last = step
    if let open = steps.last, open < width {
      steps[steps.count - 1] += count
      sums[sums.count - 1] += loss * Double(count)
    } else {
      steps.append(count)
      sums.append(loss * Double(count))
    }
    guard steps.count > Self.most else { return }
    width *= 2
    let pairs = stride(from: 0, to: steps.count, by: 2)
    func merged<Number: AdditiveArithmetic>(_ values: [Number]) -> [Number] {
      pairs.map { $0 + 1 < values.count ? values[$0] + values[$0 + 1] : values[$0] }
    }
    (steps, sums) = (merged(steps), merged(sums))
  }

  /// The means, each at the last of its steps.
  package var points: [Point] {
    var end = last - steps.reduce(0, +)
    return zip(steps, sums).map { count, sum in
      end += count
      return Point(Double(end), sum / Double(count))
    }
  }
}
