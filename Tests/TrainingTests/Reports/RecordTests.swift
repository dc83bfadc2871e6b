// The numbers of a record against the same numbers computed otherwise.

import Execution
import Foundation
import Language
import Testing

@testable import Training

@Suite struct ClassificationTests {
  /// Counts pair by pair, as the definitions have them.
  @Test func measuresAreThoseOfTheDefinitions() {
    var random = RandomStream(seed: 3, use: .graph)
    let classes = ["a", "b", "c", "d", "never"]
    let truth = (0..<500).map { _ in Int(random.next(below: 4)) }
    let predicted = truth.map { random.nextUniform() < 0.7 ? $0 : Int(random.next(below: 4)) }
    let measured = Classification(
      label: "l", rule: "r", classes: classes, truth: truth, predicted: predicted)
    let pairs = Array(zip(truth, predicted))
    #expect(measured.total == 500)
    #expect(measured.right == pairs.count { $0 == $1 })
    for i in classes.indices {
      for j in classes.indices {
        #expect(measured.counts[i][j] == pairs.count { $0 == i && $1 == j })
      }
      let positive = pairs.count { $0 == i && $1 == i }
      let (said, are) = (predicted.count { $0 == i }, truth.count { $0 == i })
      #expect(measured.support(of: i) == are && measured.predictions(of: i) == said)
      guard let precision = measured.precision(of: i), let recall = measured.recall(of: i),
        let f1 = measured.f1(of: i)
      else {
        #expect(said == 0 && are == 0)
        continue
      }
      #expect(precision == Double(positive) / Double(said))
      #expect(recall == Double(positive) / Double(are))
      // Rounding alone.
      #expect(abs(f1 - 2 / (1 / precision + 1 / recall)) < 1e-12)
    }
    #expect(measured.f1(of: 4) == nil)
    let worst = measured.confusions(atMost: 100)
    #expect(worst.reduce(0) { $0 + $1.count } == 500 - measured.right)
    #expect(zip(worst, worst.dropFirst()).allSatisfy { $0.count >= $1.count })
    #expect(measured.confusions(atMost: 1).count == 1)
  }

  @Test func nothingIsDividedByNothing() {
    let none = Classification(label: "l", rule: "r", classes: ["a"], truth: [], predicted: [])
    #expect(none.accuracy == nil && none.recall(of: 0) == nil && none.precision(of: 0) == nil)
  }
}

@Suite struct FitTests {
  @Test func measuresAreThoseOfTheDefinitions() throws {
    let targets = [3, -0.5, 2, 7.0]
    let fit = try #require(
      Fit(target: "y", result: "p", targets: targets, predictions: [2.5, 0, 2, 8]) { "row \($0)" })
    // The example of scikit-learn's r2_score, mean_absolute_error and mean_squared_error.
    #expect(abs((fit.r2 ?? 0) - 0.9486081370449679) < 1e-12)
    #expect(fit.meanAbsoluteError == 0.5)
    #expect(abs(fit.rootMeanSquaredError - 0.375.squareRoot()) < 1e-12)
    #expect(fit.bias == -0.25)
    // numpy.quantile([-1, -0.5, 0, 0.5], [0, .05, .25, .5, .75, .95, 1])
    let expected = [-1, -0.925, -0.625, -0.25, 0.125, 0.425, 0.5]
    #expect(zip(fit.quantiles, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(fit.pairs.map(\.title) == ["row 0", "row 1", "row 2", "row 3"])
  }

  @Test func equalTargetsHaveNoVariationToExplain() {
    let fit = Fit(target: "y", result: "p", targets: [1, 1], predictions: [1, 2]) { "\($0)" }
    #expect(fit != nil && fit?.r2 == nil)
    #expect(Fit(target: "y", result: "p", targets: [], predictions: []) { "\($0)" } == nil)
    #expect(Fit(target: "y", result: "p", targets: [1], predictions: [.nan]) { "\($0)" } == nil)
  }

  @Test func someOfManyAreSpreadEvenly() {
    #expect(evenlySpread(4, of: 3) == [0, 1, 2])
    #expect(evenlySpread(4, of: 8) == [0, 2, 4, 6])
    #expect(evenlySpread(3, of: 0) == [])
    #expect(evenlySpread(1000, of: 1_000_003).count == 1000)
  }
}

