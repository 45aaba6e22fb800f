import contextlib
import io
import os
import re
import resource
import subprocess
import sys
from datetime import date

import pytest
import xlsxwriter

from rbworkflow.isolation import running
from rbworkflow.isolation.running import ChildLimits, run_isolated
from rbworkflow.sheets import extracting
from rbworkflow.sheets.extracting import extract
from rbworkflow.sheets.gates import inspected_sheets
from rbworkflow.sheets.reading import EXTRACT, read_workbooks
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.sheet_xml import SheetLooks, scan_sheet
from rbworkflow.sheets.texts import is_error
from rbworkflow.sheets.workbook import LeftOut, Merge, Workbook
from tests.sheets.books import SHEET, STRINGS, edited, honest_book, in_sheet, parts, replaced

PLAIN_MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def read_one(content):
    (result,) = read_workbooks([content])
    if isinstance(result, Exception):
        raise result
    return result


def shared_text_bomb():
    """A text of a megabyte that 20,000 cells refer to: 20 GB for a reader that copies it."""
    cells = b"".join(b'<c r="A%d" t="s"><v>0</v></c>' % row for row in range(10, 9_990))
    bomb = in_sheet(b"<row>" + cells + b"</row>")
    return edited(STRINGS, lambda data: data.replace(b"Jumlah SK", os.urandom(500_000).hex().encode()), bomb)


def test_addresses_are_true_and_values_are_plain():
    form = read_one(honest_book()).sheet("Isian")
    assert form.rows[2] == (None, "Jumlah SK", 4.0, 0.85, date(2026, 6, 30), True)
    assert form.value(3, 2) == "Jumlah SK"
    assert form.value(1, 1) is None
    assert form.value(99, 99) is None


def test_percentages_errors_and_merges_are_told():
    form = read_one(honest_book()).sheet("isian ")
    assert form.percents == {(3, 4)}
    assert form.value(4, 2) == 8.0
    assert form.value(4, 3) == "#DIV/0!"
    assert form.merges == (Merge(6, 2, 7, 3),)
    assert form.shown_place(6, 3) == (6, 2)
    assert form.shown_place(3, 2) == (3, 2)


@pytest.mark.parametrize(
    "error",
    [
        "#N/A",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
        "#FIELD!",
        "#BLOCKED!",
        "#CONNECT!",
        "#UNKNOWN!",
        "#BUSY!",
        "#PYTHON!",
    ],
)
@pytest.mark.parametrize(
    "cell", [b'<c r="C4" t="e"><f>C3/0</f><v>%s</v></c>', b"<c r='C4' cm='1' t = 'e'><v>%s</v></c>"]
)
def test_an_error_that_only_a_newer_program_knows_is_the_error_of_its_cell(error, cell):
    content = edited(SHEET, lambda data: re.sub(b'<c r="C4".*?</c>', cell % error.encode(), data))
    form = read_one(content).sheet("Isian")
    assert is_error(error)
    assert (form.value(4, 2), form.value(4, 3)) == (8.0, error)
    assert form.unvalued == set()


def test_a_formula_that_nobody_calculated_is_told_apart_from_one_that_gives_nothing():
    calculated = b'<c r="B4"><f>C3*2</f><v>8</v></c>'
    both = b'<c r="A4" t="str"><f>""</f><v></v></c><c r="B4"><f>C3*2</f></c>'
    content = replaced(SHEET, calculated, both)
    form = read_one(content).sheet("Isian")
    assert form.unvalued == {(4, 2)}
    assert form.value(4, 1) is None
    assert form.value(4, 2) is None


def test_hidden_sheets_are_read_and_said_to_be_hidden():
    workbook = read_one(honest_book())
    assert [(sheet.name, sheet.is_hidden) for sheet in workbook.sheets] == [("Isian", False), ("Rahasia", True)]
    assert workbook.sheet("Rahasia").rows == (("tersembunyi",),)
    assert workbook.sheet("Tiada") is None


def test_text_like_a_formula_stays_text():
    assert read_one(honest_book("=cmd|' /C calc'!A1")).sheet("Isian").value(3, 2) == "=cmd|' /C calc'!A1"


