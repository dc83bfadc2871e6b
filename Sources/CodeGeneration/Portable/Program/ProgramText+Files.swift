// Parts of the exported training program: messages, memory, and the reading of sources.

/// The text of the exported training program that is the same for all models, in parts.
///
/// PREFIX and NAME stand for those of the library.
enum ProgramText {
  static let basics = #"""
    /* Ends the program with a message about the file at `path`, or about its line. */
    static void fail(const char *path, long line, const char *format, ...) {
      va_list arguments;
      fprintf(stderr, "%s:", path);
      if (line > 0) fprintf(stderr, "%ld:", line);
      fputs(" error: ", stderr);
      va_start(arguments, format);
      vfprintf(stderr, format, arguments);
      va_end(arguments);
      fputc('\n', stderr);
      exit(1);
    }

    /* Memory for `count` elements of `size` bytes, all 0. */
    static void *memory(ptrdiff_t count, size_t size) {
      void *block = calloc(count > 0 ? (size_t)count : 1, size);
      if (!block) fail(program, 0, "there is not enough memory");
      return block;
    }

    static real *reals(ptrdiff_t count) { return memory(count, sizeof(real)); }
    """#

  static let readFile = #"""
    /* The content of a file, with a zero byte behind it. */
    static char *read_file(const char *path, size_t *size) {
      FILE *file = fopen(path, "rb");
      size_t room = 1 << 16, count = 0;
      char *text = NULL;
      if (!file) fail(program, 0, "cannot read '%s': %s", path, strerror(errno));
      for (;;) {
        text = realloc(text, room + 1);
        if (!text) fail(program, 0, "there is not enough memory for '%s'", path);
        count += fread(text + count, 1, room - count, file);
        if (count < room) break;
        room *= 2;
      }
      if (ferror(file)) fail(program, 0, "cannot read '%s': %s", path, strerror(errno));
      fclose(file);
      text[count] = 0;
      *size = count;
      return text;
    }
    """#

  static let readTable = #"""
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

