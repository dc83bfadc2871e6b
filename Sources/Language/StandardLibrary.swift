// The standard library: model files that are part of the program.

/// The files of the standard library, which are written in the language and embedded in the binary.
package enum StandardLibrary {
  /// The files as every model file sees them.
  package static let shared = Library(files)

  /// The files in alphabetical order; their paths read `library/NAME.grad`.
  package static let files: [SourceFile] = [
    SourceFile(path: "library/activations.grad", text: PackageResources.activations_grad),
    SourceFile(path: "library/attention.grad", text: PackageResources.attention_grad),
    SourceFile(path: "library/convolution.grad", text: PackageResources.convolution_grad),
    SourceFile(path: "library/layers.grad", text: PackageResources.layers_grad),
    SourceFile(path: "library/losses.grad", text: PackageResources.losses_grad),
    SourceFile(path: "library/metrics.grad", text: PackageResources.metrics_grad),
    SourceFile(path: "library/normalization.grad", text: PackageResources.normalization_grad),
    SourceFile(path: "library/optimizers.grad", text: PackageResources.optimizers_grad),
    SourceFile(path: "library/pooling.grad", text: PackageResources.pooling_grad),
    SourceFile(path: "library/recurrent.grad", text: PackageResources.recurrent_grad),
    SourceFile(path: "library/schedules.grad", text: PackageResources.schedules_grad),
    SourceFile(path: "library/variational.grad", text: PackageResources.variational_grad),
  ]
}
