// What is known when emitted C does not compile.

/// C that gradc made does not compile: a defect of gradc, whatever the model says.
package struct CompilerFailure: Error, CustomStringConvertible {
  /// What the C compiler said, a message an element.
  package let messages: [String]
  /// The C text, so that it can be kept and read.
  package let source: String

  /// A paragraph for the user, without the C text.
  package var description: String {
    let heading = "gradc made C that does not compile; this is a defect of gradc, not of the model"
    return ([heading] + messages.map { "  " + $0 }).joined(separator: "\n")
  }
}
