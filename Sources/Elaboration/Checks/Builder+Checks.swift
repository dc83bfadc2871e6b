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

  /// Runs `body` in a walk for training, and in one for evaluation if the first met anything that is meant
  /// for one of the two graphs: otherwise they are the same. Takes over the errors, and returns what came of
  /// the first.
  func freshWalks<Result>(_ body: (Builder) -> Result?) -> Result? {
    var isModal = false
    let result = freshWalk(.training) { walk in
      defer { isModal = walk.isModal }
      return body(walk)
    }
    if isModal { _ = freshWalk(.evaluation, body) }
    return result
  }

  /// Checks that each value given from outside is for a name that there is.
  func checkOverrides() {
    if program.overrides.isEmpty { return }
    var free: [String] = []
    for model in program.models {
      for case .size(let size) in model.callable.data.flatMap({ $0.type?.dimensions ?? [] }) {
        if let name = size.asName, model.globals.binding(name.text) == nil {
          free.append(name.text)
        }
      }
    }
    if !program.trains.isEmpty { free.append("batch") }
    let settable = program.units.filter(program.isSettable)
    let names = Set(settable.flatMap(\.bindings.keys)).sorted() + free
    for override in program.overrides
    where !names.contains(override.name) && !program.globals.damaged.contains(override.name) {
      _ = report(
        "there is no size or constant '\(override.name)' to set", at: override.span,
        help: closest(to: override.name, in: names).map { "did you mean '\($0)'?" })
    }
  }

  /// Computes all sizes and constants of the top level of each file, and looks at what is derived.
  func checkBindings() {
    for globals in program.units {
      within(Frame(globals)) {
        for declaration in globals.declarations {
          switch declaration {
          case .bindings, .derive:
            for name in declaration.names { _ = try? find(name.text) }
          default: break
          }
        }
      }
    }
  }
}

extension Program {
  /// The same program, with nothing computed yet.
  func copy() -> Program {
    Program(
      unit, library: library, overrides: overrides, schemas: schemas, damaged: globals.damaged,
      math: math, precision: precision)
  }
}
