#!/usr/bin/env python3
"""The rates of matrix products, by shape, beside OpenBLAS and oneDNN; writes PRODUCTS.md beside this file.

One table for each instruction set: those that are named, or else AVX-512 and AVX2. gradc's kernel is compiled from
its sources with the compiler that comes with Swift. OpenBLAS is the one inside of NumPy; oneDNN is loaded where
the system has it (Debian: libdnnl2). Both are told which instruction set to use.
"""

import glob
import os
import pathlib
import subprocess
import sys
import tempfile
import textwrap

from harness import machine

FOLDER = pathlib.Path(__file__).parent
SOURCES = FOLDER.parent / "Sources/CKernels"
SECONDS = "0.05"

#: A title and m, n, k, with T where an operand lies transposed: A B, A Bᵀ, Aᵀ B.
SHAPES = [
    *(("square", n, n, n, form) for n in [32, 64, 96, 100, 128, 200, 256, 512, 1000, 1024, 2048]
      for form in ["NN", "NT", "TN"]),
    ("mlp, layer 1", 64, 128, 784, "NN"), ("its weights' gradient", 784, 128, 64, "TN"),
    ("mlp, layer 2", 64, 10, 128, "NN"), ("its weights' gradient", 128, 10, 64, "TN"),
    ("its inputs' gradient", 64, 128, 10, "NT"),
    ("mlp-wide, layer 1", 128, 512, 784, "NN"), ("its weights' gradient", 784, 512, 128, "TN"),
    ("mlp-wide, layer 2", 128, 512, 512, "NN"), ("its weights' gradient", 512, 512, 128, "TN"),
    ("its inputs' gradient", 128, 512, 512, "NT"),
    ("mlp-wide, layer 3", 128, 10, 512, "NN"), ("its weights' gradient", 512, 10, 128, "TN"),
    ("its inputs' gradient", 128, 512, 10, "NT"),
    ("lstm, one step", 32, 512, 128, "NN"), ("its inputs' gradient", 32, 128, 512, "NT"),
    ("its weights' gradient, all steps", 128, 512, 2048, "TN"),
    ("gpt, queries, keys, values", 1024, 384, 128, "NN"), ("their inputs' gradient", 1024, 128, 384, "NT"),
    ("their weights' gradient", 128, 384, 1024, "TN"),
    ("gpt, scores of a head", 64, 64, 32, "NT"), ("their queries' gradient", 64, 32, 64, "NN"),
    ("their keys' gradient", 64, 32, 64, "TN"), ("gpt, values of a head", 64, 32, 64, "NN"),
    ("gpt, projection", 1024, 128, 128, "NN"), ("its inputs' gradient", 1024, 128, 128, "NT"),
    ("its weights' gradient", 128, 128, 1024, "TN"),
    ("gpt, first layer", 1024, 512, 128, "NN"), ("its inputs' gradient", 1024, 128, 512, "NT"),
    ("its weights' gradient", 128, 512, 1024, "TN"),
    ("gpt, second layer", 1024, 128, 512, "NN"), ("its inputs' gradient", 1024, 512, 128, "NT"),
    ("its weights' gradient", 512, 128, 1024, "TN"),
]

#: Floats in a vector of each instruction set, and what the libraries call it.
WIDTHS = {"avx512": 16, "avx2": 8, "baseline": 4}
OPENBLAS = {"avx512": "SKYLAKEX", "avx2": "HASWELL", "baseline": "NEHALEM"}
DNNL = {"avx512": "AVX512_CORE", "avx2": "AVX2", "baseline": "SSE41"}


def openblas() -> str | None:
    """Returns the library inside of NumPy, and the name of its product, for products.c."""
    try:
        import numpy
    except ImportError:
        return None
    folder = pathlib.Path(numpy.__file__).parent.parent / "numpy.libs"
    found = glob.glob(str(folder / "libscipy_openblas64_*.so"))
    return f"cblas64={found[0]}=scipy_cblas_sgemm64_" if found else None


def dnnl() -> str | None:
    """Returns the system's oneDNN, for products.c."""
    found = sorted(glob.glob("/usr/lib/*/libdnnl.so.*"), key=len)
    return f"dnnl={found[0]}=dnnl_sgemm" if found else None


def build(target: pathlib.Path) -> None:
    """Compiles the program that measures, with the kernels."""
    clang = pathlib.Path(machine.swift_clang())
    sources = [FOLDER / "harness/products.c", *SOURCES.glob("*.c"), *SOURCES.glob("*.S")]
    subprocess.run(
        [clang, "-O2", "-I", SOURCES / "include", "-I", SOURCES, "-o", target, *sources, "-lsleef", "-lm", "-ldl"],
        check=True)


def measure(program: pathlib.Path, isa: str, libraries: list[str]) -> list[list[float]]:
    """Returns, for each shape, the peak and the rates of gradc and of the libraries, as products.c prints them."""
    lines = "\n".join(
        f"{m} {n} {k} {int(form[0] == 'T')} {int(form[1] == 'T')}" for _, m, n, k, form in SHAPES)
    environment = os.environ | {
        "OPENBLAS_CORETYPE": OPENBLAS[isa], "DNNL_MAX_CPU_ISA": DNNL[isa],
        "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    run = subprocess.run(
        [program, SECONDS, isa, *libraries], input=lines, text=True, stdout=subprocess.PIPE, check=True,
        env=environment)
    return [list(map(float, line.split())) for line in run.stdout.splitlines()]


def table(isa: str, names: list[str], rows: list[list[float]]) -> list[str]:
    """Returns the lines of one instruction set's table."""
    highest = max(max(rates) / peak for peak, *rates in rows)
    lines = [
        f"## {isa}", "", f"The fastest product of any library came to {highest:.0%} of the peak.", "",
        f"| product | m × n × k | form | {' | '.join(names)} | of the peak | lanes |",
        f"|---|---:|---|{'---:|' * (len(names) + 2)}",
    ]
    form_of = {"NN": "A B", "NT": "A Bᵀ", "TN": "Aᵀ B"}
    for (title, m, n, k, form), (peak, *rates) in zip(SHAPES, rows, strict=True):
        best = max(rates)
        cells = [f"**{rate:.0f}**" if rate == best else f"{rate:.0f}" for rate in rates]
        lanes = n / (-(-n // WIDTHS[isa]) * WIDTHS[isa])
        lines.append(
            f"| {title} | {m} × {n} × {k} | {form_of[form]} | {' | '.join(cells)} | {rates[0] / peak:.0%} "
            f"| {lanes:.0%} |")
    return lines


def main() -> None:
    sets = sys.argv[1:] or ["avx512", "avx2"]
    libraries = [(name, found) for name, found in [("OpenBLAS", openblas()), ("oneDNN", dnnl())] if found]
    names = ["gradc", *(name for name, _ in libraries)]
    text = (
        "Written by [products.py](products.py): 10⁹ operations a second, 32 bits, one core, best of three turns; the "
        f"operands are in the caches as far as they fit. {machine.processor()}; {machine.caches()}. Processes that "
        f"wanted a core in the last minute, on average: {machine.load()}. The peak is that of multiply-adds on "
        "registers, measured between the products. *Lanes* says how many lanes of the vectors are used where these "
        "run along n, the rows of C; where that is little, gradc's vectors run along k or m.")
    lines = ["# Matrix products", "", textwrap.fill(text, 110)]
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "products"
        build(program)
        for isa in sets:
            lines += ["", *table(isa, names, measure(program, isa, [found for _, found in libraries]))]
    (FOLDER / "PRODUCTS.md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
