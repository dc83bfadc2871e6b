// Formulas as typeset mathematics, whatever the notation: LaTeX and MathML are two.

import Graph

/// What a notation must be able to print. Words are what users write: the notation escapes them.
protocol MathNotation {
  /// A variable of one letter or several.
  static func variable(_ word: String) -> String
  /// The name of a function or of an operator.
  static func function(_ word: String) -> String
  /// Digits, with a point or without one.
  static func number(_ digits: String) -> String
  /// Words of a language.
  static func words(_ text: String) -> String
  /// A sign.
  static func sign(_ sign: MathSign) -> String
  /// Parts beside each other.
  static func row(_ parts: [String]) -> String
  /// A fraction with a bar.
  static func fraction(_ above: String, _ below: String) -> String
  /// `base` to the power `exponent`.
  static func superscript(_ base: String, _ exponent: String) -> String
  /// `base` with an index below.
  static func `subscript`(_ base: String, _ index: String) -> String
  /// An operator with its range below.
  static func operation(_ sign: String, below range: String) -> String
  /// The root of `x` of this degree, which is left out if it is 2.
  static func root(_ x: String, degree: Int) -> String
  /// `x` between what opens and closes.
  static func fenced(_ open: MathFence, _ x: String) -> String
  /// `x` where the condition holds, else `y`.
  static func cases(_ x: String, if condition: String, else y: String) -> String
}

/// The signs that formulas are made of.
enum MathSign: CaseIterable {
  case plus, minus, times, equals, less, lessEqual, notEqual, assigned, comma, slash, prime
  case sum, product, partial, infinity, omitted
}

/// What formulas stand between.
enum MathFence { case parentheses, brackets, bars, floor, ceiling }

/// Prints formulas in `Notation`.
struct Typesetter<Notation: MathNotation> {
  /// What positions are called along axes that have a number in place of a name.
  let indices: [Axis: String]
  /// Whether the exponential function is written by its name: a value is called e.
  let isExponentialNamed: Bool

  /// Returns `formula` in the notation.
  func text(_ formula: Formula) -> String {
    switch formula {
    case .number(let value): return number(value)
    case .constant(.pi): return Notation.variable("π")
    case .name(let name): return self.name(name)
    case .derivative(let value, let by): return derivative(value, by)
    case .position(let axis): return self.axis(axis)
    case .random(let distribution):
      return row([Notation.function(distribution), Notation.fenced(.parentheses, "")])
    case .sum(let terms): return sum(terms)
    case .product(let factors): return product(factors)
    case .negative(let x): return row([Notation.sign(.minus), text(x, atLeast: .product)])
    case .quotient(let x, let y): return Notation.fraction(bare(x), bare(y))
    case .divided(let x, let n): return Notation.fraction(bare(x), number(n))
    case .power(let x, let y): return Notation.superscript(text(x, atLeast: .atom), bare(y))
    case .squareRoot(let x): return Notation.root(text(x), degree: 2)
    case .call(let function, let arguments): return call(function, arguments)
    case .comparison(let sign, let x, let y):
      return row([text(x, atLeast: .sum), Notation.sign(sign.mathSign), text(y, atLeast: .sum)])
    case .logic(let logic, let parts): return self.logic(logic, parts)
    case .cases(let condition, let x, let y):
      return Notation.cases(text(x), if: text(condition), else: text(y))
    case .delta(let x, let y):
      return Notation.subscript(Notation.variable("δ"), list([text(x), text(y)]))
    case .reduction(let reduction, let over, let x): return self.reduction(reduction, over, x)
    case .access(let x, let places, _):
      return row([
        text(x, atLeast: .atom), Notation.fenced(.brackets, list(places.map(place))),
      ])
    case .scatter(let x, let places, _):
      return row([
        Notation.function("scatter"),
        Notation.fenced(.parentheses, list([text(x)] + places.map(place))),
      ])
    case .scan(_, _, let x): return text(x)
    case .omitted: return Notation.sign(.omitted)
    }
  }

