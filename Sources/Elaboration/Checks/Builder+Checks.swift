// Checks of the whole program that need no model.

import Graph
import Language

extension Builder {
  /// Runs `body` in a walk of its own, and takes over its errors.
  func freshWalk<Result>(_ mode: Mode, _ body: (Builder) -> Result?) -> Result? {
    let walk = Builder(program.copy(), mode: mode)
    let result = body(walk)
    for diagnostic in walk.diagnostics { _ = report(diagnostic) }
    return result
  }

  /// Checks that each value given from outside is for a name that there is.
  func checkOverrides() {
    var free: [String] = []
    for model in program.models {
      for case .size(let size) in model.data.flatMap({ $0.type?.dimensions ?? [] }) {
        if let name = size.asName, program.globals.bindings[name.text] == nil {
          free.append(name.text)
        }
      }
    }
    if !program.trains.isEmpty { free.append("batch") }
    let names = program.globals.bindings.keys.sorted() + free
    for override in program.overrides
    where !names.contains(override.name) && !program.globals.damaged.contains(override.name) {
      _ = report(
        "there is no size or constant '\(override.name)' to set", at: override.span,
        help: closest(to: override.name, in: names).map { "did you mean '\($0)'?" })
    }
  }

  /// Computes all sizes and constants of the top level.
  func checkBindings() {
    for declaration in program.file.declarations {
      switch declaration {
      case .bindings(let it):
        for binding in it.bindings { _ = try? find(binding.name.text) }
      case .importing(let it): _ = unsupported("'import'", at: it.span)
      case .derive(let it): _ = unsupported("'derive'", at: it.span)
      case .check(let it): _ = unsupported("'check'", at: it.span)
      default: break
      }
    }
  }
}

extension Program {
  /// The same program, with nothing computed yet.
  func copy() -> Program {
    Program(
      file, library: library, overrides: overrides, schemas: schemas, damaged: globals.damaged)
  }
}
