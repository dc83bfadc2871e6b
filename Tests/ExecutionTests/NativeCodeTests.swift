// C to machine code: what compiles runs, and what does not is reported.

import Execution
import Testing

@Suite struct NativeCodeTests {
  @Test(arguments: InstructionSet.available)
  func `A loop that calls kernels runs`(on instructionSet: InstructionSet) throws {
    let source = """
      void gradc_exp(long, long, float *, long, long, const float *, long, long);
      void gradc_sum_all(long, long, float *, const float *, long, long, long);
      enum { STRIPS = 3, WIDTH = 4 };
      float total(const float *x) {
        float strip[WIDTH], sum = 0.0f;
        for (long i = 0; i < STRIPS; i++) {
          gradc_exp(1, WIDTH, strip, WIDTH, 1, x + i * WIDTH, WIDTH, 1);
          gradc_sum_all(1, WIDTH, &sum, strip, WIDTH, 1, 1);
        }
        return sum;
      }
      """
    let code = try NativeCode(compiling: source, instructionSet: instructionSet)
    typealias Total = @convention(c) (UnsafePointer<Float>) -> Float
    let total = unsafeBitCast(try #require(code.symbol("total")), to: Total.self)
    // Twelve terms, each within 4 units in the last place of 1.
    #expect(abs(total([Float](repeating: 0, count: 12)) - 12) < 1e-5)
    #expect(code.symbol("missing") == nil)
  }

  @Test func `Arithmetic of all types that emitted C uses needs no library`() throws {
    let source = """
      struct pair { long a[40]; double b; };
      struct pair swap(struct pair p) { struct pair q = p; q.a[1] = p.a[0]; return q; }
      double mix(long n, float x, int k, unsigned u) {
        float values[8] = {1.0f, 2.0f};
        struct pair p = {{n}, x};
        p = swap(p);
        return (double)(float)n + (long)x + (float)k / (float)u + (n / 3) % 5 + values[1]
          + (x < 0.5f ? -x : x) + (double)((unsigned)n * 2) + (double)p.a[1] + (int)x + (n << 3);
      }
      """
    let code = try NativeCode(compiling: source)
    typealias Mix = @convention(c) (Int, Float, CInt, CUnsignedInt) -> Double
    let mix = unsafeBitCast(try #require(code.symbol("mix")), to: Mix.self)
    #expect(mix(10, 2.5, 3, 4) == 10 + 2 + 0.75 + 3 + 2 + 2.5 + 20 + 10 + 2 + 80)
  }

  @Test func `C that does not parse is a failure with the message and the text`() throws {
    let failure = try #require(throws: CompilerFailure.self) {
      try NativeCode(compiling: "int f(void) {\n  return 1\n}\n")
    }
    #expect(failure.source == "int f(void) {\n  return 1\n}\n")
    #expect(
      failure.description == """
        gradc made C that does not compile; this is a defect of gradc, not of the model
          <string>:3: error: ';' expected (got "}")
        """)
  }

  @Test func `A call of what there is not is a failure`() throws {
    let failure = try #require(throws: CompilerFailure.self) {
      try NativeCode(compiling: "void gradc_none(void); void f(void) { gradc_none(); }")
    }
    #expect(failure.messages.contains { $0.contains("gradc_none") })
  }

  @Test func `The C library is out of reach`() {
    #expect(throws: CompilerFailure.self) {
      try NativeCode(compiling: "int puts(const char *); int f(void) { return puts(\"\"); }")
    }
  }

  @Test func `Code can be compiled from many tasks at once`() async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<8 {
        group.addTask {
          let code = try NativeCode(compiling: "long number(void) { return \(number); }")
          let function = try #require(code.symbol("number"))
          return unsafeBitCast(function, to: (@convention(c) () -> Int).self)()
        }
      }
      let numbers = try await group.reduce(into: []) { $0.append($1) }
      #expect(numbers.sorted() == Array(0..<8))
    }
  }
}
