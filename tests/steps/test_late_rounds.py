"""After the computer was off one round does all: the others that are late find it done."""

from datetime import datetime, timedelta

import pytest

from rbworkflow.steps.overview.rounds import DAILY, DONE, HALF_HOURLY, RUNS, one_round
from rbworkflow.steps.reports import compile as compiling
from rbworkflow.store.schema import audit_event, outbox, revision
from rbworkflow.system import only_one
from tests.steps.office_walk import Walk


def at(walk: Walk, moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=walk.workplace.office.tz)


def run(walk: Walk, name: str, wanted: datetime) -> str:
    """The round that was to begin at this moment, as its flow does it."""
    with one_round(walk.workplace, name, wanted_at=wanted) as needless:
        if not needless:
            (walk.daily_round if name == DAILY else walk.half_hourly)()
        return needless


def counts(walk: Walk) -> tuple[int, ...]:
    return tuple(len(walk.rows(table)) for table in (audit_event, outbox, revision))


def test_twenty_rounds_that_are_late_do_the_work_once(received: Walk) -> None:
    received.on("2026-07-07 08:05")  # off since Thursday, over the cut-off on Monday
    assert run(received, DAILY, at(received, "2026-07-03 07:00")) == ""
    done = counts(received)
    assert done[-1] == 1
    missed = [at(received, "2026-07-03 08:00") + timedelta(minutes=30 * number) for number in range(20)]
    said = [run(received, HALF_HOURLY, each) for each in missed]
    said += [run(received, DAILY, at(received, f"2026-07-0{day} 07:00")) for day in (4, 5, 6, 7)]
    assert {each.partition("2026")[0] for each in said} == {DONE.partition("{}")[0] + "7 Juli "}
    assert counts(received) == done


def test_a_round_that_is_due_is_done(received: Walk) -> None:
    received.on("2026-07-06 07:00")
    assert run(received, DAILY, at(received, "2026-07-06 07:00")) == ""
    received.on("2026-07-06 08:00")
    assert run(received, HALF_HOURLY, at(received, "2026-07-06 08:00")) == ""


def test_a_half_hourly_round_does_not_stand_for_the_daily_one(received: Walk) -> None:
    received.on("2026-07-06 08:00")
    assert run(received, HALF_HOURLY, at(received, "2026-07-06 08:00")) == ""
    assert received.rows(revision) == []
    assert run(received, DAILY, at(received, "2026-07-06 07:00")) == ""
    assert len(received.rows(revision)) == 1


def test_a_round_that_broke_off_is_not_taken_for_done(received: Walk) -> None:
    wanted = at(received, "2026-07-06 07:00")
    with pytest.raises(KeyboardInterrupt), one_round(received.workplace, DAILY, wanted_at=wanted):
        raise KeyboardInterrupt
    assert run(received, DAILY, wanted) == ""


def test_a_late_round_does_not_work_beside_another_and_one_that_is_due_waits_for_none_that_hangs(
    received: Walk,
) -> None:
    received.on("2026-07-06 07:00")
    with one_round(received.workplace, DAILY, wanted_at=at(received, "2026-07-06 07:00")) as first:
        assert first == ""
        assert run(received, DAILY, at(received, "2026-07-03 07:00")) == RUNS
        assert run(received, DAILY, received.workplace.now) == ""
    assert len(received.rows(revision)) == 1


def test_a_clock_that_ran_ahead_keeps_no_round_from_its_work(received: Walk) -> None:
    assert run(received.on("2027-07-06 07:00"), HALF_HOURLY, at(received, "2027-07-06 07:00")) == ""
    assert run(received.on("2026-07-06 07:30"), HALF_HOURLY, at(received, "2026-07-06 07:30")) == ""


def test_no_report_is_compiled_while_somebody_collects(received: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "COLLECTING_SECONDS", 0)
    with only_one(received.workplace.collecting_lock):
        said = received.daily_round()
    assert any("Isian masih sedang dikumpulkan. Dicoba lagi" in each for each in said)
    assert received.rows(revision) == []
    received.on("2026-07-06 08:00").half_hourly()
    assert len(received.rows(revision)) == 1
