// Calls: of functions, layers and instances, in parentheses or by `|>`.

import Graph
import Language

extension Builder {
  /// Returns the value of `callee(arguments)`.
  func call(_ callee: Expression, _ arguments: [Argument], _ span: Span) throws -> Value {
    let hint = frame.hint
    frame.hint = nil
    if let quotient = try floorOfSizes(callee, arguments) { return .size(quotient) }
    let target = try evaluate(callee)
    if case .builtin(let builtin) = target, builtin == .zeroPad {
      return .tensor(try zeroPad(arguments, span))
    }
    if case .builtin(let builtin) = target, builtin == .category {
      return .tensor(try category(arguments, span))
    }
    let given = try arguments.map { argument in
      // The shape of `zeros([batch, 64])` is a list of sizes and not an array of numbers.
      if case .builtin(let builtin) = target, builtin == .zeros || builtin == .ones,
        case .array(let sizes) = argument.value.kind
      {
        let values = try sizes.map { Value.size(try size($0)) }
        return Given(label: argument.label, value: .tuple(values), span: argument.value.span)
      }
      return Given(
        label: argument.label, value: try evaluate(argument.value), span: argument.value.span)
    }
    return try call(target, given, named: callee, span, hint: hint)
  }

  /// Returns the value of `value |> function`.
  func pipe(_ value: Expression, _ function: Expression, _ span: Span) throws -> Value {
    let input = try evaluate(value)
    if case .tensor(let tensor) = input { pipedShapes[span] = tensor.sizes }
    try checkPiped(function, value)
    var target = try evaluate(function)
    // A layer whose configuration has nothing but defaults may drop its list.
    if case .callables(let declared) = target, let first = declared.first,
      first.callable.configuration != nil
    {
      target = try call(target, [], named: function, function.span, hint: nil)
    }
    let given = [Given(label: nil, value: input, span: value.span)]
    return try call(target, given, named: function, span, hint: nil)
  }

  /// Reports a function with a list of its own behind `|>`: `x |> f(a)` is `f(a)(x)`.
  private func checkPiped(_ function: Expression, _ value: Expression) throws {
    guard case .call(let callee, let arguments) = function.kind, let name = callee.asName,
      case .callables(let declared)? = try find(name.text), let callable = declared.first?.callable,
      callable.kind == .fn, callable.configuration == nil
    else { return }
    let list = ([value.quotation] + arguments.map(\.span.text)).joined(separator: ", ")
    throw report(
      "'\(name)' has one list of arguments, so 'x |> \(name)(…)' would call it twice",
      at: function.span, help: "write \(name)(\(list))")
  }

  /// Returns floor(a / b) of sizes, which is a size; nil if this is another call.
  private func floorOfSizes(_ callee: Expression, _ arguments: [Argument]) throws -> Size? {
    guard callee.asName?.text == "floor", arguments.count == 1, arguments[0].label == nil,
      case .binary(.divide, let left, let right) = arguments[0].value.kind,
      case .builtin? = try find("floor"),
      case .size(let x) = try evaluate(left), case .size(let y) = try evaluate(right)
    else { return nil }
    guard y.extent != 0 else {
      throw report("a size cannot be divided by 0", at: arguments[0].span)
    }
    guard let quotient = x.floorDivided(by: y) else { throw overflow(arguments[0].span) }
    return quotient
  }

  private func call(
    _ target: Value, _ given: [Given], named callee: Expression, _ span: Span, hint: String?
  ) throws -> Value {
    switch target {
    case .builtin(let builtin): return try call(builtin, given, span)
    case .instance(let instance): return try apply(instance, given, span)
    case .derived(let derivation): return try call(derivation, given, span)
    case .callables(let declared):
      guard let first = declared.first else { throw Reported() }
      if first.callable.kind == .optimizer {
        switch try configure(first, given, span) {
        case .success(let configuration):
          return .optimizer(ConfiguredOptimizer(declared: first, configuration: configuration))
        case .failure(let fault): throw report(fault)
        }
      }
      if first.callable.configuration != nil {
        return .instance(try makeInstance(declared, given, span, hint: hint))
      }
      if first.callable.kind == .fn {
        let candidates = declared.map { Candidate(declared: $0, configuration: [:]) }
        return try invoke(candidates, given, span, owner: nil)
      }
      // A layer with one list: the place in the text makes the instance, and applies it.
      return try apply(try makeInstance(declared, [], span, hint: nil), given, span)
    case .unknown: throw Reported()
    default:
      throw report(
        "'\(callee.quotation)' is \(describe(target)) and cannot be called", at: callee.span)
    }
  }

  /// Returns the values of the configuration of `declared`, or why it does not take `given`.
  private func configure(
    _ declared: Declared, _ given: [Given], _ span: Span
  ) throws -> Result<[String: Value], Diagnostic> {
    let callable = declared.callable
    let parameters = callable.configuration ?? []
    return try within(Frame(declared.globals)) {
      switch assign(
        given, to: parameters.map(\.name.text),
        hasDefault: parameters.map(hasDefault), of: callable.name.text, at: span,
        declared: callable.name.span)
      {
      case .failure(let fault): return .failure(fault)
      case .success(let places):
        let values = places.map { $0.map { given[$0] } }
        if let fault = try withoutLoops({ try fit(parameters, values, of: callable) }) {
          return .failure(fault)
        }
        return .success(frame.locals)
      }
    }
  }

  /// Whether `parameter` may be left out here: a counter of steps is there by default for optimizers
  /// only.
  private func hasDefault(_ parameter: Parameter) -> Bool {
    guard let value = parameter.defaultValue else { return false }
    return knowsSteps || !stepNames.contains(value.asName?.text ?? "")
  }

