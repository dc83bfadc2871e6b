// The functions that have kernels of their own in a mode of arithmetic, and how exact those are.

extension Function {
  /// How far the compiled value may be from the exact one in `mode`: in the mode fast, of a number whose
  /// value is normal; in the others, of every Float32 there is.
  package func accuracy(in mode: MathMode) -> Accuracy {
    own(mode).map { Accuracy(ulps: $0) } ?? row.accuracy
  }

  /// What the native kernel is called in `mode`.
  package func kernel(in mode: MathMode) -> String {
    own(mode) == nil ? rawValue : "\(rawValue)_\(mode.rawValue)"
  }

  /// The units in the last place that a kernel for `mode` alone may be off; nil if there is none.
  private func own(_ mode: MathMode) -> Double? {
    switch (mode, self) {
    case (.accurate, .sin), (.accurate, .cos), (.accurate, .tan), (.accurate, .asin),
      (.accurate, .acos), (.accurate, .atan), (.accurate, .sinh), (.accurate, .cosh),
      (.accurate, .tanh), (.accurate, .cbrt):
      1.5
    case (.accurate, .sigmoid): 2
    case (.fast, .exp): 2.5
    case (.fast, .softplus): 3.5
    case (.fast, .sigmoid): 4
    case (.fast, .tanh): 6
    default: nil
    }
  }
}
