// The checks that stand in the files of the standard library, and the comments that explain what they check.

import Language
import Testing
import Training

@Suite struct LibraryCheckTests {
  /// A file of the library is a program as any other, whose own declarations come before the library's.
  @Test(arguments: StandardLibrary.files.map(\.path))
  func hold(_ path: String) throws {
    let source = try #require(StandardLibrary.files.first { $0.path == path })
    let file = try ModelFile(source)
    do {
      try file.check()
    } catch let errors as ModelErrors {
      Issue.record("\(DiagnosticRenderer().render(errors.diagnostics))")
      return
    }
    let faults = try runChecks(try file.elaborator.checks(), title: path).compactMap(\.diagnostic)
    #expect(faults.isEmpty, "\(DiagnosticRenderer().render(faults))")
  }

  /// They are no business of a user's file.
  @Test func doNotRunWithOtherFiles() throws {
    let file = try ModelFile(
      SourceFile(path: "m.grad", text: "fn f(x: real) = relu(x)\ncheck f(2) == 2\n"))
    #expect(try file.elaborator.checks().count == 1)
  }

  /// Each function and layer is explained above and checked below; an optimizer cannot be called by a
  /// check.
  @Test(arguments: LibraryExample.callables.map(LibraryExample.name))
  func areThereForEachDeclaration(_ name: String) throws {
    let callable = try #require(
      LibraryExample.callables.first { LibraryExample.name($0) == name })
    let file = callable.span.file
    let tree = parse(file).0
    let place = try #require(
      tree.declarations.firstIndex { $0.span.start == callable.span.start })
    let line = file.lineIndex(of: callable.span.start)
    let lines = String(decoding: file.text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(line > 0 && lines[line - 1].hasPrefix("# "), "\(name) has no comment")
    if callable.kind == .optimizer { return }
    let next = tree.declarations.dropFirst(place + 1).first
    guard case .check? = next else {
      Issue.record("\(name) has no check")
      return
    }
  }
}
