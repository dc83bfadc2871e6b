// The table of examples; a declaration of the library without one fails a test.

extension LibraryExample {
  /// At least one example of each declaration of the library. Parameters are between −1 and 1.
  static let all: [LibraryExample] =
    functions + layers + convolutions + pools + normalizations + sequences + losses + metrics
    + rates
    + optimizers

  private static let functions = [
    LibraryExample("relu", "relu(u)"),
    LibraryExample("leaky_relu", "leaky_relu(u, slope=0.2)"),
    LibraryExample("prelu", "u |> prelu"),
    LibraryExample("elu", "elu(u, alpha=0.7)"),
    LibraryExample("selu", "selu(u)"),
    LibraryExample("relu6", "relu6(10 * u)"),
    LibraryExample("silu", "silu(u)"),
    LibraryExample("mish", "mish(u)"),
    LibraryExample("gelu", "gelu(u)"),
    LibraryExample("gelu_tanh", "gelu_tanh(u)"),
    LibraryExample("softsign", "softsign(u)"),
    LibraryExample("hard_sigmoid", "hard_sigmoid(5 * u)"),
    LibraryExample("hard_tanh", "hard_tanh(2 * u)"),
    LibraryExample("glu", "[2, 6]", to: "[2, 3]", "glu(u)"),
    LibraryExample("log2", "log2(1.5 + u)"),
    LibraryExample("log10", "log10(1.5 + u)"),
    LibraryExample("cot", "cot(1.5 + u)"),
    LibraryExample("sec", "sec(u)"),
    LibraryExample("csc", "csc(1.5 + u)"),
    LibraryExample("acot", "acot(u)"),
    LibraryExample("coth", "coth(1.5 + u)"),
    LibraryExample("sech", "sech(u)"),
    LibraryExample("csch", "csch(1.5 + u)"),
  ]

  private static let layers = [
    LibraryExample("linear", to: "[2, 4]", "u |> linear(4)"),
    LibraryExample("dropout", "u |> dropout(0.3)"),
    LibraryExample(
      "flatten(x: [batch, ch, h, w])", "[2, 3, 2, 2]", to: "[2, 12]", "flatten(tanh(u))"),
    LibraryExample("flatten(x: [batch, ch, time])", "[2, 3, 2]", to: "[2, 6]", "flatten(tanh(u))"),
    LibraryExample("reparameterize", "reparameterize(u, sin(u))"),
  ]

  private static let convolutions = [
    LibraryExample(
      "conv2d", "[2, 2, 6, 5]", to: "[2, 3, 2, 2]", "u |> conv2d(3, 3, stride=2, pad=1, dilation=2)"
    ),
    LibraryExample("conv2d", "[2, 2, 4, 5]", to: "[2, 3, 4, 5]", "u |> conv2d(3, 3, pad=1)"),
    LibraryExample("conv1d", "[2, 2, 8]", to: "[2, 3, 4]", "u |> conv1d(3, 4, stride=2, pad=1)"),
    LibraryExample(
      "depthwise_conv2d", "[2, 3, 4, 5]", to: "[2, 3, 2, 3]",
      "u |> depthwise_conv2d(3, stride=2, pad=1)"),
    LibraryExample(
      "separable_conv2d", "[2, 3, 4, 5]", to: "[2, 2, 4, 5]", "u |> separable_conv2d(2, 3, pad=1)"),
    LibraryExample(
      "grouped_conv2d", "[2, 4, 3, 4]", to: "[2, 6, 3, 4]",
      "u |> grouped_conv2d(6, 3, groups=2, pad=1)"),
    LibraryExample("padded", "[2, 1, 2, 3]", to: "[2, 1, 6, 7]", "padded(sin(u), 2)"),
    LibraryExample(
      "conv2d_transpose", "[2, 2, 3, 2]", to: "[2, 3, 6, 4]",
      "u |> conv2d_transpose(3, 4, stride=2, pad=1)"),
    LibraryExample("residual_block", "[3, 2, 4, 3]", "u |> residual_block"),
    LibraryExample(
      "downsampling_block", "[3, 2, 4, 5]", to: "[3, 4, 2, 3]", "u |> downsampling_block(4)"),
  ]

