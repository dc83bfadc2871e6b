// Prints a program as C for the JIT: loops over tiles, where each line is a call of a native kernel.
//
// libtcc does not vectorise: its own loops are some twenty times slower than the kernels, a call
// costs two nanoseconds.

import Graph
import Scheduling

/// Prints the functions of one module, and gathers what they need.
struct ProgramPrinter {
  let graph: Graph
  let program: Program
  private(set) var kernels: Set<String> = []
  private(set) var constants: [Double] = []
  /// The position in the module's table of constants at which this program's begin.
  let firstConstant: Int
  /// The loops in vector code of the module so far; nil where kernels do all.
  var vectors: VectorLibrary?
  /// Whether each value has its formula above the lines that compute it.
  private let hasComments: Bool
  /// The loop variables: different axes have different ones, whatever C makes of their names.
  private let loopNames: [Axis: String]
  /// The axes of the loops around the step that is being printed, which pointers move along.
  private(set) var enclosing: [Axis] = []

  /// The inputs whose place the caller gives in the array `batch`, by the numbers of their buffers.
  private let rowInputs: [Int: Int]
  /// These inputs.
  private let rows: [EpochLoop.Field]

  init(
    _ graph: Graph, _ program: Program, rows: [EpochLoop.Field] = [], firstConstant: Int,
    comments: Bool = true, vectors: VectorLibrary? = nil
  ) {
    self.vectors = vectors
    hasComments = comments
    self.rows = rows
    let names = rows.map(\.variable.name)
    rowInputs = Dictionary(
      program.buffers.enumerated().compactMap { number, buffer in
        guard buffer.region == .inputs else { return nil }
        return names.firstIndex(of: buffer.name).map { (number, $0) }
      }, uniquingKeysWith: { first, _ in first })
    self.graph = graph
    self.program = program
    self.firstConstant = firstConstant
    loopNames = Self.nameLoops(of: program)
  }

  private static func nameLoops(of program: Program) -> [Axis: String] {
    var names: [Axis: String] = [:]
    var taken: Set<String> = []
    for axis in program.steps.flatMap(\.loops) where names[axis] == nil {
      let base = "i_" + C.identifier(axis.name) + String(repeating: "_", count: axis.number)
      var name = base
      var count = 1
      while !taken.insert(name).inserted {
        count += 1
        name = "\(base)_\(count)"
      }
      names[axis] = name
    }
    return names
  }

  /// The type of all numbers.
  var real: Precision { graph.precision }

  /// The parameters that every function of a model starts with; memory belongs to the caller.
  static func memory(_ real: Precision) -> String {
    Region.allCases.map { "\(real.type) *\($0.rawValue)" }.joined(separator: ", ")
      + ", unsigned seed"
  }

  /// The parameters of a function that is no loop over batches: the step decides on random numbers.
  static func parameters(_ real: Precision) -> String { memory(real) + ", unsigned step" }

  /// Returns the C of the function.
  ///
  /// Where inputs get rows of the data, what does the work takes their places, too.
  mutating func print() -> String {
    let used = Set(
      program.steps.flatMap { step in
        step.buffers.filter { rowInputs[$0.index] == nil }.map {
          program.buffers[$0.index].region
        }
      })
    let random = program.steps.flatMap(\.randomNumbers)
    var text = CText()
    let steps = printSteps()
    let hasRows = !rows.isEmpty
    let memory = Region.allCases.map { "\(real.type) *\($0.rawValue)" }.joined(separator: ", ")
    let head =
      hasRows
      ? "static void \(program.name)_rows(\(memory), const \(real.type) *const *batch, "
        + "unsigned seed, unsigned step)"
      : "void \(program.name)(\(Self.parameters(real)))"
    text.block(head) { text in
      for region in Region.allCases where !used.contains(region) {
        text.line("(void)\(region.rawValue);")
      }
      if hasRows,
        !program.steps.contains(where: { $0.buffers.contains { rowInputs[$0.index] != nil } })
      {
        text.line("(void)batch;")
      }
      if random.isEmpty { text.line("(void)seed;") }
      if !random.contains(where: \.isPerStep) { text.line("(void)step;") }
      for line in steps.lines { text.line(line) }
    }
    guard hasRows else { return text.text }
    text.line("")
    text.block("void \(program.name)(\(Self.parameters(real)))") { text in
      let places = rows.map { input($0.variable.name) }
      text.line("const \(real.type) *const batch[] = \(list(places))")
      text.line(
        "\(program.name)_rows(parameters, states, inputs, outputs, arena, batch, seed, step);")
    }
    return text.text
  }