  /// Returns the equation of both sides.
  func equation(_ left: Formula, _ right: Formula) -> String {
    row([text(left), Notation.sign(.equals), text(right.folded)])
  }

  private func row(_ parts: [String]) -> String { Notation.row(parts) }

  private func list(_ parts: [String]) -> String {
    row(Array(parts.map { [$0] }.joined(separator: [Notation.sign(.comma)])))
  }

  // MARK: What binds how tightly

  /// How tightly the outermost operator binds in typeset mathematics, where Σ has no parentheses of its
  /// own and a fraction needs none.
  private func precedence(_ formula: Formula) -> Formula.Precedence {
    switch formula {
    case .reduction(.sum, _, _), .reduction(.prod, _, _): .product
    case .quotient, .divided: .power
    case .negative: .sum
    case .number(let value) where value >= 0: .atom
    case .cases: .power
    case .call(.exp, _) where !isExponentialNamed: .power
    case .product(let factors) where factors.count == 1: precedence(factors[0])
    default: formula.precedence
    }
  }

  private func text(_ formula: Formula, atLeast minimum: Formula.Precedence) -> String {
    precedence(formula) >= minimum ? text(formula) : Notation.fenced(.parentheses, text(formula))
  }

  /// `formula` where a bar or a raised line stands for parentheses.
  private func bare(_ formula: Formula) -> String {
    if case .product(let factors) = formula, factors.count == 1 { return text(factors[0]) }
    return text(formula)
  }

  // MARK: Parts

  private func number(_ value: Double) -> String {
    let sign = value < 0 ? [Notation.sign(.minus)] : []
    let magnitude = value.magnitude
    if magnitude.isInfinite { return row(sign + [Notation.sign(.infinity)]) }
    if let (_, above, below) = Formula.fraction(magnitude) {
      let digits = Notation.number("\(above)")
      return row(
        sign + [below == 1 ? digits : Notation.fraction(digits, Notation.number("\(below)"))])
    }
    if let (above, below) = Formula.ratio(magnitude) {
      let fraction = Notation.fraction(Notation.number("\(above)"), Notation.number("\(below)"))
      return row(sign + [fraction])
    }
    let parts = Formula.rounded(magnitude).split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else {
      return row(sign + [Notation.number(Formula.rounded(magnitude))])
    }
    let power = Notation.superscript(
      Notation.number("10"),
      row(
        (exponent < 0 ? [Notation.sign(.minus)] : []) + [Notation.number("\(exponent.magnitude)")]))
    let mantissa =
      ["1", "1.0"].contains(parts[0])
      ? [] : [Notation.number("\(parts[0])"), Notation.sign(.times)]
    return row(sign + mantissa + [power])
  }

  /// A name as it is read: what stands behind a low line is an index, and primes are primes.
  private func name(_ name: String) -> String {
    let primes = name.reversed().prefix { $0 == "'" }.count
    let word = name.dropLast(primes)
    var result: String
    if let line = word.dropFirst().firstIndex(of: "_"), word.index(after: line) < word.endIndex {
      result = Notation.subscript(
        Notation.variable(String(word[..<line])),
        Notation.variable(String(word[word.index(after: line)...])))
    } else {
      result = Notation.variable(String(word))
    }
    if primes > 0 {
      result = Notation.superscript(
        result, row(Array(repeating: Notation.sign(.prime), count: primes)))
    }
    return result
  }

  private func axis(_ axis: Axis) -> String {
    if let index = indices[axis] { return name(index) }
    // A size may be a formula of sizes.
    let words = axis.description.split(separator: " ").map { word in
      switch word {
      case "*": Notation.sign(.times)
      case "/": Notation.sign(.slash)
      case "+": Notation.sign(.plus)
      case "-": Notation.sign(.minus)
      default: word.allSatisfy(\.isNumber) ? Notation.number(String(word)) : name(String(word))
      }
    }
    return words.count == 1 ? words[0] : Notation.fenced(.parentheses, row(words))
  }

