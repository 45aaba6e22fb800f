"""What a unit is told by mail of what it sent: accepted or not, what to complete, by file, sheet and cell."""

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.cli.collecting import _tell_how_far
from rbworkflow.intake.evidence.matching import OF_INDICATORS
from rbworkflow.office.evidence import EvidenceModes, Mode
from rbworkflow.sheets.marking import MARKING_LIMITS, mark_cells
from rbworkflow.steps.incoming import collect as collecting
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.submissions import marked_workbook
from rbworkflow.store.schema import evidence, finding, received_file, submission, submission_row
from tests.steps.office_walk import (
    COMPLETE,
    S1,
    UNITS,
    Walk,
    address_of,
    attachments,
    cell_of,
    renamed,
    sample_form,
    saved,
    typed,
)

FORM = "Isian_KUL.xlsx"
A, B = "Realisasi TW I", "Realisasi TW II"
EVIDENCE, FOLLOWED = "Data dukung", "Data dukung tindak lanjut"
EXPLAINED = "Penjelasan"
OLD = "Penjelasan pada baris ini masih untuk angka sebelumnya"
MEND = "Isi kembali, atau tulis alasannya pada kolom Penjelasan."
PAPER = b"%PDF-1.4\n%%EOF"
KIT = "Formulir_RB_Semester_I_2026_KUL"


def blank_form(walk: Walk, unit: str = "KUL") -> bytes:
    """The form as it went out to the unit."""
    folder = walk.workplace.settings.shared / "formulir" / unit / S1.short_title
    return (folder / f"Formulir_RB_Semester_I_2026_{unit}.xlsx").read_bytes()


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def edited(change: Callable[[Any], None], unit: str = "KUL", folder: str = "2026-S1") -> bytes:
    """A unit's sample form after its sheet was edited."""
    workbook = load_workbook(io.BytesIO(sample_form(unit, folder)))
    change(workbook["Isian"])
    return saved(workbook)


def numbered(old: str, new: str) -> bytes:
    """The form with another number of its own."""
    return renamed("RB1|3514|2026-S1|KUL|1", "RB1|3514|2026-S1|KUL|1".replace(old, new))


def sent(walk: Walk, content: bytes, name: str = FORM, unit: str = "KUL") -> str:
    """What the unit is told after it sent this workbook with its evidence."""
    walk.put_evidence(unit)
    walk.put(unit, name, content)
    walk.collect()
    return walk.told(unit)


def sent_alone(walk: Walk, content: bytes) -> str:
    """The same, without any file."""
    walk.put("KUL", FORM, content)
    walk.collect()
    return walk.told("KUL")


# -- accepted --


def test_complete_forms_are_accepted_without_a_question(received: Walk) -> None:
    for unit in UNITS:
        told = received.told(unit)
        assert f"Isian {received.workplace.office.unit(unit).name} diterima.\n" in told
        assert "Tidak ada yang perlu dilengkapi. Terima kasih." in told
    assert {row.severity for row in received.rows(finding)} <= {"note"}
    assert received.rows(received_file, received_file.c.outcome == "quarantine") == []


def test_the_sender_and_the_head_are_both_told(received: Walk) -> None:
    for unit in UNITS:
        head = received.workplace.office.unit(unit).head.email
        readers = [*received.workplace.office.unit(unit).senders, head]
        assert [len(received.mails(reader, "diterima")) for reader in readers] == [1, 1]


def test_a_number_is_what_the_unit_meant_however_it_was_typed(received: Walk) -> None:
    rows = received.rows(submission_row, submission_row.c.indicator_code.in_(["A4-11", "QW-35"]))
    typed_as = {(row.indicator_code, row.quarter): (row.actual_text, str(row.actual)) for row in rows}
    assert typed_as["A4-11", 2][0] == "4,0"
    assert float(typed_as["A4-11", 2][1]) == 4
    assert float(typed_as["QW-35", 1][1]) == 85.5


def test_evidence_is_kept_once_and_matched_to_its_indicator(received: Walk) -> None:
    kept = received.rows(evidence, evidence.c.mode == "file", evidence.c.purpose.in_(OF_INDICATORS))
    assert len(kept) > 50
    for piece in kept:
        assert piece.indicator_code
        assert hashlib.sha256(received.workplace.files.get(piece.sha256)).hexdigest() == piece.sha256


def test_a_form_saved_without_any_entry_is_accepted_and_asks_for_every_due_figure(opened: Walk) -> None:
    told = sent(opened, saved(load_workbook(io.BytesIO(blank_form(opened)))))
    assert "Terbaca 0 dari 4 indikator" in told
    assert told.count("tetapi realisasinya kosong") == 6


