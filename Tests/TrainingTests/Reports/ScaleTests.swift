// Axes: round numbers where a reader expects them, for any values.

import Foundation
import Testing

@testable import Training

@Suite struct ScaleTests {
  /// The axes of charts, as labels.
  @Test func marksAreRound() {
    func labels(_ scale: Scale) -> String { scale.ticks.map(\.label).joined(separator: " ") }
    #expect(labels(Scale(around: [0.03, 0.96])) == "0 0.2 0.4 0.6 0.8 1.0")
    #expect(labels(Scale(around: [0.651, 0.961])) == "0.65 0.70 0.75 0.80 0.85 0.90 0.95 1.00")
    #expect(labels(Scale(around: [-3.4, 0.44])) == "−4 −3 −2 −1 0 1")
    #expect(labels(Scale(around: [5, 5])) == "4.4 4.6 4.8 5.0 5.2 5.4 5.6")
    #expect(labels(Scale(around: [])) == "0 0.2 0.4 0.6 0.8 1.0")
    #expect(labels(Scale(around: [0, 2.5e7])) == "0 5e6 1.0e7 1.5e7 2.0e7 2.5e7")
    #expect(
      labels(Scale(around: [0, 3e-7]))
        == "0 5e-8 1.0e-7 1.5e-7 2.0e-7 2.5e-7 3.0e-7".replacing("-", with: "−"))
    #expect(labels(Scale(over: [0, 30], isWhole: true)) == "0 5 10 15 20 25 30")
    #expect(labels(Scale(over: [0, 3], isWhole: true)) == "0 1 2 3")
    #expect(labels(Scale(over: [0, 1], isWhole: true)) == "0 1")
    #expect(labels(Scale(curves: [0.01, 4])) == "0.01 0.02 0.05 0.1 0.2 0.5 1 2 5")
    #expect(labels(Scale(curves: [1e-9, 2])) == "1e−8 1e−6 0.0001 0.01 1")
  }

  /// A loss that falls over decades has a logarithmic axis; one that does not, or reaches 0, has none.
  @Test func decadesAreLogarithmic() {
    #expect(Scale(curves: [3, 0.05]).isLogarithmic)
    #expect(!Scale(curves: [3, 0.07]).isLogarithmic)
    #expect(!Scale(curves: [3, 0.05, 0]).isLogarithmic)
    #expect(!Scale(curves: [3, 0.05, -1]).isLogarithmic)
    #expect(Scale(curves: [3, 0.05, .nan]).isLogarithmic)
    let scale = Scale(curves: [1, 100])
    #expect(scale.place(0) == nil && scale.place(-1) == nil && scale.place(.infinity) == nil)
    // The middle of 1 and 100 is 10, as there is as much room at both ends.
    #expect(abs((scale.place(10) ?? 0) - 0.5) < 1e-12)
  }

  /// Ranges of all sizes, and near and far from 0.
  @Test func axesHoldAllValues() throws {
    var random = RandomStream(seed: 5, use: .graph)
    for _ in 0..<2000 {
      let size = pow(10, random.nextUniform() * 580 - 290)
      let base = (random.nextUniform() - 0.5) * (random.nextUniform() < 0.5 ? 0 : size * 1e4)
      let values = (0..<3).map { _ in base + random.nextUniform() * size }
      for scale in [Scale(around: values), Scale(over: values), Scale(curves: values)] {
        for value in values {
          let place = try #require(scale.place(value))
          #expect((-1e-6...1 + 1e-6).contains(place), "\(value) in \(scale)")
        }
        #expect((2...24).contains(scale.ticks.count), "\(scale)")
        #expect(zip(scale.ticks, scale.ticks.dropFirst()).allSatisfy { $0.value < $1.value })
        #expect(Set(scale.ticks.map(\.label)).count == scale.ticks.count, "\(scale)")
      }
    }
  }

  @Test(arguments: [
    [.nan], [.infinity, 1], [1e308, -1e308], [0, .leastNonzeroMagnitude], [-0.0],
  ])
  func extremesAreShown(_ values: [Double]) {
    for scale in [Scale(around: values), Scale(over: values), Scale(curves: values)] {
      #expect(scale.domain.lowerBound < scale.domain.upperBound)
      #expect(scale.domain.lowerBound.isFinite && scale.domain.upperBound.isFinite)
    }
  }
}
