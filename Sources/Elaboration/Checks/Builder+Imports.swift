// Names that two files declare.

import Language

extension Builder {
  /// Reports each name that a file gets from two sides: from an import and itself, or from two imports.
  func checkImports() {
    for globals in program.units {
      var taken: [String: (span: Span, isOwn: Bool)] = [:]
      for name in globals.declaredNames where taken[name.text] == nil {
        taken[name.text] = (name.span, true)
      }
      for imported in globals.imports {
        var isReported: Set<String> = []
        for name in imported.globals.declaredNames {
          guard let other = taken[name.text], other.span.file !== name.span.file else {
            taken[name.text] = taken[name.text] ?? (name.span, false)
            continue
          }
          guard isReported.insert(name.text).inserted else { continue }
          _ = report(
            other.isOwn
              ? ownClash(name, other.span, imported.declaration)
              : twoImports(name, other.span, imported.declaration))
        }
      }
    }
  }

  private func ownClash(_ name: Name, _ own: Span, _ declaration: Import) -> Diagnostic {
    Diagnostic(
      "'\(name)' is declared here and in \"\(declaration.path)\"", at: own,
      related: [
        Label(declaration.pathSpan, "imported here"), Label(name.span, "also declared here"),
      ], help: "rename one of them")
  }

  private func twoImports(_ name: Name, _ first: Span, _ declaration: Import) -> Diagnostic {
    Diagnostic(
      "\"\(declaration.path)\" brings a second '\(name)'", at: declaration.pathSpan,
      related: [Label(first, "the first one"), Label(name.span, "the second one")],
      help: "rename one of them")
  }
}
