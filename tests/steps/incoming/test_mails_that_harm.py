"""What anybody may mail: it costs the office a bounded time and memory, is told once, and holds up nobody else."""

import resource
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rbworkflow.intake.arrivals.opened_zips import plain_content
from rbworkflow.intake.mail import opening
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mailbox import LARGEST_HEAD, LARGEST_MESSAGE, open_mailbox
from rbworkflow.isolation.running import ChildDiedError, ChildLimits
from rbworkflow.local.apart import apart
from rbworkflow.settings import Settings
from rbworkflow.steps.incoming import opened_mail
from rbworkflow.store.schema import received_mail, submission
from tests.intake.mail_builders import zipped
from tests.programs.imap_server import ImapServer
from tests.steps.mail_post import KUL, STRANGER, MemoryBox, MemoryPost, form, incoming, mail
from tests.steps.office_walk import OPERATOR, Walk, text_of

MIB = 1024 * 1024
SMALL = ChildLimits(memory_mib=128, cpu_seconds=2, wall_seconds=20, file_mib=32)
"""A budget in small, so that a small mail breaks it."""


def bomb() -> dict[str, bytes]:
    """Forty archives which each hold less than one may, and together 400 MB."""
    inner = zipped({f"bukti {number}.pdf": b"%PDF-1.4\n" + bytes(MIB - 64) for number in range(10)})
    return {f"bukti {number}.zip": inner for number in range(40)}


def heavy() -> bytes:
    """Half a million parts with nothing in them."""
    head = f"From: {KUL}\nSubject: Isian RB\nMessage-ID: <berat@unit.example>\n"
    return head.encode() + b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\n\n" * 500_000


@pytest.fixture
def walk(opened: Walk, memory: MemoryPost) -> Walk:
    return opened.with_settings(**memory.settings())


@pytest.fixture
def small_budget() -> Iterator[Callable[[], None]]:
    """Until it is called, or the test is over."""
    patch = pytest.MonkeyPatch()
    patch.setitem(opening.open_mail.__wrapped__.__kwdefaults__, "limits", SMALL)  # type: ignore[attr-defined] # contextmanager wraps it
    yield patch.undo
    patch.undo()


def test_nested_archives_are_opened_up_to_one_budget_for_all_of_them(walk: Walk, memory: MemoryPost) -> None:
    """Collected in a process of its own, whose memory has no history; what opens the mail is held by its limits."""

    def collect() -> tuple[str, list[str], int]:
        before = largest()
        (answer,) = walk.collect().answers
        refused = [name for name, _ in answer.refused_files]
        return answer.sentence, refused, largest() - before

    memory.deliver(mail({**form(), **bomb()}))
    sentence, refused, grown = apart(collect)
    assert "4 dari 4 indikator terisi" in sentence
    assert len([name for name in refused if name.endswith(".zip")]) == 30  # ten MB each of the hundred
    assert grown < 100 * MIB  # nothing of it stands in this process at once


def largest() -> int:
    """The most memory that this process had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@pytest.mark.soak
def test_a_mail_that_breaks_its_budget_is_tried_three_times_and_told_once(
    walk: Walk, memory: MemoryPost, small_budget: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    memory.deliver(heavy(), mail({"tagihan.pdf": b"%PDF"}, sender=STRANGER))
    for tried in (1, 2):
        said = walk.collect().message
        assert f"Surel itu terlalu berat dibuka (percobaan {tried} dari 3)." in said
        assert [reason for _, reason in incoming(walk)] == ["PENGIRIM_TIDAK_DIKENAL"]  # the other mail was not held up
    walk.collect()
    assert incoming(walk)[-1] == ("quarantined", "SUREL_BERAT")
    assert [row.content_sha256 for row in walk.rows(received_mail)][-1] is None
    walk.collect()
    (told,) = walk.mails(KUL, "Surel belum dapat diproses")
    assert "terlalu berat dibuka" in text_of(told)
    assert not [mail for mail in walk.mails(OPERATOR) if "berat" in text_of(mail)]
    small_budget()

    def opened_again(*_: object, **__: object) -> None:
        raise AssertionError("a fourth time")

    monkeypatch.setattr(opened_mail, "open_mail", opened_again)
    memory.deliver(heavy())
    assert walk.collect().troubles == []


def test_a_mail_that_was_too_heavy_for_a_moment_is_taken_in(
    walk: Walk, memory: MemoryPost, small_budget: Callable[[], None]
) -> None:
    memory.deliver(mail({**form(), "bukti.pdf": b"%PDF-1.4\n" + bytes(40 * MIB // 2)}))
    assert "percobaan 1 dari 3" in walk.collect().message
    small_budget()
    walk.collect()
    assert [row.channel for row in walk.rows(submission)] == ["mailbox"]


def test_nothing_more_of_a_giant_is_fetched_than_its_head(
    walk: Walk, memory: MemoryPost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetched(_box: MemoryBox, uid: str) -> None:
        raise AssertionError(uid)

    monkeypatch.setattr(MemoryBox, "whole", fetched)
    memory.size = LARGEST_MESSAGE + 1
    memory.deliver(mail(form()))
    walk.collect()
    assert incoming(walk) == [("quarantined", "SUREL_BESAR")]


def test_a_head_is_fetched_as_far_as_it_is_read_and_the_size_is_the_whole_mails(dovecot: ImapServer) -> None:
    dovecot.empty()
    sent = mail(form()).replace(b"\n", b"\r\n")
    long = b"X-Panjang: " + b"x" * LARGEST_HEAD + b"\r\n" + sent
    dovecot.deliver(sent, long)
    with open_mailbox(MailAccount.of(Settings(**dovecot.settings()))) as box:
        first, second = (box.head(uid) for uid in box.waiting())
        whole = box.whole(first.uid) if first else None
    assert first is not None
    assert (first.size, first.content.endswith(b"\r\n\r\n"), b"PK" in first.content) == (len(sent), True, False)
    assert (whole and whole.content) == sent
    assert second is not None
    assert (second.size, len(second.content)) == (len(long), LARGEST_HEAD)


def test_a_child_that_lays_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "rahasia").write_bytes(b"kunci")
    (tmp_path / "0000").symlink_to(tmp_path / "rahasia")
    (tmp_path / "0001").hardlink_to(tmp_path / "rahasia")
    for name in ("0000", "0001"):
        with pytest.raises((OSError, ChildDiedError)):
            plain_content(tmp_path / name)
