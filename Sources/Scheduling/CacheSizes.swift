// From which size on the way to memory counts.

/// Sizes, in bytes, from which on a program does more to move less through memory.
package struct CacheSizes: Sendable {
  /// The least result of a product that is taken by blocks of rows where nothing but what follows in the same block
  /// reads it.
  package let leastPassing: Int
  /// The least result of a product that is taken by blocks of rows where something else reads it, too.
  package let leastKept: Int
  /// The most that the rows of a block take of the result.
  package let block: Int
  /// The least value that is computed anew by a later step, instead of stored beside the value that it follows from.
  package let leastDerived: Int

  package init(leastPassing: Int, leastKept: Int, block: Int, leastDerived: Int) {
    self.leastPassing = leastPassing
    self.leastKept = leastKept
    self.block = block
    self.leastDerived = leastDerived
  }

  /// What pays with an L2 cache of 1 MiB: a block takes half of it, and several values of a quarter leave it.
  package static let standard = CacheSizes(
    leastPassing: 4 << 20, leastKept: 16 << 20, block: 512 << 10, leastDerived: 256 << 10)

  /// For caches of a few lines: small programs do what large ones would.
  package static let tiny = CacheSizes(leastPassing: 0, leastKept: 0, block: 64, leastDerived: 0)
}
