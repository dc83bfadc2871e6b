// The stages that emit prints, and the list of rules.

import Differentiation
import Graph
import Rewriting
import Testing

@Suite struct EmitTests {
  static let stages = ["tokens", "ast", "graph", "gradient", "optimized", "schedule", "c"]

  @Test(arguments: stages) func stagesAreDeterministic(_ stage: String) throws {
    let first = try gradc("emit", model("digits"), "--stage", stage)
    #expect(first.code == 0)
    #expect(first.messages == "")
    #expect(first.output.count > 100)
    #expect(try gradc("emit", model("digits"), "--stage", stage).output == first.output)
  }

  @Test(arguments: ["graph", "gradient", "optimized"], ["digits", "xor", "textbook"])
  func graphsParseBack(_ stage: String, _ name: String) throws {
    let text = try gradc("emit", model(name), "--stage", stage).output
    let (graph, roots) = try Graph.parse(text)
    // Comments are not read back.
    let plain = text.split(separator: "\n").map { line in
      line.split(separator: "  #", omittingEmptySubsequences: false)[0] + "\n"
    }
    #expect(graph.text(of: roots, annotated: false) == plain.joined())
  }

  @Test func cIsTheDefault() throws {
    let c = try gradc("emit", model("xor")).output
    #expect(c == (try gradc("emit", model("xor"), "--stage", "c").output))
    #expect(c.contains("train_step"))
  }

  @Test func tokensNeedNoModel() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("a.grad", "dim a = \n")
    #expect(try gradc("emit", path, "--stage", "tokens").code == 0)
    #expect(try gradc("emit", path, "--stage", "ast").code == 1)
  }

  @Test func rulesListEverything() throws {
    let text = try gradc("rules").output
    for rule in Rule.all {
      #expect(text.contains("  \(rule.name) "), "\(rule.name)")
      #expect(text.contains(rule.formula), "\(rule.name)")
      if let condition = rule.condition { #expect(text.contains("if \(condition)\n")) }
    }
    for (key, rule) in DerivativeTable.standard.rules {
      #expect(text.contains("  \(key.name) "), "\(key.name)")
      #expect(text.contains(rule.formula), "\(key.name)")
    }
    let names = try gradc("rules", "--json").objects().map { $0["name"] as? String }
    #expect(names.count == Rule.all.count + DerivativeTable.standard.rules.count)
    #expect(Set(names).isSuperset(of: Rule.all.map(\.name)))
  }
}
