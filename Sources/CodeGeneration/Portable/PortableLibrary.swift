// A library of plain C: one source, one header, and what describes them.

import Graph
import Scheduling

/// A function of an exported library.
package struct PortableFunction {
  /// What the function does, which decides on its parameters.
  package enum Kind: String, Sendable {
    /// Sets parameters and states to their initial values.
    case initialize = "init"
    /// What a step of training does with each batch but its last.
    case pass
    /// One step of training.
    case step
    /// The results of the model.
    case predict
    /// The loss and its derivatives, nothing else.
    case gradient
    /// What the data block says of all rows together.
    case summarize
    /// The fields of the data block for a batch of rows.
    case prepare
    /// The loss and the reports over a batch.
    case evaluate
    /// The same over the rows that are left of the last batch.
    case evaluateRest = "evaluate_rest"

    /// What the block `region` is called: what lies there in the functions of data are statistics.
    package func name(of region: Region) -> String {
      switch (self, region) {
      case (.summarize, .outputs), (.prepare, .states): "statistics"
      default: region.rawValue
      }
    }

    /// The blocks of memory that the function gets, and whether it writes to them.
    var blocks: [(region: Region, isWritten: Bool)] {
      let values = [(Region.inputs, false), (.outputs, true), (.arena, true)]
      return switch self {
      case .initialize: [(.parameters, true), (.states, true), (.arena, true)]
      case .pass, .step: [(.parameters, true), (.states, true)] + values
      case .predict, .gradient, .evaluate, .evaluateRest:
        [(.parameters, false), (.states, false)] + values
      case .summarize: values
      case .prepare: [(.states, false)] + values
      }
    }

    /// What random numbers depend on.
    var keys: [String] {
      switch self {
      case .initialize: ["seed"]
      case .pass, .step, .gradient, .evaluate, .evaluateRest: ["seed", "step"]
      case .predict, .summarize, .prepare: []
      }
    }
  }

  package let kind: Kind
  package let graph: Graph
  /// A schedule for loops.
  package let program: Program
  /// The loop over batches of a step.
  package let epoch: EpochLoop?

  package init(_ kind: Kind, _ graph: Graph, _ program: Program, epoch: EpochLoop? = nil) {
    self.kind = kind
    self.graph = graph
    self.program = program
    self.epoch = epoch
  }

  /// The number of elements of `region` that the function needs, at least 1.
  package func count(_ region: Region) -> Int {
    if region == .arena { return max(program.arenaCount, 1) }
    return buffers(region).map { $0.offset + $0.count }.max() ?? 1
  }

  /// The arrays of `region`, in the order of memory.
  func buffers(_ region: Region) -> [Buffer] { program.buffers.filter { $0.region == region } }
}

/// The numbers of a trained model, as they lie in memory.
package struct PortableWeights: Sendable {
  package let parameters: [Double]
  package let states: [Double]
  /// What the data block says of the rows that were trained on.
  package let statistics: [Double]

  package init(parameters: [Double], states: [Double], statistics: [Double]) {
    self.parameters = parameters
    self.states = states
    self.statistics = statistics
  }

  /// The numbers of the block that is called `name`; nil if it is the caller's in any case.
  func values(of name: String) -> [Double]? {
    ["parameters": parameters, "states": states, "statistics": statistics][name]
  }
}

/// A model as a library of plain C99 that needs nothing but <math.h>, or not even that.
package struct PortableLibrary {
  /// The prefix of all names, an identifier of C.
  package let name: String
  /// What the library is, in a few words.
  package let title: String
  package let precision: Precision
  package let functions: [PortableFunction]
  /// What is said of a value below its formula, by its name.
  package let notes: [String: String]
  /// The weights that the source contains; nil where the caller has them.
  package let weights: PortableWeights?
  /// Whether the source brings along the functions of <math.h> that it calls.
  package var isFreestanding = false
  /// The program that trains; nil where there is none.
  package var program: TrainingProgram?
  /// The folder of the model file, which places in comments are seen from.
  let folder: String
  let sizes: PortableSizes

  /// Creates the library `name` of `functions`, which share parameters and states. Places in comments are
  /// seen from `folder`, a path with a slash at its end: the same text comes of a model wherever it lies.
  package init(
    name: String, title: String, precision: Precision, functions: [PortableFunction],
    notes: [String: String] = [:], weights: PortableWeights? = nil,
    folder: String = ""
  ) {
    self.name = C.identifier(name)
    self.title = title
    self.precision = precision
    self.functions = functions
    self.notes = notes
    self.weights = weights
    self.folder = folder
    var sizes = PortableSizes(prefix: self.name.uppercased())
    for function in functions {
      for axis in function.program.buffers.flatMap(\.axes) { sizes.add(axis) }
      for axis in function.program.steps.flatMap(\.axes) { sizes.add(axis) }
    }
    self.sizes = sizes
  }

  /// The name in capitals, with which constants begin.
  var prefix: String { sizes.prefix }

  func function(_ kind: PortableFunction.Kind) -> PortableFunction? {
    functions.first { $0.kind == kind }
  }

  /// The blocks of memory that the caller gives to `function`.
  func blocks(_ function: PortableFunction) -> [(region: Region, isWritten: Bool)] {
    function.kind.blocks.filter { region, _ in
      let name = function.kind.name(of: region)
      if weights?.values(of: name) != nil { return false }
      return name != "statistics" || !function.buffers(region).isEmpty
    }
  }

  /// The parameters of `function` in C; the type of numbers is `real`.
  func parameters(_ function: PortableFunction, real: String) -> String {
    let memory = blocks(function).map { region, isWritten in
      "\(isWritten ? "" : "const ")\(real) *\(function.kind.name(of: region))"
    }
    return (memory + function.kind.keys.map { "uint32_t \($0)" }).joined(separator: ", ")
  }

  /// How many numbers `function` needs of `region`; the arena of a step does for each of its batches.
  func count(_ region: Region, of function: PortableFunction) -> Int {
    let pass = region == .arena && function.kind == .step ? self.function(.pass) : nil
    return max(function.count(region), pass?.count(region) ?? 0)
  }

  /// How many numbers the block called `name` has in all functions; nil where none has it.
  func count(ofBlock name: String) -> Int? {
    functions.flatMap { function in
      function.kind.blocks.compactMap { region, _ in
        function.kind.name(of: region) == name
          && (name != "statistics" || !function.buffers(region).isEmpty)
          ? function.count(region) : nil
      }
    }.max()
  }

  /// The parameters of the loop over batches.
  func epochParameters(real: String) -> String {
    "\(real) *parameters, \(real) *states, \(real) *inputs, \(real) *outputs, \(real) *arena, "
      + "uint32_t seed, const \(real) *const *data, const int32_t *order, ptrdiff_t steps, "
      + "uint32_t first_step, double *total"
  }

  /// The parameters of the check of the derivatives.
  func checkParameters(real: String) -> String {
    "\(real) *parameters, const \(real) *states, const \(real) *inputs, \(real) *outputs, "
      + "\(real) *arena, uint32_t seed, uint32_t step"
  }
}

extension Step {
  /// All axes that the step has loops over.
  var axes: [Axis] {
    switch self {
    case .contraction(let it): it.loops + it.m + it.n + it.k
    case .group(let group): group.members.flatMap { $0.m + $0.n + $0.k }
    case .nest(let it): it.outer + it.rows + it.columns
    case .transfer(let it): it.domain + [it.rows, it.columns].compactMap { $0 }
    case .random: []
    case .loop(let it): [it.axis] + it.steps.flatMap(\.axes)
    }
  }
}
