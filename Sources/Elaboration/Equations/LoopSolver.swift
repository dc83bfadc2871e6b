// Finds the ranges of all loops of a statement (rule 10), before any of it is built.
//
// A range comes from, in this order: the declared type of the result, a bound, an array that the
// bare name indexes, and the largest range that is proved to stay inside. A declared type or a bound
// may be smaller than an array that is indexed by the bare name, as `x[i] - x[i + 1]` needs, but only
// if the two sizes can be compared: they differ by a number, or one of them is a number.

import Graph
import Language

/// Finds ranges; see `Builder.solveLoops`.
struct LoopSolver {
  let builder: Builder
  var solution = LoopSolution()
  private var variables: [LoopVariable] = []
  private var uses: [Use] = []
  private var bindsLeading = false

  /// `base[items]`, with the loops that are open there.
  private struct Use {
    let base: Expression
    let sizes: [Size]
    let items: [IndexItem]
    let bindings: [String: LoopVariable]
    var hasLeading: Bool { if case .leading? = items.first { true } else { false } }
  }

  init(_ builder: Builder) { self.builder = builder }

  /// Opens the loops of the left side of an equation; `declared` are the sizes of the result's type.
  mutating func bindLeft(_ items: [IndexItem], declared: [Size]?) throws -> [String: LoopVariable] {
    var bindings: [String: LoopVariable] = [:]
    var place = 0
    for item in items {
      if case .leading = item {
        bindsLeading = true
        if let declared, declared.count >= items.count - 1 {
          place = declared.count - (items.count - 1)
          solution.leading = Array(declared[..<place])
        }
        continue
      }
      guard let binder = item.binder else {
        throw builder.report(
          "the left side of an index equation lists the names of its loops", at: item.span)
      }
      guard bindings[binder.name.text] == nil else {
        throw builder.report(
          "'\(binder.name)' is a loop of this equation already", at: binder.name.span)
      }
      let variable = try bind(binder)
      if let declared, place < declared.count, solution.leading != nil || !bindsLeading {
        if let bound = variable.size, !bound.matches(declared[place]) {
          throw builder.report(
            "'\(binder.name)' runs over \(bound), but the result's type says \(declared[place])",
            at: item.span, notes: nominalNotes([(bound, declared[place])]))
        }
        variable.size = variable.size?.merged(with: declared[place]) ?? declared[place]
        variable.isFixed = true
      }
      bindings[binder.name.text] = variable
      place += 1
    }
    return bindings
  }

  private mutating func bind(_ binder: (name: Name, bound: Expression?)) throws -> LoopVariable {
    let variable = LoopVariable(binder.name)
    if let bound = binder.bound {
      variable.size = try builder.size(bound)
      variable.isFixed = true
    }
    variables.append(variable)
    return variable
  }

  /// Finds the loops and the indexed values in `expression`.
  mutating func collect(
    _ expression: Expression, _ bindings: [String: LoopVariable]
  ) throws {
    switch expression.kind {
    case .name(let text):
      // An unknown name would leave ranges open: it is the one to be reported.
      if bindings[text] == nil { _ = try builder.lookUp(Name(text, expression.span)) }
    case .call(let callee, let arguments):
      if let reduction = expression.reduction, try builder.isReduction(callee) {
        var inner = bindings
        for item in reduction.binders ?? [] {
          if case .leading = item { bindsLeading = true }
          if let binder = item.binder { inner[binder.name.text] = try bind(binder) }
        }
        return try collect(reduction.body, inner)
      }
      try collect(callee, bindings)
      for argument in arguments { try collect(argument.value, bindings) }
    case .index(let base, let items):
      try collect(base, bindings)
      if let sizes = try sizes(of: base, items, bindings) {
        uses.append(Use(base: base, sizes: sizes, items: items, bindings: bindings))
      }
      for case .at(let index) in items { try collect(index, bindings) }
    default:
      // `forEachChild` takes a function that cannot throw.
      var children: [Expression] = []
      expression.forEachChild { children.append($0) }
      for child in children { try collect(child, bindings) }
    }
  }

