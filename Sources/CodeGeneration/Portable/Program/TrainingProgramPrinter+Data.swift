// The training program: what it knows of the data.

import Scheduling

extension TrainingProgramPrinter {
  /// The constants.
  func constants(_ text: inout CText) {
    let counts = program.counts
    var entries = [
      ("ROWS", counts.rows), ("TRAINING", counts.training), ("HELD_OUT", counts.heldOut),
      ("BATCH", counts.batch), ("STEPS", counts.steps), ("STEPS_PER_EPOCH", counts.stepsPerEpoch),
      ("STEPS_PER_REPORT", counts.stepsPerReport), ("EPOCHS", counts.reportedEpochs ?? 0),
      ("MEASURES", program.measures.count),
    ]
    switch program.source {
    case .table(_, let columns):
      entries += [("COLUMNS", columns), ("COLUMN_PARTS", columnParts.count)]
      if program.readsMoreThanNumbers { entries.append(("EXTRAS", extraCount)) }
    case .text(_, let windows):
      entries += [
        ("WINDOW", windows.width), ("CHARACTERS", windows.characters), ("BORDER", windows.border),
        ("VOCABULARY", windows.vocabulary), ("OFFSETS", windows.offsets),
      ]
    default: break
    }
    if counts.passes > 1 { entries.append(("PASSES", counts.passes)) }
    if !program.parts.isEmpty { entries.append(("PARTS", program.parts.count)) }
    text.line("/* What the model file and its data decide. */")
    text.line("enum {")
    for (name, value) in entries { text.line("  \(name) = \(value),") }
    text.dropLastComma()
    text.line("};")
    text.line("")
  }

  /// The variables of the program.
  func variables(_ text: inout CText) {
    text.line("static const char program[] = \"train\";")
    for path in program.paths {
      text.line("static const char *\(path.variable) = \(C.string(path.value));")
    }
    text.line("static const char *save_path;")
    text.line("static uint64_t seed = \(UInt64(bitPattern: Int64(program.seed)))u;")
    text.line("static int prints_json;")
    text.line("")
    text.line("/* What is reported, the loss first; as text and as keys of JSON. */")
    let names = program.measures.map { C.string($0.name) }.joined(separator: ", ")
    let keys = program.measures.map { C.string($0.json) }.joined(separator: ", ")
    text.line("static const char *const measure_names[] = {\(names)};")
    text.line("static const char *const measure_keys[] = {\(keys)};")
    text.line("")
    let statistics = hasStatistics ? ", *statistics" : ""
    text.line("static real *parameters, *states\(statistics);")
    if library.function(.prepare) != nil {
      text.line("/* The fields of the last batch that was prepared. */")
      text.line("static real *prepared;")
    }
    if !program.rowFields.isEmpty {
      text.line("/* Rows to train on, those that are held out, and the order of an epoch. */")
      text.line("static int32_t *training, *held_out, *order;")
    }
    text.line("")
  }

  /// Tables of the parts of the source and of the fields.
  func tables(_ text: inout CText) {
    columns(&text)
    if !program.parts.isEmpty {
      text.line(
        "/* The parts of the source that the data block reads: from where, how far apart rows lie (0"
      )
      text.line(
        "   means all of it at once), how many numbers, and where prepare and summarize have them. */"
      )
      text.line("static struct {")
      text.line("  const real *from;")
      text.line("  ptrdiff_t stride, count, prepare, summarize;")
      text.line("} parts[] = {")
      for part in program.parts {
        let shape = shape(of: part)
        text.line(
          "  {0, \(shape.stride), \(shape.count), \(place(part.input, .prepare, .inputs)), "
            + "\(place(part.input, .summarize, .inputs))},")
      }
      text.line("};")
      text.line("")
    }
    guard !program.rowFields.isEmpty else { return }
    text.line(
      "/* The fields that have rows: how far these lie apart and how many numbers they have. */")
    text.line("struct field {")
    text.line("  const char *name;")
    text.line("  real *rows;")
    text.line("  ptrdiff_t stride, width;")
    text.line("};")
    text.line("")
    text.line("static struct field fields[] = {")
    for field in program.rowFields {
      text.line(
        "  {\(C.string(field.name)), 0, \(field.shift == nil ? field.width : 1), \(field.width)},")
    }
    text.line("};")
    text.line("")
  }

