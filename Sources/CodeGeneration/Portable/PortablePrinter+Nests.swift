// Loop nests: a loop over the elements of a row for each segment, temporaries as scalars.

import Graph
import Scheduling

extension PortablePrinter {
  mutating func print(_ nest: Nest, _ text: inout CText) {
    var body = NestBody(FusedNest(nest), self)
    body.print(&text)
    self = body.printer
  }
}

/// The printing of one nest.
struct NestBody {
  let fused: FusedNest
  var printer: PortablePrinter
  var nest: Nest { fused.nest }
  /// The loops, outermost first: those outside, the rows, the columns. Without a variable there is one
  /// element.
  let loops: [(axes: [Axis], variable: String?)]
  /// What each statement has computed, as far as it is in scope.
  var values: [Int: CExpression] = [:]
  /// The variable of each reduction that has one.
  var totals: [Int: String] = [:]
  /// The variables of the innermost block.
  var locals: [String] = []
  private let useCounts: [Int: Int]

  init(_ fused: FusedNest, _ printer: PortablePrinter) {
    self.fused = fused
    var naming = printer
    let groups = fused.nest.outer.map { [$0] } + [fused.nest.rows, fused.nest.columns]
    loops = groups.map { axes in (axes, naming.loopVariable(axes)) }
    self.printer = naming
    var counts: [Int: Int] = [:]
    for (operands, isLive) in zip(fused.operands, fused.isLive) where isLive {
      for case .value(let number) in operands { counts[number, default: 0] += 1 }
    }
    useCounts = counts
  }

  var rowDepth: Int { nest.outer.count }
  var columnDepth: Int { nest.outer.count + 1 }

  // MARK: Loops

  mutating func print(_ text: inout CText) { printOuter(0, &text) }

  private mutating func printOuter(_ depth: Int, _ text: inout CText) {
    start(at: depth, all, &text)
    if depth == rowDepth {
      for number in fused.before { print(number, among: fused.before, &text) }
      open(depth, &text) { body, text in body.printRow(&text) }
    } else {
      open(depth, &text) { body, text in body.printOuter(depth + 1, &text) }
    }
    finish(at: depth, all, &text)
  }

  private mutating func printRow(_ text: inout CText) {
    let shared = values
    for segment in fused.segments {
      for number in segment.once { print(number, among: segment.once, &text) }
      if segment.each.isEmpty { continue }
      start(at: columnDepth, segment.each, &text)
      open(columnDepth, &text) { body, text in
        let outside = body.values
        let outerLocals = body.locals
        body.locals = []
        for number in segment.each { body.print(number, among: segment.each, &text) }
        // What was computed in the loop is out of scope behind it.
        if body.loops[body.columnDepth].variable != nil {
          body.values = outside
          body.printer.names.retire(body.locals)
          body.locals = []
        }
        body.locals += outerLocals
      }
      finish(at: columnDepth, segment.each, &text)
    }
    values = shared
  }

  /// Opens the loop at `depth`, if there is one.
  private mutating func open(
    _ depth: Int, _ text: inout CText, _ body: (inout NestBody, inout CText) -> Void
  ) {
    guard let variable = loops[depth].variable else { return body(&self, &text) }
    var inner = self
    printer.loop(variable, over: loops[depth].axes, &text) { body(&inner, &$0) }
    self = inner
  }

  var all: [Int] { nest.statements.indices.filter { fused.isLive[$0] } }

  // MARK: Statements

  /// Prints statement `number`, one of `list`, which share a scope.
  private mutating func print(_ number: Int, among list: [Int], _ text: inout CText) {
    let statement = nest.statements[number]
    if extent(of: number) != nil {
      accumulate(number, fused.operands[number].map { operand($0) }, &text)
      return
    }
    // Without a loop over the columns, it is still in scope.
    if values[number] != nil { return }
    let hasUser = list.contains { isUser($0, of: number) }
    let outlives = !statement.columns || loops[columnDepth].variable == nil
    let isNeeded = hasUser || (outlives && useCounts[number] != nil)
    let target: String?
    if let strip = fused.strips[number] {
      target = self.strip(strip, isWritten: true)
    } else if case .memory = statement.result {
      target = element(of: statement.result, isWritten: true)
    } else {
      target = nil
    }
    guard isNeeded || target != nil else { return }
    let value = expression(number)
    if let target {
      let stored = isNeeded ? declare(number, value, &text) : value.text
      text.line("\(target) = \(stored);")
    } else if canInline(number, value, among: list) {
      values[number] = value
    } else {
      _ = declare(number, value, &text)
    }
  }

  private func isUser(_ user: Int, of number: Int) -> Bool {
    fused.operands[user].contains { if case .value(number) = $0 { true } else { false } }
  }

