// x86-64 machine code: the instructions of whole registers that a loop is controlled by.
//
// Source of all encodings: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.

/// A general register, by its number in an instruction.
enum GeneralRegister: Int {
  case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15

  /// Its name.
  var name: String { "\(self)" }

  /// The name of its lower 32 bits.
  var halfName: String { rawValue < 8 ? "e" + name.dropFirst() : name + "d" }
}

/// A place in the code that a jump leads to.
struct Label: Hashable {
  fileprivate let number: Int
}

/// When a jump is taken, after a comparison.
enum Condition: UInt8 {
  /// Below, not below, for addresses; not equal; less or equal, for signed numbers.
  case below = 0x2
  case notBelow = 0x3
  case notEqual = 0x5
  case lessOrEqual = 0xE

  fileprivate var mnemonic: String {
    switch self {
    case .below: "jb"
    case .notBelow: "jae"
    case .notEqual: "jne"
    case .lessOrEqual: "jle"
    }
  }
}

/// Machine code that grows instruction by instruction and, where somebody reads it, the text of each.
struct Assembler {
  /// An instruction, as a disassembler writes it.
  struct Line {
    let offset: Int
    var text: String
  }

  private(set) var bytes: [UInt8] = []
  /// The text of the instructions; none if nobody reads it.
  private(set) var lines: [Line] = []
  /// The constants behind the code, as bits, each of them once.
  private(set) var constants: [[UInt8]] = []
  private var labels: [Int?] = []
  /// Where the distance to a label or a constant is still to be written, in 4 bytes that end an
  /// instruction.
  private var jumps: [(end: Int, target: Label)] = []
  private var loads: [(end: Int, constant: Int)] = []

  /// Whether each instruction has its text.
  private let hasText: Bool

  /// Creates code without an instruction.
  init(hasText: Bool) {
    self.hasText = hasText
    bytes.reserveCapacity(512)
  }

  // MARK: Labels

  /// Returns a label that is still to be placed.
  mutating func label() -> Label {
    labels.append(nil)
    return Label(number: labels.count - 1)
  }

  /// Places `label` in front of the next instruction.
  mutating func place(_ label: Label) { labels[label.number] = bytes.count }

  mutating func jump(_ condition: Condition, _ label: Label) {
    emit([0x0F, 0x80 | condition.rawValue, 0, 0, 0, 0], condition.mnemonic)
    jumps.append((bytes.count, label))
  }

  // MARK: General registers

  mutating func push(_ register: GeneralRegister) {
    emit(extended(register) + [0x50 | low(register)], describe { "push \(register.name)" })
  }

  mutating func pop(_ register: GeneralRegister) {
    emit(extended(register) + [0x58 | low(register)], describe { "pop \(register.name)" })
  }

  mutating func ret() { emit([0xC3], "ret") }

  /// target = the 8 bytes at base + displacement
  mutating func load(_ target: GeneralRegister, from base: GeneralRegister, _ displacement: Int) {
    let text = describe {
      let place = displacement == 0 ? "" : "+0x" + String(displacement, radix: 16)
      return "mov \(target.name),[\(base.name)\(place)]"
    }
    emit(
      [rex(target, base), 0x8B, 0x80 | low(target) << 3 | low(base)]
        + (base == .rsp || base == .r12 ? [0x24] : []) + bytes32(displacement),
      text)
  }

  mutating func move(_ target: GeneralRegister, _ source: GeneralRegister) {
    emit(pair(0x89, source, target), describe { "mov \(target.name),\(source.name)" })
  }

  mutating func compare(_ a: GeneralRegister, _ b: GeneralRegister) {
    emit(pair(0x39, b, a), describe { "cmp \(a.name),\(b.name)" })
  }

  mutating func test(_ register: GeneralRegister) {
    emit(pair(0x85, register, register), describe { "test \(register.name),\(register.name)" })
  }

  mutating func clear(_ register: GeneralRegister) {
    let prefix: [UInt8] = register.rawValue < 8 ? [] : [0x45]
    emit(
      prefix + [0x31, 0xC0 | low(register) << 3 | low(register)],
      describe { "xor \(register.halfName),\(register.halfName)" })
  }

