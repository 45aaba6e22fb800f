"""Who comments on a cell, or draws a text box over it, says something that stands in no cell."""

import io

import openpyxl
import pytest
import xlsxwriter
from openpyxl.comments import Comment

from rbworkflow.finding import Severity
from rbworkflow.sheets.marking import Mark, mark_cells
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Sheet
from tests.intake.intake_builders import png
from tests.sheets.books import packed, parts

THREAD = (
    b'<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
    b'<threadedComment ref="C3" dT="2026-07-01T00:00:00.00" personId="{1}" id="{2}"><text>revisi 3</text>'
    b'</threadedComment><threadedComment ref="D3" personId="{1}" id="{3}"><text/></threadedComment></ThreadedComments>'
)
OF_SHEET = "xl/worksheets/_rels/sheet1.xml.rels"


def read(content: bytes) -> Sheet:
    (found,) = read_workbooks([content])
    assert not isinstance(found, Exception)
    return found.sheets[0]


def written(write) -> bytes:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    page = book.add_worksheet("Isian")
    page.write("C3", 4)
    write(page)
    book.close()
    return buffer.getvalue()


def test_a_comment_is_told_with_its_cell():
    sheet = read(written(lambda page: page.write_comment("C3", "revisi menjadi 3")))
    assert sheet.commented == {(3, 3)}
    assert sheet.boxed == frozenset()


def test_so_is_a_thread_of_them():
    threaded = parts(written(lambda page: page.write_comment("B9", "x")))
    kind = b"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    target = (
        b'<Relationship Id="t" Type="%s" Target="../threadedComments/threadedComment1.xml"/></Relationships>' % kind
    )
    threaded[OF_SHEET] = threaded[OF_SHEET].replace(b"</Relationships>", target)
    threaded["xl/threadedComments/threadedComment1.xml"] = THREAD
    assert read(packed(threaded)).commented == {(9, 2), (3, 3)}


@pytest.mark.parametrize(("theirs", "told"), [("", frozenset()), ("revisi menjadi 3", {(3, 3)})])
def test_what_the_program_wrote_of_a_cell_is_no_comment_but_what_stands_above_it_is(theirs, told):
    content = written(lambda page: page.write_comment("C3", theirs) if theirs else None)
    marked = mark_cells(content, [Mark(sheet="Isian", cell="C3", message="Isi.", severity=Severity.NOTE)])
    assert read(marked).commented == told
    book = openpyxl.load_workbook(io.BytesIO(marked))
    assert isinstance(book["Isian"]["C3"].comment, Comment)


def test_a_text_box_is_told_by_the_cell_under_its_middle_unless_it_is_empty():
    def write(page):
        page.insert_textbox("E3", "revisi menjadi 3", {"width": 60, "height": 18})
        page.insert_textbox("E9", "")

    sheet = read(written(write))
    assert sheet.commented == frozenset()
    assert sheet.boxed == {(3, 5)}


def test_a_picture_is_told_by_the_cell_under_its_middle_and_one_that_wps_keeps_in_its_cell_is_no_text():
    def write(page):
        page.insert_image("E3", "foto.png", {"image_data": io.BytesIO(png(40, 12))})
        page.write_formula("E9", '=_xlfn.DISPIMG("ID_1",1)', None, '=DISPIMG("ID_1",1)')
        page.insert_textbox("E12", "catatan")

    sheet = read(written(write))
    assert sheet.pictured == {(3, 5), (9, 5)}
    assert sheet.value(9, 5) is None


def test_so_is_one_that_excel_placed_in_a_cell_and_an_error_is_none():
    def write(page):
        page.embed_image("E3", "foto.png", {"image_data": io.BytesIO(png(40, 12))})
        page.write_formula("E9", "=1/0", None, "#VALUE!")

    sheet = read(written(write))
    assert sheet.pictured == {(3, 5)}
    assert (sheet.value(3, 5), sheet.value(9, 5)) == (None, "#VALUE!")


def shape(kind: bytes, text: bytes, first_row: bytes) -> bytes:
    return (
        b'<v:shape id="s" type="#_x0000_t202" fillcolor="window"><v:textbox><div style="text-align:left"><font>%s'
        b'</font></div></v:textbox><x:ClientData ObjectType="%s">'
        b"<x:Anchor>\n 4, 15, %s, 10, 5, 15, %s, 3</x:Anchor></x:ClientData>"
        b"</v:shape>" % (text, kind, first_row, first_row)
    )


def test_so_is_one_that_an_older_program_drew_but_no_button_nor_the_drawing_of_a_comment():
    drawn = parts(written(lambda page: page.write_comment("C3", "x")))
    (name,) = (each for each in drawn if each.endswith(".vml"))
    shapes = (
        shape(b"Rect", b"revisi menjadi 3", b"2"),
        shape(b"Label", b"sudah", b"6"),
        shape(b"Rect", b" ", b"4"),
        shape(b"Button", b"Cetak", b"5"),
    )
    drawn[name] = drawn[name].replace(b"</xml>", b"".join(shapes) + b"</xml>")
    sheet = read(packed(drawn))
    assert sheet.commented == {(3, 3)}
    assert sheet.boxed == {(3, 5), (7, 5)}
