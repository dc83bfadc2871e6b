// A nest as loops over single elements: which statements share a loop over the columns, and which
// values wait in memory from one such loop to the next.

import Graph

/// A nest whose temporaries are scalars.
///
/// The size of a tile is free, so it may be one row. A row is then done in segments, each a loop over
/// the columns: what needs a reduction along the columns stands in a later segment than that.
package struct FusedNest: Sendable {
  /// Where an operand comes from.
  package enum Operand: Sendable {
    case constant(Double)
    /// What the statement of this number has computed.
    case value(Int)
    case memory(Address)
  }

  /// A loop over the columns, and what is done once in front of it; statements by their numbers.
  package struct Segment: Sendable {
    package fileprivate(set) var once: [Int] = []
    package fileprivate(set) var each: [Int] = []
  }

  package let nest: Nest
  /// The operands of each statement; none where the result does not depend on them.
  package let operands: [[Operand]]
  /// Whether each statement has a part in what is stored.
  package let isLive: [Bool]
  /// The statements that depend neither on the row nor on the column.
  package let before: [Int]
  /// The segments of a row, in their order.
  package let segments: [Segment]
  /// The strips of one row that hold values for later segments: their numbers, by statement.
  package let strips: [Int: Int]

  /// Work that is done again rather than kept: as much as storing and loading a value.
  private static let cheap = 3

  /// Fuses the statements of `nest`.
  package init(_ nest: Nest) {
    self.nest = nest
    let operands = Self.operands(of: nest)
    self.operands = operands
    let isLive = Self.liveness(of: nest, operands)
    self.isLive = isLive
    let levels = Self.levels(of: nest, operands)
    var before: [Int] = []
    var once: [Int: [Int]] = [:]
    var each: [Int: Set<Int>] = [:]
    for (number, statement) in nest.statements.enumerated() where isLive[number] {
      let level = levels[number]
      if statement.columns {
        each[level, default: []].insert(number)
      } else if !statement.rows, level == 0 {
        before.append(number)
      } else {
        once[level, default: []].append(number)
      }
    }
    var strips: [Int: Int] = [:]
    let costs = Self.costs(of: nest, operands)
    for level in 0...(levels.max() ?? 0) {
      // What is computed again may need more of the same kind.
      var pending = Array(each[level] ?? [])
      while let number = pending.popLast() {
        for case .value(let producer) in operands[number]
        where Self.isColumn(nest.statements[producer]) && levels[producer] < level {
          if case .memory = nest.statements[producer].result { continue }
          if costs[producer] > Self.cheap {
            if strips[producer] == nil { strips[producer] = strips.count }
          } else if each[level, default: []].insert(producer).inserted {
            pending.append(producer)
          }
        }
      }
    }
    // What is only used where it is computed again need not be computed here.
    for level in each.keys {
      for number in each[level, default: []].sorted(by: >) {
        let statement = nest.statements[number]
        guard Self.isColumn(statement), strips[number] == nil,
          case .temporary = statement.result
        else { continue }
        let isUsed = each[level, default: []].contains { user in
          operands[user].contains { if case .value(number) = $0 { true } else { false } }
        }
        if !isUsed { each[level]?.remove(number) }
      }
    }
    self.before = before
    self.strips = strips
    segments = (0...(levels.max() ?? 0)).map { level in
      Segment(once: once[level] ?? [], each: (each[level] ?? []).sorted())
    }
  }

  /// Whether `statement` gives a value for each column.
  package static func isColumn(_ statement: Statement) -> Bool {
    statement.columns && statement.reducedAxes == nil
  }

  /// Returns the operands of each statement of `nest`: temporaries, whose slots are used again, and what is
  /// stored are followed to the statements that made them.
  package static func operands(of nest: Nest) -> [[Operand]] {
    // They are few: looking at each is faster than to hash addresses.
    var made: [(place: Place, number: Int)] = []
    var slots: [Int: Int] = [:]
    return nest.statements.enumerated().map { number, statement in
      let operands =
        statement.isFirstPosition
        ? []
        : statement.operands.enumerated().map { position, place -> Operand in
          // What is gathered from is an array, not a value.
          if case .gather = statement.operation, position == 0, case .memory(let address) = place {
            return .memory(address)
          }
          switch place {
          case .constant(let value): return .constant(value)
          case .temporary(let slot, _, _):
            // A slot is written before it is read.
            return slots[slot].map(Operand.value) ?? .constant(.nan)
          case .memory(let address):
            let maker = made.last { $0.place == place }
            return maker.map { .value($0.number) } ?? .memory(address)
          }
        }
      if case .temporary(let slot, _, _) = statement.result {
        slots[slot] = number
      } else {
        made.append((statement.result, number))
      }
      return operands
    }
  }

  private static func liveness(of nest: Nest, _ operands: [[Operand]]) -> [Bool] {
    var isLive = nest.statements.map { if case .memory = $0.result { true } else { false } }
    for number in nest.statements.indices.reversed() where isLive[number] {
      for case .value(let producer) in operands[number] { isLive[producer] = true }
    }
    return isLive
  }

  private static func levels(of nest: Nest, _ operands: [[Operand]]) -> [Int] {
    var levels: [Int] = []
    for own in operands {
      var level = 0
      for case .value(let producer) in own {
        let waits = nest.statements[producer].reducedAxes != nil ? 1 : 0
        level = max(level, levels[producer] + waits)
      }
      levels.append(level)
    }
    return levels
  }

  /// The operations that each value takes from what lies in memory or is the same for a row.
  private static func costs(of nest: Nest, _ operands: [[Operand]]) -> [Int] {
    var costs: [Int] = []
    for (statement, own) in zip(nest.statements, operands) {
      var cost = statement.operation.cost
      for case .value(let producer) in own {
        let source = nest.statements[producer]
        guard isColumn(source), case .temporary = source.result else { continue }
        cost = min(cost + costs[producer], 1000)
      }
      costs.append(cost)
    }
    return costs
  }
}

extension Statement {
  /// Whether the statement gives the position of the largest or smallest of one element.
  fileprivate var isFirstPosition: Bool {
    switch operation {
    case .reduce(.argmax, let over), .reduce(.argmin, let over):
      over.allSatisfy { $0.extent == 1 }
    default: false
    }
  }

  /// The axes that the statement reduces; nil if it is no reduction.
  package var reducedAxes: [Axis]? {
    switch operation {
    case .reduce(_, let over), .dot(let over): over
    default: nil
    }
  }
}

extension TileOperation {
  /// What computing it again costs, in additions.
  fileprivate var cost: Int {
    switch self {
    case .copy: 0
    case .linear1, .linear2, .multiply, .selectCompare, .iota: 1
    case .function(let function):
      switch function {
      case .max, .min, .abs, .less, .lessEqual, .equal, .notEqual, .select: 1
      default: 100
      }
    default: 100
    }
  }
}
