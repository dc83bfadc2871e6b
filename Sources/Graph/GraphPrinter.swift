// The textual form of a graph: one node a line, which `GraphParser` reads back.

extension Graph {
  /// Returns the nodes that `roots` depend on, one a line, and the roots by name.
  ///
  /// Nodes are numbered anew from 0, so that equal graphs print the same. With `annotated`, each
  /// line ends in a comment with the axes, the user's name and the place in the model.
  package func text(
    of roots: [(name: String, node: NodeID)], annotated: Bool = true
  ) -> String {
    let nodes = reachable(from: roots.map(\.node))
    let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var lines = nodes.map { id -> String in
      let operands = self.operands(id).map { "%\(numbers[$0]!)" }
      let line = "%\(numbers[id]!) = " + text(operation(id), operands)
      return annotated ? line + comment(id) : line
    }
    lines += roots.map { "return \(quoted($0.name)) %\(numbers[$0.node]!)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func comment(_ id: NodeID) -> String {
    let shape = "[" + axes(id).map { "\($0)" }.joined(separator: ", ") + "]"
    let origin = self.origin(id)
    return "  # "
      + ([shape] + [origin.name, origin.place].compactMap { $0 }).joined(separator: " ")
  }

  private func text(_ operation: Operation, _ operands: [String]) -> String {
    switch operation {
    case .variable(let variable): return "\(variable.role.rawValue) \(text(variable))"
    case .constant(let value): return "constant \(value)"
    case .iota(let axis): return "iota \(text(axis))"
    case .random(let random):
      return
        "random \(random.distribution.rawValue) \(quoted(random.stream)) \(text(random.axes))"
        + (random.isPerStep ? " each step" : "")
    case .sum(let coefficients, let constant):
      let terms = zip(coefficients, operands).map { "\($0) * \($1)" }
      return "sum " + (terms + ["\(constant)"]).joined(separator: " + ")
    case .product(let exponents, let coefficient):
      let factors = zip(operands, exponents).map { "\($0) ^ \($1)" }
      return "product " + (["\(coefficient)"] + factors).joined(separator: " * ")
    case .pointwise(let function):
      return "\(function.rawValue) " + operands.joined(separator: ", ")
    case .reduce(let reduction, let over):
      return "reduce \(reduction.rawValue) \(text(over)) \(operands[0])"
    case .access(let access):
      let fill = access.fill.map { " fill \($0)" } ?? ""
      return "access \(operands[0]) {\(text(access.placements, operands))}\(fill)"
    case .accumulate(let accumulate):
      return "accumulate \(operands[0]) {\(text(accumulate.placements, operands))} over "
        + text(accumulate.over)
    case .scan(let recurrence):
      let count = recurrence.carried.count
      let carried = recurrence.carried.enumerated().map { number, variable in
        "\(text(variable)) from \(operands[1 + number]) "
          + "to \(operands[1 + count + number])"
      }
      return "scan \(text(recurrence.axis))\(recurrence.isReversed ? " reversed" : "") "
        + "\(operands[0]) {\(carried.joined(separator: ", "))}"
    }
  }

  /// The name, the axes and the promise.
  private func text(_ variable: Variable) -> String {
    let promise =
      switch variable.promise {
      case .real: ""
      case .index(let count): " index \(count)"
      case .simplex: " simplex"
      case .extended: " extended"
      }
    return "\(quoted(variable.name)) \(text(variable.axes))\(promise)"
  }

  private func text(_ placements: [Placement], _ operands: [String]) -> String {
    placements.map { placement in
      let index =
        switch placement.index {
        case .gather(let operand): operands[operand]
        case .affine(let affine):
          (affine.terms.map { "\($0.coefficient) * \(text($0.axis))" } + ["\(affine.offset)"])
            .joined(separator: " + ")
        }
      return "\(text(placement.axis)): \(index)"
    }.joined(separator: ", ")
  }

  private func text(_ axes: [Axis]) -> String {
    "[" + axes.map { text($0) }.joined(separator: ", ") + "]"
  }

  private func text(_ axis: Axis) -> String {
    "\(quoted(axis.name))=\(axis.extent)" + String(repeating: "'", count: axis.number)
  }

  /// Names stand in quotes: a computed size's name is an expression.
  private func quoted(_ name: String) -> String { "\"\(name)\"" }
}
