"""Writes library.json: what layers, losses and functions of the standard library give, by JAX.

    pip install jax
    python3 library.py > library.json

Each case is a model in the language, the values of its parameters, states and inputs, and what JAX computes
in Float64 by operations of its own: the result, the derivatives of Σ q y + Σ y² / 4, and the product of its
Hessian with a direction.
"""

import json

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, nn
from jax.scipy import special

jax.config.update("jax_enable_x64", True)

cases = []


def draw(shape, key, low=-1.5, high=1.5):
    """Numbers with three digits, the same for the same key."""
    seed = sum((i + 1) * ord(c) for i, c in enumerate(key))
    return np.round(np.random.RandomState(seed).uniform(low, high, shape), 3)


def flat(array):
    """The elements of an array, row after row."""
    return [float(f"{x:.13g}") for x in np.asarray(array, dtype=np.float64).ravel()]


def declared(shape):
    """A shape as a type of the language."""
    return f"[{', '.join(map(str, shape))}]" if len(shape) else "real"


def case(name, body, function, variables, own=(), fixed=None, inputs=None, mode="training", changed=None):
    """Adds a case.

    `variables` are what is derived by, as arrays by name; those in `own` belong to layers, the others are declared
    as parameters of the model. `fixed` are states of layers. `inputs` are arrays of whole numbers below a
    count: {name: (array, count)}. `function` takes a dictionary of all and returns y; `changed` one that
    returns the next values of states.
    """
    fixed, inputs = fixed or {}, inputs or {}
    others = {**fixed, **{key: array for key, (array, _) in inputs.items()}}

    def value(variables):
        return function({**variables, **others})

    variables = {key: jnp.asarray(array) for key, array in variables.items()}
    y = value(variables)
    q = draw(y.shape, name)

    def loss(variables):
        y = value(variables)
        return jnp.sum(q * y) + jnp.sum(y**2) / 4

    moves = {key: jnp.asarray(draw(array.shape, f"{name} {key}")) for key, array in variables.items()}
    gradients, products = jax.jvp(jax.grad(loss), (variables,), (moves,))
    cases.append({
        "name": name,
        "body": body,
        "mode": mode,
        "type": declared(y.shape),
        "parameters": {k: declared(v.shape) for k, v in variables.items() if k not in own},
        "inputs": {k: f"{declared(a.shape)} index({n})" for k, (a, n) in inputs.items()},
        "values": {**{k: flat(v) for k, v in {**variables, **others}.items()}, "q": flat(q)},
        "result": flat(y),
        "gradients": {k: flat(v) for k, v in gradients.items()},
        "moves": {k: flat(v) for k, v in moves.items()},
        "products": {k: flat(v) for k, v in products.items()},
        "next": {k: flat(v) for k, v in (changed({**variables, **others}) if changed else {}).items()},
    })


# Functions of numbers.

numbers = np.array([-4.2, -1.7, -0.9, -0.3, 0.2, 0.8, 1.4, 3.6, 6.5])
for name, function in {
    "relu": nn.relu, "leaky_relu": lambda x: nn.leaky_relu(x, 0.01), "elu": nn.elu, "selu": nn.selu,
    "relu6": nn.relu6, "silu": nn.silu, "mish": nn.mish, "gelu": lambda x: nn.gelu(x, approximate=False),
    "gelu_tanh": lambda x: nn.gelu(x, approximate=True), "softsign": nn.soft_sign,
    "hard_sigmoid": nn.hard_sigmoid, "hard_tanh": nn.hard_tanh, "erf": special.erf,
    "sigmoid": nn.sigmoid, "softplus": nn.softplus,
}.items():
    case(name, f"y = {name}(u)", lambda v, f=function: f(v["u"]), {"u": numbers})
case("glu", "y = glu(u)", lambda v: nn.glu(v["u"]), {"u": draw((2, 6), "glu")})
case("softmax", "y = softmax(u)", lambda v: nn.softmax(v["u"]), {"u": 3 * draw((2, 5), "softmax")})
case("log_softmax", "y = log_softmax(u)", lambda v: nn.log_softmax(v["u"]), {"u": draw((2, 5), "lsm")})

# Convolutions, in the layout of the language.


