// Operators: which shapes meet, and what comes out.

import Graph
import Language

extension BinaryOperator {
  /// Returns the sentence for operands that do not go together.
  fileprivate func refusalMessage(_ a: String, _ b: String) -> String {
    switch self {
    case .add: "cannot add \(a) and \(b)"
    case .subtract: "cannot subtract \(b) from \(a)"
    case .multiply: "cannot multiply \(a) and \(b)"
    case .divide: "cannot divide \(a) by \(b)"
    case .power: "cannot raise \(a) to the power \(b)"
    case .matrixProduct: "cannot take the matrix product of \(a) and \(b)"
    case .and, .or: "cannot combine \(a) and \(b) with '\(rawValue)'"
    default: "cannot compare \(a) and \(b)"
    }
  }
}

extension Builder {
  /// Returns the sizes that `a` and `b` stand for position by position, or nil where they differ.
  func merge(_ a: [Size], _ b: [Size]) -> [Size]? {
    guard a.count == b.count else { return nil }
    var result: [Size] = []
    for (x, y) in zip(a, b) {
      guard let size = x.merged(with: y) else { return nil }
      result.append(size)
    }
    return result
  }

  /// Returns the sizes of a whole-tensor operation (rule 6): one operand's sizes are the last ones of
  /// the other's, or there are none; nil where they are not.
  func broadcast(_ a: [Size], _ b: [Size]) -> [Size]? {
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    let leading = long.count - short.count
    return merge(Array(long[leading...]), short).map { Array(long[..<leading]) + $0 }
  }

  /// Returns the value of `left op right`.
  func binary(
    _ op: BinaryOperator, _ left: Expression, _ right: Expression, _ span: Span
  ) throws -> Value {
    if op == .and || op == .or {
      return .tensor(try pointwise(op, try truth(left), try truth(right), span))
    }
    let a = try evaluate(left)
    let b = try evaluate(right)
    if let whole = try wholeNumber(op, a, b, span) { return whole }
    let x = try tensor(of: a, left.span)
    let y = try tensor(of: b, right.span)
    if op == .matrixProduct { return .tensor(try matrixProduct(x, y, span)) }
    return .tensor(try pointwise(op, x, y, span))
  }

  /// Computes with numbers that are known at compile time and with positions, so that they stay
  /// what they are; returns nil where the result is a number like any other.
  private func wholeNumber(
    _ op: BinaryOperator, _ a: Value, _ b: Value, _ span: Span
  ) throws -> Value? {
    switch (a, b) {
    case (.size(let x), .size(let y)):
      let result: Size?
      switch op {
      case .add: result = x.adding(y)
      case .subtract: result = x.subtracting(y)
      case .multiply: result = x.multiplied(by: y)
      case .power where y.extent >= 0: result = x.raised(to: y.extent)
      case .divide:
        guard let quotient = x.divided(by: y) else {
          if needsSize { throw uneven(x, y, span) }
          return nil
        }
        return .size(quotient)
      default: return nil
      }
      // A power may be too large for a size and still be a fine number.
      if result == nil, op == .power, !needsSize { return nil }
      guard let result else { throw overflow(span) }
      return .size(result)
    case (.position(let x), .position(let y)):
      if op == .add { return try position(x.adding(y), span) }
      if op == .subtract { return try position(x.adding(y, times: -1), span) }
      return nil
    case (.position(let x), .size(let y)):
      let constant = LoopPosition(terms: [:], offset: y.extent)
      switch op {
      case .add: return try position(x.adding(constant), span)
      case .subtract: return try position(x.adding(constant, times: -1), span)
      case .multiply:
        return try position(LoopPosition(terms: [:], offset: 0).adding(x, times: y.extent), span)
      default: return nil
      }
    case (.size(let x), .position(let y)):
      let constant = LoopPosition(terms: [:], offset: x.extent)
      switch op {
      case .add: return try position(constant.adding(y), span)
      case .subtract: return try position(constant.adding(y, times: -1), span)
      case .multiply:
        return try position(LoopPosition(terms: [:], offset: 0).adding(y, times: x.extent), span)
      default: return nil
      }
    default: return nil
    }
  }

  private func position(_ result: LoopPosition?, _ span: Span) throws -> Value {
    guard let result else { throw overflow(span) }
    return .position(result)
  }

