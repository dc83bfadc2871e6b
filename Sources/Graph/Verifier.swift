// What must hold in every graph. Tests run it after each pass.

extension Graph {
  /// Returns a sentence for each rule that a node below `roots` breaks; none in a sound graph.
  package func faults(below roots: [NodeID]) -> [String] {
    reachable(from: roots).flatMap { id in faults(id).map { "\(id): \($0)" } }
  }

  private func faults(_ id: NodeID) -> [String] {
    var faults: [String] = []
    func check(_ holds: Bool, _ fault: String) { if !holds { faults.append(fault) } }
    let operands = self.operands(id)
    check(operands.allSatisfy { $0 < id }, "an operand stands behind its user")
    check(axes(id) == deriveAxes(operation(id), operands), "the axes are not those of the operands")
    check(axes(id) == Axes.canonical(axes(id)), "the axes are not in ascending order")
    switch operation(id) {
    case .variable(let variable):
      check(operands.isEmpty, "a variable has an operand")
      check(Set(variable.axes).count == variable.axes.count, "an axis is declared twice")
      if variable.promise == .simplex { check(!variable.axes.isEmpty, "a simplex has no axis") }
    case .constant, .iota, .random: check(operands.isEmpty, "a leaf has an operand")
    case .sum(let coefficients, let constant):
      check(coefficients.count == operands.count, "a sum has not one coefficient for each term")
      check(!coefficients.contains(0), "a term has the coefficient 0")
      check(operands == Set(operands).sorted(), "terms are not in order, each once")
      check(!operands.isEmpty, "a sum has no term")
      check(operands.count != 1 || constant != 0, "a sum has a single term")
    case .product(let exponents, let coefficient):
      check(exponents.count == operands.count, "a product has not one exponent for each factor")
      check(!exponents.contains(.zero), "a factor has the exponent 0")
      check(coefficient != 0 || math == .accurate, "a product has the coefficient 0")
      check(!operands.isEmpty, "a product has no factor")
      check(
        exponents != [.one] || coefficient != 1, "a product is its only factor")
      check(operands == operands.sorted(), "factors are not in order")
      let bases = zip(operands, exponents).map { SignedBase(node: $0, isInverse: $1.isNegative) }
      check(Set(bases).count == bases.count, "like factors are not merged")
    case .pointwise(let function):
      check(operands.count == function.arity, "\(function.rawValue) has a wrong number of operands")
    case .reduce(_, let over):
      check(operands.count == 1, "a reduction has not one operand")
      check(!over.isEmpty, "a reduction is over no axis")
      check(Set(over).count == over.count, "an axis is reduced twice")
      check(Axes.canonical(over).isSubset(of: axes(operands[0])), "a reduced axis is absent")
    case .access(let access):
      let moved = access.placements.map(\.axis)
      check(!moved.isEmpty, "an access reads nothing elsewhere")
      check(moved == Axes.canonical(moved), "placements are not in order, each once")
      check(Axes.canonical(moved).isSubset(of: axes(operands[0])), "a read axis is absent")
      faults += placementFaults(access.placements, operands)
      if access.fill == nil {
        for case .affine(let affine) in access.placements.map(\.index) where affine.range == nil {
          check(axes(id).elementCount == 0, "an index has no range")
        }
        for placement in access.placements {
          guard case .affine(let affine) = placement.index, let range = affine.range else {
            continue
          }
          check(
            range.lowerBound >= 0 && range.upperBound < placement.axis.extent,
            "an index leaves \(placement.axis) and has no fill")
        }
      }
    case .accumulate(let accumulate):
      let targets = accumulate.placements.map(\.axis)
      check(!targets.isEmpty, "an accumulate writes nothing elsewhere")
      check(targets == Axes.canonical(targets), "placements are not in order, each once")
      let walked = axes(operands[0]).union(axesOfPlacements(accumulate.placements, operands))
      let kept = walked.subtracting(accumulate.over)
      check(!targets.contains(where: kept.contains), "an axis is written and stays")
      faults += placementFaults(accumulate.placements, operands)
    case .scan(let recurrence): faults += recurrenceFaults(id, recurrence)
    }
    return faults
  }

  private func recurrenceFaults(_ id: NodeID, _ recurrence: Recurrence) -> [String] {
    let count = recurrence.carried.count
    guard operands(id).count == 1 + 2 * count, let iteration = iteration(id) else {
      return ["a recurrence has not one start and one next value for each carried value"]
    }
    var faults: [String] = []
    func check(_ holds: Bool, _ fault: String) { if !holds { faults.append(fault) } }
    for (number, variable) in recurrence.carried.enumerated() {
      let axes = Axes.canonical(variable.axes)
      check(variable.role == .carried, "a recurrence carries what is no carried value")
      check(axes.contains(recurrence.axis), "a carried value lacks the axis of the steps")
      check(
        self.axes(iteration.initial[number]).isSubset(of: axes.subtracting([recurrence.axis])),
        "a recurrence starts from axes that are not carried")
      check(
        self.axes(iteration.next[number]).isSubset(of: axes),
        "a next value has axes that are not carried")
    }
    for node in body([operands(id)[0]] + iteration.next, of: recurrence).nodes {
      check(
        axes(node).contains(recurrence.axis), "a body has a value without the axis of the steps")
      let isMoved =
        switch operation(node) {
        case .access(let access): access.placements.contains { $0.axis == recurrence.axis }
        case .accumulate(let accumulate):
          accumulate.placements.contains { $0.axis == recurrence.axis }
            || accumulate.over.contains(recurrence.axis)
        case .reduce(_, let over): over.contains(recurrence.axis)
        default: false
        }
      check(!isMoved, "a body reads along the axis of the steps")
    }
    return faults
  }

  private func placementFaults(_ placements: [Placement], _ operands: [NodeID]) -> [String] {
    placements.compactMap { placement in
      guard case .gather(let operand) = placement.index else { return nil }
      guard operands.indices.contains(operand), operand > 0 else {
        return "a gather has no operand"
      }
      return facts(operands[operand]).isWhole ? nil : "a gather goes through what may not be whole"
    }
  }
}

/// A base with the sign of its exponent, under which factors merge.
private struct SignedBase: Hashable {
  let node: NodeID
  let isInverse: Bool
}
