// How much memory there is: what the system promises beyond it, it takes back by killing the process.

import Glibc
import Graph
import Synchronization

/// The memory that blocks of numbers may take up.
package enum MemoryLimit {
  /// The bytes of this machine's memory, or of what its control group or a limit of the process (`ulimit`)
  /// leaves of it, if that is less.
  package static let bytes: Int = {
    let machine = sysconf(Int32(_SC_PHYS_PAGES)).multipliedReportingOverflow(
      by: sysconf(Int32(_SC_PAGESIZE)))
    let physical = machine.overflow || machine.partialValue <= 0 ? Int.max : machine.partialValue
    let group = groupLimit("/sys/fs/cgroup/memory.max") ?? .max
    return min(physical, group, processLimit(RLIMIT_DATA), processLimit(RLIMIT_AS))
  }()

  /// Whether a block of `size` bytes of data should lie on disk, where the system pages it out.
  ///
  /// That is so once blocks would take up more than half of the memory: the other half is for what cannot
  /// be paged out, which are arrays, graphs and machine code, and for what the system keeps of the blocks
  /// on disk. Blocks of less than a 64th come and go without much effect, and stay in memory.
  static func isTooLarge(_ size: Int) -> Bool {
    size >= bytes / 64 && size > bytes / 2 - used.load(ordering: .relaxed)
  }

  /// The bytes of all blocks that live.
  private static let used = Atomic<Int>(0)

  /// Checks that `count` more numbers of `precision` fit into memory.
  ///
  /// Throws `OutOfMemory` if they do not, together with what is in use.
  package static func check(_ count: Int, _ precision: Precision) throws(OutOfMemory) {
    let (size, overflows) = count.multipliedReportingOverflow(by: precision.size)
    if overflows || size < 0 { throw OutOfMemory(bytes: nil) }
    try check(size)
  }

  /// Checks that `size` more bytes fit into memory.
  ///
  /// Throws `OutOfMemory` if they do not, together with what is in use.
  static func check(_ size: Int) throws(OutOfMemory) {
    let (total, tooMany) = size.addingReportingOverflow(used.load(ordering: .relaxed))
    if tooMany { throw OutOfMemory(bytes: nil) }
    if total > bytes { throw OutOfMemory(bytes: total) }
  }

  /// Keeps `size` bytes for arrays from now on, or as many as are kept already: data that come later lie on
  /// disk sooner. Unlike a block, an array that has no room ends the process.
  ///
  /// Throws `OutOfMemory` if these do not fit beside all that the process has, and beside the graphs and
  /// machine code of a model, together with what is in use.
  package static func reserveArrays(_ size: Int) throws(OutOfMemory) {
    let more = size - reserved.load(ordering: .relaxed)
    // Little in any memory.
    guard more > 1 << 20 else { return }
    try check(more)
    let (total, tooMany) = more.addingReportingOverflow(dataOfProcess + codeOfModel)
    if tooMany { throw OutOfMemory(bytes: nil) }
    if total > processLimit(RLIMIT_DATA) { throw OutOfMemory(bytes: total) }
    count(more)
    reserved.wrappingAdd(more, ordering: .relaxed)
  }

  /// The bytes that are kept for arrays.
  private static let reserved = Atomic<Int>(0)

  /// What compiling a model of some layers takes, as measured.
  private static let codeOfModel = 6 << 20

  /// The bytes that count for `ulimit -d`: those that no other process and no file share.
  static var dataOfProcess: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 128)
    guard fgets(&buffer, 128, file) != nil else { return 0 }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let text = String(decoding: bytes, as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst(5).first.flatMap { Int($0) } ?? 0
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }

  /// Counts a block of `size` bytes, negative when it is freed.
  static func count(_ size: Int) { used.wrappingAdd(size, ordering: .relaxed) }

  /// Returns how many bytes a limit of the process allows.
  private static func processLimit(_ resource: __rlimit_resource) -> Int {
    var limit = rlimit()
    guard getrlimit(Int32(resource.rawValue), &limit) == 0 else { return .max }
    return Int(clamping: limit.rlim_cur)
  }

  /// Returns the number in the file at `path`; nil if there is none, as where nothing is limited.
  private static func groupLimit(_ path: String) -> Int? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 64)
    guard fgets(&buffer, 64, file) != nil else { return nil }
    let digits = buffer.prefix { (48...57).contains($0) }.map { UInt8(bitPattern: $0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
