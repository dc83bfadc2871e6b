// gradc format: which files are written, and what is said.

import Foundation
import Testing

@Suite struct FormatTests {
  private let ugly = "dim  a=1 # one\n"
  private let neat = "dim a = 1    # one\n"

  private func read(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func modelsAndLibraryAreFormatted() throws {
    let run = try gradc("format", "--check", "Models", "Sources/Language/Library")
    #expect(run.messages == "")
    #expect(run.code == 0)
  }

  @Test func filesAreWrittenInPlace() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("a.grad", ugly)
    chmod(path, 0o640)
    try FileManager.default.createSymbolicLink(
      atPath: folder("link.grad"), withDestinationPath: "a.grad")
    let run = try gradc("format", folder("link.grad"))
    #expect(run.code == 0 && run.output == "" && run.messages == "")
    #expect(try read(path) == neat)
    #expect(try folder.contents() == ["a.grad", "link.grad"])
    var status = stat()
    #expect(lstat(folder("link.grad"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test func formattedFilesAreNotWritten() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("a.grad", neat)
    var (before, after) = (stat(), stat())
    #expect(stat(path, &before) == 0)
    #expect(try gradc("format", path).code == 0)
    #expect(stat(path, &after) == 0 && before.st_ino == after.st_ino)
  }

  @Test func checkNamesFilesAndWritesNothing() throws {
    let folder = try ScratchFolder()
    let (a, b) = (try folder.write("a.grad", ugly), try folder.write("b.grad", neat))
    let c = try folder.write("c.txt", ugly)
    let run = try gradc("format", "--check", a, b, c)
    #expect(run.code == 1 && run.output == "")
    #expect(run.messages == "\(a) is not formatted\n\(c) is not formatted\n")
    #expect(try read(a) == ugly)
    #expect(try gradc("format", "--check", b).code == 0)
  }

  @Test func foldersAreSearched() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder("deep/er"), withIntermediateDirectories: true)
    let path = try folder.write("deep/er/a.grad", ugly)
    let other = try folder.write("deep/notes.txt", ugly)
    #expect(try gradc("format", folder.path).code == 0)
    #expect(try read(path) == neat)
    #expect(try read(other) == ugly)
    let empty = try ScratchFolder()
    let run = try gradc("format", empty.path)
    #expect(run.code == 1)
    #expect(run.messages == "gradc: error: there is no .grad file below '\(empty.path)'\n")
  }

  @Test func brokenFilesAreLeftAloneAndOthersAreNot() throws {
    let folder = try ScratchFolder()
    let broken = try folder.write("a.grad", "dim  a=\n")
    let sound = try folder.write("b.grad", ugly)
    let run = try gradc("format", folder("none.grad"), broken, sound)
    #expect(run.code == 1)
    #expect(
      run.messages == """
        gradc: error: there is no file '\(folder("none.grad"))'
        \(broken):1:8: error: expected a value after '='
           |
         1 | dim  a=
           |        ^

        """)
    #expect(try read(broken) == "dim  a=\n")
    #expect(try read(sound) == neat)
  }

  @Test func standardInput() throws {
    let run = try gradc("format", "-", input: ugly)
    #expect(run.code == 0 && run.output == neat && run.messages == "")
    let check = try gradc("format", "--check", "-", input: ugly)
    #expect(check.code == 1 && check.output == "")
    #expect(check.messages == "<stdin> is not formatted\n")
    let broken = try gradc("format", "-", input: "dim 2 = 1\n")
    #expect(broken.code == 1 && broken.output == "")
    #expect(
      broken.messages.hasPrefix("<stdin>:1:5: error: expected a name after 'dim', found '2'\n"))
    let binary = try gradc("format", "-", input: "\0")
    #expect(
      binary.messages == "gradc: error: '<stdin>' is not a text: it holds zero bytes\n"
        + "   = help: name a text in UTF-8: tables, arrays and weights are files of their own\n")
    let large = try gradc("format", "-", input: String(repeating: "#\n", count: 1 << 20))
    #expect(
      large.messages
        == "gradc: error: '<stdin>' is larger than 1 MiB, and no model file or map is\n"
        + "   = help: name the model file: what it reads has its place in a data block\n")
  }
}
