// Models of images in IDX files.

import Foundation
import Testing

@Suite struct ImageModelTests {
  /// 28 × 28 images of a bar, which stands, lies or is missing, and noise; and which it is.
  private func bars(_ count: Int, seed: UInt64) -> (images: [UInt8], labels: [UInt8]) {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var images: [UInt8] = []
    var labels: [UInt8] = []
    for _ in 0..<count {
      let label = random(3)
      let place = 4 + random(20)
      labels.append(UInt8(label))
      for row in 0..<28 {
        for column in 0..<28 {
          let isBar = label == 1 && row == place || label == 2 && column == place
          images.append(UInt8(isBar ? 200 + random(56) : random(60)))
        }
      }
    }
    return (images, labels)
  }

  private static let model = """
    data bars {
        source = idx("images.idx", labels="labels.idx")
        image: [1, 28, 28] = source.images / 255
        label: index(3)    = source.labels
    }
    model classify(image: [batch, 1, 28, 28]) -> logits: [batch, 3] {
        rows[n, i]    = max[j](image[n, 0, i, j] - image[n, 0, i, 0])
        columns[n, j] = max[i](image[n, 0, i, j] - image[n, 0, 0, j])
        features      = [mean[i](rows[:, i]), mean[j](columns[:, j])]
        x[n, k]       = features[k, n]
        logits        = x |> linear(16) |> tanh |> linear(3)
    }
    train classify {
        data      = bars
        loss      = cross_entropy(logits, label)
        optimizer = adam(lr=0.05)
        batch     = 32
        epochs    = 40
        validate  = 0.2
        report    = accuracy(logits, label)
        save      = "w.safetensors"
    }

    """

  private func write(_ folder: ScratchFolder, _ name: String, _ data: Data) throws -> String {
    try data.write(to: URL(filePath: folder(name)))
    return folder(name)
  }

  @Test func barsAreRecognised() throws {
    let folder = try ScratchFolder()
    let (images, labels) = bars(400, seed: 1)
    _ = try write(folder, "images.idx", ArrayFile.idx([400, 28, 28], images))
    _ = try write(folder, "labels.idx", ArrayFile.idx([400], labels))
    let path = try folder.write("m.grad", Self.model)
    let run = try gradc("train", path, "--json", "--seed", "2")
    #expect(run.code == 0, "\(run.messages)")
    #expect(try TrainTests.number(try TrainTests.last(run), "validation", "accuracy") > 0.95)

    // Other images, and no labels: neither those of the training nor new ones are needed.
    let new = bars(50, seed: 77)
    let other = try write(folder, "new.idx", ArrayFile.idx([50, 28, 28], new.images))
    try FileManager.default.removeItem(atPath: folder("labels.idx"))
    let rows = RunTests.rows(try gradc("run", path, "--data", other).output)
    #expect(rows.count == 50)
    #expect(RunTests.measures(rows, new.labels.map { Int($0) }).accuracy > 0.9)
    let missing = try gradc("run", path, "--data", folder("none.idx"))
    #expect(missing.messages.hasPrefix("command line:1:8: error: there is no file '"))
  }

  /// The numbers that a model sees are those of the file, in rows of rows.
  @Test func bytesAsReals() throws {
    let folder = try ScratchFolder()
    _ = try write(
      folder, "i.idx", ArrayFile.idx([3, 2, 2], [0, 1, 2, 3, 4, 5, 6, 7, 255, 9, 10, 11]))
    let path = try folder.write(
      "m.grad",
      """
      data d { source = idx("i.idx")
        x: [2, 2] = source.images
        flat: [4] = source.images }
      model m(x: [batch, 2, 2], flat: [batch, 4]) -> (y: [batch, 2, 2], z: [batch, 4]) {
        param w: [1] = zeros()
        y = x + w[0]
        z = flat + w[0]
      }
      train m { data = d
        loss = mean(y)
        optimizer = sgd(lr=0)
        batch = 1
        steps = 1
        save = "w.safetensors" }
      """)
    #expect(try gradc("train", path).code == 0)
    let run = try gradc("run", path, "--json")
    let objects = try run.objects()
    let rows: [[Double]] = [[0, 1, 2, 3], [4, 5, 6, 7], [255, 9, 10, 11]]
    #expect(objects.map { $0["y"] as? [Double] } == rows)
    #expect(objects.map { $0["z"] as? [Double] } == rows)
  }

  /// More rows than are computed at once come out whole and in order.
  @Test func manyRows() throws {
    let folder = try ScratchFolder()
    // 90 rows of 100 000 numbers, two fields: several parts of 64 rows at most.
    let data = (0..<90).flatMap { row in [UInt8](repeating: UInt8(row), count: 100_000) }
    _ = try write(folder, "i.idx", ArrayFile.idx([90, 100_000], data))
    let path = try folder.write(
      "m.grad",
      """
      data d { source = idx("i.idx")
        x: [100000] = source.images + 1 }
      model m(x: [batch, 100000]) -> y: [batch] { y[n] = mean[i](x[n, i]) }
      """)
    let weights = folder("w.safetensors")
    try Self.noWeights.write(to: URL(filePath: weights))
    let run = try gradc("run", path, "--weights", weights)
    #expect(run.code == 0, "\(run.messages)")
    #expect(RunTests.rows(run.output).map { $0[0] } == (1...90).map(Double.init))
  }

  /// A safetensors file without tensors.
  private static let noWeights = Data([8, 0, 0, 0, 0, 0, 0, 0] + Array("{}      ".utf8))

  @Test func whatIsWrongWithTheFiles() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", Self.model)
    func message(_ images: Data, _ labels: Data) throws -> String {
      _ = try write(folder, "images.idx", images)
      _ = try write(folder, "labels.idx", labels)
      let run = try gradc("train", path)
      #expect(run.code == 1)
      let first = run.messages.split(separator: "\n").first.map(String.init) ?? ""
      return first.replacingOccurrences(of: folder.path + "/", with: "")
    }
    let (images, labels) = bars(5, seed: 3)
    #expect(
      try message(ArrayFile.idx([5, 28, 28], images), ArrayFile.idx([4], Array(labels.prefix(4))))
        == "m.grad:2:39: error: 'labels.idx' has 4 labels, and 'images.idx' has 5 rows")
    #expect(
      try message(ArrayFile.idx([5], labels), ArrayFile.idx([5, 28, 28], images))
        == "m.grad:2:39: error: 'labels.idx' is [5, 28, 28], and labels have one dimension")
    #expect(
      try message(ArrayFile.idx([5, 28, 28], images), ArrayFile.idx([5], [0, 1, 2, 3, 0]))
        == "m.grad:4:5: error: 'label' is 3 in row 4")
    #expect(
      try message(Data("P5 28 28".utf8), ArrayFile.idx([5], labels))
        == "m.grad:2:18: error: 'images.idx' is not an IDX file: it starts with the bytes 50 35 20 32"
    )
    #expect(
      try message(ArrayFile.idx([5, 28, 28], images), Data())
        == "m.grad:2:39: error: 'labels.idx' is empty")
  }
}
