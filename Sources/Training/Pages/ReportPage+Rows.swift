// The rows that the model does worst on, and what it writes.

extension ReportPage {
  var worstRows: [Section] {
    guard let rows = record.rows, !rows.worst.isEmpty else { return [] }
    let kind = rows.isHeldOut ? "validation" : "training"
    let remark =
      "The \(kind) \(record.noun)s with the largest loss, each computed alone"
      + (rows.count < rows.total
        ? ", among \(grouped(rows.count)) of \(grouped(rows.total)) that are spread evenly." : ".")
      + (rows.origin.map { " Lines are those of \($0)." } ?? "")
    let content: Markup
    if rows.worst.contains(where: { !$0.pictures.isEmpty }) {
      let isDouble = rows.worst.contains { $0.pictures.count > 1 }
      content = .tag(
        "div", ["class": isDouble ? "tiles double" : "tiles"], all: rows.worst.map(tile))
    } else if rows.worst.contains(where: { $0.text != nil }) {
      content = texts(rows.worst)
    } else {
      content = cells(rows.worst)
    }
    return [
      Section(
        id: "worst", title: "Worst \(record.noun)s",
        content: [.tag("p", ["class": "soft above"], remark), content])
    ]
  }

  private func tile(_ row: WorstRow) -> Markup {
    let pictures = row.pictures.map { picture in
      Markup.tag(
        "div", [:], pixels(picture, "\(picture.name) of \(row.title)"),
        row.pictures.count > 1 ? .tag("span", ["class": "soft"], picture.name) : .nothing)
    }
    let answers = row.answers.flatMap { answer -> [Markup] in
      answer.truth.hasSuffix(" numbers")
        ? [.tag("div", "\(answer.name) \(answer.prediction)")]
        : [
          .tag(
            "div", [:], .text("\(answer.name) "), .tag("b", answer.truth),
            .text(", predicted "), .tag("b", answer.prediction))
        ]
    }
    return .tag(
      "div", ["class": "tile"],
      all: [.tag("div", ["class": "drawn"], all: pictures)] + answers + [
        .tag("div", ["class": "soft"], "loss \(shown(row.loss))"),
        .tag("div", ["class": "soft"], row.title),
      ])
  }

  private func texts(_ rows: [WorstRow]) -> Markup {
    .group(
      rows.prefix(6).map { row in
        .tag(
          "div", ["class": "above"],
          .tag("p", ["class": "soft"], "Loss \(shown(row.loss)): \(row.title)"),
          .tag("pre", ["class": "text"], row.text ?? ""))
      })
  }

  private func cells(_ rows: [WorstRow]) -> Markup {
    let answers = rows.first?.answers ?? []
    let values = rows.first?.values ?? []
    let head =
      ["row", "loss"] + answers.flatMap { [$0.name, "predicted"] } + values.map(\.name)
    return Self.table(
      "plain", head: head,
      rows.map { row in
        [row.title, shown(row.loss)] + row.answers.flatMap { [$0.truth, $0.prediction] }
          + row.values.map(\.value)
      })
  }

  var sample: [Section] {
    guard let text = record.sample else { return [] }
    return [
      Section(
        id: "text", title: "What it writes",
        content: [
          .tag(
            "p", ["class": "soft above"],
            "\(grouped(text.unicodeScalars.count)) characters by the model as it is, at temperature 1."
          ),
          .tag("pre", ["class": "text"], text),
        ])
    ]
  }
}
