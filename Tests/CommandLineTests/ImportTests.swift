// `import`: what a file brings, and what can be wrong with it.

import Foundation
import Testing

@Suite struct ImportTests {
  /// Runs gradc on the first of `files`, names and texts; messages speak of the files by their names.
  static func run(
    _ files: [(name: String, text: String)], _ command: String = "check", _ options: String...
  ) throws -> Run {
    let folder = try ScratchFolder()
    for (name, text) in files {
      if let slash = name.lastIndex(of: "/") {
        try FileManager.default.createDirectory(
          atPath: folder(String(name[..<slash])), withIntermediateDirectories: true)
      }
      _ = try folder.write(name, text)
    }
    let run = try execute(executable, [command, folder(files[0].name)] + options)
    return Run(
      code: run.code, output: run.output.replacingOccurrences(of: "\(folder.path)/", with: ""),
      messages: run.messages.replacingOccurrences(of: "\(folder.path)/", with: ""))
  }

  static let layers = """
    import "parts/more.grad"
    dim width = 2
    const half = 0.5
    fn twice(x: [n]) -> y: [n] = same(x) + x * (width - 1)
    derive slopes = jacobian(twice)
    layer dense(out: dim)(x: [..., in]) -> y: [..., out] {
        param w: [in, out] = ones()
        y = x @ w
    }
    check twice([1]) == 3
    """
  static let more = "fn same(x: [n]) -> y: [n] = x\n"

  @Test func declarationsAreBrought() throws {
    let run = try Self.run([
      (
        "m.grad",
        """
        import "layers.grad"
        check twice([1, 2]) == [2, 4]
        check slopes([1, 2]) == [[2, 0], [0, 2]]
        check half == 0.5
        check width == 2
        check dense(width)([1, 2, 3]) == [6, 6]
        """
      ), ("layers.grad", Self.layers), ("parts/more.grad", Self.more),
    ])
    // The check of the imported file, which fails, is for that file.
    #expect(run.messages == "5 checks hold\n")
  }

  @Test func importsOfImportsStayBehind() throws {
    let run = try Self.run([
      ("m.grad", "import \"layers.grad\"\ncheck same([1]) == 1\n"), ("layers.grad", Self.layers),
      ("parts/more.grad", Self.more),
    ])
    #expect(run.messages.hasPrefix("m.grad:2:7: error: unknown name 'same'\n"))
  }

  @Test func oneFileInTwoPlaces() throws {
    let run = try Self.run([
      (
        "m.grad",
        """
        import "layers.grad"
        import "parts/more.grad"
        import "./parts/../parts/more.grad"
        check same([3]) == twice([1.5])
        """
      ), ("layers.grad", Self.layers), ("parts/more.grad", Self.more),
    ])
    #expect(run.messages == "1 check holds\n")
  }

  @Test func sizesOfImportsAreSet() throws {
    let files = [
      ("m.grad", "import \"layers.grad\"\ncheck twice([1]) == 3\n"), ("layers.grad", Self.layers),
      ("parts/more.grad", Self.more),
    ]
    #expect(try Self.run(files).code == 1)
    #expect(try Self.run(files, "check", "--set", "width=3").messages == "1 check holds\n")
  }

  // MARK: Errors

