// `scan`: a loop whose steps need what the step before has left.

import Graph
import Language

/// A scan whose body is being built.
struct OpenScan {
  /// The name of the step's number.
  let variable: String
  /// The steps.
  let steps: Dimension
  /// The names that are carried.
  let carried: Set<String>
  /// The names that the body collects, complete only after the scan.
  let targets: Set<String>
  /// What the body has collected so far, in the order of the text.
  var collected: [Collected] = []

  /// A value of the body, to be kept for every step.
  struct Collected {
    let name: Name
    /// The value at one step; the steps are among its dimensions.
    var value: TensorValue
    /// The scans further out that it is collected along, too.
    var outer: [String]
    let assignment: Assignment
  }
}

extension Builder {
  /// Runs `scan`: carried names keep their final values, collected ones have those of all steps.
  func run(_ scan: Scan) throws {
    let count = try size(scan.count)
    guard count.extent > 0 else {
      throw report(
        "a scan takes at least one step, but '\(scan.count.quotation)' is \(count.extent)",
        at: scan.count.span)
    }
    let initial = try scan.carried.map { binding -> TensorValue in
      try tensor(of: try evaluateStatement(binding.value), binding.value.span)
    }
    let around = openAxes
    let body = try withLoops([count], at: scan.span.firstWord) { opened in
      try build(scan, along: opened[0], from: initial, around: around)
    }
    let iteration = body.iteration
    for name in body.failed where frame.locals[name] == nil { frame.locals[name] = .unknown }
    for (number, (binding, value)) in zip(scan.carried, body.values).enumerated() {
      let final = TensorValue(
        node: graph.finalValue(number, of: iteration), dimensions: value.dimensions,
        element: value.element)
      annotate(final.node, binding.span, name: path(binding.name.text))
      frame.locals[binding.name.text] = .tensor(final)
      frame.declaredTypes[binding.name.text] = nil
    }
    for var result in body.collected {
      result.value.node = graph.collect(result.value.node, iteration)
      if result.outer.isEmpty {
        try define(result.name, .tensor(result.value), by: result.assignment)
      } else {
        try keep(result)
      }
    }
  }

  /// The body of a scan.
  private struct ScanBody {
    let iteration: Iteration
    /// What is carried.
    let values: [TensorValue]
    let collected: [OpenScan.Collected]
    /// The names that have no value because of an error.
    let failed: [String]
  }

  /// Builds the body of `scan` along `steps`; `around` are the axes of the loops outside.
  private func build(
    _ scan: Scan, along steps: Dimension, from initial: [TensorValue], around: [Axis]
  ) throws -> ScanBody {
    let names = scan.carried.map(\.name.text)
    let carried = zip(scan.carried, initial).map { binding, value -> (GraphVariable, TensorValue) in
      carry(binding, value, along: steps.axis, around: around)
    }
    var inner = frame
    inner.loops[scan.variable.text] = steps
    for (name, (_, value)) in zip(names, carried) {
      inner.loops[name] = nil
      inner.locals[name] = .tensor(value)
      inner.declaredTypes[name] = nil
      inner.results.remove(name)
    }
    inner.locals[scan.variable.text] = nil
    inner.scans.append(
      OpenScan(
        variable: scan.variable.text, steps: steps, carried: Set(names),
        targets: Set(scan.collectedNames)))
    openScans.append(steps.axis)
    defer { openScans.removeLast() }
    let (next, end) = try within(inner) { () throws -> ([TensorValue], Frame) in
      run(scan.body)
      let next = try zip(scan.carried, carried).map { binding, start in
        try nextValue(of: binding, start.1, scan)
      }
      return (next, frame)
    }
    let recurrence = Recurrence(axis: steps.axis, carried: carried.map(\.0))
    let starts = zip(initial, carried).map { lineUp($0, with: $1.1.dimensions) }
    let iteration = Iteration(recurrence, initial: starts, next: next.map(\.node))
    let values = zip(carried, next).map { start, next in
      TensorValue(
        node: start.1.node, dimensions: start.1.dimensions, element: next.element)
    }
    let failed = end.locals.filter { if case .unknown = $0.value { true } else { false } }
    return ScanBody(
      iteration: iteration, values: values, collected: end.scans.last?.collected ?? [],
      failed: failed.keys.sorted())
  }

  /// Returns what stands for a carried value in the body, where it begins as `value`.
  private func carry(
    _ binding: Binding, _ value: TensorValue, along axis: Axis, around: [Axis]
  ) -> (GraphVariable, TensorValue) {
    let target = dimensions(value.sizes)
    var promise = GraphVariable.Promise.real
    var element = Element.real
    if case .index(let count) = value.element {
      (promise, element) = (.index(count: count.extent), value.element)
    }
    let variable = graph.newCarried(
      path(binding.name.text), axis: axis, axes: around + target.map(\.axis), promise: promise)
    let node = graph.variable(variable)
    annotate(node, binding.span, name: path(binding.name.text))
    return (variable, TensorValue(node: node, dimensions: target, element: element))
  }

  /// Returns what the body leaves in a carried name, with the dimensions of what it was.
  private func nextValue(
    of binding: Binding, _ start: TensorValue, _ scan: Scan
  ) throws -> TensorValue {
    guard let value = frame.locals[binding.name.text] else { throw Reported() }
    if case .unknown = value { throw Reported() }
    let next = try tensor(of: value, binding.span)
    guard merge(start.sizes, next.sizes) != nil,
      let element = converted(next, to: start.element, isPromised: false)
    else {
      throw report(
        "'\(binding.name)' starts as \(start.typeDescription), but a step leaves "
          + next.typeDescription,
        at: binding.span, notes: shapeNotes(start.sizes, next.sizes))
    }
    return TensorValue(
      node: lineUp(next, with: start.dimensions), dimensions: start.dimensions, element: element)
  }

