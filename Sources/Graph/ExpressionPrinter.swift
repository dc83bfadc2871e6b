// Nodes as formulas in the user's names, for derivations and for comments in the C.

extension Graph {
  /// Returns the formula of `id`. What has a name, in `names` or of the user's, stands by that name, but
  /// for `id` itself; what lies deeper than `depth` operations stands as `…`.
  ///
  /// δ(i, k) is 1 where i is the position along k, and 0 elsewhere.
  package func formula(
    _ id: NodeID, depth: Int = 8, names: [NodeID: String] = [:]
  ) -> String {
    FormulaPrinter(graph: self, names: names).text(id, depth, isRoot: true).text
  }

  /// Returns the name of `id` in the model, if it has one.
  package func name(_ id: NodeID) -> String? {
    if case .variable(let variable) = operation(id) {
      // The name of a carried value bears a number that tells it from others.
      return variable.role == .carried ? origin(id).name ?? variable.name : variable.name
    }
    return origin(id).name
  }
}

private struct FormulaPrinter {
  let graph: Graph
  let names: [NodeID: String]

  /// How tightly an operator binds.
  private enum Precedence: Int { case sum, product, power, atom }
  typealias Piece = (text: String, precedence: Int)

  func text(_ id: NodeID, _ depth: Int, isRoot: Bool = false) -> Piece {
    let atom = { (text: String) in Piece(text, Precedence.atom.rawValue) }
    if !isRoot, let name = names[id] ?? graph.name(id) { return atom(name) }
    let operands = graph.operands(id)
    if depth == 0, !operands.isEmpty { return atom("…") }
    func inner(_ id: NodeID) -> String { text(id, depth - 1).text }
    switch graph.operation(id) {
    case .variable(let variable): return atom(graph.name(id) ?? variable.name)
    case .constant(let value): return number(value)
    case .iota(let axis): return atom("\(axis)")
    case .random(let random): return atom("\(random.distribution.rawValue)()")
    case .sum(let coefficients, let constant): return sum(operands, coefficients, constant, depth)
    case .product(let exponents, let coefficient):
      return product(operands, exponents, coefficient, depth)
    case .pointwise(let function): return pointwise(function, operands, depth)
    case .reduce(let reduction, let over):
      let bound = over.map(\.description).joined(separator: ", ")
      let name = reduction == .sum ? "Σ" : reduction == .logsumexp ? "lse" : reduction.rawValue
      return atom("\(name)[\(bound)](\(inner(operands[0])))")
    case .access(let access):
      let base = text(operands[0], depth - 1)
      let indices = access.placements.map { placement in
        "\(placement.axis) := \(index(placement.index, operands, depth))"
      }
      return atom("\(wrapped(base, .atom))[\(indices.joined(separator: ", "))]")
    case .accumulate(let accumulate):
      let indices = accumulate.placements.map { placement in
        "\(placement.axis) := \(index(placement.index, operands, depth))"
      }
      return atom("scatter(\(inner(operands[0])), \(indices.joined(separator: ", ")))")
    case .scan(let recurrence):
      let order = recurrence.isReversed ? " backwards" : ""
      return atom("scan[\(recurrence.axis)\(order)](\(inner(operands[0])))")
    }
  }

  private func index(_ index: Index, _ operands: [NodeID], _ depth: Int) -> String {
    switch index {
    case .gather(let operand): return text(operands[operand], depth - 1).text
    case .affine(let affine):
      var parts = affine.terms.map { term in
        term.coefficient == 1 ? "\(term.axis)" : "\(term.coefficient) * \(term.axis)"
      }
      if affine.offset != 0 || parts.isEmpty { parts.append("\(affine.offset)") }
      return parts.joined(separator: " + ").replacingMinus()
    }
  }

  private func wrapped(_ piece: Piece, _ minimum: Precedence) -> String {
    piece.precedence >= minimum.rawValue ? piece.text : "(\(piece.text))"
  }

  private func number(_ value: Double) -> Piece {
    let text =
      value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : decimal(value)
    return (text, value < 0 ? Precedence.sum.rawValue : Precedence.atom.rawValue)
  }

  /// Fractions with a small denominator as such: 1/64 says more than 0.015625.
  private func decimal(_ value: Double) -> String {
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let inverse = 1 / value
    if inverse.isFinite, inverse == inverse.rounded(), inverse.magnitude < 1e9 {
      return inverse < 0 ? "-1/\(Int(-inverse))" : "1/\(Int(inverse))"
    }
    return "\(value)"
  }

  /// The parts of `if i == k then c else 0`, for a position i along k and a constant c: c · δ(i, k).
  private func delta(_ id: NodeID, _ depth: Int) -> (scale: Double, piece: Piece)? {
    guard names[id] == nil, graph.name(id) == nil, graph.operation(id) == .pointwise(.select),
      let scale = graph.constantValue(graph.operands(id)[1]),
      graph.constantValue(graph.operands(id)[2]) == 0
    else { return nil }
    let condition = graph.operands(id)[0]
    guard graph.operation(condition) == .pointwise(.equal) else { return nil }
    let sides = graph.operands(condition)
    let isPosition = sides.map { if case .iota = graph.operation($0) { true } else { false } }
    guard isPosition.contains(true) else { return nil }
    // The position along the axis stands last.
    let ordered = isPosition[0] && !isPosition[1] ? Array(sides.reversed()) : sides
    let list = ordered.map { text($0, depth - 1).text }.joined(separator: ", ")
    return (scale, ("δ(\(list))", Precedence.atom.rawValue))
  }