def test_the_form_that_went_out_is_the_form_that_is_read(opened: Walk) -> None:
    mail = opened.mail("kasubbag.kul@kpu-pasuruan.example", "mohon dikirim s.d. 3 Juli 2026")
    (name, form), (zip_name, kit) = attachments(mail).items()
    assert (name, zip_name) == (f"{KIT}.xlsx", f"{KIT}.zip")
    assert unzipped(kit)[name] == form
    assert "4 indikator yang memiliki target" in mail.text
    filled = typed(
        form, {("A4-12", A): 1, ("A4-12", B): 1, ("A4-12", "Uraian kegiatan"): "Laporan disusun tiap bulan."}
    )
    assert "Terbaca 1 dari 4 indikator" in sent(opened, filled)


# -- to be completed: which sheet, which cell --


def test_text_in_a_number_cell_is_named_with_its_cell(opened: Walk) -> None:
    content = typed(sample_form("KUL"), {("A4-11", B): "sudah lima SOP"})
    cell = address_of(content, "A4-11", B)
    told = sent(opened, content)
    assert "diterima dengan hal yang perlu dilengkapi" in told
    assert f"lembar 'Isian' sel {cell}: A4-11: Realisasi TW II berisi 'sudah lima SOP', bukan angka." in told
    assert told.count("(wajib diperbaiki)") == 1


def test_the_marked_workbook_shows_the_cell_and_still_says_what_the_unit_typed(opened: Walk) -> None:
    content = typed(sample_form("KUL"), {("A4-11", B): "sudah lima SOP"})
    sent(opened, content)
    ((name, marked),) = attachments(opened.answer_to("KUL")).items()
    sheet = load_workbook(io.BytesIO(marked))["Isian"]
    cell = sheet[cell_of(sheet, "A4-11", B)]
    assert name == "Perbaikan_KUL_LATIHAN.xlsx"
    assert cell.value == "sudah lima SOP"
    assert "bukan angka" in cell.comment.text


def test_the_marked_workbook_sent_back_corrected_is_accepted(opened: Walk) -> None:
    sent(opened, typed(sample_form("KUL"), {("A4-11", B): "sudah lima SOP"}))
    marked = attachments(opened.answer_to("KUL"))["Perbaikan_KUL_LATIHAN.xlsx"]
    opened.put("KUL", "Perbaikan_KUL_LATIHAN.xlsx", typed(marked, {("A4-11", B): 5}))
    opened.collect()
    assert "Tidak ada yang perlu dilengkapi" in opened.told("KUL")


def test_a_missing_column_is_named(opened: Walk) -> None:
    told = sent(opened, renamed(B, "Hasil kedua"))
    assert "lembar 'Isian' sel A9: Kolom 'Realisasi TW II' tidak ditemukan pada baris judul 9." in told
    assert "lembar 'Isian' sel J9: Kolom 'Hasil kedua' bukan bagian dari formulir dan tidak dibaca." in told
    assert "realisasinya kosong" not in told  # of a column that is gone each of its cells is


@pytest.mark.parametrize("column", ["Uraian kegiatan", "Kendala", "Rencana tindak lanjut"])
def test_of_a_missing_column_of_texts_no_row_is_asked_for_its_text(opened: Walk, column: str) -> None:
    lost = typed(
        sample_form("KUL"),
        {("A4-11", B): 3} | dict.fromkeys([("A4-11", "Kendala"), ("A4-11", "Rencana tindak lanjut")]),
    )
    told = sent(opened, renamed(column, "Isian lain", lost))
    assert f"Kolom '{column}' tidak ditemukan pada baris judul 9." in told
    assert "belum diceritakan" not in told
    assert ("belum memenuhi target 5" in told) is (column == "Uraian kegiatan")


def test_a_formula_without_its_value_is_one_point_at_its_cell(opened: Walk) -> None:
    def change(sheet: Any) -> None:
        sheet[cell_of(sheet, "A4-11", B)].value = "=2+2"

    told = sent(opened, edited(change))
    assert "sel J11: A4-11: Realisasi TW II berisi rumus yang belum dihitung." in told
    assert told.count("(wajib diperbaiki)") + told.count("(perlu penjelasan)") == 1


def test_what_was_typed_in_words_is_shown_back_as_it_was_read(opened: Walk) -> None:
    told = sent(opened, typed(sample_form("KUL"), {("A4-11", B): "4 SOP", ("A4-12", B): "1 (satu) Lap."}))
    assert "Tidak ada yang perlu dilengkapi" in told
    assert "A4-11 TW II 4 (tertulis '4 SOP')" in told
    assert "A4-12 TW II 1 (tertulis '1 (satu) Lap.')" in told


def test_an_unknown_column_is_a_remark_only(opened: Walk) -> None:
    told = sent(opened, edited(lambda sheet: sheet.__setitem__("U9", "Paraf")))
    assert "sel U9: Kolom 'Paraf' bukan bagian dari formulir" in told
    assert "Tidak ada yang perlu dilengkapi" in told


def test_a_changed_code_is_one_point_that_says_which_code_stood_there(opened: Walk) -> None:
    told = sent(opened, typed(sample_form("KUL"), {("A4-11", "Kode"): "A4-99"}))
    assert "Kode 'A4-99' pada sel B11 tidak ada dalam rencana aksi" in told
    assert "Tulis kodenya kembali: A4-11. (wajib diperbaiki)" in told
    assert told.count("A4-11") == 1


