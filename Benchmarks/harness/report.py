"""The measurements as Markdown."""

import re
import textwrap
from datetime import date

from harness import machine, timing
from harness.measuring import TOLERANCE, Row, Session
from harness.workloads import BATCHES, LOSSES, RATE

ALL_CORES = """\
gradc still runs on one core; the peers use all of the machine's."""

HOW = """\
All sides run on one core, with one thread, if not said otherwise, and in turns: in each of {repetitions} repetitions,
every side is started once on every workload, and times {chunks} chunks of steps, of about
{milliseconds:.0f} ms each. What counts is the best chunk of all repetitions. All sides are
given the same {batches} batches and the same initial weights from a file; each step takes the
next batch. "JAX scan" is one call of a jitted `lax.scan` over many steps, "JAX jit" one call of
a jitted function a step; both donate their parameters.{torch}

Before times are compared, the first {losses} losses of gradc and of every peer are: they may
differ by {tolerance:g}, relative to max(1, |loss|). They are computed twice, at the learning
rate that is timed, {rate:g}, and at a larger one at which the updates show. Where they differ
by more, there is no ratio.

The time to the first step is, for gradc, all from the start of the process to the end of the
first step, but for reading the batches, whose time stands beside it. For a peer, it is the time from handing the function to the framework to the end of the first step, with
compilation, but without the time to start, to `import` ({imports}) and to read the batches. Memory is the most that a
process held at once, with the batches, and for a peer with Python and the framework.

The limit is what the core needs for the operations of the matrix products, at its peak, and for
the bytes that no product hides: reading and writing parameters and states in the update, and
the input of `pointwise`. Elementary functions and all else are not counted. Peak and bandwidth
(of p = p + c g, with as large a working set as the workload's) were measured in the same
repetitions."""


def markdown(session: Session) -> str:
    """Returns the whole report."""
    isa = next((row.gradc.rest["isa"] for row in session.rows if row.gradc.rest), "unknown")
    facts = machine.description(session.gradc, isa, session.packages)
    peak = [("Peak on one core", f"{session.gflops:.0f} GFLOP/s (fused multiply-add, 32 bits)"),
            ("Load average", f"{session.loads[0]} before, at most {max(session.loads, key=float)} "
                             "meanwhile, of which 1 is the benchmark")]
    how = HOW.format(
        repetitions=session.repetitions, chunks=timing.CHUNKS, batches=BATCHES, losses=LOSSES,
        milliseconds=timing.CHUNK_SECONDS * 1e3, tolerance=TOLERANCE, rate=RATE,
        imports=_imports(session),
        torch=(" PyTorch is run eagerly and through `torch.compile`."
               if "torch" in session.packages else ""))
    return "\n".join([
        "# Results", "",
        f"Written by `make bench` on {date.today().isoformat()}; [README.md](README.md) says how "
        "to read it.", "",
        tables(session), "",
        "## The machine", "", *table(["", ""], [list(pair) for pair in facts + peak]), "",
        "## How it was measured", "", _paragraphs(how), ""])


def _paragraphs(text: str) -> str:
    """Returns `text` in lines of even length."""
    return "\n\n".join(textwrap.fill(paragraph, 100, break_on_hyphens=False)
                       for paragraph in text.split("\n\n"))


def tables(session: Session) -> str:
    """Returns the tables of what was measured."""
    titles = [peer.title for peer in session.peers]
    parts = [
        ["## Microseconds a step", "",
         *table(["workload", "gradc", *titles, "gradc ÷ best peer"],
                [_times(row, titles) for row in session.rows])],
        *([["## With all cores", "", ALL_CORES, "",
            *table(["workload", "gradc, one core", *titles, "gradc ÷ best peer"],
                   [_all_cores(row, titles) for row in session.rows])]]
          if len(session.cores) > 1 else []),
        ["## The limit of the machine", "",
         *table(["workload", "limit, µs", "gradc ÷ limit", "MFLOP of products", "MB moved",
                 "GB/s"],
                [_limit(session, row) for row in session.rows if row.workload.has_limit])],
        ["## Milliseconds to the first step", "",
         *table(["workload", "gradc", "beside it, the data", *titles],
                [_first(row, titles) for row in session.rows])],
        ["## Megabytes of memory", "",
         *table(["workload", "gradc's arena", "the process of gradc", *titles],
                [_memory(row, titles) for row in session.rows])],
        ["## Agreement", "",
         *table(["workload", "what it is", "largest difference of losses"],
                [_agreement(row) for row in session.rows])],
    ]
    return "\n\n".join("\n".join(part) for part in parts)