  /// Runs `body` as if no loop were open: what it builds belongs to the whole model.
  func withoutLoops<Result>(_ body: () throws -> Result) rethrows -> Result {
    let (axes, isSize) = (openAxes, needsSize)
    (openAxes, needsSize) = ([], false)
    defer { (openAxes, needsSize) = (axes, isSize) }
    return try body()
  }

  /// Returns the instance that the place `span` makes, which is made only once.
  private func makeInstance(
    _ declared: [Declared], _ given: [Given], _ span: Span, hint: String?
  ) throws -> Instance {
    let key = Instance.ChildKey(span: span, repetitions: frame.repetitions)
    if let known = frame.owner?.child(key) { return known }
    var candidates: [Candidate] = []
    var faults: [Diagnostic] = []
    for candidate in declared {
      switch try configure(candidate, given, span) {
      case .success(let configuration):
        candidates.append(Candidate(declared: candidate, configuration: configuration))
      case .failure(let fault): faults.append(fault)
      }
    }
    let callee = declared[0].callable.name.text
    if candidates.isEmpty {
      var fault = refusal(of: declared, given, span, faults, \.configurationText)
      // The data in the place of a configuration that may be left out.
      let isOptional = (declared[0].callable.configuration ?? []).allSatisfy {
        $0.defaultValue != nil
      }
      if isOptional, given.count == 1, case .tensor(let data) = given[0].value,
        !data.dimensions.isEmpty
      {
        let text = given[0].span.text
        fault.help =
          "the data come behind the options: \(text.utf8.count <= 80 ? text : "…") |> \(callee)"
      }
      throw report(fault)
    }
    let name = frame.owner?.newName(hint ?? callee, key)
    let instance = Instance(
      candidates, path: name.map { path($0) } ?? callee,
      homeless: frame.owner == nil ? span : frame.owner?.homeless)
    if let name { frame.owner?.add(instance, named: name, key) }
    return instance
  }

  /// Returns the error for arguments that none of `declared` takes, for the reasons `faults`.
  private func refusal(
    of declared: [Declared], _ given: [Given], _ span: Span, _ faults: [Diagnostic],
    _ list: KeyPath<Callable, String>
  ) -> Diagnostic {
    if faults.count == 1 { return faults[0] }
    let types = given.map { describe($0.value) }.joined(separator: ", ")
    return Diagnostic(
      "no '\(declared[0].callable.name)' takes (\(types))", at: span,
      related: declared.map {
        Label($0.callable.name.span, "takes (\($0.callable[keyPath: list]))")
      })
  }

  /// Returns the result of `instance` for the data `given`.
  func apply(_ instance: Instance, _ given: [Given], _ span: Span) throws -> Value {
    try invoke(instance.candidates, given, span, owner: instance)
  }

  /// Returns the results of the first of `candidates` that takes `given` as its data.
  private func invoke(
    _ candidates: [Candidate], _ given: [Given], _ span: Span, owner: Instance?
  ) throws -> Value {
    // Where nothing is known of an argument, nothing can be said of the call.
    for argument in given {
      if case .unknown = argument.value { throw Reported() }
    }
    var faults: [Diagnostic] = []
    for candidate in candidates {
      let callable = candidate.declared.callable
      let parameters = callable.data
      var inner = Frame(candidate.declared.globals)
      inner.owner = owner
      inner.locals = candidate.configuration
      switch assign(
        given, to: parameters.map(\.name.text),
        hasDefault: parameters.map(hasDefault), of: callable.name.text,
        at: span, declared: callable.name.span)
      {
      case .failure(let fault): faults.append(fault)
      case .success(let places):
        let values = places.map { $0.map { given[$0] } }
        let fitted = try within(inner) {
          (try fit(parameters, values, of: callable), frame)
        }
        guard let fault = fitted.0 else {
          return try run(callable, opening(values, parameters, in: fitted.1), span)
        }
        faults.append(fault)
      }
    }
    throw report(refusal(of: candidates.map(\.declared), given, span, faults, \.dataText))
  }

  /// Runs the body of `callable` in `frame`, which holds its parameters, and returns its results.
  func run(_ callable: Callable, _ frame: Frame, _ span: Span) throws -> Value {
    if calls.contains(where: { $0.callable.span == callable.span }) {
      throw report(
        "'\(callable.name)' calls itself, which would never end", at: span,
        related: [Label(callable.name.span, "declared here")])
    }
    callCount += 1
    guard callCount <= Self.mostCalls else {
      throw report("this program makes more than \(Self.mostCalls) calls", at: span)
    }
    calls.append((callable, span))
    let isSize = needsSize
    needsSize = false
    let knowsSteps = self.knowsSteps
    self.knowsSteps = false
    depth += Self.depthOfCall
    defer {
      self.knowsSteps = knowsSteps
      depth -= Self.depthOfCall
      calls.removeLast()
      needsSize = isSize
    }
    var inner = frame
    inner.callable = callable
    for result in callable.output?.results ?? [] {
      inner.declaredTypes[result.name.text] = result.type
      inner.results.insert(result.name.text)
    }
    return try within(inner) { try results(of: callable) }
  }
}

extension Callable {
  /// The data parameters as they are written.
  var dataText: String { data.map(\.span.text).joined(separator: ", ") }

  /// The configuration as it is written.
  var configurationText: String {
    (configuration ?? []).map(\.span.text).joined(separator: ", ")
  }
}
