// What an expression of the language can be.

import Graph
import Language

/// What the elements of a value are.
package enum Element: Hashable, Sendable {
  case real, int, bool, simplex
  /// A whole number from 0 up to but not including the size.
  case index(Size)

  /// Whether all elements are whole numbers.
  var isWhole: Bool {
    switch self {
    case .int, .bool, .index: true
    case .real, .simplex: false
    }
  }
}

/// One dimension of a value: the size that the user sees, and the axis that the graph sees.
package struct Dimension: Hashable, Sendable {
  /// The size, by which dimensions are compared.
  package let size: Size
  /// The axis of the node; a node that lacks it is constant along it.
  package let axis: Axis
}

/// A node of the graph with its axes in the order of the language.
///
/// The axes of the node are those of `dimensions`, and of loops that are open around the expression
/// (see `Builder.openLoops`). No dimension has the axis of an open loop.
struct TensorValue {
  var node: NodeID
  var dimensions: [Dimension]
  var element: Element

  var sizes: [Size] { dimensions.map(\.size) }
  var axes: [Axis] { dimensions.map(\.axis) }
}

/// What an expression of the language can be.
indirect enum Value {
  /// Numbers.
  case tensor(TensorValue)
  /// A whole number that is known at compile time.
  case size(Size)
  /// A position: whole multiples of open loops, and an offset.
  case position(LoopPosition)
  case string(String)
  case tuple([Value])
  /// `fn`, `layer`, `model` or `optimizer`: all declarations of one name.
  case callables([Declared])
  /// A function that is part of the language itself.
  case builtin(Builtin)
  /// A derivative of a function.
  case derived(Derivation)
  /// A layer with its configuration and parameters.
  case instance(Instance)
  /// An optimizer with its configuration.
  case optimizer(ConfiguredOptimizer)
  /// What the reader of a file gives.
  case source(Source)
  /// A value that an error has been reported for; whoever meets it has nothing to add.
  case unknown
}

/// A declaration together with the names that its body sees.
struct Declared {
  let callable: Callable
  let globals: Globals
}

/// offset + Σ coefficient · loop.
struct LoopPosition {
  var terms: AxisMap<Int>
  var offset: Int
  /// The size of the loop, where the position is nothing but a loop's variable.
  var bare: Size?

  /// Returns the sum; nil where a number overflows.
  func adding(_ other: LoopPosition, times factor: Int = 1) -> LoopPosition? {
    var result = LoopPosition(terms: terms, offset: offset)
    for (axis, coefficient) in other.terms {
      let product = coefficient.multipliedReportingOverflow(by: factor)
      let sum = result.terms[axis, default: 0].addingReportingOverflow(product.partialValue)
      if product.overflow || sum.overflow { return nil }
      result.terms[axis] = sum.partialValue
    }
    let product = other.offset.multipliedReportingOverflow(by: factor)
    let sum = offset.addingReportingOverflow(product.partialValue)
    if product.overflow || sum.overflow { return nil }
    result.offset = sum.partialValue
    return result
  }

  /// The smallest and largest value; nil where a number overflows. A loop without a step counts as
  /// one of one step.
  var range: (low: Int, high: Int)? {
    var (low, high) = (offset, offset)
    for (axis, coefficient) in terms {
      let reach = coefficient.multipliedReportingOverflow(by: max(axis.extent - 1, 0))
      let a = low.addingReportingOverflow(min(reach.partialValue, 0))
      let b = high.addingReportingOverflow(max(reach.partialValue, 0))
      if reach.overflow || a.overflow || b.overflow { return nil }
      (low, high) = (a.partialValue, b.partialValue)
    }
    return (low, high)
  }

  var affine: Affine { Affine(terms.map { ($0.key, $0.value) }, offset: offset) }
}
