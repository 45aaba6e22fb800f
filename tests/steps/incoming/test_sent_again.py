"""Sent again, sent together, sent in the wrong place: what a unit is told then, and that nothing good is lost."""

import io
import os

import pytest
from openpyxl import Workbook, load_workbook

from rbworkflow.store.schema import evidence, received_file, submission, submission_row
from tests.steps.office_walk import Walk, sample_form, saved, typed

FORM = "Isian_KUL.xlsx"
B = "Realisasi TW II"
PLACED = "Data dukung/A4-12 Naskah dinas"
OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
CUT_OFF = b"PK\x03\x04 potongan"
AVIF = b"\x00\x00\x00\x1cftypavif" + bytes(64)
LATER = 1_900_000_000


def paper(word: str) -> bytes:
    return b"%PDF-1.4\n" + word.encode() + b"\n%%EOF"


def collected(walk: Walk, unit: str = "KUL") -> str:
    walk.collect()
    return walk.told(unit)


def accepted(walk: Walk) -> Walk:
    """The unit's form is accepted without a question."""
    walk.send("KUL")
    assert "Tidak ada yang perlu dilengkapi" in collected(walk)
    return walk


def ordinary_workbook() -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Rekap"
    sheet["A1"] = "Daftar kehadiran"
    return saved(book)


def without_number() -> bytes:
    """The unit's form with a figure changed, its number's cell emptied."""
    book = load_workbook(io.BytesIO(typed(sample_form("KUL"), {("A4-11", B): 5})))
    cell = next(cell for row in book["Isian"].iter_rows() for cell in row if str(cell.value or "").startswith("RB1|"))
    cell.value = None
    return saved(book)


def outcomes(walk: Walk) -> dict[str, str]:
    return {row.name: row.outcome for row in walk.rows(received_file)}


def proving(walk: Walk, sha256: str) -> set[str]:
    """The indicators that a file proves in the newest submission."""
    newest = walk.rows(submission)[-1].id
    rows = walk.rows(evidence, evidence.c.submission_id == newest, evidence.c.sha256 == sha256)
    return {row.indicator_code for row in rows}


# -- evidence in another place --


def test_a_file_put_where_the_answer_said_is_taken_from_there(opened: Walk) -> None:
    accepted(opened)
    opened.put("KUL", "IMG_1.pdf", paper("laporan"))
    assert "tidak dikaitkan dengan indikator: IMG_1.pdf" in collected(opened)
    opened.put("KUL", f"{PLACED}/IMG_1.pdf", paper("laporan"))
    told = collected(opened)
    assert "tidak dikaitkan dengan indikator" not in told
    assert "sudah diterima sebelumnya" not in told
    assert proving(opened, opened.rows(received_file)[-1].sha256) == {"A4-12"}


def test_a_file_moved_to_another_indicator_proves_that_one_only(opened: Walk) -> None:
    accepted(opened)
    for folder in ("Data dukung/A4-11 SOP", PLACED):
        opened.put("KUL", f"{folder}/IMG_2.pdf", paper("salah tempat"))
        collected(opened)
    assert proving(opened, opened.rows(received_file)[-1].sha256) == {"A4-12"}


def test_the_same_again_tells_what_is_still_open_and_never_that_nothing_is_needed(opened: Walk) -> None:
    for _ in range(2):
        opened.put("KUL", FORM, sample_form("KUL"))
        told = collected(opened)
        assert "belum disertai data dukung sama sekali" in told
        assert "tidak ada yang perlu dikirim lagi" not in told
    assert "sudah diterima sebelumnya" in told
    assert len(opened.rows(submission)) == 1


def test_a_unit_that_came_back_to_what_it_sent_first_is_told_the_same_again(opened: Walk) -> None:
    first = sample_form("KUL")
    for form in (first, typed(first, {("A4-11", B): 5}), first):
        opened.put("KUL", FORM, form)
        assert "sudah diterima sebelumnya" not in collected(opened)
    opened.put("KUL", FORM, first)
    assert "sudah diterima sebelumnya" in collected(opened)
    assert len(opened.rows(submission)) == 3


def test_a_file_that_cannot_be_taken_is_named_though_the_rest_is_the_same_again(opened: Walk) -> None:
    accepted(opened).send("KUL")
    opened.put("KUL", "foto.avif", AVIF)
    told = collected(opened)
    assert "sudah diterima sebelumnya" in told
    assert "- foto.avif: Gambar jenis ini tidak dapat dibuka." in told
    assert "tidak ada yang perlu dikirim lagi" not in told


