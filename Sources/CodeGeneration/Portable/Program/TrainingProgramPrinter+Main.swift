// The training program: its options, and the loop over steps.

import Scheduling

extension TrainingProgramPrinter {
  func options(_ text: inout CText) {
    let usage =
      program.paths.map { "[\($0.option) PATH]" } + ["[--seed N]", "[--save PATH]", "[--json]"]
    let paths = [("--save", "save_path")] + program.paths.map { ($0.option, $0.variable) }
    text.block("static void read_options(int count, char **arguments)") { text in
      text.block("for (int i = 1; i < count; ++i)") { text in
        text.line("const char *value = i + 1 < count ? arguments[i + 1] : NULL;")
        text.block("if (strcmp(arguments[i], \"--json\") == 0)") { text in
          text.line("prints_json = 1;")
          text.line("continue;")
        }
        for (option, variable) in paths {
          text.block("if (value && strcmp(arguments[i], \"\(option)\") == 0)") { text in
            text.line("\(variable) = value, ++i;")
            text.line("continue;")
          }
        }
        text.block("if (value && strcmp(arguments[i], \"--seed\") == 0)") { text in
          text.line("char *end;")
          text.line("seed = (uint64_t)strtoll(value, &end, 10);")
          text.line(
            "if (end == value || *end != 0) fail(program, 0, \"'%s' is no whole number\", value);")
          text.line("++i;")
          text.line("continue;")
        }
        text.line(
          "fprintf(stderr, \"usage: %s \(usage.joined(separator: " "))\\n\", arguments[0]);")
        text.line("exit(64);")
      }
    }
    text.line("")
  }

  func main(_ text: inout CText) {
    let hasRows = !program.rowFields.isEmpty
    let counts = program.counts
    text.block("int main(int count, char **arguments)") { text in
      text.line(
        "real *inputs = reals(\(library.prefix)_STEP_INPUTS), *outputs = reals(\(library.prefix)_STEP_OUTPUTS);"
      )
      text.line(
        "real *arena = reals(\(library.prefix)_STEP_ARENA), *first = reals(\(library.prefix)_INIT_ARENA);"
      )
      text.line("double sum = 0, loss = 0\(counts.evaluations > 0 ? ", measures[MEASURES]" : "");")
      text.line("long summed = 0\(program.stop == nil ? "" : ", last = STEPS");")
      text.line("clock_t start;")
      text.line("read_options(count, arguments);")
      text.line(
        "parameters = reals(\(library.prefix)_PARAMETERS), states = reals(\(library.prefix)_STATES);"
      )
      allocateBest(&text)
      text.line("\(library.name)_init(parameters, states, first, (uint32_t)seed);")
      if case .none = program.source {} else { text.line("read_source();") }
      if hasRows {
        let longest = program.isText ? "TRAINING + 1" : "TRAINING"
        text.line("training = memory(\(longest), sizeof(int32_t));")
        text.line("held_out = memory(HELD_OUT + 1, sizeof(int32_t));")
        text.line("order = memory(\(longest), sizeof(int32_t));")
        text.line("split();")
      }
      if library.function(.prepare) != nil { text.line("prepare();") }
      let fields = library.function(.step)?.epoch?.fields ?? []
      let data = fields.map { field in
        let number = program.rowFields.firstIndex { $0.name == field.variable.name } ?? 0
        return "fields[\(number)].rows"
      }
      text.block { text in
        text.line(
          "const real *const data[] = {\(data.isEmpty ? "0" : data.joined(separator: ", "))};")
        if !hasRows { text.line("const int32_t order[] = {0};") }
        setFixed(.step, &text)
        for (name, value) in [("steps", "STEPS"), ("epochs", "\(counts.epochs)")] {
          if let place = counter(name, .step) { text.line("inputs[\(place)] = \(value);") }
        }
        text.line("start = clock();")
        steps(&text)
      }
      finish(&text)
    }
  }

  /// The loop over the steps.
  private func steps(_ text: inout CText) {
    let hasRows = !program.rowFields.isEmpty
    let hasPasses = program.counts.passes > 1
    let width = hasPasses ? "PASSES * BATCH" : "BATCH"
    let passes = hasPasses ? "PASSES, (uint32_t)step * PASSES" : "1, (uint32_t)step"
    text.block("for (long step = 0; step < STEPS; ++step)") { text in
      text.line("const long done = step + 1;")
      if hasRows {
        text.line("if (step % STEPS_PER_EPOCH == 0) set_order(step / STEPS_PER_EPOCH);")
      }
      if let place = counter("epoch", .step) {
        text.line("inputs[\(place)] = (real)(step / STEPS_PER_EPOCH);")
      }
      text.line(
        "\(library.name)_epoch(parameters, states, inputs, outputs, arena, (uint32_t)seed, data, "
          + "order\(hasRows ? " + step % STEPS_PER_EPOCH * \(width)" : ""), \(passes), &sum);")
      text.line(hasPasses ? "summed += PASSES;" : "++summed;")
      text.line("if (!isfinite(sum))")
      text.line(
        "  fail(program, 0, \"the loss is %s at step %ld of %ld\", "
          + "sum != sum ? \"nan\" : sum < 0 ? \"-inf\" : \"inf\", done, (long)STEPS);")
      text.line("if (done % STEPS_PER_REPORT != 0 && done != STEPS) continue;")
      text.line("loss = sum / (double)summed;")
      text.line("sum = 0, summed = 0;")
      var held = "NULL"
      if program.counts.heldOut > 0 {
        text.line("measure(held_out, measures);")
        held = "measures"
      }
      text.line(
        "report(done, &loss, \(held), (double)(clock() - start) / (double)CLOCKS_PER_SEC);")
      guard program.stop != nil else { return }
      text.block("if (is_enough(measures, done))") { text in
        text.line("last = done;")
        text.line("break;")
      }
    }
  }

  /// What is printed in the end, and the saving.
  private func finish(_ text: inout CText) {
    let counts = program.counts
    let hasRows = !program.rowFields.isEmpty
    let values: (name: String, array: String, count: String)
    let last = program.stop == nil ? "STEPS" : "last"
    if program.stop != nil { text.line("return_to_best(measures, last);") }
    if counts.heldOut > 0 {
      values = ("validation", "measures", "MEASURES")
    } else if counts.evaluations > 0 {
      text.line("measure(\(hasRows ? "training, " : "")measures);")
      text.line("measures[0] = loss;")
      values = ("training", "measures", "MEASURES")
    } else {
      values = ("training", "&loss", "1")
    }
    text.line("fputs(\"\(values.name): \", stderr);")
    text.line("put_measures(\(values.array), \(values.count));")
    let end = program.stop == nil ? "\\n" : ""
    text.line(
      "fprintf(stderr, \" after %ld step%s\(end)\", (long)\(last), \(last) == 1 ? \"\" : \"s\");")
    if program.stop != nil { text.line("put_best(last);") }
    text.line("if (save_path) save(save_path);")
    text.block("if (prints_json)") { text in
      text.line("printf(\"{\\\"event\\\":\\\"done\\\"\");")
      if counts.heldOut > 0 {
        text.line("put_json(\"train\", &loss, 1);")
        text.line("put_json(\"validation\", measures, MEASURES);")
      } else {
        text.line("put_json(\"train\", \(values.array), \(values.count));")
      }
      if program.stop == nil {
        text.line("printf(\",\\\"steps\\\":%ld,\\\"first_step_ms\\\":null}\\n\", (long)STEPS);")
      } else {
        text.line("put_best_json(last);")
      }
    }
    text.line("return 0;")
  }
}
