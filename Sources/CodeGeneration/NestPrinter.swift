// Prints loop nests: the loops around the tiles, and a kernel call for each statement.

import Graph
import Scheduling

extension ProgramPrinter {
  mutating func print(_ nest: Nest, _ text: inout CText) {
    // Calls are printed first, as the loops are closures over lines that are done.
    var lines: [(node: NodeID, comment: String?, call: String)] = []
    for statement in nest.statements {
      lines.append((statement.node, comment(statement.node), line(statement, nest)))
    }
    let hasRows = nest.rowBlock < nest.rowCount
    let hasColumns = nest.columnBlock < nest.columnCount
    loops(over: nest.outer, &text) { text in
      blockLoop("row", nest.rowCount, nest.rowBlock, isOpen: hasRows, &text) { text in
        blockLoop("col", nest.columnCount, nest.columnBlock, isOpen: hasColumns, &text) { text in
          var previous: String?
          for (node, comment, call) in lines {
            if comment != previous { text.comment(comment, on: node) }
            previous = comment
            text.line(call)
          }
        }
      }
    }
  }

  /// Opens a loop over blocks of `count`, the last of which may be smaller.
  private func blockLoop(
    _ name: String, _ count: Int, _ block: Int, isOpen: Bool, _ text: inout CText,
    _ body: (inout CText) -> Void
  ) {
    guard isOpen else { return body(&text) }
    text.block("for (long \(name) = 0; \(name) < \(count); \(name) += \(block))") { text in
      if count % block == 0 {
        text.line("const long \(name)s = \(block);")
      } else {
        text.line(
          "const long \(name)s = \(count) - \(name) < \(block) ? \(count) - \(name) : \(block);")
      }
      body(&text)
    }
  }

  // MARK: Statements

  private mutating func line(_ statement: Statement, _ nest: Nest) -> String {
    let size = [extent(statement.rows, "row", nest), extent(statement.columns, "col", nest)]
    let result = triple(statement.result, nest)
    let operands = statement.operands.map { triple($0, nest) }
    let all = operands.flatMap { $0 }
    /// What a kernel takes that combines two operands, times c, and adds d times a third.
    func adding(_ c: Double, _ d: Double) -> [String] {
      operands[0] + operands[1] + [real.constant(c)] + operands[2] + [real.constant(d)]
    }
    switch statement.operation {
    case .copy: return call("copy", size + result + all)
    case .linear1(let c, let constant):
      return call(
        "linear1", size + result + operands[0] + [real.constant(c), real.constant(constant)])
    case .linear2(let c0, let c1, let constant):
      return call(
        "linear2",
        size + result + operands[0] + [real.constant(c0)] + operands[1] + [
          real.constant(c1), real.constant(constant),
        ])
    case .multiply(let c): return call("mul", size + result + all + [real.constant(c)])
    case .divide(let c): return call("div", size + result + all + [real.constant(c)])
    case .multiplyAdd(let c, let d): return call("mul_add", size + result + adding(c, d))
    case .divideAdd(let c, let d): return call("div_add", size + result + adding(c, d))
    case .function(let function): return call(function.kernel(in: graph.math), size + result + all)
    case .squareRoot: return call("sqrt", size + result + all)
    case .squareRootAdd(let c, let constant):
      return call("sqrt_add", size + result + all + [real.constant(c), real.constant(constant)])
    case .reciprocalSquareRoot: return call("rsqrt", size + result + all)
    case .selectCompare(let comparison):
      return call("select_\(comparison.rawValue)", size + result + all)
    case .iota(let axis): return iota(axis, size, result, nest)
    case .gather(let step, _): return call("gather", size + result + all + ["\(step)"])
    case .reduce(let reduction, let over):
      return reduce(reduction.rawValue, over, statement, size, result, operands, nest)
    case .dot(let over): return reduce("dot", over, statement, size, result, operands, nest)
    }
  }

  /// The number of rows or columns of this tile.
  private func extent(_ varies: Bool, _ name: String, _ nest: Nest) -> String {
    let (count, block) =
      name == "row" ? (nest.rowCount, nest.rowBlock) : (nest.columnCount, nest.columnBlock)
    if !varies { return "1" }
    return block < count ? "\(name)s" : "\(count)"
  }

