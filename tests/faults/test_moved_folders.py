"""kill -9 while the folders of an older version are moved: the next start leaves each file once, wherever it fell."""

import errno
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from rbworkflow.settings import Settings
from rbworkflow.steps.shared_folder import move_to_shared
from tests.faults.killing import NEVER, run_killed
from tests.ground.office_folders import remove_office

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")

OLD = {"inbox/KUL/isian.xlsx": "satu", "inbox/KUL/A4-12/scan.pdf": "dua", "formulir/RDI/isian.xlsx": "tiga"}
NEW = {"inbox/KUL/isian.xlsx": "lebih baru", "inbox/KUL/A4-12/scan.pdf": "dua"}
MOVED = OLD | NEW | {"inbox/KUL/isian (2).xlsx": "satu"}


def written(folder: Path, files: dict[str, str]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")


def found(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def elsewhere(rename: Callable[[Path, Path], None], data: Path, source: Path, target: Path) -> None:
    """The shared folder is on another file system."""
    if source.is_relative_to(data) and not target.is_relative_to(data):
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
    rename(source, target)


@pytest.mark.long
@pytest.mark.parametrize("disks", [1, 2])
def test_a_move_killed_anywhere_ends_as_if_it_had_not_been(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disks: int
) -> None:
    settings = Settings(data_dir=tmp_path / "data")
    if disks > 1:
        monkeypatch.setattr(os, "rename", partial(elsewhere, os.rename, settings.data))

    def staged() -> None:
        remove_office(settings.data)
        written(settings.data, OLD)
        written(settings.shared, NEW)

    staged()
    events = run_killed(lambda: move_to_shared(settings), at=NEVER).events
    assert events > 2 * len(OLD)
    for number in range(1, events + 1):
        staged()
        run = run_killed(lambda: move_to_shared(settings), at=number)
        assert run.killed_at is not None
        move_to_shared(settings)
        assert found(settings.shared) == MOVED, run.killed_at
        assert [path.name for path in settings.data.iterdir()] == ["moving.lock"], run.killed_at
