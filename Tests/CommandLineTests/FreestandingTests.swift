// gradc export --freestanding: without a C library, on machines of 32 bits.

import Foundation
import Testing

@Suite struct FreestandingTests {
  /// A machine that code is built for and run on.
  struct Machine: CustomStringConvertible, Sendable {
    let description: String
    /// The compiler with what selects the machine, and what runs its programs here.
    let compiler: [String]
    let runner: [String]
    /// The system calls write and exit, in assembly.
    let calls: String

    /// Whether this computer has both.
    var isPresent: Bool {
      guard CTools.has(compiler[0]), runner.allSatisfy(CTools.has) else { return false }
      // A compiler may lack the support library of a machine.
      guard let folder = try? ScratchFolder(),
        (try? folder.write("t.c", "void _start(void) {}\n")) != nil
      else { return false }
      let arguments = Array(compiler.dropFirst()) + ["-nostdlib", "-o", "t", "t.c", "-lgcc"]
      return (try? CTools.run(compiler[0], arguments, in: folder.path).code) == 0
    }
  }

  private static let arm = """
    static void quit(int code) {
      register int r0 __asm__("r0") = code;
      register int r7 __asm__("r7") = 1;
      __asm__ volatile("svc 0" : : "r"(r0), "r"(r7) : "memory");
    }
    static void put(const char *text, unsigned count) {
      register int r0 __asm__("r0") = 1;
      register const char *r1 __asm__("r1") = text;
      register unsigned r2 __asm__("r2") = count;
      register int r7 __asm__("r7") = 4;
      __asm__ volatile("svc 0" : "+r"(r0) : "r"(r1), "r"(r2), "r"(r7) : "memory");
    }
    """

  private static let intel = """
    static void quit(int code) { __asm__ volatile("int $0x80" : : "a"(1), "b"(code)); }
    static void put(const char *text, unsigned count) {
      int result;
      __asm__ volatile("int $0x80" : "=a"(result) : "a"(4), "b"(1), "c"(text), "d"(count) : "memory");
    }
    """

  static let machines = [
    Machine(
      description: "ARMv7 with hard floats",
      compiler: ["arm-linux-gnueabihf-gcc", "-marm", "-static"], runner: ["qemu-arm"], calls: arm),
    Machine(
      description: "ARM without an operating system",
      compiler: ["arm-none-eabi-gcc", "-mcpu=cortex-a7", "-marm"], runner: ["qemu-arm"],
      calls: arm),
    Machine(
      description: "i686", compiler: ["gcc", "-m32", "-march=i686", "-static"], runner: [],
      calls: intel),
  ].filter(\.isPresent)

  /// Exports trained digits and runs them on `machine`, which prints the logits of the first rows in
  /// millionths; returns them.
  private func logits(on machine: Machine, _ weights: String, count: Int) throws -> [[Double]] {
    let folder = try ScratchFolder()
    let exported = try gradc(
      "export", model("digits"), "-o", folder.path, "--weights", weights, "--freestanding")
    try #require(exported.code == 0, "\(exported.messages)")
    let table = try String(
      contentsOf: packageFolder.appending(path: "Models/Data/digits.csv"), encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().prefix(count).map { row in
      "  {\(row.split(separator: ",").dropLast().joined(separator: ", "))}"
    }
    let program = """
      #include "digits.h"
      \(machine.calls)
      void *memset(void *to, int value, size_t count) {
        for (size_t i = 0; i < count; ++i) ((volatile char *)to)[i] = (char)value;
        return to;
      }
      void *memcpy(void *to, const void *from, size_t count) {
        for (size_t i = 0; i < count; ++i) ((volatile char *)to)[i] = ((const char *)from)[i];
        return to;
      }
      /* The support library calls it for a division by zero. */
      int raise(int signal);
      int raise(int signal) { return quit(signal), 0; }
      static const float rows[][64] = {
      \(rows.joined(separator: ",\n"))
      };
      static float image[DIGITS_PREPARE_OUTPUTS], logits[DIGITS_PREDICT_OUTPUTS];
      static float first[DIGITS_PREPARE_ARENA], arena[DIGITS_PREDICT_ARENA];
      static void put_number(float value) {
        char text[24];
        int at = sizeof text;
        long millionths = (long)(value * 1e6f);
        unsigned long size = millionths < 0 ? 0ul - (unsigned long)millionths : (unsigned long)millionths;
        text[--at] = '\\n';
        do text[--at] = (char)('0' + size % 10);
        while (size /= 10);
        if (millionths < 0) text[--at] = '-';
        put(text + at, (unsigned)sizeof text - (unsigned)at);
      }
      void run(void);
      void run(void) {
        for (int row = 0; row < \(count); ++row) {
          digits_prepare(rows[row], image, first);
          digits_predict(image, logits, arena);
          for (int i = 0; i < DIGITS_CLASSES; ++i) put_number(logits[i]);
        }
        quit(0);
      }
      /* The stack may start at any place. */
      __asm__(".globl _start\\n_start:\\n\(machine.calls == Self.intel ? "and $-16, %esp\\ncall run" : "bl run")\\n");
      """
    _ = try folder.write("main.c", program)
    let built = try CTools.run(
      machine.compiler[0],
      Array(machine.compiler.dropFirst()) + [
        "-std=gnu99", "-Os", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-nostdlib", "-o",
        "main",
        "main.c", "digits.c", "-lgcc",
      ], in: folder.path)
    try #require(built.code == 0, "\(built.messages)")
    let command = machine.runner + [folder("main")]
    let run = try CTools.run(command[0], Array(command.dropFirst()), in: folder.path)
    #expect(run.code == 0, "\(run.messages)")
    let values = run.lines.compactMap(Double.init).map { $0 / 1e6 }
    try #require(values.count == 10 * count)
    return (0..<count).map { Array(values[($0 * 10)..<(($0 + 1) * 10)]) }
  }

  /// The image as the table has it goes in; what comes out is what `gradc run` says.
  @Test(.enabled("no compiler for 32 bits, or no qemu-arm") { !machines.isEmpty })
  func `Trained digits run on machines without a C library`() throws {
    let folder = try ScratchFolder()
    let weights = folder("w.safetensors")
    #expect(try gradc("train", model("digits"), "--save", weights).code == 0)
    let expected = try gradc("run", model("digits"), "--weights", weights).lines.dropFirst().map {
      $0.split(separator: ",").compactMap { Double($0) }
    }
    for machine in Self.machines {
      let rows = try logits(on: machine, weights, count: 20)
      for (own, other) in zip(rows, expected) {
        #expect(
          zip(own, other).allSatisfy { ($0 - $1).magnitude <= 1e-4 * max(1, $1.magnitude) },
          "\(machine): \(own), not \(other)")
      }
    }
  }