@Suite struct DistributionTests {
  @Test func countsAndMoments() {
    let values: Numbers = [0, 1, 2, 3, 4, 0, .nan, .infinity]
    let range = Distribution.range(of: values)
    #expect(range == 0...4)
    let found = Distribution(values, over: range)
    #expect(found.count == 8 && found.zeros == 2 && found.nonFinite == 2)
    #expect(found.bins.reduce(0, +) == 6)
    // Of 0, 1, 2, 3, 4, 0: Σ = 10, Σ² = 30.
    #expect(abs(found.mean - 10.0 / 6) < 1e-12)
    #expect(abs(found.deviation - (5 - 100.0 / 36).squareRoot()) < 1e-12)
  }

  @Test func binsPartTheRange() {
    let values = Numbers(floats: (0..<1000).map { Float($0) / 999 })
    let found = Distribution(values, over: 0...1)
    #expect(found.bins.count == 40)
    // 1000 evenly spread numbers in 40 bins: 25 each, one more or less by rounding.
    #expect(found.bins.allSatisfy { (24...26).contains($0) })
    let equal = Distribution([2, 2, 2], over: 2...2)
    #expect(equal.bins.reduce(0, +) == 3 && equal.deviation == 0)
    #expect(Distribution([.nan], over: nil).bins == [])
    let wide = Distribution(
      [-.greatestFiniteMagnitude, .greatestFiniteMagnitude], over: -3.5e38...3.5e38)
    #expect(wide.bins.first == 1 && wide.bins.last == 1)
  }

  @Test func initialAndFinalValuesShareTheirBins() {
    let record = ParameterRecord(
      name: "w", shape: [2], initial: [0, 1], final: [3, 4], gradient: [1e-3, 1e-3])
    #expect(record.initial?.range == 0...4 && record.final.range == 0...4)
    #expect(record.gradient?.range == Double(Float(1e-3))...Double(Float(1e-3)))
  }
}

@Suite struct RunHistoryTests {
  private static func report(_ step: Int, _ validation: Double?) -> EpochReport {
    EpochReport(
      epoch: step, epochs: 9, step: step, steps: 9, train: Measures(loss: 1 / Double(step)),
      validation: validation.map {
        Measures(loss: $0, metrics: [Metric("a \"b\"", .infinity), Metric("c\nd", -0.1)])
      })
  }

  @Test(arguments: [0, 1, 2, 1024, 1025, 1026, 5000]) func historiesReadBack(_ count: Int) throws {
    var history = RunHistory()
    for step in 1..<max(count + 1, 1) where count > 0 {
      history.note(Self.report(step, 0.1 + 1 / Double(step)))
    }
    #expect(history.entries.count <= RunHistory.most + 1)
    #expect(history.entries.last?.step == (count > 0 ? count : nil))
    #expect(count == 0 || history.entries.first?.step == 1)
    var read = try #require(RunHistory(text: history.text))
    #expect(read == history)
    // Both go on alike.
    for step in count + 1...count + 40 {
      read.note(Self.report(step, 3))
      history.note(Self.report(step, 3))
    }
    #expect(read == history)
  }

  /// What is reported may change between a run and the one that goes on with it.
  @Test func metricsKeepTheirNames() {
    func report(_ step: Int, _ names: [String]) -> EpochReport {
      let metrics = names.map { Metric($0, Double(step)) }
      return EpochReport(
        epoch: step, epochs: 9, step: step, steps: 9, train: Measures(loss: 1),
        validation: Measures(loss: 1, metrics: metrics))
    }
    var history = RunHistory()
    history.note(report(1, ["accuracy", "top"]))
    history.note(report(2, ["perplexity", "accuracy"]))
    #expect(history.names == ["perplexity", "accuracy"])
    #expect(history.entries.map { $0.metrics[1] } == [1, 2])
    #expect(history.entries[0].metrics[0].isNaN && history.entries[1].metrics[0] == 2)
  }

