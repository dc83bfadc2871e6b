// What trained models are compared with: least squares and principal components, in Float64.

import Foundation

/// A matrix, row by row.
typealias Matrix = [[Double]]

/// Returns the solution x of a x = b by Gaussian elimination with partial pivoting.
///
/// Requires: `a` is square and regular.
func solve(_ a: Matrix, _ b: [Double]) -> [Double] {
  var rows = zip(a, b).map { $0 + [$1] }
  let count = rows.count
  for column in 0..<count {
    let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
    rows.swapAt(column, pivot)
    for row in 0..<count where row != column {
      let factor = rows[row][column] / rows[column][column]
      for place in column...count { rows[row][place] -= factor * rows[column][place] }
    }
  }
  return (0..<count).map { rows[$0][count] / rows[$0][$0] }
}

/// Returns the coefficients of ordinary least squares of y by the columns of x, and last a constant:
/// the solution of the normal equations XᵀX β = Xᵀy.
func leastSquares(_ x: Matrix, _ y: [Double]) -> [Double] {
  let design = x.map { $0 + [1] }
  let count = design[0].count
  var normal = Matrix(repeating: Array(repeating: 0, count: count), count: count)
  var right = [Double](repeating: 0, count: count)
  for (row, value) in zip(design, y) {
    for i in 0..<count {
      right[i] += row[i] * value
      for j in 0..<count { normal[i][j] += row[i] * row[j] }
    }
  }
  return solve(normal, right)
}

/// Returns the share of the variance of `y` that `prediction` explains.
func r2(_ prediction: [Double], _ y: [Double]) -> Double {
  let mean = y.reduce(0, +) / Double(y.count)
  let rest = zip(y, prediction).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  return 1 - rest / y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
}

/// The mean of rows and the directions in which they vary most.
struct PrincipalComponents {
  let mean: [Double]
  /// Unit vectors at right angles to each other.
  let directions: Matrix

  /// Takes the first `count` components of `rows`: eigenvectors of their covariance, by Jacobi's
  /// rotations (Golub and Van Loan, Matrix Computations, 8.5).
  init(_ rows: Matrix, count: Int) {
    let width = rows[0].count
    let mean = (0..<width).map { column in
      rows.reduce(0) { $0 + $1[column] } / Double(rows.count)
    }
    var a = Matrix(repeating: Array(repeating: 0, count: width), count: width)
    for row in rows {
      let centred = zip(row, mean).map { $0 - $1 }
      for i in 0..<width where centred[i] != 0 {
        for j in 0..<width { a[i][j] += centred[i] * centred[j] / Double(rows.count) }
      }
    }
    var vectors = (0..<width).map { i in (0..<width).map { $0 == i ? 1.0 : 0 } }
    // Sweeps converge quadratically; ten are enough for any matrix of this size.
    for _ in 0..<10 {
      for p in 0..<width {
        for q in p + 1..<width where abs(a[p][q]) > 1e-15 {
          let tau = (a[q][q] - a[p][p]) / (2 * a[p][q])
          let tangent = (tau < 0 ? -1 : 1) / (abs(tau) + (1 + tau * tau).squareRoot())
          let cosine = 1 / (1 + tangent * tangent).squareRoot()
          let sine = tangent * cosine
          for k in 0..<width {
            (a[k][p], a[k][q]) = (
              cosine * a[k][p] - sine * a[k][q], sine * a[k][p] + cosine * a[k][q]
            )
          }
          for k in 0..<width {
            (a[p][k], a[q][k]) = (
              cosine * a[p][k] - sine * a[q][k], sine * a[p][k] + cosine * a[q][k]
            )
            (vectors[p][k], vectors[q][k]) = (
              cosine * vectors[p][k] - sine * vectors[q][k],
              sine * vectors[p][k] + cosine * vectors[q][k]
            )
          }
        }
      }
    }
    let order = (0..<width).sorted { a[$0][$0] > a[$1][$1] }
    self.mean = mean
    directions = order.prefix(count).map { vectors[$0] }
  }

  /// Returns the mean squared error of an element of `rows`, drawn again from their components.
  func reconstructionError(_ rows: Matrix) -> Double {
    var total = 0.0
    for row in rows {
      // What a projection leaves is what its length lacks (Pythagoras).
      let centred = zip(row, mean).map { $0 - $1 }
      total += centred.reduce(0) { $0 + $1 * $1 }
      for direction in directions {
        let part = zip(centred, direction).reduce(0) { $0 + $1.0 * $1.1 }
        total -= part * part
      }
    }
    return total / Double(rows.count * rows[0].count)
  }
}
