// Whatever a model file or a table holds: no crash, no hang, and no error without a place.
//
// `make test` tries 10 000 damaged inputs, `make fuzz` goes on with other seeds. The input of the case
// under way is kept in a file, so that one that kills the process can be tried again.

import Compilation
import Elaboration
import Execution
import Foundation
import Language
import Testing

@testable import Training

@Suite(.serialized) struct FuzzTests {
  /// How many cases there are and where they start, as `make fuzz` says.
  static let environment = ProcessInfo.processInfo.environment
  static let seed = environment["GRADC_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
  static let models = environment["GRADC_FUZZ_MODELS"].flatMap { Int($0) } ?? 3000
  static let tables = environment["GRADC_FUZZ_TABLES"].flatMap { Int($0) } ?? 7000

  /// A folder with the models' tables and text, cut to a few rows, and the file of the case under way.
  final class Desk {
    let folder: ScratchFolder
    let current: String
    private let descriptor: Int32

    init(_ name: String) throws {
      folder = try ScratchFolder()
      current = environment["GRADC_FUZZ_INPUT"] ?? folder(name)
      descriptor = open(current, O_RDWR | O_CREAT, 0o644)
      try #require(descriptor >= 0)
      try FileManager.default.createDirectory(
        atPath: folder("Data"), withIntermediateDirectories: false)
      let data = packageFolder.appending(path: "Models/Data")
      for name in try FileManager.default.contentsOfDirectory(atPath: data.path)
      where name.hasSuffix(".csv") {
        let text = try String(contentsOf: data.appending(path: name), encoding: .utf8)
        _ = try folder.write(
          "Data/\(name)", text.split(separator: "\n").prefix(9).joined(separator: "\n"))
      }
      let plays = try String(
        contentsOf: data.appending(path: "shakespeare.txt"), encoding: .utf8)
      // All its characters, so that models of the whole text are sound.
      let characters = Set(plays.unicodeScalars).sorted().map { String($0) }
      _ = try folder.write("Data/shakespeare.txt", plays.prefix(2000) + characters.joined())
    }

    /// Keeps `input`, and has the process killed if it takes more than a minute.
    func begin(_ input: [UInt8]) throws {
      // Overwritten in place: file systems write a file that is made anew to the disk at once.
      let written = pwrite(descriptor, input, input.count, 0)
      try #require(written == input.count && ftruncate(descriptor, off_t(input.count)) == 0)
      alarm(60)
    }

    deinit {
      alarm(0)
      close(descriptor)
    }
  }

  /// The sound texts: all models, the library and the reader's model.
  static func samples() throws -> [[UInt8]] {
    let folder = packageFolder.appending(path: "Models")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let models = try names.filter { $0.hasSuffix(".grad") }.map {
      Array(try Data(contentsOf: folder.appending(path: $0)))
    }
    let reader = try DataModelTests.readersModel().replacing("Models/Data", with: "Data")
    // A file of the library declares nothing that is trained, and is mostly good for splices.
    return models + models + [Array(reader.utf8)] + StandardLibrary.files.map(\.text)
  }

  @Test func models() throws {
    let desk = try Desk("fuzz.grad")
    var mutator = Mutator(
      samples: try Self.samples(), extremes: Mutator.modelExtremes, seed: Self.seed)
    var sound = 0
    for number in 0..<Self.models {
      let text = mutator.next()
      try desk.begin(text)
      let source = SourceFile(path: desk.folder("fuzz.grad"), text: text)
      do {
        let file = try ModelFile(source)
        try file.check()
        sound += 1
        if file.train != nil { try compile(file, natively: number % 4 == 0) }
      } catch {
        checkPlaces(of: error, seed: Self.seed, number)
      }
    }
    // Most damage is found out; if all were, nothing but errors would have been tried.
    #expect(sound > Self.models / 50 && sound < Self.models / 2, "\(sound)")
  }

  /// Builds all that a run builds, without running it: a damaged size may ask for hours.
  private func compile(_ file: ModelFile, natively: Bool) throws {
    let step = try compileTrainingStep(try file.elaborator.trainingModel())
    let functions = try step.functions()
    if natively { _ = try CompiledModule(functions, title: "fuzz") }
    if file.data != nil {
      _ = try loadData(of: file, statistics: .rows { Array(0..<Int32($0)) })
    }
  }

  @Test func tables() throws {
    let desk = try Desk("fuzz.csv")
    let small = [
      "a,b,c\n1,2,3\n4,5,6\n", "\u{feff}\"a\",\"b, c\";d\r\n1,\"2\",3\r\n-4,.5,6e1\r\n",
      "a;b\n1;2\n3,5;4\n", "id\tx\ty\nfoo\t1\t2\n\"b\"\"ar\"\t3\t4\n", "x\n1\n2\n\n",
    ].map { Array($0.utf8) }
    let files = try ["iris", "wine", "xor"].map {
      Array(try Data(contentsOf: URL(filePath: desk.folder("Data/\($0).csv"))))
    }
    var mutator = Mutator(
      samples: small + files, extremes: Mutator.tableExtremes, seed: Self.seed)
    let model = """
      data d {
        source = csv("\(desk.current)")
        x: [2] = standardize(source[0 : 2])
        y: index(3) = source.table[0, 0] * 0
      }
      """
    for number in 0..<Self.tables {
      let text = mutator.next()
      try desk.begin(text)
      let place = Span(SourceFile(path: "fuzz.grad", text: "csv(…)"), 0, 6)
      do {
        let table = try readCSV(path: desk.current, from: place)
        #expect(table.values.count == table.rowCount * table.columnCount)
        for fault in table.faults(in: 0..<table.columnCount) { checkPlace(of: fault) }
        if number % 10 == 0 {
          let file = try ModelFile(SourceFile(path: desk.folder("m.grad"), text: model))
          try file.check()
          _ = try loadData(of: file, statistics: .rows { Array(0..<Int32($0)) })
        }
      } catch {
        checkPlaces(of: error, seed: Self.seed, number)
      }
    }
  }

  /// Checks that `error` is one that a user can do something about.
  private func checkPlaces(of error: any Error, seed: UInt64, _ number: Int) {
    switch error {
    case let errors as ModelErrors: errors.diagnostics.forEach(checkPlace)
    case let errors as Diagnostics: errors.all.forEach(checkPlace)
    case let diagnostic as Diagnostic: checkPlace(of: diagnostic)
    case is OutOfMemory: break
    default: Issue.record("case \(number) of seed \(seed): \(error)")
    }
  }

  private func checkPlace(of diagnostic: Diagnostic) {
    for span in [diagnostic.span] + diagnostic.related.map(\.span) {
      #expect(0 <= span.start && span.start <= span.end && span.end <= span.file.text.count)
    }
    let place = diagnostic.span.position
    let heading = "\(diagnostic.span.file.path):\(place.line):\(place.column): error: "
    let text = DiagnosticRenderer().render([diagnostic])
    #expect(text.hasPrefix(heading) && !diagnostic.message.isEmpty, "\(text)")
  }
}
