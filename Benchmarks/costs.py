#!/usr/bin/env python3
"""What a step of each workload costs, beside the least that its mathematics needs; writes COSTS.md.

The cost is what `gradc emit --cost` reports after all rewriting. The least counts a multiplication and an
addition for each pair in a product, forward and for the gradients of its operands, but for that of the data;
and an elementary function for each number that needs one. Bytes are those of the data, of each
parameter and of each state of its optimizer, each read and written once.
"""

import dataclasses
import pathlib
import re
import subprocess
import sys

FOLDER = pathlib.Path(__file__).parent
GRADC = FOLDER.parent / ".build/release/gradc"


@dataclasses.dataclass
class Workload:
    """The least that a step needs, and where the rest goes."""

    arithmetic: float
    elementary: float
    bytes: float
    excess: str


def products(batch: int, shapes: list[tuple[int, int]], last_is_data: bool = True) -> int:
    """Multiplications and additions of dense layers, given by their shapes from the data on."""
    forward = sum(2 * batch * m * n for m, n in shapes)
    towards_data = 2 * batch * shapes[0][0] * shapes[0][1] if last_is_data else 0
    return 3 * forward - towards_data


def traffic(data: int, parameters: int, copies: int) -> int:
    """Bytes of `data` numbers read, and of parameters with `copies` - 1 states each, read and written."""
    return 4 * (data + 2 * copies * parameters)


MLP = [(784, 128), (128, 10)]
WIDE = [(784, 512), (512, 512), (512, 10)]
LENET = (
    2 * (2 * 64 * 28 * 28 * 6 * 25) + 3 * (2 * 64 * 10 * 10 * 16 * 6 * 25)
    + products(64, [(400, 120), (120, 84), (84, 10)], last_is_data=False)
)
LSTM_PRODUCTS = 3 * 2 * 32 * 64 * (64 * 512 + 128 * 512 + 128 * 64)
LSTM_PARAMETERS = 64 * 64 + 64 * 512 + 128 * 512 + 512 + 128 * 64 + 64
TOKENS = 16 * 64
GPT_LAYERS = 4 * (128 * 384 + 128 * 128 + 2 * 128 * 512) + 128 * 64
# Half of all pairs of positions: the later ones are masked.
GPT_ATTENTION = 4 * 2 * (16 * 4 * (64 * 65 // 2) * 32)
GPT_PARAMETERS = GPT_LAYERS + 2 * 64 * 128 + 4 * (384 + 128 + 512 + 128 + 4 * 128)

WORKLOADS = {
    "xor": Workload(
        products(4, [(2, 8), (8, 1)]), 4 * 9, traffic(4 * 3, 33, 1),
        "the functions of 36 units, their derivatives, the loss and the update"),
    "softreg": Workload(
        products(32, [(64, 10)]), 32 * 10 + 32, traffic(32 * 65, 650, 1),
        "softmax, p − y and the update; p goes through memory once"),
    "mlp": Workload(
        products(64, MLP), 64 * 10 + 64, traffic(64 * 785, 101770, 1),
        "activations between the layers; each weight is read by its product and again by its update"),
    "mlp-wide": Workload(
        products(128, WIDE), 128 * 10 + 128 + 669706, traffic(128 * 785, 669706, 3),
        "Adam takes 12 operations for each parameter; gradients go through memory on their way to it"),
    "pointwise": Workload(
        32e6, 4e6, traffic(1_000_000, 1_000_000, 1),
        "two values go through memory to the update, which has no batch, though the batch is 1"),
    "lenet": Workload(
        LENET, 64 * 11, traffic(64 * 785, 61706, 2),
        "the comparisons of pooling and relu; feature maps and padded images go through memory"),
    "lstm": Workload(
        LSTM_PRODUCTS, 64 * 32 * (5 * 128 + 65) + LSTM_PARAMETERS,
        traffic(2 * 32 * 64, LSTM_PARAMETERS, 3),
        "gates and cells of each step are kept for the way back, and read there"),
    "gpt": Workload(
        3 * 2 * (TOKENS * GPT_LAYERS + GPT_ATTENTION),
        TOKENS * (4 * 512 + 65) + 4 * 16 * 4 * (64 * 65 // 2) + GPT_PARAMETERS,
        traffic(2 * TOKENS, GPT_PARAMETERS, 3),
        "scores above the diagonal are computed and then masked; activations of all blocks are kept"),
}


def cost(gradc: str, name: str) -> tuple[float, float, float]:
    """Arithmetic, elementary functions and bytes of a step, after all rewriting."""
    table = subprocess.run(
        [gradc, "emit", str(FOLDER / f"{name}.grad"), "--cost"],
        check=True, capture_output=True, text=True).stdout
    row = re.search(r"^after stabilize +(.*)$", table, re.MULTILINE).group(1).split()
    return float(row[1]), float(row[2]), float(row[3])


def number(value: float) -> str:
    """A count in the unit that it is read in."""
    for size, unit in [(1e9, " G"), (1e6, " M"), (1e3, " k")]:
        if value >= size:
            return f"{value / size:.3g}{unit}"
    return f"{value:g}"


def main() -> None:
    gradc = sys.argv[1] if len(sys.argv) > 1 else str(GRADC)
    lines = [
        "# What a step costs",
        "",
        "Each cell is what `gradc emit --cost` reports, and in brackets how many times the least that is.",
        "The least, and how it is counted, stands in [costs.py](costs.py).",
        "",
        "| workload | arithmetic | elementary functions | bytes moved | where the rest goes |",
        "|---|---:|---:|---:|---|",
    ]
    for name, least in WORKLOADS.items():
        values = cost(gradc, name)
        bounds = (least.arithmetic, least.elementary, least.bytes)
        cells = [f"{number(v)} ({v / b:.2f})" for v, b in zip(values, bounds)]
        lines.append(f"| {name} | {' | '.join(cells)} | {least.excess} |")
        print(lines[-1], flush=True)
    (FOLDER / "COSTS.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
