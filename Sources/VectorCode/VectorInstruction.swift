// Instructions on vectors: their names and opcodes, their operands, and how many elements they are done on.

import Graph

/// How many elements an instruction is done on.
enum VectorForm {
  /// A whole register.
  case whole
  /// Those that mask 1 says, of a register of AVX-512.
  case masked
  /// The first alone.
  case single
}

/// An instruction on vectors, before its operands.
struct VectorInstruction {
  /// What kind of operands it has, and so how its name ends.
  enum Kind {
    /// Numbers: the name ends with ps, pd, ss or sd, and the prefix follows from that.
    case numbers
    /// Numbers, by opcodes of the second and third map: the prefix is always 0x66, the bit W says the type, and
    /// for a single element the opcode is one higher.
    case mappedNumbers
  }

  let name: String
  let kind: Kind
  /// The table of opcodes: 1 for 0F, 2 for 0F 38, 3 for 0F 3A.
  let map: UInt8
  let opcode: UInt8

  private static func plain(_ name: String, _ opcode: UInt8) -> VectorInstruction {
    VectorInstruction(name: name, kind: .numbers, map: 1, opcode: opcode)
  }

  private static func fused(_ name: String, _ opcode: UInt8) -> VectorInstruction {
    VectorInstruction(name: name, kind: .mappedNumbers, map: 2, opcode: opcode)
  }

  static let load = plain("vmov", 0x10)
  static let store = plain("vmov", 0x11)
  static let add = plain("vadd", 0x58)
  static let multiply = plain("vmul", 0x59)
  static let subtract = plain("vsub", 0x5C)
  static let smaller = plain("vmin", 0x5D)
  static let divide = plain("vdiv", 0x5E)
  static let larger = plain("vmax", 0x5F)
  static let root = plain("vsqrt", 0x51)
  static let compare = plain("vcmp", 0xC2)
  /// target = source₁ · target + source₂
  static let multiplyAdd213 = fused("vfmadd213", 0xA8)
  /// target = source₁ · source₂ + target
  static let multiplyAdd231 = fused("vfmadd231", 0xB8)
}

/// The last operand of an instruction.
enum VectorOperand {
  case register(Int)
  /// The memory at base + index, or at base.
  case memory(GeneralRegister, index: GeneralRegister?)
  /// A constant behind the code.
  case constant(Int)
}
