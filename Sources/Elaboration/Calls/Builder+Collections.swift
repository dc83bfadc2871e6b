// What a scan collects: values of its body, kept for every step.

import Graph
import Language

extension Builder {
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
  func keep(_ collected: OpenScan.Collected) throws {
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
