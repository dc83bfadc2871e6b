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
    [
      ("\(name).c", source), ("\(name).h", header), ("Makefile", makefile), ("README.md", readme),
    ]
  }

  private var makefile: String {
    """
    # Builds lib\(name).a.
    CFLAGS ?= -O3

    lib\(name).a: \(name).o
    \t$(AR) rcs $@ $^

    \(name).o: \(name).c \(name).h
    \t$(CC) -std=c99 -Wall -Wextra -Wpedantic -Wconversion $(CPPFLAGS) $(CFLAGS) -c -o $@ \(name).c

    clean:
    \t$(RM) lib\(name).a \(name).o

    .PHONY: clean

    """
  }

  private var readme: String {
    var lines = [
      "# \(title)", "",
      "A model as plain C99. It calls nothing but `<math.h>`, allocates nothing and keeps no state: all",
      "memory is the caller's. It compiles as it is, in C or beside C++:", "",
      "    make", "    cc -O3 -o program program.c lib\(name).a -lm", "",
      "`\(name).h` has the sizes of all blocks of memory, and tables of what lies where in them:",
      "",
    ]
    for function in functions {
      let label = "\(name)_\(function.kind.rawValue)"
      lines.append("- `\(label)`: \(function.kind.comment.joined(separator: " "))")
      if function.epoch != nil {
        lines.append("- `\(name)_epoch`: many steps, with batches gathered from arrays of rows.")
      }
    }
    if function(.gradient) != nil {
      lines.append(
        "- `\(name)_self_check`: how far the derivatives are from differences of the loss.")
    }
    lines += ["", "## Memory", "", "| function | inputs | outputs | arena |", "|---|---|---|---|"]
    for function in functions {
      let counts = [Region.inputs, .outputs, .arena].map { region in
        function.kind == .initialize && region != .arena ? "-" : "\(function.count(region))"
      }
      lines.append("| \(function.kind.rawValue) | \(counts.joined(separator: " | ")) |")
    }
    let shared = [Region.parameters, .states].map { region in
      "\(functions.map { $0.count(region) }.max() ?? 1) \(region.rawValue)"
    }
    let size = precision == .float ? 4 : 8
    lines += [
      "",
      "in numbers of \(size) bytes; beside them \(shared.joined(separator: " and "))"
        + (weights == nil ? "." : ", which are constants in the source."), "",
    ]
    return lines.joined(separator: "\n")
  }
}