UNUSUAL = {
    "with prefixes": lambda xml: (
        xml.replace(b"<", b"<x:").replace(b"<x:/", b"</x:").replace(b"<x:?", b"<?").replace(b"xmlns=", b"xmlns:x=")
    ),
    "in single quotes": lambda xml: xml.replace(b'"', b"'"),
    "with spaces": lambda xml: xml.replace(b' r="', b'  r="').replace(b"mergeCell ref", b"mergeCell\nref"),
    "with far formats": lambda xml: xml.replace(b"</sheetData>", b'<row><c r="XFD1048576" s="1"/></row></sheetData>'),
    "with comments": lambda xml: xml.replace(b"<sheetData>", b'<sheetData><!-- <c r="XFD1"> -->'),
}


RUNS = (
    b'<row r="90"><c r="A90" t="inlineStr"><is><r><rPr><strike val="1"/></rPr><t>80</t></r>'
    b'<r><rPr><strike val="0"/><b/></rPr><t>85</t></r></is></c></row>'
)


@pytest.mark.parametrize("change", UNUSUAL.values(), ids=UNUSUAL.keys())
@pytest.mark.parametrize(
    "looks",
    [
        SheetLooks(frozenset({"1"}), frozenset({"2"}), frozenset({"4"}), {"3": '0 "x"'}, {0: ("4", "1", None, "4¹")}),
        SheetLooks(),
    ],
)
def test_unusual_xml_tells_the_same_facts(change, looks):
    usual = parts(replaced(SHEET, b"<f>C3*2</f><v>8</v>", b"<f>C3*2</f>"))[SHEET]
    usual = usual.replace(b"</sheetData>", RUNS + b"</sheetData>")
    assert change(usual) != usual
    expected = vars(scan_sheet(usual, looks))
    assert expected["percents"] == ({(3, 4)} if looks.percent_styles else set())
    assert expected["left_out"][90, 1] == ("85", "80", "85", "8085")
    assert vars(scan_sheet(change(usual), looks)) == expected


def test_cells_without_addresses_are_counted():
    xml = b'<worksheet><sheetData><row><c/><c s="1"><v>1</v></c></row><row r="7"><c><f>B1</f></c></row>'
    facts = scan_sheet(xml + b"</sheetData></worksheet>", SheetLooks(frozenset({"1"})))
    assert facts.percents == {(1, 2)}
    assert facts.unvalued == {(7, 1)}


