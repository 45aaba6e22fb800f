import io
import re
import zipfile

import openpyxl
import pytest
import xlsxwriter
from PIL import Image

from rbworkflow.finding import Severity
from rbworkflow.isolation.running import ChildDiedError, run_isolated
from rbworkflow.sheets import marking, painting
from rbworkflow.sheets.marking import MARKING_LIMITS, PAINT, Mark, Refilled, mark_anew, mark_cells
from rbworkflow.sheets.painting import paint
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.remarks import AUTHOR, COLOURS
from rbworkflow.sheets.workbook import LeftOut, Sheet
from rbworkflow.sheets.writing import ColumnSpec, Format, SheetSpec, write_workbook
from tests.ground.opened_books import saved
from tests.sheets.books import SHEET, TYPES, WORKBOOK, edited, honest_book, in_sheet, parts, replaced


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch):
    """The child's work done here: quicker, and seen by the coverage; one test below compares both."""
    monkeypatch.setattr(marking, "run_isolated", lambda _job, items, plain, **_limits: [paint(items[0], plain)])


def mark(cell="C3", severity=Severity.BLOCKING, message="Realisasi harus angka.", sheet="Isian"):
    return Mark(sheet=sheet, cell=cell, message=message, severity=severity)


def read(content):
    (workbook,) = read_workbooks([content])
    return workbook


def opened(content, sheet="Isian"):
    return openpyxl.load_workbook(io.BytesIO(content))[sheet]


def prefixed(xml, root):
    """The part as a program writes it that gives its elements a prefix."""
    return re.sub(rb"<(/?)(?=\w)", rb"<\1x:", xml).replace(b"<x:%s xmlns=" % root, b"<x:%s xmlns:x=" % root)


def colours(sheet):
    """The colours our marks put on cells, by cell."""
    return {
        str(cells.sqref): rule.dxf.fill.bgColor.rgb
        for cells in sheet.conditional_formatting
        for rule in cells.rules
        if "hal yang perlu" in rule.formula[0]
    }


def filled_form(*, is_commented=True):
    """A form of ours as a unit gives it back: entries, a comment of their own, coloured empty cells, a dropdown."""
    columns = (
        ColumnSpec(title="Kode"),
        ColumnSpec(title="Realisasi TW I", format=Format.GENERAL, is_locked=False, is_expected=True),
        ColumnSpec(title="Jenis", is_locked=False, choices=("undangan", "notula")),
    )
    rows = [("A1-01", "empat", "undangan"), ("=1+1", 0.5, None)]
    book = openpyxl.load_workbook(io.BytesIO(write_workbook([SheetSpec(name="Isian", columns=columns, rows=rows)])))
    if is_commented:
        book["Isian"]["B3"].comment = openpyxl.comments.Comment("Menurut notula rapat", "Staf")
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("severity", Severity)
def test_a_faulty_cell_is_coloured_and_says_why_by_its_gravity(severity):
    sheet = opened(mark_cells(honest_book(), [mark(severity=severity)]))
    assert colours(sheet) == {"C3": COLOURS[severity]}
    assert f"{severity.label.upper()}: Realisasi harus angka." in sheet["C3"].comment.text
    assert sheet["C3"].comment.author == AUTHOR


def test_several_marks_of_a_cell_share_a_comment_and_the_gravest_colours_it():
    marks = [mark(severity=Severity.NOTE, message="Catatan ini."), mark(severity=Severity.BLOCKING, message="Isi.")]
    sheet = opened(mark_cells(honest_book(), marks))
    assert colours(sheet) == {"C3": COLOURS[Severity.BLOCKING]}
    text = sheet["C3"].comment.text
    assert text.index("WAJIB DIPERBAIKI: Isi.") < text.index("CATATAN: Catatan ini.")


