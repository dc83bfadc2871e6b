// A program as the walk sees it: declarations by name, and the values given from outside.

import Graph
import Language

/// Which of the two graphs of a model is built: `when training` chooses by it.
package enum Mode: Sendable { case training, evaluation }

/// A value given from outside: `--set name=value`.
package struct Override: Sendable {
  /// The name of a `dim`, of a `const` or of a free size.
  package let name: String
  /// The value as text.
  package let value: String

  /// A place to point at, for errors.
  let span: Span

  /// Creates the override `--set name=value`.
  package init(name: String, value: String) {
    self.name = name
    self.value = value
    let text = "--set \(name)=\(value)"
    span = Span(SourceFile(path: "command line", text: text), 6, text.utf8.count)
  }
}

/// The declarations that a file sees: its own, those of the files that it imports, and behind them those
/// of the library.
final class Globals {
  /// What an `import` brings: what that file declares itself.
  struct Imported {
    let declaration: Import
    let globals: Globals
  }

  /// The file's own declarations of callables, by name.
  private(set) var callables: [String: [Callable]] = [:]
  private(set) var bindings: [String: (kind: Bindings.Kind, binding: Binding)] = [:]
  private(set) var data: [String: DataDeclaration] = [:]
  private(set) var derived: [String: Derive] = [:]
  /// The file's own declarations, in the order of the text; of a library those that were asked for.
  private(set) var declarations: [Declaration] = []
  /// The names of all of these, by which most look-ups are over.
  private var ownNames: Set<String> = []
  /// What the file imports.
  let imports: [Imported]
  /// What stands behind: the library of a file.
  let parent: Globals?
  /// Where declarations come from when they are first asked for; nil for a file.
  private let library: Library?
  /// The names of the library that have been asked for.
  private var asked: Set<String> = []
  /// The values of bindings that have been computed.
  var values: [String: Value] = [:]
  /// The bindings that are being computed.
  var pending: Set<String> = []
  /// Names whose declarations are damaged: something is known by them, but not what.
  let damaged: Set<String>

  init(
    _ files: [File], imports: [Imported] = [], parent: Globals?, damaged: Set<String> = []
  ) {
    self.damaged = damaged
    self.imports = imports
    self.parent = parent
    library = nil
    for file in files { add(file.declarations) }
  }

  /// The declarations of `library`, which nothing stands behind.
  init(_ library: Library) {
    damaged = []
    imports = []
    parent = nil
    self.library = library
  }

  private func add(_ declarations: [Declaration]) {
    self.declarations += declarations
    for declaration in declarations {
      ownNames.formUnion(declaration.names.map(\.text))
      switch declaration {
      case .callable(let it): callables[it.name.text, default: []].append(it)
      case .bindings(let it):
        for binding in it.bindings { bindings[binding.name.text] = (it.kind, binding) }
      case .data(let it): data[it.name.text] = it
      case .derive(let it): derived[it.name.text] = it
      case .importing, .train, .check: break
      }
    }
  }

  /// The names that the file itself declares, in the order of the text.
  var declaredNames: [Name] { declarations.flatMap(\.names) }

  /// All names that are declared here, imported, and behind.
  var names: [String] {
    let own =
      declaredNames.map(\.text) + damaged + imports.flatMap { $0.globals.declaredNames.map(\.text) }
      + (library.map { Array($0.names) } ?? [])
    return Set(own + (parent?.names ?? [])).sorted()
  }

  private func declares(_ name: String) -> Bool {
    if let library, asked.insert(name).inserted {
      add(library.declarations(of: name))
    }
    return ownNames.contains(name)
  }

  /// Returns what declares `name`: the file, a file that it imports, or the library.
  func owner(of name: String) -> Globals? {
    if declares(name) { return self }
    return imports.lazy.map(\.globals).first { $0.declares(name) } ?? parent?.owner(of: name)
  }

  /// The declarations of callables called `name`: those of the file or of an import, or else those of
  /// the library.
  func declared(_ name: String) -> [Declared]? {
    if damaged.contains(name) { return nil }
    guard let owner = owner(of: name) else { return nil }
    return owner.callables[name].map { $0.map { Declared(callable: $0, globals: owner) } }
  }

  /// The size or constant called `name`.
  func binding(_ name: String) -> Binding? { owner(of: name)?.bindings[name]?.binding }

  /// The data called `name`.
  func data(named name: String) -> DataDeclaration? { owner(of: name)?.data[name] }

  /// All data that are declared here or imported, in the order of the text.
  var allData: [DataDeclaration] {
    ([self] + imports.map(\.globals)).flatMap(\.declarations).compactMap {
      if case .data(let it) = $0 { it } else { nil }
    }
  }

  /// The models that the file itself declares.
  var models: [Declared] {
    declarations.compactMap {
      guard case .callable(let it) = $0, it.kind == .model else { return nil }
      return Declared(callable: it, globals: self)
    }
  }
}

/// A program, its library and what is given from outside. Made anew for each walk, since computed
/// values refer to the walk's graph.
struct Program {
  let unit: SourceUnit
  let library: Library
  let globals: Globals
  /// The declarations of each file that is imported, directly or not; those of the program first.
  let units: [Globals]
  let overrides: [Override]
  let schemas: any SourceSchemas
  /// The mode of arithmetic that its graphs are for.
  let math: MathMode
  /// The type of numbers that its graphs are for.
  let precision: Precision

  init(
    _ unit: SourceUnit, library: Library, overrides: [Override], schemas: any SourceSchemas,
    damaged: Set<String> = [], math: MathMode = .standard, precision: Precision = .float
  ) {
    self.math = math
    self.precision = precision
    self.unit = unit
    self.library = library
    self.overrides = overrides
    self.schemas = schemas
    let (main, behind) = (unit, Globals(library))
    var known: [ObjectIdentifier: Globals] = [:]
    var order: [Globals] = []
    func globals(_ unit: SourceUnit) -> Globals {
      if let globals = known[ObjectIdentifier(unit)] { return globals }
      let imports = unit.imports.map {
        Globals.Imported(declaration: $0.declaration, globals: globals($0.unit))
      }
      let result = Globals(
        [unit.file], imports: imports, parent: behind, damaged: unit === main ? damaged : [])
      known[ObjectIdentifier(unit)] = result
      order.append(result)
      return result
    }
    self.globals = globals(unit)
    units = order.reversed()
  }

  /// The program's own file.
  var file: File { unit.file }

  /// The value that `name` is set to from outside; the last one counts.
  func override(_ name: String) -> Override? { overrides.last { $0.name == name } }

  /// Whether what `globals` declares can be set from outside: it is the program's own, or imported by
  /// it.
  func isSettable(_ globals: Globals) -> Bool {
    globals === self.globals || self.globals.imports.contains { $0.globals === globals }
  }

  /// Whether `source` is a file of the library.
  func isLibrary(_ source: SourceFile) -> Bool { library.contains(source) }

  /// The blocks that train a model.
  var trains: [Train] {
    file.declarations.compactMap { if case .train(let it) = $0 { it } else { nil } }
  }

  /// What the file says of itself.
  var checks: [Check] {
    file.declarations.compactMap { if case .check(let it) = $0 { it } else { nil } }
  }

  /// The models that the file declares, and behind them those that it imports.
  var models: [Declared] { globals.models + globals.imports.flatMap(\.globals.models) }
}