  /// Conditions with the words that join them.
  private func logic(_ logic: Formula.Logic, _ parts: [Formula]) -> String {
    let texts = parts.map { part in
      if case .comparison = part, logic != .not { text(part) } else { text(part, atLeast: .sum) }
    }
    let word = Notation.words(" \(logic.rawValue) ")
    if logic == .not { return row([word] + texts) }
    return row(Array(texts.map { [$0] }.joined(separator: [word])))
  }

  private func place(_ place: Formula.Place) -> String {
    row([axis(place.axis), Notation.sign(.assigned), text(place.index)])
  }

  private func derivative(_ value: Formula, _ by: [Formula]) -> String {
    func power(_ base: String, _ count: Int) -> String {
      count == 1 ? base : Notation.superscript(base, Notation.number("\(count)"))
    }
    let partial = Notation.sign(.partial)
    let below = Formula.grouped(by).flatMap { [partial, power(text($0.value), $0.count)] }
    return Notation.fraction(row([power(partial, by.count), text(value)]), row(below))
  }

  private func sum(_ terms: [Formula.Term]) -> String {
    row(
      terms.enumerated().flatMap { position, term -> [String] in
        let value = text(term.value, atLeast: .product)
        if term.isNegative { return [Notation.sign(.minus), value] }
        return position == 0 ? [value] : [Notation.sign(.plus), value]
      })
  }

  private func product(_ factors: [Formula]) -> String {
    let texts = factors.enumerated().map { position, factor in
      // Nothing follows that a Σ at the end could take in.
      if position == factors.count - 1, case .reduction = factor { return text(factor) }
      return text(factor, atLeast: .power)
    }
    return row(Array(texts.map { [$0] }.joined(separator: [Notation.sign(.times)])))
  }

  private func call(_ function: Function, _ arguments: [Formula]) -> String {
    let inner = list(arguments.map(text))
    switch function {
    case .exp where !isExponentialNamed: return Notation.superscript(Notation.variable("e"), inner)
    case .abs: return Notation.fenced(.bars, inner)
    case .floor: return Notation.fenced(.floor, inner)
    case .ceil: return Notation.fenced(.ceiling, inner)
    case .cbrt: return Notation.root(inner, degree: 3)
    default:
      return row([Notation.function(function.mathName), Notation.fenced(.parentheses, inner)])
    }
  }

  private func reduction(_ reduction: Reduction, _ over: [Axis], _ x: Formula) -> String {
    let range = list(
      over.map { axis in
        indices[axis] != nil
          ? row([
            self.axis(axis), Notation.sign(.less), Notation.number("\(axis.extent)"),
          ]) : self.axis(axis)
      })
    switch reduction {
    case .sum, .prod:
      let sign = Notation.sign(reduction == .sum ? .sum : .product)
      return row([Notation.operation(sign, below: range), text(x, atLeast: .product)])
    default:
      return row([
        Notation.subscript(Notation.function(reduction.symbol), range),
        Notation.fenced(.parentheses, text(x)),
      ])
    }
  }
}

extension Function {
  /// The sign of a comparison.
  fileprivate var mathSign: MathSign {
    switch self {
    case .less: .less
    case .lessEqual: .lessEqual
    case .notEqual: .notEqual
    default: .equals
    }
  }

  /// What the function is called in books.
  fileprivate var mathName: String {
    switch self {
    case .log: "ln"
    case .asin: "arcsin"
    case .acos: "arccos"
    case .atan: "arctan"
    case .asinh: "arsinh"
    case .acosh: "arcosh"
    case .atanh: "artanh"
    case .sigmoid: "σ"
    default: rawValue
    }
  }
}
