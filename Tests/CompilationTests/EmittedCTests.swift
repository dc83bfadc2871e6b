// The C that gradc emits: strict C99 without a warning, and calls that fit the kernels.

import CodeGeneration
import Compilation
import Execution
import Foundation
import Graph
import Rewriting
import Scheduling
import TestSupport
import Testing

@Suite struct EmittedCTests {
  /// Expects that `name` finds nothing wrong with `source`.
  static func expectClean(
    _ source: String, by name: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let compiler = try #require(CCompiler(name))
    let complaints = try compiler.complaints(about: source)
    #expect(complaints == "", sourceLocation: location)
  }

  static let models = modelFiles(in: "Models") + modelFiles(in: "Benchmarks")

  @Test(
    .enabled("this machine has neither gcc nor clang") {
      !CCompiler.names.compactMap(CCompiler.init).isEmpty
    })
  func `The compilers that are asked would complain`() throws {
    for compiler in CCompiler.names.compactMap(CCompiler.init) {
      #expect(try compiler.complaints(about: "void f(int unused) {}\n") != "")
      #expect(try compiler.complaints(about: "void f(int); void f(int x) { (void)x; }\n") == "")
    }
  }

  @Test(
    .enabled("gcc is missing") { CCompiler("gcc") != nil }, arguments: models)
  func `gcc has no complaints about a model`(path: String) throws {
    let model = try ModelText(path)
    try Self.expectClean(try model.training(), by: "gcc")
    try Self.expectClean(try model.others(), by: "gcc")
  }

  @Test(
    .enabled("clang is missing") { CCompiler("clang") != nil }, arguments: models)
  func `clang has no complaints about a model`(path: String) throws {
    let model = try ModelText(path)
    try Self.expectClean(try model.training(), by: "clang")
    try Self.expectClean(try model.others(), by: "clang")
  }

