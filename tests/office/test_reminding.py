"""On which days people are reminded, by the office's calendar, and who is told."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office, load_office
from rbworkflow.office.calendar import Calendar
from rbworkflow.office.reminding import Reminding, mark_day, working_days_between

SAMPLE = Path(__file__).resolve().parents[2] / "config"
CALENDAR = Calendar({date(2026, 7, 2): "Hari jadi kabupaten"})
FRIDAY = date(2026, 7, 3)
LADDER = Reminding.model_validate(
    {"marks": ["H-3", "H", "H+1"], "escalate": {"head": "H+1", "secretary": "H+2", "chair": "H+4"}}
)


@pytest.mark.parametrize(
    ("due_on", "mark", "day"),
    [
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, -1, date(2026, 7, 1)),  # over the day off
        (FRIDAY, -3, date(2026, 6, 29)),
        (FRIDAY, 1, date(2026, 7, 6)),  # over the weekend
        (date(2026, 7, 5), 0, FRIDAY),  # a Sunday counts as the Friday before
        (date(2026, 7, 5), -1, date(2026, 7, 1)),
        (date(2026, 7, 5), 1, date(2026, 7, 6)),
        (date(2026, 7, 2), 0, date(2026, 7, 1)),
    ],
)
def test_a_mark_is_a_working_day(due_on: date, mark: int, day: date) -> None:
    assert mark_day(CALENDAR, due_on, mark) == day


def told(day: int, *, after: int) -> list[str]:
    return sorted(LADDER.told(CALENDAR, FRIDAY, after=date(2026, 7, after), today=date(2026, 7, day)))


def test_on_a_day_without_a_mark_nobody_is_told() -> None:
    assert told(1, after=1) == []
    assert told(8, after=7) == []


def test_on_a_mark_everybody_is_told_whose_turn_it_is_by_now() -> None:
    assert told(3, after=1) == ["asked"]
    assert told(6, after=3) == ["asked", "head"]
    assert told(7, after=6) == ["asked", "head", "secretary"]
    assert told(9, after=8) == ["asked", "chair", "head", "secretary"]
    assert told(10, after=9) == []


def test_marks_that_were_missed_are_made_up_for_together() -> None:
    assert told(8, after=1) == ["asked", "head", "secretary"]


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (date(2026, 7, 1), FRIDAY, 1),
        (FRIDAY, FRIDAY, 0),
        (FRIDAY, date(2026, 7, 5), 0),
        (FRIDAY, date(2026, 7, 7), 2),
        (date(2026, 7, 7), FRIDAY, -2),
    ],
)
def test_only_working_days_are_counted(first: date, last: date, count: int) -> None:
    assert working_days_between(CALENDAR, first, last) == count


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return shutil.copytree(SAMPLE, tmp_path / "config")


def test_a_folder_that_is_older_than_reminders_has_the_shipped_ones(config: Path, office: Office) -> None:
    (config / "reminders.toml").unlink()
    assert load_office(config).reminders == office.reminders
    assert office.reminders.submission.marks == (-3, -1, 0, 1)


def test_an_office_sets_one_kind_and_has_the_others_as_shipped(config: Path, office: Office) -> None:
    (config / "reminders.toml").write_text("[submission]\nmarks = []\n", encoding="utf-8")
    reminders = load_office(config).reminders
    assert reminders.submission == Reminding()
    assert reminders.decision == office.reminders.decision


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (
            '[submission]\nmarks = ["H-3", "H3"]',
            "reminders.toml baris 2, kunci submission.marks[2]: harus ditulis H, H-1",
        ),
        ('[submision]\nmarks = ["H"]', "reminders.toml baris 1, kunci submision: tidak dikenal, periksa ejaannya"),
        ('[decision]\nmark = ["H"]', "reminders.toml baris 2, kunci decision.mark: tidak dikenal, periksa ejaannya"),
        ('[decision]\nescalate = { chair = "H+1" }', "reminders.toml, kunci decision.escalate.chair: orang itu tidak"),
        ('[receipt]\nescalate = { head = "H+1" }', "reminders.toml, kunci receipt.escalate.head: orang itu tidak"),
    ],
)
def test_a_slip_is_named_by_file_and_key(config: Path, written: str, says: str) -> None:
    (config / "reminders.toml").write_text(f"{written}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError) as refused:
        load_office(config)
    assert says in str(refused.value)
