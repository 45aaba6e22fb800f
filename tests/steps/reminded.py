"""Who was reminded on which day, and the days on which an office lives."""

from datetime import date, timedelta

from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import (
    COMPLETE,
    UNITS,
    Walk,
)

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


def reminder(walk: Walk, recipient: str) -> str:
    """The newest one, its lines run together."""
    found = walk.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == recipient)
    return " ".join(str(found[-1].text_body).split())


def all_but_phs(walk: Walk) -> Walk:
    for unit in UNITS[:-1]:
        walk.send(unit, COMPLETE[unit])
    return walk


def subjects(walk: Walk, recipient: str) -> str:
    return " | ".join(
        row.subject for row in walk.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == recipient)
    )
