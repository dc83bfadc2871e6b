// Reads the textual form of a graph, for tests and for looking at one pass alone.

/// A fault in the textual form of a graph.
package struct GraphTextError: Error, CustomStringConvertible {
  package let line: Int
  package let description: String
}

extension Graph {
  /// Reads what `text(of:)` prints; returns the graph and its named roots.
  ///
  /// Nodes are taken as they stand, without normal forms, so that printing gives the same text.
  package static func parse(
    _ text: String
  ) throws(GraphTextError) -> (graph: Graph, roots: [(name: String, node: NodeID)]) {
    let graph = Graph()
    var nodes: [NodeID] = []
    var roots: [(name: String, node: NodeID)] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      var scanner = Scanner(line: number + 1, text: Array(line), nodes: nodes)
      if scanner.isAtEnd { continue }
      if scanner.accept("return") {
        roots.append((try scanner.name(), try scanner.operand()))
      } else {
        try scanner.expect("%")
        guard try scanner.integer() == nodes.count else {
          throw GraphTextError(line: number + 1, description: "node numbers must ascend from 0")
        }
        try scanner.expect("=")
        let (operation, operands) = try scanner.operation()
        nodes.append(graph.intern(operation, operands))
      }
      guard scanner.isAtEnd else { throw scanner.error("more than one node on the line") }
    }
    return (graph, roots)
  }
}

/// Reads one line from left to right.
private struct Scanner {
  let line: Int
  let text: [Character]
  let nodes: [NodeID]
  var position = 0

  func error(_ description: String) -> GraphTextError {
    GraphTextError(line: line, description: description)
  }

  mutating func skipBlanks() {
    while position < text.count, text[position] == " " { position += 1 }
  }

  var isAtEnd: Bool {
    let rest = text[position...].drop { $0 == " " }
    return rest.isEmpty || rest.first == "#"
  }

  mutating func accept(_ token: String) -> Bool {
    skipBlanks()
    let characters = Array(token)
    guard text[position...].starts(with: characters) else { return false }
    position += characters.count
    return true
  }

  mutating func expect(_ token: String) throws(GraphTextError) {
    guard accept(token) else { throw error("expected '\(token)'") }
  }

  mutating func word() -> String {
    skipBlanks()
    let start = position
    while position < text.count,
      text[position].isLetter || text[position].isNumber
        || "_-+.".contains(text[position])
    {
      position += 1
    }
    return String(text[start..<position])
  }

  mutating func integer() throws(GraphTextError) -> Int {
    guard let value = Int(word()) else { throw error("expected a whole number") }
    return value
  }

  mutating func number() throws(GraphTextError) -> Double {
    guard let value = Double(word()) else { throw error("expected a number") }
    return value
  }

  mutating func name() throws(GraphTextError) -> String {
    try expect("\"")
    let start = position
    while position < text.count, text[position] != "\"" { position += 1 }
    let result = String(text[start..<position])
    try expect("\"")
    return result
  }

  mutating func operand() throws(GraphTextError) -> NodeID {
    try expect("%")
    let number = try integer()
    guard nodes.indices.contains(number) else { throw error("%\(number) is not defined above") }
    return nodes[number]
  }

  mutating func axis() throws(GraphTextError) -> Axis {
    let name = try name()
    try expect("=")
    let extent = try integer()
    guard extent >= 0 else { throw error("an extent cannot be negative") }
    var number = 0
    while accept("'") { number += 1 }
    return Axis(name, extent, number: number)
  }

  mutating func axes() throws(GraphTextError) -> [Axis] {
    try expect("[")
    var result: [Axis] = []
    while !accept("]") {
      if !result.isEmpty { try expect(",") }
      result.append(try axis())
    }
    return result
  }

  mutating func rational() throws(GraphTextError) -> Rational {
    let numerator = try integer()
    let denominator = accept("/") ? try integer() : 1
    guard let value = Rational(numerator, over: denominator) else {
      throw error("the exponent is out of range")
    }
    return value
  }

