"""A member's files into the store: each is kept as it came, and refused by a sentence where it is not to be opened.

A zip stays closed, unless somebody packed a whole package into it: its files count as if they had come beside it.
"""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.opened_zips import open_zip
from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.intake.arrivals.unpacking import MOST_UNPACKED, is_zip
from rbworkflow.intake.evidence.content import media_type
from rbworkflow.intake.names import check_name, plain, shown
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.isolation.running import ChildDiedError, run_isolated
from rbworkflow.province.sending import is_part, kind_of
from rbworkflow.report.content.package import DATA, MANIFEST
from rbworkflow.store import FileStore

LOOK: Final = "rbworkflow.intake.arrivals.unpacking.is_harmless_zip"
_PACKED: Final = re.compile(rb"_daftar_isi|_data[^/\0]{0,16}\.json", re.IGNORECASE)
"""Names of a package's own files, as they stand in a zip."""


def keep_files(claim: inbox.Claim, files: FileStore) -> tuple[ReceivedFile, ...]:
    """Every file of the claim, kept whole: what tells that one is right is its digest."""
    return tuple(_kept(claim, files))


def _kept(claim: inbox.Claim, files: FileStore) -> Iterator[ReceivedFile]:
    for path in inbox.paths(claim):
        name = shown(path)
        try:
            content = inbox.read_content(claim, path)
        except IntakeRefusedError as refusal:
            yield ReceivedFile(name=name).refused(refusal.reason_code, str(refusal))
            continue
        kept = _put(path, content, files)
        yield kept
        if kept.is_accepted and is_zip(path.name) and not is_part(path.name) and _PACKED.search(content):
            yield from _unpacked(claim, path, content, files)


def _unpacked(claim: inbox.Claim, path: PurePath, content: bytes, files: FileStore) -> Iterator[ReceivedFile]:
    with open_zip(path, content, [*inbox.paths(claim)], most_unpacked=MOST_UNPACKED) as opened:
        for inner, held in opened.files() if opened else ():
            yield _put(inner, held, files)


def _put(path: PurePath, content: bytes, files: FileStore) -> ReceivedFile:
    kept = ReceivedFile(name=shown(path), sha256=files.put(content), size=len(content))
    try:
        _check(path, content)
    except IntakeRefusedError as refusal:
        return kept.refused(refusal.reason_code, str(refusal))
    return kept


def _check(path: PurePath, content: bytes) -> None:
    """Raises IntakeRefusedError for a name or a content that nobody should open."""
    check_name(plain(path.name))
    if path.suffix.lower() == ".json" or kind_of(path.name, lambda: content) in (DATA, MANIFEST):
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
