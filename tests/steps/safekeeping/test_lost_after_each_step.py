"""The disk is lost after the report went out, and the copy is of any step of the semester: nothing is sent twice, and
nothing is lost that the archive or the units' mailbox still has.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from pydantic import SecretStr

from rbworkflow.approval.lifecycle import CodesStatus
from rbworkflow.clock import set_clock
from rbworkflow.delivery.left_before import NEWS
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mime import PURPOSE
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.intake.mail import archive as archives
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mailbox import open_mailbox
from rbworkflow.local.catcher import Catcher, Caught, mail_catcher
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.decide import answer as decide
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import anchors_given, verify
from rbworkflow.steps.safekeeping.back_up import back_up
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.safekeeping.reconcile import reconcile
from rbworkflow.steps.safekeeping.restore import restore
from rbworkflow.steps.sending.resolve_delivery import resolve_delivery
from rbworkflow.store import write
from rbworkflow.store.schema import code_issue, outbox, submission
from tests.ground.office_folders import copy_office
from tests.programs.imap_server import PASSWORD, USER, ImapServer
from tests.steps.mail_post import MemoryPost, bundle, mail, read_instead
from tests.steps.office_walk import CONFIG, PROVINCE, Walk, walk_in
from tests.steps.restored import with_own_config

ARCHIVE = "arsip@kpu-pasuruan.example"
STEPS = ("opened", "received", "corrected", "compiled", "half decided", "decided", "sent")
LATER = "2026-07-08 07:00"


@dataclass
class Played:
    """A semester that was played to its end, with a copy of each step."""

    copies: dict[str, Path]
    catcher: Catcher
    left: list[Caught]
    post: MemoryPost
    archive: MemoryPost
    letter_number: str


@pytest.fixture(scope="module")
def played(opened_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    with playing(opened_data, tmp_path_factory.mktemp("played"), play, STEPS) as found:
        yield found


@contextmanager
def playing(
    opened_data: Path, home: Path, play: Callable[[Walk, MemoryPost], Iterator[None]], steps: Sequence[str]
) -> Iterator[Played]:
    """What `play` does, with a copy after each of its steps."""
    copy_office(opened_data, home / "data")
    post, archive = MemoryPost(), MemoryPost()
    with mail_catcher(home / "surel") as catcher, pytest.MonkeyPatch.context() as patch:
        read_instead(patch, post.opened)
        patch.setattr(archives, "open_mailbox", archive.opened)
        walk = walk_in(home / "data", on="2026-07-02 10:00", catcher=catcher).with_settings(**post.settings())
        for _ in play(walk, post):
            back_up(walk.workplace)
        copies = dict(zip(steps, [path for path, _ in place_of(walk.workplace).copies()], strict=True))
        left = catcher.messages()
        archive.deliver(*(each.path.read_bytes() for each in left if ARCHIVE in each.recipients))
        number = walk.revision().letter_number
        assert number is not None
        walk.workplace.engine.dispose()
        yield Played(copies, catcher, left, post, archive, number)


def play(walk: Walk, post: MemoryPost) -> Iterator[None]:
    """One step after the other; every unit sends by mail, one of them twice."""
    yield
    senders = {unit.code: unit.head.email for unit in walk.workplace.office.units}
    for number, (unit, sender) in enumerate(senders.items(), start=1):
        post.deliver(mail(bundle(unit), sender=sender, number=number))
    walk.collect()
    yield
    walk.on("2026-07-03 10:00")
    changed = {**bundle("KUL"), "SK A4-11.pdf": b"%PDF-1.4\n%%EOF"}
    post.deliver(mail(changed, sender=senders["KUL"], number=9))
    walk.collect()
    yield
    walk.on("2026-07-06 07:00").daily_round()
    yield
    walk.on("2026-07-07 09:00").approve()
    yield
    asked = walk.asked().request_id
    number = turn(walk.workplace, asked).answers + 1
    decide(walk.workplace, asked, number, typed=walk.codes()["SETUJU"], note="")
    yield
    walk.due_work()
    yield


def purposes(mails: list[Caught]) -> list[tuple[str, str, str]]:
    """Who got what for which purpose; news of what is done again, and codes, are news each time."""
    found = []
    for each in mails:
        said = parse_qs("".join(str(each.message.get(PURPOSE, "")).split()))
        key = said.get("key", [""])[0]
        if key and key.partition("/")[0] not in NEWS:
            found.append((each.to, key, each.subject))
    return found


def told_of(mails: list[Caught]) -> set[tuple[str, str, str]]:
    """Who was told what of a report, whatever numbers its rows have."""
    kinds = ((to, key.partition("/")[0], subject) for to, key, subject in purposes(mails))
    return {(to, kind, subject) for to, kind, subject in kinds if kind in {"approved", "report", "sent"}}


def archived_ids(mails: list[Caught]) -> set[str]:
    return {str(each.message["Message-ID"]) for each in mails if each.message[PURPOSE]}


def lost_and_restored(played: Played, folder: Path, step: str) -> Walk:
    settings = with_own_config(Settings(config_dir=CONFIG, data_dir=folder / "data", clock_file=folder / "jam"))
    set_clock(folder / "jam", datetime.fromisoformat(f"{LATER}+07:00"))
    restore(settings, played.copies[step], ask_key=lambda: "")
    walk = walk_in(settings.data, on=LATER, catcher=played.catcher, clock_file=folder / "jam")
    return walk.with_settings(**played.post.settings())


def to_the_end(walk: Walk) -> Walk:
    """Rounds, and officers who decide as often as they are asked."""
    walk.daily_round()
    while walk.is_asking():
        walk.approve()
    return walk.due_work()


@pytest.mark.few(2)
@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_sent_twice_and_nothing_is_lost(played: Played, tmp_path: Path, step: str) -> None:
    count = len(played.catcher.messages())
    walk = lost_and_restored(played, tmp_path, step).with_settings(archive_imap_user="arsip")
    said = reconcile(walk.workplace)
    assert {row.status for row in walk.rows(code_issue)} <= {CodesStatus.VOID, CodesStatus.USED}
    to_the_end(walk)
    again = played.catcher.since(count)
    assert not set(purposes(again)) & set(purposes(played.left))
    assert not told_of(again) & told_of(played.left)
    assert [each for each, times in Counter(purposes(again)).items() if times > 1] == []
    assert not archived_ids(again) & archived_ids(played.left)
    assert [each.subject for each in again if PROVINCE in each.recipients] == []
    assert (walk.revision().status, walk.revision().letter_number) == ("sent", played.letter_number)
    assert Counter(row.unit_code for row in walk.rows(submission)) == Counter(KUL=2, RDI=1, TPH=1, PHS=1)
    assert (f"dengan nomor {played.letter_number} sebelum pemulihan" in said) is (step != "sent"), said
    assert ("Keputusan yang diminta ulang" in said) is (step not in {"decided", "sent"}), said
    (report,) = [each for each in played.left if PROVINCE in each.recipients]
    assert (f", kepada {PROVINCE}: {report.subject}" in said) is (step != "sent"), said
    walk.workplace.engine.dispose()


def test_the_anchors_of_what_is_lost_do_not_make_the_chain_look_broken(played: Played, tmp_path: Path) -> None:
    walk = lost_and_restored(played, tmp_path, "compiled").with_settings(archive_imap_user="arsip")
    reconcile(walk.workplace)
    to_the_end(walk)
    saved = tmp_path / "arsip"
    saved.mkdir()
    for number, content in enumerate(played.archive.messages):
        (saved / f"{number}.eml").write_bytes(content)
    assert "utuh" in verify(walk.workplace, given=anchors_given(saved, "")).message
    walk.workplace.engine.dispose()


def test_a_copy_of_another_chain_stays_held(played: Played, tmp_path: Path) -> None:
    walk = lost_and_restored(played, tmp_path, "sent").with_settings(archive_imap_user="arsip")
    forged = f"5:{'0' * 64}"
    with pytest.raises(RefusedError, match="Jangkar nomor 5 dari arsip tidak cocok dengan cadangan ini"):
        reconcile(walk.workplace, anchor=forged)
    assert "masih ditahan" in status(walk.workplace).next_act
    walk.workplace.engine.dispose()


def test_without_an_archive_the_operator_is_asked_and_what_is_in_doubt_waits_for_him(
    played: Played, tmp_path: Path
) -> None:
    walk = lost_and_restored(played, tmp_path, "decided")
    with pytest.raises(ConfigurationError, match="--left-report PERIODE=NOMOR"):
        reconcile(walk.workplace)
    count = len(played.catcher.messages())
    said = reconcile(walk.workplace, left_reports=[f"2026-S1={played.letter_number}"])
    assert said.startswith("Tanpa kotak arsip dan tanpa jangkar tidak diketahui")
    doubted = [row for row in walk.rows(outbox) if row.status == MailStatus.UNKNOWN]
    assert doubted
    to_the_end(walk)
    assert [each.subject for each in played.catcher.since(count) if PROVINCE in each.recipients] == []
    assert walk.revision().status == "sent"
    assert not {row.key for row in doubted} & {key for _, key, _ in purposes(played.catcher.since(count))}
    assert "Putuskan kiriman" in status(walk.workplace).next_act
    resolve_delivery(walk.workplace, doubted[0].id, arrived=True)
    walk.workplace.engine.dispose()


def test_a_number_that_left_with_a_lost_report_is_nobody_elses(played: Played, tmp_path: Path) -> None:
    walk = lost_and_restored(played, tmp_path, "compiled")
    reconcile(walk.workplace, left_reports=["2025-S2=1/ORT.07-SD/3514/2026"])
    to_the_end(walk)
    assert walk.revision().letter_number == "2/ORT.07-SD/3514/2026"
    walk.workplace.engine.dispose()


def test_an_office_that_is_not_held_has_nothing_to_reconcile(opened: Walk) -> None:
    with pytest.raises(RefusedError, match="tidak sedang ditahan"):
        reconcile(opened.workplace, is_no_report_left=True)


def test_a_real_mailbox_tells_what_left(played: Played, tmp_path: Path, dovecot: ImapServer) -> None:
    dovecot.empty()
    stranger = mail(sender="orang@lain.example", number=77, subject="Bukan dari kantor")
    dovecot.deliver(*played.archive.messages, stranger)
    settings = Settings(**dovecot.settings(), archive_imap_user=USER, archive_imap_password=SecretStr(PASSWORD))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(archives, "open_mailbox", open_mailbox)
        found = list(
            archives.archived_since(
                MailAccount.of_archive(settings), date(2026, 7, 1), sender="rb@kpu-pasuruan.example"
            )
        )
        later = list(archives.archived_since(MailAccount.of_archive(settings), date(2100, 1, 1), sender="x"))
    dovecot.empty()
    assert len(found) == len(played.archive.messages)
    assert later == []
    (report,) = [each for each in found if each.recipient == PROVINCE]
    assert "period=2026-S1" in report.purpose
    assert report.anchors


def test_a_mail_of_unknown_fate_that_the_archive_has_arrived(played: Played, tmp_path: Path) -> None:
    walk = lost_and_restored(played, tmp_path, "decided").with_settings(archive_imap_user="arsip")
    ids = {key: str(each.message["Message-ID"]) for each in played.left for _, key, _ in purposes([each])}
    (doubted, *_) = [row for row in walk.rows(outbox, outbox.c.status == MailStatus.QUEUED) if row.key in ids]
    handed_over = {"status": MailStatus.UNKNOWN, "message_id": ids[doubted.key]}
    with write(walk.workplace.engine) as conn:
        conn.execute(outbox.update().where(outbox.c.id == doubted.id).values(handed_over))
    assert "1 surel yang belum pasti ternyata sudah terkirim." in reconcile(walk.workplace)
    assert [row.status for row in walk.rows(outbox, outbox.c.id == doubted.id)] == [MailStatus.ACCEPTED]
    walk.workplace.engine.dispose()
