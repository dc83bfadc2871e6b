// gradc new: a model file to begin with.

import ArgumentParser
import Glibc
import Training

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a small model file that trains at once.",
    discussion: """
      With --from, the model predicts the last column of a table, or the one that --target names, from \
      all others: numbers are standardised, words are categories. A word to predict is a class, and so are \
      whole numbers without gaps; all else are numbers. What is missing is filled or left out, and the file \
      says so.

      A file that is there is never replaced.
      """)

  @Argument(
    help: ArgumentHelp(
      "The file to write; it ends in .grad, which is added if it is missing.",
      discussion: "Without it, it is named after the table."),
    completion: .file(extensions: ["grad"]))
  var name: String?

  @Option(
    name: [.customLong("from"), .customLong("data")],
    help: ArgumentHelp(
      "A CSV file to learn from, whose first line names the columns.", valueName: "table"),
    completion: .file(extensions: ["csv"]))
  var table: String?

  @Option(
    name: [.customLong("target"), .customLong("label")],
    help: ArgumentHelp("The column to predict; without it, the last one.", valueName: "column"))
  var target: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write, in place of NAME.", valueName: "file"),
    completion: .file(extensions: ["grad"]))
  var output: String?

  /// The path of the file; nil if nothing says it.
  private var path: String? {
    guard let given = output ?? name ?? tableName else { return nil }
    return given.hasSuffix(".grad") ? given : given + ".grad"
  }

  /// The name of the table, without its folder and its ending.
  private var tableName: String? {
    guard let name = table?.split(separator: "/").last, !name.isEmpty else { return nil }
    let point = name.lastIndex(of: ".")
    return String(point.map { $0 == name.startIndex ? name : name[..<$0] } ?? name)
  }

  func validate() throws {
    if name != nil, output != nil {
      throw ValidationError("--output stands for the name, so that both are too much")
    }
    guard let path else {
      throw ValidationError("name the file to write, or a table: --from TABLE")
    }
    let file = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    if file == ".grad" {
      throw ValidationError("'\(output ?? name ?? "")' does not name a file")
    }
    if target != nil, table == nil { throw ValidationError("--target names a column of --from") }
    if table == "-" || table == "" { throw ValidationError("--from takes the path of a file") }
  }

  func run() throws {
    guard let path else { return }
    var status = stat()
    if lstat(path, &status) == 0 {
      throw FileFailure(
        "'\(path)' is there already, and is not replaced", help: "choose another name")
    }
    let model =
      if let table {
        try StarterModel(
          path: path, table: table, label: target, workingDirectory: Self.workingDirectory)
      } else {
        StarterModel(path: path)
      }
    let bytes = Array(model.text.utf8)
    try FileWriter.replace(path) { file throws(FileFailure) in try file.write(bytes) }
    Output.message("wrote \(path): \(model.summary)\nnext: gradc train \(path)\n")
  }

  /// The path of the working directory; "." where it cannot be told.
  private static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
