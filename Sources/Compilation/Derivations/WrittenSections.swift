// The forward part of a derivation: the value as it is written, and simplified.

import Graph
import Rewriting

extension DerivationBuilder {
  /// Lists the values with a name that `roots` are made of, and `roots` themselves by their names in
  /// `symbols`. Returns all of them, operands first.
  mutating func writtenSection(_ title: String, of roots: [NodeID]) throws -> [NodeID] {
    section(title)
    let recurrences = meet(roots)
    let reached = graph.reachable(from: roots)
    let below = try withMultiples(reached)
    let isMultiple = Set(below).subtracting(reached)
    for id in below {
      guard let name = graph.name(id), symbols[id] == nil else { continue }
      symbols.introduce(id, called: name)
    }
    let named = below.filter { symbols[$0] != nil && isFormula($0) }
    let letters = introduceLetters(in: named)
    // A multiple stands behind what it is a multiple of, wherever it was made.
    let places = (named + letters).map { id in
      (base: isMultiple.contains(id) ? graph.unscaled(id).node : id, id: id)
    }
    let values = places.sorted { ($0.base, $0.id) < ($1.base, $1.id) }.map(\.id)
    for id in values { define(id, isPlaced: true) }
    for iteration in recurrences { describe(iteration) }
    return values
  }

  /// `ids` with the values of a name that are a multiple of one of them, such as a mean: a sum holds the
  /// number before it itself, so nothing else reads these.
  private func withMultiples(_ ids: [NodeID]) throws -> [NodeID] {
    let known = Set(ids)
    let unread = (0..<graph.count).map { NodeID($0) }.filter { id in
      guard !known.contains(id), !graph.operands(id).isEmpty, let name = graph.origin(id).name
      else {
        return false
      }
      return graph.unscaled(id).coefficient != 1 && !name.hasPrefix("∂") && !name.hasPrefix("next ")
    }
    let multiples = try settlingNames(unread, in: graph).filter { id in
      let (base, coefficient) = graph.unscaled(id)
      return coefficient != 1 && known.contains(base) && !graph.operands(base).isEmpty
    }
    return Set(ids + multiples).sorted()
  }

  /// Whether `id` has a formula that says more than its name.
  private func isFormula(_ id: NodeID) -> Bool {
    !graph.operands(id).isEmpty
      && (graph.iteration(id) == nil || symbols[id] != symbols[graph.operands(id)[0]])
  }

  // MARK: Rewriting

  /// Shows what the rules in `log` make of `values`, each as a chain. The results take over the names.
  mutating func simplifiedSection(_ title: String, of values: [NodeID], by log: RewriteLog) throws {
    section(title)
    // What nothing reads any more, as a softmax of which only the logarithm counts, is simplified as
    // well: derivatives are made of it.
    var whole = Replay([log], in: graph)
    whole.finish()
    let settled = values.map { whole.value(of: $0) }
    let rest = try rewrite(settled, in: graph, upTo: .specialize).log
    var replay = Replay([log, rest], in: graph)
    var chains: [NodeID: [ChainLine]] = [:]
    var current = Dictionary(uniqueKeysWithValues: values.map { ($0, $0) })
    var isShown = shown(below: values)
    var isBelow = Set(graph.reachable(from: values))
    while let rule = replay.advance(where: { isShown.contains($0) || !isBelow.contains($0) }) {
      for value in values { follow(value, &replay, &current, &chains, [StepRule(rule)]) }
      let now = values.compactMap { current[$0] }
      isShown = shown(below: now)
      isBelow = Set(graph.reachable(from: now))
    }
    for value in values { follow(value, &replay, &current, &chains, []) }
    for value in values {
      guard let lines = chains[value], let name = symbols[value] else { continue }
      chain(name, Self.readable(lines))
    }
    forwardValues = values.compactMap { current[$0] }
  }

  /// Adds what has become of `value` to its chain, if that looks different.
  private mutating func follow(
    _ value: NodeID, _ replay: inout Replay, _ current: inout [NodeID: NodeID],
    _ chains: inout [NodeID: [ChainLine]], _ rules: [StepRule]
  ) {
    let after = replay.value(of: value)
    guard let before = current[value], after != before, let name = symbols[value] else { return }
    let old = line(before)
    current[value] = after
    if symbols[after] == nil, !graph.operands(after).isEmpty { symbols.name(after, name) }
    let line = line(after, isNamed: symbols[after] != name, by: rules)
    if line.formula.unordered == old.formula.unordered { return }
    if rules.isEmpty {
      // Only names of indices have changed: the last line may as well have the new ones.
      guard let last = chains[value]?.popLast() else { return }
      chains[value]?.append(ChainLine(formula: line.formula, node: after, rules: last.rules))
    } else {
      chains[value, default: [old]].append(line)
    }
  }

  /// A line of a chain with the formula of `id`, or with `…` where that is too long to be written down.
  func line(_ id: NodeID, isNamed: Bool = false, by rules: [StepRule] = []) -> ChainLine {
    let isLong = shownSize(id) > Self.mostSymbols
    return ChainLine(
      formula: isLong
        ? .omitted : graph.formula(id, in: symbols.names, isNamed: isNamed), node: id, rules: rules)
  }

  /// The most symbols of a line in the middle of a chain.
  private static let mostSymbols = 36

  /// `lines` without those that look like the one before or are too long to read; what they are due to
  /// is said of the next one.
  static func readable(_ lines: [ChainLine]) -> [ChainLine] {
    var result: [ChainLine] = []
    var rules: [StepRule] = []
    for (position, line) in lines.enumerated() {
      for rule in line.rules where !rules.contains(rule) { rules.append(rule) }
      let isLast = position == lines.count - 1
      if line.formula == .omitted, !isLast { continue }
      if !isLast, lines[position + 1].formula.unordered == line.formula.unordered { continue }
      result.append(ChainLine(formula: line.formula, node: line.node, rules: rules))
      rules = []
    }
    return result
  }
}
