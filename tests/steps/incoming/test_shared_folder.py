"""What people open by hand lies in a folder that may be shared; what lies in the data folder nobody else can read."""

import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.key_folder import keys_beside
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.shared_folder import move_to_shared
from rbworkflow.system import keep_all_from_others, readable_by_others
from tests.steps.office_walk import Copied, New, Walk, prepare, sample_form, walk_in

EVERYBODY = 0o755
FORM = "Formulir_RB_Semester_I_2026_KUL.xlsx"


def put(path: Path, content: str = "isi") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def contents(folder: Path) -> dict[str, str]:
    """The files below it."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def older(tmp_path: Path) -> Settings:
    """An office of version 0.2.0: what its people open by hand lies in the data folder."""
    data = tmp_path / "data"
    put(data / "inbox" / "KUL" / FORM, "terisi")
    put(data / "inbox" / "KUL" / "Data dukung" / "A4-12" / "scan.pdf", "bukti")
    (data / "formulir" / "KUL" / "Data dukung" / "A4-11 Evaluasi SOP").mkdir(parents=True)
    put(data / "templat" / "Templat_Rencana_Aksi_2026.xlsx")
    return Settings(data_dir=data)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# -- where the folders are --


def test_the_shared_folder_lies_beside_the_data_folder(tmp_path: Path) -> None:
    assert Settings(data_dir=tmp_path / "data").inbox == tmp_path / "berbagi" / "inbox"


def test_two_offices_side_by_side_share_no_folder(tmp_path: Path) -> None:
    assert {Settings(data_dir=tmp_path / name).shared.name for name in ("pasuruan", "malang")} == {
        "pasuruan-berbagi",
        "malang-berbagi",
    }


def test_a_folder_that_is_named_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RBWORKFLOW_SHARED_DIR", str(tmp_path / "kantor"))
    walk = walk_in(tmp_path / "data", on="2026-06-22 07:00")
    assert (tmp_path / "kantor" / "inbox" / "KUL").is_dir()
    assert not (tmp_path / "berbagi").exists()
    walk.workplace.engine.dispose()


@pytest.mark.parametrize("shared", ["data", "data/berbagi", ".", "data/../data/inbox"])
def test_sharing_what_holds_the_data_or_lies_in_it_is_refused(tmp_path: Path, shared: str) -> None:
    with pytest.raises(ConfigurationError, match=r"tidak boleh sama atau berada satu .* Ubah RBWORKFLOW_SHARED_DIR"):
        walk_in(tmp_path / "data", on="2026-06-22 07:00", shared_dir=tmp_path / shared)


# -- who can read what --


def test_from_the_first_start_nobody_else_reads_the_data(new: New) -> None:
    settings = new("2026-06-22 07:00").workplace.settings
    assert mode(settings.data) == 0o700
    databases = list(settings.data.glob("rbworkflow.sqlite3*"))
    assert {path.name for path in databases} >= {"rbworkflow.sqlite3", "rbworkflow.sqlite3-wal"}
    assert {mode(path) for path in databases} == {0o600}
    assert mode(settings.inbox / "KUL") & stat.S_IROTH


def test_the_data_of_an_older_version_is_closed_to_others(opened: Walk) -> None:
    data = opened.workplace.settings.data
    databases = list(data.glob("rbworkflow.sqlite3*"))
    data.chmod(EVERYBODY)
    for path in databases:
        path.chmod(0o644)
    walk_in(data, on="2026-07-02 10:00").workplace.engine.dispose()
    assert mode(data) == 0o700
    assert {mode(path) for path in data.glob("rbworkflow.sqlite3*")} == {0o600}


def test_readiness_tells_of_data_that_others_can_read(opened: Walk) -> None:
    data = opened.workplace.settings.data
    found = {part.name: part for part in readiness(opened.workplace)}["Folder data"]
    assert (found.is_good, found.found) == (True, "hanya terbaca oleh pengguna ini")
    data.chmod(EVERYBODY)
    found = {part.name: part for part in readiness(opened.workplace)}["Folder data"]
    assert (found.is_good, found.found) == (False, f"{data} terbaca oleh pengguna lain")
    assert found.todo.endswith(f"jalankan: chmod -R go-rwx {data}")


@pytest.mark.parametrize("where", [lambda data: data / "surel" / "x.eml", lambda data: keys_beside(data) / "pepper"])
def test_readiness_tells_of_one_file_that_others_can_read_and_the_next_start_mends_it(
    opened: Walk, where: Callable[[Path], Path]
) -> None:
    path = where(opened.workplace.settings.data)
    put(path)
    path.parent.chmod(0o700)
    path.chmod(0o640)
    bad = [part.found for part in readiness(opened.workplace) if part.name.startswith("Folder") and not part.is_good]
    assert bad == [f"{path} terbaca oleh pengguna lain"]
    keep_all_from_others(path.parent)
    assert mode(path) == 0o600


@pytest.mark.usefixtures("kind_machine")
def test_whatever_the_machine_lets_new_files_be_none_of_the_data_or_keys_is_readable_by_others(
    new: New,
) -> None:
    walk = prepare(new("2026-06-22 07:00"))
    walk.on("2026-07-02 10:00").put("KUL", "isian.xlsx", sample_form("KUL"))
    walk.collect()
    walk.on("2026-07-06 07:00").daily_round()
    settings = walk.workplace.settings
    assert settings.data.is_dir()
    assert walk.workplace.pepper
    assert [*readable_by_others(settings.data), *readable_by_others(keys_beside(settings.data))] == []


@pytest.mark.usefixtures("kind_machine")
def test_what_is_laid_in_the_shared_folder_has_the_rights_of_the_folder_it_lies_in(
    new: New,
) -> None:
    walk = new("2026-06-22 07:00")
    shared = walk.workplace.settings.shared
    assert mode(shared / "inbox" / "KUL") == 0o755
    (shared / "formulir").mkdir()
    (shared / "formulir").chmod(0o2770)
    (blank, *_) = sorted((prepare(walk).workplace.settings.shared / "formulir" / "KUL").rglob("*.xlsx"))
    assert {mode(folder) for folder in blank.parents if folder.is_relative_to(shared / "formulir")} == {0o2770}
    assert mode(blank) == 0o660


@pytest.fixture
def kind_machine() -> Iterator[None]:
    """Its users' new files are readable by all, as most machines have it."""
    before = os.umask(0o022)
    yield
    os.umask(before)


