// Facts against values: what is claimed of a node must hold of every element.

import Graph

/// Returns a sentence for each of `facts` that does not hold of `value`; NaN, which is undefined,
/// breaks the claim of finiteness alone.
///
/// Bounds are exact while values are rounded, so a bound may be missed by a few units in the last
/// place. Only with `strictly` are open ends held to be open: a large value rounds onto its bound.
package func brokenFacts(_ facts: Facts, _ value: Tensor, strictly: Bool) -> [String] {
  var failures: Set<String> = []
  for x in value.elements {
    if facts.isFinite && !x.isFinite { failures.insert("\(x) is claimed to be finite") }
    if x.isNaN { continue }
    let slack = 1e-12 * Swift.max(1, x.magnitude)
    if x < facts.lower - slack { failures.insert("\(x) is below \(facts.lower)") }
    if x > facts.upper + slack { failures.insert("\(x) is above \(facts.upper)") }
    if strictly && facts.isLowerStrict && x == facts.lower {
      failures.insert("\(x) is the open lower bound")
    }
    if strictly && facts.isUpperStrict && x == facts.upper {
      failures.insert("\(x) is the open upper bound")
    }
    if facts.isWhole && x != x.rounded() { failures.insert("\(x) is claimed to be whole") }
    if facts.isWhole && !x.isFinite { failures.insert("\(x) is claimed to be a whole number") }
    if facts.isNonzero && x == 0 { failures.insert("0 is claimed to be impossible") }
  }
  if facts.lower.isNaN || facts.upper.isNaN { failures.insert("a bound is NaN") }
  if !facts.simplexAxes.isEmpty, value.elements.allSatisfy(\.isFinite) {
    if !facts.simplexAxes.isSubset(of: value.axes) {
      failures.insert("a simplex axis is absent")
    } else {
      failures.formUnion(brokenSimplex(facts.simplexAxes, value))
    }
  }
  return failures.sorted()
}

private func brokenSimplex(_ axes: Axes, _ value: Tensor) -> [String] {
  let length = axes.elementCount
  let elements = value.arranged(value.axes.subtracting(axes) + axes).elements
  var failures: [String] = []
  if elements.contains(where: { $0 < 0 }) { failures.append("a part of a simplex is negative") }
  for start in stride(from: 0, to: elements.count, by: max(length, 1)) {
    let total = elements[start..<(start + length)].reduce(0, +)
    // Each of a few terms is rounded.
    if (total - 1).magnitude > 1e-12 { failures.append("a simplex adds up to \(total)") }
  }
  return failures
}
