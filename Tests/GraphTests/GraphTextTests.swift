// The textual form: what it looks like, what is said of faulty text, and the verifier on broken nodes.

import Graph
import Testing

@Suite struct GraphTextTests {
  @Test func textOfASmallGraph() throws {
    let g = Graph()
    let (n, k) = (Axis("batch", 8), Axis("classes", 5))
    let z = g.variable(Variable(.parameter, "z", axes: [n, k]))
    let label = g.variable(Variable(.input, "y", axes: [n], promise: .index(count: 5)))
    let p = g.apply(.exp, g.subtract(z, g.reduce(.logsumexp, z, over: [k])))
    g.annotate(p, Origin(name: "p", place: "softmax.grad:3"))
    let read = g.access(p, [k: .gather(label)])
    let text = """
      %0 = parameter "z" ["batch"=8, "classes"=5]  # [batch, classes]
      %1 = input "y" ["batch"=8] index 5  # [batch]
      %2 = reduce logsumexp ["classes"=5] %0  # [batch]
      %3 = sum 1.0 * %0 + -1.0 * %2 + 0.0  # [batch, classes]
      %4 = exp %3  # [batch, classes] p softmax.grad:3
      %5 = access %4 {"classes"=5: %1}  # [batch]
      return "picked" %5

      """
    #expect(g.text(of: [("picked", read)]) == text)
    let parsed = try Graph.parse(text)
    #expect(parsed.graph.text(of: parsed.roots, annotated: false).split(separator: "\n").count == 7)
    #expect(parsed.graph.facts(parsed.graph.operands(parsed.roots[0].node)[0]).simplexAxes == [k])
  }

  /// A carried value is the same variable in the body and in the recurrence, with its promise.
  @Test func promisesOfCarriedValuesAreRead() throws {
    let g = Graph()
    let t = Axis("t", 3)
    let carried = g.newCarried("state", axis: t, axes: [], promise: .index(count: 5))
    let loop = Iteration(
      Recurrence(axis: t, carried: [carried]), initial: [g.constant(1)],
      next: [g.subtract(g.constant(4), g.variable(carried))])
    let text = g.text(of: [("last", g.finalValue(0, of: loop))], annotated: false)
    let (parsed, roots) = try Graph.parse(text)
    #expect(parsed.text(of: roots, annotated: false) == text)
    var evaluator = Evaluator(parsed, variables: { _ in Tensor(axes: [], elements: []) })
    #expect(evaluator.value(of: roots[0].node).elements == [3])
  }

  /// What nothing is promised of is read back as such, and is not taken for finite.
  @Test func extendedVariable() throws {
    let text = "%0 = input \"x\" [\"k\"=3] extended  # [k]\nreturn \"x\" %0\n"
    let parsed = try Graph.parse(text)
    #expect(parsed.graph.text(of: parsed.roots) == text)
    #expect(!parsed.graph.facts(parsed.roots[0].node).isFinite)
  }

  /// A line after `%0 = input "x" ["k"=3]`, and what is wrong with it.
  static let faultyLines = [
    ("%2 = exp %0", "node numbers must ascend from 0"),
    ("%1 exp %0", "expected '='"),
    ("exp %0", "expected '%'"),
    ("%1 = exp %1", "%1 is not defined above"),
    ("%1 = exp 0", "expected '%'"),
    ("%1 = expo %0", "unknown node 'expo'"),
    ("%1 = max %0", "'max' takes 2 operands"),
    ("%1 = exp %0, %0", "'exp' takes 1 operands"),
    ("%1 = exp %0 %0", "more than one node on the line"),
    ("%1 = constant one", "expected a number"),
    ("%1 = iota \"k\"=-1", "an extent cannot be negative"),
    ("%1 = iota \"k\"=three", "expected a whole number"),
    ("%1 = iota k=3", "expected '\"'"),
    ("%1 = input \"y [", "expected '\"'"),
    ("%1 = input \"y\" [\"k\"=3", "expected ','"),
    ("%1 = reduce mean [\"k\"=3] %0", "unknown reduction"),
    ("%1 = random gamma \"s\" []", "unknown distribution"),
    ("%1 = product 1.0 * %0 ^ 1/0", "the exponent is out of range"),
    ("%1 = product 1.0 * %0 ^ 99999999999", "the exponent is out of range"),
    ("%1 = product 1.0 * %0 ^ -9223372036854775808/-1", "the exponent is out of range"),
    ("%1 = sum 1.0 * %0", "expected '+'"),
    ("%1 = access %0 {\"k\"=3}", "expected ':'"),
    ("%1 = access %0 {\"k\"=3: 1 * \"k\"=3}", "expected '+'"),
    ("%1 = accumulate %0 {\"m\"=3: 0}", "expected 'over'"),
    ("return %0", "expected '\"'"),
  ]

