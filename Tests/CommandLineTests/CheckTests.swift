// gradc check runs the checks of a file: those that must fail do fail.

import Foundation
import Testing

@Suite struct CheckTests {
  /// Runs `gradc check` on a file `m.grad` with `text`; messages speak of it by this name.
  static func check(_ text: String, _ options: String...) throws -> Run {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", text)
    let run = try execute(executable, ["check", path] + options)
    return Run(
      code: run.code, output: run.output.replacingOccurrences(of: "\(folder.path)/", with: ""),
      messages: run.messages.replacingOccurrences(of: "\(folder.path)/", with: ""))
  }

  @Test func checksHold() throws {
    let run = try Self.check(
      """
      fn f(x: real, y: real) = 3 * x^2 * y
      derive J = jacobian(f)
      derive H = hessian(f)
      check f(2, 5) == 60
      check J(2, 5) == [60, 12]
      check H(2, 5) == [[30, 12], [12, 0]]
      check J(2, 5) > 0 and not f(2, 5) < 1
      """)
    #expect(run.messages == "4 checks hold\n")
    #expect(run.code == 0)
    #expect(run.output == "")
  }

  @Test func oneCheckHolds() throws {
    #expect(try Self.check("check sqrt(4) == 2\n").messages == "1 check holds\n")
  }

  @Test func aFileWithoutChecksSaysNothing() throws {
    let run = try Self.check("fn f(x: real) = x\n")
    #expect(run.messages == "")
    #expect(run.code == 0)
  }

  @Test func theFirstElementThatDiffersIsShown() throws {
    let run = try Self.check(
      """
      fn f(x: [n]) -> y: [n] = x^2
      check f([1, 2, 3]) == [1, 4, 10]
      check sum(f([3, 4])) == 25
      check sum(f([3, 4])) == 26 within 0.5
      check f([1, 2, 3]) < 4
      check f([1, 2, 3]) < 4 or 1 > 2
      """)
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(
      run.messages == """
        m.grad:2:7: error: the check fails at [2]: 9 is not 10
           |
         2 | check f([1, 2, 3]) == [1, 4, 10]
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
           = note: they differ by 1, and may by 1e-08
           = note: this is in Float64; compiled in float32, the check fails, too

        m.grad:4:7: error: the check fails: 25 is not 26
           |
         4 | check sum(f([3, 4])) == 26 within 0.5
           |       ^^^^^^^^^^^^^^^^^^^^
           = note: they differ by 1, and may by 0.5
           = note: this is in Float64; compiled in float32, the check fails, too

        m.grad:5:7: error: the check fails at [1]: 4 < 4 is false
           |
         5 | check f([1, 2, 3]) < 4
           |       ^^^^^^^^^^^^^^^^
           = note: this is in Float64; compiled in float32, the check fails, too

        m.grad:6:7: error: the check fails at [1]
           |
         6 | check f([1, 2, 3]) < 4 or 1 > 2
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^
           = note: this is in Float64; compiled in float32, the check fails, too

        4 of 5 checks fail

        """)
  }

