// swift-tools-version: 6.2

import PackageDescription

// Warnings are errors: what the compiler doubts, a reader will doubt as well.
//
// Generic types are made by calls of what makes each of them: by default, the runtime library reads their names
// when they are first used and looks through all conformances of the program for those of their arguments. That
// is a millisecond of the nine until a small model has made its first step.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"]),
]

/// A room of the house: one target, one folder, one job.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one room.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "gradc",
  products: [.executable(name: "gradc", targets: ["gradc"])],
  dependencies: [
    // The command line: flags, help pages and completions, as Swift users know them.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // In the order in which data flows; a room imports only what stands above it.
    room("Graph"),
    room("Differentiation", ["Graph"]),
    room("Rewriting", ["Graph"]),
    .target(
      name: "Language", exclude: ["README.md", "Reference", "Editors"],
      resources: [.embedInCode("Library")],
      swiftSettings: strict),
    room("Elaboration", ["Graph", "Differentiation", "Rewriting", "Language"]),
    room("Scheduling", ["Graph"]),
    room("VectorCode", ["Graph"]),
    room("CodeGeneration", ["Graph", "Scheduling", "VectorCode"]),
    // Vector functions of one variable (exp, tanh, …) come from SLEEF: measured, exact to 4 ULP.
    .target(
      name: "CKernels",
      cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("sleef"), .linkedLibrary("m")]),
    // libtcc compiles the emitted C in memory, in less than a millisecond.
    .systemLibrary(name: "CTinyCC", providers: [.apt(["libtcc-dev"])]),
    room("Execution", ["Graph", "VectorCode", "CKernels", "CTinyCC"]),
    room(
      "Compilation",
      [
        "Graph", "Differentiation", "Rewriting", "Language", "Elaboration", "Scheduling",
        "CodeGeneration", "VectorCode", "Execution",
      ]),
    // gzip and deflate come from zlib, which every system has: compressed IDX and NPZ files.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    room(
      "Training",
      [
        "CZlib", "Graph", "Differentiation", "Rewriting", "Language", "Elaboration", "Scheduling",
        "CodeGeneration", "Compilation", "Execution",
      ]),
    .executableTarget(
      name: "gradc",
      dependencies: [
        "Graph", "Differentiation", "Rewriting", "Language", "Elaboration", "Scheduling",
        "CodeGeneration", "Compilation", "Execution", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What several tests need: random values, finite differences.
    .target(
      name: "TestSupport", dependencies: ["Graph", "Differentiation"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("GraphTests", ["Graph", "TestSupport"]),
    tests("DifferentiationTests", ["Graph", "Differentiation", "TestSupport"]),
    tests("RewritingTests", ["Graph", "Differentiation", "Rewriting", "TestSupport"]),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "SchedulingTests",
      dependencies: [
        "Graph", "Differentiation", "Rewriting", "Scheduling", "Execution", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    tests(
      "CompilationTests",
      [
        "Graph", "Differentiation", "Rewriting", "Language", "Elaboration", "Scheduling",
        "CodeGeneration", "VectorCode", "Execution", "Compilation", "Training", "TestSupport",
      ], exclude: ["Fixtures"]),
    tests("KernelTests", ["CKernels", "Graph", "Execution", "TestSupport"]),
    tests("ExecutionTests", ["Graph", "Execution"]),
    tests("VectorCodeTests", ["VectorCode", "Graph", "Execution", "TestSupport"]),
    tests(
      "TrainingTests",
      ["Training", "Language", "Graph", "Differentiation", "Rewriting", "Execution"],
      exclude: ["Fixtures"]),
    tests(
      "CommandLineTests",
      [
        "gradc", "Graph", "Differentiation", "Rewriting", "Language", "Elaboration", "Compilation",
        "Execution", "Training", "TestSupport",
      ]),
    .testTarget(
      name: "ElaborationTests", dependencies: ["Elaboration"], exclude: ["Fixtures"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
