// Tables with holes, from training to prediction.

import Foundation
import Testing

@Suite struct MissingValueRunTests {
  private func folder(_ missing: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", "a,b,y\n1,10,0\n3,NA,1\n,30,2\n8,20,3\n")
    _ = try folder.write(
      "m.grad",
      """
      data d {
          source = csv("t.csv"\(missing))
          x: [2] = source[0 : 2]
          y      = source.y
      }

      model m(x: [batch, 2]) -> seen: [batch, 2] {
          param one: real = ones()
          seen = one * x
      }

      train m {
          data      = d
          loss      = mse(seen[:, 0], y)
          optimizer = sgd(lr=0)
          batch     = 1
          epochs    = 1
          save      = "m.safetensors"
      }

      """)
    return folder
  }

  /// The means of the rows that were trained on fill what is predicted later, too.
  @Test func meansAreSavedAndUsedAgain() throws {
    let folder = try folder(", missing=\"mean\"")
    let training = try execute(executable, ["train", "m.grad"], in: folder.path)
    #expect(training.code == 0, "\(training.messages)")
    let own = try execute(executable, ["run", "m.grad"], in: folder.path)
    #expect(
      own.output == "seen[0],seen[1]\n1.0,10.0\n3.0,20.0\n4.0,30.0\n8.0,20.0\n", "\(own.messages)")
    _ = try folder.write("new.csv", "a,b\n100,\n?,200\n")
    let other = try execute(
      executable, ["run", "m.grad", "--data", "new.csv"], in: folder.path)
    #expect(other.output == "seen[0],seen[1]\n100.0,20.0\n4.0,200.0\n", "\(other.messages)")
    // Even where a column has no value at all.
    let none = try execute(
      executable, ["run", "m.grad", "--data", "-"], in: folder.path, input: "a,b\n7,NaN\n")
    #expect(none.output == "seen[0],seen[1]\n7.0,20.0\n", "\(none.messages)")
  }

  @Test func rowsThatAreLeftOutAreNamed() throws {
    let folder = try folder(", missing=\"drop\"")
    let training = try execute(executable, ["train", "m.grad"], in: folder.path)
    #expect(
      training.messages.hasPrefix(
        "gradc: note: 2 rows lack a value and are left out: lines 3, 4\n"), "\(training.messages)")
    let own = try execute(executable, ["run", "m.grad"], in: folder.path)
    #expect(own.output == "seen[0],seen[1]\n1.0,10.0\n8.0,20.0\n", "\(own.messages)")
    #expect(own.messages == "gradc: note: 2 rows lack a value and are left out: lines 3, 4\n")
    // The label is not read, so that it may be missing.
    let other = try execute(
      executable, ["run", "m.grad", "--data", "-"], in: folder.path, input: "a,b,y\n1,2,\n,4,5\n")
    #expect(other.output == "seen[0],seen[1]\n1.0,2.0\n", "\(other.messages)")
    #expect(other.messages == "gradc: note: the row in line 3 lacks a value and is left out\n")
  }

  @Test func withoutAWordItIsAnError() throws {
    let folder = try folder("")
    let run = try execute(executable, ["check", "m.grad"], in: folder.path)
    #expect(run.code == 1)
    #expect(
      run.messages == """
        t.csv:3:3: error: 'NA' in column 'b' stands for a missing value
           |
         3 | 3,NA,1
           |   ^^
           = help: leave such rows out, csv("…", missing="drop"), or have them filled: missing="mean" \
        or missing=0

        t.csv:4:1: error: this cell of column 'a' is empty
           |
         4 | ,30,2
           | ^
           = help: leave such rows out, csv("…", missing="drop"), or have them filled: missing="mean" \
        or missing=0

        """, "\(run.messages)")
  }
}
