// Parts of the exported training program: fields, reports, and saving.

extension ProgramText {
  /// The fields of the data block from its source.
  static let prepare = #"""
    /* Copies the numbers of the rows `rows` that the data block reads to `inputs`, those of
       `prepare` or else of `summarize`. */
    static void take(const int32_t *rows, ptrdiff_t count, real *inputs, int prepares) {
      for (int i = 0; i < PARTS; ++i) {
        real *to = inputs + (prepares ? parts[i].prepare : parts[i].summarize);
        if (parts[i].stride == 0)
          memcpy(to, parts[i].from, (size_t)parts[i].count * sizeof(real));
        else
          for (ptrdiff_t row = 0; row < count; ++row)
            memcpy(to + row * parts[i].count, parts[i].from + rows[row] * parts[i].stride,
                (size_t)parts[i].count * sizeof(real));
      }
    }
    """#

  /// The check of what a field promises.
  static let checkField = #"""
    /* Whether the numbers of a field keep its promise: finite, whole from 0 to below `index`, or,
       where `simplex` says how many, at least 0 and adding up to 1. */
    static int keeps_promise(const real *values, ptrdiff_t count, ptrdiff_t index, ptrdiff_t simplex) {
      double sum = 0;
      for (ptrdiff_t i = 0; i < count; ++i) {
        const double value = (double)values[i];
        if (!isfinite(value)) return 0;
        if (index > 0 && !(value >= 0 && value < (double)index && floor(value) == value)) return 0;
        if (simplex == 0) continue;
        sum += value;
        if (!(value >= 0)) return 0;
        if ((i + 1) % simplex != 0) continue;
        if (!(fabs(sum - 1) <= 1e-5)) return 0;
        sum = 0;
      }
      return 1;
    }
    """#

  static let report = #"""
    /* Prints a number for reading: with so many significant digits, and all before the point. */
    static void put_short(double value, int digits) {
      const double size = fabs(value);
      if (value != value) fputs("nan", stderr);
      else if (size == 0) fputs("0", stderr);
      else if (!isfinite(value)) fputs(value < 0 ? "-inf" : "inf", stderr);
      else if (size < 1e-4 || size >= 1e9) fprintf(stderr, "%.3g", value);
      else {
        const int places = digits - 1 - (int)floor(log10(size));
        fprintf(stderr, "%.*f", places > 0 ? places : 0, value);
      }
    }

    static void put_duration(double seconds) {
      const long total = (long)ceil(seconds > 0 ? seconds : 0);
      if (total >= 3600) fprintf(stderr, "%ld:%02ld:%02ld", total / 3600, total / 60 % 60, total % 60);
      else fprintf(stderr, "%ld:%02ld", total / 60, total % 60);
    }

    static void put_measures(const double *measures, int count) {
      for (int i = 0; i < count; ++i) {
        fprintf(stderr, "%s%s ", i > 0 ? ", " : "", measure_names[i]);
        put_short(measures[i], 4);
      }
    }

    static void put_json(const char *name, const double *measures, int count) {
      printf(",\"%s\":{", name);
      for (int i = 0; i < count; ++i) {
        printf("%s%s:", i > 0 ? "," : "", measure_keys[i]);
        if (isfinite(measures[i])) printf("%.17g", measures[i]);
        else printf("null");
      }
      printf("}");
    }

