// Writes a file so that a reader finds the old content or the new one, never a part of it.

import Execution
import Glibc

/// A file that is being written, from its first byte to its last.
package struct FileWriter {
  private let path: String
  private let descriptor: Int32

  /// Writes what `body` puts out to `path`, in place of what is there.
  ///
  /// The bytes go to a file beside it, which replaces the old one when it is complete and on the
  /// disk. If anything fails, that file is removed and the old one stays as it was. A device
  /// or a pipe cannot be replaced and is written to directly. Messages call the file `name`, if that is given.
  package static func replace(
    _ path: String, as name: String? = nil, body: (FileWriter) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let name = name ?? path
    guard !path.utf8.contains(0) else { throw .writing(name, code: EINVAL) }
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw .writing(name, code: EISDIR) }
    if exists, kind != S_IFREG {
      try write(name, to: path, flags: O_WRONLY, body)
      return
    }

    let target = exists ? resolvingLinks(path) : path
    let partial = "\(target).partial-\(getpid())"
    // Nobody else uses this name, so a file that is there is what a killed process has left.
    unlink(partial)
    do throws(FileFailure) {
      try write(name, to: partial, flags: O_WRONLY | O_CREAT | O_EXCL, body)
      if exists { chmod(partial, status.st_mode & 0o7777) }
      guard rename(partial, target) == 0 else { throw .writing(name, code: errno) }
    } catch {
      unlink(partial)
      throw error
    }
  }

  /// Checks that the folder of `path` is there and can be written to, so that work whose result goes
  /// there is not done in vain. Throws what `replace` would throw.
  package static func checkFolder(of path: String) throws(FileFailure) {
    guard !path.utf8.contains(0) else { throw .writing(path, code: EINVAL) }
    var status = stat()
    if stat(path, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw .writing(path, code: EISDIR) }
      // What is no file is written to itself.
      if kind != S_IFREG { return }
    }
    guard access(folder(of: path), W_OK | X_OK) == 0 else { throw .writing(path, code: errno) }
  }

  private static func write(
    _ path: String, to actualPath: String, flags: Int32,
    _ body: (FileWriter) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let descriptor = open(actualPath, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .writing(path, code: errno) }
    do throws(FileFailure) {
      try body(FileWriter(path: path, descriptor: descriptor))
      // Without this, a crash of the machine can leave the new name with no content. Devices and
      // pipes have nothing to synchronise and answer EINVAL.
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw .writing(path, code: errno) }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .writing(path, code: errno) }
  }

  /// Returns the path of the file itself where `path` is a symbolic link to it.
  private static func resolvingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Puts out `bytes`; throws if the disk is full or fails.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let written = Glibc.write(descriptor, part.baseAddress, part.count)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw .writing(path, code: errno)
      }
    }
  }

  /// Puts out `numbers` as they are in memory; throws as for bytes.
  func write(_ numbers: Numbers) throws(FileFailure) {
    try numbers.withUnsafeBytes { (bytes) throws(FileFailure) in try write(bytes) }
  }

  /// Puts out the elements of `array` as they are in memory; throws as for bytes.
  package func write<Element: BitwiseCopyable>(
    _ array: [Element]
  ) throws(FileFailure) {
    try array.withUnsafeBufferPointer { (elements) throws(FileFailure) in
      try write(UnsafeRawBufferPointer(elements))
    }
  }
}
