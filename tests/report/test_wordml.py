import tracemalloc
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.texts import clean
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.tables import CHUNK, KeptTogether, TableColumn, Total, table
from rbworkflow.report.word.wordml import contents_entry, item, paragraph

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
COLUMNS = [TableColumn("No.", 1), TableColumn("Nama", 3)]


def parsed(markup: str) -> "etree._Element":
    return etree.fromstring(f'<w:body xmlns:w="{W}">{markup}</w:body>')


def texts(root: "etree._Element") -> list[str]:
    return [node.text or "" for node in root.iter("{*}t")]


@given(st.text())
def test_any_text_is_well_formed_markup_and_reads_the_same(text: str) -> None:
    root = parsed(paragraph(text))
    assert "\n".join(texts(root)).strip() == clean(text).replace("\t", " ")
    assert {etree.QName(node).localname for node in root.iter()} <= {"body", "p", "pPr", "pStyle", "r", "t", "br"}


@given(st.text(), st.text())
def test_a_tables_texts_never_become_markup(name: str, label: str) -> None:
    root = parsed("".join(table(COLUMNS, [(label, name), name or "-"], 165)))
    assert len(root.findall("{*}tbl/{*}tr")) == 4
    assert not list(root.iter("{*}instrText", "{*}fldSimple"))


def test_long_tables_are_parted_and_each_part_repeats_its_header() -> None:
    root = parsed("".join(table(COLUMNS, [(str(n), "x") for n in range(CHUNK * 2 + 1)], 165)))
    parts = root.findall("{*}tbl")
    assert [len(part.findall("{*}tr")) for part in parts] == [70, 70, 67], "no part of a single row"
    assert all(len(part.findall(".//{*}tblHeader")) == 2 for part in parts)
    assert texts(parts[1])[:5] == ["No.", "Nama", "1", "2", "68"]


def test_a_heading_row_is_never_the_last_of_its_part() -> None:
    rows = [*[("1", "x")] * (CHUNK // 2 + 1), "Judul", *[("2", "y")] * (CHUNK // 2)]
    first, second = parsed("".join(table(COLUMNS, rows, 165))).findall("{*}tbl")
    assert "Judul" not in texts(first)
    assert "Judul" in texts(second)


def test_grouped_columns_stand_under_one_heading() -> None:
    grouped = [
        COLUMNS[0],
        TableColumn("T", 1, group="TW I"),
        TableColumn("R", 1, group="TW I"),
        TableColumn("T", 1, group="TW II"),
    ]
    rows = parsed("".join(table(grouped, [("1", "2", "3", "4")], 165))).findall("{*}tbl/{*}tr")
    assert [texts(row) for row in rows] == [
        ["No.", "TW I", "TW II"],
        ["", "T", "R", "T"],
        ["1", "2", "3", "4"],
        ["1", "2", "3", "4"],
    ]


def test_a_total_is_bold_and_other_rows_are_not() -> None:
    rows = parsed("".join(table(COLUMNS, [("1", "x"), Total(("", "Jumlah"))], 165))).findall("{*}tbl/{*}tr")
    assert [bool(row.findall(".//{*}b")) for row in rows[-2:]] == [False, True]


def test_what_explains_a_table_is_its_last_row_which_no_page_parts_from_the_one_above() -> None:
    markup = "".join(
        table(COLUMNS, [("1", "x"), ("2", "y")], 165, keeping=KeptTogether(("T: target.", "R: realisasi.")))
    )
    *_, above, last = parsed(markup).findall("{*}tbl/{*}tr")
    assert texts(last) == ["T: target.", "R: realisasi."]
    assert len(above.findall(".//{*}keepNext")) == len(COLUMNS)
    assert not last.findall(".//{*}keepNext")


def test_a_long_table_ends_once() -> None:
    rows = [(str(n), "x") for n in range(CHUNK + 1)]
    first, second = parsed("".join(table(COLUMNS, rows, 165, keeping=KeptTogether(("Catatan",))))).findall("{*}tbl")
    assert "Catatan" not in texts(first)
    assert texts(second)[-1] == "Catatan"


def test_a_row_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        list(table(COLUMNS, [("1",)], 165))


def test_a_contents_line_has_its_text_and_a_place_for_the_page_number() -> None:
    entry = parsed(contents_entry("BAB I", "bagian1", "DaftarIsi1"))
    assert texts(entry) == ["BAB I", ""]
    assert entry.findtext(".//{*}instrText") == " PAGEREF bagian1 \\h "
    assert texts(parsed(contents_entry("KATA PENGANTAR", "bagian1", "DaftarIsi1", page="i"))) == ["KATA PENGANTAR", "i"]


def test_an_items_label_hangs_before_its_text() -> None:
    assert texts(parsed(item("1.", "Butir."))) == ["1.", "Butir."]


def test_the_package_is_deflated_dated_1980_and_free_of_what_no_page_needs() -> None:
    made = frame(ReportLayout(), (Section(),))
    with zipfile.ZipFile(BytesIO(assemble(made, Words("DRAF & <b>", "", "Laporan"), [paragraph("Isi")]))) as archive:
        entries = archive.infolist()
        assert archive.testzip() is None
        sizes = {entry.filename: entry.file_size for entry in entries}
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_DEFLATED}
    assert not [name for name in sizes if "customXml" in name or "thumbnail" in name or "WithEffects" in name]
    assert sum(sizes.values()) < 60_000


def test_a_long_tables_markup_is_never_in_memory_as_a_whole() -> None:
    body = Body(165)
    body.table([TableColumn(letter, 1) for letter in "ABCDEFGHIJ"], ([f"sel {row}"] * 10 for row in range(5_000)))
    made = frame(ReportLayout(), (Section(),))
    tracemalloc.start()
    document = assemble(made, Words("", "", "Laporan"), body.parts)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    with zipfile.ZipFile(BytesIO(document)) as archive:
        said = archive.read("word/document.xml")
    assert said.count(b"sel 4999<") == 10
    assert peak < len(said)  # the rows themselves, which its columns are measured by, are under half of that


def test_the_font_falls_back_to_a_free_one() -> None:
    made = frame(ReportLayout(font="Huruf A", fallback_font="Huruf B"), (Section(),))
    fonts = dict(made.parts)["word/fontTable.xml"]
    assert b'<w:font w:name="Huruf A"><w:altName w:val="Huruf B"/>' in fonts
    assert b'"Huruf A"' in dict(made.parts)["word/styles.xml"]