  /// Returns the sizes of what is indexed. What is no name is built at once, outside of the loops, if
  /// it does not depend on them.
  private mutating func sizes(
    of base: Expression, _ items: [IndexItem], _ bindings: [String: LoopVariable]
  ) throws -> [Size]? {
    if let name = base.asName {
      guard bindings[name.text] == nil, case .tensor(let value)? = try builder.find(name.text)
      else { return nil }
      return value.sizes
    }
    if let known = solution.hoisted[base.span] {
      if case .tensor(let value) = known { return value.sizes } else { return nil }
    }
    let isNeeded = items.contains { item in
      if case .leading = item { return true }
      if case .at(let index) = item { return index.mentions { bindings[$0] != nil } }
      return false
    }
    guard isNeeded, !base.mentions({ bindings[$0] != nil }), !base.hasLeading else { return nil }
    let outer = builder.frame.solution
    defer { builder.frame.solution = outer }
    let value = try builder.evaluateStatement(base)
    solution.hoisted[base.span] = value
    if case .tensor(let tensor) = value { return tensor.sizes } else { return nil }
  }

  // MARK: Solving

  /// Fixes the ranges, having seen the whole statement; reports a range that nothing fixes.
  mutating func solve() throws {
    if bindsLeading && solution.leading == nil { try solveLeading() }
    for use in uses { try constrain(use) }
    var isProgressing = true
    while isProgressing {
      isProgressing = false
      for variable in variables where variable.size == nil && !variable.affineUses.isEmpty {
        let ranges = variable.affineUses.map { $0.largestRange(of: variable) }
        // Two free loops in one index share its room in more than one way.
        guard !ranges.contains(where: { $0 == nil }) else { continue }
        variable.size = ranges.compactMap { $0 }.min { $0.extent < $1.extent }
        isProgressing = true
      }
    }
    for variable in variables {
      guard let size = variable.size else { throw builder.report(unfixed(variable)) }
      solution.sizes[variable.name.span] = size
      for use in variable.affineUses { noteExcess(use) }
    }
  }

  private func unfixed(_ variable: LoopVariable) -> Diagnostic {
    let name = variable.name.text
    let partners = variable.affineUses.flatMap(\.terms).map(\.variable)
      .filter { $0 !== variable && $0.size == nil }
    return Diagnostic(
      "nothing fixes the range of '\(name)'", at: variable.name.span,
      notes: partners.first.map {
        ["'\(name)' and '\($0.name)' share an index, so their ranges depend on each other"]
      } ?? [],
      help: "write its bound where it is named: \(name) < n")
  }

  private mutating func solveLeading() throws {
    var found: [Size]?
    for use in uses where use.hasLeading {
      let count = use.sizes.count - (use.items.count - 1)
      guard count >= 0 else { continue }
      let sizes = Array(use.sizes[..<count])
      // A value whose tail of indices is missing has more dimensions than `...` stands for.
      if let known = found, known.count <= count {
        if known.count == count { found = builder.merge(known, sizes) ?? known }
      } else {
        found = sizes
      }
    }
    solution.leading = found
  }

  /// Takes from `use` what it says of the ranges of loops.
  private func constrain(_ use: Use) throws {
    var place = 0
    if use.hasLeading {
      let free = use.sizes.count - (use.items.count - 1)
      place = bindsLeading ? solution.leading?.count ?? free : free
    }
    for item in use.items {
      if case .leading = item { continue }
      defer { place += 1 }
      guard case .at(let index) = item, place >= 0, place < use.sizes.count else { continue }
      let dimension = use.sizes[place]
      if let variable = index.asName.flatMap({ use.bindings[$0.text] }) {
        try constrain(variable, bareOver: dimension, use.base, index.span)
      }
      if let (terms, offset) = linear(index, use.bindings), !terms.isEmpty {
        let affine = AffineUse(
          terms: terms, offset: offset, dimension: dimension,
          use: DimensionUse(base: use.base.quotation, place: place), span: index.span)
        for term in terms { term.variable.affineUses.append(affine) }
      }
    }
  }

  private func constrain(
    _ variable: LoopVariable, bareOver dimension: Size, _ base: Expression, _ span: Span
  ) throws {
    guard let size = variable.size else {
      variable.size = dimension
      return
    }
    if let merged = size.merged(with: dimension) {
      variable.size = merged
    } else if !variable.isFixed || !size.isComparable(to: dimension) {
      throw builder.report(
        "'\(variable.name)' runs over \(size), but this dimension of '\(base.quotation)' is "
          + "\(dimension)",
        at: span, notes: nominalNotes([(size, dimension)]))
    }
  }

  private mutating func noteExcess(_ use: AffineUse) {
    // With strides and mirrored loops there is no telling what is to change.
    guard use.terms.allSatisfy({ $0.coefficient == 1 }), let (low, high) = use.rest(without: nil)
    else { return }
    let above = high.extent.subtractingReportingOverflow(use.dimension.extent - 1).partialValue
    let known = solution.excess[use.use] ?? (0, 0)
    solution.excess[use.use] = (
      max(known.below, -max(low.extent, -Int.max)), max(known.above, above)
    )
  }
}
