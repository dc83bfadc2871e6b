"""What is measured: the same models, data and initial weights for all sides.

The file NAME.grad beside this folder says the same for gradc. All is in 32-bit floats; every step
takes the next of 16 batches, so that nothing computed from the data can be kept between steps.
"""

from dataclasses import dataclass, field
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
class Workload:
    """One training step: forward, backward and update."""

    name: str
    #: What it is, in a line.
    title: str
    batch: int
    #: "sgd" or "adam"
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
    #: Whether the limit says something: where a step takes a microsecond, latencies decide.
    has_limit: bool = True
    #: How often one call of a scanned function goes through the batches: a call takes
    #: milliseconds, so that neither its start counts nor a chunk becomes long.
    epochs: int = 1
    #: The widths of the layers, the input's first; none for `pointwise`.
    sizes: list[int] = field(default_factory=list)
    #: "relu" or "sigmoid"; after the last layer only where the loss is "mse".
    activation: str = ""
    #: "cross_entropy" or "mse"
    loss: str = ""

    @property
    def target(self) -> str:
        """The name of the second input; empty if there is none."""
        return {"cross_entropy": "label", "mse": "target", "": ""}[self.loss]

    @property
    def weights(self) -> list[str]:
        """The paths of the parameters, layer by layer."""
        if not self.sizes:
            return ["a"]
        layers = ["linear" if i == 0 else f"linear.{i}" for i in range(len(self.sizes) - 1)]
        return [f"{layer}.{part}" for layer in layers for part in "wb"]

    def tensors(self) -> dict[str, numpy.ndarray]:
        """Returns batches, one after the other, and initial weights: random, always the same."""
        random = numpy.random.default_rng(crc32(self.name.encode()))
        rows = BATCHES * self.batch

        def normal(*shape: int, std: float = 1.0) -> numpy.ndarray:
            return random.standard_normal(shape, dtype=numpy.float32) * numpy.float32(std)

        if not self.sizes:
            return {"x": normal(rows, POINTS), "a": normal(POINTS, std=0.1)}
        result = {"x": normal(rows, self.sizes[0])}
        if self.loss == "mse":
            result[self.target] = normal(rows, self.sizes[-1])
        else:
            result[self.target] = random.integers(0, self.sizes[-1], rows).astype(numpy.float32)
        names = iter(self.weights)
        for width, out in zip(self.sizes, self.sizes[1:]):
            result[next(names)] = normal(width, out, std=1 / sqrt(width))
            result[next(names)] = numpy.zeros(out, numpy.float32)
        return result


def perceptron(name: str, sizes: list[int], **rest) -> Workload:
    """Returns a workload of linear layers, with what it must compute and move.

    Each layer is multiplied with its input, and the gradient towards the output with the input;
    all but the first give a gradient towards their input. The update reads and writes parameters
    and states.
    """
    batch = rest["batch"]
    products = [2 * batch * width * out for width, out in zip(sizes, sizes[1:])]
    parameters = sum((width + 1) * out for width, out in zip(sizes, sizes[1:]))
    kept = 4 * parameters * (3 if rest["optimizer"] == "adam" else 1)
    return Workload(name, sizes=sizes, flops=2 * sum(products) + sum(products[1:]), bytes=2 * kept,
                    footprint=kept, **rest)


#: The number of elements of `pointwise`.
POINTS = 1_000_000

ALL = {workload.name: workload for workload in [
    perceptron("xor", [2, 8, 1], title="2-8-1, batch 4, sigmoid, mean squared error, SGD", batch=4,
               activation="sigmoid", loss="mse", optimizer="sgd", check_rate=1.0, has_limit=False,
               epochs=64),
    perceptron("softreg", [64, 10], title="64-10, batch 32, cross entropy, SGD", batch=32,
               loss="cross_entropy", optimizer="sgd", check_rate=0.1, epochs=16),
    perceptron("mlp", [784, 128, 10], title="784-128-10, batch 64, relu, cross entropy, SGD",
               batch=64, activation="relu", loss="cross_entropy", optimizer="sgd", check_rate=0.05,
               epochs=4),
    perceptron("mlp-wide", [784, 512, 512, 10],
               title="784-512-512-10, batch 128, relu, cross entropy, Adam", batch=128,
               activation="relu", loss="cross_entropy", optimizer="adam", check_rate=1e-3),
    # The input is read, the parameter read and written. Elementary functions are not counted.
    Workload("pointwise", "10⁶ elements, sin, tanh, exp, sigmoid, SGD", batch=1, optimizer="sgd",
             check_rate=1e4, flops=0, bytes=12 * POINTS, footprint=4 * POINTS * (BATCHES + 1)),
]}
