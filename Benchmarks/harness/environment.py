"""The virtual environment in which the peers live.

Standard library alone, as it runs before there is one.
"""

import os
import subprocess
import sys
from pathlib import Path

#: What every run needs, by the names under which it is imported.
BASE = ["jax", "numpy"]


def enter(folder: Path, torch: bool) -> None:
    """Continues this program in the environment in `folder`, which is made if it is not there.

    Returns where the program runs in it already; does not return otherwise.
    """
    packages = BASE + (["torch"] if torch else [])
    python = folder / "bin/python"
    if Path(sys.prefix) == folder:
        return
    if not python.exists():
        print(f"making {folder}", flush=True)
        _run([sys.executable, "-m", "venv", str(folder)],
             "on Debian, 'apt-get install python3-venv' provides venv")
    if subprocess.run([python, "-c", _import_check(packages)], capture_output=True).returncode != 0:
        print(f"installing {', '.join(packages)}", flush=True)
        _install(python, packages)
    os.execv(python, [str(python), *sys.argv])


def _install(python: Path, packages: list[str]) -> None:
    """Installs `packages`.

    PyTorch stands apart, so that a failure of its large download says what can be done without it.
    """
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, *(name for name in packages if name != "torch")], "is there a network?")
    if "torch" in packages:
        _run([*pip, "torch"],
             "without --torch, only JAX is needed; torch can also be installed by hand, "
             f"with {python} -m pip")


def _import_check(packages: list[str]) -> str:
    """Returns a program that fails unless all `packages` are installed."""
    return (f"import importlib.util, sys; "
            f"sys.exit(not all(map(importlib.util.find_spec, {packages!r})))")


def _run(command: list[str], advice: str) -> None:
    """Runs `command`; ends the program, with `advice`, if it fails."""
    if subprocess.run(command).returncode != 0:
        sys.exit(f"bench.py: this failed: {' '.join(command)}\n  {advice}")
