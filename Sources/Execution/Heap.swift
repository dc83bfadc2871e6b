// What all that is not a large block is allocated from.

import CKernels

/// The memory that `malloc` gives.
package enum Heap {
  /// From here on, takes it from large pages, where the system has some.
  ///
  /// It comes when it is first touched. In small pages, that takes 3 ms of the 45 in which a transformer of
  /// four blocks is compiled; in large ones 0.7. For a process that has one thread yet.
  package static func useLargePages() { gradc_use_large_pages() }
}
