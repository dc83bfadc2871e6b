// Files behind a program: what they declare is known before they are parsed.

import Testing

@testable import Language

@Suite struct LibraryTests {
  @Test func everyDeclaredNameIsKnown() {
    let declared = StandardLibrary.files.flatMap { file in
      parse(file).0.declarations.flatMap(\.names).map { (name: $0.text, path: file.path) }
    }
    #expect(Set(StandardLibrary.shared.names) == Set(declared.map(\.name)))
    for (name, path) in declared {
      let known = StandardLibrary.shared.declarations(of: name)
      #expect(known.contains { $0.span.file.path == path }, "\(name)")
    }
  }

  @Test func aNameMayBeDeclaredInSeveralFiles() {
    let one = SourceFile(
      path: "one.grad", text: "# fn no(x)\nfn f(x: real) = x\n\nconst size = 3\n")
    let two = SourceFile(
      path: "two.grad", text: "fn f(x: [n]) {\n    y = x\n}\nfn f(x: [n, m]) = x\n")
    let library = Library([one, two])
    #expect(library.names.sorted() == ["f", "size"])
    #expect(
      library.declarations(of: "f").map(\.span.file.path) == ["one.grad", "two.grad", "two.grad"])
    #expect(library.declarations(of: "size").map { $0.names.map(\.text) } == [["size"]])
    #expect(library.declarations(of: "no").isEmpty)
    #expect(library.contains(one))
    #expect(!library.contains(SourceFile(path: "one.grad", text: "")))
  }
}
