// The one walk over a program that checks it and builds its graph.
//
// Checking and building are one, because what is proved of indices (intervals, even division, ranges)
// needs the sizes of this build: the types of a callable are checked at each call, with the sizes of
// the call. Callables that nobody calls are checked for names only, by `NameChecker`.

import Graph
import Language

/// Thrown once an error has been reported; carries nothing, since whoever catches it has nothing to
/// add.
struct Reported: Error {}

/// What is visible at one place of the program.
struct Frame {
  /// Names of the callable: parameters, solved sizes, assigned values.
  var locals: [String: Value] = [:]
  /// Variables of index equations and reductions around the expression.
  var loops: [String: Dimension] = [:]
  /// The dimensions that `...` stands for, where loops over them are open.
  var leading: [Dimension]?
  /// What was found out about the loops of the statement.
  var solution = LoopSolution()
  /// The sizes that `...` stands for in the signature.
  var ellipsis: [Size]?
  /// The declared types of results, and of parameters and variables.
  var declaredTypes: [String: TypeSyntax] = [:]
  /// The names of results among `declaredTypes`.
  var results: Set<String> = []
  /// The next values, given so far.
  var nexts: [String: (value: TensorValue, span: Span)] = [:]
  /// Whether a next value could not be built.
  var hasFailedNext = false
  /// The sizes that an initialiser without a shape takes.
  var wantedSizes: [Size]?
  /// The name of the variable that the expression alone is assigned to, for instances.
  var hint: String?
  /// The path of the variable whose initial value is built, for random streams.
  var stream: String?
  /// The scans around the statement, outermost first.
  var scans: [OpenScan] = []
  /// The repetitions around the statement, outermost first.
  var repetitions: [Int] = []
  /// The states that the layer has declared so far: the name that its owner knows each by.
  var ownStates: [String: String] = [:]
  /// The states that an optimizer declares, in order.
  var states: [StateRecord] = []
  /// The parameter that an optimizer updates.
  var updated: String?
  /// The states of the optimizer that all parameters have in common.
  var commonStates: Set<String> = []
  /// What owns the parameters that are declared here; nil where none may be.
  var owner: Instance?
  /// The callable whose body this is.
  var callable: Callable?
  /// The names around it.
  let globals: Globals

  init(_ globals: Globals) { self.globals = globals }
}

/// Builds one graph from a program.
final class Builder {
  let graph: Graph
  let program: Program
  let mode: Mode
  /// The graphs that the statement is meant for: both, but for the parts of `when`.
  var modes = Modes.both
  /// Whether there was a statement that is not meant for both graphs.
  var isModal = false
  var diagnostics: [Diagnostic] = []
  var frame: Frame
  /// The axes of all loops that are open, those of callers included.
  var openAxes: [Axis] = []
  /// The axes of all scans whose bodies are being built, those of callers included.
  var openScans: [Axis] = []
  /// The callables whose bodies are being built, outermost first, with the place of each call.
  var calls: [(callable: Callable, span: Span)] = []
  /// How many expressions are being built inside each other, a call counting for several.
  var depth = 0
  /// How many statements have been run.
  var statementCount = 0
  /// Whether a bound was passed, so that no further statement runs; that has been reported.
  var isCutOff = false
  /// How many calls there have been.
  var callCount = 0
  /// Shapes of the values to the left of `|>`, by the place of the whole expression, for notes.
  var pipedShapes: [Span: [Size]] = [:]
  /// Whether `step`, `steps`, `epoch` and `epochs` are known here.
  var knowsSteps = false
  /// The sizes that stay free in a model, as far as they are known.
  var freeSizes: [String: Size] = [:]
  /// The leading size of what comes from the rows of a source.
  var batch: Size?
  /// The parts of the source that data fields read.
  var sourceInputs: [SourceInput] = []
  /// Whether a wrong number of different characters was reported.
  var hasReportedVocabulary = false
  /// Whether the fields of data are being read.
  var isReadingData = false
  /// Whether the expression is to be a size, so that quotients must come out even.
  var needsSize = false
  /// What stands for the arguments of calls while a check is built; nil otherwise.
  var checkInputs: [CheckInput]?
  /// How many arguments have been derived by.
  var derivationCount = 0
  /// The random streams that are taken.
  var streams: Set<String> = []

  /// The bound on calls in one walk: no sensible model comes near it, an explosion passes it soon.
  static let mostCalls = 20_000
  /// The bound on statements in one walk, repetitions included.
  static let mostStatements = 50_000
  /// The bound on `depth`, so that the walk cannot run out of stack: a single expression, which the
  /// parser bounds to 512, must fit; a call takes about as much stack as eight expressions.
  static let deepest = 600
  /// The bound on the nodes of a graph, for statements that are repeated and make many each.
  static let mostNodes = 2_000_000
  /// What a call adds to `depth`.
  static let depthOfCall = 8

  init(_ program: Program, mode: Mode) {
    self.program = program
    graph = Graph(math: program.math, precision: program.precision)
    self.mode = mode
    frame = Frame(program.globals)
  }

  // MARK: Errors

