"""The inbox folders: what a unit put there is taken by rename, read once, and given up only when its rows are safe.

A claim is a folder of ours on the inbox's file system. Its name says how far it came: `PHS-<id>.taking` while files
are moved in, `PHS-<id>` when it is whole, `PHS-<id>.done` when its rows are committed and it may go. A kill at any
line leaves one of these, and the next run goes on from there: `claim` completes what was being taken, `recover`
returns what is whole, and the rows' unique (claim, name) keeps a claim that is processed twice from counting twice.
What came another way than through the folder is placed under a name that says which: `PHS-mailbox-<id>`.
One process at a time collects for an office; `into` is that office's own folder, out of reach of those who write
to the inbox.

`now` is the file system's present (seconds since 1970), not the office's clock, which a rehearsal may shift.
"""

import errno
import os
import shutil
import stat
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from rbworkflow.errors import ConfigurationError, why
from rbworkflow.intake.names import is_lock_of, is_note, is_temporary, is_unfinished, shown
from rbworkflow.intake.reasons import SENTENCES, IntakeRefusedError

LARGEST: Final = 25 * 1024 * 1024
DEEPEST: Final = 4  # subfolders below the unit's own: around the form, "Data dukung", the indicator's, one of theirs
TAKING: Final = ".taking"
PLACING: Final = ".placing"
DONE: Final = ".done"
_EMPTY_PATIENCE: Final = 10  # an empty file is most often one that is just being created
_OPEN_FAULTS: Final = {errno.ELOOP: "TAUTAN", errno.ENOENT: "HILANG", errno.EACCES: "TIDAK_TERBACA"}


