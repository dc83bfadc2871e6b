// The vectors at which derivatives are easily wrong: value and gradient, computed by the reference in Float64
// and as compiled in float32 with all optimizations, which is what a `check` does.
//
// Beside these, every function on every pairing of axes is in FunctionTests, every reduction over every
// subset of axes and of every size in ReductionTests, the gradient p − y in seventeen spellings in the
// TextbookTests of Rewriting, and each row of the table of derivatives in DerivativeTableTests.

import Language
import Testing
import Training

/// One suite, split by meaning.
@Suite("Vectors that must pass") enum VectorsThatMustPass {}

/// Expects all checks of the program `text`, of which there is at least one, to hold in both precisions.
func expectChecks(_ text: String, location: SourceLocation = #_sourceLocation) throws {
  let file = try ModelFile(SourceFile(path: "vectors.grad", text: text))
  var faults: [Diagnostic] = []
  do {
    try file.check()
    let results = try runChecks(try file.elaborator.checks(), title: "vectors.grad")
    #expect(!results.isEmpty, "there is no check", sourceLocation: location)
    faults = results.compactMap(\.diagnostic)
  } catch let errors as ModelErrors {
    faults = errors.diagnostics
  }
  #expect(faults.isEmpty, "\(DiagnosticRenderer().render(faults))", sourceLocation: location)
}

/// Returns `values` as the language writes an array of the shape `sizes`.
func literal(_ values: [Double], _ sizes: [Int]) -> String {
  guard let size = sizes.first else { return number(values[0]) }
  if sizes.contains(0) { return "zeros([\(sizes.map(String.init).joined(separator: ", "))])" }
  let inner = values.count / size
  let parts = (0..<size).map { place in
    literal(Array(values[(place * inner)..<((place + 1) * inner)]), Array(sizes.dropFirst()))
  }
  return "[\(parts.joined(separator: ", "))]"
}

/// Returns `value` as the language writes it.
func number(_ value: Double) -> String {
  if value.isInfinite { return value < 0 ? "-inf" : "inf" }
  return "\(value)"
}

/// Numbers between −1 and 1 without a pattern, of which no two of a few hundred are alike.
func scattered(_ count: Int, from start: Int = 1) -> [Double] {
  (0..<count).map { place in
    let turn = Double(start + place) * 0.618_033_988_749_894_9
    return 2 * (turn - turn.rounded(.down)) - 1
  }
}
