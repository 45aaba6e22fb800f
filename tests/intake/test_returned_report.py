"""A province's mail that returns a report: read from its lines as people write them, and from its file for programs."""

import json
from typing import Any

import pytest

from rbworkflow.intake.mail.returned_report import ReturnedPoint, ReturnedReport, as_returned, points_in, read_returned

TEXT = """Yth. KPU Kabupaten Pasuruan

DIKEMBALIKAN: 12/PR.01/3514/2026

- A4.11: realisasi TW II belum didukung
  berita acara.
- Nomor tanda terima: 7
* 2.1 : target dan realisasi tertukar: mohon dicek
• IK-03: baik sudah, bukti belum

Terima kasih.

> - A1.1: kutipan surel lama
"""
POINTS = (
    ReturnedPoint("A4.11", "realisasi TW II belum didukung berita acara."),
    ReturnedPoint("2.1", "target dan realisasi tertukar: mohon dicek"),
    ReturnedPoint("IK-03", "baik sudah, bukti belum"),
)


def test_number_and_points_are_read_from_the_lines_that_are_no_quotation() -> None:
    assert read_returned("Laporan RB", TEXT) == ReturnedReport("12/PR.01/3514/2026", POINTS)


@pytest.mark.parametrize(
    ("subject", "first_line"),
    [
        ("DIKEMBALIKAN: 12/PR.01", ""),
        ("Re: Dikembalikan : 12/PR.01", ""),
        ("RE: RE: DIKEMBALIKAN: 12/PR.01", "Selamat siang"),
        ("Laporan RB", "DIKEMBALIKAN: 12/PR.01  "),
        ("Laporan RB", "  *DIKEMBALIKAN*: 12/PR.01"),
        ("Laporan RB", "*DIKEMBALIKAN: 12/PR.01*"),
        ("Laporan RB", "_DIKEMBALIKAN_: 12/PR.01"),
        ("Bls: Trs: DIKEMBALIKAN: 12/PR.01", ""),
        ("[SPAM?] Re[2]: DIKEMBALIKAN: 12/PR.01", ""),
        ("DIKEMBALIKAN: Nomor 12/PR.01 tanggal 5 Juli 2026.", ""),
    ],
)
def test_subject_or_a_line_of_its_own_says_so(subject: str, first_line: str) -> None:
    found = read_returned(subject, f"{first_line}\n- A4.11: bukti\n")
    assert found == ReturnedReport("12/PR.01", (ReturnedPoint("A4.11", "bukti"),))


@pytest.mark.parametrize(
    "lines",
    [
        "1. A4.11: bukti\n2. IK-03: foto",
        "A4.11: bukti\nIK-03: foto",
        "1) Indikator A4.11: bukti\n-IK-03: foto",
        "·  A4.11: bukti\n·  IK-03: foto",
        "- A4.11: bukti\nIndikator IK03: foto",
        "- A4.11: bukti\n- IK-03: foto\n-- \nSubbag\n- HP 0812: kantor",
        "- A4.11: bukti\n- IK-03: foto\n________________\nDari: KPU\n- A1.1: surel lama",
        "- A4.11: bukti\n- IK-03: foto\n\nPada Sen, 6 Jul 2026 KPU menulis:\n- A1.1: surel lama",
    ],
)
def test_points_are_read_however_the_list_is_written_and_none_of_a_signature_or_quotation(lines: str) -> None:
    found = read_returned("DIKEMBALIKAN: 1", f"Mohon dilengkapi.\n\n{lines}")
    assert found is not None
    told = [(each.code.replace("IK03", "IK-03"), each.text) for each in found.points]
    assert told == [("A4.11", "bukti"), ("IK-03", "foto")]


def test_what_can_be_neither_printed_nor_kept_is_left_out_of_the_note() -> None:
    found = read_returned("DIKEMBALIKAN: 12/PR.01", "Mohon\0 dilengkapi\ud800.\n\nSekali lagi\x07.")
    assert found is not None
    assert found.note == "Mohon  dilengkapi .\n\nSekali lagi ."
    told = {"format": 1, "nomor": "12\0/PR.01", "points": [{"code": "A1\ud800", "text": "bukti\0"}], "catatan": "a\0b"}
    said = as_returned(points_in(json.dumps(told).encode()))
    assert said == ReturnedReport("12 /PR.01", (ReturnedPoint("A1", "bukti"),), "a b")


@pytest.mark.parametrize(
    "text",
    [
        "DITERIMA: 12/PR.01",
        "Laporan Saudara akan kami periksa; bila perlu dikembalikan: nanti.",
        "> DIKEMBALIKAN: 12/PR.01\n> - A4.11: bukti",
        "DIKEMBALIKAN:",
        "- A4.11: bukti",
    ],
)
def test_what_does_not_say_so_returns_nothing(text: str) -> None:
    assert read_returned("Re: Laporan RB", text) is None


def test_what_names_no_point_is_kept_in_its_words() -> None:
    found = read_returned("", "DIKEMBALIKAN: 1\n\nMohon lampirkan ulang semua bukti.\nTerima kasih.")
    assert found == ReturnedReport("1", (), "Mohon lampirkan ulang semua bukti.\nTerima kasih.")
    assert found is not None
    assert found.note == "Mohon lampirkan ulang semua bukti.\nTerima kasih."


def file(**changes: Any) -> bytes:
    told = {"format": 1, "nomor": "9/PR", "points": [{"code": "A4.11", "text": "bukti\nbelum ada"}], **changes}
    return json.dumps(told).encode()


def test_the_file_for_programs_goes_before_the_lines() -> None:
    found = read_returned("", TEXT, as_returned(points_in(file(catatan="Sampai Jumat."))))
    assert found == ReturnedReport("9/PR", (ReturnedPoint("A4.11", "bukti belum ada"),), "Sampai Jumat.")
    assert found is not None
    assert found.note == "Indikator A4.11: bukti belum ada;\nSampai Jumat."


def test_a_file_without_a_number_keeps_that_of_the_line() -> None:
    found = read_returned("", TEXT, as_returned(points_in(file(nomor=None))))
    assert found is not None
    assert found.number == "12/PR.01/3514/2026"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        file(format=2),
        file(points="A4.11"),
        file(nomor="x" * 1024 * 1024),
    ],
    ids=["empty", "torn", "list", "no text", "deep", "newer", "no points", "giant"],
)
def test_a_file_that_is_none_leaves_it_to_the_lines(content: bytes) -> None:
    assert as_returned(points_in(content)) is None
    assert read_returned("", TEXT, None) == ReturnedReport("12/PR.01/3514/2026", POINTS)


def test_points_that_are_no_points_are_left_out_and_long_ones_cut() -> None:
    points = [7, {"code": 3, "text": "x" * 5000}, {"code": "A", "text": ""}, *[{"code": "B", "text": "y"}] * 600]
    found = as_returned(points_in(file(points=points)))
    assert found is not None
    assert found.points[0] == ReturnedPoint("", "x" * 1000)
    assert len(found.points) < 500
    assert len(found.note) <= 20_000
