"""Templates and the quality of a plan, laid beside the inbox for the FGD."""

import io
import os
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from rbworkflow.errors import RefusedError
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.template import SHEET
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.import_recommendations import import_recommendations
from rbworkflow.steps.plans.plan_files import lay_plan_files, lay_quality, lay_template
from rbworkflow.steps.plans.plan_folders import ASSESSMENT_INBOX, RECOMMENDATIONS_INBOX, newest_workbook
from rbworkflow.steps.workplace import PLAN_INBOX
from tests.steps.office_walk import PLAN, SAMPLES, New, Walk, saved, words

RECOMMENDATIONS = SAMPLES / "rekomendasi_2025.xlsx"
TEMPLATES = ["Templat_LKE_2026.xlsx", "Templat_Rekomendasi_Evaluasi_2025.xlsx", "Templat_Rencana_Aksi_2026.xlsx"]
QUALITY = ["Mutu_Rencana_Aksi_2026.docx", "Mutu_Rencana_Aksi_2026.xlsx"]


@pytest.fixture
def january(new: New) -> Walk:
    return new("2026-01-12 09:00")


def laid(walk: Walk) -> list[str]:
    return sorted(path.name for path in (walk.workplace.settings.shared / "templat").iterdir())


def in_inbox(walk: Walk, name: str, content: bytes) -> Path:
    return walk.put("rencana-aksi", name, content)


def changed(content: bytes, sheet: str, header: str, row: int, value: str) -> bytes:
    """The workbook with another value under a header, `row` rows below it."""
    book = load_workbook(io.BytesIO(content))
    cell = next(cell for cells in book[sheet].iter_rows() for cell in cells if cell.value == header)
    book[sheet].cell(cell.row + row, cell.column).value = value
    return saved(book)


def test_the_folder_that_the_first_act_names_is_there(january: Walk) -> None:
    assert (january.workplace.settings.inbox / PLAN_INBOX).is_dir()


def test_before_there_is_a_plan_both_templates_are_laid_and_nothing_is_tested(january: Walk) -> None:
    said = lay_plan_files(january.workplace, 2026).message

    assert laid(january) == TEMPLATES
    assert "Mutu belum dapat diuji. Tidak ada buku kerja (.xlsx)" in said


def test_what_is_laid_is_never_taken_for_a_plan(january: Walk) -> None:
    lay_plan_files(january.workplace, 2026)
    in_inbox(january, "rencana.xlsx", PLAN.read_bytes())
    lay_plan_files(january.workplace, 2026)

    assert [path.name for path in january.workplace.settings.inbox.rglob("*.xlsx")] == ["rencana.xlsx"]
    with pytest.raises(RefusedError, match="templat kosong terbaca sebagai isian"):
        lay_template(january.workplace, 2026, to=january.inbox("rencana-aksi") / "templat.xlsx")


def test_the_newest_workbook_of_the_inbox_is_tested(january: Walk) -> None:
    old = in_inbox(january, "lama.xlsx", PLAN.read_bytes())
    os.utime(old, (1, 1))
    in_inbox(january, "baru.xlsx", changed(PLAN.read_bytes(), SHEET, "Indikator", 3, "Dokumen yang memadai"))
    import_recommendations(january.workplace, RECOMMENDATIONS.read_bytes(), 2026, name="rekomendasi")

    said = lay_plan_files(january.workplace, 2026).message

    assert "Diuji: baru.xlsx. Mutu rencana aksi (penilaian mandiri): B" in said
    assert laid(january) == sorted([*TEMPLATES, *QUALITY])
    page = words((january.workplace.settings.shared / "templat" / QUALITY[0]).read_bytes())
    assert "Ganti kata 'memadai' dengan hal yang dapat dihitung." in page
    assert "C. Catatan Pelaksanaan FGD" in page


def test_without_a_workbook_the_plan_in_force_is_tested(opened: Walk) -> None:
    said = lay_plan_files(opened.workplace, 2026).message
    assert "Diuji: rencana aksi 2026 versi 1. Mutu rencana aksi (penilaian mandiri): A" in said


def test_a_workbook_that_cannot_be_read_is_said_and_the_templates_come_all_the_same(january: Walk) -> None:
    in_inbox(january, "rusak.xlsx", b"PK\x03\x04")
    assert "Mutu belum dapat diuji. Berkas rusak atau terpotong." in lay_plan_files(january.workplace, 2026).message
    assert laid(january) == TEMPLATES


