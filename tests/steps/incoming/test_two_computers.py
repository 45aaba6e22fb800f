"""Two computers at work for one office: each reads what the other took, and the operator hears of it where it shows.

On a real dovecot, which takes marks, and on one that lets nobody set any, as Exchange does not.
"""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import pytest

from rbworkflow.errors import RetryLaterError
from rbworkflow.intake.mail import archive as archives
from rbworkflow.intake.mail import mail_account
from rbworkflow.intake.mail import mailbox as reading_mailbox
from rbworkflow.intake.mail.mailbox import OpenMailbox
from rbworkflow.local.catcher import Catcher
from rbworkflow.steps.incoming import take_elsewhere as taking
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.sending import sent_elsewhere
from rbworkflow.store.schema import received_mail, submission
from tests.ground.office_folders import copy_office
from tests.programs.imap_server import ANYBODY, ImapServer, serving
from tests.steps.mail_post import KUL, STRANGER, MemoryPost, form, incoming, mail
from tests.steps.office_walk import OPERATOR, PROVINCE, UNITS, Walk, text_of, walk_in

ARCHIVE = "arsip@kpu-pasuruan.example"
DONE = "Terbaca"
OLD, NEW = "PC-LAMA", "PC-BARU"
TAKEN = "surel yang diambil dari kotak surat sebelum dibaca komputer ini"
SENT = "komputer lain mengirim surel atas nama kantor ini"
At = Callable[[str], None]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> At:
    """`at(name)`: whatever is done from now on is done by the computer of this name."""

    def work(name: str) -> None:
        for module in (mail_account, sent_elsewhere):
            monkeypatch.setattr(module, "machine_name", lambda: name)

    work(NEW)
    return work


@pytest.fixture
def box(dovecot: ImapServer) -> Iterator[ImapServer]:
    """The mailbox with nothing in it but a folder for read mails."""
    dovecot.empty()
    with dovecot.box() as opened:
        opened.folder.create(DONE)
    yield dovecot
    dovecot.empty()


Two = Callable[..., tuple[Walk, Walk]]


@pytest.fixture
def two(opened_data: Path, tmp_path: Path) -> Iterator[Two]:
    """`two(**settings)`: the office on the new computer and, as it was on 2 July, on the old one that was left on."""
    walks: list[Walk] = []

    def begin(base: Path = opened_data, *, catcher: Catcher | None = None, **settings: Any) -> tuple[Walk, Walk]:
        for name in (NEW, OLD):
            copy_office(base, tmp_path / name / "data")
            walk = walk_in(tmp_path / name / "data", on="2026-07-02 10:00", catcher=catcher)
            walks.append(walk.with_settings(**settings))
        return walks[0], walks[1]

    yield begin
    for walk in walks:
        walk.workplace.engine.dispose()


def sender(unit: str) -> str:
    return f"{unit.lower()}@kpu-pasuruan.example"


def deliver_forms(box: ImapServer, *units: str) -> None:
    box.deliver(*(mail(form(unit), sender=sender(unit), number=UNITS.index(unit) + 1) for unit in units))


def units_in(walk: Walk) -> list[str]:
    return sorted(row.unit_code for row in walk.rows(submission))


def act(walk: Walk) -> str:
    return status(walk.workplace).next_act


def alternate(old: Walk, new: Walk, at: At, box: ImapServer) -> None:
    """The computers come to the mailbox in turn, as two do that look every half hour."""
    for unit, walk, name in zip(UNITS, (new, old, new, old), (NEW, OLD, NEW, OLD), strict=True):
        deliver_forms(box, unit)
        at(name)
        walk.collect()
    at(NEW)


# -- the mailbox --


@pytest.mark.parametrize("done", ["", DONE])
@pytest.mark.few(1)
def test_what_the_other_computer_took_is_read_the_next_morning_and_it_is_named(
    two: Two, box: ImapServer, at: At, done: str
) -> None:
    new, old = two(**box.settings(), imap_done_folder=done)
    for walk in (new, old):
        walk.collect()
    alternate(old, new, at, box)
    assert (units_in(new), units_in(old)) == (["RDI", "TPH"], ["KUL", "PHS"])
    assert new.mails(OPERATOR, TAKEN) == []
    new.on("2026-07-03 07:00").collect()
    assert units_in(new) == sorted(UNITS)
    told = " ".join(text_of(new.mail(OPERATOR, TAKEN)).split())
    assert f"2 surel di folder '{done or 'INBOX'}' lebih dahulu diambil program di komputer {OLD}" in told
    assert f"komputer ini bernama {NEW}" in told
    assert "matikan program di yang lain" in told
    assert "Bila orang" not in told
    assert "P25" in told
    assert f"komputer {OLD}, yang masih membaca kotak surat yang sama" in act(new)
    new.on("2026-07-03 07:30").collect()
    assert TAKEN in act(new), "it stands there all day"
    new.on("2026-07-04 07:00").collect()
    assert TAKEN not in act(new), "nothing more was taken"
    assert len(new.mails(OPERATOR, TAKEN)) == 1
    new.verify()


