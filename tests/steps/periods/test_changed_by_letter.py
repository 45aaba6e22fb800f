"""The province gives a period another day after its forms went out: units hear of it, and none is late by it."""

from datetime import date

from rbworkflow.office.windows import window_of
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.store import read
from rbworkflow.store.schema import request
from tests.steps.office_walk import CHAIR, S1, SECRETARY, Walk, text_of

MOVED = "Batas waktu bergeser"


def due_on(walk: Walk) -> date:
    with read(walk.workplace.engine) as conn:
        return window_of(conn, walk.workplace.office, S1).due_on


def changed(walk: Walk, day: date, letter: str = "") -> str:
    said = open_period(walk.workplace, S1, province_due_on=day, province_letter=letter)
    walk.due_work()
    return said


def told(walk: Walk, unit: str) -> list[str]:
    return [text_of(mail) for mail in walk.mails(walk.workplace.office.unit(unit).head.email, MOVED)]


def test_units_that_hold_a_form_with_the_day_before_are_told_of_the_new_one_and_why(opened: Walk) -> None:
    opened.send("KUL").collect()
    said = changed(opened, date(2026, 7, 20), "B/13/2026")
    assert said.endswith("Subbagian yang belum mengirim diberi tahu batas waktunya yang baru lewat surel.")
    (mail,) = told(opened, "TPH")
    assert "isian subbagian Semester I Tahun 2026 bergeser dari Jumat, 3 Juli 2026 menjadi Senin, 13 Juli 2026." in mail
    assert "ditunggu provinsi paling lambat 20 Juli 2026, menurut surat B/13/2026" in mail
    assert told(opened, "KUL") == [], "it has sent"


def test_an_earlier_day_makes_nobody_late_for_a_day_that_is_over_when_he_hears_of_it(opened: Walk) -> None:
    changed(opened, date(2026, 7, 8))  # counted back: 1 July, which was yesterday
    assert due_on(opened) == date(2026, 7, 2)
    (mail,) = told(opened, "TPH")
    assert "menjadi Kamis, 2 Juli 2026." in mail


def test_a_day_that_was_over_stays_where_it_was(opened: Walk) -> None:
    changed(opened.on("2026-07-06 06:00"), date(2026, 7, 8))
    assert due_on(opened) == date(2026, 7, 3)
    assert told(opened, "TPH") == []


def test_the_same_day_again_tells_nobody(opened: Walk) -> None:
    changed(opened, date(2026, 7, 20))
    assert "diberi tahu" not in changed(opened, date(2026, 7, 20))
    assert len(told(opened, "TPH")) == 1


def test_no_unit_is_told_of_a_later_day_while_a_report_stands_that_its_form_is_too_late_for(opened: Walk) -> None:
    opened.send("KUL").on("2026-07-06 07:00").daily_round()
    assert "diberi tahu" not in changed(opened, date(2026, 7, 24))
    assert told(opened, "TPH") == []


def test_each_change_is_told_also_the_one_back(opened: Walk) -> None:
    changed(opened, date(2026, 7, 20))
    changed(opened.on("2026-07-02 11:00"), date(2026, 7, 10))
    assert len(told(opened, "TPH")) == 2
    assert due_on(opened) == date(2026, 7, 3)


def decided_by(walk: Walk) -> date:
    (asked,) = walk.rows(request, request.c.status == "open", request.c.subject_kind == "report")
    due_on: date = asked.due_on
    return due_on


def test_an_earlier_day_at_the_province_brings_the_answers_day_forward_and_the_officer_hears(compiled: Walk) -> None:
    compiled.approve()
    assert decided_by(compiled) == date(2026, 7, 10)
    said = changed(compiled, date(2026, 7, 8), "B/13/2026")
    assert said.endswith("Ketua KPU Kabupaten Pasuruan diberi tahu batas waktunya yang baru lewat surel.")
    assert decided_by(compiled) == date(2026, 7, 8)
    (mail,) = compiled.mails(CHAIR, MOVED)
    told_him = " ".join(text_of(mail).split())
    assert (
        "atas Laporan RB Semester I 2026 - Revisi 1 bergeser dari Jumat, 10 Juli 2026 menjadi Rabu, 8 Juli" in told_him
    )
    assert "ditunggu provinsi paling lambat 8 Juli 2026, menurut surat B/13/2026" in told_him


def test_a_later_day_gives_the_officer_the_working_days_that_the_day_before_had_cut(received: Walk) -> None:
    received.on("2026-07-09 08:00").compile()
    received.approve()
    assert decided_by(received) == date(2026, 7, 10), "the province's day"
    changed(received, date(2026, 7, 31))
    assert decided_by(received) == date(2026, 7, 14)
    changed(received, date(2026, 8, 3))
    assert decided_by(received) == date(2026, 7, 14)
    assert len(received.mails(CHAIR, MOVED)) == 1


def test_an_officer_whose_own_last_day_comes_first_hears_of_no_day_on_which_another_decides(compiled: Walk) -> None:
    said = changed(compiled, date(2026, 7, 8))  # from that day on the stand-in decides
    assert decided_by(compiled) == date(2026, 7, 8)
    assert "diberi tahu" not in said
    assert not compiled.mails(SECRETARY, MOVED)


def test_an_answers_day_is_never_one_that_is_over(compiled: Walk) -> None:
    compiled.on("2026-07-09 15:00")
    changed(compiled, date(2026, 7, 9))
    assert decided_by(compiled) == date(2026, 7, 9)
    assert not compiled.mails(SECRETARY, MOVED)
