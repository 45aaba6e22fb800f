"""The form's way out and back: laid ready and mailed with a place for its evidence, left alone until it is filled."""

import io
import re
import shutil
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from rbworkflow.errors import RefusedError
from rbworkflow.local.catcher import Caught
from rbworkflow.steps.incoming.submit_files import submit_files
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.submissions.feedback import Reception
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.submissions.sending_link import LinkEndedError, open_pages, who_sends
from rbworkflow.store.schema import evidence, received_file, submission
from tests.steps.office_walk import S1, S2, UNITS, Walk, attachments, cell_of, text_of, typed

HEAD = "kasubbag.kul@kpu-pasuruan.example"
SENDER = "kul@kpu-pasuruan.example"
FORM = "mohon dikirim"
KIT = "Formulir_RB_Semester_I_2026_KUL"
A, B = "Realisasi TW I", "Realisasi TW II"
PDF = b"%PDF-1.4\n%%EOF"
FILLED = {
    ("A4-12", A): 1,
    ("A4-12", B): 1,
    ("A4-12", "Uraian kegiatan"): "Laporan keuangan disusun dan disampaikan tiap bulan.",
}


def laid(walk: Walk, unit: str = "KUL") -> Path:
    """Where the unit finds its form."""
    return walk.workplace.settings.shared / "formulir" / unit / S1.short_title


def evidence_folder(walk: Walk, code: str) -> Path:
    (folder,) = (laid(walk) / "Data dukung").glob(f"{code} *")
    return folder


def fill(walk: Walk) -> Path:
    """The unit works in its folder: a result, and its evidence under names that tell nothing."""
    form = laid(walk) / f"{KIT}.xlsx"
    form.write_bytes(typed(form.read_bytes(), FILLED))
    (evidence_folder(walk, "A4-12") / "scan0001.pdf").write_bytes(PDF)
    (evidence_folder(walk, "A4-12") / "undangan A4-11.pdf").write_bytes(PDF + b"\n")
    return laid(walk)


def owners(walk: Walk) -> set[tuple[str, str]]:
    return {(Path(row.name).name, row.indicator_code) for row in walk.rows(evidence, evidence.c.mode == "file")}


