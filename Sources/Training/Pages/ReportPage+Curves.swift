// Curves over the run: losses, metrics, the learning rate.

extension ReportPage {
  var curves: [Section] {
    var figures: [Markup] = []
    let entries = record.history.entries
    if !entries.isEmpty || !record.trace.isEmpty { figures.append(lossFigure(entries)) }
    for (place, name) in record.history.names.enumerated() {
      figures.append(metricFigure(name, place, entries))
    }
    if Set(record.learningRate.map(\.y)).count > 1 { figures.append(rateFigure) }
    let content = figures.isEmpty ? [] : [Markup.tag("div", ["class": "pair"], all: figures)]
    return [Section(id: "curves", title: "Curves", content: content)]
  }

  private func lossFigure(_ entries: [RunHistory.Entry]) -> Markup {
    let held = entries.compactMap { entry in
      entry.validation.map { Point(place(Double(entry.step)), $0) }
    }
    let train = Curve(kind: "train", name: "training loss", points: trainingLosses(entries))
    var curves = [train]
    if !held.isEmpty { curves.append(Curve(kind: "held", name: "validation loss", points: held)) }
    let best = record.best.flatMap { best in
      best.loss.map { Point(place(Double(best.step)), $0) }
    }
    return Self.figure(
      "Loss", keys: curves.map { ($0.kind, $0.name) },
      curveChart("Loss", curves, unit: unit, best: held.isEmpty ? nil : best), table: table(curves))
  }

  /// Fewer reports than these tell too little of how the loss fell.
  private static let leastReports = 16

  /// Returns the losses of the reports, or where these are few those of runs of steps, as far as they are
  /// known.
  private func trainingLosses(_ entries: [RunHistory.Entry]) -> [Point] {
    let reports = entries.map { Point(Double($0.step), $0.train) }
    let isFew = entries.count < Self.leastReports && record.trace.count > entries.count
    let points =
      isFew ? reports.filter { $0.x <= Double(record.firstStep) } + record.trace : reports
    return points.map { Point(place($0.x), $0.y) }
  }

  private func metricFigure(
    _ name: String, _ index: Int, _ entries: [RunHistory.Entry]
  ) -> Markup {
    let points = entries.compactMap { entry in
      entry.metrics.indices.contains(index)
        ? Point(place(Double(entry.step)), entry.metrics[index]) : nil
    }
    let curve = Curve(kind: "held", name: "validation \(name)", points: points)
    return Self.figure(
      name, keys: [("held", "validation")], curveChart(name, [curve], unit: unit),
      table: table([curve]))
  }

  private var rateFigure: Markup {
    let curve = Curve(
      kind: "rate", name: "learning rate",
      points: record.learningRate.map { Point(place($0.x), $0.y) })
    return Self.figure(
      "Learning rate", curveChart("Learning rate", [curve], unit: unit, isLinear: true),
      table: table([curve]))
  }

  /// The longest table of a curve.
  private static let mostRows = 100

  /// Returns curves as a table; of very long ones, some points.
  private func table(_ curves: [Curve]) -> Markup {
    let places = Set(curves.flatMap { $0.points.map(\.x) }).sorted()
    let rows = evenlySpread(Self.mostRows, of: places.count).map { row in
      let x = places[row]
      return [plainNumber(x)]
        + curves.map { curve in shownOrDash(curve.points.first { $0.x == x }?.y) }
    }
    return Self.table("plain", head: [unit] + curves.map(\.name), rows)
  }
}
