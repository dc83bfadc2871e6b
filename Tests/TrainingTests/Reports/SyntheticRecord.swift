// A record of a run that never was, with all that a page can show and with names that no page should trust.

@testable import Training

extension RunRecord {
  /// Names that would be markup if they were not escaped.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a & b", "]]>", "</style>",
    "x\u{0}\u{1b}[31m\u{ffff}", "'; --", "𝛽 – größer",
  ]

  /// A record with everything in it.
  static var synthetic: RunRecord {
    var history = RunHistory()
    for epoch in 1...40 {
      history.note(
        EpochReport(
          epoch: epoch, epochs: 40, step: 10 * epoch, steps: 400,
          train: Measures(loss: 300 / Double(epoch * epoch)),
          validation: Measures(
            loss: 400 / Double(epoch * epoch) + (epoch == 20 ? -0.9 : 0),
            metrics: [Metric(hostile[0], epoch == 7 ? .nan : Double(epoch) / 40)])))
    }
    let classes = Classification(
      label: hostile[1], rule: "the class at the largest of '\(hostile[0])'",
      classes: hostile, truth: [0, 1, 2, 3, 4, 5, 6, 7, 0], predicted: [0, 1, 2, 3, 4, 5, 6, 0, 7])
    let many = Classification(
      label: "many", rule: "a rule", classes: (0..<30).map { "\($0) \(hostile[0])" },
      truth: Array(0..<30), predicted: (0..<30).map { $0 / 2 })
    let fit = Fit(
      target: hostile[2], result: hostile[3], targets: [1, 2, 3], predictions: [1.5, 2, -2e9]
    ) { "row \($0) \(hostile[0])" }
    var rows = RowRecord(count: 9, total: 12, isHeldOut: true)
    rows.classifications = [classes, many]
    rows.fits = [fit].compactMap { $0 }
    rows.origin = hostile[1]
    rows.worst = [
      WorstRow(
        title: "row 1 \(hostile[0])", loss: 3,
        answers: [.init(name: hostile[1], truth: hostile[2], prediction: hostile[3])],
        values: hostile.map { RunRecord.Fact($0, $0) })
    ]
    let parameter = ParameterRecord(
      name: hostile[0], shape: [2, 3], initial: [0, 0, 0, 0, 0, 0],
      final: [1, 2, .nan, 0, .infinity, -3], gradient: [0, 0, 0, 1e-9, 0, 0])
    let number = ParameterRecord(
      name: hostile[1], shape: [], initial: nil, final: [2], gradient: nil)
    return RunRecord(
      model: hostile[0], path: hostile[1], source: ["# \(hostile[0])", "", "  x = \"<&>\""],
      settings: hostile.map { Fact($0, $0) }, circumstances: [Fact("machine", hostile[1])],
      ending: .finished, remark: hostile[0], steps: 400, plannedSteps: 400, stepsPerEpoch: 10,
      firstStep: 0,
      seconds: 2, trainingRows: 80, validationRows: 12, noun: "row", history: history, trace: [],
      best: .init(measure: "min loss", value: 0.1, step: 200),
      final: Measures(loss: 0.25, metrics: [Metric(hostile[0], 1)]),
      learningRate: (1...400).map { Point(Double($0), 1 / Double($0)) }, rows: rows,
      parameters: [parameter, number], sample: hostile.joined(separator: "\n"),
      isAveraged: true,
      warnings: [hostile[0] + "\n"], omissions: hostile)
  }

  /// Records that differ in what they have.
  static var variants: [RunRecord] {
    var text = synthetic
    text.noun = "window"
    text.rows?.worst = [WorstRow(title: "a window", loss: 1, text: hostile[0])]
    text.ending = .interrupted
    var pictures = synthetic
    let picture = Picture("image", width: 3, levels: [0, 0.5, 1, 1, 1, 0, 0, 0, 0.2])
    pictures.rows?.worst = [
      WorstRow(
        title: "one", loss: 1, pictures: [picture, Picture(hostile[0], width: 1, levels: [1])])
    ]
    pictures.ending = .failed(hostile[0])
    pictures.stepsPerEpoch = nil
    var bare = synthetic
    bare.history = RunHistory(start: 5)
    (bare.best, bare.final, bare.rows, bare.sample) = (nil, nil, nil, nil)
    (bare.parameters, bare.learningRate, bare.warnings, bare.omissions) = ([], [], [], [])
    (bare.source, bare.settings, bare.trainingRows, bare.validationRows) = ([], [], 0, 0)
    var once = synthetic
    once.history = RunHistory()
    once.history.note(
      EpochReport(
        epoch: nil, epochs: nil, step: 3, steps: 3, train: Measures(loss: 1e-30),
        validation: Measures(loss: .infinity)))
    once.trace = [Point(1, 3), Point(2, 2), Point(3, 1)]
    return [synthetic, text, pictures, bare, once]
  }
}
