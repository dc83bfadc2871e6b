// Decodes UTF-8, and tells where it is none.

/// Reads Unicode scalars from bytes, one after the other.
struct UTF8Decoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the byte that is read next.
  private(set) var offset: Int

  /// Bytes that are not UTF-8.
  struct Fault: Error, Equatable {
    /// The offset of the first byte of what should have been a scalar.
    let offset: Int
  }

  /// Creates a decoder of `bytes` that starts at `offset`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Returns the value of the next scalar, nil at the end.
  ///
  /// Well-formed are the sequences of table 3-7 of the Unicode Standard: overlong forms, surrogates and
  /// values above 10FFFF are not.
  mutating func next() throws(Fault) -> UInt32? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let first = bytes[start]
    if first < 0x80 {
      offset = start + 1
      return UInt32(first)
    }
    let (length, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xc2...0xdf: (length, second) = (2, 0x80...0xbf)
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xe1...0xef: (length, second) = (3, 0x80...0xbf)
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: throw Fault(offset: start)
    }
    guard bytes.count - start >= length, second.contains(bytes[start + 1]) else {
      throw Fault(offset: start)
    }
    var value = UInt32(first) & (0x7f >> UInt32(length))
    for place in (start + 1)..<(start + length) {
      guard bytes[place] & 0xc0 == 0x80 else { throw Fault(offset: start) }
      value = value << 6 | UInt32(bytes[place] & 0x3f)
    }
    offset = start + length
    return value
  }
}