    /* Says how far the run is, in the words of gradc train. */
    static void report(long done, const double *loss, const double *held, double elapsed) {
      const double rate = (double)done / (elapsed > 0 ? elapsed : 1e-9);
      if (EPOCHS > 0) {
        const int digits = snprintf(NULL, 0, "%d", EPOCHS);
        fprintf(stderr, "epoch %*ld/%d", digits, (done - 1) / STEPS_PER_EPOCH + 1, EPOCHS);
      } else {
        const int digits = snprintf(NULL, 0, "%ld", (long)STEPS);
        fprintf(stderr, "step %*ld/%ld", digits, done, (long)STEPS);
      }
      fputs(": ", stderr);
      put_measures(loss, 1);
      if (held) {
        fputs(", validation ", stderr);
        put_measures(held, MEASURES);
      }
      fputs(", ", stderr);
      put_short(rate, 3);
      fputs(" steps/s", stderr);
      if (done < STEPS) {
        fputs(", ", stderr);
        put_duration((double)(STEPS - done) / rate);
        fputs(" left", stderr);
      }
      fputc('\n', stderr);
      if (!prints_json) return;
      printf("{\"event\":\"epoch\"");
      if (EPOCHS > 0) printf(",\"epoch\":%ld,\"epochs\":%d", (done - 1) / STEPS_PER_EPOCH + 1, EPOCHS);
      printf(",\"step\":%ld,\"steps\":%ld", done, (long)STEPS);
      put_json("train", loss, 1);
      if (held) put_json("validation", held, MEASURES);
      printf("}\n");
    }
    """#

  static let save = #"""
    static void put_word(FILE *file, uint32_t word) {
      for (int i = 0; i < 4; ++i) putc((int)(word >> 8 * i & 255), file);
    }

    static void put_numbers(FILE *file, const real *numbers, ptrdiff_t count) {
      for (ptrdiff_t i = 0; i < count; ++i) {
        const float number = (float)numbers[i];
        uint32_t word;
        memcpy(&word, &number, 4);
        put_word(file, word);
      }
    }

    /* Writes the trained numbers as safetensors, which gradc run reads: a header of JSON, whose length
       stands before it, and the numbers, all little-endian. */
    static void save(const char *path) {
      const struct {
        const struct NAME_array *arrays;
        const real *numbers;
        ptrdiff_t count;
      } blocks[] = {
        {NAME_parameters, USED, PARAMETER_ARRAYS},
        {NAME_states, states, STATE_ARRAYS},
        SAVED_STATISTICS
      };
      const int count = (int)(sizeof blocks / sizeof blocks[0]);
      FILE *file = fopen(path, "wb");
      long begin = 0, length;
      if (!file) fail(program, 0, "cannot write '%s': %s", path, strerror(errno));
      for (int i = 0; i < 8; ++i) putc(0, file);
      fputs("{\"__metadata__\":{\"model\":" MODEL_KEY ",\"format\":\"gradc\"", file);
      PUT_METADATA
      putc('}', file);
      for (int i = 0; i < count; ++i)
        for (ptrdiff_t j = 0; j < blocks[i].count; ++j) {
          const struct NAME_array *array = &blocks[i].arrays[j];
          fprintf(file, ",\"%s\":{\"dtype\":\"F32\",\"shape\":[", array->name);
          for (int axis = 0; axis < array->rank; ++axis)
            fprintf(file, "%s%d", axis > 0 ? "," : "", array->shape[axis]);
          fprintf(file, "],\"data_offsets\":[%ld,%ld]}", begin, begin + 4 * (long)array->count);
          begin += 4 * (long)array->count;
        }
      putc('}', file);
      for (length = ftell(file) - 8; length % 8 != 0; ++length) putc(' ', file);
      for (int i = 0; i < count; ++i)
        for (ptrdiff_t j = 0; j < blocks[i].count; ++j)
          put_numbers(file, blocks[i].numbers + blocks[i].arrays[j].offset, blocks[i].arrays[j].count);
      rewind(file);
      put_word(file, (uint32_t)length);
      if (ferror(file) || fclose(file) != 0) fail(program, 0, "cannot write '%s'", path);
      fprintf(stderr, "saved %s\n", path);
    }
    """#

  /// The characters of a text as metadata of the weights.
  static let saveVocabulary = #"""
    /* Writes the characters of the text as JSON. */
    static void put_vocabulary(FILE *file) {
      fputs(",\"vocabulary\":\"", file);
      for (int i = 0; i < VOCABULARY; ++i) {
        const long c = vocabulary[i];
        if (c < 0x20 || c == '"' || c == '\\' || (c >= 0x7f && c < 0x10000))
          fprintf(file, "\\u%04lx", c);
        else if (c < 0x80)
          putc((int)c, file);
        else
          fprintf(file, "\\u%04lx\\u%04lx", 0xd800 + ((c - 0x10000) >> 10), 0xdc00 + ((c - 0x10000) & 0x3ff));
      }
      putc('"', file);
    }
    """#
}
