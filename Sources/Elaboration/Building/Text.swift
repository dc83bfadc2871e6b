// Shapes and amounts as the user would write them.

import Language

/// Returns `[batch, 64]`.
func shapeText(_ sizes: [Size]) -> String {
  "[" + sizes.map(\.description).joined(separator: ", ") + "]"
}

/// Returns `[batch] index(10)`, or `real` for a single number.
func typeText(_ sizes: [Size], _ element: Element) -> String {
  if sizes.isEmpty { return element.description }
  return element == .real ? shapeText(sizes) : "\(shapeText(sizes)) \(element)"
}

extension TensorValue {
  /// The shape of the value, with its elements only where they are not real.
  var typeDescription: String { typeText(sizes, element) }
}

extension Element: CustomStringConvertible {
  /// The element as the language writes it.
  package var description: String {
    switch self {
    case .real: "real"
    case .int: "int"
    case .bool: "bool"
    case .simplex: "simplex"
    case .index(let size): "index(\(size))"
    }
  }
}

/// Returns an amount of memory in a unit that suits it: `4.0 TiB`.
func bytesText(_ bytes: Double) -> String {
  var amount = bytes
  for unit in ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB"] {
    if amount < 1024 { return "\((amount * 10).rounded() / 10) \(unit)" }
    amount /= 1024
  }
  return "more than 1024 PiB"
}

/// Returns notes on the first pair of sizes that keeps two shapes, lined up at their ends, from
/// matching.
func shapeNotes(_ a: [Size], _ b: [Size]) -> [String] {
  let pairs = zip(a.reversed(), b.reversed()).reversed()
  let nominal = nominalNotes(pairs)
  guard nominal.isEmpty, a.count == b.count else { return nominal }
  for (x, y) in pairs where !x.matches(y) {
    return [x, y].filter { !$0.isLiteral }.map { "'\($0)' is \($0.extent) in this build" }
  }
  return []
}

/// Returns notes on sizes of different names that are the same number, where that is likely to
/// surprise.
func nominalNotes(_ pairs: some Sequence<(Size, Size)>) -> [String] {
  for (a, b) in pairs where a.extent == b.extent && !a.matches(b) {
    return [
      "'\(a)' and '\(b)' are different dimensions, even though both are \(a.extent) in this build"
    ]
  }
  return []
}
