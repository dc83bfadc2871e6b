// gradc run: predictions, and text.

import ArgumentParser
import Training

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a trained model on the rows of its data, or has it write text.",
    discussion: """
      Prints a table as CSV, one line for each row of the data: the elements of each result of the \
      model. Nothing but the model itself is computed, so the table needs no labels.

      A model that reads a text writes text instead, character by character: it goes on from the \
      prompt, and what it prints begins with it. The text that it was trained on need not be there. \
      With --json, each character is an object: {"text":"a","probability":0.5}.
      """)

  @OptionGroup var model: ModelOptions

  @Option(
    help: "The trained weights, as saved by train; without it, what the file's train block saves.",
    completion: .file(extensions: ["safetensors"]))
  var weights: String?

  @Option(
    help: "A table (or an IDX file) with other rows, in place of the one that the file names.",
    completion: .file())
  var data: String?

  @Flag(help: "Prints one JSON object for each row, or for each character.")
  var json = false

  @OptionGroup(title: "Text") var text: TextOptions

  func run() throws {
    let prediction = try Prediction(try model.load(table: data), weights: weights)
    if let sampler = try prediction.sampler(text.sampling) {
      if data != nil {
        throw ValidationError(
          "--data names other rows, and '\(model.file)' reads a text: give it a --prompt")
      }
      return try write(sampler)
    }
    if let option = text.given {
      throw ValidationError(
        "\(option) is for models that read a text, and '\(model.file)' does not")
    }
    let table = try prediction.run()
    try Output.write(json ? table.jsonLines : table.csv)
  }

  /// Prints characters as they come.
  private func write(_ sampler: TextSampler) throws {
    var sampler = sampler
    if !json, let prompt = text.prompt { try Output.write(prompt) }
    for _ in 0..<text.characterCount {
      let step = try sampler.next()
      let character = String(Character(step.character))
      try Output.write(
        json
          ? "{\"text\":\(JSON.quoted(character)),\"probability\":\(JSON.number(step.probability))}\n"
          : character)
    }
    if !json { try Output.write("\n") }
  }
}

/// How a model writes text.
struct TextOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "The text to go on from; without it, the model starts a new line.")
  var prompt: String?

  @Option(
    parsing: .unconditional, help: "How many characters the model writes (default: 500).")
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
