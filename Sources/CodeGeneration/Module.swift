// A module: the functions of one model, as one text of C.

import Graph
import Scheduling
import VectorCode

/// A function of a model, and the loop over batches around it if it has one.
package struct ModuleFunction {
  package let graph: Graph
  package let program: Program
  package let epoch: EpochLoop?
  /// The inputs that get rows of the data. They lie where the caller says: in the inputs or, where a batch is
  /// rows that follow one another, in the data.
  let rows: [EpochLoop.Field]

  /// A function that has a loop over batches around it, or is called by one with the inputs `rows`.
  package init(
    graph: Graph, program: Program, epoch: EpochLoop? = nil, rows: [EpochLoop.Field] = []
  ) {
    self.graph = graph
    self.program = program
    self.epoch = epoch
    self.rows = epoch?.fields ?? rows
  }
}

extension [ModuleFunction] {
  /// The type of numbers that all of them compute in.
  package var precision: Precision {
    let real = first?.graph.precision ?? .float
    precondition(allSatisfy { $0.graph.precision == real }, "a module has one type of numbers")
    return real
  }
}

/// A loop over batches of rows: finds or gathers the rows, runs the function, adds up its scalar results.
package struct EpochLoop: Sendable {
  /// An input that gets rows of the data.
  package struct Field: Sendable {
    /// The input; its first axis counts the rows of a batch.
    package let variable: Variable
    /// How many elements lie between the starts of neighbouring rows: those of a row where rows lie
    /// one after the other, 1 where they overlap, as the windows of a text do.
    package let rowStride: Int

    /// How many elements a row has.
    package var width: Int { variable.axes.dropFirst().reduce(1) { $0 * $1.extent } }

    /// Creates a field of windows that may start at any element, or else of rows that lie one after
    /// the other.
    package init(_ variable: Variable, isWindow: Bool = false) {
      self.variable = variable
      rowStride = isWindow ? 1 : variable.axes.dropFirst().reduce(1) { $0 * $1.extent }
    }
  }

  /// The inputs that get rows of the data, each from its own array. What an epoch calls the order of
  /// rows are their starts, in strides.
  package let fields: [Field]
  /// The number of rows of a batch.
  package let batch: Int
  /// How many batches one step of training sees. The loop counts batches, and the input `train.step` steps.
  /// With all of them but the last, the function `train_pass` is called in place of the loop's own.
  package let passes: Int
  /// The scalar results that are added up, by name.
  package let totals: [String]

  package init(fields: [Field], batch: Int, passes: Int = 1, totals: [String]) {
    self.fields = fields
    self.batch = batch
    self.passes = passes
    self.totals = totals
  }
}

/// A module as C, which needs no header and no library but the native kernels, and as what this C calls in
/// machine code.
package struct ModuleText {
  package let text: String
  /// The loops in vector code; none for a text that is the same on every machine.
  package let loops: [VectorFunction]

  /// The machine code that the text calls, by the names by which it does.
  package var machineCode: [(name: String, code: MachineCode)] {
    loops.map { ($0.name, $0.code) }
  }

  /// Prints `functions`. Where there is a `target`, runs of pointwise lines are loops in vector code for it in
  /// place of calls of kernels. Without `comments`, the text has no word for a reader: what goes straight to
  /// libtcc.
  ///
  /// Requires: the functions compute in one precision.
  package init(
    _ functions: [ModuleFunction], title: String, comments: Bool = true, target: VectorTarget?
  ) {
    let real = functions.precision
    var kernels: Set<String> = []
    var constants: [Double] = []
    var bodies: [String] = []
    var vectors = target.map { VectorLibrary($0, real) }
    for function in functions {
      var printer = ProgramPrinter(
        function.graph, function.program, rows: function.rows, firstConstant: constants.count,
        comments: comments, vectors: vectors)
      bodies.append(printer.print())
      if let epoch = function.epoch { bodies.append(printer.print(epoch)) }
      kernels.formUnion(printer.kernels)
      constants += printer.constants
      vectors = printer.vectors
    }
    var text = CText()
    text.line("/* \(C.comment(title)) */")
    text.line("")
    for kernel in kernels.sorted() {
      text.line("extern void gradc_\(kernel)(\(Kernel.parameters(kernel, real)));")
    }
    loops = vectors?.functions ?? []
    for loop in loops {
      text.line("extern void \(loop.name)(\(VectorFunction.parameters(real)));")
    }
    text.line("")
    if !constants.isEmpty {
      text.line(
        "static const \(real.type) constants[] = "
          + "{\(constants.map(real.constant).joined(separator: ", "))};")
      text.line("")
    }
    for function in functions {
      text.line("void \(function.program.name)(\(ProgramPrinter.parameters(real)));")
      if function.epoch != nil {
        text.line(
          "void \(function.program.name)_epoch(\(ProgramPrinter.epochParameters(real)));")
      }
    }
    text.line("")
    self.text = text.text + bodies.joined(separator: "\n")
  }
}

