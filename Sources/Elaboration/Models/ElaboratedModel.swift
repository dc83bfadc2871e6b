// What comes out of elaboration, and what the later rooms need to know of it.

import Graph
import Language

/// The errors of a program, sorted by place.
package struct Diagnostics: Error, Sendable {
  /// The errors; at least one.
  package let all: [Diagnostic]
}

/// A value that is fed to a graph.
package struct Input {
  /// The variable, whose name is that of the model's input or of the data field.
  package let variable: GraphVariable
  /// Its node.
  package let node: NodeID
  /// Whether the first of the variable's axes counts the rows of a batch.
  package let isBatched: Bool
  /// Whether its rows are windows of a text, which may start at any character.
  package let isWindow: Bool
}

/// A trained parameter.
package struct TrainedParameter {
  /// The variable, whose name is the parameter's path: `linear.1.w`.
  package let variable: GraphVariable
  /// Its node.
  package let node: NodeID
  /// The node of its initial value, which has axes of the variable only.
  package let initial: NodeID
  /// Where it is declared.
  package let span: Span
}

/// A value that a model keeps from step to step and that is not trained.
package struct ModelState {
  /// The variable, whose name is the state's path: `batchnorm.mu`.
  package let variable: GraphVariable
  /// Its node, the value during a step.
  package let node: NodeID
  /// The node of its initial value, which has axes of the variable only.
  package let initial: NodeID
  /// The node of its value after a step of training; nil where it stays as it is, as it does in
  /// evaluation.
  package let next: NodeID?
}

/// A value that a graph gives.
package struct ModelResult {
  /// The name: of the model's result, of the report or of the data field.
  package let name: String
  /// Its node; where it lacks an axis it is the same along it.
  package let node: NodeID
  /// The axes in declared order.
  package let axes: [Axis]
  /// What its elements are.
  package let element: Element
}

/// A setting of `train` with the place where it is written.
package struct Setting<Value> {
  /// The value.
  package let value: Value
  /// Where the value is written; for `batch` this may be the command line.
  package let span: Span
}

/// Which rows are held out.
package enum Split: Equatable, Sendable {
  /// A random share of them; of a text the last part.
  case random
  /// The last ones, where they stand in the order of time.
  case last
  /// A random share of those with each value of a field of index(n).
  case stratified(by: String)
}

/// How a model is trained, as far as it is not part of the graph.
package struct TrainSettings {
  /// The number of rows in a batch; nil where no data field has rows.
  package var batch: Setting<Int>?
  /// How often to go through the data; nil where `steps` says how long to train.
  package var epochs: Setting<Int>?
  /// How many steps to train; nil where `epochs` says it.
  package var steps: Setting<Int>?
  /// The seed of all random numbers; nil where none is set.
  package var seed: Setting<Int>?
  /// The share of the rows that is held out, between 0 and 1.
  package var validate: Setting<Double>?
  /// Which rows are held out.
  package var split = Split.random
  /// The file whose rows are held out, behind those of the data block; nil where these are split.
  package var heldOut: Setting<HeldOutFile>?
  /// How gradients are limited before an optimizer sees them.
  package var clip: Setting<Clip>?
  /// What ends the training early; nil where nothing does.
  package var stop: Setting<EarlyStop>?
  /// How many batches a step sees, one after the other; nil for one.
  package var accumulate: Setting<Int>?
  /// Where to keep the trained model, relative to the model file.
  package var save: Setting<String>?
  /// The type of all numbers; nil where none is set.
  package var precision: Setting<Precision>?
  /// The name of the `data` block; nil where there is none.
  package var data: Setting<String>?

  /// Creates settings that say nothing.
  package init() {}

  /// How many batches a step sees, one after the other.
  package var batchesPerStep: Int { accumulate?.value ?? 1 }
}

/// A model as a graph.
package struct ElaboratedModel {
  /// The name of the model.
  package let name: String
  /// The graph that all nodes are of.
  package let graph: Graph
  /// What is fed in: the model's inputs in declared order, then the data fields that loss and reports
  /// read.
  package let inputs: [Input]
  /// The parameters in the order of their declarations, outer ones first.
  package let parameters: [TrainedParameter]
  /// What the model keeps beside them, in the order of the declarations, outer ones first.
  package let states: [ModelState]
  /// The names of parameters and states that only training uses; this graph may lack them.
  package let trainingOnly: Set<String>
  /// The model's results.
  package let results: [ModelResult]
  /// The loss, a single number; nil in a graph for inference.
  package let loss: NodeID?
  /// What is reported, each a value of its own; none in a graph for inference.
  package let reports: [ModelResult]
  /// How the model is trained.
  package let settings: TrainSettings
  /// How much an average of the parameters keeps of itself in a step, a single number; nil where there
  /// is no average.
  package var averageDecay: NodeID?
  /// Builds the update of a parameter; nil in a graph for inference.
  let updater: Updater?

  /// What is saved of a model: its parameters, then its states.
  package var kept: [GraphVariable] { parameters.map(\.variable) + states.map(\.variable) }
}

/// The next value of a parameter, with the states that its optimizer keeps for it.
package struct Update {
  /// The parameter's value after the step.
  package let next: NodeID
  /// The states, in the order of their declarations.
  package let states: [UpdatedState]

  /// Creates the update to `next`.
  package init(next: NodeID, states: [UpdatedState]) {
    self.next = next
    self.states = states
  }
}

/// A state that is kept beside one parameter, by its optimizer or for an average.
package struct UpdatedState: Equatable {
  /// The variable, named by the parameter's path and the state's name: `linear.w.v`. Updates may have a state
  /// in common.
  package let variable: GraphVariable
  /// The node of its initial value.
  package let initial: NodeID
  /// The node of its value after the step.
  package let next: NodeID

  /// Creates the state `variable`, which goes from `initial` by `next`.
  package init(variable: GraphVariable, initial: NodeID, next: NodeID) {
    self.variable = variable
    self.initial = initial
    self.next = next
  }
}

/// A `data` block as a graph over the whole source.
package struct ElaboratedData {
  /// The name of the block.
  package let name: String
  /// The graph that all nodes are of.
  package let graph: Graph
  /// What it is read from.
  package let source: DataSource
  /// What is read of the source.
  package let inputs: [SourceInput]
  /// The fields in declared order. What comes from rows has `batch` as its first axis.
  package let fields: [DataField]

  /// The same block without the windows of a text, which are read as they are.
  package var withoutWindows: ElaboratedData {
    ElaboratedData(
      name: name, graph: graph, source: source, inputs: [],
      fields: fields.filter { $0.windowShift == nil })
  }

  /// A field of the block.
  package struct DataField {
    /// Its name, its node, and its axes, `batch` first if it has rows.
    package let result: ModelResult
    /// Whether the first axis counts rows.
    package let isBatched: Bool
    /// By how many characters it is moved on, if it has the windows of a text; else nil.
    package let windowShift: Int?
    /// Where it is declared.
    package let span: Span
  }
}
