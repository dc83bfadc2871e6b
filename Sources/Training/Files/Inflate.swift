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
  /// There is no memory to unpack them, or for what they hold.
  case tooLarge(OutOfMemory)
}

/// How compressed bytes are framed, as zlib's `windowBits`.
enum DeflateFrame: Int32 {
  /// Not at all.
  case raw = -15
  /// By gzip's header and trailer, with a checksum that zlib compares.
  case gzip = 31
}

/// What zlib keeps to unpack, a window of 32 KiB and its state (zconf.h), in bytes.
private let windowBytes = 40 << 10

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
      throw .tooLarge(OutOfMemory(bytes: windowBytes))
    }
    defer { inflateEnd(&stream) }
    var output = GrowingBytes()
    var failure: InflateFailure
    do throws(OutOfMemory) {
      // Deflate packs at most 1032 bytes into one (zlib's technical details), whatever is expected.
      let most = packed.count.multipliedReportingOverflow(by: 1032)
      let wanted = min(max(expected, packed.count), most.overflow ? .max : most.partialValue)
      try output.reserve(max(wanted, 1 << 12))
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
          continue
        case Z_OK: continue
        case Z_BUF_ERROR where position < packed.count: continue
        case Z_BUF_ERROR: failure = .endsEarly
        case Z_MEM_ERROR: failure = .tooLarge(OutOfMemory(bytes: windowBytes))
        default: failure = .damaged
        }
        break
      }
    } catch {
      failure = .tooLarge(error)
    }
    throw failure
  }
}
