// Which node does something already: a hash table of the numbers of nodes.

/// The nodes of a graph by their hashes.
///
/// A dictionary would keep every node a second time, hash it twice when it is new, and hash all of them again
/// whenever it grows. Here hashes are kept, and nodes are compared where they are.
struct NodeIndex {
  /// A node and its hash; open addressing with linear probing.
  private struct Entry {
    let hash: Int
    let id: NodeID
  }

  /// As many places as a power of two, at least half of them free.
  private var entries: [Entry?] = [Entry?](repeating: nil, count: 64)
  private var count = 0

  /// Returns the node with this hash that `isSame` accepts; nil if there is none.
  func find(_ hash: Int, where isSame: (NodeID) -> Bool) -> NodeID? {
    var place = hash & (entries.count - 1)
    while let entry = entries[place] {
      if entry.hash == hash, isSame(entry.id) { return entry.id }
      place = (place + 1) & (entries.count - 1)
    }
    return nil
  }

  /// Adds `id`, which is not there yet.
  mutating func insert(_ id: NodeID, _ hash: Int) {
    if 2 * (count + 1) > entries.count { grow() }
    count += 1
    place(Entry(hash: hash, id: id))
  }

  private mutating func place(_ entry: Entry) {
    var place = entry.hash & (entries.count - 1)
    while entries[place] != nil { place = (place + 1) & (entries.count - 1) }
    entries[place] = entry
  }

  private mutating func grow() {
    let known = entries
    entries = [Entry?](repeating: nil, count: 2 * known.count)
    for case .some(let entry) in known { place(entry) }
  }
}
