// Where the time of a training step goes.

import CodeGeneration
import Compilation
import Execution
import Scheduling

/// The times of the parts of a training step, in the order in which they run.
package struct Profile {
  /// A loop nest, a product or a copy.
  package struct Part {
    /// What kind of work it is, with its sizes.
    package let kind: String
    /// What it computes, in the user's names.
    package let values: String
    /// The place in the model as `path:line`; nil for what has none.
    package let place: String?
    /// How long it takes: the median.
    package let seconds: Double
    /// Floating-point operations.
    package let operations: Double
    /// Bytes that are read and written.
    package let bytes: Double
    /// The least that it could take on this core, by its operations and bytes, as a share of its time.
    package let shareOfLimit: Double
  }

  /// The parts in the order in which they run.
  package let parts: [Part]
  /// What the core can do.
  package let limits: MachineLimits
  /// The instruction set that was used.
  package let instructionSet: InstructionSet
  /// The rows of the batch.
  package let batch: Int
  /// How many batches a step sees; what is timed is the work on the last.
  package let passes: Int

  /// How long all parts take together.
  package var seconds: Double { parts.reduce(0) { $0 + $1.seconds } }

  /// Times the parts of a step of `run`, on its first batch, for about `duration` seconds.
  ///
  /// The steps go on training; what they do to the parameters is what they would do anyway. Throws
  /// `OutOfMemory`, `UnusableInstructionSet`, or what is a fault of gradc. `clock` gives seconds.
  package init(_ run: TrainingRun, duration: Double, clock: () -> Double) throws {
    let step = run.step
    instructionSet = try InstructionSet.selected
    limits = try MachineLimits.measured(instructionSet, step.graph.precision)
    batch = run.batch
    passes = run.passes
    let module = try CompiledModule(step.profiledFunctions, title: "parts of \(step.model.name)")
    let functions = step.program.steps.indices.map {
      module.function(TrainingStep.profiledName($0))
    }
    // A whole step sets its inputs, but for the rows that it reads where they lie.
    _ = run.run(from: 0, count: 1)
    run.gatherRows(of: 0)
    var samples = [[Double]](repeating: [], count: functions.count)
    var overheads: [Double] = []
    let end = clock() + duration
    repeat {
      for (number, function) in functions.enumerated() {
        let start = clock()
        run.memory.call(function, seed: 0)
        samples[number].append(clock() - start)
      }
      let start = clock()
      overheads.append(clock() - start)
    } while clock() < end || overheads.count < 5
    let overhead = median(overheads)
    let limits = limits
    parts = zip(step.program.steps, samples).map { part, times in
      let (kind, values, place) = step.description(of: part)
      let seconds = max(median(times) - overhead, 1e-9)
      let bytes = part.bytes(step.graph.precision.size)
      let least = limits.seconds(operations: part.operations, bytes: bytes)
      return Part(
        kind: kind, values: values, place: place, seconds: seconds, operations: part.operations,
        bytes: bytes, shareOfLimit: least / seconds)
    }
  }
}

/// The value in the middle of `values`, of which there is at least one.
private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
