// Reductions in loop nests: a variable in front of the innermost loops that are reduced, and what takes up
// one element after the other. Where loops that are not reduced lie in between, the variable goes into the
// result behind its loops, so that a long sum is one of partial sums.

import Graph
import Scheduling

extension NestBody {
  /// How a reduction runs.
  struct ReductionExtent {
    /// The number of loops that it stands in.
    let depth: Int
    /// The first loop that it reduces.
    let start: Int
    /// The loop from which on it reduces all; nil where the innermost one is not reduced.
    let partial: Int?

    /// Whether a variable takes up all elements, since no other loop lies in between.
    var isScalar: Bool { partial == start }
  }

  /// How the reduction `number` runs; nil where it has one element.
  func extent(of number: Int) -> ReductionExtent? {
    let statement = nest.statements[number]
    guard let over = statement.reducedAxes else { return nil }
    let depth =
      statement.columns
      ? columnDepth + 1 : fused.before.contains(number) ? rowDepth : columnDepth
    func isReduced(_ position: Int) -> Bool { loops[position].axes.contains(where: over.contains) }
    let moving = (0..<depth).filter { loops[$0].variable != nil }
    guard let start = moving.first(where: isReduced) else { return nil }
    let partial = moving.reversed().prefix(while: isReduced).last
    // A position is not put together from positions of parts.
    let isWhole = partial == start || !statement.reduction.isPosition
    return ReductionExtent(depth: depth, start: start, partial: isWhole ? partial : nil)
  }

  /// Declares the variables of those reductions among `numbers` that reduce all loops from `depth` on, and
  /// sets the results of the others that start there to what reduces nothing.
  mutating func start(at depth: Int, _ numbers: [Int], _ text: inout CText) {
    for number in numbers {
      guard let extent = extent(of: number) else { continue }
      let kind = nest.statements[number].reduction
      if extent.partial == depth {
        let name = printer.names.claim(kind.name)
        totals[number] = name
        text.line("\(kind.type(printer.precision)) \(name) = \(kind.initial(printer.precision));")
        if kind.isPosition {
          let position = printer.names.claim("at")
          text.line("ptrdiff_t \(position) = 0;")
          values[number] = CExpression("(real)\(position)")
        }
      }
      guard extent.start == depth, !extent.isScalar else { continue }
      // The result has elements of its own along the inner loops that are not reduced.
      let over = nest.statements[number].reducedAxes ?? []
      let inner = (depth..<extent.depth).filter { position in
        !loops[position].axes.contains(where: over.contains) && isUsed(position, by: number)
      }
      let target = element(of: nest.statements[number].result, isWritten: true)
      let initial = kind.initial(printer.precision)
      printLoops(inner[...], &text) { text in text.line("\(target) = \(initial);") }
    }
  }

  private func isUsed(_ position: Int, by number: Int) -> Bool {
    guard case .memory(let address) = nest.statements[number].result,
      let axis = loops[position].axes.last
    else { return false }
    return address.stride(axis) != 0
  }

  private func printLoops(
    _ positions: ArraySlice<Int>, _ text: inout CText, _ body: (inout CText) -> Void
  ) {
    guard let first = positions.first else { return body(&text) }
    guard let variable = loops[first].variable else {
      return printLoops(positions.dropFirst(), &text, body)
    }
    printer.loop(variable, over: loops[first].axes, &text) { text in
      printLoops(positions.dropFirst(), &text, body)
    }
  }

  /// Takes the element into the reduction `number`.
  mutating func accumulate(_ number: Int, _ operands: [CExpression], _ text: inout CText) {
    let statement = nest.statements[number]
    let kind = statement.reduction
    guard let extent = extent(of: number) else { return }
    if kind == .maximum { _ = printer.use(.larger) }
    if kind == .minimum { _ = printer.use(.smaller) }
    if extent.partial != nil, let name = totals[number] {
      if kind.isPosition, let position = values[number]?.text.dropFirst("(real)".count) {
        let x = printer.names.claim("x", reuses: true)
        locals.append(x)
        text.line("const real \(x) = \(operands[0].text);")
        let sign = kind == .argmax ? ">" : "<"
        // The first NaN counts as the largest and as the smallest.
        text.block("if (\(x) \(sign) \(name) || (\(x) != \(x) && \(name) == \(name)))") { text in
          text.line("\(name) = \(x);")
          text.line("\(position) = \(columnIndex(number));")
        }
        return
      }
      text.line(kind.update(name, operands, isWide: kind.isSum && printer.precision == .float))
      return
    }
    let target = element(of: statement.result, isWritten: true)
    text.line(guardText(number, extent) + kind.update(target, operands, isWide: false))
  }

