"""What was understood of a submission, shown back to its unit: its numbers typed as text, and its evidence counted."""

from collections.abc import Sequence

import pandas as pd

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.intake.evidence.matching import ASSESSMENT, OF_INDICATORS, RECOMMENDATION, RESULT, Evidence
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommended import FollowUpStatus
from rbworkflow.sheets.records import records
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
        for row in records(ordered)
    )


def counted(evidence: Sequence[Evidence]) -> str:
    """`3 berkas dan 1 tautan, untuk 2 indikator; 1 berkas belum dikaitkan dengan indikator`: of indicators."""
    others = {each.name for each in evidence if each.purpose not in OF_INDICATORS and not each.indicator_code}
    evidence = [each for each in evidence if each.purpose in OF_INDICATORS]
    pieces: dict[str, set[object]] = {
        "berkas": {each.name for each in evidence if each.mode == "file"},
        "tautan": {each.name for each in evidence if each.mode == "link"},
        "uraian": {(each.indicator_code, each.purpose, each.name) for each in evidence if each.mode == "text"},
    }
    came = listed([f"{len(those)} {word}" for word, those in pieces.items() if those])
    proved = {each.indicator_code for each in evidence if each.indicator_code and each.purpose == RESULT}
    loose = {each.name for each in evidence if not each.indicator_code}
    left = f"; {len(loose)} berkas belum dikaitkan dengan indikator" if loose else ""
    left += f"; {len(others)} berkas dalam folder LKE atau rekomendasi disimpan saja" if others else ""
    return f"{came}, untuk realisasi {len(proved)} indikator{left}" if came else f"belum ada{left}"


def answered(answers: Sequence[ItemAnswer], evidence: Sequence[Evidence]) -> str:
    """`9 dari 10 butir terjawab, 8 dengan data dukung`; "" where no item was read."""
    usable = {each.item_code for each in answers if each.is_given and not each.fault}
    proved = usable & _proved(evidence, ASSESSMENT)
    return f"{len(usable)} dari {len(answers)} butir terjawab, {len(proved)} dengan data dukung" if answers else ""


def told(progress: Sequence[RecommendationProgress], evidence: Sequence[Evidence]) -> str:
    """`2 dari 3 rekomendasi dilaporkan (1 selesai), 2 dengan data dukung`; "" where none was read."""
    said = {each.recommendation_code for each in progress if each.status}
    done = sum(each.status is FollowUpStatus.DONE for each in progress)
    proved = said & _proved(evidence, RECOMMENDATION)
    counts = f"{len(said)} dari {len(progress)} dilaporkan ({done} selesai), {len(proved)} dengan data dukung"
    return counts if progress else ""


def _proved(evidence: Sequence[Evidence], purpose: str) -> set[str]:
    return {each.indicator_code for each in evidence if each.purpose == purpose}
