// From a loop to machine code: registers, the loops over rows and columns, and the last few elements.

import Graph

/// A function in machine code, void f(long rows, long columns, void *const *arrays).
package struct MachineCode: Sendable {
  /// The instructions, and the constants behind them; they may lie at any multiple of 64 bytes.
  package let bytes: [UInt8]
  /// One instruction a line behind its offset, as a disassembler writes them; empty if nobody reads it.
  package let listing: String
}

extension VectorLoop {
  /// Returns the loop as machine code for numbers of `precision`, with a listing if that is wanted; nil where it
  /// needs more registers than there are.
  package func machineCode(
    for target: VectorTarget, _ precision: Precision, hasListing: Bool = false
  ) -> MachineCode? {
    var compiler = LoopCompiler(self, target, precision, hasListing: hasListing)
    guard compiler.compile() else { return nil }
    compiler.encoder.code.finish()
    let code = compiler.encoder.code
    let listing = code.lines.map { line in
      let offset = String(line.offset, radix: 16)
      return String(repeating: " ", count: max(0, 4 - offset.count)) + offset + "  " + line.text
        + "\n"
    }
    return MachineCode(bytes: code.bytes, listing: listing.joined())
  }
}

/// Compiles one loop.
///
/// A register holds the place of each array, all of which move with one index along a row. Values that
/// do not move along the columns keep their vector registers; the others are given theirs in turn, from
/// what is computed to its last use.
private struct LoopCompiler {
  private let loop: VectorLoop
  private let precision: Precision
  private let lastUses: [Int]
  var encoder: VectorEncoder

  /// The general registers: the bytes from the start of a row, those of whole vectors, and those of a row.
  private static let index = GeneralRegister.rax
  private static let whole = GeneralRegister.rcx
  private static let end = GeneralRegister.rsi
  private static let rows = GeneralRegister.rdi
  /// Where the addresses of the arrays are given; the last array that needs a register takes this one.
  private static let table = GeneralRegister.rdx
  /// Those that hold places of arrays; from rbx on they belong to the caller.
  private static let free: [GeneralRegister] = [
    .r8, .r9, .r10, .r11, .rbx, .rbp, .r12, .r13, .r14, .r15,
  ]

  private var placeOfArray: [Int: GeneralRegister] = [:]
  /// The vector register of each value that lives.
  private var registers: [Int: Int] = [:]
  private var freeRegisters: [Int] = []

  init(
    _ loop: VectorLoop, _ target: VectorTarget, _ precision: Precision, hasListing: Bool
  ) {
    self.loop = loop
    self.precision = precision
    lastUses = loop.lastUses
    encoder = VectorEncoder(target, precision, hasText: hasListing)
    freeRegisters = Array((0..<target.registerCount).reversed())
  }

  private var target: VectorTarget { encoder.target }

  /// Writes the function; false where registers are missing.
  mutating func compile() -> Bool {
    let moving = loop.arrays.indices.filter {
      loop.arrays[$0].movesAlongColumns || loop.arrays[$0].rowStride != 0
    }
    guard moving.count <= Self.free.count + 1,
      loop.arrays.allSatisfy({ Int32(exactly: $0.rowStride * precision.size) != nil })
    else { return false }
    for (array, register) in zip(moving, Self.free + [Self.table]) {
      placeOfArray[array] = register
    }
    let saved = placeOfArray.values.filter { [.rbx, .rbp, .r12, .r13, .r14, .r15].contains($0) }
      .sorted { $0.rawValue < $1.rawValue }
    let (nextRow, done) = (encoder.code.label(), encoder.code.label())
    for register in saved { encoder.code.push(register) }
    encoder.code.test(Self.rows)
    encoder.code.jump(.lessOrEqual, done)
    guard emit(.once, .whole) else { return false }
    for array in moving {
      guard let register = placeOfArray[array] else { continue }
      encoder.code.load(register, from: Self.table, 8 * array)
    }
    prepareColumns()
    encoder.code.place(nextRow)
    guard emit(.row, .whole), emitRow() else { return false }
    for array in moving where loop.arrays[array].rowStride != 0 {
      guard let register = placeOfArray[array] else { continue }
      encoder.code.add(register, loop.arrays[array].rowStride * precision.size)
    }
    encoder.code.decrement(Self.rows)
    encoder.code.jump(.notEqual, nextRow)
    encoder.code.place(done)
    for register in saved.reversed() { encoder.code.pop(register) }
    encoder.code.emit([0xC5, 0xF8, 0x77], "vzeroupper")
    encoder.code.ret()
    return true
  }

