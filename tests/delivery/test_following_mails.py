"""Mails that follow another one in its thread, and who gets a copy."""

import pytest

from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.local.catcher import Catcher
from rbworkflow.store import write
from rbworkflow.store.schema import outbox as table
from tests.delivery.post_room import ARCHIVE, PROVINCE, PostRoom, mail

COUNCIL = "ketua@kpu-pasuruan.example"
OTHER = "rb2@kpu-jatim.example"


def part(number: int) -> Mail:
    return mail(f"Laporan RB Semester I (bagian {number} dari 3)")


def posted(room: PostRoom) -> None:
    first = room.queue("report/1", mail=part(1))
    for number in (2, 3):
        room.queue(f"evidence/1/{number}", kind="evidence", mail=part(number), follows_id=first, status="waiting")


def test_parts_follow_the_report_as_answers_to_it_and_in_their_order(sending: PostRoom, catcher: Catcher) -> None:
    posted(sending)
    assert set(sending.run().values()) == {"accepted"}
    first, *others = catcher.messages()
    assert [caught.subject[-15:] for caught in (first, *others)] == [f"bagian {at} dari 3)"[-15:] for at in (1, 2, 3)]
    for caught in others:
        assert caught.message["In-Reply-To"] == caught.message["References"] == first.message["Message-ID"]
        assert caught.message["Auto-Submitted"] is None
    assert first.message["In-Reply-To"] is None


def test_what_is_practised_follows_too(room: PostRoom) -> None:
    posted(room)
    assert list(room.run().values()) == 3 * ["practice"]
    first, second, third = (path.read_text() for path in sorted((room.data / "latihan").glob("*.eml")))
    identity = next(line for line in first.splitlines() if line.startswith("Message-ID"))
    for text in (second, third):
        assert identity.replace("Message-ID", "In-Reply-To") in text


def test_no_part_leaves_before_the_report_has(sending: PostRoom, catcher: Catcher) -> None:
    posted(sending)
    with write(sending.engine) as conn:
        conn.execute(table.update().where(table.c.key == "report/1").values(status="rejected"))
    sending.run()
    assert catcher.messages(PROVINCE) == []
    with write(sending.engine) as conn:
        row = sending.row("report/1")
        outbox.resolve_unknown(
            conn, row.id, arrived=False, actor=Actor.OPERATOR, at=sending.clock.now(), recipient=OTHER
        )
    sending.run()
    assert len(catcher.messages(OTHER)) == len(sending.rows()) - 1 == 3


def test_parts_of_a_report_that_is_given_up_do_not_leave(sending: PostRoom, catcher: Catcher) -> None:
    posted(sending)
    with write(sending.engine) as conn:
        conn.execute(table.update().where(table.c.key == "report/1").values(status="rejected"))
        outbox.void(conn, table.c.key == "report/1", reason="x", at=sending.clock.now(), actor=Actor.OPERATOR)
    sending.run()
    assert set(sending.statuses().values()) == {"void"}
    assert catcher.messages() == []


def test_a_withdrawn_report_takes_its_parts_with_it(room: PostRoom) -> None:
    revision_id = room.compile_revision()
    first = room.queue("report/1", mail=part(1), revision_id=revision_id)
    rest = {"mail": part(2), "revision_id": revision_id, "follows_id": first, "status": "waiting"}
    room.queue("evidence/1/2", kind="evidence", **rest)
    with write(room.engine) as conn:
        assert outbox.void_revision(conn, revision_id, reason="TARIK", at=room.clock.now()) == 2
    assert set(room.statuses().values()) == {"void"}


def test_who_gets_a_copy_is_named_and_gets_the_same_message(sending: PostRoom, catcher: Catcher) -> None:
    sending.queue(copies=[COUNCIL])
    sending.run()
    (caught,) = catcher.messages()
    assert caught.recipients == (PROVINCE, COUNCIL, ARCHIVE)
    assert str(caught.message["Cc"]) == COUNCIL
    assert str(caught.message["To"]) == PROVINCE


def test_a_copy_goes_to_no_address_that_is_none(room: PostRoom) -> None:
    with pytest.raises(RefusedError, match="Alamat surel 'ketua' tidak sah"):
        room.queue(copies=["ketua"])
