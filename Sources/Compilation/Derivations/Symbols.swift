// What values are called in a derivation: by the model, and by letters where that has no name.

import Graph

/// The names of values. Equal names mean equal values.
struct Symbols {
  /// The formula that stands for each value with a name.
  private(set) var names: [NodeID: Formula] = [:]
  /// What each name stands for.
  private(set) var meanings: [Formula: NodeID] = [:]
  private var taken: Set<String>
  private var letters: [String]
  /// The values that are called by a letter, in the order in which they got it.
  private(set) var lettered: [(id: NodeID, letter: Formula)] = []
  private var round = 0

  /// What values are called that have no name. Missing are e and π, which are numbers, i and j, which
  /// look like indices, and δ and σ, which are functions.
  private static let alphabet =
    "abcdghkmnpqrstuvwxyzfl".map(String.init) + "αβγεζηθκλμνξρτφχψω".map(String.init)

  /// Creates names for values of `graph`; no letter is one that the model uses.
  init(_ graph: Graph) {
    taken = []
    for index in 0..<graph.count {
      if let name = graph.name(NodeID(index)) {
        taken.insert(name)
        for part in name.split(separator: ".") { taken.insert(String(part)) }
      }
      taken.formUnion(graph.axes(NodeID(index)).map(\.name))
    }
    letters = Self.alphabet
  }

  /// Gives `id` the name `formula`; what has a name keeps it. The first value of a name is what it means.
  mutating func name(_ id: NodeID, _ formula: Formula) {
    if names[id] == nil { names[id] = formula }
    if meanings[formula] == nil { meanings[formula] = id }
  }

  /// Gives `id` the name `name`, with primes if that is the name of another value.
  @discardableResult
  mutating func introduce(_ id: NodeID, called name: String) -> Formula {
    if let known = names[id] { return known }
    var candidate = name
    while meanings[.name(candidate)] != nil { candidate += "'" }
    self.name(id, .name(candidate))
    return .name(candidate)
  }

  /// Gives `id` a letter that nothing else is called.
  @discardableResult
  mutating func introduce(_ id: NodeID) -> Formula {
    if let known = names[id] { return known }
    var letter: String
    repeat {
      if letters.isEmpty {
        // Beyond two alphabets: a with the index 1, b with the index 1, …
        round += 1
        letters = Self.alphabet.map { "\($0)_\(round)" }
      }
      letter = letters.removeFirst()
    } while taken.contains(letter) || meanings[.name(letter)] != nil
    name(id, .name(letter))
    lettered.append((id, .name(letter)))
    return .name(letter)
  }

  /// Returns a letter for the position along each axis in `sections` that has a number or a formula of
  /// sizes in place of a name.
  func indices(of sections: [Derivation.Section]) -> [Axis: String] {
    var axes: [Axis] = []
    for case .equation(let equation) in sections.flatMap(\.lines) {
      let new = equation.left.axes.union(equation.right.axes).filter {
        ($0.isLiteral || $0.name.contains(" ")) && !axes.contains($0)
      }
      axes += new.sorted()
    }
    var result: [Axis: String] = [:]
    var letters: [String] = []
    var primes = 0
    for axis in axes {
      repeat {
        if letters.isEmpty {
          letters = "ijklmnopqrstuvw".map { "\($0)" + String(repeating: "'", count: primes) }
          primes += 1
        }
        result[axis] = letters.removeFirst()
      } while result[axis].map { taken.contains($0) || meanings[.name($0)] != nil } ?? false
    }
    return result
  }

  /// Whether `id` is called by a letter that stands for nothing in the model.
  func isLettered(_ id: NodeID) -> Bool { lettered.contains { $0.id == id } }

  subscript(id: NodeID) -> Formula? { names[id] }
}
