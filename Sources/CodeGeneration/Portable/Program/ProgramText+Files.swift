// Parts of the exported training program: messages, memory, and the bytes of a file.

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
}