  /// Returns the lines of the function's body.
  mutating func printSteps() -> CText {
    var text = CText()
    for step in program.steps { print(step, &text) }
    return text
  }

  private mutating func print(_ step: Step, _ text: inout CText) {
    switch step {
    case .contraction(let contraction): print(contraction, &text)
    case .group(let group): print(group, &text)
    case .nest(let nest): print(nest, &text)
    case .transfer(let transfer): print(transfer, &text)
    case .random(let fill): print(fill, &text)
    case .loop(let loop): print(loop, &text)
    }
  }

  // MARK: Loops of recurrences

  private mutating func print(_ loop: Loop, _ text: inout CText) {
    let i = loopName(loop.axis)
    let head =
      loop.isReversed
      ? "for (long \(i) = \(loop.axis.extent - 1); \(i) >= 0; --\(i))"
      : "for (long \(i) = 0; \(i) < \(loop.axis.extent); ++\(i))"
    enclosing.append(loop.axis)
    text.block(head) { text in
      for step in loop.steps { print(step, &text) }
    }
    enclosing.removeLast()
  }

  // MARK: Comments

  /// A comment with the formula of a node, its name and its place in the model; nil where there are to be
  /// none.
  func comment(_ node: NodeID) -> String? {
    guard hasComments else { return nil }
    let origin = graph.origin(node)
    let name = origin.name.map { "\($0) = " } ?? ""
    let place = origin.place.map { "  (\($0))" } ?? ""
    return "/* " + C.comment("\(name)\(graph.formula(node, depth: 3))\(place)") + " */"
  }

  // MARK: Addresses

  /// The loop variable of `axis`.
  func loopName(_ axis: Axis) -> String { loopNames[axis]! }

  /// The pointer to an element: region + offset + Σ stride · loop variable.
  func pointer(_ address: Address, _ loops: [(axis: Axis, variable: String)]) -> String {
    let buffer = program.buffers[address.buffer.index]
    let row = rowInputs[address.buffer.index]
    var terms = [row.map { "batch[\($0)]" } ?? buffer.region.rawValue]
    let offset = (row == nil ? buffer.offset : 0) + address.offset
    if offset != 0 { terms.append("\(offset)") }
    for (axis, variable) in enclosing.map({ ($0, loopName($0)) }) + loops {
      let stride = address.stride(axis)
      if stride == 1 {
        terms.append(variable)
      } else if stride != 0 {
        terms.append("\(variable) * \(stride)")
      }
    }
    return C.sum(terms)
  }

  /// Whether `place` is an input whose place the caller gives.
  func isInBatch(_ place: Place) -> Bool {
    if case .memory(let address) = place { rowInputs[address.buffer.index] != nil } else { false }
  }

  /// The address of a constant.
  mutating func constant(_ value: Double) -> String {
    if let known = constants.firstIndex(where: { $0 == value || ($0.isNaN && value.isNaN) }),
      constants[known].sign == value.sign
    {
      return "constants + \(firstConstant + known)"
    }
    constants.append(value)
    return "constants + \(firstConstant + constants.count - 1)"
  }

  /// The text of a call of a native kernel.
  mutating func call(_ kernel: String, _ arguments: [String]) -> String {
    kernels.insert(kernel)
    return "gradc_\(kernel)(\(arguments.joined(separator: ", ")));"
  }

  /// Opens a loop over each of `axes`.
  func loops(
    over axes: [Axis], _ text: inout CText, _ body: (inout CText) -> Void
  ) {
    guard let axis = axes.first else { return body(&text) }
    let i = loopName(axis)
    text.block("for (long \(i) = 0; \(i) < \(axis.extent); ++\(i))") { text in
      loops(over: Array(axes.dropFirst()), &text, body)
    }
  }

  // MARK: Contractions