  private func sum(
    _ operands: [NodeID], _ factors: [Double], _ constant: Double, _ depth: Int
  ) -> Piece {
    let deltas = operands.map { delta($0, depth) }
    let coefficients = zip(factors, deltas).map { $0 * ($1?.scale ?? 1) }
    let pieces = zip(operands, deltas).map { $1?.piece ?? text($0, depth - 1) }
    // A common factor is written once: (p - y)/64.
    let common = coefficients[0].magnitude
    let isCommon =
      coefficients.count > 1 && common != 1 && constant == 0
      && coefficients.allSatisfy { $0.magnitude == common }
    var parts: [(isNegative: Bool, text: String)] = []
    for (piece, coefficient) in zip(pieces, coefficients).sorted(by: { $0.1 > $1.1 }) {
      let magnitude = isCommon ? 1 : coefficient.magnitude
      let body: String
      if magnitude == 1 {
        body = wrapped(piece, .product)
      } else {
        let scale = number(magnitude).text
        body =
          scale.hasPrefix("1/")
          ? "\(wrapped(piece, .power))\(scale.dropFirst())" : "\(scale) * \(wrapped(piece, .power))"
      }
      parts.append((coefficient < 0, body))
    }
    if constant != 0 {
      let part = (constant < 0, number(constant.magnitude).text)
      if parts.allSatisfy(\.isNegative) { parts.insert(part, at: 0) } else { parts.append(part) }
    }
    var result = ""
    for (position, part) in parts.enumerated() {
      if position == 0 {
        result = (part.isNegative ? "-" : "") + part.text
      } else {
        result += (part.isNegative ? " - " : " + ") + part.text
      }
    }
    guard isCommon else { return (result, Precedence.sum.rawValue) }
    let scale = number(common).text
    return scale.hasPrefix("1/")
      ? ("(\(result))\(scale.dropFirst())", Precedence.product.rawValue)
      : ("\(scale) * (\(result))", Precedence.product.rawValue)
  }

  private func product(
    _ factors: [NodeID], _ exponents: [Rational], _ coefficient: Double, _ depth: Int
  ) -> Piece {
    var above: [String] = []
    var below: [String] = []
    for (factor, exponent) in zip(factors, exponents) {
      let piece = text(factor, depth - 1)
      let magnitude = exponent.isNegative ? exponent.negated : exponent
      let power: String
      if magnitude == .one {
        power = wrapped(piece, .power)
      } else if magnitude == .half {
        power = "sqrt(\(piece.text))"
      } else {
        let shown = magnitude.isWhole ? "\(magnitude)" : "(\(magnitude))"
        power = "\(wrapped(piece, .atom))^\(shown)"
      }
      if exponent.isNegative { below.append(power) } else { above.append(power) }
    }
    var scale = number(coefficient.magnitude).text
    if scale.hasPrefix("1/") {
      below.append(String(scale.dropFirst(2)))
      scale = "1"
    }
    if scale != "1" || above.isEmpty { above.insert(scale, at: 0) }
    let sign = coefficient < 0 ? "-" : ""
    let numerator = sign + above.joined(separator: " * ")
    let isAtom = above.count == 1 && below.isEmpty && sign.isEmpty
    if below.isEmpty {
      return (numerator, isAtom ? Precedence.power.rawValue : Precedence.product.rawValue)
    }
    let denominator = below.count == 1 ? below[0] : "(\(below.joined(separator: " * ")))"
    return ("\(numerator) / \(denominator)", Precedence.product.rawValue)
  }

  private func pointwise(_ function: Function, _ operands: [NodeID], _ depth: Int) -> Piece {
    let arguments = operands.map { text($0, depth - 1) }
    let operators: [Function: String] = [
      .less: "<", .lessEqual: "<=", .equal: "==", .notEqual: "!=",
    ]
    if let symbol = operators[function] {
      return (
        "\(wrapped(arguments[0], .sum)) \(symbol) \(wrapped(arguments[1], .sum))", -1
      )
    }
    if function == .select {
      return (
        "if \(arguments[0].text) then \(arguments[1].text) else \(arguments[2].text)", -1
      )
    }
    if function == .pow {
      return (
        "\(wrapped(arguments[0], .atom))^\(wrapped(arguments[1], .atom))",
        Precedence.power.rawValue
      )
    }
    let list = arguments.map(\.text).joined(separator: ", ")
    return ("\(function.rawValue)(\(list))", Precedence.atom.rawValue)
  }
}

extension String {
  /// `a + -1` as `a - 1`.
  fileprivate func replacingMinus() -> String {
    split(separator: " + -", omittingEmptySubsequences: false).joined(separator: " - ")
  }
}
