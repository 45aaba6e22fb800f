"""What officers have not decided and the operator has not done, day by day, and who else is told."""

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.local.practice import approve_plan
from rbworkflow.office.policies import Numbering
from rbworkflow.steps.overview.practice_steps import EXAMPLES
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import (
    CHAIR,
    OPERATOR,
    PLAN,
    SECRETARY,
    STAND_IN,
    New,
    Walk,
)
from tests.steps.past_the_program import without_guards
from tests.steps.reminded import UNIT, all_but_phs, days_of, live, morning, reminder, reminders, subjects, told_on


def test_the_mark_of_the_working_day_before_a_day_off_is_that_day(new: New) -> None:
    """The periods open on Monday, 22 June: seven working days before, over a national holiday, is 10 June."""
    walk = live(new("2026-06-08 07:00"), "2026-06-08", "2026-06-21")
    assert "07-10" not in days_of(walk, OPERATOR)
    assert "06-10" in days_of(walk, OPERATOR)
    assert not {"06-13", "06-14", "06-16", "06-20", "06-21"} & set(days_of(walk, OPERATOR))


def test_a_secretary_who_is_silent_is_reminded_and_then_the_other_officer_and_the_operator(received: Walk) -> None:
    received.workplace = received.with_office(acting=()).workplace
    without_guards(received, "DELETE FROM acting_assignment")
    live(received, "2026-07-06", "2026-07-14")
    assert days_of(received, SECRETARY) == ["07-08", "07-09", "07-10", "07-14"]
    assert days_of(received, CHAIR) == days_of(received, OPERATOR) == ["07-10", "07-14"]
    said = reminder(received, CHAIR)
    assert "belum memutus Laporan RB Semester I 2026 - Revisi 1, yang dimintakan sejak 6 Juli 2026" in said
    assert "Batas waktunya Kamis, 9 Juli 2026 (sudah lewat 3 hari kerja)." in said
    assert "“Tunjuk Plt. atau Plh.”" in said
    assert "“Kirim ulang kode”" in said
    assert "disampaikan juga kepada: Sekretaris KPU Kabupaten Pasuruan; Operator Reformasi Birokrasi." in said


def test_the_page_of_where_we_are_asks_of_the_operator_what_his_reminder_asks(received: Walk) -> None:
    report, secretary = "Laporan RB Semester I 2026 - Revisi 1", "Sekretaris KPU Kabupaten Pasuruan"
    live(received, "2026-07-06", "2026-07-13")
    assert OPERATOR not in told_on(received, "2026-07-13")
    waited = f"Tidak ada. Keputusan {secretary} atas {report} ditunggu sampai 13 Juli 2026."
    assert status(received.workplace).next_act == waited
    morning(received, "2026-07-14")
    said, act = reminder(received, OPERATOR), status(received.workplace).next_act
    assert act.startswith(f"{secretary} (")
    assert f"belum memutus {report}; batas waktunya 13 Juli 2026. Hubungi pejabat itu" in act
    for flow in ("Kirim ulang kode", "Tunjuk Plt. atau Plh."):
        assert f"“{flow}”" in said
        assert f"'{flow}'" in act
    examples = received.workplace.settings.shared / EXAMPLES
    examples.mkdir()
    assert status(received.workplace).next_act.startswith("Latihan:"), "who practises decides for the officers himself"
    examples.rmdir()
    received.approve()
    assert "Keputusan Ketua KPU Kabupaten Pasuruan atas" in status(received.workplace).next_act


def test_an_officers_reminder_carries_no_code_and_says_which_mail_holds_it(received: Walk) -> None:
    live(received, "2026-07-06", "2026-07-08")
    assert len(received.mails(STAND_IN, "Mohon keputusan")) == 1
    morning(received, "2026-07-09")
    said = reminder(received, STAND_IN)
    mail = "surel permintaan keputusan yang dikirim 8 Juli 2026 pukul 07.00; judul surel itu memuat "
    assert f"{mail}“Laporan RB Semester I 2026 - Revisi 1”" in said
    assert "Masa berlakunya" not in said
    assert f"/keputusan/{received.asked().request_id}" in said
    assert "/masuk/" not in said
    assert not [word for word in ("SETUJU-", "KEMBALI-") if word in said]


def test_a_late_officers_reminder_says_that_his_codes_are_over_and_how_new_ones_come(compiled: Walk) -> None:
    compiled.approve()
    codes = compiled.codes(CHAIR)
    morning(compiled, "2026-07-13")
    assert "Masa berlakunya sudah lewat: salinlah kode itu di halaman keputusan" in reminder(compiled, CHAIR)
    assert compiled.answer(codes["SETUJU"]) is Verdict.EXPIRED
    assert compiled.approve() is Verdict.APPROVED


def test_on_the_morning_another_comes_in_charge_he_is_asked_and_the_one_before_is_not_reminded(received: Walk) -> None:
    live(received, "2026-07-06", "2026-07-08")  # from that day on the stand-in decides; the Secretary's day is 9 July
    assert received.mails(STAND_IN, "Mohon keputusan")
    assert SECRETARY not in told_on(received, "2026-07-08")