def test_another_units_row_is_not_read(opened: Walk) -> None:
    told = sent(opened, typed(sample_form("KUL"), {("A4-11", "Kode"): "A4-13"}))
    assert "Indikator A4-13 (sel B11) milik subbagian PHS, jadi barisnya tidak dibaca." in told
    assert opened.rows(submission_row, submission_row.c.indicator_code == "A4-13") == []


DATED = ("laporan naskah dinas 30 Juni 2027.pdf", "laporan_naskah_dinas_30_Juni_2027.pdf", "laporan 2027-06-30.pdf")


@pytest.mark.parametrize("name", DATED)
def test_a_file_dated_in_the_future_is_asked_about_though_the_form_says_nothing_of_it(opened: Walk, name: str) -> None:
    opened.put("KUL", f"Data dukung/A4-12 Laporan/{name}", PAPER)
    told = sent(opened, sample_form("KUL"))
    assert "menyebut tanggal 30 Juni 2027 yang belum tiba" in told
    assert told.count("(perlu penjelasan)") == 1


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (None, "Realisasi 'Jumlah SK tim pengawasan kearsipan' belum disertai data dukung sama sekali"),
        ("Foto: https://contoh.example/arsip", "Data dukung 'Jumlah SK tim pengawasan kearsipan' belum memuat"),
    ],
)
def test_evidence_that_is_missing_is_asked_for_at_its_cell(opened: Walk, said: str | None, asked: str) -> None:
    content = typed(sample_form("KUL"), {("A4-14", EVIDENCE): said})
    cell = address_of(content, "A4-14", EVIDENCE)
    opened.put("KUL", FORM, content)
    opened.collect()
    assert f"lembar 'Isian' sel {cell}: A4-14: {asked}" in opened.told("KUL")
    ((_, marked),) = attachments(opened.answer_to("KUL")).items()
    assert asked in load_workbook(io.BytesIO(marked))["Isian"][cell].comment.text


def test_evidence_of_a_follow_up_is_kept_apart_from_the_results_and_told_when_it_comes(opened: Walk) -> None:
    assert "Tidak ada yang perlu dilengkapi" in sent(opened, sample_form("KUL"))
    said = {("A4-11", FOLLOWED): "Notula: rapat.pdf\nhttps://contoh.example/tindak-lanjut"}
    opened.put("KUL", "rapat.pdf", PAPER)
    opened.put("KUL", "Data dukung/A4-11 Evaluasi/Tindak lanjut/foto.pdf", PAPER + b"\n")
    opened.put("KUL", FORM, typed(sample_form("KUL"), said))
    opened.collect()
    told = opened.told("KUL")
    assert "Tidak ada yang perlu dilengkapi" in told
    assert "- A4-11: Data dukung tindak lanjut diisi; berkas tindak lanjut bertambah: foto.pdf, rapat.pdf" in told
    newest = opened.rows(submission)[-1].id
    kept = opened.rows(evidence, evidence.c.submission_id == newest, evidence.c.purpose == "follow_up")
    assert {(row.indicator_code, row.kind, row.mode, row.name) for row in kept} == {
        ("A4-11", "notula", "file", "rapat.pdf"),
        ("A4-11", "foto", "file", "Data dukung/A4-11 Evaluasi/Tindak lanjut/foto.pdf"),
        ("A4-11", "", "link", "https://contoh.example/tindak-lanjut"),
    }


def test_evidence_of_a_follow_up_alone_leaves_a_result_unproved(opened: Walk) -> None:
    said = {("A4-14", EVIDENCE): None, ("A4-14", FOLLOWED): "SK: https://contoh.example/sk"}
    opened.put("KUL", FORM, typed(sample_form("KUL"), said))
    opened.collect()
    assert "'Jumlah SK tim pengawasan kearsipan' belum disertai data dukung sama sekali" in opened.told("KUL")


def test_a_missing_kind_is_asked_for_beside_one_that_came_in_a_way_that_is_not_accepted(opened: Walk) -> None:
    said = "Undangan: https://contoh.example/undangan\nFoto: ada di lemari"
    told = sent_alone(opened, typed(sample_form("KUL"), {("A4-14", EVIDENCE): said}))
    assert "Data dukung Foto baru berupa uraian" in told
    assert "Data dukung 'Jumlah SK tim pengawasan kearsipan' belum memuat" in told


def test_a_kind_that_is_only_promised_is_asked_for_beside_one_that_came(opened: Walk) -> None:
    said = "Undangan: https://contoh.example/undangan\nSK: menyusul"
    told = sent_alone(opened, typed(sample_form("KUL"), {("A4-14", EVIDENCE): said}))
    assert "belum memuat surat keputusan (SK)" in told


