// Transfers as C: loops outside, and a call of a kernel on each tile.

import Graph
import Scheduling

extension ProgramPrinter {
  mutating func print(_ step: Transfer, _ text: inout CText) {
    text.comment(comment(step.node), on: step.node)
    if step.accumulates {
      let buffer = program.buffers[step.result.buffer.index]
      let zero = call("fill", ["1", "\(buffer.count)", pointer(step.result, []), "0", "1", "0.0f"])
      text.line(zero)
    }
    // Without a loop, the indices still need a scope of their own.
    if step.domain.isEmpty {
      text.block { printTile(step, &$0) }
    } else {
      loops(over: step.domain, &text) { printTile(step, &$0) }
    }
  }

  /// Prints the moving of one tile.
  private mutating func printTile(_ step: Transfer, _ text: inout CText) {
    let positions = step.domain.map { ($0, loopName($0)) }
    let tile = [step.rows, step.columns].compactMap { $0 }
    let cut = step.columns.flatMap(step.cutIndex)
    var inside: [String] = []
    var moved = ""
    for (number, index) in step.indices.enumerated() {
      let value: String
      switch index.value {
      case .gather(let address): value = "(long)*(\(pointer(address, positions)))"
      case .affine(let affine):
        let terms = affine.terms.filter { !tile.contains($0.axis) }.map { term in
          term.coefficient == 1
            ? loopName(term.axis) : "\(term.coefficient) * \(loopName(term.axis))"
        }
        let offset = affine.offset != 0 || terms.isEmpty ? ["\(affine.offset)"] : []
        value = C.sum(terms + offset)
      }
      text.line("const long j\(number) = \(value);")
      moved += index.stride == 1 ? " + j\(number)" : " + j\(number) * \(index.stride)"
      if number == cut {
        printCut(step, number, index.extent, &text)
      } else if !index.staysInside {
        inside.append("j\(number) >= 0 && j\(number) < \(index.extent)")
      }
    }
    let source = pointer(step.source, positions) + (step.accumulates ? "" : moved)
    let result = pointer(step.result, positions) + (step.accumulates ? moved : "")
    printMoves(step, source, result, inside.joined(separator: " && "), isCut: cut != nil, &text)
  }

  /// Prints where the columns begin and end that index `number` has inside its extent.
  private func printCut(_ step: Transfer, _ number: Int, _ extent: Int, _ text: inout CText) {
    let count = step.columns?.extent ?? 1
    text.line("long from = j\(number) < 0 ? -j\(number) : 0;")
    text.line("long to = \(extent) - j\(number) < \(count) ? \(extent) - j\(number) : \(count);")
    text.line("if (from > \(count)) from = \(count);")
    text.line("if (to < from) to = from;")
  }

  private mutating func printMoves(
    _ step: Transfer, _ source: String, _ result: String, _ test: String, isCut: Bool,
    _ text: inout CText
  ) {
    let rows = "\(step.rows?.extent ?? 1)"
    let count = "\(step.columns?.extent ?? 1)"
    func strides(_ stride: (Axis) -> Int) -> [String] {
      ["\(step.rows.map(stride) ?? 0)", "\(step.columns.map(stride) ?? 0)"]
    }
    let (from, to) = (strides(step.sourceStride), strides(step.resultStride))
    func place(_ base: String, _ stride: String) -> String {
      isCut ? "\(base) + from * \(stride)" : base
    }
    let columns = isCut ? "to - from" : count
    let out = [place(result, to[1])] + to
    let x = [place(source, from[1])] + from
    let guardText = test.isEmpty ? "" : "if (\(test)) "
    if step.accumulates {
      let add = call("linear2", [rows, columns] + out + out + ["1.0f"] + x + ["1.0f", "0.0f"])
      text.line(guardText + add)
      return
    }
    let copy = call("copy", [rows, columns] + out + x)
    guard let fill = step.fill else { return text.line(guardText + copy) }
    func filled(_ columns: String, _ start: String) -> String {
      call("fill", [rows, columns, start] + to + [real.constant(fill)])
    }
    let nothing = filled(count, result)
    if !isCut {
      text.line(test.isEmpty ? copy : "\(guardText)\(copy) else \(nothing)")
      return
    }
    let lines = [
      filled("from", result), copy, filled("\(count) - to", "\(result) + to * \(to[1])"),
    ]
    if test.isEmpty {
      for line in lines { text.line(line) }
      return
    }
    text.block("if (\(test))") { text in
      for line in lines { text.line(line) }
    }
    text.line("else \(nothing)")
  }
}