  /// Reports `next` if it stands in a scan, in whose steps it would be given again and again.
  func refuseInScan(_ next: Binding) throws {
    if openScans.isEmpty { return }
    throw report(
      "'next' in a scan would be given once for each of its steps", at: next.span.firstWord,
      notes: ["a state takes one next value in a step of training"],
      help: "carry the value through the scan, and give the next value after it")
  }

  // MARK: Collections

  /// Takes `assignment` as one that collects along the steps of scans, if its indices say so.
  func collects(_ assignment: Assignment) throws -> Bool {
    guard case .indexed(let name, let items, let span) = assignment.target else { return false }
    let scans = frame.scans.filter { scan in
      items.contains { isStep($0, scan.variable) }
    }
    guard let innermost = frame.scans.last, !scans.isEmpty else { return false }
    if let carrying = frame.scans.first(where: { $0.carried.contains(name.text) }) {
      throw report(
        "'\(name)' is carried by the scan over '\(carrying.variable)', so it cannot be collected",
        at: name.span, help: "give what is collected another name")
    }
    guard items.contains(where: { isStep($0, innermost.variable) }) else {
      throw report(
        "'\(name)' is collected along '\(scans[0].variable)', but stands in the scan over "
          + "'\(innermost.variable)'",
        at: span,
        help: "collect it along '\(innermost.variable)', too, or assign it outside of that scan")
    }
    let value = try collected(name, items, assignment.value, span, along: scans)
    try keep(
      OpenScan.Collected(
        name: name, value: value, outer: scans.map(\.variable), assignment: assignment))
    return true
  }

  /// Whether `item` is the step of the scan over `variable`, and no loop of its own.
  private func isStep(_ item: IndexItem, _ variable: String) -> Bool {
    guard case .at(let index) = item else { return false }
    return index.asName?.text == variable
  }

  /// The sizes that the type of `name` declares, but for those where the steps of a scan stand.
  private func declaredSizes(of name: Name, without isSteps: [Bool]) throws -> [Size]? {
    guard let type = frame.declaredTypes[name.text], let sizes = try knownSizes(type),
      sizes.count >= isSteps.count
    else { return nil }
    return zip(sizes, isSteps).filter { !$1 }.map(\.0) + sizes.dropFirst(isSteps.count)
  }

  /// Keeps `collected` until its scan is over.
  private func keep(_ collected: OpenScan.Collected) throws {
    guard let last = frame.scans.indices.last else { throw Reported() }
    var collected = collected
    collected.outer.removeAll { $0 == frame.scans[last].variable }
    frame.scans[last].collected.removeAll { $0.name.text == collected.name.text }
    frame.scans[last].collected.append(collected)
  }

  /// Returns `expression` with the steps of `scans` among its dimensions, where `items` name them.
  private func collected(
    _ name: Name, _ items: [IndexItem], _ expression: Expression, _ span: Span,
    along scans: [OpenScan]
  ) throws -> TensorValue {
    let isSteps = items.map { item in scans.first { isStep(item, $0.variable) } }
    let rest = zip(items, isSteps).filter { $1 == nil }.map(\.0)
    let areWhole = rest.allSatisfy { item in
      switch item {
      case .all, .leading: true
      default: false
      }
    }
    let value =
      areWhole
      ? try tensor(of: try evaluateStatement(expression), expression.span)
      : try equation(
        name, rest, expression, span,
        declared: try declaredSizes(of: name, without: isSteps.map { $0 != nil }))
    var own = value.dimensions[...]
    var dimensions: [Dimension] = []
    for (item, scan) in zip(items, isSteps) {
      if let scan {
        dimensions.append(scan.steps)
      } else if case .leading = item {
        // Whatever the other items leave.
        let others = rest.count - 1
        let count = max(own.count - others, 0)
        dimensions += own.prefix(count)
        own = own.dropFirst(count)
      } else if let next = own.popFirst() {
        dimensions.append(next)
      } else {
        throw report(
          "'\(name)' is collected with \(rest.count) dimensions a step, but this is "
            + value.typeDescription,
          at: expression.span)
      }
    }
    // A simplex adds up along its last dimension, which stays the last one only if something follows.
    let endsInSteps = own.isEmpty && isSteps.last.flatMap { $0 } != nil
    return TensorValue(
      node: value.node, dimensions: dimensions + own,
      element: value.element == .simplex && endsInSteps ? .real : value.element)
  }
}

extension Scan {
  /// The names that the body, or a scan in it, collects along the steps.
  var collectedNames: [String] {
    body.statements.flatMap { $0.collectedNames(along: variable.text) }
  }
}

extension Statement {
  fileprivate func collectedNames(along variable: String) -> [String] {
    switch self {
    case .assignment(let it):
      guard case .indexed(let name, let items, _) = it.target else { return [] }
      let isAlong = items.contains { item in
        if case .at(let index) = item { index.asName?.text == variable } else { false }
      }
      return isAlong ? [name.text] : []
    case .scan(let it):
      return it.body.statements.flatMap { $0.collectedNames(along: variable) }
    case .repeating(let it):
      return it.body.statements.flatMap { $0.collectedNames(along: variable) }
    case .when(let it):
      return (it.training.statements + (it.otherwise?.statements ?? []))
        .flatMap { $0.collectedNames(along: variable) }
    case .variable, .bindings, .next: return []
    }
  }
}
