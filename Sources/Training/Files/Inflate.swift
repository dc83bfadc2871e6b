// Compressed bytes, by zlib: gzip files (RFC 1952) and the members of ZIP archives (RFC 1951).

import CZlib
import Execution
import Glibc

/// Why compressed bytes could not be unpacked.
enum InflateFailure: Error, Equatable {
  /// They break the format, or their checksum is another.
  case damaged
  /// They end in the middle.
  case endsEarly
  /// What they hold does not fit in memory.
  case tooLarge
}

/// How compressed bytes are framed, as zlib's `windowBits`.
enum DeflateFrame: Int32 {
  /// Not at all.
  case raw = -15
  /// By gzip's header and trailer, with a checksum that zlib compares.
  case gzip = 31
}

extension FileBytes {
  /// Returns what `packed` holds, of which there may be several gzip members, one behind the other.
  ///
  /// `expected` is a first guess at how many bytes come out.
  static func inflating(
    _ packed: UnsafeBufferPointer<UInt8>, _ frame: DeflateFrame, expected: Int
  ) throws(InflateFailure) -> FileBytes {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, frame.rawValue, ZLIB_VERSION, size) == Z_OK else {
      throw .tooLarge
    }
    defer { inflateEnd(&stream) }
    var output = GrowingBytes()
    do throws(InflateFailure) {
      // Deflate packs at most 1032 bytes into one (zlib's technical details), whatever is expected.
      let most = packed.count.multipliedReportingOverflow(by: 1032)
      try output.reserve(
        min(
          max(expected, packed.count), most.overflow ? .max : most.partialValue, MemoryLimit.bytes))
      var position = 0
      while true {
        if output.count == output.capacity { try output.grow() }
        // zlib counts in 32 bits.
        let given = min(packed.count - position, 1 << 30)
        let room = min(output.capacity - output.count, 1 << 30)
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress.map { $0 + position })
        stream.avail_in = UInt32(given)
        stream.next_out = output.end
        stream.avail_out = UInt32(room)
        let code = inflate(&stream, Z_NO_FLUSH)
        position += given - Int(stream.avail_in)
        output.count += room - Int(stream.avail_out)
        switch code {
        case Z_STREAM_END:
          let hasMore = frame == .gzip && packed[position...].starts(with: gzipStart)
          guard hasMore, inflateReset(&stream) == Z_OK else { return output.finished() }
        case Z_OK: continue
        case Z_BUF_ERROR where position == packed.count: throw InflateFailure.endsEarly
        case Z_BUF_ERROR: continue
        case Z_MEM_ERROR: throw InflateFailure.tooLarge
        default: throw InflateFailure.damaged
        }
      }
    } catch {
      output.free()
      throw error
    }
  }
}

/// Memory that grows as bytes come, no further than this machine has.
private struct GrowingBytes {
  private var memory: UnsafeMutablePointer<UInt8>?
  private(set) var capacity = 0
  var count = 0

  /// Where the next byte goes.
  var end: UnsafeMutablePointer<UInt8>? { memory.map { $0 + count } }

  /// Makes room for `wanted` bytes, and for a zero behind them.
  mutating func reserve(_ wanted: Int) throws(InflateFailure) {
    let wanted = max(wanted, 1 << 12)
    guard wanted <= MemoryLimit.bytes, let grown = realloc(memory, wanted + 1) else {
      throw .tooLarge
    }
    memory = grown.assumingMemoryBound(to: UInt8.self)
    capacity = wanted
  }

  /// Makes room for as many bytes again, as far as memory goes.
  mutating func grow() throws(InflateFailure) {
    let most = MemoryLimit.bytes
    guard capacity < most else { throw .tooLarge }
    try reserve(capacity > most / 2 ? most : capacity * 2)
  }

  func free() { Glibc.free(memory) }

  /// Hands the bytes over.
  func finished() -> FileBytes {
    guard let memory else { preconditionFailure("nothing was reserved") }
    return FileBytes(taking: memory, count: count)
  }
}
