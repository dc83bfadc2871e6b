// Arrays that nobody may leave.

import Glibc

/// Elements that end where a page begins that cannot be read: whoever goes past them is stopped.
final class GuardedArray<Element> {
  /// The first element.
  let start: UnsafeMutablePointer<Element>
  /// The number of elements.
  let count: Int
  private let pages: UnsafeMutableRawPointer
  private let size: Int

  /// Copies `elements`.
  init(_ elements: [Element]) {
    let page = sysconf(Int32(_SC_PAGESIZE))
    let bytes = elements.count * MemoryLayout<Element>.stride
    size = (bytes + page - 1) / page * page + page
    pages = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    precondition(pages != MAP_FAILED, "no memory")
    mprotect(pages + (size - page), page, PROT_NONE)
    start = (pages + (size - page - bytes)).assumingMemoryBound(to: Element.self)
    count = elements.count
    for (i, element) in elements.enumerated() { start[i] = element }
  }

  /// What is in the array.
  var elements: [Element] { Array(UnsafeBufferPointer(start: start, count: count)) }

  deinit { munmap(pages, size) }
}
