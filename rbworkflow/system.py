"""What differs between operating systems. Where one lacks something, the program runs without it."""

import os
import platform
import signal
import stat
from collections.abc import Container, Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path

try:
    import fcntl
    import resource
except ImportError:  # not a POSIX system: the wall clock alone limits a child there
    fcntl = None  # type: ignore[assignment] # its absence is the point
    resource = None  # type: ignore[assignment] # its absence is the point

MIB = 1024 * 1024
OTHERS = stat.S_IRWXG | stat.S_IRWXO
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 1  # in a second


def machine_name() -> str:
    """What this computer is called in its network."""
    return platform.node()


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


def make_private_folder(path: Path) -> None:
    """Have a folder, made where it is missing, that only this user can look into."""
    path.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
    keep_from_others(path)


def make_private_file(path: Path) -> None:
    """Have a file, made empty where it is missing, that only this user can read."""
    path.touch(mode=stat.S_IRUSR | stat.S_IWUSR)
    keep_from_others(path)


def keep_from_others(path: Path) -> None:
    """Leave its owner's rights alone."""
    if not is_private(path):
        with suppress(PermissionError):  # it is another user's; the readiness test tells of it
            path.chmod(path.stat().st_mode & stat.S_IRWXU)


def keep_new_files_private() -> None:
    """From here on, whatever this process and its children make is their user's alone unless they say otherwise."""
    os.umask(OTHERS)


def keep_all_from_others(folder: Path) -> None:
    """The same for all that lies in a folder."""
    for path in readable_by_others(folder):
        keep_from_others(path)


def readable_by_others(folder: Path, *, but: Container[str] = ()) -> Iterator[Path]:
    """What others could read if they came there: the folder and all in it, save what has one of these names.

    Links have no rights of their own.
    """
    for path in chain([folder], _inside(folder, but)):
        with suppress(FileNotFoundError):  # it was made and removed meanwhile
            if not path.is_symlink() and not is_private(path):
                yield path


def _inside(folder: Path, but: Container[str]) -> Iterator[Path]:
    """By os.walk, which passes over what vanishes while it looks."""
    for root, folders, names in os.walk(folder):
        left_out = but if root == str(folder) else ()
        folders[:] = [name for name in folders if name not in left_out]
        yield from (Path(root, name) for name in (*folders, *names) if name not in left_out)


def is_private(path: Path) -> bool:
    """Whether others can neither read nor write it; a file system without modes says that they can."""
    return not path.stat().st_mode & OTHERS


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


def hold(path: Path, *, is_shared: bool = False) -> bool:
    """Whether this process holds `path` from here on until it is gone, also where it goes on as another program.

    Alone, or together with all who share it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if fcntl is None:
        return True
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, stat.S_IRUSR | stat.S_IWUSR)
    os.set_inheritable(descriptor, True)
    try:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return False
    return True


@contextmanager
def in_turn(path: Path, *, is_shared: bool = False) -> Iterator[None]:
    """One process after the other holds `path`, or those that share it beside each other; a killed holder holds no
    more.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX)
        yield


def seconds_worked(leader: int) -> float:
    """Seconds of a processor that a process group used, its ended children too; 0 where the system does not say."""
    worked = 0
    for process in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            after_name = process.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            worked += sum(map(int, after_name[11:15])) if int(after_name[2]) == leader else 0
    return worked / TICKS


class OutOfTime(BaseException):
    """The time that was given to a piece of work is over."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise OutOfTime inside the block once so many seconds have passed; only in the main thread, which is interrupted.

    What it interrupts must bear to be killed at any line.
    """
    if not hasattr(signal, "setitimer"):  # not a POSIX system
        yield
        return

    def end(_number: int, _frame: object) -> None:
        raise OutOfTime

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