  @Test func filesThatAreMissing() throws {
    let run = try Self.run([
      ("m.grad", "import \"none.grad\"\nimport \".\"\nfn f(x: real) = x\n")
    ])
    #expect(run.code == 1)
    #expect(
      run.messages == """
        m.grad:1:8: error: there is no file 'none.grad'
           |
         1 | import "none.grad"
           |        ^^^^^^^^^^^

        m.grad:2:8: error: '.' is a folder, not a file
           |
         2 | import "."
           |        ^^^

        """)
  }

  @Test func circles() throws {
    let run = try Self.run([
      ("a.grad", "import \"x/b.grad\"\n"), ("x/b.grad", "import \"../c.grad\"\n"),
      ("c.grad", "import \"a.grad\"\nimport \"c.grad\"\n"),
    ])
    #expect(run.code == 1)
    #expect(
      run.messages == """
        x/../c.grad:1:8: error: this import leads back to 'a.grad'
           |
         1 | import "a.grad"
           |        ^^^^^^^^
           = note: 'a.grad' imports 'x/b.grad'
           = note: 'x/b.grad' imports 'x/../c.grad'
           = note: 'x/../c.grad' imports 'a.grad'
           = help: put what they share into a file of its own

        x/../c.grad:2:8: error: this file imports itself
           |
         2 | import "c.grad"
           |        ^^^^^^^^

        """)
  }

  @Test func errorsOfImportedFiles() throws {
    let form = try Self.run([
      ("m.grad", "import \"a.grad\"\n"), ("a.grad", "# A comment.\nfn f(x: real) = x +\n"),
    ])
    #expect(form.code == 1)
    #expect(form.messages.hasPrefix("a.grad:"))
    let meaning = try Self.run([
      ("m.grad", "import \"a.grad\"\ncheck f([1, 2]) == 1\n"),
      ("a.grad", "fn f(x: [n]) -> y: [n] = x + [1, 2, 3]\nfn g(x: real) = y\n"),
    ])
    #expect(meaning.code == 1)
    #expect(
      meaning.messages == """
        a.grad:1:26: error: cannot add [2] and [3] int
           |
         1 | fn f(x: [n]) -> y: [n] = x + [1, 2, 3]
           |                          ^^^^^^^^^^^^^
           : m.grad:2:7
           |
         2 | check f([1, 2]) == 1
           |       --------- in this call

        a.grad:2:17: error: unknown name 'y'
           |
         2 | fn g(x: real) = y
           |                 ^

        """)
  }

  @Test func namesOfTwoFiles() throws {
    let run = try Self.run([
      (
        "m.grad",
        """
        import "a.grad"
        import "b.grad"
        fn own(x: real) = x
        fn relu(x: [...]) -> y: [...] = x
        """
      ), ("a.grad", "fn own(x: [n]) -> y: [n] = x\nfn shared(x: real) = x\n"),
      ("b.grad", "dim shared = 3\n"),
    ])
    #expect(run.code == 1)
    #expect(
      run.messages == """
        m.grad:2:8: error: "b.grad" brings a second 'shared'
           |
         2 | import "b.grad"
           |        ^^^^^^^^
           : a.grad:2:4
           |
         2 | fn shared(x: real) = x
           |    ------ the first one
           : b.grad:1:5
           |
         1 | dim shared = 3
           |     ------ the second one
           = help: rename one of them

        m.grad:3:4: error: 'own' is declared here and in "a.grad"
           |
         1 | import "a.grad"
           |        -------- imported here
           :
         3 | fn own(x: real) = x
           |    ^^^
           : a.grad:1:4
           |
         1 | fn own(x: [n]) -> y: [n] = x
           |    --- also declared here
           = help: rename one of them

        """)
  }

  // MARK: Models and data

  /// A model, its data and what it is trained on may stand in files of their own; the table's path is
  /// seen from the file that names it.
  @Test func modelsAndDataOfOtherFiles() throws {
    let files = [
      (
        "train.grad",
        """
        import "parts/model.grad"
        import "parts/data.grad"
        train m {
            data      = d
            loss      = mse(p, y)
            optimizer = sgd(lr=0.1)
            batch     = 2
            epochs    = 2
        }
        """
      ),
      (
        "parts/model.grad",
        """
        dim features = 1
        model m(x: [batch, features]) -> p: [batch, 1] = x |> linear(1)
        train m {
            loss      = mean(p)
            optimizer = sgd(lr=0.5)
            steps     = 1
        }
        """
      ),
      (
        "parts/data.grad",
        """
        data d {
            source = csv("t.csv")
            x: [1] = source[0 : 1]
            y: [1] = source.y
        }
        """
      ), ("parts/t.csv", "x,y\n1,2\n2,4\n3,6\n4,8\n"),
    ]
    let check = try Self.run(files)
    #expect(check.messages == "")
    #expect(check.code == 0)
    let train = try Self.run(files, "train")
    #expect(train.code == 0, "\(train.messages)")
    #expect(train.messages.contains("after 4 steps"))
  }
}