  /// Sets what is the same for all rows: their bytes, and those of whole vectors; the columns are in `end`.
  private mutating func prepareColumns() {
    if target == .avx512 {
      encoder.code.move(Self.whole, Self.end)
      encoder.code.and(Self.whole, target.lanes(precision) - 1)
      encoder.code.maskFromCount()
    }
    encoder.code.shiftLeft(Self.end, by: precision == .float ? 2 : 3)
    encoder.code.move(Self.whole, Self.end)
    encoder.code.and(Self.whole, -target.width)
  }

  /// Writes the loop along one row.
  private mutating func emitRow() -> Bool {
    let code = (
      body: encoder.code.label(), tail: encoder.code.label(), single: encoder.code.label(),
      end: encoder.code.label()
    )
    encoder.code.clear(Self.index)
    encoder.code.test(Self.whole)
    encoder.code.jump(.lessOrEqual, code.tail)
    encoder.code.place(code.body)
    guard emit(.element, .whole) else { return false }
    encoder.code.add(Self.index, target.width)
    encoder.code.compare(Self.index, Self.whole)
    encoder.code.jump(.below, code.body)
    encoder.code.place(code.tail)
    encoder.code.compare(Self.index, Self.end)
    encoder.code.jump(.notBelow, code.end)
    encoder.code.place(code.single)
    guard emit(.element, target == .avx512 ? .masked : .single) else { return false }
    if target == .avx2 {
      encoder.code.add(Self.index, precision.size)
      encoder.code.compare(Self.index, Self.end)
      encoder.code.jump(.below, code.single)
    }
    encoder.code.place(code.end)
    return true
  }

  // MARK: Operations

  /// Writes the operations of one level; false where a register is missing.
  private mutating func emit(_ level: VectorLoop.Level, _ form: VectorForm) -> Bool {
    for number in loop.operations.indices where loop.levels[number] == level {
      guard emit(number, form) else { return false }
    }
    return true
  }

  /// The registers of `values` that nothing takes behind operation `number`, and that live in the body alone.
  private func dying(_ values: [Int], at number: Int) -> [Int] {
    var result: [Int] = []
    for value in values
    where lastUses[value] == number && loop.levels[value] == .element && !result.contains(value) {
      result.append(value)
    }
    return result
  }

  /// Gives the result of operation `number` a register: one that an operand leaves, or a free one.
  private mutating func result(of number: Int) -> Int? {
    release(dying(loop.operations[number].operands, at: number))
    return allocate(number)
  }

  private mutating func release(_ values: [Int]) {
    for value in values {
      if let register = registers.removeValue(forKey: value) { freeRegisters.append(register) }
    }
  }

  private mutating func allocate(_ number: Int) -> Int? {
    guard let register = freeRegisters.popLast() else { return nil }
    registers[number] = register
    return register
  }

