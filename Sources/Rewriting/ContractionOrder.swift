// The order in which a sum of a product of several factors is computed: two factors at a time, each axis
// summed over as soon as all that has it is together.
//
// The search goes over all subsets of the factors, as for a chain of matrices but for any axes. Source:
// Pfeifer, Haegeman and Verstraete, "Faster identification of optimal contraction sequences for tensor
// networks" (2014).

import Graph

/// A sum over axes of a product of factors, with those of sums inside of it that may be opened.
struct ContractionOrder {
  /// More factors than this stay as they are written: the search doubles with each.
  private static let factorLimit = 8
  /// How many times fewer operations another order of sums must take than that which is written: below
  /// that, what it saves is lost where values no longer share a loop.
  private static let leastGain = 2.0

  private let graph: Graph
  private let root: NodeID
  private let isShared: (NodeID) -> Bool
  /// The factors, those that lie along the axes of another one multiplied into it.
  private var factors: [NodeID] = []
  private var coefficient = 1.0
  private var summed: Set<Axis> = []
  /// Multiplications and additions, as they are written.
  private var written = 0.0
  /// Whether there are sums inside that were opened.
  private var isNested = false

  /// Reads `root`, which is Σ of a product; nil if it is anything else, or there is one way to compute it.
  ///
  /// What `isShared` is used elsewhere, too, and is no part of this.
  init?(_ root: NodeID, in graph: Graph, isShared: @escaping (NodeID) -> Bool) {
    guard let (x, over) = graph.reduction(.sum, root), case .product = graph.operation(x) else {
      return nil
    }
    self.graph = graph
    self.root = root
    self.isShared = isShared
    var taken = Set(graph.axes(x))
    guard open(x, over, &taken), factors.count > 2, factors.count <= Self.factorLimit else {
      return nil
    }
  }

  /// Adds the factors of `x`, which is summed over `over`; false if a factor is a root or a quotient, or
  /// they are too many.
  private mutating func open(_ x: NodeID, _ over: [Axis], _ taken: inout Set<Axis>) -> Bool {
    let (parts, coefficient) = graph.factors(x)
    self.coefficient *= coefficient
    summed.formUnion(over)
    var own: [NodeID] = []
    for part in parts {
      guard part.exponent.isWhole, !part.exponent.isNegative else { return false }
      own.append(graph.power(part.base, part.exponent))
    }
    own = grouped(own)
    let axes = own.reduce(Axes()) { $0.union(graph.axes($1)) }
    written += Double(groupCount(own)) * Self.count(axes)
    for factor in own {
      guard let (inner, innerOver) = graph.reduction(.sum, factor), !isShared(factor),
        case .product = graph.operation(inner)
      else {
        factors.append(factor)
        continue
      }
      isNested = true
      // The axes of this sum get names that nothing else has.
      var renaming: AxisMap<Axis> = [:]
      for axis in innerOver {
        renaming[axis] = axis.unused(in: taken)
        taken.insert(renaming[axis] ?? axis)
      }
      taken.formUnion(graph.axes(inner))
      let renamed = graph.factors(inner)
      let product = graph.product(
        renamed.factors.map { (graph.rename($0.base, renaming), $0.exponent) },
        coefficient: renamed.coefficient)
      guard factors.count <= Self.factorLimit,
        open(product, innerOver.map { renaming[$0] ?? $0 }, &taken)
      else { return false }
    }
    return true
  }

  /// Returns `factors`, each that has no axis of its own beside another one multiplied into that.
  private func grouped(_ factors: [NodeID]) -> [NodeID] {
    var groups: [NodeID] = []
    for factor in factors.sorted(by: { graph.axes($0).count > graph.axes($1).count }) {
      if let host = groups.firstIndex(where: { graph.axes(factor).isSubset(of: graph.axes($0)) }),
        graph.reduction(.sum, factor) == nil, graph.reduction(.sum, groups[host]) == nil
      {
        groups[host] = graph.multiply(groups[host], factor)
      } else {
        groups.append(factor)
      }
    }
    return groups
  }

  /// How many of `factors` have an axis that none of the others has beside theirs: as many lines each
  /// element takes, the addition included. One more is a factor of an element of another.
  private func groupCount(_ factors: [NodeID]) -> Int {
    var groups: [Axes] = []
    for axes in factors.map(graph.axes).sorted(by: { $0.count > $1.count })
    where !groups.contains(where: { axes.isSubset(of: $0) }) {
      groups.append(axes)
    }
    return max(groups.count, 1)
  }

  private static func count(_ axes: Axes) -> Double {
    axes.reduce(1) { $0 * Double($1.extent) }
  }

