// Axes: what a node has in place of a positional shape.

/// A loop that a value depends on: a named size, and a number that tells two axes of one size apart.
///
/// Two axes are the same if and only if they are equal; position plays no part. A node that has a
/// size twice (`[time, time]`) has it as axes 0 and 1. The type is public for the reason that `AxisMap` is.
public struct Axis: Hashable, Sendable {
  @usableFromInline let key: AxisName
  /// The number of values along the axis; at least 0.
  public let extent: Int
  /// Tells axes of the same size apart.
  public let number: Int

  package init(_ name: String, _ extent: Int, number: Int = 0) {
    self.init(AxisName(name), extent, number)
  }

  private init(_ key: AxisName, _ extent: Int, _ number: Int) {
    precondition(extent >= 0, "an axis cannot have a negative extent")
    self.key = key
    self.extent = extent
    self.number = number
  }

  /// The size's name in the model, or its value for a literal size.
  package var name: String { key.text }

  /// Returns the axis of the same size with the smallest number that no axis in `used` has.
  package func unused(in used: [Axis]) -> Axis {
    // They are few: looking at each is faster than a set of them is made.
    unused { used.contains($0) }
  }

  /// Returns the axis of the same size with the smallest number that no axis in `used` has.
  package func unused(in used: Set<Axis>) -> Axis { unused { used.contains($0) } }

  private func unused(_ isUsed: (Axis) -> Bool) -> Axis {
    var candidate = Axis(key, extent, 0)
    while isUsed(candidate) { candidate = Axis(key, extent, candidate.number + 1) }
    return candidate
  }
}

extension Axis: Comparable, CustomStringConvertible {
  @inlinable public static func == (a: Axis, b: Axis) -> Bool {
    a.extent == b.extent && a.number == b.number && a.key == b.key
  }

  /// The name is left out: axes that differ in nothing else are few, and nodes are looked up by their axes.
  @inlinable public func hash(into hasher: inout Hasher) {
    hasher.combine(extent)
    hasher.combine(number)
  }

  /// What sets and dictionaries of axes ask for, as with `NodeID`.
  @inlinable public func _rawHashValue(seed: Int) -> Int {
    mixed(number, into: mixed(extent, into: seed))
  }

  @inlinable public static func < (a: Axis, b: Axis) -> Bool {
    if a.key != b.key { return a.key < b.key }
    return (a.extent, a.number) < (b.extent, b.number)
  }

  /// The name, with one prime for each step of the number: `time`, `time'`.
  public var description: String { name + String(repeating: "'", count: number) }
}

/// Axes in ascending order, each once.
package typealias Axes = [Axis]

extension Axes {
  /// Returns the axes of `elements` in ascending order, each once.
  package static func canonical(_ elements: some Sequence<Axis>) -> Axes {
    var result = Array(elements)
    if result.count < 2 { return result }
    result.sort()
    // What is equal stands side by side now.
    if zip(result, result.dropFirst()).contains(where: ==) { result = Set(result).sorted() }
    return result
  }

  /// Returns all axes of `self` and `other`.
  package func union(_ other: Axes) -> Axes {
    // Mostly, one of them has all axes.
    if other.isSubset(of: self) { return self }
    if isSubset(of: other) { return other }
    var result = Axes()
    result.reserveCapacity(count + other.count)
    var (i, j) = (0, 0)
    while i < count && j < other.count {
      if self[i] == other[j] {
        result.append(self[i])
        i += 1
        j += 1
      } else if self[i] < other[j] {
        result.append(self[i])
        i += 1
      } else {
        result.append(other[j])
        j += 1
      }
    }
    return result + self[i...] + other[j...]
  }

  /// Returns the axes of `self` that `other` lacks.
  package func subtracting(_ other: some Sequence<Axis>) -> Axes {
    let removed = Array(other)
    return contains(where: removed.contains) ? filter { !removed.contains($0) } : self
  }

  /// Whether `other` has each axis of `self`.
  package func isSubset(of other: Axes) -> Bool { allSatisfy(other.contains) }

  /// The number of elements of a value with these axes; `Int.max` if there are more.
  package var elementCount: Int {
    // An empty axis makes all of them vanish, be the others as large as they may.
    contains { $0.extent == 0 } ? 0 : reduce(1) { saturatingProduct($0, $1.extent) }
  }
}
