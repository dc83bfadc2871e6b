// The parameters and their gradients, the settings, and the model file.

extension ReportPage {
  /// More parameters are listed, without pictures.
  private static let mostPictures = 48

  var parameters: [Section] {
    guard !record.parameters.isEmpty else { return [] }
    // A single number has no distribution.
    let drawn = record.parameters.filter { $0.final.count > 1 }.prefix(Self.mostPictures)
    var content: [Markup] = []
    if !drawn.isEmpty {
      content = [
        .tag(
          "div", ["class": "legend"],
          .tag(
            "span", ["class": "key blue"],
            record.isAveraged ? "moving averages at the end" : "values at the end"),
          .tag("span", ["class": "key outline"], "initial values"),
          .tag("span", ["class": "key orange"], "gradient of the last batch, at the end")),
        .tag("div", ["class": "many"], all: drawn.map(parameter)),
      ]
    }
    let rest =
      record.parameters.filter { $0.final.count == 1 }
      + record.parameters.filter {
        $0.final.count > 1
      }.dropFirst(Self.mostPictures)
    if !rest.isEmpty {
      content.append(.tag("h3", drawn.isEmpty ? "Values" : "Others"))
      content.append(
        Self.table(
          "plain", head: ["parameter", "shape", "initial", "end", "gradient"],
          rest.map { parameter in
            [
              parameter.name, shape(parameter), shownOrDash(parameter.initial?.mean),
              shown(parameter.final.mean), shownOrDash(parameter.gradient?.mean),
            ]
          }))
      if rest.contains(where: { $0.final.count > 1 }) {
        content.append(
          .tag("p", ["class": "over"], "Of several numbers, these are the means."))
      }
    }
    return [Section(id: "parameters", title: "Parameters", content: content)]
  }

  private func shape(_ parameter: ParameterRecord) -> String {
    parameter.shape.isEmpty ? "a number" : parameter.shape.map { "\($0)" }.joined(separator: " × ")
  }

  private func parameter(_ parameter: ParameterRecord) -> Markup {
    func ends(_ distribution: Distribution) -> Markup {
      guard let range = distribution.range else { return .nothing }
      return .tag(
        "div", ["class": "ends"], .tag("span", compact(range.lowerBound)),
        .tag("span", compact(range.upperBound)))
    }
    var parts: [Markup] = [
      .tag(
        "figcaption", [:], .tag("b", parameter.name),
        .tag("span", ["class": "over"], shape(parameter))),
      histogram(
        "Values of \(parameter.name)", parameter.final, outline: parameter.initial, kind: "blue"),
      ends(parameter.final),
    ]
    if let gradient = parameter.gradient, !gradient.bins.isEmpty {
      parts.append(histogram("Gradient of \(parameter.name)", gradient, kind: "orange"))
      parts.append(ends(gradient))
    }
    return .tag("figure", [:], all: parts + [numbers(parameter)])
  }

  private func numbers(_ parameter: ParameterRecord) -> Markup {
    let columns = [
      ("initial", parameter.initial), ("end", parameter.final), ("gradient", parameter.gradient),
    ]
    let isFinite = columns.allSatisfy { ($0.1?.nonFinite ?? 0) == 0 }
    var rows: [(String, (Distribution) -> String)] = [
      ("mean", { compact($0.mean) }), ("deviation", { compact($0.deviation) }),
      ("zeros", { grouped($0.zeros) }),
    ]
    if !isFinite { rows.append(("not finite", { grouped($0.nonFinite) })) }
    let head =
      [Markup.tag("th", ["scope": "col", "class": "words"], "")]
      + columns.map { .tag("th", ["scope": "col"], $0.0) }
    return .tag(
      "table", ["class": "numbers"],
      .tag("thead", [:], .tag("tr", [:], all: head)),
      .tag(
        "tbody", [:],
        all: rows.map { name, text in
          .tag(
            "tr", [:],
            all: [.tag("th", ["scope": "row"], name)]
              + columns.map { .tag("td", $0.1.map(text) ?? "–") })
        }))
  }

  // MARK: Settings

  var setup: [Section] {
    let facts = record.settings
    var rows: [RunRecord.Fact] = []
    if record.trainingRows > 0 {
      let trained = "\(grouped(record.trainingRows)) to train on"
      let held =
        record.validationRows > 0
        ? ", \(grouped(record.validationRows)) held out" : ", none held out"
      rows.append(.init("\(record.noun)s", trained + held))
    }
    func table(_ facts: [RunRecord.Fact]) -> Markup {
      let rows = facts.map { fact in
        Markup.tag("tr", [:], .tag("th", ["scope": "row"], fact.name), .tag("td", fact.value))
      }
      return .tag("div", [:], .tag("table", ["class": "facts"], .tag("tbody", [:], all: rows)))
    }
    return [
      Section(
        id: "settings", title: "Settings",
        content: [
          .tag("div", ["class": "pair"], table(facts), table(rows + record.circumstances))
        ])
    ]
  }

  var source: [Section] {
    let lines = record.source.map { line -> Markup in
      let isRemark = line.drop { $0 == " " || $0 == "\t" }.hasPrefix("#")
      return .tag("span", ["class": isRemark ? "remark" : "code"], line.isEmpty ? " " : line)
    }
    return [
      Section(
        id: "model", title: "Model file",
        content: lines.isEmpty
          ? [] : [.tag("pre", ["class": "source", "tabindex": "0"], all: lines)])
    ]
  }
}
