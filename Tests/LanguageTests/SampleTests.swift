// The samples and the library must read as they were meant.

import Testing

@testable import Language

@Suite struct SampleTests {
  @Test func samplesHaveNoErrors() throws {
    let files = try samples()
    #expect(files.count == 10)
    for file in files {
      let (tree, diagnostics) = parse(file)
      #expect(DiagnosticRenderer().render(diagnostics) == "")
      #expect(!tree.declarations.isEmpty)
    }
  }

  @Test func libraryHasNoErrors() {
    for file in StandardLibrary.files {
      let (tree, diagnostics) = parse(file)
      #expect(DiagnosticRenderer().render(diagnostics) == "")
      for declaration in tree.declarations where !declaration.names.isEmpty {
        #expect(
          tree.documentation(of: declaration) != nil,
          "\(declaration.names) in \(file.path) has no comment")
      }
    }
  }

  /// What the language promises to be there; the rest may grow.
  @Test func libraryDeclares() {
    let names = Set(
      StandardLibrary.files.flatMap { parse($0).0.declarations.flatMap(\.names).map(\.text) })
    let promised =
      "linear conv2d maxpool avgpool batchnorm layernorm dropout embedding rnn gru lstm attention "
      + "softmax log_softmax cross_entropy binary_cross_entropy mse mae huber accuracy perplexity "
      + "sgd momentum nesterov rmsprop adagrad adam adamw cosine steps_down relu leaky_relu elu selu "
      + "relu6 silu mish gelu softsign hard_sigmoid hard_tanh log2 log10 cot sec csc acot coth sech csch"
    for name in promised.split(separator: " ") { #expect(names.contains(String(name)), "\(name)") }
  }

  @Test func treesOfSamples() throws {
    var text = ""
    for file in try samples() { text += "=== \(file.path)\n" + parse(file).0.outline }
    expectGolden(text, "trees.txt")
  }

  @Test func tokensOfSample() throws {
    let file = try #require(try samples().first { $0.path == "lstm.grad" })
    expectGolden(tokenize(file).listing, "tokens.txt")
  }

  @Test func expressionsSurviveBeingWrittenOut() throws {
    var count = 0
    for file in try samples() + StandardLibrary.files {
      for expression in parse(file).0.allExpressions {
        count += 1
        let again = parse(SourceFile(path: "", text: "const c = \(expression.source)"))
        #expect(again.1.isEmpty, "\(expression.source)")
        #expect(again.0.allExpressions.first?.shape == expression.shape)
      }
    }
    #expect(count > 250)
  }
}

extension File {
  /// The outermost expressions of the file.
  var allExpressions: [Expression] {
    declarations.flatMap { declaration -> [Expression] in
      switch declaration {
      case .importing: []
      case .bindings(let it): it.bindings.map(\.value)
      case .data(let it): it.fields.map(\.value)
      case .callable(let it):
        if case .expression(let value) = it.body {
          [value]
        } else {
          it.statements.flatMap(\.values)
        }
      case .train(let it): it.settings.map(\.value)
      case .derive(let it): [it.value]
      case .check(let it): [it.condition] + (it.tolerance.map { [$0] } ?? [])
      }
    }
  }
}

extension Statement {
  /// The outermost expressions of the statement and of those inside it.
  var values: [Expression] {
    switch self {
    case .variable(let it): [it.value]
    case .bindings(let it): it.bindings.map(\.value)
    case .assignment(let it): [it.value]
    case .next(let it): [it.value]
    case .scan(let it):
      [it.count] + it.carried.map(\.value) + it.body.statements.flatMap(\.values)
    case .repeating(let it): [it.count] + it.body.statements.flatMap(\.values)
    case .when(let it):
      (it.training.statements + (it.otherwise?.statements ?? [])).flatMap(\.values)
    }
  }
}

extension Expression {
  /// The tree of the expression as text, every operation in parentheses.
  var shape: String {
    let operation =
      switch kind {
      case .number, .string, .name: source
      case .unary(let sign, _): sign.rawValue
      case .binary(let sign, _, _): sign.rawValue
      case .call(_, let arguments):
        "call " + arguments.map { $0.label?.text ?? "_" }.joined(separator: " ")
      case .index(_, let items):
        "index "
          + items.map {
            switch $0 {
            case .leading: "..."
            case .all: ":"
            case .at: "at"
            case .range: "range"
            }
          }.joined(separator: " ")
      case .member(_, let name): "member \(name)"
      case .pipe: "pipe"
      case .reshape(_, let dimensions): "as \(dimensions.count)"
      case .conditional: "if"
      case .array: "array"
      case .tuple: "tuple"
      }
    var parts = [operation]
    forEachChild { parts.append($0.shape) }
    return "(" + parts.joined(separator: " ") + ")"
  }
}