def test_nothing_but_the_marked_cells_changes():
    before, after = read(honest_book("=1+1")), read(mark_cells(honest_book("=1+1"), [mark()]))
    assert [sheet.name for sheet in after.sheets] == [sheet.name for sheet in before.sheets]
    for old, new in zip(before.sheets, after.sheets, strict=True):
        assert new.rows[: old.row_count] == old.rows
        assert (new.percents, new.unvalued, new.is_hidden, new.merges) == (
            old.percents, old.unvalued, old.is_hidden, old.merges,
        )  # fmt: skip


def test_formulas_keep_their_formula_and_their_result():
    content = mark_cells(honest_book(), [mark()])
    assert opened(content)["B4"].value == "=C3*2"
    assert opened(content)["C4"].value == "=C3/0"
    assert read(content).sheet("Isian").value(4, 2) == 8.0


def test_text_results_of_formulas_are_kept_with_their_marks():
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    sheet = book.add_worksheet("Isian")
    sheet.write_formula("A1", '="a"&"<&>"', None, "a<&>")
    sheet.write_formula("A2", "=1=1", None, True)
    book.close()
    form = read(mark_cells(buffer.getvalue(), [mark("B1")])).sheet("Isian")
    assert [row[0] for row in form.rows] == ["a<&>", True]


@pytest.mark.parametrize("is_commented", [True, False])
def test_styles_protection_dropdowns_and_widths_stay(is_commented):
    form = filled_form(is_commented=is_commented)
    before, after = opened(form), opened(mark_cells(form, [mark("B3")]))
    for row in before.iter_rows():
        for cell in row:
            same = after[cell.coordinate]
            assert same.value == cell.value
            assert same.data_type == cell.data_type
            for aspect in ("font", "fill", "border", "alignment", "number_format", "protection"):
                assert repr(getattr(same, aspect)) == repr(getattr(cell, aspect)), (cell.coordinate, aspect)
    assert after.protection.sheet
    assert after.freeze_panes == before.freeze_panes
    assert after.column_dimensions["B"].width == before.column_dimensions["B"].width
    assert [(str(rule.sqref), rule.formula1) for rule in after.data_validations.dataValidation] == [
        (str(rule.sqref), rule.formula1) for rule in before.data_validations.dataValidation
    ]


def test_pictures_stay_where_they_are():
    picture = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(picture, "PNG")
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet("Isian")
        sheet.write("C3", "empat")
        sheet.insert_image("E5", "rapat.png", {"image_data": picture})
    (kept,) = opened(mark_cells(made.getvalue(), [mark()]))._images
    assert (kept.anchor._from.col, kept.anchor._from.row, kept._data()) == (4, 4, picture.getvalue())


@pytest.mark.parametrize("is_commented", [True, False])
def test_the_forms_own_colours_stay_and_yield_to_the_mark(is_commented):
    marked = mark_cells(filled_form(is_commented=is_commented), [mark("B3")])
    assert colours(opened(marked)) == {"B3": COLOURS[Severity.BLOCKING]}
    rules = opened(marked).conditional_formatting
    in_order = [(rule.priority, str(cells.sqref)) for cells in rules for rule in cells.rules]
    assert in_order == [(1, "B3"), (2, "B3:B4")]  # Excel goes by priority, LibreOffice by order


def test_what_bears_no_comment_is_only_added_to():
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet("Isian")
        sheet.write("C3", "empat")
        sheet.insert_textbox("E5", "Catatan kasubbag")
    before, after = parts(made.getvalue()), parts(mark_cells(made.getvalue(), [mark()]))
    changed = {name for name, data in before.items() if after[name] != data}
    assert changed == {SHEET, "xl/styles.xml", TYPES, "xl/worksheets/_rels/sheet1.xml.rels"}
    assert after.keys() - before.keys() == {"xl/comments/comment1.xml", "xl/drawings/commentsDrawing1.vml"}
    cells = after[SHEET].partition(b"<sheetData>")[2].partition(b"</sheetData>")[0]
    assert cells in before[SHEET]
    assert b'r="C3"' in cells