@pytest.mark.parametrize("claim", ["✓", "Lengkap", "Semua data dukung sudah ada di kantor."])
def test_a_mere_claim_proves_nothing(opened: Walk, claim: str) -> None:
    told = sent_alone(opened, typed(sample_form("KUL"), {("A4-14", EVIDENCE): claim}))
    assert (
        "Realisasi 'Jumlah SK tim pengawasan kearsipan' belum disertai data dukung yang dapat diperiksa (baru tertulis "
        f"'{claim}'), sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat "
        "keputusan (SK) di kolom Data dukung."
    ) in told


def test_a_cell_that_was_filled_before_and_is_empty_now_is_asked_about(opened: Walk) -> None:
    sent(opened, sample_form("KUL"))
    told = sent(opened, typed(sample_form("KUL"), {("A4-12", B): None}))
    assert "Realisasi TW II terisi pada kiriman sebelumnya, tetapi sekarang kosong." in told
    assert told.count("(perlu penjelasan)") == 1


@pytest.mark.parametrize("filler", ["xxx", "asdf asdf", "Tidak ada kendala"])
def test_what_was_told_to_be_emptied_is_not_missed(opened: Walk, filler: str) -> None:
    told = sent(opened, typed(sample_form("KUL"), {("A4-12", "Kendala"): filler}))
    assert ("Ganti dengan keterangan yang sebenarnya, atau kosongkan" in told) is (filler != "Tidak ada kendala")
    assert "Tidak ada yang perlu dilengkapi" in sent(opened, typed(sample_form("KUL"), {("A4-12", "Kendala"): None}))


def test_a_text_that_is_empty_now_is_marked_and_hides_no_graver_question(opened: Walk) -> None:
    opened.put("KUL", FORM, typed(sample_form("KUL"), {("A4-14", EVIDENCE): "SK: https://contoh.example/sk"}))
    opened.collect()
    content = typed(sample_form("KUL"), {("A4-14", EVIDENCE): None, ("A4-12", "Uraian kegiatan"): None})
    opened.put("KUL", FORM, content)
    opened.collect()
    told = opened.told("KUL")
    evidence_cell, text_cell = (
        address_of(content, code, column) for code, column in (("A4-14", EVIDENCE), ("A4-12", "Uraian kegiatan"))
    )
    assert (
        f"sel {text_cell}: A4-12: Kolom Uraian kegiatan terisi pada kiriman sebelumnya, tetapi sekarang kosong." in told
    )
    assert (
        f"sel {evidence_cell}: A4-14: Realisasi 'Jumlah SK tim pengawasan kearsipan' belum disertai data dukung" in told
    )
    ((_, marked),) = attachments(opened.answer_to("KUL")).items()
    comments = {cell: load_workbook(io.BytesIO(marked))["Isian"][cell].comment for cell in (evidence_cell, text_cell)}
    assert all(comment and "sekarang kosong" in comment.text for comment in comments.values())


def test_a_file_that_is_named_and_did_not_come_is_asked_for_at_its_cell_until_it_is_explained(opened: Walk) -> None:
    said = {
        ("A4-11", EVIDENCE): "https://contoh.example/sop\nrapat.pdf",
        ("A4-11", FOLLOWED): "Foto: kegiatan.jpg",
    }
    content = typed(sample_form("KUL"), said)
    told = sent(opened, content)
    for column, name in ((EVIDENCE, "rapat.pdf"), (FOLLOWED, "kegiatan.jpg")):
        cell = address_of(content, "A4-11", column)
        assert (
            f"sel {cell}: A4-11: Berkas yang disebut pada kolom {column} belum diterima: {name}. Kirim berkasnya, "
            in told
        )
    explained = sent(opened, typed(sample_form("KUL"), {**said, ("A4-11", "Penjelasan"): "Masih dipindai arsip."}))
    assert explained.count("(sudah dijelaskan)") == 3  # a kind is missing too
    assert "Kirim berkasnya" not in explained.partition("CATATAN (TIDAK PERLU DIJAWAB)")[0]


def test_named_files_that_did_not_come_are_told_with_the_proof_that_is_lacking(opened: Walk) -> None:
    opened.put("KUL", FORM, typed(sample_form("KUL"), {("A4-14", EVIDENCE): "SK: sk.pdf"}))
    opened.collect()
    told = opened.told("KUL")
    assert "Jumlah SK tim pengawasan kearsipan' belum disertai data dukung sama sekali" in told
    assert told.count("Berkas yang disebut pada kolom itu belum diterima.") >= 1
    assert "sk.pdf. Kirim berkasnya" not in told


def test_a_file_of_no_indicator_is_a_note_that_asks_for_nothing(opened: Walk) -> None:
    opened.put("KUL", "pengantar.pdf", PAPER)
    told = sent(opened, sample_form("KUL"))
    assert "tidak dikaitkan dengan indikator: pengantar.pdf. Bila itu bukti suatu indikator, tulis nama" in told
    assert "Tidak ada yang perlu dilengkapi." in told
    assert "Data dukung: 6 berkas, untuk realisasi 4 indikator; 1 berkas belum dikaitkan" in told


