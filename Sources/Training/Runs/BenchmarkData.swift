// What a benchmark feeds to a model.

/// The batches of a model that has no data of its own; the same ones come again in each epoch.
package struct BenchmarkData {
  /// How many different batches there are.
  package let batches: Int
  /// The safetensors file that they come from, in place of all other data; nil for random ones.
  package let path: String?

  /// Creates the description of `batches` batches from the file at `path`, or of random ones.
  package init(batches: Int, path: String? = nil) {
    self.batches = batches
    self.path = path
  }
}
