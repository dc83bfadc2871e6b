// Files that a data block names: their bytes, and what is said of those that cannot be read.

import Language

/// What to know of a path that a model file names.
let relativePathNote = "a path is relative to the folder of the model file"

/// What to do about a file that is damaged.
let copyAgain = "copy or save it again"

/// Returns the first `limit` bytes of the file at `path`.
///
/// Errors point at `place`, where the model file asks for it.
func sourceBytes(
  path: String, from place: Span, limit: Int = .max
) throws(Diagnostic) -> FileBytes {
  do throws(FileFailure) {
    return try FileBytes.read(path, limit: limit)
  } catch {
    var diagnostic = Diagnostic(error.message, at: place, notes: error.notes, help: error.help)
    if !path.hasPrefix("/") {
      diagnostic.notes.append(relativePathNote)
    }
    throw diagnostic
  }
}

/// Returns what a file that starts like `bytes` is, if it is one of the formats that are taken for
/// text; a clause for a message.
func formatOtherThanText(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  let formats: [(start: [UInt8], name: String)] = [
    (gzipStart, "it is compressed with gzip"),
    ([0x50, 0x4b, 0x03, 0x04], "it is a ZIP archive or a spreadsheet"),
    ([0xff, 0xfe], "it is UTF-16 text, and UTF-8 is expected"),
    ([0xfe, 0xff], "it is UTF-16 text, and UTF-8 is expected"),
  ]
  return formats.first { bytes.starts(with: $0.start) }?.name
}

/// The bytes that a file compressed with gzip starts with (RFC 1952).
let gzipStart: [UInt8] = [0x1f, 0x8b]

/// The bytes of a byte order mark in UTF-8.
let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
