"""What differs between a unit's submission and the one before it, a line for each indicator."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from textwrap import shorten
from typing import Any, Final

import pandas as pd

from rbworkflow.intake.evidence.matching import FOLLOW_UP, RESULT
from rbworkflow.intake.names import plain
from rbworkflow.intake.submissions.frames import Submitted
from rbworkflow.sheets.records import records
from rbworkflow.wording import listed, roman

_TEXTS: Final = {
    "narrative": "Uraian kegiatan",
    "obstacle": "Kendala",
    "solution": "Solusi",
    "follow_up": "Rencana tindak lanjut",
    "follow_up_pic": "PIC tindak lanjut",
    "follow_up_due": "Batas waktu tindak lanjut",
    "explanation": "Penjelasan",
    "evidence_text": "Data dukung",
    "follow_up_evidence": "Data dukung tindak lanjut",
}
_FILES: Final = {RESULT: "berkas", FOLLOW_UP: "berkas tindak lanjut"}
_LONGEST_RESULT: Final = 60
_MOST_NAMES: Final = 4
_WITHOUT_INDICATOR: Final = "Tanpa indikator"
_VERBS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "diisi": lambda new, old: bool(new) and not old,
    "diubah": lambda new, old: bool(new) and bool(old) and new.split() != old.split(),
    "dikosongkan": lambda new, old: bool(old) and not new,
}
_Row = Mapping[str, Any]
_Files = Mapping[str, str]
"""sha256 of an indicator's files by name."""


def differences(new: Submitted, old: Submitted) -> tuple[str, ...]:
    """`A4-11: Realisasi TW II dari 3 menjadi 5; Kendala diubah; berkas bertambah: sk.pdf`, in the form's order."""
    now, before = _by_code(new.rows), _by_code(old.rows)
    files, files_before = _files(new.evidence), _files(old.evidence)
    said = {
        code: [
            *_in_rows(now.get(code, []), before.get(code, [])),
            *(
                line
                for purpose, what in _FILES.items()
                for line in in_files(what, files.get((code, purpose), {}), files_before.get((code, purpose), {}))
            ),
        ]
        for code in [*now, *before, *(code for code, _ in (*files, *files_before))]
    }
    return tuple(f"{code or _WITHOUT_INDICATOR}: {'; '.join(parts)}" for code, parts in said.items() if parts)


def _by_code(rows: pd.DataFrame) -> dict[str, list[_Row]]:
    found: dict[str, list[_Row]] = {}
    for row in records(rows):
        found.setdefault(str(row["indicator_code"]), []).append(row)
    return found


def _files(evidence: pd.DataFrame) -> dict[tuple[str, str], dict[str, str]]:
    """By indicator and purpose."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in records(evidence[evidence["mode"].eq("file")]):
        name = PurePosixPath(plain(str(row["name"]))).name
        found.setdefault((str(row["indicator_code"]), str(row["purpose"])), {})[name] = str(row["sha256"])
    return found


def _in_rows(now: Sequence[_Row], before: Sequence[_Row]) -> Iterator[str]:
    if now and before:
        old = {row["quarter"]: row for row in before}
        for row in now:
            yield from _result(row, old[row["quarter"]])
        yield from _texts(now[0], before[0])
    elif now or before:
        yield "baris ditambahkan" if now else "baris tidak ada lagi"


def _result(now: _Row, before: _Row) -> Iterator[str]:
    if now["actual_text"] == before["actual_text"] or (now["actual"] is not None and now["actual"] == before["actual"]):
        return
    said = f"Realisasi TW {roman(int(now['quarter']))}"
    new, old = (_typed(row) for row in (now, before))
    if new and old:
        yield f"{said} dari {old} menjadi {new}"
    else:
        yield f"{said} diisi {new}" if new else f"{said} dikosongkan (semula {old})"


def _typed(row: _Row) -> str:
    """What stands in the cell, between quotes where it was read as no figure: `dari '31 dari 35' menjadi 88,57`."""
    typed = shorten(row["actual_text"], _LONGEST_RESULT, placeholder=" …")
    return f"'{typed}'" if typed and row["actual"] is None else typed


def _texts(now: _Row, before: _Row) -> Iterator[str]:
    for verb, is_so in _VERBS.items():
        titles = [title for name, title in _TEXTS.items() if is_so(str(now[name]), str(before[name]))]
        if titles:
            yield f"{listed(titles)} {verb}"


def in_files(what: str, now: _Files, before: _Files) -> Iterator[str]:
    """Files that came, went, or have other content under the same name; one that was only renamed is the same."""
    added = [name for name in now if name not in before and now[name] not in before.values()]
    changed = [name for name in now if name in before and now[name] != before[name]]
    gone = [name for name in before if name not in now and before[name] not in now.values()]
    for verb, names in (("bertambah", added), ("diganti", changed), ("berkurang", gone)):
        if names:
            rest = f" dan {len(names) - _MOST_NAMES} lainnya" if len(names) > _MOST_NAMES else ""
            yield f"{what} {verb}: {', '.join(names[:_MOST_NAMES])}{rest}"