  private mutating func print(_ step: Contraction, _ text: inout CText) {
    text.comment(comment(step.node), on: step.node)
    let positions = step.loops.map { ($0, loopName($0)) }
    let started = step.summedLoops.map { "\(loopName($0)) > 0" }.joined(separator: " || ")
    let accumulate = step.accumulates ? "1" : started.isEmpty ? "0" : started
    let workspace = workspace(step)
    let (a, b) = (pointer(step.a, positions), pointer(step.b, positions))
    let (c, alpha) = (pointer(step.result, positions), real.constant(step.alpha))
    let (m, n, k) = step.spans
    guard step.isMatrixProduct else {
      let line = call(
        "contract_axes", ["counts", "axes", alpha, a, b, c, accumulate, workspace])
      let axes = [m, n, k].map { spans in
        spans.flatMap { [$0.extent] + $0.strides }.map { "\($0)" }.joined(separator: ", ")
      }
      text.block("") { text in
        text.line("static const long counts[] = \(list([m, n, k].map { "\($0.count)" }))")
        text.line("static const long axes[] = \(list(axes))")
        loops(over: step.loops, &text) { $0.line(line) }
      }
      return
    }
    let extents = [m, n, k].map { "\($0[0].extent)" }
    let strides = [m, n, k].map { $0[0].strides.map { "\($0)" } }
    let (ofM, ofN, ofK) = (strides[0], strides[1], strides[2])
    let line = call(
      "contract",
      extents + [alpha, a, ofM[0], ofK[0], b, ofK[1], ofN[0], c, ofM[1], ofN[1], accumulate]
        + [workspace])
    loops(over: step.loops, &text) { $0.line(line) }
  }

  /// Where `step` may pack its operands; a product that packs none is given any address.
  private func workspace(_ step: Contraction) -> String {
    step.workspace.map { "arena + \(program.buffers[$0.index].offset)" } ?? "arena"
  }

  /// The text of an initializer.
  private func list(_ items: [String]) -> String { "{\(items.joined(separator: ", "))};" }

  /// Prints several products with one left operand as one call, its arguments in tables.
  private mutating func print(_ group: ContractionGroup, _ text: inout CText) {
    func count(_ axes: [Axis]) -> Int { axes.reduce(1) { $0 * $1.extent } }
    func stride(_ address: Address, _ axes: [Axis]) -> Int {
      axes.last.map { address.stride($0) } ?? 0
    }
    for member in group.members { text.comment(comment(member.node), on: member.node) }
    let first = group.members[0]
    let members = group.members.map { it in
      [
        count(it.n), stride(it.b, it.k), stride(it.b, it.n), stride(it.result, it.m),
        stride(it.result, it.n), it.accumulates ? 1 : 0,
      ].map { "\($0)" }.joined(separator: ", ")
    }
    let alphas = group.members.map { real.constant($0.alpha) }
    let (b, c) = (
      group.members.map { pointer($0.b, []) }, group.members.map { pointer($0.result, []) }
    )
    let line = call(
      "contract_group",
      [
        "\(count(first.m))", "\(count(first.k))", pointer(first.a, []),
        "\(stride(first.a, first.m))", "\(stride(first.a, first.k))", "\(members.count)",
        "members", "alpha", "b", "c", workspace(first),
      ])
    text.block("") { text in
      text.line("static const long members[] = \(list(members))")
      text.line("static const \(real.type) alpha[] = \(list(alphas))")
      text.line("const \(real.type) *const b[] = \(list(b))")
      text.line("\(real.type) *const c[] = \(list(c))")
      text.line(line)
    }
  }

  // MARK: Random numbers

  private mutating func print(_ step: RandomFill, _ text: inout CText) {
    text.comment(comment(step.node), on: step.node)
    let random = step.random
    let (rows, columns) = random.matrix
    let key = ["seed", "\(streamKey(random.stream))u", random.isPerStep ? "step" : "0"]
    let result = pointer(step.result, [])
    let arguments =
      random.distribution == .orthogonal
      ? ["\(rows)", "\(columns)", result] + key : ["\(rows * columns)", result] + key + ["0"]
    text.line(call("random_\(random.distribution.rawValue)", arguments))
  }
}

extension Step {
  /// The axes that the step has plain loops over, outside of tiles.
  fileprivate var loops: [Axis] {
    switch self {
    case .contraction(let contraction): contraction.loops
    case .group: []
    case .nest(let nest): nest.outer
    case .transfer(let transfer): transfer.domain
    case .random: []
    case .loop(let loop): [loop.axis] + loop.steps.flatMap(\.loops)
    }
  }

  /// The random numbers that the step draws.
  fileprivate var randomNumbers: [Random] {
    switch self {
    case .random(let fill): [fill.random]
    case .loop(let loop): loop.steps.flatMap(\.randomNumbers)
    default: []
    }
  }
}

/// Returns the second key of the random numbers of `stream`: FNV-1a of its name, 32 bits.
///
/// The first key is the seed. Source: Fowler, Noll and Vo, draft-eastlake-fnv.
package func streamKey(_ stream: String) -> UInt32 {
  stream.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}
