// What is said of a program beside its errors of form: what is certain, and nothing that follows from them.

import Language
import Testing

@testable import Elaboration

@Suite struct SoundPartTests {
  /// Returns the messages of the errors of meaning in `text`, which has errors of form.
  private func meanings(_ text: String) throws -> [String] {
    let (file, faults) = parse(SourceFile(path: "m.grad", text: text))
    try #require(!faults.isEmpty)
    let elaborator = Elaborator(
      file, library: StandardLibrary.shared, overrides: [], schemas: Tables())
    return elaborator.check(besides: faults).map(\.message)
  }

  private static let train = "train m {\n loss = mean(y)\n optimizer = sgd(lr=1)\n steps = 1\n}\n"

  @Test func otherDeclarationsAreChecked() throws {
    #expect(
      try meanings(
        """
        fn f(x: real) -> y: real { z = x }
        fn g(x: real) -> y: real = x + q
        dim n = 5 / 2
        """) == ["unknown name 'q'", "'5 / 2' does not come out even"])
  }

  /// A damaged function has a meaning that nobody knows: its calls are not wrong.
  @Test(arguments: [
    "fn f(x: real) -> y: real { z = x }\nfn g(x: real) -> y: real = f(x) + f(x, x)\n",
    "fn f(x: real, x: real) -> y: real = x\nconst c = f(1)\n",
    "dim k = 3\ndim k = 4\nmodel m(x: [k, 2]) -> y: [k] { y[i] = x[i, 1] }\n" + train,
    "dim k = = 3\nmodel m(x: [k]) -> y: [k + 1] = x\n" + train,
    "layer relu(x: [n]) -> y: [n] { z = x }\nmodel m(x: [2]) -> y: [2] = x |> relu\n" + train,
    "model m(x: [2]) -> y: [2] { y = }\n" + train,
  ]) func whatFollowsIsNotSaid(_ text: String) throws {
    #expect(try meanings(text) == [])
  }

  /// Where a declaration could not be read at all, any name may stand in it.
  @Test func nothingIsSaidBesideUnreadableText() throws {
    #expect(try meanings("func f(x: real) -> y: real = x\nconst c = f(1) + q\n") == [])
  }

  /// What a damaged `train` lacks may be what was misspelt, but its other settings say what they say.
  @Test func settingsAreCheckedOneByOne() throws {
    let model = "model m(x: [2]) -> y: [2] = x\n"
    #expect(try meanings(model + Self.train.replacing("steps", with: "stepz")) == [])
    #expect(
      try meanings(
        "data d {\n source = csv(\"Data/digits.csv\")\n x = source[0 : 2]\n label = source.digit\n}\n"
          + "model m(x: [n, 2]) -> y: [n, 2] = x\n"
          + "train m {\n data = d\n loss = mean(z)\n optimizer = sgd(l=1)\n batsh = 2\n steps = 1\n}\n"
      )
        == ["unknown name 'z'", "'sgd' has no argument 'l'"])
    #expect(
      try meanings(
        "data d {\n source = csv(\"Data/digits.csv\")\n label = source.digit\n}\n" + model
          + "train m {\n dat = d\n loss = mean(label)\n optimizer = sgd(lr=1)\n steps = 1\n}\n")
        == [])
  }
}
