// Shows how far a training run is: a line that is rewritten on a terminal, plain lines elsewhere.

import Glibc

/// The progress of a run, as text.
///
/// On a terminal there is one line, rewritten at most ten times a second. Elsewhere (a log, a
/// pipe) there is a plain line for each report, and never a carriage return or an escape code.
package struct ProgressDisplay {
  private let isTerminal: Bool
  private let columns: Int
  private let clock: () -> Double
  private let write: (String) -> Void

  private let start: Double
  private let firstStep: Int
  private var lastDrawn = -Double.infinity
  // The last report stands in the line until the next one.
  private var report: EpochReport?
  private var isLineOpen = false

  /// Creates a display for a run that starts now, after `firstStep` steps where it goes on.
  ///
  /// `columns` is the width of the terminal, `clock` gives the time in seconds from any origin,
  /// and `write` puts text out at once.
  package init(
    isTerminal: Bool, columns: Int = 80, firstStep: Int = 0,
    clock: @escaping () -> Double, write: @escaping (String) -> Void
  ) {
    self.isTerminal = isTerminal
    self.columns = max(20, columns)
    self.firstStep = firstStep
    self.clock = clock
    self.write = write
    start = clock()
  }

  /// Shows that `step` of `steps` steps are over, within `epoch` of `epochs`, both from 1 and
  /// `nil` in a run that is counted in steps; `loss` is that of the latest steps.
  package mutating func advance(
    epoch: Int?, epochs: Int?, step: Int, steps: Int, loss: Double? = nil
  ) {
    guard isTerminal else { return }
    let now = clock()
    guard now - lastDrawn >= 0.1 else { return }
    var parts = [
      Self.position(epoch: epoch, epochs: epochs, step: step, steps: steps)
    ]
    let timing = timing(step: step, steps: steps, now: now)
    if let loss = loss ?? report?.train.loss { parts.append("loss \(short(loss))") }
    parts += report?.train.metrics.map(Self.metric) ?? []
    if let validation = report?.validation { parts.append(Self.validation(validation)) }
    draw(parts, timing: timing, share: steps > 0 ? Double(step) / Double(steps) : 0, now: now)
  }

  /// Shows `report`: in the line of a terminal, or as a line of its own.
  package mutating func finish(_ report: EpochReport) {
    self.report = report
    if isTerminal {
      lastDrawn = -.infinity
      advance(
        epoch: report.epoch, epochs: report.epochs, step: report.step, steps: report.steps)
      return
    }
    var parts = ["loss \(short(report.train.loss))"]
    parts += report.train.metrics.map(Self.metric)
    if let validation = report.validation { parts.append(Self.validation(validation)) }
    parts += timing(step: report.step, steps: report.steps, now: clock())
    let position = Self.position(
      epoch: report.epoch, epochs: report.epochs, step: report.step, steps: report.steps)
    write("\(position): \(parts.joined(separator: ", "))\n")
  }

  /// Clears the line, so that something else can be written.
  package mutating func clear() {
    guard isLineOpen else { return }
    write("\r\u{1b}[K")
    isLineOpen = false
    lastDrawn = -.infinity
  }

  /// Leaves the line as it is and starts the next one; the last thing to do.
  package mutating func end() {
    guard isLineOpen else { return }
    write("\n")
    isLineOpen = false
  }
}

extension ProgressDisplay {
  /// Writes the line over the old one: text, a bar and the timing, as far as there is room.
  private mutating func draw(_ parts: [String], timing: [String], share: Double, now: Double) {
    // The last column stays free: many terminals wrap when it is written to.
    let width = columns - 1
    // The bar goes first where room is short, then the speed; the time that is left stays longest.
    var times = timing[...]
    func line(_ middle: [String] = []) -> String {
      (parts + middle + times).joined(separator: "  ")
    }
    let room = width - line().count - 2
    let middle = room >= 8 ? [Self.bar(share, width: min(room, 24))] : []
    while !times.isEmpty, line(middle).count > width { times.removeFirst() }
    write("\r\(line(middle).prefix(width))\u{1b}[K")
    isLineOpen = true
    lastDrawn = now
  }

  private static func bar(_ share: Double, width: Int) -> String {
    let filled = Int((min(max(share, 0), 1) * Double(width)).rounded(.down))
    return String(repeating: "━", count: filled) + String(repeating: "─", count: width - filled)
  }

  private static func position(epoch: Int?, epochs: Int?, step: Int, steps: Int) -> String {
    if let epoch, let epochs { return "epoch \(padded(epoch, like: epochs))/\(epochs)" }
    return "step \(padded(step, like: steps))/\(steps)"
  }

  private static func padded(_ number: Int, like largest: Int) -> String {
    let digits = "\(number)"
    return String(repeating: " ", count: max(0, "\(largest)".count - digits.count)) + digits
  }

  private static func validation(_ measures: Measures) -> String {
    let metrics = [Metric("loss", measures.loss)] + measures.metrics
    return "validation " + metrics.map(metric).joined(separator: ", ")
  }

  private static func metric(_ metric: Metric) -> String { "\(metric.name) \(short(metric.value))" }

  /// Returns the steps a second and the time that is left, as far as they can be told.
  private func timing(step: Int, steps: Int, now: Double) -> [String] {
    let elapsed = now - start
    guard step > firstStep, elapsed > 0 else { return [] }
    let rate = Double(step - firstStep) / elapsed
    var parts = ["\(short(rate, digits: 3)) steps/s"]
    if step < steps { parts.append("\(duration(Double(steps - step) / rate)) left") }
    return parts
  }
}

/// Returns `value` for reading: with `digits` significant digits, and all before the point.
package func short(_ value: Double, digits: Int = 4) -> String {
  // What is not a number has a sign, which means nothing.
  guard !value.isNaN else { return "nan" }
  guard value.isFinite else { return "\(value)" }
  let size = abs(value)
  guard size != 0 else { return "0" }
  guard size >= 1e-4, size < 1e9 else { return formatted("%.3g", value) }
  // `%g` would drop the zeros that keep successive lines alike.
  let places = digits - 1 - Int(log10(size).rounded(.down))
  return formatted("%.\(max(0, places))f", value)
}

/// Returns a time in seconds as `0:05`, `12:34` or `1:02:03`; `∞` beyond thirty years.
func duration(_ seconds: Double) -> String {
  guard seconds < 1e9 else { return "∞" }
  let total = Int(max(0, seconds).rounded(.up))
  let (minutes, rest) = (total / 60, total % 60)
  let tail = rest < 10 ? "0\(rest)" : "\(rest)"
  guard minutes >= 60 else { return "\(minutes):\(tail)" }
  return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60):\(tail)"
}

/// Returns `value` as `printf` writes it.
func formatted(_ format: String, _ value: Double) -> String {
  withVaList([value]) { arguments in
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let start = buffer.baseAddress, vsnprintf(start, 64, format, arguments) >= 0 else {
        return "\(value)"
      }
      return String(cString: start)
    }
  }
}
