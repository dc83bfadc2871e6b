// Derivatives end in the form that books have, under the names that the user gave.

import Compilation
import Foundation
import Testing
import Training

@Suite struct BookFormTests {
  /// A derivative of a file of the calculus, and its formula as it is read.
  struct Entry: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    let formula: String

    var testDescription: String { "\(file), \(name)" }
  }

  static let entries = [
    Entry(file: "functions", name: "d_log2", formula: "1 / (log(2) * x)"),
    Entry(file: "functions", name: "d_exponential", formula: "log(2) * exponential"),
    Entry(file: "functions", name: "d_cot", formula: "-1 / sin(x)^2"),
    Entry(file: "functions", name: "d_sec", formula: "tan(x) / cos(x)"),
    Entry(file: "functions", name: "d_csc", formula: "-1 / (sin(x) * tan(x))"),
    Entry(file: "functions", name: "d_coth", formula: "-1 / sinh(x)^2"),
    Entry(file: "functions", name: "d_sech", formula: "-tanh(x) / cosh(x)"),
    Entry(file: "functions", name: "d_csch", formula: "-1 / (sinh(x) * tanh(x))"),
    Entry(file: "functions", name: "d_erf", formula: "2 * exp(-x^2) / sqrt(pi)"),
    Entry(
      file: "functions", name: "d_power",
      formula: "if x != 0 or a != 0 then a * x^(a - 1) else 0"),
    Entry(file: "activations", name: "d_silu", formula: "sigmoid(x) * (x * (1 - sigmoid(x)) + 1)"),
    Entry(file: "activations", name: "d_softsign", formula: "1 / (abs(x) + 1)^2"),
    Entry(file: "activations", name: "d_elu", formula: "if 0 < x then 1 else exp(x)"),
    Entry(file: "activations", name: "d_leaky_relu", formula: "if 0 < x then 1 else 1/100"),
    Entry(file: "softmax", name: "softmax_z", formula: "softmax * (δ(n, n') - softmax[n := n'])"),
    Entry(file: "softmax", name: "half_squares_z", formula: "z - y"),
    Entry(file: "softmax", name: "binary_z", formula: "sigmoid(z) - y"),
    Entry(file: "softmax", name: "pull", formula: "softmax * (cotangent - a)"),
    Entry(
      file: "softmax", name: "logsumexp_zz",
      formula: "∂logsumexp/∂z * (δ(n, n') - ∂logsumexp/∂z[n := n'])"),
    Entry(
      file: "higher", name: "quadratic_xx",
      formula: "(a[n' := n''] + a[n := n'', n' := n])/2"),
  ]

  private static func derivation(_ path: String, _ name: String) throws -> Derivation {
    let file = try ModelFile(path: packageFolder.appending(path: path).path)
    return try #require(file.elaborator.derivedFunction(name)).derivation()
  }

  @Test(arguments: entries) func endsAsInABook(_ entry: Entry) throws {
    let derivation = try Self.derivation("Models/calculus/\(entry.file).grad", entry.name)
    let last = try #require(derivation.equations.last)
    #expect(last.right.folded.text(indices: derivation.indices) == entry.formula)
  }

  // MARK: Names

  /// An argument that is called like its function is another value, and keeps its name.
  @Test func functionAndArgumentOfOneName() throws {
    let derivation = try DerivationFormatTests.derived(
      "fn cost(cost: real) = cost^2\nderive g = derivative(cost)\n")
    #expect(derivation.text.contains("\n      cost' = cost^2    m.grad:1\n"))
    #expect(derivation.text.contains("  1   ∂cost'/∂cost = 2 * cost\n"))
  }

  /// Where a value is called e, the exponential function is not.
  @Test func valueThatIsCalledLikeEulersNumber() throws {
    let file = "fn f(e: real, x: real) = e * exp(x)\nderive g = gradient(f)\n"
    let markdown = try DerivationFormatTests.derived(file).markdown
    #expect(markdown.contains("\\frac{\\partial f}{\\partial e} &= \\operatorname{exp} \\left( x"))
    #expect(!markdown.contains("{e}^"))
    let other = try DerivationFormatTests.derived(
      file.replacing("e:", with: "a:").replacing("= e *", with: "= a *"))
    #expect(other.markdown.contains("&= {e}^{x}"))
  }

  /// A function of the language is called by its formula: exp says less than exp(x).
  @Test func functionsOfTheLanguage() throws {
    let text = try DerivationFormatTests.derived("derive d = derivative(exp)\n").text
    #expect(text.contains("  1   ∂exp/∂x = exp(x)\n"))
    #expect(!text.contains("exp = "))
  }

  /// By a value on the way, the derivative of a derivative is none of second order.
  @Test func derivativesOfDerivatives() throws {
    let text = try Self.derivation("Models/calculus/softmax.grad", "logsumexp_zz").text
    #expect(text.contains("∂(∂logsumexp/∂z)/∂a = "))
    #expect(!text.contains("∂²logsumexp/∂z∂a"))
    #expect(text.contains("∂²logsumexp/∂z² = "))
  }

  @Test func whatCountsResults() throws {
    let text = try Self.derivation("Models/calculus/softmax.grad", "softmax_z").text
    #expect(text.contains("\n      n' counts the elements of softmax\n"))
    let literal = try DerivationFormatTests.derived(
      "fn f(x: [3]) -> y: [3] = x^2\nderive j = jacobian(f)\n"
    ).text
    #expect(literal.contains("\n      j counts the elements of f\n"))
    #expect(literal.contains("∂f/∂x = 2 * x * δ(i, j)\n"))
  }

  /// Derivatives of products with tangents have the tangents as arguments.
  @Test func tangentsThatAreDerivedAgain() throws {
    let text = try Self.derivation("Models/calculus/higher.grad", "third_along").text
    #expect(text.contains("third_along = Σ[n](tangent2 * ∂hessian_times/∂x)\n"))
    let numbers = try DerivationFormatTests.derived(
      "fn f(a: real, b: real) = a * b\nderive d = jvp(f)\n"
    ).text
    #expect(numbers.contains("d = tangent[i := 0] * ∂f/∂a + tangent[i := 1] * ∂f/∂b\n"))
  }

  // MARK: Training

  /// What a model names stands by its name, though a sum in the graph holds its number itself.
  @Test func sumsOfMeans() throws {
    let text = try gradc("explain", model("vae"), "linear.b").output
    #expect(text.contains("= reconstruction + gaussian_kl "))
  }

  /// The letters of the derivation are those of the result.
  @Test func lettersStay() throws {
    let text = try gradc("explain", model("lstm"), "lstm.b").output
    let parts = text.components(separatedBy: "\nThe result\n")
    try #require(parts.count == 2)
    func letters(_ text: String) -> Set<Substring> {
      Set(text.matches(of: #/(?m)^ +(\p{L})(?:\[[^\]]*\])? +=/#).map(\.1))
    }
    let (before, after) = (letters(parts[0]), letters(parts[1]))
    #expect(after.count >= 6)
    // One value of the result is none that had a letter: a sum that was written out.
    #expect(after.subtracting(before).count <= 1, "\(after.subtracting(before))")
  }

  @Test(arguments: ["lstm", "vae", "lenet", "textbook", "mlp"])
  func blocksOfCAreClosed(_ name: String) throws {
    let text = try gradc("explain", model(name)).output
    let code = try #require(text.components(separatedBy: "\nIn C\n").last)
    #expect(code.contains("gradc_"))
    var depth = 0
    for character in code {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }
}