  /// The test that lets a reduction take up an element once, which is the same along some loops.
  private func guardText(_ number: Int, _ extent: ReductionExtent) -> String {
    let over = nest.statements[number].reducedAxes ?? []
    let idle = (extent.start..<extent.depth).filter { position in
      !loops[position].axes.contains(where: over.contains) && !isUsed(position, by: number)
    }
    let tests = idle.compactMap { loops[$0].variable.map { "\($0) == 0" } }
    return tests.isEmpty ? "" : "if (\(tests.joined(separator: " && "))) "
  }

  /// The position along the innermost loop of statement `number`.
  private func columnIndex(_ number: Int) -> String {
    let depth = nest.statements[number].columns ? columnDepth : rowDepth
    return loops[depth].variable ?? "0"
  }

  /// Stores the results of those reductions among `numbers` whose loops from `depth` on are closed, or takes
  /// their parts into them.
  mutating func finish(at depth: Int, _ numbers: [Int], _ text: inout CText) {
    for number in numbers {
      guard let extent = extent(of: number), extent.partial == depth, let name = totals[number]
      else { continue }
      let statement = nest.statements[number]
      let kind = statement.reduction
      if !extent.isScalar {
        let target = element(of: statement.result, isWritten: true)
        let isWide = kind.type(printer.precision) != "real"
        let part = CExpression(isWide ? "(real)\(name)" : name)
        text.line(guardText(number, extent) + kind.union(target, part))
        totals[number] = nil
        continue
      }
      let value: CExpression
      if kind.isPosition {
        value = values[number] ?? CExpression("0")
      } else if kind.isSum, printer.precision == .float {
        value = CExpression("(real)\(name)")
      } else {
        value = CExpression(name)
      }
      values[number] = value
      if case .memory = statement.result {
        let target = element(of: statement.result, isWritten: true)
        text.line("\(target) = \(value.text);")
      }
    }
  }
}

extension Statement {
  /// How the statement, a reduction, takes up its elements.
  var reduction: LoopReduction {
    switch operation {
    case .dot: .dot
    case .reduce(.prod, _): .product
    case .reduce(.max, _): .maximum
    case .reduce(.min, _): .minimum
    case .reduce(.argmax, _): .argmax
    case .reduce(.argmin, _): .argmin
    default: .sum
    }
  }
}

/// A reduction as a variable that takes up one element after the other.
enum LoopReduction {
  case sum, dot, product, maximum, minimum, argmax, argmin

  var isSum: Bool { self == .sum || self == .dot }
  var isPosition: Bool { self == .argmax || self == .argmin }

  /// The name of the variable.
  var name: String {
    switch self {
    case .sum, .dot: "sum"
    case .product: "product"
    case .maximum, .argmax: "largest"
    case .minimum, .argmin: "smallest"
    }
  }

  /// The type of the variable: a sum of floats loses nothing in a double.
  func type(_ precision: Precision) -> String { isSum && precision == .float ? "double" : "real" }

  /// The value over no elements.
  func initial(_ precision: Precision) -> String {
    switch self {
    case .sum, .dot: "0"
    case .product: "1"
    case .maximum, .argmax: precision.literal(-.infinity).text
    case .minimum, .argmin: precision.literal(.infinity).text
    }
  }

  /// The line that takes the reduction of a part into `total`; not for positions.
  func union(_ total: String, _ part: CExpression) -> String {
    (self == .dot ? .sum : self).update(total, [part], isWide: false)
  }

  /// The line that takes an element into `total`; not for positions.
  func update(_ total: String, _ x: [CExpression], isWide: Bool) -> String {
    func wide(_ x: CExpression) -> CExpression {
      isWide ? CExpression("(double)\(x.within(.atom))") : x
    }
    switch self {
    case .sum:
      return x[0].text.hasPrefix("-") && !isWide && x[0].precedence == .product
        ? "\(total) -= \(x[0].text.dropFirst());" : "\(total) += \(wide(x[0]).text);"
    case .dot: return "\(total) += \(wide(x[0]).times(wide(x[1])).text);"
    case .product: return "\(total) *= \(x[0].text);"
    case .maximum: return "\(total) = larger(\(x[0].text), \(total));"
    case .minimum: return "\(total) = smaller(\(x[0].text), \(total));"
    case .argmax, .argmin: return ""
    }
  }
}
