// What `derive` declares: a callable made of another by an operator.

import Graph
import Language

/// An operator that makes a callable of another.
package enum DerivativeOperator: String, CaseIterable {
  /// The derivatives of a single number, in the shape of the argument.
  case gradient
  /// The derivatives of each element of the result: the result's dimensions, then the argument's.
  case jacobian
  /// The second derivatives of a single number.
  case hessian
  /// The derivative of a function of a single number, in the shape of the result.
  case derivative
  /// The product of the Jacobian and a tangent, in the shape of the result.
  case jvp
  /// The product of a cotangent and the Jacobian, in the shape of the argument.
  case vjp
}

/// A derivative by some arguments of a function.
final class Derivation {
  /// What is derived.
  indirect enum Function {
    case declared([Declared])
    case builtin(Builtin)
    case derived(Derivation)
  }

  /// The name that it has in messages: what `derive` declares, or the expression.
  let name: String
  let operation: DerivativeOperator
  let function: Function
  /// What the function is called in the operator's list.
  let functionName: String
  /// The argument to derive by; nil where all of them count.
  let argument: Name?
  /// The operator and its arguments, as they are written.
  let span: Span

  init(
    name: String, _ operation: DerivativeOperator, of function: Function,
    called functionName: String,
    by argument: Name?, at span: Span
  ) {
    self.name = name
    self.operation = operation
    self.function = function
    self.functionName = functionName
    self.argument = argument
    self.span = span
  }

  /// The function of the file or of the language that all derivations begin with.
  var root: Function {
    if case .derived(let inner) = function { inner.root } else { function }
  }
}

/// A parameter of a derivative, or of what is derived, as far as it is known without a call.
struct DerivedParameter {
  let name: String
  let hasDefault: Bool
  /// Whether it takes real numbers.
  let isReal: Bool
  /// Whether it may be one of several numbers that count as a vector: it is declared as a number, or
  /// without a type.
  let mayBeNumber: Bool
  /// Whether it is never a single number, since a size stands in its type.
  let hasSize: Bool
}

extension Derivation {
  /// The parameters for a root with the parameters `roots`: those of the function, then the tangents
  /// or the cotangent.
  func parameters(_ roots: [DerivedParameter]) -> [DerivedParameter] {
    let inner = functionParameters(roots)
    return inner + added(to: inner)
  }

  /// The parameters of what is derived.
  func functionParameters(_ roots: [DerivedParameter]) -> [DerivedParameter] {
    if case .derived(let function) = function { function.parameters(roots) } else { roots }
  }

  /// The parameters that the operator adds to those of the function.
  private func added(to parameters: [DerivedParameter]) -> [DerivedParameter] {
    func parameter(_ name: String, _ mayBeNumber: Bool) -> DerivedParameter {
      let taken = Set(parameters.map(\.name))
      var free = name
      var ordinal = 2
      while taken.contains(free) {
        free = "\(name)\(ordinal)"
        ordinal += 1
      }
      return DerivedParameter(
        name: free, hasDefault: false, isReal: true, mayBeNumber: mayBeNumber, hasSize: false)
    }
    switch operation {
    case .vjp: return [parameter("cotangent", true)]
    case .jvp:
      let chosen = self.chosen(among: parameters)
      if chosen.count == 1 { return [parameter("tangent", chosen[0].mayBeNumber)] }
      // Numbers are one vector, so their tangents are.
      if chosen.allSatisfy(\.mayBeNumber) { return [parameter("tangent", false)] }
      return chosen.map { parameter("tangent_\($0.name)", $0.mayBeNumber) }
    case .gradient, .jacobian, .hessian, .derivative: return []
    }
  }

  /// The parameters that are derived by.
  func chosen(among parameters: [DerivedParameter]) -> [DerivedParameter] {
    parameters.filter { argument == nil ? $0.isReal : $0.name == argument?.text }
  }
}

extension Parameter {
  /// What is known of the parameter without a call.
  var asDerived: DerivedParameter {
    let isReal: Bool
    switch type?.element.kind {
    case nil, .real, .simplex: isReal = true
    case .int, .bool, .dim, .index: isReal = false
    }
    return DerivedParameter(
      name: name.text, hasDefault: defaultValue != nil, isReal: isReal,
      mayBeNumber: type?.dimensions?.isEmpty ?? true, hasSize: type?.hasSize ?? false)
  }
}

extension TypeSyntax {
  /// Whether a size stands in the type, so that no value of it is a single number.
  var hasSize: Bool {
    (dimensions ?? []).contains { if case .size = $0 { true } else { false } }
  }
}

extension Builtin {
  /// The parameters of a function of numbers; nil for any other.
  var numberParameters: [DerivedParameter]? {
    guard function != nil || self == .sqrt || self == .rsqrt else { return nil }
    return parameters.map {
      DerivedParameter(
        name: $0.name, hasDefault: $0.isOptional, isReal: true, mayBeNumber: true,
        hasSize: false)
    }
  }
}
