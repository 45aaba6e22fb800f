"""The year's LKE comes in once, again only where it changed, and what was known of the year before goes on."""

import shutil
from collections.abc import Mapping
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.assessment.rows import items_of, newest_version
from rbworkflow.assessment.template import SHEET
from rbworkflow.errors import RefusedError
from rbworkflow.office import Semester
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.invalid_workbook import InvalidWorkbookError
from rbworkflow.steps.submissions.import_assessment import import_assessment, import_newest_assessment
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store import read
from tests.assessment.reading import FIRST
from tests.ground.opened_books import saved
from tests.steps.office_walk import S2, SAMPLES, Walk

WORKBOOK = SAMPLES / "lke_2026.xlsx"
LAST_ANSWER, EVALUATOR, REMARK = "LMN"


def imported(walk: Walk, content: bytes | None = None, year: int = 2026, name: str = "lke.xlsx") -> str:
    return import_assessment(walk.workplace, content or WORKBOOK.read_bytes(), year, name=name).message


def items(walk: Walk, year: int = 2026) -> dict[str, AssessmentItem]:
    with read(walk.workplace.engine) as conn:
        version = newest_version(conn, walk.workplace.office.code, year)
        assert version is not None
        return {item.code: item for item in items_of(conn, version.id)}


def changed(cells: Mapping[str, Any], year: int = 2026) -> bytes:
    book = load_workbook(WORKBOOK)
    page = book[SHEET]
    page["C3"] = f"TAHUN {year}"
    for cell, value in cells.items():
        page[cell] = value
    return saved(book)


def test_the_newest_workbook_of_the_operators_folder_is_kept_once(opened: Walk) -> None:
    folder = opened.workplace.settings.inbox / "lke"
    folder.mkdir()
    shutil.copy(WORKBOOK, folder)

    first = import_newest_assessment(opened.workplace, 2026)
    assert first.message == "LKE 2026 - Versi 1 (40 butir) dicatat dari lke_2026.xlsx."
    again = import_newest_assessment(opened.workplace, 2026)
    assert again.message == "LKE tahun 2026 di berkas lke_2026.xlsx sudah tercatat; tidak ada yang berubah."
    assert len(opened.events("assessment_imported")) == 1
    assert len(items(opened)) == 40
    opened.verify()


def test_an_empty_folder_is_told_what_to_put_into_it(opened: Walk) -> None:
    with pytest.raises(RefusedError, match="Letakkan berkasnya di sana"):
        import_newest_assessment(opened.workplace, 2026)


def test_what_is_to_be_mended_is_listed_by_cell_and_nothing_is_kept(opened: Walk) -> None:
    content = changed({f"B{FIRST + 1}": "P1-01", f"G{FIRST}": "Pilihan ganda"})
    with pytest.raises(InvalidWorkbookError) as refused:
        imported(opened, content)

    told = str(refused.value)
    assert told.startswith("LKE di berkas lke.xlsx belum dapat dipakai. Perbaiki dahulu:")
    assert f"lembar 'LKE' sel B{FIRST + 1}: Kode butir P1-01 sudah dipakai" in told
    assert f"lembar 'LKE' sel G{FIRST}: Jenis jawaban 'Pilihan ganda' tidak dikenal." in told
    assert not opened.events("assessment_imported")


def test_the_evaluated_workbook_of_the_same_year_is_a_new_version(opened: Walk) -> None:
    imported(opened)
    said = imported(opened, changed({f"{EVALUATOR}{FIRST}": "Tidak", f"{REMARK}{FIRST}": "SK belum ada."}))

    assert said.startswith("LKE 2026 - Versi 2 (40 butir) dicatat")
    first = items(opened)["P1-01"]
    assert (first.evaluator_answer, first.evaluator_note) == ("Tidak", "SK belum ada.")


