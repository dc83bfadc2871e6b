// Which values a derivation stops at: those with a name, and those from which the ways part.

import Graph

extension DerivationBuilder {
  /// Returns the values between `result` and `sources` whose derivatives are shown, both included.
  ///
  /// Beside what has a name, these are values that lead to several others: their derivative is used
  /// more than once.
  func keys(from result: NodeID, to sources: [NodeID]) -> [NodeID] {
    let nodes = graph.ordered(from: [result])
    var isActive = Set(sources)
    var users: [NodeID: [NodeID]] = [:]
    for id in nodes {
      let active = graph.dependencies(id).filter(isActive.contains)
      if !active.isEmpty { isActive.insert(id) }
      if isActive.contains(id) { for operand in active { users[operand, default: []].append(id) } }
    }
    var keys: Set<NodeID> = [result]
    // The nearest keys that each value leads to.
    var targets: [NodeID: Set<NodeID>] = [:]
    var isPostponed: Set<NodeID> = []
    for id in nodes where isActive.contains(id) {
      if sources.contains(id) || symbols[id] != nil {
        keys.insert(id)
        targets[id] = [id]
        continue
      }
      let parts = graph.dependencies(id).filter(isActive.contains)
      let reached = parts.reduce(into: Set<NodeID>()) { $0.formUnion(targets[$1] ?? []) }
      let isParted =
        reached.count > 1 && !parts.contains { targets[$0] == reached && !isPostponed.contains($0) }
      targets[id] = reached
      guard isParted, id != result else { continue }
      // What is only passed on has the derivative of what it is passed to.
      if let user = users[id], user.count == 1, passesOn(user[0]) {
        isPostponed.insert(id)
      } else {
        keys.insert(id)
        targets[id] = [id]
      }
    }
    return keys.filter { isActive.contains($0) || $0 == result }.sorted()
  }

  /// Whether the derivative by an operand of `user` is that by `user`, but for a number before it.
  func passesOn(_ user: NodeID) -> Bool {
    switch graph.operation(user) {
    case .sum, .reduce(.sum, _): true
    case .product(let exponents, _): exponents == [.one]
    default: false
    }
  }
}
