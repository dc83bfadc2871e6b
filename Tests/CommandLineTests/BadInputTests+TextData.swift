// Texts that are wrong, or wrongly read, and what is said of each.

extension BadInputTests {
  static let textModel = """
    dim vocab = 3
    data d {
        source = text("table.csv", window=4)
        now:   [4] index(vocab) = source.tokens
        after: [4] index(vocab) = source.next
    }
    model m(now: [batch, 4] index(vocab)) -> logits: [batch, 4, vocab] {
        param table: [vocab, vocab] = zeros()
        logits[n, t, v] = table[now[n, t], v]
    }
    train m {
        data      = d
        loss      = cross_entropy(logits, after)
        optimizer = sgd(lr=0.1)
        batch     = 2
        epochs    = 1
    }

    """

  /// A text in place of a table.
  static func text(
    _ name: String, _ text: String = "abcabcabcabc", _ changes: [(String, String)] = [],
    says: [String]
  ) -> BadInput {
    BadInput(name: name, changes: changes, model: textModel, table: text, says: says)
  }

  static let texts = [
    text("empty text", "", says: ["m.grad:3:19: error: 'table.csv' is empty"]),
    text(
      "text shorter than a window", "abca",
      says: [
        "m.grad:3:39: error: 'table.csv' has 4 characters, but a window of 4 and the character after "
          + "it take 5",
        "= help: choose a window of at most 3",
      ]),
    text(
      "window of nothing", "abc", [("window=4", "window=0")],
      says: ["m.grad:3:39: error: 'window' should be at least 1"]),
    text(
      "negative window", "abc", [("window=4", "window=-2")],
      says: ["m.grad:3:39: error: 'window' should be at least 1"]),
    text(
      "no window", "abc", [(", window=4", "")],
      says: [
        "m.grad:3:14: error: 'text' needs its argument 'window'",
        "= help: say how many characters a row has: text(\"…\", window=64)",
      ]),
    text(
      "enormous window", "abc", [("window=4", "window=9223372036854775807")],
      says: [
        "m.grad:3:39: error: 'table.csv' has 3 characters, but a window of 9223372036854775807 and "
          + "the character after it take more"
      ]),
    text(
      "missing text", "", [("table.csv", "tabel.csv")],
      says: [
        "m.grad:3:19: error: there is no file 'tabel.csv'", "= help: did you mean 'table.csv'?",
      ]),
    text(
      "folder for a text", "", [("table.csv", ".")],
      says: ["m.grad:3:19: error: '.' is a folder, not a file"]),
    text(
      "other number of characters", "abcdabcdabcd",
      says: [
        "m.grad:4:16: error: 'now' should be index(4), but it is declared as index(3)",
        "= note: 'table.csv' has 4 different characters", "= help: dim vocab = 4\n",
      ]),
    text(
      "more windows than there are", "abcabcabc", [("batch     = 2", "batch     = 3")],
      says: [
        "m.grad:15:17: error: a batch of 3 is more than the 2 windows to train on",
        "= help: choose a batch of at most 2",
      ]),
    text(
      "too little held out", "abcabcabcabc",
      [("batch     = 2", "batch = 1\n    validate = 0.3")],
      says: [
        "m.grad:16:16: error: a 'validate' of 0.3 holds out 4 of 12 characters, but a window of 4 and "
          + "the character after it take 5"
      ]),
    text(
      "too little left to train on", "abcabcabcabc",
      [("batch     = 2", "batch = 1\n    validate = 0.7")],
      says: [
        "m.grad:16:16: error: a 'validate' of 0.7 leaves 4 of 12 characters to train on, but a window "
          + "of 4 and the character after it take 5"
      ]),
  ]
}
