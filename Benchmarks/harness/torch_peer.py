"""One workload in PyTorch; prints one line of JSON. `measuring` starts it as a process of its own.

usage: python -m harness.torch_peer WORKLOAD INPUTS.safetensors eager|compile [--check]
"""

import json
import sys
import time
from pathlib import Path

START = time.perf_counter()
import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402

IMPORT_SECONDS = time.perf_counter() - START

from harness import safetensors, timing, workloads  # noqa: E402
from harness.workloads import BATCHES, LOSSES, RATE, Workload  # noqa: E402


class Perceptron(torch.nn.Module):
    """The loss of linear layers."""

    def __init__(self, workload: Workload, tensors):
        super().__init__()
        self.workload = workload
        self.layers = torch.nn.ModuleList(
            torch.nn.Linear(a, b) for a, b in zip(workload.sizes, workload.sizes[1:]))
        names = iter(workload.weights)
        for layer in self.layers:
            # PyTorch keeps weights as [out, in].
            layer.weight.data = torch.tensor(tensors[next(names)].T.copy())
            layer.bias.data = torch.tensor(tensors[next(names)])

    def forward(self, x, target):
        activation = {"relu": F.relu, "sigmoid": torch.sigmoid}.get(self.workload.activation)
        for position, layer in enumerate(self.layers):
            x = layer(x)
            if position < len(self.layers) - 1 or self.workload.loss == "mse":
                x = activation(x)
        return F.mse_loss(x, target) if self.workload.loss == "mse" else F.cross_entropy(x, target)


class Pointwise(torch.nn.Module):
    """The loss of the workload `pointwise`."""

    def __init__(self, tensors):
        super().__init__()
        self.a = torch.nn.Parameter(torch.tensor(tensors["a"]))

    def forward(self, x):
        u = torch.sin(x) * self.a + 0.5
        v = torch.tanh(u * u - self.a)
        return (v * torch.exp(-u * u) + torch.sigmoid(v)).pow(2).mean()


def training(workload: Workload, tensors, rate: float, compiled: bool):
    """Returns the function (batch) -> loss that does one step."""
    model = Perceptron(workload, tensors) if workload.sizes else Pointwise(tensors)
    parameters = list(model.parameters())
    optimizer = (torch.optim.SGD(parameters, lr=rate) if workload.optimizer == "sgd"
                 else torch.optim.Adam(parameters, lr=rate, fused=True))
    function = torch.compile(model) if compiled else model

    def step(batch):
        optimizer.zero_grad(set_to_none=True)
        loss = function(*batch)
        loss.backward()
        optimizer.step()
        return loss

    return step


def batches(workload: Workload, tensors):
    """Returns the inputs of each batch."""
    x = torch.tensor(tensors["x"]).split(workload.batch)
    if not workload.target:
        return [(rows,) for rows in x]
    target = torch.tensor(tensors[workload.target])
    if workload.loss == "cross_entropy":
        target = target.long()
    return list(zip(x, target.split(workload.batch)))


def losses(workload: Workload, tensors, rate: float, compiled: bool) -> list[float]:
    """Returns the losses of the first steps."""
    step = training(workload, tensors, rate, compiled)
    return [step(batch).item() for batch in batches(workload, tensors)[:LOSSES]]


def measure(workload: Workload, tensors, compiled: bool) -> dict[str, float]:
    """Returns the microseconds of a step, and the milliseconds until the first is over."""
    feeds = batches(workload, tensors)
    start = time.perf_counter()
    step = training(workload, tensors, RATE, compiled)
    step(feeds[0])
    first = time.perf_counter() - start
    number = 0

    def run():
        nonlocal number
        number = (number + 1) % BATCHES
        step(feeds[number])

    return {"us_per_step": timing.microseconds(run, lambda: None), "first_step_ms": first * 1e3}


def main() -> None:
    name, path, mode, *flags = sys.argv[1:]
    # One thread, whatever the machine has. The core is that of the parent process.
    torch.set_num_threads(1)
    workload, compiled = workloads.ALL[name], mode == "compile"
    tensors = safetensors.read(Path(path))
    result = measure(workload, tensors, compiled) | {"import_ms": IMPORT_SECONDS * 1e3}
    if "--check" in flags:
        result["losses"] = [losses(workload, tensors, rate, compiled)
                            for rate in (RATE, workload.check_rate)]
    print(json.dumps(result))


main()
