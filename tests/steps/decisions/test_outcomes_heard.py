"""Everybody hears the outcome: units in the officer's words and at their rows, officers of what gives way."""

import io
import re
from pathlib import Path
from typing import Final

import pytest
from openpyxl import load_workbook

from rbworkflow.access.accounts import Role
from rbworkflow.office.policies import Numbering
from rbworkflow.steps.decisions.stale_runs import note_ended_run, stale_runs
from rbworkflow.steps.decisions.withdraw import withdraw_decision
from rbworkflow.steps.reports.cancel_revision import cancel_revision
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.wording import clock_time
from tests.ground.coming_in import token_of
from tests.steps.office_walk import (
    CHAIR,
    OPERATOR,
    S1,
    SECRETARY,
    Copied,
    Walk,
    attachments,
    cell_of,
    text_of,
)
from tests.steps.visiting import Runs, Visit, words

KUL_MAIL, TPH_MAIL, RDI_MAIL = "kul@kpu-pasuruan.example", "tph@kpu-pasuruan.example", "rdi@kpu-pasuruan.example"
TARIK: Final = re.compile(r"^    (TARIK(?:-\w{4}){3})$", re.MULTILINE)
NOTE: Final = "Angka A4-14 belum sesuai rekap; subbagian TPH mohon memeriksa lagi."


@pytest.fixture
def asked(copied: Copied, compiled_data: Path) -> Walk:
    """The Secretary is asked, and has his codes."""
    return copied(compiled_data, "2026-07-06 09:00")


@pytest.fixture
def returned(asked: Walk) -> Walk:
    asked.send_back(NOTE, ticked="indikator:A4-11")
    return asked


def test_what_a_return_points_at_stands_in_the_mails_about_it(returned: Walk) -> None:
    for reader, about in ((SECRETARY, "Dikembalikan"), (CHAIR, "Dikembalikan"), (OPERATOR, "mohon mulai revisi")):
        told = text_of(returned.mail(reader, about))
        assert "- Subbagian Keuangan, Umum, dan Logistik: A4-11, A4-14" in told, reader
        assert "- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: semua indikator" in told, reader


def test_a_unit_asked_to_correct_gets_the_officers_words_at_its_rows(returned: Walk) -> None:
    returned.revise(units=("KUL",), until="2026-07-08", reason="Perbaiki dua angka.")
    mail = returned.mail(KUL_MAIL, "Mohon perbaiki")
    assert re.search(r"Kirim lewat halaman subbagian:\s+http\S+/kirim/3514\.", text_of(mail)), (
        "weeks after the form's mail"
    )
    told = " ".join(text_of(mail).split())
    assert "paling lambat Rabu, 8 Juli 2026, karena laporannya dikembalikan oleh Sekretaris KPU" in told
    assert "> Perbaiki dua angka." in text_of(mail)
    assert NOTE in told
    assert "- A4-14 " in told
    (marked,) = attachments(mail).values()
    sheet = load_workbook(io.BytesIO(marked))["Isian"]
    for code in ("A4-11", "A4-14"):
        remark = sheet[cell_of(sheet, code, "Realisasi TW I")].comment
        assert remark is not None
        assert NOTE in remark.text
        assert "Sekretaris" in remark.text
    assert NOTE not in str(sheet[cell_of(sheet, "A4-12", "Realisasi TW I")].comment)


def test_a_unit_that_was_pointed_at_and_is_asked_for_nothing_hears_it_too_and_no_other(returned: Walk) -> None:
    returned.revise(units=("KUL",), until="2026-07-08", reason="Perbaiki dua angka.")
    told = text_of(returned.mail(TPH_MAIL, "Dikembalikan oleh Sekretaris"))
    assert NOTE in " ".join(told.split())
    assert "Semua indikator subbagian" in told
    assert "tidak ada yang perlu dikirim" in " ".join(told.split())
    assert not returned.mails(RDI_MAIL, "Dikembalikan")
    assert len(returned.mails(KUL_MAIL, "Mohon perbaiki")) == 1
    assert not returned.mails(KUL_MAIL, "Dikembalikan")


def test_an_order_while_the_secretary_decides_tells_him_and_says_so(asked: Walk) -> None:
    said = asked.revise(units=("KUL",), until="2026-07-08", reason="Angka KUL keliru.")
    assert "yang menunggu keputusan Sekretaris KPU Kabupaten Pasuruan, ditarik." in said
    assert said.endswith("Sekretaris KPU Kabupaten Pasuruan diberi tahu lewat surel.")
    told = text_of(asked.mail(SECRETARY, "Ditarik, tidak perlu diputus lagi"))
    assert "> Angka KUL keliru." in told
    assert not asked.mails(CHAIR, "Ditarik"), "nothing was asked of the Chair yet"


def test_a_cancelled_revision_tells_who_decided_it_and_who_was_asked(asked: Walk) -> None:
    asked.approve()
    said = cancel_revision(asked.workplace, S1, reason="Salah periode.")
    asked.due_work()
    assert "dibatalkan: Salah periode. Sekretaris KPU Kabupaten Pasuruan dan Ketua" in said
    for officer in (SECRETARY, CHAIR):
        assert "> Salah periode." in text_of(asked.mail(officer, "Ditarik, tidak perlu diputus lagi"))


