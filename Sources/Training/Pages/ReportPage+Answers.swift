// How the model answers: classes that are taken for each other, and numbers that are missed.

extension ReportPage {
  /// A larger table of counts is no longer read, but the pairs that are confused are.
  private static let mostClassesOfMatrix = 20
  private static let mostConfusions = 20

  /// What was measured, in words.
  private var measuredRows: String {
    guard let rows = record.rows else { return "" }
    let kind = rows.isHeldOut ? "validation" : "training"
    let part = rows.count < rows.total ? " of \(grouped(rows.total)), spread evenly" : ""
    let remark = rows.isHeldOut ? "" : "; no rows are held out, so the model knows these"
    return
      "\(grouped(rows.count)) \(kind) \(record.noun)\(rows.count == 1 ? "" : "s")\(part)\(remark)"
  }

  // MARK: Classes

  var classifications: [Section] {
    (record.rows?.classifications ?? []).enumerated().map { number, classes in
      Section(
        id: "classes-\(number + 1)", title: "Classes: \(classes.label)",
        content: [
          .tag(
            "p", ["class": "soft above"],
            "\(measuredRows). Predicted is \(classes.rule). "
              + "\(grouped(classes.right)) of \(grouped(classes.total)) are right: "
              + "\(shownOrDash(classes.accuracy))."),
          .tag(
            "div", ["class": "pair"],
            classes.classes.count <= Self.mostClassesOfMatrix
              ? matrix(classes) : confusions(classes), perClass(classes)),
        ])
    }
  }

  private func matrix(_ classes: Classification) -> Markup {
    // What is right is shaded by its share of the class; of what is wrong, the most frequent is the
    // darkest, as even that is a small share of a good model's rows.
    let most = max(classes.confusions(atMost: 1).first?.count ?? 0, 1)
    let rows = classes.classes.indices.map { row -> Markup in
      let support = classes.support(of: row)
      let cells = classes.classes.indices.map { column -> Markup in
        let count = classes.counts[row][column]
        let kind = count == 0 ? "none" : row == column ? "right" : "wrong"
        let share =
          row == column
          ? Double(count) / Double(max(support, 1)) : 0.25 + 0.75 * Double(count) / Double(most)
        return .tag(
          "td",
          [
            "class": kind, "style": "--share: \(plainShare(share))",
            "title": "\(grouped(count)) of \(classes.classes[row]) taken for "
              + classes.classes[column],
          ], grouped(count))
      }
      return .tag(
        "tr", [:], all: [.tag("th", ["scope": "row"], classes.classes[row])] + cells)
    }
    let head =
      [Markup.tag("td", "")]
      + classes.classes.map { .tag("th", ["scope": "col"], $0) }
    let title = "Confusion matrix: a row for each true class, a column for each predicted one"
    return .tag(
      "div", [:],
      .tag("h3", "Confusion matrix"),
      .tag("p", ["class": "over"], "A row for each true class, a column for each predicted one"),
      Self.wide(
        .tag(
          "table", ["class": "matrix"],
          .tag("thead", [:], .tag("tr", [:], all: head)), .tag("tbody", [:], all: rows)), title))
  }

  private func confusions(_ classes: Classification) -> Markup {
    let found = classes.confusions(atMost: Self.mostConfusions)
    return .tag(
      "div", [:],
      .tag("h3", "Most frequent confusions"),
      found.isEmpty
        ? .tag("p", ["class": "soft"], "None: all are right.")
        : Self.table(
          "plain", head: ["true class", "predicted", "count"],
          found.map {
            [classes.classes[$0.truth], classes.classes[$0.predicted], grouped($0.count)]
          }))
  }

  private func perClass(_ classes: Classification) -> Markup {
    .tag(
      "div", [:],
      .tag("h3", "By class"),
      Self.folded(
        ifLongerThan: 40,
        Self.table(
          "plain", head: ["class", "count", "precision", "recall", "F1"],
          classes.classes.indices.map { place in
            [
              classes.classes[place], grouped(classes.support(of: place)),
              shownOrDash(classes.precision(of: place)), shownOrDash(classes.recall(of: place)),
              shownOrDash(classes.f1(of: place)),
            ]
          }), classes.classes.count))
  }

  /// Returns `table`, folded if it has more than so many rows.
  private static func folded(ifLongerThan most: Int, _ table: Markup, _ count: Int) -> Markup {
    count > most ? folded(table) : table
  }

  // MARK: Numbers

  var fits: [Section] {
    (record.rows?.fits ?? []).enumerated().map { number, fit in
      Section(
        id: "fit-\(number + 1)", title: "Fit: \(fit.target)",
        content: [
          .tag("p", ["class": "soft"], "\(measuredRows): \(counted(fit.count, "number"))."),
          numbers(fit),
          .tag(
            "div", ["class": "pair", "style": "margin-top: 2rem"], predictions(fit), residuals(fit)),
        ])
    }
  }

  private func numbers(_ fit: Fit) -> Markup {
    let items = [
      ("R²", shownOrDash(fit.r2)),
      ("root mean squared error", shown(fit.rootMeanSquaredError)),
      ("mean absolute error", shown(fit.meanAbsoluteError)),
      ("mean residual", shown(fit.bias)),
    ]
    return .tag(
      "dl", ["class": "figures"],
      all: items.map { .tag("div", [:], .tag("dt", $0.0), .tag("dd", $0.1)) })
  }

  /// What is drawn of the pairs, in words.
  private func drawn(_ fit: Fit) -> String {
    fit.pairs.count < fit.count ? ", \(grouped(fit.pairs.count)) of \(grouped(fit.count))" : ""
  }

  private func predictions(_ fit: Fit) -> Markup {
    let dots = fit.pairs.map { pair in
      (
        point: Point(pair.target, pair.prediction),
        title:
          "\(pair.title): \(fit.target) \(shown(pair.target)), predicted \(shown(pair.prediction))"
      )
    }
    return Self.figure(
      "Predicted against true\(drawn(fit))", keys: [("outline", "as it should be")],
      dotChart(
        "Predicted \(fit.result) against \(fit.target), R² \(shownOrDash(fit.r2))", dots,
        line: { plot in [plot.x.domain.lowerBound, plot.x.domain.upperBound].map { Point($0, $0) }
        },
        xTitle: "true \(fit.target)", yTitle: "predicted", isSquare: true),
      table: Self.table(
        "plain", head: ["row", "true", "predicted", "residual"],
        evenlySpread(100, of: fit.pairs.count).map { place in
          let pair = fit.pairs[place]
          return [pair.title, shown(pair.target), shown(pair.prediction), shown(pair.residual)]
        }))
  }

  private func residuals(_ fit: Fit) -> Markup {
    let dots = fit.pairs.map { pair in
      (
        point: Point(pair.prediction, pair.residual),
        title:
          "\(pair.title): predicted \(shown(pair.prediction)), residual \(shown(pair.residual))"
      )
    }
    let names = ["least", "5 %", "25 %", "median", "75 %", "95 %", "largest"]
    return Self.figure(
      "Residuals\(drawn(fit))", keys: [("outline", "no error")],
      dotChart(
        "Residuals, true minus predicted, against predicted \(fit.result)", dots,
        line: { plot in
          [plot.x.domain.lowerBound, plot.x.domain.upperBound].map { Point($0, 0) }
        }, xTitle: "predicted", yTitle: "true − predicted", isSquare: false),
      table: Self.table(
        "plain", head: ["of all residuals", "true − predicted"],
        zip(names, fit.quantiles).map { [$0, shown($1)] }))
  }
}
