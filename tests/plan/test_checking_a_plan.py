"""What the operator is told of a plan before it is imported."""

import io
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from rbworkflow.finding import Severity
from rbworkflow.plan.recommendation_rows import replace_recommendations
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.settings import Settings
from rbworkflow.steps.plans.check_plan import check_plan
from rbworkflow.steps.plans.import_recommendations import import_recommendations
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import write
from tests.plan.layout_forms import area_form
from tests.steps.reports.test_earlier_periods import with_plan

ROOT = Path(__file__).resolve().parents[2]
EVALUATION = ROOT / "samples" / "rekomendasi_2025.xlsx"
PLAN = ROOT / "samples" / "rencana_aksi_2026.xlsx"


@pytest.fixture
def workplace(tmp_path, sqlite_url):
    shutil.copytree(ROOT / "config", tmp_path / "config")
    settings = Settings(home=tmp_path, data_dir=tmp_path / "data", database_url=sqlite_url)
    opened = open_workplace(settings)
    yield opened
    opened.engine.dispose()


def test_a_good_plan_is_told_its_grade_and_nothing_else(workplace):
    import_recommendations(workplace, EVALUATION.read_bytes(), 2026, name=EVALUATION.name)

    (told,) = check_plan(workplace, PLAN.read_bytes(), 2026).findings

    assert told.severity is Severity.NOTE
    assert told.message.startswith("Mutu rencana aksi (penilaian mandiri): A")


def test_the_codes_of_an_evaluation_that_nobody_imported_are_told_without_costing_the_grade(workplace):
    grade, told = check_plan(workplace, PLAN.read_bytes(), 2026).findings

    assert "penilaian mandiri): A" in grade.message
    assert (told.rule, told.severity) == ("Q98", Severity.NOTE)
    assert "R2025-01, R2025-02, R2025-03, R2025-04, R2025-05, dan R2025-06" in told.message
    assert "evaluasi provinsi belum diimpor" in told.message


def test_a_code_that_the_imported_evaluation_does_not_have_is_told_at_its_indicator(workplace):
    import_recommendations(workplace, EVALUATION.read_bytes(), 2026, name=EVALUATION.name)
    strange = with_plan(PLAN.read_bytes(), {("A1-05", "Kode Rekomendasi"): "R2024-01"})

    (told,) = [point for point in check_plan(workplace, strange, 2026).findings if point.rule == "Q10"]

    assert told.indicator_code == "A1-05"
    assert "Kode rekomendasi R2024-01 tidak ada dalam evaluasi" in told.message


def test_a_recommendation_that_no_activity_answers_is_told_until_a_reason_stands_beside_it(workplace, at):
    asked = Recommendation(code="R2025-77", position=1, area_code="", text="Laporkan.")
    for given, told in ((asked, {"R2025-77"}), (replace(asked, answer_reason="Selesai pada 2025."), set())):
        with write(workplace.engine) as conn:
            replace_recommendations(conn, [given], office_code="3514", year=2026, actor="operator", at=at)
        points = check_plan(workplace, PLAN.read_bytes(), 2026).findings
        assert {point.indicator_code for point in points if point.rule == "Q11"} == told


def test_what_blocks_and_what_could_be_better_are_told_together(workplace, at):
    asked = Recommendation(code="R2025-77", position=1, area_code="", text="Laporkan.")
    with write(workplace.engine) as conn:
        replace_recommendations(conn, [asked], office_code="3514", year=2026, actor="operator", at=at)
    book = load_workbook(PLAN)
    sheet = book["Rencana Aksi"]
    row = next(row for row in sheet.iter_rows() if "A1-05" in [cell.value for cell in row])
    next(cell for cell in row if cell.value == "laporan").value = None
    next(cell for cell in row if cell.value == "Rapat monitoring dan evaluasi RB triwulanan").value = "Rapat, dll."
    buffer = io.BytesIO()
    book.save(buffer)

    draft = check_plan(workplace, buffer.getvalue(), 2026)
    told = [(point.rule, point.indicator_code) for point in draft.findings]

    assert ("P03", "A1-05") in told
    assert {("Q09", "A1-05"), ("Q11", "R2025-77")} <= set(told)
    assert ("Q02", "A1-05") not in told, "its cell is asked for already: one cause, one point"
    assert [point.rule for point in draft.findings if point.is_open] == ["P03"]
    assert all(point.place for point in draft.findings)


def test_an_unreadable_plan_has_no_grade(workplace):
    draft = check_plan(workplace, area_form(rows=((),)), 2026)

    assert [point.rule for point in draft.findings if point.rule.startswith("Q")] == []
