// The lines of JSON that a run puts out, word for word.

import Foundation
import Testing

@testable import Training

@Test func epochsAsJSON() {
  let report = EpochReport(
    epoch: 3, epochs: 30, step: 66, steps: 660,
    train: Measures(loss: 0.5),
    validation: Measures(loss: 0.25, metrics: [Metric("accuracy", 0.9), Metric("a \"b\"", .nan)]))
  #expect(
    report.jsonLine == #"""
      {"event":"epoch","epoch":3,"epochs":30,"step":66,"steps":660,"train":{"loss":0.5},"validation":{"loss":0.25,"accuracy":0.9,"a \"b\"":null}}
      """#)
}

@Test func stepsAsJSON() {
  let report = EpochReport(
    epoch: nil, epochs: nil, step: 500, steps: 2000,
    train: Measures(loss: 1e-7, metrics: [Metric("a", 0.5), Metric("b", 0.02)]))
  #expect(
    report.jsonLine == """
      {"event":"epoch","step":500,"steps":2000,"train":{"loss":1e-07,"a":0.5,"b":0.02}}
      """)
}

@Test func theEndAsJSON() throws {
  let report = RunReport(
    train: Measures(loss: 0.1),
    validation: Measures(loss: 0.3, metrics: [Metric("b", 2), Metric("accuracy", 0.975)]),
    steps: 660, firstStepMilliseconds: 3.25)
  #expect(
    report.jsonLine == """
      {"event":"done","train":{"loss":0.1},"validation":{"loss":0.3,"b":2.0,"accuracy":0.975},"steps":660,"first_step_ms":3.25}
      """)
  #expect(throws: Never.self) {
    try JSONSerialization.jsonObject(with: Data(report.jsonLine.utf8))
  }
}

@Test func noValidationIsLeftOut() {
  #expect(
    RunReport(
      train: Measures(loss: .infinity), steps: 5, firstStepMilliseconds: 3
    ).jsonLine == """
      {"event":"done","train":{"loss":null},"steps":5,"first_step_ms":3.0}
      """)
}
