"""One workload in JAX; prints one line of JSON. `measuring` starts it as a process of its own.

usage: python -m harness.jax_peer WORKLOAD INPUTS.safetensors jit|scan [--check] [--all-cores]
"""

import functools
import json
import os
import sys
import time
from pathlib import Path

# One thread, whatever the machine has, if not all are asked for. The cores are given by the parent process.
if "--all-cores" not in sys.argv:
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["JAX_PLATFORMS"] = "cpu"

START = time.perf_counter()
import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402

IMPORT_SECONDS = time.perf_counter() - START

from harness import safetensors, timing, workloads  # noqa: E402
from harness.workloads import BATCHES, LOSSES, RATE, Workload  # noqa: E402


def cross_entropy(logits, label):
    """Returns the mean over all rows."""
    return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(logits), label[..., None], -1))


def pointwise(workload: Workload, p, x):
    u = jnp.sin(x) * p["a"] + 0.5
    v = jnp.tanh(u * u - p["a"])
    return jnp.mean((v * jnp.exp(-u * u) + jax.nn.sigmoid(v)) ** 2)


def perceptron(workload: Workload, p, x, target):
    activation = {"relu": jax.nn.relu, "sigmoid": jax.nn.sigmoid}.get(workload.activation)
    # Not as `p` has them, which JAX sorts by name.
    layers = [p[name] for name in workload.parameters]
    for place in range(0, len(layers), 2):
        x = x @ layers[place] + layers[place + 1]
        if place + 2 < len(layers) or workload.loss == "mse":
            x = activation(x)
    return jnp.mean((x - target) ** 2) if workload.loss == "mse" else cross_entropy(x, target)


def lenet(workload: Workload, p, x, label):
    def features(x, path, padding):
        # Images come and go with channels first, as in the other peers; XLA lays them out as it likes.
        x = jax.lax.conv_general_dilated(
            x, p[path + ".k"], (1, 1), padding, dimension_numbers=("NCHW", "OIHW", "NCHW"))
        x = jax.nn.relu(x + p[path + ".b"][:, None, None])
        return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 1, 2, 2), (1, 1, 2, 2), "VALID")

    x = features(features(x, "conv2d", "SAME"), "conv2d.1", "VALID").reshape(x.shape[0], -1)
    x = jax.nn.relu(x @ p["linear.w"] + p["linear.b"])
    x = jax.nn.relu(x @ p["linear.1.w"] + p["linear.1.b"])
    return cross_entropy(x @ p["linear.2.w"] + p["linear.2.b"], label)


def lstm(workload: Workload, p, x, label):
    hidden = p["wh"].shape[0]

    def cell(state, x):
        h, c = state
        i, f, g, o = jnp.split(x + h @ p["wh"], 4, -1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), h

    start = jnp.zeros((x.shape[0], hidden))
    given = (p["embedding.table"][x] @ p["wx"] + p["b"]).transpose(1, 0, 2)
    _, states = jax.lax.scan(cell, (start, start), given)
    return cross_entropy(states.transpose(1, 0, 2) @ p["linear.w"] + p["linear.b"], label)


def gpt(workload: Workload, p, x, label):
    def norm(x, path):
        mean = x.mean(-1, keepdims=True)
        variance = ((x - mean) ** 2).mean(-1, keepdims=True)
        return (x - mean) * jax.lax.rsqrt(variance + 1e-5) * p[path + ".gain"] + p[path + ".bias"]

    def linear(x, path):
        return x @ p[path + ".w"] + p[path + ".b"]

    h = p["embedding.table"][x] + p["position"]
    batch, time, width = h.shape
    size = width // workloads.HEADS
    causal = jnp.tril(jnp.ones((time, time), bool))
    for i in range(workloads.BLOCKS):
        path = f"block.{i}."
        q, k, v = linear(norm(h, path + "layernorm"), path + "linear").reshape(
            batch, time, 3, workloads.HEADS, size).transpose(2, 0, 3, 1, 4)
        scores = jnp.where(causal, q @ k.swapaxes(-1, -2) / size**0.5, -jnp.inf)
        mixed = (jax.nn.softmax(scores) @ v).transpose(0, 2, 1, 3).reshape(h.shape)
        h = h + linear(mixed, path + "linear.1")
        inner = jax.nn.gelu(linear(norm(h, path + "layernorm.1"), path + "linear.2"))
        h = h + linear(inner, path + "linear.3")
    return cross_entropy(norm(h, "layernorm") @ p["out"], label)


