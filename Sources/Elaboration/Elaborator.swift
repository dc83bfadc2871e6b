// The front door of the room: a syntax tree goes in, graphs or errors come out.

import Graph
import Language

/// Turns a program into graphs: one for training, one for evaluation, one for inference, one for its
/// data. Each call builds a graph of its own.
package struct Elaborator {
  let unit: SourceUnit
  private let library: Library
  private let overrides: [Override]
  private let schemas: any SourceSchemas
  private let damaged: Set<String>
  /// The mode of arithmetic that the graphs are for.
  private let math: MathMode
  /// The type of numbers that the graphs of models and data are for.
  private let precision: Precision

  /// The value that a free size has while a model is checked that nothing trains.
  package static let assumedExtent = 64

  /// Creates an elaborator of `program`, which imports nothing and has no errors of form.
  package init(
    _ program: File, library: Library, overrides: [Override], schemas: any SourceSchemas,
    math: MathMode = .standard, precision: Precision = .float
  ) {
    self.init(
      SourceUnit(program), library: library, overrides: overrides, schemas: schemas, math: math,
      precision: precision)
  }

  /// Creates an elaborator of `program`, which has no errors of form, nor have the files that it imports.
  ///
  /// `library` stands behind all of them; `overrides` are values from the command line;
  /// `schemas` knows the sources on disk; `math` is the mode of arithmetic that the graphs are for, and
  /// `precision` the type of numbers, but for checks, which are of floats.
  package init(
    _ program: SourceUnit, library: Library, overrides: [Override], schemas: any SourceSchemas,
    math: MathMode = .standard, precision: Precision = .float
  ) {
    self.init(
      program, library: library, overrides: overrides, schemas: schemas, damaged: [], math: math,
      precision: precision)
  }

  private init(
    _ program: SourceUnit, library: Library, overrides: [Override], schemas: any SourceSchemas,
    damaged: Set<String>, math: MathMode, precision: Precision
  ) {
    self.damaged = damaged
    self.math = math
    self.precision = precision
    unit = program
    self.library = library
    self.overrides = overrides
    self.schemas = schemas
  }

  /// Returns a builder of a new graph, of numbers of `precision` if that is given. Where the file declares a
  /// `dim batch`, that takes the value `batch`, too.
  func builder(_ mode: Mode, batch: Int? = nil, _ precision: Precision? = nil) -> Builder {
    var overrides = overrides
    let visible = [unit] + unit.imports.map(\.unit)
    let isDeclared = visible.flatMap(\.file.declarations).contains { declaration in
      declaration.names.contains { $0.text == "batch" }
    }
    if isDeclared, let batch { overrides.append(Override(name: "batch", value: "\(batch)")) }
    return Builder(
      Program(
        unit, library: library, overrides: overrides, schemas: schemas, damaged: damaged,
        math: math, precision: precision ?? self.precision),
      mode: mode)
  }

  /// Returns the errors of a program that has the errors of form `faults`, as far as they hold whatever
  /// is meant there: nothing is said of a declaration with such an error, nor of what needs it.
  package func check(besides faults: [Diagnostic]) -> [Diagnostic] {
    guard let sound = SoundPart(of: unit.file, besides: faults) else { return [] }
    let elaborator = Elaborator(
      SourceUnit(sound.file, imports: unit.imports), library: library, overrides: overrides,
      schemas: schemas, damaged: sound.damaged, math: math, precision: precision)
    return elaborator.check().filter(sound.isSound)
  }

  /// Returns all errors of the program, sorted by place: names everywhere, and shapes in what is
  /// trained; a model that nothing trains is built once, its free sizes being `assumedExtent`.
  package func check() -> [Diagnostic] { checked().diagnostics }

  /// Returns all errors of the program, as `check()` does, and the model of the first `train` block as it was
  /// built to be checked: without errors, what `trainingModel()` would build once more.
  package func checked() -> (diagnostics: [Diagnostic], trained: ElaboratedModel?) {
    var trained: ElaboratedModel?
    let builder = builder(.training)
    builder.checkImports()
    builder.checkNames()
    builder.checkOverrides()
    builder.checkBindings()
    let program = builder.program
    for (position, train) in program.trains.enumerated() {
      let model = builder.freshWalks { $0.build(train, batch: nil) }
      if position == 0 { trained = model }
      guard let model else { continue }
      do throws(Diagnostics) {
        try model.updater?.prepare(for: model.parameters)
      } catch {
        for diagnostic in error.all { _ = builder.report(diagnostic) }
      }
    }
    let names = Set(program.trains.map(\.model.text))
    // What is imported may be a part of something else, and is built where it is used.
    for model in program.globals.models where !names.contains(model.callable.name.text) {
      _ = builder.freshWalks { walk in
        try? walk.build(model, fields: [], assumed: Self.assumedExtent)
      }
    }
    let used = Set(program.trains.compactMap { $0.setting("data")?.asName?.text })
    for case .data(let data) in unit.file.declarations where !used.contains(data.name.text) {
      _ = builder.freshWalk(.training) {
        $0.fields(of: data, batch: .named("batch", Self.assumedExtent))
      }
    }
    for check in program.checks { _ = builder.freshWalk(.evaluation) { try? $0.build(check) } }
    return (builder.diagnostics.sortedByPlace(), trained)
  }

  /// Returns the checks of the file, each as a graph of its own, in the order of the text. What they are
  /// compiled in are floats, whatever the model is trained in.
  ///
  /// Throws all errors that were met.
  package func checks() throws(Diagnostics) -> [ElaboratedCheck] {
    let builder = builder(.evaluation, .float)
    let checks = builder.program.checks.compactMap { check in
      builder.freshWalk(.evaluation) { try? $0.build(check) }
    }
    guard builder.diagnostics.isEmpty else {
      throw Diagnostics(all: builder.diagnostics.sortedByPlace())
    }
    return checks
  }

  /// Returns the model of the file's first `train` block with its loss, its reports and its optimizer.
  ///
  /// `batch` is the number of rows; without it that of the `train` block counts. Throws all errors
  /// that were met.
  package func trainingModel(
    batch: Int? = nil, mode: Mode = .training
  ) throws(Diagnostics) -> ElaboratedModel {
    let builder = builder(mode, batch: batch)
    builder.checkOverrides()
    guard let train = builder.program.trains.first else {
      throw missing("this file trains no model", help: "write train m { … } for a model m")
    }
    let model = builder.build(train, batch: batch)
    if let model, builder.diagnostics.isEmpty { return model }
    throw Diagnostics(all: builder.diagnostics.sortedByPlace())
  }

  /// Returns the model alone, without loss and labels, for `batch` rows: the one that is trained, or
  /// else the first one.
  package func inferenceModel(batch: Int) throws(Diagnostics) -> ElaboratedModel {
    let builder = builder(.evaluation, batch: batch)
    builder.checkOverrides()
    let train = builder.program.trains.first
    let models = builder.program.models
    let trained = models.first { $0.callable.name.text == train?.model.text }
    guard let model = trained ?? models.first
    else {
      throw missing("this file declares no model", help: nil)
    }
    let settings = train.map { builder.settings(of: $0, batch: batch) } ?? TrainSettings()
    let built = try? builder.build(model, train, rows: batch)
    guard let built, builder.diagnostics.isEmpty else {
      throw Diagnostics(all: builder.diagnostics.sortedByPlace())
    }
    return ElaboratedModel(
      name: model.callable.name.text, graph: builder.graph, inputs: built.inputs,
      parameters: builder.parameters(of: built), states: builder.states(of: built),
      trainingOnly: builder.trainingOnly(of: built),
      results: built.results.map { ModelResult($0.name, $0.value) }, loss: nil, reports: [],
      settings: settings, updater: nil)
  }

  /// Returns the `data` block that the first `train` block names, or else the first one, over a source
  /// of `rows` rows: one input for each part of the source that is read, and the fields.
  ///
  /// With `names` given, only the fields of these names count, with those that they are made of: the
  /// table needs no column that only others read.
  package func dataFields(
    rows: Int, named names: Set<String>? = nil
  ) throws(Diagnostics) -> ElaboratedData {
    let builder = builder(.evaluation, batch: max(rows, 0))
    builder.checkOverrides()
    let declarations = builder.program.globals.allData
    let named = builder.program.trains.first?.setting("data")?.asName?.text
    guard let data = declarations.first(where: { $0.name.text == named }) ?? declarations.first
    else {
      throw missing("this file declares no data", help: "write data d { source = csv(\"…\") … }")
    }
    let (fields, source) = builder.fields(
      of: data, batch: .named("batch", max(rows, 0)), named: names)
    guard builder.diagnostics.isEmpty, let source else {
      if builder.diagnostics.isEmpty {
        _ = builder.report(
          "the source of '\(data.name)' is not what a reader gives", at: data.name.span,
          help: "write source = csv(\"…\"), idx(\"…\") or text(\"…\", window=64)")
      }
      throw Diagnostics(all: builder.diagnostics.sortedByPlace())
    }
    return ElaboratedData(
      name: data.name.text, graph: builder.graph, source: source.data,
      inputs: builder.sourceInputs,
      fields: fields.map {
        ElaboratedData.DataField(
          result: ModelResult($0.field.name.text, $0.value), isBatched: $0.isBatched,
          windowShift: $0.windowShift, span: $0.field.span)
      })
  }

  private func missing(_ message: String, help: String?) -> Diagnostics {
    Diagnostics(all: [Diagnostic(message, at: Span(unit.file.source, 0, 0), help: help)])
  }
}
