// A model file: read, parsed and ready to be elaborated.

import Elaboration
import Graph
import Language

/// A model file whose text has the form of the language.
package struct ModelFile {
  /// The text, for diagnostics.
  package let source: SourceFile
  /// Its syntax tree.
  package let tree: File
  /// The tree with those of the files that it imports.
  private let unit: SourceUnit
  /// The values of `--set`.
  let overrides: [Override]
  /// The mode of arithmetic in which it is computed.
  package let math: MathMode
  /// The type of all numbers, as its first `train` block says.
  package let precision: Precision
  /// Builds graphs of it.
  package let elaborator: Elaborator
  /// The files that its data come from.
  package let sources: SourceCache

  /// Reads and parses the file at `path`; `overrides` are the values of `--set`. With `table` given,
  /// the table or array at that path stands for the one that the file names. `math` is the mode of
  /// arithmetic in which all is computed.
  ///
  /// Throws `FileFailure` if it cannot be read, `ModelErrors` if its form is wrong, or that of a file
  /// that it imports.
  package init(
    path: String, overrides: [Override] = [], table: String? = nil, math: MathMode = .standard
  ) throws {
    try self.init(try readSource(path), overrides: overrides, table: table, math: math)
  }

  /// Parses `source` and reads what it imports. Throws `ModelErrors` if a form is wrong, with what else is
  /// certainly wrong.
  package init(
    _ source: SourceFile, overrides: [Override] = [], table: String? = nil,
    math: MathMode = .standard
  ) throws {
    self.math = math
    self.source = source
    self.overrides = overrides
    let (tree, faults) = parse(source)
    self.tree = tree
    var reader = ImportReader()
    unit = reader.unit(of: tree)
    // Without what is imported, nothing is known of the names that it brings.
    if !reader.diagnostics.isEmpty {
      throw ModelErrors(diagnostics: (faults + reader.diagnostics).sortedByPlace())
    }
    let trained = tree.firstTrain?.setting("precision")?.asName
    precision = trained.flatMap { Precision(rawValue: $0.text) } ?? .float
    sources = SourceCache(replacement: table, precision)
    elaborator = Elaborator(
      unit, library: StandardLibrary.shared, overrides: overrides, schemas: sources, math: math,
      precision: precision)
    if !faults.isEmpty {
      let all = (faults + elaborator.check(besides: faults)).sortedByPlace()
      throw ModelErrors(diagnostics: all)
    }
  }

  /// Throws all that is wrong with names, sizes and shapes, as `ModelErrors`.
  package func check() throws {
    let diagnostics = elaborator.check()
    if !diagnostics.isEmpty { throw ModelErrors(diagnostics: diagnostics) }
  }

  /// Returns the model of the first `train` block, where `batch` stands for the batch that is given there.
  ///
  /// Throws as `check()` does, and `Diagnostics` if there is no such block.
  package func checkedTrainingModel(batch: Int? = nil) throws -> ElaboratedModel {
    let (diagnostics, trained) = elaborator.checked()
    if !diagnostics.isEmpty { throw ModelErrors(diagnostics: diagnostics) }
    if batch == nil, let trained { return trained }
    return try elaborator.trainingModel(batch: batch)
  }

  /// Returns `path` as seen from the folder of the model file.
  package func path(relative path: String) -> String {
    guard !path.hasPrefix("/"), let slash = source.path.lastIndex(of: "/") else { return path }
    return source.path[...slash] + path
  }

  /// The file with `sizes` in place of what `--set` gave for them, or the file itself. Throws as the
  /// initializer does.
  func setting(_ sizes: [Override]) throws -> ModelFile {
    let kept = overrides.filter { override in !sizes.contains { $0.name == override.name } }
    return try ModelFile(
      source, overrides: kept + sizes, table: sources.replacementPath, math: math)
  }

  /// The sizes that the file declares as numbers, with the values that they have by that or by `--set`.
  var literalDims: [(name: String, value: Int)] {
    tree.declarations.flatMap { declaration -> [Binding] in
      if case .bindings(let it) = declaration, it.kind == .dim { it.bindings } else { [] }
    }.compactMap { binding in
      guard case .number(let literal) = binding.value.kind else { return nil }
      let given = overrides.last { $0.name == binding.name.text }.flatMap { Int($0.value) }
      guard let value = given ?? literal.whole, value > 1 else { return nil }
      return (binding.name.text, value)
    }
  }

  /// A hash of all that the file says: of its text, of those that it imports, of the values of `--set`,
  /// and of the mode of arithmetic if it is not the standard one.
  var sourceHash: Hash64 {
    var hash = Hash64()
    for unit in unit.all { hash.add(unit.file.source.text) }
    for override in overrides { hash.add("\(override.name)=\(override.value)") }
    if math != .standard { hash.add(math.rawValue) }
    return hash
  }

  /// The `data` block that the first `train` block names, or else the first one; nil if there is none.
  var data: DataDeclaration? {
    let visible = [unit] + unit.imports.map(\.unit)
    let blocks = visible.flatMap(\.file.declarations).compactMap {
      if case .data(let it) = $0 { it } else { nil }
    }
    let named = train?.setting("data")?.asName?.text
    return blocks.first { $0.name.text == named } ?? blocks.first
  }

  /// Whether the file trains a model.
  package var trains: Bool { train != nil }

  /// Whether `name` stands for a function of the library: neither the file nor what it imports declares it.
  func isOfLibrary(_ name: String) -> Bool {
    !unit.all.flatMap(\.file.declarations).flatMap(\.names).contains { $0.text == name }
  }

  /// Where the model called `name` is declared.
  func modelPlace(_ name: String) -> Span? {
    tree.declarations.lazy.compactMap { declaration -> Span? in
      guard case .callable(let it) = declaration, it.kind == .model, it.name.text == name else {
        return nil
      }
      return it.name.span
    }.first
  }

  /// The path where the first `train` block saves weights; nil if it doesn't say.
  var savePath: String? {
    guard case .string(let path)? = train?.setting("save")?.kind else { return nil }
    return self.path(relative: path)
  }

  /// The first `train` block, if there is one.
  var train: Train? { tree.firstTrain }
}

