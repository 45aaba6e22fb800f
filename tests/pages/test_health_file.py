"""`/kesehatan.json`: a program that watches learns whether all is well, and only who works here learns what is not."""

import os
from collections.abc import Callable
from datetime import timedelta

import pytest

from rbworkflow.access.accounts import Role
from tests.pages.knocking import Doorway, words

PATH = "/kesehatan.json"


@pytest.fixture
def stopped(doorway: Doorway) -> Doorway:
    """The worker of this office spoke an hour ago."""
    workplace = doorway.workplace
    sign = workplace.settings.workers / "pekerja-rbworkflow"
    sign.parent.mkdir()
    sign.touch()
    hour_ago = sign.stat().st_mtime - 3600
    os.utime(sign, (hour_ago, hour_ago))
    return doorway


def test_who_has_not_come_in_learns_whether_all_is_well_and_nothing_else(doorway: Doorway) -> None:
    answer = doorway.somebody().get(PATH)
    assert (answer.status_code, answer.json()) == (200, {"condition": "ok"})


@pytest.mark.parametrize("role", [None, Role.OFFICER])
def test_what_is_broken_is_told_as_such_to_a_stranger_and_an_officer(stopped: Doorway, role: Role | None) -> None:
    browser = stopped.somebody() if role is None else stopped.person(role)
    answer = browser.get(PATH)
    assert (answer.status_code, answer.json()) == (503, {"condition": "broken"})


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.ADMINISTRATOR])
def test_who_works_here_learns_what_is_broken_and_what_to_do(stopped: Doorway, role: Role) -> None:
    told = stopped.person(role).get(PATH).json()
    (broken,) = [part for part in told["parts"] if part["condition"] == "broken"]
    assert (told["office"], broken["name"]) == ("3514", "Proses pekerja")
    assert broken["found"].startswith("terakhir memberi kabar ")
    assert "jalankan lagi" in broken["todo"]


def test_the_first_page_and_the_file_tell_the_same_of_a_worker_that_was_stopped(stopped: Doorway) -> None:
    said = words(stopped.person().get("/"))
    assert "Proses pekerja: terakhir memberi kabar" in said


def test_what_is_only_to_be_looked_at_breaks_nothing(doorway: Doorway, later: Callable[[timedelta], None]) -> None:
    later(timedelta(days=600))  # a year of which no joint leave is known
    answer = doorway.person().get(PATH)
    assert (answer.status_code, answer.json()["condition"]) == (200, "warning")
    assert "Kalender hari libur: Cuti bersama 2028 belum dikenal" in words(doorway.person().get("/"))
