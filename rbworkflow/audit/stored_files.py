"""Stored files against their names and rows: what a row names is there, and every file is what its name says."""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Column, Connection, select

from rbworkflow.audit.chain import Anchor
from rbworkflow.audit.mailed_anchors import LARGEST, MESSAGE_BEGINS, Anchors, anchors_in
from rbworkflow.audit.pinned import PINNED
from rbworkflow.audit.replay import DifferenceError
from rbworkflow.store import FileStore
from rbworkflow.store.schema import outbox, plan_version, printed, received_file, revision, submission

Files = Mapping[str, str]
"""By sha256 which row names the file."""
Touched = Mapping[str, Collection[str]]
"""Keys of rows by table."""
MISSING: Final = "Berkas {sha256} ({row}) tidak ada lagi di penyimpanan {root}"
ALTERED: Final = "Berkas {path} ({row}) tidak lagi sama dengan sidiknya: isinya telah diubah sejak disimpan"
NO_ROW: Final = "tidak disebut baris mana pun"
_NAMING: Final[tuple[Column[Any], ...]] = (
    *(plan_version.c.workbook_sha256, plan_version.c.draft_sha256, plan_version.c.document_sha256),
    *(submission.c.workbook_sha256, submission.c.answered_sha256, received_file.c.sha256),
    *(revision.c.draft_sha256, revision.c.document_sha256, revision.c.data_sha256),
    *(outbox.c.message_sha256, outbox.c.attachments, printed.c.pdf_sha256),
)


def files_named(conn: Connection, office_code: str, touched: Touched | None = None) -> Files:
    """Every file that the office's rows name; of `touched` rows only, where they are given."""
    named: dict[str, str] = {}
    for column in _NAMING:
        pinned = PINNED[column.table.name]
        chosen = None if touched is None else touched.get(pinned.table.name, ())
        mine = pinned.table.c.office_code == office_code
        for key, said in conn.execute(select(pinned.key_column, column).where(mine)):
            if chosen is None or str(key) in chosen:
                for sha256 in _digests(said):
                    named.setdefault(sha256, f"{pinned.noun} nomor {key}")
    return named


def check_named(files: FileStore, named: Files) -> None:
    """Raise DifferenceError at the first file that a row names and that is not there, or not what it was."""
    for sha256, row in named.items():
        path = files.path(sha256)
        if not path.is_file():
            raise DifferenceError(MISSING.format(sha256=sha256, row=row, root=files.root))
        _check(path, row)


def check_all(files: FileStore, named: Files) -> int:
    """The same for every file that is there, named or not; how many."""
    check_named(files, {sha256: row for sha256, row in named.items() if not files.path(sha256).is_file()})
    count = 0
    for path in _stored(files):
        _check(path, named.get(path.name, NO_ROW))
        count += 1
    return count


def anchors_of_messages(files: FileStore) -> Anchors:
    """Those of the messages that were handed over, also of ones that no row names any more."""
    found: dict[Anchor, str] = {}
    for path in _stored(files):
        with path.open("rb") as file:
            if file.read(len(MESSAGE_BEGINS)) == MESSAGE_BEGINS:
                found |= dict.fromkeys(anchors_in(file.read(LARGEST)), f"surel tersimpan {path.name[:12]}")
    return found


def _stored(files: FileStore) -> Iterator[Path]:
    return (path for path in sorted(files.root.glob("??/*")) if path.is_file())


def _check(path: Path, row: str) -> None:
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != path.name:
            raise DifferenceError(ALTERED.format(path=path, row=row))


def _digests(said: str | list[dict[str, str]] | None) -> list[str]:
    """The one that a column has, or those of attachments."""
    if isinstance(said, list):
        return [each["sha256"] for each in said]
    return [said] if said else []
