// Axes: which range is shown, and which round numbers stand beside it.

import Glibc

/// One axis of a chart, from values to shares of its length.
struct Scale {
  /// A mark with its label.
  struct Tick: Equatable {
    let value: Double
    let label: String
  }

  /// The range that is shown.
  let domain: ClosedRange<Double>
  /// Whether equal lengths are equal factors.
  let isLogarithmic: Bool
  /// The marks, ascending, all within the range.
  let ticks: [Tick]

  /// Returns where `value` is, from 0 to 1 within the range; nil if it cannot be shown.
  func place(_ value: Double) -> Double? {
    guard value.isFinite, !isLogarithmic || value > 0 else { return nil }
    let (low, high, here) =
      isLogarithmic
      ? (log10(domain.lowerBound), log10(domain.upperBound), log10(value))
      : (domain.lowerBound, domain.upperBound, value)
    return (here - low) / (high - low)
  }

  /// Values that are as far apart are shown on a logarithmic axis: nearly two decades.
  static let factorOfLogarithms = 50.0

  /// Creates the vertical axis of a curve: logarithmic where all of `values` are above 0 and far apart, and
  /// as wide as round numbers make it.
  init(curves values: [Double]) {
    let finite = values.filter(\.isFinite)
    if let least = finite.min(), let most = finite.max(), least > 0,
      most / least >= Self.factorOfLogarithms
    {
      self.init(logarithmic: least...most)
    } else {
      self.init(around: finite)
    }
  }

  /// Creates an axis from round number to round number around `values`.
  init(around values: [Double], count: Int = 5) {
    let range = Self.range(of: values)
    let step = Self.step(range, count)
    let low = (range.lowerBound / step).rounded(.down) * step
    let high = (range.upperBound / step).rounded(.up) * step
    self.init(low < high ? low...high : range, step: step)
  }

  /// Creates an axis that ends where `values` do, with about `count` marks.
  init(over values: [Double], count: Int = 6, isWhole: Bool = false) {
    let range = Self.range(of: values)
    let step = Self.step(range, count)
    self.init(range, step: isWhole ? max(step, 1) : step)
  }

  private init(_ range: ClosedRange<Double>, step: Double) {
    domain = range
    isLogarithmic = false
    var ticks: [Tick] = []
    // Marks are multiples of the step, so that rounding does not add up.
    let first = (range.lowerBound / step - 1e-9).rounded(.up)
    for number in 0..<24 {
      let value = (first + Double(number)) * step
      guard value <= range.upperBound + step * 1e-9 else { break }
      ticks.append(Tick(value: value, label: Self.label(value, step: step)))
    }
    self.ticks = ticks
  }

  private init(logarithmic range: ClosedRange<Double>) {
    isLogarithmic = true
    let low = log10(range.lowerBound)
    let high = log10(range.upperBound)
    let decades = high - low
    let factors = decades < 3 ? [1.0, 2, 5] : [1.0]
    let stride = max(1, Int((decades / 7).rounded(.up)))
    // A tenth of a decade of room at both ends is enough to keep the line off the frame.
    let (bottom, top) = (max(low - 0.1, -323), min(high + 0.1, 308))
    domain = pow(10, bottom)...pow(10, top)
    var ticks: [Tick] = []
    for exponent in Int(bottom.rounded(.down))...Int(top.rounded(.up))
    where exponent % stride == 0 {
      for factor in factors {
        let value = factor * pow(10, Double(exponent))
        guard domain.contains(value), value.isFinite else { continue }
        ticks.append(Tick(value: value, label: Self.label(value, step: pow(10, Double(exponent)))))
      }
    }
    self.ticks = ticks
  }

  /// Returns a range of some width around the finite ones of `values`.
  private static func range(of values: [Double]) -> ClosedRange<Double> {
    // So far out that the width of the range, and a step beside it, stay finite.
    let limit = 1e300
    let finite = values.filter(\.isFinite).map { min(max($0, -limit), limit) }
    guard let least = finite.min(), let most = finite.max() else { return 0...1 }
    // Closer numbers than these cannot be told apart, nor can the marks between them.
    let resolution = max(abs(least), abs(most)) * 1e-9
    if most - least > resolution, most - least > 1e-300 { return least...most }
    let room = max(abs(least) * 0.1, least == 0 ? 1 : 1e-290)
    return (least - room)...(most + room)
  }

  /// Returns the step, 1, 2 or 5 times a power of ten, that makes about `count` of `range`.
  private static func step(_ range: ClosedRange<Double>, _ count: Int) -> Double {
    let rough = (range.upperBound - range.lowerBound) / Double(max(count, 1))
    let power = pow(10, log10(rough).rounded(.down))
    let share = rough / power
    return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10)
  }

  /// Returns `value` with as many digits behind the point as `step` has.
  static func label(_ value: Double, step: Double) -> String {
    let size = abs(value)
    // What rounding has left of 0.
    if size < step * 1e-6 { return "0" }
    var text: String
    if size >= 1e6 || step < 1e-4 {
      let digits = max(0, Int(log10(size).rounded(.down)) - Int(log10(step).rounded(.down)))
      text = formatted("%.\(min(digits, 9))e", value)
      if let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) {
        text = "\(text[..<mark])e\(exponent)"
      }
    } else {
      let digits = max(0, -Int((log10(step) + 1e-9).rounded(.down)))
      text = formatted("%.\(digits)f", value)
    }
    return text.replacing("-", with: "−")
  }
}