BROKEN = {
    "a sheet cut short": lambda: edited(SHEET, lambda data: data[: len(data) // 2]),
    "a sheet without its end": lambda: replaced(SHEET, b"</sheetData>", b""),
    "a broken address": lambda: replaced(SHEET, b'r="C3"', b'r="3C"'),
    "broken strings": lambda: edited(STRINGS, lambda data: data[:-20]),
}


@pytest.mark.parametrize("make", BROKEN.values(), ids=BROKEN.keys())
def test_broken_xml_is_refused_as_broken(make):
    assert extract(make()) == "RUSAK"
    with pytest.raises(WorkbookRefusedError) as refused:
        read_one(make())
    assert refused.value.reason_code == "RUSAK"


def test_what_outgrows_the_memory_is_too_heavy(monkeypatch):
    def outgrow(_parts):
        raise MemoryError

    monkeypatch.setattr(extracting, "inspected_sheets", outgrow)
    assert extract(honest_book()) == "TERLALU_BERAT"


def test_a_workbook_that_two_readers_see_differently_is_refused(monkeypatch):
    monkeypatch.setattr(extracting, "inspected_sheets", lambda parts: inspected_sheets(parts)[:1])
    assert extract(honest_book()) == "RUSAK"


def test_an_error_outside_of_what_the_reader_gives_is_left_out():
    content = in_sheet(b'<row r="9"><c r="Z9" t="e"><v></v></c></row>')
    assert read_one(content).sheet("Isian").value(9, 26) in {None, ""}


def written(result: Workbook | WorkbookRefusedError) -> object:
    """What honest_book was made with."""
    assert isinstance(result, Workbook)
    sheet = result.sheet("Isian")
    assert sheet is not None
    return sheet.value(3, 2)


def test_a_batch_is_answered_in_order():
    results = read_workbooks([honest_book("satu"), b"", honest_book("dua")])
    assert [getattr(result, "reason_code", None) for result in results] == [None, "KOSONG", None]
    assert written(results[2]) == "dua"
    assert read_workbooks([]) == []


def test_large_batches_are_split(monkeypatch):
    children = []
    monkeypatch.setattr(running, "BATCH_BYTES", len(honest_book()) * 2)

    def run_isolated(job, batch, limits):
        children.append(len(batch))
        return [[]] * len(batch)

    monkeypatch.setattr(running, "run_isolated", run_isolated)
    assert len(read_workbooks([honest_book()] * 5)) == 5
    assert children == [2, 2, 1]


@pytest.mark.long
def test_a_workbook_that_kills_its_child_is_refused_alone_and_soon():
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    results = read_workbooks([honest_book("satu"), shared_text_bomb(), honest_book("dua")])
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 20
    assert [getattr(result, "reason_code", None) for result in results] == [None, "TERLALU_BERAT", None]
    assert written(results[0]) == "satu"


def test_too_little_memory_refuses_the_workbook_and_harms_nobody():
    (result,) = read_workbooks([honest_book()], ChildLimits(memory_mib=1))
    assert isinstance(result, WorkbookRefusedError)
    assert result.reason_code == "TERLALU_BERAT"


def test_the_child_does_the_same_as_the_job_called_here():
    content = honest_book()
    assert run_isolated(EXTRACT, [content, b""]) == [extract(content), extract(b"")]


@pytest.mark.parametrize("flavour", ["Calc MS Excel 2007 XML", "Calc Office Open XML"])
def test_a_workbook_saved_by_libreoffice_reads_the_same(saved_by_libreoffice, flavour):
    expected = read_one(honest_book()).sheet("Isian")
    workbook = read_one(saved_by_libreoffice(honest_book(), flavour))
    form = workbook.sheet("Isian")
    assert [row[:6] for row in form.rows[:5]] == [row[:6] for row in expected.rows[:5]]
    assert form.percents == {(3, 4)}
    assert form.merges == (Merge(6, 2, 7, 3),)
    assert workbook.sheet("Rahasia").is_hidden


def test_a_workbook_saved_by_openpyxl_reads_with_its_formulas_uncalculated(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    source = tmp_path / "isian.xlsx"
    source.write_bytes(honest_book())
    with contextlib.closing(openpyxl.load_workbook(source)) as book:
        book.save(source)
    form = read_one(source.read_bytes()).sheet("Isian")
    assert form.rows[2] == (None, "Jumlah SK", 4.0, 0.85, date(2026, 6, 30), True)
    assert form.unvalued == {(4, 2), (4, 3)}
    assert form.percents == {(3, 4)}


@pytest.mark.processes
def test_reading_needs_no_heavy_library():
    code = "import sys, rbworkflow.isolation.child, rbworkflow.sheets.extracting; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"pandas", "numpy", "openpyxl", "xlsxwriter", "pydantic", "sqlalchemy"} & set(done.stdout.split())
    assert isinstance(read_one(honest_book()), Workbook)


def rich_book(write):
    """A workbook whose A1 is what `write` puts there with a plain, a raised and a struck-out font."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    looks = [{"bold": False}, {"font_script": 1}, {"font_strikeout": True}]
    write(book.add_worksheet("Isian"), *map(book.add_format, looks))
    book.close()
    return read_one(buffer.getvalue()).sheets[0]


def test_raised_and_struck_out_text_is_told_apart_from_what_counts():
    raised = rich_book(lambda sheet, plain, up, _: sheet.write_rich_string("A1", plain, "4", up, "1)"))
    assert raised.left_out == {(1, 1): LeftOut("4", "1)")}
    assert raised.value(1, 1) == "4¹)"
    struck = rich_book(lambda sheet, plain, _, out: sheet.write_rich_string("A1", out, "80 & 81", plain, " 85"))
    assert struck.left_out == {(1, 1): LeftOut("85", "80 & 81", "85")}


def test_a_cell_struck_out_as_a_whole_counts_for_nothing():
    struck = rich_book(lambda sheet, _, __, out: sheet.write_number("A1", 4, out))
    assert struck.left_out == {(1, 1): LeftOut("", "4", "")}
    raised = rich_book(lambda sheet, _, up, __: sheet.write_number("A1", 4, up))
    assert raised.left_out == {(1, 1): LeftOut("", "4")}
    assert rich_book(lambda sheet, _, __, out: sheet.write_blank("A1", None, out)).left_out == {}


def test_text_in_bold_counts_whole():
    bold = rich_book(lambda sheet, plain, *_: sheet.write_rich_string("A1", plain, "4", plain, "1"))
    assert bold.left_out == {}
    assert bold.value(1, 1) == "41"
