// Predictions of trained models, and weights that do not fit.

import Execution
import Foundation
import Testing
import Training

@Suite struct RunTests {
  /// The rows of a table of numbers without its header.
  static func rows(_ csv: String) -> [[Double]] {
    csv.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").map { Double($0) ?? .nan }
    }
  }

  /// The mean cross entropy and the accuracy of `logits` for `labels`, in Float64.
  static func measures(_ logits: [[Double]], _ labels: [Int]) -> (loss: Double, accuracy: Double) {
    var loss = 0.0
    var hits = 0
    for (row, label) in zip(logits, labels) {
      let top = row.max() ?? 0
      loss += top + log(row.reduce(0) { $0 + exp($1 - top) }) - row[label]
      hits += row.firstIndex(of: top) == label ? 1 : 0
    }
    return (loss / Double(labels.count), Double(hits) / Double(labels.count))
  }

  /// Trained on all rows, so that the accuracy at the end is over the rows that run prints.
  @Test func predictionsAreThoseOfTheEvaluation() throws {
    let folder = try ScratchFolder()
    var text = try String(
      contentsOf: packageFolder.appending(path: model("digits")), encoding: .utf8)
    text.replace("validate  = 0.2", with: "")
    text.replace("Data/digits.csv", with: packageFolder.path + "/Models/Data/digits.csv")
    text.replace("epochs    = 30", with: "epochs    = 3\n    save      = \"w.safetensors\"")
    let path = try folder.write("m.grad", text)
    let trained = try gradc("train", path, "--json")
    #expect(trained.code == 0, "\(trained.messages)")
    #expect(trained.messages.hasSuffix("saved \(folder("w.safetensors"))\n"))

    let run = try gradc("run", path)
    #expect(run.code == 0)
    #expect(run.lines[0] == (0..<10).map { "logits[\($0)]" }.joined(separator: ","))
    let logits = Self.rows(run.output)
    let table = try String(
      contentsOf: packageFolder.appending(path: "Models/Data/digits.csv"), encoding: .utf8)
    let labels = Self.rows(table).map { Int($0[64]) }
    #expect(logits.count == labels.count)
    let measured = Self.measures(logits, labels)
    let reported = try TrainTests.number(try TrainTests.last(trained), "train", "accuracy")
    // The report is a mean of 32-bit means over batches.
    #expect(abs(measured.accuracy - reported) < 1e-6)

    let objects = try gradc("run", path, "--json").objects()
    #expect(objects.count == labels.count)
    let row = try #require(objects[1]["logits"] as? [Double])
    #expect(zip(row, logits[1]).allSatisfy { abs($0 - $1) < 1e-6 * max(1, abs($1)) })
  }

  @Test func validationIsOverTheRowsHeldOut() throws {
    let folder = try ScratchFolder()
    let weights = folder("w.safetensors")
    let done = try TrainTests.last(
      try gradc("train", model("digits"), "--json", "--seed", "3", "--save", weights))
    let table = try String(
      contentsOf: packageFolder.appending(path: "Models/Data/digits.csv"), encoding: .utf8)
    let labels = Self.rows(table).map { Int($0[64]) }
    let logits = Self.rows(try gradc("run", model("digits"), "--weights", weights).output)
    let held = split(count: labels.count, fraction: 0.2, seed: 3).validation.map(Int.init)
    let measured = Self.measures(held.map { logits[$0] }, held.map { labels[$0] })
    // Both are means of 32-bit means over batches; a loss near 0.1 is a difference of logits near 10.
    let accuracy = try TrainTests.number(done, "validation", "accuracy")
    let loss = try TrainTests.number(done, "validation", "loss")
    #expect(abs(measured.accuracy - accuracy) < 1e-6)
    #expect(abs(measured.loss - loss) < 1e-5)
  }

  @Test func aTableWithoutLabels() throws {
    let folder = try ScratchFolder()
    let weights = folder("w.safetensors")
    #expect(try gradc("train", model("xor"), "--save", weights).code == 0)
    let table = try folder.write("t.csv", "a,b\n0,1\n1,1\n")
    let run = try gradc("run", model("xor"), "--weights", weights, "--data", table)
    #expect(run.code == 0, "\(run.messages)")
    let values = Self.rows(run.output).map { $0[0] }
    #expect(run.lines[0] == "p[0]")
    #expect(values.count == 2)
    #expect(values[0] > 0.9 && values[1] < 0.1)

    let missing = try gradc("run", model("xor"), "--weights", weights, "--data", folder("none.csv"))
    #expect(missing.code == 1)
    #expect(missing.messages.hasPrefix("command line:1:8: error: there is no file '"))
    #expect(!missing.messages.contains("relative"))
  }

  @Test func weightsThatDoNotFit() throws {
    let folder = try ScratchFolder()
    let weights = folder("w.safetensors")
    #expect(try gradc("train", model("xor"), "--save", weights).code == 0)
    func message(_ arguments: (String, String), _ more: String...) throws -> String {
      let run =
        more.isEmpty
        ? try gradc("run", arguments.0, "--weights", arguments.1)
        : try gradc("run", arguments.0, "--weights", arguments.1, more[0], more[1])
      #expect(run.code == 1)
      #expect(run.output == "")
      return run.messages.replacingOccurrences(of: folder.path, with: "…")
    }
    #expect(
      try message((model("digits"), weights)) == """
        gradc: error: 'linear.w' is [64, 128] in the model and [2, 8] in '…/w.safetensors'
           = note: '…/w.safetensors' holds 'linear.1.b' [1], 'linear.1.w' [8, 1], 'linear.b' [8], 'linear.w' [2, 8]
           = note: the model wants 'linear.w' [64, 128], 'linear.b' [128], 'linear.1.w' [128, 10], \
        'linear.1.b' [10]
           = help: train the model again, or set the sizes that it was trained with

        """)
    #expect(
      try message((model("softmax"), weights)) == """
        gradc: error: '…/w.safetensors' has no weights for 'w'
           = note: '…/w.safetensors' holds 'linear.1.b' [1], 'linear.1.w' [8, 1], 'linear.b' [8], 'linear.w' [2, 8]
           = note: the model wants 'w' [64, 10], 'b' [10]
           = help: train the model again: these are the weights of another one; --map gives tensors other names

        """)
    #expect(
      try message((model("xor"), folder("none.safetensors")))
        == "gradc: error: there is no file '…/none.safetensors'\n")
    #expect(
      try message((model("xor"), "Models/Data/xor.csv")).hasPrefix(
        "gradc: error: 'Models/Data/xor.csv' is not a sound safetensors file: "))

    let smaller = try folder.write(
      "m.grad", "model m(x: [batch, 2]) -> p: [batch, 8] { p = x |> linear(8) }\n")
    #expect(
      try message((smaller, weights)).contains("there is no data to run the model on"))
    let fed = try folder.write(
      "n.grad",
      """
      data d { source = csv("t.csv")
        x: [2] = source[0 : 2] }
      model m(x: [batch, 2]) -> p: [batch, 8] { p = x |> linear(8) }
      """)
    _ = try folder.write("t.csv", "a,b\n0,1\n")
    #expect(
      try message((fed, weights)).contains(
        "has weights for 'linear.1.b', which the model lacks"))
  }

  /// Weights under other names, of which one lies the other way round: as run takes them, and as train goes
  /// on from them.
  @Test func weightsOfOtherPrograms() throws {
    let folder = try ScratchFolder()
    let own = folder("own.safetensors")
    #expect(try gradc("train", model("xor"), "--save", own).code == 0)
    let results = try gradc("run", model("xor"), "--weights", own)
    let read = try SafeTensors.read(own)
    let renamed = ["linear.w": "0.weight", "linear.b": "0.bias", "linear.1.w": "2.weight"]
    var foreign = SafeTensors(tensors: [
      .init(name: "spare", shape: [1], values: Numbers(floats: [1]))
    ])
    for tensor in read.tensors {
      var (shape, values) = (tensor.shape, tensor.values)
      if tensor.name == "linear.w" {
        values = tensor.values.runs(of: 1, from: (0..<16).map { $0 % 2 * 8 + $0 / 2 })
        shape.reverse()
      }
      let name = renamed[tensor.name] ?? tensor.name
      foreign.tensors.append(.init(name: name, shape: shape, values: values))
    }
    let path = folder("foreign.safetensors")
    try foreign.write(to: path)
    let map = try folder.write(
      "names.txt", renamed.map { "\($0) = \($1)\n" }.sorted().joined())
    let run = try gradc("run", model("xor"), "--weights", path, "--map", map)
    #expect(run.code == 0)
    #expect(run.output == results.output)
    #expect(
      run.messages == "gradc: note: '\(path)' also holds 'spare', which the map leaves out\n")
    let again = folder("again.safetensors")
    let training = try gradc(
      "train", model("xor"), "--weights", path, "--map", map, "--save", again)
    #expect(training.code == 0, "\(training.messages)")
    #expect(training.messages.hasPrefix("gradc: note: '\(path)' also holds 'spare'"))
    let libraries = try [[own], [path, "--map", map]].map { weights in
      let library = try execute(
        executable, ["export", model("xor"), "-o", folder("lib"), "--weights"] + weights)
      #expect(library.code == 0, "\(library.messages)")
      return try String(contentsOfFile: folder("lib/xor.c"), encoding: .utf8)
    }
    #expect(libraries[0] == libraries[1])
    // What was learnt is known from the first step on.
    let data = packageFolder.appending(path: "Models/Data/xor.csv").path
    let text = try String(contentsOf: packageFolder.appending(path: model("xor")), encoding: .utf8)
    let short = try folder.write(
      "short.grad",
      text.replacing("Data/xor.csv", with: data).replacing(
        "steps     = 1000", with: "steps     = 1"))
    let losses = try [[], ["--weights", own]].map { options in
      let run = try execute(executable, ["train", short, "--json"] + options)
      return try TrainTests.number(try TrainTests.last(run), "train", "loss")
    }
    #expect(losses[1] < 0.1 * losses[0])
    let usage = try gradc("run", model("xor"), "--map", map)
    #expect(usage.code == 64)
    #expect(usage.messages.hasPrefix("Error: --map names tensors of a file: --weights FILE\n"))
  }

  @Test func noWeightsAtAll() throws {
    let run = try gradc("run", model("xor"))
    #expect(run.code == 1)
    #expect(
      run.messages == """
        gradc: error: 'Models/xor.grad' does not say where its weights are saved
           = help: gradc train Models/xor.grad --save w.safetensors, then gradc run Models/xor.grad \
        --weights w.safetensors

        """)
  }

  /// What is to be predicted stands behind what is known, as a rule, and is left out of new rows.
  @Test func rowsOfWordsNeedNoLabel() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "m.grad",
      """
      data d { source = csv("t.csv")
        x: [3] = concat(source[0 : 1], one_hot(category(source.city, ["Bonn", "Ulm"]), 2))
        y = source.y }
      model m(x: [batch, 3]) -> p: [batch, 1] = linear(1)(x)
      train m { data = d
        loss = mean(p[:, 0] - y)
        optimizer = sgd(lr=0)
        batch = 1
        steps = 1
        save = "w.safetensors" }
      """)
    _ = try folder.write("t.csv", "age,city,y\n31,Bonn,0\n44,Ulm,1\n")
    #expect(try gradc("train", path).code == 0)
    let whole = try gradc("run", path, "--data", "-", input: "40,Ulm,1\n50,Bonn,0\n")
    #expect(whole.code == 0 && whole.lines.count == 3, "\(whole.messages)")
    let unlabelled = try gradc("run", path, "--data", "-", input: "40,Ulm\n50,Bonn\n")
    #expect(unlabelled.code == 0, "\(unlabelled.messages)")
    #expect(unlabelled.output == whole.output)
  }
}