  private func shape(of part: TrainingProgram.Part) -> (stride: Int, count: Int) {
    switch (part.kind, program.source) {
    case (.columns(_, _, let count), .table(_, let columns)): (columns, count)
    case (.wholeTable, .table(_, let columns)): (0, columns * program.ownRows)
    case (.words, .table): (extraCount, 1)
    case (.gaps(_, _, let count), .table): (extraCount, count)
    case (.images, .arrays(_, let width, _)): (width, width)
    default: (1, 1)
    }
  }

  /// The function that computes the fields of all rows.
  func prepare(_ text: inout CText) {
    guard library.function(.prepare) != nil else { return }
    let rowFields = program.rowFields.filter { $0.shift == nil }
    let rows = rowFields.isEmpty ? "1" : "ROWS"
    text.line("/* Computes the fields of all rows, and checks what they promise. */")
    text.block("static void prepare(void)") { text in
      text.line(
        "real *inputs = reals(\(library.prefix)_PREPARE_INPUTS), *arena = reals(\(library.prefix)_PREPARE_ARENA);"
      )
      if !program.parts.isEmpty {
        text.line("int32_t *rows = memory(ROWS, sizeof(int32_t));")
        text.line("for (int32_t row = 0; row < ROWS; ++row) rows[row] = row;")
      }
      text.line("prepared = reals(\(library.prefix)_PREPARE_OUTPUTS);")
      if hasStatistics { summarize(&text) }
      for (number, field) in program.rowFields.enumerated() where field.shift == nil {
        text.line("fields[\(number)].rows = reals((ptrdiff_t)ROWS * \(field.width));")
      }
      text.block("for (ptrdiff_t first = 0; first < \(rows); first += BATCH)") { text in
        text.line(
          "const ptrdiff_t count = \(rows) - first < BATCH ? \(rows) - first : BATCH;")
        if program.parts.isEmpty {
          text.line("(void)count;")
        } else {
          text.line("take(rows + first, count, inputs, 1);")
        }
        text.line(
          "\(library.name)_prepare(\(hasStatistics ? "statistics, " : "")inputs, prepared, arena);")
        for (number, field) in program.rowFields.enumerated() where field.shift == nil {
          text.line(
            "memcpy(fields[\(number)].rows + first * \(field.width), "
              + "prepared + \(place(field.name, .prepare, .outputs)), "
              + "(size_t)count * \(field.width) * sizeof(real));")
        }
      }
      for (number, field) in program.rowFields.enumerated() where field.shift == nil {
        check(field, "fields[\(number)].rows", "(ptrdiff_t)ROWS * \(field.width)", &text)
      }
      for field in program.fields where !field.isBatched {
        check(
          field, "prepared + \(place(field.name, .prepare, .outputs))", "\(field.width)", &text)
      }
      if !program.parts.isEmpty { text.line("free(rows);") }
      text.line("free(inputs);")
      text.line("free(arena);")
    }
    text.line("")
  }

  private func check(
    _ field: TrainingProgram.Field, _ values: String, _ count: String, _ text: inout CText
  ) {
    text.line("if (!keeps_promise(\(values), \(count), \(field.index), \(field.simplex)))")
    let promise =
      field.index > 0
      ? "is not made of whole numbers from 0 to \(field.index - 1)"
      : field.simplex > 0
        ? "is not made of numbers that add up to 1" : "is not made of finite numbers"
    text.line(
      "  fail(program, 0, \"%s\", \(C.string("the field '\(field.name)' \(promise)")));")
  }

  /// Lines that compute the statistics of the rows that are trained on.
  private func summarize(_ text: inout CText) {
    text.line("statistics = reals(\(library.prefix)_STATISTICS);")
    text.block { text in
      text.line(
        "real *all = reals(\(library.prefix)_SUMMARIZE_INPUTS), *own = reals(\(library.prefix)_SUMMARIZE_ARENA);"
      )
      text.line(
        "take(\(program.rowFields.isEmpty ? "rows" : "training"), TRAINING, all, 0);")
      text.line("\(library.name)_summarize(all, statistics, own);")
      text.line("free(all);")
      text.line("free(own);")
    }
  }
}
