// Reads the files that a model file imports.

import Glibc
import Language

/// Reads files with all that they import, each once.
struct ImportReader {
  /// What is wrong with imports, and the form of imported files.
  private(set) var diagnostics: [Diagnostic] = []
  /// The units that have been read, by the path that the system knows the file by.
  private var units: [String: SourceUnit] = [:]
  /// The files whose imports are being read, outermost first.
  private var open: [(key: String, path: String)] = []

  /// More files than this in a chain of imports are taken for a mistake.
  private static let longestChain = 100

  /// Returns the unit of `file`. An import that fails is left out, with an error in `diagnostics`.
  mutating func unit(of file: File) -> SourceUnit {
    let key = Self.key(file.source.path)
    open.append((key, file.source.path))
    defer { open.removeLast() }
    var imports: [SourceUnit.Imported] = []
    for case .importing(let declaration) in file.declarations {
      if let unit = unit(of: declaration) { imports.append(.init(declaration, unit)) }
    }
    let unit = SourceUnit(file, imports: imports)
    units[key] = unit
    return unit
  }

  private mutating func unit(of declaration: Import) -> SourceUnit? {
    let path = Self.path(declaration.path, against: declaration.span.file.path)
    let key = Self.key(path)
    if let known = units[key] { return known }
    if let start = open.firstIndex(where: { $0.key == key }) {
      report(circle(from: start, at: declaration))
      return nil
    }
    guard open.count < Self.longestChain else {
      report(
        Diagnostic(
          "a chain of more than \(Self.longestChain) imports ends here", at: declaration.pathSpan))
      return nil
    }
    do {
      let (tree, faults) = parse(try readSource(path))
      diagnostics += faults
      return unit(of: tree)
    } catch {
      report(
        Diagnostic(
          error.message, at: declaration.pathSpan, notes: error.notes, help: error.help))
      return nil
    }
  }

  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The error for an import of a file that is being read already.
  private func circle(from start: Int, at declaration: Import) -> Diagnostic {
    let chain = open[start...].map(\.path)
    guard chain.count > 1 else {
      return Diagnostic("this file imports itself", at: declaration.pathSpan)
    }
    let links = zip(chain, chain.dropFirst() + [chain[0]]).map { "'\($0)' imports '\($1)'" }
    return Diagnostic(
      "this import leads back to '\(chain[0])'", at: declaration.pathSpan, notes: links,
      help: "put what they share into a file of its own")
  }

  /// Returns `path` as seen from the folder of `file`.
  private static func path(_ path: String, against file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }

  /// The path by which the system knows the file at `path`; `path` itself where there is none.
  private static func key(_ path: String) -> String {
    guard !path.utf8.contains(0), let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