  /// The error for a quotient of sizes that is no whole number.
  private func uneven(_ x: Size, _ y: Size, _ span: Span) -> Reported {
    if y.extent == 0 { return report("a size cannot be divided by 0", at: span) }
    let values = [x, y].filter { !$0.isLiteral }.map { "'\($0)' is \($0.extent) in this build" }
    return report(
      "'\(span.text)' does not come out even", at: span, notes: values,
      help: "write floor(\(span.text)) to round down")
  }

  /// Returns an operation element by element.
  func pointwise(
    _ op: BinaryOperator, _ x: TensorValue, _ y: TensorValue, _ span: Span
  ) throws -> TensorValue {
    guard let sizes = broadcast(x.sizes, y.sizes) else {
      throw report(
        op.refusalMessage(x.typeDescription, y.typeDescription), at: span,
        notes: shapeNotes(x.sizes, y.sizes))
    }
    let target = dimensions(sizes)
    let (a, b) = (lineUp(x, with: target), lineUp(y, with: target))
    let node: NodeID
    switch op {
    case .add: node = graph.add(a, b)
    case .subtract: node = graph.subtract(a, b)
    case .multiply, .and: node = graph.multiply(a, b)
    case .divide: node = graph.divide(a, b)
    case .power: node = graph.apply(.pow, a, b)
    case .or: node = graph.apply(.max, a, b)
    case .equal: node = graph.apply(.equal, a, b)
    case .notEqual: node = graph.apply(.notEqual, a, b)
    case .less: node = graph.apply(.less, a, b)
    case .lessOrEqual: node = graph.apply(.lessEqual, a, b)
    case .greater: node = graph.apply(.less, b, a)
    case .greaterOrEqual: node = graph.apply(.lessEqual, b, a)
    case .matrixProduct: return try matrixProduct(x, y, span)
    }
    let isTruth = op.isComparison || op == .and || op == .or
    let staysWhole = op != .divide && op != .power && x.element.isWhole && y.element.isWhole
    return TensorValue(
      node: node, dimensions: target, element: isTruth ? .bool : staysWhole ? .int : .real)
  }

  /// Returns the matrix product: [.., n, k] @ [k, m], [.., n, k] @ [.., k, m] with equal leading
  /// dimensions, and the products of vectors with matrices and with each other.
  private func matrixProduct(
    _ x: TensorValue, _ y: TensorValue, _ span: Span
  ) throws -> TensorValue {
    func refused(_ notes: [String]) -> Reported {
      report(
        BinaryOperator.matrixProduct.refusalMessage(x.typeDescription, y.typeDescription), at: span,
        notes: notes)
    }
    guard let last = x.sizes.last, let column = y.sizes.dropLast().last ?? y.sizes.last else {
      throw refused(["'@' needs a vector or a matrix on both sides; '*' multiplies by a number"])
    }
    guard let inner = last.merged(with: column) else {
      let nominal = nominalNotes([(last, column)])
      throw refused(
        nominal.isEmpty
          ? ["the left side ends in \(last), so the right side should start with it"] : nominal)
    }
    // The dimensions of the left side that stay, and of the right side: leading, then the columns.
    let rows = Array(x.sizes.dropLast())
    let columns = y.sizes.count > 1 ? Array(y.sizes.suffix(1)) : []
    let batch = Array(y.sizes.dropLast(2))
    var kept = rows
    if !batch.isEmpty {
      guard rows.count == batch.count + 1, let merged = merge(Array(rows.dropLast()), batch) else {
        throw refused(["the dimensions before the last two should be the same on both sides"])
      }
      kept = merged + rows.suffix(1)
    }
    let target = dimensions(kept + columns + [inner])
    let contracted = target[target.count - 1]
    let left = Array(target[..<kept.count]) + [contracted]
    let right =
      Array(target[..<batch.count]) + [contracted] + target[kept.count..<target.count - 1]
    let product = graph.multiply(lineUp(x, with: left), lineUp(y, with: right))
    let node = graph.reduce(.sum, product, over: [contracted.axis])
    let isWhole = x.element.isWhole && y.element.isWhole
    return TensorValue(
      node: node, dimensions: Array(target.dropLast()), element: isWhole ? .int : .real)
  }
}
