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
          let (operation, added) = lines[index].operation.absorbing(
            lines[maker].operation, at: position),
          lines[maker].domain == lines[index].domain,
          !changes(lines[maker], before: index, since: maker, in: lines)
        else { continue }
        var others = lines[index].operands
        others.remove(at: position)
        lines[index] = Line(
          node: lines[index].node, operation: operation,
          operands: lines[maker].operands + others + added, result: lines[index].result,
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
  /// This operation with what makes its operand `position`, and what stands behind the operands of `maker`
  /// and the other ones: the number 1, of which a constant is a multiple. Nil if no kernel does both.
  fileprivate func absorbing(
    _ maker: TileOperation, at position: Int
  ) -> (operation: TileOperation, added: [NestLowering.Value])? {
    switch (self, maker) {
    case (.linear2(let c0, let c1, constant: 0), .multiply(let c)):
      let (own, other) = position == 0 ? (c0, c1) : (c1, c0)
      // No rounding is added, not even that of a product of constants.
      return c == 1 || own == 1 ? (.multiplyAdd(c * own, other), []) : nil
    case (.linear2(let c0, let c1, constant: 0), .divide(1)):
      return (position == 0 ? .divideAdd(c0, c1) : .divideAdd(c1, c0), [])
    case (.linear1(let own, let constant), .multiply(let c)) where constant != 0:
      return c == 1 || own == 1 ? (.multiplyAdd(c * own, constant), [.constant(1)]) : nil
    case (.linear1(let c, let constant), .divide(1)) where constant != 0:
      return (.divideAdd(c, constant), [.constant(1)])
    case (.linear1(let c, let constant), .squareRoot):
      return (.squareRootAdd(c, constant: constant), [])
    default: return nil
    }
  }
}
