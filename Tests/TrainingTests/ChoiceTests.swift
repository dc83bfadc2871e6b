// How a character is chosen by its logits.

import Foundation
import Testing

@testable import Training

@Suite struct ChoiceTests {
  @Test func characterFrequenciesAreThoseOfTheSoftmax() throws {
    let logits: [Double] = [1, -2, 0.5, -.infinity, 3]
    for temperature in [0.5, 1, 2.5] {
      let weights = logits.map { exp($0 / temperature) }
      let exact = weights.map { $0 / weights.reduce(0, +) }
      var stream = RandomStream(seed: 11, use: .sampling)
      var counts = [0.0, 0, 0, 0, 0]
      let draws = 20_000.0
      for _ in 0..<Int(draws) {
        let choice = try #require(choose(among: logits, temperature: temperature, &stream))
        counts[choice.place] += 1
        // Two ways to compute one quotient.
        #expect(abs(choice.probability - exact[choice.place]) < 1e-12)
      }
      for (count, probability) in zip(counts, exact) {
        // Five standard deviations of a binomial number.
        let deviation = (draws * probability * (1 - probability)).squareRoot()
        #expect(abs(count - draws * probability) <= 5 * deviation)
      }
    }
  }

  @Test func theLikeliest() throws {
    var stream = RandomStream(seed: 1, use: .sampling)
    let greedy = try #require(choose(among: [1, 4, 4, 2], temperature: 0, &stream))
    #expect(greedy == (1, 1))
    // Close to 0, where logits divided by it overflow.
    for _ in 0..<100 {
      #expect(choose(among: [1, 4, 2], temperature: .leastNonzeroMagnitude, &stream)?.place == 1)
    }
  }

  @Test func numbersToChooseNothingBy() {
    var stream = RandomStream(seed: 1, use: .sampling)
    #expect(choose(among: [1, .nan], temperature: 1, &stream) == nil)
    #expect(choose(among: [.infinity, 1], temperature: 1, &stream) == nil)
    #expect(choose(among: [-.infinity, -.infinity], temperature: 0, &stream) == nil)
    #expect(choose(among: [], temperature: 1, &stream) == nil)
  }

  @Test func uniformNumbers() {
    var stream = RandomStream(seed: 3, use: .sampling)
    let numbers = (0..<10_000).map { _ in stream.nextUniform() }
    #expect(numbers.allSatisfy { $0 >= 0 && $0 < 1 })
    // Five standard deviations of the mean of 10 000 uniform numbers: 5 · 0.289 / 100.
    #expect(abs(numbers.reduce(0, +) / 10_000 - 0.5) < 0.0145)
  }
}
