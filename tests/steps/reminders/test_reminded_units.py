"""A semester day by day: which unit is reminded on which morning, and who is told when it does not send."""

from datetime import date

from rbworkflow.office.calendar import Calendar
from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.submissions.set_aside import set_aside
from rbworkflow.store.schema import outbox, submission
from tests.steps.office_walk import (
    CHAIR,
    OPERATOR,
    S2,
    SECRETARY,
    STAND_IN,
    UNITS,
    Walk,
    text_of,
)
from tests.steps.reminded import HEAD, UNIT, all_but_phs, days_of, live, morning, reminder, reminders, told_on


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


def test_on_days_off_nobody_is_reminded(opened: Walk) -> None:
    opened.workplace = opened.with_office(calendar=Calendar({date(2026, 7, 2): "Hari jadi kabupaten"})).workplace
    live(opened, "2026-07-02", "2026-07-05")
    assert {on for on, _ in reminders(opened)} == {"07-03"}


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


def test_at_the_turn_of_the_year_marks_pass_over_the_holidays(opened: Walk) -> None:
    morning(opened, "2026-12-14")
    send_forms(opened.workplace, S2)
    live(opened, "2026-12-21", "2027-01-08")
    about = f"Isian RB {S2.title} ditunggu"
    found = opened.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == UNIT)
    days = [row.key.split("/")[1] for row in found if about in row.subject or about in row.text_body]
    assert days == ["2027-01-04", "2027-01-07", "2027-01-08"]  # 1 and 5 January are holidays
