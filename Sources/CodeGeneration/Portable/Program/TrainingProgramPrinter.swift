// The text of a training program: main.c beside an exported library.

import Scheduling

/// Prints `program`, which belongs to `library`.
struct TrainingProgramPrinter {
  let library: PortableLibrary
  let program: TrainingProgram

  /// Whether the data block has statistics.
  var hasStatistics: Bool { library.function(.summarize) != nil }

  /// The position of the array `name`, as a constant of the header; 0 where the function has none.
  func place(_ name: String, _ kind: PortableFunction.Kind, _ region: Region) -> String {
    library.function(kind).flatMap { library.constant(for: name, $0, region) } ?? "0"
  }

  /// The text of main.c.
  var text: String {
    var text = CText()
    text.line("/* Trains \(C.comment(library.title)), as gradc train does.")
    text.line("")
    text.line(
      "   The rows are the same in the same order, and so are the initial values: both are drawn by a"
    )
    text.line(
      "   generator that counts, of which the seed is the key. What differs is rounding. */")
    text.line("#include \"\(library.name).h\"")
    text.line("")
    for header in ["errno", "math", "stdarg", "stdio", "stdlib", "string", "time"] {
      text.line("#include <\(header).h>")
    }
    text.line("")
    text.line("typedef \(library.name)_real real;")
    text.line("")
    constants(&text)
    variables(&text)
    if program.readsMoreThanNumbers { append(ProgramText.word, &text) }
    tables(&text)
    for part in parts { append(part, &text) }
    readSource(&text)
    prepare(&text)
    append(ProgramText.report, &text)
    averages(&text)
    measuring(&text)
    stopping(&text)
    saving(&text)
    options(&text)
    main(&text)
    return C.wrapped(text.text)
  }

  /// The parts of the text that are the same for all models, as far as this one needs them.
  private var parts: [String] {
    var parts = [ProgramText.basics]
    switch program.source {
    case .none: break
    case .table:
      parts += [ProgramText.readFile, ProgramText.readTable(of: program)]
    case .arrays: parts += [ProgramText.readFile, ProgramText.readArray]
    case .text:
      let readText = ProgramText.readText(follows: program.heldOutFile != nil)
      parts += [ProgramText.readFile, program.readsBytes ? ProgramText.readBytes : readText]
    }
    if program.isShuffled {
      parts.append(ProgramText.random)
      if program.isText {
        parts.append(ProgramText.windows)
      } else {
        parts += [
          program.holdsOutLast ? ProgramText.splitInOrder : ProgramText.split, ProgramText.order,
        ]
      }
    }
    if !program.parts.isEmpty { parts.append(ProgramText.prepare) }
    if library.function(.prepare) != nil { parts.append(ProgramText.checkField) }
    return parts
  }

  /// Appends a part with the names of the library.
  private func append(
    _ part: String, _ text: inout CText, _ fill: (String) -> String = { $0 }
  ) {
    let real = library.precision == .float ? "strtof" : "strtod"
    let named = part.replacing("READ_REAL", with: real)
      .replacing("NAME_", with: library.name + "_")
    for line in fill(named).split(separator: "\n", omittingEmptySubsequences: false) {
      text.line(String(line))
    }
    text.line("")
  }

  // MARK: Evaluation

  private func measuring(_ text: inout CText) {
    guard program.counts.evaluations > 0 else { return }
    if !program.rowFields.isEmpty {
      text.line(
        "static void gather(const int32_t *rows, ptrdiff_t count, const struct field *field, real *to) {"
      )
      text.line("  for (ptrdiff_t row = 0; row < count; ++row)")
      text.line("    memcpy(to + row * field->width, field->rows + rows[row] * field->stride,")
      text.line("        (size_t)field->width * sizeof(real));")
      text.line("}")
      text.line("")
    }
    let counts = program.counts
    var calls = [
      ("measure_batches", PortableFunction.Kind.evaluate, counts.evaluated, counts.evaluations)
    ]
    if counts.rest > 0 { calls.append(("measure_rest", .evaluateRest, counts.rest, 1)) }
    for (name, kind, batch, steps) in calls { measure(name, kind, batch, steps, &text) }
    let hasRows = !program.rowFields.isEmpty
    text.line("/* The means of the loss and of what is reported over rows. */")
    text.block("static void measure(\(hasRows ? "const int32_t *rows, " : "")double *means)") {
      text in
      if !program.averages.isEmpty { text.line("set_averages();") }
      let count = counts.evaluated * counts.evaluations + counts.rest
      text.line("for (int i = 0; i < MEASURES; ++i) means[i] = 0;")
      var start = 0
      for (name, _, batch, steps) in calls {
        let rows = hasRows ? start == 0 ? "rows, " : "rows + \(start), " : ""
        text.line("\(name)(\(rows)means);")
        start += batch * steps
      }
      text.line("for (int i = 0; i < MEASURES; ++i) means[i] /= \(count);")
    }
    text.line("")
  }

