import zipfile

import pytest

from rbworkflow.intake.evidence import content
from rbworkflow.intake.evidence.content import media_type
from rbworkflow.intake.reasons import SENTENCES, IntakeRefusedError
from tests.intake.intake_builders import docx, jpeg, package, pdf, png, xlsx

HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 300
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
EXE = b"MZ" + b"\0" * 600


@pytest.mark.parametrize(
    ("name", "file", "kind"),
    [
        ("laporan.pdf", pdf(), content.PDF),
        ("LAPORAN.PDF", pdf(), content.PDF),
        ("foto.png", png(), content.PNG),
        ("foto.JPG", jpeg(), content.JPEG),
        ("foto.jpeg", jpeg(thumbnail=b"\xff\xd8\xff\xd9"), content.JPEG),
        ("video-dalam-foto.jpg", jpeg(ending=b"\xff\xd9" + b"\0" * 5000), content.JPEG),
        ("notula.docx", docx(), content.DOCX),
        ("rekap.xlsx", xlsx(), content.XLSX),
    ],
)
def test_a_file_is_what_its_bytes_say(name, file, kind):
    assert media_type(name, file) == kind


def with_one_bit_flipped(archive):
    at = archive.index(b"word/document.xml") + len(b"word/document.xml") + 4
    return archive[:at] + bytes([archive[at] ^ 1]) + archive[at + 1 :]


@pytest.mark.parametrize(
    ("name", "file", "reason_code"),
    [
        ("laporan.pdf", b"", "KOSONG"),
        ("laporan.exe", EXE, "JENIS"),
        ("laporan", pdf(), "JENIS"),
        ("laporan.pdf.js", pdf(), "JENIS"),
        ("paparan.pptx", docx(), "JENIS"),
        ("foto.heic", HEIC, "HEIC"),
        ("foto.jpg", HEIC, "HEIC"),
        ("bukti.rar", b"Rar!\x1a\x07\0", "ARSIP"),
        ("bukti.zip", package({"a.pdf": pdf()}), "ARSIP"),
        ("surat.doc", OLE, "FORMAT_LAMA"),
        ("surat.docx", OLE, "FORMAT_LAMA"),
        ("surat.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "SANDI"),
        ("isian.xlsm", xlsx(), "MAKRO"),
        ("surat.docx", docx(**{"word/vbaProject.bin": b"x"}), "MAKRO"),
        ("laporan.pdf", EXE, "JENIS_BEDA"),
        ("foto.jpg", b"<html></html>", "JENIS_BEDA"),
        ("foto.jpg", png(), "JENIS_BEDA"),
        ("isian.xlsx", docx(), "JENIS_BEDA"),
        ("isian.xlsx", b"bukan excel", "JENIS_BEDA"),
        ("isian.xlsx", package({"a.txt": b"x"}), "JENIS_BEDA"),
        ("laporan.pdf", b"#!/bin/sh\n" + pdf(), "JENIS_BEDA"),
        ("isian.xlsx", xlsx()[:-30], "RUSAK"),
        ("notula.docx", with_one_bit_flipped(docx()), "RUSAK"),
        ("laporan.pdf", pdf()[:-10], "RUSAK"),
        ("foto.png", png()[:-12], "RUSAK"),
        ("foto.png", png()[:18], "RUSAK"),
        ("foto.jpg", jpeg(thumbnail=b"\xff\xd8\xff\xd9", ending=b""), "RUSAK"),
        ("foto.jpg", jpeg()[:12], "RUSAK"),
        ("laporan.pdf", pdf(b"trailer << /Encrypt 9 0 R >>\n"), "SANDI"),
        ("laporan.pdf", pdf(b"<< /S /JavaScript /JS (app.alert(1)) >>\n"), "PDF_AKTIF"),
        ("laporan.pdf", pdf(b"<< /S /Launch /F (cmd.exe) >>\n"), "PDF_AKTIF"),
        ("foto.png", png(60000, 60000), "BOM_GAMBAR"),
        ("foto.jpg", jpeg(60000, 60000), "BOM_GAMBAR"),
    ],
)
def test_every_other_file_is_refused_with_its_remedy(name, file, reason_code):
    with pytest.raises(IntakeRefusedError) as refused:
        media_type(name, file)
    assert refused.value.reason_code == reason_code
    assert str(refused.value) == SENTENCES[reason_code]


def test_words_inside_a_pdfs_compressed_parts_are_not_taken_for_programs():
    scan = b"4 0 obj << /Length 20 >>\nstream\nxx/JS /Launch /Encrypt 9 0 Rxx\nendstream\nendobj\n"
    assert media_type("pindaian.pdf", pdf(scan)) == content.PDF


def test_a_package_that_swells_is_refused_whatever_its_header_says(monkeypatch):
    monkeypatch.setattr(content, "LARGEST_PART", 10_000)
    swelling = docx(**{"word/media.bin": b"\0" * 20_000})
    with pytest.raises(IntakeRefusedError) as refused:
        media_type("notula.docx", swelling)
    assert refused.value.reason_code == "BOM_ZIP"


def test_a_package_of_too_many_parts_is_refused():
    with pytest.raises(IntakeRefusedError) as refused:
        media_type("notula.docx", docx(**{f"word/{number}": b"" for number in range(content.MOST_PARTS)}))
    assert refused.value.reason_code == "BOM_ZIP"


def test_a_package_with_an_unusual_compression_is_refused(tmp_path):
    path = tmp_path / "aneh.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        archive.writestr("word/document.xml", b"<document/>")
    with pytest.raises(IntakeRefusedError, match="rusak"):
        media_type(path.name, path.read_bytes())


def test_a_locked_package_is_refused():
    archive = bytearray(docx())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = archive.index(signature) + offset
        archive[at] |= 1
    with pytest.raises(IntakeRefusedError, match="sandi"):
        media_type("notula.docx", bytes(archive))
