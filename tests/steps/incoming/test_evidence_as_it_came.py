"""Evidence as units send it: what their telephones and programs make of it is taken, or its answer says what to do."""

import io
import os
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from rbworkflow.intake.arrivals import receiving
from rbworkflow.intake.arrivals.opened_zips import open_zip
from rbworkflow.isolation.running import ChildLimits
from rbworkflow.store.schema import evidence, received_file
from tests.intake.mail_builders import zipped
from tests.intake.photos import HEIC, drawn
from tests.steps.office_walk import S1, SAMPLES, Walk, sample_form, typed

PAPER = b"%PDF-1.4\n%%EOF"


def sent(walk: Walk, files: Mapping[str, bytes], unit: str = "KUL") -> str:
    """What the unit is told after it sent these files beside its complete form and evidence."""
    walk.send(unit)
    for name, content in files.items():
        walk.put(unit, name, content)
    walk.collect()
    return walk.told(unit)


@pytest.mark.parametrize(
    ("name", "photo"),
    [
        ("IMG_0001.HEIC", HEIC),
        ("IMG_0001.jpg", HEIC),
        ("IMG-20260612-WA0003.jpg", drawn("PNG")),
        ("foto.png", drawn("JPEG")),
        ("unduhan.jfif", drawn("JPEG")),
        ("foto.jpe", drawn("JPEG")),
        ("stiker.webp", drawn("WEBP")),
        ("foto.bmp", drawn("BMP")),
        ("pindaian.tiff", drawn("TIFF")),
        ("gambar.gif", drawn("GIF")),
        ("foto rapat 12.06.2026", drawn("JPEG")),
    ],
)
def test_a_photo_is_taken_as_one_whatever_it_is_and_is_called(opened: Walk, name: str, photo: bytes) -> None:
    told = sent(opened, {f"Data dukung/A4-14 Tim/{name}": photo})
    assert "Tidak ada yang perlu dilengkapi" in told
    assert "6 berkas" in told


def test_a_telephones_photo_stands_in_the_report_and_is_kept_as_it_came(received: Walk) -> None:
    sent(received, {"Data dukung/A4-14 Tim/IMG_0001.HEIC": HEIC})
    report = received.compile()
    (row,) = received.rows(evidence, evidence.c.name.like("%HEIC"))
    assert received.workplace.files.get(row.sha256) == HEIC
    draft = received.workplace.files.get(report.draft_sha256)
    with zipfile.ZipFile(io.BytesIO(draft)) as document:
        pictures = [name for name in document.namelist() if name.startswith("word/media/")]
    assert report.content["prints"][row.sha256]["width"] == 1000
    assert any(name.endswith(".jpeg") for name in pictures)
    assert "IMG_0001.HEIC" in received.draft(S1)


PAGE = "https://drive.example/folders/notula"
SHORTCUT = f"[InternetShortcut]\r\nURL={PAGE}\r\n".encode()


def evidence_of(walk: Walk, code: str) -> list[tuple[str, str]]:
    """The links and files that count for an indicator in the newest submission."""
    rows = walk.rows(evidence, evidence.c.indicator_code == code)
    newest = max(row.submission_id for row in rows)
    return sorted((row.mode, row.name) for row in rows if row.submission_id == newest)


def test_a_shortcut_to_a_page_is_the_link_it_leads_to(opened: Walk) -> None:
    told = sent(opened, {"Data dukung/A4-14 Tim/notula.url": SHORTCUT})
    assert "Tidak ada yang perlu dilengkapi" in told
    assert "5 berkas dan 1 tautan" in told
    assert ("link", PAGE) in evidence_of(opened, "A4-14")


