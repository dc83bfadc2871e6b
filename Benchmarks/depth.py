#!/usr/bin/env python3
"""How long gradc takes from source to C, by the depth of a network; writes DEPTH.md beside this file.

Each model has so many layers of 32 units with tanh, a squared loss and Adam. What is timed is the whole
process, `gradc emit --stage c`, best of five; the number of nodes is that of the training step. What of it
is rewriting, `gradc emit --times` says, best of five, too.
"""

import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

FOLDER = pathlib.Path(__file__).parent
GRADC = FOLDER.parent / ".build/release/gradc"
# 385 layers are 20 000 nodes.
DEPTHS = [10, 30, 100, 200, 385, 1000]
REPETITIONS = 5

MODEL = """model deep(x: [batch, 32], y: [batch, 32]) -> cost: real {
    h = x
    repeat LAYERS {
        h = h |> linear(32) |> tanh
    }
    cost = mean((h - y)^2)
}

train deep {
    loss      = cost
    optimizer = adam(lr=0.001)
    batch     = 16
    steps     = 1
}
"""


def measure(gradc: str, path: str) -> tuple[float, int]:
    """The seconds from the start of the process to its end, and the bytes of C."""
    best, size = float("inf"), 0
    for _ in range(REPETITIONS):
        start = time.perf_counter()
        run = subprocess.run([gradc, "emit", path], check=True, capture_output=True)
        best = min(best, time.perf_counter() - start)
        size = len(run.stdout)
    return best, size


def nodes(gradc: str, path: str) -> int:
    """The nodes of the step, after all rewriting."""
    table = subprocess.run(
        [gradc, "emit", path, "--cost"], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"^after stabilize +(\d+)", table, re.MULTILINE).group(1))


def rewriting(gradc: str, path: str) -> float:
    """The seconds that all rewriting takes."""
    best = float("inf")
    for _ in range(REPETITIONS):
        times = subprocess.run(
            [gradc, "emit", path, "--times"], check=True, capture_output=True, text=True).stdout
        best = min(best, float(re.search(r"^rewriting +([0-9.]+) ms", times, re.MULTILINE).group(1)))
    return best / 1000


def main() -> None:
    gradc = sys.argv[1] if len(sys.argv) > 1 else str(GRADC)
    lines = [
        "# From source to C, by depth",
        "",
        "What is measured, and how: [depth.py](depth.py). One process each, best of five.",
        "",
        "| layers | nodes | seconds | of them rewriting | milliseconds a layer | bytes of C |",
        "|---:|---:|---:|---:|---:|---:|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        for depth in DEPTHS:
            path = pathlib.Path(folder) / f"deep{depth}.grad"
            path.write_text(MODEL.replace("LAYERS", str(depth)))
            seconds, size = measure(gradc, str(path))
            lines.append(
                f"| {depth} | {nodes(gradc, str(path))} | {seconds:.3f} "
                f"| {rewriting(gradc, str(path)):.3f} | {1000 * seconds / depth:.2f} | {size} |")
            print(lines[-1], flush=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    lines += ["", f"The largest process took {peak} MiB."]
    (FOLDER / "DEPTH.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