  @Test(arguments: models)
  func `What libtcc gets is what is printed but for its comments`(path: String) throws {
    let (model, functions) = try ModelText(path).trainingFunctions()
    func lines(comments: Bool) -> [Substring] {
      printModule(functions, title: model.name, comments: comments)
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
    let isComment = { (line: Substring) in line.drop { $0 == " " }.hasPrefix("/*") }
    let bare = lines(comments: false)
    #expect(bare.dropFirst() == lines(comments: true).filter { !isComment($0) }[...])
    #expect(bare.count(where: isComment) == 1)
  }

  /// Random functions, as grown and rewritten, in one module.
  static func randomModule() throws -> String {
    var functions: [ModuleFunction] = []
    for seed in UInt64(0)..<60 {
      let program = RandomProgram(seed: 2000 + seed, count: 30)
      let g = program.graph
      let roots = try rewrite(program.outputs.map(\.node), in: g, upTo: .stabilize).roots
      let rewritten = zip(program.outputs, roots).map {
        Request.Output($1, to: $0.destination, axes: $0.axes)
      }
      for (stage, outputs) in [("written", program.outputs), ("rewritten", rewritten)] {
        let function = TestFunction(outputs, in: g, name: "\(stage)\(seed)")
        functions.append(ModuleFunction(graph: g, program: function.program))
      }
    }
    return printModule(functions, title: "random functions")
  }

  @Test(.enabled("gcc is missing") { CCompiler("gcc") != nil })
  func `gcc has no complaints about random functions`() throws {
    try Self.expectClean(try Self.randomModule(), by: "gcc")
  }

  @Test(.enabled("clang is missing") { CCompiler("clang") != nil })
  func `clang has no complaints about random functions`() throws {
    try Self.expectClean(try Self.randomModule(), by: "clang")
  }

  /// Names and numbers that C would take for something else.
  @Test(arguments: CCompiler.names)
  func `Whatever a model calls things, C is still C`(name: String) throws {
    guard let compiler = CCompiler(name) else { return }
    let g = Graph()
    let axes = [Axis("*/ n + 1", 3), Axis("für", 4), Axis("a\\", 2), Axis("??/", 2)]
    let x = g.variable(Variable(.input, "*/ int /* main \\", axes: axes))
    let y = g.variable(Variable(.parameter, "x\ny", axes: axes))
    let sum = g.sum([(x, 1e300), (y, -1e-40)], constant: .infinity)
    g.annotate(sum, Origin(name: "a // b\r\n*/", place: "m \"*/\" .grad:3"))
    let shifted = g.access(
      sum, [axes[0]: .affine(Affine([(axes[0], 1)], offset: 1))], fill: .nan)
    let function = TestFunction(results: [sum, shifted, g.constant(1e-45)], in: g)
    #expect(try compiler.complaints(about: function.source) == "", "\(function.source)")
    _ = try NativeCode(compiling: function.source)
  }

  // MARK: Kernels

  /// A module with every function, reduction and kind of node, and an epoch.
  static func everyKernel(
    _ math: MathMode = .standard, _ precision: Precision = .float
  ) -> String {
    let g = Graph(math: math, precision: precision)
    let (n, k, f) = (Axis("n", 30), Axis("k", 700), Axis("f", 3))
    func real(_ name: String, _ axes: [Axis]) -> NodeID {
      g.variable(Variable(.input, name, axes: axes))
    }
    let (x, y) = (real("x", [n, k]), real("y", [n, k]))
    let index = g.variable(Variable(.input, "i", axes: [n], promise: .index(count: 700)))
    var roots: [NodeID] = []
    for function in Function.allCases {
      roots.append(g.apply(function, (0..<function.arity).map { [x, y, index][$0] }))
    }
    for comparison in Function.allCases where comparison.isComparison {
      roots.append(g.select(g.apply(comparison, y, x), g.apply(.exp, x), y))
    }
    roots += [
      g.sqrt(x), g.power(x, Rational(-1, over: 2)!), g.sum([(x, 2)], constant: 1),
      g.sum([(x, 2), (y, 3)]), g.multiply(x, y), g.divide(x, y), g.iota(k), g.rename(x, [k: f]),
      g.access(x, [k: .gather(index)]), g.add(g.iota(n), g.iota(k)),
      // A power of its own, so that nothing else reads the quotient, and the root.
      g.sum([(g.divide(g.power(x, 3), y), 2), (x, 3)]),
      g.sum([(g.sqrt(g.power(y, 3)), 2)], constant: 1),
      g.random(Random(.uniform, stream: "u", axes: [n])),
      g.random(Random(.normal, stream: "v", axes: [n])),
      g.random(Random(.orthogonal, stream: "w", axes: [n])),
      g.reduce(.sum, g.multiply(x, real("w", [k, f])), over: [k]),
      g.accumulate(x, [f: .affine(Affine([(n, 1)]))], over: [n]),
    ]
    var functions = [TestFunction(results: roots, in: g)]
    // Alone, so that each has its own loops: along columns, along rows, and both.
    for reduction in Reduction.allCases {
      for over in [[k], [n], [n, k], [f]] {
        let z = over == [f] ? real("z", [f, n, k]) : x
        let node = g.reduce(reduction, z, over: over)
        functions.append(TestFunction(results: [node], in: g, name: "f\(functions.count)"))
      }
    }
    // Rows of y do not follow those of x, so that both axes of a tile are reduced.
    let transposed = real("t", [k, n])
    for reduction in [Reduction.sum, .prod, .max, .min] {
      let node = g.reduce(reduction, g.add(x, transposed), over: [n, k])
      functions.append(TestFunction(results: [node], in: g, name: "f\(functions.count)"))
    }
    for over in [[k], [n], [n, k], [f]] {
      let (a, b) = over == [f] ? (real("z", [f, n, k]), real("u", [f, n, k])) : (x, transposed)
      let node = g.reduce(.sum, g.multiply(a, b), over: over)
      functions.append(TestFunction(results: [node], in: g, name: "f\(functions.count)"))
    }
    // Behind n in the order of names, which is that of results.
    let o = Axis("o", 3)
    let heads = ["p", "q"].map { name in
      g.reduce(.sum, g.multiply(x, real(name, [k, o])), over: [k])
    }
    functions.append(TestFunction(results: heads, in: g, name: "heads"))
    // The rows of windows do not follow one another: n and j are no single axis.
    let (j, d) = (Axis("j", 698), Axis("d", 3))
    let windows = g.access(x, [k: .affine(Affine([(j, 1), (d, 1)]))])
    let convolution = g.reduce(.sum, g.multiply(windows, real("s", [d, f])), over: [d])
    functions.append(TestFunction(results: [convolution], in: g, name: "windows"))
    let fields = [EpochLoop.Field(Variable(.input, "x", axes: [n, k]))]
    return printModule(
      functions.enumerated().map { position, function in
        ModuleFunction(
          graph: g, program: function.program,
          epoch: position == 0 ? EpochLoop(fields: fields, batch: 30, totals: []) : nil)
      }, title: "every kernel")
  }

  /// The types of a C parameter list.
  static func types(_ list: some StringProtocol) -> [String] {
    list.split(separator: ",").map { parameter in
      let isPointer = parameter.contains("*")
      let words = parameter.replacing("*", with: " ").split(separator: " ").dropLast()
      return words.joined(separator: " ") + (isPointer ? "*" : "")
    }
  }

  @Test(arguments: Precision.allCases)
  func `Declarations agree with the kernels, and every kernel is called`(
    precision: Precision
  ) throws {
    var declared: [String: [String]] = [:]
    let lines = MathMode.allCases.flatMap { Self.everyKernel($0, precision).split(separator: "\n") }
    for line in lines where line.hasPrefix("extern void ") {
      let parts = line.dropFirst(12).split(separator: "(")
      let list = try #require(parts.last).prefix { $0 != ")" }
      declared[String(parts[0])] = Self.types(list)
    }
    for set in InstructionSet.available {
      var isKnown: Set<String> = []
      for kernel in set.kernels(precision) {
        isKnown.insert(kernel.name)
        guard let types = declared[kernel.name] else { continue }
        let list = kernel.parameters.filter { $0 != "(" && $0 != ")" }
        #expect(types == Self.types(list), "\(kernel.name)")
      }
      #expect(Set(declared.keys).subtracting(isKnown) == [])
      // Scattering is a plain loop in C so far.
      #expect(
        isKnown.subtracting(declared.keys) == ["gradc_scatter_add", "gradc_add_into"])
    }
  }

