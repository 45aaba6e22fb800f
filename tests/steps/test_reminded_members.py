"""Offices that are late: reminded on the marks' working days, by one mail a day, until their package is here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import Walk
from tests.steps.province_office import province_in
from tests.steps.reminded import days_of, live, reminder
from tests.steps.sent_packages import LOR, send, whole

LATE, SENDER, HEAD = "sekretaris@kpu-contohkidul.example", "rb@kpu-contohkidul.example", "rb@kpu-contohlor.example"


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    """Its offices are due on Friday, 10 July 2026."""
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    yield walk
    walk.workplace.engine.dispose()


def test_a_late_office_is_reminded_on_working_days_alone_and_its_head_once_it_is_late(province: Walk) -> None:
    live(province, "2026-07-06", "2026-07-16", has_afternoons=True)
    assert days_of(province, SENDER) == ["07-07", "07-09", "07-10", "07-13", "07-15"]
    assert days_of(province, LATE) == ["07-13", "07-15"]
    rows = province.rows(outbox, outbox.c.kind == REMINDER, outbox.c.recipient == SENDER)
    assert len({row.key.split("/")[1] for row in rows}) == len(rows), "one a day"
    assert "belum masuk di KPU Provinsi Jawa Timur" in reminder(province, SENDER)


def test_reminding_ends_with_the_package(province: Walk) -> None:
    live(province, "2026-07-06", "2026-07-07")
    assert days_of(province, HEAD) == ["07-07"]
    send(province, whole())
    assert LOR in {unit.code for unit in province.workplace.office.units}
    live(province, "2026-07-08", "2026-07-16")
    assert days_of(province, HEAD) == ["07-07"]
    assert days_of(province, SENDER)[-1] == "07-15"