@dataclass(frozen=True)
class FolderContents:
    """What stands in a unit's folder: ready to be taken, still being written or open, or an application's own."""

    settled: tuple[PurePath, ...] = ()
    unsettled: tuple[PurePath, ...] = ()
    temporary: tuple[PurePath, ...] = ()
    open: tuple[PurePath, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether to take it all now: a workbook waits for the evidence that is still being copied beside it, and
        evidence for the workbook that is still open.
        """
        return bool(self.settled) and not self.unsettled and not self.open

    @property
    def remarks(self) -> tuple[tuple[str, str, str], ...]:
        """(name, reason code, sentence) of what stays where it is, for the page that shows the inbox."""
        alone = () if self.settled or self.unsettled or self.open else self.temporary
        return (
            *((shown(path), "BELUM_SELESAI", SENTENCES["BELUM_SELESAI"]) for path in self.unsettled),
            *((shown(path), "SEDANG_DIBUKA", SENTENCES["SEDANG_DIBUKA"]) for path in self.open),
            *((shown(path), "NAMA_SEMENTARA", SENTENCES["NAMA_SEMENTARA"]) for path in alone),
        )


@dataclass(frozen=True)
class Claim:
    """What one unit sent at one time, in a folder of ours."""

    folder: Path

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def unit_code(self) -> str:
        return self.id.partition("-")[0]

    @property
    def channel(self) -> str:
        """Which way it came."""
        _, *way, _ = self.id.split("-")
        return way[0] if way else "inbox"


@dataclass(frozen=True)
class _Entry:
    """Something that stands in a folder; `handle` is its parent, so that no swapped link leads elsewhere."""

    path: PurePath
    handle: int
    status: os.stat_result

    def has_settled(self, *, now: float, settle: float) -> bool:
        changed = self.status.st_ctime
        if self.status.st_mtime <= now:  # a camera's or a server's clock may be ahead
            changed = max(changed, self.status.st_mtime)
        patience = settle if self.status.st_size else settle * _EMPTY_PATIENCE
        return now - changed >= patience

    def is_fresh(self, now: float, seconds: float) -> bool:
        """Whether it was written that recently, by the older of its dates: a clock may be ahead."""
        return now - min(self.status.st_mtime, self.status.st_ctime) < seconds


def look(folder: Path, *, now: float, settle: float, locked: float) -> FolderContents:
    """What stands in a unit's folder and its subfolders; unchanged for `settle` seconds means settled.

    An application's lock beside a file holds it back for `locked` seconds.
    """
    entries = list(_standing(folder))
    sent = [entry for entry in entries if not is_temporary(entry.path.name)]
    locks = [entry.path for entry in entries if is_temporary(entry.path.name) and entry.is_fresh(now, locked)]
    held = {entry.path for entry in sent if any(_is_held_by(lock, entry.path) for lock in locks)}
    settled = {entry.path for entry in sent if entry.has_settled(now=now, settle=settle)}
    paths = [entry.path for entry in sent]
    return FolderContents(
        settled=tuple(path for path in paths if path in settled - held),
        unsettled=tuple(path for path in paths if path not in settled | held),
        temporary=tuple(entry.path for entry in entries if is_unfinished(entry.path.name)),
        open=tuple(path for path in paths if path in held),
    )


def standing(folder: Path) -> dict[PurePath, os.stat_result]:
    """Every file of the folder that somebody sent, or is still sending, and what the file system says of it."""
    return {entry.path: entry.status for entry in _standing(folder) if not is_temporary(entry.path.name)}


def _is_held_by(lock: PurePath, path: PurePath) -> bool:
    return lock.parent == path.parent and is_lock_of(lock.name, path.name)


def claim(inbox: Path, unit_code: str, into: Path, *, now: float, settle: float, locked: float) -> Claim | None:
    """Take all that stands ready in `inbox/<unit_code>`; None where nothing does, or something is still being written.

    Raises ConfigurationError where `into` is on another file system: a copy could lose what is saved meanwhile.
    """
    folder = inbox / unit_code
    is_ready = look(folder, now=now, settle=settle, locked=locked).is_ready
    taking = next(into.glob(f"{unit_code}-*{TAKING}"), None)
    if taking is None:
        if not is_ready:
            return None
        taking = into / f"{unit_code}-{uuid.uuid4().hex}{TAKING}"
        taking.mkdir(mode=0o700, parents=True)
    if is_ready:
        _take(folder, taking, now=now, settle=settle)
    return _whole(taking)


def place(into: Path, claim_id: str, files: Iterable[tuple[PurePath, bytes]]) -> Claim:
    """A whole claim of these files, durable before it counts; what a kill left of it is made from the start again."""
    claim = Claim(into / claim_id)
    if claim.folder.exists():
        return claim
    placing = into / f"{claim_id}{PLACING}"
    shutil.rmtree(placing, ignore_errors=True)
    placing.mkdir(mode=0o700, parents=True)
    for path, content in files:
        target = placing / path
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with target.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    placing.rename(claim.folder)
    return claim


def recover(into: Path) -> tuple[Claim, ...]:
    """Whole claims whose work was cut short, oldest first; finished ones that are still there go now."""
    for folder in into.glob(f"*{DONE}"):
        shutil.rmtree(folder)
    folders = [folder for folder in into.glob("*-*") if not folder.suffix]
    return tuple(Claim(folder) for folder in sorted(folders, key=lambda each: (each.stat().st_mtime_ns, each.name)))


def whole_claims(into: Path, unit_code: str) -> list[Claim]:
    """The unit's that were taken and not finished yet."""
    return [each for each in map(Claim, into.glob(f"{unit_code}-*")) if not each.folder.suffix]


def read_content(claim: Claim, path: PurePath) -> bytes:
    """One file's bytes, from a plain file only; raises IntakeRefusedError on links, pipes, folders and giants."""
    with os.fdopen(_open(claim.folder / path), "rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise IntakeRefusedError("TERLALU_BESAR")
    return content


def paths(claim: Claim) -> list[PurePath]:
    """Everything in the claim, by name."""
    return sorted(entry.path for entry in _standing(claim.folder))


def finish(claim: Claim, quarantine: Path) -> None:
    """Let the claim go. Only after its rows are committed; what has no readable content moves to `quarantine`."""
    for path in paths(claim):
        try:
            os.close(_open(claim.folder / path))
        except IntakeRefusedError:
            aside = quarantine / claim.id / path
            aside.parent.mkdir(parents=True, exist_ok=True)
            (claim.folder / path).rename(aside)
    done = claim.folder.with_name(claim.id + DONE)
    claim.folder.rename(done)
    shutil.rmtree(done)


def _standing(folder: Path) -> Iterator[_Entry]:
    """Files (and whatever else is no folder) of `folder` and four levels below; a deeper folder is one entry.

    Our own notes are no entries: they stay with their folders, for what comes next.
    """
    folder = folder.resolve()
    if not folder.is_dir():
        return
    for root, folders, names, handle in os.fwalk(folder, onerror=_is_gone):
        parent = PurePath(root[len(str(folder)) + 1 :])
        is_deepest = len(parent.parts) == DEEPEST
        for name in sorted([*folders, *(each for each in names if not is_note(each))]):
            try:
                status = os.stat(name, dir_fd=handle, follow_symlinks=False)
            except FileNotFoundError:
                continue  # gone since it was listed
            if is_deepest or not stat.S_ISDIR(status.st_mode):
                yield _Entry(parent / name, handle, status)
        if is_deepest:
            folders.clear()


def _is_gone(error: OSError) -> None:
    """A folder may vanish while it is walked through; one that cannot be read is not passed over in silence."""
    if not isinstance(error, FileNotFoundError):
        raise error


def _take(folder: Path, taking: Path, *, now: float, settle: float) -> None:
    for entry in _standing(folder):
        target = taking / entry.path
        if is_temporary(entry.path.name) or not entry.has_settled(now=now, settle=settle) or os.path.lexists(target):
            continue
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            os.rename(entry.path.name, target, src_dir_fd=entry.handle)
        except FileNotFoundError:
            continue  # its sender took it back
        except OSError as error:
            raise ConfigurationError(
                f"Berkas tidak dapat dipindahkan dari {folder} ke {taking.parent}: {why(error)} ({entry.path}). "
                "Kedua folder itu harus berada pada sistem berkas yang sama dan boleh ditulis oleh program."
            ) from error


def _whole(taking: Path) -> Claim | None:
    if not any(_standing(taking)):
        shutil.rmtree(taking)
        return None
    return Claim(taking.rename(taking.with_suffix("")))


def _open(path: Path) -> int:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise IntakeRefusedError(_OPEN_FAULTS.get(error.errno or 0, "BUKAN_BERKAS")) from error
    fault = _fault(os.fstat(handle))
    if fault:
        os.close(handle)
        raise IntakeRefusedError(fault)
    return handle


def _fault(status: os.stat_result) -> str:
    if stat.S_ISDIR(status.st_mode):
        return "JALUR_DALAM"
    if not stat.S_ISREG(status.st_mode):
        return "BUKAN_BERKAS"
    if status.st_nlink > 1:
        return "TAUTAN_KERAS"
    return "TERLALU_BESAR" if status.st_size > LARGEST else ""
