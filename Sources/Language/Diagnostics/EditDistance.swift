// Which known name was meant by an unknown one.

/// Returns the number of letters to insert, delete, replace or swap with their neighbour to get
/// from `a` to `b` (the optimal string alignment distance).
package func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  // Row i holds the distances from the first i letters of a to each beginning of b.
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}

/// Returns the name in `candidates` that `name` is most likely a misspelling of, or nil where none
/// is near: at most one letter in three may differ, capitals aside. The first of several wins.
package func closest(to name: String, in candidates: some Sequence<String>) -> String? {
  let longest = 64
  guard !name.isEmpty, name.utf8.count <= longest else { return nil }
  let wanted = name.lowercased()
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != name && candidate.utf8.count <= longest {
    let distance = editDistance(wanted, candidate.lowercased())
    let allowed = max(1, max(wanted.count, candidate.count) / 3)
    // Of two short names, one letter apart means nothing.
    let isNear = distance <= allowed && distance < min(wanted.count, candidate.count)
    if isNear, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}