  private static let pools = [
    LibraryExample(
      "maxpool(x: [batch, ch, h, w])", "[2, 2, 5, 4]", to: "[2, 2, 2, 2]", "u |> maxpool(2)"),
    LibraryExample(
      "maxpool(x: [batch, ch, h, w])", "[2, 2, 5, 4]", to: "[2, 2, 3, 2]",
      "u |> maxpool(3, stride=2, pad=1)"),
    LibraryExample(
      "maxpool(x: [batch, ch, time])", "[2, 2, 7]", to: "[2, 2, 4]",
      "u |> maxpool(3, stride=2, pad=1)"),
    LibraryExample(
      "avgpool(x: [batch, ch, h, w])", "[2, 2, 5, 4]", to: "[2, 2, 3, 2]",
      "u |> avgpool(3, stride=2, pad=1)"),
    LibraryExample(
      "avgpool(x: [batch, ch, time])", "[2, 2, 7]", to: "[2, 2, 3]", "u |> avgpool(2)"),
    LibraryExample(
      "global_avgpool(x: [batch, ch, h, w])", "[2, 3, 2, 3]", to: "[2, 3]", "u |> global_avgpool"),
    LibraryExample(
      "global_avgpool(x: [batch, ch, time])", "[2, 3, 4]", to: "[2, 3]", "u |> global_avgpool"),
    LibraryExample(
      "global_maxpool(x: [batch, ch, h, w])", "[2, 3, 2, 3]", to: "[2, 3]", "u |> global_maxpool"),
    LibraryExample(
      "global_maxpool(x: [batch, ch, time])", "[2, 3, 4]", to: "[2, 3]", "u |> global_maxpool"),
    LibraryExample("upsample", "[2, 2, 2, 3]", to: "[2, 2, 4, 6]", "u |> upsample(2)"),
  ]

  private static let normalizations = [
    LibraryExample("softmax", "softmax(3 * u)"),
    LibraryExample("log_softmax", "log_softmax(3 * u)"),
    LibraryExample("standardize", "[4, 3]", "standardize(u)"),
    LibraryExample("l2_normalize", "l2_normalize(u)"),
    LibraryExample("batchnorm(x: [batch, ch])", "[4, 3]", "u |> batchnorm"),
    LibraryExample("batchnorm(x: [batch, ch, time])", "[3, 2, 4]", "u |> batchnorm"),
    LibraryExample(
      "batchnorm(x: [batch, ch, h, w])", "[3, 2, 3, 2]", "u |> batchnorm(momentum=0.5)"),
    LibraryExample("layernorm", "[2, 3, 5]", "u |> layernorm"),
    LibraryExample("rmsnorm", "[2, 3, 5]", "u |> rmsnorm"),
    LibraryExample("groupnorm(x: [batch, ch])", "[3, 6]", "u |> groupnorm(2)"),
    LibraryExample("groupnorm(x: [batch, ch, time])", "[2, 4, 3]", "u |> groupnorm(2)"),
    LibraryExample("groupnorm(x: [batch, ch, h, w])", "[2, 4, 2, 3]", "u |> groupnorm(2)"),
    LibraryExample("instancenorm(x: [batch, ch, h, w])", "[2, 3, 3, 2]", "u |> instancenorm"),
    LibraryExample("instancenorm(x: [batch, ch, time])", "[2, 3, 5]", "u |> instancenorm"),
  ]

  private static let sequences = [
    LibraryExample("rnn", "[2, 4, 3]", to: "[2, 4, 2]", "u |> rnn(2)"),
    LibraryExample("gru", "[2, 4, 3]", to: "[2, 4, 2]", "u |> gru(2)"),
    LibraryExample("lstm", "[2, 4, 3]", to: "[2, 4, 2]", "u |> lstm(2)"),
    LibraryExample("last_step", "[2, 4, 3]", to: "[2, 2]", "u |> gru(2) |> last_step"),
    LibraryExample("reversed", "[2, 4, 3]", "reversed(sin(u))"),
    LibraryExample(
      "bidirectional_lstm", "[2, 3, 3]", to: "[2, 3, 4]", "u |> bidirectional_lstm(2)"),
    LibraryExample("bidirectional_gru", "[2, 3, 3]", to: "[2, 3, 4]", "u |> bidirectional_gru(2)"),
    LibraryExample(
      "embedding", "[4]", to: "[2, 3, 4]", "u + (tokens |> embedding(5, 4))",
      inputs: "tokens: [2, 3] index(5)"),
    LibraryExample("positional_embedding", "[2, 3, 4]", "u |> positional_embedding"),
    LibraryExample("sinusoidal_positions", "[2, 3, 4]", "sinusoidal_positions(sin(u))"),
    LibraryExample(
      "dot_product_attention", "[2, 3, 2, 3]", "dot_product_attention(u, sin(3 * u), u^2, causal=1)"
    ),
    LibraryExample("attention", "[2, 3, 4]", "u |> attention(2, causal=1)"),
    LibraryExample(
      "cross_attention", "[2, 3, 4]", "cross_attention(2)(u, concat(sin(u), u))"),
    LibraryExample("transformer_block", "[2, 3, 4]", "u |> transformer_block(2)"),
  ]

