#!/usr/bin/env python3
"""How long gradc takes to read a table of numbers, beside pandas; writes CSV.md.

    python3 -m venv Benchmarks/.venv && Benchmarks/.venv/bin/pip install pandas
    Benchmarks/.venv/bin/python Benchmarks/read_csv.py

Three tables of 100 MB are made from a seed. gradc's time is that of the whole command `gradc check`, from
the start of the process to its end, on a model that reads every column: the table is read, and each cell is
checked to be a finite number. Those of pandas are of `read_csv` alone, with the import of pandas left out. Both read
files that are in memory, in turns; the best of several counts.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

FOLDER = pathlib.Path(__file__).parent
SEED = 20240229


def full(random, rows):
    """Twenty columns as Python and pandas write them: with as many digits as tell a number from all others."""
    return [[repr(x) for x in random.standard_normal(20).tolist()] for _ in range(rows)]


def measured(random, rows):
    """Twenty columns of measurements: three decimals."""
    return [[f"{x:.3f}" for x in random.normal(50, 20, 20).tolist()] for _ in range(rows)]


def mixed(random, rows):
    """Whole numbers, decimals, small numbers with an exponent, and a category, five columns of each."""
    table = []
    for _ in range(rows):
        x = random.standard_normal(10).tolist()
        n = random.integers(0, 100000, 5).tolist()
        k = random.integers(0, 10, 5).tolist()
        table.append(
            [str(i) for i in n] + [f"{y:.5f}" for y in x[:5]] + [f"{y * 1e-6:.6e}" for y in x[5:]]
            + [str(i) for i in k]
        )
    return table


TABLES = {"full precision": full, "three decimals": measured, "mixed": mixed}


def write(path, make, size, numpy):
    """Writes rows of `make` to the file at `path` until it has `size` bytes; returns the rows and columns."""
    random = numpy.random.default_rng(SEED)
    count = 0
    with open(path, "w", encoding="utf-8") as file:
        while file.tell() < size:
            rows = make(random, 2000)
            if count == 0:
                file.write(",".join(f"c{i}" for i in range(len(rows[0]))) + "\n")
            file.write("\n".join(",".join(row) for row in rows) + "\n")
            count += len(rows)
    return count, len(rows[0])


def seconds(body):
    """Returns how long `body` takes."""
    start = time.perf_counter()
    body()
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gradc", default=str(FOLDER.parent / ".build/release/gradc"))
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--output", default=str(FOLDER / "CSV.md"))
    options = parser.parse_args()
    try:
        import numpy
        import pandas
    except ImportError:
        sys.exit("read_csv.py needs pandas: pip install pandas")
    if not os.access(options.gradc, os.X_OK):
        sys.exit(f"there is no {options.gradc}: run make")

    lines = [
        "# Reading tables",
        "",
        "Seconds to read a table of numbers, the best of several in turns; written by [read_csv.py](read_csv.py),",
        "which says what is timed.",
        "",
        f"{options.megabytes:.0f} MB each, pandas {pandas.__version__}, best of {options.repetitions}.",
        "",
        "| Table | Rows | Columns | gradc | pandas | gradc ÷ pandas | gradc, MB/s |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder) / "t.csv"
        model = pathlib.Path(folder) / "m.grad"
        for name, make in TABLES.items():
            rows, columns = write(table, make, options.megabytes * 1e6, numpy)
            model.write_text(
                f'data rows {{\n    source = csv("t.csv")\n    x: [{columns}] = source[0 : {columns}]\n}}\n'
            )
            check = [options.gradc, "check", str(model)]
            own, other = [], []
            for _ in range(options.repetitions):
                own.append(seconds(lambda: subprocess.run(check, check=True, capture_output=True)))
                other.append(seconds(lambda: pandas.read_csv(table)))
            best, peer = min(own), min(other)
            speed = table.stat().st_size / best / 1e6
            lines.append(
                f"| {name} | {rows} | {columns} | {best:.3f} | {peer:.3f} | {best / peer:.2f} | {speed:.0f} |"
            )
            print(lines[-1], flush=True)
    pathlib.Path(options.output).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
