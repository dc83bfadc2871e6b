// Named tensors in a file, in the safetensors format that other tools read and write.
//
// 8 bytes: the length of the header, little-endian; the header, a JSON object
// { name: { "dtype", "shape", "data_offsets": [begin, end] }, "__metadata__": { name: text } },
// padded with spaces; the data, to which the offsets are relative, without gaps.
// https://github.com/huggingface/safetensors

import Elaboration
import Execution
import Graph

/// What a safetensors file holds.
package struct SafeTensors: Sendable {
  /// A named array of numbers.
  package struct Tensor: Sendable, Equatable {
    /// The name, such as `linear1.w`.
    package let name: String
    /// The size of each dimension; empty for a scalar.
    package let shape: [Int]
    /// The numbers, row-major.
    package let values: Numbers

    /// Creates a tensor; `write` refuses it unless `shape` has as many elements as `values`.
    package init(name: String, shape: [Int], values: Numbers) {
      self.name = name
      self.shape = shape
      self.values = values
    }
  }

  /// The tensors; read from a file, in the order of their data.
  package var tensors: [Tensor]
  /// Texts about the file as a whole, by name.
  package var metadata: [String: String]
  /// The tensors that hold no real numbers, and what type they have; only where such are left out.
  var others: [(name: String, type: String)] = []

  /// Creates the content of a file.
  package init(tensors: [Tensor], metadata: [String: String] = [:]) {
    self.tensors = tensors
    self.metadata = metadata
  }

  /// Returns the tensor named `name`, or `nil`.
  package subscript(name: String) -> Tensor? { tensors.first { $0.name == name } }

  /// The name in the header that belongs to no tensor.
  static let metadataName = "__metadata__"

  /// Returns the product of `shape`, or `nil` if a size is negative or the product too large.
  static func elementCount(_ shape: [Int]) -> Int? {
    var count = 1
    for size in shape {
      let (product, overflows) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflows else { return nil }
      count = product
    }
    return count
  }
}

#if _endian(big)
  #error("the format is little-endian, and tensors are written as they are in memory")
#endif

extension SafeTensors {
  /// A tensor without its numbers.
  package struct Outline: Sendable, Equatable {
    /// The name, such as `linear1.w`.
    package let name: String
    /// The size of each dimension; empty for a scalar.
    package let shape: [Int]
    /// The type of its numbers.
    package let precision: Precision

    /// Creates an outline.
    package init(name: String, shape: [Int], _ precision: Precision = .float) {
      self.name = name
      self.shape = shape
      self.precision = precision
    }

    /// Creates the outline of the tensor that keeps `variable` in numbers of `precision`.
    init(_ variable: GraphVariable, _ precision: Precision) {
      self.init(name: variable.name, shape: variable.axes.map(\.extent), precision)
    }
  }

  /// Writes the tensors as numbers of their own types, sorted by name, in place of the file at `path`.
  ///
  /// The same tensors give the same bytes. If anything fails, what was at `path` stays. Throws as
  /// well where two tensors have one name or a shape does not fit its values.
  package func write(to path: String) throws(FileFailure) {
    let outlines = tensors.map { Outline(name: $0.name, shape: $0.shape, $0.values.precision) }
    try Self.write(outlines, metadata: metadata, to: path) { tensors[$0].values }
  }

  /// Writes tensors as the method of the same name does; `values` gives the numbers of the one at a
  /// place in `outlines`, and is asked for one after the other, so that not all are copied at once.
  package static func write(
    _ outlines: [Outline], metadata: [String: String], to path: String,
    values: (Int) -> Numbers
  ) throws(FileFailure) {
    let order = outlines.indices.sorted {
      outlines[$0].name.utf8.lexicographicallyPrecedes(outlines[$1].name.utf8)
    }
    let header = try header(of: order.map { outlines[$0] }, metadata, path: path)
    try FileWriter.replace(path) { (file) throws(FileFailure) in
      try file.write([UInt64(header.count).littleEndian])
      try file.write(header)
      for place in order {
        let outline = outlines[place]
        let numbers = values(place)
        guard elementCount(outline.shape) == numbers.count else {
          throw FileFailure(
            "cannot write '\(path)': '\(outline.name)' is \(outline.shape), but has "
              + counted(numbers.count, "value"))
        }
        guard numbers.precision == outline.precision else {
          preconditionFailure("'\(outline.name)' has numbers of another type")
        }
        try file.write(numbers)
      }
    }
  }

  /// Returns the header for `sorted`, padded so that the data starts at a multiple of 8.
  private static func header(
    of sorted: [Outline], _ metadata: [String: String], path: String
  ) throws(FileFailure) -> [UInt8] {
    var members: [String] = []
    if !metadata.isEmpty {
      let texts = metadata.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { "\(JSON.quoted($0.key)):\(JSON.quoted($0.value))" }
      members.append("\"\(metadataName)\":{\(texts.joined(separator: ","))}")
    }
    var names: Set<String> = [metadataName]
    var offset = 0
    for tensor in sorted {
      guard names.insert(tensor.name).inserted else {
        throw FileFailure("cannot write '\(path)': the name '\(tensor.name)' is taken")
      }
      // What cannot be counted fits no values, which is found out when they are written.
      let count = elementCount(tensor.shape).flatMap { $0 < 1 << 48 ? $0 : nil } ?? 0
      let end = offset + tensor.precision.size * count
      let type = tensor.precision == .float ? "F32" : "F64"
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      members.append(
        "\(JSON.quoted(tensor.name)):{\"dtype\":\"\(type)\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(offset),\(end)]}")
      offset = end
    }
    var header = Array("{\(members.joined(separator: ","))}".utf8)
    while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
    return header
  }
}
