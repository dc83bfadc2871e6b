// The parts of a training program for a text that is made of bytes.

extension ProgramText {
  /// Reads a file as bytes.
  static let readBytes = #"""
    /* Reads a file of `count` bytes, each its own number. */
    static void read_text(const char *path, real *tokens, long count) {
      size_t size;
      const unsigned char *bytes = (const unsigned char *)read_file(path, &size);
      if (size != (size_t)count)
        fail(path, 0, "the file has %ld bytes, and this program was made for %ld: export it again",
            (long)size, count);
      for (long i = 0; i < count; ++i) tokens[i] = (real)bytes[i];
    }
    """#

  /// What tells of weights that their model reads bytes.
  static let saveBytes = #"""
    /* Writes that the characters are all bytes. */
    static void put_vocabulary(FILE *file) { fputs(",\"vocabulary\":\"bytes\"", file); }
    """#
}
