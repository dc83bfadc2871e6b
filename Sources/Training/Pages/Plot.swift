// The frame that charts share: axes with marks and labels, in the units of the picture.

/// A rectangle with two axes.
struct Plot {
  /// The size of the whole picture; pages scale it to their width.
  let width: Double
  let height: Double
  let x: Scale
  let y: Scale
  /// What stands along the axes.
  let xTitle: String
  let yTitle: String

  /// The room around the rectangle, for labels.
  private let left = 62.0
  private let right = 16.0
  private let top = 14.0
  private let bottom = 46.0

  /// Returns the place of a point in the picture; nil if it cannot be shown.
  func place(_ point: Point) -> Point? {
    guard let x = x.place(point.x), let y = y.place(point.y) else { return nil }
    return Point(
      left + x * (width - left - right), height - bottom - y * (height - top - bottom))
  }

  /// The lower and the upper end of the rectangle.
  var floor: Double { height - bottom }
  var ceiling: Double { top }
  /// The left and the right end of the rectangle.
  var sides: ClosedRange<Double> { left...(width - right) }

  /// Returns the picture: the axes, with `marks` over them. `title` says what it shows to those who cannot
  /// see it.
  func picture(_ title: String, _ marks: [Markup]) -> Markup {
    .tag(
      "svg",
      [
        "class": "plot", "viewBox": "0 0 \(number(width)) \(number(height))", "role": "img",
        "aria-label": title,
      ], all: axes + marks)
  }

  private var axes: [Markup] {
    var parts: [Markup] = []
    for tick in y.ticks {
      guard let share = y.place(tick.value) else { continue }
      let height = floor - share * (floor - ceiling)
      parts.append(line("grid", sides.lowerBound, height, sides.upperBound, height))
      parts.append(label("end", sides.lowerBound - 8, height + 4.5, tick.label))
    }
    parts.append(line("axis", sides.lowerBound, floor, sides.upperBound, floor))
    for tick in x.ticks {
      guard let share = x.place(tick.value) else { continue }
      let place = sides.lowerBound + share * (sides.upperBound - sides.lowerBound)
      parts.append(line("axis", place, floor, place, floor + 5))
      parts.append(label("middle", place, floor + 20, tick.label))
    }
    let middle = (sides.lowerBound + sides.upperBound) / 2
    parts.append(label("middle", middle, height - 6, Self.shortened(xTitle)))
    if !yTitle.isEmpty {
      parts.append(
        .tag(
          "text",
          [
            "class": "middle",
            "transform": "translate(14 \(number((floor + ceiling) / 2))) rotate(-90)",
          ], Self.shortened(yTitle)))
    }
    return parts
  }

  /// Returns `title` as far as there is room beside an axis.
  private static func shortened(_ title: String) -> String {
    title.count > 40 ? "\(title.prefix(38))…" : title
  }

  /// Returns a line between two places of the picture.
  func line(
    _ kind: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
  ) -> Markup {
    .tag("path", ["class": kind, "d": "M\(number(x1)) \(number(y1))L\(number(x2)) \(number(y2))"])
  }

  /// Returns a text whose start, middle or end is at a place of the picture.
  func label(_ anchor: String, _ x: Double, _ y: Double, _ text: String) -> Markup {
    .tag("text", ["class": anchor, "x": number(x), "y": number(y)], text)
  }
}

/// Returns a coordinate: to a tenth of a unit, which is less than a pixel.
func number(_ value: Double) -> String {
  let tenths = (value * 10).rounded()
  guard tenths.isFinite, abs(tenths) < 1e9 else { return "0" }
  let whole = Int(tenths)
  if whole % 10 == 0 { return "\(whole / 10)" }
  return "\(whole < 0 ? "-" : "")\(abs(whole) / 10).\(abs(whole) % 10)"
}