def told_of_words(walk: Walk, cell: str, files: Mapping[str, bytes], code: str = "A4-14") -> str:
    """The answer where this alone stands in an indicator's evidence cell, and of its evidence only these files came."""
    walk.put("KUL", "Isian_KUL.xlsx", typed(sample_form("KUL"), {(code, "Data dukung"): cell}))
    walk.put_evidence("KUL")
    for old in (walk.workplace.settings.inbox / "KUL" / "Data dukung").glob(f"{code}*"):
        shutil.rmtree(old)
    for name, content in files.items():
        walk.put("KUL", name, content)
    walk.collect()
    return walk.told("KUL")


@pytest.mark.parametrize("cell", ["Notula", "Undangan, notula", "2 berkas terlampir", "Laporan kegiatan"])
def test_a_kind_named_alone_is_no_evidence(opened: Walk, cell: str) -> None:
    assert f"(baru tertulis '{cell}')" in told_of_words(opened, cell, {})


@pytest.mark.parametrize("cell", ["Lengkap", "Terlampir", "Undangan, notula"])
@pytest.mark.parametrize(("name", "came"), [("bukti.url", SHORTCUT), ("bukti.pdf", PAPER)])
def test_beside_a_file_or_a_link_it_says_what_is_in_there(opened: Walk, cell: str, name: str, came: bytes) -> None:
    told = told_of_words(opened, cell, {f"Data dukung/A4-14 Tim/{name}": came})
    assert "baru tertulis" not in told
    assert "belum disertai" not in told


def test_one_file_that_holds_several_kinds_is_of_those_that_its_cell_names(opened: Walk) -> None:
    files = {"Data dukung/A4-11 SOP/pindaian.pdf": PAPER}
    assert "belum memuat" not in told_of_words(opened, "Kertas kerja, SOP", files, "A4-11")
    assert "belum memuat" in told_of_words(opened, "pindaian.pdf", files, "A4-11")


def test_the_link_stays_when_the_form_comes_again_alone_and_moves_with_its_file(opened: Walk) -> None:
    sent(opened, {"notula.url": SHORTCUT})
    assert ("link", PAGE) in evidence_of(opened, "")
    sent(opened, {"Data dukung/A4-14 Tim/notula.url": SHORTCUT})
    assert ("link", PAGE) in evidence_of(opened, "A4-14")
    assert "sudah diterima sebelumnya" in sent(opened, {"Data dukung/A4-14 Tim/notula.url": SHORTCUT})
    opened.put("KUL", "Isian_KUL.xlsx", typed(sample_form("KUL"), {("A4-11", "Realisasi TW II"): 5}))
    opened.collect()
    assert ("link", PAGE) in evidence_of(opened, "A4-14")
    assert "1 tautan" in opened.told("KUL")


@pytest.mark.parametrize(
    ("name", "content", "remedy"),
    [
        ("notula.lnk", b"L\0\0\0" + bytes(80), "Tulis tautannya pada kolom Data dukung"),
        ("notula.url", b"[InternetShortcut]\r\nURL=file:///C:/a.docx", "Tulis tautannya pada kolom Data dukung"),
        ("rapat.mp4", b"\0\0\0\x18ftypmp42" + bytes(80), "tulis tautannya pada kolom Data dukung"),
        ("rapat.m4a", b"\0\0\0\x18ftypM4A " + bytes(80), "Unggah ke penyimpanan kantor"),
        ("PTT-20260612-WA0001.opus", b"OggS" + bytes(80), "Unggah ke penyimpanan kantor"),
        ("logo.avif", b"\0\0\0\x1cftypavif" + bytes(80), "Simpan sebagai JPG"),
        ("rekap.csv", b"a;b", "Save As (Simpan sebagai), jenis Excel (.xlsx)"),
        ("surat.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(80), "simpan lampirannya"),
    ],
)
def test_what_is_not_taken_says_a_way_that_works(opened: Walk, name: str, content: bytes, remedy: str) -> None:
    told = sent(opened, {f"Data dukung/A4-14 Tim/{name}": content})
    (line,) = (line for line in told.splitlines() if f"A4-14 Tim/{name}: " in line)
    assert remedy in line


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "Isian_KUL.ods",
            zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}),
        ),
        ("Isian_KUL.fods", b"<?xml version='1.0'?><office:document/>"),
        ("Isian_KUL.xlsb", zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.bin": b"x"})),
        ("Isian_KUL.csv", b"No;Kode;Area\n1;A4-11;x\n"),
        ("Isian_KUL.numbers", zipped({"Index/Document.iwa": b"x"})),
        ("Isian_KUL.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(80)),
        ("Isian_KUL.gsheet", b'{"doc_id": "1AbC-dEf_123456"}'),
    ],
)
def test_a_form_that_another_program_saved_is_asked_for_as_a_workbook(opened: Walk, name: str, content: bytes) -> None:
    opened.put_evidence("KUL")
    opened.put("KUL", name, content)
    opened.collect()
    told = opened.told("KUL")
    assert "belum dapat diterima" in told
    assert "(.xlsx)" in told.partition("Berkas yang belum")[0]
    assert "PDF" not in told
    assert "5 berkas data dukung dalam kiriman ini sudah disimpan" in told


