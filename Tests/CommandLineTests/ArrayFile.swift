// Files of arrays, byte by byte, as other programs write them.

import Foundation

@testable import Training

/// Makes the bytes of files of arrays.
enum ArrayFile {
  /// Returns the bytes of an NPY file of 32-bit numbers.
  static func npy(_ shape: [Int], _ values: [Float]) -> Data {
    Data(npyHeader(.float, shape: shape) + values.flatMap { little($0.bitPattern) })
  }

  /// Returns the bytes of an IDX file of bytes.
  static func idx(_ shape: [Int], _ values: [UInt8]) -> Data {
    let sizes = shape.flatMap { size in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) }
    }
    return Data([0, 0, 8, UInt8(shape.count)] + sizes + values)
  }

  /// Returns the bytes of an NPZ file, which is a ZIP archive, of these NPY files; nothing is compressed.
  static func npz(_ arrays: [(name: String, npy: Data)]) -> Data {
    var (members, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, npy) in arrays {
      let path = Array("\(name).npy".utf8)
      // Version 2.0, no flags, stored, no time; checksum, both sizes, and the lengths of name and extras.
      var common: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      common += little(checksum(npy))
      common += little(UInt32(npy.count))
      common += little(UInt32(npy.count))
      common += little(UInt16(path.count))
      common += [0, 0]
      directory += Array("PK\u{1}\u{2}".utf8) + [20, 0] + common
      directory += [UInt8](repeating: 0, count: 10)
      directory += little(UInt32(members.count))
      directory += path
      members += Array("PK\u{3}\u{4}".utf8) + common
      members += path
      members += npy
    }
    var end = Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0]
    for _ in 0..<2 { end += little(UInt16(arrays.count)) }
    end += little(UInt32(directory.count))
    end += little(UInt32(members.count))
    return Data(members + directory + end + [0, 0])
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
  }

  /// CRC-32, bit by bit.
  private static func checksum(_ bytes: Data) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 0 ? 0 : 0xedb8_8320) }
    }
  }
}