  // MARK: The best order

  /// Some of the factors, by their bits, multiplied and summed.
  private struct Part {
    var cost: Double
    /// The two parts that it is made of; none for a single factor.
    var halves: (Int, Int)?
  }

  /// Returns the sum in the best order, if that takes a good deal less than the written one.
  func reordered() -> NodeID? {
    let all = (1 << factors.count) - 1
    let axes = (0...all).map { remaining($0, of: all) }
    var parts = [Part](repeating: Part(cost: 0, halves: nil), count: all + 1)
    for set in 1...all where set.nonzeroBitCount > 1 {
      var best = Part(cost: .infinity, halves: nil)
      var left = (set - 1) & set
      while left > 0 {
        let right = set ^ left
        if left > right {
          // A multiplication and an addition.
          let both = 2 * Self.count(axes[left].union(axes[right]))
          let cost = parts[left].cost + parts[right].cost + both
          if cost < best.cost { best = Part(cost: cost, halves: (left, right)) }
        }
        left = (left - 1) & set
      }
      parts[set] = best
    }
    // Three factors with axes of their own are no matrix product: less is always better.
    let isBetter =
      isNested ? parts[all].cost * Self.leastGain <= written : parts[all].cost < written
    guard isBetter else { return nil }
    return graph.scaled(build(all, axes, parts), by: coefficient)
  }

  /// The axes that the factors in `set` still have when what no other factor has is summed.
  private func remaining(_ set: Int, of all: Int) -> Axes {
    func union(_ set: Int) -> Axes {
      factors.indices.reduce(Axes()) {
        set & (1 << $1) == 0 ? $0 : $0.union(graph.axes(factors[$1]))
      }
    }
    let outside = union(all ^ set)
    // A single factor is summed with the first that it meets.
    if set.nonzeroBitCount == 1 { return union(set) }
    return union(set).filter { !summed.contains($0) || outside.contains($0) }
  }

  private func build(_ set: Int, _ axes: [Axes], _ parts: [Part]) -> NodeID {
    guard let (left, right) = parts[set].halves else {
      return factors[set.trailingZeroBitCount]
    }
    let product = graph.multiply(build(left, axes, parts), build(right, axes, parts))
    return graph.reduce(.sum, product, over: graph.axes(product).subtracting(axes[set]))
  }
}

extension Rule {
  static let contractionRules: [Rule] = [contractionOrder]

  /// Σ[j, k] a · b · c = Σ[k] (Σ[j] a · b) · c, in the order that takes the fewest operations.
  static let contractionOrder = Rule(
    "contraction-order", "Σ[j,k] a · b · c = Σ[k] (Σ[j] a · b) · c",
    if: "it takes fewer operations: where sums are opened, at most half",
    exactness: .real(changes: "the order of sums"),
    in: .specialize, at: [.reduction(.sum)],
    examples: [
      { g in
        // A bilinear form.
        let (x, w) = (Sample.real(g, "x", Sample.n, Sample.k), Sample.real(g, "w", Sample.k, wide))
        let product = g.product([(x, 1), (w, 1), (Sample.real(g, "y", Sample.n, wide), 1)])
        return g.reduce(.sum, g.scaled(product, by: 3), over: [Sample.k, wide])
      },
      { g in
        // A product of two matrices, times one that has an axis of the same name.
        let (a, b) = (Sample.real(g, "a", wide, Sample.n), Sample.real(g, "b", Sample.n, Sample.k))
        let product = g.reduce(.sum, g.multiply(a, b), over: [Sample.n])
        let c = Sample.real(g, "c", Sample.k, Sample.n)
        return g.reduce(.sum, g.multiply(product, c), over: [Sample.k])
      },
    ],
    counterexamples: [
      { g in
        let (x, w) = (Sample.real(g, "x", Sample.n, Sample.k), Sample.real(g, "w", Sample.k, wide))
        return g.reduce(.sum, g.multiply(x, w), over: [Sample.k])
      },
      { g in
        // (A x) first is the order that it is written in.
        let (a, b) = (Sample.real(g, "a", wide, Sample.k), Sample.real(g, "b", Sample.m, wide))
        let product = g.reduce(.sum, g.multiply(a, Sample.real(g, "x", Sample.k)), over: [Sample.k])
        return g.reduce(.sum, g.multiply(product, b), over: [wide])
      },
    ]
  ) { g, id in
    guard let order = ContractionOrder(id, in: g, isShared: g.isShared),
      let result = order.reordered()
    else { return .noMatch }
    return .result(result)
  }

  /// A long axis, for the examples.
  private static let wide = Axis("wide", 16)
}
