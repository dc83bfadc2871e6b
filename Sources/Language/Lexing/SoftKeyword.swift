// Words that mean something at the head of a statement and are ordinary names elsewhere.

/// The words that open declarations and statements.
package enum SoftKeyword {
  /// The words that open a declaration.
  package static let declarations = [
    "import", "dim", "const", "data", "fn", "layer", "model", "optimizer", "train", "derive",
    "check",
  ]
  /// The words that open a declaration and no statement.
  package static let declarationsOnly = Set(declarations).subtracting(["dim", "const"])
  /// The words that open a statement.
  package static let statements = [
    "param", "state", "dim", "const", "next", "scan", "repeat", "when",
  ]
  /// All of them.
  package static let all = Set(declarations).union(statements)
}
