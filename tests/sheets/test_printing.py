"""How tables come out of the printer, as spreadsheets are told."""

import io
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from rbworkflow.sheets.printing import pages_across
from rbworkflow.sheets.writing import ColumnSpec, PaperSize, SheetSpec, SigningSpace, write_workbook


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
