"""Everything hostile, broken or merely odd that a unit's folder may hold, and what must become of it.

Each case puts one thing into a folder; `reason_code` is why it is refused, "" where it is accepted. `name` is what it
is called afterwards, where that differs from what was put.
"""

import io
import os
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.intake.intake_builders import docx, jpeg, pdf, png
from tests.intake.photos import HEIC

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "2026-S1"
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"
TYPES = "[Content_Types].xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN_NAMES = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
MAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
LAUGHS = (
    b'<!DOCTYPE sst [<!ENTITY a "haha">' + b"".join(b'<!ENTITY a%d "&a;&a;&a;&a;&a;&a;">' % n for n in range(9)) + b"]>"
)
EXTERNAL = '<!DOCTYPE sst [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
FORM = "Isian.xlsx"
Put = Callable[[Path], object]


@dataclass(frozen=True)
class Case:
    put: Put
    name: str
    reason_code: str
    has_content: bool = True

    @property
    def becomes(self) -> str:
        return "quarantine" if self.reason_code else "evidence"


def good_form(unit: str = "KUL") -> bytes:
    (path,) = (SAMPLES / unit).glob("*.xlsx")
    return path.read_bytes()


@cache
def parts() -> Mapping[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(good_form())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(*entries: tuple[str, bytes]) -> bytes:
    """An archive of these parts; a name may come twice."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        warnings.simplefilter("ignore", UserWarning)  # zipfile warns of double names
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    """The form with a part put in or replaced."""
    return packed(*{**parts(), name: data}.items())


def replaced(name: str, old: bytes, new: bytes) -> bytes:
    """The form with one part changed; the change must change something."""
    assert old in parts()[name]
    return with_part(name, parts()[name].replace(old, new, 1))


def with_document_type(declaration: bytes) -> bytes:
    return with_part(SHEET, declaration + parts()[SHEET])


def with_relation(kind: str, target: str, *, is_external: bool = False) -> bytes:
    mode = ' TargetMode="External"' if is_external else ""
    relation = f'<Relationship Id="rId99" Type="{kind}" Target="{target}"{mode}/>'.encode()
    return replaced(RELATIONS, b"</Relationships>", relation + b"</Relationships>")


def in_sheet(xml: bytes) -> bytes:
    return replaced(SHEET, b"</sheetData>", xml + b"</sheetData>")


def lying() -> bytes:
    """The directory says that the sheet is 100 bytes long."""
    data = bytearray(good_form())
    struct.pack_into("<L", data, data.rindex(SHEET.encode()) - 46 + 24, 100)
    return bytes(data)


def with_wrong_checksum() -> bytes:
    data = bytearray(good_form())
    data[data.rindex(SHEET.encode()) - 46 + 16] ^= 0xFF
    return bytes(data)


def shared_text_bomb() -> bytes:
    """A text of a megabyte that thousands of cells refer to: gigabytes for a reader that copies it."""
    text = os.urandom(500_000).hex().encode()
    strings = b'<?xml version="1.0"?><sst xmlns="%s"><si><t>%s</t></si></sst>' % (MAIN_NAMES, text)
    cells = b"".join(b'<c r="A%d" t="s"><v>0</v></c>' % row for row in range(100, 9_990))
    sheet = parts()[SHEET].replace(b"</sheetData>", b"<row>" + cells + b"</row></sheetData>")
    relation = b'<Relationship Id="rId99" Type="%s/sharedStrings" Target="sharedStrings.xml"/>' % KIND.encode()
    relations = parts()[RELATIONS].replace(b"</Relationships>", relation + b"</Relationships>")
    return packed(*{**parts(), STRINGS: strings, SHEET: sheet, RELATIONS: relations}.items())


def elements(count: int) -> bytes:
    """More of them than any workbook has, and no two alike: they pack badly."""
    return b"<a>" + b"".join(b'<b n="%d"/>' % (n * 7_919 % 1_000_003) for n in range(count)) + b"</a>"


def wide_area() -> bytes:
    """A cell in each corner of the largest area that may be filled: seven million cells for a careless reader."""
    return in_sheet(b'<row r="9999"><c r="ZZ9999"><v>1</v></c></row>')


def file(name: str | bytes, content: Callable[[], bytes] | bytes) -> Put:
    def put(folder: Path) -> None:
        path = folder / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content() if callable(content) else content)

    return put


def form(content: Callable[[], bytes] | bytes, reason_code: str) -> Case:
    return Case(file(FORM, content), FORM, reason_code)


def evidence(name: str | bytes, content: Callable[[], bytes] | bytes, reason_code: str, shown: str = "") -> Case:
    return Case(file(name, content), shown or os.fsdecode(name), reason_code)


def hard_link(folder: Path) -> None:
    path = folder.parent.parent / "di_tempat_lain.pdf"
    path.write_bytes(pdf())
    os.link(path, folder / "kaitan.pdf")


CASES: Mapping[str, Case] = {
    # accepted
    "a Word document": evidence("laporan.docx", docx(), ""),
    "a PNG picture": evidence("foto.png", png(), ""),
    "a JPEG picture in capitals": evidence("FOTO.JPG", jpeg(), ""),
    "a PDF": evidence("undangan.pdf", pdf(), ""),
    "a PNG called JPEG": evidence("foto.jpg", png(7, 7), ""),
    "a photo of a telephone": evidence("IMG_0001.HEIC", HEIC, ""),
    "no ending": evidence("undangan", pdf(b"4"), ""),
    "a name with typographic signs": evidence("undangan – “FGD” (1).pdf", pdf(b"2"), ""),
    "a name in decomposed letters": evidence("re\u0301sume\u0301.pdf", pdf(b"3"), ""),
    "the same bytes under another name": evidence("salinan undangan.pdf", pdf(), ""),
    "a Word document with an embedded workbook": evidence(
        "grafik.docx", lambda: docx(**{"word/embeddings/a.xlsx": b"x"}), ""
    ),
    # a workbook that is none, or a broken one
    "no bytes": form(b"", "KOSONG"),
    "text called a workbook": form(b"Kode;Indikator\n" * 20, "JENIS_BEDA"),
    "a form cut short": form(lambda: good_form()[:-300], "RUSAK"),
    "a wrong checksum": form(with_wrong_checksum, "RUSAK"),
    "a directory that lies about a size": form(lying, "RUSAK"),
    "broken XML": form(lambda: replaced(SHEET, b"</sheetData>", b""), "RUSAK"),
    "no content types": form(lambda: packed(*((n, d) for n, d in parts().items() if n != TYPES)), "BUKAN_OOXML"),
    "a Word document called a workbook": form(docx(), "JENIS_BEDA"),
    "a script before the archive": form(lambda: b"#!/bin/sh\nexit\n" + good_form(), "JENIS_BEDA"),
    "more than 25 MB": Case(file(FORM, lambda: good_form() + bytes(26_214_400)), FORM, "TERLALU_BESAR", False),
    # bombs
    "a blank sheet of 300 MB": form(lambda: with_part("xl/worksheets/sheet9.xml", b" " * 300_000_000), "BOM_ZIP"),
    "four parts of 60 MB": form(
        lambda: packed(*parts().items(), *((f"xl/media/{n}.bin", bytes(60_000_000)) for n in range(4))), "BOM_ZIP"
    ),
    "a cell of 60 MB": form(
        lambda: in_sheet(b'<row r="99"><c r="A99" t="str"><v>' + b"a" * 60_000_000 + b"</v></c></row>"), "BOM_ZIP"
    ),
    "3500 parts": form(lambda: packed(*parts().items(), *((f"xl/{n}.xml", b"<a/>") for n in range(3500))), "BOM_ZIP"),
    "a text that thousands of cells share": form(shared_text_bomb, "TERLALU_BERAT"),
    "a cell in the last corner": form(
        lambda: in_sheet(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "TERLALU_LUAS"
    ),
    "an area as wide as may be": form(wide_area, "TERLALU_BERAT"),
    "merges without end": form(
        lambda: replaced(SHEET, b'<mergeCell ref="', b'<mergeCell ref="A1:XFD1048576"/><mergeCell ref="'),
        "TERLALU_LUAS",
    ),
    "elements without end": form(lambda: with_part(STYLES, elements(400_000)), "TERLALU_BERAT"),
    # dangerous XML
    "billion laughs": form(lambda: with_document_type(LAUGHS), "XML_BERBAHAYA"),
    "an external entity": form(lambda: with_document_type(EXTERNAL.encode()), "XML_BERBAHAYA"),
    "an external entity in UTF-16": form(
        lambda: with_part(STYLES, ('<?xml version="1.0" encoding="UTF-16"?>' + EXTERNAL + "<sst/>").encode("utf-16")),
        "XML_BERBAHAYA",
    ),
    # a dangerous archive
    "a path upwards": form(lambda: with_part("../x.xml", b"<a/>"), "ZIP_JALUR"),
    "an absolute path": form(lambda: with_part("/etc/x.xml", b"<a/>"), "ZIP_JALUR"),
    "a backslash": form(lambda: with_part("xl\\x.xml", b"<a/>"), "ZIP_JALUR"),
    "a part twice": form(lambda: packed(*parts().items(), (SHEET, b"<worksheet/>")), "ZIP_GANDA"),
    # active or linked content
    "an .xlsm": evidence("Isian.xlsm", good_form, "MAKRO"),
    "a macro in an .xlsx": form(lambda: with_part("xl/vbaProject.bin", b"x"), "MAKRO"),
    "ActiveX": form(lambda: with_part("xl/activeX/activeX1.xml", b"<a/>"), "MAKRO"),
    "an OLE object": form(lambda: with_part("xl/embeddings/oleObject1.bin", b"x"), "OBJEK_TERTANAM"),
    "a link to another workbook": form(lambda: with_part("xl/externalLinks/externalLink1.xml", b"<a/>"), "TAUTAN_LUAR"),
    "a data connection": form(lambda: with_part("xl/connections.xml", b"<a/>"), "TAUTAN_LUAR"),
    "a template from elsewhere": form(
        lambda: with_relation(f"{KIND}/attachedTemplate", "http://jahat.example/x.xltx", is_external=True),
        "TAUTAN_LUAR",
    ),
    "an old .xls": evidence("Isian.xls", OLE, "FORMAT_LAMA"),
    "an old workbook called .xlsx": form(OLE, "FORMAT_LAMA"),
    "a form locked with a password": form(OLE + "EncryptedPackage".encode("utf-16-le"), "SANDI"),
    # evidence that is not what it says
    "a program called PDF": evidence("undangan.pdf", b"MZ" + bytes(500), "JENIS_BEDA"),
    "a web page called JPEG": evidence("foto.jpg", b"<html><script>alert(1)</script></html>", "JENIS_BEDA"),
    "a PDF with JavaScript": evidence("aktif.pdf", pdf(b"<< /S /JavaScript /JS (app.alert(1)) >>"), "PDF_AKTIF"),
    "a locked PDF": evidence("kunci.pdf", pdf(b"/Encrypt 5 0 R"), "SANDI"),
    "a PDF cut short": evidence("potong.pdf", lambda: pdf()[:-8], "RUSAK"),
    "a PDF of streams that never end": evidence("arus.pdf", lambda: pdf(b"stream\n" * 3_000_000), ""),
    "a PNG cut short": evidence("potong.png", lambda: png()[:-9], "RUSAK"),
    "a PNG of 60,000 x 60,000": evidence("raksasa.png", lambda: png(60_000, 60_000), "BOM_GAMBAR"),
    "a JPEG of nothing but markers": evidence("tanda.jpg", b"\xff\xd8" + b"\xff" * 24_000_000, "RUSAK"),
    "a Word document with a macro": evidence("makro.docx", lambda: docx(**{"word/vbaProject.bin": b"x"}), "MAKRO"),
    "a Word document that explodes": evidence(
        "bom.docx", lambda: docx(**{"word/media/a.bin": bytes(90_000_000)}), "BOM_ZIP"
    ),
    "a program": evidence("pasang.exe", b"MZ" + bytes(500), "PROGRAM"),
    "a zip with a path upwards": evidence("bukti.zip", lambda: packed(("../a.pdf", pdf())), "ARSIP"),
    "a rar": evidence("bukti.rar", b"Rar!\x1a\x07\x01\x00", "ARSIP"),
    "a photo of a telephone cut short": evidence("IMG_0002.HEIC", HEIC[:-100], "RUSAK"),
    "a shortcut of Windows": evidence("notula.lnk", b"L\0\0\0" + bytes(100), "PINTASAN"),
    "two endings": evidence("undangan.pdf.js", b"alert(1)", "PROGRAM"),
    # names
    "a path of Windows": evidence("..\\undangan.pdf", pdf(), "NAMA_JALUR", "..\\\\undangan.pdf"),
    "a drive": evidence("C:undangan.pdf", pdf(), "NAMA_JALUR"),
    "a newline": evidence("undangan\nrapat.pdf", pdf(), "NAMA_KENDALI", "undangan\\nrapat.pdf"),
    "letters that run backwards": evidence(
        "undangan\u202efdp.pdf", pdf(), "NAMA_TERSEMBUNYI", "undangan\\u202efdp.pdf"
    ),
    "a device": evidence("con.pdf", pdf(), "NAMA_WINDOWS"),
    "a space at the end of a folder": evidence("bukti /undangan.pdf", pdf(), "NAMA_WINDOWS"),
    "150 letters": evidence("a" * 146 + ".pdf", pdf(), "NAMA_PANJANG"),
    "letters of no alphabet": evidence(b"undangan\xff.pdf", pdf(), "NAMA_KODE", "undangan\\udcff.pdf"),
    "letters of an old code page": evidence(b"r\xe9sum\xe9.pdf", pdf(), "NAMA_KODE", "r\\udce9sum\\udce9.pdf"),
    # what is no file
    "a link": Case(lambda folder: (folder / "sandi.pdf").symlink_to("/etc/passwd"), "sandi.pdf", "TAUTAN", False),
    "a link to nothing": Case(lambda folder: (folder / "x.pdf").symlink_to("tiada"), "x.pdf", "TAUTAN", False),
    "a hard link": Case(hard_link, "kaitan.pdf", "TAUTAN_KERAS", False),
    "a pipe": Case(lambda folder: os.mkfifo(folder / "pipa.pdf"), "pipa.pdf", "BUKAN_BERKAS", False),
    "a folder too deep": Case(
        lambda folder: (folder / "a/b/c/d/e").mkdir(parents=True), "a/b/c/d/e", "JALUR_DALAM", False
    ),
}
