// Reads a whole file, and says what is wrong where that fails.

import Execution
import Glibc
import Language

/// Why a file could not be read or written.
package struct FileFailure: Error, Sendable {
  /// One sentence that names the file, without a full stop.
  package let message: String
  /// Facts that help to see why.
  package let notes: [String]
  /// What to do, where that is certain.
  package let help: String?

  /// Creates a failure with its own sentence.
  package init(_ message: String, notes: [String] = [], help: String? = nil) {
    self.message = message
    self.notes = notes
    self.help = help
  }

  /// Returns what `code`, a value of `errno`, means for someone who wants to read `path`.
  static func reading(_ path: String, code: Int32) -> FileFailure {
    switch code {
    case ENOENT, ENOTDIR:
      FileFailure(
        "there is no file '\(path)'",
        help: similarName(to: path).map { "did you mean '\($0)'?" })
    case EISDIR: FileFailure("'\(path)' is a folder, not a file")
    case EACCES: FileFailure("no permission to read '\(path)'", help: "chmod u+r '\(path)'")
    default: FileFailure("cannot read '\(path)': \(String(cString: strerror(code)))")
    }
  }

  /// Returns that there is no room for what `path` holds.
  static func tooLarge(_ path: String, _ error: OutOfMemory) -> FileFailure {
    FileFailure("'\(path)' does not fit in memory", notes: ["\(error)"])
  }

  /// Returns what `code`, a value of `errno`, means for someone who wants to write `path`.
  static func writing(_ path: String, code: Int32) -> FileFailure {
    switch code {
    case ENOENT, ENOTDIR:
      FileFailure(
        "cannot write '\(path)': there is no such folder", help: "mkdir -p '\(folder(of: path))'")
    case EISDIR: FileFailure("cannot write '\(path)': it is a folder")
    case EACCES, EPERM, EROFS: FileFailure("cannot write '\(path)': no permission")
    case ENOSPC, EDQUOT: FileFailure("cannot write '\(path)': the disk is full")
    default: FileFailure("cannot write '\(path)': \(String(cString: strerror(code)))")
    }
  }
}

/// The name of a file, with the ending apart.
private struct FileName {
  let stem: String
  let ending: String
  var whole: String { stem + ending }

  init(_ name: Substring) {
    let point = name.lastIndex(of: ".") ?? name.endIndex
    stem = String(name[..<point])
    ending = String(name[point...])
  }
}

/// Returns the path of a file beside the missing file at `path` whose name is much like its name.
private func similarName(to path: String) -> String? {
  guard !path.utf8.contains(0), let stream = opendir(folder(of: path)) else { return nil }
  defer { closedir(stream) }
  var names: [String] = []
  // Enough of any folder that a person looks into.
  while names.count < 10_000, let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix("."), entry.pointee.d_type != UInt8(DT_DIR) { names.append(name) }
  }
  let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  let wanted = FileName(path[start...])
  // An ending says little of what is meant, so names are compared without it where it is the same.
  let alike = names.sorted().map { FileName($0[...]) }
  let same = alike.filter { $0.ending == wanted.ending }
  let found =
    closest(to: wanted.stem, in: same.map(\.stem)).map { $0 + wanted.ending }
    ?? alike.first { $0.stem.lowercased() == wanted.stem.lowercased() }?.whole
  return found.map { path[..<start] + $0 }
}

/// Returns the folder part of `path`, `.` where it has none.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The bytes of a file, followed by a zero byte that is not counted. Those of a file that is large for the
/// memory of the machine lie in a copy on disk, see `MemoryBlock`, so that every reader can go through
/// them as if they were in memory.
package final class FileBytes: @unchecked Sendable {
  // Sendable, because nobody writes to the memory once `init` is over.

  /// The first byte; readable up to and including `base[count]`, which is 0.
  package let base: UnsafePointer<UInt8>
  /// How many bytes the file has.
  package let count: Int
  private let block: MemoryBlock

  /// Takes the first `count` bytes of `block`, which has one more.
  init(taking block: MemoryBlock, count: Int) {
    block.start.storeBytes(of: 0, toByteOffset: count, as: UInt8.self)
    base = UnsafePointer(block.start.assumingMemoryBound(to: UInt8.self))
    self.count = count
    self.block = block
  }

  /// The bytes without the zero at the end.
  package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Returns the number of line feeds at `start` and behind it.
  func lineFeedCount(from start: Int) -> Int {
    var place = start
    var lines = 0
    while place < count, let found = memchr(base + place, 0x0a, count - place) {
      place = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
      lines += 1
    }
    return lines
  }

  /// Creates a copy of `bytes`.
  convenience init(copying bytes: UnsafeRawBufferPointer) throws(OutOfMemory) {
    let block = try MemoryBlock(bytes: bytes.count + 1, for: .data)
    UnsafeMutableRawBufferPointer(start: block.start, count: bytes.count).copyMemory(from: bytes)
    self.init(taking: block, count: bytes.count)
  }

  /// Returns the first `limit` bytes of the file at `path`, or fewer where it is shorter.
  ///
  /// The file is copied rather than mapped: a mapped file that another program shortens kills
  /// the process that reads it.
  package static func read(_ path: String, limit: Int = .max) throws(FileFailure) -> FileBytes {
    // The C library would read a path only up to a zero byte, and so open another file.
    guard !path.utf8.contains(0) else { throw .reading(path, code: ENOENT) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .reading(path, code: errno) }
    defer { close(descriptor) }
    return try read(descriptor, path: path, limit: limit)
  }

  /// Returns all that is on standard input; messages call it `<stdin>`.
  package static func readStandardInput() throws(FileFailure) -> FileBytes {
    // Not by a path such as /dev/stdin: where it is a socket, as some editors give, that cannot be opened.
    try read(STDIN_FILENO, path: "<stdin>", limit: .max)
  }

  private static func read(
    _ descriptor: Int32, path: String, limit: Int
  ) throws(FileFailure) -> FileBytes {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .reading(path, code: errno) }

    // A pipe or a device has no size, and a file may grow or shrink: the size is only a first guess. There
    // is room for a byte more, so that a file of this size is seen to end.
    var content = GrowingBytes()
    do throws(OutOfMemory) {
      try content.reserve(min(max(Int(status.st_size), 0), limit, Int.max / 8) + 1)
      while true {
        if content.count == content.capacity, content.count < limit { try content.grow() }
        let room = min(content.capacity, limit) - content.count
        guard room > 0 else { return content.finished() }
        let got = Glibc.read(descriptor, content.end, room)
        if got == 0 { return content.finished() }
        if got > 0 { content.count += got } else if errno != EINTR { break }
      }
    } catch {
      throw .tooLarge(path, error)
    }
    throw .reading(path, code: errno)
  }
}