  /// Declares a variable that has `value`; returns its name.
  private mutating func declare(
    _ number: Int, _ value: CExpression, _ text: inout CText
  ) -> String {
    let statement = nest.statements[number]
    let isLast = !nest.statements[(number + 1)...].contains { $0.node == statement.node }
    let wish = isLast ? printer.graph.name(statement.node) : nil
    let name = printer.names.claim(wish ?? "t", reuses: true)
    locals.append(name)
    text.line("const real \(name) = \(value.text);")
    values[number] = CExpression(name)
    return name
  }

  /// Whether `value` may stand in its only user, which is in the same scope, in place of a variable.
  private func canInline(_ number: Int, _ value: CExpression, among list: [Int]) -> Bool {
    let users = list.filter { isUser($0, of: number) }
    guard users.count == 1, let user = users.first, value.text.count <= 60,
      fused.operands[user].filter({ if case .value(number) = $0 { true } else { false } }).count
        == 1
    else { return false }
    // Used in a loop further in, it would be computed in each round.
    if !FusedNest.isColumn(nest.statements[number]), useCounts[number] != 1 { return false }
    if printer.graph.name(nest.statements[number].node) != nil,
      !nest.statements[(number + 1)...].contains(where: { $0.node == nest.statements[number].node })
    {
      return false
    }
    // Some user repeats its operands.
    if nest.statements[user].operation.repeatsOperands { return false }
    if nest.statements[user].reducedAxes != nil, !FusedNest.isColumn(nest.statements[number]) {
      return false
    }
    // What it reads must not be overwritten in between.
    let read = buffers(readBy: number)
    return !list.contains { between in
      guard between > number, between < user,
        case .memory(let address) = nest.statements[between].result
      else { return false }
      return read.contains(address.buffer)
    }
  }

  private func buffers(readBy number: Int) -> Set<BufferID> {
    var result: Set<BufferID> = []
    for operand in fused.operands[number] {
      switch operand {
      case .memory(let address): result.insert(address.buffer)
      case .value(let producer): result.formUnion(buffers(readBy: producer))
      case .constant: break
      }
    }
    return result
  }

  // MARK: Places

  var positions: [(axis: Axis, variable: String)] {
    loops.compactMap { loop in
      guard let variable = loop.variable, let axis = loop.axes.last(where: { $0.extent != 1 })
      else {
        return nil
      }
      return (axis, variable)
    }
  }

  mutating func element(of place: Place, isWritten: Bool = false) -> String {
    guard case .memory(let address) = place else { return "0" }
    return printer.element(address, positions, isWritten: isWritten)
  }

  private mutating func strip(_ number: Int, isWritten: Bool) -> String {
    guard let scratch = nest.scratch else { return "arena[0]" }
    let name = printer.array(scratch, isWritten: isWritten)
    let column = loops[columnDepth].variable
    let terms = [number == 0 ? nil : "\(number * nest.columnCount)", column].compactMap { $0 }
    return "\(name)[\(terms.isEmpty ? "0" : terms.joined(separator: " + "))]"
  }

  /// The value of `operand` where the statement that is being printed stands.
  mutating func operand(_ operand: FusedNest.Operand) -> CExpression {
    switch operand {
    case .constant(let value): return printer.precision.literal(value)
    case .memory(let address): return CExpression(printer.element(address, positions))
    case .value(let number):
      if let known = values[number] { return known }
      if let strip = fused.strips[number] {
        return CExpression(self.strip(strip, isWritten: false))
      }
      return CExpression(element(of: nest.statements[number].result))
    }
  }

  /// The value of statement `number`, which is no reduction or one of a single element.
  private mutating func expression(_ number: Int) -> CExpression {
    let statement = nest.statements[number]
    if case .gather(let step, _) = statement.operation,
      case .memory(let source) = fused.operands[number][0]
    {
      let index = operand(fused.operands[number][1])
      let moved = "(ptrdiff_t)\(index.within(.atom))" + (step == 1 ? "" : " * \(step)")
      return CExpression(printer.element(source, positions, moved: [moved]))
    }
    if case .iota(let axis) = statement.operation {
      let own = loops.first { $0.axes.contains(axis) }?.variable
      let outer = printer.enclosing.first { $0.axis == axis }?.variable
      return (own ?? outer).map { CExpression("(real)\($0)") } ?? printer.precision.literal(0)
    }
    let operands = fused.operands[number].map { operand($0) }
    if statement.reducedAxes != nil {
      switch statement.reduction {
      case .dot: return operands[0].times(operands[1])
      case .argmax, .argmin: return printer.precision.literal(0)
      default: return operands[0]
      }
    }
    return printer.expression(statement.operation, operands)
  }
}

extension TileOperation {
  /// Whether the text of the operation has an operand twice.
  var repeatsOperands: Bool {
    switch self {
    case .function(.max), .function(.min): true
    default: false
    }
  }
}
