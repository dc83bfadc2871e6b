// Arithmetic of whole numbers that ends at the largest instead of trapping.

/// Returns the sum, or the nearest number that there is.
package func saturatingSum(_ a: Int, _ b: Int) -> Int {
  let (sum, overflows) = a.addingReportingOverflow(b)
  return overflows ? (a < 0 ? .min : .max) : sum
}

/// Returns the product, or the nearest number that there is.
package func saturatingProduct(_ a: Int, _ b: Int) -> Int {
  let (product, overflows) = a.multipliedReportingOverflow(by: b)
  return overflows ? ((a < 0) != (b < 0) ? .min : .max) : product
}