  /// The whole of gradc's functions, against those of the C library, whose floats are off by two units in the
  /// last place at times; doubles agree to 13 digits and more. Of angles beyond a million only the range is
  /// promised.
  @Test(.enabled("gcc is missing") { CTools.has("gcc") }, arguments: ["float", "double"])
  func `Functions of its own are as good as those of math h`(_ precision: String) throws {
    let folder = try ScratchFolder()
    let functions = [
      "exp", "expm1", "log", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh",
      "tanh", "asinh", "acosh", "atanh", "erf", "cbrt", "floor", "ceil", "round", "abs",
    ]
    let results = functions.map { "r\($0): [batch]" }.joined(separator: ", ")
    let lines = functions.map { "    r\($0) = \($0)(x)" }.joined(separator: "\n")
    let file = try folder.write(
      "f.grad",
      """
      model f(x: [batch], y: [batch]) -> (\(results), rpow: [batch], rsqrt: [batch]) {
      \(lines)
          rpow = x ^ y
          rsqrt = sqrt(x)
      }

      """)
    for (name, option) in [("own", ["--freestanding"]), ("theirs", [])] {
      let run = try execute(
        executable,
        [
          "export", file, "-o", folder(name), "--inference", "--batch", "4", "--precision",
          precision,
        ]
          + option)
      try #require(run.code == 0, "\(run.messages)")
    }
    let own = try String(contentsOfFile: folder("own/f.c"), encoding: .utf8)
    #expect(!own.contains("#include <"))
    _ = try folder.write("own/f.c", own.replacing("f_predict", with: "own_predict"))
    let program = """
      #include <math.h>
      #include <stdio.h>
      #include "theirs/f.h"
      void own_predict(const f_real *p, const f_real *s, const f_real *in, f_real *out, f_real *arena);
      int main(void) {
        static f_real p[F_PARAMETERS], s[F_STATES], in[F_PREDICT_INPUTS], arena[F_PREDICT_ARENA];
        static f_real a[F_PREDICT_OUTPUTS], b[F_PREDICT_OUTPUTS];
        static const double special[] = {0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 1e-30, -1e-30, 1e-8, 1e30,
            -1e30, 700, -700, 88.5, 20, -20, INFINITY, -INFINITY, NAN, 3, 1e-310, 0.999999, 1.000001};
        const int specials = sizeof special / sizeof *special;
        double worst = 0;
        for (int n = 0; n < 4000; ++n) {
          for (int i = 0; i < 4; ++i) {
            const int k = n * 4 + i;
            const double y = -8 + k % 17, spread = exp(-12 + 14 * (k % 997) / 996.0);
            in[i] = (f_real)(k < specials ? special[k] : k % 2 ? -spread : spread);
            in[F_PREDICT_INPUT_Y + i] = (f_real)(k % 3 ? y : y * 0.37);
          }
          f_predict(p, s, in, a, arena);
          own_predict(p, s, in, b, arena);
          for (const struct f_array *f = f_predict_outputs; f->name; ++f)
            for (int i = 0; i < 4; ++i) {
              const double x = (double)a[f->offset + i], z = (double)b[f->offset + i];
              const double scale = fabs(x) > 1e-300 ? fabs(x) : 1e-300;
              const int angle = f->name[4] == 0 && (f->name[1] == 's' || f->name[1] == 'c' || f->name[1] == 't');
              if (angle && fabs((double)in[i]) > 1e6 && f->name[1] != 't' && fabs(z) > 1) printf("range\\n");
              if (angle && fabs((double)in[i]) > 1e6) continue;
              const double error = x == z || (x != x && z != z) ? 0 : fabs(x - z) / scale;
              if (!(error <= \(precision == "float" ? "2.5e-7" : "3e-13")))
                printf("%s(%.17g, %.17g) = %.17g, not %.17g\\n", f->name, (double)in[i],
                    (double)in[F_PREDICT_INPUT_Y + i], z, x);
              if (error > worst) worst = error;
            }
        }
        return worst > 1;
      }
      """
    _ = try folder.write("main.c", program)
    let built = try CTools.run(
      "gcc", "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", "-O2", "-o",
      "main", "main.c", "own/f.c", "theirs/f.c", "-lm", in: folder.path)
    #expect(built.code == 0, "\(built.messages)")
    let run = try execute(URL(filePath: folder("main")), [], in: folder.path)
    #expect(run.lines.prefix(10).joined(separator: "\n") == "")
  }
}
