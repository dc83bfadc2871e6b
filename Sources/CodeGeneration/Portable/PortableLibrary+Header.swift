// The header of an exported library: sizes, tables of what lies where, and functions.

import Graph
import Scheduling

extension PortableLibrary {
  /// The text of `NAME.h`.
  package var header: String {
    var text = CText()
    text.line("/* \(C.comment(title)) */")
    text.line("#ifndef \(prefix)_H")
    text.line("#define \(prefix)_H")
    text.line("")
    text.line("#include <stddef.h>")
    text.line("#include <stdint.h>")
    text.line("")
    text.line("#ifdef __cplusplus")
    text.line("extern \"C\" {")
    text.line("#endif")
    text.line("")
    text.line("/* The type of all numbers. */")
    text.line("typedef \(precision.rawValue) \(name)_real;")
    text.line("")
    if !sizes.entries.isEmpty {
      text.line("/* The sizes of the model. */")
      enumeration(sizes.entries.map { ($0.name, "\($0.value)") }, &text)
    }
    memorySizes(&text)
    tables(&text)
    declarations(&text)
    text.line("#ifdef __cplusplus")
    text.line("}")
    text.line("#endif")
    text.line("")
    text.line("#endif")
    return text.text
  }

  private func enumeration(_ entries: [(String, String)], _ text: inout CText) {
    text.line("enum {")
    for (name, value) in entries { text.line("  \(name) = \(value),") }
    // A comma behind the last one is C99, but not yet C++98.
    text.dropLastComma()
    text.line("};")
    text.line("")
  }

  // MARK: Memory

  private func memorySizes(_ text: inout CText) {
    text.line("/* How many numbers each block of memory holds, which the caller provides. */")
    var entries: [(String, String)] = []
    for block in ["parameters", "states", "statistics"] where weights == nil {
      guard let count = count(ofBlock: block) else { continue }
      entries.append(("\(prefix)_\(block.uppercased())", "\(count)"))
    }
    for function in functions {
      let own = "\(prefix)_\(function.kind.rawValue.uppercased())"
      for (region, _) in function.kind.blocks
      where [.inputs, .outputs, .arena].contains(region)
        && function.kind.name(of: region) == region.rawValue
      {
        entries.append(
          ("\(own)_\(region.rawValue.uppercased())", "\(count(region, of: function))"))
      }
    }
    if let gradient = function(.gradient) {
      let largest = gradient.buffers(.parameters).map(\.count).max() ?? 0
      entries.append(
        ("\(prefix)_SELF_CHECK_ARENA", "\(prefix)_GRADIENT_ARENA + \(2 * largest)"))
    }
    enumeration(entries, &text)
  }

  // MARK: Tables

  private func tables(_ text: inout CText) {
    text.line(
      "/* An array in a block of memory: its first element, and its sizes, the last of which")
    text.line("   counts neighbours. Tables end with an array without a name. */")
    text.line("struct \(name)_array {")
    text.line("  const char *name;")
    text.line("  /* \"real\", \"index\" (whole numbers from 0) or \"simplex\" (adds up to 1). */")
    text.line("  const char *type;")
    text.line("  int offset, count, rank, shape[\(largestRank)];")
    text.line("};")
    text.line("")
    if weights == nil {
      table("parameters", owner, .parameters, &text)
      table("states", owner, .states, &text)
    }
    if let prepare = function(.prepare), weights == nil, !prepare.buffers(.states).isEmpty {
      table("statistics", prepare, .states, &text)
    }
    for function in functions {
      for (region, _) in function.kind.blocks
      where [.inputs, .outputs].contains(region)
        && function.kind.name(of: region) == region.rawValue
      {
        table("\(function.kind.rawValue)_\(region.rawValue)", function, region, &text)
      }
    }
  }

  private var largestRank: Int {
    let buffers = functions.flatMap(\.program.buffers).filter { $0.region != .arena }
    return max(buffers.map(\.axes.count).max() ?? 1, 1)
  }