    /* Reads the table in a CSV file: ROWS rows below a header of COLUMNS names. Notes in `columns`
       where those stand that are read by name. The cells of a column that is read are finite
       numbers; the others may hold anything. */
    static real *read_table(const char *path) {
      size_t size;
      const char *text = read_file(path, &size), *at = text, *start;
      real *cells = reals((ptrdiff_t)ROWS * COLUMNS);
      char *is_read = memory(COLUMNS, 1);
      ptrdiff_t row = 0;
      long line = 1;
      int column = 0;
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
        memset(is_read + columns[i].first, 1, (size_t)columns[i].count);
      }
      at = next_line(at);
      for (line += line_ends(start, at); *at != 0; line += line_ends(start, at), ++row) {
        start = at;
        if (ends_line(skip_blanks(at))) {
          while (*at != 0 && ends_line(skip_blanks(at))) at = next_line(skip_blanks(at));
          if (*skip_blanks(at) != 0) fail(path, line, "this line is empty");
          break;
        }
        for (column = 0;; ++column, ++at) {
          const char *end = end_of_cell(at);
          if (column < COLUMNS && row < ROWS) {
            const real value = read_number(at, end);
            if (is_read[column] && value != value)
              fail(path, line, "cell %d is no finite number", column + 1);
            cells[row * COLUMNS + column] = value;
          }
          at = end;
          if (*at != separator) break;
        }
        if (column + 1 != COLUMNS)
          fail(path, line, "this row has %d cells, and the header has %d", column + 1, COLUMNS);
        at = next_line(at);
      }
      if (row != ROWS)
        fail(path, 0, "the table has %ld rows, and this program was made for %d: export it again",
            (long)row, ROWS);
      free(is_read);
      return cells;
    }
    """#

  static let readArray = #"""
    static uint32_t big_endian(const unsigned char *bytes) {
      return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
    }

    /* An element of an IDX file. */
    static real read_element(const unsigned char *bytes, int type) {
      uint32_t word;
      uint64_t words;
      float single;
      double wide;
      switch (type) {
        case 8: return (real)bytes[0];
        case 9: return (real)(bytes[0] < 128 ? bytes[0] : bytes[0] - 256);
        case 11: {
          const int whole = bytes[0] << 8 | bytes[1];
          return (real)(whole < 32768 ? whole : whole - 65536);
        }
        case 12:
          word = big_endian(bytes);
          return (real)(word < 0x80000000u ? (double)word : (double)word - 4294967296.0);
        case 13:
          word = big_endian(bytes);
          memcpy(&single, &word, 4);
          return (real)single;
        default:
          words = (uint64_t)big_endian(bytes) << 32 | big_endian(bytes + 4);
          memcpy(&wide, &words, 8);
          return (real)wide;
      }
    }

    /* Reads the array in an IDX file: ROWS rows of `width` elements. */
    static real *read_array(const char *path, ptrdiff_t width) {
      size_t size;
      const unsigned char *bytes = (const unsigned char *)read_file(path, &size);
      const int type = size >= 4 ? bytes[2] : 0, rank = size >= 4 ? bytes[3] : 0;
      const int size_of_element =
          type == 8 || type == 9 ? 1 : type == 11 ? 2 : type == 12 || type == 13 ? 4 : type == 14 ? 8 : 0;
      const size_t start = 4 + 4 * (size_t)rank;
      real *elements = reals(ROWS * width);
      double count = 1;
      if (size < 4 || bytes[0] != 0 || bytes[1] != 0 || size_of_element == 0 || rank == 0 || size < start)
        fail(path, 0, "this is not an IDX file");
      if (big_endian(bytes + 4) != ROWS)
        fail(path, 0, "the array has %lu rows, and this program was made for %d: export it again",
            (unsigned long)big_endian(bytes + 4), ROWS);
      for (int i = 1; i < rank; ++i) count *= big_endian(bytes + 4 + 4 * i);
      if (count != (double)width)
        fail(path, 0, "a row has %.0f elements, and this program was made for %ld", count, (long)width);
      if (size != start + (size_t)(ROWS * width) * (size_t)size_of_element)
        fail(path, 0, "the file has %lu bytes, which is not what its header says", (unsigned long)size);
      for (ptrdiff_t i = 0; i < ROWS * width; ++i)
        elements[i] = read_element(bytes + start + (size_t)i * (size_t)size_of_element, type);
      return elements;
    }
    """#

  static let readText = #"""
    /* The character at *at, which it moves on; -1 if it is no UTF-8. */
    static int32_t decode(const unsigned char **at, const unsigned char *end) {
      const unsigned char *bytes = *at;
      const int length = bytes[0] < 0x80 ? 1 : bytes[0] < 0xe0 ? 2 : bytes[0] < 0xf0 ? 3 : 4;
      static const int32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
      int32_t value = length == 1 ? bytes[0] : bytes[0] & (0x7f >> length);
      if ((bytes[0] >= 0x80 && bytes[0] < 0xc2) || bytes[0] > 0xf4 || end - bytes < length) return -1;
      for (int i = 1; i < length; ++i) {
        if ((bytes[i] & 0xc0) != 0x80) return -1;
        value = value << 6 | (bytes[i] & 0x3f);
      }
      if (value < least[length] || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return -1;
      *at += length;
      return value;
    }

    /* The different characters of the text, ascending. */
    static int32_t vocabulary[VOCABULARY];

    /* Reads a text of CHARACTERS characters of UTF-8, as the numbers of its characters. */
    static real *read_text(const char *path) {
      size_t size;
      const unsigned char *text = (const unsigned char *)read_file(path, &size), *at = text;
      const unsigned char *end = text + size;
      int32_t *numbers = memory(0x110000, sizeof(int32_t));
      real *tokens = reals(CHARACTERS);
      long count = 0, different = 0;
      if (size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) at += 3;
      for (; at < end; ++count) {
        const int32_t character = decode(&at, end);
        if (character < 0) fail(path, 0, "byte %ld is not UTF-8", (long)(at - text));
        if (count >= CHARACTERS) continue;
        numbers[character] = 1;
        tokens[count] = (real)character;
      }
      if (count != CHARACTERS)
        fail(path, 0, "the text has %ld characters, and this program was made for %ld: export it again",
            count, (long)CHARACTERS);
      for (int32_t character = 0; character < 0x110000; ++character) {
        if (!numbers[character]) continue;
        if (different < VOCABULARY) vocabulary[different] = character;
        numbers[character] = (int32_t)different++;
      }
      if (different != VOCABULARY)
        fail(path, 0, "the text has %ld different characters, and this program was made for %d",
            different, VOCABULARY);
      for (ptrdiff_t i = 0; i < CHARACTERS; ++i) tokens[i] = (real)numbers[(int32_t)tokens[i]];
      free(numbers);
      return tokens;
    }
    """#
}