def test_the_fgd_works_through_the_open_points_in_a_table(january: Walk) -> None:
    weak = changed(PLAN.read_bytes(), SHEET, "Indikator", 3, "Dokumen yang memadai")
    paths = lay_quality(january.workplace, weak, 2026, name="rencana.xlsx").paths
    book = load_workbook(paths[1])
    points, tests = book["Yang Perlu Diperbaiki"], book["Hasil Uji"]

    told = {cell.value: cell for row in points.iter_rows() for cell in row if cell.value is not None}
    assert "PENILAIAN MANDIRI" in told
    advice = told["Ganti kata 'memadai' dengan hal yang dapat dihitung."]
    assert points.cell(advice.row, 1).value == "A1-03"
    assert not points.cell(advice.row, advice.column + 1).protection.locked
    rows = {row[2]: row for row in tests.iter_rows(values_only=True)}
    assert rows["Seluruh uji bentuk"][5] == 100
    assert 99 < Decimal(str(rows["Seluruh uji makna"][5])) < 100
    assert rows["Huruf, menurut segi yang lebih rendah"][6] == "B"


def test_the_same_files_are_laid_once_and_filled_ones_are_never_replaced(january: Walk) -> None:
    first = lay_template(january.workplace, 2026).paths
    assert lay_template(january.workplace, 2026).paths == first

    written = changed(first[0].read_bytes(), SHEET, "Kode Indikator", 2, "A1-01")
    first[0].write_bytes(written)
    again = lay_template(january.workplace, 2026).paths

    assert first[0].read_bytes() == written
    assert again == (first[0].with_name("Templat_Rencana_Aksi_2026_2.xlsx"), *first[1:])


def test_a_template_goes_where_it_is_asked_for_and_replaces_nothing(january: Walk, tmp_path: Path) -> None:
    target = tmp_path / "templat.xlsx"
    assert str(target) in lay_template(january.workplace, 2026, to=target).message
    assert load_workbook(target).sheetnames[0] == SHEET
    with pytest.raises(RefusedError, match="sudah ada dan tidak ditimpa"):
        lay_template(january.workplace, 2026, to=target)


def test_the_laid_template_filled_with_the_sample_plan_is_the_same_plan(january: Walk) -> None:
    template, sample = load_workbook(lay_template(january.workplace, 2026).paths[0]), load_workbook(PLAN)
    for row in sample[SHEET].iter_rows():
        for cell in row:
            target = template[SHEET][cell.coordinate]
            if cell.value is not None and type(target).__name__ == "Cell":
                target.value = cell.value
    filled = saved(template)
    layouts = load_layouts(january.workplace.settings.config)
    first, second = (
        read_plan(content, office=january.workplace.office, year=2026, layouts=layouts)
        for content in (PLAN.read_bytes(), filled)
    )

    assert len(second.indicators) == 35
    assert second.indicators == first.indicators
    assert second.findings == first.findings


def test_a_plan_that_says_nothing_is_refused(january: Walk) -> None:
    blank = lay_template(january.workplace, 2026).paths[0]

    with pytest.raises(RefusedError, match=r"kosong\.xlsx tidak memuat satu pun baris"):
        lay_quality(january.workplace, blank.read_bytes(), 2026, name="kosong.xlsx")
    with pytest.raises(RefusedError):
        import_plan(january.workplace, blank.read_bytes(), 2026, name="kosong.xlsx")


@pytest.mark.parametrize("inbox", [PLAN_INBOX, ASSESSMENT_INBOX, RECOMMENDATIONS_INBOX])
def test_what_another_program_saved_is_named_with_how_it_becomes_a_workbook(january: Walk, inbox: str) -> None:
    folder = january.workplace.settings.inbox / inbox
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "evaluasi.ods").write_bytes(b"PK")
    with pytest.raises(RefusedError, match=r"evaluasi\.ods di folder .+ bukan buku kerja Excel .+ Save As .+ ulangi"):
        newest_workbook(january.workplace, inbox)


def test_a_newer_one_of_another_kind_is_not_passed_over_for_an_older_workbook(january: Walk) -> None:
    folder = january.workplace.settings.inbox / PLAN_INBOX
    folder.mkdir(parents=True, exist_ok=True)
    for hour, name in enumerate(("BETUL.ODS", "RENCANA.XLSX"), start=1):
        (folder / name).write_bytes(b"PK")
        os.utime(folder / name, (hour, hour))
    assert newest_workbook(january.workplace, PLAN_INBOX).name == "RENCANA.XLSX"
    os.utime(folder / "BETUL.ODS", (3, 3))
    with pytest.raises(RefusedError, match=r"^BETUL\.ODS di folder .+ keluarkan dari folder ini\.$"):
        newest_workbook(january.workplace, PLAN_INBOX)
