"""What is measured: the same models, data and initial weights for all sides.

The file NAME.grad beside this folder says the same for gradc. All is in 32-bit floats; every step
takes the next of 16 batches, so that nothing computed from the data can be kept between steps.
"""

from dataclasses import dataclass
from math import prod, sqrt
from zlib import crc32

import numpy

#: How many different batches there are.
BATCHES = 16
#: How many losses, from the initial weights on, are compared.
LOSSES = 10
#: The learning rate that is measured, as in the .grad files.
RATE = 1e-4


@dataclass(frozen=True)
class Input:
    """What a row of a batch has beside others: numbers, or classes as whole numbers."""

    name: str
    shape: tuple[int, ...] = ()
    #: How many classes there are; 0 where any number will do.
    classes: int = 0


@dataclass(frozen=True)
class Workload:
    """One training step: forward, backward and update."""

    name: str
    #: What it is, in a line.
    title: str
    batch: int
    #: "sgd", "momentum" or "adam"
    optimizer: str
    #: A learning rate at which ten losses show whether the updates are right: at RATE they hardly
    #: move.
    check_rate: float
    #: Floating-point operations of the matrix products in a step.
    flops: int
    #: Bytes that a step must move and that no product hides.
    bytes: int
    #: Bytes among which those are found; they say from which cache they come.
    footprint: int
    inputs: tuple[Input, ...]
    #: The shapes of the parameters, and how far their initial values spread: None for all ones.
    parameters: dict[str, tuple[tuple[int, ...], float | None]]
    #: Whether the limit says something: where a step takes a microsecond, latencies decide.
    has_limit: bool = True
    #: How often one call of a scanned function goes through the batches: a call takes
    #: milliseconds, so that neither its start counts nor a chunk becomes long.
    epochs: int = 1
    #: The widths of linear layers, the input's first, if there is nothing else.
    sizes: tuple[int, ...] = ()
    #: Between linear layers, "relu" or "sigmoid"; after the last only where the loss is "mse".
    activation: str = ""
    #: Of linear layers, "cross_entropy" or "mse"
    loss: str = ""

    def tensors(self) -> dict[str, numpy.ndarray]:
        """Returns batches, one after the other, and initial weights: random, always the same."""
        random = numpy.random.default_rng(crc32(self.name.encode()))
        rows = BATCHES * self.batch
        result = {}
        for given in self.inputs:
            shape = (rows, *given.shape)
            result[given.name] = (
                random.integers(0, given.classes, shape).astype(numpy.float32) if given.classes
                else random.standard_normal(shape, dtype=numpy.float32))
        for name, (shape, spread) in self.parameters.items():
            if spread is None:
                result[name] = numpy.ones(shape, numpy.float32)
            elif spread == 0:
                result[name] = numpy.zeros(shape, numpy.float32)
            else:
                result[name] = (random.standard_normal(shape, dtype=numpy.float32)
                                * numpy.float32(spread))
        return result


def update_bytes(parameters: dict, optimizer: str) -> int:
    """Returns the bytes of parameters and states, which an update reads and writes."""
    count = sum(prod(shape) for shape, _ in parameters.values())
    return 4 * count * {"sgd": 1, "momentum": 2, "adam": 3}[optimizer]


def perceptron(name: str, *sizes: int, **rest) -> Workload:
    """Returns a workload of linear layers, with what it must compute and move.

    Each layer is multiplied with its input, and the gradient towards the output with the input;
    all but the first give a gradient towards their input.
    """
    batch = rest["batch"]
    products = [2 * batch * width * out for width, out in zip(sizes, sizes[1:])]
    target = (Input("label", (), sizes[-1]) if rest["loss"] == "cross_entropy"
              else Input("target", sizes[-1:]))
    return workload(
        name, inputs=(Input("x", sizes[:1]), target), parameters=linear_layers(sizes), sizes=sizes,
        flops=2 * sum(products) + sum(products[1:]), **rest)


def workload(name: str, **rest) -> Workload:
    """Returns a workload whose update reads and writes all parameters and states."""
    kept = update_bytes(rest["parameters"], rest["optimizer"])
    return Workload(name, bytes=2 * kept, footprint=kept, **rest)


def linear_layers(sizes, first: int = 0, path: str = "") -> dict:
    """Returns the parameters of linear layers, numbered from `first` on."""
    result = {}
    for i, (width, out) in enumerate(zip(sizes, sizes[1:]), first):
        layer = path + ("linear" if i == 0 else f"linear.{i}")
        result |= {f"{layer}.w": ((width, out), 1 / sqrt(width)), f"{layer}.b": ((out,), 0.0)}
    return result


