// Layers with parameters of their own.

import Graph
import Language

/// A declaration of a layer with the values of its configuration.
struct Candidate {
  let declared: Declared
  /// The values of the configuration, and the sizes among them.
  let configuration: [String: Value]
}

/// A layer or model with its configuration, parameters and states: one for each place in the text that makes
/// one, inside its owner.
///
/// Its path names it. It is the name of the variable that the instance alone is assigned to, or else
/// the name of the layer, with the owner's path in front. Where that name is taken already, the
/// smallest ordinal that is free follows: `linear`, `linear.1`, `linear.2`. Inside `repeat` the number
/// of the repetition comes last: `block.0`, `block.1`. A parameter's path is that of its instance and
/// its own name: `linear.1.w`. The model itself has an empty path.
final class Instance {
  /// The declarations that take the configuration; which of them is meant, the data decide at each
  /// application.
  let candidates: [Candidate]
  let path: String
  /// The place that made the instance if nothing there can own parameters: a pure function, or a
  /// setting of `train`.
  let homeless: Span?
  /// The parameters and states by name.
  private(set) var variables: [String: VariableRecord] = [:]
  /// The names of parameters and states in the order of their declarations.
  private(set) var variableOrder: [String] = []
  /// Whether none of the parameters is known to be empty.
  var isSound = true
  /// Whether it was reported that the states would change twice in a step.
  var isReused = false
  private var children: [(key: ChildKey, name: String, instance: Instance)] = []

  /// The names of the places in the text that make children, without repetitions.
  private var places: [Span: String] = [:]

  /// The place in the text that made a child, and the repetitions around it.
  struct ChildKey: Hashable {
    let span: Span
    let repetitions: [Int]
  }

  /// Requires: there is a candidate.
  init(_ candidates: [Candidate], path: String, homeless: Span? = nil) {
    self.homeless = homeless
    self.candidates = candidates
    self.path = path
  }

  /// The name of the layer or model.
  var name: String { candidates[0].declared.callable.name.text }

  func add(_ record: VariableRecord, named name: String) {
    if variables.updateValue(record, forKey: name) == nil { variableOrder.append(name) }
  }

  /// Notes that the variable called `name` is used in the graphs of `modes`.
  func use(_ name: String, in modes: Modes) { variables[name]?.uses.formUnion(modes) }

  /// Gives the state called `name` its value after the step.
  func giveNext(_ name: String, _ next: NodeID, at place: Span) {
    variables[name]?.next = (next, place)
  }

  func child(_ key: ChildKey) -> Instance? { children.first { $0.key == key }?.instance }

  func namedChild(_ name: String) -> Instance? { children.first { $0.name == name }?.instance }

  var childNames: [String] { children.map(\.name) }

  /// Returns the name that a new child gets which wants to be called `wanted`. All repetitions of one
  /// place share a name, and are told apart by their numbers.
  func newName(_ wanted: String, _ key: ChildKey) -> String {
    let suffix = key.repetitions.map { ".\($0)" }.joined()
    if let known = places[key.span] { return known + suffix }
    let taken = Set(childNames).union(variableOrder).union(places.values)
    var name = wanted
    var ordinal = 1
    while taken.contains(name) || taken.contains(name + suffix) {
      name = "\(wanted).\(ordinal)"
      ordinal += 1
    }
    places[key.span] = name
    return name + suffix
  }

  func add(_ child: Instance, named name: String, _ key: ChildKey) {
    children.append((key, name, child))
  }

  /// The parameters and states of the instance and of all inside it, its own ones first.
  var allVariables: [VariableRecord] {
    variableOrder.compactMap { variables[$0] } + children.flatMap(\.instance.allVariables)
  }

  /// The variables of one role that the graph for `mode` has a use for.
  func variables(_ role: GraphVariable.Role, in mode: Mode) -> [VariableRecord] {
    allVariables.filter { $0.variable.role == role && $0.uses.contains(Modes(mode)) }
  }
}

/// An optimizer with its configuration.
struct ConfiguredOptimizer {
  let declared: Declared
  let configuration: [String: Value]
}
