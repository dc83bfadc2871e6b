// Contractions as calls of a small function that compilers make vectors of.

import Graph
import Scheduling

extension PortablePrinter {
  mutating func print(_ step: Contraction, _ text: inout CText) {
    let product = LoopProduct(step)
    var outer: [(axis: Axis, variable: String)] = []
    for axis in step.loops where axis.extent != 1 {
      guard let variable = loopVariable([axis]) else { continue }
      outer.append((axis, variable))
    }
    func stride(_ address: Address, _ axes: [Axis]) -> String {
      axes.last.map { self.stride(address, $0) } ?? "0"
    }
    let (m, n) = product.isTransposed ? (step.n, step.m) : (step.m, step.n)
    let (a, b) = product.isTransposed ? (step.b, step.a) : (step.a, step.b)
    var arguments = [m, n, step.k].map { sizes.count($0).text }
    arguments.append(precision.literal(step.alpha).text)
    arguments += [pointer(to: a, outer), stride(a, m), stride(a, step.k)]
    arguments += [pointer(to: b, outer), stride(b, step.k)]
    let result = [pointer(to: step.result, outer, isWritten: true), stride(step.result, m)]
    let callee: PortableHelper
    switch product.form {
    case .fewRows:
      callee = .multiplyFew
      arguments += result
    case .rows, .narrowRows:
      callee = product.form == .rows ? .multiplyRows : .multiplyNarrow
      let workspace = step.workspace.map { array($0, isWritten: true) } ?? "arena"
      arguments += [stride(b, n)] + result + [workspace]
    case .dots, .elements:
      callee = .multiplyElements
      arguments += [stride(b, n)] + result + [stride(step.result, n)]
    }
    let summed = outer.filter { step.summedLoops.contains($0.axis) }.map(\.variable)
    let started = summed.map { "\($0) > 0" }.joined(separator: " || ")
    arguments.append(step.accumulates ? "1" : started.isEmpty ? "0" : started)
    let call = "\(use(callee))(\(arguments.joined(separator: ", ")));"
    loops(outer[...], &text) { $0.line(call) }
  }

  /// Opens a loop over each of `axes`, outermost first.
  func loops(
    _ axes: ArraySlice<(axis: Axis, variable: String)>, _ text: inout CText,
    _ body: (inout CText) -> Void
  ) {
    guard let first = axes.first else { return body(&text) }
    loop(first.variable, over: [first.axis], &text) { text in
      loops(axes.dropFirst(), &text, body)
    }
  }
}
