"""Files of named tensors, as gradc and others read and write them.

8 bytes: the length of the header; the header, JSON by name: type, shape, offsets; the numbers.
"""

import json
from pathlib import Path

import numpy


def write(path: Path, tensors: dict[str, numpy.ndarray]) -> None:
    """Writes `tensors`, all of 32-bit floats, to `path`."""
    header, offset = {}, 0
    for name, tensor in tensors.items():
        if tensor.dtype != numpy.float32:
            raise TypeError(f"{name} holds {tensor.dtype}")
        header[name] = {"dtype": "F32", "shape": list(tensor.shape),
                        "data_offsets": [offset, offset + tensor.nbytes]}
        offset += tensor.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for tensor in tensors.values():
            file.write(tensor.tobytes())


def read(path: Path) -> dict[str, numpy.ndarray]:
    """Returns the tensors of a file that `write` wrote."""
    content = path.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    result = {}
    for name, entry in json.loads(content[8:start]).items():
        first, end = entry["data_offsets"]
        numbers = numpy.frombuffer(content[start + first:start + end], numpy.float32)
        result[name] = numbers.reshape(entry["shape"]).copy()
    return result
