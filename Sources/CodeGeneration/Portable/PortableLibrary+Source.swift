// The source of an exported library.

import Graph
import Scheduling

extension PortableLibrary {
  /// The text of `NAME.c`.
  package var source: String {
    var helpers: Set<PortableHelper> = []
    var bodies: [String] = []
    for function in functions {
      var printer = PortablePrinter(
        function.graph, function.program, kind: function.kind, precision: precision, sizes: sizes,
        positions: positions(function), notes: notes, folder: folder)
      bodies.append(body(of: function, &printer))
      helpers.formUnion(printer.helpers)
      if function.kind == .step, let epoch = function.epoch {
        bodies.append(self.epoch(epoch, function))
      }
    }
    if let gradient = function(.gradient) { bodies.append(selfCheck(gradient)) }
    var text = CText()
    text.line("/* \(C.comment(title)) */")
    text.line("#include \"\(name).h\"")
    text.line("")
    if isFreestanding {
      let calls = PortableHelper.closure(helpers).map { $0.text(precision) } + bodies
      let functions = FreestandingFunction.text(for: calls.joined(separator: "\n"))
      for line in functions.split(separator: "\n", omittingEmptySubsequences: false) {
        text.line(String(line))
      }
    } else {
      text.line("#include <math.h>")
      text.line("")
    }
    text.line("typedef \(name)_real real;")
    text.line("")
    if let weights { constants(weights, &text) }
    for helper in PortableHelper.closure(helpers) {
      for line in helper.text(precision).split(separator: "\n", omittingEmptySubsequences: false) {
        text.line(String(line))
      }
      text.line("")
    }
    return C.wrapped(text.text + bodies.joined(separator: "\n"))
  }

  private func constants(_ weights: PortableWeights, _ text: inout CText) {
    for block in ["parameters", "states", "statistics"] {
      let isUsed = functions.contains { function in
        function.program.steps.flatMap(\.buffers).contains {
          function.kind.name(of: function.program.buffers[$0.index].region) == block
        }
      }
      guard isUsed, let values = weights.values(of: block) else { continue }
      text.line("static const real \(block)[] = {")
      for start in stride(from: 0, to: values.count, by: 6) {
        let line = values[start..<min(start + 6, values.count)].map {
          precision.literal($0).text
        }
        text.line("  \(line.joined(separator: ", ")),")
      }
      text.line("};")
      text.line("")
    }
  }

  // MARK: Functions

  private func body(of function: PortableFunction, _ printer: inout PortablePrinter) -> String {
    var steps = CText()
    printer.print(into: &steps)
    let used = printer.regions
    let random = function.program.steps.flatMap(\.draws)
    var text = CText()
    for line in arenaMap(function) { text.line(line) }
    text.declaration(
      "void \(name)_\(function.kind.rawValue)(\(parameters(function, real: "real"))) {")
    text.indented { text in
      for (region, _) in blocks(function) where !used.contains(region) {
        text.line("(void)\(function.kind.name(of: region));")
      }
      printKeys(function.kind, random, &text)
      for line in steps.lines { text.line(line) }
    }
    text.line("}")
    return text.text
  }

  /// Prints what random numbers depend on, where it is no parameter, or not needed.
  private func printKeys(
    _ kind: PortableFunction.Kind, _ random: [Random], _ text: inout CText
  ) {
    let needed = [
      ("seed", !random.isEmpty), ("step", random.contains(where: \.isPerStep)),
    ]
    for (key, isNeeded) in needed {
      if isNeeded != kind.keys.contains(key) {
        text.line(isNeeded ? "const uint32_t \(key) = 0;" : "(void)\(key);")
      }
    }
  }

