// gradc new: what it writes trains at once, and nothing is overwritten.

import Foundation
import Testing

@Suite struct NewTests {
  /// Writes a model for the table with the text `table`, and returns it or the errors.
  private static func model(
    of table: String, _ options: String...
  ) throws -> (run: Run, text: String, folder: ScratchFolder) {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", table)
    let run = try execute(
      executable, ["new", "m", "--from", "t.csv"] + options, in: folder.path)
    let text = (try? String(contentsOfFile: folder("m.grad"), encoding: .utf8)) ?? ""
    return (run, text, folder)
  }

  /// Rows of three columns, of which the last is whole if `isClass`.
  private static func table(rows: Int, _ label: (Int) -> String) -> String {
    "a,b,label\n" + (0..<rows).map { "\($0 % 7),\(0.5 * Double($0 % 5)),\(label($0))\n" }.joined()
  }

  @Test func withoutData() throws {
    let folder = try ScratchFolder()
    let run = try execute(executable, ["new", "first"], in: folder.path)
    #expect(run.code == 0)
    #expect(run.output == "")
    #expect(
      run.messages
        == "wrote first.grad: a network that learns a curve\nnext: gradc train first.grad\n")
    #expect(try folder.contents() == ["first.grad"])
    #expect(try execute(executable, ["check", "first.grad"], in: folder.path).messages == "")
    let training = try execute(executable, ["train", "first.grad", "--json"], in: folder.path)
    #expect(training.code == 0, "\(training.messages)")
    #expect(try TrainTests.number(try TrainTests.last(training), "train", "mae") < 0.05)
    let results = try execute(executable, ["run", "first.grad"], in: folder.path)
    #expect(results.lines.count == 2, "\(results.messages)")
  }

  @Test func nothingIsReplaced() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("mine.grad", "# mine\n")
    for name in ["mine", "mine.grad"] {
      let run = try execute(executable, ["new", name], in: folder.path)
      #expect(run.code == 1)
      #expect(
        run.messages == """
          gradc: error: 'mine.grad' is there already, and is not replaced
             = help: choose another name

          """)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "# mine\n")
  }

  @Test(arguments: [
    ["new"], ["new", "a/"], ["new", ".grad"], ["new", "m", "--target", "x"],
    ["new", "m", "--from", "t.csv", "-o", "n"], ["new", "m", "--from", "-"],
  ])
  func usage(_ arguments: [String]) throws {
    // A folder that nothing names any more is gone at once.
    let folder = try ScratchFolder()
    let run = try execute(executable, arguments, in: folder.path)
    #expect(run.code == 64)
    #expect(try folder.contents() == [])
  }

  @Test func foldersThatAreNotThere() throws {
    let folder = try ScratchFolder()
    let run = try execute(executable, ["new", "none/m"], in: folder.path)
    #expect(try folder.contents() == [])
    #expect(run.code == 1)
    #expect(
      run.messages.hasPrefix("gradc: error: cannot write 'none/m.grad': there is no such folder"))
  }

  @Test func classes() throws {
    let (run, text, folder) = try Self.model(of: Self.table(rows: 40) { "\($0 % 3)" })
    #expect(
      run.messages == "wrote m.grad: 3 classes, 'label', by 2 columns\nnext: gradc train m.grad\n")
    #expect(
      text == """
        # Which class, 0 ... 2, does a row of t.csv belong to? It stands in the column 'label'.
        #
        #     gradc check m.grad    finds mistakes
        #     gradc train m.grad    trains, and saves the weights
        #     gradc run m.grad      prints what the trained model makes of its data
        #
        # Each row gets a number for each class, logits[0] for 0: the largest is the guess.

        dim inputs = 2, hidden = 32, classes = 3

        data rows {
            source = csv("t.csv")
            x: [inputs]           = standardize(source[0 : 2])
            label: index(classes) = source.label
        }

        model classify(x: [batch, inputs]) -> logits: [batch, classes] {
            logits = x
                |> linear(hidden) |> relu
                |> linear(classes)
        }

        train classify {
            data      = rows
            loss      = cross_entropy(logits, label)
            optimizer = adam(lr=0.01)
            batch     = 16
            epochs    = 50
            validate  = 0.2
            stop      = patience(10)
            report    = accuracy(logits, label)
            save      = "m.safetensors"
        }

        """)
    #expect(try execute(executable, ["check", "m.grad"], in: folder.path).messages == "")
  }

  /// Classes from 3 on, a column to predict in the midst, one of text, and names that are none of the
  /// language.
  @Test func columnsOfAllKinds() throws {
    let rows = (0..<30).map { "\($0),\($0 % 2 + 3),\"x, \($0)\",\(Double($0) / 8)\n" }
    let (run, text, folder) = try Self.model(
      of: "first,the class,note,last\n" + rows.joined(), "--target", "the class")
    #expect(run.code == 0, "\(run.messages)")
    #expect(text.contains("\n# Left out: 'note' (free text).\n"))
    #expect(
      text.contains(
        """
            x: [inputs]           = concat(
                standardize(source[0 : 1]),
                standardize(source[3 : 4]))
            label: index(classes) = source[1 : 2] - 3    # 3 is class 0

        """))
    #expect(try execute(executable, ["check", "m.grad"], in: folder.path).messages == "")
    let training = try execute(executable, ["train", "m.grad"], in: folder.path)
    #expect(training.code == 0, "\(training.messages)")
    #expect(try folder.contents() == ["m.grad", "m.safetensors", "t.csv"])
  }

  @Test func numbers() throws {
    let (run, text, folder) = try Self.model(
      of: Self.table(rows: 420) { "\(1000 + 10 * ($0 % 7))" })
    #expect(
      run.messages
        == "wrote m.grad: the number 'label' by 2 columns\nnext: gradc train m.grad\n")
    #expect(text.contains("const middle = 1030.0, spread = "))
    let training = try execute(executable, ["train", "m.grad", "--json"], in: folder.path)
    #expect(training.code == 0, "\(training.messages)")
    // The column is 10 a + 1000.
    #expect(try TrainTests.number(try TrainTests.last(training), "validation", "mae") < 3)
    let results = try execute(executable, ["run", "m.grad"], in: folder.path)
    #expect(results.lines.first == "prediction")
    #expect(results.lines.count == 421)
  }

  /// Numbers with holes, words with holes, codes, and columns that are of no use: as in many tables.
  private static func people(rows: Int = 120, holesInTheLabel: Bool = false) -> String {
    let cities = ["Oslo", "\"Rome, old\"", "\"5\"\" \"", "NA"]
    return ",age,city,rooms,name,planet,fare,kind\n"
      + (0..<rows).map { row in
        let age = row % 9 == 4 ? "" : "\(20 + row * 7 % 50).5"
        let kind = holesInTheLabel && row % 10 == 0 ? "" : row * 7 % 50 < 25 ? "young" : "old"
        return
          "\(row),\(age),\(cities[row % 4]),\(row % 3 + 1),p\(row),earth,\(row * row % 83),\(kind)\n"
      }.joined()
  }

  @Test func wordsAndHoles() throws {
    let (run, text, folder) = try Self.model(of: Self.people())
    #expect(
      run.messages == "wrote m.grad: 2 classes, 'kind', by 4 columns\nnext: gradc train m.grad\n")
    #expect(
      text == """
        # Which of 2 words stands in the column 'kind' of a row of t.csv?
        #
        #     gradc check m.grad    finds mistakes
        #     gradc train m.grad    trains, and saves the weights
        #     gradc run m.grad      prints what the trained model makes of its data
        #
        # Each row gets a number for each class, logits[0] for 'old': the largest is the guess.

        # Missing numbers are taken to be the mean of their column.
        # Left out: 'column 1' (counts the rows), 'name' (free text), 'planet' (the same in each row).

        dim inputs = 9, hidden = 32, classes = 2

        data rows {
            source = csv("t.csv", missing="mean")
            x: [inputs]           = concat(
                standardize(source[1 : 2]),
                one_hot(category(source.city, ["5\\"", "NA", "Oslo", "Rome, old"]), 4),
                one_hot(category(source.rooms, ["1", "2", "3"]), 3),
                standardize(source[6 : 7]))
            label: index(classes) = category(source.kind, ["old", "young"])
        }

        model classify(x: [batch, inputs]) -> logits: [batch, classes] {
            logits = x
                |> linear(hidden) |> relu
                |> linear(classes)
        }

        train classify {
            data      = rows
            loss      = cross_entropy(logits, label)
            optimizer = adam(lr=0.01)
            batch     = 32
            epochs    = 50
            validate  = 0.2
            stop      = patience(10)
            report    = accuracy(logits, label)
            save      = "m.safetensors"
        }

        """)
    #expect(
      try execute(executable, ["format", "--check", "m.grad"], in: folder.path).messages == "")
    #expect(try execute(executable, ["check", "m.grad"], in: folder.path).messages == "")
    let training = try execute(executable, ["train", "m.grad", "--json"], in: folder.path)
    #expect(training.code == 0, "\(training.messages)")
    #expect(try TrainTests.number(try TrainTests.last(training), "validation", "accuracy") > 0.9)
    // A row of its own, with a hole: the mean and the words are those of the training.
    let row = try execute(
      executable, ["run", "m.grad", "--data", "-"], in: folder.path,
      input: "0,,Oslo,2,someone,mars,3,\n")
    #expect(row.code == 0, "\(row.messages)")
    #expect(row.lines.count == 2)
  }

  /// Rows without a label cannot be trained on; a hole is then no category of its own.
  @Test func holesInTheLabel() throws {
    let (run, text, folder) = try Self.model(of: Self.people(holesInTheLabel: true))
    #expect(run.code == 0, "\(run.messages)")
    #expect(text.contains("source = csv(\"t.csv\", missing=\"drop\")\n"))
    #expect(
      text.contains("category(source.city, [\"5\\\"\", \"Oslo\", \"Rome, old\"]), 3)"), "\(text)")
    #expect(text.contains("\n# Rows without 'kind', or without another value, are left out.\n"))
    let training = try execute(executable, ["train", "m.grad"], in: folder.path)
    #expect(training.code == 0, "\(training.messages)")
    #expect(training.messages.contains(" rows lack a value and are left out: lines 2, "))
  }

  /// Lists of many words go over several lines, as the formatter has them.
  @Test func manyWords() throws {
    let rows = (0..<200).map { "\($0 * 31 % 97),\"a longer word \($0 % 20)\",\($0 % 2)\n" }
    let (run, text, folder) = try Self.model(of: "a,word,y\n" + rows.joined())
    #expect(run.code == 0, "\(run.messages)")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(text)")
    #expect(
      try execute(executable, ["format", "--check", "m.grad"], in: folder.path).messages == "")
    #expect(try execute(executable, ["check", "m.grad"], in: folder.path).messages == "")
  }

  /// The file is named after the table, or by --output; --data and --label are the old words.
  @Test func namesOfTheFile() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("my.table.csv", Self.table(rows: 20) { "\($0 % 2)" })
    for arguments in [
      ["--from", "my.table.csv"], ["--from", "my.table.csv", "-o", "a.grad"],
      ["b", "--data", "my.table.csv", "--label", "b"],
    ] {
      let run = try execute(executable, ["new"] + arguments, in: folder.path)
      #expect(run.code == 0, "\(run.messages)")
    }
    #expect(
      try folder.contents() == ["a.grad", "b.grad", "my.table.csv", "my.table.grad"])
  }

  @Test func tablesWithNothingToLearn() throws {
    func message(_ table: String, _ options: String...) throws -> String {
      let folder = try ScratchFolder()
      _ = try folder.write("t.csv", table)
      let run = try execute(
        executable, ["new", "m", "--from", "t.csv"] + options, in: folder.path)
      #expect(run.code == 1)
      #expect(try folder.contents() == ["t.csv"])
      return run.messages
    }
    #expect(
      try message("a,kind\n1,red\n2,blue\n") == """
        gradc: error: 'kind', the column to predict, holds too many different words in 't.csv' to be classes
           = help: predict another column: --target NAME

        """)
    #expect(
      try message("a,y\n1,5\n2,six\n3,7\n4,8\n5,x\n", "--target", "y") == """
        gradc: error: 'y', the column to predict, holds a cell in 't.csv' that is no number, in line 3, and 1 more

        """)
    #expect(
      try message("kind\n1\n2\n")
        == "gradc: error: 't.csv' has no column but 'kind' to predict it from\n")
    #expect(try message("").contains("error: 't.csv' is empty\n"))
    #expect(try message("a,b\n").contains("error: 't.csv' has a header but no rows\n"))
    #expect(
      try message("a,b\n1,\n2,\n")
        == "gradc: error: 'b', the column to predict, has no values in 't.csv'\n")
    #expect(
      try message("a,b\nx,1\n,2\n,3\n4,\n")
        == "gradc: error: 't.csv' has no column of numbers or categories to predict 'b' from\n")
    #expect(
      try message("a,b,c\n,1,1\n2,,2\n3,4,\n4,1,4\n") == """
        gradc: error: 't.csv' has 1 row without a missing value, and a model needs some to learn from
           = help: leave out the columns that lack most values

        """)
    #expect(
      try message("a,kind\n1,red\n2,red\n", "--target", "kind")
        == "gradc: error: 'kind' is the same in each row of 't.csv', so there is nothing to learn\n"
    )
    #expect(
      try message("a,b\n1,5\n2,5\n") == """
        gradc: error: 'b' is the same in each row of 't.csv', so there is nothing to learn
           = help: predict another column: --target NAME

        """)
    #expect(
      try message("a,b\nx,5\ny,6\n")
        == "gradc: error: 't.csv' has no column of numbers or categories to predict 'b' from\n")
    #expect(
      try message("height,b\n1,5\n2,6\n", "--target", "heigth") == """
        gradc: error: 't.csv' has no column 'heigth'
           = help: did you mean 'height'?

        """)
    #expect(
      try message("a,b\n1,5\n")
        == "gradc: error: 't.csv' has 1 row, and a model needs some to learn from\n")
    let folder = try ScratchFolder()
    let none = try execute(
      executable, ["new", "m", "--from", "none.csv"], in: folder.path)
    #expect(none.code == 1)
    #expect(none.messages.contains("error: there is no file 'none.csv'"), "\(none.messages)")
  }

  /// The model finds the table from where it stands.
  @Test func paths() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder("models/deep"), withIntermediateDirectories: true)
    _ = try folder.write("t.csv", Self.table(rows: 20) { "\($0 % 2)" })
    for name in ["m", "./m2", "models/m", "models/deep/../m3", folder("models/deep/m4")] {
      let run = try execute(executable, ["new", name, "--from", "t.csv"], in: folder.path)
      #expect(run.code == 0, "\(run.messages)")
      #expect(try execute(executable, ["check", "\(name).grad"], in: folder.path).messages == "")
    }
  }

  /// Tables of the repository: what is written learns them.
  @Test(arguments: [
    ("iris", "accuracy", 0.85), ("wine", "accuracy", 0.9), ("breast_cancer", "accuracy", 0.9),
    ("digits", "accuracy", 0.9),
  ])
  func tablesOfTheRepository(_ name: String, _ metric: String, _ least: Double) throws {
    let folder = try ScratchFolder()
    let table = packageFolder.appending(path: "Models/Data/\(name).csv").path
    #expect(try execute(executable, ["new", "m", "--from", table], in: folder.path).code == 0)
    let training = try execute(executable, ["train", "m.grad", "--json"], in: folder.path)
    #expect(training.code == 0, "\(training.messages)")
    #expect(try TrainTests.number(try TrainTests.last(training), "validation", metric) > least)
  }
}
