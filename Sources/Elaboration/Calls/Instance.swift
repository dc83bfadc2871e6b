// Layers with parameters of their own.

import Graph
import Language

/// A trained parameter.
struct ParameterRecord {
  let variable: GraphVariable
  let value: TensorValue
  let initial: NodeID
  let span: Span
}

/// A layer or model with its configuration and parameters: one for each place in the text that makes
/// one, inside its owner.
///
/// Its path names it. It is the name of the variable that the instance alone is assigned to, or else
/// the name of the layer, with the owner's path in front. Where that name is taken already, the
/// smallest ordinal that is free follows: `linear`, `linear.1`, `linear.2`. Inside `repeat` the number
/// of the repetition comes last: `block.0`, `block.1`. A parameter's path is that of its instance and
/// its own name: `linear.1.w`. The model itself has an empty path.
final class Instance {
  let callable: Callable
  let globals: Globals
  let path: String
  /// The values of the configuration, and the sizes among them.
  let configuration: [String: Value]
  /// The place that made the instance if nothing there can own parameters: a pure function, or a
  /// setting of `train`.
  let homeless: Span?
  private(set) var parameters: [String: ParameterRecord] = [:]
  /// The parameters in the order of their declarations.
  private(set) var parameterOrder: [String] = []
  /// Whether none of the parameters is known to be empty.
  var isSound = true
  private var children: [(key: ChildKey, name: String, instance: Instance)] = []

  /// The names of the places in the text that make children, without repetitions.
  private var places: [Span: String] = [:]

  /// The place in the text that made a child, and the repetitions around it.
  struct ChildKey: Hashable {
    let span: Span
    let repetitions: [Int]
  }

  init(
    _ declared: Declared, path: String, configuration: [String: Value], homeless: Span? = nil
  ) {
    self.homeless = homeless
    callable = declared.callable
    globals = declared.globals
    self.path = path
    self.configuration = configuration
  }

  func add(_ parameter: ParameterRecord, named name: String) {
    if parameters.updateValue(parameter, forKey: name) == nil { parameterOrder.append(name) }
  }

  func child(_ key: ChildKey) -> Instance? { children.first { $0.key == key }?.instance }

  func namedChild(_ name: String) -> Instance? { children.first { $0.name == name }?.instance }

  var childNames: [String] { children.map(\.name) }

  /// Returns the name that a new child gets which wants to be called `wanted`. All repetitions of one
  /// place share a name, and are told apart by their numbers.
  func newName(_ wanted: String, _ key: ChildKey) -> String {
    let suffix = key.repetitions.map { ".\($0)" }.joined()
    if let known = places[key.span] { return known + suffix }
    let taken = Set(childNames).union(parameterOrder).union(places.values)
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

  /// The parameters of the instance and of all inside it, its own ones first.
  var allParameters: [ParameterRecord] {
    parameterOrder.compactMap { parameters[$0] } + children.flatMap(\.instance.allParameters)
  }
}

/// An optimizer with its configuration.
struct ConfiguredOptimizer {
  let declared: Declared
  let configuration: [String: Value]
}
