import io
import re
import warnings
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from rbworkflow.isolation.running import run_isolated
from rbworkflow.sheets import filling_in
from rbworkflow.sheets.addresses import address, place
from rbworkflow.sheets.filling_in import SPLICE, AnyOf, CellsRefusedError, Lines, Percentage, fill_in
from rbworkflow.sheets.fitting_entries import PlainEntry
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.splicing import splice
from rbworkflow.sheets.workbook import Workbook
from tests.sheets.books import WORKBOOK, edited, honest_book, packed, parts, replaced, with_part
from tests.sheets.worksheet_books import PARTS, SHEET, province_book

LKE = PARTS[SHEET]
BOOK = province_book()
FORMULAS = {*(f"F{row}" for row in range(4, 16)), "H4", "H5", "H6"}
CELL = re.compile(rb'<c r="([A-Z]+[0-9]+)"[^>]*?(?:/>|>.*?</c>)', re.DOTALL)


@pytest.fixture(scope="module")
def book():
    return BOOK


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch):
    """The child's work done here: quicker, and seen by the coverage; one test below compares both."""
    monkeypatch.setattr(filling_in, "run_isolated", lambda _job, items, plain, **_limits: [splice(items[0], plain)])


def filled(content, sheet=SHEET, **cells):
    return fill_in(content, {sheet: [(place(cell), entry) for cell, entry in cells.items()]}).content


def refused(content, sheet=SHEET, **cells):
    """Each refused cell and why."""
    with pytest.raises(CellsRefusedError) as caught:
        filled(content, sheet, **cells)
    return {each.cell: each.sentence for each in caught.value.cells}


def value(content, cell, sheet=SHEET):
    (workbook,) = read_workbooks([content])
    assert isinstance(workbook, Workbook), workbook
    found = workbook.sheet(sheet)
    assert found is not None
    return found.value(*place(cell))


def values(workbook):
    """What every cell that holds no formula shows."""
    sheet = workbook.sheet(SHEET)
    shown = {address(row, column): sheet.value(row, column) for row in range(1, 30) for column in range(1, 12)}
    return {cell: each for cell, each in shown.items() if each is not None and cell not in FORMULAS}