  /// 1 + 10⁻⁷ is 1 + 2⁻²³ in float32, and e^89 is beyond it.
  @Test func bothPrecisionsCount() throws {
    let run = try Self.check(
      """
      check exp(89) / exp(80) == exp(9)
      check 1 + 1e-7 * exp(0) == 1
      """)
    #expect(run.code == 1)
    #expect(
      run.messages == """
        m.grad:1:7: error: the check fails: inf is not 8103.084
           |
         1 | check exp(89) / exp(80) == exp(9)
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = note: this is compiled in float32; in Float64, the check holds

        m.grad:2:7: error: the check fails: 1.0000001 is not 1
           |
         2 | check 1 + 1e-7 * exp(0) == 1
           |       ^^^^^^^^^^^^^^^^^^^^^^
           = note: they differ by 1e-07, and may by 1e-09
           = note: this is in Float64; compiled in float32, the check holds

        2 of 2 checks fail

        """)
  }

  /// The sides may differ by 1e-9 of the right one in Float64, 1e-5 in float32; a tolerance that is
  /// given is absolute.
  @Test func tolerances() throws {
    func holds(_ condition: String) throws -> Bool {
      try Self.check("fn f(x: real) = x\ncheck \(condition)\n").code == 0
    }
    #expect(try holds("f(1000) == 1000.0000005"))
    #expect(try !holds("f(1000) == 1000.000002"))
    #expect(try holds("f(0) == 0.0000000005"))
    #expect(try !holds("f(0) == 0.000000002"))
    #expect(try holds("f(1000) == 1000.5 within 0.5"))
    #expect(try !holds("f(1000) == 1000.5 within 0.4"))
    #expect(try holds("f(2) == 2 within 0"))
  }

  /// An infinity equals itself, and what is not a number equals nothing.
  @Test func numbersThatAreNotFinite() throws {
    func holds(_ condition: String) throws -> Bool {
      try Self.check("fn f(x: real) = x\ncheck \(condition)\n").code == 0
    }
    #expect(try holds("log(f(0)) == -inf"))
    #expect(try !holds("log(f(0)) == inf"))
    #expect(try !holds("f(1) == inf within 1e30"))
    #expect(try !holds("log(f(-1)) == log(f(-1))"))
    #expect(try holds("log(f(-1)) != 0"))
  }

  /// An argument that is infinite is not taken for a finite number.
  @Test func infiniteArguments() throws {
    let run = try Self.check(
      """
      derive J = jacobian(softmax)
      check softmax([-inf, 0, 0]) == [0, 0.5, 0.5]
      check softmax([[-inf, -inf], [0, 0]]) == [[0, 0], [0.5, 0.5]]
      check J([-inf, -inf]) == 0
      check exp(-inf) + atan(inf) == pi / 2
      """)
    #expect(run.messages == "4 checks hold\n")
  }

  /// A check computes what it calls: a number that is known is no reason to fold all away.
  @Test func callsAreComputed() throws {
    let run = try Self.check(
      """
      fn f(x: real) = sinh(x) / cosh(x)
      check f(100) == 1
      """)
    // Both are beyond float32.
    #expect(run.messages.contains("the check fails: nan is not 1"))
    #expect(run.messages.contains("this is compiled in float32; in Float64, the check holds"))
  }

  /// A layer in a check has the parameters that it starts with; a distribution may be written out.
  @Test func layersAndDistributions() throws {
    let run = try Self.check(
      """
      layer scale(n: dim)(x: [..., k]) -> y: [..., n] {
          param w: [k, n] = ones()
          param b: [n]    = zeros()
          y = x @ w + b
      }
      check scale(2)([[1, 2, 3], [4, 5, 6]]) == [[6, 6], [15, 15]]
      check linear(3)([1, 2]) == linear(3)([1, 2]) + linear(3)([0, 0])
      check ([1, 2] |> scale(2) |> scale(3)) == [6, 6, 6]
      check cross_entropy([0, 0], [1, 0]) == log(2)
      check cross_entropy([[0, 0], [0, 0]], [1, 0]) == log(2)
      check accuracy([[1, 2, 3]], [2]) == 1
      """)
    // Each layer is an instance of its own, so random parameters differ.
    #expect(run.messages.contains("m.grad:7:7: error: the check fails at [0]"))
    #expect(run.messages.hasSuffix("\n1 of 6 checks fails\n"))
  }

  /// An orthogonal matrix is one in Float64, too: both ways of computing have the same parameters, which
  /// are floats.
  @Test func orthogonalParameters() throws {
    let run = try Self.check(
      """
      layer wide(n: dim, m: dim)(x: real) -> y: [n, n] {
          param q: [n, m] = orthogonal(2)
          y[i, j] = sum[k](q[i, k] * q[j, k]) + x
      }
      layer tall(n: dim, m: dim)(x: real) -> y: [m, m] {
          param q: [n, m] = orthogonal()
          y[i, j] = sum[k](q[k, i] * q[k, j]) + x
      }
      check wide(2, 3)(0) == [[4, 0], [0, 4]] within 1e-5
      check tall(3, 2)(0) == [[1, 0], [0, 1]] within 1e-6
      """)
    #expect(run.messages == "2 checks hold\n")
  }

  /// A Jacobian of 10¹⁰ numbers cannot be held; its sum is found without it.
  @Test func checksThatAreTooLarge() throws {
    let run = try Self.check(
      """
      fn f(x: [n]) -> y: [n] = x^2
      derive J = jacobian(f)
      check J(ones([100000])) == 2
      check sum(J(ones([100000]))) == 200000
      """)
    #expect(run.code == 1)
    #expect(
      run.messages.hasPrefix(
        """
        m.grad:3:7: error: this check is too large to be computed
           |
         3 | check J(ones([100000])) == 2
           |       ^^^^^^^^^^^^^^^^^^^^^^
           = note: it takes 
        """))
    #expect(
      try Self.check(
        """
        fn f(x: [n]) -> y: [n] = x^2
        derive J = jacobian(f)
        check sum(J(ones([100000]))) == 200000
        """
      ).messages == "1 check holds\n")
  }

  @Test func errorsComeBeforeChecks() throws {
    let run = try Self.check("check 1 == 2\ncheck f(1) == 1\n")
    #expect(run.code == 1)
    #expect(
      run.messages == """
        m.grad:2:7: error: unknown name 'f'
           |
         2 | check f(1) == 1
           |       ^

        """)
  }

  // MARK: Several files

  @Test func foldersAndSeveralFiles() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("b.grad", "check 1 == 2\n")
    _ = try folder.write("a.grad", "check 1 == 3\n")
    _ = try folder.write("notes.txt", "check 1 == 4\n")
    let inner = folder("inner")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    _ = try folder.write("inner/c.grad", "check 1 == 1\n")
    _ = try folder.write("inner/.hidden.grad", "check 1 == 5\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder("inner/loop"), withDestinationPath: folder.path)
    let run = try gradc("check", folder.path)
    #expect(run.code == 1)
    let places = run.messages.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(
      places.map { $0.replacingOccurrences(of: "\(folder.path)/", with: "") } == [
        "a.grad:1:7: error: the check fails: 1 is not 3",
        "b.grad:1:7: error: the check fails: 1 is not 2",
      ])
    #expect(run.messages.hasSuffix("\n2 of 3 checks in 3 files fail\n"))
    #expect(try gradc("check", inner).messages == "1 check holds\n")
    let two = try gradc("check", folder("inner/c.grad"), folder("inner/c.grad"))
    #expect(two.messages == "2 checks in 2 files hold\n")
  }

  @Test func filesThatCannotBeRead() throws {
    let folder = try ScratchFolder()
    let good = try folder.write("good.grad", "check 1 == 2\n")
    let run = try gradc("check", "none.grad", good)
    #expect(run.code == 1)
    #expect(run.messages.hasPrefix("gradc: error: there is no file 'none.grad'\n\n"))
    #expect(run.messages.contains("error: the check fails: 1 is not 2"))
    let empty = try ScratchFolder()
    let nothing = try gradc("check", empty.path)
    #expect(nothing.code == 1)
    #expect(nothing.messages == "gradc: error: there is no .grad file below '\(empty.path)'\n")
  }

  @Test func modelsOfTheRepository() throws {
    let run = try gradc("check", "Models")
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.messages.hasSuffix("hold\n"))
  }

  // MARK: JSON

  @Test func linesForEditors() throws {
    let run = try Self.check(
      """
      fn f(x: [n]) -> y: [n] = log(x)
      check f([1, 0]) == [0, 1]
      check f([1]) == 0
      check f([1]) > 0
      """, "--json")
    #expect(run.code == 1)
    #expect(run.messages == "")
    #expect(
      run.output == """
        {"event":"check","path":"m.grad","line":2,"column":7,"endLine":2,"endColumn":26,\
        "condition":"f([1, 0]) == [0, 1]","holds":false,\
        "float64":{"position":[1],"left":"-inf","right":1.0,"tolerance":1e-09},\
        "float32":{"position":[1],"left":"-inf","right":1.0,"tolerance":1e-05}}
        {"event":"diagnostic","path":"m.grad","line":2,"column":7,"endLine":2,"endColumn":26,\
        "severity":"error","message":"the check fails at [1]: -inf is not 1",\
        "notes":["this is in Float64; compiled in float32, the check fails, too"]}
        {"event":"check","path":"m.grad","line":3,"column":7,"endLine":3,"endColumn":18,\
        "condition":"f([1]) == 0","holds":true}
        {"event":"check","path":"m.grad","line":4,"column":7,"endLine":4,"endColumn":17,\
        "condition":"f([1]) > 0","holds":false,"float64":{"position":[0],"left":0.0,"right":0.0},\
        "float32":{"position":[0],"left":0.0,"right":0.0}}
        {"event":"diagnostic","path":"m.grad","line":4,"column":7,"endLine":4,"endColumn":17,\
        "severity":"error","message":"the check fails at [0]: 0 > 0 is false",\
        "notes":["this is in Float64; compiled in float32, the check fails, too"]}
        {"event":"summary","files":1,"checks":3,"failed":2,"errors":2}

        """)
    #expect(try run.objects().count == 6)
    let errors = try Self.check("check f(1) == 1\n", "--json").objects()
    #expect(errors.map { $0["event"] as? String } == ["diagnostic", "summary"])
    let missing = try gradc("check", "--json", "none.grad").objects()
    #expect(missing.first?["message"] as? String == "there is no file 'none.grad'")
  }
}
