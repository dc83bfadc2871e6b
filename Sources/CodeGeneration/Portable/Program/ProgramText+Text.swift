// The parts of a training program that reads texts of characters.

extension ProgramText {
  /// Reads a text. Where a second one `follows`, the vocabulary is that of the first.
  static func readText(follows: Bool) -> String {
    text.replacing("    CHECK_CHARACTER\n", with: follows ? checkCharacter + "\n" : "")
  }

  private static let checkCharacter = #"""
        if (number == 0)
          fail(held_out_path, 0, "the text has the character U+%04lX, and '%s' has not",
              (unsigned long)tokens[i], data_path);
    """#

  private static let text = #"""
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

    /* Reads a text of `characters` characters of UTF-8, as their code points. */
    static void read_text(const char *path, real *tokens, long characters) {
      size_t size;
      const unsigned char *text = (const unsigned char *)read_file(path, &size), *at = text;
      const unsigned char *end = text + size;
      long count = 0;
      if (size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) at += 3;
      for (; at < end; ++count) {
        const int32_t character = decode(&at, end);
        if (character < 0) fail(path, 0, "byte %ld is not UTF-8", (long)(at - text));
        if (count < characters) tokens[count] = (real)character;
      }
      if (count != characters)
        fail(path, 0, "the text has %ld characters, and this program was made for %ld: export it again",
            count, characters);
    }

    /* Makes numbers of the code points in `tokens`: those of the first `known` are the vocabulary. */
    static void number_characters(real *tokens, ptrdiff_t known) {
      int32_t *numbers = memory(0x110000, sizeof(int32_t));
      int32_t different = 0;
      for (ptrdiff_t i = 0; i < known; ++i) numbers[(int32_t)tokens[i]] = 1;
      for (int32_t character = 0; character < 0x110000; ++character) {
        if (!numbers[character]) continue;
        if (different < VOCABULARY) vocabulary[different] = character;
        numbers[character] = ++different;
      }
      if (different != VOCABULARY)
        fail(data_path, 0, "the text has %d different characters, and this program was made for %d",
            different, VOCABULARY);
      for (ptrdiff_t i = 0; i < CHARACTERS; ++i) {
        const int32_t number = numbers[(int32_t)tokens[i]];
        CHECK_CHARACTER
        tokens[i] = (real)(number - 1);
      }
      free(numbers);
    }
    """#
}
