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

  /// A drawing has the nodes and edges of the text, and what is drawn is declared.
  @Test(arguments: ["graph", "gradient", "optimized"], ["digits", "xor", "logistic"])
  func drawings(_ stage: String, _ name: String) throws {
    let (graph, roots) = try Graph.parse(
      try gradc("emit", model(name), "--stage", stage).output)
    let drawn = try gradc("emit", model(name), "--stage", stage, "--format", "dot")
    #expect(drawn.code == 0)
    let lines = drawn.lines
    #expect(lines.first?.hasPrefix("digraph \"") == true && lines.last == "}")
    let declared = Set(
      lines.compactMap { $0.wholeMatch(of: #/  (n\d+) \[label=".+", shape=.+\];/#)?.1 })
    let results = Set(
      lines.compactMap { $0.wholeMatch(of: #/  (r\d+) \[label=".+", shape=.+\];/#)?.1 })
    let edges = lines.compactMap { $0.wholeMatch(of: #/  (n\d+) -> ([nr]\d+);/#) }
    #expect(lines.count == 4 + declared.count + results.count + edges.count)
    #expect(edges.allSatisfy { declared.contains($0.1) })
    #expect(edges.allSatisfy { declared.contains($0.2) || results.contains($0.2) })
    let nodes = graph.reachable(from: roots.map(\.node))
    #expect(declared.count == nodes.count && results.count == roots.count)
    #expect(edges.count == nodes.reduce(roots.count) { $0 + graph.operands($1).count })
  }

  @Test func drawingsBearTheNamesOfTheModel() throws {
    let text = try gradc("emit", model("textbook"), "--stage", "graph", "--format", "dot").output
    #expect(text.contains(#"[label="w\n[classes, pixels]", shape=box, style=filled"#))
    #expect(text.contains(#"[label="image\n[batch, pixels]", shape=ellipse];"#))
    #expect(text.contains(#"[label="z\nb + Σ[pixels](…)\n[batch, classes]", shape=box];"#))
    #expect(text.contains(#"[label="loss", shape=plaintext];"#))
  }

  @Test(arguments: ["tokens", "ast", "schedule", "c"]) func onlyGraphsAreDrawn(_ stage: String)
    throws
  {
    let run = try gradc("emit", model("xor"), "--stage", stage, "--format", "dot")
    #expect(run.code == 64)
    #expect(
      run.messages.hasPrefix(
        "Error: --format dot draws graphs: --stage graph, gradient or optimized, not \(stage)\n"))
  }

  @Test func rulesListEverything() throws {
    let text = try gradc("rules").output
    for rule in Rule.all {
      #expect(text.contains("  \(rule.name) "), "\(rule.name)")
      #expect(text.contains(rule.formula), "\(rule.name)")
      if let condition = rule.condition { #expect(text.contains("if \(condition)\n")) }
      #expect(text.contains("  \(rule.exactness.summary)\n"), "\(rule.name)")
    }
    for (key, rule) in DerivativeTable.standard.rules {
      #expect(text.contains("  \(key.name) "), "\(key.name)")
      #expect(text.contains(rule.formula), "\(key.name)")
      #expect(text.contains("from \(rule.source)\n"), "\(key.name)")
      if let reference = key.reference { #expect(text.contains("see \(reference)\n")) }
      if key.accuracy != nil {
        #expect(text.contains("compiled: \(key.accuracyInAllModes)\n"))
      }
    }
    #expect(text.contains("d sin x = cos x dx"))
    #expect(text.contains("compiled: within 3.5 ulp; accurate: within 1.5 ulp\n"))
    #expect(text.contains("  standard, fast: changes b · ∞ / ∞ and NaN, and rounding\n"))
    let objects = try gradc("rules", "--json").objects()
    let sine = try #require(objects.first { $0["name"] as? String == "sin" })
    #expect(sine["formula"] as? String == "d sin x = cos x dx")
    #expect((sine["reference"] as? String)?.hasPrefix("DLMF §4.20") == true)
    let names = objects.map { $0["name"] as? String }
    #expect(names.count == Rule.listed.count + DerivativeTable.standard.rules.count)
    #expect(Set(names).isSuperset(of: Rule.all.map(\.name)))
  }
}