/// Returns the C text of a module, in which kernels do everything; it is the same on every machine.
///
/// Requires: the functions compute in one precision.
package func printModule(
  _ functions: [ModuleFunction], title: String, comments: Bool = true
) -> String {
  ModuleText(functions, title: title, comments: comments, target: nil).text
}

extension ProgramPrinter {
  /// The parameters of an epoch function: data by field, the order of rows, and totals to add to.
  static func epochParameters(_ real: Precision) -> String {
    memory(real)
      + ", const \(real.type) *const *data, const int *order, long steps, long first_step, double *totals"
  }

  mutating func print(_ epoch: EpochLoop) -> String {
    var text = CText()
    var lines: [String] = []
    for (number, field) in epoch.fields.enumerated() {
      lines.append(
        call(
          "gather_rows",
          [
            "\(epoch.batch)", "\(field.width)", "\(field.rowStride)",
            input(field.variable.name), "data[\(number)]", "order + step * \(epoch.batch)",
            "batch + \(number)",
          ]))
    }
    if let counter = offset(.inputs, "train.step") {
      let now =
        epoch.passes > 1 ? "(first_step + step) / \(epoch.passes)" : "first_step + step"
      lines.append("inputs[\(counter)] = (\(real.type))(\(now));")
    }
    func run(_ name: String) -> String {
      let suffix = epoch.fields.isEmpty ? "" : "_rows"
      let rows = epoch.fields.isEmpty ? "" : "batch, "
      return "\(name)\(suffix)(parameters, states, inputs, outputs, arena, \(rows)seed, "
        + "(unsigned)(first_step + step));"
    }
    if epoch.passes > 1 {
      lines.append("if ((first_step + step) % \(epoch.passes) != \(epoch.passes - 1))")
      lines.append("  " + run("train_pass"))
      lines.append("else")
    }
    lines.append((epoch.passes > 1 ? "  " : "") + run(program.name))
    for (number, name) in epoch.totals.enumerated() {
      lines.append("totals[\(number)] += outputs[\(offset(.outputs, name) ?? 0)];")
    }
    text.block("void \(program.name)_epoch(\(Self.epochParameters(real)))") { text in
      if epoch.fields.isEmpty {
        text.line("(void)data, (void)order;")
      } else {
        text.line("const \(real.type) *batch[\(epoch.fields.count)];")
      }
      if epoch.totals.isEmpty { text.line("(void)totals;") }
      text.block("for (long step = 0; step < steps; ++step)") { text in
        for line in lines { text.line(line) }
      }
    }
    return text.text
  }

  /// The position of the buffer called `name` in its region.
  private func offset(_ region: Region, _ name: String) -> Int? {
    program.buffers.first { $0.region == region && $0.name == name }?.offset
  }

  /// The address of an input; of one that the function does not have, that of any.
  func input(_ name: String) -> String { "inputs + \(offset(.inputs, name) ?? 0)" }
}

/// Returns the lines of C that compute `value` in the function called `name` of the module of `functions`, with
/// the comment above them; nil where no line of its own computes it.
package func excerpt(
  of value: NodeID, in name: String, of functions: [ModuleFunction]
) -> [String]? {
  var constantCount = 0
  for function in functions {
    var printer = ProgramPrinter(
      function.graph, function.program, rows: function.rows, firstConstant: constantCount)
    let steps = printer.printSteps()
    if function.program.name == name { return steps.excerpt(of: value) }
    if let epoch = function.epoch { _ = printer.print(epoch) }
    constantCount += printer.constants.count
  }
  return nil
}
