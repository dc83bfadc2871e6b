// What a name stands for.

import Graph
import Language

/// The names that count steps. They are known in the arguments of an optimizer and in the defaults of
/// functions that are called there, and not in bodies: so a schedule is a function of its arguments
/// alone, and can be computed for any step.
let stepNames = ["step", "steps", "epoch", "epochs"]

extension Builder {
  /// Returns what `name` stands for.
  func lookUp(_ name: Name) throws -> Value {
    if let value = try find(name.text) {
      if case .unknown = value { throw Reported() }
      if case .tensor(let tensor) = value { return .tensor(freshened(tensor)) }
      return value
    }
    if let scan = frame.scans.last(where: { $0.targets.contains(name.text) }) {
      throw report(
        "'\(name)' is collected along '\(scan.variable)', so it is complete only after the scan",
        at: name.span, help: "carry what a step needs of the one before: with last = …")
    }
    if stepNames.contains(name.text) {
      throw report(
        "'\(name)' is known only in the arguments of an optimizer", at: name.span,
        help: frame.callable?.kind == .fn
          ? "make it a parameter, \(name): real = \(name), which takes it from there" : nil)
    }
    if Language.Reduction.Operation(rawValue: name.text) != nil {
      throw report(
        "'\(name)' takes one value", at: name.span,
        help: "write \(name)(x) for all of x, or \(name)[i](x[i]) for one dimension")
    }
    throw report(unknownName(name, candidates: visibleNames))
  }

  /// Returns what `name` stands for, or nil if nothing has that name.
  func find(_ name: String) throws -> Value? {
    if let loop = frame.loops[name] {
      return .position(LoopPosition(terms: [loop.axis: 1], offset: 0, bare: loop.size))
    }
    if let value = frame.locals[name] { return value }
    if knowsSteps, stepNames.contains(name) {
      let variable = GraphVariable.counter(name)
      let node = graph.variable(variable)
      graph.annotate(node, Origin(name: name))
      return .tensor(TensorValue(node: node, dimensions: [], element: .real))
    }
    if let value = try global(name, of: frame.globals) { return value }
    switch name {
    case "pi": return .tensor(scalar(Double.pi))
    case "e": return .tensor(scalar(2.718281828459045))
    case "inf": return .tensor(scalar(.infinity))
    default: return Builtin(rawValue: name).map { .builtin($0) }
    }
  }

  /// Returns what `name` stands for at the top level, or nil.
  private func global(_ name: String, of globals: Globals) throws -> Value? {
    if globals.damaged.contains(name) { return .unknown }
    guard let owner = globals.owner(of: name) else { return nil }
    if let value = owner.values[name] { return value }
    if let (kind, binding) = owner.bindings[name] {
      let value = try self.value(of: binding, kind, in: owner)
      owner.values[name] = value
      return value
    }
    if let derive = owner.derived[name] {
      let value = try derivation(derive, in: owner)
      owner.values[name] = value
      return value
    }
    return globals.declared(name).map { .callables($0) }
  }

  /// Computes a `dim` or `const` of the top level.
  private func value(of binding: Binding, _ kind: Bindings.Kind, in globals: Globals) throws
    -> Value
  {
    let name = binding.name.text
    guard globals.pending.insert(name).inserted else {
      throw report("'\(name)' is computed from itself", at: binding.name.span)
    }
    defer { globals.pending.remove(name) }
    // What is computed once belongs to no loop and to no check.
    let (openAxes, checkInputs) = (self.openAxes, self.checkInputs)
    (self.openAxes, self.checkInputs) = ([], nil)
    defer { (self.openAxes, self.checkInputs) = (openAxes, checkInputs) }
    do {
      if program.isSettable(globals), let override = program.override(name) {
        return try value(of: override, kind)
      }
      return try within(Frame(globals)) {
        if kind == .dim { return .size(.named(name, try size(binding.value).extent)) }
        let value = try constant(binding)
        if case .tensor(let tensor) = value, !isWritten(tensor.node) {
          throw report(
            "'\(name)' should be known at compile time", at: binding.value.span,
            help: "declare it as a 'param' or compute it where it is used")
        }
        return value
      }
    } catch {
      globals.values[name] = .unknown
      throw error
    }
  }

  /// Returns the value of a `const`, which is a number that can be computed with.
  func constant(_ binding: Binding) throws -> Value {
    let value = try evaluateStatement(binding.value)
    guard case .tensor(let tensor) = value, let number = graph.constantValue(tensor.node) else {
      return value
    }
    if number.isNaN {
      throw report("'\(binding.value.quotation)' is not a number", at: binding.value.span)
    }
    if number.isInfinite, !binding.value.mentions({ $0 == "inf" }) {
      throw report(
        "'\(binding.value.quotation)' is infinite", at: binding.value.span,
        help: "write \(number < 0 ? "-inf" : "inf") if that is meant")
    }
    return value
  }

  /// Returns the value that is given from outside.
  func value(of override: Override, _ kind: Bindings.Kind) throws -> Value {
    if let whole = Int(override.value) {
      if kind == .const { return .size(.literal(whole)) }
      if whole >= 0 { return .size(.named(override.name, whole)) }
    }
    if kind == .const, let value = Double(override.value), value.isFinite {
      return .tensor(scalar(value))
    }
    throw report(
      kind == .dim
        ? "'\(override.name)' is a size, so its value should be a whole number that is not negative"
        : "'\(override.name)' should be a number",
      at: override.span)
  }

  /// All names that can be used here, for suggestions.
  var visibleNames: [String] {
    let own = Array(frame.loops.keys) + frame.locals.keys
    return own.sorted() + frame.globals.names + Builtin.allCases.map(\.rawValue)
      + Language.Reduction.Operation.allCases.map(\.rawValue)
  }
}

/// Returns the error for a name that nothing has.
func unknownName(_ name: Name, candidates: some Sequence<String>) -> Diagnostic {
  Diagnostic(
    "unknown name '\(name)'", at: name.span,
    help: closest(to: name.text, in: candidates).map { "did you mean '\($0)'?" })
}