def opened(content):
    """As openpyxl reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # what it leaves out
        return openpyxl.load_workbook(io.BytesIO(content))


def cells_of(xml):
    return {each[1].decode(): each[0] for each in CELL.finditer(xml)}


def style(xml, cell):
    (number,) = re.findall(rb' s="([0-9]+)"', cells_of(xml)[cell])
    return number


def test_entries_stand_in_their_cells(book):
    content = filled(book, D4="Ya", E4="SK ditetapkan\n3 Maret", D6="B", D7=Decimal("0.5"), D11=Decimal(12))
    assert value(content, "D4") == "Ya"
    assert value(content, "E4") == "SK ditetapkan\n3 Maret"
    assert value(content, "D6") == "B"
    assert value(content, "D7") == 0.5
    assert value(content, "D11") == 12


def test_every_other_part_is_the_same_to_the_byte_with_its_name_place_and_date(book):
    content = filled(book, D4="Ya")
    before, after = parts(book), parts(content)
    changed = {name for name in before if before[name] != after[name]}
    assert list(before) == list(after)
    assert changed == {LKE, PARTS["Rekap"]}  # the cell and the old results; "calculate anew" was there already
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(io.BytesIO(content)) as new:
        assert [each.date_time for each in old.infolist()] == [each.date_time for each in new.infolist()]


def test_in_the_sheet_only_the_named_cells_and_the_results_of_formulas_change(book):
    before, after = parts(book)[LKE], parts(filled(book, D4="Ya", E5="sudah"))[LKE]
    assert CELL.sub(b"", before) == CELL.sub(b"", after)
    old, new = cells_of(before), cells_of(after)
    changed = {name for name in old if old[name] != new[name]}
    formulas = {name for name in old if b"<f" in old[name]}
    assert changed == {"D4", "E5"} | formulas
    assert all(re.sub(rb"<v>.*?</v>", b"", old[name]) == new[name] for name in formulas)


def test_a_cell_keeps_its_look(book):
    before, after = parts(book)[LKE], parts(filled(book, D4="Ya", D11="baru"))[LKE]
    assert style(before, "D4") == style(after, "D4")
    assert style(before, "D11") == style(after, "D11")


def test_a_cell_that_was_never_there_stands_in_its_order_and_looks_as_its_column(book):
    xml = parts(filled(book, E20="bawah", D20="kiri", A22="lebih bawah", A2="di antara"))[LKE]
    order = [place(cell) for cell in cells_of(xml)]
    assert order == sorted(order)
    assert style(xml, "E20") == style(xml, "E4")
    assert b' s="' not in cells_of(xml)["D20"]


def test_text_that_looks_like_a_formula_stays_text(book):
    content = filled(book, E4="=1+1", E5="+62 812", E6="<b>&amp;", E7="  dua spasi ")
    sheet = opened(content)[SHEET]
    assert [sheet[cell].value for cell in ("E4", "E5", "E6", "E7")] == ["=1+1", "+62 812", "<b>&amp;", "  dua spasi "]
    assert sheet["E4"].data_type != "f"


@pytest.mark.parametrize("text", ["bel\x07", "_x0041_", "baris\r\nbaru", "emoji \U0001f600 é", "\ufffe"])
def test_any_text_comes_back_as_it_was(book, text):
    shown = opened(filled(book, E4=text))[SHEET]["E4"].value
    assert unescape(shown) == text


def test_a_percentage_is_a_hundredth_where_the_cell_shows_percentages(book):
    content = filled(book, D7=Percentage(Decimal(85)), D11=Percentage(Decimal(85)), G22=Percentage(Decimal("12.5")))
    assert [value(content, cell) for cell in ("D7", "D11", "G22")] == [0.85, 85, 0.125]


def test_an_empty_text_empties_the_cell_and_leaves_its_look(book):
    xml = parts(filled(book, D11=""))[LKE]
    assert cells_of(xml)["D11"] == b'<c r="D11" s="%s"/>' % style(parts(book)[LKE], "D11")


@pytest.mark.parametrize("cell", ["D12", "D13"])
def test_a_value_goes_to_the_first_of_merged_cells(book, cell):
    content = filled(book, **{cell: "gabung"})
    assert value(content, "D12") == "gabung"
    assert value(content, "D13") is None


def test_two_different_values_for_the_same_merged_cells_are_refused(book):
    assert "gabungan" in refused(book, D12="satu", D13="dua")["D13"]
    assert value(filled(book, D12="sama", D13="sama"), "D12") == "sama"


@pytest.mark.parametrize("cell", ["F4", "H4", "H5", "H6"])
def test_a_formula_is_never_written_over_nor_what_it_fills(book, cell):
    assert "rumus" in refused(book, **{cell: "1"})[cell]


def test_a_shared_formula_is_not_written_over():
    shared = b'<row r="9"><c r="A9"><f t="shared" ref="A9:A10" si="0">C3+1</f><v>5</v></c></row>'
    follower = b'<row r="10"><c r="A10"><f t="shared" si="0"/><v>6</v></c></row>'
    content = replaced("xl/worksheets/sheet1.xml", b"</sheetData>", shared + follower + b"</sheetData>")
    assert set(refused(content, "Isian", A9="x", A10="y")) == {"A9", "A10"}


def test_an_answer_is_spelt_as_the_list_of_its_cell_spells_it(book):
    content = filled(book, D4="YA", D5=" tidak ", D6="c", D8="ya", D9="0,5")
    assert [value(content, cell) for cell in ("D4", "D5", "D6", "D8")] == ["Ya", "Tidak", "C", "Ya"]
    assert value(content, "D9") == 0.5
    assert value(filled(book, D9=Decimal("0.50")), "D9") == 0.5


def test_an_answer_that_the_list_of_its_cell_does_not_have_is_refused_with_what_it_has(book):
    assert refused(book, D4="Mungkin", D6="F", D8="1", D9=Decimal(2)) == {
        "D4": "isian tidak ada dalam daftar pilihan sel ini (Ya, Tidak)",
        "D6": "isian tidak ada dalam daftar pilihan sel ini (A, B, C, D, E)",
        "D8": "isian tidak ada dalam daftar pilihan sel ini (Ya, Tidak)",
        "D9": "isian tidak ada dalam daftar pilihan sel ini (0, 0,5, 1)",
    }


def test_of_several_spellings_the_list_chooses(book):
    yes = AnyOf(("Sudah", "Ada", "Ya"))
    assert value(filled(book, D4=yes), "D4") == "Ya"
    assert value(filled(book, D11=yes), "D11") == "Sudah"
    assert "D6" in refused(book, D6=yes)


def test_what_alone_in_its_list_begins_with_the_answer_is_the_answer():
    rule = (
        b'<dataValidations count="1"><dataValidation type="list" sqref="B9">'
        b'<formula1>"a. Sudah seluruhnya,b. Sudah sebagian,b) Belum"</formula1></dataValidation></dataValidations>'
    )
    content = replaced("xl/worksheets/sheet1.xml", b"</mergeCells>", b"</mergeCells>" + rule)
    assert value(filled(content, "Isian", B9="A"), "B9", "Isian") == "a. Sudah seluruhnya"
    assert "B9" in refused(content, "Isian", B9="B")


def test_lines_of_merged_cells_stand_below_each_other(book):
    assert value(filled(book, D12=Lines("satu"), D13=Lines("dua")), "D12") == "satu\ndua"


def test_a_formula_is_left_where_a_cell_was_to_be_emptied(book):
    assert cells_of(parts(filled(book, F4="", D11=""))[LKE])["F4"].startswith(b'<c r="F4"><f>IF(D4=')


def test_a_list_kept_as_newer_excels_do_is_read_too(book):
    rule = (
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
        '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">'
        '<x14:dataValidation type="list"><x14:formula1><xm:f>Rahasia!A1</xm:f></x14:formula1>'
        "<xm:sqref>B9:B10</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>"
    )
    content = replaced("xl/worksheets/sheet1.xml", b"</worksheet>", rule.encode())
    assert value(filled(content, "Isian", B9="Tersembunyi"), "B9", "Isian") == "tersembunyi"
    assert "B10" in refused(content, "Isian", B10="tersembunyi")  # whose list has moved along: Rahasia!A2 is empty


def test_a_list_that_only_a_calculation_tells_is_said(book):
    result = fill_in(book, {SHEET: [(place("D10"), "Ya"), (place("D4"), "Ya")]})
    assert result.unread_lists == ((SHEET, "D10"),)
    assert value(result.content, "D10") == "Ya"


def test_more_than_a_cell_holds_is_refused(book):
    assert "32.767" in refused(book, E4="x" * 32_768)["E4"]
    assert len(value(filled(book, E4="x" * 32_767), "E4")) == 32_767


def test_a_sheet_that_is_not_there_is_named(book):
    assert "lembar ini tidak ada" in refused(book, "Lain", D4="Ya")["D4"]


def test_refusals_name_every_cell_with_its_sheet(book):
    with pytest.raises(CellsRefusedError, match="LKE!D4: isian tidak ada") as caught:
        filled(book, D4="Mungkin", F4="1")
    assert "LKE!F4: sel ini memuat rumus" in str(caught.value)


def test_a_protected_sheet_is_filled_in_and_stays_protected(book):
    assert b"<sheetProtection " in parts(filled(book, D4="Ya"))[LKE]


def test_what_openpyxl_would_lose_is_kept(book):
    loaded = opened(book)
    loaded[SHEET]["D4"] = "Ya"
    buffer = io.BytesIO()
    loaded.save(buffer)
    theirs, ours = parts(buffer.getvalue()), parts(filled(book, D4="Ya"))
    for kept in (b"Petunjuk pengisian", b"sparklineGroup", b"x14:dataBar"):
        assert any(kept in data for data in ours.values())
        assert not any(kept in data for data in theirs.values())


def test_formulas_show_the_new_values_when_libreoffice_opens_it(book, saved_by_libreoffice):
    content = saved_by_libreoffice(filled(book, D4="Ya", D8="ya", C5=Decimal(7)))
    assert [value(content, cell) for cell in ("F4", "F5", "F8", "F15", "H4", "H5")] == [2, 0, 2, 4, 4, 14]
    assert value(content, "B2", "Rekap") == 50
    assert value(content, "B3", "Rekap") == "Baik"


def test_formulas_show_the_new_values_also_of_a_book_that_libreoffice_wrote(book, saved_by_libreoffice):
    content = saved_by_libreoffice(filled(saved_by_libreoffice(book), D4="Ya"))
    assert [value(content, "F15"), value(content, "B2", "Rekap")] == [2, 25]


def test_excel_is_told_to_calculate(book):
    assert b'<calcPr calcId="124519" fullCalcOnLoad="1"/>' in parts(filled(book, D4="Ya"))[WORKBOOK]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"", b'</sheets><calcPr fullCalcOnLoad="1"/></workbook>'),
        (b'<calcPr calcMode="manual"/>', b'<calcPr calcMode="manual" fullCalcOnLoad="1"/>'),
        (b'<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>', b'<calcPr calcId="1" fullCalcOnLoad="1"></calcPr>'),
        (b"<definedNames/><oleSize ref='A1'/>", b"<definedNames/><calcPr fullCalcOnLoad=\"1\"/><oleSize ref='A1'/>"),
    ],
)
def test_the_word_to_calculate_stands_where_the_format_wants_it(before, after):
    content = edited(WORKBOOK, lambda xml: re.sub(rb"<calcPr[^>]*/>", before, xml))
    assert after in parts(filled(content, "Isian", B9="x"))[WORKBOOK]


def prefixed(content, name):
    def with_prefix(xml):
        named = re.sub(rb"<(/?)(?![?!])([A-Za-z])", rb"<\1x:\2", xml)
        return named.replace(b'xmlns="http', b'xmlns:x="http')

    return edited(name, with_prefix, content)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", WORKBOOK])
def test_prefixed_xml_is_filled_in(part):
    content = filled(prefixed(honest_book(), part), "Isian", B3="baru", C9="bawah")
    assert value(content, "B3", "Isian") == "baru"
    assert value(content, "C9", "Isian") == "bawah"
    assert opened(content)["Isian"]["B3"].value == "baru"


def test_other_quotes_spaces_and_cells_without_addresses_are_filled_in():
    rows = b"<row r = '9' ><c\n t='n' ><v>1</v></c><c/><c r='E9' x=\"a>b\"/></row><row/><row r='12'\t/>"
    content = replaced("xl/worksheets/sheet1.xml", b"</sheetData>", rows + b"</sheetData>")
    result = filled(content, "Isian", A9="satu", B9="dua", C9="tiga", E9="lima", B10="sepuluh", A12="duabelas")
    told = {cell: value(result, cell, "Isian") for cell in ("A9", "B9", "C9", "E9", "B10", "A12")}
    assert told == {"A9": "satu", "B9": "dua", "C9": "tiga", "E9": "lima", "B10": "sepuluh", "A12": "duabelas"}


def test_an_empty_sheet_is_filled_in():
    content = edited(
        "xl/worksheets/sheet1.xml", lambda xml: re.sub(rb"<sheetData>.*</sheetData>", b"<sheetData/>", xml)
    )
    assert value(filled(content, "Isian", C4="a", B2="b", C2="c"), "C2", "Isian") == "c"


def test_a_strict_workbook_is_filled_in():
    pairs = [
        (
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]
    strict = parts(honest_book())
    for old, new in pairs:
        strict = {name: data.replace(old, new) for name, data in strict.items()}
    xml = parts(filled(packed(strict), "Isian", B3="baru"))["xl/worksheets/sheet1.xml"]
    assert b"purl.oclc.org" in xml
    assert b"baru" in xml


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="9"><c r="B9"/><c r="A9"/></row>',
        b'<row r="9"><c r="A9"/><c r="A9"/></row>',
        b'<row r="2"/>',
        b'<row r="9"><c r="A10"/></row>',
        b'<row r="9"><c r="?"/></row>',
        b'<row r="x"/>',
        b'<rows r="9"/>',
        b'<row r="9"><cell r="A9"/></row>',
    ],
)
def test_rows_and_cells_out_of_their_order_are_refused(rows):
    content = replaced("xl/worksheets/sheet1.xml", b"</sheetData>", rows + b"</sheetData>")
    with pytest.raises(WorkbookRefusedError, match="simpan ulang"):
        filled(content, "Isian", A9="x")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "sandi"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "Format Excel ini tidak dibaca"),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}), ".xlsx"),
        (with_part("xl/vbaProject.bin", b"x"), "makro"),
        (
            edited(
                "_rels/.rels",
                lambda xml: xml.replace(
                    b"</Relationships>",
                    b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/'
                    b'digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
                ),
            ),
            "tanda tangan",
        ),
    ],
)
def test_what_cannot_be_filled_in_is_refused_with_what_to_do(content, sentence):
    with pytest.raises(WorkbookRefusedError, match=re.escape(sentence)):
        filled(content, "Isian", B9="x")


def test_equal_input_gives_equal_bytes_in_the_isolated_child_too(book):
    plain: dict[str, list[PlainEntry]] = {SHEET: [(4, 4, "value", ["Ya"]), (7, 4, "percent", [Decimal(85)])]}
    (in_child,) = run_isolated(SPLICE, [book], plain)
    assert tuple(in_child) == splice(book, plain) == splice(book, plain)


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_a_damaged_sheet_is_filled_in_or_refused_and_never_anything_else(data):
    xml = bytearray(parts(BOOK)[LKE])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(xml) - 1))
        xml[at : at + data.draw(st.integers(0, 6))] = data.draw(
            st.sampled_from([b"", b"<", b">", b'"', b"/", b"9", b" ", b"\xc3"])
        )
    damaged = with_part(LKE, bytes(xml), BOOK)
    answer = splice(damaged, {SHEET: [(11, 4, "value", ["baru"]), (20, 5, "value", ["baru"])]})
    before, after = read_workbooks([damaged, answer[0] if isinstance(answer, tuple) else b""])
    if isinstance(answer, tuple) and not isinstance(before, WorkbookRefusedError):
        assert values(after) == values(before) | {"D11": "baru", "E20": "baru"}
