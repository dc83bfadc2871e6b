// Names of tensors in files of other programs: which tensor gives the numbers of which parameter.

import Glibc
import Language

/// Which tensor of a file stands for each parameter or state of a model.
///
/// An entry is `NAME=TENSOR`: `linear1.w=fc1.weight`. In a file each stands on a line of its own, and `#`
/// starts a comment; on the command line commas separate them. Behind the tensor, `.T` says that it is
/// transposed, and `.N` that it is taken as it is, as BLAS calls it; without either, its shape decides.
package struct TensorMap: Sendable {
  /// One line of the map.
  struct Entry: Sendable {
    let name: String
    let namePlace: Span
    let tensor: String
    let tensorPlace: Span
  }

  /// The entries, as they are written.
  private(set) var entries: [Entry] = []
  /// All of them.
  let place: Span

  /// Reads the file at the path `argument`, or takes `argument` for the entries themselves, which hold `=`, if there is
  /// no such file.
  ///
  /// Throws `FileFailure` if there is no such file, `ModelErrors` for what is no entry.
  package init(_ argument: String) throws {
    if argument.utf8.contains(UInt8(ascii: "=")), access(argument, F_OK) != 0 {
      let option = "--map "
      let source = SourceFile(path: "command line", text: option + argument)
      try self.init(source, from: option.utf8.count, separator: UInt8(ascii: ","))
    } else {
      let bytes: FileBytes
      do throws(FileFailure) {
        bytes = try FileBytes.read(argument, limit: largestModelFile + 1)
      } catch {
        throw FileFailure(
          error.message, notes: error.notes,
          help: error.help ?? "write entries: --map 'w=fc1.weight,b=fc1.bias'")
      }
      let source = try modelText(Array(bytes.bytes), path: argument)
      try self.init(source, from: source.byteOrderMark, separator: UInt8(ascii: "\n"))
    }
  }

  private init(_ source: SourceFile, from start: Int, separator: UInt8) throws {
    place = Span(source, start, source.text.count)
    var faults: [Diagnostic] = []
    var places: [String: Span] = [:]
    for line in source.text[start...].split(separator: separator) {
      let isOption = separator == UInt8(ascii: ",")
      let content = (isOption ? line : line.prefix { $0 != UInt8(ascii: "#") }).trimmed
      guard !content.isEmpty else { continue }
      guard let entry = Self.entry(content, of: source) else {
        faults.append(
          Diagnostic(
            "an entry of a map is a name of the model, '=' and a tensor of the file",
            at: Span(source, content.startIndex, content.endIndex),
            help: "write them as in linear1.w=fc1.weight"))
        continue
      }
      if let first = places.updateValue(entry.namePlace, forKey: entry.name) {
        faults.append(
          Diagnostic(
            "'\(entry.name)' is mapped twice", at: entry.namePlace,
            related: [Label(first, "the first is here")]))
      }
      entries.append(entry)
    }
    if faults.isEmpty, entries.isEmpty {
      faults = [Diagnostic("the map has no entries", at: Span(source, start, start))]
    }
    guard faults.isEmpty else { throw ModelErrors(diagnostics: faults) }
  }

  private static func entry(_ content: ArraySlice<UInt8>, of source: SourceFile) -> Entry? {
    guard let sign = content.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let (name, tensor) = (content[..<sign].trimmed, content[(sign + 1)...].trimmed)
    guard !name.isEmpty, !tensor.isEmpty else { return nil }
    func span(_ part: ArraySlice<UInt8>) -> Span { Span(source, part.startIndex, part.endIndex) }
    return Entry(
      name: String(decoding: name, as: UTF8.self), namePlace: span(name),
      tensor: String(decoding: tensor, as: UTF8.self), tensorPlace: span(tensor))
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without blanks and line ends around them.
  fileprivate var trimmed: ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0d }
    let start = drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return start.prefix(0) }
    return start[...last]
  }
}
