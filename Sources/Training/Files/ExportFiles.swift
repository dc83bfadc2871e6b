// Exported libraries: put together from a model file, and written to a folder.

import CodeGeneration
import Compilation
import Elaboration
import Glibc
import Language

/// Returns the model that `file` trains, or declares, as a library of plain C.
///
/// The numbers of `weights`, a safetensors file, become constants in it. `batch` is the number of rows;
/// without it that of training counts or, where the library does not train, 1. Throws `ModelErrors`,
/// `Diagnostics`, `FileFailure`, or what is a fault of gradc.
package func exportedLibrary(
  _ file: ModelFile, weights weightsPath: String?, batch: Int?, _ options: ExportOptions
) throws -> PortableLibrary {
  let path = file.source.path
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  let name = libraryName(of: path)
  func title(_ model: ElaboratedModel) -> String {
    "\(model.name), \(path.dropFirst(folder.count))"
  }
  let library: PortableLibrary
  if let weightsPath {
    let prediction = try Prediction(file, weights: weightsPath)
    let part = try prediction.part(batch: batch ?? 1)
    library = try exportInference(
      part.model, name: name, title: title(part.model), weights: part.portableWeights,
      folder: folder, precision: options.precision)
  } else if options.trains {
    try file.check()
    let model = try file.elaborator.trainingModel(batch: batch)
    let inference = try file.elaborator.inferenceModel(batch: model.settings.batch?.value ?? 1)
    library = try exportTraining(
      model, inference: inference, name: name, title: title(model), folder: folder,
      options)
  } else {
    let inference = try file.elaborator.inferenceModel(batch: batch ?? 1)
    library = try exportInference(
      inference, name: name, title: title(inference), folder: folder,
      precision: options.precision)
  }
  guard library.fitsC else {
    throw FileFailure(
      "'\(file.source.path)' is too large for a C library: its memory has more numbers than an int "
        + "can count", help: "make the batch smaller with --batch")
  }
  return library
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
        try FileWriter.replace(partial) { (writer) throws(FileFailure) in
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
  /// The weights as they lie in memory.
  var portableWeights: PortableWeights {
    PortableWeights(
      parameters: Array(memory.model.parameters.elements),
      states: Array(memory.model.states.elements))
  }
}