def test_one_that_goes_on_taking_is_told_of_once_and_stands_until_it_ends(two: Two, box: ImapServer, at: At) -> None:
    new, old = two(**box.settings(), imap_done_folder=DONE)
    for walk in (new, old):
        walk.collect()
    for day, unit in ((2, "KUL"), (3, "PHS")):
        deliver_forms(box, unit)
        at(OLD)
        old.on(f"2026-07-0{day} 15:00").collect()
        at(NEW)
        new.on(f"2026-07-0{day + 1} 07:00").collect()
        assert TAKEN in act(new)
    assert units_in(new) == ["KUL", "PHS"]
    assert len(new.mails(OPERATOR, TAKEN)) == 1


def test_a_second_folder_of_the_same_computer_is_called_that(two: Two, box: ImapServer, at: At) -> None:
    new, old = two(**box.settings(), imap_done_folder=DONE)
    new.collect()
    deliver_forms(box, "KUL")
    old.collect()
    new.on("2026-07-03 07:00").collect()
    assert f"diambil program di {NEW} (folder data lain di komputer ini, atau komputer lain yang bernama" in act(new)


def test_offices_that_share_a_mailbox_on_one_computer_are_no_second_computer(two: Two, box: ImapServer, at: At) -> None:
    new, neighbour = two(**box.settings(), imap_done_folder=DONE, imap_recipient="rb@kpu-pasuruan.example")
    for walk in (new, neighbour):
        walk.collect()
    deliver_forms(box, "KUL")
    neighbour.collect()
    new.on("2026-07-03 07:00").collect()
    assert units_in(new) == ["KUL"], "a mail to both is read by both"
    assert TAKEN not in act(new)


@pytest.mark.parametrize("done", ["", DONE])
@pytest.mark.few(1)
def test_two_that_look_in_the_same_minute_lose_nothing(
    two: Two, box: ImapServer, monkeypatch: pytest.MonkeyPatch, at: At, done: str
) -> None:
    new, old = two(**box.settings(), imap_done_folder=done)
    new.collect()
    deliver_forms(box, *UNITS)
    head, came = OpenMailbox.head, list[str]()

    def between(self: OpenMailbox, uid: str) -> Any:
        if not came:
            came.append(uid)
            old.collect()
        return head(self, uid)

    monkeypatch.setattr(OpenMailbox, "head", between)
    new.collect()
    new.on("2026-07-03 07:00").collect()
    assert units_in(new) == units_in(old) == sorted(UNITS)


def test_a_copy_of_yesterday_beside_the_running_one_reads_all_and_is_noticed_by_it(
    two: Two, box: ImapServer, at: At
) -> None:
    new, restored = two(**box.settings(), imap_done_folder=DONE)
    for walk in (new, restored):
        walk.collect()
    deliver_forms(box, "KUL")
    new.collect()
    at(OLD)
    restored.on("2026-07-03 07:00").collect()
    assert units_in(restored) == ["KUL"]
    assert f"diambil program di komputer {NEW}" in act(restored)
    deliver_forms(box, "PHS")
    restored.on("2026-07-03 07:30").collect()
    at(NEW)
    new.on("2026-07-03 08:00").collect()
    assert units_in(new) == ["KUL", "PHS"]
    assert f"diambil program di komputer {OLD}" in act(new)


# -- servers that take no marks --


NO_KEYWORDS = """
protocol imap {{
  mail_plugins = acl
}}
plugin {{
  acl = vfile:{rights}
}}
"""


@pytest.fixture
def markless() -> Iterator[ImapServer]:
    """A server on which nobody may set flags but seen and deleted."""
    with NamedTemporaryFile() as rights:  # the server is a user of its own, who does not get into pytest's folders
        Path(rights.name).chmod(0o644)
        Path(rights.name).write_text("* owner lrstiekxp\n", encoding="ascii")
        with serving(f"{ANYBODY}{NO_KEYWORDS}", rights=rights.name) as server:
            with server.box() as opened:
                opened.folder.create(DONE)
            yield server


