"""Nobody is reminded twice, of what is done, or of a heap of old marks, whatever stood still or happens at once."""

import json
from typing import Any

import pytest

from rbworkflow.access.acts import Act
from rbworkflow.steps.reminders import remind as reminding
from rbworkflow.steps.reminders.due import Told
from rbworkflow.steps.reminders.remind import remind
from rbworkflow.steps.reminders.reminder_mail import reminder_mail
from tests.steps.office_walk import (
    CHAIR,
    UNITS,
    New,
    Walk,
)
from tests.steps.reminded import HEAD, UNIT, all_but_phs, days_of, live, morning, reminder, reminders, told_on


def noted(walk: Walk) -> list[str]:
    """The days of July on which a round reminded."""
    days = [json.loads(row.body)["on"] for row in walk.events("reminded")]
    return [day for day in days if day >= "2026-07"]


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


def test_rows_are_as_their_events_say_after_a_semester_of_reminders(opened: Walk) -> None:
    live(all_but_phs(opened), "2026-07-02", "2026-07-14").verify()