def lenet() -> Workload:
    """Two convolutions and three linear layers on 28 x 28 pixels."""
    batch, sizes = 64, (400, 120, 84, 10)
    # Of each kernel: outputs, inputs, and at how many places.
    first, second = 2 * 25 * 6 * 1 * 28 * 28 * batch, 2 * 25 * 16 * 6 * 10 * 10 * batch
    linear = sum(2 * batch * width * out for width, out in zip(sizes, sizes[1:]))
    return workload(
        "lenet", title="LeNet, 28 × 28 pixels, batch 64, cross entropy, momentum", batch=batch,
        optimizer="momentum", check_rate=0.01, flops=2 * first + 3 * second + 3 * linear,
        inputs=(Input("x", (1, 28, 28)), Input("label", (), 10)),
        parameters={"conv2d.k": ((6, 1, 5, 5), 0.2), "conv2d.b": ((6,), 0.0),
                    "conv2d.1.k": ((16, 6, 5, 5), 0.1), "conv2d.1.b": ((16,), 0.0)}
        | linear_layers(sizes))


def lstm() -> Workload:
    """An embedding, 128 LSTM cells over 64 characters, and a linear layer."""
    batch, time, vocab, width, hidden = 32, 64, 64, 64, 128
    rows = batch * time
    products = 2 * rows * (width * 4 * hidden + hidden * 4 * hidden + hidden * vocab)
    return workload(
        "lstm", title="64 steps, batch 32, 128 cells, cross entropy, Adam", batch=batch,
        optimizer="adam", check_rate=1e-2, flops=3 * products,
        inputs=(Input("x", (time,), vocab), Input("label", (time,), vocab)),
        parameters={"wx": ((width, 4 * hidden), 0.1), "wh": ((hidden, 4 * hidden), 0.1),
                    "b": ((4 * hidden,), 0.0), "embedding.table": ((vocab, width), 1.0),
                    "linear.w": ((hidden, vocab), 0.1), "linear.b": ((vocab,), 0.0)})


#: The heads of attention in `gpt`, and its blocks.
HEADS, BLOCKS = 4, 4


def gpt() -> Workload:
    """A transformer over 64 characters."""
    batch, time, vocab, width = 16, 64, 64, 128
    parameters = {"position": ((time, width), 0.02), "out": ((width, vocab), 0.02),
                  "embedding.table": ((vocab, width), 0.02)}
    for i in range(BLOCKS):
        path = f"block.{i}."
        parameters |= {path + "layernorm.gain": ((width,), None), path + "layernorm.bias": ((width,), 0.0)}
        parameters |= linear_layers((width, 3 * width), 0, path) | linear_layers((width, width), 1, path)
        parameters |= {path + "layernorm.1.gain": ((width,), None),
                       path + "layernorm.1.bias": ((width,), 0.0)}
        parameters |= linear_layers((width, 4 * width, width), 2, path)
    parameters |= {"layernorm.gain": ((width,), None), "layernorm.bias": ((width,), 0.0)}
    rows = batch * time
    block = 2 * rows * width * (3 + 1 + 4 + 4) * width + 2 * 2 * rows * time * width
    return workload(
        "gpt", title="4 blocks, width 128, 64 characters, batch 16, cross entropy, Adam", batch=batch,
        optimizer="adam", check_rate=1e-3, flops=3 * (BLOCKS * block + 2 * rows * width * vocab),
        inputs=(Input("x", (time,), vocab), Input("label", (time,), vocab)), parameters=parameters)


#: The number of elements of `pointwise`.
POINTS = 1_000_000

ALL = {workload.name: workload for workload in [
    perceptron("xor", 2, 8, 1, title="2-8-1, batch 4, sigmoid, mean squared error, SGD", batch=4,
               activation="sigmoid", loss="mse", optimizer="sgd", check_rate=1.0, has_limit=False,
               epochs=64),
    perceptron("softreg", 64, 10, title="64-10, batch 32, cross entropy, SGD", batch=32,
               loss="cross_entropy", optimizer="sgd", check_rate=0.1, epochs=16),
    perceptron("mlp", 784, 128, 10, title="784-128-10, batch 64, relu, cross entropy, SGD",
               batch=64, activation="relu", loss="cross_entropy", optimizer="sgd", check_rate=0.05,
               epochs=4),
    perceptron("mlp-wide", 784, 512, 512, 10,
               title="784-512-512-10, batch 128, relu, cross entropy, Adam", batch=128,
               activation="relu", loss="cross_entropy", optimizer="adam", check_rate=1e-3),
    lenet(),
    lstm(),
    gpt(),
    # The input is read, the parameter read and written. Elementary functions are not counted.
    Workload("pointwise", "10⁶ elements, sin, tanh, exp, sigmoid, SGD", batch=1, optimizer="sgd",
             check_rate=1e4, flops=0, bytes=12 * POINTS, footprint=4 * POINTS * (BATCHES + 1),
             inputs=(Input("x", (POINTS,)),), parameters={"a": ((POINTS,), 0.1)}),
]}
