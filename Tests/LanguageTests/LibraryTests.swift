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
      let files = StandardLibrary.shared.files(declaring: name)
      #expect(files.contains { $0.source.path == path }, "\(name)")
    }
  }

  @Test func aNameMayBeDeclaredInSeveralFiles() {
    let one = SourceFile(
      path: "one.grad", text: "# fn no(x)\nfn f(x: real) = x\n\nconst size = 3\n")
    let two = SourceFile(
      path: "two.grad", text: "fn f(x: [n]) {\n    y = x\n}\nfn f(x: [n, m]) = x\n")
    let library = Library([one, two])
    #expect(library.names.sorted() == ["f", "size"])
    #expect(library.files(declaring: "f").map(\.source.path) == ["one.grad", "two.grad"])
    #expect(library.files(declaring: "size").map(\.declarations.count) == [2])
    #expect(library.files(declaring: "no").isEmpty)
    #expect(library.contains(one))
    #expect(!library.contains(SourceFile(path: "one.grad", text: "")))
  }
}