@pytest.mark.parametrize(
    "book",
    [
        replaced("xl/styles.xml", b'<dxfs count="0"/>', b""),
        replaced(TYPES, b"<Types ", b'<Types xmlns:odd="urn:odd" '),
        edited(SHEET, lambda xml: prefixed(xml, b"worksheet")),
        edited("xl/styles.xml", lambda xml: prefixed(xml, b"styleSheet")),
    ],
    ids=["no_looks", "other_names", "prefixed_sheet", "prefixed_styles"],
)
def test_marks_are_added_however_a_program_writes_its_parts(book):
    sheet = opened(mark_cells(book, [mark(), mark("D5", Severity.NOTE)]))
    assert colours(sheet) == {"C3": COLOURS[Severity.BLOCKING], "D5": COLOURS[Severity.NOTE]}
    assert "Realisasi harus angka." in sheet["D5"].comment.text
    assert sheet["C3"].value == 4


def test_marks_that_were_added_vanish_when_the_workbook_comes_back():
    first = mark_cells(filled_form(is_commented=False), [mark("B3"), mark("C3")])
    sheet = opened(mark_cells(first, [mark("A3")]))
    assert set(colours(sheet)) == {"A3"}
    assert [cell for cell in ("A3", "B3", "C3") if sheet[cell].comment] == ["A3"]


def test_other_peoples_comments_stay_above_ours():
    comment = opened(mark_cells(filled_form(), [mark("B3")]))["B3"].comment
    assert comment.text.startswith("Menurut notula rapat\n")
    assert "Realisasi harus angka." in comment.text
    assert comment.author == "Staf"


def test_marking_again_takes_the_earlier_marks_away():
    first = mark_cells(filled_form(), [mark("B3"), mark("C3")])
    sheet = opened(mark_cells(first, [mark("A3", message="Kode tidak dikenal.")]))
    assert set(colours(sheet)) == {"A3"}
    assert sheet["B3"].comment.text == "Menurut notula rapat"
    assert sheet["C3"].comment is None
    assert "Kode tidak dikenal." in sheet["A3"].comment.text


def test_marking_again_with_the_same_marks_says_them_once():
    twice = mark_cells(mark_cells(filled_form(), [mark("B3")]), [mark("B3")])
    assert opened(twice)["B3"].comment.text.count("Realisasi harus angka.") == 1
    assert set(colours(opened(twice))) == {"B3"}


def test_a_form_that_bears_no_comment_shows_its_marks_in_libreoffice(saved_by_libreoffice):
    sheet = opened(saved_by_libreoffice(mark_cells(filled_form(is_commented=False), [mark("B3"), mark("C3")])))
    assert set(colours(sheet)) == {"B3", "C3"}
    assert "Realisasi harus angka." in sheet["C3"].comment.text


def test_marks_vanish_also_when_the_unit_saved_them_with_libreoffice(saved_by_libreoffice):
    returned = saved_by_libreoffice(mark_cells(filled_form(), [mark("B3"), mark("C3")]))
    assert set(colours(opened(returned))) == {"B3", "C3"}
    sheet = opened(mark_cells(returned, [mark("A3")]))
    assert set(colours(sheet)) == {"A3"}
    assert sheet["B3"].comment.text == "Menurut notula rapat"
    assert sheet["C3"].comment is None
    assert [rule.formula1 for rule in sheet.data_validations.dataValidation if rule.type == "list"] == ["Daftar_1"]


def test_a_mark_on_a_merged_cell_shows_on_its_first():
    sheet = opened(mark_cells(honest_book(), [mark("C7")]))
    assert set(colours(sheet)) == {"B6"}
    assert sheet["B6"].comment is not None


def test_a_mark_on_an_empty_cell_or_an_absent_sheet_harms_nothing():
    content = mark_cells(honest_book(), [mark("H50"), mark(sheet="Tiada")])
    assert set(colours(opened(content))) == {"H50"}


