// Artefacts go to stdout, all else to stderr.

import Glibc

enum Output {
  /// Writes an artefact. Throws `WriteFailure` if stdout does not take it.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes an artefact. Throws `WriteFailure` if stdout does not take it.
  static func write(_ bytes: [UInt8]) throws {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw WriteFailure(reason: String(cString: strerror(errno)))
      }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Writes a message, as far as stderr takes it.
  static func message(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Says which lines of a table are left out, as they lack a value; nothing if there are none. With `path`
  /// given, the table is called so.
  static func noteLinesLeftOut(_ lines: [Int], of path: String? = nil) {
    guard let first = lines.first else { return }
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    let table = path.map { " of '\($0)'" } ?? ""
    let rest = lines.count > 5 ? " and \(lines.count - 5) more" : ""
    message(
      lines.count == 1
        ? "gradc: note: the row in line \(first)\(table) lacks a value and is left out\n"
        : "gradc: note: \(lines.count) rows\(table) lack a value and are left out: lines "
          + "\(shown)\(rest)\n")
  }

  /// Whether messages are read by a person at a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The width of the terminal.
  static var columns: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
      ? Int(size.ws_col) : 80
  }
}

/// Standard output could not be written.
struct WriteFailure: Error {
  let reason: String
}
