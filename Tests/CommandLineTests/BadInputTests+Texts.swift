// Tables and models that are wrong, and what is said of each.

extension BadInputTests {
  static let tables = [
    BadInput(
      name: "missing table", changes: [("table.csv", "prices.csv")],
      says: ["m.grad:2:18: error: there is no file 'prices.csv'"]),
    BadInput(
      name: "misspelt table", changes: [("table.csv", "tabel.csv")],
      says: [
        "m.grad:2:18: error: there is no file 'tabel.csv'", "= help: did you mean 'table.csv'?",
      ]),
    BadInput(
      name: "folder for a table", changes: [("table.csv", ".")],
      says: ["m.grad:2:18: error: '.' is a folder, not a file"]),
    BadInput(
      name: "empty table", table: "",
      says: [
        "m.grad:2:18: error: 'table.csv' is empty",
        "= note: the first line of a CSV file names the columns; every other line is a row of numbers",
      ]),
    BadInput(
      name: "header alone", table: "a,y\n",
      says: [
        "m.grad:2:18: error: 'table.csv' has a header but no rows",
        "= note: the header names 2 columns: 'a', 'y'",
      ]),
    BadInput(
      name: "ragged row", table: "a,y\n1,2\n2\n3,6\n",
      says: ["table.csv:3:1: error: this row has 1 cell, but the header names 2 columns"]),
    BadInput(
      name: "cells that are no numbers", table: "a,y\n1,one\n2,4\nthree,\n",
      says: [
        "table.csv:2:3: error: 'one' in column 'y' is not a number",
        "= note: categories are numbered from 0, or named: category(source.NAME, [\"…\", \"…\"])",
        "table.csv:4:1: error: 'three' in column 'a' is not a number",
        "table.csv:4:7: error: this cell of column 'y' is empty",
        "= help: leave such rows out, csv(\"…\", missing=\"drop\"), or have them filled",
      ]),
    BadInput(
      name: "many cells that are no numbers",
      table: "a,y\n" + (1...20).map { "\($0),x\n" }.joined(),
      says: [
        "table.csv:2:3: error: 'x'", "table.csv:3:3", "table.csv:4:3", "table.csv:5:3",
        "table.csv:6:3: error: 'x'", "= note: and 15 more cells like this\n",
      ]),
    BadInput(
      name: "not a number", table: "a,y\n1,2\nNaN,4\n",
      says: [
        "table.csv:3:1: error: 'NaN' in column 'a' is not a finite number",
        "= help: leave such rows out, csv(\"…\", missing=\"drop\"), or have them filled",
      ]),
    BadInput(
      name: "label out of its range",
      changes: [("y: [1] = source.y", "y: index(3) = source.y"), ("mse(p, y)", "mean(p)")],
      says: [
        "m.grad:4:5: error: 'y' is 4 in row 2 (line 3 of table.csv)",
        "= note: index(3) allows the whole numbers 0 to 2",
      ]),
    BadInput(
      name: "simplex that adds up to 1.2",
      changes: [("y: [1] = source.y", "y: [2] simplex = source[0 : 2]"), ("mse(p, y)", "mean(p)")],
      table: "a,y\n0.5,0.5\n0.6,0.6\n",
      says: [
        "m.grad:4:5: error: 'y' adds up to 1.2 in row 2 (line 3 of table.csv)",
        "= note: the 2 numbers of a simplex add up to 1, within 1e-5",
      ]),
    BadInput(
      name: "unknown column", changes: [("source.y", "source.target")],
      says: ["m.grad:4:21: error: the table has no column 'target'", "= note: it has 'a', 'y'"]),
    BadInput(
      name: "quote without an end", table: "a,y\n1,\"2\n3,4\n",
      says: ["table.csv:2:3: error: this quote is never closed"]),
    BadInput(
      name: "decimal commas", table: "a;y\n1,5;2\n",
      says: [
        "table.csv:2:1: error: '1,5' in column 'a' is not a number",
        "= help: write fractions with a point: 1.5",
      ]),
  ]

  // MARK: Models

  static let models = [
    BadInput(
      name: "shapes that do not fit", changes: [("linear(1)", "linear(2)")],
      says: ["m.grad:7:9: error: 'p' should be [batch, 1], but this is [batch, 2]"]),
    BadInput(
      name: "unknown name", changes: [("linear(1)", "linaer(1)")],
      says: ["m.grad:7:14: error: unknown name 'linaer'", "= help: did you mean 'linear'?"]),
    BadInput(
      name: "misspelt argument", changes: [("lr=0.1", "learning_rate=0.1")],
      says: [
        "m.grad:12:21: error: 'sgd' has no argument 'learning_rate'", "= help: did you mean 'lr'?",
      ]),
    BadInput(
      name: "index that can leave its dimension",
      changes: [("p = x |> linear(1)", "p[i, j] = x[i, j + 1]")],
      says: [
        "m.grad:7:20: error: index 'j + 1' can leave its dimension",
        "= note: dimension 2 of 'x' has size 1, so the last index is 0",
      ]),
    BadInput(
      name: "range that nothing fixes", changes: [("x |> linear(1)", "x + sum[k](k)")],
      says: [
        "m.grad:7:17: error: nothing fixes the range of 'k'",
        "= help: write its bound where it is named: k < n",
      ]),
    BadInput(
      name: "constant that is no number", changes: [("model m", "const c = log(-1)\nmodel m")],
      command: ["check"], says: ["m.grad:6:11: error: 'log(-1)' is not a number"]),
    BadInput(
      name: "constant that is infinite", changes: [("model m", "const c = 5/0\nmodel m")],
      command: ["check"],
      says: ["m.grad:6:11: error: '5 / 0' is infinite", "= help: write inf if that is meant"]),
    BadInput(
      name: "100 000 parentheses",
      model: "const a = \(String(repeating: "(", count: 100_000))1"
        + "\(String(repeating: ")", count: 100_000))\n",
      says: [
        "m.grad:1:267: error: nested too deeply",
        "= note: expressions and blocks nest at most 256 levels",
      ]),
    BadInput(
      name: "errors of form and of meaning",
      changes: [("    optimizer = sgd(lr=0.1)\n", ""), ("linear(1)", "linaer(1)")],
      says: [
        "m.grad:7:14: error: unknown name 'linaer'",
        "m.grad:9:7: error: 'train m' has no 'optimizer'",
      ]),
    BadInput(
      name: "errors of form, and of meaning in a setting",
      changes: [("batch     = 1", "bach      = 1"), ("p, y", "p, z")],
      says: [
        "m.grad:11:24: error: unknown name 'z'",
        "m.grad:13:5: error: 'bach' is not a setting of 'train'", "= help: did you mean 'batch'?\n",
      ]),
  ]
}
