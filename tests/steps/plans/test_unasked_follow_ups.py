"""A plan that has an indicator no more leaves the follow-up that was planned of it asked of nobody: that is told."""

from openpyxl import load_workbook

from rbworkflow.steps.plans.import_plan import import_plan
from tests.steps.office_walk import PLAN, Walk, saved

TOLD = "Rencana tindak lanjut dalam laporan Semester I Tahun 2026 pada indikator A1-04 dan A6-25 tidak ditanyakan lagi"


def plan_without(*codes: str) -> bytes:
    book = load_workbook(PLAN)
    sheet = book.worksheets[0]
    rows = [cell.row for row in sheet.iter_rows() for cell in row if cell.value in codes]
    for row in sorted(rows, reverse=True):
        sheet.delete_rows(row)
    return saved(book)


def said(walk: Walk, plan: bytes) -> str:
    walk.on("2026-08-03 09:00")
    return import_plan(walk.workplace, plan, 2026, name=PLAN.name, reason="Penyesuaian.").message


def test_planned_follow_ups_of_dropped_indicators_are_told_as_the_plan_is_imported(reported: Walk) -> None:
    assert TOLD in said(reported, plan_without("A1-04", "A6-25"))


def test_of_an_indicator_that_planned_none_nothing_is_told(reported: Walk) -> None:
    assert "indak lanjut" not in said(reported, plan_without("A1-01"))