def test_numbers_typed_as_text_are_shown_back_and_ask_for_nothing(opened: Walk) -> None:
    told = sent(opened, typed(sample_form("KUL"), {("A4-11", B): "5 (lima)", ("QW-35", B): "98,5"}))
    assert (
        "sebagaimana dibaca: A4-11 TW II 5 (tertulis '5 (lima)'); A4-12 TW I 1 (tertulis '1,0'); "
        "QW-35 TW I 85,5 (tertulis '85,5 %'); QW-35 TW II 98,5." in told
    )
    assert "Tidak ada yang perlu dilengkapi." in told
    assert attachments(opened.answer_to("KUL")) == {}


def test_a_form_that_cannot_be_marked_is_answered_without_speaking_of_a_marked_one(
    opened: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    too_small = replace(MARKING_LIMITS, memory_mib=1)  # as for a form with a very large sheet beside it
    monkeypatch.setattr(marked_workbook, "mark_cells", partial(mark_cells, limits=too_small))
    told = sent(opened, typed(sample_form("KUL"), {("A4-11", B): "sudah lima SOP"}))
    assert "sudah lima SOP" in told
    assert attachments(opened.answer_to("KUL")) == {}
    assert "Buku kerja bertanda tidak dapat dibuat karena berkas Saudara terlalu besar" in told
    assert "terlampir" not in told
    assert "Buku kerja bertanda ada di surel" not in told


def test_an_explanation_left_standing_beside_another_figure_is_asked_for_again(opened: Walk) -> None:
    why = {("A4-11", EXPLAINED): "Ada tambahan empat SOP."}
    told = sent(opened, typed(sample_form("KUL"), why | {("A4-11", B): 9}))
    assert "Tidak ada yang perlu dilengkapi" in told
    wrong = typed(sample_form("KUL"), why | {("A4-11", B): 900})
    told = sent(opened, wrong)
    cell = address_of(wrong, "A4-11", B)
    assert f"lembar 'Isian' sel {cell}: A4-11: Realisasi TW II 900 terhadap target 5" in told
    assert OLD in told
    ((_, marked),) = attachments(opened.answer_to("KUL")).items()
    assert OLD in load_workbook(io.BytesIO(marked))["Isian"][cell].comment.text
    opened.put("KUL", "Data dukung/A4-11 Evaluasi/lampiran.pdf", PAPER)
    opened.collect()
    assert OLD in opened.told("KUL")
    told = sent(opened, typed(wrong, {("A4-11", EXPLAINED): "Dihitung per lembar, bukan per SOP."}))
    assert "Tidak ada yang perlu dilengkapi" in told


def test_an_explanation_of_what_is_gone_is_asked_for_again_too(opened: Walk) -> None:
    why = {("A4-12", EXPLAINED): "Laporan dibuat dua kali."}
    sent(opened, typed(sample_form("KUL"), why))
    told = sent(opened, typed(sample_form("KUL"), why | {("A4-12", B): None}))
    assert f"Realisasi TW II terisi pada kiriman sebelumnya, tetapi sekarang kosong. {MEND} {OLD}" in told


def test_a_filler_does_not_answer_for_a_cell_that_was_emptied(opened: Walk) -> None:
    sent(opened, sample_form("KUL"))
    told = sent(opened, typed(sample_form("KUL"), {("A4-12", B): None, ("A4-12", EXPLAINED): "xxx"}))
    assert "Realisasi TW II terisi pada kiriman sebelumnya, tetapi sekarang kosong." in told
    assert told.count("(perlu penjelasan)") == 1


def test_what_reading_a_form_asks_has_the_weight_the_office_gives_it(opened: Walk) -> None:
    rules = opened.workplace.office.reading_rules
    lighter = [each.model_copy(update={"severity": "note"} if each.code == "I07" else {}) for each in rules]
    walk = opened.with_office(reading_rules=tuple(lighter))
    content = typed(sample_form("KUL"), {("A4-12", "Kendala"): "Ruang arsip direnovasi."})
    sent(walk, content)
    assert "Tidak ada yang perlu dilengkapi" in sent(walk, sample_form("KUL"))


@pytest.mark.parametrize("accepted", [("file",), ("file", "link")])
def test_words_prove_nothing_where_they_are_not_accepted_and_that_is_one_point(
    opened: Walk, accepted: tuple[Mode, ...]
) -> None:
    walk = opened.with_office(evidence_modes=EvidenceModes(default=accepted))
    content = typed(sample_form("KUL"), {("A4-14", EVIDENCE): "SK: nomor 12 tahun 2026, disimpan di arsip"})
    cell = address_of(content, "A4-14", EVIDENCE)
    told = sent_alone(walk, content)
    ways = "berkas" if accepted == ("file",) else "berkas atau tautan"
    assert (
        f"lembar 'Isian' sel {cell}: A4-14: Realisasi 'Jumlah SK tim pengawasan kearsipan' belum disertai data dukung "
        "yang diterima (baru berupa uraian), sehingga belum dapat dikenali penilai. "
        f"Lampirkan {ways}nya di kolom Data dukung."
    ) in told
    assert told.count(f"sel {cell}:") == 1
    ((_, marked),) = attachments(walk.answer_to("KUL")).items()
    assert "baru berupa uraian" in load_workbook(io.BytesIO(marked))["Isian"][cell].comment.text


def test_a_link_where_a_file_is_asked_for_is_asked_about_at_its_cell(opened: Walk) -> None:
    walk = opened.with_office(evidence_modes=EvidenceModes(default=("file",)))
    content = typed(sample_form("KUL"), {("A4-14", EVIDENCE): "SK: https://contoh.example/sk"})
    told = sent_alone(walk, content)
    cell = address_of(content, "A4-14", EVIDENCE)
    assert f"lembar 'Isian' sel {cell}: A4-14: Data dukung baru berupa tautan, sedangkan yang diterima berkas." in told


def test_the_second_answer_tells_what_changed_since_the_first(opened: Walk) -> None:
    assert "BERUBAH SEJAK" not in sent(opened, sample_form("KUL"))
    changed = typed(
        sample_form("KUL"),
        {("A4-11", B): 3, ("A4-11", "Kendala"): "Jaringan putus.", ("A4-12", "Solusi yang telah dilakukan"): "Baru."},
    )
    opened.put("KUL", FORM, changed)
    opened.put("KUL", "Data dukung/A4-11 Evaluasi/bukti baru.pdf", b"%PDF-1.4\n%%EOF")
    collected = opened.collect()
    told = opened.told("KUL")
    lines = [
        "A4-11: Realisasi TW II dari 4,0 menjadi 3; Kendala diubah; berkas bertambah: bukti baru.pdf",
        "A4-12: Solusi diisi",
    ]
    assert "BERUBAH SEJAK KIRIMAN SEBELUMNYA" in told
    for line in lines:
        assert f"- {line}" in told
    assert ", 2 hal berubah" in collected.message
    first, second = opened.rows(submission)
    assert (first.changes, second.changes) == (None, lines)
    assert [json.loads(event.body)["change_count"] for event in opened.events("submission_accepted")] == [0, 2]


def test_a_form_saved_again_without_a_change_says_so(opened: Walk) -> None:
    sent(opened, sample_form("KUL"))
    opened.put("KUL", FORM, typed(sample_form("KUL"), {}))
    opened.collect()
    assert "Isi formulir dan data dukungnya sama dengan kiriman sebelumnya." in opened.told("KUL")


def test_files_that_found_their_indicator_are_told_where_they_were_and_where_they_are(opened: Walk) -> None:
    opened.put("KUL", "rapat.pdf", PAPER)
    sent(opened, sample_form("KUL"))
    opened.put("KUL", FORM, sample_form("KUL"))
    opened.put("KUL", "Data dukung/A4-11 Evaluasi/rapat.pdf", PAPER)
    collected = opened.collect()
    told = opened.told("KUL")
    assert "- A4-11: berkas bertambah: rapat.pdf" in told
    assert "- Tanpa indikator: berkas berkurang: rapat.pdf" in told
    assert ", 2 hal berubah" in collected.message


def test_of_many_changes_ten_are_told_and_the_rest_counted(opened: Walk) -> None:
    opened.send("PHS").collect()
    codes = [row.indicator_code for row in opened.rows(submission_row, submission_row.c.quarter == 1)]
    assert len(codes) > 11
    opened.put(
        "PHS", FORM, typed(sample_form("PHS"), {(code, "Solusi yang telah dilakukan"): "Cara baru." for code in codes})
    )
    opened.collect()
    told = opened.told("PHS")
    assert told.count(": Solusi di") == 10
    assert f"Masih ada {len(codes) - 10} hal lain yang berubah." in told


def test_an_explanation_answers_the_question_as_long_as_the_figure_stays(opened: Walk) -> None:
    below = {("A4-11", B): 3, ("A4-11", "Kendala"): None, ("A4-11", "Solusi yang telah dilakukan"): None}
    asked = sent(opened, typed(sample_form("KUL"), below))
    assert "Realisasi TW II 3 belum memenuhi target 5." in asked
    answered = {**below, ("A4-11", "Penjelasan"): "Dua SOP menunggu peraturan baru dari KPU RI."}
    told = sent(opened, typed(sample_form("KUL"), answered))
    assert (
        "Realisasi TW II 3 belum memenuhi target 5. Tulis sebabnya di Kendala dan langkah berikutnya di Rencana "
        "tindak lanjut, dengan PIC dan batas waktunya. (sudah dijelaskan)"
    ) in told
    assert "0 hal perlu dilengkapi" in told


# -- not accepted --


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (sample_form("RDI"), "Formulir ini milik subbagian RDI, tetapi dikirim oleh subbagian KUL."),
        (numbered("2026-S1", "2025-S2"), "Formulir ini untuk Semester II Tahun 2025, sedangkan yang sedang dilaporkan"),
        (sample_form("KUL", "2026-S2"), "Formulir ini untuk Semester II Tahun 2026, sedangkan yang sedang dilaporkan"),
        (numbered("KUL|1", "KUL|2"), "Formulir ini dibuat dari rencana aksi versi 2, sedangkan yang berlaku versi 1."),
        (numbered("3514", "3515"), "Formulir ini milik kantor 3515, bukan kantor 3514."),
        (b"PK\x03\x04 potongan", "Berkas rusak atau terpotong."),
        (b"", "Berkas ini kosong (0 bita)."),
        (b"%PDF-1.4\n%%EOF", "Isi berkas bukan buku kerja Excel."),
    ],
    ids=["another unit", "last semester", "next semester", "other plan", "other office", "broken", "empty", "a PDF"],
)
def test_what_is_not_the_awaited_form_is_refused_by_name_and_kept(opened: Walk, content: bytes, says: str) -> None:
    told = sent(opened, content)
    assert "belum dapat diterima." in told
    assert f"> {FORM}: {says}" in told
    assert told.count(says) == 2, "as the reason, and in the words to pass on"
    assert opened.rows(submission) == []
    (kept,) = opened.rows(received_file, received_file.c.name == FORM)
    assert kept.outcome == "quarantine"
    assert opened.workplace.files.get(kept.sha256) == content


