// The models on real tables reach what their headers promise, for every seed.

import Foundation
import Testing
import Training

@Suite struct DataModelTests {
  /// The rows of a table of Models/Data.
  static func table(_ name: String) throws -> Matrix {
    RunTests.rows(
      try String(contentsOf: packageFolder.appending(path: "Models/Data/\(name)"), encoding: .utf8))
  }

  /// The rows that a run with `seed` trains on and those that it holds out.
  static func parts(_ rows: Matrix, seed: Int) -> (training: Matrix, validation: Matrix) {
    let parts = split(count: rows.count, fraction: 0.2, seed: UInt64(seed))
    return (parts.training.map { rows[Int($0)] }, parts.validation.map { rows[Int($0)] })
  }

  /// Trains the model `name` and returns what it reports of the rows held out.
  static func validation(_ name: String, seed: Int, _ metric: String) throws -> Double {
    let run = try gradc("train", model(name), "--json", "--seed", "\(seed)")
    #expect(run.code == 0, "\(run.messages)")
    return try TrainTests.number(try TrainTests.last(run), "validation", metric)
  }

  @Test(arguments: 1...5) func irisIsLearnt(_ seed: Int) throws {
    #expect(try Self.validation("iris", seed: seed, "accuracy") >= 0.90)
  }

  @Test(arguments: 1...5) func logisticRegressionIsLearnt(_ seed: Int) throws {
    #expect(try Self.validation("logistic", seed: seed, "accuracy") >= 0.95)
  }

  /// Gradient descent explains as much of the rows held out as the normal equations do.
  @Test(arguments: 1...5) func regressionIsThatOfLeastSquares(_ seed: Int) throws {
    let (training, validation) = Self.parts(try Self.table("diabetes.csv"), seed: seed)
    let coefficients = leastSquares(training.map { Array($0[..<10]) }, training.map { $0[10] })
    let predictions = validation.map { row in
      zip(row[..<10] + [1], coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let exact = r2(predictions, validation.map { $0[10] })
    let reached = try Self.validation("diabetes", seed: seed, "r2")
    #expect(abs(reached - exact) < 0.01, "\(exact)")
  }

  /// A curved code of 8 numbers beats the best flat one.
  @Test(arguments: 1...5) func autoencoderBeatsPrincipalComponents(_ seed: Int) throws {
    let images = try Self.table("digits.csv").map { $0[..<64].map { $0 / 16 } }
    let (training, validation) = Self.parts(images, seed: seed)
    let linear = PrincipalComponents(training, count: 8).reconstructionError(validation)
    // Far enough from both ends to be the error that it is taken for.
    #expect(linear > 0.01 && linear < 0.05)
    #expect(try Self.validation("autoencoder", seed: seed, "loss") < linear, "\(linear)")
  }

  @Test(arguments: 1...5) func lenetIsLearnt(_ seed: Int) throws {
    #expect(try Self.validation("lenet", seed: seed, "accuracy") >= 0.98)
  }

  @Test(arguments: 1...2) func perceptronIsLearnt(_ seed: Int) throws {
    #expect(try Self.validation("mlp", seed: seed, "accuracy") >= 0.97)
  }

  /// The codes say more of the images held out than their mean does, and are far from the distribution that
  /// says nothing.
  @Test(arguments: 1...2) func variationalAutoencoderBeatsTheMeanImage(_ seed: Int) throws {
    let images = try Self.table("digits.csv").map { $0[..<64].map { $0 / 16 } }
    let (training, validation) = Self.parts(images, seed: seed)
    let entropy = (0..<64).reduce(0.0) { sum, pixel in
      // As if one more image had been half on: a pixel that is never on would cost infinitely much.
      let p = (training.reduce(0.5) { $0 + $1[pixel] }) / Double(training.count + 1)
      let q = validation.reduce(0) { $0 + $1[pixel] } / Double(validation.count)
      return sum - q * log(p) - (1 - q) * log(1 - p)
    }
    #expect(entropy > 25 && entropy < 29)
    let run = try gradc("train", model("vae"), "--json", "--seed", "\(seed)")
    #expect(run.code == 0, "\(run.messages)")
    let last = try TrainTests.last(run)
    #expect(try TrainTests.number(last, "validation", "loss") < entropy - 3, "\(entropy)")
    #expect(try TrainTests.number(last, "validation", "gaussian_kl") > 2)
  }

  /// At the rest point, hares are c / d and lynxes a / b: the means of the record, which is near to two
  /// periods, are about there.
  @Test func haresAndLynxes() throws {
    let run = try gradc("train", model("lotka_volterra"), "--json")
    #expect(run.code == 0, "\(run.messages)")
    let last = try TrainTests.last(run)
    #expect(try TrainTests.number(last, "train", "loss") <= 0.06)
    func rate(_ name: String) throws -> Double { try TrainTests.number(last, "train", name) }
    let rows = try Self.table("lynx_hare.csv")
    let hares = rows.reduce(0) { $0 + $1[1] } / Double(rows.count)
    let lynxes = rows.reduce(0) { $0 + $1[2] } / Double(rows.count)
    #expect(abs(try rate("c") / rate("d") / hares - 1) < 0.1)
    #expect(abs(try rate("a") / rate("b") / lynxes - 1) < 0.1)
  }

  /// The model that the README tells its reader to write, in a folder laid out as the reader's.
  @Test(arguments: 1...5) func theTableOfTheReader(_ seed: Int) throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder("Models/Data"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: packageFolder.appending(path: "Models/Data/wine.csv").path,
      toPath: folder("Models/Data/wine.csv"))
    let path = try folder.write("wine.grad", try Self.readersModel())
    #expect(try gradc("check", path).messages == "")
    let run = try gradc("train", path, "--json", "--seed", "\(seed)")
    #expect(run.code == 0, "\(run.messages)")
    #expect(try TrainTests.number(try TrainTests.last(run), "validation", "accuracy") > 0.9)
    let predictions = try gradc("run", path)
    #expect(predictions.lines[0] == "logits[0],logits[1],logits[2]")
    #expect(predictions.lines.count == 1 + 178)
  }

  /// The fenced block of the README that declares the data of the wines.
  static func readersModel() throws -> String {
    let readme = try String(contentsOf: packageFolder.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "   ```\n")
    let model = try #require(blocks.first { $0.contains("data wines {") })
    return model.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("   ") ? String(line.dropFirst(3)) : String(line)
    }.joined(separator: "\n")
  }
}
