// Small pictures: histograms of numbers, and grids of pixels.

/// Returns a histogram of `filled`, with the outline of `outline` over the same bins before it.
func histogram(
  _ title: String, _ filled: Distribution, outline: Distribution? = nil, kind: String
) -> Markup {
  let (width, height) = (240.0, 74.0)
  // Shares rather than counts: both have as many numbers.
  let highest = max(filled.bins.max() ?? 0, outline?.bins.max() ?? 0, 1)
  func steps(_ bins: [Int], isClosed: Bool) -> String {
    let share = width / Double(max(bins.count, 1))
    var text = "M0 \(number(height))"
    for (place, count) in bins.enumerated() {
      let y = height - Double(count) / Double(highest) * (height - 3)
      text += "L\(number(Double(place) * share)) \(number(y))H\(number(Double(place + 1) * share))"
    }
    return text + "L\(number(width)) \(number(height))" + (isClosed ? "Z" : "")
  }
  var parts = [
    Markup.tag("path", ["class": "area \(kind)", "d": steps(filled.bins, isClosed: true)])
  ]
  if let outline {
    parts.append(.tag("path", ["class": "outline", "d": steps(outline.bins, isClosed: false)]))
  }
  parts.append(
    .tag("path", ["class": "axis", "d": "M0 \(number(height))H\(number(width))"]))
  return .tag(
    "svg",
    [
      "class": "histogram", "viewBox": "0 0 \(number(width)) \(number(height + 1))",
      "preserveAspectRatio": "none", "role": "img", "aria-label": title,
    ], all: parts)
}

/// Returns `picture` as a grid of pixels, the background left free.
func pixels(_ picture: Picture, _ title: String) -> Markup {
  let shades = 16
  // A path for each shade, with a run of pixels as one rectangle, is a fraction of a rectangle for each.
  var paths = [String](repeating: "", count: shades + 1)
  var start = 0
  let levels = picture.levels.map { Int(($0 * Float(shades)).rounded()) }
  while start < levels.count {
    let line = start / picture.width
    var end = start + 1
    while end < levels.count, end / picture.width == line, levels[end] == levels[start] { end += 1 }
    let shade = min(max(levels[start], 0), shades)
    paths[shade] += "M\(start % picture.width) \(line)h\(end - start)v1h-\(end - start)z"
    start = end
  }
  let shaded = paths.enumerated().filter { $0.offset > 0 && !$0.element.isEmpty }.map {
    Markup.tag(
      "path", ["fill-opacity": plainShare(Double($0.offset) / Double(shades)), "d": $0.element])
  }
  let height = levels.count / max(picture.width, 1)
  return .tag(
    "svg",
    [
      "class": "pixels", "viewBox": "0 0 \(picture.width) \(height)", "role": "img",
      "aria-label": title, "shape-rendering": "crispEdges",
    ], all: shaded)
}

/// Returns a share from 0 to 1 with two digits behind the point.
func plainShare(_ value: Double) -> String { formatted("%.2f", value) }
