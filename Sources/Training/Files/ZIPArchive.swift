// The members of ZIP archives, as far as NumPy writes them: stored or deflated, ZIP64 included.
//
// PKWARE's APPNOTE 6.3: the end of central directory record says where the directory lies, and the
// directory where the members lie. All numbers are little-endian.

import CZlib
import Execution

/// Why an archive or a member of it could not be read: a clause for a message.
struct ZIPFailure: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

/// A ZIP archive in memory.
struct ZIPArchive {
  /// A member, as the directory describes it.
  struct Member {
    /// Its name.
    let name: String
    fileprivate let flags: Int
    fileprivate let method: Int
    fileprivate let checksum: Int
    fileprivate var packedCount: Int
    fileprivate var count: Int
    fileprivate var header: Int
  }

  /// The members in the order of the directory.
  let members: [Member]
  private let bytes: FileBytes

  /// Reads the directory of the archive in `bytes`.
  init(_ bytes: FileBytes) throws(ZIPFailure) {
    self.bytes = bytes
    let reader = LittleEndianReader(bytes.bytes)
    let end = try Self.directory(reader)
    var members: [Member] = []
    var here = end.start
    // Each takes 46 bytes at least, so that a wrong number of them ends in an error, not in memory.
    for _ in 0..<end.count {
      let (member, next) = try Self.member(at: here, reader)
      members.append(member)
      here = next
    }
    self.members = members
  }

  /// Where the directory starts and how many members it has.
  private static func directory(
    _ reader: LittleEndianReader
  ) throws(ZIPFailure) -> (start: Int, count: Int) {
    // The record is the last one, with a comment of at most 65535 bytes behind it.
    let last = reader.count - 22
    var here = last
    while here >= max(0, last - 0xffff) {
      if reader.number(here, 4) == 0x0605_4b50 { break }
      here -= 1
    }
    guard here >= max(0, last - 0xffff), let count = reader.number(here + 10, 2),
      let start = reader.number(here + 16, 4)
    else { throw ZIPFailure("it has no directory, so it may have been cut off") }
    guard count == 0xffff || start == 0xffff_ffff else { return (start, count) }
    guard reader.number(here - 20, 4) == 0x0706_4b50, let large = reader.number(here - 12, 8),
      reader.number(large, 4) == 0x0606_4b50, let count = reader.number(large + 32, 8),
      let start = reader.number(large + 48, 8)
    else { throw ZIPFailure("its directory is damaged") }
    return (start, count)
  }

  /// Reads the entry at `here`, and returns where the next one starts.
  private static func member(
    at here: Int, _ reader: LittleEndianReader
  ) throws(ZIPFailure) -> (Member, next: Int) {
    let damaged = ZIPFailure("its directory is damaged")
    guard reader.number(here, 4) == 0x0201_4b50, let flags = reader.number(here + 8, 2),
      let method = reader.number(here + 10, 2), let checksum = reader.number(here + 16, 4),
      let packed = reader.number(here + 20, 4), let count = reader.number(here + 24, 4),
      let nameCount = reader.number(here + 28, 2), let extraCount = reader.number(here + 30, 2),
      let commentCount = reader.number(here + 32, 2), let header = reader.number(here + 42, 4),
      let name = reader.bytes(here + 46, nameCount)
    else { throw damaged }
    var member = Member(
      name: String(decoding: name, as: UTF8.self), flags: flags, method: method,
      checksum: checksum, packedCount: packed, count: count, header: header)
    let extra = here + 46 + nameCount
    guard read(extra..<(extra + extraCount), into: &member, reader) else { throw damaged }
    return (member, extra + extraCount + commentCount)
  }

  /// Reads the sizes that need 64 bits from the extra fields in `range`; returns whether they are
  /// sound.
  private static func read(
    _ range: Range<Int>, into member: inout Member, _ reader: LittleEndianReader
  ) -> Bool {
    var here = range.lowerBound
    while here + 4 <= range.upperBound {
      guard let id = reader.number(here, 2), let size = reader.number(here + 2, 2),
        here + 4 + size <= range.upperBound
      else { return false }
      var field = here + 4
      for path in [\Member.count, \Member.packedCount, \Member.header]
        as [WritableKeyPath<Member, Int>]
      where id == 1 && member[keyPath: path] == 0xffff_ffff {
        guard field + 8 <= here + 4 + size, let number = reader.number(field, 8) else {
          return false
        }
        member[keyPath: path] = number
        field += 8
      }
      here += 4 + size
    }
    return true
  }

  /// Returns the content of `member`, once its checksum is right.
  func content(of member: Member) throws(ZIPFailure) -> FileBytes {
    let reader = LittleEndianReader(bytes.bytes)
    let title = "its member '\(member.name)'"
    guard member.flags & 1 == 0 else { throw ZIPFailure("\(title) is encrypted") }
    guard reader.number(member.header, 4) == 0x0403_4b50,
      let nameCount = reader.number(member.header + 26, 2),
      let extraCount = reader.number(member.header + 28, 2),
      let packed = reader.bytes(
        member.header + 30 + nameCount + extraCount, member.packedCount)
    else { throw ZIPFailure("\(title) is cut off or damaged") }
    let content: FileBytes
    switch member.method {
    case 0:
      do throws(OutOfMemory) {
        content = try FileBytes(copying: UnsafeRawBufferPointer(packed))
      } catch {
        throw ZIPFailure("\(title) does not fit in memory: \(error)")
      }
    case 8:
      do throws(InflateFailure) {
        content = try FileBytes.inflating(packed, .raw, expected: member.count)
      } catch {
        guard case .tooLarge(let error) = error else { throw ZIPFailure("\(title) is damaged") }
        throw ZIPFailure("\(title) does not fit in memory: \(error)")
      }
    default:
      throw ZIPFailure("\(title) is compressed by method \(member.method), not by deflate")
    }
    guard content.count == member.count, Self.checksum(content.bytes) == member.checksum else {
      throw ZIPFailure("\(title) is damaged: its checksum is another")
    }
    return content
  }

  private static func checksum(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    Int(crc32_z(0, bytes.baseAddress, bytes.count))
  }
}

/// Numbers at any place of bytes that nobody can trust.
struct LittleEndianReader {
  private let buffer: UnsafeBufferPointer<UInt8>

  init(_ buffer: UnsafeBufferPointer<UInt8>) { self.buffer = buffer }

  /// How many bytes there are.
  var count: Int { buffer.count }

  /// Returns the `size` bytes from `start` on; nil if they are not all there.
  func bytes(_ start: Int, _ size: Int) -> UnsafeBufferPointer<UInt8>? {
    guard start >= 0, size >= 0, start <= buffer.count, size <= buffer.count - start else {
      return nil
    }
    return UnsafeBufferPointer(rebasing: buffer[start..<start + size])
  }

  /// Returns the number in the `size` bytes from `start` on, at most 8; nil if they are not all there,
  /// or no `Int` holds it.
  func number(_ start: Int, _ size: Int) -> Int? {
    guard let bytes = bytes(start, size) else { return nil }
    return Int(exactly: bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
