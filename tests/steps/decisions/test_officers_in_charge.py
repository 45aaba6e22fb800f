"""Whoever is in charge on the day is asked, and signs as what he is: Plh. Sekretaris from 8 to 10 July."""

from datetime import date
from typing import Any

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.office import Official
from rbworkflow.office.people import ActingSeed
from rbworkflow.steps.decisions.appointing import note_told
from rbworkflow.steps.decisions.asked_whole import asked_whole
from rbworkflow.steps.decisions.name_acting import name_acting
from rbworkflow.steps.decisions.request import follow_officers
from rbworkflow.steps.notices.configuration import broken_files
from rbworkflow.steps.overview.for_officer import officers_matters
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.store import read
from rbworkflow.store.schema import code_issue, decision, request
from tests.steps.office_walk import CHAIR, S1, SECRETARY, STAND_IN, Walk, text_of

PLT = "plt.ketua@kpu-pasuruan.example"


def plt_chair(**changes: Any) -> ActingSeed:
    official = Official(name="Pelaksana Tugas Contoh", title="Ketua KPU Kabupaten Pasuruan", email=PLT)
    values = {"role": "chair", "kind": "Plt", "official": official, "decree": "20/2026", "starts_on": "2026-07-07"}
    return ActingSeed.model_validate(values | {"ends_on": "2026-07-17"} | changes)


def asked(walk: Walk) -> list[tuple[str, int, str, str]]:
    return [(row.stage, row.round, row.officer["email"], row.status) for row in walk.rows(request)]


