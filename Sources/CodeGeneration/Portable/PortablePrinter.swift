// Prints a program as plain C99: loops over elements, without a library but <math.h>.
//
// Each step is a block of its own. In front of it stand the formula and its place in the model; at its
// top are declared the arrays that it reads and writes, under the user's names.

import Graph
import Scheduling

/// Prints the steps of one function, and gathers which helpers they call.
struct PortablePrinter {
  let graph: Graph
  let program: Program
  let kind: PortableFunction.Kind
  let precision: Precision
  let sizes: PortableSizes
  /// The constants that are positions of arrays in the caller's memory, by their names.
  let positions: [Region: [String: String]]
  /// What is said of a value below its formula, by its name: the rules that made a derivative.
  let notes: [String: String]
  /// The folder that places are seen from.
  let folder: String
  private(set) var helpers: Set<PortableHelper> = []
  /// The blocks of memory that the function reads or writes.
  private(set) var regions: Set<Region> = []
  /// The loops of recurrences around the step that is being printed.
  private(set) var enclosing: [(axis: Axis, variable: String)] = []
  /// The names of the step that is being printed, and the arrays that it has declared.
  var names = PortableNames()
  private var pointers: [BufferID: (name: String, isWritten: Bool)] = [:]

  init(
    _ graph: Graph, _ program: Program, kind: PortableFunction.Kind, precision: Precision,
    sizes: PortableSizes, positions: [Region: [String: String]], notes: [String: String],
    folder: String
  ) {
    self.graph = graph
    self.program = program
    self.kind = kind
    self.precision = precision
    self.sizes = sizes
    self.positions = positions
    self.notes = notes
    self.folder = folder
  }

  /// Appends all steps to `text`.
  mutating func print(into text: inout CText) {
    for step in program.steps { print(step, &text) }
  }

  private mutating func print(_ step: Step, _ text: inout CText) {
    if case .loop(let loop) = step { return print(loop, &text) }
    let outer = names
    pointers = [:]
    var body = CText()
    switch step {
    case .contraction(let contraction): print(contraction, &body)
    case .group(let group): for member in group.members { print(member, &body) }
    case .nest(let nest): print(nest, &body)
    case .transfer(let transfer): print(transfer, &body)
    case .random(let fill): print(fill, &body)
    case .loop: break
    }
    for line in comments(step) { text.line(line) }
    text.block { text in
      for (id, pointer) in pointers.sorted(by: { $0.key.index < $1.key.index }) {
        let buffer = program.buffers[id.index]
        let kind = pointer.isWritten ? "real *const restrict" : "const real *const restrict"
        let named = positions[buffer.region]?[buffer.name]
        let offset = named ?? (buffer.offset == 0 ? nil : "\(buffer.offset)")
        let start = [self.kind.name(of: buffer.region), offset].compactMap { $0 }
        text.line("\(kind) \(pointer.name) = \(start.joined(separator: " + "));")
      }
      for line in body.lines { text.line(line) }
    }
    names = outer
  }

  // MARK: Loops of recurrences

  private mutating func print(_ loop: Loop, _ text: inout CText) {
    let outer = names
    let i = names.claim(loop.axis.name)
    let count = sizes.extent(loop.axis)
    let head =
      loop.isReversed
      ? "for (ptrdiff_t \(i) = \(count) - 1; \(i) >= 0; --\(i))"
      : "for (ptrdiff_t \(i) = 0; \(i) < \(count); ++\(i))"
    enclosing.append((loop.axis, i))
    text.line("/* \(C.comment("each step of the recurrence along \(loop.axis)")) */")
    text.block(head) { text in
      for step in loop.steps { print(step, &text) }
    }
    enclosing.removeLast()
    names = outer
  }

  // MARK: Comments

  /// The formulas of what `step` computes, with names and places, each once.
  private func comments(_ step: Step) -> [String] {
    var nodes: [(node: NodeID, result: BufferID?)] = []
    switch step {
    case .contraction(let it): nodes = [(it.node, it.result.buffer)]
    case .group(let group): nodes = group.members.map { ($0.node, $0.result.buffer) }
    case .transfer(let it): nodes = [(it.node, it.result.buffer)]
    case .random(let it): nodes = [(it.node, it.result.buffer)]
    case .loop: break
    case .nest(let nest):
      for (number, statement) in nest.statements.enumerated() {
        var stored: BufferID?
        if case .memory(let address) = statement.result { stored = address.buffer }
        let isLast = !nest.statements[(number + 1)...].contains { $0.node == statement.node }
        let isSaid =
          stored != nil || graph.name(statement.node) != nil || statement.reducedAxes != nil
        // A constant may be the value of many.
        if isSaid, isLast || graph.constantValue(statement.node) != nil {
          nodes.append((statement.node, stored))
        }
      }
    }
    var isSaid: Set<String> = []
    var lines: [String] = []
    for (node, result) in nodes {
      let origin = graph.origin(node)
      let isConstant = graph.constantValue(node) != nil
      let name =
        (isConstant
        ? result.map { program.buffers[$0.index].name } : origin.name ?? result.flatMap(keptName))
        .map { "\($0) = " } ?? ""
      // Equal constants are one node, which is from the first place that has it.
      let place =
        (isConstant ? nil : origin.place).map { place in
          "  (\(place.hasPrefix(folder) ? String(place.dropFirst(folder.count)) : place))"
        } ?? ""
      let line = "/* " + C.comment("\(name)\(graph.formula(node, depth: 3))\(place)") + " */"
      guard isSaid.insert(line).inserted else { continue }
      lines.append(line)
      if let note = origin.name.flatMap({ notes[$0] }) {
        lines.append("/*   by " + C.comment(note) + " */")
      }
    }
    return lines
  }

