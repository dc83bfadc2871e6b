// gradc profile: each part of a step is timed and named.

import Testing

@Suite struct ProfileTests {
  @Test func table() throws {
    let run = try gradc("profile", model("digits"), "--seconds", "0.05")
    #expect(run.code == 0)
    #expect(run.messages == "")
    #expect(run.lines[0].hasPrefix("Models/digits.grad: "))
    #expect(run.lines[0].contains(" µs a step of 64 rows, "))
    #expect(run.lines[1].hasPrefix("this core: "))
    #expect(run.output.contains("product 64 x 128 x 64 "))
    #expect(run.output.contains("library/layers.grad:7"))
  }

  @Test(arguments: ["digits", "lstm", "vae", "xor"]) func parts(_ name: String) throws {
    let run = try gradc("profile", model(name), "--seconds", "0.01", "--json")
    #expect(run.code == 0)
    let objects = try run.objects()
    #expect(objects.first?["event"] as? String == "machine")
    #expect((objects.first?["gflops"] as? Double ?? 0) > 1)
    let parts = objects.dropFirst()
    #expect(parts.count > 1)
    for part in parts {
      #expect(part["event"] as? String == "part")
      #expect((part["us"] as? Double ?? 0) > 0)
      #expect((part["values"] as? String ?? "") != "")
    }
    // Of a network with products, nearly all operations are in them or in a recurrence.
    let kinds = Set(parts.compactMap { ($0["kind"] as? String)?.split(separator: " ").first })
    #expect(kinds.contains("product") || kinds.contains("recurrence"))
  }

  @Test func wrongUse() throws {
    #expect(try gradc("profile", model("xor"), "--seconds", "0").code == 64)
    #expect(try gradc("profile", "none.grad").code == 1)
    #expect(try gradc("profile", "Models/calculus/rules.grad").code == 1)
  }
}