  private static let losses = [
    LibraryExample(
      "cross_entropy(logits: [..., n], label: [...] index(n))", "[4, 3]", to: "real",
      "cross_entropy(3 * u, label)", inputs: "label: [4] index(3)"),
    LibraryExample(
      "cross_entropy(logits: [..., n], label: [..., n] simplex)", "[4, 3]", to: "real",
      "cross_entropy(3 * u, label)", inputs: "label: [4, 3] simplex"),
    LibraryExample(
      "cross_entropy(logits: [..., n], label: [...] index(n), weights: [n])", "[4, 3]", to: "real",
      "cross_entropy(3 * u, label, [1, 2.5, 0.5])", inputs: "label: [4] index(3)"),
    LibraryExample(
      "cross_entropy(logits: [..., n], label: [..., n] simplex, weights: [n])", "[4, 3]",
      to: "real", "cross_entropy(3 * u, label, weights=[1, 2.5, 0.5])",
      inputs: "label: [4, 3] simplex"),
    LibraryExample(
      "balanced(label: [n, classes] simplex)", "[4, 3]", to: "real",
      "cross_entropy(3 * u, label, balanced(label))", inputs: "label: [4, 3] simplex"),
    LibraryExample(
      "balanced(label: [n] index(classes))", "[4, 3]", to: "real",
      "cross_entropy(3 * u, label, balanced(label))", inputs: "label: [4] index(3)"),
    LibraryExample(
      "smooth_labels", "[4, 3]", to: "real", "cross_entropy(3 * u, smooth_labels(label))",
      inputs: "label: [4, 3] simplex"),
    LibraryExample(
      "nll", "[4, 3]", to: "real", "nll(log_softmax(3 * u), label)", inputs: "label: [4] index(3)"),
    LibraryExample(
      "focal", "[4, 3]", to: "real", "focal(3 * u, label)", inputs: "label: [4] index(3)"),
    LibraryExample(
      "binary_cross_entropy", "[4]", to: "real", "binary_cross_entropy(5 * u, sigmoid(v))",
      inputs: "v: [4]"),
    LibraryExample("mse", "[4]", to: "real", "mse(u, v)", inputs: "v: [4]"),
    LibraryExample("rmse", "[4]", to: "real", "rmse(u, v)", inputs: "v: [4]"),
    LibraryExample("mae", "[4]", to: "real", "mae(u, v)", inputs: "v: [4]"),
    LibraryExample("huber", "[9]", to: "real", "huber(u, v, delta=0.5)", inputs: "v: [9]"),
    LibraryExample("log_cosh", "[4]", to: "real", "log_cosh(3 * u, v)", inputs: "v: [4]"),
    LibraryExample("hinge", "[9]", to: "real", "hinge(2 * u, sign(v))", inputs: "v: [9]"),
    LibraryExample(
      "kl_divergence", "[4, 3]", to: "real", "kl_divergence(softmax(u), softmax(v))",
      inputs: "v: [4, 3]"),
    LibraryExample(
      "gaussian_kl", "[4, 3]", to: "real", "gaussian_kl(u, v * u)", inputs: "v: [4, 3]"),
  ]

  private static let metrics = [
    LibraryExample(
      "accuracy(scores: [..., n], label: [...] index(n))", "[4, 3]", to: "real",
      "accuracy(u, label)", inputs: "label: [4] index(3)"),
    LibraryExample(
      "accuracy(scores: [..., n], label: [..., n] simplex)", "[4, 3]", to: "real",
      "accuracy(u, label)", inputs: "label: [4, 3] simplex"),
    LibraryExample(
      "top_k_accuracy", "[4, 6]", to: "real", "top_k_accuracy(u, label, k=3)",
      inputs: "label: [4] index(6)"),
    LibraryExample(
      "binary_accuracy", "[9]", to: "real", "binary_accuracy(u, if v > 0 then 1 else 0)",
      inputs: "v: [9]"),
    LibraryExample(
      "precision", "[9]", to: "real", "precision(u, if v > 0 then 1 else 0)", inputs: "v: [9]"),
    LibraryExample(
      "recall", "[9]", to: "real", "recall(u, if v > 0 then 1 else 0)", inputs: "v: [9]"),
    LibraryExample("f1", "[9]", to: "real", "f1(u, if v > 0 then 1 else 0)", inputs: "v: [9]"),
    LibraryExample("r2", "[9]", to: "real", "r2(u, v)", inputs: "v: [9]"),
    LibraryExample(
      "perplexity", "[4, 3]", to: "real", "perplexity(3 * u, label)", inputs: "label: [4] index(3)"),
  ]

  private static let rates = [
    LibraryExample(
      "cosine", "[2]", to: "real", "cosine(u[0], to=u[1], warmup=2, step=4, steps=10)"),
    LibraryExample(
      "linear_decay", "[2]", to: "real", "linear_decay(u[0], to=u[1], warmup=2, step=4, steps=10)"),
    LibraryExample("warmup", "real", "warmup(u, over=10, step=3)"),
    LibraryExample(
      "steps_down", "[2]", to: "real", "steps_down(u[0], by=2 + u[1], every=2, epoch=5)"),
    LibraryExample(
      "exponential", "[2]", to: "real", "exponential(u[0], by=2 + u[1], every=2, epoch=5)"),
  ]

  private static let optimizers: [LibraryExample] = [
    .optimizer("sgd", "sgd(lr=0.1)"),
    .optimizer("momentum", "momentum(lr=0.1)"),
    .optimizer("nesterov", "nesterov(lr=0.1)"),
    .optimizer("rmsprop", "rmsprop(lr=0.1)"),
    .optimizer("adagrad", "adagrad(lr=0.1)"),
    .optimizer("adam", "adam(lr=0.1)"),
    .optimizer("adamw", "adamw(lr=0.1, decay=0.1)"),
  ]
}