def convolve(x, k, b, stride=1, pad=0, dilation=1, groups=1):
    rank = x.ndim - 2
    y = lax.conv_general_dilated(
        x, k, (stride,) * rank, [(pad, pad)] * rank, rhs_dilation=(dilation,) * rank,
        dimension_numbers=("NCHW", "OIHW", "NCHW") if rank == 2 else ("NCH", "OIH", "NCH"),
        feature_group_count=groups)
    return y + b.reshape((1, -1) + (1,) * rank)


image = draw((2, 2, 6, 5), "image")
for options in [{}, {"stride": 2}, {"pad": 1}, {"stride": 2, "pad": 1}, {"dilation": 2}, {"stride": 2, "pad": 2, "dilation": 2}]:
    text = "".join(f", {key}={value}" for key, value in options.items())
    case(
        f"conv2d{text}", f"y = u |> conv2d(3, 3{text})",
        lambda v, o=options: convolve(v["u"], v["conv2d.k"], v["conv2d.b"], **o),
        {"u": image, "conv2d.k": draw((3, 2, 3, 3), "k"), "conv2d.b": draw((3,), "b")},
        own=("conv2d.k", "conv2d.b"))
case(
    "conv1d", "y = u |> conv1d(3, 4, stride=2, pad=1)",
    lambda v: convolve(v["u"], v["conv1d.k"], v["conv1d.b"], 2, 1),
    {"u": draw((2, 2, 7), "x"), "conv1d.k": draw((3, 2, 4), "k1"), "conv1d.b": draw((3,), "b")},
    own=("conv1d.k", "conv1d.b"))
case(
    "depthwise_conv2d", "y = u |> depthwise_conv2d(3, stride=2, pad=1)",
    lambda v: convolve(
        v["u"], v["depthwise_conv2d.k"][:, None], v["depthwise_conv2d.b"], 2, 1, groups=2),
    {"u": image, "depthwise_conv2d.k": draw((2, 3, 3), "dk"), "depthwise_conv2d.b": draw((2,), "db")},
    own=("depthwise_conv2d.k", "depthwise_conv2d.b"))
case(
    "grouped_conv2d", "y = u |> grouped_conv2d(6, 2, groups=2, pad=1)",
    lambda v: convolve(
        v["u"], v["grouped_conv2d.k"].reshape(6, 2, 2, 2), v["grouped_conv2d.b"], 1, 1, groups=2),
    {"u": draw((2, 4, 3, 3), "g"), "grouped_conv2d.k": draw((2, 3, 2, 2, 2), "gk"),
     "grouped_conv2d.b": draw((6,), "gb")},
    own=("grouped_conv2d.k", "grouped_conv2d.b"))
for kernel, stride, pad in [(3, 1, 0), (3, 2, 0), (4, 2, 1), (2, 3, 0)]:
    # The gradient of a convolution towards its input, which is what the layer is called after.
    def transposed(v, kernel=kernel, stride=stride, pad=pad):
        y = lax.conv_transpose(
            v["u"], v["conv2d_transpose.k"], (stride, stride), [(kernel - 1 - pad,) * 2] * 2,
            dimension_numbers=("NCHW", "OIHW", "NCHW"), transpose_kernel=True)
        return y + v["conv2d_transpose.b"].reshape(1, -1, 1, 1)

    case(
        f"conv2d_transpose, {kernel}, {stride}, {pad}",
        f"y = u |> conv2d_transpose(3, {kernel}, stride={stride}, pad={pad})", transposed,
        {"u": draw((2, 2, 3, 2), "t"), "conv2d_transpose.k": draw((2, 3, kernel, kernel), "tk"),
         "conv2d_transpose.b": draw((3,), "tb")},
        own=("conv2d_transpose.k", "conv2d_transpose.b"))

# Pooling.


def pooled(x, size, stride, pad, start, operation):
    rank = x.ndim - 2
    return lax.reduce_window(
        x, start, operation, (1, 1) + (size,) * rank, (1, 1) + (stride,) * rank,
        [(0, 0), (0, 0)] + [(pad, pad)] * rank)


