"""A mailbox that several offices share: each reads what is to its own address, and leaves the rest to the others.

What is to none of them stays where it is; somebody hears of it, and of nothing that it says.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.clock import set_clock
from rbworkflow.intake.mail import mail_account
from rbworkflow.offices import settings_of
from rbworkflow.settings import Settings
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox, received_mail, submission
from tests.ground.many_offices import server_of
from tests.programs.imap_server import ImapServer
from tests.steps.mail_post import KUL, Post, form, mail
from tests.steps.office_walk import Walk

OURS, OTHERS = "RB3514@kpu.example", "rb3515@kpu.example"
NOBODYS, DONE = "rb3541@kpu.example", "Terbaca"
TOLD = "surel di kotak surat bersama yang tidak kepada kantor mana pun"
Offices = Mapping[str, Workplace]
Opening = Callable[..., Offices]


@pytest.fixture
def box(dovecot: ImapServer) -> Iterator[ImapServer]:
    """The mailbox with nothing in it but a folder for read mails."""
    dovecot.empty()
    with dovecot.box() as opened:
        opened.folder.create(DONE)
    yield dovecot
    dovecot.empty()


@pytest.fixture
def sharing(tmp_path: Path) -> Iterator[Opening]:
    """`sharing(post)`: two offices of a server that share its mailbox, and a third that has one of its own."""
    with ExitStack() as stack:

        def opened(post: ImapServer, **settings: Any) -> Offices:
            server = server_of(tmp_path, "3514", "3515", "3516", **post.settings(), **settings)
            for code, address in (("3514", OURS), ("3515", OTHERS)):
                _say(server, code, f"RBWORKFLOW_IMAP_RECIPIENT={address}")
            _say(
                server, "3516", "RBWORKFLOW_IMAP_USER=rb@kpu-3516.example\nRBWORKFLOW_IMAP_RECIPIENT=rb3516@kpu.example"
            )
            found = {code: open_workplace(settings_of(server, code)) for code in ("3514", "3515")}
            for workplace in found.values():
                stack.callback(workplace.engine.dispose)
            return found

        yield opened


def _say(server: Settings, code: str, line: str) -> None:
    assert server.offices_dir is not None
    (server.offices_dir / code / "settings").write_text(f"{line}\n", encoding="utf-8")


def on(offices: Offices, moment: str) -> None:
    for workplace in offices.values():
        assert workplace.settings.clock_file is not None
        set_clock(workplace.settings.clock_file, datetime.fromisoformat(moment).replace(tzinfo=workplace.office.tz))
        collect(workplace)


def alarms(workplace: Workplace, about: str) -> list[str]:
    with read(workplace.engine) as conn:
        rows = conn.execute(outbox.select()).all()
    return [f"{row.subject}\n{row.text_body}" for row in rows if about in row.subject]


def test_an_office_takes_its_own_mails_and_leaves_the_others_unread(mailed: Walk, post: Post) -> None:
    own = mailed.with_settings(imap_recipient=OURS.lower())
    post.deliver(mail(form("KUL"), to=OTHERS, number=1), mail(form("KUL"), to=OURS, number=2))
    post.deliver(mail(form("KUL"), to=f"x{OURS.lower()}", number=3))
    own.collect()
    assert [row.message_id for row in own.rows(received_mail)] == ["<2@unit.example>"]
    assert len(own.rows(submission)) == 1
    assert len(post.waiting()) == 2


def test_a_mail_that_was_passed_on_to_the_office_is_its_own(mailed: Walk, post: Post) -> None:
    own = mailed.with_settings(imap_recipient=OURS.lower())
    post.deliver(mail(form("KUL"), to=OTHERS, Delivered_To=OURS))
    own.collect()
    assert (len(own.rows(submission)), post.waiting()) == (1, [])


def test_what_exim_says_of_a_blind_copy_tells_whose_it_is(mailed: Walk, post: Post) -> None:
    own = mailed.with_settings(imap_recipient=OURS.lower())
    post.deliver(mail(form("KUL"), to="undisclosed-recipients:;", Envelope_To=OURS))
    own.collect()
    assert (len(own.rows(submission)), post.waiting()) == (1, [])


@pytest.mark.parametrize("done", ["", DONE])
def test_what_is_to_no_office_stays_unread_and_is_told_of_once_without_a_word_of_it(
    sharing: Opening, box: ImapServer, done: str
) -> None:
    offices = sharing(box, imap_done_folder=done)
    box.deliver(mail(to=NOBODYS, number=1, subject="Rahasia 3515"), mail(to=OTHERS, number=2))
    box.deliver(mail(to=NOBODYS, number=3, subject="Lama"), arrived=time.time() - 8 * 24 * 3600)
    for moment in ("2026-07-02 07:00", "2026-07-02 07:30", "2026-07-03 07:00"):
        on(offices, moment)
        assert "Rahasia 3515" in box.waiting()
        assert TOLD in status(offices["3514"]).next_act
    (told,) = alarms(offices["3514"], TOLD)
    said = " ".join(told.split())
    assert "1 surel yang belum dibaca di kotak surat isian tidak menyebut alamat kantor mana pun" in said
    assert "sampaikan kepada administrator server" in said
    assert not {"Rahasia", KUL, NOBODYS} & set(said.split())
    assert alarms(offices["3515"], TOLD) == []
    box.look()  # the administrator passed it on
    on(offices, "2026-07-04 07:00")
    assert TOLD not in status(offices["3514"]).next_act


def test_while_an_offices_address_is_not_known_nothing_is_called_nobodys(sharing: Opening, box: ImapServer) -> None:
    offices = sharing(box)
    settings = offices["3514"].settings.config.parent.parent / "3515" / "settings"
    settings.write_text("RBWORKFLOW_IMAP_RECIPIENTS=rb3515@kpu.example\n", encoding="utf-8")
    box.deliver(mail(to=OTHERS))
    collect(offices["3514"])
    assert alarms(offices["3514"], TOLD) == []


def test_a_mail_to_two_offices_is_read_by_both_and_no_second_computer_is_thought_of(
    sharing: Opening, box: ImapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_account, "machine_name", str)  # no marks, as at a server that takes none
    offices = sharing(box, imap_done_folder=DONE)
    on(offices, "2026-07-02 07:00")
    box.deliver(mail(to=f"{OURS}, {OTHERS}", sender=offices["3514"].office.recipient.email))
    on(offices, "2026-07-02 07:30")
    on(offices, "2026-07-03 07:00")
    for workplace in offices.values():
        with read(workplace.engine) as conn:
            assert len(conn.execute(received_mail.select()).all()) == 1
        assert alarms(workplace, "diambil dari kotak surat") == []
