// Exported libraries: put together from a model file, and written to a folder.

import CodeGeneration
import Compilation
import Elaboration
import Glibc
import Language

/// Returns the model that `file` trains, or declares, as a library of plain C.
///
/// The numbers of `weights`, a safetensors file, become constants in it; `map` gives its tensors the names
/// of the model. `batch` is the number of rows;
/// without it that of training counts or, where the library does not train, 1. `remark` hears of what is
/// left out. Throws `ModelErrors`, `Diagnostics`, `Diagnostic`, `FileFailure`, or what is a fault of gradc.
package func exportedLibrary(
  _ file: ModelFile, weights weightsPath: String?, map: TensorMap? = nil, batch: Int?,
  _ options: ExportOptions,
  remark: (String) -> Void = { _ in }
) throws -> PortableLibrary {
  let path = file.source.path
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  let name = libraryName(of: path)
  func title(_ model: ElaboratedModel) -> String {
    "\(model.name), \(path.dropFirst(folder.count))"
  }
  var library: PortableLibrary
  if let weightsPath {
    let prediction = try Prediction(file, weights: weightsPath, map: map)
    let part = try prediction.part(batch: batch ?? 1)
    let data = preparation(
      of: file, for: [part.model], batch: batch ?? 1, prediction.savedStatistics.rowCount, remark)
    let statistics = try data?.statistics(prediction.savedStatistics.read) ?? []
    library = try exportInference(
      part.model, data: data?.functions, name: name, title: title(part.model),
      weights: part.portableWeights(statistics), folder: folder, precision: options.precision)
  } else if options.trains {
    library = try trainingLibrary(
      file, batch: batch, name: name, folder: folder, options, title, remark)
  } else {
    let inference = try file.elaborator.inferenceModel(batch: batch ?? 1)
    let data = preparation(of: file, for: [inference], batch: batch ?? 1, nil, remark)
    library = try exportInference(
      inference, data: data?.functions, name: name, title: title(inference), folder: folder,
      precision: options.precision)
  }
  library.isFreestanding = options.isFreestanding
  guard library.fitsC else {
    throw FileFailure(
      "'\(file.source.path)' is too large for a C library: its memory has more numbers than an int "
        + "can count", help: "make the batch smaller with --batch")
  }
  return library
}

/// Returns the library of what `file` trains, with a program if `options` ask for one.
private func trainingLibrary(
  _ file: ModelFile, batch: Int?, name: String, folder: String, _ options: ExportOptions,
  _ title: (ElaboratedModel) -> String, _ remark: (String) -> Void
) throws -> PortableLibrary {
  let model = try file.checkedTrainingModel(batch: batch)
  let batch = model.settings.batch?.value ?? 1
  let inference = try file.elaborator.inferenceModel(batch: batch)
  // All that is wrong with the data is said now, and the numbers of rows and steps are known.
  let run = try options.hasProgram ? TrainingRun(file, batch: batch) : nil
  let evaluations = try run?.measuredModels() ?? []
  let models = [model] + evaluations
  let data =
    run == nil
    ? preparation(of: file, for: models, batch: batch, nil, remark)
    : try ExportedData(file, for: models, batch: batch)
  var library = try exportTraining(
    model, inference: inference, evaluations: evaluations, data: data?.functions, name: name,
    title: title(model), folder: folder, options)
  library.program = try run?.program(data)
  return library
}

/// Returns the data block as far as it makes inputs of `models`; nil, with a remark, where rows have to be
/// prepared otherwise, as when its source cannot be read.
private func preparation(
  of file: ModelFile, for models: [ElaboratedModel], batch: Int, _ statisticsRowCount: Int?,
  _ remark: (String) -> Void
) -> ExportedData? {
  do {
    return try ExportedData(
      file, for: models, batch: batch, statisticsRowCount: statisticsRowCount)
  } catch {
    let message: String? =
      switch error {
      case let error as Diagnostics: error.all.first?.message
      case let error as Diagnostic: error.message
      default: nil
      }
    remark("the library does not prepare rows: \(message ?? "\(error)")")
    return nil
  }
}

/// The name of a library: that of the model file, as an identifier of C.
private func libraryName(of path: String) -> String {
  let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  let file = path[start...]
  let stem = file.hasSuffix(".grad") ? file.dropLast(5) : file
  return PortableLibrary.name(from: String(stem))
}

extension PortableLibrary {
  /// The names of the files.
  package var fileNames: [String] { files.map(\.name) }

  /// Writes the files to the folder `path`, which is made if it is missing.
  ///
  /// All are first written beside their places: where that fails, the folder is as it was. Throws
  /// `FileFailure`.
  package func write(to path: String) throws(FileFailure) {
    guard !path.utf8.contains(0) else { throw .writing(path, code: EINVAL) }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFDIR {
      throw FileFailure("cannot write to '\(path)': it is a file, not a folder")
    }
    if !exists, mkdir(path, 0o777) != 0 { throw .writing(path, code: errno) }
    var written: [(partial: String, target: String)] = []
    do throws(FileFailure) {
      for file in files {
        let target = "\(path)/\(file.name)"
        let partial = "\(target).partial-\(getpid())"
        written.append((partial, target))
        try FileWriter.replace(partial, as: target) { (writer) throws(FileFailure) in
          try writer.write(Array(file.text.utf8))
        }
      }
      for (_, target) in written {
        var status = stat()
        if stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          throw .writing(target, code: EISDIR)
        }
      }
      for (partial, target) in written {
        guard rename(partial, target) == 0 else { throw .writing(target, code: errno) }
      }
    } catch {
      for (partial, _) in written { unlink(partial) }
      if !exists { rmdir(path) }
      throw error
    }
  }
}

extension Prediction {
  /// Returns the model for `batch` rows with its weights. Throws as `run` does.
  func part(batch: Int) throws -> Part { try Part(file, batch: batch, weights, weightsPath) }
}

extension Prediction.Part {
  /// The weights as they lie in memory, and `statistics` of the data.
  func portableWeights(_ statistics: [Double]) -> PortableWeights {
    PortableWeights(
      parameters: Array(memory.model.parameters.elements),
      states: Array(memory.model.states.elements), statistics: statistics)
  }
}
