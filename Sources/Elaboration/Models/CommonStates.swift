// States of an optimizer that are the same for all parameters, and are kept once.
//
// Adam counts its steps and corrects by their number. Kept beside each of the 52 parameters of a transformer of
// four blocks, the count, and what is computed from it, would be a third of the lines of a step.

import Graph

extension GraphVariable {
  /// A state of an optimizer, called `name` there, that all parameters have in common. No parameter has a
  /// hyphen in its name.
  static func commonState(_ name: String) -> GraphVariable {
    GraphVariable(.state, commonPrefix + name, axes: [])
  }

  /// Whether this is a state that all parameters have in common.
  var isCommon: Bool { role == .state && name.hasPrefix(Self.commonPrefix) }

  private static let commonPrefix = "all-parameters."
}

extension Update {
  /// Returns the names in the optimizer of the states that are the same for all parameters of the shape of
  /// `standIn`, if this is its update in `graph`: numbers that start from the same value and go on by the same
  /// formula, in which neither a parameter has a part nor its gradient, what else is kept for it, or a random
  /// number.
  func commonStates(of standIn: StandIn, in graph: Graph) -> Set<String> {
    var common = states.filter { $0.variable.axes.isEmpty }
    var count: Int
    repeat {
      count = common.count
      let variables = Set(common.map(\.variable))
      common.removeAll { state in
        graph.reachable(from: [state.initial, state.next]).contains { id in
          switch graph.operation(id) {
          case .random, .scan: true
          case .variable(let variable):
            id == standIn.gradient || variable.role != .input && !variables.contains(variable)
          default: false
          }
        }
      }
    } while common.count < count
    let prefix = standIn.parameter.variable.name + "."
    return Set(common.map { String($0.variable.name.dropFirst(prefix.utf8.count)) })
  }
}
