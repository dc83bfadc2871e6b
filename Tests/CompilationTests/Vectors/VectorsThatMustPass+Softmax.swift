// Softmax and cross entropy: logits far apart, classes that are ruled out, labels of all kinds.

import Testing

extension VectorsThatMustPass {
  @Suite("Softmax and cross entropy") struct SoftmaxVectors {
    /// A row of logits with its softmax and its logsumexp.
    struct Row: Sendable, CustomTestStringConvertible {
      let logits: [Double]
      let shares: [Double]
      let logSumExp: Double
      var testDescription: String { "\(logits)" }
      /// The row as an array of the language.
      var text: String { literal(logits, [logits.count]) }
    }

    static let rows = [
      Row(logits: [0, 1000, 1], shares: [0, 1, 0], logSumExp: 1000),
      Row(logits: [-1000, 0], shares: [0, 1], logSumExp: 0),
      Row(logits: [-.infinity, 0, 0], shares: [0, 0.5, 0.5], logSumExp: 0.693_147_180_559_945_3),
    ]

    /// Cross entropy as it may be written; the second and the third divide by a sum of exponentials.
    static let losses = [
      "-sum(y * log_softmax(z))", "-sum(y * log(softmax(z)))",
      "-sum(y * log(exp(z) / sum(exp(z))))",
      "sum(y) * log(sum(exp(z))) - sum(if y > 0 then y * z else 0)",
    ]

    @Test("Value and Jacobian of softmax", arguments: rows) func softmax(_ row: Row) throws {
      let p = row.shares
      let jacobian = p.indices.flatMap { i in p.map { -p[i] * $0 } }
        .enumerated().map { place, value in
          place % (p.count + 1) == 0 ? value + p[place / p.count] : value
        }
      try expectChecks(
        """
        fn written(z: [n]) -> p: [n] = exp(z) / sum(exp(z))
        derive J = jacobian(softmax)
        derive K = jacobian(written)
        check softmax(\(row.text)) == \(literal(p, [p.count]))
        check written(\(row.text)) == \(literal(p, [p.count]))
        check J(\(row.text)) == \(literal(jacobian, [p.count, p.count]))
        check K(\(row.text)) == \(literal(jacobian, [p.count, p.count]))
        """)
    }

    @Test("One-hot labels: p - y", arguments: rows, losses)
    func oneHotLabels(_ row: Row, _ loss: String) throws {
      var text =
        "fn loss(z: [n], y: [n]) -> c: real = \(loss)\nderive by_z = gradient(loss, wrt=z)\n"
      for label in row.logits.indices where row.logits[label].isFinite {
        let y = row.logits.indices.map { $0 == label ? 1.0 : 0 }
        let expected = zip(row.shares, y).map { $0 - $1 }
        let arguments = "\(row.text), \(literal(y, [y.count]))"
        text += "check loss(\(arguments)) == \(row.logSumExp - row.logits[label])\n"
        text += "check by_z(\(arguments)) == \(literal(expected, [y.count]))\n"
      }
      try expectChecks(text)
    }

    @Test("Labels that do not add up to 1: p Σy - y", arguments: rows, losses)
    func labelsWithAnotherSum(_ row: Row, _ loss: String) throws {
      let y = row.logits.enumerated().map { $1.isFinite ? Double($0 + 1) / 2 : 0 }
      let total = y.reduce(0, +)
      let value = zip(y, row.logits).reduce(0) {
        $1.0 == 0 ? $0 : $0 + $1.0 * (row.logSumExp - $1.1)
      }
      let expected = zip(row.shares, y).map { total * $0 - $1 }
      let arguments = "\(row.text), \(literal(y, [y.count]))"
      try expectChecks(
        """
        fn loss(z: [n], y: [n]) -> c: real = \(loss)
        derive by_z = gradient(loss, wrt=z)
        check loss(\(arguments)) == \(value)
        check by_z(\(arguments)) == \(literal(expected, [y.count]))
        """)
    }

    @Test("Index labels: p - y, for one row and for the mean of several")
    func indexLabels() throws {
      try expectChecks(
        """
        derive by_logits = gradient(cross_entropy, wrt=logits)
        const rows = [[0, 1000, 1], [-inf, 0, 0], [1000, 1000, -1000]]
        check cross_entropy([0, 1000, 1], 0) == 1000
        check by_logits([0, 1000, 1], 0) == [-1, 1, 0]
        check by_logits([0, 1000, 1], 1) == [0, 0, 0]
        check by_logits([-1000, 0], 0) == [-1, 1]
        check by_logits([-inf, 0, 0], 1) == [0, -0.5, 0.5]
        check cross_entropy(rows, [2, 1, 0]) == (999 + 2 * log(2)) / 3
        check by_logits(rows, [2, 1, 0]) == [[0, 1 / 3, -1 / 3], [0, -1 / 6, 1 / 6], [-1 / 6, 1 / 6, 0]]
        """)
    }

    @Test("All rows masked: shares of 0, and nothing comes back") func allRowsMasked() throws {
      try expectChecks(
        """
        fn shares(z: [n, k], keep: [n, k]) -> p: [n, k] = softmax(if keep > 0 then z else -inf)
        fn attended(z: [n, k], keep: [n, k], v: [k]) -> s: real = sum(shares(z, keep) @ v)
        derive by_z = gradient(attended, wrt=z)
        derive by_v = gradient(attended, wrt=v)
        derive twice = hessian(attended, wrt=v)
        const z = [[1, 2, 3], [1000, -1000, 0]]
        const none = [[0, 0, 0], [0, 0, 0]]
        const first = [[1, 1, 0], [0, 0, 0]]
        check shares(z, none) == 0
        check attended(z, none, [1, 2, 3]) == 0
        check by_z(z, none, [1, 2, 3]) == 0
        check by_v(z, none, [1, 2, 3]) == 0
        check twice(z, none, [1, 2, 3]) == 0
        check shares(z, first) == [[1 - sigmoid(1), sigmoid(1), 0], [0, 0, 0]]
        check by_z(z, first, [1, 2, 3])
            == [[-sigmoid(1) * sigmoid(-1), sigmoid(1) * sigmoid(-1), 0], [0, 0, 0]]
        check softmax([[-inf, -inf], [0, 0]]) == [[0, 0], [0.5, 0.5]]
        check log_softmax([[-inf, -inf], [0, 0]]) == [[-inf, -inf], [-log(2), -log(2)]]
        """)
    }

    @Test("Binary cross entropy: σ - y for logits far out") func binaryCrossEntropy() throws {
      try expectChecks(
        """
        fn written(z: real, y: real) = -y * log(sigmoid(z)) - (1 - y) * log(1 - sigmoid(z))
        derive by_z = derivative(written, wrt=z)
        derive by_logits = gradient(binary_cross_entropy, wrt=logits)
        check [written(1000, 0), written(-1000, 1), written(1000, 1), written(-1000, 0)] == [1000, 1000, 0, 0]
        check [by_z(1000, 0), by_z(-1000, 1), by_z(1000, 1), by_z(-1000, 0)] == [1, -1, 0, 0]
        check [by_z(0, 0.3), by_z(40, 0.3), by_z(-40, 0.3)] == [0.2, 0.7, -0.3]
        check binary_cross_entropy([1000, -1000], [0, 1]) == 1000
        check by_logits([1000, -1000], [0, 1]) == [0.5, -0.5]
        """)
    }
  }
}
