// The tensors of a file under the names, and in the layouts, of a model.

import Execution
import Language

extension TensorMap {
  /// Returns `weights`, the file at `path`, with what the model calls `wanted` under these names and of these
  /// shapes, and the names of the tensors that nothing asks for. What is not mapped is found by its own
  /// name. Statistics of data may be mapped, too.
  ///
  /// Throws `ModelErrors`: all that is missing or does not fit, with what there is.
  func applied(
    to weights: SafeTensors, path: String, wanted: [SafeTensors.Outline]
  ) throws -> (weights: SafeTensors, unused: [String]) {
    var (tensors, used): ([SafeTensors.Tensor], Set<String>) = ([], [])
    var faults: [Diagnostic] = []
    let shapes = Dictionary(
      wanted.map { ($0.name, $0.shape) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      do throws(Diagnostic) {
        guard shapes[entry.name] != nil || Statistic.isName(entry.name) else {
          throw Diagnostic(
            "the model has no parameter '\(entry.name)'", at: entry.namePlace,
            notes: [Self.wantedNote(wanted)],
            help: closest(to: entry.name, in: wanted.map(\.name)).map { "did you mean '\($0)'?" })
        }
        let (tensor, layout) = try tensor(of: entry, in: weights, path)
        used.insert(tensor.name)
        let shape = shapes[entry.name] ?? tensor.shape
        let values = try values(of: tensor, layout, as: shape, entry)
        tensors.append(.init(name: entry.name, shape: shape, values: values))
      } catch {
        faults.append(error)
      }
    }
    let mapped = Set(entries.map(\.name))
    var missing: [SafeTensors.Outline] = []
    for outline in wanted where !mapped.contains(outline.name) {
      if let own = weights[outline.name], own.shape == outline.shape {
        used.insert(own.name)
        tensors.append(own)
      } else {
        missing.append(outline)
      }
    }
    if !missing.isEmpty {
      let names = missing.prefix(4).map { "'\($0.name)'" }.joined(separator: ", ")
      let rest = missing.count > 4 ? " and \(missing.count - 4) more" : ""
      faults.append(
        Diagnostic(
          "nothing is mapped to \(names)\(rest)", at: place,
          notes: [Self.wantedNote(missing), Self.heldNote(weights, path)]))
    }
    guard faults.isEmpty else { throw ModelErrors(diagnostics: faults) }
    for tensor in weights.tensors
    where Statistic.isName(tensor.name) && !mapped.contains(tensor.name) {
      used.insert(tensor.name)
      tensors.append(tensor)
    }
    let unused = weights.tensors.map(\.name) + weights.others.map(\.name)
    return (
      SafeTensors(tensors: tensors, metadata: weights.metadata),
      unused.filter { !used.contains($0) }.sorted()
    )
  }

  /// How a tensor lies in the file, if the map says so.
  private enum Layout {
    case asItIs, transposed
  }

  /// Returns the tensor that `entry` names, and what is said of its layout.
  private func tensor(
    of entry: Entry, in weights: SafeTensors, _ path: String
  ) throws(Diagnostic) -> (SafeTensors.Tensor, Layout?) {
    if let tensor = weights[entry.tensor] { return (tensor, nil) }
    for (ending, layout) in [(".T", Layout.transposed), (".N", .asItIs)]
    where entry.tensor.hasSuffix(ending) {
      if let tensor = weights[String(entry.tensor.dropLast(2))] { return (tensor, layout) }
    }
    if let other = weights.others.first(where: { $0.name == entry.tensor }) {
      throw Diagnostic(
        "'\(other.name)' holds \(other.type), and F32, F64, F16 and BF16 can be read",
        at: entry.tensorPlace)
    }
    throw Diagnostic(
      "'\(path)' has no tensor '\(entry.tensor)'", at: entry.tensorPlace,
      notes: [Self.heldNote(weights, path)],
      help: closest(to: entry.tensor, in: weights.tensors.map(\.name)).map {
        "did you mean '\($0)'?"
      })
  }

  /// Returns the numbers of `tensor` in the order in which a parameter of the shape `shape` has them.
  private func values(
    of tensor: SafeTensors.Tensor, _ layout: Layout?, as shape: [Int], _ entry: Entry
  ) throws(Diagnostic) -> Numbers {
    func fits(_ own: [Int]) -> Bool { own.isSplit(of: shape) || shape.isSplit(of: own) }
    let fitsAsItIs = fits(tensor.shape)
    let fitsTransposed = tensor.shape.count == 2 && fits(tensor.shape.reversed())
    // A row or a column is the same either way.
    let isAmbiguous =
      fitsAsItIs && fitsTransposed && !tensor.shape.contains(1) && layout == nil
    if isAmbiguous {
      throw Diagnostic(
        "'\(tensor.name)' is \(tensor.shape), which fits '\(entry.name)' as it is and transposed",
        at: entry.tensorPlace,
        notes: ["PyTorch's Linear has [outputs, inputs], and gradc's linear [inputs, outputs]"],
        help: "write \(tensor.name).T if it is to be transposed, and \(tensor.name).N if not")
    }
    switch layout {
    case .transposed? where fitsTransposed: return tensor.transposed
    case .asItIs? where fitsAsItIs: return tensor.values
    case nil where fitsAsItIs: return tensor.values
    case nil where fitsTransposed: return tensor.transposed
    default:
      let seen = layout == .transposed ? " transposed" : ""
      throw Diagnostic(
        "'\(tensor.name)' is \(tensor.shape), which does not fit\(seen) into '\(entry.name)', which is "
          + "\(shape)",
        at: entry.tensorPlace)
    }
  }

  /// Says what a model wants.
  static func wantedNote(_ wanted: [SafeTensors.Outline]) -> String {
    "the model wants \(listed(wanted.map { ($0.name, "\($0.shape)") }))"
  }

  /// Says what the file at `path` holds; the tensors of an optimizer are none of its weights.
  static func heldNote(_ weights: SafeTensors, _ path: String) -> String {
    let held = weights.tensors.filter { !Checkpoint.isForTraining($0.name) }
      .map { ($0.name, "\($0.shape)") }
    let all = held + weights.others.map { ($0.name, "of \($0.type)") }
    return "'\(path)' holds \(all.isEmpty ? "no tensors" : listed(all.sorted { $0.0 < $1.0 }))"
  }
}

/// Returns names with what is said of each, on one line; the first twenty.
private func listed(_ items: [(name: String, what: String)]) -> String {
  let some = items.prefix(20).map { "'\($0.name)' \($0.what)" }.joined(separator: ", ")
  return items.count > 20 ? "\(some) and \(items.count - 20) more" : some
}

extension [Int] {
  /// Whether these sizes come of `whole` by splitting its dimensions, in order; [2, 3, 4] comes of [6, 4]. The
  /// elements of both are then the same, row-major.
  fileprivate func isSplit(of whole: [Int]) -> Bool {
    var rest = filter { $0 != 1 }[...]
    for size in whole where size != 1 {
      var product = 1
      while product != size {
        guard let next = rest.popFirst(), next > 0 else { return false }
        let (larger, overflows) = product.multipliedReportingOverflow(by: next)
        guard !overflows, larger <= size else { return false }
        product = larger
      }
    }
    return rest.isEmpty
  }
}

extension SafeTensors.Tensor {
  /// The numbers of a matrix, column after column.
  fileprivate var transposed: Numbers {
    let (rows, columns) = (shape[0], shape[1])
    return values.runs(
      of: 1, from: (0..<values.count).map { $0 % rows * columns + $0 / rows })
  }
}
