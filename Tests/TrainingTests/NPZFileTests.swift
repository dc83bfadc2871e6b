// NPZ files: what NumPy writes, damaged archives, and what zlib has to do with them.

import Foundation
import Language
import Testing

@testable import Training

@Suite struct NPZFileTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: arrayFixtures.appending(path: name)))
  }

  /// Returns the NPZ file with these bytes.
  private func npz(_ bytes: [UInt8], _ folder: ScratchFolder) throws(Diagnostic) -> NPZFile {
    let path = folder("t.npz")
    do { _ = try folder.write("t.npz", bytes) } catch { Issue.record("\(error)") }
    return try NPZFile(
      try sourceBytes(path: path, from: modelPlace), path: path, from: modelPlace)
  }

  /// Returns what is said where the array x is read of a file with these bytes.
  private func fault(_ bytes: [UInt8]) throws -> String {
    let folder = try ScratchFolder()
    return diagnostic(leavingOut: folder.path) { () throws(Diagnostic) in
      _ = try npz(bytes, folder).array("x", from: modelPlace)
    }
  }

  @Test(arguments: ["stored.npz", "deflated.npz"]) func whatNumPyWrites(_ name: String) throws {
    let folder = try ScratchFolder()
    let file = try npz(try bytes(name), folder)
    #expect(file.names == ["x", "y"])
    let x = try file.array("x", from: modelPlace)
    #expect(x.shape == [2, 3, 4])
    #expect(x.all == (0..<24).map { Float($0) })
    #expect(try file.array("y", from: modelPlace).all == [1, 0])
    #expect(
      diagnostic(leavingOut: folder.path) { () throws(Diagnostic) in
        _ = try file.array("z", from: modelPlace)
      }.contains("error: 't.npz' has no array 'z'\n"))
  }

  @Test func filesThatAreNone() throws {
    #expect(try fault([]).contains("error: 't.npz' is empty\n"))
    #expect(
      try fault(npyStart + [1, 0]) == """
        digits.grad:2:14: error: 't.npz' is not an NPZ file
        > csv("digits.csv")
        note: an NPZ file is a ZIP archive of arrays: np.savez writes it
        help: it is an NPY file, which npy("…") reads
        """)
    #expect(
      try fault(zipStart).contains(
        "error: 't.npz' cannot be read: it has no directory, so it may have been cut off\n"))
    let whole = try bytes("stored.npz")
    #expect(try fault(Array(whole.dropLast(30))).contains("it has no directory"))
    #expect(try fault(Array(whole.dropLast())).contains("it has no directory"))
  }

  @Test(arguments: ["stored.npz", "deflated.npz"])
  func changedContentIsNoticed(_ name: String) throws {
    var changed = try bytes(name)
    // Within the elements of x, behind the member's header and that of the array.
    changed[changed.count / 4] ^= 0x40
    let said = try fault(changed)
    #expect(
      said.contains("error: 't.npz' cannot be read: its member 'x.npy' is damaged"), "\(said)")
  }

  @Test(arguments: ["stored.npz", "deflated.npz"])
  func damagedFilesGiveErrors(_ name: String) throws {
    let sound = try bytes(name)
    var stream = RandomStream(seed: 9, use: .graph)
    let folder = try ScratchFolder()
    for _ in 0..<500 {
      var bytes = sound
      for _ in 0...stream.next(below: 3) {
        bytes[Int(stream.next(below: UInt32(bytes.count)))] = UInt8(stream.next(below: 256))
      }
      // Half of them in the directory at the end, where the sizes are.
      for _ in 0...stream.next(below: 2) {
        bytes[bytes.count - 1 - Int(stream.next(below: 140))] = UInt8(stream.next(below: 256))
      }
      guard let file = try? npz(bytes, folder) else { continue }
      for name in file.names { _ = try? file.array(name, from: modelPlace).all }
    }
  }

  /// NumPy writes the sizes of archives and members above 4 GiB in 64 bits; this makes a small one so.
  @Test(.enabled(if: pythonHas("numpy"), "needs python3 with numpy"))
  func directoriesOf64Bits() throws {
    let folder = try ScratchFolder()
    try python(
      """
      import numpy as np, sys, zipfile
      zipfile.ZIP64_LIMIT = 10
      zipfile.ZIP_FILECOUNT_LIMIT = 1
      np.savez(sys.argv[1], x=np.arange(6.0).reshape(2, 3), y=np.array([1, 2]))
      """, folder("large.npz"))
    let bytes = try Array(Data(contentsOf: URL(filePath: folder("large.npz"))))
    #expect(bytes.indices.contains { bytes[$0...].starts(with: [0x50, 0x4b, 0x06, 0x06]) })
    let file = try npz(bytes, folder)
    #expect(file.names == ["x", "y"])
    #expect(try file.array("x", from: modelPlace).all == [0, 1, 2, 3, 4, 5])
  }
}
