// The rules that fired, one after the other.

import Graph
import Rewriting

extension TrainingStep {
  /// Each firing of a rule, with the formula before and after it, in the user's names.
  package var trace: String {
    let parts: [(title: String, log: RewriteLog)] = [
      ("The loss", logs.loss), ("The derivatives", logs.gradients), ("The step", logs.step),
    ]
    return parts.map { title, log in
      let heading = "\(title): \(log.firings.count) rules fired\n"
      return heading + log.firings.map(text).joined()
    }.joined(separator: "\n")
  }

  private func text(_ firing: Firing) -> String {
    let origin = graph.origin(firing.source)
    let subject = [origin.name, origin.place].compactMap { $0 }.joined(separator: ", ")
    return """
      \(firing.rule)\(subject.isEmpty ? "" : " (\(subject))")
          \(graph.formula(firing.before, depth: 5))
        = \(graph.formula(firing.after, depth: 5))

      """
  }
}