  /// The user's name of what lies in `buffer`, if it outlives the call.
  private func keptName(_ buffer: BufferID) -> String? {
    let buffer = program.buffers[buffer.index]
    return [.parameters, .states, .outputs].contains(buffer.region) ? buffer.name : nil
  }

  // MARK: Helpers and arrays

  /// Notes that `helper` is called; returns its name.
  mutating func use(_ helper: PortableHelper) -> String {
    helpers.insert(helper)
    return helper.rawValue
  }

  /// The name of the array that `id` is, in the step that is being printed.
  mutating func array(_ id: BufferID, isWritten: Bool = false) -> String {
    if let known = pointers[id] {
      if isWritten, !known.isWritten { pointers[id] = (known.name, true) }
      return known.name
    }
    let name = names.claim(program.buffers[id.index].name)
    regions.insert(program.buffers[id.index].region)
    pointers[id] = (name, isWritten)
    return name
  }

  /// The element of `address` at the position that `loops` have: `image[batch * PIXELS + pixels]`.
  mutating func element(
    _ address: Address, _ loops: [(axis: Axis, variable: String)], moved: [String] = [],
    isWritten: Bool = false
  ) -> String {
    let index = self.index(address, loops, moved: moved)
    return "\(array(address.buffer, isWritten: isWritten))[\(index)]"
  }

  /// A pointer to an element of `address`.
  mutating func pointer(
    to address: Address, _ loops: [(axis: Axis, variable: String)], isWritten: Bool = false
  ) -> String {
    let index = self.index(address, loops)
    let name = array(address.buffer, isWritten: isWritten)
    return index == "0" ? name : "\(name) + \(index)"
  }

  private func index(
    _ address: Address, _ loops: [(axis: Axis, variable: String)], moved: [String] = []
  ) -> String {
    var terms: [String] = []
    for (axis, variable) in enclosing + loops {
      let stride = self.stride(address, axis)
      if stride == "0" { continue }
      terms.append(stride == "1" ? variable : "\(variable) * \(stride)")
    }
    terms += moved
    if address.offset != 0 || terms.isEmpty { terms.append("\(address.offset)") }
    // A negative term first would read as a negative whole.
    terms.sort { !$0.hasPrefix("-") && $1.hasPrefix("-") }
    return C.sum(terms)
  }

  /// The number of elements between neighbours along `axis`, by the names of sizes where the array is
  /// read as it lies.
  func stride(_ address: Address, _ axis: Axis) -> String {
    let stride = address.stride(axis)
    let buffer = program.buffers[address.buffer.index]
    guard stride > 1, buffer.stride(of: axis) == stride,
      let position = buffer.axes.firstIndex(of: axis)
    else { return stride < 0 ? "(\(stride))" : "\(stride)" }
    return sizes.count(buffer.axes[(position + 1)...]).within(.product)
  }

  // MARK: Loops

  /// Opens a loop over `axes`, which count as one; no loop where there is one element.
  func loop(
    _ variable: String, over axes: [Axis], _ text: inout CText, _ body: (inout CText) -> Void
  ) {
    if axes.allSatisfy({ $0.extent == 1 }) { return body(&text) }
    let count = sizes.count(axes).text
    text.block("for (ptrdiff_t \(variable) = 0; \(variable) < \(count); ++\(variable))", body)
  }

  /// A variable that runs over `axes`, named after them; nil where there is one element.
  mutating func loopVariable(_ axes: [Axis]) -> String? {
    let moving = axes.filter { $0.extent != 1 }
    if moving.isEmpty { return nil }
    let name = moving.map { axis in
      axis.name.first?.isLetter ?? false ? axis.description : "i" + axis.description
    }.joined(separator: "_")
    return names.claim(name)
  }

  // MARK: Random numbers

  private mutating func print(_ step: RandomFill, _ text: inout CText) {
    let random = step.random
    let (rows, columns) = random.matrix
    let key = ["seed", "\(streamKey(random.stream))u", random.isPerStep ? "step" : "0u"]
    let result = pointer(to: step.result, [], isWritten: true)
    let helper: PortableHelper
    switch random.distribution {
    case .uniform: helper = .uniform
    case .normal: helper = .normal
    case .orthogonal: helper = .orthogonal
    }
    let axes = program.buffers[step.result.buffer.index].axes
    let isWhole = axes.reduce(1) { $0 * $1.extent } == rows * columns
    let counts =
      random.distribution == .orthogonal
      ? ["\(rows)", "\(columns)"] : [isWhole ? sizes.count(axes).text : "\(rows * columns)"]
    let arguments = counts + [result] + key
    text.line("\(use(helper))(\(arguments.joined(separator: ", ")));")
  }
}
