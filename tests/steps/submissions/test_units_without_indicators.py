"""A plan leaves a unit out: nothing is asked of it, nothing awaited, and nobody told that it sent nothing."""

import io

import pytest
from openpyxl import load_workbook

from rbworkflow.local.practice import approve_plan
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.import_recommendations import import_recommendations
from rbworkflow.steps.submissions.asked_units import asked_units
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store import read
from tests.steps.office_walk import COMPLETE, PLAN, S1, S2, SAMPLES, New, Walk, saved, text_of

LEFT_OUT = "Subbagian Keuangan, Umum, dan Logistik"
HEAD = "kasubbag.kul@kpu-pasuruan.example"


def plan_without_kul() -> bytes:
    """What was KUL's is RDI's."""
    book = load_workbook(io.BytesIO(PLAN.read_bytes()))
    for cell in (cell for sheet in book for row in sheet.iter_rows(min_row=6) for cell in row):
        if cell.value == "KUL":
            cell.value = "RDI"
    return saved(book)


def plan_late_for_kul() -> bytes:
    """KUL's results fall due in the last quarter alone."""
    book = load_workbook(io.BytesIO(PLAN.read_bytes()))
    sheet = book.worksheets[0]
    for row in sheet.iter_rows(min_row=7):
        if sheet[f"U{row[0].row}"].value == "KUL":
            first, second, third, last = (sheet[f"{column}{row[0].row}"] for column in "NOPQ")
            last.value = last.value or third.value or second.value or first.value
            first.value = second.value = third.value = None
            sheet[f"M{row[0].row}"].value, sheet[f"R{row[0].row}"].value = "kumulatif", last.value
    return saved(book)


@pytest.fixture
def office(new: New) -> Walk:
    return began(new, plan_without_kul())


def began(new: New, plan: bytes) -> Walk:
    walk = new("2026-06-22 07:00")
    import_plan(walk.workplace, plan, 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    walk.daily_round()
    return walk.on("2026-07-01 08:00")


def test_it_gets_no_form_and_the_operator_is_told_so(office: Walk) -> None:
    said = send_forms(office.workplace, S1).message
    office.due_work()
    assert "menjadi surel latihan bagi 3 subbagian." in said
    assert (
        f"{LEFT_OUT} tidak dikirimi, karena pada Semester I Tahun 2026 tidak memiliki indikator dengan target" in said
    )
    assert office.mails(HEAD, "Isian RB") == []
    assert {unit.code for unit in status(office.workplace).periods[0].units} == {"RDI", "TPH", "PHS"}


def test_it_is_neither_reminded_nor_told_of_as_one_that_sent_nothing(office: Walk) -> None:
    send_forms(office.workplace, S1)
    for unit in ("TPH", "PHS"):
        office.send(unit, COMPLETE[unit])
    office.collect()
    office.on("2026-07-06 07:00").daily_round()
    assert office.mails(HEAD, "isian RB") == []
    assert [row["code"] for row in office.revision().content["units"]] == ["TPH", "RDI", "PHS"]
    asked = text_of(office.mail("", "Mohon keputusan"))
    assert "- Belum mengirim isian: Subbagian Perencanaan, Data, dan Informasi\n" in asked


def test_one_that_a_recommendation_is_given_to_is_asked_all_the_same(office: Walk) -> None:
    book = load_workbook(SAMPLES / "rekomendasi_2025.xlsx")
    sheet = book.worksheets[0]
    (header,) = [row for row in sheet.iter_rows() if "Kode Rekomendasi" in [cell.value for cell in row]]
    (title,) = [cell for cell in header if cell.value == "Penanggung Jawab"]
    sheet[f"{title.column_letter}{title.row + 2}"].value = "KUL"
    import_recommendations(office.workplace, saved(book), 2026, name="rekomendasi.xlsx")
    assert "4 subbagian" in send_forms(office.workplace, S1).message


def test_one_of_which_nothing_is_due_before_autumn_is_asked_then(new: New) -> None:
    walk = began(new, plan_late_for_kul())
    assert f"{LEFT_OUT} tidak dikirimi, karena pada {S1.title} " in send_forms(walk.workplace, S1).message
    assert "KUL" not in {unit.code for unit in status(walk.workplace).periods[0].units}
    with read(walk.workplace.engine) as conn:
        assert {unit.code for unit in asked_units(conn, walk.workplace, S2)} == {"RDI", "TPH", "PHS", "KUL"}


def test_one_of_which_nothing_is_due_yet_may_still_be_sent_a_form_and_report_what_came_early(new: New) -> None:
    walk = began(new, plan_late_for_kul())
    send_forms(walk.workplace, S1)
    assert LEFT_OUT in send_forms(walk.workplace, S1, again=["KUL"]).message
    walk.due_work()
    assert len(walk.mails(HEAD, "Isian RB")) == 1
