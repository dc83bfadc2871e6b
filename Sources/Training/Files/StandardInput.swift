// A model file that comes through a pipe.

import Glibc
import Language

/// Returns the text on standard input, named `<stdin>` in messages. Throws `FileFailure` if it cannot be
/// read or is no text.
package func readStandardInput() throws(FileFailure) -> SourceFile {
  var bytes: [UInt8] = []
  // Not by a path such as /dev/stdin: where it is a socket, as some editors give, that cannot be opened.
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= largestModelFile {
    let count = read(STDIN_FILENO, &part, part.count)
    if count == 0 { break }
    if count > 0 {
      bytes += part[..<count]
    } else if errno != EINTR {
      throw .reading("<stdin>", code: errno)
    }
  }
  return try modelText(bytes, path: "<stdin>")
}
