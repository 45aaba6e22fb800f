"""A machine passes to another operator: its keys change, and only when that harms nobody's decision."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from rbworkflow.access.accounts import Role, accounts, ensure_account
from rbworkflow.access.passwords import set_password
from rbworkflow.access.sessions import session_of
from rbworkflow.access.unit_links import Sender, sender_of, unit_link
from rbworkflow.cli import app
from rbworkflow.errors import RefusedError
from rbworkflow.machine_key import machine_key
from rbworkflow.offices import settings_of
from rbworkflow.steps.at_work import at_work, nobody_at_work
from rbworkflow.steps.decisions.rotate_keys import rotate_keys
from rbworkflow.steps.people.letting_in import seed_people
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import read, write
from rbworkflow.system import only_one
from tests.ground.coming_in import token_of
from tests.ground.many_offices import server_of
from tests.running.taking_turns import who_came
from tests.steps.office_walk import SECRETARY, Copied, Walk


def keys(walk: Walk) -> tuple[str, bytes]:
    return machine_key(walk.workplace.settings.data), walk.workplace.pepper


def rotations(walk: Walk) -> list[str]:
    return [event.body for event in walk.events("keys_rotated")]


def test_both_keys_are_others_afterwards_and_the_chain_says_so(opened: Walk) -> None:
    before = keys(opened)
    assert "Kunci komputer ini dan kunci kode sudah diganti." in rotate_keys(opened.workplace)
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


def test_everybody_comes_in_anew_and_no_link_to_send_by_is_good_any_more(opened: Walk) -> None:
    workplace = opened.workplace
    office, at = workplace.office.code, workplace.now
    session, sender = token_of(workplace), Sender(office, "PHS", "2026-S1")
    with write(workplace.engine) as conn:
        link = unit_link(conn, machine_key(workplace.settings.data), sender, head="", at=at)
        assert session_of(conn, office, session, at=at)
        assert sender_of(conn, office, link) == sender
    assert "Semua orang masuk lagi dari awal" in rotate_keys(workplace)
    with write(workplace.engine) as conn:
        assert session_of(conn, office, session, at=at) is None
        assert sender_of(conn, office, link) is None
        assert unit_link(conn, machine_key(workplace.settings.data), sender, head="", at=at) != link


def test_passwords_that_a_former_operator_knows_are_forgotten_and_an_officers_own_stays(opened: Walk) -> None:
    workplace = opened.workplace
    code, at = workplace.office.code, workplace.now
    seed_people(workplace)
    with write(workplace.engine) as conn:
        ensure_account(conn, code, Role.OFFICER, address=SECRETARY, name="Sekretaris", at=at)
        known = accounts(conn, code)
    for each in known:
        set_password(workplace.engine, each, "kata sandi yang lama", at=at)
    assert "membuat kata sandi baru" in rotate_keys(workplace)
    with read(workplace.engine) as conn:
        kept = {each.role: each.has_password for each in accounts(conn, code)}
    assert kept == {Role.ADMINISTRATOR: False, Role.OPERATOR: False, Role.OFFICER: True}


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
    assert said.output.startswith("Kunci komputer ini dan kunci kode sudah diganti.")
    assert not any(key in said.output for key in (before[0], before[1].decode()))
    assert keys(opened) != before


def test_a_stolen_copy_of_the_data_holds_no_key_and_no_code(compiled: Walk) -> None:
    workplace, data = compiled.workplace, compiled.workplace.settings.data
    keys = {workplace.pepper, machine_key(data).encode()}
    codes = {code.encode() for code in compiled.codes(SECRETARY).values()}
    catcher = compiled.catcher.folder if compiled.catcher else data / "latihan"
    holding = [
        path
        for path in data.rglob("*")
        if path.is_file() and not path.is_relative_to(catcher)  # what the officer's own mailbox holds
        if any(secret in path.read_bytes() for secret in keys | codes)
    ]
    assert holding == []


def test_of_many_offices_one_changes_its_keys_while_the_server_runs_and_none_of_its_runs_works(tmp_path: Path) -> None:
    server = server_of(tmp_path, "3514", "3515")
    first, second = (Walk(open_workplace(settings_of(server, code))) for code in ("3514", "3515"))
    settings, before = first.workplace.settings, (keys(first), keys(second))
    with only_one(server.start_lock), at_work(settings), pytest.raises(RefusedError, match="ulangi sebentar lagi"):
        rotate_keys(first.workplace)
    assert (keys(first), keys(second)) == before
    with only_one(server.start_lock), at_work(second.workplace.settings):
        assert "Kunci kantor ini dan kunci kode sudah diganti." in rotate_keys(first.workplace)
    assert keys(second) == before[1]
    assert all(new != old for new, old in zip(keys(first), before[0], strict=True))
    for walk in (first, second):
        walk.workplace.engine.dispose()


def test_a_run_that_begins_meanwhile_waits_until_the_keys_are_changed(tmp_path: Path) -> None:
    settings = settings_of(server_of(tmp_path, "3514"), "3514")
    assert who_came(lambda: nobody_at_work(settings), lambda: at_work(settings)) == ["first", "second"]