  mutating func placements(
    _ operands: inout [NodeID]
  ) throws(GraphTextError) -> [Placement] {
    try expect("{")
    var result: [Placement] = []
    while !accept("}") {
      if !result.isEmpty { try expect(",") }
      let axis = try axis()
      try expect(":")
      skipBlanks()
      if position < text.count, text[position] == "%" {
        result.append(Placement(axis, .gather(operands.count)))
        operands.append(try operand())
        continue
      }
      var terms: [(Axis, Int)] = []
      while true {
        let coefficient = try integer()
        guard accept("*") else {
          result.append(Placement(axis, .affine(Affine(terms, offset: coefficient))))
          break
        }
        terms.append((try self.axis(), coefficient))
        try expect("+")
      }
    }
    return result
  }

  mutating func operation() throws(GraphTextError) -> (Operation, [NodeID]) {
    let kind = word()
    var operands: [NodeID] = []
    switch kind {
    case "input", "parameter", "state", "carried":
      return (.variable(try variable(Variable.Role(rawValue: kind)!)), [])
    case "constant": return (.constant(try number()), [])
    case "iota": return (.iota(try axis()), [])
    case "random":
      guard let distribution = Random.Distribution(rawValue: word()) else {
        throw error("unknown distribution")
      }
      let (stream, axes) = (try name(), try axes())
      let isPerStep = accept("each step")
      return (
        .random(Random(distribution, stream: stream, axes: axes, isPerStep: isPerStep)), []
      )
    case "sum":
      var coefficients: [Double] = []
      while true {
        let value = try number()
        guard accept("*") else {
          return (.sum(coefficients: coefficients, constant: value), operands)
        }
        coefficients.append(value)
        operands.append(try operand())
        try expect("+")
      }
    case "product":
      let coefficient = try number()
      var exponents: [Rational] = []
      while accept("*") {
        operands.append(try operand())
        try expect("^")
        exponents.append(try rational())
      }
      return (.product(exponents: exponents, coefficient: coefficient), operands)
    case "reduce":
      guard let reduction = Reduction(rawValue: word()) else { throw error("unknown reduction") }
      let over = try axes()
      return (.reduce(reduction, over: over), [try operand()])
    case "access":
      operands = [try operand()]
      let placements = try placements(&operands)
      let fill = accept("fill") ? try number() : nil
      return (.access(Access(placements: placements, fill: fill)), operands)
    case "accumulate":
      operands = [try operand()]
      let placements = try placements(&operands)
      try expect("over")
      return (.accumulate(Accumulate(placements: placements, over: try axes())), operands)
    case "scan": return try scan()
    default:
      guard let function = Function(rawValue: kind) else { throw error("unknown node '\(kind)'") }
      operands.append(try operand())
      while accept(",") { operands.append(try operand()) }
      guard operands.count == function.arity else {
        throw error("'\(kind)' takes \(function.arity) operands")
      }
      return (.pointwise(function), operands)
    }
  }

  mutating func scan() throws(GraphTextError) -> (Operation, [NodeID]) {
    let axis = try axis()
    let isReversed = accept("reversed")
    let value = try operand()
    var carried: [Variable] = []
    var initial: [NodeID] = []
    var next: [NodeID] = []
    try expect("{")
    while !accept("}") {
      if !carried.isEmpty { try expect(",") }
      carried.append(try variable(.carried))
      try expect("from")
      initial.append(try operand())
      try expect("to")
      next.append(try operand())
    }
    let recurrence = Recurrence(axis: axis, isReversed: isReversed, carried: carried)
    return (.scan(recurrence), [value] + initial + next)
  }

  mutating func variable(_ role: Variable.Role) throws(GraphTextError) -> Variable {
    let name = try name()
    let axes = try axes()
    let promise: Variable.Promise =
      accept("index")
      ? .index(count: try integer())
      : accept("simplex") ? .simplex : accept("extended") ? .extended : .real
    return Variable(role, name, axes: axes, promise: promise)
  }
}
