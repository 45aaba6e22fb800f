"""What an earlier version left is opened by this one with nothing lost, and decided with the code of that time."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.steps.decisions.resend_codes import resend_codes
from rbworkflow.steps.overview.status import status
from tests.steps.office_walk import CHAIR, CONFIG, PROVINCE, Walk, walk_in
from tests.store.data.make_waiting_decision import FOLDER, PEPPER, Kept

VERSIONS = sorted(path.name.rpartition("_")[2] for path in FOLDER.glob("waiting_decision_*"))
assert VERSIONS


@pytest.fixture(params=VERSIONS)
def kept(request: pytest.FixtureRequest) -> Kept:
    return Kept(FOLDER / f"waiting_decision_{request.param}")


@pytest.fixture
def older(kept: Kept, tmp_path: Path) -> Iterator[Walk]:
    """The office as that version left it, opened by this one the morning after the Secretary was asked."""
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