  @Test(arguments: faultyLines) func faultIsNamed(_ line: String, _ message: String) {
    let text = "# a comment\n%0 = input \"x\" [\"k\"=3]\n\n" + line + "\n"
    let error = #expect(throws: GraphTextError.self) { try Graph.parse(text) }
    #expect(error?.line == 4)
    #expect(error?.description == message)
  }

  // MARK: - The verifier

  /// A broken last line after inputs x and y over k and an index i, and what the verifier says.
  static let brokenLines = [
    ("%3 = input \"z\" [\"k\"=3, \"k\"=3]", "an axis is declared twice"),
    ("%3 = input \"z\" [] simplex", "a simplex has no axis"),
    ("%3 = sum 0.0 * %0 + 1.0 * %1 + 0.0", "a term has the coefficient 0"),
    ("%3 = sum 1.0 * %1 + 1.0 * %0 + 0.0", "terms are not in order, each once"),
    ("%3 = sum 1.0 * %0 + 1.0 * %0 + 0.0", "terms are not in order, each once"),
    ("%3 = sum 2.0 * %0 + 0.0", "a sum has a single term"),
    ("%3 = sum 2.0", "a sum has no term"),
    ("%3 = product 1.0 * %0 ^ 0 * %1 ^ 1", "a factor has the exponent 0"),
    ("%3 = product 0.0 * %0 ^ 1", "a product has the coefficient 0"),
    ("%3 = product 2.0", "a product has no factor"),
    ("%3 = product 1.0 * %0 ^ 1", "a product is its only factor"),
    ("%3 = product 1.0 * %1 ^ 1 * %0 ^ 1", "factors are not in order"),
    ("%3 = product 1.0 * %0 ^ 1 * %0 ^ 2", "like factors are not merged"),
    ("%3 = reduce sum [] %0", "a reduction is over no axis"),
    ("%3 = reduce sum [\"m\"=2] %0", "a reduced axis is absent"),
    ("%3 = reduce max [\"k\"=3, \"k\"=3] %0", "an axis is reduced twice"),
    ("%3 = access %0 {}", "an access reads nothing elsewhere"),
    ("%3 = access %0 {\"m\"=2: 0}", "a read axis is absent"),
    ("%3 = access %0 {\"k\"=3: 0, \"k\"=3: 1}", "placements are not in order, each once"),
    ("%3 = access %0 {\"k\"=3: %1}", "a gather goes through what may not be whole"),
    ("%3 = access %0 {\"k\"=3: 1 * \"k\"=3 + 1}", "an index leaves k and has no fill"),
    ("%3 = access %0 {\"k\"=3: 3}", "an index leaves k and has no fill"),
    ("%3 = accumulate %0 {} over [\"k\"=3]", "an accumulate writes nothing elsewhere"),
    ("%3 = accumulate %0 {\"m\"=2: %1} over []", "a gather goes through what may not be whole"),
    (
      "%3 = accumulate %0 {\"m\"=2: 0, \"m\"=2: 1} over [\"k\"=3]",
      "placements are not in order, each once"
    ),
    ("%3 = accumulate %0 {\"k\"=3: 0} over []", "an axis is written and stays"),
  ]

  private static let leaves = """
    %0 = input "x" ["k"=3]
    %1 = input "y" ["k"=3]
    %2 = input "i" ["k"=3] index 3

    """

  @Test(arguments: brokenLines) func verifierFinds(_ line: String, _ fault: String) throws {
    let (graph, roots) = try Graph.parse(Self.leaves + line + "\nreturn \"r\" %3\n")
    #expect(graph.faults(below: roots.map(\.node)) == ["\(roots[0].node): \(fault)"])
  }

  @Test func verifierFindsNothingInSoundNodes() throws {
    let sound = """
      %3 = access %0 {"k"=3: %2}
      %4 = access %0 {"k"=3: 1 * "k"=3 + 1} fill 0.0
      %5 = accumulate %3 {"m"=3: %2} over ["k"=3]
      %6 = sum 1.0 * %0 + 2.0 * %4 + 0.0
      %7 = product 2.0 * %0 ^ -1/2 * %6 ^ 1
      %8 = reduce argmax ["k"=3] %7
      %9 = sum 1.0 * %5 + 1.0 * %8 + 0.0
      return "r" %9
      """
    let (graph, roots) = try Graph.parse(Self.leaves + sound)
    #expect(graph.faults(below: roots.map(\.node)) == [])
  }
}
