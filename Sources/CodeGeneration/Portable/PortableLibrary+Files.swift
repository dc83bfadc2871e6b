// The files of an exported library: beside source and header a Makefile and a README.

import Scheduling

extension PortableLibrary {
  /// Returns `text` as the name of a library: an identifier that begins with a letter, and not the name of a
  /// header that it includes.
  package static func name(from text: String) -> String {
    let name = C.identifier(text)
    if ["math", "stddef", "stdint"].contains(name) { return "model_" + name }
    return name.hasPrefix("_") ? "model" + name : name
  }

  /// Whether every size is one that an int holds on all machines of 32 bits and more.
  package var fitsC: Bool {
    functions.allSatisfy { function in
      Region.allCases.allSatisfy { function.count($0) <= Int(Int32.max) / 2 }
    }
  }

  /// The files, by name.
  package var files: [(name: String, text: String)] {
    let main = program.map { program in
      ("main.c", TrainingProgramPrinter(library: self, program: program).text)
    }
    return [("\(name).c", source), ("\(name).h", header)] + [main].compactMap { $0 }
      + [("Makefile", makefile), ("README.md", readme)]
  }

  private var makefile: String {
    let flags = "-std=c99 -Wall -Wextra -Wpedantic -Wconversion $(CPPFLAGS) $(CFLAGS)"
    let train =
      program == nil
      ? ""
      : """
      # Trains: ./train, or ./train --help.
      train: main.c lib\(name).a
      \t$(CC) \(flags) $(LDFLAGS) -o $@ main.c lib\(name).a -lm


      """
    return """
      # Builds lib\(name).a\(program == nil ? "" : " and train").
      # Nothing reads errno: without it, compilers make vectors of square roots. Where the program runs on this
      # machine alone, -march=native makes it a good deal faster.
      CFLAGS ?= -O3 -fno-math-errno

      \(program == nil ? "" : "all: lib\(name).a train\n\n")lib\(name).a: \(name).o
      \t$(AR) rcs $@ $^

      \(name).o: \(name).c \(name).h
      \t$(CC) \(flags) -c -o $@ \(name).c

      \(train)clean:
      \t$(RM) lib\(name).a \(name).o\(program == nil ? "" : " train")

      .PHONY: \(program == nil ? "" : "all ")clean

      """
  }

  private var readme: String {
    var lines = [
      "# \(title)", "",
      "A model as plain C99. It calls nothing but \(isFreestanding ? "its own functions" : "`<math.h>`"), allocates nothing and keeps no state: all",
      "memory is the caller's. It compiles as it is, in C or beside C++:", "",
      "    make", "    cc -O3 -o program program.c lib\(name).a -lm", "",
      "For this machine alone, `make CFLAGS=\"-O3 -fno-math-errno -march=native\"` gives the fastest library.",
      "",
      "`\(name).h` has the sizes of all blocks of memory, and tables of what lies where in them:",
      "",
    ]
    if isFreestanding {
      lines.insert(
        contentsOf: [
          "It needs no C library, so that it may be built with `-ffreestanding -nostdlib`. Compilers may call",
          "`memcpy` and `memset` on their own, which such machines have to have.", "",
        ], at: lines.count - 2)
    }
    for function in functions {
      let label = "\(name)_\(function.kind.rawValue)"
      lines.append("- `\(label)`: \(function.comment.joined(separator: " "))")
      if function.kind == .step, function.epoch != nil {
        lines.append("- `\(name)_epoch`: many steps, with batches gathered from arrays of rows.")
      }
    }
    if function(.gradient) != nil {
      lines.append(
        "- `\(name)_self_check`: how far the derivatives are from differences of the loss.")
    }
    lines += programLines
    lines += ["", "## Memory", "", "| function | inputs | outputs | arena |", "|---|---|---|---|"]
    for function in functions {
      let counts = [Region.inputs, .outputs, .arena].map { region in
        function.kind.blocks.contains { $0.region == region }
          ? "\(count(region, of: function))" : "-"
      }
      lines.append("| \(function.kind.rawValue) | \(counts.joined(separator: " | ")) |")
    }
    let shared = ["parameters", "states", "statistics"].compactMap { block in
      count(ofBlock: block).map { "\($0) \(block)" }
    }
    let size = precision == .float ? 4 : 8
    lines += [
      "",
      "in numbers of \(size) bytes; beside them \(listed(shared))"
        + (weights == nil ? "." : ", which are constants in the source."), "",
    ]
    return lines.joined(separator: "\n")
  }

  /// What the README says of the program.
  private var programLines: [String] {
    guard let program else { return [] }
    let paths = program.paths.map { " \($0.option) \($0.value)" }.joined()
    let lines = [
      "", "## Training", "",
      "`main.c` trains the model as `gradc train` does: the same rows in the same order, from the same",
      "initial values, to the same losses but for rounding.", "", "    make train",
      "    ./train\(paths)",
    ]
    return lines + [
      "",
      "`--seed N` chooses other initial values and another order, `--save weights.safetensors` keeps what",
      "was trained for `gradc run`, and `--json` prints a line of JSON for each report.",
    ]
  }
}

/// Returns `words` as a list in a sentence.
private func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
