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
}
