"""A semester day by day: who is reminded on which morning of what, and who is told when it is not done in time."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from rbworkflow.access.acts import Act
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.local.practice import approve_plan
from rbworkflow.office.calendar import Calendar
from rbworkflow.office.model import Numbering
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.reminders import remind as reminding
from rbworkflow.steps.reminders.due import Told
from rbworkflow.steps.reminders.remind import remind
from rbworkflow.steps.reminders.reminder_mail import reminder_mail
from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.steps.submissions.set_aside import set_aside
from rbworkflow.store.schema import outbox, submission
from tests.steps.office_walk import (
    CHAIR,
    COMPLETE,
    OPERATOR,
    PLAN,
    SECRETARY,
    STAND_IN,
    UNITS,
    Copied,
    New,
    Walk,
    text_of,
)
from tests.steps.past_the_program import without_guards

HEAD, UNIT = "kasubbag.phs@kpu-pasuruan.example", "phs@kpu-pasuruan.example"


def reminders(walk: Walk) -> list[tuple[str, str]]:
    """The day of each reminder, and to whom."""
    found = walk.rows(outbox, outbox.c.kind == REMINDER, outbox.c.status != MailStatus.VOID)
    return [(row.key.split("/")[1][5:], row.recipient) for row in found]


def told_on(walk: Walk, day: str) -> set[str]:
    return {recipient for on, recipient in reminders(walk) if on == day[5:]}


def days_of(walk: Walk, recipient: str) -> list[str]:
    return [on for on, told in reminders(walk) if told == recipient]


def live(walk: Walk, first: str, last: str, *, has_afternoons: bool = False) -> Walk:
    """Every day with its morning's round, days off too."""
    day = date.fromisoformat(first)
    while day <= date.fromisoformat(last):
        morning(walk, day.isoformat())
        if has_afternoons:
            walk.on(f"{day} 13:30").half_hourly()
        day += timedelta(days=1)
    return walk


def morning(walk: Walk, day: str) -> Walk:
    walk.on(f"{day} 07:00").daily_round()
    return walk


def noted(walk: Walk) -> list[str]:
    """The days of July on which a round reminded."""
    days = [json.loads(row.body)["on"] for row in walk.events("reminded")]
    return [day for day in days if day >= "2026-07"]


def reminder(walk: Walk, recipient: str) -> str:
    """The newest one, its lines run together."""
    found = walk.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == recipient)
    return " ".join(str(found[-1].text_body).split())


def all_but_phs(walk: Walk) -> Walk:
    for unit in UNITS[:-1]:
        walk.send(unit, COMPLETE[unit])
    return walk


def test_a_unit_that_never_sends_is_asked_for_it_and_then_those_above_it_are_told(opened: Walk) -> None:
    live(all_but_phs(opened), "2026-07-02", "2026-07-09", has_afternoons=True)
    assert days_of(opened, UNIT) == ["07-02", "07-03", "07-06", "07-07", "07-09"]
    assert days_of(opened, HEAD) == days_of(opened, UNIT)
    assert told_on(opened, "2026-07-02") == told_on(opened, "2026-07-03") == {UNIT, HEAD}
    assert told_on(opened, "2026-07-06") == {UNIT, HEAD, OPERATOR}
    assert told_on(opened, "2026-07-07") == {UNIT, HEAD, OPERATOR, SECRETARY}
    assert told_on(opened, "2026-07-09") == {UNIT, HEAD, OPERATOR, STAND_IN, CHAIR}


def test_whoever_has_sent_is_not_reminded(opened: Walk) -> None:
    live(all_but_phs(opened), "2026-07-02", "2026-07-06")
    others = [opened.workplace.office.unit(code) for code in UNITS[:-1]]
    assert not {each.head.email for each in others} & {recipient for _, recipient in reminders(opened)}


def test_the_reminder_says_what_until_when_and_by_which_link(opened: Walk) -> None:
    morning(opened, "2026-07-02")
    said = reminder(opened, UNIT)
    unit = opened.workplace.office.unit("PHS").name
    assert f"Isian Semester I Tahun 2026 dari {unit} belum kami terima." in said
    assert "Batas waktunya Jumat, 3 Juli 2026 (besok)." in said
    form = opened.mail(UNIT, "mohon dikirim")
    link = next(word for word in text_of(form).split() if "/kirim/" in word)
    assert link in said
    assert f"“{form.subject}” tanggal 1 Juli 2026" in said
    assert f"disampaikan juga kepada: {opened.workplace.office.unit('PHS').head.title}." in said


