"""One workload in JAX; prints one line of JSON. `measuring` starts it as a process of its own.

usage: python -m harness.jax_peer WORKLOAD INPUTS.safetensors jit|scan [--check]
"""

import json
import os
import sys
import time
from pathlib import Path

# One thread, whatever the machine has. The core is that of the parent process.
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["JAX_PLATFORMS"] = "cpu"

START = time.perf_counter()
import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402

IMPORT_SECONDS = time.perf_counter() - START

from harness import safetensors, timing, workloads  # noqa: E402
from harness.workloads import BATCHES, LOSSES, RATE, Workload  # noqa: E402


def loss_function(workload: Workload):
    """Returns the function (parameters, *batch) -> loss."""

    def pointwise(parameters, x):
        (a,) = parameters
        u = jnp.sin(x) * a + 0.5
        v = jnp.tanh(u * u - a)
        return jnp.mean((v * jnp.exp(-u * u) + jax.nn.sigmoid(v)) ** 2)

    def layers(parameters, x, target):
        activation = {"relu": jax.nn.relu, "sigmoid": jax.nn.sigmoid}.get(workload.activation)
        pairs = list(zip(parameters[::2], parameters[1::2]))
        for position, (w, b) in enumerate(pairs):
            x = x @ w + b
            if position < len(pairs) - 1 or workload.loss == "mse":
                x = activation(x)
        if workload.loss == "mse":
            return jnp.mean((x - target) ** 2)
        return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(x), target[:, None], 1))

    return layers if workload.sizes else pointwise


def step_function(workload: Workload, rate: float):
    """Returns the function ((parameters, states), batch) -> ((parameters, states), loss)."""
    gradient = jax.value_and_grad(loss_function(workload))
    tree = jax.tree_util.tree_map

    def step(carry, batch):
        parameters, states = carry
        loss, g = gradient(parameters, *batch)
        if workload.optimizer == "sgd":
            return (tree(lambda p, g: p - rate * g, parameters, g), states), loss
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
    parameters = [jnp.array(tensors[name]) for name in workload.weights]
    if workload.optimizer == "sgd":
        return parameters, ()
    zeros = [jnp.zeros_like(p) for p in parameters]
    return parameters, (zeros, [jnp.zeros_like(p) for p in parameters], jnp.zeros(()))


def batches(workload: Workload, tensors):
    """Returns the inputs, with an axis in front that counts batches."""
    x = tensors["x"].reshape(BATCHES, workload.batch, -1)
    if not workload.target:
        return (jnp.array(x),)
    target = tensors[workload.target]
    if workload.loss == "cross_entropy":
        return jnp.array(x), jnp.array(target.reshape(BATCHES, workload.batch).astype("int32"))
    return jnp.array(x), jnp.array(target.reshape(BATCHES, workload.batch, -1))


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
