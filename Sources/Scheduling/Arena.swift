// Offsets in one block from lifetimes: two buffers share memory only if they never live together.

/// A buffer that lives from the step that writes it first to the last step that reads it.
struct Lifetime {
  let buffer: Int
  let count: Int
  var first: Int
  var last: Int
}

/// The room of a buffer of `count` numbers in the arena. Behind a large one are some lines of the cache more.
///
/// Rows of a power of two bytes share few sets of the cache. Were buffers of such rows to start at the same
/// place in a page, a product's operands would share the same few: 128 x 512 x 512, A Bᵀ, takes 655 µs with
/// operands a multiple of 2 KiB apart, and 587 µs with others.
private func room(_ count: Int) -> Int {
  let page = 1024
  return Memory.aligned(count) + (count >= page ? 5 * Memory.alignment : 0)
}

/// Returns an offset for each buffer, and the size of the block, in floats.
///
/// The largest buffers are placed first, each at the lowest offset that is free while it lives.
func planArena(_ lifetimes: [Lifetime]) -> (offsets: [Int: Int], count: Int) {
  // In ascending order of offsets.
  var placed: [(lifetime: Lifetime, offset: Int)] = []
  var offsets: [Int: Int] = [:]
  var total = 0
  let order = lifetimes.sorted { ($1.count, $0.first, $0.buffer) < ($0.count, $1.first, $1.buffer) }
  for lifetime in order {
    let size = room(lifetime.count)
    var offset = 0
    for neighbour in placed
    where neighbour.lifetime.first <= lifetime.last && lifetime.first <= neighbour.lifetime.last {
      if offset + size <= neighbour.offset { break }
      offset = max(offset, neighbour.offset + room(neighbour.lifetime.count))
    }
    let place = placed.firstIndex { $0.offset > offset } ?? placed.endIndex
    placed.insert((lifetime, offset), at: place)
    offsets[lifetime.buffer] = offset
    total = max(total, offset + Memory.aligned(lifetime.count))
  }
  return (offsets, total)
}
