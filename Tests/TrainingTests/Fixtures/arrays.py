"""Writes the arrays beside this script, as NumPy and gzip write them: python3 arrays.py

The numbers are 0 to 23 in the shape [2, 3, 4], or what the type has of them.
"""

import gzip
import pathlib
import struct

import numpy as np
from numpy.lib import format

here = pathlib.Path(__file__).parent
numbers = np.arange(24).reshape(2, 3, 4)


def save(name, array, version=None):
    with open(here / f"{name}.npy", "wb") as file:
        format.write_array(file, array, version=version)


for kind in ["<f4", "<f8", "<i4", "<i8", "|u1", ">f4", ">i8", "<u2"]:
    order = {"<": "little", ">": "big", "|": "byte"}[kind[0]]
    save(f"{kind[1:]}-{order}", numbers.astype(kind))
save("bool", numbers % 3 == 1)
save("fortran", np.asfortranarray(numbers.astype("<f8")))
save("version2", numbers.astype("<f4"), (2, 0))
save("version3", numbers.astype("<f4"), (3, 0))

# What is refused.
save("complex", numbers.astype("<c8"))
save("half", numbers.astype("<f2"))
save("text", np.array(["a", "bc"]))
save("objects", np.array([1, "a"], dtype=object))
save("records", np.zeros(2, dtype=[("x", "<f4"), ("y", "<i4")]))
save("number", np.array(1.5))
save("empty", np.zeros((0, 3), "<f4"))

np.savez(here / "stored.npz", x=numbers.astype("<f4"), y=np.array([1, 0]))
np.savez_compressed(here / "deflated.npz", x=numbers.astype("<f4"), y=np.array([1, 0]))

idx = struct.pack(">BBBBIII", 0, 0, 8, 3, 2, 3, 4) + bytes(range(24))
with open(here / "images.idx.gz", "wb") as file:
    file.write(gzip.compress(idx, mtime=0))
# Two members, one behind the other, as `cat a.gz b.gz` makes them.
with open(here / "parts.idx.gz", "wb") as file:
    file.write(gzip.compress(idx[:20], mtime=0) + gzip.compress(idx[20:], mtime=0))
