"""What an earlier version left is opened by this one with nothing lost, and decided with the code of that time."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.report import layout
from rbworkflow.steps.decisions.resend_codes import resend_codes
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import Verified, verify
from tests.steps.office_walk import CHAIR, CONFIG, OPERATOR, PROVINCE, Walk, text_of, walk_in
from tests.steps.past_the_program import without_guards
from tests.store.data.make_waiting_decision import FOLDER, PEPPER, Kept, waiting_decision

VERSIONS = sorted(path.name.rpartition("_")[2] for path in FOLDER.glob("waiting_decision_*"))
assert VERSIONS
OF_THE_FIRST = pytest.mark.parametrize("kept", ["0.2.0"], indirect=True)
"""Whose events carried no digests of rows, whose rows have these numbers, and whose codes were shorter."""
HOLDERS = 2
"""Rows that the first opening makes, with their events: who holds the two seats."""


@pytest.fixture(params=VERSIONS)
def kept(request: pytest.FixtureRequest) -> Kept:
    return waiting_decision(request.param)


@pytest.fixture
def older(kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    """The office as that version left it, opened by this one the morning after the Secretary was asked.

    Its report looks as it did then: what looks otherwise is no longer what was asked.
    """
    monkeypatch.setattr(layout, "VERSION", kept.looked)
    data, config = tmp_path / "data", tmp_path / "config"
    shutil.copytree(kept.files, data / "files")
    with closing(sqlite3.connect(data / "rbworkflow.sqlite3")) as rows:
        rows.executescript(kept.rows.read_bytes().decode())
    shutil.copytree(CONFIG, config)
    shutil.copyfile(kept.layout, config / "report.toml")
    walk = walk_in(data, on="2026-07-07 09:00", config_dir=config, pepper=PEPPER)
    yield walk
    walk.workplace.engine.dispose()


def test_the_decision_that_waited_still_waits_and_the_code_sent_then_decides_it(older: Walk, kept: Kept) -> None:
    older.verify()
    (semester,) = status(older.workplace).periods
    (turn,) = semester.turns
    assert (semester.title, turn.officer) == ("Semester I Tahun 2026", "Sekretaris KPU Kabupaten Pasuruan")
    assert older.answer(kept.code.read_text(encoding="ascii")) is Verdict.APPROVED
    assert len(older.mails(CHAIR, "Mohon keputusan")) == 1
    assert older.approve() is Verdict.APPROVED
    assert older.revision().status == "issued"
    assert len(older.mails(PROVINCE)) == 1
    older.verify()


def test_a_draft_that_would_be_printed_otherwise_now_is_decided_by_no_code(
    older: Walk, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "VERSION", kept.looked + 1)
    older.due_work()
    told = text_of(older.mail(OPERATOR, "Perlu tindakan: Laporan RB Semester I 2026 - Revisi 1 tidak dapat diputus"))
    assert "Sesudah versi baru dipasang, jalankan 'Mulai revisi'." in told
    assert older.answer(kept.code.read_text(encoding="ascii")) is Verdict.CONTENT_CHANGED
    older.due_work()
    assert len(older.mails(OPERATOR, "tidak dapat diputus")) == 1
    assert older.revision().status == "in_approval"
    assert not older.mails(CHAIR, "Mohon keputusan")
    older.verify()


def test_whoever_held_the_seats_is_entered_once_and_another_one_waits_from_then_on(older: Walk) -> None:
    officials = older.workplace.office.officials
    another = officials["secretary"].model_copy(update={"email": "baru@kpu-pasuruan.example"})
    changed = older.with_office(officials={**officials, "secretary": another}).due_work()
    *_, row = status(changed.workplace).appointments
    assert "baru@kpu-pasuruan.example" in row
    (semester,) = status(changed.workplace).periods
    assert [turn.officer for turn in semester.turns] == [officials["secretary"].title]
    assert len(changed.mails(CHAIR, "Perubahan pejabat definitif")) == 1
    changed.verify()


def test_the_version_that_runs_is_kept_too() -> None:
    assert version("rbworkflow") in VERSIONS


@OF_THE_FIRST
def test_what_events_did_not_say_then_is_counted_and_no_fault(older: Walk) -> None:
    found = older.verify()
    assert found.older_count == found.row_count - HOLDERS > 30
    said = Verified(replayed=found, file_count=0, anchor_count=0, after=0).message
    assert said.endswith(f"\n{found.older_count} baris tidak dapat dibandingkan seluruhnya (sebelum versi ini).")


@OF_THE_FIRST
@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE decision SET decision = 'return' WHERE request_id = 2", "Keputusan Ketua .*: pilihan "),
        ("DELETE FROM decision WHERE request_id = 2", "Keputusan atas permintaan nomor .* barisnya tidak ada lagi"),
        ("UPDATE outbox SET recipient = 'lain@kantor.example' WHERE id = 12", r"Surel nomor 12 \(.*\): penerima "),
        ("UPDATE request SET officer = replace(officer, 'ketua@', 'x@') WHERE id = 2", "Permintaan .*: pejabat "),
        ("UPDATE plan_version SET draft_sha256 = 'a' WHERE id = 1", "Rencana aksi 2026 versi 1: sidik draf "),
        ("UPDATE acting_assignment SET ends_on = '2027-01-01'", r"Penunjukan Plh\. .*: tanggal berakhir "),
        ("UPDATE submission SET workbook_sha256 = 'a' WHERE id = 1", "Isian .*: sidik buku kerja "),
    ],
)
def test_what_they_did_say_is_held_against_the_rows(older: Walk, statement: str, says: str) -> None:
    without_guards(older, statement)
    with pytest.raises(RefusedError, match=f"^{says}"):
        verify(older.workplace)


@OF_THE_FIRST
def test_a_code_sent_then_is_an_earlier_one_once_a_new_mail_said_longer_ones(older: Walk, kept: Kept) -> None:
    sent_then = kept.code.read_text(encoding="ascii")
    resend_codes(older.workplace)
    older.due_work()
    assert older.answer(sent_then) is Verdict.OLD_CODE
    assert older.answer("SETUJU-2222-2222") is Verdict.WRONG_CODE
    assert older.approve() is Verdict.APPROVED


def test_a_code_sent_then_ends_at_its_hour(older: Walk, kept: Kept) -> None:
    older.on("2026-07-20 09:00")
    assert older.answer(kept.code.read_text(encoding="ascii")) is Verdict.EXPIRED
