import io
import random
import zipfile
import zlib
from contextlib import suppress

import pytest

from rbworkflow.intake.evidence import content, endings, other_pictures
from rbworkflow.intake.evidence.content import media_type
from rbworkflow.intake.reasons import SENTENCES, IntakeRefusedError
from tests.intake.intake_builders import docx, jpeg, package, pdf, png, xlsx
from tests.intake.photos import HEIC, drawn


def open_sheet():
    """A LibreOffice sheet: its first part says so, unpacked."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("content.xml", "<x/>")
    return buffer.getvalue()


OPEN_SHEET = open_sheet()

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
EXE = b"MZ" + b"\0" * 600
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0" * 300
AVIF = b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf" + b"\0" * 300
TNEF = b"\x78\x9f\x3e\x22" + b"\0" * 300


@pytest.mark.parametrize(
    ("name", "file", "kind"),
    [
        ("laporan.pdf", pdf(), endings.PDF),
        ("LAPORAN.PDF", pdf(), endings.PDF),
        ("foto.png", png(), endings.PNG),
        ("foto.JPG", jpeg(), endings.JPEG),
        ("foto.jpeg", jpeg(thumbnail=b"\xff\xd8\xff\xd9"), endings.JPEG),
        ("video-dalam-foto.jpg", jpeg(ending=b"\xff\xd9" + b"\0" * 5000), endings.JPEG),
        ("notula.docx", docx(), endings.DOCX),
        ("rekap.xlsx", xlsx(), endings.XLSX),
        # what telephones, messengers and browsers call it
        ("foto.jpg", png(), endings.PNG),
        ("foto.png", jpeg(), endings.JPEG),
        ("foto.jfif", jpeg(), endings.JPEG),
        ("foto.jpe", jpeg(), endings.JPEG),
        ("IMG_0001.HEIC", HEIC, other_pictures.HEIC),
        ("IMG_0001.HEIC", jpeg(), endings.JPEG),
        ("foto.jpg", HEIC, other_pictures.HEIC),
        ("foto.jpg", drawn("WEBP"), other_pictures.WEBP),
        ("stiker.webp", drawn("WEBP"), other_pictures.WEBP),
        ("pindaian.tif", drawn("TIFF"), other_pictures.TIFF),
        ("gambar.bmp", drawn("BMP"), other_pictures.BMP),
        ("gambar.gif", drawn("GIF"), other_pictures.GIF),
        ("undangan", pdf(), endings.PDF),
        ("Notula 12.06.2026", docx(), endings.DOCX),
        ("undangan.jpg", pdf(), endings.PDF),
        ("surat.doc", docx(), endings.DOCX),
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
        ("laporan.exe", EXE, "PROGRAM"),
        ("laporan.pdf.js", pdf(), "PROGRAM"),
        ("laporan", EXE, "JENIS"),
        ("laporan.exe", pdf(), "PROGRAM"),
        ("paparan.pptx", package({"ppt/presentation.xml": b"<p/>"}), "JENIS"),
        ("rekap.csv", b"a;b", "BUKAN_EXCEL"),
        ("rapat.mp4", MP4, "MEDIA"),
        ("rapat.m4a", b"\0" * 50, "MEDIA"),
        ("PTT-20260612-WA0003.opus", b"OggS" + b"\0" * 50, "MEDIA"),
        ("rapat", MP4, "MEDIA"),
        ("foto.avif", AVIF, "GAMBAR"),
        ("foto.jpg", AVIF, "GAMBAR"),
        ("logo.svg", b"<svg/>", "GAMBAR"),
        ("winmail.dat", TNEF, "WINMAIL"),
        ("notula.lnk", b"L\0\0\0" + b"\0" * 50, "PINTASAN"),
        ("surat.msg", OLE, "SUREL_LAMPIRAN"),
        ("smime.p7m", b"0\x80" + b"\0" * 50, "SUREL_TERKUNCI"),
        ("rekap.xls", xlsx(), "FORMAT_LAMA"),
        ("rekap.pdf", xlsx(), "BUKU_KERJA"),
        ("rekap", xlsx(), "BUKU_KERJA"),
        ("bukti.rar", b"Rar!\x1a\x07\0", "ARSIP"),
        ("bukti.zip", package({"a.pdf": pdf()}), "ARSIP"),
        ("surat.doc", OLE, "FORMAT_LAMA"),
        ("surat.docx", OLE, "FORMAT_LAMA"),
        ("surat.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "SANDI"),
        ("isian.xlsm", xlsx(), "MAKRO"),
        ("surat.docx", docx(**{"word/vbaProject.bin": b"x"}), "MAKRO"),
        ("laporan.pdf", EXE, "JENIS_BEDA"),
        ("foto.jpg", b"<html></html>", "JENIS_BEDA"),
        ("isian.xlsx", docx(), "JENIS_BEDA"),
        ("isian.xlsx", b"bukan excel", "JENIS_BEDA"),
        ("isian.xlsx", package({"a.txt": b"x"}), "JENIS_BEDA"),
        ("laporan.pdf", b"#!/bin/sh\n" + pdf(), "JENIS_BEDA"),
        ("isian.xlsx", pdf(), "JENIS_BEDA"),
        ("isian.xlsx", xlsx()[:-30], "RUSAK"),
        ("isian.ods", OPEN_SHEET, "BUKAN_EXCEL"),
        ("isian.xlsx", OPEN_SHEET, "BUKAN_EXCEL"),
        ("rekap", OPEN_SHEET, "BUKAN_EXCEL"),
        ("isian.csv", xlsx(), "BUKU_KERJA"),
        ("notula.docx", with_one_bit_flipped(docx()), "RUSAK"),
        ("laporan.pdf", pdf()[:-10], "RUSAK"),
        ("foto.png", png()[:-12], "RUSAK"),
        ("foto.png", png()[:18], "RUSAK"),
        ("foto.jpg", jpeg(thumbnail=b"\xff\xd8\xff\xd9", ending=b""), "RUSAK"),
        ("foto.jpg", jpeg()[:12], "RUSAK"),
        ("foto.heic", HEIC[:-20], "RUSAK"),
        ("foto.webp", drawn("WEBP")[:-20], "RUSAK"),
        ("gambar.gif", drawn("GIF")[:-20], "RUSAK"),
        ("pindaian.tif", b"II*\0" + b"\xff" * 8, "RUSAK"),
        ("laporan.pdf", pdf(b"trailer << /Encrypt 9 0 R >>\n"), "SANDI"),
        ("laporan.pdf", pdf(b"<< /S /JavaScript /JS (app.alert(1)) >>\n"), "PDF_AKTIF"),
        ("laporan.pdf", pdf(b"<< /S /Launch /F (cmd.exe) >>\n"), "PDF_AKTIF"),
        ("laporan.pdf", pdf(b"<< /S /#4aavaScript /#4A#53 (app.alert(1)) >>\n"), "PDF_AKTIF"),
        ("laporan.pdf", pdf(b"<< /S /J#61v#61Script (app.alert(1)) >>\n"), "PDF_AKTIF"),
        ("laporan.pdf", pdf(b"<< /S /Launc#68 /F (cmd.exe) >>\n"), "PDF_AKTIF"),
        ("laporan.pdf", pdf(b"trailer << /#45ncrypt 9 0 R >>\n"), "SANDI"),
        ("foto.png", png(60000, 60000), "BOM_GAMBAR"),
        ("foto.jpg", jpeg(60000, 60000), "BOM_GAMBAR"),
    ],
)
def test_every_other_file_is_refused_with_its_remedy(name, file, reason_code):
    with pytest.raises(IntakeRefusedError) as refused:
        media_type(name, file)
    assert refused.value.reason_code == reason_code
    assert str(refused.value) == SENTENCES[reason_code]


def packed(objects, *, head=b"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>", pack=zlib.compress):
    """An object stream, as programs since PDF 1.5 write most of a file."""
    return b"7 0 obj\n" + head + b"\nstream\r\n" + pack(b"9 0 " + objects) + b"\nendstream\nendobj\n"


PROGRAM = b"<< /S /JavaScript /JS (app.alert(1)) >>"


@pytest.mark.parametrize(
    "body",
    [
        packed(PROGRAM),
        packed(b"<< /S /#4aavaScript /J#53 (app.alert(1)) >>"),
        packed(b"<< /S /Launch /F (cmd.exe) >>"),
        packed(PROGRAM, head=b"<</First 4/N 1/Type/Obj#53tm/Filter/FlateDecode>>"),
        packed(PROGRAM, head=b"<< /Type /ObjStm /N 1 /First 4 >>", pack=bytes),
        packed(PROGRAM, head=b"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /x (1 0 obj) >>"),
        packed(PROGRAM, pack=lambda objects: zlib.compress(objects)[:-4] + b"....  "),
        packed(b"<< /Type /Page >>") + packed(PROGRAM),
    ],
    ids=["plain", "coded", "launch", "coded type", "not deflated", "misleading head", "wrong check sum", "the second"],
)
def test_a_program_among_a_pdfs_packed_objects_is_found(body):
    with pytest.raises(IntakeRefusedError) as refused:
        media_type("laporan.pdf", pdf(body))
    assert refused.value.reason_code == "PDF_AKTIF"


def test_a_pdf_of_packed_objects_without_a_program_is_taken():
    assert media_type("laporan.pdf", pdf(packed(b"<< /Type /Catalog /Names << /Dests 3 0 R >> >>"))) == endings.PDF


def test_packed_objects_that_swell_are_refused(monkeypatch):
    monkeypatch.setattr(content, "MOST_PACKED_OBJECTS", 10_000)
    with pytest.raises(IntakeRefusedError) as refused:
        media_type("laporan.pdf", pdf(packed(bytes(6_000)) * 2))
    assert refused.value.reason_code == "BOM_ZIP"


def test_words_inside_a_pdfs_compressed_parts_are_not_taken_for_programs():
    scan = b"4 0 obj << /Length 20 >>\nstream\nxx/JS /Launch /Encrypt 9 0 Rxx\nendstream\nendobj\n"
    assert media_type("pindaian.pdf", pdf(scan)) == endings.PDF


def test_a_name_that_only_looks_like_a_coded_one_is_no_program():
    harmless = b"<< /Title (Nota #4a) /Nomor#2dSurat (12) /Java (kopi) /#zzJS (x) >>\n"
    assert media_type("laporan.pdf", pdf(harmless)) == endings.PDF


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


@pytest.mark.parametrize("kind", ["WEBP", "GIF", "BMP", "TIFF", "HEIC"])
def test_a_picture_changed_at_random_is_taken_or_refused_and_nothing_worse(kind):
    whole, chance = HEIC if kind == "HEIC" else drawn(kind), random.Random(kind)
    for _ in range(400):
        changed = bytearray(whole[: chance.choice([len(whole), chance.randrange(1, len(whole))])])
        for _ in range(chance.randint(1, 6)):
            changed[chance.randrange(min(len(changed), 200))] = chance.choice([0, 255, chance.randrange(256)])
        with suppress(IntakeRefusedError):
            assert media_type("foto.jpg", bytes(changed))


def test_a_bitmap_of_another_age_is_refused_with_its_remedy():
    with pytest.raises(IntakeRefusedError, match="simpan ulang"):
        media_type("gambar.bmp", b"BM" + bytes(12) + b"\x0c\0\0\0" + bytes(300))