def zipped(folder: Path, *, outer: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            archive.write(path, f"{outer}{path.relative_to(folder)}")
    return buffer.getvalue()


# -- out --


def test_every_unit_finds_its_form_with_a_folder_for_each_indicator(opened: Walk) -> None:
    for unit in UNITS:
        (form,) = laid(opened, unit).glob("*.xlsx")
        sheet = load_workbook(form)["Isian"]
        codes = [str(row[1].value) for row in sheet.iter_rows(min_row=10) if row[1].value]  # then who signs
        folders = sorted(path.name.split()[0] for path in (laid(opened, unit) / "Data dukung").iterdir())
        assert folders == sorted(codes)


def test_the_mail_brings_the_same_as_one_small_zip_and_says_where_it_lies(opened: Walk) -> None:
    mail = opened.mail(HEAD, "mohon dikirim")
    kit = attachments(mail)[f"{KIT}.zip"]
    with zipfile.ZipFile(io.BytesIO(kit)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    on_disk = {path.relative_to(laid(opened)).as_posix(): path for path in laid(opened).rglob("*") if path.is_file()}
    assert files == {name: path.read_bytes() for name, path in on_disk.items()}
    assert len(kit) < 64 * 1024
    assert "folder formulir/KUL/Semester I 2026" in text_of(mail)
    assert "ke folder inbox/KUL pada folder bersama kantor" in text_of(mail)


def test_the_same_forms_are_not_mailed_twice_and_overwrite_nothing(opened: Walk) -> None:
    before = len(opened.mails())
    fill(opened)
    filled = (laid(opened) / f"{KIT}.xlsx").read_bytes()
    shutil.rmtree(evidence_folder(opened, "A4-11"))
    send_forms(opened.workplace, S1)
    opened.due_work()
    assert len(opened.mails()) == before
    assert (laid(opened) / f"{KIT}.xlsx").read_bytes() == filled
    assert [path.name for path in evidence_folder(opened, "A4-11").iterdir()] == ["BACA_SAYA.txt"]


def test_the_second_semesters_form_shows_what_the_approved_first_one_left(issued: Walk) -> None:
    walk = issued.on("2026-12-15 08:00")
    open_period(walk.workplace, S2)
    send_forms(walk.workplace, S2)
    folder = walk.workplace.settings.shared / "formulir" / "RDI" / S2.short_title
    form = folder / "Formulir_RB_Semester_II_2026_RDI.xlsx"
    sheet = load_workbook(form)["Isian"]
    approved = {row["code"]: row for row in walk.revision(S1).content["indicators"]}
    whole, last = (
        Decimal(each["actual"] or "") for each in (approved["A1-05"]["total"], approved["A1-05"]["quarters"][-1])
    )
    assert Decimal(str(sheet[cell_of(sheet, "A1-05", "Hasil periode lalu")].value)) == whole != last
    promised = sheet[cell_of(sheet, "A1-05", "Tindak lanjut dari periode lalu")].value
    assert promised.startswith("Menetapkan batas penyampaian bahan paling lambat tiga hari kerja")
    assert "(PIC: Kasubbag Perencanaan, Data, dan Informasi" in promised


def test_the_first_form_of_all_has_no_columns_of_a_period_before(opened: Walk) -> None:
    titles = {cell.value for row in load_workbook(laid(opened) / f"{KIT}.xlsx")["Isian"].iter_rows() for cell in row}
    assert not titles & {"Hasil periode lalu", "Tindak lanjut dari periode lalu"}


# -- back --


@pytest.mark.parametrize("outer", ["", f"{KIT}/", f"{KIT}/{KIT}/", "Kiriman RB/"])
def test_the_zip_sent_back_places_evidence_by_its_folder_whatever_its_name(opened: Walk, outer: str) -> None:
    path = opened.workplace.settings.data / "kiriman.zip"
    path.write_bytes(zipped(fill(opened), outer=outer))
    said = submit_files(opened.workplace, [path], unit_code="KUL")
    assert "1 dari 4 indikator terisi" in said
    assert owners(opened) == {("scan0001.pdf", "A4-12"), ("undangan A4-11.pdf", "A4-12")}
    assert opened.rows(received_file, received_file.c.outcome == "quarantine") == []
    assert "BACA_SAYA" not in said


@pytest.mark.parametrize("outer", ["", "Semester I 2026", "Kiriman RB"])
def test_the_folder_copied_to_the_inbox_is_understood_with_or_without_a_folder_around_it(
    opened: Walk, outer: str
) -> None:
    shutil.copytree(fill(opened), opened.inbox("KUL") / outer, dirs_exist_ok=True)
    assert "1 dari 4 indikator terisi" in opened.collect().message
    assert owners(opened) == {("scan0001.pdf", "A4-12"), ("undangan A4-11.pdf", "A4-12")}
    (row,) = opened.rows(submission)
    assert row.workbook_name == f"{KIT}.xlsx"


def test_the_same_folder_with_another_folder_around_it_is_the_same_submission(opened: Walk) -> None:
    shutil.copytree(fill(opened), opened.inbox("KUL"), dirs_exist_ok=True)
    opened.collect()
    shutil.copytree(laid(opened), opened.inbox("KUL") / "Salinan", dirs_exist_ok=True)
    (answer,) = opened.collect().answers
    assert answer.verdict is Reception.SAME_AGAIN


def test_two_files_that_would_get_one_name_keep_their_folders(opened: Walk) -> None:
    shutil.copytree(fill(opened), opened.inbox("KUL") / "Kiriman", dirs_exist_ok=True)
    opened.put("KUL", f"Kiriman/{KIT}.pdf", PDF)
    opened.put("KUL", f"{KIT}.pdf", PDF)
    opened.collect()
    assert "Tidak ada formulir isian" in opened.told("KUL")


def test_evidence_that_follows_in_its_folder_joins_the_form(opened: Walk) -> None:
    shutil.copytree(fill(opened), opened.inbox("KUL"), dirs_exist_ok=True)
    opened.collect()
    opened.put("KUL", f"Data dukung/{evidence_folder(opened, 'A4-11').name}/rekap.pdf", PDF + b"2")
    assert "1 hal berubah" in opened.collect().message
    assert ("rekap.pdf", "A4-11") in owners(opened)
    assert "- A4-11: berkas bertambah: rekap.pdf" in opened.told("KUL")


# -- not filled yet --


def test_a_blank_form_in_the_inbox_is_left_alone_until_it_is_filled(opened: Walk) -> None:
    shutil.copytree(laid(opened), opened.inbox("KUL"), dirs_exist_ok=True)
    target = opened.inbox("KUL") / "Data dukung" / evidence_folder(opened, "A4-12").name / "scan0001.pdf"
    target.write_bytes(PDF)
    collected = opened.collect()
    assert (collected.answers, len(collected.remarks)) == ([], 1)
    assert "belum diisi" in collected.remarks[0][2]
    assert target.exists()
    form = opened.inbox("KUL") / f"{KIT}.xlsx"
    form.write_bytes(typed(form.read_bytes(), FILLED))
    assert "1 dari 4 indikator terisi" in opened.collect().message
    assert owners(opened) == {("scan0001.pdf", "A4-12")}
    assert not form.exists()


def test_a_blank_form_in_a_folder_around_it_is_left_alone_too(opened: Walk) -> None:
    shutil.copytree(laid(opened), opened.inbox("KUL") / KIT, dirs_exist_ok=True)
    assert opened.collect().answers == []
    assert opened.rows(received_file) == []


def test_a_blank_form_beside_the_filled_one_is_only_a_duplicate(opened: Walk) -> None:
    opened.put("KUL", "Isian saya.xlsx", typed((laid(opened) / f"{KIT}.xlsx").read_bytes(), FILLED))
    shutil.copy(laid(opened) / f"{KIT}.xlsx", opened.inbox("KUL"))
    assert "1 dari 4 indikator terisi" in opened.collect().message
    outcomes = {row.name: row.outcome for row in opened.rows(received_file)}
    assert outcomes == {"Isian saya.xlsx": "workbook", f"{KIT}.xlsx": "duplicate"}


def test_a_blank_form_that_was_sent_is_told_to_be_blank(opened: Walk) -> None:
    path = opened.workplace.settings.data / f"{KIT}.zip"
    path.write_bytes(zipped(laid(opened)))
    assert "formulir ini belum diisi. Isi dan simpan" in submit_files(opened.workplace, [path], unit_code="KUL")
    assert opened.rows(submission) == []


def test_a_blank_form_never_empties_an_accepted_one(opened: Walk) -> None:
    blank = (laid(opened) / f"{KIT}.xlsx").read_bytes()
    shutil.copytree(fill(opened), opened.inbox("KUL"), dirs_exist_ok=True)
    opened.collect()
    opened.put("KUL", f"{KIT}.xlsx", blank)
    opened.put("KUL", "Data dukung/A4-11 Evaluasi/rekap.pdf", PDF + b"2")
    assert "1 dari 4 indikator terisi" in opened.collect().message
    first, second = opened.rows(submission)
    assert first.workbook_sha256 == second.workbook_sha256
    assert ("rekap.pdf", "A4-11") in owners(opened)


def test_a_blank_form_keeps_no_half_taken_claim_waiting(opened: Walk) -> None:
    taking = opened.workplace.claims / f"KUL-{'0' * 32}.taking"
    taking.mkdir(parents=True)
    (taking / "Isian.xlsx").write_bytes(typed((laid(opened) / f"{KIT}.xlsx").read_bytes(), FILLED))
    shutil.copy(laid(opened) / f"{KIT}.xlsx", opened.inbox("KUL"))
    assert "1 dari 4 indikator terisi" in opened.collect().message
    assert (opened.inbox("KUL") / f"{KIT}.xlsx").exists()


def test_a_units_folder_that_cannot_be_written_to_keeps_no_form_back(opened: Walk) -> None:
    folder = opened.workplace.settings.shared / "formulir"
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "KUL").write_text("bukan folder", encoding="utf-8")
    said = send_forms(opened.workplace, S1).message
    assert "Formulir Subbagian Keuangan, Umum, dan Logistik belum dapat ditaruh" in said
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == ["PHS", "RDI", "TPH"]
    (folder / "KUL").unlink()
    send_forms(opened.workplace, S1)
    assert list((folder / "KUL").rglob("*.xlsx"))


def test_forms_that_all_units_have_are_not_said_to_be_sent(opened: Walk) -> None:
    said = send_forms(opened.workplace, S1).message
    assert said.startswith("Formulir Semester I Tahun 2026 tidak dikirim: 4 subbagian sudah menerimanya.")
    assert len(opened.due_work().mails(HEAD, "mohon dikirim")) == 1


def led_by(walk: Walk, **facts: str) -> Walk:
    """Somebody else leads KUL since the forms went out."""
    units = walk.workplace.office.units
    moved = (each.model_copy(update={"head": each.head.model_copy(update=facts)}) for each in units[:1])
    return walk.with_office(units=(*moved, *units[1:]))


def link_in(mail: Caught) -> str:
    """The token of the link to the page to send through."""
    return re.search(r"/kirim/(\S+)", text_of(mail))[1]  # type: ignore[index]  # the mail has one


def with_new_address(walk: Walk) -> Walk:
    """Somebody else writes for KUL since the forms went out."""
    moved = [
        unit.model_copy(update={"senders": ("baru@kpu-pasuruan.example",)}) if unit.code == "KUL" else unit
        for unit in walk.workplace.office.units
    ]
    return walk.with_office(units=tuple(moved))


def test_the_operator_is_told_to_send_the_form_to_who_is_new_in_a_unit_that_has_sent_nothing(opened: Walk) -> None:
    changed = with_new_address(opened)
    assert status(changed.workplace).next_act == (
        "Formulir Semester I Tahun 2026 belum dikirim ke alamat baru baru@kpu-pasuruan.example. Jalankan 'Kirim "
        "formulir'."
    )
    send_forms(changed.workplace, S1)
    assert "Kirim formulir" not in status(changed.workplace).next_act


def test_a_new_head_gets_the_form_with_a_link_of_his_own_and_the_former_heads_opens_nothing(opened: Walk) -> None:
    (before,) = {link_in(each) for each in (*opened.mails(HEAD, FORM), *opened.mails(SENDER, FORM))}
    opened = led_by(opened, email="baru@kpu-pasuruan.example")
    with pytest.raises(LinkEndedError, match="sudah diganti"):
        who_sends(opened.workplace, before)
    assert any("menjadi surel latihan lagi bagi Subbagian Keuangan" in each for each in opened.half_hourly())
    (his,), (_, others) = opened.mails("baru@kpu-pasuruan.example", FORM), opened.mails(SENDER, FORM)
    assert link_in(his) == link_in(others) != before
    assert who_sends(opened.workplace, link_in(his)).unit_code == "KUL"
    assert len(opened.mails(HEAD, FORM)) == 1
    opened.half_hourly()
    assert len(opened.mails(SENDER, FORM)) == 2
    assert "Kirim formulir" not in status(opened.workplace).next_act


def test_the_operator_reads_the_link_of_a_new_head_whose_unit_has_sent_its_form(opened: Walk) -> None:
    opened.send("KUL").collect()
    (before,) = (each.address for each in open_pages(opened.workplace) if each.unit.code == "KUL")
    opened = led_by(opened, email="baru@kpu-pasuruan.example")
    opened.half_hourly()
    (now,) = (each.address for each in open_pages(opened.workplace) if each.unit.code == "KUL")
    assert now != before
    assert opened.mails("baru@kpu-pasuruan.example", FORM) == []


def test_a_new_head_at_the_mailbox_of_the_post_gets_a_link_of_his_own_and_one_who_is_respelled_keeps_his(
    opened: Walk,
) -> None:
    before = link_in(opened.mail(HEAD, FORM))
    respelled = led_by(opened, name="Kasubbag KUL Contoh, S.H.")
    assert who_sends(respelled.workplace, before)
    respelled.daily_round()
    assert len(opened.mails(HEAD, FORM)) == 1
    led_by(opened, name="Kasubbag Baru", nip="19790303 200312 1 004").daily_round()
    assert len({link_in(each) for each in opened.mails(HEAD, FORM)}) == 2


def test_nobody_is_sent_the_form_of_a_unit_that_has_sent_it_back(opened: Walk) -> None:
    opened.send("KUL").collect()
    assert "Kirim formulir" not in status(with_new_address(opened).workplace).next_act


def test_a_new_address_gets_the_form_and_is_counted_by_its_unit(opened: Walk) -> None:
    said = send_forms(with_new_address(opened).workplace, S1).message
    assert said == (
        "Formulir Semester I Tahun 2026 menjadi surel latihan bagi Subbagian Keuangan, Umum, dan Logistik; "
        "3 subbagian lain sudah menerimanya."
    )


def test_a_form_goes_out_once_more_to_one_unit_on_purpose(opened: Walk) -> None:
    said = send_forms(opened.workplace, S1, again=["KUL"]).message
    assert (
        said == "Formulir Semester I Tahun 2026 menjadi surel latihan lagi bagi Subbagian Keuangan, Umum, dan Logistik."
    )
    twice = send_forms(opened.workplace, S1, again=["KUL"]).message
    assert twice == "Subbagian Keuangan, Umum, dan Logistik sudah dikirimi lagi hari ini."
    opened.due_work()
    first, second = opened.mails(HEAD, "mohon dikirim")
    assert attachments(first).keys() == attachments(second).keys()
    assert len(opened.mails("kasubbag.tph@kpu-pasuruan.example", "mohon dikirim")) == 1
    with pytest.raises(RefusedError, match="Subbagian XYZ tidak dikenal"):
        send_forms(opened.workplace, S1, again=["XYZ"])
