"""A year's self-assessment of 40 invented items in four parts over eight areas, as a report's content takes it."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

import pandas as pd

from rbworkflow.assessment.answers import Answer, understood
from rbworkflow.assessment.model import AnswerKind, AssessmentItem, AssessmentVersion
from rbworkflow.figures.self_assessment import assess
from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.endings import PDF
from rbworkflow.intake.evidence.matching import ASSESSMENT
from rbworkflow.office import Office
from rbworkflow.report.content.assessing import Assessed
from tests.assessment.items import an_item

VERSION = AssessmentVersion(
    id=1,
    office_code="3514",
    year=2026,
    number=2,
    content_sha256="b" * 64,
    workbook_sha256="c" * 64,
    workbook_name="LKE RB 2026 KPU Jatim.xlsx",
    layout="lke",
    imported_at=datetime(2026, 8, 3, 9, tzinfo=UTC),
)
_PARTS: Final = {"pemenuhan": "P", "hasil_antara": "HA", "reform": "R", "hasil": "H"}
_UNITS: Final = ("PHS", "TPH", "KUL", "RDI")
_QUESTIONS: Final[Sequence[tuple[AnswerKind, str, str]]] = (
    (AnswerKind.YES_NO, "Apakah Tim Reformasi Birokrasi telah ditetapkan dengan keputusan pada awal tahun?", "Ya"),
    (
        AnswerKind.ABC,
        (
            "Apakah rencana aksi disusun bersama seluruh subbagian, ditetapkan oleh pimpinan, dan memuat indikator, "
            "target setiap triwulan, penanggung jawab, serta data dukung yang dapat diperiksa oleh evaluator?"
        ),
        "B",
    ),
    (AnswerKind.ABCD, "Sejauh mana produk hukum diunggah tepat waktu pada JDIH?", "A"),
    (AnswerKind.ABCDE, "Bagaimana pelaksanaan pemantauan dan evaluasi atas rencana aksi setiap triwulan?", "C"),
    (AnswerKind.PERCENT, "Persentase pegawai yang telah mengikuti pengembangan kompetensi.", "87,5%"),
    (AnswerKind.COUNTS, "Jumlah perubahan yang diwujudkan dibandingkan dengan jumlah agen perubahan.", "3 dari 5"),
)


def items(count: int = 40, **values: Any) -> tuple[AssessmentItem, ...]:
    """By turns in each part, area, unit and kind of answer; `values` are those of every item."""
    return tuple(_item(place, **values) for place in range(count))


def answered(
    office: Office, asked: Sequence[AssessmentItem], but: Mapping[str, str] | None = None
) -> dict[str, Answer]:
    """Each item answered as its question is; `but` says what stands instead, "" for nothing."""
    said = {item.code: _QUESTIONS[place % len(_QUESTIONS)][2] for place, item in enumerate(asked)} | dict(but or {})
    return {item.code: understood(item, said[item.code], office.assessment) for item in asked if said[item.code]}


def assessed(
    office: Office,
    asked: Sequence[AssessmentItem] | None = None,
    *,
    but: Mapping[str, str] | None = None,
    unproven: Sequence[str] = (),
    answers: Mapping[str, Answer] | None = None,
    findings: Mapping[str, Sequence[Finding]] | None = None,
) -> Assessed:
    """Every item has a file, save those that are `unproven` or have no answer."""
    asked = items() if asked is None else asked
    given = answered(office, asked, but) if answers is None else answers
    names = {code: [f"LKE/{code}/SK_{code}.pdf"] for code in given if code not in unproven}
    regime = office.regime(2026)
    made = assess(
        asked,
        given,
        evidence_counts={code: len(mine) for code, mine in names.items()},
        policy=office.assessment,
        weights=office.assessment.weights_of(2026, regime.key),
        area_codes=[area.code for area in regime.areas],
    )
    return Assessed(version=VERSION, assessment=made, evidence_names=names, findings=findings or {})


def _item(place: int, **values: Any) -> AssessmentItem:
    part, number = list(_PARTS)[place % len(_PARTS)], place // len(_PARTS) + 1
    kind, question, _ = _QUESTIONS[place % len(_QUESTIONS)]
    own = {
        "position": place + 1,
        "part": part,
        "area_code": "" if part == "hasil" else f"A{number % 8 + 1}",
        "question": question,
        "kind": kind,
        "weight": Decimal("2.5"),
        "unit_code": _UNITS[number % len(_UNITS)],
        "evaluator_answer": {"Ya": "Tidak", "A": "B"}.get(_QUESTIONS[place % len(_QUESTIONS)][2], "C"),
    }
    return an_item(f"{_PARTS[part]}-{number:02}", **own | values)


def proofs(made: Assessed) -> pd.DataFrame:
    """Their files as rows of evidence, with the columns that a content takes."""
    rows = [(code, name) for code, names in made.evidence_names.items() for name in names]
    table = pd.DataFrame(rows, columns=["indicator_code", "name"])
    digests = table["name"].map(lambda name: hashlib.sha256(name.encode()).hexdigest())
    return table.assign(
        purpose=ASSESSMENT,
        kind="sk",
        mode="file",
        sha256=digests,
        size=20_480,
        media_type=PDF,
        page_count=2,
        width=None,
        height=None,
    )
