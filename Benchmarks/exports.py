#!/usr/bin/env python3
"""Times training steps of exported C beside gradc's own, and measures a classifier for small machines; writes
EXPORTS.md.

Each workload is exported, built by gcc and by clang with -O3 -fno-math-errno -march=native, as the README
beside it advises, and run on random rows as `gradc bench` runs it: through the loop over batches, in chunks
of about 20 milliseconds of which the best counts. All run on one core, one after the other.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
GRADC = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else FOLDER.parent / ".build/release/gradc").resolve()
WORKLOADS = ["xor", "softreg", "mlp", "mlp-wide", "lenet", "lstm", "gpt", "pointwise"]
COMPILERS = ["gcc", "clang"]
#: How often each side is started; the best counts, as other programs share the machine.
REPETITIONS = 3

TIMER = """
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "NAME.h"

enum { BATCHES = 16, FIELDS = FIELD_COUNT };
static const char *const fields[] = {FIELD_NAMES};

static float *block(size_t count) { return aligned_alloc(64, (4 * count + 63) / 64 * 64); }

static float number(const char *type) {
  return type[0] == 'i' ? (float)(rand() % 10) : type[0] == 's' ? 0.1f : (float)rand() / (float)RAND_MAX;
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(void) {
  float *parameters = block(PREFIX_PARAMETERS), *states = block(PREFIX_STATES);
  float *inputs = block(PREFIX_STEP_INPUTS), *outputs = block(PREFIX_STEP_OUTPUTS);
  float *arena = block(PREFIX_STEP_ARENA), *first = block(PREFIX_INIT_ARENA);
  const float *data[FIELDS + 1];
  static int32_t order[BATCHES * ROWS];
  double total = 0, best = 1e9;
  long count = 1, step = 0;
  for (int i = 0; i < BATCHES * ROWS; ++i) order[i] = i;
  for (const struct NAME_array *array = NAME_step_inputs; array->name; ++array) {
    for (int i = 0; i < array->count; ++i) inputs[array->offset + i] = number(array->type);
    for (int f = 0; f < FIELDS; ++f)
      if (__builtin_strcmp(fields[f], array->name) == 0) {
        float *rows = block((size_t)array->count * BATCHES);
        for (int i = 0; i < array->count * BATCHES; ++i) rows[i] = number(array->type);
        data[f] = rows;
      }
  }
  NAME_init(parameters, states, first, 0);
  for (int chunk = 0; chunk < 30; ++chunk) {
    const double start = seconds();
    double duration;
    for (long i = 0; i < count; ++i, ++step)
      NAME_epoch(parameters, states, inputs, outputs, arena, 0, data,
          order + step % BATCHES * ROWS, 1, (uint32_t)step, &total);
    duration = seconds() - start;
    if (chunk > 8 && duration / (double)count < best) best = duration / (double)count;
    if (duration < 0.01 && chunk <= 8) count *= 4;
  }
  printf("%.9g\\n", best * 1e6);
  return total == 0;
}
"""


def run(*command: object, folder: pathlib.Path | None = None) -> str:
    """Returns what `command` prints; ends the script if it fails."""
    result = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"exports.py: {' '.join(map(str, command))}\n{result.stderr}")
    return result.stdout


def timed(name: str, folder: pathlib.Path) -> tuple[float, dict[str, float]]:
    """Returns the microseconds of a step of gradc, and by each compiler."""
    model = FOLDER / f"{name}.grad"
    run(GRADC, "export", model, "-o", folder)
    header = next(folder.glob("*.h"))
    text = header.read_text()
    library = header.stem
    # The comment of the loop over batches names the fields that have rows.
    names = re.search(r"array of rows for each of: ([^.]*(?:\.\w+[^.]*)*)\.", text).group(1)
    fields = [] if names == "nothing" else [part.strip() for part in names.replace("\n", " ").split(",")]
    rows = re.search(rf"\b{library.upper()}_BATCH = (\d+)", text)
    timer = (TIMER.replace("FIELD_COUNT", str(len(fields)))
             .replace("FIELD_NAMES", ", ".join(f'"{field}"' for field in fields) or "0")
             .replace("PREFIX", library.upper()).replace("NAME", library)
             .replace("ROWS", rows.group(1) if rows else "1"))
    (folder / "timer.c").write_text(timer)
    for compiler in COMPILERS:
        run(compiler, "-std=gnu11", "-O3", "-fno-math-errno", "-march=native", "-o", f"timer-{compiler}",
            "timer.c", f"{library}.c", "-lm", folder=folder)
    own, others = float("inf"), dict.fromkeys(COMPILERS, float("inf"))
    for _ in range(REPETITIONS):
        steps = 1 if own == float("inf") else max(1, round(2e4 / own))
        own = min(own, json.loads(run(GRADC, "bench", model, "--json", "--steps", steps, "--chunks", 20))
                  ["us_per_step"])
        for compiler in COMPILERS:
            others[compiler] = min(others[compiler], float(run(folder / f"timer-{compiler}")))
    return own, others


def figure(value: float) -> str:
    """Returns three significant digits."""
    return f"{value:.3g}" if value < 100 else f"{value:,.0f}".replace(",", " ")


def speed() -> list[str]:
    """Returns the table of times."""
    lines = ["| workload | gradc, µs | gcc, µs | clang, µs | gcc ÷ gradc | clang ÷ gradc |",
             "| --- | ---: | ---: | ---: | ---: | ---: |"]
    for name in WORKLOADS:
        with tempfile.TemporaryDirectory() as folder:
            own, others = timed(name, pathlib.Path(folder))
        cells = [figure(own)] + [figure(others[c]) for c in COMPILERS]
        cells += [f"{others[c] / own:.2f}" for c in COMPILERS]
        lines.append(f"| {name} | {' | '.join(cells)} |")
        print(lines[-1], flush=True)
    return lines


def main() -> None:
    """Measures, and writes the page."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    lines = ["# Exported C", "", "Written by `make exports`.", "", "## A training step", "",
             "Microseconds, in plain C by two compilers with `-O3 -fno-math-errno -march=native`, and by gradc itself, whose "
             "kernels are", "written for the machine:", ""]
    load = os.getloadavg()[0]
    lines += speed()
    versions = [run(compiler, "--version").splitlines()[0] for compiler in COMPILERS]
    isa = json.loads(run(GRADC, "bench", FOLDER / "xor.grad", "--json", "--steps", 1, "--chunks", 1))["isa"]
    lines += ["", f"By {' and '.join(versions)}; gradc's kernels are those for {isa}. The load average was {load:.1f} "
              "before: a busy", "machine makes all of these times longer, and not all alike.", ""]
    lines += sizes()
    (FOLDER / "EXPORTS.md").write_text("\n".join(lines) + "\n")


