// Names that the rooms Graph and Language both have, told apart.

import Graph

/// A value from outside the graph; the syntax tree has variables, too.
package typealias GraphVariable = Variable

extension GraphVariable {
  /// The input that counts: `step`, `steps`, `epoch` or `epochs`. No field of data has such a name.
  package static func counter(_ name: String) -> GraphVariable {
    GraphVariable(.input, "train.\(name)", axes: [])
  }
}