def test_the_next_years_items_keep_what_the_evaluator_said_last(opened: Walk) -> None:
    imported(opened)
    cells: dict[str, Any] = {
        f"{column}{row}": None for column in (LAST_ANSWER, EVALUATOR, REMARK) for row in range(FIRST, FIRST + 40)
    }
    cells |= {f"{EVALUATOR}{FIRST}": "Tidak"}
    imported(opened, changed(cells, 2027), 2027)

    now = items(opened, 2027)
    assert now["P1-01"].evaluator_answer == "Tidak", "its own workbook comes first"
    assert now["R1-01"].evaluator_answer == "2 dari 4"
    assert now["R1-01"].evaluator_note == "Dua perubahan belum dilaporkan."
    assert now["P1-03"].evaluator_answer == "", "nobody evaluated it"


def test_the_very_file_of_last_year_is_refused(opened: Walk) -> None:
    untitled = changed({"C3": "KPU KABUPATEN PASURUAN"})
    imported(opened, untitled)
    with pytest.raises(RefusedError, match=r"Berkas lke\.xlsx sudah diimpor sebagai LKE tahun 2026"):
        imported(opened, untitled, 2027)


def test_a_workbook_that_names_last_year_is_refused(opened: Walk) -> None:
    with pytest.raises(RefusedError, match="Buku kerja ini LKE tahun 2026, sedangkan yang diimpor LKE tahun 2027"):
        imported(opened, year=2027)


def test_codes_of_indicators_must_be_in_the_plan_in_force(opened: Walk) -> None:
    with pytest.raises(RefusedError, match="Kode indikator A9-99 tidak ada dalam rencana aksi 2026"):
        imported(opened, changed({f"K{FIRST}": "A9-99"}))


def test_forms_that_went_out_before_are_named_with_the_way_out(opened: Walk) -> None:
    imported(opened)
    opened.on("2026-12-14 07:00").daily_round()
    walk = opened.on("2026-12-14 08:00")
    assert "sudah dikirim" not in imported(walk, changed({f"D{FIRST}": "Penataan Organisasi"}))
    send_forms(walk.workplace, S2)
    said = imported(walk)
    assert "Formulir Semester II Tahun 2026 sudah dikirim dengan LKE versi sebelumnya." in said
    assert "Jalankan 'Kirim formulir' dan pilih semua subbagian" in said


def test_status_says_which_items_are_asked(opened: Walk) -> None:
    imported(opened, name=WORKBOOK.name)
    (state,) = status(opened.workplace).assessments
    assert state.title == "LKE 2026 - Versi 1"
    assert state.label.startswith("40 butir dari lke_2026.xlsx, diimpor ")


def test_an_office_without_an_lke_hears_nothing_of_it(opened: Walk) -> None:
    walk = opened.on("2026-12-14 07:00")
    walk.daily_round()
    now = status(walk.workplace)
    assert now.assessments == ()
    assert "LKE" not in now.next_act


def test_an_office_that_had_one_last_year_is_asked_for_the_years_when_its_period_is_open(opened: Walk) -> None:
    untitled = changed({"C3": None} | {f"K{row}": None for row in range(FIRST, FIRST + 40)})
    import_assessment(opened.workplace, untitled, 2025, name="lke.xlsx")
    assert "LKE" not in status(opened.workplace).next_act, "semester I asks for none"
    walk = opened.on("2026-12-14 07:00")
    walk.daily_round()
    send_forms(walk.workplace, Semester(2026, 2))
    now = status(walk.workplace)
    assert [(each.title, each.label) for each in now.assessments] == [("LKE 2026", "belum ada")]
    assert now.next_act.startswith("LKE 2026 belum diimpor. Letakkan buku kerjanya di inbox/lke")
    form = next_form(now.next_act, [], year=2026)
    assert form is not None
    assert form.answers == {"tahun": 2026, "isi": "Lembar kerja evaluasi (LKE)"}
    imported(walk)
    assert "LKE" not in status(walk.workplace).next_act