# A classifier for small machines.

TARGETS = [
    ("Cortex-M4F, Thumb-2, no operating system",
     ["arm-none-eabi-gcc", "-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"],
     "arm-none-eabi-size"),
    ("ARMv7, hard floats", ["arm-linux-gnueabihf-gcc", "-marm"], "arm-linux-gnueabihf-size"),
    ("i686, 32 bits", ["gcc", "-m32"], "size"),
    ("x86-64", ["gcc"], "size"),
]


def sizes() -> list[str]:
    """Returns the section on the digits classifier with its weights inside, built without a C library."""
    lines = ["## A classifier without a C library", "",
             "[Models/digits.grad](../Models/digits.grad), trained and exported by", "",
             "    gradc export Models/digits.grad -o digits --weights digits.safetensors --freestanding", "",
             "and built with `-Os -ffreestanding`. Bytes of code, of constants, of which 38 440 are the weights, "
             "and of", "memory that the caller gives for a batch of one:", "",
             "| machine | code | constants | memory |", "| --- | ---: | ---: | ---: |"]
    with tempfile.TemporaryDirectory() as path:
        folder = pathlib.Path(path)
        model = FOLDER.parent / "Models/digits.grad"
        weights = folder / "digits.safetensors"
        run(GRADC, "train", model, "--save", weights)
        run(GRADC, "export", model, "-o", folder, "--weights", weights, "--freestanding")
        text = (folder / "digits.h").read_text()
        blocks = re.findall(r"DIGITS_(?:PREPARE|PREDICT)_(?:INPUTS|OUTPUTS|ARENA) = (\d+)", text)
        memory = 4 * sum(map(int, blocks))
        for title, compiler, size in TARGETS:
            if not shutil.which(compiler[0]) or not shutil.which(size):
                lines.append(f"| {title} | {compiler[0]} is missing | | |")
                continue
            run(*compiler, "-std=c99", "-Os", "-ffreestanding", "-c", "-o", "digits.o", "digits.c",
                folder=folder)
            sections = run(size, "-A", "digits.o", folder=folder)
            counts = {row[0]: int(row[1]) for row in map(str.split, sections.splitlines())
                      if len(row) == 3 and row[1].isdigit()}
            code = sum(n for name, n in counts.items() if name.startswith(".text"))
            constants = sum(n for name, n in counts.items() if name.startswith((".rodata", ".data")))
            figures = [f"{count:,}".replace(",", " ") for count in (code, constants, memory)]
            lines.append(f"| {title} | {' | '.join(figures)} |")
    return lines


if __name__ == "__main__":
    main()