  /// The names of the constants that are the positions of `buffers`, in the table called `label`.
  private func constants(_ label: String, _ buffers: [Buffer]) -> [String] {
    var taken: Set<String> = []
    let base = "\(prefix)_\(label.dropLast().uppercased())"
    return buffers.map { buffer in
      let plain = "\(base)_\(PortableNames.identifier(buffer.name).uppercased())"
      let names = sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? plain : "\(plain)_\($0)" }
      return names.first { taken.insert($0).inserted } ?? plain
    }
  }

  /// Returns the constants that are positions of arrays of `function`, by their names, for each block that has a
  /// table: they are the caller's memory.
  func positions(_ function: PortableFunction) -> [Region: [String: String]] {
    func named(_ label: String, _ buffers: [Buffer]) -> [String: String] {
      Dictionary(
        zip(buffers.map(\.name), constants(label, buffers)), uniquingKeysWith: { first, _ in first }
      )
    }
    var result: [Region: [String: String]] = [:]
    for (region, _) in function.kind.blocks
    where function.kind.name(of: region) == region.rawValue {
      switch region {
      case .inputs, .outputs:
        result[region] = named(
          "\(function.kind.rawValue)_\(region.rawValue)", function.buffers(region))
      case .parameters where weights == nil, .states where weights == nil:
        result[region] = named(region.rawValue, owner.buffers(region))
      default: break
      }
    }
    return result
  }

  /// The function whose parameters and states are those of the tables.
  private var owner: PortableFunction {
    functions.first { $0.kind == .step } ?? functions[0]
  }

  /// Returns the constant that is the position of the array `name` among the inputs or outputs of `function`;
  /// nil if there is none of that name.
  func constant(for name: String, _ function: PortableFunction, _ region: Region) -> String? {
    let buffers = function.buffers(region)
    guard let index = buffers.firstIndex(where: { $0.name == name }) else { return nil }
    return constants("\(function.kind.rawValue)_\(region.rawValue)", buffers)[index]
  }

  /// Prints the positions of the arrays of `region` as constants, and their table.
  private func table(
    _ label: String, _ function: PortableFunction, _ region: Region, _ text: inout CText
  ) {
    let buffers = function.buffers(region)
    if !buffers.isEmpty {
      enumeration(
        zip(constants(label, buffers), buffers).map { ($0, "\($1.offset)") }, &text)
    }
    text.line("static const struct \(name)_array \(name)_\(label)[] = {")
    for buffer in buffers {
      let shape = buffer.axes.map(sizes.extent)
      let dimensions = shape.isEmpty ? "0" : shape.joined(separator: ", ")
      text.line(
        "  {\(C.string(buffer.name)), \"\(type(of: buffer, function))\", \(buffer.offset), "
          + "\(buffer.count), \(shape.count), {\(dimensions)}},")
    }
    text.line("  {0, 0, 0, 0, 0, {0}}")
    text.line("};")
    text.line("")
  }

  private func type(of buffer: Buffer, _ function: PortableFunction) -> String {
    let graph = function.graph
    for node in graph.nodes {
      guard case .variable(let variable) = node.operation, variable.name == buffer.name else {
        continue
      }
      switch variable.promise {
      case .real, .extended: return "real"
      case .index: return "index"
      case .simplex: return "simplex"
      }
    }
    return "real"
  }

  // MARK: Functions

  private func declarations(_ text: inout CText) {
    let real = "\(name)_real"
    func declare(_ comment: [String], _ declaration: String) {
      for (number, line) in comment.enumerated() {
        let start = number == 0 ? "/* " : "   "
        text.line(start + line + (number == comment.count - 1 ? " */" : ""))
      }
      text.declaration(declaration + ";")
      text.line("")
    }
    for function in functions {
      declare(
        function.comment,
        "void \(name)_\(function.kind.rawValue)(\(parameters(function, real: real)))")
      guard function.kind == .step, let epoch = function.epoch else { continue }
      let fields = epoch.fields.map(\.variable.name).joined(separator: ", ")
      declare(
        [
          epoch.passes > 1
            ? "Takes `steps` batches, \(epoch.passes) for a step, and adds their losses to *total. data has an"
            : "Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an",
          "array of rows for each of: \(C.comment(fields.isEmpty ? "nothing" : fields)).",
          "order[i] is the row that comes as the i-th, or the place where a window of a text begins.",
        ], "void \(name)_epoch(\(epochParameters(real: real)))")
    }
    guard function(.gradient) != nil else { return }
    declare(
      [
        "Compares the derivatives with differences of the loss, for each parameter in a direction of",
        "its own, and returns the largest relative error: below \(precision == .float ? "0.02" : "1e-4") if all is well, HUGE_VAL if",
        "something is no finite number. The parameters are as they were in the end.",
        "The arena has \(prefix)_SELF_CHECK_ARENA numbers.",
      ], "double \(name)_self_check(\(checkParameters(real: real)))")
  }
}

extension PortableFunction {
  /// What the function does, as lines of a comment.
  var comment: [String] {
    guard kind == .step, let passes = epoch?.passes, passes > 1 else { return kind.comment }
    return [
      "The last of the \(passes) batches of a step: computes its loss, and changes parameters by the mean of all",
      "gradients, and states. `step` counts batches from 0; with `seed` it decides on random numbers. An",
      "input train.step counts steps.",
    ]
  }
}

extension PortableFunction.Kind {
  /// What the function does, as lines of a comment.
  var comment: [String] {
    switch self {
    case .initialize: ["Sets parameters and states to their initial values, which `seed` decides."]
    case .step:
      [
        "One step of training: computes the loss, and changes parameters and states. `step` counts from",
        "0; with `seed` it decides on random numbers.",
      ]
    case .pass:
      [
        "A batch of a step but its last: computes its loss, adds up its gradients, and changes states.",
        "`step` counts batches from 0; with `seed` it decides on random numbers.",
      ]
    case .predict: ["Computes the results of the model."]
    case .gradient: ["Computes the loss and its derivative towards each parameter."]
    case .summarize:
      [
        "Computes what the data block says of all rows together, from the rows that are trained on, as",
        "the source has them.",
      ]
    case .prepare:
      ["Computes the fields of the data block for a batch of rows, as the source has them."]
    case .evaluate: ["Computes the loss and what the model reports, as it is after training."]
    case .evaluateRest: ["The same for a smaller batch, of the rows that are left in the end."]
    }
  }
}

extension C {
  /// Returns `text` as a string literal.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "?": result += "\\?"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
