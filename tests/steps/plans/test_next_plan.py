"""Next year's plan begins with this year's: what a forum finds in the workbooks, and what importing says of them."""

import io
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.errors import RefusedError
from rbworkflow.local.practice import approve_plan
from rbworkflow.local.rehearsed_year.made_plan import made_plan
from rbworkflow.local.sample_year import RECOMMENDATIONS, sample_workbook
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.next_year import YearResult, next_rows
from rbworkflow.plan.template import plan_template
from rbworkflow.steps.overview.next_act import LEFT_OVER
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.next_plan import lay_next_plan, next_plan, next_recommendations
from rbworkflow.steps.plans.check_plan import check_plan
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.import_recommendations import check_recommendations, import_recommendations
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import listed
from tests.conftest import ROOT
from tests.steps.office_walk import PLAN, Walk

TARGETS = ("Target TW I", "Target TW II", "Target TW III", "Target TW IV")


@pytest.fixture
def workplace(issued: Walk) -> Workplace:
    """Semester I was issued; the evaluation of 2025 is being followed up."""
    workplace = issued.workplace
    import_recommendations(workplace, (ROOT / "samples/rekomendasi_2025.xlsx").read_bytes(), 2026, name="rekomendasi")
    return workplace


def rows_of(content: bytes) -> dict[str, dict[str, Any]]:
    """The first sheet's rows by their code."""
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    rows: list[list[Any]] = [[cell.value for cell in row] for row in sheet.iter_rows()]
    header = next(number for number, row in enumerate(rows) if any(str(cell).startswith("Kode ") for cell in row))
    titles = rows[header]
    code = next(number for number, title in enumerate(titles) if str(title).startswith("Kode "))
    return {row[code]: dict(zip(titles, row, strict=True)) for row in rows[header + 1 :] if row[code]}


def test_every_indicator_is_there_with_its_unit_and_what_it_last_came_to(workplace: Workplace) -> None:
    name, content = next_plan(workplace, 2027)
    rows = rows_of(content)
    assert name == "Rencana_Aksi_2027_awal.xlsx"
    assert len(rows) == 35
    first = rows["A1-05"]
    assert (first["Penanggung Jawab"], first["Area Perubahan"]) == ("RDI", "Manajemen Perubahan")
    assert first["Baseline"] == 2, "two quarters of one report each"
    assert first["Keterangan"] == "Baseline: realisasi s.d. Semester I Tahun 2026."


def test_targets_that_are_to_hold_in_each_quarter_are_carried_and_all_others_wait_for_the_forum(
    workplace: Workplace,
) -> None:
    rows = rows_of(next_plan(workplace, 2027)[1])
    assert [rows["A5-18"][title] for title in TARGETS] == [100, 100, 100, 100]
    assert [rows["A5-20"][title] for title in TARGETS] == [0, 0, 0, 0]
    assert [rows["A1-05"][title] for title in TARGETS] == [None] * 4


def test_it_is_read_back_with_nothing_to_mend_but_what_is_to_be_filled_in(workplace: Workplace) -> None:
    draft = check_plan(workplace, next_plan(workplace, 2027)[1], 2027)
    blocking = [each for each in draft.findings if each.is_open]
    assert len(draft.rows) == 35
    assert blocking
    assert {each.message.partition(".")[0] for each in blocking} == {
        "Indikator ini belum memiliki target pada triwulan mana pun"
    }


def test_recommendations_that_are_still_open_go_along_and_are_read_back(workplace: Workplace) -> None:
    name, content = next_recommendations(workplace, 2027)
    draft = check_recommendations(workplace, content, 2027)
    assert name == "Rekomendasi_Evaluasi_2026_awal.xlsx"
    assert [each for each in draft.findings if each.is_open] == []
    assert {each.code for each in draft.recommendations} == set(rows_of(content))
    assert all(each.status.is_open for each in draft.recommendations)
    named = {code for row in rows_of(next_plan(workplace, 2027)[1]).values() for code in codes(row)}
    assert named <= {each.code for each in draft.recommendations}
    assert named


def codes(row: dict[str, Any]) -> list[str]:
    return str(row["Kode Rekomendasi"] or "").replace(",", " ").split()


def test_both_are_laid_in_the_folder_of_templates(workplace: Workplace) -> None:
    laid = lay_next_plan(workplace, 2027)
    assert [path.name for path in laid.paths] == ["Rencana_Aksi_2027_awal.xlsx", "Rekomendasi_Evaluasi_2026_awal.xlsx"]
    assert all(path.parent.name == "templat" for path in laid.paths)


