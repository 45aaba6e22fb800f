"""Late is judged by the day something came, whenever it was read: a power cut of ours is nobody's lateness."""

import os
import time
from datetime import datetime
from pathlib import Path

import pytest

from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.steps.incoming import take_folder as taking
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.status import status
from rbworkflow.store import read
from rbworkflow.store.schema import received_file, received_mail, revision, submission
from tests.steps.mail_post import MemoryPost, Post, form, mail
from tests.steps.office_walk import S1, SAMPLES, Walk, sample_form, text_of, typed

DUE = "2026-07-03"
FRIDAY, MONDAY = f"{DUE} 16:45", "2026-07-06 07:00"
SECONDS = 10
"""Into the minute, so that nothing falls before it."""


def at(walk: Walk, moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=walk.workplace.office.tz)


def by_machine(walk: Walk, moment: str) -> float:
    """What the machine's clock showed when the office's showed this moment."""
    return time.time() - (walk.workplace.now - at(walk, moment)).total_seconds() + SECONDS


def put(walk: Walk, unit: str, moment: str, content: bytes | None = None, name: str = "isian.xlsx") -> Path:
    """A unit's file lies in its folder, saved at this moment."""
    path = walk.put(unit, name, content or sample_form(unit))
    dated(walk, path, moment)
    return path


def dated(walk: Walk, path: Path, moment: str) -> None:
    seconds = by_machine(walk, moment)
    os.utime(path, (seconds, seconds))


def counted(walk: Walk, unit: str = "KUL") -> tuple[str, str, bool]:
    """When the unit's submission came, when it was read, and whether it is late."""
    tz = walk.workplace.office.tz
    with read(walk.workplace.engine) as conn:
        found = newest_accepted(conn, walk.workplace.office.code, S1.code)[unit]
    assert found.read_at is not None
    moments = (f"{each.astimezone(tz):%Y-%m-%d %H:%M}" for each in (found.received_at, found.read_at))
    came, was_read = moments
    return came, was_read, found.is_late


def label(walk: Walk, unit: str = "KUL") -> str:
    (period,) = status(walk.workplace).periods
    return next(each.label for each in period.units if each.code == unit)


@pytest.fixture
def away(opened: Walk) -> Walk:
    """The office's last round was on Friday at 16:30, and its computer is switched on again on Monday morning."""
    opened.on(f"{DUE} 16:30").collect()
    return opened.on(MONDAY)


def test_a_form_put_into_the_folder_on_its_last_day_and_read_on_monday_is_in_time(away: Walk) -> None:
    put(away, "KUL", FRIDAY)
    away.collect()
    assert counted(away) == (FRIDAY, MONDAY, False)
    assert all(row.received_at < row.read_at for row in away.rows(received_file))
    said = " ".join(away.told("KUL").split())
    assert "datang 3 Juli 2026 pukul 16.45 WIB dan dibaca 6 Juli 2026 pukul 07.00 WIB" in said
    assert "sesudah batas waktu" not in said
    assert ", datang 3 Juli 2026 pukul 16.45, dibaca 6 Juli 2026 pukul 07.00" in label(away)
    away.verify()


def test_a_form_mailed_on_its_last_day_and_read_on_monday_is_in_time(away: Walk, post: Post) -> None:
    walk = away.with_settings(**post.settings())
    post.deliver(mail(form()), arrived=by_machine(walk, FRIDAY))
    walk.collect()
    assert counted(walk) == (FRIDAY, MONDAY, False)
    (row,) = walk.rows(received_mail)
    assert (row.received_at - at(walk, FRIDAY)).total_seconds() < 2 * SECONDS
    assert row.read_at >= at(walk, MONDAY)


def test_a_form_that_came_after_its_last_day_is_late_though_nobody_was_there(away: Walk, memory: MemoryPost) -> None:
    walk = away.with_settings(**memory.settings())
    put(walk, "KUL", "2026-07-04 09:00")
    memory.deliver(mail(form("PHS"), sender="phs@kpu-pasuruan.example"), arrived=by_machine(walk, "2026-07-04 10:00"))
    walk.collect()
    assert counted(walk) == ("2026-07-04 09:00", MONDAY, True)
    assert counted(walk, "PHS") == ("2026-07-04 10:00", MONDAY, True)
    assert "Isian ini diterima sesudah batas waktu 3 Juli 2026." in walk.told("KUL")


