// Arrays in NPZ files: ZIP archives of NPY files, as np.savez and np.savez_compressed write them.

import Language

/// The bytes that a ZIP archive with members starts with.
let zipStart: [UInt8] = [0x50, 0x4b, 0x03, 0x04]

/// An NPZ file in memory.
final class NPZFile {
  private let path: String
  private let archive: ZIPArchive
  private var arrays: [String: StoredArray] = [:]
  /// The names of the arrays in the order of the file; at least one.
  let names: [String]

  /// Reads which arrays are in `bytes`, the content of the file at `path`.
  ///
  /// Errors point at `place`, where the model file asks for it.
  init(_ bytes: FileBytes, path: String, from place: Span) throws(Diagnostic) {
    self.path = path
    guard bytes.bytes.starts(with: zipStart) else {
      let isEmpty = bytes.count == 0
      throw Diagnostic(
        isEmpty ? "'\(path)' is empty" : "'\(path)' is not an NPZ file", at: place,
        notes: ["an NPZ file is a ZIP archive of arrays: np.savez writes it"],
        help: bytes.bytes.starts(with: npyStart)
          ? "it is an NPY file, which npy(\"…\") reads" : copyAgain)
    }
    do throws(ZIPFailure) {
      archive = try ZIPArchive(bytes)
    } catch {
      throw Diagnostic(
        "'\(path)' cannot be read: \(error.reason)", at: place, help: copyAgain)
    }
    names = archive.members.map(\.name).filter { $0.hasSuffix(".npy") }
      .map { String($0.dropLast(4)) }
    guard !names.isEmpty else {
      throw Diagnostic(
        "'\(path)' holds no arrays", at: place,
        notes: ["an NPZ file is a ZIP archive of arrays: np.savez writes it"])
    }
  }

  /// Returns the array `name`. Throws, at `place`, if there is none, or it is damaged.
  func array(_ name: String, from place: Span) throws(Diagnostic) -> StoredArray {
    if let known = arrays[name] { return known }
    guard let member = archive.members.last(where: { $0.name == name + ".npy" }) else {
      throw Diagnostic("'\(path)' has no array '\(name)'", at: place)
    }
    let content: FileBytes
    do throws(ZIPFailure) {
      content = try archive.content(of: member)
    } catch {
      throw Diagnostic(
        "'\(path)' cannot be read: \(error.reason)", at: place, help: copyAgain)
    }
    let array = try npyArray(content, member: name, of: path, from: place)
    arrays[name] = array
    return array
  }
}
