// gradc new: a model file to begin with.

import ArgumentParser
import Glibc
import Training

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a small model file that trains at once.",
    discussion: """
      With --data, the model predicts the last column of a table, or the one that --label names, from \
      all other columns of numbers. Whole numbers without gaps are taken for classes, all else for numbers.

      A file that is there is never replaced.
      """)

  @Argument(
    help: "The file to write; it ends in .grad, which is added if it is missing.",
    completion: .file(extensions: ["grad"]))
  var name: String

  @Option(
    help: "A CSV file to learn from, whose first line names the columns.",
    completion: .file(extensions: ["csv"]))
  var data: String?

  @Option(help: "The column to predict; without it, the last one.")
  var label: String?

  /// The path of the file.
  private var path: String { name.hasSuffix(".grad") ? name : name + ".grad" }

  func validate() throws {
    let file = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    if file == ".grad" { throw ValidationError("'\(name)' does not name a file") }
    if label != nil, data == nil { throw ValidationError("--label names a column of --data") }
  }

  func run() throws {
    var status = stat()
    if lstat(path, &status) == 0 {
      throw FileFailure(
        "'\(path)' is there already, and is not replaced", help: "choose another name")
    }
    let model =
      if let data {
        try StarterModel(
          path: path, table: data, label: label, workingDirectory: Self.workingDirectory)
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
