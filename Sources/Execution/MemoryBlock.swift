// Blocks of memory from the system; those for more data than memory should hold lie on disk.
//
// They come page by page, when they are first touched: an arena of 64 MB in pages of 4 KB would take
// longer to be filled with zeros than a small model to be compiled. Pages of 2 MB take a quarter of that.

import Glibc

/// A block of bytes, aligned to a page, all 0 at first, freed with its last reference.
package final class MemoryBlock {
  /// What a block is for.
  package enum Use: Sendable {
    /// Working memory of a model, all of which each step needs: it lies in memory.
    case work
    /// Data, of which a step needs a few rows: they may lie on disk, see `MemoryLimit.isTooLarge`.
    case data
  }

  /// The first byte.
  package let start: UnsafeMutableRawPointer
  /// How many bytes were asked for.
  package let count: Int
  /// Whether the bytes lie in a file, from which the system reads them as they are needed.
  package let isOnDisk: Bool
  /// The bytes that were mapped; 0 where the block lies on the heap.
  private let size: Int

  /// Creates a block of `count` bytes, which are at least 0.
  ///
  /// Throws `OutOfMemory` if there are not so many, neither in memory nor on disk.
  package init(bytes count: Int, for use: Use) throws(OutOfMemory) {
    self.count = count
    isOnDisk = use == .data && MemoryLimit.isTooLarge(count)
    if isOnDisk {
      size = count
      start = try mappedTemporaryFile(count)
      return
    }
    try MemoryLimit.check(count)
    let isMapped = count >= Self.largePage
    size = isMapped ? (count + Self.largePage - 1) & -Self.largePage : 0
    guard let block = isMapped ? Self.mapped(size) : Self.allocated(max(count, 1)) else {
      let (total, tooMany) = count.addingReportingOverflow(MemoryLimit.dataOfProcess)
      throw OutOfMemory(bytes: tooMany ? nil : total)
    }
    start = block
    MemoryLimit.count(count)
  }

  /// The size of a large page in bytes, a power of 2. A smaller block shares one with others, on the heap.
  private static let largePage = 1 << 21

  /// Returns the address of `count` bytes from the heap, set to 0; nil if there are not so many.
  private static func allocated(_ count: Int) -> UnsafeMutableRawPointer? {
    var block: UnsafeMutableRawPointer?
    guard posix_memalign(&block, sysconf(Int32(_SC_PAGESIZE)), count) == 0 else { return nil }
    return block.map { memset($0, 0, count) }
  }

  /// Returns the address of `size` bytes of memory of their own, whole large pages; nil if there are not so
  /// many.
  private static func mapped(_ size: Int) -> UnsafeMutableRawPointer? {
    // Linux begins a mapping of whole large pages at the start of one.
    let block = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let block, block != MAP_FAILED else { return nil }
    // Advice only: a system without large pages goes on with small ones.
    madvise(block, size, MADV_HUGEPAGE)
    return block
  }

  deinit {
    if size > 0 { munmap(start, size) } else { free(start) }
    if !isOnDisk { MemoryLimit.count(-count) }
  }
}

/// Returns the address of `count` bytes, at least one, of a temporary file that has no name.
///
/// Shared with the file, so that the system writes the pages there when it needs their memory, and that
/// they do not count as data of the process (`ulimit -d`). They do count as its addresses (`ulimit -v`).
/// Throws `OutOfMemory` if the file cannot have so many.
private func mappedTemporaryFile(_ count: Int) throws(OutOfMemory) -> UnsafeMutableRawPointer {
  // By default not /tmp, which often is memory itself.
  let folder =
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    ?? "/var/tmp"
  func failure(_ code: Int32) -> OutOfMemory {
    OutOfMemory(
      bytes: count, reason: .init(folder: folder, text: String(cString: strerror(code))))
  }
  // Before a part of it is taken: others need the rest of a disk that cannot hold all.
  var disk = statvfs()
  if statvfs(folder, &disk) == 0 {
    let (room, overflows) = Int(clamping: disk.f_bavail).multipliedReportingOverflow(
      by: Int(clamping: disk.f_frsize))
    if !overflows, room < count { throw failure(ENOSPC) }
  }
  var path = Array("\(folder)/gradc-XXXXXX".utf8CString)
  let descriptor = mkstemp(&path)
  guard descriptor >= 0 else { throw failure(errno) }
  defer { close(descriptor) }
  // Nobody else has a use for it; without a name it goes with the process, however that ends.
  unlink(path)
  // A file with holes would kill the process when one is written to and the disk is full.
  let code = posix_fallocate(descriptor, 0, count)
  guard code == 0 else { throw failure(code) }
  let mapped = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
  // The file is there; what is missing are addresses, which no other folder has.
  guard let mapped, mapped != MAP_FAILED else { throw OutOfMemory(bytes: count) }
  return mapped
}
