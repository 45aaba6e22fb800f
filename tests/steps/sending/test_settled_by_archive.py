"""A report of which nobody heard whether it arrived: the archive mailbox tells, or shows that it may go again."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.errors import ConfigurationError, RefusedError, RetryLaterError
from rbworkflow.intake.mail import archive as archives
from rbworkflow.local.catcher import Catcher, Keeping, mail_catcher
from rbworkflow.steps.overview.verifying import anchors_of_archive, verify
from rbworkflow.store.schema import outbox
from tests.steps.mail_post import MemoryPost
from tests.steps.office_walk import OPERATOR, PROVINCE, Copied, Walk, text_of

ARCHIVE = "arsip@kpu-pasuruan.example"
Doubted = Callable[..., Walk]


class HangsUp(Keeping):
    """A relay that does not answer after the province's mail, `times` over; it may have taken it all the same."""

    def __init__(self, folder: Path, *, times: int, keeps: bool) -> None:
        super().__init__(folder)
        self.times, self.keeps = times, keeps

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if PROVINCE not in envelope.rcpt_tos or not self.times:
            return await super().handle_DATA(server, session, envelope)
        self.times -= 1
        if self.keeps:
            await super().handle_DATA(server, session, envelope)
        server.transport.close()
        return "250 OK"


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch) -> MemoryPost:
    post = MemoryPost()
    monkeypatch.setattr(archives, "open_mailbox", post.opened)
    return post


@pytest.fixture
def doubted(decided_data: Path, copied: Copied, tmp_path: Path) -> Iterator[Doubted]:
    """`doubted(keeps=...)`: 7 July 10.00, the report's mail is in doubt."""
    catchers: list[AbstractContextManager[Catcher]] = []

    def walk(*, keeps: bool, times: int = 1) -> Walk:
        folder = tmp_path / "surel"
        folder.mkdir()
        catchers.append(mail_catcher(folder, handler=HangsUp(folder, times=times, keeps=keeps)))
        walk = copied(decided_data, on="2026-07-07 10:00", catcher=catchers[-1].__enter__())
        walk = walk.with_settings(archive_imap_user="arsip").due_work()
        assert (report_mail(walk).status, walk.revision().status) == ("unknown", "issued")
        return walk

    yield walk
    for catcher in catchers:
        catcher.__exit__(None, None, None)


def report_mail(walk: Walk) -> Any:
    (row,) = walk.rows(outbox, outbox.c.kind == "report")
    return row


def copy_to(archive: MemoryPost, walk: Walk) -> None:
    """The archive gets what the relay took for it."""
    archive.messages.clear()
    archive.deliver(*(each.path.read_bytes() for each in walk.mails() if ARCHIVE in each.recipients))


def test_what_is_in_the_archive_arrived_and_is_never_sent_again(doubted: Doubted, archive: MemoryPost) -> None:
    walk = doubted(keeps=True)
    copy_to(archive, walk)
    walk.on("2026-07-07 10:05").due_work()
    assert (report_mail(walk).status, walk.revision().status) == ("accepted", "sent")
    assert len(walk.mails(PROVINCE)) == 1
    assert [event.actor for event in walk.events("mail_found_in_archive")] == ["system"]
    walk.verify()


def test_what_the_archive_lacks_goes_again_as_it_was_after_half_an_hour(doubted: Doubted, archive: MemoryPost) -> None:
    walk = doubted(keeps=False)
    before = report_mail(walk)
    copy_to(archive, walk)
    walk.on("2026-07-07 10:29").due_work()
    assert report_mail(walk).status == "unknown"
    walk.on("2026-07-07 10:31").due_work()
    sent = walk.mail(PROVINCE)
    assert sent.message["Message-ID"] == before.message_id
    assert report_mail(walk).message_sha256 == before.message_sha256
    assert (report_mail(walk).status, walk.revision().status) == ("accepted", "sent")
    walk.verify()


def test_an_archive_that_has_nothing_of_ours_since_proves_nothing(doubted: Doubted, archive: MemoryPost) -> None:
    walk = doubted(keeps=True)
    walk.on("2026-07-07 12:00").due_work()
    assert archive.messages == []
    assert report_mail(walk).status == "unknown"
    assert len(walk.mails(PROVINCE)) == 1


def test_it_is_sent_again_twice_at_most_and_then_the_operator_decides(doubted: Doubted, archive: MemoryPost) -> None:
    walk = doubted(keeps=False, times=9)
    for moment in ("11:00", "12:00", "13:00", "14:00"):
        copy_to(archive, walk)
        walk.on(f"2026-07-07 {moment}").due_work()
    assert (report_mail(walk).status, report_mail(walk).attempts) == ("unknown", 3)
    told = text_of(walk.mail(OPERATOR, "Perlu tindakan: belum pasti apakah surel sampai"))
    assert "Putuskan kiriman" in told


def test_an_archive_that_is_away_stops_nothing_and_is_asked_again(
    doubted: Doubted, archive: MemoryPost, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = doubted(keeps=True)

    def is_away(_account: object) -> AbstractContextManager[Any]:
        raise RetryLaterError("Kotak surat belum dapat dibaca.")

    with monkeypatch.context() as patch:
        patch.setattr(archives, "open_mailbox", is_away)
        walk.on("2026-07-07 11:00").due_work()
        assert report_mail(walk).status == "unknown"
    copy_to(archive, walk)
    walk.on("2026-07-07 11:30").due_work()
    assert report_mail(walk).status == "accepted"


def test_the_archives_anchors_are_held_against_the_chain(decided_with_relay: Walk, archive: MemoryPost) -> None:
    walk, day = decided_with_relay.due_work(), date(2026, 7, 7)
    with pytest.raises(ConfigurationError, match="RBWORKFLOW_ARCHIVE_IMAP_USER belum diisi"):
        anchors_of_archive(walk.workplace, day)
    walk = walk.with_settings(archive_imap_user="arsip")
    with pytest.raises(RefusedError, match="Tidak ada surel berjangkar audit di kotak arsip sejak 7 Juli 2026"):
        anchors_of_archive(walk.workplace, day)
    copy_to(archive, walk)
    found = anchors_of_archive(walk.workplace, day)
    assert found
    assert "utuh" in verify(walk.workplace, given=found).message
    (anchor, *_) = found
    forged = str(anchor).partition(":")[0] + ":" + "0" * 64
    archive.messages[:] = [each.replace(str(anchor).encode(), forged.encode()) for each in _plain(archive)]
    with pytest.raises(RefusedError, match="jangkar dari arsip, '"):
        verify(walk.workplace, given=anchors_of_archive(walk.workplace, day))


def _plain(archive: MemoryPost) -> list[bytes]:
    """Without the line breaks of quoted-printable."""
    return [each.replace(b"=\r\n", b"").replace(b"=\n", b"") for each in archive.messages]
