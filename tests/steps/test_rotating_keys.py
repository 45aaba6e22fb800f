"""A machine passes to another operator: its keys change, and only when that harms nobody's decision."""

from pathlib import Path

import pytest
from sqlalchemy import Connection
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.errors import RefusedError
from rbworkflow.machine_key import machine_key
from rbworkflow.steps.decisions.rotate_keys import rotate_keys
from rbworkflow.store.schema import outbox
from rbworkflow.system import only_one
from tests.steps.office_walk import Copied, Walk


def keys(walk: Walk) -> tuple[str, bytes]:
    return machine_key(walk.workplace.settings.data), walk.workplace.pepper


def rotations(walk: Walk) -> list[str]:
    return [event.body for event in walk.events("keys_rotated")]


def test_both_keys_are_others_afterwards_and_the_chain_says_so(opened: Walk) -> None:
    before = keys(opened)
    assert rotate_keys(opened.workplace) == "Kunci komputer ini dan kunci kode sudah diganti."
    assert all(new != old for new, old in zip(keys(opened), before, strict=True))
    assert keys(opened) == keys(opened), "they are kept"
    assert rotations(opened) == ['{"machine_key":true,"pepper":true}']


def test_while_an_officer_has_codes_nothing_changes_and_what_he_decides_on_is_named(compiled: Walk) -> None:
    before = keys(compiled)
    with pytest.raises(RefusedError, match=r"Masih menunggu keputusan: Laporan RB Semester I 2026.*; tunggu"):
        rotate_keys(compiled.workplace)
    assert (keys(compiled), rotations(compiled)) == (before, [])
    assert compiled.approve().is_decision


def test_codes_made_afterwards_are_good(received: Walk) -> None:
    rotate_keys(received.workplace)
    received.on("2026-07-06 07:00").daily_round()
    assert received.approve().is_decision


def test_while_the_office_runs_its_keys_stay(opened: Walk) -> None:
    before = keys(opened)
    with only_one(opened.workplace.settings.start_lock) as is_mine:
        assert is_mine
        with pytest.raises(RefusedError, match=r"sedang berjalan\. Hentikan dahulu dengan Ctrl-C"):
            rotate_keys(opened.workplace)
    assert keys(opened) == before


def test_what_ends_with_the_keys_ends_or_they_stay(opened: Walk) -> None:
    def end(conn: Connection) -> None:
        conn.execute(outbox.update().values(subject="berakhir"))

    def fail(_conn: Connection) -> None:
        raise RefusedError("Sesi tidak dapat diakhiri.")

    before = keys(opened)
    with pytest.raises(RefusedError, match="Sesi tidak dapat diakhiri"):
        rotate_keys(opened.workplace, ends=[end, fail])
    assert (keys(opened), rotations(opened)) == (before, [])
    assert "berakhir" not in {row.subject for row in opened.rows(outbox)}
    assert "Semua orang masuk lagi dari awal." in rotate_keys(opened.workplace, ends=[end])
    assert {row.subject for row in opened.rows(outbox)} == {"berakhir"}


def test_a_key_of_the_codes_that_the_office_names_is_left_to_it(opened_data: Path, copied: Copied) -> None:
    walk = copied(opened_data, on="2026-06-22 07:00", pepper="kunci-kantor")
    before, _ = keys(walk)
    assert "RBWORKFLOW_PEPPER_FILE: gantilah di sana" in rotate_keys(walk.workplace)
    assert keys(walk) != (before, b"kunci-kantor")
    assert walk.workplace.pepper == b"kunci-kantor"
    assert rotations(walk) == ['{"machine_key":true,"pepper":false}']


def test_it_is_a_command_of_this_machine_that_prints_no_key(opened: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in opened.workplace.settings.as_environment().items():
        monkeypatch.setenv(name, value)
    before = keys(opened)
    said = CliRunner().invoke(app, ["rotate"])
    assert said.output == "Kunci komputer ini dan kunci kode sudah diganti.\n"
    assert keys(opened) != before
