// A hash of few small numbers, which come from the compiler itself: nobody chooses them so that they collide.

/// Returns a hash of `value` and all that `hash` is a hash of.
///
/// The low bits, by which tables choose a place, depend on all bits of both.
@inlinable public func mixed(_ value: Int, into hash: Int) -> Int {
  // An odd number near 2⁶⁴ divided by the golden ratio: D. E. Knuth, "The Art of Computer Programming",
  // volume 3, 6.4.
  let product = (hash ^ value) &* -0x61C8_8646_80B5_83EB
  return product ^ (product >> 32)
}
