"""What is kept once stays as it was, and what did not is refused."""

import errno
import hashlib
import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import run

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rbworkflow.errors import ConfigurationError
from rbworkflow.store import FileStore, write_whole
from tests.running.patience import PATIENCE

CONTENT = b"isi berkas"
KILLED = """
import os, signal, sys
from pathlib import Path
from rbworkflow.store import FileStore, write_whole
sys.addaudithook(lambda event, args: os.kill(os.getpid(), signal.SIGKILL) if event == "os.rename" else None)
FileStore(Path(sys.argv[1])).put(b"isi berkas")
"""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary())
def test_every_content_comes_back_under_its_sha256(files: FileStore, content: bytes) -> None:
    digest = files.put(content)
    assert digest == hashlib.sha256(content).hexdigest()
    assert files.get(digest) == content


def test_the_same_content_twice_is_kept_once(files: FileStore) -> None:
    digests = {files.put(CONTENT), files.put(CONTENT)}
    assert len(digests) == len(kept(files)) == 1


def test_the_same_content_from_many_at_once_is_kept_once(files: FileStore) -> None:
    with ThreadPoolExecutor(8) as pool:
        digests = set(pool.map(files.put, [CONTENT] * 8))
    assert len(digests) == len(kept(files)) == 1


def test_a_missing_file_is_refused_by_name(files: FileStore) -> None:
    digest = hashlib.sha256(CONTENT).hexdigest()
    with pytest.raises(ConfigurationError, match=f"Berkas {digest} tidak ada .* cadangan"):
        files.get(digest)


@pytest.mark.parametrize("damaged", [b"", b"isi berkaS", CONTENT + b"\0"])
def test_a_damaged_file_is_refused_by_its_path(files: FileStore, damaged: bytes) -> None:
    digest = files.put(CONTENT)
    files.path(digest).write_bytes(damaged)
    with pytest.raises(ConfigurationError, match=f"{files.path(digest)} telah berubah .* cadangan"):
        files.get(digest)


@pytest.mark.parametrize("damaged", [b"", b"isi berkaS", CONTENT + b"\0"])
def test_a_damaged_file_is_healed_when_its_content_comes_again(files: FileStore, damaged: bytes) -> None:
    digest = files.put(CONTENT)
    files.path(digest).write_bytes(damaged)
    assert files.put(CONTENT) == digest
    assert files.get(digest) == CONTENT
    assert len(kept(files)) == 1


def test_a_whole_file_is_not_written_again(files: FileStore) -> None:
    path = files.path(files.put(CONTENT))
    written = path.stat().st_mtime_ns, path.stat().st_ino
    files.put(CONTENT)
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == written


@pytest.mark.processes
def test_a_kill_before_the_name_is_given_leaves_no_file_of_that_name(files: FileStore) -> None:
    killed = run([sys.executable, "-c", KILLED, files.root], check=False, timeout=PATIENCE)
    assert killed.returncode == -signal.SIGKILL
    digest = hashlib.sha256(CONTENT).hexdigest()
    assert not files.path(digest).exists()
    assert files.put(CONTENT) == digest
    assert files.get(digest) == CONTENT


@pytest.mark.processes
def test_what_a_kill_left_unfinished_goes_after_a_day(files: FileStore) -> None:
    run([sys.executable, "-c", KILLED, files.root], check=False, timeout=PATIENCE)
    (left,) = kept(files)
    files.sweep(left.stat().st_mtime + 3600)
    assert kept(files) == [left]
    files.put(CONTENT)
    files.sweep(left.stat().st_mtime + 25 * 3600)
    assert kept(files) == [files.path(hashlib.sha256(CONTENT).hexdigest())]


def test_a_full_disk_is_not_filled_with_what_could_not_be_kept(
    files: FileStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", is_full)
    with pytest.raises(OSError, match="No space left"):
        files.put(CONTENT)
    assert kept(files) == []


def test_content_and_name_are_written_out_before_put_returns(files: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[bool] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(Path(f"/proc/self/fd/{handle}").is_dir()))
    files.put(CONTENT)
    assert synced == [False, True]


def kept(files: FileStore) -> list[Path]:
    return [path for path in files.root.rglob("*") if path.is_file()]


def test_a_file_written_whole_replaces_what_stood_there_and_leaves_nothing_beside_it(tmp_path):
    path = tmp_path / "folder" / "isian.xlsx"
    write_whole(path, b"lama")

    write_whole(path, b"baru")

    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == {"isian.xlsx": b"baru"}


def test_a_full_disk_leaves_what_stood_there_as_it_was_and_the_next_try_tidies_up(tmp_path, monkeypatch):
    path = tmp_path / "isian.xlsx"
    path.write_bytes(b"lama")

    def half(self, content):
        with self.open("wb") as file:
            file.write(content[:2])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(Path, "write_bytes", half)
        with pytest.raises(OSError, match="No space"):
            write_whole(path, b"baru")
    assert path.read_bytes() == b"lama"

    write_whole(path, b"baru")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"isian.xlsx": b"baru"}


def test_two_who_write_the_same_file_at_once_both_succeed(tmp_path):
    path = tmp_path / "isian.xlsx"

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: write_whole(path, CONTENT), range(40)))

    assert [each.name for each in tmp_path.iterdir()] == ["isian.xlsx"]
    assert path.read_bytes() == CONTENT
