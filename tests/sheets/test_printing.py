"""How tables come out of the printer, as spreadsheets are told."""

import io
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from rbworkflow.office.own_settings.folder import SettingsFolder
from rbworkflow.office.own_settings.sheet import settings_workbook
from rbworkflow.office.questionnaire_sheet import blank_workbook
from rbworkflow.office.questionnaires import PROVINCE
from rbworkflow.report.layout import ReportLayout
from rbworkflow.sheets.printing import pages_across
from rbworkflow.sheets.writing import ColumnSpec, PaperSize, SheetSpec, SigningSpace, TextSheet, write_workbook

CONFIG = Path(__file__).resolve().parents[2] / "config"


def spec(*, columns: int, paper: PaperSize = PaperSize.A3, signature: SigningSpace | None = None) -> SheetSpec:
    return SheetSpec(
        name="Isian",
        titles=("JUDUL",),
        columns=tuple(ColumnSpec(title=f"Kolom {number}", width=20) for number in range(1, columns + 1)),
        rows=[["a"] * columns] * 3,
        frozen_columns=2,
        paper=paper,
        footer="KPU Contoh & Co",
        signature=signature,
    )


def sheet(of: SheetSpec) -> Worksheet:
    made = load_workbook(io.BytesIO(write_workbook([of])))["Isian"]
    assert isinstance(made, Worksheet)
    return made


@pytest.mark.parametrize(
    ("columns", "paper", "pages"),
    [
        (5, PaperSize.A3, 1),
        (9, PaperSize.A3, 1),
        (12, PaperSize.A3, 2),
        (5, PaperSize.F4, 1),
        (9, PaperSize.F4, 2),
        (20, PaperSize.F4, 3),
    ],
)
def test_a_table_takes_as_many_pages_across_as_readable_letters_ask(columns: int, paper: PaperSize, pages: int) -> None:
    wide = spec(columns=columns, paper=paper)
    assert pages_across(wide) == pages
    assert (sheet(wide).page_setup.fitToWidth or 1) == pages


def test_every_page_has_the_header_its_number_and_whose_it_is() -> None:
    wide = sheet(spec(columns=20))
    assert (wide.page_setup.orientation, wide.page_setup.paperSize) == ("landscape", PaperSize.A3)
    assert wide.print_title_rows == "$3:$4"
    assert wide.print_title_cols == "$A:$B"
    foot = str(wide.oddFooter)
    assert "KPU Contoh && Co – &A" in foot
    assert foot.endswith("Halaman &P dari &N")


def test_a_narrow_table_repeats_no_columns() -> None:
    assert sheet(spec(columns=3)).print_title_cols is None


def test_what_stands_above_a_table_is_cut_on_no_page() -> None:
    """It stood in the columns that each further page shows again, and there alone."""
    for columns, first in ((3, "A"), (20, "C")):
        made = sheet(replace(spec(columns=columns), labels=(("Nomor", "RB1"),), hint="Isi sel putih."))
        above = {row: [cell.coordinate for cell in made[row] if cell.value] for row in (1, 2, 3)}
        assert [told[0] for told in above.values()] == [f"{first}1", f"{first}2", f"{first}3"]
        assert len(above[2]) == 2


def test_a_place_to_sign_stands_below_the_table_with_room_for_the_hand() -> None:
    lines = ("Bangil, ....", "Kepala Subbagian,", "", "Nama", "NIP ....")
    made = sheet(spec(columns=5, signature=SigningSpace(column="Kolom 3", lines=lines)))
    assert [made.cell(row, 3).value for row in range(9, 14)] == [*lines[:2], None, *lines[3:]]
    assert made.cell(8, 3).value is None
    assert made.row_dimensions[11].height > 3 * 15


def test_a_name_however_long_and_odd_leaves_the_foot_there() -> None:
    foot = sheet(replace(spec(columns=3), footer="&\x01" * 400)).oddFooter
    assert foot is not None
    assert "&&" in str(foot.left.text)
    assert "Halaman" in str(foot.right.text)


@pytest.mark.parametrize(("width", "scale"), [(60, 100), (72, 100), (84, 90), (120, 63)])
def test_a_page_of_words_is_no_wider_than_the_paper(width: float, scale: int) -> None:
    """LibreOffice fits no single column to the page: it cuts what is too wide."""
    words = TextSheet(name="Petunjuk", title="PETUNJUK", paragraphs=("Satu kalimat.",), width=width)
    made = load_workbook(io.BytesIO(write_workbook([words])))["Petunjuk"]
    assert (made.page_setup.scale or 100) == scale
    assert not made.page_setup.fitToWidth


def test_the_office_s_own_sheets_are_each_one_page_wide(tmp_path: Path) -> None:
    folder = SettingsFolder(shutil.copytree(CONFIG, tmp_path / "config"), {"report.toml": ReportLayout})
    for content in (blank_workbook(), blank_workbook(PROVINCE), settings_workbook(folder)):
        made = load_workbook(io.BytesIO(content))
        assert [each.title for each in made if each.page_setup.fitToWidth not in (None, 1)] == []
