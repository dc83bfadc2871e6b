// Where the rows of the table of derivatives stand in books and papers.

import Graph

extension DerivativeKey {
  /// Where the formula of this row stands in print; nil for what follows from its definition alone. DLMF is the
  /// Digital Library of Mathematical Functions (https://dlmf.nist.gov).
  package var reference: String? {
    switch self {
    case .sum, .product: "DLMF §1.4(iii), derivatives of functions of one variable"
    case .access, .accumulate:
      "Griewank and Walther, Evaluating Derivatives, 2nd edition, 2008, chapter 3"
    case .scan: "Werbos, Backpropagation through time: what it does and how to do it, 1990"
    case .function(let function): function.reference
    case .reduction(let reduction): reduction.reference
    }
  }
}

extension Function {
  fileprivate var reference: String? {
    switch self {
    case .log, .log1p: "DLMF §4.7(i), derivatives of logarithms"
    case .exp, .expm1, .pow, .cbrt: "DLMF §4.7(ii), derivatives of exponentials and powers"
    case .sin, .cos, .tan: "DLMF §4.20, derivatives of trigonometric functions"
    case .asin, .acos, .atan: "DLMF §4.24(ii), derivatives of inverse trigonometric functions"
    case .sinh, .cosh, .tanh: "DLMF §4.34, derivatives of hyperbolic functions"
    case .asinh, .acosh, .atanh: "DLMF §4.38(ii), derivatives of inverse hyperbolic functions"
    case .erf: "DLMF §7.10, derivatives of error functions"
    case .sigmoid, .softplus:
      "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 3.10"
    case .abs, .sign, .floor, .ceil, .round, .max, .min, .less, .lessEqual, .equal, .notEqual,
      .select:
      nil
    }
  }
}

extension Reduction {
  fileprivate var reference: String? {
    switch self {
    case .sum, .prod: "DLMF §1.4(iii), derivatives of functions of one variable"
    case .logsumexp: "Boyd and Vandenberghe, Convex Optimization, 2004, section 3.1.5"
    case .max, .min, .argmax, .argmin: nil
    }
  }
}
