// Kinks, ties, and powers with a 0.

import Testing

extension VectorsThatMustPass {
  @Suite("Kinks, ties and powers") struct KinkVectors {
    @Test("Norms at 0, first and second order") func norms() throws {
      try expectChecks(
        """
        fn norm(x: [n]) -> s: real = sqrt(sum(x^2))
        fn root_of_mean(x: [n]) -> s: real = sqrt(mean(x^2))
        fn rows(x: [n, m]) -> s: real {
            length[i] = sqrt(sum[j](x[i, j]^2))
            s = sum(length)
        }
        fn unit(x: [n]) -> u: [n] = x / sqrt(sum(x^2) + 0.01)
        derive d_norm = gradient(norm)
        derive d_root_of_mean = gradient(root_of_mean)
        derive d_rows = gradient(rows)
        derive d_unit = jacobian(unit)
        derive d_normalized = jacobian(l2_normalize, wrt=x)
        check norm([0, 0, 0]) == 0
        check d_norm([0, 0, 0]) == [0, 0, 0]
        check d_norm([0, -4, 3]) == [0, -0.8, 0.6]
        check d_root_of_mean([0, 0]) == [0, 0]
        check rmse([1, 2], [1, 2]) == 0
        check d_rows([[0, 0], [3, 4]]) == [[0, 0], [0.6, 0.8]]
        check d_unit([0, 0]) == [[10, 0], [0, 10]]
        check d_normalized([3, 4]) == [[0.128, -0.096], [-0.096, 0.072]]
        """)
    }

    @Test("relu, abs and their kin at 0") func kinks() throws {
      try expectChecks(
        """
        fn left(x: real) = max(0, x)
        fn right(x: real) = max(x, 0)
        fn chosen(x: real) = if x > 0 then x else 0
        fn size(x: real) = sqrt(x^2)
        derive d_relu = derivative(relu)
        derive d_left = derivative(left)
        derive d_right = derivative(right)
        derive d_chosen = derivative(chosen)
        derive d_abs = derivative(abs)
        derive d_size = derivative(size)
        derive d2_relu = derivative(d_relu)
        derive d2_abs = derivative(d_abs)
        derive d_leaky = derivative(leaky_relu, wrt=x)
        check [relu(0), left(0), right(0), chosen(0), abs(0), size(0)] == 0
        check [d_relu(0), d_left(0), d_right(0), d_chosen(0), d_abs(0), d_size(0)] == 0
        check [d_relu(-1), d_left(-1), d_right(-1), d_chosen(-1)] == 0
        check [d_abs(-1), d_size(-1)] == -1
        check [d_relu(1), d_left(1), d_right(1), d_chosen(1), d_abs(1), d_size(1)] == 1
        check [d2_relu(-1), d2_relu(0), d2_relu(1), d2_abs(-1), d2_abs(0), d2_abs(1)] == 0
        check [d_leaky(-1), d_leaky(0), d_leaky(1)] == [0.01, 0.01, 1]
        """)
    }

    @Test("max and min at ties") func ties() throws {
      try expectChecks(
        """
        fn larger(a: real, b: real) = max(a, b)
        fn smaller(a: real, b: real) = min(a, b)
        fn along(a: [n], b: [n]) -> s: real = sum(max(a, b) * [1, 10, 100])
        fn row(x: [n, m]) -> y: [n] { y[i] = max[j](x[i, j]) }
        fn column(x: [n, m]) -> y: [m] { y[j] = min[i](x[i, j]) }
        fn all(x: [n, m]) -> y: real = max[j, i](x[i, j])
        derive d_larger = jacobian(larger)
        derive d_smaller = jacobian(smaller)
        derive along_a = gradient(along, wrt=a)
        derive along_b = gradient(along, wrt=b)
        derive d_row = vjp(row)
        derive d_column = vjp(column)
        derive d_all = gradient(all)
        check [d_larger(2, 2), d_smaller(2, 2)] == 0.5
        check [d_larger(1, 2), d_smaller(1, 2)] == [[0, 1], [1, 0]]
        check along_a([1, 2, 3], [1, 3, 2]) == [0.5, 0, 100]
        check along_b([1, 2, 3], [1, 3, 2]) == [0.5, 10, 0]
        check d_row([[7, 7, 7], [1, 7, 7]], [2, 3]) == [[2, 0, 0], [0, 3, 0]]
        check d_column([[7, 1], [7, 0], [7, 0]], [2, 3]) == [[2, 0], [0, 3], [0, 0]]
        check d_all([[0, 7], [7, 7]]) == [[0, 0], [1, 0]]
        check [argmax([7, 7]), argmin([7, 7])] == 0
        """)
    }

    @Test("pow(x, 0) and pow(0, y)") func powers() throws {
      try expectChecks(
        """
        fn power(x: real, y: real) = x^y
        fn zeroth(x: real) = x^0
        fn of_zero(y: real) = 0^y
        derive J = jacobian(power)
        derive H = hessian(power)
        derive d_zeroth = derivative(zeroth)
        derive d_of_zero = derivative(of_zero)
        check [power(2, 0), power(0, 0), power(-2, 0), power(0, 2), power(0, 0.5)] == [1, 1, 1, 0, 0]
        check [zeroth(0), zeroth(-2), of_zero(2), of_zero(0)] == [1, 1, 0, 1]
        check J(2, 0) == [0, log(2)]
        check J(0, 0) == [0, 0]
        check J(0, 1) == [1, 0]
        check J(0, 2) == [0, 0]
        check J(0, 3) == [0, 0]
        check [d_zeroth(0), d_zeroth(2), d_of_zero(0), d_of_zero(2)] == 0
        check H(2, 0) == [[0, 1 / 2], [1 / 2, log(2)^2]]
        check H(0, 2) == [[2, 0], [0, 0]]
        check H(0, 3) == [[0, 0], [0, 0]]
        """)
    }

    @Test("Whole powers at 0 and below it", arguments: 0...5) func wholePowers(_ n: Int) throws {
      let first = n == 0 ? "0" : "\(n) * x^\(n - 1)"
      let second = n < 2 ? "0" : "\(n * (n - 1)) * x^\(n - 2)"
      try expectChecks(
        """
        fn f(x: [k]) -> s: real = sum(x^\(n))
        fn first(x: [k]) -> y: [k] { y[i] = \(first.replacing("x", with: "x[i]")) }
        fn second(x: [k]) -> y: [k, k] {
            y[i, j] = if i == j then \(second.replacing("x", with: "x[i]")) else 0
        }
        derive df = gradient(f)
        derive d2f = hessian(f)
        check df([-2, 0, 3]) == first([-2, 0, 3])
        check d2f([-2, 0, 3]) == second([-2, 0, 3])
        """)
    }

    @Test("Products with zeros") func products() throws {
      try expectChecks(
        """
        fn product(x: [n]) -> y: real = prod(x)
        derive d_product = gradient(product)
        derive d2_product = hessian(product)
        check d_product([2, 0, 3]) == [0, 6, 0]
        check d_product([0, 0, 3]) == [0, 0, 0]
        check d_product([2, 5, 3]) == [15, 6, 10]
        check d2_product([2, 0, 3]) == [[0, 3, 0], [3, 0, 2], [0, 2, 0]]
        """)
    }
  }
}