  /// register += value; the value has 32 bits.
  mutating func add(_ register: GeneralRegister, _ value: Int) {
    emit(
      [rex(.rax, register), 0x81, 0xC0 | low(register)] + bytes32(value),
      describe { "add \(register.name),\(hexadecimal(value))" })
  }

  /// register &= value; the value has 32 bits.
  mutating func and(_ register: GeneralRegister, _ value: Int) {
    emit(
      [rex(.rax, register), 0x81, 0xE0 | low(register)] + bytes32(value),
      describe { "and \(register.name),\(hexadecimal(value))" })
  }

  /// register <<= count
  mutating func shiftLeft(_ register: GeneralRegister, by count: Int) {
    emit(
      [rex(.rax, register), 0xC1, 0xE0 | low(register), UInt8(count)],
      describe { "shl \(register.name),\(hexadecimal(count))" })
  }

  mutating func decrement(_ register: GeneralRegister) {
    emit([rex(.rax, register), 0xFF, 0xC8 | low(register)], describe { "dec \(register.name)" })
  }

  /// Sets mask register 1 to the lowest n bits, n < 32 in rcx; changes rax.
  mutating func maskFromCount() {
    emit([0xB8] + bytes32(1), "mov eax,0x1")
    emit([0xD3, 0xE0], "shl eax,cl")
    emit([0xFF, 0xC8], "dec eax")
    emit([0xC5, 0xF8, 0x92, 0xC8], "kmovw k1,eax")
  }

  // MARK: Constants

  /// The number of the constant of these bytes.
  mutating func constant(_ bytes: [UInt8]) -> Int {
    if let known = constants.firstIndex(of: bytes) { return known }
    constants.append(bytes)
    return constants.count - 1
  }

  // MARK: Encoding

  /// Appends one instruction.
  mutating func emit(_ code: [UInt8], _ text: String) {
    begin(text)
    bytes += code
  }

  /// Begins an instruction, the bytes of which are appended one by one.
  mutating func begin(_ text: String) {
    if hasText { lines.append(Line(offset: bytes.count, text: text)) }
  }

  /// Returns the text of an instruction if somebody reads it: made for each, it would take longer than the code.
  func describe(_ text: () -> String) -> String { hasText ? text() : "" }

  /// Appends a byte of an instruction.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Says that the last 4 bytes are the distance to `constant`.
  mutating func reference(constant: Int) { loads.append((bytes.count, constant)) }

  /// Puts the constants behind the code and writes all distances. Requires: all labels are placed.
  mutating func finish() {
    func write(_ distance: Int, before end: Int) {
      bytes.replaceSubrange((end - 4)..<end, with: bytes32(distance))
    }
    for (end, target) in jumps {
      guard let place = labels[target.number] else { preconditionFailure("a label has no place") }
      write(place - end, before: end)
      if let line = lines.lastIndex(where: { $0.offset < end }) {
        lines[line].text += " 0x" + String(place, radix: 16)
      }
    }
    var places: [Int] = []
    for constant in constants {
      while bytes.count % constant.count != 0 { bytes.append(0) }
      places.append(bytes.count)
      bytes += constant
    }
    for (end, constant) in loads { write(places[constant] - end, before: end) }
  }

  /// The 4 bytes of a number, the lowest first.
  func bytes32(_ value: Int) -> [UInt8] {
    let bits = UInt32(bitPattern: Int32(value))
    return (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
  }

  private func hexadecimal(_ value: Int) -> String {
    "0x" + String(UInt64(bitPattern: Int64(value)), radix: 16)
  }

  private func low(_ register: GeneralRegister) -> UInt8 { UInt8(register.rawValue & 7) }

  /// The prefix that says that the operands have 64 bits, with the fourth bits of both registers.
  private func rex(_ register: GeneralRegister, _ base: GeneralRegister) -> UInt8 {
    0x48 | UInt8(register.rawValue >> 3) << 2 | UInt8(base.rawValue >> 3)
  }

  private func extended(_ register: GeneralRegister) -> [UInt8] {
    register.rawValue < 8 ? [] : [0x41]
  }

  private func pair(
    _ opcode: UInt8, _ register: GeneralRegister, _ target: GeneralRegister
  ) -> [UInt8] {
    [rex(register, target), opcode, 0xC0 | low(register) << 3 | low(target)]
  }
}
