"""What the measurements were made on: the machine, its limits, and the versions of all that ran."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path


def description(gradc: Path, isa: str, packages: list[str]) -> list[tuple[str, str]]:
    """Returns what there is to say, as pairs of a title and a text."""
    return [
        ("Processor", processor()),
        ("Caches", caches()),
        ("Instruction set of gradc's kernels", isa),
        ("System", f"{_system()}, {platform.system()} {platform.release()}"),
        ("gradc", f"{_first_line([str(gradc), '--version'])}, {_revision()}"),
        ("Swift", _first_line(["swift", "--version"])),
        # Without the address of the sources, which some print in brackets.
        ("C compiler for the limits", _first_line([compiler(), "--version"]).split(" (http")[0]),
        ("Python", platform.python_version()),
        *((name, metadata.version(name)) for name in packages),
    ]


def compiler() -> str:
    """Returns the C compiler of this machine: clang if there is one."""
    for name in ["clang", "gcc", "cc"]:
        if found := shutil.which(name):
            return found
    sys.exit("bench.py: the machine's limits need a C compiler: install clang or gcc")


def swift_clang() -> str:
    """Returns the clang that comes with Swift, which compiles gradc's kernels."""
    swift = shutil.which("swift")
    beside = Path(swift).resolve().parent / "clang" if swift else None
    return str(beside) if beside and beside.exists() else compiler()


def build_limits(source: Path, target: Path) -> None:
    """Compiles the program that measures the limits."""
    # The flag has another name, and this one another meaning, on processors by Arm.
    flag = "-mcpu=native" if platform.machine() in ("aarch64", "arm64") else "-march=native"
    subprocess.run([compiler(), "-O3", flag, "-o", target, source], check=True)


def limits(program: Path, footprints: list[int], core: int) -> tuple[float, list[float]]:
    """Returns 10⁹ operations a second, and 10⁹ bytes a second for each of `footprints`, on `core`."""
    text = subprocess.run([program, *map(str, footprints)], capture_output=True, check=True,
                          preexec_fn=lambda: os.sched_setaffinity(0, {core})).stdout
    result = json.loads(text)
    return result["gflops"], result["gigabytes"]


def load() -> str:
    """Returns how many processes wanted a core in the last minute, on average."""
    return f"{os.getloadavg()[0]:.1f}"


def processor() -> str:
    """Returns the processor's name, what it is where the name does not tell, and how many cores there are."""
    text = _text("/proc/cpuinfo")
    name, family, model = (
        (re.findall(rf"^{key}\s*: (.*)$", text, re.MULTILINE) or [""])[0]
        for key in ["model name", "cpu family", "model"])
    kind = f" (family {family}, model {model})" if family and model else ""
    return f"{name or platform.machine()}{kind}, {os.cpu_count()} cores"


def caches() -> str:
    """Returns the caches of a core, `L1d 32K, L2 1024K, L3 32768K`."""
    found = []
    for index in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        kind = {"Data": "d", "Instruction": "i"}.get(_text(index / "type"), "")
        found.append(f"L{_text(index / 'level')}{kind} {_text(index / 'size')}")
    return ", ".join(found) or "unknown"


def _system() -> str:
    names = re.findall(r'^PRETTY_NAME="(.*)"$', _text("/etc/os-release"), re.MULTILINE)
    return names[0] if names else platform.platform()


def _revision() -> str:
    """Returns which commit is checked out."""
    folder = Path(__file__).parent
    commit = subprocess.run(["git", "-C", folder, "rev-parse", "--short=12", "HEAD"],
                            capture_output=True, text=True)
    return f"commit {commit.stdout.strip()}" if commit.returncode == 0 else "no commit"


def _first_line(command: list[str]) -> str:
    """Returns the first line that `command` prints, or `unknown`."""
    try:
        lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    except OSError:
        return "unknown"
    return lines[0].strip() if lines else "unknown"


def _text(path: str | Path) -> str:
    """Returns what the file at `path` says, or nothing if it cannot be read."""
    try:
        return Path(path).read_text().strip()
    except OSError:
        return ""
