// The notations of derivations: each well-formed, with the same steps, and safe from what users write.

import Compilation
import Foundation
import FoundationXML
import Graph
import Language
import Testing
import Training

@Suite struct DerivationFormatTests {
  static let models =
    [
      "textbook", "autoencoder", "diabetes", "gru", "iris", "lenet", "lotka_volterra", "lstm",
      "vae",
    ] + DerivationEqualityTests.derived

  /// The first derivation of `text`, a file that derives functions.
  static func derived(_ text: String, path: String = "m.grad") throws -> Derivation {
    let file = try ModelFile(SourceFile(path: path, text: Array(text.utf8)))
    let name = try #require(file.elaborator.derivedNames.first)
    return try #require(file.elaborator.derivedFunction(name)).derivation()
  }

  /// What stands between `$$` in `markdown`.
  static func formulas(_ markdown: String) -> [String] {
    markdown.components(separatedBy: "$$").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  static func expectBalanced(_ latex: String) {
    var depth = 0
    for character in latex {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if depth < 0 { break }
    }
    #expect(depth == 0, "\(latex)")
    func count(_ word: String) -> Int { latex.components(separatedBy: word).count - 1 }
    #expect(count("\\left") - count("\\leftarrow") == count("\\right"), "\(latex)")
    #expect(count("\\begin{") == count("\\end{"), "\(latex)")
    // Markdown would take these backslashes for itself.
    #expect(latex.firstMatch(of: /\\[^A-Za-z]/) == nil, "\(latex)")
  }

  static func expectWellFormed(_ page: String) {
    let parser = XMLParser(data: Data(page.utf8))
    #expect(parser.parse(), "line \(parser.lineNumber): \(page.prefix(200))")
    #expect(!page.contains("<script"))
    #expect(!page.contains("src=") && !page.contains("href=") && !page.contains("url("))
  }

  @Test(arguments: models) func everyNotationIsWellFormed(_ name: String) throws {
    let text = try gradc("explain", model(name)).output
    let steps = text.split(separator: "\n").filter { $0.firstMatch(of: #/^ *[0-9]+   /#) != nil }
    let markdown = try gradc("explain", model(name), "--format", "markdown").output
    let formulas = Self.formulas(markdown)
    for formula in formulas { Self.expectBalanced(formula) }
    let numbers = formulas.joined().matches(of: #/&& \([0-9]+\)/#)
    #expect(numbers.count == steps.count)
    let page = try gradc("explain", model(name), "--format", "html").output
    Self.expectWellFormed(page)
    #expect(page.matches(of: #/<td class="number">[0-9]+</td>/#).count == steps.count)
    #expect(page.contains("prefers-color-scheme: dark"))
  }

  @Test func namesOfUsersAreNoMarkup() throws {
    let derivation = try Self.derived(
      "fn f(x_in: real) = x_in^2\nderive g = gradient(f)\n",
      path: "<script>&\"a\" *b* `c` $x$ \\_.grad")
    let page = Derivation.page([derivation])
    Self.expectWellFormed(page)
    #expect(page.contains("&lt;script&gt;&amp;&quot;a&quot;"))
    #expect(page.contains("<msub><mrow><mi>x</mi></mrow><mrow><mi>in</mi></mrow></msub>"))
    let markdown = derivation.markdown
    #expect(markdown.contains("in `` <script>&\"a\" *b* `c` $x$ \\_.grad:1 ``"))
    #expect(markdown.contains("{x}_{\\mathit{in}}"))
    #expect(!markdown.contains("x_in\\"))
  }

  @Test func bindingIsTheSameInEveryNotation() throws {
    let derivation = try Self.derived(
      "fn f(x: [n]) = sqrt((1 + sum[i](x[i] - 2))^3)\nderive g = gradient(f)\n")
    #expect(derivation.text.contains("f = sqrt((Σ[n](x - 2) + 1)^3)"))
    #expect(
      derivation.markdown.contains(
        "\\sqrt{{\\left( \\sum_{n} \\left( x - 2 \\right) + 1 \\right)}^{3}}"))
    #expect(Derivation.page([derivation]).contains(/<msqrt>(<mrow>)*<msup>(<mrow>)*<mo/))
  }

  @Test func longSumsAreFolded() throws {
    let terms = (1...14).map { "x^\($0)" }.joined(separator: " + ")
    let derivation = try Self.derived("fn f(x: real) = \(terms)\nderive g = derivative(f)\n")
    let equation = try #require(derivation.equations.first)
    guard case .sum(let all) = equation.right, case .sum(let few) = equation.right.folded else {
      Issue.record("no sum: \(equation.right.text)")
      return
    }
    #expect(all.count == 14)
    #expect(few.map(\.value.text).firstIndex(of: "…") == 3 && few.count == 5)
    #expect(derivation.text.contains(" + … + "))
    #expect(derivation.markdown.contains("\\dots"))
    #expect(Derivation.page([derivation]).contains("<mo>…</mo>"))
  }

  // MARK: The command

  @Test func whatIsDerivedIsExplainedByName() throws {
    let run = try gradc("explain", model("jacobian"), "H")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("H = hessian(f), with respect to x and y\n"))
    #expect(run.output.contains("∂²f/∂x∂y = 6 * x\n"))
    #expect(run.output.contains("∂²f/∂y² = 0\n"))
    #expect(!run.output.contains("jacobian("))
  }

  @Test func everyOperatorIsExplained() throws {
    let file = """
      fn f(x: [n], k: real) -> y: [n] = k * x^2
      fn s(x: [n]) = sum(x^3)
      derive j = jacobian(f, wrt=x)
      derive d = derivative(f, wrt=k)
      derive p = jvp(f)
      derive q = vjp(f)
      derive g = gradient(s)
      derive h = hessian(s)
      derive twice = derivative(derivative(sin))
      """
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", file)
    let lines = [
      "j": ["∂f/∂x = 2 * δ(n, n') * x * k"],
      "d": ["∂f/∂k = Σ[n](x^2 * δ(n, n'))", "= (x^2)[n := n']"],
      "p": [
        "p = Σ[n](tangent_x * ∂f/∂x) + tangent_k * ∂f/∂k",
        "= 2 * (x * k * tangent_x)[n := n'] + (x^2 * tangent_k)[n := n']",
      ],
      "q": ["∂a/∂x = 2 * ∂a/∂f * x * k", "∂a/∂x = 2 * cotangent * x * k"],
      "g": ["∂s/∂x = 3 * x^2"], "h": ["∂²s/∂x² = 6 * x * δ(n, n')"],
      "twice": ["∂²sin/∂x² = -sin(x)"],
    ]
    for (name, expected) in lines {
      let run = try gradc("explain", path, name)
      #expect(run.code == 0, "\(name): \(run.messages)")
      // The lines without the numbers of the steps.
      let shown = run.lines.map { $0.trimmingPrefix(#/ *[0-9]* +/#) }
      for line in expected { #expect(shown.contains { $0 == line }, "\(name): \(run.output)") }
    }
  }

  @Test func whatCannotBeExplained() throws {
    let folder = try ScratchFolder()
    let unknown = try gradc("explain", model("jacobian"), "Sh")
    #expect(unknown.code == 1)
    #expect(
      unknown.messages == """
        gradc: error: there is no parameter and no 'derive' called 'Sh'
           = help: it has: J, H, J2, S

        """)
    let other = try gradc("explain", model("textbook"), "nothing")
    #expect(other.messages.hasSuffix("   = help: it has: w, b\n"))
    let empty = try gradc("explain", try folder.write("empty.grad", "dim n = 3\n"))
    #expect(empty.code == 1)
    #expect(
      empty.messages == """
        gradc: error: this file derives nothing: it trains no model and has no 'derive'
           = help: write derive g = gradient(f)

        """)
    let usage = try gradc("explain", model("textbook"), "--format", "xml")
    #expect(usage.code == 64)
  }
}
