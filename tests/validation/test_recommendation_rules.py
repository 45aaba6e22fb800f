"""What is asked about a unit's telling of a recommendation, and what leaves it in peace."""

from datetime import date
from typing import Any

import pytest

from rbworkflow.finding import Severity
from rbworkflow.office.model import Office
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommended import FollowUpStatus
from rbworkflow.validation.recommendation_rules import progress_findings

JUNE = date(2026, 6, 30)
CELLS = {"status": "I10", "done": "J10", "reason": "K10", "evidence": "L10"}
DONE, UNDER_WAY = FollowUpStatus.DONE, FollowUpStatus.UNDER_WAY
NOT_YET, IMPOSSIBLE = FollowUpStatus.NOT_YET, FollowUpStatus.IMPOSSIBLE


def asked(office: Office, *, evidence_count: int = 0, due_on: date | None = None, **said: Any) -> list[tuple[str, str]]:
    told = RecommendationProgress(recommendation_code="R2025-03", sheet="Rekomendasi", cells=CELLS, **said)
    found = progress_findings(told, evidence_count=evidence_count, due_on=due_on, as_of=JUNE, office=office)
    assert {(each.indicator_code, each.sheet) for each in found} <= {("R2025-03", "Rekomendasi")}
    return [(each.rule, each.cell) for each in found if each.is_open]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({"status": DONE, "done": "Diunggah tepat waktu.", "evidence_count": 1}, []),
        ({"status": DONE, "done": "Diunggah tepat waktu."}, [("T01", "L10")]),
        ({"status": DONE, "evidence_count": 2}, [("T02", "J10")]),
        ({"status": DONE, "done": "-", "evidence_count": 2}, [("T02", "J10")]),
        ({"status": DONE, "done": "xxx", "evidence_count": 2}, [("T02", "J10")]),
        ({"status": DONE, "evidence_count": 2, "reason": "Ok."}, [("T02", "J10")]),
        ({"status": UNDER_WAY, "done": "Dicatat.", "due_on": JUNE, "reason": "Proses."}, [("T06", "K10")]),
        (
            {"status": UNDER_WAY, "done": "Dua kali dicatat.", "due_on": JUNE, "reason": "dua kali dicatat"},
            [("T06", "K10")],
        ),
        ({"status": IMPOSSIBLE, "reason": "ok"}, [("T03", "K10")]),
        ({"status": IMPOSSIBLE, "reason": "Tidak dapat"}, [("T03", "K10")]),
        ({"status": UNDER_WAY, "done": "Waktu unggah dicatat."}, []),
        ({"status": UNDER_WAY}, [("T02", "J10")]),
        ({"status": UNDER_WAY, "done": "Dicatat.", "due_on": JUNE}, [("T06", "K10")]),
        ({"status": UNDER_WAY, "done": "Dicatat.", "due_on": JUNE, "reason": "Operator pindah tugas."}, []),
        ({"status": UNDER_WAY, "done": "Dicatat.", "due_on": date(2026, 7, 1)}, []),
        ({"status": NOT_YET}, []),
        ({"status": NOT_YET, "due_on": date(2026, 3, 31)}, [("T06", "K10")]),
        ({"status": DONE, "done": "Diunggah.", "evidence_count": 1, "due_on": date(2026, 3, 31)}, []),
        ({"status": IMPOSSIBLE}, [("T03", "K10")]),
        ({"status": IMPOSSIBLE, "reason": "Kewenangan KPU RI."}, []),
        ({"status_text": "selesai/proses"}, [("T04", "I10")]),
        ({}, [("T05", "I10")]),
        ({"reason": "Baru dapat dimulai sesudah tahapan."}, []),
    ],
)
def test_what_is_asked_of_a_status(office: Office, said: dict[str, Any], found: list[tuple[str, str]]) -> None:
    assert asked(office, **said) == found


def test_the_sentences_name_the_recommendation_and_what_to_do(office: Office) -> None:
    told = RecommendationProgress(recommendation_code="R2025-03", status=DONE, done="Diunggah.")
    (found,) = progress_findings(told, evidence_count=0, due_on=None, as_of=JUNE, office=office)
    assert found.severity is Severity.BLOCKING
    assert found.message.startswith("Rekomendasi R2025-03 dinyatakan selesai tanpa bukti. Lampirkan bukti")
    assert found.for_officer == "Tindak lanjutnya dinyatakan selesai tanpa bukti, sehingga dihitung dalam proses."
