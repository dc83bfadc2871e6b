"""How a peer is timed: as `gradc bench` times itself."""

import time
from typing import Callable

#: How many chunks of calls are timed; the best counts.
CHUNKS = 20
#: About how long a chunk takes, in seconds; short, so that some chunks have the core to themselves.
CHUNK_SECONDS = 0.02


def microseconds(call: Callable[[], None], wait: Callable[[], None]) -> float:
    """Returns the microseconds that one `call` takes in the best chunk.

    `wait` returns when all calls are over.
    """
    for _ in range(3):
        call()
    wait()
    count, duration = 1, 0.0
    while duration < CHUNK_SECONDS / 4:
        count = 1 if duration == 0 else 2 * count
        duration = _chunk(call, wait, count)
    count = steps(duration / count)
    return min(_chunk(call, wait, count) for _ in range(CHUNKS)) / count * 1e6


def steps(seconds: float) -> int:
    """Returns how many calls of `seconds` each make up a chunk."""
    return max(1, round(CHUNK_SECONDS / seconds))


def _chunk(call: Callable[[], None], wait: Callable[[], None], count: int) -> float:
    """Returns the seconds that `count` calls take."""
    start = time.perf_counter()
    for _ in range(count):
        call()
    wait()
    return time.perf_counter() - start
