// The parts of a training program that reads tables with words, or in which values are missing.

extension ProgramText {
  /// What a word is.
  static let word = #"""
    /* A word that a column may hold, and the number that it is (NAN: none), so that 3.0 is 3. */
    struct word {
      const char *text;
      double number;
    };
    """#

  /// Reads cells of any kind, where `missing` stands for values that are missing.
  static func readCell(missing: TrainingProgram.Missing) -> String {
    let (value, drops) =
      switch missing {
      case .error: ("NAN", "0")
      case .dropped: ("0", "1")
      case .number(let number): ("\(number)", "0")
      }
    return cell.replacing("VALUE_OF_MISSING", with: value).replacing("DROPS_ROWS", with: drops)
  }

  private static let cell = #"""
    /* Whether the cell from `at` to `end` holds `word`. */
    static int is_word(const char *at, const char *end, const char *word) {
      at = skip_blanks(at);
      while (end > at && is_blank(end[-1])) --end;
      if (end - at >= 2 && *at == '"' && end[-1] == '"') {
        at = skip_blanks(at + 1);
        --end;
        while (end > at && is_blank(end[-1])) --end;
      }
      for (; at < end; ++at, ++word) {
        if (*at != *word) return 0;
        if (*at == '"' && at + 1 < end && at[1] == '"') ++at;
      }
      return *word == 0;
    }

    /* Whether the cell says that there is no value, as statistics programs write it. */
    static int is_missing(const char *at, const char *end) {
      static const char *const words[] = {"", "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "-NaN",
        "-nan", "null", "NULL", "None", "\?"};
      for (size_t i = 0; i < sizeof words / sizeof *words; ++i)
        if (is_word(at, end, words[i])) return 1;
      return 0;
    }

    /* Which of `words` the cell holds, counted from 0; -1 if none of them. */
    static int number_of_word(const char *at, const char *end, const struct word *words) {
      const real value = read_number(at, end);
      for (int i = 0; words[i].text; ++i)
        if (is_word(at, end, words[i].text)) return i;
      for (int i = 0; words[i].text; ++i)
        if (value == (real)words[i].number) return i;
      return -1;
    }

    /* Reads a cell into the cells and the extras of its row. Returns whether the row is to be left out,
       as it lacks a value that is read. */
    static int read_cell(const char *path, long line, const char *at, const char *end, int column,
        real *cell, real *extras) {
      const int drops = DROPS_ROWS, missing = is_missing(at, end);
      const real value = missing ? (real)VALUE_OF_MISSING : read_number(at, end);
      int lacks = 0;
      for (int i = 0; i < COLUMN_PARTS; ++i) {
        const int place = column - columns[i].first;
        if (place < 0 || place >= columns[i].count) continue;
        if (columns[i].words) {
          const int number = number_of_word(at, end, columns[i].words);
          if (number < 0 && !(missing && drops))
            fail(path, line, "cell %d is none of its categories", column + 1);
          extras[columns[i].extra] = (real)number;
          lacks |= number < 0;
        } else if (columns[i].extra >= 0) {
          extras[columns[i].extra + place] = (real)missing;
        } else {
          if (value != value) fail(path, line, "cell %d is no finite number", column + 1);
          lacks |= missing;
        }
      }
      *cell = value;
      return lacks && drops;
    }
    """#
}