  private mutating func emit(_ number: Int, _ form: VectorForm) -> Bool {
    let operation = loop.operations[number]
    let sources = operation.operands.compactMap { registers[$0] }
    guard sources.count == operation.operands.count else { return false }
    switch operation {
    case .constant(let value):
      guard let target = allocate(number) else { return false }
      encoder.broadcast(target, .constant(encoder.code.constant(bytes(value))))
    case .load(let array): return load(number, array, form)
    case .store(let value, let array):
      guard let place = placeOfArray[array] else { return false }
      encoder.apply(.store, sources[0], nil, .memory(place, index: Self.index), form)
      release(dying([value], at: number))
    case .add: return apply(.add, number, sources, form)
    case .subtract: return apply(.subtract, number, sources, form)
    case .multiply: return apply(.multiply, number, sources, form)
    case .divide: return apply(.divide, number, sources, form)
    case .larger: return apply(.larger, number, sources, form)
    case .smaller: return apply(.smaller, number, sources, form)
    case .root:
      guard let target = result(of: number) else { return false }
      encoder.apply(.root, target, nil, .register(sources[0]), form)
    case .without:
      guard let target = result(of: number) else { return false }
      encoder.without(target, sources[0], sources[1], form)
    case .floor, .ceiling:
      guard let target = result(of: number) else { return false }
      let up = if case .ceiling = operation { true } else { false }
      encoder.round(target, sources[0], up: up, form)
    case .multiplyAdd: return multiplyAdd(number, sources, form)
    case .choose(let comparison, _, _, _, _):
      let operands = dying(operation.operands, at: number)
      if target == .avx512 { release(operands) }
      guard let target = allocate(number) else { return false }
      encoder.choose(target, comparison, sources[0], sources[1], sources[2], sources[3], form)
      if self.target == .avx2 { release(operands) }
    }
    // What nothing takes needs no register any longer.
    if lastUses[number] == number, loop.levels[number] == .element { release([number]) }
    return true
  }

  private mutating func apply(
    _ instruction: VectorInstruction, _ number: Int, _ sources: [Int], _ form: VectorForm
  ) -> Bool {
    guard let target = result(of: number) else { return false }
    encoder.apply(instruction, target, sources[0], .register(sources[1]), form)
    return true
  }

  private mutating func load(_ number: Int, _ array: Int, _ form: VectorForm) -> Bool {
    guard let target = allocate(number) else { return false }
    if loop.arrays[array].movesAlongColumns {
      guard let place = placeOfArray[array] else { return false }
      encoder.apply(.load, target, nil, .memory(place, index: Self.index), form)
    } else if let place = placeOfArray[array] {
      encoder.broadcast(target, .memory(place, index: nil))
    } else {
      encoder.code.load(Self.index, from: Self.table, 8 * array)
      encoder.broadcast(target, .memory(Self.index, index: nil))
    }
    return true
  }

  /// a · b + c: the instruction leaves its result where one of the three was, so that one which is used again
  /// is copied before.
  private mutating func multiplyAdd(
    _ number: Int, _ sources: [Int], _ form: VectorForm
  ) -> Bool {
    let operands = loop.operations[number].operands
    let leaving = dying(operands, at: number)
    let (a, b, c) = (sources[0], sources[1], sources[2])
    // A value that is also another operand may be overwritten as well: all operands are read before.
    let replaced = leaving.contains(operands[2]) ? 2 : leaving.contains(operands[0]) ? 0 : 1
    if leaving.contains(operands[replaced]) {
      let target = sources[replaced]
      release(leaving.filter { $0 != operands[replaced] })
      registers[operands[replaced]] = nil
      registers[number] = target
      switch replaced {
      case 2: encoder.apply(.multiplyAdd231, target, a, .register(b), form)
      case 0: encoder.apply(.multiplyAdd213, target, b, .register(c), form)
      default: encoder.apply(.multiplyAdd213, target, a, .register(c), form)
      }
      return true
    }
    guard let target = allocate(number) else { return false }
    encoder.copy(target, c)
    encoder.apply(.multiplyAdd231, target, a, .register(b), form)
    return true
  }

  /// The bytes of a number, the lowest first.
  private func bytes(_ value: Double) -> [UInt8] {
    switch precision {
    case .float: withUnsafeBytes(of: Float(value).bitPattern.littleEndian) { Array($0) }
    case .double: withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
    }
  }
}
