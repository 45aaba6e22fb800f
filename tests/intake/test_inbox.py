import os
import shutil
import time
from typing import Any

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.inbox import Claim, claim, finish, look, paths, read_content, recover
from rbworkflow.intake.reasons import IntakeRefusedError
from tests.intake.intake_builders import LATER, LOCKED, SETTLE, pdf, put


@pytest.fixture
def into(tmp_path):
    folder = tmp_path / "claims"
    folder.mkdir()
    return folder


@pytest.fixture
def unit(tmp_path):
    folder = tmp_path / "inbox" / "PHS"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def now():
    """Long after everything the test writes."""
    return time.time() + LATER


@pytest.fixture
def take(unit, into, now):
    return lambda: claim(unit.parent, "PHS", into, now=now, settle=SETTLE, locked=LOCKED)


def still_written(path, now):
    os.utime(path, (now - 1, now - 1))


def names(taken):
    return [path.as_posix() for path in paths(taken)]


def refusal(taken, name):
    with pytest.raises(IntakeRefusedError) as refused:
        read_content(taken, next(path for path in paths(taken) if path.name == name))
    return refused.value.reason_code


def test_a_workbook_and_its_evidence_become_one_claim_of_the_unit(unit, take):
    put(unit, "isian.xlsx")
    put(unit, "A1-01/undangan.pdf", b"undangan")
    put(unit, "A1-01/foto/rapat.jpg")
    taken = take()
    assert taken.unit_code == "PHS"
    assert names(taken) == ["A1-01/foto/rapat.jpg", "A1-01/undangan.pdf", "isian.xlsx"]
    assert read_content(taken, paths(taken)[1]) == b"undangan"


def test_the_units_own_subfolders_stay_for_the_next_time(unit, take):
    put(unit, "A1-01/undangan.pdf")
    take()
    assert (unit / "A1-01").is_dir()
    assert not list((unit / "A1-01").iterdir())


def test_an_empty_inbox_makes_no_claim(take, into):
    assert take() is None
    assert not list(into.iterdir())


def test_a_unit_without_a_folder_makes_no_claim(unit, into, now):
    assert claim(unit.parent, "RDI", into, now=now, settle=SETTLE, locked=LOCKED) is None


def test_a_units_folder_may_itself_be_a_link_of_the_operators(unit, take, tmp_path):
    put(unit, "isian.xlsx")
    unit.rename(tmp_path / "bersama")
    unit.symlink_to(tmp_path / "bersama")
    assert names(take()) == ["isian.xlsx"]


def test_a_file_that_is_still_written_stays_and_keeps_its_company(unit, take, now):
    put(unit, "isian.xlsx")
    video = put(unit, "laporan.pdf")
    still_written(video, now)
    assert take() is None
    seen = look(unit, now=now, settle=SETTLE, locked=LOCKED)
    assert [(name, code) for name, code, _ in seen.remarks] == [("laporan.pdf", "BELUM_SELESAI")]
    assert sorted(path.name for path in unit.iterdir()) == ["isian.xlsx", "laporan.pdf"]


def test_a_file_is_settled_when_nothing_changed_for_the_settle_time(unit):
    changed = put(unit, "isian.xlsx").stat().st_ctime
    assert not look(unit, now=changed + SETTLE - 1, settle=SETTLE, locked=LOCKED).is_ready
    assert look(unit, now=changed + SETTLE, settle=SETTLE, locked=LOCKED).is_ready


def test_a_preserved_old_date_does_not_make_a_fresh_copy_settled(unit):
    path = put(unit, "isian.xlsx")
    os.utime(path, (0, 0))
    assert not look(unit, now=path.stat().st_ctime + 1, settle=SETTLE, locked=LOCKED).is_ready


def test_a_date_in_the_future_does_not_hold_a_file_back_for_ever(unit, now):
    path = put(unit, "isian.xlsx")
    os.utime(path, (now + LATER, now + LATER))
    assert look(unit, now=now, settle=SETTLE, locked=LOCKED).is_ready


