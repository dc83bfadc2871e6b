// gradc run: predictions, and text.

import ArgumentParser
import Training

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a trained model on the rows of its data, or has it write text.",
    discussion: """
      The weights are those that the file's train block saves, or those of --weights.

      Prints a table as CSV, one line for each row of the data: the elements of each result of the \
      model. Nothing but the model itself is computed, so the table needs no labels.

      Other rows come from --data: a file of the kind that the model file names, an NPY file in its \
      place, or standard input, with or without a header: echo 5.1,3.5,1.4,0.2 | gradc run iris.grad \
      --data -. Columns without names have those of the table that the model file names, from the left.

      A model that reads a text writes text instead, character by character: it goes on from the \
      prompt, and what it prints begins with it. The text that it was trained on need not be there. \
      With --json, each character is an object: {"text":"a","probability":0.5}; of a model of bytes each \
      byte is one, {"byte":97,"probability":0.5}.
      """)

  @OptionGroup var model: ModelOptions

  @OptionGroup var weights: WeightOptions

  @Option(
    help: ArgumentHelp(
      "A file with other rows, in place of the one that the model file names; - is standard input.",
      valueName: "file"), completion: .file())
  var data: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file that the results are written to, in place of standard output.", valueName: "file"),
    completion: .file(extensions: ["csv", "json", "jsonl", "npy"]))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "How results are written: csv, json (an object for each row) or npy.",
      discussion: "Without it, the name of the output says so, and if it does not, they are CSV.",
      valueName: "format"))
  var format: ResultFormat?

  @Flag(help: "Prints one JSON object for each row, or for each character.")
  var json = false

  @OptionGroup(title: "Text") var text: TextOptions

  func validate() throws {
    if data?.isEmpty == true { throw ValidationError("--data takes the path of a file, or -") }
    if output?.isEmpty == true { throw ValidationError("--output takes the path of a file") }
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) contradict each other")
    }
  }

  func run() throws {
    if let output { try FileWriter.checkFolder(of: output) }
    let prediction = try Prediction(
      try model.load(table: data), weights: weights.weights, map: try weights.tensorMap())
    weights.note(unused: prediction.unusedTensors)
    if let sampler = try prediction.sampler(text.sampling) {
      if data != nil {
        throw ValidationError(
          "--data names other rows, and '\(model.file)' reads a text: give it a --prompt")
      }
      if output != nil || format == .csv || format == .npy {
        throw ValidationError(
          "\(output != nil ? "--output" : "--format") is for results, and '\(model.file)' writes text: "
            + "redirect it")
      }
      return try write(sampler)
    }
    if let option = text.given {
      throw ValidationError(
        "\(option) is for models that read a text, and '\(model.file)' does not")
    }
    let table = try prediction.run()
    Output.noteLinesLeftOut(table.linesLeftOut)
    let bytes = resultFormat.bytes(of: table)
    guard let output else { return try Output.write(bytes) }
    try FileWriter.replace(output) { file throws(FileFailure) in try file.write(bytes) }
  }

  /// How the results are written.
  private var resultFormat: ResultFormat {
    if let format { return format }
    if json { return .json }
    return output.flatMap { ResultFormat(path: $0) } ?? .csv
  }

  /// Prints characters as they come.
  private func write(_ sampler: TextSampler) throws {
    var sampler = sampler
    let json = json || format == .json
    if !json, let prompt = text.prompt { try Output.write(prompt) }
    for _ in 0..<text.characterCount {
      let step = try sampler.next()
      let bytes = sampler.vocabulary.bytes(of: [step.token])
      guard json else {
        try Output.write(bytes)
        continue
      }
      // A byte alone may be no character.
      let content =
        sampler.vocabulary.unit == .bytes
        ? "\"byte\":\(step.token)"
        : "\"text\":\(JSON.quoted(String(decoding: bytes, as: UTF8.self)))"
      try Output.write("{\(content),\"probability\":\(JSON.number(step.probability))}\n")
    }
    if !json { try Output.write("\n") }
  }
}

/// How the results of a model are written.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case csv, json, npy

  /// The format that the name of the file at `path` tells; nil if it tells none.
  init?(path: String) {
    guard let point = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: point)...].lowercased()
    self.init(rawValue: ending == "jsonl" ? "json" : ending)
  }

  /// Returns `table` in this format.
  func bytes(of table: PredictionTable) -> [UInt8] {
    switch self {
    case .csv: Array(table.csv.utf8)
    case .json: Array(table.jsonLines.utf8)
    case .npy: table.npy
    }
  }
}

/// How a model writes text.
struct TextOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "The text to go on from; without it, the model starts a new line.")
  var prompt: String?

  @Option(
    name: [.customLong("sample"), .customLong("length")], parsing: .unconditional,
    help: "How many characters the model writes (default: 500).")
  var length: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What the logits are divided by (default: 1).",
      discussion: "Below 1, likely characters become likelier; at 0, the likeliest is taken."))
  var temperature: Double?

  @Option(
    parsing: .unconditional,
    help: "The seed of the characters that are drawn; overrides the file's.")
  var seed: Int?

  func validate() throws {
    if let length, !(1...1_000_000_000).contains(length) {
      throw ValidationError("--length must be from 1 to 1000000000")
    }
    if let temperature, !(temperature >= 0 && temperature.isFinite) {
      throw ValidationError("--temperature must be a number of at least 0")
    }
    if let seed, UInt32(exactly: seed) == nil {
      throw ValidationError("--seed must be a whole number from 0 to \(UInt32.max)")
    }
  }

  /// How many characters are to be written.
  var characterCount: Int { length ?? 500 }

  /// The same for the sampler.
  var sampling: SamplingOptions {
    SamplingOptions(prompt: prompt ?? "", temperature: temperature ?? 1, seed: seed)
  }

  /// One of the options that was given.
  var given: String? {
    if prompt != nil { return "--prompt" }
    if length != nil { return "--length" }
    if temperature != nil { return "--temperature" }
    return seed == nil ? nil : "--seed"
  }
}
