// What the tests of this room share: programs from text, tables of their own, and evaluation.

import Graph
import Language
import Testing

@testable import Elaboration

/// Sources that the tests make up, by path: columns and the number of rows, texts, arrays.
struct Tables: SourceSchemas {
  var tables: [String: (names: [String], rows: Int)] = [
    "Data/digits.csv": ((0..<64).map { "pixel\($0)" } + ["digit"], 1797),
    "Data/other.csv": ((0..<63).map { "pixel\($0)" } + ["", "digit"], 100),
    "Data/few.csv": ((0..<9).map { "pixel\($0)" }, 100),
  ]
  var texts = [
    "Data/text.txt": TextSchema(characterCount: 1000, vocabularySize: 65),
    "Data/short.txt": TextSchema(characterCount: 8, vocabularySize: 65),
  ]
  var arrays = [
    "images.idx": [10, 28, 28], "labels.idx": [10], "few.idx": [9], "x.npy": [10, 4],
    "cube.npy": [10, 4, 2], "y.npy": [10], "few.npy": [9],
  ]
  var archive = [
    (name: "x", shape: [10, 4]), (name: "y", shape: [10]), (name: "x_test", shape: [3, 4]),
  ]

  /// The arrays of NPZ files beside `set.npz`, which has those of `archive`.
  var archives: [String: [String: [Int]]] = [
    "test.npz": ["x": [3, 5], "y": [3]], "uneven.npz": ["x": [3, 4], "y": [2]],
  ]

  func columns(ofCSV path: String, at span: Span) throws(Diagnostic) -> (
    names: [String], rows: Int
  ) {
    if let table = tables[path] { return table }
    throw Diagnostic("cannot read '\(path)'", at: span)
  }

  func text(
    at path: String, in unit: TextUnit, from span: Span
  ) throws(Diagnostic) -> TextSchema {
    if let text = texts[path] { return text }
    throw Diagnostic("cannot read '\(path)'", at: span)
  }

  func shape(
    of format: ArrayFormat, _ path: String, isMain: Bool, at span: Span
  ) throws(Diagnostic) -> [Int] {
    if let array = arrays[path] { return array }
    throw Diagnostic("cannot read '\(path)'", at: span)
  }

  func names(ofNPZ path: String, at span: Span) throws(Diagnostic) -> [String] {
    if path == "set.npz" { return archive.map(\.name) }
    throw Diagnostic("cannot read '\(path)'", at: span)
  }

  func shape(ofNPZ path: String, _ name: String, at span: Span) throws(Diagnostic) -> [Int] {
    if let others = archives[path] {
      if let array = others[name] { return array }
    } else if let array = archive.first(where: { $0.name == name }) {
      return array.shape
    }
    throw Diagnostic("cannot read '\(path)'", at: span)
  }
}

/// Returns an elaborator of the program `text`, whose file is called `m.grad`.
func elaborator(
  _ text: String, set: [String: String] = [:], tables: Tables = Tables()
) throws -> Elaborator {
  let (file, faults) = parse(SourceFile(path: "m.grad", text: text))
  try #require(faults.isEmpty, "\(DiagnosticRenderer().render(faults))")
  return Elaborator(
    file, library: StandardLibrary.shared,
    overrides: set.map { Override(name: $0.key, value: $0.value) }, schemas: tables)
}

/// Returns the rendered errors of the program `text`.
func errors(_ text: String, set: [String: String] = [:]) throws -> String {
  DiagnosticRenderer().render(try elaborator(text, set: set).check())
}

/// A model and numbers for its inputs, parameters and states.
struct Run {
  let model: ElaboratedModel
  var values: [String: [Double]]

  /// Elaborates the program's model alone.
  init(
    _ text: String, batch: Int = 3, set: [String: String] = [:], _ values: [String: [Double]] = [:]
  ) throws {
    do {
      model = try elaborator(text, set: set).inferenceModel(batch: batch)
    } catch {
      Issue.record("\(DiagnosticRenderer().render((error as? Diagnostics)?.all ?? []))")
      throw error
    }
    self.values = values
  }

  /// Elaborates the program's model with its loss.
  init(
    training text: String, batch: Int? = nil, set: [String: String] = [:],
    tables: Tables = Tables(), _ values: [String: [Double]] = [:]
  ) throws {
    do {
      model = try elaborator(text, set: set, tables: tables).trainingModel(batch: batch)
    } catch {
      Issue.record("\(DiagnosticRenderer().render((error as? Diagnostics)?.all ?? []))")
      throw error
    }
    self.values = values
  }

  /// Returns the elements of `node`, its axes in the order of `axes`.
  func elements(_ node: NodeID, _ axes: [Axis]) throws -> [Double] {
    let faults = model.graph.faults(below: [node])
    #expect(faults.isEmpty, "\(faults)")
    var evaluator = Evaluator(
      model.graph,
      variables: { variable in
        let count = variable.axes.elementCount
        let values = self.values[variable.name] ?? (0..<count).map { filler(variable.name, $0) }
        return Tensor(axes: variable.axes, elements: values)
      })
    return evaluator.value(of: node).arranged(axes).elements
  }

  /// Returns the elements of the result called `name`, in declared order.
  func result(_ name: String = "y") throws -> [Double] {
    let result = try #require(model.results.first { $0.name == name })
    return try elements(result.node, result.axes)
  }

  /// Returns the value of the loss.
  func loss() throws -> Double { try elements(try #require(model.loss), [])[0] }
}

/// Numbers that look arbitrary and are the same in each run.
func filler(_ name: String, _ place: Int) -> Double {
  let seed = name.utf8.reduce(17) { ($0 * 31 + Int($1)) % 1009 }
  return Double((seed + place * 37) % 101) / 50 - 1
}

/// Returns `count` numbers of `filler`.
func fill(_ name: String, _ count: Int) -> [Double] { (0..<count).map { filler(name, $0) } }

/// Whether the numbers agree but for rounding: sums of a few dozen terms of size 1 in Float64 lose
/// less than 1e-13.
func agree(_ a: [Double], _ b: [Double]) -> Bool {
  a.count == b.count
    && zip(a, b).allSatisfy { ($0 - $1).magnitude <= 1e-12 * max(1, $1.magnitude) || $0 == $1 }
}
