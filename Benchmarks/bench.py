#!/usr/bin/env python3
"""Measures gradc and its peers in turns, and writes RESULTS.md. See README.md beside this file.

Needs Python 3.10 or later. What else it needs it installs into .venv, which git ignores.
"""

import argparse
import os
import sys
from pathlib import Path

from harness import environment

HERE = Path(__file__).resolve().parent


def arguments() -> argparse.Namespace:
    """Returns the parsed command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workloads", nargs="*",
                        help="workloads by name; all of them if none is given")
    parser.add_argument("--gradc", type=Path, default=HERE.parent / ".build/release/gradc",
                        help="the compiler (default: %(default)s)")
    parser.add_argument("--torch", action="store_true",
                        help="measure PyTorch, too, eager and compiled; a large download")
    parser.add_argument("--repetitions", type=int, default=5,
                        help="how often each side is started on a workload (default: %(default)s)")
    parser.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)),
                        help="the processor core for all that runs on one (default: %(default)s)")
    parser.add_argument("--output", type=Path, default=HERE / "RESULTS.md",
                        help="the file to write (default: %(default)s)")
    options = parser.parse_args()
    if options.repetitions < 1:
        parser.error("--repetitions must be at least 1")
    if options.core not in os.sched_getaffinity(0):
        parser.error(f"--core must be one of {sorted(os.sched_getaffinity(0))}")
    if not os.access(options.gradc, os.X_OK):
        parser.error(f"there is no program '{options.gradc}': run 'make build', or give --gradc")
    return options


def main() -> int:
    """Runs the benchmarks and returns the exit code: 1 if a row of the table has no ratio."""
    options = arguments()
    environment.enter(HERE / ".venv", torch=options.torch)
    # What follows needs the environment.
    from harness import measuring, report, workloads

    unknown = [name for name in options.workloads if name not in workloads.ALL]
    if unknown:
        print(f"bench.py: there is no workload '{unknown[0]}', but {', '.join(workloads.ALL)}",
              file=sys.stderr)
        return 2
    chosen = [workloads.ALL[name] for name in options.workloads or workloads.ALL]
    session = measuring.Session(
        chosen, options.gradc, HERE, options.repetitions, options.torch, options.core)
    session.run()
    text = report.markdown(session)
    options.output.write_text(text)
    print(report.tables(session))
    print(f"\nwritten to {options.output}")
    return 0 if all(row.is_sound for row in session.rows) else 1


if __name__ == "__main__":
    sys.exit(main())