def bundle(unit: str = "KUL", around: str = "") -> bytes:
    """A unit's form and evidence in one zip, as Windows makes it of a folder."""
    folder = SAMPLES / "2026-S1" / unit
    return zipped({f"{around}{path.name}": path.read_bytes() for path in folder.iterdir()})


@pytest.mark.parametrize("around", ["", "Isian KUL/"])
def test_a_zip_in_the_folder_is_opened_as_one_in_a_mail_is(opened: Walk, around: str) -> None:
    parcel = bundle(around=around)
    opened.put("KUL", "kiriman.zip", parcel)
    opened.collect()
    told = opened.told("KUL")
    assert "Isian Subbagian Keuangan, Umum, dan Logistik diterima." in told
    assert "5 berkas" in told
    (row,) = opened.rows(received_file, received_file.c.outcome == "opened")
    assert opened.workplace.files.get(row.sha256) == parcel


def test_a_zip_of_evidence_belongs_where_it_lies_or_what_it_is_called_after(opened: Walk) -> None:
    files = {"a.pdf": PAPER, "b.jpg": drawn("JPEG")}
    sent(opened, {"Data dukung/A4-14 Tim/bukti.zip": zipped(files), "A4-11.zip": zipped({"c.pdf": PAPER + b"3"})})
    assert {name for _, name in evidence_of(opened, "A4-14")} >= {
        "Data dukung/A4-14 Tim/a.pdf",
        "Data dukung/A4-14 Tim/b.jpg",
    }
    assert ("file", "A4-11/c.pdf") in evidence_of(opened, "A4-11")


def test_a_zip_that_plays_tricks_in_the_folder_stays_closed_and_says_what_to_do(opened: Walk) -> None:
    tricks = {"../../naik.pdf": PAPER}
    swelling = {"besar.pdf": bytes(3_000_000)}
    told = sent(opened, {"naik.zip": zipped(tricks), "besar.zip": zipped(swelling), "kunci.7z": b"7z\xbc\xaf\x27\x1c"})
    (line,) = (line for line in told.splitlines() if "3 berkas (" in line)
    assert "Keluarkan isinya, lalu kirim berkas-berkasnya." in line


def test_files_of_one_name_in_two_zips_and_the_folder_all_count(opened: Walk) -> None:
    one, other = (zipped({"A4-14/foto.jpg": drawn("JPEG", (640, side))}) for side in (481, 482))
    sent(opened, {"A4-14/foto.jpg": drawn("JPEG"), "a.zip": one, "b.zip": other})
    names = {name for _, name in evidence_of(opened, "A4-14")}
    assert names >= {"A4-14/foto.jpg", "A4-14/foto (2).jpg", "A4-14/foto (3).jpg"}


