// Each model as a library: all its functions called from a program that is C and C++ at once, which
// sanitizers and valgrind watch.

import Foundation
import Testing

@Suite struct ExportedLibraryTests {
  /// With `make soak`, sanitizers and valgrind watch every model: those of texts take a minute each to be
  /// compiled by them.
  private static let isSoak = ProcessInfo.processInfo.environment["GRADC_SOAK_EXPORTS"] != nil

  /// A model, exported with small batches, and `main.c`, which gives each function blocks of exactly the
  /// size that the header says.
  private struct Library {
    let name: String
    let folder: ScratchFolder

    init(_ name: String) throws {
      self.name = name
      folder = try ScratchFolder()
      let text = try String(contentsOf: packageFolder.appending(path: model(name)), encoding: .utf8)
      let hasBatch = text.contains("    batch ")
      let run = try execute(
        executable,
        ["export", model(name), "-o", folder.path, "--self-check"]
          + (hasBatch ? ["--batch", "3"] : []))
      try #require(run.code == 0, "\(run.messages)")
      let hasStatistics = try String(contentsOfFile: folder("\(name).h"), encoding: .utf8)
        .contains("_STATISTICS =")
      let hasPreparation = try String(contentsOfFile: folder("\(name).h"), encoding: .utf8)
        .contains("_PREPARE_INPUTS =")
      let main = Self.program.replacing(
        "  SUMMARIZE\n", with: hasStatistics ? "  \(Self.summarize)\n" : ""
      )
      .replacing("  PREPARE\n", with: hasPreparation ? "  \(Self.prepare)\n" : "")
      .replacing("GIVEN", with: hasStatistics ? "statistics, " : "")
      .replacing("FREED", with: hasStatistics ? "free(statistics);" : "")
      .replacing("NAME", with: name).replacing("PREFIX", with: name.uppercased())
      // Of a model with many parameters, the check takes long.
      let isLong = ["gpt", "lstm", "gru"].contains(name) && !isSoak
      _ = try folder.write("main.c", main.replacing("CHECKS", with: isLong ? "0" : "1"))
    }

    /// Builds the library by `compiler` and the program, as language `language`, by `driver`; returns what
    /// that prints, run by `runner`.
    func output(
      _ compiler: [String], driver: [String], language: String, runner: [String] = []
    ) throws -> [String] {
      let flags = ["-g", "-c"]
      for arguments in [
        compiler + flags + ["-std=c99", "-o", "lib.o", "\(name).c"],
        driver + flags + ["-x", language, "-o", "main.o", "main.c"],
      ] {
        let built = try CTools.run(arguments[0], Array(arguments.dropFirst()), in: folder.path)
        try #require(built.code == 0, "\(built.messages)")
        #expect(built.messages == "")
      }
      // A linker may have something to say of sanitizers.
      let linked = try CTools.run(
        driver[0], Array(driver.dropFirst()) + ["-o", "main", "main.o", "lib.o", "-lm"],
        in: folder.path)
      try #require(linked.code == 0, "\(linked.messages)")
      let command = runner + [folder("main")]
      let run = try CTools.run(command[0], Array(command.dropFirst()), in: folder.path)
      #expect(run.code == 0, "\(name): \(run.messages)")
      #expect(run.messages == "", "\(name)")
      return run.lines
    }

    private static let summarize = """
      float *statistics = block(PREFIX_STATISTICS);
        arena = block(PREFIX_SUMMARIZE_ARENA), in = filled(PREFIX_SUMMARIZE_INPUTS, 0);
        NAME_summarize(in, statistics, arena);
        free(arena), free(in);
      """

    private static let prepare = """
      arena = block(PREFIX_PREPARE_ARENA), out = block(PREFIX_PREPARE_OUTPUTS);
        in = filled(PREFIX_PREPARE_INPUTS, 0);
        NAME_prepare(GIVENin, out, arena);
        printf("%g\\n", (double)out[0]);
        free(arena), free(in), free(out);
        FREED
      """