def table(heads: list[str], rows: list[list[str]]) -> list[str]:
    """Returns the lines of a table, its columns as wide as they must be, numbers to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
    right = [position > 0 and all(_is_number(row[position]) for row in rows)
             for position in range(len(heads))]

    def line(cells: list[str]) -> str:
        padded = [cell.rjust(width) if aligned else cell.ljust(width)
                  for cell, width, aligned in zip(cells, widths, right)]
        return f"| {' | '.join(padded)} |"

    rule = ["-" * (width - 1) + ":" if aligned else "-" * width
            for width, aligned in zip(widths, right)]
    # A rule has three signs at least.
    rule = [sign if len(sign) > 2 else sign.rjust(3, "-") for sign in rule]
    return [line(heads), f"| {' | '.join(rule)} |", *map(line, rows)]


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"\*{0,2}[\d. e-]+\*{0,2}|–", cell) is not None


def _number(value: float) -> str:
    """Returns `value` with three digits, or all that stand before the point."""
    if value == float("inf"):
        return "–"
    digits = max(0, 3 - len(str(int(value)))) if value >= 1 else 3
    return f"{value:,.{digits}f}".replace(",", " ")


def _times(row: Row, titles: list[str]) -> list[str]:
    cells = []
    for title in titles:
        text = _number(row.peers[title].us_per_step)
        cells.append(f"**{text}**" if title == row.best_peer and text != "–" else text)
    ratio = "none: " + row.problems[0] if row.problems else (
        f"{row.gradc.us_per_step / row.peers[row.best_peer].us_per_step:.2f}")
    return [row.workload.name, _number(row.gradc.us_per_step), *cells, ratio]


def _limit(session: Session, row: Row) -> list[str]:
    limit = session.limit(row)
    share = _number(row.gradc.us_per_step / limit) if row.is_sound else "–"
    return [row.workload.name, _number(limit), share, f"{row.workload.flops / 1e6:.2f}",
            f"{row.workload.bytes / 1e6:.3f}", f"{row.gigabytes:.0f}"]


def _all_cores(row: Row, titles: list[str]) -> list[str]:
    times = {title: row.peers[title].us_on_all_cores for title in titles}
    best = min(times.values())
    ratio = f"{row.gradc.us_per_step / best:.2f}" if row.is_sound else "–"
    return [row.workload.name, _number(row.gradc.us_per_step), *map(_number, times.values()), ratio]


def _memory(row: Row, titles: list[str]) -> list[str]:
    arena = row.gradc.rest.get("arena_bytes", float("inf")) / 1e6
    return [row.workload.name, _number(arena), _number(row.gradc.megabytes),
            *(_number(row.peers[title].megabytes) for title in titles)]


def _first(row: Row, titles: list[str]) -> list[str]:
    return [row.workload.name, _number(row.gradc.first_step_ms),
            _number(row.gradc.rest.get("data_ms", float("inf"))),
            *(_number(row.peers[title].first_step_ms) for title in titles)]


def _agreement(row: Row) -> list[str]:
    return [row.workload.name, row.workload.title,
            row.problems[0] if row.problems else f"{row.difference:.1e}"]


def _imports(session: Session) -> str:
    """Returns how long the imports of the peers took, in the last repetition."""
    times: dict[str, float] = {}
    for row in session.rows:
        for title, side in row.peers.items():
            if "import_ms" in side.rest:
                name = "JAX" if title.startswith("JAX") else "PyTorch"
                times[name] = min(times.get(name, float("inf")), side.rest["import_ms"])
    return ", ".join(f"{name} {_number(time)} ms" for name, time in times.items()) or "not measured"