def test_a_mailbox_that_was_away_brings_nothing_older_to_the_place_of_what_was_sent_after_it(
    opened: Walk, memory: MemoryPost
) -> None:
    opened.on("2026-06-23 16:30").collect()
    walk = opened.on("2026-06-24 07:00")
    put(walk, "KUL", "2026-06-23 16:50")
    walk.collect()
    walk = walk.with_settings(**memory.settings())
    older = {"Isian.xlsx": typed(sample_form("KUL"), {})}
    memory.deliver(mail(older), arrived=by_machine(walk, "2026-06-23 16:25"))
    walk.collect()
    assert counted(walk)[0] == "2026-06-23 16:50"
    answers = [" ".join(text_of(each).split()) for each in walk.mails(walk.workplace.office.unit("KUL").head.email)]
    assert [answer for answer in answers if "dikirim sebelum isian yang sudah diterima" in answer]
    memory.deliver(mail(older, number=2), arrived=by_machine(walk, "2026-06-24 06:55"))
    walk.collect()
    assert counted(walk)[0] == "2026-06-24 06:55"
    walk.verify()


def test_what_a_clock_that_ran_ahead_dated_holds_up_nothing_once_the_clock_is_right(opened: Walk) -> None:
    walk = opened.on("2026-07-03 10:00")
    put(walk, "KUL", "2026-07-03 09:50")
    walk.collect()
    walk = opened.on("2026-07-02 10:00")
    put(walk, "KUL", "2026-07-02 09:55", typed(sample_form("KUL"), {}))
    walk.collect()
    assert counted(walk)[0] == "2026-07-02 10:00"


def test_a_file_is_never_older_than_the_round_that_did_not_see_it(away: Walk) -> None:
    put(away, "KUL", "2026-06-01 08:00")  # copied: it keeps the day on which it was saved
    away.collect()
    assert counted(away) == (f"{DUE} 16:30", MONDAY, False)


def test_a_round_that_found_the_folder_empty_after_the_last_day_makes_an_old_date_late(away: Walk) -> None:
    away.on("2026-07-04 16:30").collect()
    away.on(MONDAY)
    put(away, "KUL", FRIDAY)
    away.collect()
    assert counted(away) == ("2026-07-04 16:30", MONDAY, True)


def test_a_round_that_saw_the_file_and_left_it_open_does_not_make_it_late(opened: Walk) -> None:
    opened.on("2026-07-02 16:30").collect()
    put(opened, "KUL", "2026-06-01 08:00")
    lock = opened.put("KUL", "~$isian.xlsx", b"kunci")
    opened.on("2026-07-03 08:00").collect()
    opened.on("2026-07-04 16:30").collect()
    assert opened.rows(submission) == []
    lock.unlink()
    opened.on(MONDAY).collect()
    assert counted(opened) == ("2026-07-02 16:30", MONDAY, False)


def test_what_is_saved_over_a_file_that_stood_there_came_after_the_round_that_saw_the_old_one(away: Walk) -> None:
    path = put(away, "KUL", FRIDAY)
    lock = away.put("KUL", "~$isian.xlsx", b"kunci")
    away.collect()
    away.on("2026-07-06 10:00")
    lock.unlink()
    path.unlink()
    put(away, "KUL", "2026-07-03 10:00", typed(sample_form("KUL"), {}))
    away.collect()
    assert newest_day(away) == "2026-07-06"


def newest_day(walk: Walk) -> str:
    tz = walk.workplace.office.tz
    return max(f"{row.received_at.astimezone(tz):%Y-%m-%d}" for row in walk.rows(received_file))


def test_a_date_yet_to_come_gives_way_to_the_folders_own_and_is_said(away: Walk) -> None:
    put(away, "KUL", "2027-07-06 09:00")
    away.collect()
    came, was_read, is_late = counted(away)
    assert (came[:10], was_read, is_late) == ("2026-07-06", MONDAY, True)
    assert "menunjukkan waktu yang belum tiba" in " ".join(away.told("KUL").split())
    assert "jam pengirim tidak dapat dipercaya" in label(away)