sequence = draw((2, 3, 7), "sequence")
for name, x in [("", image), (" of sequences", sequence)]:
    for size, stride, pad in [(2, 2, 0), (3, 2, 1), (3, 1, 1)]:
        text = f"({size}, stride={stride}, pad={pad})"
        rank = x.ndim - 2
        case(
            f"maxpool{text}{name}", f"y = u |> maxpool{text}",
            lambda v, a=(size, stride, pad): pooled(v["u"], *a, -jnp.inf, lax.max), {"u": x})
        case(
            f"avgpool{text}{name}", f"y = u |> avgpool{text}",
            lambda v, a=(size, stride, pad), n=size**rank: pooled(v["u"], *a, 0.0, lax.add) / n, {"u": x})

# Normalisation. The axes are those that the means go over.


def normalized(x, axes, eps=1e-5):
    return (x - jnp.mean(x, axes, keepdims=True)) / jnp.sqrt(jnp.var(x, axes, keepdims=True) + eps)


def along(vector, rank, axis):
    return vector.reshape([-1 if i == axis else 1 for i in range(rank)])


for name, shape in [("", (5, 3)), (" of sequences", (3, 2, 4)), (" of images", (3, 2, 2, 3))]:
    rank = len(shape)
    axes = (0,) + tuple(range(2, rank))
    variables = {
        "u": draw(shape, "n" + name), "batchnorm.gain": draw((shape[1],), "gain"), "batchnorm.bias": draw((shape[1],), "bias")}
    running = {"batchnorm.mu": draw((shape[1],), "mu"), "batchnorm.sd2": draw((shape[1],), "sd2", 0.5, 2)}
    own = ("batchnorm.gain", "batchnorm.bias")

    def scaled(v, z, rank=rank):
        return along(v["batchnorm.gain"], rank, 1) * z + along(v["batchnorm.bias"], rank, 1)

    def moved(v, axes=axes):
        return {
            "batchnorm.mu": 0.8 * v["batchnorm.mu"] + 0.2 * jnp.mean(v["u"], axes),
            "batchnorm.sd2": 0.8 * v["batchnorm.sd2"] + 0.2 * jnp.var(v["u"], axes)}

    case(
        "batchnorm" + name, "y = u |> batchnorm(momentum=0.8)",
        lambda v, axes=axes: scaled(v, normalized(v["u"], axes)), variables, own, running, changed=moved)
    case(
        "batchnorm in evaluation" + name, "y = u |> batchnorm(eps=0.01)",
        lambda v, rank=rank: scaled(
            v, (v["u"] - along(v["batchnorm.mu"], rank, 1)) / jnp.sqrt(along(v["batchnorm.sd2"], rank, 1) + 0.01)),
        variables, own, running, mode="evaluation")

case(
    "layernorm", "y = u |> layernorm",
    lambda v: v["layernorm.gain"] * normalized(v["u"], -1) + v["layernorm.bias"],
    {"u": draw((2, 3, 4), "ln"), "layernorm.gain": draw((4,), "lg"), "layernorm.bias": draw((4,), "lb")},
    own=("layernorm.gain", "layernorm.bias"))
case(
    "rmsnorm", "y = u |> rmsnorm",
    lambda v: v["rmsnorm.gain"] * v["u"] * lax.rsqrt(jnp.mean(v["u"]**2, -1, keepdims=True) + 1e-5),
    {"u": draw((2, 3, 4), "rn"), "rmsnorm.gain": draw((4,), "rg")}, own=("rmsnorm.gain",))
case(
    "groupnorm", "y = u |> groupnorm(2)",
    lambda v: along(v["groupnorm.gain"], 4, 1)
    * normalized(v["u"].reshape(2, 2, -1), -1).reshape(v["u"].shape) + along(v["groupnorm.bias"], 4, 1),
    {"u": draw((2, 4, 2, 3), "gn"), "groupnorm.gain": draw((4,), "gg"), "groupnorm.bias": draw((4,), "gb2")},
    own=("groupnorm.gain", "groupnorm.bias"))
case(
    "instancenorm", "y = u |> instancenorm",
    lambda v: along(v["instancenorm.gain"], 4, 1) * normalized(v["u"], (2, 3)) + along(v["instancenorm.bias"], 4, 1),
    {"u": draw((2, 3, 2, 3), "in"), "instancenorm.gain": draw((3,), "ig"), "instancenorm.bias": draw((3,), "ib")},
    own=("instancenorm.gain", "instancenorm.bias"))

