// Functions far out and close to 0, and numbers that are not finite.

import Testing

extension VectorsThatMustPass {
  @Suite("Far out, close to 0, and not finite") struct FarOutVectors {
    @Test("σ' at ±20 and ±40") func sigmoidFarOut() throws {
      // Absolute at the upper end, where 1 − σ cancels: half a unit in the last place of 1, which is
      // 6e-8 in float32 and 1.1e-16 in Float64.
      try expectChecks(
        """
        fn written(x: real) = 1 / (1 + exp(-x))
        fn other(x: real) = exp(x) / (1 + exp(x))
        derive d_sigmoid = derivative(sigmoid)
        derive d_written = derivative(written)
        derive d_other = derivative(other)
        const at20 = 2.0611536139418493e-9
        const at40 = 4.248354255291589e-18
        check [d_sigmoid(20), d_written(20), d_other(20)] == at20 within 6e-8
        check [d_sigmoid(-20) / at20, d_written(-20) / at20, d_other(-20) / at20] == 1
        check [d_sigmoid(40), d_written(40), d_other(40)] == at40 within 1.2e-16
        check [d_sigmoid(-40) / at40, d_written(-40) / at40, d_other(-40) / at40] == 1
        check [d_sigmoid(1000), d_sigmoid(-1000), d_written(1000), d_written(-1000)] == 0
        check [d_other(1000), d_other(-1000)] == 0
        """)
    }

    @Test("log1p and expm1 at 1e-10") func nearZero() throws {
      try expectChecks(
        """
        fn logarithm(x: real) = log(1 + x)
        fn exponential(x: real) = exp(x) - 1
        derive d_log1p = derivative(log1p)
        derive d_expm1 = derivative(expm1)
        derive d_logarithm = derivative(logarithm)
        derive d_exponential = derivative(exponential)
        check [log1p(1e-10) / 1e-10, log1p(-1e-10) / 1e-10] == [1, -1]
        check [expm1(1e-10) / 1e-10, expm1(-1e-10) / 1e-10] == [1, -1]
        check [logarithm(1e-10) / 1e-10, exponential(1e-10) / 1e-10] == 1
        check [d_log1p(1e-10), d_expm1(1e-10), d_logarithm(1e-10), d_exponential(1e-10)] == 1
        """)
    }

    @Test("softplus and its derivative at ±∞") func softplusAtInfinity() throws {
      try expectChecks(
        """
        fn written(x: real) = log(1 + exp(x))
        derive d_softplus = derivative(softplus)
        derive d_written = derivative(written)
        derive d2_softplus = derivative(d_softplus)
        check [softplus(-inf), softplus(inf), written(-inf), written(inf)] == [0, inf, 0, inf]
        check [d_softplus(-inf), d_softplus(inf)] == [0, 1]
        check [d_written(-inf), d_written(inf)] == [0, 1]
        check [d2_softplus(-inf), d2_softplus(inf)] == 0
        check [softplus(-1000), softplus(1000), d_softplus(-1000), d_softplus(1000)] == [0, 1000, 0, 1]
        """)
    }

    /// −0.0 comes out of a computation; a number that is written as such is 0.
    @Test("x + 0 with x = -0.0") func plusZero() throws {
      try expectChecks(
        """
        fn negated(x: real) = -x + 0
        fn inverse(x: real) = 1 / (-x + 0)
        derive d_negated = derivative(negated)
        derive d_inverse = derivative(inverse)
        check negated(0) == 0
        check inverse(0) == -inf
        check d_negated(0) == -1
        check d_inverse(0) == inf
        """)
    }

    /// Times a 0 that is written, nothing is left; times one that is computed, ∞ is no number.
    @Test("x · 0 with x = ∞") func timesZero() throws {
      try expectChecks(
        """
        fn nothing(x: real) = 0 * x
        fn product(x: real, y: real) = x * y
        derive d_nothing = derivative(nothing)
        derive d_product = jacobian(product)
        check [nothing(inf), nothing(-inf)] == 0
        check [d_nothing(inf), d_nothing(-inf)] == 0
        check product(inf, 0) != product(inf, 0)
        check d_product(inf, 0) == [0, inf]
        check product(inf, 2) == inf
        """)
    }
  }
}