@pytest.mark.parametrize("done", ["", DONE])
@pytest.mark.few(1)
def test_without_marks_everything_is_read_and_only_what_was_moved_is_told(
    two: Two, markless: ImapServer, at: At, done: str
) -> None:
    new, old = two(**markless.settings(), imap_done_folder=done)
    for walk in (new, old):
        walk.collect()
    alternate(old, new, at, markless)
    with markless.box() as opened:
        opened.folder.set(done or "INBOX")
        assert {flag for each in opened.fetch(mark_seen=False) for flag in each.flags} <= {r"\Seen", r"\Recent"}
    new.on("2026-07-03 07:00").collect()
    assert units_in(new) == sorted(UNITS)
    assert (TAKEN in act(new)) is bool(done), "whoever opens a mail only, is no second computer"
    if done:
        told = " ".join(text_of(new.mail(OPERATOR, TAKEN)).split())
        assert "dipindahkan orang, atau diambil komputer lain yang masih membaca kotak surat yang sama" in told
        assert "Bila orang yang memindahkannya, tidak ada yang perlu dilakukan" in told


def test_a_mark_that_the_server_refuses_all_the_same_holds_up_nothing(
    two: Two, box: ImapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, _ = two(**box.settings(), imap_done_folder=DONE)
    monkeypatch.setattr(reading_mailbox, "mark_of", lambda _machine: "{tidak sah")
    deliver_forms(box, "KUL")
    assert len(new.collect().answers) == 1
    with box.box() as opened:
        assert opened.uids() == []


# -- people at work in the mailbox --


def move(box: ImapServer, to: str, *, source: str = "INBOX") -> None:
    with box.box() as opened:
        opened.folder.set(source)
        opened.move(opened.uids(), to)


def test_what_a_person_moved_away_first_is_read_and_told(two: Two, box: ImapServer) -> None:
    new, _ = two(**box.settings(), imap_done_folder=DONE)
    new.collect()
    deliver_forms(box, "KUL")
    move(box, DONE)
    new.on("2026-07-03 07:00").collect()
    assert units_in(new) == ["KUL"]
    assert "1 surel di folder 'Terbaca' lebih dahulu dipindahkan orang, atau diambil komputer lain" in act(new)
    move(box, "INBOX", source=DONE)
    assert new.on("2026-07-03 07:30").collect().answers == [], "it is read once, wherever it lies"


@pytest.mark.parametrize("done", ["", DONE])
def test_what_is_put_back_is_not_read_twice_and_the_round_says_so(two: Two, box: ImapServer, done: str) -> None:
    new, _ = two(**box.settings(), imap_done_folder=done)
    deliver_forms(box, "KUL")
    new.collect()
    if done:
        move(box, "INBOX", source=DONE)
    else:
        with box.box() as opened:
            opened.flag(opened.uids(), r"\Seen", value=False)
    again = new.collect()
    assert again.answers == []
    ((who, said),) = again.mails
    assert who == KUL
    assert "sudah dibaca sebelumnya dan tidak dibaca lagi" in said
    assert box.waiting() == []


def test_honest_use_is_no_second_computer(two: Two, box: ImapServer) -> None:
    """Years of old mail, copies of what was sent, newsletters that a rule moves, and a mailbox that is cleaned."""
    new, _ = two(**box.settings(), imap_done_folder=DONE)
    office, long_ago = new.workplace.office, time.time() - 700 * 24 * 3600
    with box.box() as opened:
        for number in range(3):
            old = mail({}, sender=KUL, number=100 + number, subject="Lama")
            opened.append(old, DONE, dt=datetime.fromtimestamp(long_ago, UTC))
        new.collect()
        opened.append(mail({}, sender=office.sender_address, number=200, subject="Terkirim"), DONE)
        opened.append(mail({}, sender=STRANGER, number=201, subject="Warta"), DONE)
    new.on("2026-07-03 07:00").collect()
    assert TAKEN not in act(new)
    assert [row.subject for row in new.rows(received_mail)] == ["Warta"]
    with box.box() as opened:
        opened.folder.set(DONE)
        opened.delete(opened.uids())
    new.on("2026-07-04 07:00").collect()
    assert TAKEN not in act(new)


def test_a_new_folder_for_read_mails_and_new_uids_are_nothing_new(two: Two, box: ImapServer) -> None:
    """As when the mailbox went to another provider, which counts from the beginning and calls its folders otherwise."""
    new, _ = two(**box.settings(), imap_done_folder=DONE)
    deliver_forms(box, "KUL")
    new.collect()
    with box.box() as opened:
        opened.folder.create("Selesai")
        opened.folder.set(DONE)
        for each in list(opened.fetch(mark_seen=False)):
            opened.append(each.obj.as_bytes(), "Selesai")
        opened.folder.set("INBOX")
        opened.folder.delete(DONE)
    moved = new.with_settings(imap_done_folder="Selesai").on("2026-07-03 07:00")
    assert moved.collect().answers == []
    assert (units_in(moved), len(moved.rows(received_mail)), TAKEN in act(moved)) == (["KUL"], 1, False)


def test_a_folder_for_read_mails_that_is_gone_is_named_with_its_setting(two: Two, box: ImapServer) -> None:
    new, _ = two(**box.settings(), imap_done_folder=DONE)
    new.collect()
    with box.box() as opened:
        opened.folder.rename(DONE, "Arsip")
    says = f"Folder '{DONE}' tidak ada pada kotak surat. Periksa RBWORKFLOW_IMAP_DONE_FOLDER. Nama folder di sana: "
    (found,) = [each for each in readiness(new.workplace) if each.name == "Kotak surat isian"]
    assert not found.is_good
    assert found.found.startswith(says)
    assert {"Arsip", "INBOX"} <= set(found.found.removeprefix(says).rstrip(".").split(", "))
    new.on("2026-07-03 07:00").collect()
    assert says in act(new)
    deliver_forms(box, "KUL")
    move(box, "Arsip")
    with box.box() as opened:
        opened.folder.rename("Arsip", DONE)
    new.on("2026-07-03 07:30").collect()
    assert units_in(new) == ["KUL"], "the look that failed is made up for"


def test_a_mail_that_cannot_be_kept_in_the_look_is_tried_in_the_next_round(
    two: Two, box: ImapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, _ = two(**box.settings(), imap_done_folder=DONE)
    new.collect()
    deliver_forms(box, "KUL")
    move(box, DONE)
    with monkeypatch.context() as broken:
        broken.setattr(taking, "keep", lambda *_: (_ for _ in ()).throw(RetryLaterError("Putus.")))
        new.on("2026-07-03 07:00").collect()
    assert incoming(new) == []
    new.on("2026-07-03 07:30").collect()
    assert units_in(new) == ["KUL"]


# -- what is sent --


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch) -> MemoryPost:
    post = MemoryPost()
    monkeypatch.setattr(archives, "open_mailbox", post.opened)
    return post


def look_into(archive: MemoryPost, walk: Walk) -> Walk:
    """The archive has what the relay took for it, at the moment at which it was sent, and the due work is done."""
    copies = [each for each in walk.mails() if ARCHIVE in each.recipients]
    archive.messages.clear()
    for each in copies:
        ago = walk.workplace.now - parsedate_to_datetime(str(each.message["Date"]))
        archive.deliver(each.path.read_bytes(), arrived=time.time() - ago.total_seconds())
    return walk.due_work()


def test_what_another_computer_sent_is_told_the_next_day(
    two: Two, decided_data: Path, archive: MemoryPost, catcher: Catcher, at: At
) -> None:
    new, old = two(decided_data, catcher=catcher, archive_imap_user="arsip")
    new.on("2026-07-07 10:00").due_work()
    look_into(archive, new.on("2026-07-08 07:00"))
    assert SENT not in act(new), "all that is in the archive left from here"
    old.on("2026-07-08 10:00").due_work()
    assert len(new.mails(PROVINCE)) == 2, "which nobody can hinder: neither computer knows of the other"
    look_into(archive, new.on("2026-07-08 15:00"))
    assert SENT not in act(new)
    look_into(archive, new.on("2026-07-09 07:00"))
    told = " ".join(text_of(new.mail(OPERATOR, SENT)).split())
    assert f"surel kantor ini yang tidak dikirim komputer ini ({NEW}), di antaranya laporan kepada provinsi" in told
    assert "P26" in told
    assert act(new).startswith("Komputer lain mengirim surel atas nama kantor ini: Di kotak arsip ada ")
    look_into(archive, new.on("2026-07-09 15:00"))
    assert SENT in act(new).lower()
    look_into(archive, new.on("2026-07-10 07:00"))
    assert (SENT in act(new).lower(), len(new.mails(OPERATOR, SENT))) == (False, 1)
