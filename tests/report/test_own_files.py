"""Officers' own paragraphs as they are read from Word and text files, and the chapter that a file's name is of."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document

from rbworkflow.report.content.own_files import MOST_PARAGRAPHS, ReadWords, measured, words_of_docx, words_of_text
from rbworkflow.report.content.own_words import chapter_of, near_chapter
from tests.programs.office_suite import Convert
from tests.report.template_files import word_template
from tests.report.test_photos import png

AREAS = {"A1": "Manajemen Perubahan", "A6": "Penguatan Akuntabilitas", "QW": "Quick Wins"}


def saved(document: Document) -> bytes:
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def written() -> Document:
    document = docx.Document()
    first = document.add_paragraph("Kegiatan ")
    first.add_run("tertunda").bold = True
    first.add_run(" karena ")
    first.add_run("banjir").italic = True
    first.add_run(".")
    document.add_paragraph("Rapat diulang", style="List Bullet")
    document.add_paragraph("Pertama", style="List Number")
    document.add_paragraph("Kedua", style="List Number")
    return document


READ = [
    (
        "text",
        [
            ("Kegiatan ", False, False),
            ("tertunda", True, False),
            (" karena ", False, False),
            ("banjir", False, True),
            (".", False, False),
        ],
    ),
    ("bullet", [("Rapat diulang", False, False)]),
    ("number", [("Pertama", False, False)]),
    ("number", [("Kedua", False, False)]),
]


def test_bold_italic_and_lists_are_read_from_word() -> None:
    assert words_of_docx(saved(written())) == (READ, [], "")


def test_and_from_what_libreoffice_saved(tmp_path: Path, soffice: Convert) -> None:
    (tmp_path / "Kendala.docx").write_bytes(saved(written()))
    soffice("docx", tmp_path / "lo", tmp_path / "Kendala.docx")
    assert words_of_docx((tmp_path / "lo" / "Kendala.docx").read_bytes()) == (READ, [], "")


def test_words_that_word_split_for_its_spelling_are_one_run() -> None:
    paragraphs, _, _ = words_of_docx(word_template(("Rapat {{dua}} kali.",)))
    assert paragraphs[0] == ("text", [("Rapat {{dua}} kali.", False, False)])


def test_what_was_struck_out_while_tracked_is_not_read_and_what_was_added_is() -> None:
    tracked = (
        '<w:p><w:r><w:t>Tetap</w:t></w:r><w:del w:id="1"><w:r><w:delText>lama</w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t> baru</w:t></w:r></w:ins></w:p>'
    )
    paragraphs, _, _ = words_of_docx(word_template(extra=tracked))
    assert ("text", [("Tetap baru", False, False)]) in paragraphs


def test_pictures_and_tables_are_not_taken_and_said(tmp_path: Path) -> None:
    document = written()
    (tmp_path / "foto.png").write_bytes(png())
    document.add_picture(str(tmp_path / "foto.png"))
    document.add_table(1, 1).cell(0, 0).text = "Angka"
    paragraphs, left_out, fault = words_of_docx(saved(document))
    assert (paragraphs, left_out, fault) == (READ, ["gambar", "tabel"], "")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"bukan apa-apa", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 90])
def test_what_is_no_word_file_is_a_fault_in_words(content: bytes) -> None:
    assert words_of_docx(content) == ([], [], "bukan dokumen Word (.docx) yang utuh")


def test_a_text_files_paragraphs_and_lists_are_read() -> None:
    text = "Satu paragraf\ndua baris.\r\n\r\nDaftar:\n- satu\n* dua\n1. tiga\n"
    assert words_of_text(text.encode("utf-8-sig")).paragraphs == [
        ("text", [("Satu paragraf dua baris.", False, False)]),
        ("text", [("Daftar:", False, False)]),
        ("bullet", [("satu", False, False)]),
        ("bullet", [("dua", False, False)]),
        ("number", [("tiga", False, False)]),
    ]
    assert words_of_text("café – ya".encode("cp1252")).paragraphs == [("text", [("café – ya", False, False)])]
    assert words_of_text(b"\0\1\2").fault == "bukan teks biasa"


def test_too_much_and_nothing_are_faults() -> None:
    one = ("text", [("kata", False, False)])
    assert "lebih panjang dari" in measured(ReadWords([one] * (MOST_PARAGRAPHS + 1), [])).fault
    assert measured(ReadWords([], ["gambar"])).fault == "tidak berisi tulisan"
    assert not measured(ReadWords([one], [])).fault


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("Kendala", "kendala"),
        ("kendala ", "kendala"),
        ("B. Kendala", "kendala"),
        ("BAB III B. Kendala", "kendala"),
        ("solusi_dan_tindak_lanjut", "solusi"),
        ("rencana-berikutnya", "rencana_berikutnya"),
        ("1. Manajemen Perubahan", "A1"),
        ("A6", "A6"),
        ("a6 penguatan akuntabilitas", "A6"),
        ("Quick Wins", "QW"),
    ],
)
def test_a_file_is_named_as_the_report_names_the_chapter(stem: str, key: str) -> None:
    found = chapter_of(stem, AREAS)
    assert found is not None
    assert found[0] == key


def test_a_name_that_is_no_chapter_leads_to_the_near_one() -> None:
    assert chapter_of("Kendla", AREAS) is None
    assert near_chapter("Kendla", AREAS) == "Kendala"
    assert near_chapter("A. Menejemen Perubahan", AREAS) == "Manajemen Perubahan"
    assert near_chapter("xyz", AREAS) == ""