  // MARK: Generated

  static let isRecording = ProcessInfo.processInfo.environment["GRADC_RECORD"] != nil

  /// With GRADC_RECORD set, the files are written, and the test fails so that nobody takes the run
  /// for a test.
  @Test(arguments: modelFiles(in: "Models"))
  func `The export of a model is current, and the same each time`(path: String) throws {
    let files = try ModelText(path).exported()
    #expect(try ModelText(path).exported().map(\.text) == files.map(\.text))
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let folder = packageFolder.appending(path: "Generated/\(name)")
    for file in files {
      let url = folder.appending(path: file.name)
      if Self.isRecording {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
        Issue.record("recorded Generated/\(name)/\(file.name)")
        continue
      }
      let committed = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      #expect(committed == file.text, "run 'make generated' and look at the difference")
    }
  }

  /// The walk through one file shows that file as it is.
  @Test func `What Generated's README shows is in the file`() throws {
    let folder = packageFolder.appending(path: "Generated")
    func text(_ path: String) throws -> String {
      try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    let source = try text("textbook/textbook.c") + text("textbook/textbook.h")
    let parts = try text("README.md").components(separatedBy: "```")
    let blocks = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    let shown = blocks.filter { $0.hasPrefix("c\n") }.map { $0.dropFirst(2) }
    #expect(shown.count >= 5)
    for block in shown { #expect(source.contains(block), "\(block)") }
  }

  /// Not where it was printed, and not where it will run: only the tiles of products are larger where a compiler
  /// says that it has as many registers.
  @Test func `The C of models names no machine`() throws {
    for path in modelFiles(in: "Models") {
      let model = try ModelText(path)
      let exported = try model.exported().map(\.text).joined()
      #expect(exported.components(separatedBy: "\n#ifdef __AVX512F__\n  TILE_ROWS").count <= 2)
      let text =
        try model.training() + exported.replacing("#ifdef __AVX512F__\n  TILE_ROWS", with: "")
      for word in ["/tmp", "/home", "/usr", "/work", "avx", "AVX", "SSE2", "x86", "arm64"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
  }

  @Test func `Every folder in Generated belongs to a model`() throws {
    let folder = packageFolder.appending(path: "Generated").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let models = modelFiles(in: "Models").map {
      URL(filePath: $0).deletingPathExtension().lastPathComponent
    }
    #expect(Set(names) == Set(models + ["README.md"]))
  }
}
