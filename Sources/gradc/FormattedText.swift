// The formatter, for files of which nothing is known yet.

import Language
import Training

/// A text that may be a model's. (In files that import ArgumentParser, Language's names are ambiguous.)
typealias ModelText = SourceFile

/// Returns `file` in the style of the language. Throws `ModelErrors` if its form is wrong.
func formatted(_ file: ModelText) throws -> [UInt8] {
  let diagnostics = parse(file).1
  if !diagnostics.isEmpty { throw ModelErrors(diagnostics: diagnostics) }
  let text = format(file)
  // Whatever happens, nobody loses a word of a file.
  guard haveSameWords(file, SourceFile(path: file.path, text: text)) else {
    throw LossOfWords(path: file.path)
  }
  return text
}

/// The formatter changed what a file says: a fault of ours, which leaves the file as it is.
struct LossOfWords: Error, CustomStringConvertible {
  let path: String

  var description: String { "formatting '\(path)' would change its meaning; it was left alone" }
}