def test_an_empty_file_waits_longer_since_it_may_just_be_being_made(unit):
    changed = put(unit, "isian.xlsx", b"").stat().st_ctime
    assert not look(unit, now=changed + 2 * SETTLE, settle=SETTLE, locked=LOCKED).is_ready
    assert look(unit, now=changed + 10 * SETTLE, settle=SETTLE, locked=LOCKED).is_ready


@pytest.mark.parametrize("lock", ["~$laporan.xlsx", "~$poran.xlsx", ".~lock.laporan.xlsx#"])
def test_a_workbook_that_is_open_keeps_all_of_it_waiting_until_it_is_closed(unit, take, now, lock):
    put(unit, "A1/laporan.xlsx")
    put(unit, "A1/bukti.pdf")
    put(unit, f"A1/{lock}")
    put(unit, "~$bukti.pdf")  # beside no such file
    assert take() is None
    seen = look(unit, now=now, settle=SETTLE, locked=LOCKED)
    assert [(name, code) for name, code, _ in seen.remarks] == [("A1/laporan.xlsx", "SEDANG_DIBUKA")]
    (unit / "A1" / lock).unlink()
    assert names(take()) == ["A1/bukti.pdf", "A1/laporan.xlsx"]


def test_a_lock_that_a_power_cut_left_holds_a_workbook_for_a_day_at_most(unit, take, now):
    put(unit, "isian.xlsx")
    lock = put(unit, "~$isian.xlsx")
    os.utime(lock, (now - LOCKED + 1, now - LOCKED + 1))
    assert not look(unit, now=now, settle=SETTLE, locked=LOCKED).is_ready
    os.utime(lock, (now - LOCKED, now - LOCKED))
    assert look(unit, now=now, settle=SETTLE, locked=LOCKED).is_ready
    assert names(take()) == ["isian.xlsx"]


def test_a_lock_of_the_future_is_as_old_as_its_file(unit, now):
    put(unit, "isian.xlsx")
    lock = put(unit, "~$isian.xlsx")
    os.utime(lock, (now + LATER, now + LATER))
    assert not look(unit, now=now, settle=SETTLE, locked=LOCKED).is_ready
    assert look(unit, now=lock.stat().st_ctime + LOCKED, settle=SETTLE, locked=LOCKED).is_ready


@pytest.mark.parametrize(
    ("name", "remarks"),
    [
        ("~$daftar.xlsx", ["NAMA_SEMENTARA"]),
        (".~lock.daftar.xlsx#", ["NAMA_SEMENTARA"]),
        ("unduhan.pdf.crdownload", ["NAMA_SEMENTARA"]),
        (".DS_Store", []),
        ("Thumbs.db", []),
        ("desktop.ini", []),
    ],
)
def test_temporary_files_are_never_taken_and_an_applications_are_named_when_alone(unit, take, now, name, remarks):
    put(unit, name)
    assert take() is None
    assert [code for _, code, _ in look(unit, now=now, settle=SETTLE, locked=LOCKED).remarks] == remarks
    put(unit, "isian.xlsx")
    assert look(unit, now=now, settle=SETTLE, locked=LOCKED).remarks == ()
    assert names(take()) == ["isian.xlsx"]
    assert (unit / name).exists()


def test_a_lock_file_that_is_being_written_holds_nothing_back(unit, take, now):
    put(unit, "isian.xlsx")
    still_written(put(unit, "~$daftar.xlsx"), now)
    assert names(take()) == ["isian.xlsx"]


def test_links_pipes_and_folders_are_refused_and_nothing_is_read_through_them(unit, take, tmp_path):
    secret = put(tmp_path, "rahasia.txt", b"rahasia")
    (unit / "pintasan.pdf").symlink_to(secret)
    (unit / "putus.pdf").symlink_to(tmp_path / "tidak-ada")
    (unit / "folder.pdf").symlink_to(tmp_path, target_is_directory=True)
    os.link(secret, unit / "terhubung.pdf")
    os.mkfifo(unit / "pipa.pdf")
    put(unit, "a/b/c/d/e/dalam.pdf")
    taken = take()
    assert refusal(taken, "pintasan.pdf") == "TAUTAN"
    assert refusal(taken, "putus.pdf") == "TAUTAN"
    assert refusal(taken, "folder.pdf") == "TAUTAN"
    assert refusal(taken, "terhubung.pdf") == "TAUTAN_KERAS"
    assert refusal(taken, "pipa.pdf") == "BUKAN_BERKAS"
    assert refusal(taken, "e") == "JALUR_DALAM"