#: The losses of what is not a perceptron.
LOSSES_OF = {"pointwise": pointwise, "lenet": lenet, "lstm": lstm, "gpt": gpt}


def step_function(workload: Workload, rate: float):
    """Returns the function ((parameters, states), batch) -> ((parameters, states), loss)."""
    loss_function = LOSSES_OF.get(workload.name, perceptron)
    gradient = jax.value_and_grad(functools.partial(loss_function, workload))
    tree = jax.tree_util.tree_map

    def step(carry, batch):
        parameters, states = carry
        loss, g = gradient(parameters, *batch)
        if workload.optimizer == "sgd":
            return (tree(lambda p, g: p - rate * g, parameters, g), states), loss
        if workload.optimizer == "momentum":
            states = tree(lambda s, g: 0.9 * s + g, states, g)
            return (tree(lambda p, s: p - rate * s, parameters, states), states), loss
        m, v, t = states
        t = t + 1
        m = tree(lambda m, g: 0.9 * m + 0.1 * g, m, g)
        v = tree(lambda v, g: 0.999 * v + 0.001 * g * g, v, g)
        parameters = tree(
            lambda p, m, v: p - rate * (m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.999**t)) + 1e-8),
            parameters, m, v)
        return (parameters, (m, v, t)), loss

    return step


def initial(workload: Workload, tensors):
    """Returns parameters and states, as arrays of their own: they are donated."""
    parameters = {name: jnp.array(tensors[name]) for name in workload.parameters}

    def zeros():
        return {name: jnp.zeros_like(p) for name, p in parameters.items()}

    states = {"sgd": lambda: (), "momentum": zeros, "adam": lambda: (zeros(), zeros(), jnp.zeros(()))}
    return parameters, states[workload.optimizer]()


def batches(workload: Workload, tensors):
    """Returns the inputs, with an axis in front that counts batches."""
    return tuple(
        jnp.array(tensors[given.name].reshape(BATCHES, workload.batch, *given.shape).astype(
            "int32" if given.classes else "float32"))
        for given in workload.inputs)


def losses(workload: Workload, tensors, rate: float, scanned: bool) -> list[float]:
    """Returns the losses of the first steps."""
    step, data = step_function(workload, rate), batches(workload, tensors)
    carry = initial(workload, tensors)
    if scanned:
        first = tuple(array[:LOSSES] for array in data)
        return jax.jit(lambda c, d: jax.lax.scan(step, c, d))(carry, first)[1].tolist()
    compiled, result = jax.jit(step, donate_argnums=0), []
    for number in range(LOSSES):
        carry, loss = compiled(carry, tuple(array[number] for array in data))
        result.append(loss.item())
    return result


def measure(workload: Workload, tensors, scanned: bool) -> dict[str, float]:
    """Returns the microseconds of a step, and the milliseconds until the first is over."""
    step, data = step_function(workload, RATE), batches(workload, tensors)
    carry = initial(workload, tensors)
    steps = 1
    if scanned:
        steps = workload.epochs * BATCHES

        def call(carry, data):
            def epoch(carry, _):
                return jax.lax.scan(step, carry, data)

            carry, loss = jax.lax.scan(epoch, carry, None, length=workload.epochs)
            return carry, loss[-1, -1]

        feeds = [data]
    else:
        call = step
        feeds = [tuple(array[i] for array in data) for i in range(BATCHES)]
    jax.block_until_ready((carry, feeds))

    start = time.perf_counter()
    compiled = jax.jit(call, donate_argnums=0)
    state = [compiled(carry, feeds[0])]
    jax.block_until_ready(state)
    first = time.perf_counter() - start
    number = 0

    def run():
        nonlocal number
        number = (number + 1) % len(feeds)
        state[0] = compiled(state[0][0], feeds[number])

    step_time = timing.microseconds(run, lambda: jax.block_until_ready(state)) / steps
    # A call of the scanned function does many steps: only one of them counts here.
    return {"us_per_step": step_time, "first_step_ms": first * 1e3 - (steps - 1) * step_time / 1e3}


def main() -> None:
    name, path, mode, *flags = sys.argv[1:]
    workload, scanned = workloads.ALL[name], mode == "scan"
    tensors = safetensors.read(Path(path))
    result = measure(workload, tensors, scanned) | {"import_ms": IMPORT_SECONDS * 1e3}
    if "--check" in flags:
        result["losses"] = [losses(workload, tensors, rate, scanned)
                            for rate in (RATE, workload.check_rate)]
    print(json.dumps(result))


main()
