// The training program: the weights that are measured and saved, where these are not those of the last step.

import Scheduling

extension TrainingProgramPrinter {
  /// The numbers that stand for the parameters where the model is measured and saved.
  var used: String { program.averages.isEmpty ? "parameters" : "averaged" }

  // MARK: Averages

  /// The function that puts averages in the places of parameters.
  func averages(_ text: inout CText) {
    guard !program.averages.isEmpty, let step = library.function(.step) else { return }
    let states = step.buffers(.states)
    text.line(
      "/* Moving averages in the places of the parameters: these are measured and saved. */")
    text.line("static real *averaged;")
    text.line("")
    text.block("static void set_averages(void)") { text in
      for parameter in step.buffers(.parameters) {
        guard let average = states.first(where: { $0.name == program.averages[parameter.name] })
        else { continue }
        text.line(
          "memcpy(averaged + \(parameter.offset), states + \(average.offset), "
            + "\(parameter.count) * sizeof(real));")
      }
    }
    text.line("")
  }

  // MARK: Early stopping

  /// The functions that look for the best report.
  func stopping(_ text: inout CText) {
    guard let stop = program.stop else { return }
    let delta = stop.delta == 0 ? "" : " \(stop.isLargerBetter ? "+" : "-") \(stop.delta)"
    let values = [
      "used": used, "parameters": "\(library.prefix)_PARAMETERS",
      "states": "\(library.prefix)_STATES", "measure": "\(stop.measure)",
      "better": stop.isLargerBetter ? ">" : "<", "delta": delta, "patience": "\(stop.patience)",
      "reason": C.string(stop.reason),
      "unit": program.counts.reportedEpochs == nil ? "step" : "epoch",
    ]
    let body = values.reduce(ProgramText.stop) { text, value in
      text.replacing("@\(value.key)@", with: value.value)
    }
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      text.line(String(line))
    }
    text.line("")
  }

  /// Lines that allocate what is kept of the best report, and the averages.
  func allocateBest(_ text: inout CText) {
    if !program.averages.isEmpty { text.line("averaged = reals(\(library.prefix)_PARAMETERS);") }
    guard program.stop != nil else { return }
    text.line("best_parameters = reals(\(library.prefix)_PARAMETERS);")
    text.line("best_states = reals(\(library.prefix)_STATES);")
  }
}

extension ProgramText {
  /// The search for the best report. What stands between two @ is the program's own.
  static let stop = #"""
    /* The best report so far: its measures, its step, the weights, and how many reports came since. */
    static double best_measures[MEASURES];
    static long best_step, since_best;
    static real *best_parameters, *best_states;

    /* Notes a report, and returns whether there was no better one for long enough. */
    static int is_enough(const double *measures, long step) {
      const double value = measures[@measure@], best = best_measures[@measure@];
      if (!isfinite(value) || (best_step > 0 && !(value @better@ best@delta@)))
        return ++since_best >= @patience@;
      memcpy(best_measures, measures, sizeof best_measures);
      memcpy(best_parameters, @used@, @parameters@ * sizeof(real));
      memcpy(best_states, states, @states@ * sizeof(real));
      best_step = step;
      since_best = 0;
      return 0;
    }

    /* Where a step is, as the reports count. */
    static long place(long step) { return EPOCHS > 0 ? (step - 1) / STEPS_PER_EPOCH + 1 : step; }

    static void put_place(const char *prefix, long step) {
      if (step == 0) {
        if (EPOCHS > 0) printf(",\"%sepoch\":null", prefix);
        printf(",\"%sstep\":null", prefix);
      } else {
        if (EPOCHS > 0) printf(",\"%sepoch\":%ld", prefix, place(step));
        printf(",\"%sstep\":%ld", prefix, step);
      }
    }

    /* Goes back to the weights of the best report, and says so if the training has ended early. */
    static void return_to_best(double *measures, long last) {
      if (last < STEPS) {
        fprintf(stderr, "stopped after @unit@ %ld of %ld: %s\n", place(last), place(STEPS), @reason@);
        if (prints_json) {
          printf("{\"event\":\"stop\"");
          put_place("", last);
          printf(",\"measure\":%s,\"best\":", measure_keys[@measure@]);
          if (best_step > 0) printf("%.17g", best_measures[@measure@]);
          else printf("null");
          put_place("best_", best_step);
          printf("}\n");
        }
      }
      if (best_step == 0) return;
      memcpy(measures, best_measures, sizeof best_measures);
      memcpy(@used@, best_parameters, @parameters@ * sizeof(real));
      memcpy(states, best_states, @states@ * sizeof(real));
    }

    /* Says whose weights these are. */
    static void put_best(long last) {
      if (best_step > 0 && best_step != last)
        fprintf(stderr, ", with the weights of @unit@ %ld", place(best_step));
      fputc('\n', stderr);
    }

    /* Prints the end of the last line of JSON. */
    static void put_best_json(long last) {
      printf(",\"steps\":%ld", last);
      put_place("best_", best_step);
      printf(",\"stopped\":%s,\"first_step_ms\":null}\n", last < STEPS ? "true" : "false");
    }
    """#
}
