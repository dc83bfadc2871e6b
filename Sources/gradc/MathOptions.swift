// Which mode of arithmetic a command computes in.

import ArgumentParser
import Graph

/// The choice of `--math`.
struct MathOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much of floating-point arithmetic is kept.",
      discussion: """
        accurate: sums, products and quotients as they are written, with signed zeros, infinities and \
        NaN, and functions within 2 units in the last place; standard: what is equal for all finite \
        real numbers, functions within 4, subnormal numbers as 0; fast: a few roundings more where that \
        saves time, and overflow is a large number. 'gradc rules' says which rules are applied in which \
        mode.
        """, valueName: "mode"))
  var math = MathMode.standard
}

extension MathMode: ExpressibleByArgument {}
