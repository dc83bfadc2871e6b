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
    # Why each is exceeded, where it is.
    arithmetic_excess: str = ""
    elementary_excess: str = ""
    bytes_excess: str = ""


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
        arithmetic_excess="so small a network has as many operations outside of its products: biases, σ′ of 36 "
        "units, the loss and 33 updates",
        bytes_excess="each weight is read by its product, by that of the way back, and by its update; 36 "
        "units are written and read on both ways, within the first-level cache"),
    "softreg": Workload(
        products(32, [(64, 10)]), 32 * 10 + 32, traffic(32 * 65, 650, 1),
        arithmetic_excess="the softmax with its maximum, p − y, the loss, and the update of each weight",
        bytes_excess="x is read by both products, w by its product and its update; p − y is written once and "
        "read by two sums"),
    "mlp": Workload(
        products(64, MLP), 64 * 10 + 64, traffic(64 * 785, 101770, 1),
        arithmetic_excess="relu, softmax, p − y, biases, and the update of each weight",
        bytes_excess="x is read by both products, each weight by its product and again by its update; "
        "activations are written on the way and read on the way back"),
    "mlp-wide": Workload(
        products(128, WIDE), 128 * 10 + 128 + 669706, traffic(128 * 785, 669706, 3),
        arithmetic_excess="Adam takes 12 operations for each parameter",
        bytes_excess="each gradient is written by its product and read by Adam; weights are read by the "
        "products of both ways, too; activations are kept for the way back"),
    "pointwise": Workload(32e6, 4e6, traffic(1_000_000, 1_000_000, 1)),
    "lenet": Workload(
        LENET, 64 * 11, traffic(64 * 785, 61706, 2),
        arithmetic_excess="pooling compares each of four neighbours on both ways; relu, biases, momentum",
        bytes_excess="feature maps and their cotangents, the first of which has six numbers for each pixel, on "
        "both ways: 41 % are read and written by the convolutions, 30 % by pooling and relu, and 26 % by adding what "
        "comes back from overlapping windows and from pooling into place"),
    "lstm": Workload(
        LSTM_PRODUCTS, 64 * 32 * (5 * 128 + 65) + LSTM_PARAMETERS,
        traffic(2 * 32 * 64, LSTM_PARAMETERS, 3),
        arithmetic_excess="gates, cells and their derivatives; Adam",
        bytes_excess="75 % is of the two recurrences: each of 64 steps reads wh, 34 MB on both ways that stay in "
        "the second-level cache, and writes gates and cells, which the way back reads"),
    "gpt": Workload(
        3 * 2 * (TOKENS * GPT_LAYERS + GPT_ATTENTION),
        TOKENS * (4 * 512 + 65) + 4 * 16 * 4 * (64 * 65 // 2) + GPT_PARAMETERS,
        traffic(2 * TOKENS, GPT_PARAMETERS, 3),
        arithmetic_excess="scores above the diagonal are computed and then masked; layer normalisation, gelu, Adam",
        elementary_excess="the exponentials of scores above the diagonal, which are 0",
        bytes_excess="activations of all blocks are kept for the way back: 43 % are operands and results of "
        "products, 50 % of the loops between them, of which gelu over four times the width is the largest"),
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
        "| workload | arithmetic | elementary functions | bytes moved |",
        "|---|---:|---:|---:|",
    ]
    rest: list[str] = []
    for name, least in WORKLOADS.items():
        values = cost(gradc, name)
        bounds = (least.arithmetic, least.elementary, least.bytes)
        reasons = (least.arithmetic_excess, least.elementary_excess, least.bytes_excess)
        ratios = [f"{v / b:.2f}" for v, b in zip(values, bounds)]
        cells = [f"{number(v)} ({ratio})" for v, ratio in zip(values, ratios)]
        lines.append(f"| {name} | {' | '.join(cells)} |")
        print(lines[-1], flush=True)
        for what, ratio, reason in zip(("arithmetic", "functions", "bytes"), ratios, reasons):
            if ratio == "1.00":
                continue
            if not reason:
                sys.exit(f"{name}: nothing says why {what} are {ratio} times the least")
            rest.append(f"- {name}, {what}: {reason}.")
    lines += ["", "What is above the least, and why:", ""] + rest
    (FOLDER / "COSTS.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