def test_an_old_excel_file_is_told_apart(opened: Walk) -> None:
    told = sent(opened, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), name="Isian.xls")
    assert "Isian.xls: Format Excel ini tidak dibaca. Buka di Excel atau LibreOffice, pilih File, Save As" in told


def test_evidence_without_any_form_is_refused_and_asks_for_the_form(opened: Walk) -> None:
    opened.put_evidence("KUL")
    opened.collect()
    told = opened.told("KUL")
    assert "Tidak ada formulir isian di antara berkas yang dikirim" in told
    assert "Isi dan kirim formulirnya. 5 berkas data dukung dalam kiriman ini sudah disimpan" in told
    assert {row.outcome for row in opened.rows(received_file)} == {"waiting"}
    opened.put("KUL", FORM, sample_form("KUL"))
    opened.collect()
    assert "Tidak ada yang perlu dilengkapi" in opened.told("KUL")


def test_a_workbook_without_a_forms_number_is_no_form(opened: Walk) -> None:
    opened.put("KUL", "daftar.xlsx", numbered("RB1|", "daftar "))
    opened.collect()
    assert "> daftar.xlsx: nomor formulir tidak ditemukan." in opened.told("KUL")


def test_before_a_semester_is_open_the_unit_is_told_to_wait(opened: Walk) -> None:
    walk = opened.with_office(code="3515")
    told = sent(walk, sample_form("KUL"))
    assert "Belum ada semester yang dibuka untuk pengisian." in told


