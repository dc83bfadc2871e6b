// What binds how, and what the tree says about itself.

import Testing

@testable import Language

@Suite struct TreeTests {
  /// Returns the expression that `text` is.
  private func expression(_ text: String) throws -> Expression {
    let (tree, diagnostics) = parse(SourceFile(path: "", text: "const c = \(text)"))
    #expect(DiagnosticRenderer().render(diagnostics) == "")
    return try #require(tree.allExpressions.first)
  }

  /// The second text is the first with every operation in parentheses.
  @Test(arguments: [
    ("-x^2", "(- (^ (x) (2)))"), ("2^-x", "(^ (2) (- (x)))"), ("2^3^4", "(^ (2) (^ (3) (4)))"),
    ("a - b - c", "(- (- (a) (b)) (c))"), ("a / b * c @ d", "(@ (* (/ (a) (b)) (c)) (d))"),
    ("a + b * -c", "(+ (a) (* (b) (- (c))))"), ("not a == b", "(not (== (a) (b)))"),
    ("a or b and not c", "(or (a) (and (b) (not (c))))"),
    ("x |> f |> g(1)", "(pipe (pipe (x) (f)) (call _ (g) (1)))"),
    ("x + 1 |> f as [n, 2]", "(as 2 (pipe (+ (x) (1)) (f)) (n) (2))"),
    ("linear(10)(x)", "(call _ (call _ (linear) (10)) (x))"),
    ("f(x, k=2).a[..., :, 1 : 2]", "(index ... : range (member a (call _ k (f) (x) (2))) (1) (2))"),
    ("if a < b then 1 else if c then 2 else 3", "(if (< (a) (b)) (1) (if (c) (2) (3)))"),
    (
      "sum[i < 2, j](x[i, j])",
      "(call _ (index at at (sum) (< (i) (2)) (j)) (index at at (x) (i) (j)))"
    ),
    ("[[1, 2], []]", "(array (array (1) (2)) (array))"), ("(a, (b))", "(tuple (a) (b))"),
    ("-x |> f", "(pipe (- (x)) (f))"), ("(x |> f) + 1", "(+ (pipe (x) (f)) (1))"),
  ])
  func binding(text: String, expected: String) throws {
    let expression = try expression(text)
    #expect(expression.shape == expected)
    #expect(try self.expression(expression.source).shape == expected)
  }

  @Test(arguments: [
    ("((a)) + (b * c)", "a + b * c"), ("(a + b) * c", "(a + b) * c"), ("(2)(x)", "(2)(x)"),
    ("a - (b - c)", "a - (b - c)"), ("(-x)^2", "(-x)^2"), ("(2^3)^4", "(2^3)^4"),
    ("(not a) == b", "(not a) == b"), ("f(if a then b else c)", "f(if a then b else c)"),
    ("1 + (if a then b else c)", "1 + (if a then b else c)"), ("(x |> f)(y)", "(x |> f)(y)"),
    ("x[(a, b)]", "x[(a, b)]"), (#"f("a\n\"\\")"#, #"f("a\n\"\\")"#), ("--x", "--x"),
  ])
  func source(text: String, expected: String) throws {
    #expect(try expression(text).source == expected)
  }

  @Test func reductions() throws {
    let sum = try #require(try expression("sum[..., k, a < 2](x[k])").reduction)
    #expect(sum.operation == .sum)
    let binders = try #require(sum.binders).map(\.binder)
    #expect(binders.map { $0?.name.text } == [nil, "k", "a"])
    #expect(binders.map { $0?.bound?.source } == [nil, nil, "2"])
    #expect(sum.body.source == "x[k]")
    let mean = try #require(try expression("mean(x)").reduction)
    #expect(mean.operation == .mean && mean.binders == nil)
    for text in ["max(a, b)", "f(x)", "sum", "sum[k]", "sum(x=1)", "x.sum(y)"] {
      #expect(try expression(text).reduction == nil)
    }
  }

  @Test func spans() throws {
    let text =
      "const c = (a + f(b)) * -d[1 : 2] |> g\nmodel m(x: [n, 2] int = 3) -> (y: real) { y = x }"
    let (tree, diagnostics) = parse(SourceFile(path: "", text: text))
    #expect(diagnostics.isEmpty)
    let product = try #require(tree.allExpressions.first)
    var spans = [product.span.text]
    product.forEachChild { child in
      spans.append(child.span.text)
      child.forEachChild { spans.append($0.span.text) }
    }
    #expect(
      spans == [
        "(a + f(b)) * -d[1 : 2] |> g", "(a + f(b)) * -d[1 : 2]", "(a + f(b))", "-d[1 : 2]", "g",
      ])
    guard case .callable(let model) = tree.declarations.last else {
      Issue.record("no model")
      return
    }
    #expect(model.configuration == nil)
    #expect(model.data.map(\.span.text) == ["x: [n, 2] int = 3"])
    #expect(model.data.map(\.name.span.text) == ["x"])
    #expect(model.data.map(\.type?.span.text) == ["[n, 2] int"])
    #expect(model.data.map(\.type?.element.span?.text) == ["int"])
    #expect(model.output?.span.text == "(y: real)")
    #expect(model.signatureSpan.text == "model m(x: [n, 2] int = 3) -> (y: real)")
    #expect(model.statements.map(\.span.text) == ["y = x"])
    #expect(model.span.text == text.split(separator: "\n").last.map(String.init))
  }

  @Test func documentation() {
    let text = "# far\n\n# one\n# two\ndim a = 1\ndim b = 2 # side\ndim c = 3\n"
    let tree = parse(SourceFile(path: "", text: text)).0
    #expect(tree.declarations.map(tree.documentation) == ["one\ntwo", nil, nil])
  }

  @Test func heights() throws {
    #expect(try expression("x").height == 1)
    #expect(try expression("f(1, a + b * c)").height == 4)
  }
}
