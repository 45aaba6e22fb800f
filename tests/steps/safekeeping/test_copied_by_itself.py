"""The office is copied by itself, each day and after what must not be lost; what fails is told once, stops nothing."""

from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office.policies import Backup
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.safekeeping.back_up import back_up, back_up_if_due, set_up_place
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.system import only_one
from tests.steps.office_walk import OPERATOR, Walk


def occasions(walk: Walk) -> list[str]:
    return [manifest.occasion for _, manifest in place_of(walk.workplace).copies()]


def test_each_day_and_after_each_mail_that_left_and_not_otherwise(received_with_relay: Walk) -> None:
    walk = received_with_relay
    assert back_up_if_due(walk.workplace) == []
    assert back_up_if_due(walk.workplace) == []
    assert occasions(walk) == ["harian"]
    walk.daily_round()
    back_up_if_due(walk.workplace)
    back_up_if_due(walk.workplace)
    assert occasions(walk) == ["harian", "sesudah keputusan atau pengiriman"]
    walk.on("2026-07-07 07:00")
    back_up_if_due(walk.workplace)
    assert occasions(walk)[2:] == ["harian"]


def test_another_run_that_makes_one_already_is_no_fault_and_the_next_round_copies_what_it_missed(
    received_with_relay: Walk,
) -> None:
    walk = received_with_relay
    with only_one(place_of(walk.workplace).lock):
        assert back_up_if_due(walk.workplace) == []
    assert occasions(walk) == []
    assert walk.mails(OPERATOR, about="cadangan") == []
    back_up_if_due(walk.workplace)
    assert occasions(walk) == ["harian"]


def test_what_is_practised_is_copied_by_hand_alone(opened: Walk) -> None:
    assert (back_up_if_due(opened.workplace), occasions(opened), status(opened.workplace).copied) == ([], [], "")
    assert "Cadangan" in back_up(opened.workplace)
    assert occasions(opened) == ["atas perintah"]


def test_status_says_how_old_the_newest_is_and_that_it_lies_on_the_same_disk(received_with_relay: Walk) -> None:
    walk = received_with_relay
    assert status(walk.workplace).copied == "Belum pernah dibuat cadangan."
    back_up_if_due(walk.workplace)
    said = status(walk.workplace).copied
    assert "Cadangan terakhir 6 Juli 2026 pukul 07.00 WIB. Cadangan belum pernah dicoba dipulihkan." in said
    assert "cakram kedua lebih aman" in said


def test_a_disk_that_is_away_is_one_alarm_stands_in_status_and_stops_no_mail(
    received_with_relay: Walk, tmp_path: Path
) -> None:
    walk = received_with_relay.with_office(backup=Backup(folder=str(tmp_path / "cakram")))
    with pytest.raises(ConfigurationError, match=r"Folder .*cakram tidak ada\. Pasang cakramnya"):
        set_up_place(walk.workplace)
    for _ in range(2):
        assert "cakramnya tidak terpasang" in back_up_if_due(walk.workplace)[0]
        walk.daily_round()
    assert len(walk.mails(OPERATOR, about="cadangan")) == 1
    assert "cadangan belum dapat dibuat" in status(walk.workplace).next_act.lower()
    (tmp_path / "cakram").mkdir()
    set_up_place(walk.workplace)
    assert back_up_if_due(walk.workplace) == []
    assert "cadangan belum dapat dibuat" not in status(walk.workplace).next_act.lower()