# Recurrent layers: [batch, time, in].


def scanned(step, x, start):
    """The states h after each step, for a step from (states, x of the step) to states, h first."""
    def body(states, now):
        states = step(states, now)
        return states, states[0]

    _, h = lax.scan(body, start, jnp.swapaxes(x, 0, 1))
    return jnp.swapaxes(h, 0, 1)


def rnn(v, x, path="rnn"):
    w, u, b = (v[f"{path}.{key}"] for key in ("wx", "wh", "b"))
    start = (jnp.zeros((x.shape[0], u.shape[0])),)
    return scanned(lambda s, now: (jnp.tanh(now @ w + s[0] @ u + b),), x, start)


def gru(v, x, path="gru"):
    w, u, b, bh = (v[f"{path}.{key}"] for key in ("wx", "wh", "b", "bh"))
    n = u.shape[0]
    gate = [slice(i * n, (i + 1) * n) for i in range(3)]

    def step(states, now):
        (h,) = states
        keep = nn.sigmoid(now @ w[:, gate[0]] + h @ u[:, gate[0]] + b[gate[0]])
        reset = nn.sigmoid(now @ w[:, gate[1]] + h @ u[:, gate[1]] + b[gate[1]])
        new = jnp.tanh(now @ w[:, gate[2]] + b[gate[2]] + reset * (h @ u[:, gate[2]] + bh))
        return (keep * h + (1 - keep) * new,)

    return scanned(step, x, (jnp.zeros((x.shape[0], n)),))


def lstm(v, x, path="lstm"):
    w, u, b = (v[f"{path}.{key}"] for key in ("wx", "wh", "b"))
    n = u.shape[0]

    def step(states, now):
        h, c = states
        enter, forget, new, out = jnp.split(now @ w + h @ u + b, 4, axis=-1)
        c = nn.sigmoid(forget + 1) * c + nn.sigmoid(enter) * jnp.tanh(new)
        return (nn.sigmoid(out) * jnp.tanh(c), c)

    return scanned(step, x, (jnp.zeros((x.shape[0], n)),) * 2)


def weights(path, inputs, hidden, gates, more=()):
    return {
        f"{path}.wx": draw((inputs, gates * hidden), path + "wx"), f"{path}.wh": draw((hidden, gates * hidden), path + "wh"),
        f"{path}.b": draw((gates * hidden,), path + "b"), **{f"{path}.{key}": draw((hidden,), path + key) for key in more}}


steps = draw((2, 4, 3), "steps")
for name, function, gates, more in [("rnn", rnn, 1, ()), ("gru", gru, 3, ("bh",)), ("lstm", lstm, 4, ())]:
    own = weights(name, 3, 2, gates, more)
    case(
        name, f"y = u |> {name}(2)", lambda v, f=function: f(v, v["u"]), {"u": steps, **own}, own=tuple(own))
for name, function, gates, more in [("gru", gru, 3, ("bh",)), ("lstm", lstm, 4, ())]:
    layer = f"bidirectional_{name}"
    ways = (f"{layer}.forwards", f"{layer}.backwards")
    own = {**weights(ways[0], 3, 2, gates, more), **weights(ways[1], 3, 2, gates, more)}
    case(
        layer, f"y = u |> {layer}(2)",
        lambda v, f=function, ways=ways: jnp.concatenate(
            [f(v, v["u"], ways[0]), jnp.flip(f(v, jnp.flip(v["u"], 1), ways[1]), 1)], -1),
        {"u": steps, **own}, own=tuple(own))

# Embeddings and attention.

case(
    "embedding", "y = tokens |> embedding(5, 3)", lambda v: jnp.take(v["embedding.table"], v["tokens"], axis=0),
    {"embedding.table": draw((5, 3), "table")}, own=("embedding.table",),
    inputs={"tokens": (np.array([[0, 3, 3, 1], [4, 0, 2, 3]]), 5)})
case(
    "sinusoidal_positions", "y = sinusoidal_positions(u)",
    lambda v: v["u"] + jnp.stack([
        f(t / 10000 ** (2 * i / 6)) for t in range(4) for i in range(3) for f in (jnp.sin, jnp.cos)]).reshape(4, 6),
    {"u": draw((2, 4, 6), "sp")})


