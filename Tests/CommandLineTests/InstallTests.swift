// What `make install` puts where, and that it needs nothing else.

import Foundation
import Testing

@Suite struct InstallTests {
  @Test func installsTheProgramAndItsCompletions() throws {
    let folder = try ScratchFolder()
    let make = try execute(
      URL(filePath: "/usr/bin/env"),
      [
        "PATH=/usr/bin:/bin", "make", "install", "PREFIX=\(folder("usr"))",
        "GRADC=\(executable.path)",
      ])
    #expect(make.code == 0, "\(make.messages)")
    let share = folder("usr/share")
    for (path, word) in [
      ("bash-completion/completions/gradc", "complete -o"),
      ("zsh/site-functions/_gradc", "#compdef gradc"),
      ("fish/vendor_completions.d/gradc.fish", "complete -c"),
    ] {
      let text = try String(contentsOfFile: "\(share)/\(path)", encoding: .utf8)
      #expect(text.contains(word) && text.contains("explain"), "\(path)")
    }

    // Far from the sources, in a folder with nothing but a model.
    let program = URL(filePath: folder("usr/bin/gradc"))
    let empty = folder("empty")
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: false)
    #expect(try execute(program, ["--version"], in: empty).output == "0.1.0\n")
    _ = try folder.write("empty/m.grad", BadInput.sound)
    _ = try folder.write("empty/table.csv", "a,y\n1,2\n2,4\n")
    let run = try execute(program, ["train", "m.grad"], in: empty)
    #expect(run.code == 0, "\(run.messages)")
  }
}
