"""An office whose forms ask the self-assessment and the recommendations, and what its unit PHS does with them."""

import io
import shutil
from collections.abc import Mapping
from typing import Any

from openpyxl import load_workbook

from rbworkflow.assessment.model import AnswerKind, AssessmentItem
from rbworkflow.assessment.rows import insert_version
from rbworkflow.plan.recommendation_rows import replace_recommendations
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store import write
from tests.assessment.items import an_item
from tests.steps.office_walk import S1, SAMPLES, Walk, attachments, sample_form, saved

UNIT = "PHS"
ITEMS = (
    an_item("P1-01", position=1, required_evidence=("sk",), last_answer="Tidak", evaluator_note="Belum ada SK."),
    an_item("A1-02", position=2, kind=AnswerKind.ABC, question="Apakah agen perubahan menghasilkan perubahan?"),
    an_item("P5-04", position=3, kind=AnswerKind.PERCENT, question="Berapa persen SKP dinilai tepat waktu?"),
    an_item("R1-01", position=4, kind=AnswerKind.COUNTS, part="reform", question="Berapa perubahan per agen?"),
    an_item("P4-01", position=5, unit_code="KUL", question="Apakah SOP dievaluasi?"),
)
RECOMMENDATIONS = (
    Recommendation(code="R2025-01", position=1, area_code="A1", text="Rencana aksi disusun melalui diskusi."),
    Recommendation(code="R2025-99", position=2, area_code="", text="Berita RB dimuat tiap bulan.", unit_code=UNIT),
)


def asking(walk: Walk, items: tuple[AssessmentItem, ...] = ITEMS) -> Walk:
    """The same office after both were imported and PHS got its form once more."""
    policy = walk.workplace.office.assessment.model_copy(update={"due_in": (1, 2)})
    walk = walk.with_office(assessment=policy)
    import_items(walk, items)
    workplace = walk.workplace
    with write(workplace.engine) as conn:
        given: dict[str, Any] = {
            "office_code": workplace.office.code,
            "year": 2026,
            "actor": "operator",
            "at": workplace.now,
        }
        replace_recommendations(conn, RECOMMENDATIONS, **given)
    send_forms(workplace, S1, again=[UNIT])
    return walk.due_work()


def import_items(walk: Walk, items: tuple[AssessmentItem, ...]) -> None:
    workplace = walk.workplace
    known: dict[str, Any] = {"office_code": workplace.office.code, "year": 2026, "workbook_sha256": "0" * 64}
    known |= {"workbook_name": "lke.xlsx", "layout": "lke", "actor": "operator", "at": workplace.now}
    with write(workplace.engine) as conn:
        insert_version(conn, items, **known)


def form_of(walk: Walk) -> bytes:
    """The form that PHS was mailed last."""
    mail = walk.mail(walk.workplace.office.unit(UNIT).head.email, "mohon dikirim")
    return next(content for name, content in attachments(mail).items() if name.endswith(".xlsx"))


def with_results(form: bytes) -> bytes:
    """The form with the results of the unit's sample."""
    book, sample = load_workbook(io.BytesIO(form)), load_workbook(io.BytesIO(sample_form(UNIT)))["Isian"]
    for row in sample.iter_rows():
        for cell in row:
            if cell.value is not None and cell.coordinate not in {"C4", "C5"}:
                book["Isian"][cell.coordinate].value = cell.value
    return saved(book)


def filled(content: bytes, said: Mapping[tuple[str, str, str], Any]) -> bytes:
    """The form with these values, by (sheet, code, column title)."""
    book = load_workbook(io.BytesIO(content))
    for (sheet, code, title), value in said.items():
        book[sheet][cell_in(book[sheet], code, title)].value = value
    return saved(book)


def cell_in(sheet: Any, code: str, title: str) -> str:
    header = next(row for row in sheet.iter_rows() if title in [cell.value for cell in row])
    letter = next(cell.column_letter for cell in header if cell.value == title)
    row = next(row[0].row for row in sheet.iter_rows() if code in [cell.value for cell in row])
    return f"{letter}{row}"


def send(walk: Walk, content: bytes, files: Mapping[str, bytes] | None = None) -> str:
    """What PHS is told after it sent this form with its sample's evidence, and these files."""
    sample, inbox = SAMPLES / "2026-S1" / UNIT, walk.inbox(UNIT)
    without = shutil.ignore_patterns("*.xlsx", "Data dukung rekomendasi")
    shutil.copytree(sample, inbox, dirs_exist_ok=True, ignore=without, copy_function=shutil.copyfile)
    for name, file in (files or {}).items():
        (inbox / name).parent.mkdir(parents=True, exist_ok=True)
        (inbox / name).write_bytes(file)
    walk.put(UNIT, "isian.xlsx", content)
    walk.collect()
    return walk.told(UNIT)
