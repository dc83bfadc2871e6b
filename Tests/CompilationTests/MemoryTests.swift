// The C of every model trains on memory of exactly the promised size, under sanitizers and on each
// instruction set: Tests/Harness/step.c, with what it must know of the model.

import Elaboration
import Foundation
import Graph
import Scheduling
import TestSupport
import Testing

@testable import Compilation

@Suite struct MemoryTests {
  @Test(
    .enabled("clang or make is missing") {
      Harness.path(of: "clang") != nil && Harness.path(of: "make") != nil
    }, arguments: EmittedCTests.models)
  func `A model trains within its memory, with the same bits each time`(path: String) throws {
    let model = try ModelText(path)
    let name = path.replacing("/", with: "-").replacing(".grad", with: "")
    let folder = Harness.products.appending(path: "models/\(name)")
    try Self.write(try model.training(), to: folder, "model.c")
    try Self.write(try model.layout(), to: folder, "layout.h")
    let shared = try Harness.steps.get()
    try #require(shared.code == 0, "\(shared.text)")
    let program = folder.appending(path: "step").path
    let built = try Harness.make([program])
    try #require(built.code == 0, "\(built.text)")
    let outcome = try Harness.run(program, [])
    #expect(outcome.text.hasPrefix("losses within "), "\(outcome.text)")
    #expect(outcome.code == 0)
  }

  /// Writes a file unless it is there already, so that what is made of it stays current.
  private static func write(_ text: String, to folder: URL, _ name: String) throws {
    let url = folder.appending(path: name)
    if (try? String(contentsOf: url, encoding: .utf8)) == text { return }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

extension ModelText {
  /// What Tests/Harness/step.h asks of a model, as C.
  fileprivate func layout() throws -> String {
    let (model, functions) = try trainingFunctions()
    let compiled = functions.map { CompiledFunction($0) }
    let sizes = zip(["initialize_sizes", "step_sizes"], compiled).map { name, function in
      let counts = Region.allCases.map { "\(function.count($0))" }.joined(separator: ", ")
      return "static const struct sizes \(name) = {\(counts)};\n"
    }
    let step = compiled[1]
    let strides = Dictionary(
      uniqueKeysWithValues: (step.epoch?.fields ?? []).map { ($0.variable, $0.rowStride) })
    let inputs = step.program.buffers.filter { $0.region == .inputs }.map { buffer in
      let variable = model.inputs.first { $0.variable.name == buffer.name }?.variable
      let stride = variable.flatMap { strides[$0] }
      let rows = stride == nil ? 1 : buffer.axes[0].extent
      let (promise, limit) = variable.map(Self.promise) ?? ("COUNTER", 0)
      return """
          {\(buffer.offset), \(rows), \(buffer.count / rows), \(stride ?? buffer.count), \
        \(stride == nil ? 0 : 1), \(promise), \(limit)},

        """
    }
    return """
      enum { BATCH = \(step.epoch?.batch ?? 1), LOSS = \(step.buffer("loss", .outputs)?.offset ?? 0) };
      \(sizes.joined())static const struct input inputs[] = {
      \(inputs.joined())};

      """
  }

  /// What is promised of an input, and the number that belongs to it.
  private static func promise(of variable: Variable) -> (String, Int) {
    switch variable.promise {
    case .real, .extended: ("NUMBER", 0)
    case .index(let count): ("INDEX", count)
    case .simplex: ("SIMPLEX", variable.axes.last?.extent ?? 1)
    }
  }
}
