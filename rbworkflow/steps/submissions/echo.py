"""What was understood of a submission, shown back to its unit: its numbers typed as text, and its evidence counted."""

from collections.abc import Sequence

import pandas as pd

from rbworkflow.intake.evidence.matching import RESULT, Evidence
from rbworkflow.wording import listed, roman


def read_back(rows: pd.DataFrame) -> tuple[str, ...]:
    """`A4-11 TW II 98,5` for each number that was typed as text, those that look otherwise than typed first.

    `rows` as a form was read. Mere digits leave nothing to misunderstand, and what could be read two ways is a point
    of its own.
    """
    texts = rows[rows["read_as"].ne("") & ~rows["actual_text"].str.isdecimal()]
    is_as_typed = texts["read_as"].eq(texts["actual_text"])
    ordered = pd.concat([texts[~is_as_typed], texts[is_as_typed]])
    return tuple(
        f"{row['indicator_code']} TW {roman(int(row['quarter']))} {row['read_as']}"
        + ("" if row["read_as"] == row["actual_text"] else f" (tertulis '{row['actual_text']}')")
        for row in ordered.to_dict("records")
    )


def counted(evidence: Sequence[Evidence]) -> str:
    """`3 berkas dan 1 tautan, untuk 2 indikator; 1 berkas belum dikaitkan dengan indikator`."""
    pieces: dict[str, set[object]] = {
        "berkas": {each.name for each in evidence if each.mode == "file"},
        "tautan": {each.name for each in evidence if each.mode == "link"},
        "uraian": {(each.indicator_code, each.purpose, each.name) for each in evidence if each.mode == "text"},
    }
    came = listed([f"{len(those)} {word}" for word, those in pieces.items() if those])
    proved = {each.indicator_code for each in evidence if each.indicator_code and each.purpose == RESULT}
    loose = {each.name for each in evidence if not each.indicator_code}
    left = f"; {len(loose)} berkas belum dikaitkan dengan indikator" if loose else ""
    return f"{came}, untuk realisasi {len(proved)} indikator{left}" if came else "belum ada"