# -- a bad workbook beside good files --


@pytest.mark.parametrize(("name", "content"), [("rekap_kehadiran.xls", OLD_EXCEL), ("rekap.xlsx", CUT_OFF)])
def test_a_bad_workbook_beside_the_form_is_refused_alone(opened: Walk, name: str, content: bytes) -> None:
    opened.send("KUL").put("KUL", name, content)
    told = collected(opened)
    assert "diterima dengan hal yang perlu dilengkapi" in told
    assert f"- {name}: " in told
    assert outcomes(opened)[name] == "quarantine"
    assert [row.unit_code for row in opened.rows(submission)] == ["KUL"]


def test_a_bad_workbook_beside_later_evidence_is_refused_alone(opened: Walk) -> None:
    accepted(opened).put("KUL", "rekap.xls", OLD_EXCEL)
    opened.put("KUL", f"{PLACED}/notula.pdf", paper("notula"))
    told = collected(opened)
    assert "bertambah: notula.pdf" in told
    assert "- rekap.xls: Format Excel ini tidak dibaca." in told
    assert len(opened.rows(submission)) == 2


def test_an_ordinary_workbook_after_the_form_is_evidence(opened: Walk) -> None:
    accepted(opened).put("KUL", "A4-12 rekap.xlsx", ordinary_workbook())
    told = collected(opened)
    assert "nomor formulir" not in told
    assert outcomes(opened)["A4-12 rekap.xlsx"] == "evidence"


def test_a_form_that_lost_its_number_is_refused_by_name_and_never_filed_as_evidence(opened: Walk) -> None:
    accepted(opened).put("KUL", FORM, without_number())
    opened.put("KUL", f"{PLACED}/tambahan.pdf", paper("tambahan"))
    told = collected(opened)
    assert f"- {FORM}: nomor formulir tidak ditemukan." in told
    assert outcomes(opened)[FORM] == "quarantine"
    figures = opened.rows(submission_row, submission_row.c.submission_id == opened.rows(submission)[-1].id)
    assert {row.actual for row in figures if (row.indicator_code, row.quarter) == ("A4-11", 2)} == {4}


# -- evidence whose form was refused --


def test_evidence_beside_a_broken_form_is_kept_for_the_next_one(opened: Walk) -> None:
    opened.put_evidence("KUL").put("KUL", FORM, CUT_OFF)
    told = collected(opened)
    assert f"> {FORM}: " in told
    assert "5 berkas data dukung dalam kiriman ini sudah disimpan dan tidak perlu dikirim lagi." in told
    opened.put("KUL", FORM, sample_form("KUL"))
    assert "Tidak ada yang perlu dilengkapi" in collected(opened)
    assert set(outcomes(opened).values()) == {"workbook", "waiting"}


def test_evidence_beside_another_units_form_is_not_kept_and_the_answer_asks_for_it(opened: Walk) -> None:
    opened.put_evidence("KUL").put("KUL", FORM, sample_form("TPH"))
    told = collected(opened)
    assert "Formulir ini milik subbagian TPH" in told
    assert "Sertakan juga data dukungnya." in told
    assert set(outcomes(opened).values()) == {"quarantine"}


def test_only_files_that_cannot_be_taken_leave_the_accepted_form_standing(opened: Walk) -> None:
    accepted(opened).put("KUL", "foto.avif", AVIF)
    told = collected(opened)
    assert "Isian yang sudah diterima tetap berlaku." in told
    assert "belum ada isian yang diterima" not in told
    assert "- foto.avif: Gambar jenis ini tidak dapat dibuka." in told


# -- several forms at once --


@pytest.mark.parametrize("changed_at", [1, LATER])
def test_another_units_form_beside_ones_own_is_set_aside_with_a_word(opened: Walk, changed_at: int) -> None:
    opened.send("KUL")
    other = opened.put("KUL", "formulir_tph.xlsx", sample_form("TPH"))
    os.utime(other, (changed_at, changed_at))
    told = collected(opened)
    assert "- formulir_tph.xlsx: Formulir ini milik subbagian TPH dan tidak dibaca." in told
    assert [row.unit_code for row in opened.rows(submission)] == ["KUL"]
    assert outcomes(opened)["formulir_tph.xlsx"] == "quarantine"


def test_a_copy_of_the_form_beside_it_is_worth_no_word(opened: Walk) -> None:
    opened.send("KUL").put("KUL", "Salinan.xlsx", sample_form("KUL"))
    assert "Tidak ada yang perlu dilengkapi" in collected(opened)
    assert "duplicate" in outcomes(opened).values()
