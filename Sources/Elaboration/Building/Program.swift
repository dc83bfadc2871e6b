// A program as the walk sees it: declarations by name, and the values given from outside.

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

/// The declarations that a file sees: its own, and behind them those of the library.
final class Globals {
  /// All declarations of callables, by name.
  private(set) var callables: [String: [Callable]] = [:]
  private(set) var bindings: [String: (kind: Bindings.Kind, binding: Binding)] = [:]
  private(set) var data: [String: DataDeclaration] = [:]
  private(set) var derived: [String: Derive] = [:]
  private(set) var imports: [Import] = []
  /// What stands behind: the library of a file.
  let parent: Globals?
  /// The values of bindings that have been computed.
  var values: [String: Value] = [:]
  /// The bindings that are being computed.
  var pending: Set<String> = []
  /// Names whose declarations are damaged: something is known by them, but not what.
  let damaged: Set<String>

  init(_ files: [File], parent: Globals?, damaged: Set<String> = []) {
    self.parent = parent
    self.damaged = damaged
    for declaration in files.flatMap(\.declarations) {
      switch declaration {
      case .callable(let it): callables[it.name.text, default: []].append(it)
      case .bindings(let it):
        for binding in it.bindings { bindings[binding.name.text] = (it.kind, binding) }
      case .data(let it): data[it.name.text] = it
      case .derive(let it): derived[it.name.text] = it
      case .importing(let it): imports.append(it)
      case .train, .check: break
      }
    }
  }

  /// All names that are declared here and behind.
  var names: [String] {
    let own = Array(callables.keys) + bindings.keys + data.keys + derived.keys + damaged
    return (own + (parent?.names ?? [])).sorted()
  }

  /// The declarations called `name`: those of the file, or else those of the library.
  func declared(_ name: String) -> [Declared]? {
    if damaged.contains(name) { return nil }
    if let own = callables[name] { return own.map { Declared(callable: $0, globals: self) } }
    if bindings[name] != nil || data[name] != nil || derived[name] != nil { return nil }
    return parent?.declared(name)
  }
}

/// A program, its library and what is given from outside. Made anew for each walk, since computed
/// values refer to the walk's graph.
struct Program {
  let file: File
  let library: [File]
  let globals: Globals
  let overrides: [Override]
  let schemas: any SourceSchemas

  init(
    _ file: File, library: [File], overrides: [Override], schemas: any SourceSchemas,
    damaged: Set<String> = []
  ) {
    self.file = file
    self.library = library
    self.overrides = overrides
    self.schemas = schemas
    globals = Globals([file], parent: Globals(library, parent: nil), damaged: damaged)
  }

  /// The value that `name` is set to from outside; the last one counts.
  func override(_ name: String) -> Override? { overrides.last { $0.name == name } }

  /// The blocks that train a model.
  var trains: [Train] {
    file.declarations.compactMap { if case .train(let it) = $0 { it } else { nil } }
  }

  /// The models that the file declares.
  var models: [Callable] {
    file.declarations.compactMap {
      if case .callable(let it) = $0, it.kind == .model { it } else { nil }
    }
  }
}
