// Transfers as loops over elements: reading or adding up at places that are computed.

import Graph
import Scheduling

extension PortablePrinter {
  mutating func print(_ step: Transfer, _ text: inout CText) {
    if step.accumulates { printZero(step, &text) }
    var variables: [(axis: Axis, variable: String)] = []
    for axis in loopOrder(step) {
      guard let variable = loopVariable([axis]) else { continue }
      variables.append((axis, variable))
    }
    var indices: [(name: String, value: String)] = []
    var moved: [String] = []
    var inside: [String] = []
    for index in step.indices {
      let name = names.claim("at")
      indices.append((name, value(of: index, variables)))
      moved.append(index.stride == 1 ? name : "\(name) * \(index.stride)")
      if !index.staysInside {
        inside.append("\(name) >= 0 && \(name) < \(index.extent)")
      }
    }
    let source = element(step.source, variables, moved: step.accumulates ? [] : moved)
    let result = element(
      step.result, variables, moved: step.accumulates ? moved : [], isWritten: true)
    let test = inside.joined(separator: " && ")
    loops(variables[...], &text) { text in
      for (name, value) in indices { text.line("const ptrdiff_t \(name) = \(value);") }
      if step.accumulates {
        text.line((test.isEmpty ? "" : "if (\(test)) ") + "\(result) += \(source);")
      } else if let fill = step.fill, !test.isEmpty {
        text.line("\(result) = \(test) ? \(source) : \(precision.literal(fill).text);")
      } else {
        text.line((test.isEmpty ? "" : "if (\(test)) ") + "\(result) = \(source);")
      }
    }
  }

  /// The axes that `step` moves along, those outermost whose neighbours lie farthest apart: caches hold
  /// what the inner loops touch. A window lies in two places, of which the larger one counts.
  private func loopOrder(_ step: Transfer) -> [Axis] {
    let axes = step.domain + [step.rows, step.columns].compactMap { $0 }
    func distance(_ axis: Axis) -> UInt {
      max(step.sourceStride(axis).magnitude, step.resultStride(axis).magnitude)
    }
    return axes.filter { $0.extent != 1 }.enumerated()
      .sorted {
        (distance($1.element), $0.offset) < (distance($0.element), $1.offset)
      }.map(\.element)
  }

  private mutating func printZero(_ step: Transfer, _ text: inout CText) {
    let buffer = program.buffers[step.result.buffer.index]
    let name = array(step.result.buffer, isWritten: true)
    guard let variable = loopVariable(buffer.axes) else {
      return text.line("\(name)[0] = 0;")
    }
    loop(variable, over: buffer.axes, &text) { $0.line("\(name)[\(variable)] = 0;") }
  }

  private mutating func value(
    of index: TransferIndex, _ variables: [(axis: Axis, variable: String)]
  ) -> String {
    switch index.value {
    case .gather(let address): return "(ptrdiff_t)\(element(address, variables))"
    case .affine(let affine):
      var terms: [String] = []
      for (axis, variable) in enclosing + variables {
        let coefficient = affine.coefficient(axis)
        if coefficient == 0 { continue }
        terms.append(coefficient == 1 ? variable : "\(coefficient) * \(variable)")
      }
      if affine.offset != 0 || terms.isEmpty { terms.append("\(affine.offset)") }
      return C.sum(terms)
    }
  }
}
