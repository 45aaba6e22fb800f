"""Keys lie apart from what they open; an office of 0.2.0, which had them in its data, keeps every one of them."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rbworkflow.key_folder import key_folder, keys_beside
from rbworkflow.machine_key import machine_key
from tests.faults.killing import NEVER, run_killed
from tests.ground.office_folders import remove_office

KEPT = {"machine-key": "a" * 64, "pepper": "b" * 64, "tls-authority.pem": "c", "given_relay_password": "sandi"}


def of_0_2_0(data: Path, **more: str) -> None:
    """The folder in which that version kept its keys."""
    inside = data / "secrets"
    inside.mkdir(parents=True)
    for name, content in (KEPT | more).items():
        (inside / name).write_text(content)


def found(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()} if folder.is_dir() else {}


def test_two_offices_side_by_side_share_no_keys(tmp_path: Path) -> None:
    assert keys_beside(tmp_path / "data") == tmp_path / "kunci"
    assert len({keys_beside(tmp_path / name) for name in ("data", "pasuruan", "malang")}) == 3


def test_what_0_2_0_kept_in_the_data_is_moved_out_whole_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    of_0_2_0(tmp_path / "data")
    assert machine_key(tmp_path / "data") == KEPT["machine-key"]
    folder = key_folder(tmp_path / "data")
    assert found(folder) == KEPT
    assert not (tmp_path / "data" / "secrets").exists()
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_the_office_keeps_there_of_its_own_stays(tmp_path: Path) -> None:
    of_0_2_0(tmp_path / "data", **{"sandi-relay.txt": "punya kantor"})
    assert found(key_folder(tmp_path / "data")) == KEPT
    assert found(tmp_path / "data" / "secrets") == {"sandi-relay.txt": "punya kantor"}


def test_data_of_0_2_0_that_are_put_back_bring_their_own_keys(tmp_path: Path) -> None:
    machine_key(tmp_path / "data")
    of_0_2_0(tmp_path / "data")
    assert machine_key(tmp_path / "data") == KEPT["machine-key"]


@pytest.mark.long
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_a_move_killed_anywhere_loses_no_key(tmp_path: Path) -> None:
    data = tmp_path / "data"

    def staged() -> None:
        remove_office(data)
        of_0_2_0(data)

    staged()
    events = run_killed(lambda: key_folder(data), at=NEVER).events
    assert events > 2 * len(KEPT)
    for number in range(1, events + 1):
        staged()
        run = run_killed(lambda: key_folder(data), at=number)
        assert run.killed_at is not None
        kept = found(key_folder(data))
        assert {name: kept.get(name) for name in KEPT} == KEPT, run.killed_at
        assert not (data / "secrets").exists(), run.killed_at


def test_programs_that_start_at_once_all_find_the_keys_of_0_2_0(tmp_path: Path) -> None:
    of_0_2_0(tmp_path / "data")
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: machine_key(tmp_path / "data"), range(40))) == {KEPT["machine-key"]}
    assert found(key_folder(tmp_path / "data")) == KEPT