def test_equal_input_gives_equal_bytes_and_the_files_own_dates_stay():
    first, again = (mark_cells(filled_form(), [mark("B3")]) for _ in range(2))
    with zipfile.ZipFile(io.BytesIO(first)) as one, zipfile.ZipFile(io.BytesIO(again)) as other:
        for name in one.namelist():
            if not name.startswith("docProps/"):  # openpyxl dated filled_form() itself, each time anew
                assert one.read(name) == other.read(name), name
        assert {info.date_time for info in one.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert mark_cells(honest_book(), [mark()]) == mark_cells(honest_book(), [mark()])


def test_a_workbook_without_properties_gets_a_fixed_date():
    with zipfile.ZipFile(io.BytesIO(filled_form())) as archive:
        bare = {name: archive.read(name) for name in archive.namelist() if not name.startswith("docProps")}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in bare.items():
            archive.writestr(name, data)
    with zipfile.ZipFile(io.BytesIO(mark_cells(buffer.getvalue(), [mark("A3")]))) as archive:
        assert b">2000-01-01T00:00:00Z<" in archive.read("docProps/core.xml")


def test_far_formats_do_not_slow_the_marking():
    content = in_sheet(b'<row r="1048576"><c r="XFD1048576" s="1"/></row>')
    assert set(colours(opened(mark_cells(content, [mark()])))) == {"C3"}


def test_what_is_refused_for_reading_is_refused_for_marking(monkeypatch):
    with pytest.raises(WorkbookRefusedError) as refused:
        mark_cells(b"", [mark()])
    assert refused.value.reason_code == "KOSONG"

    def die(*_, **__):
        raise ChildDiedError

    monkeypatch.setattr(marking, "run_isolated", die)
    with pytest.raises(WorkbookRefusedError) as refused:
        mark_cells(honest_book(), [mark()])
    assert refused.value.reason_code == "TERLALU_BERAT"


def test_what_outgrows_the_memory_is_too_heavy_to_mark(monkeypatch):
    def outgrow(*_, **__):
        raise MemoryError

    monkeypatch.setattr(painting, "load_workbook", outgrow)
    assert paint(filled_form(), []) == "TERLALU_BERAT"


def test_a_workbook_that_the_library_cannot_take_is_refused_not_a_crash():
    odd = edited(WORKBOOK, lambda xml: xml.replace(b'state="hidden"', b'state="gone"'), filled_form())
    assert paint(odd, [("Isian", "C3", "Isi.", "blocking")]) == "RUSAK"
    assert paint(replaced(SHEET, b'r="C3"', b'r="3C"'), []) == "RUSAK"


def test_a_form_filled_anew_keeps_raised_words_and_numbers_without_what_is_struck_out_or_raised(monkeypatch):
    monkeypatch.setattr(marking, "run_isolated", run_isolated)
    texts = ("luas 12 m2", "Rapat lama baru", "41", "Batal")
    told = (
        LeftOut("luas 12 m", "2"),
        LeftOut("Rapat baru", "lama", "Rapat baru"),
        LeftOut("4", "1"),
        LeftOut("", "Batal", ""),
    )
    sheet = Sheet("Isian", (texts,), left_out={(1, column): each for column, each in enumerate(told, start=1)})
    template = openpyxl.Workbook()
    template.worksheets[0].append(["-"] * 4)
    content = mark_anew(saved(template), [Refilled(name="Sheet", sheet=sheet)], [])
    assert [cell.value for cell in opened(content, "Sheet")[1]] == ["luas 12 m2", "Rapat baru", "4"]


@pytest.mark.parametrize("book", [honest_book(), filled_form()], ids=["bare", "commented"])
def test_painting_here_is_what_the_child_does(book):
    plain = [("Isian", "C3", "Isi.", "blocking")]
    (in_child,) = run_isolated(PAINT, [book], plain, limits=MARKING_LIMITS)
    assert in_child == paint(book, plain)
    assert run_isolated(PAINT, [b""], plain, limits=MARKING_LIMITS) == ["KOSONG"]
