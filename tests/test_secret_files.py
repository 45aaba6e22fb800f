import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rbworkflow.machine_key import HEADER, header, machine_key
from rbworkflow.secret_files import kept_at, made_once


def test_the_machines_key_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    key = machine_key(tmp_path / "data")
    path = tmp_path / "kunci" / "machine-key"
    assert len(key) == 64
    assert machine_key(tmp_path / "data") == key
    assert header(tmp_path / "data") == {HEADER: key}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_two_machines_have_two_keys(tmp_path: Path) -> None:
    assert machine_key(tmp_path / "a") != machine_key(tmp_path / "b")


def test_of_many_makers_at_once_all_get_the_first_ones_secret_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "secrets" / "machine-key"
    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(lambda _: made_once(path), range(40)))
    assert len(made) == 1
    assert [left.name for left in path.parent.iterdir()] == ["machine-key"]


def test_a_secret_that_could_not_be_written_whole_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError("No space left on device")

    path = tmp_path / "secrets" / "machine-key"
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            made_once(path)
    assert not path.exists()
    assert len(made_once(path)) == 64


def test_what_systemd_hands_over_is_named_where_a_person_writes_it(tmp_path: Path) -> None:
    handed_over = Path("/run/credentials/rbworkflow-server.service/rbworkflow_relay_password")
    assert kept_at(handed_over) == Path("/etc/rbworkflow/credentials/relay_password")
    assert kept_at(tmp_path / "sandi") == tmp_path / "sandi"
