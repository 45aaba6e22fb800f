"""The province's own workbook of the self-assessment, from its import by a map alone to the mail that takes it back."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.steps.submissions.import_assessment import import_assessment
from rbworkflow.steps.submissions.send_forms import send_forms
from samples.papers import pdf
from tests.assessment.province_form import FORM, MAP
from tests.assessment.reading import config_with
from tests.programs.office_suite import Convert
from tests.steps.beside_forms import UNIT, filled, form_of, send, with_results
from tests.steps.office_walk import COMPLETE, PROVINCE, S1, Walk, attachments, text_of

SHEETS = {"A1": "I. Manajemen Perubahan", "A3": "III. Penataan Organisasi"}
ANSWERED = {
    ("LKE", "L-A1-01", "Jawaban"): "A",
    ("LKE", "L-A1-01", "Alasan"): "Tim ditetapkan pada Januari 2026.",
    ("LKE", "L-A1-02", "Jawaban"): "c.",
    ("LKE", "L-A1-02", "Alasan"): "Baru dua dari empat subbagian.",
    ("LKE", "L-A3-03", "Jawaban"): "B",
    ("LKE", "L-A3-03", "Data dukung"): "Laporan: https://contoh.example/penataan",
}
FILES = {
    "Data dukung LKE/L-A1-01 langkah/sk_tim_rb.pdf": pdf(["SK Tim RB"]),
    "Data dukung LKE/L-A1-01 langkah/notula_rapat.pdf": pdf(["Notula rapat tim"]),
}


@pytest.fixture
def sent_back(opened: Walk, tmp_path: Path) -> Walk:
    """The report of the semester is issued; PHS answered some of the province's items, the other units none."""
    walk = opened.with_settings(config_dir=config_with(tmp_path / "susunan", MAP))
    walk = walk.with_office(assessment=walk.workplace.office.assessment.model_copy(update={"due_in": (1, 2)}))
    import_assessment(walk.workplace, FORM.read_bytes(), 2026, name=FORM.name)
    send_forms(walk.workplace, S1, again=[UNIT])
    walk.due_work()
    for unit in ("RDI", "KUL", "TPH"):
        walk.send(unit, COMPLETE[unit])
    send(walk, filled(with_results(form_of(walk)), ANSWERED), FILES)
    walk.on("2026-07-06 07:00").daily_round()
    return walk.on("2026-07-07 09:00").approve_all()


def returned(walk: Walk) -> bytes:
    """The workbook in the province's mail."""
    (content,) = (each for name, each in attachments(walk.mail(PROVINCE)).items() if "LKE_" in name)
    return content


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return {name: book.read(name) for name in book.namelist()}


def values(content: bytes) -> dict[tuple[str, str], Any]:
    book = load_workbook(io.BytesIO(content))
    cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
    return {(cell.parent.title, cell.coordinate): cell.value for cell in cells if cell.value is not None}


def test_what_units_answered_stands_in_the_provinces_cells_and_nothing_else_changed(sent_back: Walk) -> None:
    before, after = values(FORM.read_bytes()), values(returned(sent_back))
    first, third = SHEETS["A1"], SHEETS["A3"]
    assert {place: value for place, value in after.items() if before.get(place) != value} == {
        (first, "E10"): "A",
        (first, "F10"): "Tim ditetapkan pada Januari 2026.",
        (first, "G10"): "Data dukung LKE/L-A1-01 langkah/notula_rapat.pdf;\n"
        "Data dukung LKE/L-A1-01 langkah/sk_tim_rb.pdf",
        (first, "E15"): "C",
        (first, "F15"): "Baru dua dari empat subbagian.",
        (third, "E21"): "B",
        (third, "G21"): "https://contoh.example/penataan",
    }
    assert before.keys() <= after.keys()
    untouched, filled_in = parts(FORM.read_bytes()), parts(returned(sent_back))
    assert list(filled_in) == list(untouched)
    changed = {name for name, part in filled_in.items() if part != untouched[name]}
    assert all(name.startswith("xl/worksheets/sheet") for name in changed), "its logo, chart and looks are as they were"


def test_its_formulas_score_the_answers_when_it_is_opened_and_the_mail_says_what_is_unproven(
    sent_back: Walk, soffice: Convert, tmp_path: Path
) -> None:
    path = tmp_path / "lke.xlsx"
    path.write_bytes(returned(sent_back))
    soffice("xlsx", tmp_path / "dibuka", path)
    book = load_workbook(tmp_path / "dibuka" / "lke.xlsx", data_only=True)
    sheet = book[SHEETS["A1"]]
    assert [sheet[cell].value for cell in ("J10", "J15", "J21")] == [1, 0.5, None]
    assert "Butir L-A1-02 dijawab tanpa data dukung" in text_of(sent_back.mail(PROVINCE))
