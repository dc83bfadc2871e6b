// How VEX and EVEX encode an instruction on vectors, and what it is called.

import Graph

/// Instructions of one target and precision.
struct VectorEncoder {
  let target: VectorTarget
  let precision: Precision
  var code: Assembler

  /// Creates an encoder without an instruction; `hasText` says whether each has its text.
  init(_ target: VectorTarget, _ precision: Precision, hasText: Bool) {
    self.target = target
    self.precision = precision
    code = Assembler(hasText: hasText)
  }

  /// The fields that an instruction is encoded with beside its operands.
  struct Fields {
    var map: UInt8
    var opcode: UInt8
    /// 0 for none, 1 for 0x66, 2 for 0xF3, 3 for 0xF2.
    var prefix: UInt8
    var wide = false
    /// Whether the lanes above the first are left alone: 128 bits.
    var isSingle = false
    /// The mask register, and whether the other elements become 0.
    var mask: UInt8 = 0
    var zeroes = false
    var immediate: UInt8?
  }

  /// Appends an instruction with up to three vector operands; an operand that it lacks is 0.
  ///
  /// `text` names the instruction and its operands.
  mutating func encode(
    _ fields: Fields, _ register: Int, _ source: Int, _ last: VectorOperand,
    _ text: String
  ) {
    let (baseBit, indexBit) =
      switch last {
      case .register(let number): (number >> 3 & 1, number >> 4 & 1)
      case .memory(let base, let index): (base.rawValue >> 3, (index?.rawValue ?? 0) >> 3)
      case .constant: (0, 0)
      }
    // All bits that extend the numbers of registers are inverted.
    func bit(_ value: Int, _ shift: Int) -> UInt8 { value & 1 == 0 ? 1 << shift : 0 }
    let wide: UInt8 = fields.wide ? 0x80 : 0
    let inverted = UInt8(~source & 15) << 3
    let length: UInt8 = fields.isSingle ? 0 : 4
    code.begin(text)
    if target == .avx512 {
      code.append(0x62)
      code.append(
        bit(register >> 3, 7) | bit(indexBit, 6) | bit(baseBit, 5) | bit(register >> 4, 4)
          | fields.map)
      code.append(wide | inverted | 4 | fields.prefix)
      code.append((fields.zeroes ? 0x80 : 0) | 0x40 | bit(source >> 4, 3) | fields.mask)
    } else if indexBit == 0 && baseBit == 0 && fields.map == 1 && !fields.wide {
      code.append(0xC5)
      code.append(bit(register >> 3, 7) | inverted | length | fields.prefix)
    } else {
      code.append(0xC4)
      code.append(bit(register >> 3, 7) | bit(indexBit, 6) | bit(baseBit, 5) | fields.map)
      code.append(wide | inverted | length | fields.prefix)
    }
    code.append(fields.opcode)
    let field = UInt8(register & 7) << 3
    switch last {
    case .register(let number): code.append(0xC0 | field | UInt8(number & 7))
    case .memory(let base, let index):
      // With a displacement of 0 in one byte: without any, rbp and r13 as a base mean another form.
      let low = UInt8(base.rawValue & 7)
      if index == nil, low != 4 {
        code.append(0x40 | field | low)
      } else {
        code.append(0x44 | field)
        code.append(UInt8((index?.rawValue ?? 4) & 7) << 3 | low)
      }
      code.append(0)
    case .constant(let number):
      code.append(0x05 | field)
      for _ in 0..<4 { code.append(0) }
      code.reference(constant: number)
    }
    if let immediate = fields.immediate { code.append(immediate) }
  }

  /// Appends `instruction` on whole registers, or on a single element.
  mutating func apply(
    _ instruction: VectorInstruction, _ target: Int, _ source: Int?, _ last: VectorOperand,
    _ form: VectorForm = .whole
  ) {
    let isSingle = form == .single
    let isDouble = precision == .double
    var fields = Fields(
      map: instruction.map, opcode: instruction.opcode, prefix: 0, isSingle: isSingle)
    switch instruction.kind {
    case .numbers:
      fields.prefix = isSingle ? (isDouble ? 3 : 2) : (isDouble ? 1 : 0)
      // VEX ignores the bit; EVEX says the type with it.
      fields.wide = isDouble && self.target == .avx512 && !isSingle
    case .mappedNumbers:
      fields.prefix = 1
      fields.wide = isDouble
      if isSingle { fields.opcode += 1 }
    }
    let stores = instruction.opcode == VectorInstruction.store.opcode
    if form == .masked, case .memory = last {
      fields.mask = 1
      fields.zeroes = !stores
    }
    // What a single element does not compute comes from the first source.
    let second =
      source ?? (isSingle && instruction.opcode == VectorInstruction.root.opcode ? target : nil)
    let text = code.describe {
      let moves = instruction.name == "vmov"
      let suffix = (isSingle ? "s" : (moves ? "up" : "p")) + (isDouble ? "d" : "s")
      var operands = [name(target, isSingle)]
      if let second { operands.append(name(second, isSingle)) }
      operands.append(self.text(last, isSingle))
      if stores { operands.reverse() }
      if fields.mask != 0 { operands[0] += stores ? "{k1}" : "{k1}{z}" }
      return "\(instruction.name)\(suffix) \(operands.joined(separator: ","))"
    }
    encode(fields, target, second ?? 0, last, text)
  }

  /// The name of a vector register.
  func name(_ register: Int, _ isSingle: Bool) -> String {
    (isSingle ? "xmm" : target == .avx512 ? "zmm" : "ymm") + "\(register)"
  }

  /// The text of the last operand of an instruction.
  func text(_ operand: VectorOperand, _ isSingle: Bool) -> String {
    switch operand {
    case .register(let number): name(number, isSingle)
    case .memory(let base, let index):
      "[\(base.name)\(index.map { "+\($0.name)" } ?? "")]"
    case .constant: "[rip]"
    }
  }
}