    private static let program = """
      #include <math.h>
      #include <stdio.h>
      #include <stdlib.h>
      #include "NAME.h"

      static float *block(int count) { return (float *)calloc((size_t)count, sizeof(float)); }

      /* Numbers that are easy to tell apart; whole ones are small. */
      static float *filled(int count, const struct NAME_array *arrays) {
        float *block = (float *)calloc((size_t)count, sizeof(float));
        for (int i = 0; i < count; ++i) block[i] = 0.25f + 0.125f * (float)(i % 7);
        for (; arrays && arrays->name; ++arrays)
          for (int i = 0; i < arrays->count && arrays->type[0] != 'r'; ++i)
            block[arrays->offset + i] = arrays->type[0] == 'i' ? (float)(i % 3) : 0.1f;
        return block;
      }

      int main(void) {
        float *parameters = block(PREFIX_PARAMETERS), *states = block(PREFIX_STATES);
        float *arena = block(PREFIX_INIT_ARENA), *in, *out;
        NAME_init(parameters, states, arena, 1);
        free(arena), arena = block(PREFIX_STEP_ARENA);
        in = filled(PREFIX_STEP_INPUTS, NAME_step_inputs), out = block(PREFIX_STEP_OUTPUTS);
        for (unsigned step = 0; step < 3; ++step) {
          NAME_step(parameters, states, in, out, arena, 1, step);
          printf("%.9g\\n", (double)out[0]);
        }
        free(arena), free(out);
        arena = block(PREFIX_SELF_CHECK_ARENA), out = block(PREFIX_GRADIENT_OUTPUTS);
        printf("%d\\n", CHECKS && NAME_self_check(parameters, states, in, out, arena, 1, 0) < 1);
        free(arena), free(out), free(in);
        arena = block(PREFIX_PREDICT_ARENA), out = block(PREFIX_PREDICT_OUTPUTS);
        in = filled(PREFIX_PREDICT_INPUTS, NAME_predict_inputs);
        NAME_predict(parameters, states, in, out, arena);
        printf("%.9g\\n", (double)out[0]);
        free(arena), free(out), free(in);
        SUMMARIZE
        PREPARE
        free(parameters), free(states);
        return 0;
      }

      """
  }

  private static let strict = ["-Wall", "-Wextra", "-Werror"]

  /// The same object gives the same losses from both languages.
  @Test(
    .enabled("gcc or g++ is missing") { CTools.has("gcc") && CTools.has("g++") },
    arguments: trainedModels)
  func `A C++ program links each model`(_ name: String) throws {
    let library = try Library(name)
    let plain = try library.output(
      ["gcc", "-O1"], driver: ["gcc"] + Self.strict, language: "c")
    let other = try library.output(
      ["gcc", "-O1"], driver: ["g++", "-std=c++98", "-Wno-long-long"] + Self.strict,
      language: "c++")
    #expect(plain.count >= 5 && plain == other)
    #expect(plain.allSatisfy { Double($0)?.isFinite ?? false })
  }

  @Test(
    .enabled("clang is missing") { CTools.has("clang") },
    arguments: isSoak ? trainedModels : ["xor", "digits", "lenet", "vae", "lotka_volterra", "iris"])
  func `Sanitizers find nothing`(_ name: String) throws {
    let watched = ["clang", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
    let lines = try Library(name).output(watched, driver: watched, language: "c")
    #expect(lines.count >= 5)
  }

  /// Valgrind knows what was never set, which sanitizers do not: blocks without zeros are tried, too.
  @Test(
    .enabled("gcc or valgrind is missing") { CTools.has("gcc") && CTools.has("valgrind") },
    arguments: isSoak ? trainedModels : ["xor", "digits", "lenet", "lotka_volterra", "iris"])
  func `Valgrind finds nothing`(_ name: String) throws {
    let library = try Library(name)
    let source = try String(contentsOfFile: library.folder("main.c"), encoding: .utf8)
    // Only inputs, parameters and states have values before the call.
    _ = try library.folder.write(
      "main.c",
      source.replacing(
        "{ return (float *)calloc((size_t)count, sizeof(float)); }",
        with: "{ return (float *)malloc((size_t)count * sizeof(float)); }"))
    let lines = try library.output(
      ["gcc", "-O1"], driver: ["gcc"] + Self.strict, language: "c",
      runner: ["valgrind", "--quiet", "--error-exitcode=9", "--leak-check=full"])
    #expect(lines.count >= 5)
  }
}
