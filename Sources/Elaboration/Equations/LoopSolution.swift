// What is found out about the loops of a statement before it is built.

import Graph
import Language

/// The ranges of the loops of one statement.
struct LoopSolution {
  /// The sizes of loops, by the place of the name that binds them.
  var sizes: [Span: Size] = [:]
  /// What `...` stands for, if it is bound.
  var leading: [Size]?
  /// Values that were needed to find ranges and must not be built twice, by place.
  var hoisted: [Span: Value] = [:]
  /// How far the indices of the statement leave each dimension that they are used for.
  var excess: [DimensionUse: (below: Int, above: Int)] = [:]
  /// The left side of the equation, for advice.
  var target: (name: Name, items: [IndexItem])?
}

/// A dimension of something that is indexed.
struct DimensionUse: Hashable {
  let base: String
  let place: Int
}

/// The variable of a loop, while its range is being looked for.
final class LoopVariable {
  let name: Name
  var size: Size?
  /// Whether the declared type or a bound fixes the range, so that arrays need only fit.
  var isFixed = false
  var affineUses: [AffineUse] = []

  init(_ name: Name) { self.name = name }
}

/// An index made of loops, and the dimension that it is used for.
struct AffineUse {
  let terms: [(variable: LoopVariable, coefficient: Int)]
  let offset: Int
  let dimension: Size
  let use: DimensionUse
  let span: Span

  /// Returns the smallest and the largest value that all terms but `excluded` add up to; nil where
  /// one of them has no range yet, or a number overflows.
  func rest(without excluded: LoopVariable?) -> (low: Size, high: Size)? {
    var low: Size? = .literal(offset)
    var high: Size? = .literal(offset)
    for (variable, coefficient) in terms where variable !== excluded {
      guard let last = variable.size?.subtracting(.literal(1)),
        let reach = last.multiplied(by: .literal(coefficient))
      else { return nil }
      if coefficient < 0 { low = low?.adding(reach) } else { high = high?.adding(reach) }
    }
    guard let low, let high else { return nil }
    return (low, high)
  }

  /// Returns the largest range of `variable` that keeps the index inside, if all other terms have
  /// theirs; where none does, the whole dimension, for which the index is then reported.
  func largestRange(of variable: LoopVariable) -> Size? {
    guard let (low, high) = rest(without: variable),
      let coefficient = terms.first(where: { $0.variable === variable })?.coefficient
    else { return nil }
    let range: Size?
    if coefficient > 0 {
      guard low.extent >= 0 else { return dimension }
      let room = dimension.subtracting(high)
      range =
        coefficient == 1
        ? room
        : room?.subtracting(.literal(1))?.floorDivided(by: .literal(coefficient))?
          .adding(.literal(1))
    } else {
      guard high.extent < dimension.extent, coefficient > Int.min else { return dimension }
      range = low.floorDivided(by: .literal(-coefficient))?.adding(.literal(1))
    }
    return range.map { $0.extent > 0 ? $0 : dimension }
  }
}