def test_the_pages_of_who_decided_a_cancelled_revision_and_of_who_was_asked_say_when_it_was(asked: Walk) -> None:
    secretarys = f"/keputusan/{asked.asked().request_id}"
    asked.approve()
    chairs = f"/keputusan/{asked.asked().request_id}"
    seen = {
        path: Visit(asked, Runs(), token_of(asked.workplace, Role.OFFICER, address))
        for path, address in ((secretarys, SECRETARY), (chairs, CHAIR))
    }
    assert "dibatalkan" not in words(seen[secretarys].get(secretarys))
    cancel_revision(asked.workplace, S1, reason="Salah periode.")
    at = clock_time(asked.workplace.now.astimezone(asked.workplace.office.tz))
    page = words(seen[secretarys].get(secretarys))
    assert f"Laporan ini dibatalkan pada {at} WIB; keputusan di bawah ini tidak dipakai lagi." in page
    assert "Alasannya: Salah periode." in page
    assert "Yang diputus semula Keputusan tercatat: disetujui." in page
    assert f"Laporan ini dibatalkan pada {at} WIB; tidak ada lagi yang perlu diputus" in words(seen[chairs].get(chairs))


def test_units_hear_that_the_report_they_were_told_of_is_void(asked: Walk) -> None:
    asked.workplace = asked.with_office(numbering=Numbering(mode="typed")).workplace
    asked.approve_all()
    assert asked.mails(KUL_MAIL, "Disetujui")
    said = cancel_revision(asked.workplace, S1, reason="Angka triwulan II keliru.")
    assert said.endswith("Subbagian yang sudah diberi tahu hasilnya diberi tahu juga.")
    asked.due_work()
    told = text_of(asked.mail(KUL_MAIL, "Dibatalkan: laporan RB Semester I Tahun 2026"))
    assert "> Angka triwulan II keliru." in told


def test_units_that_heard_nothing_hear_nothing_of_a_cancelled_report(asked: Walk) -> None:
    cancel_revision(asked.workplace, S1, reason="Salah periode.")
    assert not asked.due_work().mails(KUL_MAIL, "Dibatalkan")


def test_who_has_no_codes_yet_is_not_told_that_they_are_void(copied: Copied, received_data: Path) -> None:
    walk = copied(received_data, "2026-07-06 07:00")
    compile_report(walk.workplace, S1)
    assert cancel_revision(walk.workplace, S1, reason="Salah.").endswith("dibatalkan: Salah.")
    assert not walk.due_work().mails(SECRETARY, "Ditarik")


def test_both_officers_hear_that_what_they_approved_is_to_be_replaced(asked: Walk) -> None:
    asked.approve_all()
    said = asked.revise(until="2026-07-10", reason="Provinsi meminta perbaikan.")
    assert said.endswith("Sekretaris KPU Kabupaten Pasuruan dan Ketua KPU Kabupaten Pasuruan diberi tahu lewat surel.")
    for officer in (SECRETARY, CHAIR):
        told = " ".join(text_of(asked.mail(officer, "Akan diganti")).split())
        assert "tetap berlaku sampai penggantinya disetujui" in told


def test_units_hear_once_which_of_their_rows_counted_when_the_last_officer_approved(asked: Walk) -> None:
    asked.approve()
    assert not asked.mails(KUL_MAIL, "Disetujui")
    asked.approve()
    for unit in asked.workplace.office.units:
        for address in {*unit.senders, unit.head.email}:
            (mail,) = asked.mails(address, "Disetujui: isian RB Semester I Tahun 2026")
            mine = [row for row in asked.revision().content["indicators"] if row["unit"] == unit.code]
            told = " ".join(text_of(mail).split())
            assert "indikator yang jatuh tempo; tidak ada yang perlu dikirim lagi" in told
            assert all(row["code"] in told for row in mine if row["total"]["due_quarters"])
    asked.due_work()
    assert len(asked.mails(KUL_MAIL, "Disetujui: isian RB")) == 1


def test_units_hear_that_an_approval_was_taken_back_and_hear_the_next_one_anew(asked: Walk) -> None:
    waiting = asked.with_office(delay_hours=8)
    waiting.approve_all()
    withdraw_decision(waiting.workplace, TARIK.findall(text_of(waiting.mail(CHAIR, "Disetujui oleh Ketua")))[0])
    waiting.due_work()
    assert len(waiting.mails(KUL_MAIL, "Keputusan ditarik oleh Ketua")) == 1
    waiting.approve()
    assert len(waiting.mails(KUL_MAIL, "Disetujui: isian RB")) == 2


def test_a_unit_hears_which_of_its_rows_do_not_count_and_why(opened: Walk) -> None:
    opened.send("TPH").collect()
    opened.on("2026-07-06 07:00").daily_round()
    opened.on("2026-07-06 09:00").approve_all()
    told = " ".join(text_of(opened.mail(KUL_MAIL, "Disetujui: isian RB")).split())
    assert "terhitung 0 dari 4 indikator" in told
    assert re.search(r"- A4-11 [^:]+: belum ada data", told)
    assert "terhitung 7 dari 7" not in told


def test_the_page_of_a_withdrawn_request_says_last_that_nothing_is_left_to_decide_there(asked: Walk) -> None:
    assert stale_runs(asked.workplace) == []
    asked.revise(units=("KUL",), until="2026-07-08", reason="Angka KUL keliru.")
    (stale,) = stale_runs(asked.workplace)
    assert "permintaan keputusan ini ditarik. Di halaman ini tidak ada lagi yang perlu diputus" in stale.sentence
    assert "Resume" not in stale.sentence
    note_ended_run(asked.workplace, stale)
    assert stale_runs(asked.workplace) == []


def test_the_page_of_a_request_that_went_to_another_officer_names_him(asked: Walk) -> None:
    asked.on("2026-07-08 07:00").daily_round()
    (stale,) = stale_runs(asked.workplace)
    assert "kini diminta dari Plh. Sekretaris KPU Kabupaten Pasuruan" in stale.sentence