  @Test func runsWithoutValidation() throws {
    var history = RunHistory(start: 7)
    history.note(Self.report(8, nil))
    let read = try #require(RunHistory(text: history.text))
    #expect(read == history && read.start == 7 && read.entries.first?.validation == nil)
  }

  @Test(arguments: [
    "", "1 2", "0 0 0\n[]", "0 1 3\n[]\n1 2", "-1 0 1\n[]", "0 1 1\n[\n1 1", "0 1 1\n[]\n1",
    "0 1 1\n[]\n1 x", "0 1 1\n[]\n0 1", "0 0 9223372036854775807\n[]",
  ]) func otherTextsAreNone(_ text: String) {
    #expect(RunHistory(text: text) == nil)
  }
}

@Suite struct LossTraceTests {
  /// Whatever was merged, all steps together have the mean that they have.
  @Test(arguments: [1, 5, 64]) func meansStay(_ chunk: Int) {
    var trace = LossTrace(from: 40)
    var (sum, step) = (0.0, 40)
    for number in 0..<3000 {
      let count = 1 + number % chunk
      step += count
      trace.note(Double(number), upTo: step)
      sum += Double(number * count)
    }
    let points = trace.points
    #expect((LossTrace.most / 2...LossTrace.most).contains(points.count))
    #expect(points.last?.x == Double(step))
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.x < $1.x && $0.y < $1.y })
    var (total, before) = (0.0, 40.0)
    for point in points {
      total += point.y * (point.x - before)
      before = point.x
    }
    // Rounding of quotients alone.
    #expect(abs(total - sum) < 1e-9 * sum)
  }

  @Test func fewAreKeptAsTheyAre() {
    var trace = LossTrace(from: 0)
    trace.note(3, upTo: 1)
    trace.note(2, upTo: 1)
    trace.note(1, upTo: 5)
    #expect(trace.points == [Point(1, 3), Point(5, 1)])
    #expect(LossTrace(from: 9).points == [])
  }
}

@Suite struct AnswerPairsTests {
  private let results = [
    AnswerShape(name: "logits", sizes: [10]), AnswerShape(name: "y", sizes: []),
    AnswerShape(name: "drawn", sizes: [64]),
  ]
  private let fields = [
    AnswerShape(name: "label", sizes: [], kind: .index(10)),
    AnswerShape(name: "share", sizes: [10], kind: .simplex(10)),
    AnswerShape(name: "target", sizes: []), AnswerShape(name: "image", sizes: [64]),
  ]

  private func pairs(_ loss: String, own: Set<String> = []) -> [String] {
    let text = "train m {\n    loss = \(loss)\n}\n"
    let (tree, _) = parse(SourceFile(path: "m.grad", text: text))
    let expressions = tree.declarations.compactMap { declaration -> Language.Expression? in
      if case .train(let train) = declaration { train.setting("loss") } else { nil }
    }
    #expect(expressions.count == 1)
    let pairs = AnswerPairs(
      results: results, fields: fields, in: expressions, isOfLibrary: { !own.contains($0) })
    return pairs.found.map { "\($0.kind) \($0.result) \($0.field)" }
  }

  @Test func comparedAreThoseThatStandTogether() {
    #expect(pairs("cross_entropy(logits, label)") == ["classes(10) logits label"])
    #expect(pairs("cross_entropy(logits, share) + l2(m)") == ["classes(10) logits share"])
    #expect(pairs("mse(y, target)") == ["numbers y target"])
    #expect(pairs("mean(weight * (target - y)^2)") == ["numbers y target"])
    #expect(pairs("binary_cross_entropy(y, target)") == ["logits y target"])
    #expect(
      pairs("mse(drawn, image) + huber(y, target)") == ["numbers y target", "numbers drawn image"])
  }

  /// A class is told by its type, a number by what is done to it alone.
  @Test func whatIsNotCertainIsLeftOut() {
    #expect(pairs("mean[n](-log(logits[n, label[n]]))") == ["classes(10) logits label"])
    #expect(pairs("mean(log(y) * target)") == [])
    #expect(pairs("mse(logits, target)") == [])
    #expect(pairs("binary_cross_entropy(drawn, target)") == [])
    #expect(pairs("mse(y, target)", own: ["mse"]) == [])
    #expect(pairs("mean(y)") == [])
  }
}
