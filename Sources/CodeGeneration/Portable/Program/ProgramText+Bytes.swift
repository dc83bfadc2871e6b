// The parts of a training program for a text that is made of bytes.

extension ProgramText {
  /// Reads a file as bytes.
  static let readBytes = #"""
    /* Reads a file of CHARACTERS bytes, each its own number. */
    static real *read_text(const char *path) {
      size_t size;
      const unsigned char *bytes = (const unsigned char *)read_file(path, &size);
      real *tokens = reals(CHARACTERS);
      if (size != (size_t)CHARACTERS)
        fail(path, 0, "the file has %ld bytes, and this program was made for %ld: export it again",
            (long)size, (long)CHARACTERS);
      for (ptrdiff_t i = 0; i < CHARACTERS; ++i) tokens[i] = (real)bytes[i];
      return tokens;
    }
    """#

  /// What tells of weights that their model reads bytes.
  static let saveBytes = #"""
    /* Writes that the characters are all bytes. */
    static void put_vocabulary(FILE *file) { fputs(",\"vocabulary\":\"bytes\"", file); }
    """#
}
