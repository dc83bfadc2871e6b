// What layers and models keep from step to step: parameters, which are trained, and states.

import Graph
import Language

/// For which of the two graphs of a model something is meant: inside `when`, for one of them.
struct Modes: OptionSet, Hashable {
  let rawValue: Int

  static let training = Modes(rawValue: 1)
  static let evaluation = Modes(rawValue: 2)
  static let both: Modes = [.training, .evaluation]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ mode: Mode) { self = mode == .training ? .training : .evaluation }
}

/// A parameter or a state of a layer, with where its values come from.
struct VariableRecord {
  /// The variable, whose role tells parameters from states.
  let variable: GraphVariable
  /// Its value during a step.
  let value: TensorValue
  /// The node of its initial value, which has axes of the variable only.
  let initial: NodeID
  /// Where it is declared.
  let span: Span
  /// Where it is declared, or else the call in the user's file that led there.
  let place: Span
  /// The graphs that have a use for it.
  var uses: Modes
  /// The value of a state after the step, and the place in the user's file that gives it; nil where
  /// it keeps the old one.
  var next: (node: NodeID, place: Span)?
}

/// A state that an optimizer keeps for one parameter.
struct StateRecord {
  let name: String
  let variable: GraphVariable
  let value: TensorValue
  let initial: NodeID
}
