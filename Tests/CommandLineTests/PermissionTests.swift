// Files and folders that an ordinary user may not read or write.

import Foundation
import Testing

@Suite struct PermissionTests {
  /// An ordinary user's run of gradc in the folder at `path`, or in that of the package; nil where no user can
  /// be changed to.
  static func runAsNobody(_ arguments: [String], in path: String? = nil) throws -> Run? {
    if getuid() != 0 { return try execute(executable, arguments, in: path) }
    let setpriv = URL(filePath: "/usr/bin/setpriv")
    guard FileManager.default.isExecutableFile(atPath: setpriv.path) else { return nil }
    let user = ["--reuid=65534", "--regid=65534", "--clear-groups"]
    // The executable, too, may lie where others must not look.
    let probe = try execute(setpriv, user + [executable.path, "--version"])
    guard probe.code == 0 else { return nil }
    return try execute(setpriv, user + [executable.path] + arguments, in: path)
  }

  @Test func filesThatMayNotBeRead() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", BadInput.sound)
    let table = try folder.write("table.csv", "a,y\n1,2\n")
    chmod(folder.path, 0o755)
    chmod(table, 0)
    guard let run = try Self.runAsNobody(["check", path]) else { return }
    #expect(run.code == 1)
    #expect(
      run.messages.replacing("\(folder.path)/", with: "").hasPrefix(
        "m.grad:2:18: error: no permission to read 'table.csv'\n"))
    #expect(run.messages.contains("= help: chmod u+r '\(table)'"))
    chmod(path, 0)
    let model = try #require(try Self.runAsNobody(["check", path]))
    #expect(model.code == 1)
    #expect(
      model.messages == "gradc: error: no permission to read '\(path)'\n"
        + "   = help: chmod u+r '\(path)'\n")
  }

  @Test func foldersThatMayNotBeWritten() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", BadInput.sound)
    _ = try folder.write("table.csv", "a,y\n1,2\n")
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    guard let run = try Self.runAsNobody(["train", path, "--save", folder("w.safetensors")])
    else { return }
    #expect(run.code == 1)
    #expect(
      run.messages == "gradc: error: cannot write '\(folder("w.safetensors"))': no permission\n")
  }

  @Test func checkpointsWhereNothingMayBeWritten() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", BadInput.sound)
    _ = try folder.write("table.csv", "a,y\n1,2\n")
    try FileManager.default.createDirectory(
      atPath: folder("c"), withIntermediateDirectories: false)
    chmod(folder.path, 0o555)
    chmod(folder("c"), 0o555)
    defer { chmod(folder.path, 0o755) }
    for name in ["c", "d"] {
      guard let run = try Self.runAsNobody(["train", path, "--checkpoint", folder(name)])
      else { return }
      #expect(run.code == 1)
      #expect(
        run.messages
          == "gradc: error: cannot keep checkpoints in '\(folder(name))': no permission\n")
    }
  }
}