def test_those_above_read_since_when_what_is_missing_and_who_answers_for_it(opened: Walk) -> None:
    live(all_but_phs(opened), "2026-07-06", "2026-07-07")
    said = reminder(opened, SECRETARY)
    head, unit = opened.workplace.office.unit("PHS").head, opened.workplace.office.unit("PHS").name
    assert f"{unit} belum mengirim isian Semester I Tahun 2026" in said
    assert "batas waktunya Jumat, 3 Juli 2026 (sudah lewat 2 hari kerja)" in said
    assert f"Yang bertanggung jawab: {head.name}, {head.title}." in said
    assert "Laporan sudah disusun tanpa isian itu" in said
    assert "Belum mengirim isian" in text_of(opened.mail(SECRETARY, "Mohon keputusan"))


def test_a_deed_of_the_morning_of_the_mark_is_not_reminded_of(opened: Walk) -> None:
    all_but_phs(opened).send("PHS")
    morning(opened, "2026-07-03")
    assert reminders(opened) == []


def test_a_unit_with_points_to_put_right_is_reminded_until_the_report_is_compiled(opened: Walk) -> None:
    for unit in UNITS:
        opened.send(unit)  # one of them lacks evidence
    live(opened, "2026-07-02", "2026-07-09")
    tph = opened.workplace.office.unit("TPH")
    assert days_of(opened, tph.head.email) == ["07-03"]  # on the 2nd it was answered
    said = reminder(opened, tph.head.email)
    assert "2 hal di dalamnya wajib diperbaiki paling lambat Jumat, 3 Juli 2026 (hari ini)" in said
    assert "belum disertai data dukung sama sekali" in said


def test_a_mark_on_a_day_off_comes_on_the_working_day_before(opened: Walk) -> None:
    opened.workplace = opened.with_office(calendar=Calendar({date(2026, 7, 2): "Hari jadi kabupaten"})).workplace
    live(opened, "2026-07-02", "2026-07-05")
    assert {on for on, _ in reminders(opened)} == {"07-03"}


def test_the_mark_of_the_working_day_before_a_day_off_is_that_day(new: New) -> None:
    """The periods open on Monday, 22 June: seven working days before, over a national holiday, is 10 June."""
    walk = live(new("2026-06-08 07:00"), "2026-06-08", "2026-06-21")
    assert "07-10" not in days_of(walk, OPERATOR)
    assert "06-10" in days_of(walk, OPERATOR)
    assert not {"06-13", "06-14", "06-16", "06-20", "06-21"} & set(days_of(walk, OPERATOR))


def test_two_rounds_of_a_morning_remind_once(opened: Walk) -> None:
    morning(morning(opened, "2026-07-02"), "2026-07-02")
    opened.on("2026-07-02 09:00").half_hourly()
    assert len(reminders(opened)) == len(set(reminders(opened))) == 2 * len(UNITS)
    assert noted(opened) == ["2026-07-02"]


def test_whoever_starts_the_rounds_they_remind_once(opened: Walk) -> None:
    opened.workplace = opened.workplace.by(Act("Operator"))
    morning(morning(opened, "2026-07-02"), "2026-07-02")
    assert noted(opened) == ["2026-07-02"]
    morning(opened, "2026-07-03")
    assert days_of(opened, UNIT) == ["07-02", "07-03"]


