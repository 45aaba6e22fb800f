"""A member's files into the store: each is kept as it came, and refused by a sentence where it is not to be opened."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.intake.arrivals.unpacking import is_zip
from rbworkflow.intake.evidence.content import media_type
from rbworkflow.intake.names import check_name, plain, shown
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.isolation.running import ChildDiedError, run_isolated
from rbworkflow.store import FileStore

LOOK: Final = "rbworkflow.intake.arrivals.unpacking.is_harmless_zip"


def keep_files(claim: inbox.Claim, files: FileStore) -> tuple[ReceivedFile, ...]:
    """Every file of the claim, kept whole: zips stay closed, since what tells that one is right is its digest."""
    return tuple(_kept(claim, files))


def _kept(claim: inbox.Claim, files: FileStore) -> Iterator[ReceivedFile]:
    for path in inbox.paths(claim):
        name = shown(path)
        try:
            content = inbox.read_content(claim, path)
        except IntakeRefusedError as refusal:
            yield ReceivedFile(name=name).refused(refusal.reason_code, str(refusal))
            continue
        kept = ReceivedFile(name=name, sha256=files.put(content), size=len(content))
        try:
            _check(path, content)
        except IntakeRefusedError as refusal:
            kept = kept.refused(refusal.reason_code, str(refusal))
        yield kept


def _check(path: PurePath, content: bytes) -> None:
    """Raises IntakeRefusedError for a name or a content that nobody should open."""
    check_name(plain(path.name))
    if path.suffix.lower() == ".json":
        return  # what it says is read by a child
    if not is_zip(path.name):
        media_type(path.name, content)
    elif not _is_harmless(content):
        raise IntakeRefusedError("ARSIP")


def _is_harmless(content: bytes) -> bool:
    try:
        return run_isolated(LOOK, [content]) == [True]
    except ChildDiedError:
        return False
