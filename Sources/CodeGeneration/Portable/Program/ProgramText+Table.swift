// The parts of a training program that reads tables.

extension ProgramText {
  /// Reads the CSV files of `program`. Where these are two, both have their columns at the same places.
  static func readTable(of program: TrainingProgram) -> String {
    let hasExtras = program.readsMoreThanNumbers
    let isCalledTwice = program.heldOutFile != nil
    let cell = hasExtras ? readCell(missing: program.missing) : readNumber
    return [cells, cell, table].joined(separator: "\n\n")
      .replacing("EXTRAS_PARAMETER", with: hasExtras ? "real *extras, " : "")
      .replacing("EXTRAS_ARGUMENT", with: hasExtras ? ", extras + place * EXTRAS" : "")
      .replacing("  FORGET_COLUMNS\n", with: isCalledTwice ? forgetColumns + "\n" : "")
      .replacing("    COMPARE_COLUMNS\n", with: isCalledTwice ? compareColumns + "\n" : "")
  }

  /// Reads cells of a table that is read as numbers alone.
  private static let readNumber = #"""
    /* Reads a cell. Returns whether its row is to be left out, which none is. */
    static int read_cell(const char *path, long line, const char *at, const char *end, int column,
        real *cell) {
      *cell = read_number(at, end);
      for (int i = 0; i < COLUMN_PARTS; ++i) {
        const int place = column - columns[i].first;
        if (place >= 0 && place < columns[i].count && *cell != *cell)
          fail(path, line, "cell %d is no finite number", column + 1);
      }
      return 0;
    }
    """#

  private static let forgetColumns = #"""
      int before[COLUMN_PARTS];
      for (int i = 0; i < COLUMN_PARTS; ++i) {
        before[i] = columns[i].first;
        if (columns[i].name) columns[i].first = -1;
      }
    """#

  private static let compareColumns = #"""
        if (before[i] >= 0 && before[i] != columns[i].first)
          fail(path, 1, "the column '%s' is not where '%s' has it", columns[i].name, data_path);
    """#

  private static let cells = #"""
    /* What separates the cells of a line. */
    static char separator = ',';

    static int is_blank(char c) { return c == ' ' || (c == '\t' && separator != '\t'); }

    static const char *skip_blanks(const char *at) {
      while (is_blank(*at)) ++at;
      return at;
    }

    static int ends_line(const char *at) {
      return *at == 0 || *at == '\n' || (*at == '\r' && (at[1] == '\n' || at[1] == 0));
    }

    static const char *next_line(const char *at) {
      if (*at == '\r') ++at;
      return *at == '\n' ? at + 1 : at;
    }

    /* The end of the cell at `at`. What stands in quotes belongs to it, line ends, too. */
    static const char *end_of_cell(const char *at) {
      at = skip_blanks(at);
      if (*at == '"') {
        const char *end = at + 1;
        while (*end != 0 && (*end != '"' || end[1] == '"')) end += *end == '"' ? 2 : 1;
        if (*end == '"') at = end + 1;
      }
      while (!ends_line(at) && *at != separator) ++at;
      return at;
    }

    /* The number in the cell from `at` to `end`; NaN if it holds none that is finite. */
    static real read_number(const char *at, const char *end) {
      char *rest;
      const char *behind;
      real value;
      int quoted;
      at = skip_blanks(at);
      quoted = *at == '"';
      if (quoted) at = skip_blanks(at + 1);
      value = READ_REAL(at, &rest);
      /* Neither names like inf nor hexadecimals. */
      if (rest == at || (size_t)(rest - at) > strspn(at, "0123456789+-.eE")) return (real)NAN;
      behind = skip_blanks(rest);
      if (quoted) behind = *behind == '"' ? skip_blanks(behind + 1) : at;
      return behind == end && isfinite(value) ? value : (real)NAN;
    }

    /* Whether the cell from `at` to `end` holds `name`. */
    static int is_name(const char *at, const char *end, const char *name) {
      int quoted;
      at = skip_blanks(at);
      while (end > at && is_blank(end[-1])) --end;
      quoted = end - at >= 2 && *at == '"' && end[-1] == '"';
      if (quoted) ++at, --end;
      for (; at < end; ++at, ++name) {
        if (*at != *name) return 0;
        if (quoted && *at == '"' && at + 1 < end) ++at;
      }
      return *name == 0;
    }

    /* The one of comma, semicolon and tab that the first line has most of, outside of quotes. */
    static char separator_of(const char *text) {
      static const char candidates[] = ",;\t";
      int counts[3] = {0, 0, 0}, best = 0, quoted = 0;
      for (; *text != 0 && (quoted || *text != '\n'); ++text) {
        const char *found = strchr(candidates, *text);
        if (*text == '"') quoted = !quoted;
        if (found && !quoted) ++counts[found - candidates];
      }
      for (int i = 1; i < 3; ++i)
        if (counts[i] > counts[best]) best = i;
      return candidates[best];
    }

    static long line_ends(const char *at, const char *end) {
      long count = 0;
      for (; at < end; ++at) count += *at == '\n';
      return count;
    }
    """#

  private static let table = #"""
    /* Reads the table in a CSV file: `rows` rows below a header of COLUMNS names; there is room for one
       more. Notes in `columns` where those stand that are read by name. The cells of a column that is
       not read may hold anything. */
    static void read_table(const char *path, real *cells, EXTRAS_PARAMETERptrdiff_t rows) {
      size_t size;
      const char *text = read_file(path, &size), *at = text, *start;
      FORGET_COLUMNS
      ptrdiff_t row = 0;
      long line = 1;
      int column = 0, lacks = 0;
      if (memchr(text, 0, size)) fail(path, 0, "this is not a text: it has a zero byte");
      if (size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) at += 3;
      separator = separator_of(at);
      start = at;
      for (;; ++column, ++at) {
        const char *end = end_of_cell(at);
        for (int i = 0; i < COLUMN_PARTS; ++i)
          if (columns[i].name && is_name(at, end, columns[i].name)) columns[i].first = column;
        at = end;
        if (*at != separator) break;
      }
      if (column + 1 != COLUMNS)
        fail(path, 1, "the table has %d columns, and this program was made for %d", column + 1, COLUMNS);
      for (int i = 0; i < COLUMN_PARTS; ++i) {
        if (columns[i].first < 0) fail(path, 1, "the table has no column '%s'", columns[i].name);
        COMPARE_COLUMNS
      }
      at = next_line(at);
      for (line += line_ends(start, at); *at != 0; line += line_ends(start, at), row += !lacks) {
        start = at;
        lacks = 0;
        if (ends_line(skip_blanks(at))) {
          while (*at != 0 && ends_line(skip_blanks(at))) at = next_line(skip_blanks(at));
          if (*skip_blanks(at) != 0) fail(path, line, "this line is empty");
          break;
        }
        for (column = 0;; ++column, ++at) {
          const char *end = end_of_cell(at);
          if (column < COLUMNS) {
            const ptrdiff_t place = row < rows ? row : rows;
            lacks |= read_cell(path, line, at, end, column,
                cells + place * COLUMNS + columnEXTRAS_ARGUMENT);
          }
          at = end;
          if (*at != separator) break;
        }
        if (column + 1 != COLUMNS)
          fail(path, line, "this row has %d cells, and the header has %d", column + 1, COLUMNS);
        at = next_line(at);
      }
      if (row != rows)
        fail(path, 0, "the table has %ld rows, and this program was made for %ld: export it again",
            (long)row, (long)rows);
    }
    """#
}