def test_a_hostile_file_beside_a_good_form_stops_neither_the_form_nor_another_unit(opened: Walk) -> None:
    opened.send("RDI")
    opened.put("KUL", "bukti.pdf", b"MZ" + bytes(200))
    opened.put("KUL", "foto.exe", b"MZ" + bytes(200))
    (opened.inbox("KUL") / "sandi").symlink_to("/etc/passwd")
    told = sent(opened, sample_form("KUL"))
    assert "diterima dengan hal yang perlu dilengkapi" in told
    assert "- bukti.pdf: Isi berkas tidak sesuai dengan akhiran namanya." in told
    assert "- foto.exe: Berkas ini program" in told
    assert "- sandi: Ini pintasan, bukan berkas." in told
    assert "Terima kasih" not in told
    assert "diterima." in opened.told("RDI")
    assert sorted(row.unit_code for row in opened.rows(submission)) == ["KUL", "RDI"]
    for row in opened.rows(received_file, received_file.c.outcome == "quarantine"):
        assert row.sha256 is None or opened.workplace.files.get(row.sha256)


def test_a_form_that_explodes_when_unpacked_is_refused_and_the_rest_goes_on(opened: Walk) -> None:
    workbook = load_workbook(io.BytesIO(sample_form("KUL")))
    workbook.create_sheet("Besar")["ZZZ1048576"] = 1
    opened.send("RDI")
    told = sent(opened, saved(workbook))
    assert f"{FORM}: Ada isian yang sangat jauh dari tabel" in told
    assert [row.unit_code for row in opened.rows(submission)] == ["RDI"]


# -- when --


def test_a_file_that_is_still_being_written_stays_and_is_taken_later(opened: Walk) -> None:
    opened.put("KUL", FORM, sample_form("KUL"))
    waiting = opened.with_settings(settle_seconds=60)
    collected = waiting.collect()
    assert collected.message == "Tidak ada isian baru."
    assert collected.remarks == [
        (
            "Subbagian Keuangan, Umum, dan Logistik",
            FORM,
            "Berkas masih disalin. Akan diambil setelah penyalinan selesai.",
        )
    ]
    assert (opened.inbox("KUL") / FORM).exists()
    assert "4 dari 4 indikator terisi" in opened.collect().message


