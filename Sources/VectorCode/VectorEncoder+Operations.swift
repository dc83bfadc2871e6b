// Instructions on vectors that the two encodings have each in its own way.

extension VectorEncoder {
  private var isDouble: Bool { precision == .double }

  /// How the name of an instruction on numbers ends.
  private func suffix(_ isSingle: Bool) -> String {
    (isSingle ? "s" : "p") + (isDouble ? "d" : "s")
  }

  /// target = the number at `source` in all lanes
  mutating func broadcast(_ target: Int, _ source: VectorOperand) {
    let fields = Fields(
      map: 2, opcode: isDouble ? 0x19 : 0x18, prefix: 1, wide: isDouble && self.target == .avx512)
    encode(
      fields, target, 0, source,
      code.describe {
        "vbroadcasts\(isDouble ? "d" : "s") \(name(target, false)),\(text(source, false))"
      })
  }

  /// target = source, all of it
  mutating func copy(_ target: Int, _ source: Int) {
    let fields = Fields(
      map: 1, opcode: 0x28, prefix: isDouble ? 1 : 0, wide: isDouble && self.target == .avx512)
    encode(
      fields, target, 0, .register(source),
      code.describe {
        "vmovap\(isDouble ? "d" : "s") \(name(target, false)),\(name(source, false))"
      })
  }

  /// target = the bits of `a` that `b` lacks
  mutating func without(_ target: Int, _ a: Int, _ b: Int, _ form: VectorForm) {
    let isSingle = form == .single
    func text(_ instruction: String) -> String {
      code.describe {
        instruction + " " + [target, b, a].map { name($0, isSingle) }.joined(separator: ",")
      }
    }
    if self.target == .avx512 {
      // AVX-512 F has this for whole numbers alone; bits are bits.
      let fields = Fields(map: 1, opcode: 0xDF, prefix: 1, wide: isDouble)
      encode(fields, target, b, .register(a), text("vpandn\(isDouble ? "q" : "d")"))
    } else {
      let fields = Fields(map: 1, opcode: 0x55, prefix: isDouble ? 1 : 0, isSingle: isSingle)
      encode(fields, target, b, .register(a), text("vandnp\(isDouble ? "d" : "s")"))
    }
  }

  /// target = the next whole number of `a`, below it or, if `up`, above it
  mutating func round(_ target: Int, _ a: Int, up: Bool, _ form: VectorForm) {
    let isSingle = form == .single
    let isEVEX = self.target == .avx512
    let fields = Fields(
      map: 3, opcode: (isSingle ? 0x0A : 0x08) + (isDouble ? 1 : 0), prefix: 1,
      wide: isDouble && isEVEX, isSingle: isSingle, immediate: up ? 0xA : 0x9)
    let text = code.describe {
      let operands = (isSingle ? [target, target, a] : [target, a]).map { name($0, isSingle) }
      return "\(isEVEX ? "vrndscale" : "vround")\(suffix(isSingle)) "
        + operands.joined(separator: ",") + (up ? ",0xa" : ",0x9")
    }
    encode(fields, target, isSingle ? target : 0, .register(a), text)
  }

  /// target = x ? y : a or b, where the comparison holds and where it does not. With AVX2, `target` is none of
  /// the operands.
  mutating func choose(
    _ target: Int, _ comparison: VectorLoop.Comparison, _ x: Int, _ y: Int, _ a: Int, _ b: Int,
    _ form: VectorForm
  ) {
    let isSingle = form == .single
    let isEVEX = self.target == .avx512
    let mask = isEVEX ? 2 : target
    let compare = Fields(
      map: 1, opcode: VectorInstruction.compare.opcode,
      prefix: isSingle ? (isDouble ? 3 : 2) : (isDouble ? 1 : 0), wide: isDouble && isEVEX,
      isSingle: isSingle, immediate: comparison.predicate)
    encode(
      compare, mask, x, .register(y),
      code.describe {
        "vcmp\(comparison.mnemonic)\(suffix(isSingle)) \(isEVEX ? "k2" : name(target, isSingle)),"
          + "\(name(x, isSingle)),\(name(y, isSingle))"
      })
    if isEVEX {
      let blend = Fields(map: 2, opcode: 0x65, prefix: 1, wide: isDouble, mask: 2)
      encode(
        blend, target, b, .register(a),
        code.describe {
          "vblendmp\(isDouble ? "d" : "s") \(name(target, false)){k2},\(name(b, false)),"
            + name(a, false)
        })
    } else {
      let blend = Fields(
        map: 3, opcode: isDouble ? 0x4B : 0x4A, prefix: 1, isSingle: isSingle,
        immediate: UInt8(mask) << 4)
      encode(
        blend, target, b, .register(a),
        code.describe {
          "vblendvp\(isDouble ? "d" : "s") "
            + [target, b, a, mask].map { name($0, isSingle) }.joined(separator: ",")
        })
    }
  }
}

extension VectorLoop.Comparison {
  /// The number of the predicate; those that say nothing of NaN raise no exception.
  fileprivate var predicate: UInt8 {
    switch self {
    case .less: 0x11
    case .lessEqual: 0x12
    case .equal: 0x00
    case .notEqual: 0x04
    case .unordered: 0x03
    }
  }

  /// The predicate in the name of the instruction.
  fileprivate var mnemonic: String {
    switch self {
    case .less: "lt_oq"
    case .lessEqual: "le_oq"
    case .equal: "eq"
    case .notEqual: "neq"
    case .unordered: "unord"
    }
  }
}
