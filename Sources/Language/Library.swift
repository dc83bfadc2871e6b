// Files that stand behind a program, parsed declaration by declaration when one is first asked for.

import Synchronization

/// Files whose declarations every program sees.
///
/// A program uses few of them: where a name is declared is read off the lines that begin a declaration, and a
/// declaration is parsed, once, when its name is asked for.
package final class Library: Sendable {
  private let sources: [SourceFile]
  private let declarations: [Lazy]
  /// The positions in `declarations` of those of a name.
  private let places: [String: [Int]]

  /// Creates a library of `sources`, which have no errors.
  package init(_ sources: [SourceFile]) {
    self.sources = sources
    var declarations: [Lazy] = []
    var places: [String: [Int]] = [:]
    for source in sources {
      let heads = source.heads
      let ends = heads.dropFirst().map(\.start) + [source.text.count]
      for (head, end) in zip(heads, ends) {
        guard let name = head.name else { continue }
        places[name, default: []].append(declarations.count)
        declarations.append(Lazy(source, head.start..<end))
      }
    }
    self.declarations = declarations
    self.places = places
  }

  /// Returns the declarations of `name`, in the order of the files and of their texts.
  package func declarations(of name: String) -> [Declaration] {
    places[name, default: []].flatMap { declarations[$0].trees }
  }

  /// Returns the names that the files declare, in no particular order.
  package var names: some Collection<String> { places.keys }

  /// Returns whether `source` is one of the files.
  package func contains(_ source: SourceFile) -> Bool { sources.contains { $0 === source } }

  /// The lines of a declaration, and its tree from when it is first asked for.
  private final class Lazy: Sendable {
    private let source: SourceFile
    private let range: Range<Int>
    private let parsed = Mutex<[Declaration]?>(nil)

    init(_ source: SourceFile, _ range: Range<Int>) {
      self.source = source
      self.range = range
    }

    /// The declaration, as a list of one.
    var trees: [Declaration] {
      parsed.withLock { parsed in
        if let parsed { return parsed }
        let trees = parseDeclarations(in: range, of: source)
        parsed = trees
        return trees
      }
    }
  }
}

extension SourceFile {
  /// The lines that begin with a word, each with its second word: `linear` for `layer linear(outputs) {`, none
  /// for a check.
  ///
  /// Declarations begin at the first column, whatever they hold is indented, and closing braces and comments
  /// are no words.
  fileprivate var heads: [(start: Int, name: String?)] {
    lineStarts.compactMap { start in
      let keyword = text[start...].prefix(while: isNameByte)
      guard !keyword.isEmpty else { return nil }
      let name = text[(start + keyword.count)...].drop { $0 == UInt8(ascii: " ") }.prefix(
        while: isNameByte)
      return (start, name.isEmpty ? nil : String(decoding: name, as: UTF8.self))
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
