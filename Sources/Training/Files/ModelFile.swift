// A model file: read, parsed and ready to be elaborated.

import Elaboration
import Language

/// A model file whose text has the form of the language.
package struct ModelFile {
  /// The text, for diagnostics.
  package let source: SourceFile
  /// Its syntax tree.
  package let tree: File
  /// Builds graphs of it.
  package let elaborator: Elaborator
  /// The tables that its data come from.
  package let tables: TableCache

  /// Reads and parses the file at `path`; `overrides` are the values of `--set`.
  ///
  /// Throws `FileFailure` if it cannot be read, `ModelErrors` if its form is wrong.
  package init(path: String, overrides: [Override] = []) throws {
    try self.init(try readSource(path), overrides: overrides)
  }

  /// Parses `source`. Throws `ModelErrors` if its form is wrong.
  package init(_ source: SourceFile, overrides: [Override] = []) throws {
    self.source = source
    let (tree, diagnostics) = parse(source)
    if !diagnostics.isEmpty { throw ModelErrors(diagnostics: diagnostics) }
    self.tree = tree
    tables = TableCache()
    elaborator = Elaborator(
      tree, library: StandardLibrary.files.map { parse($0).0 }, overrides: overrides,
      schemas: tables)
  }

  /// Throws all that is wrong with names, sizes and shapes, as `ModelErrors`.
  package func check() throws {
    let diagnostics = elaborator.check()
    if !diagnostics.isEmpty { throw ModelErrors(diagnostics: diagnostics) }
  }

  /// Returns `path` as seen from the folder of the model file.
  package func path(relative path: String) -> String {
    guard !path.hasPrefix("/"), let slash = source.path.lastIndex(of: "/") else { return path }
    return source.path[...slash] + path
  }

}

/// Returns the text of the file at `path`. Throws `FileFailure` if it cannot be read.
package func readSource(_ path: String) throws(FileFailure) -> SourceFile {
  // No model file is larger than 16 MiB; what is, was named by mistake.
  let bytes = try FileBytes.read(path, limit: 16 << 20)
  let text = Array(UnsafeBufferPointer(start: bytes.base, count: bytes.count))
  return SourceFile(path: path, text: text)
}

/// What is wrong with a model file or its data.
package struct ModelErrors: Error {
  /// The errors, sorted by place; at least one.
  package let diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
