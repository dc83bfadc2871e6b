// Text that a trained model writes, one character after the other.

import Elaboration
import Glibc
import Graph
import Language

/// What a model writes, and how.
package struct SamplingOptions: Sendable {
  /// The text to go on from; where it is empty, the model starts a new line.
  package let prompt: String
  /// What the logits are divided by: small numbers prefer what is likely, 0 takes the likeliest.
  package let temperature: Double
  /// The seed; nil for that of the train block, or 0.
  package let seed: Int?

  /// Creates options. Requires: the temperature is at least 0 and finite.
  package init(prompt: String, temperature: Double, seed: Int?) {
    self.prompt = prompt
    self.temperature = temperature
    self.seed = seed
  }
}

/// A trained model that goes on with a text.
///
/// The model sees the last characters, as many as a window has. Where there are fewer, the window is
/// filled up behind them, and the answer is read where the last of them stands: a model that looks
/// back only, be it causal or recurrent, does not see what is behind.
package struct TextSampler {
  fileprivate let part: Prediction.Part
  /// The characters that the model knows.
  package let vocabulary: Vocabulary
  fileprivate let inputs: [String]
  fileprivate let result: ModelResult
  fileprivate let window: Int
  fileprivate let temperature: Double
  fileprivate let name: String
  fileprivate var tokens: [Int]
  fileprivate var random: RandomStream

  /// A character that was written.
  package struct Step: Equatable {
    /// The number of the character.
    package let token: Int
    /// How likely it was among all characters, at the given temperature; 1 at temperature 0.
    package let probability: Double
  }

  /// Returns the next character, which from now on belongs to the text.
  ///
  /// Throws `FileFailure` if the model gives no numbers to choose by.
  package mutating func next() throws(FileFailure) -> Step {
    let seen = tokens.suffix(window)
    var values = [Double](repeating: 0, count: window)
    for (position, token) in seen.enumerated() { values[position] = Double(token) }
    let outputs = part.outputs(feeding: inputs, values, of: result.name)
    let start = (seen.count - 1) * vocabulary.count
    var logits = Array(outputs[start..<start + vocabulary.count])
    if result.element == .simplex { logits = logits.map { log($0) } }
    guard let choice = choose(among: logits, temperature: temperature, &random) else {
      throw FileFailure(
        "'\(result.name)' of '\(name)' has numbers that nothing can be chosen by",
        help: "train the model again, at a smaller learning rate")
    }
    // What is too far back for the window is not seen again.
    tokens = tokens.suffix(window) + [choice.place]
    return Step(token: choice.place, probability: choice.probability)
  }
}

/// Returns a place in `logits` by the probabilities softmax(logits / temperature), and how likely it
/// was; at temperature 0 the first of the largest. Nil where they give no probabilities.
func choose(
  among logits: [Double], temperature: Double, _ random: inout RandomStream
) -> (place: Int, probability: Double)? {
  guard let top = logits.max(), top.isFinite, !logits.contains(where: \.isNaN),
    let best = logits.firstIndex(of: top)
  else { return nil }
  guard temperature > 0 else { return (best, 1) }
  // The largest weight is 1, so nothing overflows, whatever the temperature.
  let weights = logits.map { exp(($0 - top) / temperature) }
  let total = weights.reduce(0, +)
  var rest = random.nextUniform() * total
  for (place, weight) in weights.enumerated() {
    if rest < weight { return (place, weight / total) }
    rest -= weight
  }
  // Rounding can leave a rest behind the last of them.
  return (best, 1 / total)
}

extension Prediction {
  /// Returns what writes text with this model; nil if the model reads no text.
  ///
  /// Throws `FileFailure` if the weights know no characters, or not those of the prompt; `Diagnostic` or
  /// `Diagnostics` if the model is not one that text can be sampled from; and as `run` does.
  package func sampler(_ options: SamplingOptions) throws -> TextSampler? {
    let model = try file.elaborator.inferenceModel(batch: 1)
    guard let block = file.data, !model.inputs.isEmpty else { return nil }
    let names = Set(model.inputs.map(\.variable.name))
    let data = try file.elaborator.dataFields(rows: 1, named: names)
    guard case .text(_, let window, _) = data.source else { return nil }
    let windows = data.fields.filter { $0.windowShift != nil }
    guard !windows.isEmpty else { return nil }
    let vocabulary = try savedVocabulary()
    if let wrong = windows.first(where: { $0.windowShift != 0 }) {
      throw Diagnostic(
        "the model reads '\(wrong.result.name)', the next characters, which are to be found out",
        at: wrong.span, help: "let it read source.tokens")
    }
    let fixed = names.subtracting(windows.map(\.result.name))
    let constants = try loadData(of: file, named: fixed, statistics: .saved(savedStatistics))
    try checkFeeds(model.inputs.filter { fixed.contains($0.variable.name) }, constants)
    guard
      let result = model.results.first(where: {
        $0.axes.map(\.extent) == [1, window, vocabulary.count]
      })
    else {
      throw Diagnostic(
        "no result of '\(model.name)' is [batch, \(window), \(vocabulary.count)]: a number for each "
          + "character that can come next", at: file.modelPlace(model.name) ?? block.name.span)
    }
    return TextSampler(
      part: try Part(file, batch: 1, weights, weightsPath, feeding: constants),
      vocabulary: vocabulary, inputs: windows.map(\.result.name), result: result, window: window,
      temperature: options.temperature, name: model.name,
      tokens: try tokens(of: options.prompt, vocabulary),
      random: RandomStream(
        seed: UInt64(truncatingIfNeeded: options.seed ?? model.settings.seed?.value ?? 0),
        use: .sampling))
  }

  /// The characters that the weights were trained on.
  private func savedVocabulary() throws(FileFailure) -> Vocabulary {
    if let vocabulary = file.sources.vocabulary { return vocabulary }
    throw FileFailure(
      "'\(weightsPath)' does not say which characters the model knows",
      help: "train the model again: these are the weights of another one")
  }

  /// Returns the numbers of the characters of `prompt`; where it is empty, of a line feed, or of the
  /// first character if the text has no lines.
  private func tokens(
    of prompt: String, _ vocabulary: Vocabulary
  ) throws(FileFailure) -> [Int] {
    guard !prompt.isEmpty else { return [vocabulary.number(of: "\n") ?? 0] }
    var unknown: [Unicode.Scalar] = []
    var tokens: [Int] = []
    for (character, number) in vocabulary.numbers(of: prompt) {
      if let number {
        tokens.append(number)
      } else if !unknown.contains(character) {
        unknown.append(character)
      }
    }
    guard !unknown.isEmpty else { return tokens }
    let shown = unknown.prefix(8).map { character in
      "'\(character.value < 0x20 ? character.escaped(asASCII: true) : String(character))'"
    }
    let rest = unknown.count - shown.count
    throw FileFailure(
      "the model does not know the character\(unknown.count == 1 ? "" : "s") "
        + shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
        + " of the prompt: the text that it was trained on has no such")
  }
}