def test_whoever_is_asked_today_is_not_reminded_today(compiled: Walk) -> None:
    morning(compiled, "2026-07-06")
    assert SECRETARY not in told_on(compiled, "2026-07-06")


def test_a_decision_ends_its_reminders(received: Walk) -> None:
    live(received, "2026-07-06", "2026-07-07")
    received.approve()
    received.on("2026-07-07 15:00").approve()
    live(received, "2026-07-08", "2026-07-16")
    told = {recipient for day, recipient in reminders(received) if day > "07-07"}
    assert not {SECRETARY, STAND_IN, CHAIR} & told


def test_a_person_gets_one_mail_a_day_with_all_in_it(opened: Walk) -> None:
    live(all_but_phs(opened), "2026-07-02", "2026-07-09")
    assert len(reminders(opened)) == len(set(reminders(opened)))
    said = reminder(opened, STAND_IN)
    assert said.index("Keputusan Saudara atas") < said.index("belum mengirim isian")
    assert "Ada 2 hal yang menunggu Saudara" in said


def test_the_operator_hears_of_forms_that_were_not_sent_and_units_do_not(new: New) -> None:
    walk = new("2026-06-22 07:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    live(walk, "2026-06-22", "2026-07-03")
    assert "Formulir Semester I Tahun 2026 belum dikirim" in subjects(walk, OPERATOR)
    assert f"{walk.workplace.settings.ui_address}/alur" in reminder(walk, OPERATOR)
    assert UNIT not in {recipient for _, recipient in reminders(walk)}


def test_a_plan_that_nobody_decided_and_periods_that_open_are_told_to_the_operator(new: New) -> None:
    walk = live(new("2026-06-08 07:00"), "2026-06-08", "2026-06-24")
    said = subjects(walk, OPERATOR)
    assert "Rencana aksi 2026 belum disetujui" in said
    last = [row for row in walk.rows(outbox, outbox.c.kind == REMINDER) if "06-19" in row.key]
    assert "Semester I Tahun 2026 dibuka Senin, 22 Juni 2026" in last[0].text_body
    assert {recipient for _, recipient in reminders(walk)} == {OPERATOR}


def test_a_returned_report_that_nobody_revises_is_told_to_the_operator_until_he_does(compiled: Walk) -> None:
    compiled.on("2026-07-07 09:00").send_back("Mohon diperiksa.")
    live(compiled, "2026-07-08", "2026-07-10")
    assert awaits_revision(compiled) == ["07-09", "07-10"]
    said = " ".join(reminder(compiled, OPERATOR).split())
    assert "dikembalikan Selasa, 7 Juli 2026 (sudah lewat 3 hari kerja), dan revisinya belum dimulai" in said
    assert "Jalankan “Mulai revisi”." in said
    compiled.revise(until="2026-07-20", reason="Diperiksa.")
    live(compiled, "2026-07-13", "2026-07-14")
    assert awaits_revision(compiled) == ["07-09", "07-10"]


def awaits_revision(walk: Walk) -> list[str]:
    """The days on which the operator was reminded of a revision that he has not started."""
    mails = walk.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == OPERATOR)
    return [row.key.split("/")[1][5:] for row in mails if "revisinya belum dimulai" in " ".join(row.text_body.split())]


def test_a_letter_number_that_is_not_typed_is_asked_for(compiled: Walk) -> None:
    compiled.workplace = compiled.with_office(numbering=Numbering(mode="typed")).workplace
    compiled.approve_all()
    live(compiled, "2026-07-08", "2026-07-14")
    found = [
        row for row in compiled.rows(outbox, outbox.c.kind == REMINDER) if "Nomor surat" in row.text_body + row.subject
    ]
    assert [row.key.split("/")[1] for row in found] == ["2026-07-08", "2026-07-09", "2026-07-10", "2026-07-14"]
    assert "Provinsi menunggunya paling lambat Jumat, 10 Juli 2026." in found[0].text_body


def test_a_receipt_that_does_not_come_is_asked_for_after_three_working_days(decided_with_relay: Walk) -> None:
    walk = live(decided_with_relay.due_work(), "2026-07-08", "2026-07-15")
    found = [
        row for row in walk.rows(outbox, outbox.c.kind == REMINDER) if "Tanda terima" in row.subject + row.text_body
    ]
    assert [row.key.split("/")[1] for row in found] == ["2026-07-10", "2026-07-15"]
    assert "yang terkirim Selasa, 7 Juli 2026, belum tercatat" in " ".join(found[0].text_body.split())


def test_the_end_of_a_term_is_told_with_who_decides_then(compiled: Walk) -> None:
    live(compiled, "2026-07-08", "2026-07-09")
    said = reminder(compiled, OPERATOR)
    assert "Masa tugas Plh. Sekretaris KPU Kabupaten Pasuruan, Pelaksana Harian Contoh, berakhir Jumat, 10 Juli" in said
    assert "Sesudahnya yang memutus Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)." in said
    assert "Yang masih menunggu keputusannya: Laporan RB Semester I 2026 - Revisi 1." in said