def mixed(q, k, v, causal=False):
    """The mean of v by the weights softmax(q kᵀ / √d); all are [batch, time, heads, size].

    jax.nn.dot_product_attention takes the softmax in float32, whatever it is given.
    """
    score = jnp.einsum("nihd,njhd->nhij", q, k) / np.sqrt(q.shape[-1])
    if causal:
        score = jnp.where(jnp.tril(jnp.ones(score.shape[-2:], bool)), score, -jnp.inf)
    return jnp.einsum("nhij,njhd->nihd", nn.softmax(score), v)


for causal in (0, 1):
    case(
        f"dot_product_attention, causal={causal}",
        f"y = dot_product_attention(u, k, v, causal={causal})",
        lambda v, c=causal: mixed(v["u"], v["k"], v["v"], bool(c)),
        {"u": draw((2, 4, 2, 3), "aq"), "k": draw((2, 4, 2, 3), "ak"), "v": draw((2, 4, 2, 3), "av")})


def matrices(path, sizes):
    """A matrix and a bias for each (in, out), as linear layers below `path` are called."""
    result = {}
    for i, (n, m) in enumerate(sizes):
        layer = f"{path}.linear" + (f".{i}" if i else "")
        result |= {f"{layer}.w": draw((n, m), layer + "w"), f"{layer}.b": draw((m,), layer + "b")}
    return result


def attended(v, x, memory, path, heads, causal=False):
    def project(y, i):
        layer = f"{path}.linear" + (f".{i}" if i else "")
        return y @ v[f"{layer}.w"] + v[f"{layer}.b"]

    def split(y):
        return y.reshape(y.shape[0], y.shape[1], heads, -1)

    y = mixed(split(project(x, 0)), split(project(memory, 1)), split(project(memory, 2)), causal)
    return project(y.reshape(x.shape), 3)


for causal in (0, 1):
    own = matrices("attention", [(4, 4)] * 4)
    case(
        f"attention, causal={causal}", f"y = u |> attention(2, causal={causal})",
        lambda v, c=causal: attended(v, v["u"], v["u"], "attention", 2, bool(c)),
        {"u": draw((2, 3, 4), "au"), **own}, own=tuple(own))
own = matrices("cross_attention", [(4, 4), (5, 4), (5, 4), (4, 4)])
case(
    "cross_attention", "y = cross_attention(2)(u, memory)",
    lambda v: attended(v, v["u"], v["memory"], "cross_attention", 2),
    {"u": draw((2, 3, 4), "au"), "memory": draw((2, 4, 5), "am"), **own}, own=tuple(own))
own = {
    **matrices("transformer_block.attention", [(4, 4)] * 4), **matrices("transformer_block", [(4, 16), (16, 4)]),
    **{f"transformer_block.layernorm{i}.{key}": draw((4,), key + i) for i in ("", ".1") for key in ("gain", "bias")}}


def block(v):
    def norm(x, i):
        path = f"transformer_block.layernorm{i}"
        return v[f"{path}.gain"] * normalized(x, -1) + v[f"{path}.bias"]

    path = "transformer_block.linear"
    x = norm(v["u"], "")
    a = v["u"] + attended(v, x, x, "transformer_block.attention", 2, True)
    inner = nn.gelu(norm(a, ".1") @ v[f"{path}.w"] + v[f"{path}.b"], approximate=False)
    return a + inner @ v[f"{path}.1.w"] + v[f"{path}.1.b"]


case(
    "transformer_block", "y = u |> transformer_block(2, causal=1)", block, {"u": draw((2, 3, 4), "tb"), **own},
    own=tuple(own))

# Losses.

logits = 2 * draw((5, 4), "logits")
label = np.array([0, 3, 1, 1, 2])
classes = {"label": (label, 4)}


def picked(logp):
    return jnp.take_along_axis(logp, label[:, None], 1)[:, 0]


def entropy(logits):
    return jnp.mean(nn.logsumexp(logits, 1) - picked(logits))


