// Prints loop nests: the loops around the tiles, and a kernel call for each statement.

import Graph
import Scheduling

/// A line inside the loops of a nest, with the formulas of what it computes.
struct NestLine {
  let node: NodeID
  let comments: [String]
  let text: String
}

extension ProgramPrinter {
  mutating func print(_ nest: Nest, _ text: inout CText) {
    // Calls are printed first, as the loops are closures over lines that are done.
    var nest = nest
    let lines = lines(of: &nest)
    let hasRows = nest.rowBlock < nest.rowCount
    let hasColumns = nest.columnBlock < nest.columnCount
    loops(over: nest.outer, &text) { text in
      blockLoop("row", nest.rowCount, nest.rowBlock, isOpen: hasRows, &text) { text in
        blockLoop("col", nest.columnCount, nest.columnBlock, isOpen: hasColumns, &text) { text in
          var previous: [String] = []
          for line in lines {
            if line.comments != previous {
              for comment in line.comments { text.comment(comment, on: line.node) }
            }
            previous = line.comments
            text.line(line.text)
          }
        }
      }
    }
  }

  /// Returns the lines inside the loops of `nest`, the tiles of which become the whole of it where one loop does
  /// all.
  private mutating func lines(of nest: inout Nest) -> [NestLine] {
    guard vectors != nil else { return nest.statements.indices.map { kernelLine($0, nest) } }
    let runs = StatementRun.runs(of: nest, program)
    let sources = runs.count == nest.statements.count ? [] : FusedNest.operands(of: nest)
    if runs.count == 1, nest.statements.count > 1 {
      var whole = nest
      (whole.rowBlock, whole.columnBlock) = (nest.rowCount, nest.columnCount)
      let lines = vectorCalls(runs[0].statements, runs[0].shape, whole, sources)
      // Of several, one may leave values for another in memory, of which there is as much as for a tile.
      if lines.count == 1 {
        nest = whole
        return lines
      }
    }
    let tile = nest
    return runs.flatMap { vectorCalls($0.statements, $0.shape, tile, sources) }
  }

  /// Returns the call of the kernel that does statement `number`.
  mutating func kernelLine(_ number: Int, _ nest: Nest) -> NestLine {
    let statement = nest.statements[number]
    return NestLine(
      node: statement.node, comments: comment(statement.node).map { [$0] } ?? [],
      text: line(statement, nest))
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
    let size = [
      statement.rows ? nest.extent(.rows) : "1", statement.columns ? nest.extent(.columns) : "1",
    ]
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
  mutating func triple(_ place: Place, _ nest: Nest) -> [String] {
    let strides = place.strides(in: nest)
    let pointer: String
    switch place {
    case .constant(let value): pointer = constant(value)
    case .memory(let address): pointer = self.pointer(address, starts(nest))
    case .temporary(let slot, _, _):
      let offset = nest.scratch.map { program.buffers[$0.index].offset } ?? 0
      pointer = "arena + \(offset + nest.slots[slot].offset)"
    }
    return [pointer, "\(strides.row)", "\(strides.column)"]
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
    var started = (enclosing + nest.outer).filter(over.contains).map { "\(loopName($0)) > 0" }
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

extension Nest {
  /// An axis of a tile.
  enum TileAxis {
    case rows, columns
  }

  /// How many rows or columns this tile has, in C.
  func extent(_ axis: TileAxis) -> String {
    switch axis {
    case .rows: rowBlock < rowCount ? "rows" : "\(rowCount)"
    case .columns: columnBlock < columnCount ? "cols" : "\(columnCount)"
    }
  }
}

extension Place {
  /// The elements from one row of a tile to the next, and from one column to the next.
  func strides(in nest: Nest) -> (row: Int, column: Int) {
    switch self {
    case .constant: (0, 0)
    case .memory(let address):
      (nest.rows.last.map(address.stride) ?? 0, nest.columns.last.map(address.stride) ?? 0)
    case .temporary(_, let rows, let columns):
      (rows ? (columns ? nest.columnBlock : 1) : 0, columns ? 1 : 0)
    }
  }
}
