// Charts: curves over a run, and dots for pairs of numbers.

/// A curve with its name.
struct Curve {
  /// The class of its line: `train`, `held` or `rate`.
  let kind: String
  /// What it is a curve of.
  let name: String
  let points: [Point]
}

/// Returns a chart of `curves` over `unit` from its start on, `best` being marked. Values that are far apart
/// stand on a logarithmic axis, unless `isLinear` holds.
func curveChart(
  _ title: String, _ curves: [Curve], unit: String, best: Point? = nil, isLinear: Bool = false
) -> Markup {
  let points = curves.flatMap(\.points)
  let plot = Plot(
    width: 480, height: 290, x: Scale(over: [0] + points.map(\.x), isWhole: true),
    y: isLinear ? Scale(around: points.map(\.y)) : Scale(curves: points.map(\.y)), xTitle: unit,
    yTitle: "")
  var marks: [Markup] = []
  if let best, let place = plot.place(best) {
    marks.append(plot.line("best", place.x, plot.ceiling, place.x, plot.floor))
  }
  for curve in curves {
    marks.append(.tag("path", ["class": "line \(curve.kind)", "d": path(curve.points, in: plot)]))
    // A line of one point has no length.
    if curve.points.count == 1, let place = plot.place(curve.points[0]) {
      let attributes: KeyValuePairs = [
        "class": "only \(curve.kind)", "cx": number(place.x), "cy": number(place.y), "r": "4",
      ]
      marks.append(.tag("circle", attributes))
    }
  }
  if let best, let place = plot.place(best) {
    let isRight = place.x > (plot.sides.lowerBound + plot.sides.upperBound) / 2
    marks.append(
      .tag("circle", ["class": "best", "cx": number(place.x), "cy": number(place.y), "r": "4.5"]))
    marks.append(
      .tag(
        "text",
        [
          "class": isRight ? "end note" : "start note",
          "x": number(place.x + (isRight ? -8 : 8)), "y": number(plot.ceiling + 12),
        ], "best: \(shown(best.y))"))
  }
  for curve in curves { marks += hits(curve, unit, in: plot) }
  let words = curves.map { "\($0.name) \(summary($0))" }.joined(separator: "; ")
  return plot.picture("\(title) by \(unit): \(words)", marks)
}

/// How a curve begins and ends, in words.
private func summary(_ curve: Curve) -> String {
  guard let first = curve.points.first, let last = curve.points.last else { return "unknown" }
  return "from \(shown(first.y)) to \(shown(last.y))"
}

/// Returns a line through `points`, interrupted where one cannot be shown.
private func path(_ points: [Point], in plot: Plot) -> String {
  var text = ""
  var isDown = false
  for point in points {
    guard let place = plot.place(point) else {
      isDown = false
      continue
    }
    text += "\(isDown ? "L" : "M")\(number(place.x)) \(number(place.y))"
    isDown = true
  }
  return text
}

/// Returns what shows values to a pointer: a round area at each point, or at some of very many.
private func hits(_ curve: Curve, _ unit: String, in plot: Plot) -> [Markup] {
  evenlySpread(160, of: curve.points.count).compactMap { index in
    let point = curve.points[index]
    guard let place = plot.place(point) else { return nil }
    return .tag(
      "circle",
      ["class": "hit \(curve.kind)", "cx": number(place.x), "cy": number(place.y), "r": "6"],
      .tag("title", "\(curve.name) \(shown(point.y)) at \(unit) \(plainNumber(point.x))"))
  }
}

/// Returns `value` without a fraction of zeros.
func plainNumber(_ value: Double) -> String {
  guard let whole = Int(exactly: value) else { return shown(value) }
  return grouped(whole)
}

/// Returns `count` with its digits in groups of three, from 10 000 on.
func grouped(_ count: Int) -> String {
  let digits = "\(abs(count))"
  guard digits.count > 4 else { return "\(count)" }
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text += "\u{202f}" }
    text.append(digit)
  }
  return count < 0 ? "-\(text)" : text
}

/// Returns a chart of dots; `line` is drawn from its first to its last point. Both axes have one range if
/// `isSquare` holds.
func dotChart(
  _ title: String, _ dots: [(point: Point, title: String)], line: (Plot) -> [Point], xTitle: String,
  yTitle: String, isSquare: Bool
) -> Markup {
  let (xs, ys) = (dots.map(\.point.x), dots.map(\.point.y))
  let both = Scale(around: xs + ys)
  let plot = Plot(
    width: 480, height: 380, x: isSquare ? both : Scale(around: xs),
    y: isSquare ? both : Scale(around: ys + [0]), xTitle: xTitle, yTitle: yTitle)
  var marks = [Markup.tag("path", ["class": "reference", "d": path(line(plot), in: plot)])]
  for dot in dots {
    guard let place = plot.place(dot.point) else { continue }
    marks.append(
      .tag(
        "circle", ["class": "dot", "cx": number(place.x), "cy": number(place.y), "r": "3"],
        .tag("title", dot.title)))
  }
  return plot.picture(title, marks)
}