  /// Reports an error, unless the same one is known, and returns what is to be thrown.
  func report(_ diagnostic: Diagnostic) -> Reported {
    var diagnostic = diagnostic
    // Inside a callable the user needs to see which of his calls led there.
    let own = calls.filter {
      $0.span != $0.callable.name.span && !program.isLibrary($0.span.file)
    }
    if let call = own.first, !diagnostic.span.isInside(call.span) {
      if !program.isLibrary(diagnostic.span.file) {
        diagnostic.related.append(Label(call.span, "in this call"))
      } else if let last = own.last {
        // What happens in the library is the business of the call that led there.
        diagnostic.related.insert(
          Label(diagnostic.span, "in '\(calls.last?.callable.name.text ?? "")'"), at: 0)
        diagnostic.span = last.span
        diagnostic.label = ""
      }
    }
    if !diagnostics.contains(where: {
      $0.span == diagnostic.span && $0.message == diagnostic.message
    }) {
      diagnostics.append(diagnostic)
    }
    return Reported()
  }

  /// Reports an error and returns what is to be thrown.
  func report(
    _ message: String, at span: Span, label: String = "", related: [Label] = [],
    notes: [String] = [], help: String? = nil
  ) -> Reported {
    report(
      Diagnostic(message, at: span, label: label, related: related, notes: notes, help: help))
  }

  /// Runs `body` in `frame` and returns to the frame before, whatever happens.
  func within<Result>(
    _ frame: consuming Frame, _ body: () throws -> Result
  ) rethrows -> Result {
    // Exchanged rather than copied: a frame has two dozen references.
    swap(&self.frame, &frame)
    defer { swap(&self.frame, &frame) }
    return try body()
  }

  // MARK: Values

  /// Returns dimensions of `sizes`, with axes that no open loop and no other of them has.
  func dimensions(_ sizes: [Size]) -> [Dimension] {
    var used = openAxes
    return sizes.map { size in
      let axis = Axis(size.description, max(size.extent, 0)).unused(in: used)
      used.append(axis)
      return Dimension(size: size, axis: axis)
    }
  }

  /// Returns the number `value`, which has no dimensions.
  func scalar(_ value: Double, _ element: Element = .real) -> TensorValue {
    TensorValue(node: graph.constant(value), dimensions: [], element: element)
  }

  /// Returns `value` with the dimensions `target`, of which its own are the last ones.
  func lineUp(_ value: TensorValue, with target: [Dimension]) -> NodeID {
    var map: AxisMap<Axis> = [:]
    for (old, new) in zip(value.dimensions.reversed(), target.reversed()) where old.axis != new.axis
    {
      map[old.axis] = new.axis
    }
    return map.isEmpty ? value.node : graph.rename(value.node, map)
  }

  /// Returns `value` with dimensions of the sizes `sizes`, which match its own.
  func resized(_ value: TensorValue, to sizes: [Size]) -> TensorValue {
    if value.sizes == sizes { return value }
    let target = dimensions(sizes)
    return TensorValue(
      node: lineUp(value, with: target), dimensions: target, element: value.element)
  }

  /// Returns `value` with axes that no open loop has.
  func freshened(_ value: TensorValue) -> TensorValue {
    if !value.axes.contains(where: openAxes.contains) { return value }
    let target = dimensions(value.sizes)
    return TensorValue(
      node: lineUp(value, with: target), dimensions: target, element: value.element)
  }

  /// The most elements that a value may have.
  static let mostElements = 1 << 40
  /// The most steps that loops inside each other may have.
  static let mostSteps = 1 << 60

  /// Checks that a value of `sizes` is small enough to be thought of, and that no size is negative.
  func checkExtents(_ sizes: [Size], at span: Span) throws {
    for size in sizes where size.extent < 0 {
      throw report(
        "a dimension cannot have the size \(size.extent)", at: span,
        notes: size.isLiteral ? [] : ["'\(size)' is \(size.extent) in this build"])
    }
    var count = 1
    for size in sizes {
      // An empty dimension is no excuse for the others: counts of some of them are taken, too.
      let product = count.multipliedReportingOverflow(by: max(size.extent, 1))
      guard !product.overflow, product.partialValue <= Self.mostElements else {
        let elements = sizes.reduce(1.0) { $0 * Double($1.extent) }
        throw report(
          "a value of \(shapeText(sizes)) is too large", at: span,
          notes: ["it would take \(bytesText(elements * 4))"])
      }
      count = product.partialValue
    }
  }

  // MARK: Places

  /// Notes in the graph where `value` is written, and what the user calls it.
  func annotate(_ node: NodeID, _ span: Span, name: String? = nil, order: [Axis]? = nil) {
    // A node that this graph has as well keeps the place that it has there.
    guard modes.contains(Modes(mode)) else { return }
    // All numbers that are equal are one node, which is not called as one of them.
    let name = graph.constantValue(node) == nil ? name : nil
    let place = "\(span.file.path):\(span.file.lineIndex(of: span.start) + 1)"
    graph.annotate(node, Origin(name: name, place: place, order: order))
  }

  /// The name of `name` in the model, with the path of the layer around it.
  func path(_ name: String) -> String {
    guard let owner = frame.owner, !owner.path.isEmpty else { return name }
    return "\(owner.path).\(name)"
  }
}

extension Span {
  /// Whether all of the span lies in `other`.
  func isInside(_ other: Span) -> Bool {
    file === other.file && start >= other.start && end <= other.end
  }
}