def test_a_mailbox_whose_clock_runs_ahead_is_not_believed(away: Walk, memory: MemoryPost) -> None:
    walk = away.with_settings(**memory.settings())
    memory.deliver(mail(form()), arrived=by_machine(walk, "2026-08-01 09:00"))
    walk.collect()
    assert counted(walk) == (MONDAY, MONDAY, True)
    (row,) = walk.rows(submission)
    assert row.is_clock_doubted


def test_a_clock_of_ours_that_ran_ahead_makes_nothing_come_in_the_future(opened: Walk) -> None:
    opened.on("2027-07-03 16:30").collect()
    opened.on("2026-07-03 10:00")
    put(opened, "KUL", "2026-07-03 09:00")
    opened.collect()
    assert counted(opened) == ("2026-07-03 10:00", "2026-07-03 10:00", False)
    assert "menunjukkan waktu yang belum tiba" in " ".join(opened.told("KUL").split())


def test_a_correction_answers_its_order_though_its_file_kept_an_old_date(compiled: Walk) -> None:
    compiled.on("2026-07-07 10:00").half_hourly()
    compiled.on("2026-07-07 10:05").send_back("Lengkapi bukti.")
    compiled.revise(units=("KUL",), until="2026-07-09")
    compiled.on("2026-07-07 10:20")
    pdf = next((SAMPLES / "2026-S1" / "PHS").rglob("*.pdf"))
    put(compiled, "KUL", "2026-06-01 08:00", pdf.read_bytes(), name="susulan.pdf")
    compiled.half_hourly()
    assert [row.number for row in compiled.rows(revision)] == [1, 2]


def test_readiness_tells_of_a_clock_that_is_behind_what_was_written_also_once_it_wrote_itself(opened: Walk) -> None:
    def found() -> str:
        (part,) = [part for part in readiness(opened.workplace) if part.name == "Jam"]
        return part.found

    assert "padahal" not in found()
    opened.on("2026-06-01 08:00")
    behind = "1 Juni 2026 pukul 08.00 WIB (jam geladi), padahal sudah ada yang tercatat 1 Juli 2026"
    assert behind in found()
    opened.daily_round()
    assert behind in found()


def test_what_came_last_counts_whichever_way_it_came(opened: Walk, memory: MemoryPost) -> None:
    walk = opened.with_settings(**memory.settings())
    walk.on("2026-07-01 16:30").collect()
    walk.on("2026-07-02 07:00")
    put(walk, "KUL", "2026-07-02 06:00")
    memory.deliver(mail({"Isian.xlsx": typed(sample_form("KUL"), {})}), arrived=by_machine(walk, "2026-07-01 17:00"))
    walk.collect()
    assert [row.channel for row in walk.rows(submission)] == ["mailbox", "inbox"]


def test_a_report_whose_cut_off_passed_while_the_computer_was_off_holds_what_came_meanwhile(
    opened: Walk, memory: MemoryPost
) -> None:
    walk = opened.with_settings(**memory.settings())
    walk.on("2026-07-02 16:30").half_hourly()  # off from Thursday evening until the Tuesday after the cut-off
    walk.on("2026-07-07 07:00")
    put(walk, "KUL", FRIDAY)
    memory.deliver(mail(form("PHS"), sender="phs@kpu-pasuruan.example"), arrived=by_machine(walk, FRIDAY))
    walk.daily_round()
    (made,) = walk.rows(revision)
    assert made.number == 1
    content = walk.revision().content
    found = {unit["code"]: (unit["received_on"], unit["is_late"]) for unit in content["units"]}
    assert found["KUL"] == found["PHS"] == (DUE, False)
    assert found["TPH"] == (None, False)


def test_a_taking_that_was_cut_short_keeps_the_moment_at_which_it_came(
    away: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(away, "KUL", FRIDAY)

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(taking, "keep_look", cut)
        with pytest.raises(KeyboardInterrupt):
            away.collect()
    away.collect()
    assert counted(away) == (FRIDAY, MONDAY, False)
