// Builds a derivation section by section: what is written, what is simplified, what is derived.

import Differentiation
import Graph
import Rewriting

/// A derivation that is being written.
struct DerivationBuilder {
  let graph: Graph
  /// The rules for reading that derivatives end with, stage by stage: none where they are shown as they
  /// are compiled.
  let presentation: [[Rule]]
  /// What values are called.
  var symbols: Symbols
  /// The variables that stand for derivatives further up, with their values.
  var definitions: [Variable: NodeID] = [:]
  /// The values with a name, as they are differentiated.
  var forwardValues: [NodeID] = []
  private(set) var sections: [Derivation.Section] = []
  private var stepCount = 0
  private var mentioned: Set<StepRule> = []
  /// The recurrences met so far, inner ones first.
  private(set) var iterations: [Iteration] = []
  /// The axes that count the elements of what is derived, by the position of the section.
  private var counts: [(section: Int, value: Formula, axes: [Axis])] = []
  /// What is carried by the recurrences whose steps were shown.
  var describedVariables: Set<Variable> = []
  /// What is carried backwards, by what it is the derivative by.
  var adjoints: [NodeID: NodeID] = [:]

  init(_ graph: Graph, presentation: [[Rule]] = []) {
    self.graph = graph
    self.presentation = presentation
    symbols = Symbols(graph)
  }

  /// The whole derivation.
  func derivation(titled title: String) -> Derivation {
    let sections = counted(sections).filter { !$0.lines.isEmpty }
    return Derivation(
      title: title, sections: sections, graph: graph,
      meanings: symbols.meanings.mapValues(standing), definitions: definitions,
      indices: symbols.indices(of: sections))
  }

  /// Notes that `axes` count the elements of `value` in the last section.
  mutating func count(_ value: Formula, along axes: [Axis]) {
    counts.append((sections.count - 1, value, axes))
  }

  /// How many sections there are.
  var sectionCount: Int { sections.count }

  /// `sections` with a remark on what counts the elements of what is derived.
  private func counted(_ sections: [Derivation.Section]) -> [Derivation.Section] {
    let indices = symbols.indices(of: sections)
    var result = sections
    for (position, value, axes) in counts where result.indices.contains(position) {
      let used = result[position].lines.reduce(into: Set<Axis>()) { axes, line in
        guard case .equation(let equation) = line else { return }
        axes.formUnion(equation.left.axes.union(equation.right.axes))
      }
      let names = axes.filter(used.contains).map { Formula.position($0).text(indices: indices) }
      guard let last = names.last else { continue }
      let all = names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) and \(last)"
      result[position].lines.insert(
        .remark("\(all) count\(names.count == 1 ? "s" : "") the elements of \(value.text)"), at: 0)
    }
    return result
  }

  // MARK: Lines

  /// Begins a section; one without lines is left out.
  mutating func section(_ title: String) {
    sections.append(Derivation.Section(title: title, lines: []))
  }

  /// Adds a line to the last section.
  mutating func add(_ line: Derivation.Line) { sections[sections.count - 1].lines.append(line) }

  /// Adds the equation `left` = formula of `id`, which is no step.
  mutating func define(_ id: NodeID, as left: Formula? = nil, isPlaced: Bool = false) {
    let left = left ?? symbols[id] ?? .omitted
    let right = formula(id)
    // A function of the language is called by its own formula, so there is nothing to say of it.
    guard left != right else { return }
    add(
      .equation(
        Derivation.Equation(
          left: left, right: right, node: standing(id),
          place: isPlaced ? graph.origin(id).place : nil)))
  }

  /// Adds a chain of equal values of `left` as steps; a chain of one without rules is no step.
  mutating func chain(_ left: Formula, _ lines: [ChainLine], place: String? = nil) {
    for (position, line) in lines.enumerated() {
      var equation = Derivation.Equation(
        left: left, isContinued: position > 0, right: line.formula, node: standing(line.node))
      if !line.rules.isEmpty {
        stepCount += 1
        equation.number = stepCount
        equation.rules = line.rules.map { note($0) }
      }
      add(.equation(equation))
    }
  }

  /// A line of a chain: a formula, the value that it is, and the rules that lead to it.
  struct ChainLine {
    let formula: Formula
    let node: NodeID
    var rules: [StepRule]
  }

  /// A rule that a step follows.
  struct StepRule: Hashable {
    let name: String
    let formula: String
    var condition: String?

    init(_ name: String, _ formula: String, if condition: String? = nil) {
      self.name = name
      self.formula = formula
      self.condition = condition
    }

    init(_ rule: Rule) { self.init(rule.name, rule.formula, if: rule.condition) }
  }

  /// The rule as it is shown: in full where it is used for the first time.
  private mutating func note(_ rule: StepRule) -> Derivation.RuleNote {
    let isNew = mentioned.insert(rule).inserted
    return Derivation.RuleNote(
      name: rule.name, formula: isNew ? rule.formula : nil,
      condition: isNew ? rule.condition : nil)
  }

  // MARK: Values

  /// The formula of `id` in the names that there are.
  func formula(_ id: NodeID) -> Formula { graph.formula(id, in: symbols.names) }

  /// Takes note of the recurrences below `roots`.
  mutating func meet(_ roots: [NodeID]) -> [Iteration] {
    var new: [Iteration] = []
    for id in graph.reachable(from: roots) {
      if let iteration = graph.iteration(id), !iterations.contains(iteration) {
        iterations.append(iteration)
        new.append(iteration)
      }
    }
    return new
  }

  /// `id` as a value of its own: what stands in the body of a recurrence is collected.
  func standing(_ id: NodeID) -> NodeID {
    iterations.reduce(id) { graph.collect($0, $1) }
  }

  /// The values below `roots` whose formulas show them, down to what has a name.
  func shown(below roots: [NodeID]) -> Set<NodeID> {
    var result: Set<NodeID> = []
    var pending = roots
    while let id = pending.popLast() {
      guard result.insert(id).inserted else { continue }
      let parts = graph.iteration(id) == nil ? graph.operands(id) : [graph.operands(id)[0]]
      pending += parts.filter { !isNamed($0) }
    }
    return result
  }

  /// Whether formulas show `id` by a name.
  func isNamed(_ id: NodeID) -> Bool {
    symbols[id] != nil || (graph.iteration(id) != nil && symbols[graph.operands(id)[0]] != nil)
  }

  /// How many symbols the formula of `id` has, about; at most a million.
  func shownSize(_ id: NodeID) -> Int { abbreviations.size(of: id, isNamed: isNamed) }

  /// What finds the parts that deserve a name.
  private var abbreviations: Abbreviations {
    let multiples = symbols.names.keys.map(graph.unscaled).filter { $0.coefficient != 1 }
    return Abbreviations(graph: graph, multiplied: Set(multiples.map(\.node)))
  }

  /// Gives letters to parts of `roots` that are repeated or too long to read; returns these.
  mutating func introduceLetters(in roots: [NodeID]) -> [NodeID] {
    let parts = abbreviations.parts(of: roots, isNamed: isNamed)
    for part in parts { symbols.introduce(part) }
    return parts
  }

  /// Gives letters to parts of `roots` that are repeated or too long to read, and defines them.
  mutating func abbreviate(_ roots: [NodeID]) {
    for part in introduceLetters(in: roots) { define(part) }
  }
}
