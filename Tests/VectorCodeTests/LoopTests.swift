// Loops in vector code, against the same operations one element after the other.

import Execution
import Graph
import TestSupport
import Testing
import VectorCode

@Suite struct LoopTests {
  /// The targets that this machine can run.
  static let targets = InstructionSet.available.compactMap(\.vectorTarget)

  private typealias Function =
    @convention(c) (Int, Int, UnsafePointer<UnsafeMutableRawPointer>) -> Void

  /// Numbers of all kinds.
  private static func draw<Real: BinaryFloatingPoint>(
    _ random: inout SplitMix
  ) -> Real where Real.RawSignificand: FixedWidthInteger {
    switch Int.random(in: 0..<24, using: &random) {
    case 0: .nan
    case 1: .infinity
    case 2: -.infinity
    case 3: 0
    case 4: -0.0
    case 5: Real.leastNonzeroMagnitude * 3
    case 6: .greatestFiniteMagnitude
    case 7...9: Real(Int.random(in: -2...2, using: &random))
    default: Real.random(in: -4...4, using: &random)
    }
  }

  /// Runs a random loop and compares all of its arrays; nil if it needs too many registers.
  private static func check<Real: BinaryFloatingPoint>(
    _ seed: UInt64, _ target: VectorTarget, _ precision: Precision, _: Real.Type
  ) throws -> Bool where Real.RawSignificand: FixedWidthInteger {
    var random = SplitMix(seed: seed)
    let (rows, columns) = (
      Int.random(in: 1...4, using: &random), Int.random(in: 1...70, using: &random)
    )
    let it = RandomLoop(seed: seed, count: Int(seed % 24), columns: columns)
    guard let code = it.loop.machineCode(for: target, precision) else { return false }
    var expected = it.loop.arrays.indices.map { number in
      (0..<it.count(number, rows: rows, columns: columns)).map { _ in draw(&random) as Real }
    }
    let arrays = expected.map { GuardedArray($0) }
    for row in 0..<rows {
      for column in 0..<columns { it.store(row: row, column: column, in: &expected) }
    }
    let native = try NativeCode(compiling: "", loops: [("loop", code)])
    let function = unsafeBitCast(try #require(native.symbol("loop")), to: Function.self)
    function(rows, columns, arrays.map { UnsafeMutableRawPointer($0.start) })
    for (number, array) in arrays.enumerated() {
      let wrong = zip(array.elements, expected[number]).enumerated().first { _, pair in
        // Which NaN it is depends on the order of operands.
        !(pair.0.isNaN && pair.1.isNaN) && !(pair.0 == pair.1 && pair.0.sign == pair.1.sign)
      }
      if let wrong {
        Issue.record(
          "seed \(seed), \(rows) x \(columns), array \(number): \(wrong)\n\(it.loop.operations)")
        return true
      }
    }
    return true
  }

  @Test(arguments: targets, Precision.allCases)
  func `A loop computes what its operations say, and touches nothing else`(
    target: VectorTarget, precision: Precision
  ) throws {
    var count = 0
    for seed in UInt64(0)..<1500 {
      let isDone =
        switch precision {
        case .float: try Self.check(seed, target, precision, Float.self)
        case .double: try Self.check(seed, target, precision, Double.self)
        }
      if isDone { count += 1 }
    }
    // The longest need more registers than there are, with 16 of them about half.
    #expect(count > 500)
  }

  @Test(arguments: targets)
  func `Without a row or a column, nothing is touched`(target: VectorTarget) throws {
    var loop = VectorLoop()
    let (a, b) = (
      loop.array(.init(rowStride: 8, movesAlongColumns: true)),
      loop.array(.init(rowStride: 8, movesAlongColumns: true))
    )
    loop.append(.store(loop.append(.load(array: a)), array: b))
    let code = try #require(loop.machineCode(for: target, .float))
    let native = try NativeCode(compiling: "", loops: [("loop", code)])
    let function = unsafeBitCast(try #require(native.symbol("loop")), to: Function.self)
    let arrays = [GuardedArray<Float>([]), GuardedArray<Float>([])]
    let addresses = arrays.map { UnsafeMutableRawPointer($0.start) }
    function(0, 8, addresses)
    function(3, 0, addresses)
    function(-1, 8, addresses)
  }

  @Test(arguments: VectorTarget.allCases)
  func `A loop that needs more registers than there are is refused`(target: VectorTarget) {
    var loop = VectorLoop()
    let array = loop.array(.init(rowStride: 0, movesAlongColumns: true))
    let x = loop.append(.load(array: array))
    // All sums live until the last is made.
    let sums = (1...40).map { loop.append(.add(x, loop.append(.constant(Double($0))))) }
    let total = sums.reduce(x) { loop.append(.add($0, $1)) }
    loop.append(.store(total, array: array))
    #expect(loop.machineCode(for: target, .float) == nil)

    var wide = VectorLoop()
    for _ in 0..<12 {
      let array = wide.array(.init(rowStride: 0, movesAlongColumns: true))
      wide.append(.store(wide.append(.constant(1)), array: array))
    }
    #expect(wide.machineCode(for: target, .float) == nil)

    var far = VectorLoop()
    let distant = far.array(.init(rowStride: 1 << 30, movesAlongColumns: true))
    far.append(.store(far.append(.constant(1)), array: distant))
    #expect(far.machineCode(for: target, .float) == nil)
  }
}
