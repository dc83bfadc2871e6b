// Sizes that cannot be, and training that lacks something, and what is said of each.

extension BadInputTests {
  static let sizes = [
    BadInput(
      name: "unknown name for --set", options: ["--set", "bacth=2"],
      says: [
        "command line:1:7: error: there is no size or constant 'bacth' to set",
        "= help: did you mean 'batch'?",
      ]),
    BadInput(
      name: "--set that breaks a division",
      changes: [("model m", "dim h = 8, half = h / 2\nmodel m")], options: ["--set", "h=7"],
      says: [
        "m.grad:6:19: error: 'h / 2' does not come out even", "= note: 'h' is 7 in this build",
        "= help: write floor(h / 2) to round down",
      ]),
    BadInput(
      name: "--set of a size that is none", options: ["--set", "batch=-1"],
      says: ["command line:1:7: error: 'batch' is a size, so its value should be a whole number"]),
    BadInput(
      name: "division by 0 in a size", changes: [("model m", "dim k = 5/0\nmodel m")],
      says: ["m.grad:6:9: error: a size cannot be divided by 0"]),
    BadInput(
      name: "layer without outputs", changes: [("linear(1)", "linear(0) |> linear(1)")],
      says: ["m.grad:7:9: error: the parameter 'w' of [1, 0] has no elements"]),
    BadInput(
      name: "more memory than there is",
      changes: [("linear(1)", "linear(300000000000) |> linear(1)")],
      says: ["gradc: error: not enough memory: 6000000", " bytes are needed, and there are "]),
    BadInput(
      name: "more memory than can be thought of",
      changes: [("linear(1)", "linear(9000000000000) |> linear(1)")],
      says: [
        "m.grad:7:9: error: a value of [9000000000000] is too large",
        "= note: it would take 32.7 TiB",
      ]),
    BadInput(
      name: "size beyond whole numbers", changes: [("linear(1)", "linear(99999999999999999999)")],
      says: ["m.grad:7:21: error: this whole number is too large"]),
    BadInput(
      name: "product beyond whole numbers",
      changes: [("linear(1)", "linear(9223372036854775807 * 2)")],
      says: ["m.grad:7:21: error: this whole number is too large"]),
    BadInput(
      name: "index beyond whole numbers",
      changes: [("p = x |> linear(1)", "p[i, j] = x[i, 9223372036854775807 * j * 2]")],
      says: ["m.grad:7:20: error: "]),
  ]

  // MARK: Training

  static let training = [
    BadInput(
      name: "training without optimizer", changes: [("    optimizer = sgd(lr=0.1)\n", "")],
      says: ["m.grad:9:7: error: 'train m' has no 'optimizer'"]),
    BadInput(
      name: "training without loss", changes: [("    loss      = mse(p, y)\n", "")],
      says: ["m.grad:9:7: error: 'train m' has no 'loss'"]),
    BadInput(
      name: "training without batch", changes: [("    batch     = 1\n", "")],
      says: [
        "m.grad:9:7: error: 'train m' has no 'batch'",
        "= help: write how many rows a step sees: batch = 64",
      ]),
    BadInput(
      name: "training without end", changes: [("    epochs    = 1\n", "")],
      says: [
        "m.grad:9:7: error: 'train m' does not say how long to train",
        "= help: write epochs = 10 or steps = 1000",
      ]),
    BadInput(
      name: "training without data",
      changes: [("    data      = d\n", ""), ("mse(p, y)", "mean(p)")],
      says: ["m.grad:9:7: error: the training of 'm' has no data"]),
    BadInput(
      name: "no training", model: "dim a = 1\n",
      says: ["m.grad:1:1: error: this file trains no model"]),
  ]
}
