"""One workload in PyTorch; prints one line of JSON. `measuring` starts it as a process of its own.

usage: python -m harness.torch_peer WORKLOAD INPUTS.safetensors eager|compile [--check] [--all-cores]
"""

import json
import os
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
        names = [name.removesuffix(".w") for name in workload.parameters if name.endswith(".w")]
        self.layers = torch.nn.ModuleList(linear(tensors, name) for name in names)

    def forward(self, x, target):
        activation = {"relu": F.relu, "sigmoid": torch.sigmoid}.get(self.workload.activation)
        for position, layer in enumerate(self.layers):
            x = layer(x)
            if position < len(self.layers) - 1 or self.workload.loss == "mse":
                x = activation(x)
        return F.mse_loss(x, target) if self.workload.loss == "mse" else F.cross_entropy(x, target)


class Pointwise(torch.nn.Module):
    """The loss of the workload `pointwise`."""

    def __init__(self, workload: Workload, tensors):
        super().__init__()
        self.a = torch.nn.Parameter(torch.tensor(tensors["a"]))

    def forward(self, x):
        u = torch.sin(x) * self.a + 0.5
        v = torch.tanh(u * u - self.a)
        return (v * torch.exp(-u * u) + torch.sigmoid(v)).pow(2).mean()


class LeNet(torch.nn.Module):
    """The loss of the workload `lenet`."""

    def __init__(self, workload: Workload, tensors):
        super().__init__()
        self.first = torch.nn.Conv2d(1, 6, 5, padding=2)
        self.second = torch.nn.Conv2d(6, 16, 5)
        for layer, path in [(self.first, "conv2d"), (self.second, "conv2d.1")]:
            layer.weight.data = torch.tensor(tensors[path + ".k"])
            layer.bias.data = torch.tensor(tensors[path + ".b"])
        self.layers = torch.nn.ModuleList(
            linear(tensors, name) for name in ["linear", "linear.1", "linear.2"])

    def forward(self, x, label):
        x = F.max_pool2d(F.relu(self.first(x)), 2)
        x = F.max_pool2d(F.relu(self.second(x)), 2).flatten(1)
        x = F.relu(self.layers[1](F.relu(self.layers[0](x))))
        return F.cross_entropy(self.layers[2](x), label)


class LSTM(torch.nn.Module):
    """The loss of the workload `lstm`."""

    def __init__(self, workload: Workload, tensors):
        super().__init__()
        self.embedding = torch.nn.Embedding.from_pretrained(
            torch.tensor(tensors["embedding.table"]), freeze=False)
        width, gates = tensors["wx"].shape
        self.cells = torch.nn.LSTM(width, gates // 4, batch_first=True)
        self.cells.weight_ih_l0.data = torch.tensor(tensors["wx"].T.copy())
        self.cells.weight_hh_l0.data = torch.tensor(tensors["wh"].T.copy())
        self.cells.bias_ih_l0.data = torch.tensor(tensors["b"])
        # PyTorch has two biases that are added; the second stays 0, as the model has but one.
        self.cells.bias_hh_l0.data.zero_()
        self.cells.bias_hh_l0.requires_grad_(False)
        self.out = linear(tensors, "linear")

    def forward(self, x, label):
        states, _ = self.cells(self.embedding(x))
        return F.cross_entropy(self.out(states).flatten(0, 1), label.flatten())


class Block(torch.nn.Module):
    """A block of the workload `gpt`."""

    def __init__(self, tensors, path: str):
        super().__init__()
        self.norms = torch.nn.ModuleList(
            norm(tensors, path + name) for name in ["layernorm", "layernorm.1"])
        self.layers = torch.nn.ModuleList(
            linear(tensors, path + name) for name in ["linear", "linear.1", "linear.2", "linear.3"])

    def forward(self, x):
        batch, time, width = x.shape
        q, k, v = self.layers[0](self.norms[0](x)).view(
            batch, time, 3, workloads.HEADS, width // workloads.HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.layers[1](mixed.transpose(1, 2).reshape(x.shape))
        return x + self.layers[3](F.gelu(self.layers[2](self.norms[1](x)), approximate="tanh"))


class GPT(torch.nn.Module):
    """The loss of the workload `gpt`."""

    def __init__(self, workload: Workload, tensors):
        super().__init__()
        self.embedding = torch.nn.Embedding.from_pretrained(
            torch.tensor(tensors["embedding.table"]), freeze=False)
        self.position = torch.nn.Parameter(torch.tensor(tensors["position"]))
        self.blocks = torch.nn.Sequential(
            *(Block(tensors, f"block.{i}.") for i in range(workloads.BLOCKS)))
        self.norm = norm(tensors, "layernorm")
        self.out = torch.nn.Parameter(torch.tensor(tensors["out"]))

    def forward(self, x, label):
        x = self.norm(self.blocks(self.embedding(x) + self.position)) @ self.out
        return F.cross_entropy(x.flatten(0, 1), label.flatten())


def linear(tensors, path: str) -> torch.nn.Linear:
    """Returns the linear layer `path`; PyTorch keeps weights as [out, in]."""
    w, b = tensors[path + ".w"], tensors[path + ".b"]
    layer = torch.nn.Linear(*w.shape)
    layer.weight.data, layer.bias.data = torch.tensor(w.T.copy()), torch.tensor(b)
    return layer


def norm(tensors, path: str) -> torch.nn.LayerNorm:
    """Returns the layer normalization `path`."""
    layer = torch.nn.LayerNorm(len(tensors[path + ".gain"]))
    layer.weight.data = torch.tensor(tensors[path + ".gain"])
    layer.bias.data = torch.tensor(tensors[path + ".bias"])
    return layer


#: What is not a perceptron.
MODELS = {"pointwise": Pointwise, "lenet": LeNet, "lstm": LSTM, "gpt": GPT}


def training(workload: Workload, tensors, rate: float, compiled: bool):
    """Returns the function (batch) -> loss that does one step."""
    model = MODELS.get(workload.name, Perceptron)(workload, tensors)
    parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = (torch.optim.Adam(parameters, lr=rate, fused=True) if workload.optimizer == "adam"
                 else torch.optim.SGD(
                     parameters, lr=rate, momentum=0.9 if workload.optimizer == "momentum" else 0))
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
    columns = []
    for given in workload.inputs:
        values = torch.tensor(tensors[given.name])
        columns.append((values.long() if given.classes else values).split(workload.batch))
    return list(zip(*columns))


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
    # The cores are given by the parent process.
    torch.set_num_threads(len(os.sched_getaffinity(0)) if "--all-cores" in flags else 1)
    workload, compiled = workloads.ALL[name], mode == "compile"
    tensors = safetensors.read(Path(path))
    result = measure(workload, tensors, compiled) | {"import_ms": IMPORT_SECONDS * 1e3}
    if "--check" in flags:
        result["losses"] = [losses(workload, tensors, rate, compiled)
                            for rate in (RATE, workload.check_rate)]
    print(json.dumps(result))


main()