def test_a_form_that_is_open_in_excel_waits_and_the_operator_sees_why(opened: Walk) -> None:
    opened.put_evidence("KUL")
    opened.put("KUL", FORM, sample_form("KUL"))
    opened.put("KUL", f"~${FORM}", b"lock")
    collected = opened.collect()
    assert collected.answers == []
    ((unit, name, sentence),) = collected.remarks
    assert (unit, name) == ("Subbagian Keuangan, Umum, dan Logistik", FORM)
    assert sentence.startswith("Berkas ini masih terbuka di Excel atau Word. Simpan dan tutup;")
    assert status(opened.workplace).inbox_remarks == ((unit, name, sentence),)
    (opened.inbox("KUL") / f"~${FORM}").unlink()
    assert "4 dari 4 indikator terisi" in opened.collect().message
    assert status(opened.workplace).inbox_remarks == ()


def test_the_same_form_again_was_received_before(opened: Walk) -> None:
    sent(opened, sample_form("KUL"))
    told = sent(opened, sample_form("KUL"), name="Salinan.xlsx")
    assert "sudah diterima sebelumnya." in told
    assert "tidak ada yang perlu dikirim lagi" in told
    assert len(opened.rows(submission)) == 1
    assert "duplicate" in {row.outcome for row in opened.rows(received_file)}


def test_evidence_that_comes_after_the_form_is_added_to_it(opened: Walk) -> None:
    opened.put("TPH", "Isian.xlsx", sample_form("TPH", COMPLETE["TPH"]))
    opened.collect()
    assert "belum disertai data dukung" in opened.told("TPH")
    opened.put_evidence("TPH", COMPLETE["TPH"])
    opened.collect()
    assert "Tidak ada yang perlu dilengkapi" in opened.told("TPH")
    assert len(opened.rows(submission)) == 2


def test_after_the_due_day_a_form_is_accepted_as_late(opened: Walk) -> None:
    opened.on("2026-07-03 23:50")
    assert "sesudah batas waktu" not in sent(opened, sample_form("KUL"))
    opened.on("2026-07-04 00:10").send("RDI").collect()
    assert "Isian ini diterima sesudah batas waktu 3 Juli 2026." in opened.told("RDI")


def test_a_form_after_compilation_is_kept_for_the_next_revision(compiled: Walk) -> None:
    report = compiled.revision()
    told = sent(compiled, typed(sample_form("KUL"), {("A4-12", "Kendala"): "Jaringan sering terputus pada bulan Mei."}))
    assert "Laporan sudah disusun ketika isian ini dibaca; isian ini dipakai pada revisi berikutnya." in told
    assert compiled.revision() == report


def test_of_two_forms_at_once_the_newer_counts(opened: Walk) -> None:
    older = opened.put("KUL", "lama.xlsx", typed(sample_form("KUL"), {("A4-11", B): 1}))
    os.utime(older, (1_700_000_000, 1_700_000_000))
    told = sent(opened, sample_form("KUL"))
    (row,) = opened.rows(submission)
    assert row.workbook_name == FORM
    assert f"- lama.xlsx: Kiriman ini memuat dua formulir yang isinya berbeda; yang dibaca {FORM}." in told
    assert {each.name: each.outcome for each in opened.rows(received_file)}["lama.xlsx"] == "quarantine"


def test_a_collector_killed_after_taking_the_files_is_completed_by_the_next(opened: Walk) -> None:
    claim = opened.workplace.claims / "KUL-0123456789abcdef0123456789abcdef"
    claim.parent.mkdir(parents=True, exist_ok=True)
    opened.send("KUL")
    opened.inbox("KUL").rename(claim)
    opened.inbox("KUL").mkdir()
    opened.collect()
    assert "diterima." in opened.told("KUL")
    assert not claim.exists()


def test_who_watches_a_collection_hears_of_each_sending_also_of_one_that_fails(
    opened: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for unit in ("KUL", "PHS", "TPH"):
        opened.send(unit)
    whole = collecting._answer

    def answer(workplace: Any, claim: Any, sending: Any) -> Any:
        if claim.unit_code == "PHS":
            raise OSError("rusak")
        return whole(workplace, claim, sending)

    monkeypatch.setattr(collecting, "_answer", answer)
    heard: list[tuple[int, int]] = []
    collected = collecting.collect(opened.workplace, tell=lambda done, of_all: heard.append((done, of_all)))
    assert heard == [(1, 3), (2, 3), (3, 3)]
    assert (len(collected.answers), len(collected.troubles)) == (2, 1)


def test_the_command_line_tells_how_far_it_is_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    for done in range(1, 52):
        _tell_how_far(done, 51)
    assert capsys.readouterr().err.splitlines() == [
        "25 dari 51 kiriman diproses ...",
        "50 dari 51 kiriman diproses ...",
    ]
