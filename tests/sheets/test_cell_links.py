"""What a click on a cell opens is read beside the words that stand in it."""

import io
from dataclasses import replace

import pytest
import xlsxwriter

from rbworkflow.sheets.marking import Refilled, mark_anew
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Sheet
from tests.sheets.books import SHEET, edited

DRIVE = "https://drive.google.com/drive/folders/abc?a=1&b=2"


def read(content: bytes) -> Sheet:
    (found,) = read_workbooks([content])
    assert not isinstance(found, Exception)
    return found.sheets[0]


def written(write) -> Sheet:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    write(book.add_worksheet("Isian"))
    book.close()
    return read(buffer.getvalue())


def test_a_link_behind_words_is_told_with_its_cell():
    sheet = written(lambda page: page.write_url("B2", DRIVE, string="Folder bukti"))
    assert (sheet.value(2, 2), sheet.links) == ("Folder bukti", {(2, 2): DRIVE})


@pytest.mark.parametrize("value", ["SK dan laporan", ""])
def test_so_is_one_of_a_formula_with_or_without_its_result(value):
    sheet = written(lambda page: page.write_formula("B2", f'=HYPERLINK("{DRIVE}","SK dan laporan")', None, value))
    assert sheet.links == {(2, 2): DRIVE}


@pytest.mark.parametrize(
    "link", ["external:C:\\Users\\budi\\laporan.pdf", "internal:Isian!A1", "mailto:budi@kpu.go.id"]
)
def test_a_place_on_a_disk_or_in_the_workbook_is_no_web_address(link):
    assert written(lambda page: page.write_url("B2", link, string="Laporan")).links == {}


def test_a_link_over_several_cells_is_each_ones():
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    book.add_worksheet("Isian").write_url("B2", DRIVE, string="Folder bukti")
    book.close()
    wide = edited(SHEET, lambda xml: xml.replace(b'<hyperlink ref="B2"', b'<hyperlink ref="B2:B3"'), buffer.getvalue())
    assert read(wide).links == {(2, 2): DRIVE, (3, 2): DRIVE}


def test_a_new_copy_shows_the_links_and_the_words_of_formats_that_it_does_not_have():
    rows = (("Kode", "Isian"), ("A1-01", "Folder bukti"), ("A1-02", DRIVE), ("A1-03", 4.0))
    sheet = Sheet("Isian", rows, links={(2, 2): DRIVE, (3, 2): DRIVE}, worded={(4, 2): "4 dari 5"})
    whole = Refilled(name="Isian", sheet=sheet, linked=frozenset({2}))
    copy = read(mark_anew(marking_template(), [whole], []))
    assert [copy.value(row, 2) for row in (2, 3, 4)] == [f"Folder bukti: {DRIVE}", DRIVE, "4 dari 5"]
    unread = read(mark_anew(marking_template(), [replace(whole, linked=frozenset())], []))
    assert unread.value(2, 2) == "Folder bukti", "elsewhere nobody reads it, so a stranger's does not come along"


def marking_template() -> bytes:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    book.add_worksheet("Isian").write_string("A1", "Formulir")
    book.close()
    return buffer.getvalue()
