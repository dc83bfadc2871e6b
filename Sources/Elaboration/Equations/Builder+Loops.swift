// Index equations and reductions: loops around expressions.

import Graph
import Language

extension Builder {
  /// Returns the ranges of the loops in `body`, which stands to the right of `left` if that is given.
  func solveLoops(
    left: (name: Name, items: [IndexItem], declared: [Size]?)?, body: Expression
  ) throws -> LoopSolution {
    // Most statements have no loops at all.
    if left == nil, !body.hasIndices { return LoopSolution() }
    var solver = LoopSolver(self)
    let bindings = try left.map { try solver.bindLeft($0.items, declared: $0.declared) } ?? [:]
    try solver.collect(body, bindings)
    try solver.solve()
    if let left { solver.solution.target = (left.name, left.items) }
    return solver.solution
  }

  /// Opens loops of `sizes`, runs `body` with their dimensions and closes them again.
  func withLoops<Result>(
    _ sizes: [Size], at span: Span, _ body: ([Dimension]) throws -> Result
  ) throws -> Result {
    try checkExtents(sizes, at: span)
    let opened = dimensions(sizes)
    var steps = 1
    for axis in openAxes + opened.map(\.axis) where axis.extent > 0 {
      let product = steps.multipliedReportingOverflow(by: axis.extent)
      guard !product.overflow, product.partialValue <= Self.mostSteps else {
        throw report("these loops have more steps than any computer can take", at: span)
      }
      steps = product.partialValue
    }
    let outer = openAxes
    openAxes += opened.map(\.axis)
    defer { openAxes = outer }
    return try body(opened)
  }

  /// Returns the value that `name[items] = value` defines; `declared` are the sizes of its type.
  func equation(
    _ name: Name, _ items: [IndexItem], _ value: Expression, _ span: Span, declared: [Size]?
  ) throws -> TensorValue {
    if value.readsName(name.text) {
      throw report(
        "this equation reads '\(name)', which it defines", at: span,
        help: "compute step by step with 'scan', or give the new value another name")
    }
    frame.solution = try solveLoops(left: (name, items, declared), body: value)
    defer { frame.solution = LoopSolution() }
    let (sizes, leading) = try loopSizes(items)
    return try withLoops(sizes, at: span) { opened in
      var inner = frame
      enter(items, opened, leading, &inner)
      let result = try within(inner) { try tensor(value) }
      return TensorValue(
        node: result.node, dimensions: opened + result.dimensions, element: result.element)
    }
  }

  /// Returns the sizes of the loops that `items` name, and how many of them `...` stands for.
  private func loopSizes(_ items: [IndexItem]) throws -> (sizes: [Size], leading: Int) {
    var sizes: [Size] = []
    var leading = 0
    for item in items {
      if case .leading(let span) = item {
        guard let found = frame.solution.leading else {
          throw report(
            "nothing says what '...' stands for", at: span,
            help: "index a value with it: x[..., i]")
        }
        sizes += found
        leading = found.count
      } else if let binder = item.binder, let size = frame.solution.sizes[binder.name.span] {
        sizes.append(size)
      } else {
        throw report("the name of a loop is needed here", at: item.span)
      }
    }
    return (sizes, leading)
  }

  /// Makes the loops `opened`, which `items` name, visible in `frame`.
  private func enter(
    _ items: [IndexItem], _ opened: [Dimension], _ leading: Int, _ frame: inout Frame
  ) {
    var place = 0
    for item in items {
      if case .leading = item {
        frame.leading = Array(opened[..<leading])
        place = leading
      } else if let binder = item.binder {
        frame.loops[binder.name.text] = opened[place]
        place += 1
      }
    }
  }

  /// Whether `callee` names a reduction of the language, and not something that the file declares.
  func isReduction(_ callee: Expression) throws -> Bool {
    guard let name = callee.asName else { return true }
    if frame.loops[name.text] != nil || frame.locals[name.text] != nil { return false }
    return frame.globals.declared(name.text) == nil
  }

  /// Returns the value of a reduction, over binders or over all of a value.
  func reduce(_ reduction: Language.Reduction, _ span: Span) throws -> TensorValue {
    let operation = reduction.operation
    guard let binders = reduction.binders else {
      let value = try tensor(reduction.body)
      let node = try reduced(operation, value.node, over: value.dimensions, span)
      return TensorValue(
        node: node, dimensions: [], element: try element(operation, value, value.sizes, span))
    }
    let (sizes, leading) = try loopSizes(binders)
    return try withLoops(sizes, at: span) { opened in
      var inner = frame
      enter(binders, opened, leading, &inner)
      let value = try within(inner) { try tensor(reduction.body) }
      let node = try reduced(operation, value.node, over: opened, span)
      return TensorValue(
        node: node, dimensions: value.dimensions,
        element: try element(operation, value, sizes, span))
    }
  }

  /// Returns `node`, reduced over `dimensions`.
  private func reduced(
    _ operation: Language.Reduction.Operation, _ node: NodeID, over dimensions: [Dimension],
    _ span: Span
  ) throws -> NodeID {
    let axes = dimensions.map(\.axis)
    if axes.contains(where: { $0.extent == 0 }) {
      switch operation {
      case .max, .min, .argmax, .argmin:
        throw report("'\(operation.rawValue)' over no elements has no value", at: span)
      case .sum, .mean, .prod: break
      }
    }
    switch operation {
    case .sum: return graph.reduce(.sum, node, over: axes)
    case .mean: return graph.mean(node, over: axes)
    case .max: return graph.reduce(.max, node, over: axes)
    case .min: return graph.reduce(.min, node, over: axes)
    case .prod: return graph.reduce(.prod, node, over: axes)
    case .argmax: return graph.reduce(.argmax, node, over: axes)
    case .argmin: return graph.reduce(.argmin, node, over: axes)
    }
  }

  private func element(
    _ operation: Language.Reduction.Operation, _ value: TensorValue, _ sizes: [Size], _ span: Span
  ) throws -> Element {
    switch operation {
    case .argmax, .argmin:
      var count = Size.literal(1)
      for size in sizes {
        guard let product = count.multiplied(by: size) else { throw overflow(span) }
        count = product
      }
      return .index(count)
    case .mean: return .real
    case .max, .min: return value.element == .simplex ? .real : value.element
    case .sum, .prod: return value.element.isWhole ? .int : .real
    }
  }
}

extension Expression {
  /// Whether something is indexed in the expression, which is how a reduction with binders starts,
  /// too.
  fileprivate var hasIndices: Bool {
    if case .index = kind { return true }
    var result = false
    forEachChild { result = result || $0.hasIndices }
    return result
  }

  /// Whether the value called `name` is read in the expression, where no binder takes the name.
  fileprivate func readsName(_ name: String) -> Bool {
    if let reduction, let binders = reduction.binders,
      binders.contains(where: { $0.binder?.name.text == name })
    {
      return false
    }
    if case .name(let text) = kind { return text == name }
    if case .call(let callee, let arguments) = kind, callee.asName != nil {
      return arguments.contains { $0.value.readsName(name) }
    }
    var result = false
    forEachChild { result = result || $0.readsName(name) }
    return result
  }
}
