"""What differs between operating systems. Where one lacks something, the program runs without it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
    import resource
except ImportError:  # not a POSIX system: the wall clock alone limits a child there
    fcntl = None  # type: ignore[assignment] # its absence is the point
    resource = None  # type: ignore[assignment] # its absence is the point

MIB = 1024 * 1024


def limit_this_process(*, memory_mib: int, cpu_seconds: int, file_mib: int = 0) -> None:
    """From here on this process may use no more than that, write no larger file and leave no core dump."""
    if resource is None:
        return
    for what, most in (
        (resource.RLIMIT_AS, memory_mib * MIB),
        (resource.RLIMIT_CPU, cpu_seconds),
        (resource.RLIMIT_FSIZE, file_mib * MIB),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard),) * 2)


@contextmanager
def only_one(path: Path) -> Iterator[bool]:
    """True for the one process that holds `path` meanwhile, False for any other; a killed holder holds no more."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        if fcntl is None:
            yield True
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