def test_a_range_and_a_yes_are_written_as_the_template_wants_them_and_read_back(workplace: Workplace) -> None:
    config, office = workplace.settings.config, workplace.office
    like = next(each for each in check_plan(workplace, PLAN.read_bytes(), 2026).rows if each.code == "A5-18")
    bounds: dict[str, Any] = {"target_low": Decimal(80), "target_high": Decimal("92.5"), "polarity": "rentang"}
    quarters: dict[str, Any] = {f"target_q{quarter}": Decimal("92.5") for quarter in (1, 2, 3, 4)}
    ranged = replace(like, **bounds, **quarters, kind="nilai", unit_of_measure="nilai")
    said: dict[str, Any] = {f"target_q{quarter}": Decimal(1) for quarter in (1, 2, 3, 4)}
    agreed = replace(like, code="A5-19", position=2, kind="ya_tidak", unit_of_measure="ya/tidak", **said)
    results = {"A5-18": YearResult(Decimal("85.25")), "A5-19": YearResult(Decimal(1))}
    made = list(next_rows([ranged, agreed], results, office, 2027, ()))
    assert [row["target_q1"] for row in made] == ["80-92,5", "ya"]
    layouts = load_layouts(config)
    draft = read_plan(
        plan_template(office, 2027, template_map(layouts), made), office=office, year=2027, layouts=layouts
    )
    assert [each for each in draft.findings if each.is_open] == []
    first, second = draft.rows
    assert (first.target_low, first.target_q4, first.baseline) == (Decimal(80), Decimal("92.5"), Decimal("85.25"))
    assert (second.target_q4, second.baseline) == (Decimal(1), Decimal(1))


def test_where_the_year_before_has_no_plan_in_force_it_says_so(workplace: Workplace) -> None:
    with pytest.raises(RefusedError, match="Rencana aksi 2028 belum berlaku"):
        next_plan(workplace, 2029)


def test_a_unit_and_an_area_that_are_no_more_are_left_to_be_filled_in(workplace: Workplace) -> None:
    office = workplace.office.model_copy(update={"units": workplace.office.units[:1]})
    draft = check_plan(workplace, next_plan(workplace, 2027)[1], 2027)
    made = list(next_rows(draft.rows, {"A1-05": YearResult(Decimal(2))}, office, 2027, ()))
    assert {row["unit"] for row in made} == {"KUL", None}
    assert {row["remark"] for row in made} == {""}


# -- what last year's recommendations left --


def test_recommendations_that_are_left_are_told_until_they_are_recorded_for_the_year_whose_plan_stands(
    workplace: Workplace, issued: Walk
) -> None:
    issued.on("2027-03-01 09:00")
    assert status(workplace).next_act != LEFT_OVER.format(2027), "the plan comes first, which the page begins with both"
    rows = rows_of(next_recommendations(workplace, 2027)[1])
    import_plan(workplace, made_plan(workplace.settings, workplace.office, 2027), 2027, name="rencana.xlsx")
    approve_plan(workplace)
    assert first_of(workplace) == LEFT_OVER.format(2027)
    form = next_form(LEFT_OVER.format(2027), [], year=2027)
    assert form is not None
    assert (form.flow, form.answers["tahun"], form.answers["isi"], form.takes_workbook) == (
        "Impor rencana aksi",
        2027,
        "Rekomendasi evaluasi provinsi",
        True,
    )
    said = import_recommendations(workplace, next_recommendations(workplace, 2027)[1], 2027, name="awal.xlsx").message
    assert said == f"{len(rows)} rekomendasi untuk rencana aksi 2027 dicatat dari awal.xlsx."
    assert first_of(workplace) != LEFT_OVER.format(2027)


def first_of(workplace: Workplace) -> str:
    return status(workplace).next_act


def test_what_the_provinces_new_workbook_leaves_out_is_named_when_it_is_imported(workplace: Workplace) -> None:
    rows = rows_of(next_recommendations(workplace, 2027)[1])
    _, content = sample_workbook(RECOMMENDATIONS, 2027)
    said = import_recommendations(workplace, content, 2027, name="provinsi.xlsx").message
    assert f"belum selesai dan tidak ada di dalamnya tidak ditanyakan lagi: {listed(sorted(rows))}. " in said