extension File {
  /// The first `train` block, if there is one.
  fileprivate var firstTrain: Train? {
    declarations.lazy.compactMap { if case .train(let it) = $0 { it } else { nil } }.first
  }
}

/// Returns the text of the file at `path`. Throws `FileFailure` if it cannot be read.
package func readSource(_ path: String) throws(FileFailure) -> SourceFile {
  let bytes = try FileBytes.read(path, limit: largestModelFile + 1)
  return try modelText(Array(bytes.bytes), path: path)
}

/// The bytes of the largest model file.
let largestModelFile = 1 << 20

/// Returns `bytes` as the text of the file at `path`. Throws `FileFailure` if they cannot be one.
func modelText(_ bytes: [UInt8], path: String) throws(FileFailure) -> SourceFile {
  guard bytes.count <= largestModelFile else {
    throw FileFailure(
      "'\(path)' is larger than 1 MiB, and no model file or map is",
      help: "name the model file: what it reads has its place in a data block")
  }
  // A table of weights or a program, named by mistake, would give an error for each of its bytes.
  guard !bytes.contains(0) else {
    throw FileFailure(
      "'\(path)' is not a text: it holds zero bytes",
      help: "name a text in UTF-8: tables, arrays and weights are files of their own")
  }
  return SourceFile(path: path, text: bytes)
}

/// What is wrong with a model file or its data.
package struct ModelErrors: Error {
  /// The errors, sorted by place; at least one.
  package let diagnostics: [Diagnostic]

  /// Creates the errors; what is said twice of one place, as of a table that several fields read, is
  /// kept once.
  package init(diagnostics: [Diagnostic]) {
    var isSaid: Set<String> = []
    self.diagnostics = diagnostics.filter { diagnostic in
      let place = diagnostic.span.position
      return isSaid.insert(
        "\(diagnostic.span.file.path):\(place.line):\(place.column): \(diagnostic.message)"
      ).inserted
    }
  }
}
