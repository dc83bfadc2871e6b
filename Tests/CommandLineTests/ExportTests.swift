// gradc export: what it writes, and what builds from it.

import Foundation
import Testing

@Suite struct ExportTests {
  @Test func `The files are written, and nothing else`() throws {
    let folder = try ScratchFolder()
    let target = folder.path + "/xor"
    let run = try gradc("export", model("xor"), "-o", target)
    #expect(run.code == 0)
    #expect(run.output == "")
    let names = ["Makefile", "README.md", "xor.c", "xor.h"]
    #expect(try FileManager.default.contentsOfDirectory(atPath: target).sorted() == names)
    // A second run replaces them by the same.
    let first = try names.map { try String(contentsOfFile: "\(target)/\($0)", encoding: .utf8) }
    #expect(try gradc("export", model("xor"), "-o", target).code == 0)
    #expect(
      try names.map { try String(contentsOfFile: "\(target)/\($0)", encoding: .utf8) } == first)
  }

  @Test func `Where a file cannot be written, none is`() throws {
    let folder = try ScratchFolder()
    let target = folder.path + "/xor"
    try FileManager.default.createDirectory(
      atPath: target + "/README.md", withIntermediateDirectories: true)
    let run = try gradc("export", model("xor"), "-o", target)
    #expect(run.code == 1)
    #expect(run.messages == "gradc: error: cannot write '\(target)/README.md': it is a folder\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: target) == ["README.md"])
    let file = try folder.write("file", "")
    let other = try gradc("export", model("xor"), "-o", file)
    #expect(other.code == 1)
    #expect(
      other.messages == "gradc: error: cannot write to '\(file)': it is a file, not a folder\n")
  }

  @Test func `Wrong models and weights are said to be wrong`() throws {
    let folder = try ScratchFolder()
    let target = folder.path + "/out"
    #expect(try gradc("export", "none.grad", "-o", target).code == 1)
    let broken = try folder.write("broken.grad", "model m(x: [3]) -> y: [4] {\n    y = x\n}\n")
    #expect(try gradc("export", broken, "-o", target).code == 1)
    let run = try gradc("export", model("xor"), "-o", target, "--weights", "none.safetensors")
    #expect(run.code == 1)
    #expect(run.messages == "gradc: error: there is no file 'none.safetensors'\n")
    #expect(!FileManager.default.fileExists(atPath: target))
    let contradiction = try gradc(
      "export", model("xor"), "-o", target, "--inference", "--self-check")
    #expect(contradiction.code == 64)
  }

  /// Without the function that prepares rows, a library is still of use; a program is not.
  @Test func `Rows that meet are prepared elsewhere`() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", "a,b\n1,2\n3,4\n5,7\n")
    let file = try folder.write(
      "m.grad",
      """
      fn running(a: [n]) -> y: [n] {
          scan t over n with s = 0.0 {
              s = s + a[t]
              y[t] = s
          }
      }
      data d {
          source = csv("t.csv")
          x = running(source.a)
          y = source.b
      }
      model m(x: [batch]) -> p: [batch] {
          param w: real = zeros()
          p = x * w
      }
      train m {
          data = d
          loss = mse(p, y)
          optimizer = sgd(lr=0.1)
          batch = 2
          epochs = 2
      }

      """)
    let library = try gradc("export", file, "-o", folder("out"))
    #expect(library.code == 0)
    #expect(
      library.messages.hasPrefix(
        "gradc: note: the library does not prepare rows: the fields of 'd' cannot be computed for a batch "
          + "by itself\n"))
    let program = try gradc("export", file, "-o", folder("out"), "--main")
    #expect(program.code == 1)
    #expect(
      program.messages == """
        \(file):7:6: error: the fields of 'd' cannot be computed for a batch by itself
           |
         7 | data d {
           |      ^
           = note: a field reads other rows than its own, but for sums, means and the like over all rows

        """)
  }

  /// A library is told which values are missing, and which category a word is.
  @Test func tablesOfWordsAndHoles() throws {
    let folder = try ScratchFolder()
    let rows = (0..<8).map {
      "\($0 % 3 == 0 ? "" : "\($0)"),\($0 % 2 == 0 ? "red" : "blue"),\($0)\n"
    }
    _ = try folder.write("t.csv", "a,color,y\n" + rows.joined())
    func model(_ missing: String, _ x: String) throws -> String {
      try folder.write(
        "m.grad",
        """
        data d {
            source = csv("t.csv"\(missing))
            x = \(x)
            y = source.y
        }
        model m(x: [batch]) -> p: [batch] {
            param w: real = zeros()
            p = x * w
        }
        train m {
            data = d
            loss = mse(p, y)
            optimizer = sgd(lr=0.1)
            batch = 2
            epochs = 1
        }

        """)
    }
    let color = "1.0 * category(source.color, [\"red\", \"blue\"])"
    for (missing, x, inputs) in [
      (", missing=\"mean\"", "source.a", ["source.a", "missing source.a"]),
      ("", color, ["category source.color"]),
    ] {
      let file = try model(missing, x)
      let library = try gradc("export", file, "-o", folder("out"))
      #expect(library.code == 0, "\(library.messages)")
      let source = try String(contentsOfFile: folder("out/m.h"), encoding: .utf8)
      for input in inputs { #expect(source.contains("{\"\(input)\", "), "\(input)") }
    }
  }

  /// What was standardized in training is standardized by the same means in the library.
  @Test(
    .enabled("gcc is missing") { CTools.has("gcc") }, arguments: [("2", "float"), ("1", "double")])
  func `A trained model prepares rows as the source has them`(
    _ batch: String, _ precision: String
  ) throws {
    let folder = try ScratchFolder()
    let weights = folder("w.safetensors")
    #expect(try gradc("train", model("iris"), "--save", weights).code == 0)
    let run = try gradc(
      "export", model("iris"), "-o", folder("lib"), "--weights", weights, "--batch", batch,
      "--precision", precision)
    #expect(run.code == 0)
    let program = """
      #include <stdio.h>
      #include "iris.h"
      int main(void) {
        iris_real rows[IRIS_PREPARE_INPUTS], x[IRIS_PREPARE_OUTPUTS], logits[IRIS_PREDICT_OUTPUTS];
        iris_real arena[IRIS_PREPARE_ARENA + IRIS_PREDICT_ARENA];
        double cell;
        for (int i = 0; i < 4 * \(batch); ++i)
          if (scanf("%lf,", &cell) == 1) rows[i] = (iris_real)cell;
        iris_prepare(rows, x, arena);
        iris_predict(x, logits, arena);
        for (int i = 0; i < 3; ++i) printf("%.6g\\n", (double)logits[i]);
        return 0;
      }
      """
    _ = try folder.write("lib/main.c", program)
    let built = try CTools.run(
      "gcc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-o", "main", "main.c", "iris.c", "-lm",
      in: folder("lib"))
    #expect(built.code == 0, "\(built.messages)")
    let table = try String(
      contentsOf: packageFolder.appending(path: "Models/Data/iris.csv"), encoding: .utf8)
    let row = try #require(table.split(separator: "\n").dropFirst().first)
    let cells = row.split(separator: ",").dropLast().joined(separator: ",") + ","
    let exported = try execute(
      URL(filePath: folder("lib/main")), [], in: folder("lib"), input: cells + cells)
    let expected = try gradc("run", model("iris"), "--weights", weights).lines[1]
      .split(separator: ",").compactMap { Double($0) }
    let values = exported.lines.compactMap(Double.init)
    #expect(values.count == 3 && expected.count == 3)
    #expect(zip(values, expected).allSatisfy { ($0 - $1).magnitude <= 1e-4 * max(1, $1.magnitude) })
  }

  @Test func `Without its data, a trained model is exported all the same`() throws {
    let folder = try ScratchFolder()
    let weights = folder("w.safetensors")
    #expect(try gradc("train", model("xor"), "--save", weights).code == 0)
    let text = try String(contentsOf: packageFolder.appending(path: model("xor")), encoding: .utf8)
    let file = try folder.write("xor.grad", text)
    let run = try gradc("export", file, "-o", folder("lib"), "--weights", weights)
    #expect(run.code == 0)
    #expect(
      run.messages.contains("gradc: note: the library does not prepare rows: there is no file"))
  }

  /// The weights are numbers in the source, and the results those of `gradc run`.
  @Test(.enabled("gcc is missing") { CTools.has("gcc") })
  func `A trained model predicts without memory of its own`() throws {
    let folder = try ScratchFolder()
    let weights = folder.path + "/w.safetensors"
    #expect(try gradc("train", model("xor"), "--save", weights).code == 0)
    let target = folder.path + "/lib"
    #expect(
      try gradc("export", model("xor"), "-o", target, "--weights", weights, "--batch", "4").code
        == 0)
    let program = """
      #include <stdio.h>
      #include "xor.h"
      int main(void) {
        static const float x[] = {0, 0, 0, 1, 1, 0, 1, 1};
        float p[XOR_PREDICT_OUTPUTS], arena[XOR_PREDICT_ARENA];
        xor_predict(x, p, arena);
        for (int i = 0; i < 4; ++i) printf("%.5f\\n", (double)p[i]);
        return 0;
      }
      """
    try Data(program.utf8).write(to: URL(filePath: target + "/main.c"))
    #expect(
      try CTools.run("gcc", "-std=c99", "-o", "main", "main.c", "xor.c", "-lm", in: target).code
        == 0)
    let exported = try execute(URL(filePath: target + "/main"), [], in: target).lines
    let expected = try gradc("run", model("xor"), "--weights", weights).lines.dropFirst()
    let pairs = zip(exported.compactMap(Double.init), expected.compactMap(Double.init))
    #expect(Array(pairs).count == 4)
    // Five decimals were printed.
    for (x, y) in pairs { #expect(abs(x - y) <= 2e-5) }
  }

  /// What the Makefile builds links into C++ and trains there.
  @Test(
    .enabled("g++ or make is missing") { CTools.has("g++") && CTools.has("make") })
  func `A C++ program links it`() throws {
    let folder = try ScratchFolder()
    let target = folder.path + "/xor"
    #expect(try gradc("export", model("xor"), "-o", target, "--self-check").code == 0)
    let program = """
      #include <vector>
      #include <cstdio>
      #include "xor.h"
      int main() {
        std::vector<float> parameters(XOR_PARAMETERS), states(XOR_STATES), in(XOR_STEP_INPUTS),
            out(XOR_STEP_OUTPUTS), arena(XOR_STEP_ARENA + XOR_INIT_ARENA);
        const float x[] = {0, 0, 0, 1, 1, 0, 1, 1}, y[] = {0, 1, 1, 0};
        const float *data[] = {x, y};
        const int32_t order[] = {0, 1, 2, 3};
        xor_init(parameters.data(), states.data(), arena.data(), 0);
        double total = 0;
        for (uint32_t step = 0; step < 1000; ++step) {
          total = 0;
          xor_epoch(parameters.data(), states.data(), in.data(), out.data(), arena.data(), 0, data,
                    order, 1, step, &total);
        }
        std::printf("%g\\n", total);
      }
      """
    try Data(program.utf8).write(to: URL(filePath: target + "/main.cpp"))
    let made = try CTools.run("make", in: target)
    #expect(made.code == 0, "\(made.messages)")
    let linked = try CTools.run(
      "g++", "-std=c++98", "-std=c++11", "-Wall", "-Wextra", "-Werror", "-o", "main", "main.cpp",
      "libxor.a", in: target)
    #expect(linked.code == 0, "\(linked.messages)")
    let loss = try execute(URL(filePath: target + "/main"), [], in: target).lines.first
    // The model file promises a loss below 0.001.
    #expect(loss.flatMap(Double.init).map { $0 < 1e-3 } == true)
  }

  /// A machine without an operating system: nothing but <math.h> is called.
  @Test(.enabled("gcc is missing") { CTools.has("gcc") }, arguments: ["float", "double"])
  func `It builds without a C library, and calls functions of numbers only`(
    _ precision: String
  ) throws {
    let folder = try ScratchFolder()
    let target = folder.path + "/digits"
    #expect(
      try gradc("export", model("digits"), "-o", target, "--precision", precision).code == 0)
    let built = try CTools.run(
      "gcc", "-std=c99", "-ffreestanding", "-fno-builtin", "-O2", "-c", "digits.c", in: target)
    #expect(built.code == 0, "\(built.messages)")
    guard CTools.has("nm") else { return }
    let undefined = try CTools.run("nm", "-u", "digits.o", in: target).lines.map {
      $0.split(separator: " ").last.map(String.init) ?? ""
    }
    let suffix = precision == "float" ? "f" : ""
    let allowed = ["exp", "log", "pow", "sqrt"].map { $0 + suffix } + ["memset", "memcpy"]
    #expect(undefined.filter { !allowed.contains($0) && !$0.hasPrefix("_") } == [])
  }
}