  /// The loops outside and the starts of the tile, as far as they move.
  private func starts(_ nest: Nest) -> [(Axis, String)] {
    var result = nest.outer.map { ($0, loopName($0)) }
    if nest.rowBlock < nest.rowCount, let axis = nest.rows.last { result.append((axis, "row")) }
    if nest.columnBlock < nest.columnCount, let axis = nest.columns.last {
      result.append((axis, "col"))
    }
    return result
  }

  /// Pointer, row stride and column stride of a place.
  private mutating func triple(_ place: Place, _ nest: Nest) -> [String] {
    switch place {
    case .constant(let value): return [constant(value), "0", "0"]
    case .memory(let address):
      return [
        pointer(address, starts(nest)),
        "\(nest.rows.last.map { address.stride($0) } ?? 0)",
        "\(nest.columns.last.map { address.stride($0) } ?? 0)",
      ]
    case .temporary(let slot, let rows, let columns):
      let offset = nest.scratch.map { program.buffers[$0.index].offset } ?? 0
      let rowStride = rows ? (columns ? nest.columnBlock : 1) : 0
      return ["arena + \(offset + nest.slots[slot].offset)", "\(rowStride)", columns ? "1" : "0"]
    }
  }

  private mutating func iota(
    _ axis: Axis, _ size: [String], _ result: [String], _ nest: Nest
  ) -> String {
    if nest.outer.contains(axis) || enclosing.contains(axis) {
      return call("fill", size + result + ["(\(real.type))\(loopName(axis))"])
    }
    let isRow = nest.rows.contains(axis)
    let moves =
      isRow ? nest.rowBlock < nest.rowCount : nest.columnBlock < nest.columnCount
    let start = moves ? "(\(real.type))\(isRow ? "row" : "col")" : real.constant(0)
    return call(
      "iota",
      size + result + [start, isRow ? "1.0f" : real.constant(0), isRow ? real.constant(0) : "1.0f"])
  }

  private mutating func reduce(
    _ name: String, _ over: [Axis], _ statement: Statement, _ size: [String], _ result: [String],
    _ operands: [[String]], _ nest: Nest
  ) -> String {
    let rows = nest.rows.contains(where: over.contains)
    let columns = nest.columns.contains(where: over.contains)
    if name == "argmax" || name == "argmin" {
      return call("\(name)_columns", size + [result[0], result[1]] + operands[0])
    }
    // From the second tile along a reduced axis on, what is there takes part.
    var started = nest.outer.filter(over.contains).map { "\(loopName($0)) > 0" }
    if rows && nest.rowBlock < nest.rowCount { started.append("row > 0") }
    if columns && nest.columnBlock < nest.columnCount { started.append("col > 0") }
    let accumulate = started.isEmpty ? "0" : started.joined(separator: " || ")
    let inputs = operands.flatMap { $0 }
    switch (rows, columns) {
    case (true, true): return call("\(name)_all", size + [result[0]] + inputs + [accumulate])
    case (true, false):
      return call("\(name)_rows", size + [result[0], result[2]] + inputs + [accumulate])
    case (false, true):
      return call("\(name)_columns", size + [result[0], result[1]] + inputs + [accumulate])
    case (false, false):
      return combine(name, size, result, operands, accumulate)
    }
  }

  /// A reduction over outer loops alone: the tile is combined with the result element by element.
  private mutating func combine(
    _ name: String, _ size: [String], _ result: [String], _ operands: [[String]],
    _ accumulate: String
  ) -> String {
    let first =
      name == "dot"
      ? call("mul", size + result + operands[0] + operands[1] + ["1.0f"])
      : call("copy", size + result + operands[0])
    if accumulate == "0" { return first }
    let next: String
    switch name {
    case "sum":
      next = call(
        "linear2", size + result + result + ["1.0f"] + operands[0] + ["1.0f", real.constant(0)])
    case "prod": next = call("mul", size + result + result + operands[0] + ["1.0f"])
    case "dot":
      next = call(
        "mul_add", size + result + operands[0] + operands[1] + ["1.0f"] + result + ["1.0f"])
    default: next = call(name, size + result + result + operands[0])
    }
    return "if (\(accumulate)) \(next) else \(first)"
  }
}