  /// A comment with what lies where in the arena, and from which step to which.
  private func arenaMap(_ function: PortableFunction) -> [String] {
    var spans: [Int: ClosedRange<Int>] = [:]
    for (number, step) in function.program.steps.enumerated() {
      for id in step.buffers {
        spans[id.index] = (spans[id.index]?.lowerBound ?? number + 1)...(number + 1)
      }
    }
    let living = function.program.buffers.enumerated().filter {
      $0.element.region == .arena && spans[$0.offset] != nil
    }.sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    if living.isEmpty { return [] }
    let count = function.program.steps.count
    var lines = ["/* The arena: what lies where, and during which of the \(count) steps."]
    for (index, buffer) in living {
      let axes = buffer.axes.map { "\($0)" }.joined(separator: ", ")
      guard let span = spans[index] else { continue }
      let last = buffer.offset + max(buffer.count, 1) - 1
      let life = span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)-\(span.upperBound)"
      lines.append(C.comment("     \(buffer.offset)-\(last): \(buffer.name) [\(axes)], \(life)"))
    }
    lines[lines.count - 1] += " */"
    return lines
  }

  // MARK: The loop over batches

  private func epoch(_ epoch: EpochLoop, _ function: PortableFunction) -> String {
    func offset(_ region: Region, _ name: String) -> Int? {
      function.buffers(region).first { $0.name == name }?.offset
    }
    var text = CText()
    text.declaration("void \(name)_epoch(\(epochParameters(real: "real"))) {")
    text.indented { text in
      if epoch.fields.isEmpty { text.line("(void)data, (void)order;") }
      text.block("for (ptrdiff_t step = 0; step < steps; ++step)") { text in
        for number in epoch.fields.indices { gather(number, of: epoch, function, &text) }
        text.line("const uint32_t now = first_step + (uint32_t)step;")
        if let counter = offset(.inputs, "train.step") {
          let step = epoch.passes > 1 ? "(now / \(epoch.passes))" : "now"
          let counter = constant(for: "train.step", function, .inputs) ?? "\(counter)"
          text.line("inputs[\(counter)] = (real)\(step);")
        }
        let isLast = epoch.passes > 1 ? "  " : ""
        if epoch.passes > 1 {
          text.line("if (now % \(epoch.passes) != \(epoch.passes - 1))")
          text.line("  \(name)_pass(parameters, states, inputs, outputs, arena, seed, now);")
          text.line("else")
        }
        text.line("\(isLast)\(name)_step(parameters, states, inputs, outputs, arena, seed, now);")
        text.line("*total += (double)outputs[\(offset(.outputs, "loss") ?? 0)];")
      }
    }
    text.line("}")
    return text.text
  }

  /// Prints how the rows of a batch are copied, for the field `number` of `epoch`.
  private func gather(
    _ number: Int, of epoch: EpochLoop, _ function: PortableFunction, _ text: inout CText
  ) {
    let field = epoch.fields[number]
    let name = field.variable.name
    let axes = function.buffers(.inputs).first { $0.name == name }?.axes ?? []
    // By the names of sizes, where the array has them.
    let rows = axes.first.map { $0.extent == epoch.batch ? sizes.extent($0) : nil } ?? nil
    let batch = rows ?? "\(epoch.batch)"
    let columns = sizes.count(axes.dropFirst())
    let isNamed = axes.dropFirst().reduce(1) { $0 * $1.extent } == field.width
    let width = isNamed ? columns.within(.product) : "\(field.width)"
    let start = constant(for: name, function, .inputs) ?? "0"
    let place = "order[step * \(batch) + row]"
    text.line("/* \(C.comment(name)) */")
    let head = "for (ptrdiff_t row = 0; row < \(batch); ++row)"
    if field.width == 1, field.rowStride == 1 {
      text.line(head)
      text.line("  inputs[\(start) + row] = data[\(number)][\(place)];")
      return
    }
    text.block(head) { text in
      let stride = field.rowStride == field.width ? width : "\(field.rowStride)"
      let from = field.rowStride == 1 ? place : "(ptrdiff_t)\(place) * \(stride)"
      text.line("const real *from = data[\(number)] + \(from);")
      text.line("real *to = inputs + \(start) + row * \(width);")
      text.line("for (ptrdiff_t i = 0; i < \(width); ++i) to[i] = from[i];")
    }
  }

  // MARK: The check of the derivatives

  private func selfCheck(_ gradient: PortableFunction) -> String {
    let parameters = gradient.buffers(.parameters)
    let outputs = gradient.buffers(.outputs)
    let pairs = parameters.compactMap { parameter -> (Buffer, Buffer)? in
      outputs.first { $0.name == parameter.name }.map { (parameter, $0) }
    }
    let loss = outputs.first { $0.name == "loss" }?.offset ?? 0
    if pairs.isEmpty { return selfCheckOfNothing }
    let largest = parameters.map(\.count).max() ?? 0
    // The first is far enough for the rounding of the loss, the second near enough for its curvature.
    let reaches = precision == .float ? "{1e-2, 1e-3}" : "{1e-5, 1e-6}"
    var text = CText()
    text.declaration("double \(name)_self_check(\(checkParameters(real: "real"))) {")
    text.indented { text in
      text.line("static const struct { ptrdiff_t at, count, gradient; } all[] = {")
      let positions = self.positions(gradient)
      for (parameter, derivative) in pairs {
        let at = positions[.parameters]?[parameter.name] ?? "\(parameter.offset)"
        let out = positions[.outputs]?[derivative.name] ?? "\(derivative.offset)"
        text.line("  {\(at), \(parameter.count), \(out)},")
      }
      text.line("};")
      text.line("static const double reaches[] = \(reaches);")
      text.line("real *const saved = arena + \(gradient.count(.arena));")
      text.line("real *const direction = saved + \(largest);")
      text.line("double worst = 0, whole = 0;")
      for line in Self.selfCheckBody {
        text.line(
          line.replacing("NAME", with: name).replacing("LOSS", with: "\(loss)")
            .replacing("COUNT", with: "\(pairs.count)"))
      }
    }
    text.line("}")
    return text.text
  }

  /// The check of a model that has no parameters.
  private var selfCheckOfNothing: String {
    var text = CText()
    text.declaration("double \(name)_self_check(\(checkParameters(real: "real"))) {")
    text.indented { text in
      text.line("(void)parameters, (void)states, (void)inputs, (void)outputs, (void)arena;")
      text.line("(void)seed, (void)step;")
      text.line("return 0;")
    }
    text.line("}")
    return text.text
  }

  /// Steps along the derivative itself, each element weighted differently, so that a wrong one shows. Of
  /// two steps the better one counts: what a wrong derivative is off by does not go away.
  private static let selfCheckBody = """
    NAME_gradient(parameters, states, inputs, outputs, arena, seed, step);
    for (ptrdiff_t p = 0; p < COUNT; ++p)
      for (ptrdiff_t i = 0; i < all[p].count; ++i) {
        const double g = (double)outputs[all[p].gradient + i];
        whole += g * g;
      }
    whole = sqrt(whole);
    for (ptrdiff_t p = 0; p < COUNT; ++p) {
      real *const own = parameters + all[p].at;
      double length = 0, slope = 0, losses[2];
      NAME_gradient(parameters, states, inputs, outputs, arena, seed, step);
      for (ptrdiff_t i = 0; i < all[p].count; ++i) {
        const double weight = 1 + (double)((uint32_t)i * 2654435761u >> 28) / 16;
        const double g = (double)outputs[all[p].gradient + i];
        saved[i] = own[i];
        direction[i] = (real)(weight * g);
        length += weight * g * (weight * g);
        slope += weight * g * g;
      }
      length = sqrt(length);
      if (length <= 1e-2 * whole || length == 0) continue;
      double least = HUGE_VAL;
      for (int attempt = 0; attempt < 2; ++attempt) {
        for (int side = 0; side < 2; ++side) {
          const double moved = (side == 0 ? reaches[attempt] : -reaches[attempt]) / length;
          for (ptrdiff_t i = 0; i < all[p].count; ++i)
            own[i] = (real)((double)saved[i] + moved * (double)direction[i]);
          NAME_gradient(parameters, states, inputs, outputs, arena, seed, step);
          losses[side] = (double)outputs[LOSS];
        }
        const double difference = (losses[0] - losses[1]) / (2 * reaches[attempt]) * length;
        const double error = fabs(difference - slope) / slope;
        if (error < least) least = error;
      }
      for (ptrdiff_t i = 0; i < all[p].count; ++i) own[i] = saved[i];
      if (least > worst) worst = least;
    }
    return worst;
    """.split(separator: "\n").map(String.init)
}

extension Step {
  /// The random numbers that the step draws.
  var draws: [Random] {
    switch self {
    case .random(let fill): [fill.random]
    case .loop(let loop): loop.steps.flatMap(\.draws)
    default: []
    }
  }
}
