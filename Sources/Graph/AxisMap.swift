// Values by axis: an array in the order of the axes.
//
// A value has few axes; looking at each takes less than a hash of one and the memory of a dictionary. The
// type is public for the reason that `NodeMap` is.

/// A value for some axes, in ascending order of the axes.
public struct AxisMap<Value> {
  @usableFromInline var entries: [(key: Axis, value: Value)] = []

  /// Creates a map without values.
  @inlinable public init() {}

  /// Creates a map of `pairs`; the last of an axis counts.
  @inlinable public init(_ pairs: some Sequence<(Axis, Value)>) {
    for (axis, value) in pairs { self[axis] = value }
  }

  /// The value of `axis`; nil if it has none.
  @inlinable public subscript(_ axis: Axis) -> Value? {
    get {
      for entry in entries where entry.key == axis { return entry.value }
      return nil
    }
    set {
      let known = entries.firstIndex { $0.key == axis }
      switch (known, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): insert(value, for: axis)
      case (nil, nil): break
      }
    }
  }

  /// The value of `axis`, which is `value` if it has none yet.
  @inlinable public subscript(_ axis: Axis, default value: @autoclosure () -> Value) -> Value {
    get { self[axis] ?? value() }
    _modify {
      let place = entries.firstIndex { $0.key == axis } ?? insert(value(), for: axis)
      yield &entries[place].value
    }
  }

  /// Adds `value` for `axis`, which has none yet, and returns its place.
  @discardableResult @inlinable mutating func insert(_ value: Value, for axis: Axis) -> Int {
    let place = entries.firstIndex { axis < $0.key } ?? entries.endIndex
    entries.insert((axis, value), at: place)
    return place
  }

  /// Returns what `transform` makes of each value.
  @inlinable public func mapValues<Result>(_ transform: (Value) -> Result) -> AxisMap<Result> {
    var result = AxisMap<Result>()
    result.entries = entries.map { ($0.key, transform($0.value)) }
    return result
  }

  /// Returns the part whose axes and values satisfy `isIncluded`.
  @inlinable public func filter(_ isIncluded: ((key: Axis, value: Value)) -> Bool) -> AxisMap {
    var result = AxisMap()
    result.entries = entries.filter(isIncluded)
    return result
  }

  /// The axes that have a value, ascending.
  @inlinable public var keys: [Axis] { entries.map(\.key) }

  /// The values, in the order of the axes.
  @inlinable public var values: [Value] { entries.map(\.value) }
}

extension AxisMap: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { entries.count }
  @inlinable public subscript(_ place: Int) -> (key: Axis, value: Value) { entries[place] }
}

extension AxisMap: ExpressibleByDictionaryLiteral {
  @inlinable public init(dictionaryLiteral pairs: (Axis, Value)...) {
    self.init(pairs)
  }
}

extension AxisMap: Equatable where Value: Equatable {
  @inlinable public static func == (a: AxisMap, b: AxisMap) -> Bool {
    a.entries.elementsEqual(b.entries) { $0 == $1 }
  }
}

extension AxisMap: Hashable where Value: Hashable {
  @inlinable public func hash(into hasher: inout Hasher) {
    for (axis, value) in entries {
      hasher.combine(axis)
      hasher.combine(value)
    }
  }
}

extension AxisMap: Sendable where Value: Sendable {}