def test_a_file_over_25_mb_is_refused_without_being_read(unit, take):
    put(unit, "video.pdf", b"")
    os.truncate(unit / "video.pdf", inbox.LARGEST + 1)
    assert refusal(take(), "video.pdf") == "TERLALU_BESAR"


def test_a_file_that_grows_while_it_is_read_is_still_refused(unit, take, monkeypatch):
    put(unit, "laporan.pdf", b"12345")
    monkeypatch.setattr(inbox, "LARGEST", 4)
    monkeypatch.setattr(inbox, "_fault", lambda _status: "")
    assert refusal(take(), "laporan.pdf") == "TERLALU_BESAR"


def test_a_file_we_may_not_read_is_the_operators_to_open(unit, take, monkeypatch):
    put(unit, "laporan.pdf")
    taken = take()
    listed = paths(taken)

    def forbidden(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", forbidden)
    with pytest.raises(IntakeRefusedError) as refused:
        read_content(taken, listed[0])
    assert refused.value.reason_code == "TIDAK_TERBACA"


def test_a_file_that_vanishes_from_a_claim_is_refused_as_lost(unit, take):
    put(unit, "isian.xlsx")
    taken = take()
    (path,) = paths(taken)
    (taken.folder / path).unlink()
    with pytest.raises(IntakeRefusedError, match="hilang"):
        read_content(taken, path)


def test_what_is_saved_again_during_processing_stays_in_the_inbox(unit, take, tmp_path):
    put(unit, "isian.xlsx", b"pertama")
    first = take()
    put(unit, "isian.xlsx", b"kedua")
    assert read_content(first, paths(first)[0]) == b"pertama"
    finish(first, tmp_path / "quarantine")
    second = take()
    assert read_content(second, paths(second)[0]) == b"kedua"


def test_a_claim_on_another_file_system_is_the_operators_to_mend(unit, take, monkeypatch):
    put(unit, "isian.xlsx")

    def other_file_system(*_, **__):
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "rename", other_file_system)
    with pytest.raises(ConfigurationError, match="sistem berkas yang sama"):
        take()
    assert (unit / "isian.xlsx").exists()


def test_a_file_its_sender_takes_back_meanwhile_is_simply_not_there(unit, take, monkeypatch):
    put(unit, "isian.xlsx")

    def gone(*_, **__):
        raise FileNotFoundError

    monkeypatch.setattr(os, "rename", gone)
    assert take() is None


def test_a_folder_swapped_for_a_link_while_it_is_taken_leads_nowhere_else(unit, take, tmp_path, monkeypatch):
    put(unit, "A1-01/undangan.pdf", b"undangan")
    secret = put(tmp_path, "rahasia/undangan.pdf", b"rahasia")
    rename = os.rename

    def swap_first(*args, **kwargs):
        monkeypatch.setattr(os, "rename", rename)
        (unit / "A1-01").rename(tmp_path / "asli")
        (unit / "A1-01").symlink_to(secret.parent)
        rename(*args, **kwargs)

    monkeypatch.setattr(os, "rename", swap_first)
    taken = take()
    assert secret.read_bytes() == b"rahasia"
    assert [read_content(taken, path) for path in paths(taken)] == [b"undangan"]


def test_a_kill_while_taking_is_completed_by_the_next_claim(unit, take, into, monkeypatch):
    put(unit, "a.pdf")
    put(unit, "isian.xlsx")
    rename = os.rename
    taken_so_far: list[Any] = []

    def killed_at_the_second(*args, **kwargs):
        if taken_so_far:
            raise KeyboardInterrupt
        taken_so_far.append(args)
        rename(*args, **kwargs)

    monkeypatch.setattr(os, "rename", killed_at_the_second)
    with pytest.raises(KeyboardInterrupt):
        take()
    monkeypatch.setattr(os, "rename", rename)
    assert recover(into) == ()
    assert names(take()) == ["a.pdf", "isian.xlsx"]
    assert not list(unit.iterdir())


