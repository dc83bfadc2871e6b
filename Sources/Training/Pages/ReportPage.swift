// The page of a run: one file of HTML with all that it shows in it, and nothing from elsewhere.

/// A run record as a page.
package struct ReportPage {
  let record: RunRecord

  /// Creates the page of `record`.
  package init(_ record: RunRecord) { self.record = record }

  /// The page as HTML, which is well-formed XML as well.
  package var html: String { root.page }

  /// A part of the page with its name in the list at the top.
  struct Section {
    let id: String
    let title: String
    let content: [Markup]
  }

  private var root: Markup {
    let sections =
      (curves + classifications + fits + worstRows + sample + parameters + setup + source)
      .filter { !$0.content.isEmpty }
    return .tag(
      "html", ["lang": "en"],
      .tag(
        "head", [:],
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        // The page asks nobody for anything, and this makes browsers see to it.
        .tag(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ]),
        .tag("title", "\(record.model): training report"),
        .tag("style", pageStyle)),
      .tag("body", [:], header(sections), .tag("main", [:], all: sections.map(part)), footer))
  }

  private func part(_ section: Section) -> Markup {
    .tag(
      "section", ["id": section.id, "aria-labelledby": "\(section.id)-title"],
      all: [.tag("h2", ["id": "\(section.id)-title"], section.title)] + section.content)
  }

  /// How many there are of something, in words.
  func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  // MARK: Header and footer

  private func header(_ sections: [Section]) -> Markup {
    .tag(
      "header", [:],
      all: [
        .tag("p", ["class": "over"], "gradc training report · \(record.path)"),
        .tag("h1", record.model),
        .tag(
          "p", ["class": "status soft"], status + (record.remark.map { " \($0)" } ?? "")),
        figures,
      ] + alerts + [
        .tag(
          "nav", ["aria-label": "Parts of this page"],
          all: sections.map { .tag("a", ["href": "#\($0.id)"], $0.title) })
      ])
  }

  private var status: String {
    var place = counted(record.steps, "step")
    if let perEpoch = record.stepsPerEpoch, perEpoch > 0 {
      let epochs = Double(record.steps) / Double(perEpoch)
      place += epochs == 1 ? ", 1 epoch" : ", \(plainNumber(epochs)) epochs"
    }
    let start = record.firstStep > 0 ? ", gone on from step \(grouped(record.firstStep))" : ""
    let plan = "of \(grouped(record.plannedSteps))"
    switch record.ending {
    case .finished: return "Finished after \(place)\(start)."
    case .interrupted: return "Interrupted after \(place) \(plan)\(start)."
    case .failed: return "Failed after \(place) \(plan)\(start)."
    }
  }

  /// What is wrong, before all else.
  private var alerts: [Markup] {
    func alert(_ kind: String, _ text: String) -> Markup {
      let lines = text.hasSuffix("\n") ? String(text.dropLast()) : text
      return .tag("div", ["class": kind, "role": "note"], .tag("pre", ["tabindex": "0"], lines))
    }
    var alerts: [Markup] = []
    if case .failed(let text) = record.ending { alerts.append(alert("alert failed", text)) }
    return alerts + record.warnings.map { alert("alert", $0) }
  }

  private var figures: Markup {
    var items: [Markup] = []
    func add(_ name: String, _ value: String, _ remark: String? = nil) {
      items.append(
        .tag(
          "div", ["class": items.isEmpty ? "first" : "next"], .tag("dt", name),
          .tag(
            "dd", [:], .text(value),
            remark.map { .tag("small", $0) } ?? .nothing)))
    }
    if let final = record.final {
      let rows = record.validationRows > 0 ? "validation " : ""
      let best = record.best.flatMap { best in
        if let loss = best.loss, loss >= final.loss { return nil as String? }
        let measure = best.loss == nil ? "\(best.measure) " : ""
        return "best \(measure)\(shown(best.value)) at \(moment(best.step))"
      }
      add(record.validationRows > 0 ? "validation loss" : "loss", shown(final.loss), best)
      for metric in final.metrics { add(rows + metric.name, shown(metric.value)) }
    }
    if record.steps > record.firstStep { add("time", time(record.seconds)) }
    if let rate = record.stepsPerSecond { add("steps a second", speed(rate)) }
    let count = record.parameters.reduce(0) { $0 + $1.final.count }
    if count > 0 { add("parameters", grouped(count)) }
    return .tag("dl", ["class": "figures"], all: items)
  }

  private func speed(_ rate: Double) -> String {
    rate >= 100 && rate < 1e15 ? grouped(Int(rate)) : shown(rate, digits: 3)
  }

  private func time(_ seconds: Double) -> String {
    seconds < 60 ? "\(shown(seconds, digits: 3)) s" : duration(seconds)
  }

  /// What steps are counted in along the curves.
  var unit: String { record.stepsPerEpoch == nil ? "step" : "epoch" }

  /// Where a step is along the curves.
  func place(_ step: Double) -> Double { step / Double(max(record.stepsPerEpoch ?? 1, 1)) }

  /// A step in words.
  func moment(_ step: Int) -> String { "\(unit) \(plainNumber(place(Double(step))))" }

  private var footer: Markup {
    guard !record.omissions.isEmpty else { return .nothing }
    return .tag(
      "footer", [:],
      all: [.tag("p", ["class": "soft"], "This page lacks something:")] + [
        .tag("ul", ["class": "soft"], all: record.omissions.map { .tag("li", $0) })
      ])
  }
}
