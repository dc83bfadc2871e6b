// Files are replaced as a whole or not at all.

import Foundation
import Testing

@testable import Training

@Suite struct FileWriting {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  func write(_ text: String, to path: String) -> String {
    failure(leavingOut: folder.path) { () throws(FileFailure) in
      try FileWriter.replace(path) { (file) throws(FileFailure) in
        try file.write(Array(text.utf8))
      }
    }
  }

  func content(_ name: String) throws -> String {
    try String(contentsOfFile: folder(name), encoding: .utf8)
  }

  @Test func createsAndReplaces() throws {
    #expect(write("old", to: folder("a")) == "no error")
    #expect(write("new", to: folder("a")) == "no error")
    #expect(try content("a") == "new")
    #expect(try folder.contents() == ["a"])
  }

  @Test func keepsPermissionsAndLinks() throws {
    _ = try folder.write("a", [])
    chmod(folder("a"), 0o640)
    try FileManager.default.createSymbolicLink(
      atPath: folder("link"), withDestinationPath: folder("a"))
    #expect(write("new", to: folder("link")) == "no error")
    #expect(try content("a") == "new")
    #expect(try folder.contents() == ["a", "link"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder("a"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("link")) != "")
  }

  @Test func keepsTheOldFileWhereWritingFails() throws {
    _ = try folder.write("a", Array("old".utf8))
    let message = failure { () throws(FileFailure) in
      try FileWriter.replace(folder("a")) { (file) throws(FileFailure) in
        try file.write(Array("half of the new".utf8))
        throw FileFailure("the rest is missing")
      }
    }
    #expect(message == "the rest is missing")
    #expect(try content("a") == "old")
    #expect(try folder.contents() == ["a"])
  }

  @Test func replacesWhatAKilledProcessHasLeft() throws {
    _ = try folder.write("a.partial-\(getpid())", Array("a longer text".utf8))
    #expect(write("new", to: folder("a")) == "no error")
    #expect(try content("a") == "new")
    #expect(try folder.contents() == ["a"])
  }

  @Test func fullDisk() throws {
    #expect(
      write("new", to: "/dev/full") == "cannot write '/dev/full': the disk is full")
    // The device is still there: it was written to, not replaced.
    var status = stat()
    #expect(stat("/dev/full", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
    #expect(write("new", to: "/dev/null") == "no error")
  }

  @Test func missingFolder() throws {
    #expect(
      write("new", to: folder("no/such/a")) == """
        cannot write 'no/such/a': there is no such folder
        help: mkdir -p 'no/such'
        """)
    #expect(try folder.contents() == [])
    _ = try folder.write("a", [])
    #expect(write("new", to: folder("a/b")).hasPrefix("cannot write 'a/b': there is no such"))
  }

  @Test func folderInsteadOfFile() throws {
    try FileManager.default.createDirectory(
      atPath: folder("a"), withIntermediateDirectories: false)
    #expect(write("new", to: folder("a")) == "cannot write 'a': it is a folder")
    #expect(try folder.contents() == ["a"])
  }

  @Test(.disabled(if: geteuid() == 0, "the superuser may write everywhere"))
  func noPermission() throws {
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(write("new", to: folder("a")) == "cannot write 'a': no permission")
  }

  @Test func pathsWithAZeroByte() throws {
    #expect(write("new", to: folder("a\0b")) == "cannot write 'a\0b': Invalid argument")
    #expect(try folder.contents() == [])
  }

  @Test func reasonsAreToldInWords() {
    #expect(FileFailure.writing("a", code: EACCES).message == "cannot write 'a': no permission")
    #expect(
      FileFailure.writing("a", code: EIO).message == "cannot write 'a': Input/output error")
    #expect(
      ["a", "/a", "b/a", "/b/c/a"].map { Training.folder(of: $0) } == [".", "/", "b", "/b/c"])
  }
}
