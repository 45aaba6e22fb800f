import io
import zipfile

import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.sheets.archive import LIMITS, Limits
from rbworkflow.sheets.gates import WorkbookRefusedError, check_workbook
from rbworkflow.sheets.refusals import SENTENCES
from tests.sheets.books import (
    SHEET,
    STRINGS,
    TYPES,
    WORKBOOK,
    WORKBOOK_RELS,
    edited,
    honest_book,
    in_sheet,
    packed,
    parts,
    replaced,
    with_part,
    with_relation,
    with_wrong_size,
    without_part,
)

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DTD = b'<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
MAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def after_declaration(insertion):
    return lambda data: data.replace(b"?>", b"?>" + insertion, 1)


def with_bad_checksum():
    content = bytearray(honest_book())
    content[content.rindex(b"PK\x01\x02") + 16] ^= 0xFF
    return bytes(content)


def with_flag(bit):
    content = bytearray(honest_book())
    content[content.rindex(b"PK\x01\x02") + 8] |= bit
    return bytes(content)


def with_type(old, new):
    return replaced(TYPES, old, new)


CASES = {
    "nothing": (lambda: b"", "KOSONG"),
    "text": (lambda: b"Kode;Indikator\n" * 20, "RUSAK"),
    "a web page": (lambda: b"<html><table></table></html>", "RUSAK"),
    "cut short": (lambda: honest_book()[:-200], "RUSAK"),
    "a wrong checksum": (with_bad_checksum, "RUSAK"),
    "a part longer than said": (lambda: with_wrong_size(honest_book(), SHEET, 100), "RUSAK"),
    "a part shorter than said": (lambda: with_wrong_size(honest_book(), SHEET, 100_000), "RUSAK"),
    "broken workbook xml": (lambda: replaced(WORKBOOK, b"</workbook>", b""), "RUSAK"),
    "broken relations": (lambda: replaced(WORKBOOK_RELS, b"</Relationships>", b""), "RUSAK"),
    "a sheet that is missing": (lambda: without_part(SHEET), "RUSAK"),
    "a sheet of another ending": (
        lambda: with_part("xl/worksheets/sheet1.dat", b"", replaced(WORKBOOK_RELS, b"sheet1.xml", b"sheet1.dat")),
        "RUSAK",
    ),
    "packed in an unusual way": (lambda: packed(parts(honest_book()), compression=zipfile.ZIP_BZIP2), "RUSAK"),
    "a merge without an address": (lambda: replaced(SHEET, b'ref="B6:C7"', b'ref="B6:C"'), "RUSAK"),
    "more than 25 MB": (lambda: honest_book() + bytes(LIMITS.file_bytes), "TERLALU_BESAR"),
    "a blank sheet of 70 MB": (lambda: with_part("xl/worksheets/sheet9.xml", b" " * 70_000_000), "BOM_ZIP"),
    "four parts of 60 MB": (lambda: packed({f"xl/media/{n}.bin": bytes(60_000_000) for n in range(4)}), "BOM_ZIP"),
    "a part of zeros": (lambda: with_part("xl/media/image1.bin", bytes(3_000_000)), "BOM_ZIP"),
    "3500 parts": (lambda: packed({f"xl/{n}.xml": b"<a/>" for n in range(3500)}), "BOM_ZIP"),
    "billion laughs": (lambda: edited(STRINGS, after_declaration(DTD)), "XML_BERBAHAYA"),
    "an external entity": (
        lambda: edited(SHEET, after_declaration(b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')),
        "XML_BERBAHAYA",
    ),
    "an external entity in UTF-16": (
        lambda: edited(STRINGS, lambda data: data.decode().replace("UTF-8", "UTF-16").encode("utf-16")),
        "XML_BERBAHAYA",
    ),
    "UTF-16 without a mark": (
        lambda: edited(STRINGS, lambda data: data.decode().encode("utf-16-le")),
        "XML_BERBAHAYA",
    ),
    "UTF-7": (lambda: edited(STRINGS, lambda data: data.replace(b"UTF-8", b"UTF-7")), "XML_BERBAHAYA"),
    "a path upwards": (lambda: with_part("../x.xml", b"<a/>"), "ZIP_JALUR"),
    "an absolute path": (lambda: with_part("/etc/x.xml", b"<a/>"), "ZIP_JALUR"),
    "a backslash": (lambda: with_part("xl\\x.xml", b"<a/>"), "ZIP_JALUR"),
    "a drive": (lambda: with_part("C:x.xml", b"<a/>"), "ZIP_JALUR"),
    "a part twice": (lambda: packed([*parts(honest_book()).items(), (SHEET, b"<worksheet/>")]), "ZIP_GANDA"),
    "a part twice but for capitals": (lambda: with_part(SHEET.upper(), b"<worksheet/>"), "ZIP_GANDA"),
    "no content types": (lambda: without_part(TYPES), "BUKAN_OOXML"),
    "no main part": (lambda: with_type(MAIN, b"application/xml"), "BUKAN_OOXML"),
    "a LibreOffice .ods": (
        lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}),
        "BUKAN_OOXML",
    ),
    "a Word document": (
        lambda: with_type(MAIN, MAIN.replace(b"spreadsheetml.sheet", b"wordprocessingml.document")),
        "JENIS_BEDA",
    ),
    "a PDF": (lambda: b"%PDF-1.7\n", "JENIS_BEDA"),
    "a script before the archive": (lambda: b"#!/bin/sh\nexit\n" + honest_book(), "JENIS_BEDA"),
    "an archive before the archive": (lambda: packed({"a.txt": b"x"}) + honest_book(), "JENIS_BEDA"),
    "an old .xls": (lambda: OLE, "FORMAT_LAMA"),
    "an .xlsb": (
        lambda: with_type(MAIN, b"application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
        "FORMAT_LAMA",
    ),
    "locked with a password": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "SANDI"),
    "an encrypted part": (lambda: with_flag(1), "SANDI"),
    "an .xlsm": (lambda: with_type(MAIN, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "MAKRO"),
    "a macro": (lambda: with_part("xl/vbaProject.bin", b"x"), "MAKRO"),
    "a macro under another name": (
        lambda: with_relation("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "theme/theme1.xml"),
        "MAKRO",
    ),
    "an old macro sheet": (lambda: with_part("xl/macrosheets/sheet1.xml", b"<a/>"), "MAKRO"),
    "ActiveX": (lambda: with_part("xl/activeX/activeX1.xml", b"<a/>"), "MAKRO"),
    "an OLE object": (lambda: with_part("xl/embeddings/oleObject1.bin", b"x"), "OBJEK_TERTANAM"),
    "an embedded package": (lambda: with_relation(f"{RELATIONS}/package", "media/a.xml"), "OBJEK_TERTANAM"),
    "a link to another workbook": (lambda: with_part("xl/externalLinks/externalLink1.xml", b"<a/>"), "TAUTAN_LUAR"),
    "a data connection": (lambda: with_part("xl/connections.xml", b"<a/>"), "TAUTAN_LUAR"),
    "a picture from the web": (
        lambda: with_relation(f"{RELATIONS}/image", "http://a.example/x.png", mode=' TargetMode="External"'),
        "TAUTAN_LUAR",
    ),
    "a cell at the end of the sheet": (
        lambda: in_sheet(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        "TERLALU_LUAS",
    ),
    "a far cell in other quotes": (lambda: in_sheet(b"<row><c r='A10000'><v>1</v></c></row>"), "TERLALU_LUAS"),
    "a far cell as a character reference": (
        lambda: in_sheet(b'<row><c r="A1000&#48;"><v>1</v></c></row>'),
        "TERLALU_LUAS",
    ),
    "a far cell without an address": (lambda: in_sheet(b'<row r="10000"><c><v>1</v></c></row>'), "TERLALU_LUAS"),
    "a far cell with a prefix": (
        lambda: in_sheet(
            b'<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            b'<x:c r="AAA1"><x:v>1</x:v></x:c></x:row>'
        ),
        "TERLALU_LUAS",
    ),
    "merges without end": (
        lambda: replaced(SHEET, b'<mergeCell ref="B6:C7"/>', b'<mergeCell ref="A1:XFD1048576"/>'),
        "TERLALU_LUAS",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("make", "reason_code"), CASES.values(), ids=CASES.keys())
def test_what_is_no_safe_workbook_is_refused_with_its_reason(make, reason_code):
    with pytest.raises(WorkbookRefusedError) as refused:
        check_workbook(make())
    assert refused.value.reason_code == reason_code
    assert str(refused.value) == SENTENCES[reason_code]
    assert isinstance(refused.value, RefusedError)


@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES.keys())
def test_every_refusal_says_what_is_wrong_and_asks_for_it_again(sentence):
    assert sentence.endswith("lalu kirim lagi.")
    assert len(sentence.rstrip(".").split(". ")) <= 3


HONEST = {
    "as XlsxWriter makes it": honest_book,
    "with a web link in a cell": lambda: with_relation(
        f"{RELATIONS}/hyperlink", "https://a.example", mode=' TargetMode="External"'
    ),
    "with formats far below and to the right": lambda: in_sheet(
        b'<row r="1048576" ht="12.8"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"></c></row>'
    ),
    "with declared types nobody uses": lambda: with_type(
        b"<Default", b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default'
    ),
    "as a template": lambda: with_type(b"sheet.main+xml", b"template.main+xml"),
    "with a byte order mark": lambda: edited(WORKBOOK, lambda data: b"\xef\xbb\xbf" + data),
    "with a printer's settings": lambda: with_part("xl/printerSettings/printerSettings1.bin", bytes(range(256))),
    "with folders as entries": lambda: packed([("xl/", b""), *parts(honest_book()).items()]),
}


@pytest.mark.parametrize("make", HONEST.values(), ids=HONEST.keys())
def test_an_honest_workbook_passes(make):
    check_workbook(make())


@pytest.mark.parametrize("limit", ["parts", "total_bytes", "part_bytes", "xml_bytes"])
def test_each_limit_of_an_archive_holds_by_itself(limit):
    with pytest.raises(WorkbookRefusedError) as refused:
        check_workbook(honest_book(), Limits(**{limit: 5}))
    assert refused.value.reason_code == "BOM_ZIP"


def test_an_archive_that_says_nothing_is_none_at_all():
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    with pytest.raises(WorkbookRefusedError):
        check_workbook(empty.getvalue())
