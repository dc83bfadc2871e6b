// The language reference says what gradc does: its programs hold, its errors are printed so.

import Foundation
import Language
import Testing

@testable import Elaboration

@Suite struct ReferenceTests {
  /// The pages whose programs show each rule of the language, by the number that the rule has in its
  /// design.
  static let rules: [Int: [String]] = [
    1: ["01-files"],
    2: ["02-names"],
    3: ["03-types"],
    4: ["04-sizes"],
    5: ["05-dimensions", "11-models"],
    6: ["06-broadcasting"],
    7: ["07-functions", "08-layers", "09-overloads"],
    8: ["12-param", "13-state", "14-when"],
    9: ["10-results"],
    10: ["15-index-equations", "16-reductions", "17-ranges", "18-gathers", "19-windows"],
    11: ["20-scan"],
    12: ["21-repeat"],
    13: ["22-reshape"],
    14: ["23-conditions", "24-operators", "25-parts", "26-functions-of-numbers", "27-random"],
    15: [
      "28-data", "29-text", "30-arrays", "31-statistics", "32-train", "33-loss-and-report",
      "35-schedules",
    ],
    16: ["34-optimizer"],
    17: ["36-derive", "37-check", "42-mistakes"],
    18: ["38-import", "39-library"],
  ]

  @Test func rulesAreCovered() {
    #expect(Self.rules.keys.sorted() == Array(1...18))
    for (rule, names) in Self.rules {
      for name in names {
        #expect(ReferencePage.all.contains { $0.name == name + ".md" }, "rule \(rule): \(name)")
      }
    }
    // Errors and derivations have no rule of their own.
    let named = Set(Self.rules.values.joined()).union(["40-errors", "41-derivations"])
    #expect(Set(ReferencePage.all.map { String($0.name.dropLast(3)) }) == named)
  }

  @Test(arguments: ReferencePage.all) func programsHold(_ page: ReferencePage) throws {
    #expect(!page.programs.isEmpty)
    for program in page.programs {
      let run = try page.run("check", program)
      #expect(run.code == 0, "\(page.name):\(program.line): \(run.messages)")
      let checks = program.text.split(separator: "\n").count { $0.hasPrefix("check ") }
      let expected = checks == 0 ? "" : checks == 1 ? "1 check holds\n" : "\(checks) checks hold\n"
      #expect(run.messages == expected, "\(page.name):\(program.line)")
    }
  }

  /// Programs look as `gradc format` has them.
  @Test(arguments: ReferencePage.all) func programsAreFormatted(_ page: ReferencePage) throws {
    for program in page.programs {
      let file = SourceFile(path: page.name, text: program.text)
      let formatted = String(decoding: format(file), as: UTF8.self)
      if ReferencePage.isRecording, formatted != program.text {
        try ReferencePage.record(formatted, for: program.text, in: page.name)
        continue
      }
      #expect(formatted == program.text, "\(page.name):\(program.line)")
    }
  }

  @Test func trainingsRun() throws {
    var count = 0
    for page in ReferencePage.all {
      for program in page.trainings {
        let run = try page.run("train", program)
        #expect(run.code == 0, "\(page.name):\(program.line): \(run.messages)")
        count += 1
      }
    }
    #expect(count > 5)
  }

  @Test(arguments: ReferencePage.all) func errorsReadAsPrinted(_ page: ReferencePage) throws {
    for (program, message) in page.mistakes {
      let place: Testing.Comment = "\(page.name):\(program.line)"
      let expected = try #require(message, place)
      let run = try page.run("check", program)
      #expect(run.code == 1, place)
      if ReferencePage.isRecording, run.messages != expected.text {
        let fences = "```\n\n```text\n"
        try ReferencePage.record(
          program.text + fences + run.messages, for: program.text + fences + expected.text,
          in: page.name)
        continue
      }
      #expect(run.messages == expected.text, place)
    }
  }

  /// A program is written as a program, so that it is tested: no block is left without a kind by mistake.
  @Test(arguments: ReferencePage.all) func blocksHaveAKind(_ page: ReferencePage) {
    let pairs = page.text.components(separatedBy: "\n").count { $0.hasPrefix("```") }
    #expect(pairs == 2 * page.blocks.count, "a fence is missing")
    for block in page.blocks {
      let isForm = block.words.isEmpty || block.words == ["text"]
      #expect(isForm || block.isProgram || block.fileName != nil, "\(page.name):\(block.line)")
    }
  }

  @Test func everyWordIsExplained() {
    let known = ReferencePage.all.reduce(into: Set<String>()) { $0.formUnion($1.codeWords) }
    let words =
      SoftKeyword.all.sorted() + Keyword.allCases.map(\.rawValue)
      + Builtin.allCases.map(\.rawValue) + DerivativeOperator.allCases.map(\.rawValue)
      + Language.Reduction.Operation.allCases.map(\.rawValue) + stepNames
      + ["pi", "e", "inf", "over", "with", "training", "within"]
      + ["real", "int", "bool", "dim", "simplex", "index"]
    for word in words { #expect(known.contains(word), "no page has '\(word)'") }
  }

  @Test func indexAndLinksLeadSomewhere() throws {
    let index = ReferencePage("README.md")
    for page in ReferencePage.all {
      #expect(index.text.contains("](\(page.name))"), "the index lacks \(page.name)")
    }
    let link = /\]\(([^)#:]+)(#[^)]*)?\)/
    for page in ReferencePage.all + [index] {
      for match in page.prose.matches(of: link) {
        let target = ReferencePage.folder.appending(path: String(match.1))
        #expect(
          FileManager.default.fileExists(atPath: target.standardized.path),
          "\(page.name) links to \(match.1)")
      }
    }
    let root = try String(contentsOf: packageFolder.appending(path: "README.md"), encoding: .utf8)
    #expect(root.contains("](Sources/Language/Reference/README.md)"))
  }
}
