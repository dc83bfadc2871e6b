// A file together with what it imports.

/// The tree of a file with the files that it imports.
///
/// A file that is imported in two places is one unit.
package final class SourceUnit: Sendable {
  /// An `import` with what it brings.
  package struct Imported: Sendable {
    /// The declaration.
    package let declaration: Import
    /// The file that its path names.
    package let unit: SourceUnit

    /// Creates what `declaration` brings.
    package init(_ declaration: Import, _ unit: SourceUnit) {
      self.declaration = declaration
      self.unit = unit
    }
  }

  /// The tree of the file itself.
  package let file: File
  /// What the file imports, in the order of the text.
  package let imports: [Imported]

  /// Creates the unit of `file`, which imports `imports`.
  package init(_ file: File, imports: [Imported] = []) {
    self.file = file
    self.imports = imports
  }

  /// The units that are imported from here, directly or not, each once, and this one first.
  package var all: [SourceUnit] {
    var isKnown: Set<ObjectIdentifier> = []
    var result: [SourceUnit] = []
    var pending = [self]
    while let unit = pending.popLast() {
      guard isKnown.insert(ObjectIdentifier(unit)).inserted else { continue }
      result.append(unit)
      pending += unit.imports.reversed().map(\.unit)
    }
    return result
  }
}
