// The accuracy of functions of doubles over all magnitudes, and their special values, against Float80.

import Execution
import Glibc
import Graph
import Testing

#if arch(x86_64)
  /// The functions of one variable, with twelve bits more than a double has.
  nonisolated(unsafe) private let exactFunctions: [String: (Float80) -> Float80] = [
    "exp": { exp($0) }, "expm1": { expm1($0) }, "log": { log($0) }, "log1p": { log1p($0) },
    "sin": { sin($0) }, "cos": { cos($0) }, "tan": { tan($0) }, "asin": { asin($0) },
    "acos": { acos($0) }, "atan": { atan($0) }, "sinh": { sinh($0) }, "cosh": { cosh($0) },
    "tanh": { tanh($0) }, "asinh": { asinh($0) }, "acosh": { acosh($0) }, "atanh": { atanh($0) },
    "erf": { erf($0) }, "sigmoid": { 1 / (1 + exp(-$0)) },
    "softplus": { max($0, 0) + log1p(exp(-abs($0))) }, "abs": { abs($0) },
    "sign": { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 }, "floor": { $0.rounded(.down) },
    "ceil": { $0.rounded(.up) }, "round": { $0.rounded(.toNearestOrAwayFromZero) },
    "cbrt": { cbrt($0) }, "sqrt": { $0.squareRoot() }, "rsqrt": { 1 / $0.squareRoot() },
    "sin_accurate": { sin($0) }, "cos_accurate": { cos($0) }, "tan_accurate": { tan($0) },
    "asin_accurate": { asin($0) }, "acos_accurate": { acos($0) }, "atan_accurate": { atan($0) },
    "sinh_accurate": { sinh($0) }, "cosh_accurate": { cosh($0) }, "tanh_accurate": { tanh($0) },
    "cbrt_accurate": { cbrt($0) }, "sigmoid_accurate": { 1 / (1 + exp(-$0)) },
    "exp_fast": { exp($0) }, "tanh_fast": { tanh($0) }, "sigmoid_fast": { 1 / (1 + exp(-$0)) },
    "softplus_fast": { max($0, 0) + log1p(exp(-abs($0))) },
  ]

  /// Returns how far `value` is from `exact`, in units of the last place of a double: 0 if both are NaN or the
  /// same infinity, infinite if one alone is.
  private func distance(_ value: Double, from exact: Float80) -> Double {
    if value.isNaN || exact.isNaN { return value.isNaN && exact.isNaN ? 0 : .infinity }
    let rounded = Double(exact)
    if value == rounded { return 0 }
    if value.isInfinite || rounded.isInfinite {
      // Next to the overflow threshold, the largest number and infinity are neighbours.
      let share = exact.magnitude / Float80(Double.greatestFiniteMagnitude)
      return abs(share - 1) < 1e-14 && value.sign == rounded.sign ? 1 : .infinity
    }
    return Double((Float80(value) - exact).magnitude) / rounded.ulp
  }

  /// The kernels of functions of doubles of one instruction set.
  private struct DoubleFunctions {
    private let code: NativeCode

    init(_ set: InstructionSet) throws {
      let kernels = set.kernels(.double).filter {
        exactFunctions[String($0.name.dropFirst(6))] != nil || $0.name == "gradc_pow"
      }
      let source = kernels.map { kernel in
        let isPower = kernel.name == "gradc_pow"
        return """
          void \(kernel.name)(\(kernel.parameters));
          void call_\(kernel.name)(long n, double *out, const double *a, const double *b) {
            \(kernel.name)(1, n, out, 0, 1, a, 0, 1\(isPower ? ", b, 0, 1" : ""));
          }
          """
      }
      code = try NativeCode(
        compiling: source.joined(separator: "\n"), .double, instructionSet: set)
    }

    func callAsFunction(_ name: String, _ a: [Double], _ b: [Double] = [0]) throws -> [Double] {
      typealias Call =
        @convention(c) (
          Int, UnsafeMutablePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>
        ) -> Void
      let call = unsafeBitCast(try #require(code.symbol("call_gradc_" + name)), to: Call.self)
      var out = [Double](repeating: 77, count: a.count)
      call(a.count, &out, a, b)
      return out
    }
  }
#endif

private let hasFloat80: Bool = {
  #if arch(x86_64)
    true
  #else
    false
  #endif
}()

@Suite(.enabled("Float80 is a type of x86-64 alone") { hasFloat80 })
struct ElementaryDoubleTests {
  /// Numbers of every binade and both signs, and those at which functions are special.
  static let samples: [Double] = {
    var numbers = Numbers(seed: 1)
    var result: [Double] = [0, -0.0, .infinity, -.infinity, .nan, 1, -1, 0.5, -0.5, 2.5, -2.5]
    for exponent in -1074...1023 {
      for _ in 0..<3 {
        let significand = Double.random(in: 1..<2, using: &numbers)
        let number = Double(sign: .plus, exponent: exponent, significand: significand)
        result += [number, -number]
      }
    }
    // Where exponentials overflow, underflow and turn, and the arguments of the first few turns.
    for _ in 0..<4000 { result.append(.random(in: -760...760, using: &numbers)) }
    for _ in 0..<1000 { result.append(.random(in: 708...711, using: &numbers)) }
    for _ in 0..<1000 { result.append(.random(in: -746...(-700), using: &numbers)) }
    for _ in 0..<4000 { result.append(.random(in: -2...2, using: &numbers)) }
    for _ in 0..<4000 { result.append(.random(in: -40...40, using: &numbers)) }
    return result
  }()

  #if arch(x86_64)
    @Test func `Every function of one variable has an exact one`() {
      let fast = ["exp_fast", "tanh_fast", "sigmoid_fast", "softplus_fast"]
      #expect(Set(exactFunctions.keys) == Set(functions.keys).union(fast))
    }

    /// The bounds are those of floats, in units of the last place of a double.
    @Test(arguments: exactFunctions.keys.sorted())
    func `A function is within its bound in every binade, and right at special values`(
      name: String
    ) throws {
      guard case .pointwise(_, _, _, let ulps, _, _)? = references[name],
        let exact = exactFunctions[name]
      else { return }
      let expected = Self.samples.map { exact(Float80($0)) }
      for set in InstructionSet.available {
        let values = try DoubleFunctions(set)(name, Self.samples)
        var worst = (distance: 0.0, sample: 0.0, value: 0.0)
        for (place, sample) in Self.samples.enumerated() {
          let error = distance(values[place], from: expected[place])
          if error > worst.distance { worst = (error, sample, values[place]) }
        }
        #expect(worst.distance <= ulps, "\(set) \(worst)")
      }
    }

    @Test func `A power is within its bound, and right at special values`() throws {
      var numbers = Numbers(seed: 2)
      var pairs: [(Double, Double)] = []
      let special = [0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, .infinity, -.infinity, .nan]
      for x in special { for y in special { pairs.append((x, y)) } }
      for _ in 0..<4000 {
        pairs.append(
          (.random(in: 0...9, using: &numbers), .random(in: -320...320, using: &numbers)))
        pairs.append(
          (.random(in: -9...9, using: &numbers), .random(in: -90...90, using: &numbers).rounded()))
      }
      let expected = pairs.map { pow(Float80($0.0), Float80($0.1)) }
      for set in InstructionSet.available {
        let values = try DoubleFunctions(set)("pow", pairs.map(\.0), pairs.map(\.1))
        for (place, pair) in pairs.enumerated() {
          let error = distance(values[place], from: expected[place])
          #expect(error <= 4, "\(set) \(pair) gives \(values[place])")
        }
      }
    }
  #endif
}
