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

  /// Lets `formula` be a name of `id`, whatever it was called before.
  mutating func rename(_ id: NodeID, _ formula: Formula) {
    names[id] = formula
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
        // Beyond two alphabets: a', b', …
        primes += 1
        letters = Self.alphabet.map { $0 + String(repeating: "'", count: primes) }
      }
      letter = letters.removeFirst()
    } while taken.contains(letter) || meanings[.name(letter)] != nil
    name(id, .name(letter))
    return .name(letter)
  }
  private var primes = 0

  /// Forgets which values bear names; what the names mean stays known, so none is given twice.
  mutating func forgetValues() { names = [:] }

  subscript(id: NodeID) -> Formula? { names[id] }
}
