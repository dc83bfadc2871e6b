// Two lines as one call: a product, a quotient or a root, and the sum that alone uses it. A call saved
// is a strip less that is stored and read again.

extension NestLowering {
  /// Returns `lines`, with those that only a later sum or multiple reads as a part of that one.
  ///
  /// For kernels: loops over single elements keep such values in registers anyway.
  static func combined(_ lines: [Line], temporaryCount: Int) -> [Line] {
    var makers = [Int?](repeating: nil, count: temporaryCount)
    var useCounts = [Int](repeating: 0, count: temporaryCount)
    for (index, line) in lines.enumerated() {
      if case .temporary(let number) = line.result { makers[number] = index }
      for case .temporary(let number) in line.operands { useCounts[number] += 1 }
    }
    var lines = lines
    var isAbsorbed = [Bool](repeating: false, count: lines.count)
    for index in lines.indices {
      // The last operand is the one that a sum was made for.
      for position in lines[index].operands.indices.reversed() {
        guard case .temporary(let number) = lines[index].operands[position],
          useCounts[number] == 1, let maker = makers[number],
          let operation = lines[index].operation.absorbing(
            lines[maker].operation, at: position),
          lines[maker].domain == lines[index].domain,
          !changes(lines[maker], before: index, since: maker, in: lines)
        else { continue }
        var others = lines[index].operands
        others.remove(at: position)
        // What is added to a multiple is a multiple of 1.
        if others.isEmpty, operation.operandCount > lines[maker].operands.count {
          others = [.constant(1)]
        }
        lines[index] = Line(
          node: lines[index].node, operation: operation,
          operands: lines[maker].operands + others, result: lines[index].result,
          domain: lines[index].domain)
        isAbsorbed[maker] = true
        break
      }
    }
    return lines.indices.filter { !isAbsorbed[$0] }.map { lines[$0] }
  }

  /// Whether `line`, the one of number `start`, would read something else in place of line `end`.
  private static func changes(
    _ line: Line, before end: Int, since start: Int, in lines: [Line]
  ) -> Bool {
    line.operands.contains { operand in
      guard case .memory(let read) = operand else { return false }
      return lines[start...end].enumerated().contains { offset, other in
        guard case .memory(let written) = other.result, written.buffer == read.buffer else {
          return false
        }
        // An elementwise call may write where it reads.
        return start + offset < end || written != read
      }
    }
  }
}

extension TileOperation {
  /// How many operands a combination has.
  fileprivate var operandCount: Int { if case .squareRootAdd = self { 1 } else { 3 } }

  /// This operation with what makes its operand `position`; nil if no kernel does both. The operands
  /// are those of `maker`, and then the other one.
  fileprivate func absorbing(_ maker: TileOperation, at position: Int) -> TileOperation? {
    switch (self, maker) {
    case (.linear2(let c0, let c1, constant: 0), .multiply(let c)):
      let (own, other) = position == 0 ? (c0, c1) : (c1, c0)
      // No rounding is added, not even that of a product of constants.
      guard c == 1 || own == 1 else { return nil }
      return .multiplyAdd(c * own, other)
    case (.linear2(let c0, let c1, constant: 0), .divide(1)):
      return position == 0 ? .divideAdd(c0, c1) : .divideAdd(c1, c0)
    case (.linear1(let own, let constant), .multiply(let c)) where constant != 0:
      return c == 1 || own == 1 ? .multiplyAdd(c * own, constant) : nil
    case (.linear1(let c, let constant), .divide(1)) where constant != 0:
      return .divideAdd(c, constant)
    case (.linear1(let c, let constant), .squareRoot):
      return .squareRootAdd(c, constant: constant)
    default: return nil
    }
  }
}