# -- an office of version 0.2.0 --


def test_what_lay_in_the_data_folder_is_moved_once_and_told(older: Settings) -> None:
    told = move_to_shared(older)
    assert told == (
        f"Folder inbox, formulir, dan templat dipindahkan ke {older.shared}. Bagikan folder itu di jaringan kantor, "
        f"tidak lagi {older.data}."
    )
    assert contents(older.shared) == {
        f"inbox/KUL/{FORM}": "terisi",
        "inbox/KUL/Data dukung/A4-12/scan.pdf": "bukti",
        "templat/Templat_Rencana_Aksi_2026.xlsx": "isi",
    }
    assert (older.shared / "formulir" / "KUL" / "Data dukung" / "A4-11 Evaluasi SOP").is_dir()
    assert [path.name for path in older.data.iterdir()] == ["moving.lock"]
    assert move_to_shared(older) == ""


def test_where_both_are_there_nothing_is_overwritten(older: Settings) -> None:
    put(older.inbox / "KUL" / FORM, "lebih baru")
    put(older.inbox / "KUL" / "Data dukung" / "A4-12" / "scan.pdf", "bukti")
    move_to_shared(older)
    assert contents(older.inbox) == {
        f"KUL/{FORM}": "lebih baru",
        "KUL/Formulir_RB_Semester_I_2026_KUL (2).xlsx": "terisi",
        "KUL/Data dukung/A4-12/scan.pdf": "bukti",
    }
    assert not (older.data / "inbox").exists()


def test_links_and_pipes_come_to_no_harm(older: Settings) -> None:
    (older.data / "inbox" / "tautan").symlink_to(older.data)
    os.mkfifo(older.data / "inbox" / "pipa.pdf")
    move_to_shared(older)
    assert (older.inbox / "tautan").readlink() == older.data
    assert (older.inbox / "pipa.pdf").is_fifo()


def test_a_shared_folder_on_another_file_system_gets_whole_copies(
    older: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = older.data / "inbox" / "KUL" / FORM
    os.utime(old, (1, 1))
    (older.data / "inbox" / "tautan").symlink_to("mana saja")
    on_another_file_system(older, monkeypatch)
    assert "dipindahkan" in move_to_shared(older)
    assert contents(older.inbox)[f"KUL/{FORM}"] == "terisi"
    assert (older.inbox / "KUL" / FORM).stat().st_mtime == 1
    assert (older.inbox / "tautan").is_symlink()
    assert [path.name for path in older.data.iterdir()] == ["moving.lock"]


def test_a_folder_that_cannot_be_moved_is_told_and_keeps_its_files(
    older: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(source: Path, target: Path) -> None:
        raise OSError(errno.EACCES, os.strerror(errno.EACCES), str(source), None, str(target))

    monkeypatch.setattr(os, "rename", refused)
    assert "belum dapat dipindahkan dari" in move_to_shared(older)
    assert contents(older.data / "inbox")[f"KUL/{FORM}"] == "terisi"


def test_a_form_that_waited_in_the_old_inbox_is_taken_in_and_answered(opened_data: Path, copied: Copied) -> None:
    walk = copied(opened_data, on="2026-07-02 10:00")
    walk.send("KUL")
    settings = walk.workplace.settings
    settings.inbox.rename(settings.data / "inbox")
    again = walk_in(settings.data, on="2026-07-02 10:00")
    assert "Folder inbox dipindahkan ke" in again.workplace.moved
    assert "Subbagian Keuangan, Umum, dan Logistik" in again.collect().message
    again.workplace.engine.dispose()


def on_another_file_system(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = os.rename

    def within(source: Path, target: Path) -> None:
        if Path(source).is_relative_to(settings.data) != Path(target).is_relative_to(settings.data):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        rename(source, target)

    monkeypatch.setattr(os, "rename", within)
