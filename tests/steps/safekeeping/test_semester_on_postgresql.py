"""A whole semester of the sample office on PostgreSQL, and its database lost after the report went out."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pydantic import SecretStr

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.intake.mail import archive as archives
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.safekeeping.back_up import back_up
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.safekeeping.reconcile import reconcile
from rbworkflow.steps.safekeeping.restore import restore
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from rbworkflow.store.schema import finding, submission
from tests.steps.mail_post import MemoryPost
from tests.steps.office_walk import COMPLETE, PROVINCE, S1, WRONG_CODE, Walk, prepare, walk_in
from tests.steps.restored import with_own_config

pytestmark = pytest.mark.walk

ARCHIVE = "arsip@kpu-pasuruan.example"
NOTE = "Mohon lengkapi data dukung pengawasan."


@pytest.fixture
def walk(fresh_postgres_url: str, tmp_path: Path) -> Iterator[Walk]:
    """22 June: nothing has been done yet."""
    home = tmp_path / "kantor"
    with mail_catcher(tmp_path / "surel") as catcher:
        walk = walk_in(
            home / "data",
            on="2026-06-22 07:00",
            catcher=catcher,
            clock_file=tmp_path / "jam",
            database_url=fresh_postgres_url,
        )
        yield walk
        walk.workplace.engine.dispose()


def collect_and_return(walk: Walk) -> None:
    """Three units send, the report is compiled without the fourth, and the Secretary returns it."""
    prepare(walk).on("2026-07-02 10:00")
    for unit in ("RDI", "KUL", "TPH"):
        walk.send(unit)
    walk.collect()
    walk.on("2026-07-06 07:00").daily_round()
    assert walk.on("2026-07-07 09:00").answer(WRONG_CODE) is Verdict.WRONG_CODE
    assert walk.send_back(NOTE) is Verdict.RETURNED
    walk.revise(units=("TPH",), until="2026-07-08", reason="Lengkapi data dukung.")
    walk.on("2026-07-08 10:00").send("TPH", COMPLETE["TPH"]).send("PHS")
    walk.half_hourly()
    assert len(walk.rows(submission)) == 5
    assert walk.rows(finding)


def test_a_semester_goes_from_the_plan_to_the_receipt_and_comes_back_from_its_copy(
    walk: Walk, empty_postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collect_and_return(walk)
    walk.on("2026-07-09 09:00").decide_all()
    back_up(walk.workplace)
    copy = place_of(walk.workplace).newest()[0]
    walk.due_work()
    assert len(walk.mails(PROVINCE)) == 1
    enter_receipt(walk.workplace, S1, received_on=date(2026, 7, 9), remark="A-77")
    sent = walk.revision()
    assert (sent.number, sent.status, sent.letter_number) == (2, "received", "1/ORT.07-SD/3514/2026")
    assert walk.verify().older_count == 0
    left = walk.mails()

    archive = MemoryPost()
    archive.deliver(*(each.path.read_bytes() for each in left if ARCHIVE in each.recipients))
    monkeypatch.setattr(archives, "open_mailbox", archive.opened)
    again = restored_into(walk, copy, empty_postgres_url).with_settings(archive_imap_user="arsip")
    again.half_hourly()
    assert len(again.mails()) == len(left), "an office that came back sends nothing before it was reconciled"
    assert "masih ditahan" in status(again.workplace).next_act
    assert str(sent.letter_number) in reconcile(again.workplace)
    again.due_work()
    assert (again.revision().status, again.revision().letter_number) == ("sent", sent.letter_number)
    assert len(again.mails(PROVINCE)) == 1
    assert again.verify().older_count == 0
    again.workplace.engine.dispose()


def restored_into(walk: Walk, copy: Path, url: str) -> Walk:
    """The office from its copy, in another database."""
    walk.workplace.engine.dispose()
    settings = walk.workplace.settings.model_copy(update={"database_url": SecretStr(url), "relay_host": ""})
    walk.on("2026-07-10 07:00")
    restore(with_own_config(settings), copy, ask_key=lambda: "")
    return walk_in(
        settings.data, on="2026-07-10 07:00", catcher=walk.catcher, clock_file=settings.clock_file, database_url=url
    )
