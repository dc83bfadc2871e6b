// The C of the models that come with gradc.

import CodeGeneration
import Compilation
import Elaboration
import Foundation
import Language
import Training

/// The folder of the package.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// Returns the files in `folder` that train a model, as `folder/name.grad`, in alphabetical order.
func modelFiles(in folder: String) -> [String] {
  let url = packageFolder.appending(path: folder)
  let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
  return names.filter { $0.hasSuffix(".grad") }.sorted().map { "\(folder)/\($0)" }.filter {
    let text = try? String(contentsOf: packageFolder.appending(path: $0), encoding: .utf8)
    return text?.contains("\ntrain ") ?? false
  }
}

/// A model that comes with gradc, with the C of its functions.
struct ModelText {
  /// The file, seen from the package.
  let path: String
  private let file: ModelFile

  init(_ path: String) throws {
    self.path = path
    file = try ModelFile(path: packageFolder.appending(path: path).path)
    try file.check()
  }

  /// Initialisation, step and epoch: what `gradc emit` prints in the package's folder.
  func training() throws -> String {
    let (model, functions) = try trainingFunctions()
    return relative(printModule(functions, title: "\(model.name), \(path)"))
  }

  /// The model, its initialisation, and its step with an epoch.
  func trainingFunctions() throws -> (model: ElaboratedModel, functions: [ModuleFunction]) {
    let model = try file.elaborator.trainingModel()
    return (model, try compileTrainingStep(model).functions())
  }

  /// The files that `gradc export` writes of the model in the package's folder.
  func exported() throws -> [(name: String, text: String)] {
    try exportedLibrary(file, weights: nil, batch: nil, ExportOptions()).files
  }

  /// Everything else that is made of the model: prediction, evaluation, and preparing its data.
  func others() throws -> String {
    let training = try file.elaborator.trainingModel()
    let variables = training.parameters.map(\.variable)
    let inference = try file.elaborator.inferenceModel(batch: 7)
    let evaluation = try file.elaborator.trainingModel(batch: 5, mode: .evaluation)
    var functions = [
      try compileEvaluation(inference, name: "predict", variables: variables),
      try compileEvaluation(evaluation, name: "evaluate", variables: variables),
    ]
    if let data = try? file.elaborator.dataFields(rows: 11) {
      let fields = try compileData(data)
      functions += [fields.prepare] + [fields.summarize].compactMap { $0 }
    }
    return relative(printModule(functions, title: path))
  }

  /// The places in comments as they are where paths are given from the package's folder.
  private func relative(_ text: String) -> String {
    text.replacing(packageFolder.path + "/", with: "")
  }
}
