// Names that the rooms Graph and Language both have, told apart.

import Graph

/// A value from outside the graph; the syntax tree has variables, too.
package typealias GraphVariable = Variable