  private func measure(
    _ name: String, _ kind: PortableFunction.Kind, _ batch: Int, _ steps: Int,
    _ text: inout CText
  ) {
    let own = "\(library.prefix)_\(kind.rawValue.uppercased())"
    let hasRows = !program.rowFields.isEmpty
    text.block("static void \(name)(\(hasRows ? "const int32_t *rows, " : "")double *totals)") {
      text in
      text.line("real *inputs = reals(\(own)_INPUTS), *outputs = reals(\(own)_OUTPUTS);")
      text.line("real *arena = reals(\(own)_ARENA);")
      text.line("double sums[MEASURES] = {0};")
      setFixed(kind, &text)
      text.block("for (uint32_t step = 0; step < \(steps); ++step)") { text in
        for (number, field) in program.rowFields.enumerated()
        where library.function(kind)?.buffers(.inputs).contains(where: { $0.name == field.name })
          ?? false
        {
          text.line(
            "gather(rows + (ptrdiff_t)step * \(batch), \(batch), &fields[\(number)], "
              + "inputs + \(place(field.name, kind, .inputs)));")
        }
        if let counter = counter("step", kind) { text.line("inputs[\(counter)] = (real)step;") }
        text.line(
          "\(library.name)_\(kind.rawValue)(\(used), states, inputs, outputs, arena, 0, step);")
        for (number, measure) in program.measures.enumerated() {
          text.line(
            "sums[\(number)] += (double)outputs[\(place(measure.name, kind, .outputs))];")
        }
      }
      text.line("for (int i = 0; i < MEASURES; ++i) totals[i] += sums[i] * \(batch);")
      text.line("free(inputs);")
      text.line("free(outputs);")
      text.line("free(arena);")
    }
    text.line("")
  }

  /// Lines that set what is the same for all rows.
  func setFixed(_ kind: PortableFunction.Kind, _ text: inout CText) {
    for field in program.fields where !field.isBatched {
      guard
        let place = library.function(kind).flatMap({
          library.constant(for: field.name, $0, .inputs)
        })
      else { continue }
      text.line(
        "memcpy(inputs + \(place), prepared + \(self.place(field.name, .prepare, .outputs)), "
          + "\(field.width) * sizeof(real));")
    }
  }

  /// The position of a counter of the run, if the function reads it.
  func counter(_ name: String, _ kind: PortableFunction.Kind) -> String? {
    library.function(kind).flatMap { library.constant(for: "train.\(name)", $0, .inputs) }
  }

  // MARK: Saving

  private func saving(_ text: inout CText) {
    let statistics = library.function(.prepare)?.buffers(.states).count ?? 0
    let blocks =
      hasStatistics ? "    {\(library.name)_statistics, statistics, \(statistics)},\n" : ""
    var metadata = ""
    if hasStatistics {
      metadata += "  fprintf(file, \",\\\"statistics_rows\\\":\\\"%d\\\"\", TRAINING);\n"
    }
    if program.isText {
      metadata += "  put_vocabulary(file);\n"
      append(
        program.readsBytes ? ProgramText.saveBytes : ProgramText.saveVocabulary, &text)
    }
    append(ProgramText.save, &text) { part in
      part.replacing(
        "PARAMETER_ARRAYS", with: "\(library.function(.step)?.buffers(.parameters).count ?? 0)"
      )
      .replacing("USED", with: used)
      .replacing("STATE_ARRAYS", with: "\(program.counts.keptStates)")
      .replacing("    SAVED_STATISTICS\n", with: blocks)
      .replacing("  PUT_METADATA\n", with: metadata)
      .replacing("MODEL_KEY", with: C.string(program.modelJSON))
    }
  }
}
