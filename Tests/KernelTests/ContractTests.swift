// The matrix product against sums in Float64: every transposition, awkward sizes, any strides.

import CKernels
import Testing

@Suite struct ContractTests {
  /// m, n, k: ends of vectors and of register tiles, blocks of all three, rows that are a power of two
  /// apart, columns that leave lanes empty, and nothing.
  static let sizes: [[Int]] = [
    [1, 1, 1], [4, 8, 2], [4, 1, 8], [8, 2, 4], [1, 17, 33], [17, 1, 33], [2, 40, 3], [40, 2, 19],
    [3, 5, 7], [12, 32, 16], [13, 33, 17], [11, 31, 5], [25, 15, 64], [7, 65, 9], [64, 10, 31],
    [5, 6, 0], [0, 6, 5], [6, 0, 5], [23, 47, 300], [200, 9, 12], [9, 200, 12], [197, 34, 261],
    [1, 1, 515], [5, 1030, 4], [203, 530, 7], [197, 70, 300], [66, 1024, 6], [64, 10, 128],
    [131, 10, 33], [12, 33, 515],
  ]

  @Test(arguments: sizes)
  func `A product is right in every layout`(size: [Int]) {
    let (m, n, k) = (size[0], size[1], size[2])
    var numbers = Numbers(seed: m + 31 * n + 977 * k)
    let layouts = Layout.distinct
    // All triples of layouts for small products, some of them for large ones.
    let work = m * n * k
    let stride = work > 50_000 ? 17 : work > 2000 ? 4 : 1
    var turn = 0
    var place = 0
    for layoutA in layouts {
      for layoutB in layouts {
        for layoutC in layouts {
          place += 1
          if place % stride != 0 { continue }
          turn += 1
          let a = Tile.random((rows: m, columns: k), layoutA, -1...1, isWhole: false, &numbers)
          let b = Tile.random((rows: k, columns: n), layoutB, -1...1, isWhole: false, &numbers)
          let alpha: Float = turn % 3 == 0 ? 1 : -0.75
          let isAccumulated = turn % 2 == 0
          let start: Double = isAccumulated ? 2 : 0
          let exact = product(a, b).map { $0.map { start + Double(alpha) * $0 } }
          for machine in Machine.all {
            let c = Tile(m, n, layoutC, filledWith: 2)
            machine.contract(a, b, alpha: alpha, isAccumulated: isAccumulated, into: c)
            var worst = 0.0
            for row in 0..<m {
              for column in 0..<n {
                worst = max(worst, abs(Double(c[row, column]) - exact[row][column]))
              }
            }
            // The partial sums are a random walk of terms whose root mean square is 1/3: the
            // standard deviation of what rounding adds up to is about k 2^-24 / 7.
            let bound = 0x1p-24 * (Double(k) + 10)
            #expect(
              worst <= bound,
              "\(machine.instructionSet) \(layoutA) \(layoutB) \(layoutC) \(alpha)")
            #expect(c.isUntouchedAround(2))
          }
        }
      }
    }
  }

  @Test func `Operands may be broadcast`() {
    let a = Tile(6, 9, .repeatedColumn)
    let b = Tile(9, 20, .repeatedRow)
    var next: Float = 0
    for tile in [a, b] {
      tile.fill {
        next += 1
        return next
      }
    }
    for machine in Machine.all {
      let c = Tile(6, 20)
      machine.contract(a, b, alpha: 1, isAccumulated: false, into: c)
      // Whole numbers below 2^24 are exact.
      #expect(c.elements == product(a, b).map { $0.map { Float($0) } })
    }
  }

  @Test func `The workspace is small, never negative, and bounded`() {
    #expect(gradc_contract_workspace(4, 8, 2) == 112)
    #expect(gradc_contract_workspace(0, 0, 0) == 0)
    #expect(gradc_contract_workspace(5, 5, 0) == 0)
    #expect(gradc_contract_workspace(.max, .max, .max) == 1_146_880)
    for (m, n, k) in [(300, 20, 700), (20, 300, 700)] {
      #expect(gradc_contract_workspace(m, n, k) == gradc_contract_workspace(n, m, k))
    }
  }

  /// The exact product.
  private func product(_ a: Tile, _ b: Tile) -> [[Double]] {
    let columns = (0..<b.columns).map { column in (0..<b.rows).map { Double(b[$0, column]) } }
    return a.elements.map { row in
      let row = row.map(Double.init)
      return columns.map { column in
        var sum = 0.0
        for index in row.indices { sum += row[index] * column[index] }
        return sum
      }
    }
  }
}

extension Machine {
  /// Calls the product with a workspace of exactly the promised size.
  func contract(_ a: Tile, _ b: Tile, alpha: Float, isAccumulated: Bool, into c: Tile) {
    let (m, n, k) = (c.rows, c.columns, a.columns)
    let workspace = Tile(1, gradc_contract_workspace(m, n, k), filledWith: 55)
    call(
      "contract", [m, n, k] + a.strides + b.strides + c.strides + [isAccumulated ? 1 : 0], [alpha],
      [a.address, b.address, c.address, workspace.address])
    #expect(workspace.isUntouchedAround(55))
  }
}