def test_on_his_first_day_the_stand_in_is_asked_in_the_secretarys_place(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    assert asked(compiled) == [("secretary", 1, SECRETARY, "cancelled"), ("secretary", 2, STAND_IN, "open")]
    mail = text_of(compiled.mail(STAND_IN, "Mohon keputusan"))
    assert "Mohon keputusan Plh. Sekretaris KPU Kabupaten Pasuruan atas" in mail


def test_the_codes_of_the_one_before_are_void(compiled: Walk) -> None:
    before, codes = compiled.asked(), compiled.codes(SECRETARY)
    compiled.on("2026-07-08 07:00").daily_round()
    assert compiled.answer(codes["SETUJU"], request_id=before.request_id) is Verdict.CLOSED
    assert compiled.answer(codes["SETUJU"]) is Verdict.WRONG_CODE
    assert [row.status for row in compiled.rows(code_issue)] == ["void", "active"]
    assert compiled.approve() is Verdict.APPROVED


def test_who_was_asked_before_hears_once_that_his_codes_are_void_and_who_decides_now(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    compiled.half_hourly()
    (mail,) = compiled.mails(SECRETARY, "Kini diputus")
    told = " ".join(text_of(mail).split())
    stand_in = "Plh. Sekretaris KPU Kabupaten Pasuruan (Pelaksana Harian Contoh)"
    report = "Laporan RB Semester I 2026 - Revisi 1"
    assert mail.subject.endswith(f"Kini diputus {stand_in}: {report}")
    assert f"Keputusan atas {report} sejak 8 Juli 2026 pukul 07.00 WIB dimintakan kepada {stand_in}" in told
    assert "kode yang sudah dikirim kepada Saudara tidak berlaku" in told
    compiled.on("2026-07-11 07:00").daily_round()
    assert len(compiled.mails(STAND_IN, "Kini diputus Sekretaris KPU Kabupaten Pasuruan")) == 1
    assert len(compiled.mails(SECRETARY, "Kini diputus")) == 1


def test_who_got_no_codes_hears_nothing_of_the_officer_asked_in_his_place(received: Walk) -> None:
    compile_report(received.on("2026-07-06 23:00").workplace, S1)
    follow_officers(received.on("2026-07-08 07:00").workplace)
    received.due_work()
    assert [each[2] for each in asked(received)] == [SECRETARY, STAND_IN]
    assert not received.mails(SECRETARY, "Kini diputus")


def test_nobody_is_asked_anew_while_the_same_officer_is_in_charge(compiled: Walk) -> None:
    compiled.due_work()
    compiled.on("2026-07-07 23:00").daily_round()
    assert len(asked(compiled)) == 1
    assert len(compiled.mails(SECRETARY, "Mohon keputusan")) == 1


def test_after_his_last_day_the_holder_is_asked_again(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    compiled.on("2026-07-11 07:00").daily_round()
    assert asked(compiled)[-1] == ("secretary", 3, SECRETARY, "open")
    assert compiled.approve() is Verdict.APPROVED


def test_who_is_asked_on_a_day_off_because_the_officer_changed_has_until_the_next_working_day(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    compiled.on("2026-07-11 07:00").daily_round()  # a Saturday; the province expected the report the day before
    assert compiled.rows(request)[-1].due_on == date(2026, 7, 13)
    assert compiled.mail(SECRETARY, "Mohon keputusan s.d. 13 Juli 2026")


def test_what_the_secretary_approved_stays_approved_when_he_leaves(compiled: Walk) -> None:
    compiled.approve()
    compiled.on("2026-07-08 07:00").daily_round()
    assert [row[3] for row in asked(compiled)] == ["approved", "open"]
    compiled.approve()
    assert "\nSekretaris KPU Kabupaten Pasuruan,\nSekretaris Contoh\nNIP 19700101 199503 1 001" in compiled.document()


def test_the_stand_in_signs_with_his_own_name_number_and_prefix(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    compiled.approve_all()
    signed = "Plh. Sekretaris KPU Kabupaten Pasuruan,\nPelaksana Harian Contoh\nNIP 19750202 200003 2 002"
    assert signed in compiled.document()
    assert "Sekretaris Contoh" not in compiled.document()


def test_an_officer_the_operator_names_is_asked_once_an_officer_has_confirmed_him(compiled: Walk) -> None:
    compiled.approve()
    said = name_acting(compiled.workplace, plt_chair())
    assert said.startswith(
        "Plt. Ketua KPU Kabupaten Pasuruan: Pelaksana Tugas Contoh ditunjuk dari 7 Juli 2026 sampai 17 Juli 2026."
    )
    compiled.due_work()
    assert asked(compiled)[1:] == [("chair", 1, CHAIR, "open")]
    compiled.confirm_appointments()
    assert asked(compiled)[1:] == [("chair", 1, CHAIR, "cancelled"), ("chair", 2, PLT, "open")]
    compiled.approve()
    assert "Plt. Ketua KPU Kabupaten Pasuruan,\nPelaksana Tugas Contoh" in compiled.document()


def test_naming_the_same_officer_twice_is_harmless(compiled: Walk) -> None:
    name_acting(compiled.workplace, plt_chair())
    assert "sudah tercatat dari" in name_acting(compiled.workplace, plt_chair())
    assert len(compiled.events("acting_assigned")) == 2  # with the one of config/


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"role": "treasurer"}, "'treasurer' tidak dikenal"),
        ({"decree": " "}, "Nomor surat perintah penugasan belum diisi"),
        ({"ends_on": date(2026, 7, 1)}, "mendahului tanggal mulainya"),
    ],
)
def test_an_assignment_that_cannot_be_is_refused(compiled: Walk, changes: dict[str, Any], says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        name_acting(compiled.workplace, plt_chair(**changes))


def test_a_plh_who_would_come_behind_a_plt_on_each_of_his_days_is_not_named(compiled: Walk) -> None:
    name_acting(compiled.workplace, plt_chair())
    other = Official(
        name="Pelaksana Harian Lain", title="Ketua KPU Kabupaten Pasuruan", email="plh.ketua@kpu-pasuruan.example"
    )
    plh = plt_chair(kind="Plh", official=other, decree="21/2026", starts_on="2026-07-08", ends_on="2026-07-10")
    with pytest.raises(RefusedError) as refused:
        name_acting(compiled.workplace, plh)
    assert str(refused.value) == (
        "Pelaksana Harian Lain tidak akan memutus: Plt. Ketua KPU Kabupaten Pasuruan (Pelaksana Tugas Contoh) bertugas "
        "sampai 17 Juli 2026, dan Plt. mendahului Plh. Majukan dahulu tanggal berakhir penugasan Pelaksana Tugas "
        "Contoh, atau tunjuk Pelaksana Harian Lain sebagai Plt."
    )
    name_acting(compiled.workplace, plt_chair(ends_on=date(2026, 7, 8)))
    assert "ditunjuk dari 8 Juli 2026" in name_acting(compiled.workplace, plh)


def test_an_acting_officers_days_end_earlier_but_never_before_what_he_decided(compiled: Walk) -> None:
    (plh,) = compiled.workplace.office.acting
    compiled.on("2026-07-08 07:00").daily_round()
    compiled.on("2026-07-09 09:00").approve()
    ended = [plh.model_copy(update={"ends_on": date(2026, 7, day)}) for day in (8, 9)]
    with pytest.raises(RefusedError, match=r"tidak dapat diakhiri berlaku surut.*paling awal 9 Juli 2026, karena ia"):
        name_acting(compiled.workplace, ended[0])
    assert name_acting(compiled.workplace, ended[1]) == (
        "Plh. Sekretaris KPU Kabupaten Pasuruan: masa tugas Pelaksana Harian Contoh kini berakhir 9 Juli 2026."
    )


def test_he_and_the_officers_hear_of_days_that_end_earlier_also_where_nothing_waits_for_them(opened: Walk) -> None:
    walk = opened.on("2026-07-07 14:00")
    name_acting(walk.workplace, plt_chair(starts_on="2026-07-08"))
    walk.confirm_appointments()
    for _ in range(2):
        name_acting(walk.workplace, plt_chair(starts_on="2026-07-08", ends_on="2026-07-10"))
    walk.due_work()
    for hearing in (PLT, CHAIR, SECRETARY):
        (mail,) = walk.mails(hearing, "Masa tugas lebih singkat: Plt. Ketua KPU Kabupaten Pasuruan")
        assert "kini berakhir 10 Juli 2026; semula 17 Juli 2026" in " ".join(text_of(mail).split())


def test_an_acting_officers_days_end_at_once_where_the_holder_is_back(compiled: Walk) -> None:
    (plh,) = compiled.workplace.office.acting
    compiled.on("2026-07-09 07:00").daily_round()
    name_acting(compiled.workplace, plh.model_copy(update={"ends_on": date(2026, 7, 8)}))
    compiled.due_work()
    assert asked(compiled)[-1][2:] == (SECRETARY, "open")


def test_a_rehearsal_names_nobody_with_a_real_address(compiled: Walk) -> None:
    real = plt_chair().official.model_copy(update={"email": "ketua@kpu.go.id"})
    with pytest.raises(RefusedError, match=r"harus berakhiran \.example"):
        name_acting(compiled.workplace, plt_chair(official=real))


def unit_head_acting(walk: Walk) -> Walk:
    """The head of a unit whose figures are in the report is Plh. Sekretaris from today on."""
    head = walk.workplace.office.units[0].head
    official = head.model_copy(update={"title": "Sekretaris KPU Kabupaten Pasuruan"})
    days = {"starts_on": walk.workplace.today, "ends_on": walk.workplace.today}
    name_acting(
        walk.workplace, ActingSeed(role="secretary", kind="Plh", official=official, decree="21/ST/2026", **days)
    )
    return walk.confirm_appointments()


def test_a_head_of_unit_who_acts_decides_as_an_exception_that_all_see(compiled: Walk) -> None:
    walk = unit_head_acting(compiled)
    assert walk.approve() is Verdict.APPROVED
    sentence = "Memimpin subbagian yang isiannya termuat di sini; memutus dengan izin pengaturan kantor."
    assert sentence in text_of(walk.mail(CHAIR, "Disetujui oleh Plh. Sekretaris"))
    walk.approve()
    assert f"Kasubbag KUL Contoh\nNIP 19780303 200312 1 003\n{sentence}" in walk.document()


def test_where_config_refuses_it_he_cannot_even_be_named(compiled: Walk) -> None:
    with pytest.raises(RefusedError, match="memimpin Subbagian Keuangan"):
        unit_head_acting(compiled.with_office(allow_acting_unit_head=False))


def test_who_is_named_in_config_and_may_not_act_is_told_as_a_fault_of_config(compiled: Walk) -> None:
    gone = plt_chair(official=plt_chair().official.model_copy(update={"email": "plt@gmail.com"}))
    broken = broken_files(compiled.with_office(acting=(gone,)).workplace)
    assert list(broken) == ["officials.toml"]
    assert "plt@gmail.com bukan keduanya" in broken["officials.toml"]


def test_the_holder_hears_what_the_stand_in_decided_and_gets_no_code(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    asked_before = len(compiled.mails(SECRETARY, "Mohon keputusan"))
    compiled.approve()
    mail = text_of(compiled.mail(SECRETARY, "Disetujui oleh Plh. Sekretaris"))
    assert "(Pelaksana Harian Contoh)" in mail
    assert "SETUJU-" not in mail
    assert len(compiled.mails(SECRETARY, "Disetujui oleh Plh. Sekretaris")) == 1
    compiled.approve()
    assert len(compiled.mails(SECRETARY, "Disetujui oleh Ketua KPU Kabupaten Pasuruan: Laporan")) == 1
    assert len(compiled.mails(SECRETARY, "Mohon keputusan")) == asked_before


def test_the_holder_of_a_seat_hears_also_what_a_stand_in_returned(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    compiled.send_back("Lengkapi data dukung.")
    assert "Lengkapi data dukung." in text_of(compiled.mail(SECRETARY, "Dikembalikan oleh Plh. Sekretaris"))


def test_who_leaves_before_his_answer_is_due_and_who_follows_stands_where_it_is_looked_for(compiled: Walk) -> None:
    report = "Laporan RB Semester I 2026 - Revisi 1"
    secretary = "Sekretaris KPU Kabupaten Pasuruan"
    until = f"{secretary} (Sekretaris Contoh) berwenang memutus sampai 7 Juli 2026; sesudah itu yang belum diputus "
    until += f"dimintakan kepada Plh. {secretary} (Pelaksana Harian Contoh)."
    assert until in text_of(compiled.mail(SECRETARY, "Mohon keputusan")).replace("\n", " ")
    now = status(compiled.workplace)
    assert until in now.appointments
    assert now.next_act == (
        f"Tidak ada. Keputusan {secretary} atas {report} ditunggu sampai 7 Juli 2026, hari terakhirnya berwenang; "
        f"sesudah itu keputusannya dimintakan kepada Plh. {secretary} (Pelaksana Harian Contoh)."
    )
    assert asked_whole(compiled.workplace, compiled.asked().request_id).term == until


def test_no_day_is_named_to_an_officer_on_which_another_decides_in_his_place(compiled: Walk) -> None:
    mail = compiled.mail(SECRETARY, "Mohon keputusan")
    assert mail.subject.endswith("Mohon keputusan s.d. 7 Juli 2026: Laporan RB Semester I 2026 - Revisi 1")
    told = " ".join(text_of(mail).split())
    assert "paling lambat Selasa, 7 Juli 2026." in told
    assert "Kode berlaku sekali, sampai 7 Juli 2026 pukul 23.59 WIB" in told
    assert asked_whole(compiled.workplace, compiled.asked().request_id).due_on == date(2026, 7, 7)
    (turn,) = status(compiled.workplace).periods[0].turns
    assert turn.when == "sejak 6 Juli 2026, paling lambat 7 Juli 2026"
    with read(compiled.workplace.engine) as conn:
        ((_, by),) = officers_matters(conn, compiled.workplace, SECRETARY).waiting
    assert by.day == date(2026, 7, 7)
    compiled.daily_round()  # on his last day
    assert compiled.mail(SECRETARY, "Keputusan ditunggu s.d. 7 Juli 2026")


def test_the_end_of_a_stand_ins_days_is_told_before_and_after_it(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    stand_in = "Plh. Sekretaris KPU Kabupaten Pasuruan"
    before = f"{stand_in} (Pelaksana Harian Contoh) berwenang memutus sampai 10 Juli 2026; sesudah itu yang belum "
    before += "diputus dimintakan kepada Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)."
    assert status(compiled.workplace).appointments == (before,)
    compiled.on("2026-07-11 07:00").daily_round()
    after = f"Masa tugas {stand_in} (Pelaksana Harian Contoh) berakhir 10 Juli 2026; kini yang memutus Sekretaris KPU "
    assert status(compiled.workplace).appointments == (f"{after}Kabupaten Pasuruan (Sekretaris Contoh).",)
    assert asked_whole(compiled.workplace, compiled.asked().request_id).term == ""
    compiled.on("2026-07-18 07:00")
    assert status(compiled.workplace).appointments == ()


def test_an_answer_after_the_stand_ins_last_day_decides_nothing_though_no_round_has_passed_yet(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    stand_ins, codes = compiled.asked(), compiled.codes(STAND_IN)
    compiled.on("2026-07-11 00:05")
    assert compiled.answer(codes["SETUJU"], request_id=stand_ins.request_id) is Verdict.CLOSED
    assert asked(compiled)[-2:] == [("secretary", 2, STAND_IN, "cancelled"), ("secretary", 3, SECRETARY, "open")]
    assert compiled.rows(decision) == []
    compiled.due_work()
    assert compiled.mail(STAND_IN, "Kini diputus Sekretaris KPU Kabupaten Pasuruan")
    assert compiled.approve() is Verdict.APPROVED


def test_a_stand_in_whose_days_would_be_over_before_silence_counts_is_told_so(compiled: Walk) -> None:
    name_acting(compiled.workplace, plt_chair(starts_on="2026-07-07", ends_on="2026-07-07"))
    note_told(compiled.on("2026-07-07 17:00").due_work().workplace)
    (said,) = [each for each in status(compiled.workplace).appointments if each.startswith("Plt. Ketua")]
    assert said.endswith("menunggu konfirmasi pejabat; tanpa itu tidak sempat berlaku, karena berakhir 7 Juli 2026.")
