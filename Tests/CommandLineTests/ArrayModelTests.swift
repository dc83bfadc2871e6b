// Models that read NumPy's files, and results in its format.

import Foundation
import Testing

@Suite struct ArrayModelTests {
  private static let x: [Float] = (0..<120).map { place in
    let number = place * 37 + place / 3 * 11
    return Float(number % 29)
  }
  private static let labels: [Float] = (0..<40).map { row in x[3 * row] > x[3 * row + 1] ? 1 : 0 }

  private static let arrays = "npy(\"x.npy\", labels=\"y.npy\")"

  /// A folder with the same rows as CSV and NPY, and models that read them.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    var table = "a,b,c,label\n"
    for row in 0..<40 {
      table += (x[(row * 3)..<(row * 3 + 3)] + [labels[row]]).map { "\($0)" }.joined(separator: ",")
      table += "\n"
    }
    _ = try folder.write("rows.csv", table)
    try ArrayFile.npy([40, 3], x).write(to: URL(filePath: folder("x.npy")))
    try ArrayFile.npy([40], labels).write(to: URL(filePath: folder("y.npy")))
    let models = [
      "csv": RowModel(source: "csv(\"rows.csv\")", x: "source[0 : 3]", y: "source.label"),
      "npy": RowModel(source: arrays, x: "source.values", y: "source.labels"),
      "columns": RowModel(source: arrays, x: "source[0 : 3]", y: "source.labels"),
    ]
    for (name, model) in models { _ = try folder.write("\(name).grad", model.text) }
    return folder
  }

  /// The data are the same, so the weights are, bit for bit.
  @Test func theSameRowsTrainTheSameModel() throws {
    let folder = try Self.folder()
    var weights: [Data] = []
    for name in ["csv", "npy", "columns"] {
      let run = try gradc("train", folder("\(name).grad"))
      #expect(run.code == 0, "\(run.messages)")
      weights.append(try Data(contentsOf: URL(filePath: folder("w.safetensors"))))
    }
    #expect(weights[0] == weights[1])
    #expect(weights[0] == weights[2])
  }

  @Test func archivesTrainTheSameModel() throws {
    let folder = try ScratchFolder()
    // Its array x has the numbers 0 to 23 in two rows, and y the labels 1 and 0.
    try FileManager.default.copyItem(
      at: packageFolder.appending(path: "Tests/TrainingTests/Fixtures/deflated.npz"),
      to: URL(filePath: folder("set.npz")))
    let numbers = (0..<24).map { Float($0) }
    try ArrayFile.npy([2, 12], numbers).write(to: URL(filePath: folder("x.npy")))
    try ArrayFile.npy([2], [1, 0]).write(to: URL(filePath: folder("y.npy")))
    func trained(_ source: String, _ x: String, _ y: String) throws -> (
      weights: Data, results: String
    ) {
      let model = RowModel(source: source, x: x, width: 12, y: y, batch: 1, validate: nil)
      let text = "fn flat(x: [n, 3, 4]) -> y: [n, 12] = x as [n, 12]\n" + model.text
      let path = try folder.write("m.grad", text)
      let run = try gradc("train", path)
      #expect(run.code == 0, "\(run.messages)")
      return (
        try Data(contentsOf: URL(filePath: folder("w.safetensors"))), try gradc("run", path).output
      )
    }
    let array = try trained(Self.arrays, "source.values", "source.labels")
    let archive = try trained("npz(\"set.npz\")", "flat(source.x)", "source.y")
    #expect(archive.weights == array.weights)
    #expect(archive.results == array.results && archive.results.contains(","))
  }

  /// However the rows come, and the results go, they are the same.
  @Test func resultsInEveryFormat() throws {
    let folder = try Self.folder()
    #expect(try gradc("train", folder("csv.grad")).code == 0)
    let expected = try gradc("run", folder("csv.grad"))
    #expect(expected.code == 0)
    func same(_ run: Run, _ what: Comment) {
      #expect(run.code == 0, "\(run.messages)")
      #expect(run.output == expected.output, what)
    }
    for name in ["csv", "npy"] {
      let file = folder("\(name).grad")
      same(try gradc("run", file), "\(name): its own rows")
      same(try gradc("run", file, "--data", folder("x.npy")), "\(name): NPY")
    }
    let table = try String(contentsOfFile: folder("rows.csv"), encoding: .utf8)
    same(try gradc("run", folder("csv.grad"), "--data", "-", input: table), "a table on stdin")
    let rows = table.split(separator: "\n").dropFirst()
    let unnamed = rows.joined(separator: "\n")
    same(try gradc("run", folder("csv.grad"), "--data", "-", input: unnamed), "rows on stdin")
    let features = rows.map { $0.split(separator: ",").prefix(3).joined(separator: ",") }
      .joined(separator: "\n")
    for name in ["csv", "npy"] {
      same(
        try gradc("run", folder("\(name).grad"), "--data", "-", input: features),
        "\(name): rows without a label on stdin")
    }
    let one = try gradc(
      "run", folder("csv.grad"), "--data", "-", input: String(features.prefix { $0 != "\n" }))
    #expect(one.lines == Array(expected.lines.prefix(2)))

    for (name, option) in [("p.npy", nil), ("p", "npy")] as [(String, String?)] {
      let options = option.map { ["--format", $0] } ?? []
      let run = try execute(
        executable, ["run", folder("csv.grad"), "-o", folder(name)] + options)
      #expect(run.code == 0 && run.output == "", "\(run.messages)")
      let numbers = RunTests.rows(expected.output).joined().map { Float($0) }
      #expect(
        try Data(contentsOf: URL(filePath: folder(name))) == ArrayFile.npy([40, 2], Array(numbers)))
    }
    #expect(try gradc("run", folder("csv.grad"), "-o", folder("p.csv")).code == 0)
    #expect(try String(contentsOfFile: folder("p.csv"), encoding: .utf8) == expected.output)
    #expect(try gradc("run", folder("csv.grad"), "-o", folder("p.json")).code == 0)
    let json = try gradc("run", folder("csv.grad"), "--json")
    #expect(try String(contentsOfFile: folder("p.json"), encoding: .utf8) == json.output)
    #expect(json.lines.count == 40)
  }

  /// Names that columns on standard input have by their place.
  @Test func namesOfUnnamedColumns() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "m.grad",
      """
      data d { source = csv("t.csv")
        x = source.b - source.a }
      model m(x: [batch]) -> p: [batch] { param w: real = ones()
        p = w * x }
      train m { data = d
        loss = mean(p)
        optimizer = sgd(lr=0)
        batch = 1
        steps = 1
        save = "w.safetensors" }
      """)
    _ = try folder.write("t.csv", "a,b,y\n1,2,3\n")
    #expect(try gradc("train", path).code == 0)
    // 0,1 would be a header, if a row followed.
    #expect(try gradc("run", path, "--data", "-", input: "0,1").output == "p\n1.0\n")
    #expect(try gradc("run", path, "--data", "-", input: "b,a\n5,3\n").output == "p\n2.0\n")
    #expect(try gradc("run", path, "--data", "-", input: "5,3\n1,4\n").output == "p\n-2.0\n3.0\n")

    let short = try gradc("run", path, "--data", "-", input: "5\n")
    #expect(short.code == 1)
    #expect(short.messages.contains("error: the table has no column 'b'\n"), "\(short.messages)")
    let ragged = try gradc("run", path, "--data", "-", input: "5,3\n1\n")
    #expect(ragged.code == 1)
    #expect(
      ragged.messages.hasPrefix(
        "<stdin>:2:1: error: this row has 1 cell, but the first one has 2\n"))
    try FileManager.default.removeItem(atPath: folder("t.csv"))
    let unknown = try gradc("run", path, "--data", "-", input: "5,3\n")
    #expect(unknown.code == 1)
    #expect(
      unknown.messages.contains(
        "   = note: its 2 columns have no names: they are read as source[0 : 1]\n"))
    // A file says what its columns are.
    let file = try folder.write("rows.csv", "5,3\n")
    #expect(
      try gradc("run", path, "--data", file).messages.contains(
        "error: the first line should name the columns, but it holds numbers\n"))
  }

  @Test func whatContradictsItself() throws {
    let folder = try Self.folder()
    let file = folder("csv.grad")
    #expect(try gradc("train", file).code == 0)
    func said(_ arguments: String...) throws -> String {
      let run = try execute(executable, ["run", file] + arguments)
      #expect(run.code == 64, "\(run.messages)")
      return run.messages
    }
    #expect(
      try said("--json", "--format", "csv").hasPrefix(
        "Error: --json and --format csv contradict each other\n"))
    #expect(try said("--format", "xml").contains("'xml' is invalid for '--format <format>'"))
    #expect(try said("-o", "").hasPrefix("Error: --output takes the path of a file\n"))
    let missing = try gradc("run", file, "-o", folder("none/p.csv"))
    #expect(missing.code == 1)
    #expect(
      missing.messages == """
        gradc: error: cannot write '\(folder("none/p.csv"))': there is no such folder
           = help: mkdir -p '\(folder("none"))'

        """)
    try ArrayFile.npy([2, 2, 2], Array(repeating: 1, count: 8)).write(
      to: URL(filePath: folder("cube.npy")))
    let cube = try gradc("run", file, "--data", folder("cube.npy"))
    #expect(cube.code == 1)
    #expect(
      cube.messages.replacing("\(folder.path)/", with: "").hasPrefix(
        "command line:1:8: error: 'cube.npy' is [2, 2, 2], and a table has two dimensions, rows and "
          + "columns\n"))
    // What was there stays where nothing comes out.
    _ = try folder.write("p.csv", "old")
    #expect(try gradc("run", file, "--data", folder("cube.npy"), "-o", folder("p.csv")).code == 1)
    #expect(try String(contentsOfFile: folder("p.csv"), encoding: .utf8) == "old")
  }
}
