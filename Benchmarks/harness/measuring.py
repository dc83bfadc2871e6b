"""Runs all sides on all workloads, in turns, and keeps what they said."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from harness import machine, safetensors, timing
from harness.workloads import LOSSES, Workload

#: By how much losses may differ, relative to max(1, |loss|): rounding, over ten steps.
TOLERANCE = 1e-4


class Failure(Exception):
    """A side did not give what it should; the text says which and why."""


@dataclass
class Peer:
    """A way to run a workload in another framework."""

    title: str
    module: str
    mode: str


JAX = [Peer("JAX scan", "harness.jax_peer", "scan"), Peer("JAX jit", "harness.jax_peer", "jit")]
TORCH = [Peer("PyTorch", "harness.torch_peer", "eager"),
         Peer("torch.compile", "harness.torch_peer", "compile")]


@dataclass
class Side:
    """The best that one side did on one workload."""

    us_per_step: float = float("inf")
    #: The same with all cores; only peers use more than one.
    us_on_all_cores: float = float("inf")
    #: The most memory that the process held at once, in 10⁶ bytes.
    megabytes: float = float("inf")
    first_step_ms: float = float("inf")
    #: What only one of the sides says.
    rest: dict = field(default_factory=dict)
    #: The first losses, at the rate that is measured and at the one that shows more.
    losses: list[list[float]] = field(default_factory=list)

    def take(self, result: dict) -> None:
        """Keeps what is better in `result`, and the rest that comes with the better first step."""
        self.us_per_step = min(self.us_per_step, result["us_per_step"])
        self.megabytes = min(self.megabytes, result["megabytes"])
        # gradc says how much of the time went into reading the batches, which no peer counts.
        first_step = result["first_step_ms"] - result.get("data_ms", 0.0)
        if first_step <= self.first_step_ms:
            self.first_step_ms, self.rest = first_step, result


@dataclass
class Row:
    """All that is known of one workload."""

    workload: Workload
    gradc: Side
    peers: dict[str, Side]
    #: The largest difference of losses, of all peers and both rates.
    difference: float = 0
    #: Why there is no ratio.
    problems: list[str] = field(default_factory=list)
    #: 10⁹ bytes a second at the footprint of the workload.
    gigabytes: float = 0

    @property
    def is_sound(self) -> bool:
        """Whether the row may say who is faster."""
        return not self.problems

    @property
    def best_peer(self) -> str:
        """The title of the fastest peer."""
        return min(self.peers, key=lambda title: self.peers[title].us_per_step)


def _cause(lines: list[str], title: str) -> str:
    """Returns the line of an error message that says what is wrong: a compiler's first, Python's last, but for
    what JAX adds."""
    if title == "gradc":
        return lines[0]
    cut = next((i for i, line in enumerate(lines) if line.startswith("-----")), len(lines))
    return (lines[:cut] or lines)[-1]


class Session:
    """A run of the benchmarks."""

    def __init__(self, chosen: list[Workload], gradc: Path, folder: Path, repetitions: int,
                 torch: bool, core: int):
        self.core, self.cores = core, os.sched_getaffinity(0)
        self.gradc, self.folder, self.repetitions = gradc.resolve(), folder, repetitions
        self.peers = JAX + (TORCH if torch else [])
        self.packages = ["jax", "jaxlib", "numpy"] + (["torch"] if torch else [])
        self.rows = [Row(workload, Side(), {peer.title: Side() for peer in self.peers})
                     for workload in chosen]
        self.gflops = 0.0
        self.loads: list[str] = []

    def run(self) -> None:
        """Measures: in each repetition every side once on every workload, then the machine."""
        with tempfile.TemporaryDirectory() as scratch:
            self.scratch = Path(scratch)
            program = self.scratch / "limits"
            machine.build_limits(self.folder / "harness/limits.c", program)
            for row in self.rows:
                safetensors.write(self._inputs(row), row.workload.tensors())
            for repetition in range(self.repetitions):
                self.loads.append(machine.load())
                for row in self.rows:
                    self._say(f"\r{repetition + 1} of {self.repetitions}: {row.workload.name:<12}")
                    if row.is_sound:
                        try:
                            self._measure(row, check=repetition == 0)
                        except Failure as failure:
                            row.problems.append(str(failure))
                self._measure_limits(program)
            self.loads.append(machine.load())
            self._say("\r" + " " * 40 + "\r")

    def _measure(self, row: Row, check: bool) -> None:
        """Runs every side once; compares the losses if `check`."""
        path = self._inputs(row)
        model = [self.gradc, "bench", f"{row.workload.name}.grad", "--json", "--inputs",
                 path]
        if check:
            # A first run, to know how many steps make up a chunk.
            row.gradc.take(self._json("gradc", [*model, "--steps", "16"]))
            for rate in [[], ["--set", f"lr={row.workload.check_rate}"]]:
                command = [*model, *rate, "--steps", "1", "--chunks", "1", "--losses", str(LOSSES)]
                result = self._json("gradc", command)
                row.gradc.take(result)
                row.gradc.losses.append(result["losses"])
        steps = timing.steps(row.gradc.us_per_step * 1e-6)
        row.gradc.take(self._json(
            "gradc", [*model, "--steps", str(steps), "--chunks", str(timing.CHUNKS)]))
        for peer in self.peers:
            side = row.peers[peer.title]
            command = [sys.executable, "-m", peer.module, row.workload.name, path, peer.mode]
            result = self._json(peer.title, command + (["--check"] if check else []))
            side.take(result)
            if len(self.cores) > 1:
                other = self._json(peer.title, [*command, "--all-cores"], self.cores)
                side.us_on_all_cores = min(side.us_on_all_cores, other["us_per_step"])
            if check:
                side.losses = result["losses"]
                self._compare(row, peer.title)

    def _compare(self, row: Row, title: str) -> None:
        """Notes the largest difference of the losses of gradc and the peer `title`, or that it is
        too large."""
        for ours, theirs in zip(row.gradc.losses, row.peers[title].losses, strict=True):
            for step, (our, their) in enumerate(zip(ours, theirs, strict=True)):
                # What is not a number is null with gradc, and differs from everything.
                our = float("nan") if our is None else our
                difference = abs(our - their) / max(1, abs(their))
                if not difference <= TOLERANCE:
                    row.problems.append(f"the losses differ in step {step + 1}: "
                                        f"{our:.6f} with gradc, {their:.6f} with {title}")
                    return
                row.difference = max(row.difference, difference)

    def _measure_limits(self, program: Path) -> None:
        """Keeps the best of the machine's limits."""
        footprints = [row.workload.footprint for row in self.rows]
        peak, bandwidths = machine.limits(program, footprints, self.core)
        self.gflops = max(self.gflops, peak)
        for row, bandwidth in zip(self.rows, bandwidths):
            row.gigabytes = max(row.gigabytes, bandwidth)

    def limit(self, row: Row) -> float:
        """Returns the microseconds that the machine needs for a step of `row` at least."""
        return (row.workload.flops / self.gflops + row.workload.bytes / row.gigabytes) / 1e3

    def _inputs(self, row: Row) -> Path:
        return self.scratch / f"{row.workload.name}.safetensors"

    def _json(self, title: str, command: list, cores: set[int] | None = None) -> dict:
        """Returns what `command` prints in its last line, with the memory that it took.

        It runs on one core if not on `cores`. Throws `Failure` if it fails.
        """
        with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
            process = subprocess.Popen(
                command, stdout=output, stderr=errors, cwd=self.folder,
                preexec_fn=lambda: os.sched_setaffinity(0, cores or {self.core}))
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            errors.seek(0)
            if process.returncode != 0:
                lines = errors.read().strip().splitlines() or [f"exit code {process.returncode}"]
                raise Failure(f"{title} failed: {_cause(lines, title)}")
            # Linux counts in kibibytes.
            return json.loads(output.read().splitlines()[-1]) | {"megabytes": usage.ru_maxrss * 1.024e-3}

    @staticmethod
    def _say(text: str) -> None:
        if sys.stderr.isatty():
            print(text, end="", file=sys.stderr, flush=True)