shares = draw((5, 4), "shares", 0.1, 1)
shares = np.round(shares / shares.sum(1, keepdims=True), 3)
shares[:, 0] += 1 - shares.sum(1)
others = np.roll(shares, 1, 0)
target = draw((5, 4), "target")
case("cross_entropy", "y = cross_entropy(u, label)", lambda v: entropy(v["u"]), {"u": logits}, inputs=classes)
case("nll", "y = nll(log_softmax(u), label)", lambda v: entropy(v["u"]), {"u": logits}, inputs=classes)
case(
    "cross_entropy of a distribution", "y = cross_entropy(u, softmax(t))",
    lambda v: -jnp.mean(jnp.sum(nn.softmax(v["t"]) * nn.log_softmax(v["u"]), 1)), {"u": logits, "t": target})
case(
    "focal", "y = focal(u, label, gamma=1.5)",
    lambda v: -jnp.mean((1 - picked(nn.softmax(v["u"])))**1.5 * picked(nn.log_softmax(v["u"]))), {"u": logits},
    inputs=classes)
case("perplexity", "y = perplexity(u, label)", lambda v: jnp.exp(entropy(v["u"])), {"u": logits}, inputs=classes)
for name, text, function in [
    ("binary_cross_entropy", "binary_cross_entropy(u, sigmoid(t))", lambda u, t: -jnp.mean(
        nn.sigmoid(t) * nn.log_sigmoid(u) + (1 - nn.sigmoid(t)) * nn.log_sigmoid(-u))),
    ("mse", "mse(u, t)", lambda u, t: jnp.mean(jnp.square(u - t))),
    ("rmse", "rmse(u, t)", lambda u, t: jnp.linalg.norm(u - t) / jnp.sqrt(u.size)),
    ("mae", "mae(u, t)", lambda u, t: jnp.mean(jnp.abs(u - t))),
    ("huber", "huber(u, t, delta=0.7)", lambda u, t: jnp.mean(jnp.where(
        jnp.abs(u - t) < 0.7, jnp.square(u - t) / 2, 0.7 * jnp.abs(u - t) - 0.7**2 / 2))),
    ("log_cosh", "log_cosh(u, t)", lambda u, t: jnp.mean(jnp.log(jnp.cosh(u - t)))),
    ("hinge", "hinge(u, sign(t))", lambda u, t: jnp.mean(nn.relu(1 - jnp.sign(t) * u))),
    ("r2", "r2(u, t)", lambda u, t: 1 - jnp.mean(jnp.square(u - t)) / jnp.var(t)),
    ("gaussian_kl", "gaussian_kl(u, t)", lambda u, t: jnp.mean(jnp.sum(
        (jnp.exp(t) + u**2 - 1 - t) / 2, 1))),
]:
    case(name, f"y = {text}", lambda v, f=function: f(v["u"], v["t"]), {"u": logits, "t": target})
case(
    "kl_divergence", "y = kl_divergence(u, t)",
    lambda v: jnp.mean(jnp.sum(special.kl_div(v["u"], v["t"]) + v["u"] - v["t"], 1)), {"u": shares, "t": others})
case(
    "l2_normalize", "y = l2_normalize(u)", lambda v: v["u"] / jnp.linalg.norm(v["u"], axis=-1, keepdims=True),
    {"u": logits})

case(
    "cosine similarity", "y[i] = sum[j](l2_normalize(u)[i, j] * l2_normalize(t)[i, j])",
    lambda v: jnp.sum(v["u"] * v["t"], 1) / jnp.linalg.norm(v["u"], axis=1) / jnp.linalg.norm(v["t"], axis=1),
    {"u": logits, "t": target})
case(
    "standardize", "y = standardize(u)", lambda v: (v["u"] - jnp.mean(v["u"], 0)) / jnp.std(v["u"], 0), {"u": logits})
case(
    "prelu", "y = u |> prelu", lambda v: jnp.where(v["u"] > 0, v["u"], v["prelu.a"] * v["u"]),
    {"u": logits, "prelu.a": draw((), "prelu", 0.1, 0.9)}, own=("prelu.a",))
case(
    "global pools", "y[i, j] = global_maxpool(u)[i, j] * global_avgpool(u)[i, j]",
    lambda v: jnp.max(v["u"], (2, 3)) * jnp.mean(v["u"], (2, 3)), {"u": image})

lines = ",\n".join(json.dumps(case, separators=(",", ": ")) for case in cases)
print(f'{{"jax": "{jax.__version__}", "cases": [\n{lines}\n]}}')
