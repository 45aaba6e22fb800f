"""What the sentences' {detail} says: one text for each of the rows named."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import pandas as pd

from rbworkflow.validation.dates import Days
from rbworkflow.validation.quarter_order import Ints
from rbworkflow.validation.registry import Detail
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.sentences import figures
from rbworkflow.validation.telling import identifies_nothing, names_no_day, names_nobody
from rbworkflow.wording import listed, long_date

COLUMN_LABELS: Final = {
    "obstacle": "Kendala",
    "solution": "Solusi yang telah dilakukan",
    "follow_up": "Rencana tindak lanjut",
}
LONGEST_QUOTE: Final = 80


def typed(rows: Rows, places: Ints) -> Sequence[str]:
    """What stands in the actual's cell."""
    return [_quoted(text) for text in rows.texts("actual_text")[places]]


def early_state(rows: Rows, places: Ints) -> Sequence[str]:
    """What a result is that is not asked for yet."""
    return list(np.where(rows.flags("is_reached_early")[places], "tercapai lebih awal", "mulai dikerjakan"))


def text_of(column: str) -> Detail:
    """The beginning of a column's text."""
    return lambda rows, places: [_quoted(text) for text in rows.texts(column)[places]]


def number_of(column: str) -> Detail:
    """A column's number."""
    return lambda rows, places: figures(rows.numbers(column)[places])


def figure_before(rows: Rows, places: Ints) -> Sequence[str]:
    """The figure of the quarter before."""
    return figures(rows.actual_before[places])


def missing_kinds(rows: Rows, places: Ints) -> Sequence[str]:
    """The kinds of evidence that are missing: in the office's words where the table has them, else by their codes."""
    labels, codes = rows.texts("missing_labels")[places], rows.texts("missing_kinds")[places]
    return [label or listed(named.replace("_", " ").split(",")) for label, named in zip(labels, codes, strict=True)]


def newest_date(*columns: str) -> Detail:
    """The newest date these columns name."""

    def dates(rows: Rows, places: Ints) -> Sequence[str]:
        return _long_dates([rows.newest_dates(column)[places] for column in columns])

    return dates


def date_to_come(*columns: str) -> Detail:
    """The newest date still to come that these columns claim."""

    def dates(rows: Rows, places: Ints) -> Sequence[str]:
        return _long_dates([rows.dates_to_come(column)[places] for column in columns])

    return dates


def missing_proof(rows: Rows, places: Ints) -> Sequence[str]:
    """How far a result is from being proved, what is accepted as proof, and of which kinds it is to be."""
    told, accepted, came = (rows.texts(name)[places] for name in ("evidence_text", "accepted_modes", "came_as"))
    claims, kinds = [identifies_nothing(text, rows.words) for text in told], rows.texts("missing_labels")[places]
    return [
        f"{_lack(_quoted(text) if claimed else '', modes)}, sehingga belum dapat dikenali penilai. "
        f"Lampirkan {wanted or 'berkas atau tautan'}{f' {asked}' if asked else 'nya'}"
        for text, claimed, modes, wanted, asked in zip(told, claims, came, accepted, kinds, strict=True)
    ]


def _lack(claim: str, came: str) -> str:
    if claim:
        return f"yang dapat diperiksa (baru tertulis '{claim}')"
    return f"yang diterima (baru berupa {came})" if came else "sama sekali"


def vague_follow_up(rows: Rows, places: Ints) -> Sequence[str]:
    """Who and by when, as far as it says neither."""
    told = [
        [f"{label} '{_quoted(text)}'" if is_vague(text, rows.words) else "" for text in rows.texts(column)[places]]
        for column, label, is_vague in (
            ("follow_up_pic", "PIC", names_nobody),
            ("follow_up_due", "batas waktu", names_no_day),
        )
    ]
    return [listed([part for part in parts if part]) for parts in zip(*told, strict=True)]


def alike(rows: Rows, places: Ints) -> Sequence[str]:
    """The codes of the indicators whose results are told in the same words."""
    codes, told = rows.texts("indicator_code"), rows.has_result
    return [listed(list(dict.fromkeys(codes[told & (rows.story == rows.story[place])]))) for place in places]


def fillers(rows: Rows, places: Ints) -> Sequence[str]:
    """Which columns hold a filler, and which."""
    told = [
        [
            f"{label} berisi '{_quoted(text)}'" if is_filler else ""
            for text, is_filler in zip(rows.texts(column)[places], rows.is_filler(column)[places], strict=True)
        ]
        for column, label in COLUMN_LABELS.items()
    ]
    return [listed([part for part in parts if part]) for parts in zip(*told, strict=True)]


def _long_dates(columns: Sequence[Days]) -> list[str]:
    """The newest of each row."""
    return [long_date(day.date()) for day in pd.DatetimeIndex(np.fmax.reduce(columns))]


def _quoted(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST_QUOTE else f"{plain[:LONGEST_QUOTE].rstrip()}…"
