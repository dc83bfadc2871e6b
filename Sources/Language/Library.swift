// Files that stand behind a program, parsed when something that they declare is first asked for.

import Synchronization

/// Files whose declarations every program sees.
///
/// A program uses few of them: which file declares a name is read off the lines that begin a declaration,
/// and a file is parsed, once, when one of its names is asked for.
package final class Library: Sendable {
  private let files: [Lazy]
  /// The positions in `files` of those that declare a name.
  private let places: [String: [Int]]

  /// Creates a library of `sources`, which have no errors.
  package init(_ sources: [SourceFile]) {
    files = sources.map(Lazy.init)
    var places: [String: [Int]] = [:]
    for (place, source) in sources.enumerated() {
      for name in source.namesDeclaredAtLineStarts where places[name]?.last != place {
        places[name, default: []].append(place)
      }
    }
    self.places = places
  }

  /// Returns the files that declare `name`, in the order in which they were given.
  package func files(declaring name: String) -> [File] {
    places[name, default: []].map { files[$0].tree }
  }

  /// Returns the names that the files declare, in no particular order.
  package var names: some Collection<String> { places.keys }

  /// Returns whether `source` is one of the files.
  package func contains(_ source: SourceFile) -> Bool {
    files.contains { $0.source === source }
  }

  /// A file, and its tree from when it is first asked for.
  private final class Lazy: Sendable {
    let source: SourceFile
    private let parsed = Mutex<File?>(nil)

    init(_ source: SourceFile) { self.source = source }

    var tree: File {
      parsed.withLock { parsed in
        if let parsed { return parsed }
        let tree = parse(source).0
        parsed = tree
        return tree
      }
    }
  }
}

extension SourceFile {
  /// The second words of the lines that begin with two: `linear` for `layer linear(outputs) {`.
  ///
  /// Declarations begin at the first column, whatever they hold is indented, and closing braces and comments
  /// are no words.
  fileprivate var namesDeclaredAtLineStarts: [String] {
    lineStarts.compactMap { start in
      let keyword = text[start...].prefix(while: isNameByte)
      guard !keyword.isEmpty else { return nil }
      let name = text[(start + keyword.count)...].drop { $0 == UInt8(ascii: " ") }.prefix(
        while: isNameByte)
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
  }
}

/// Whether `byte` can be part of a name of the library.
private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
