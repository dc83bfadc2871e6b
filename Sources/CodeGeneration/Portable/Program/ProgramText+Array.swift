// The parts of a training program that reads arrays in IDX files.

extension ProgramText {
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

    /* Reads the array in an IDX file: `rows` rows of `width` elements. */
    static void read_array(const char *path, real *elements, ptrdiff_t rows, ptrdiff_t width) {
      size_t size;
      const unsigned char *bytes = (const unsigned char *)read_file(path, &size);
      const int type = size >= 4 ? bytes[2] : 0, rank = size >= 4 ? bytes[3] : 0;
      const int size_of_element =
          type == 8 || type == 9 ? 1 : type == 11 ? 2 : type == 12 || type == 13 ? 4 : type == 14 ? 8 : 0;
      const size_t start = 4 + 4 * (size_t)rank;
      double count = 1;
      if (size < 4 || bytes[0] != 0 || bytes[1] != 0 || size_of_element == 0 || rank == 0 || size < start)
        fail(path, 0, "this is not an IDX file");
      if (big_endian(bytes + 4) != (unsigned long)rows)
        fail(path, 0, "the array has %lu rows, and this program was made for %ld: export it again",
            (unsigned long)big_endian(bytes + 4), (long)rows);
      for (int i = 1; i < rank; ++i) count *= big_endian(bytes + 4 + 4 * i);
      if (count != (double)width)
        fail(path, 0, "a row has %.0f elements, and this program was made for %ld", count, (long)width);
      if (size != start + (size_t)(rows * width) * (size_t)size_of_element)
        fail(path, 0, "the file has %lu bytes, which is not what its header says", (unsigned long)size);
      for (ptrdiff_t i = 0; i < rows * width; ++i)
        elements[i] = read_element(bytes + start + (size_t)i * (size_t)size_of_element, type);
    }
    """#
}