def test_of_two_rounds_at_once_one_reminds(opened: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    reentered: list[bool] = []

    def while_another_reminds(*given: Any) -> Any:
        if not reentered:
            reentered.append(True)
            assert remind(opened.workplace) == []
        return reminder_mail(*given)

    monkeypatch.setattr(reminding, "reminder_mail", while_another_reminds)
    assert remind(opened.on("2026-07-02 07:00").workplace) == []
    assert len(reminders(opened)) == 2 * len(UNITS)
    assert noted(opened) == ["2026-07-02"]


def test_what_is_done_while_a_reminder_is_written_is_not_reminded_of(
    opened: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    all_but_phs(opened).on("2026-07-02 07:00").collect()

    def while_the_unit_sends(*given: Any) -> Any:
        opened.send("PHS").collect()
        return reminder_mail(*given)

    monkeypatch.setattr(reminding, "reminder_mail", while_the_unit_sends)
    opened.on("2026-07-02 07:30")
    remind(opened.workplace)
    remind(opened.workplace)
    assert reminders(opened) == []


def test_after_a_week_without_the_machine_one_mail_makes_up_for_all_marks(opened: Walk) -> None:
    morning(all_but_phs(opened), "2026-07-02")
    live(opened, "2026-07-13", "2026-07-13")
    assert days_of(opened, UNIT) == ["07-02", "07-13"]
    assert days_of(opened, CHAIR) == ["07-13"]
    assert "(sudah lewat 6 hari kerja)" in reminder(opened, UNIT)


def test_an_office_that_had_no_reminders_before_is_not_told_of_old_marks(new: New) -> None:
    assert reminders(morning(new("2026-06-17 07:00"), "2026-06-17")) == []


def test_what_could_not_leave_is_taken_back_once_it_is_done(opened: Walk) -> None:
    away = opened.with_settings(relay_host="localhost", relay_port=1)
    morning(away, "2026-07-02")
    assert len(reminders(opened)) == 2 * len(UNITS)
    all_but_phs(opened)
    away.on("2026-07-02 09:00").half_hourly()
    assert {recipient for _, recipient in reminders(opened)} == {UNIT, HEAD}


def test_a_relay_that_was_away_leaves_no_heap_of_reminders(opened: Walk) -> None:
    away = opened.with_settings(relay_host="localhost", relay_port=1)
    for day in ("2026-07-02", "2026-07-03", "2026-07-04"):
        morning(away, day)
    assert reminders(opened) == []  # on the Saturday nothing of it may leave
    morning(away, "2026-07-06")
    assert {on for on, _ in reminders(opened)} == {"07-06"}


def test_a_template_that_is_broken_in_the_morning_reminds_once_it_is_mended(
    opened: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_for_the_head(workplace: Any, told: list[Told]) -> Any:
        if "07:00" in f"{workplace.now:%H:%M}" and any(HEAD in people for people in told[0].waiting.people.values()):
            raise RuntimeError("templat")
        return reminder_mail(workplace, told)

    monkeypatch.setattr(reminding, "reminder_mail", broken_for_the_head)
    morning(opened, "2026-07-02")
    assert UNIT not in told_on(opened, "2026-07-02")
    opened.on("2026-07-02 08:00").half_hourly()
    assert told_on(opened, "2026-07-02") >= {UNIT, HEAD}
    assert len(reminders(opened)) == len(set(reminders(opened)))


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


def test_an_officers_reminder_carries_no_code_and_says_which_mail_holds_it(received: Walk) -> None:
    live(received, "2026-07-06", "2026-07-08")
    (codes,) = received.mails(STAND_IN, "Mohon keputusan")
    morning(received, "2026-07-09")
    said = reminder(received, STAND_IN)
    assert f"“{codes.subject}” yang dikirim 8 Juli 2026 pukul 07.00" in said
    assert f"/keputusan/{received.asked().request_id}" in said
    assert "/masuk/" not in said
    assert not [word for word in ("SETUJU-", "KEMBALI-") if word in said]


def test_whoever_is_asked_today_is_not_reminded_today(compiled: Walk) -> None:
    morning(compiled, "2026-07-06")
    assert SECRETARY not in told_on(compiled, "2026-07-06")


def test_a_decision_ends_its_reminders(received: Walk) -> None:
    live(received, "2026-07-06", "2026-07-07")
    received.approve()
    received.on("2026-07-07 15:00").approve()
    live(received, "2026-07-08", "2026-07-16")
    assert not {SECRETARY, STAND_IN, CHAIR} & {recipient for _, recipient in reminders(received)}


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
    assert UNIT not in {recipient for _, recipient in reminders(walk)}


def subjects(walk: Walk, recipient: str) -> str:
    return " | ".join(
        row.subject for row in walk.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == recipient)
    )


def test_a_plan_that_nobody_decided_and_periods_that_open_are_told_to_the_operator(new: New) -> None:
    walk = live(new("2026-06-08 07:00"), "2026-06-08", "2026-06-24")
    said = subjects(walk, OPERATOR)
    assert "Rencana aksi 2026 belum disetujui" in said
    last = [row for row in walk.rows(outbox, outbox.c.kind == REMINDER) if "06-19" in row.key]
    assert "Semester I Tahun 2026 dibuka Senin, 22 Juni 2026" in last[0].text_body
    assert {recipient for _, recipient in reminders(walk)} == {OPERATOR}


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


def test_a_unit_that_is_to_correct_is_reminded_until_the_day_it_was_given(compiled: Walk) -> None:
    compiled.send_back("Lengkapi data dukung.")
    compiled.revise(units=("PHS",), until="2026-07-10", reason="Lengkapi data dukung A7.")
    live(compiled, "2026-07-07", "2026-07-13")
    assert days_of(compiled, HEAD) == ["07-09", "07-10"]
    said = reminder(compiled, HEAD)
    assert "diminta memperbaiki isian Semester I Tahun 2026 paling lambat Jumat, 10 Juli 2026 (hari ini)" in said
    assert "> Lengkapi data dukung A7." in said


def test_what_was_set_aside_is_asked_for_again(received: Walk) -> None:
    received.on("2026-07-02 11:00")
    (sent,) = [row for row in received.rows(submission) if row.unit_code == "PHS"]
    set_aside(received.workplace, sent.id, reason="Berkas latihan.")
    morning(received, "2026-07-03")
    assert told_on(received, "2026-07-03") == {UNIT, HEAD}


def test_rows_are_as_their_events_say_after_a_semester_of_reminders(opened: Walk, copied: Copied) -> None:
    live(all_but_phs(opened), "2026-07-02", "2026-07-14").verify()
