"""What is compared: one piece of work, done by ours, by peers and by a floor nobody can go below."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Method:
    """One way to do the work. `prepare` is not timed; `run` is, and gives what all methods must agree on."""

    prepare: Callable[[Any], Any]
    run: Callable[[Any], Any]


@dataclass(frozen=True)
class Comparison:
    """`methods` names the module of each method, which holds METHOD."""

    name: str
    work: str
    size: int
    make: Callable[[int], Any]
    digest: Callable[[Any], str]
    methods: Mapping[str, str]
    goals: Mapping[str, float]
    ours: str = "ours"
    counted: str = "rows"
    floor: str = "floor"
    left_out: str = ""
    """What the floor does not do, or is not timed for."""
    smaller: int | None = None
    """Done as well, to see how time grows from there to `size`."""
    larger: int | None = None
    """Ours alone is done in this size, too, to see whether it needs more memory."""
    cpu_seconds: Callable[[], float] | None = None
    """What was computed so far, where it is not this process and its children that do the work."""


def sha256(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()
