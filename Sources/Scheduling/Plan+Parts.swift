// Nests taken apart where their values have nothing to do with each other.
//
// The updates of all weights of one shape are one nest. For short ones that saves calls. Eight matrices at
// once are more places than a processor fetches ahead of; and those that lie in memory the other way round
// would be read against the order of their elements, since a nest has one order of loops.

import Graph

extension Plan {
  /// A nest of fewer elements costs what its calls cost, in however many parts.
  private static let largeNest = 4096

  /// Returns the steps, large nests in parts, with the position of the step that each has been.
  func stepsTakenApart() -> [(draft: StepDraft, previous: Int)] {
    drafts.enumerated().flatMap { step, draft in
      guard case .nest(let nest) = draft else { return [(draft, step)] }
      return parts(of: nest).map { (.nest($0), step) }
    }
  }

  /// Returns the parts of `draft` that have no value and no array in common, each a nest of its own.
  private func parts(of draft: NestDraft) -> [NestDraft] {
    guard draft.members.count > 1, draft.domain.elementCount >= Self.largeNest else {
      return [draft]
    }
    var parents = Array(draft.members.indices)
    func root(_ number: Int) -> Int {
      var number = number
      while parents[number] != number { number = parents[number] }
      return number
    }
    // The member that has used an array first, or is it.
    var owners: [NodeID: Int] = [:]
    func use(_ id: NodeID, by number: Int) {
      if let owner = owners[id] {
        let (a, b) = (root(owner), root(number))
        parents[max(a, b)] = min(a, b)
      } else {
        owners[id] = number
      }
    }
    for (number, member) in draft.members.enumerated() {
      use(member, by: number)
      // What is overwritten may be read by another member.
      for variable in replaced[member] ?? [] { use(graph.variable(variable), by: number) }
      for operand in graph.operands(member) {
        let base = preparation.base(operand)
        // A number that several read is no array.
        if !Self.loops(preparation.scope.axes(base)).isEmpty { use(base, by: number) }
        if base != operand, !Self.loops(preparation.scope.axes(operand)).isEmpty {
          use(operand, by: number)
        }
      }
    }
    let groups = Dictionary(grouping: draft.members.indices, by: root)
    return groups.sorted { $0.key < $1.key }.map { _, members in
      var part = draft
      part.members = members.map { draft.members[$0] }
      return part
    }
  }
}