def test_zips_of_one_sending_share_a_budget_and_what_is_left_closed_says_what_to_do(
    opened: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving, "MOST_OF_A_CLAIM", 3 * 1024 * 1024)
    paper = PAPER + os.urandom(1024 * 1024)
    told = sent(opened, {f"{name}.zip": zipped({f"{name}.pdf": paper + name.encode()}) for name in "abcd"})
    (line,) = (line for line in told.splitlines() if "Keluarkan isinya, lalu kirim berkas-berkasnya." in line)
    assert "2 berkas (c.zip; d.zip)" in line


def test_a_zip_is_opened_by_a_child_and_one_that_breaks_its_budget_stays_closed(
    opened: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = ChildLimits(memory_mib=128, cpu_seconds=2, wall_seconds=20, file_mib=1)
    monkeypatch.setitem(open_zip.__wrapped__.__kwdefaults__, "limits", small)  # type: ignore[attr-defined] # contextmanager wraps it
    told = sent(opened, {"besar.zip": zipped({"besar.pdf": PAPER + os.urandom(2 * 1024 * 1024)})})
    (line,) = (line for line in told.splitlines() if "besar.zip" in line)
    assert "Keluarkan isinya, lalu kirim berkas-berkasnya." in line


PRINT = (Path(__file__).parents[2] / "intake" / "data" / "cetakan_libreoffice.pdf").read_bytes()


def test_a_print_of_the_form_is_told_from_evidence(opened: Walk) -> None:
    opened.put("KUL", "Isian_KUL.pdf", PRINT)
    opened.collect()
    assert "Isian_KUL.pdf: Ini cetakan formulir" in opened.told("KUL")
    assert "sudah disimpan" not in opened.told("KUL")
    assert "Kirim buku kerja Excel (.xlsx) yang dicetak itu." in opened.told("KUL")


def test_a_print_of_the_form_does_not_pass_for_a_correction(opened: Walk) -> None:
    sent(opened, {})
    opened.put("KUL", "Isian_KUL.pdf", PRINT)
    opened.put("KUL", "Data dukung/A4-14 Tim/SK.pdf", PAPER)
    opened.collect()
    told = opened.told("KUL")
    assert "- Isian_KUL.pdf: Ini cetakan formulir" in told
    assert "6 berkas" in told


def test_a_print_beside_its_form_is_asked_for_nothing(opened: Walk) -> None:
    told = sent(opened, {"Isian_KUL.pdf": PRINT})
    assert "Tidak ada yang perlu dilengkapi" in told
    assert "cetakan" not in told


def test_a_file_that_proves_something_else_already_is_told_whatever_it_is_called(opened: Walk) -> None:
    sent(opened, {"Data dukung/A8-31 Tim/SK tim.pdf": PAPER}, unit="PHS")
    told = sent(opened, {"Data dukung/A4-14 Tim/SK.pdf": PAPER, "Data dukung/A4-12 Laporan/laporan.pdf": PAPER})
    assert "SK.pdf (A8-31 pada Semester I Tahun 2026)" in told
    assert "juga dipakai indikator lain" in told
    assert "Tidak ada yang perlu dilengkapi" in told


@pytest.mark.parametrize("around", ["", "Semester I 2026/"])
def test_a_form_that_was_laid_into_an_indicators_folder_leaves_it_its_evidence(opened: Walk, around: str) -> None:
    folder = f"{around}Data dukung/A4-14 Tim"
    opened.put("KUL", f"{folder}/Isian_KUL.xlsx", sample_form("KUL"))
    opened.put("KUL", f"{folder}/IMG_0001.jpg", drawn("JPEG"))
    opened.put("KUL", f"{around}Data dukung/A4-12 Aplikasi/laporan.pdf", PAPER)
    opened.collect()
    assert "IMG_0001.jpg" not in opened.told("KUL")
    assert [Path(name).name for _, name in evidence_of(opened, "A4-14")] == ["IMG_0001.jpg"]
    assert [Path(name).name for _, name in evidence_of(opened, "A4-12")] == ["laporan.pdf"]
