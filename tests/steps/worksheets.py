"""A report with a self-assessment: the province's workbook of it, its items' cells, and what was answered."""

from typing import Any, cast

from rbworkflow.assessment.model import AnswerKind, AssessmentItem, Places
from rbworkflow.assessment.rows import insert_version
from rbworkflow.report.content.assessed import ReportedAnswer, ReportedAssessment, ReportedAssessmentScore
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from tests.assessment.items import an_item

YEAR = 2026
ITEMS = (
    an_item("LKE-01", places=Places(sheet="LKE", answer="D4", reason="E4", evidence="G4")),
    an_item("LKE-02", places=Places(sheet="LKE", answer="D5", reason="E5", evidence="G5")),
    an_item("LKE-03", kind=AnswerKind.ABCDE, places=Places(sheet="LKE", answer="D6", reason="E6", evidence="G6")),
    an_item("LKE-04", kind=AnswerKind.PERCENT, places=Places(sheet="LKE", answer="D7", evidence="D12")),
    an_item("LKE-05", kind=AnswerKind.COUNTS, places=Places(sheet="LKE", answer="D11", evidence="D13")),
    an_item(
        "LKE-06", kind=AnswerKind.COUNTS, places=Places(sheet="LKE", numerator="I9", denominator="J9", reason="E9")
    ),
)


def reported(item: AssessmentItem, **values: Any) -> ReportedAnswer:
    answer: ReportedAnswer = {
        "code": item.code,
        "position": item.position,
        "part": item.part,
        "area": item.area_code,
        "unit": item.unit_code,
        "question": item.question,
        "criterion": item.criterion,
        "kind": item.kind,
        "weight": "1",
        "points": None,
        "value": None,
        "answer": "",
        "choice": "",
        "percent": None,
        "numerator": None,
        "denominator": None,
        "reason": "",
        "state": "answered",
        "evidence_count": 0,
        "evidence_names": [],
        "last_answer": "",
        "evaluator_answer": "",
        "evaluator_value": None,
        "evaluator_note": "",
    }
    return cast("ReportedAnswer", answer | values)


def answered() -> list[ReportedAnswer]:
    """The first four as their lists and cells want them; two counts, in one cell and in two."""
    first, second, letter, share, ratio, counts = ITEMS
    return [
        reported(first, choice="Ya", reason="Tim ditetapkan Januari.", evidence_names=["SK_Tim.pdf", "Notula.pdf"]),
        reported(second, state="unanswered"),
        reported(letter, choice="B", state="unproven"),
        reported(share, percent="85", evidence_names=["Rekap.xlsx"]),
        reported(ratio, numerator="3", denominator="5", evidence_names=["Daftar.pdf"]),
        reported(counts, numerator="2", denominator="4"),
    ]


def reported_assessment(answers: list[ReportedAnswer], workbook_sha256: str) -> ReportedAssessment:
    total: ReportedAssessmentScore = {
        "code": "",
        "label": "Seluruhnya",
        "weight": "6",
        "points": "4",
        "claimed_points": "4",
        "item_count": 6,
        "answered_count": 5,
        "proof_count": 5,
        "proven_count": 3,
        "evaluator_points": "0",
        "evaluator_weight": "0",
        "evaluator_count": 0,
        "compared_count": 0,
        "difference": "0",
    }
    return {
        "year": YEAR,
        "number": 1,
        "label": "Lembar Kerja Evaluasi (LKE)",
        "workbook_sha256": workbook_sha256,
        "workbook_name": "LKE_2026.xlsx",
        "parts": [],
        "areas": [],
        "total": total,
        "items": answers,
    }


def imported(workplace: Workplace, workbook: bytes) -> str:
    """The year's items, as an import leaves them; the workbook's sha256."""
    sha256 = workplace.files.put(workbook)
    with write(workplace.engine) as conn:
        insert_version(
            conn,
            ITEMS,
            office_code=workplace.office.code,
            year=YEAR,
            workbook_sha256=sha256,
            workbook_name="LKE_2026.xlsx",
            layout="contoh",
            actor="operator",
            at=workplace.now,
        )
    return sha256