def test_a_claim_cut_short_is_completed_though_nothing_more_stands_ready(unit, take, into):
    put(into, "PHS-1.taking/isian.xlsx")
    assert names(take()) == ["isian.xlsx"]


def test_a_claim_cut_short_before_its_first_file_leaves_nothing(take, into):
    (into / "PHS-1.taking").mkdir()
    assert take() is None
    assert not list(into.iterdir())


def test_a_completed_claim_never_overwrites_what_it_has(unit, take, into):
    put(into, "PHS-1.taking/isian.xlsx", b"pertama")
    put(unit, "isian.xlsx", b"kedua")
    taken = take()
    assert read_content(taken, paths(taken)[0]) == b"pertama"
    assert (unit / "isian.xlsx").read_bytes() == b"kedua"


def test_a_kill_after_taking_leaves_a_claim_to_recover(unit, take, into):
    put(unit, "isian.xlsx")
    taken = take()
    assert recover(into) == (taken,)


def test_claims_are_recovered_oldest_first(into):
    for age, name in ((1, "PHS-b"), (3, "PHS-c"), (2, "KUL-a")):
        (into / name).mkdir()
        os.utime(into / name, (1000 - age, 1000 - age))
    assert [each.id for each in recover(into)] == ["PHS-c", "KUL-a", "PHS-b"]


def test_finishing_removes_the_claim_and_keeps_aside_what_could_not_be_read(unit, take, into, tmp_path):
    put(unit, "isian.xlsx")
    put(unit, "A1-01/besar.pdf", b"")
    os.truncate(unit / "A1-01/besar.pdf", inbox.LARGEST + 1)
    put(unit, "a/b/c/d/e/dalam.pdf", pdf())
    taken = take()
    finish(taken, tmp_path / "quarantine")
    assert not list(into.iterdir())
    aside = tmp_path / "quarantine" / taken.id
    assert (aside / "A1-01/besar.pdf").stat().st_size == inbox.LARGEST + 1
    assert (aside / "a/b/c/d/e/dalam.pdf").read_bytes() == pdf()
    assert not (aside / "isian.xlsx").exists()


def test_a_kill_while_finishing_never_brings_back_half_a_claim(unit, take, into, tmp_path, monkeypatch):
    put(unit, "isian.xlsx")
    put(unit, "undangan.pdf")
    taken = take()

    def killed(folder):
        (folder / "undangan.pdf").unlink()
        raise KeyboardInterrupt

    monkeypatch.setattr(shutil, "rmtree", killed)
    with pytest.raises(KeyboardInterrupt):
        finish(taken, tmp_path / "quarantine")
    monkeypatch.undo()
    assert recover(into) == ()
    assert not list(into.iterdir())


def test_a_kill_while_setting_aside_is_gone_on_with(unit, take, into, tmp_path):
    put(unit, "isian.xlsx")
    (unit / "pintasan.pdf").symlink_to("tidak-ada")
    taken = take()
    aside = tmp_path / "quarantine" / taken.id / "pintasan.pdf"
    aside.parent.mkdir(parents=True)
    (taken.folder / "pintasan.pdf").rename(aside)
    (again,) = recover(into)
    finish(again, tmp_path / "quarantine")
    assert aside.is_symlink()
    assert not list(into.iterdir())


def test_a_claim_tells_its_unit_by_its_name(tmp_path):
    assert Claim(tmp_path / "KUL-0f0f").unit_code == "KUL"


def test_a_subfolder_that_cannot_be_read_is_not_passed_over_in_silence(unit, now, monkeypatch):
    (unit / "Data dukung").mkdir()
    (unit / "Data dukung" / "foto.jpg").write_bytes(b"x")
    plain = os.open

    def refuse(path, *args, **kwargs):
        if path == "Data dukung":
            raise PermissionError(13, "Permission denied", path)
        return plain(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(PermissionError, match="Data dukung"):
        inbox.look(unit, now=now, settle=0, locked=0)
