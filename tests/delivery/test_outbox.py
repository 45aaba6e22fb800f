"""Queueing once, waiting for documents, withdrawing, and a person's word about a mail in doubt."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError, IntegrityError

from rbworkflow import audit
from rbworkflow.approval.requests import cancel_open
from rbworkflow.delivery import leasing, outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Attachment
from rbworkflow.delivery.relay import RelayOutcome, Result
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as table
from tests.delivery.post_room import PROVINCE, PostRoom, mail

DOCUMENT = Attachment("Laporan.docx", "a" * 64)
ACCEPTED = RelayOutcome(Result.ACCEPTED, 250, "ok")
UNKNOWN = RelayOutcome(Result.UNKNOWN, 0, "tidak ada jawaban")


def attempt(room: PostRoom, outcome: RelayOutcome, *, owner: str = "pump", hand_over: bool = True) -> MailStatus | None:
    """Lease the next mail, hand it over and settle it; its new status."""
    at = room.clock.now()
    with write(room.engine) as conn:
        row = leasing.lease_next(conn, room.office.code, owner=owner, at=at)
    assert row is not None
    with write(room.engine) as conn:
        if hand_over:
            assert leasing.hand_over(conn, row, message_id=f"<{row.id}@x>", message_sha256="b" * 64, at=at)
        return leasing.settle(conn, row, outcome, at)


def test_the_same_mail_is_queued_once(any_room: PostRoom) -> None:
    assert any_room.queue("report/1") == any_room.queue("report/1")
    assert len(any_room.rows()) == 1
    assert any_room.events("report/1") == ["mail_queued"]


def test_a_withdrawn_mail_leaves_its_key_to_another(any_room: PostRoom) -> None:
    first = any_room.queue("report/1")
    with write(any_room.engine) as conn:
        outbox.void(conn, table.c.id == first, reason="ditarik", at=any_room.clock.now())
    second = any_room.queue("report/1")
    assert second != first
    assert second == any_room.queue("report/1")
    assert [row.status for row in any_room.rows()] == ["void", "queued"]


def test_the_database_itself_refuses_a_second_mail_for_one_key(any_room: PostRoom) -> None:
    any_room.queue("report/1")
    kept = any_room.row("report/1")._asdict()
    del kept["id"]
    with pytest.raises(IntegrityError), write(any_room.engine) as conn:
        conn.execute(table.insert().values(kept))


def test_offices_in_one_database_have_keys_of_their_own(any_room: PostRoom) -> None:
    other = replace(any_room, office=any_room.office.model_copy(update={"code": "3515"}))
    assert any_room.queue("alarm/2026-07-06/x") != other.queue("alarm/2026-07-06/x")
    assert any_room.run() == other.run() == {"alarm/2026-07-06/x": "practice"}


def test_a_mail_and_its_event_stand_or_fall_together(room: PostRoom) -> None:
    values = {"kind": "report", "mail": mail(), "recipient": PROVINCE, "at": room.clock.now()}

    def queue_and_fail() -> None:
        with write(room.engine) as conn:
            outbox.queue(conn, office_code=room.office.code, key="report/1", **values)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        queue_and_fail()
    assert room.rows() == []
    assert room.events("report/1") == []


def test_codes_given_to_the_outbox_by_mistake_do_not_rest_there(room: PostRoom) -> None:
    request_id = room.ask()
    row = room.row(f"request/{request_id}/first")
    assert (row.text_body, row.html_body) == ("", "")
    with read(room.engine) as conn:
        audit.verify(conn, room.office.code)
    assert "AAAA" not in str(room.rows())


@pytest.mark.parametrize(
    "address",
    [
        "",
        "tanpa-at",
        "a@b",
        "dua@kpu.example,tiga@kpu.example",
        "Nama <a@kpu.example>",
        "a@kpu.example\n",
        "rb@köln.example",
    ],
)
def test_an_address_that_is_none_is_refused_before_it_is_queued(address: str, room: PostRoom) -> None:
    with pytest.raises(RefusedError, match="tidak sah"):
        room.queue(recipient=address)
    assert room.rows() == []


def test_a_subject_is_one_visible_line(room: PostRoom) -> None:
    room.queue(mail=mail("Laporan\r\nBcc: jahat@x.example\u202e\0 I"))
    assert room.row("report/1").subject == "Laporan Bcc: jahat@x.example I"


def test_a_deferred_mail_waits_longer_each_time(room: PostRoom) -> None:
    room.queue()
    waits = []
    for _ in range(8):
        room.clock.moment = max(room.clock.now(), room.row("report/1").next_at)
        assert attempt(room, RelayOutcome(Result.DEFERRED, 451, "nanti"), hand_over=False) == "deferred"
        waits.append((room.row("report/1").next_at - room.clock.now()).total_seconds() / 60)
    assert waits == [1, 5, 15, 60, 180, 360, 360, 360]


def test_a_mail_is_leased_to_one_owner_at_a_time(any_room: PostRoom) -> None:
    any_room.queue()
    at = any_room.clock.now()
    with write(any_room.engine) as conn:
        assert leasing.lease_next(conn, any_room.office.code, owner="one", at=at) is not None
    with write(any_room.engine) as conn:
        assert leasing.lease_next(conn, any_room.office.code, owner="two", at=at) is None


def test_an_owner_that_lost_its_lease_may_not_send_the_final_dot(any_room: PostRoom) -> None:
    any_room.queue()
    with write(any_room.engine) as conn:
        late = leasing.lease_next(conn, any_room.office.code, owner="late", at=any_room.clock.now())
    assert late is not None
    any_room.clock.advance(minutes=16)
    with write(any_room.engine) as conn:
        leasing.tidy(conn, any_room.office.code, any_room.clock.now())
        assert leasing.lease_next(conn, any_room.office.code, owner="next", at=any_room.clock.now()) is not None
        assert not leasing.hand_over(conn, late, message_id="<1@x>", message_sha256=None, at=any_room.clock.now())
        assert leasing.settle(conn, late, ACCEPTED, any_room.clock.now()) is None
    assert any_room.row("report/1").lease_owner == "next"


def test_an_answer_that_comes_late_still_settles_a_mail_in_doubt(room: PostRoom) -> None:
    room.queue()
    with write(room.engine) as conn:
        row = leasing.lease_next(conn, room.office.code, owner="slow", at=room.clock.now())
        assert row is not None
        leasing.hand_over(conn, row, message_id="<1@x>", message_sha256=None, at=room.clock.now())
    room.clock.advance(minutes=16)
    with write(room.engine) as conn:
        leasing.tidy(conn, room.office.code, room.clock.now())
    assert room.row("report/1").status == "unknown"
    with write(room.engine) as conn:
        assert leasing.settle(conn, row, ACCEPTED, room.clock.now()) == "accepted"


def test_an_accepted_mail_stays_accepted_whoever_writes(any_room: PostRoom) -> None:
    any_room.queue()
    attempt(any_room, ACCEPTED)
    with pytest.raises(DatabaseError, match="stays accepted"), write(any_room.engine) as conn:
        conn.execute(table.update().values(status="queued"))


@pytest.mark.parametrize(
    ("outcome", "action", "state"),
    [
        (ACCEPTED, "failed", "rejected"),
        (ACCEPTED, "delivered", None),
        (ACCEPTED, "delayed", None),
        (UNKNOWN, "failed", "rejected"),
        (UNKNOWN, "delivered", "accepted"),
        (UNKNOWN, "relayed", "accepted"),
        (UNKNOWN, "expanded", "accepted"),
        (UNKNOWN, "delayed", None),
        (UNKNOWN, "", None),
    ],
)
def test_what_a_server_says_later_settles_what_it_can(
    any_room: PostRoom, outcome: RelayOutcome, action: str, state: str | None
) -> None:
    any_room.queue()
    before = attempt(any_room, outcome)
    with write(any_room.engine) as conn:
        row = any_room.row("report/1")
        assert outbox.settle_by_notice(conn, row, action, reason="Kembali.", at=any_room.clock.now()) == state
    assert any_room.row("report/1").status == (state or before)


@pytest.mark.parametrize("status", sorted({*MailStatus} - {MailStatus.ACCEPTED, MailStatus.UNKNOWN}))
def test_a_mail_that_did_not_leave_cannot_come_back(room: PostRoom, status: str) -> None:
    room.queue()
    with write(room.engine) as conn:
        conn.execute(table.update().values(status=status))
        row = conn.execute(select(table)).one()
        for action in ("failed", "delivered"):
            assert outbox.settle_by_notice(conn, row, action, reason="Kembali.", at=room.clock.now()) is None
    assert room.row("report/1").status == status


def test_a_mail_in_doubt_waits_for_a_persons_word(room: PostRoom) -> None:
    mail_id = room.queue()
    assert attempt(room, UNKNOWN) == "unknown"
    room.clock.advance(days=30)
    with write(room.engine) as conn:
        leasing.tidy(conn, room.office.code, room.clock.now())
        assert leasing.lease_next(conn, room.office.code, owner="pump", at=room.clock.now()) is None
        assert outbox.resolve_unknown(conn, mail_id, arrived=True, actor=Actor.OPERATOR, at=room.clock.now())
        assert not outbox.resolve_unknown(conn, mail_id, arrived=False, actor=Actor.OPERATOR, at=room.clock.now())
    assert room.row("report/1").status == "accepted"
    assert room.events("report/1")[-1] == "mail_confirmed"


def test_a_withdrawn_revision_takes_its_mails_back_unless_they_were_handed_over(room: PostRoom) -> None:
    revision_id = room.compile_revision()
    room.queue("report/gone", revision_id=revision_id)
    attempt(room, UNKNOWN)
    room.queue("report/sending", revision_id=revision_id)
    room.queue("report/waiting", status="waiting", revision_id=revision_id)
    room.queue("report/queued", revision_id=revision_id)
    at = room.clock.now()
    with write(room.engine) as conn:
        leased = leasing.lease_next(conn, room.office.code, owner="pump", at=at)
        assert leased is not None
        assert outbox.void_revision(conn, revision_id, reason="Ditarik operator.", at=at) == 3
        assert not leasing.hand_over(conn, leased, message_id="<2@x>", message_sha256=None, at=at)
    states = room.statuses()
    assert states.pop("report/gone") == "unknown"
    assert set(states.values()) == {"void"}


def test_a_rejected_mail_is_tried_again_by_the_operator_only(room: PostRoom) -> None:
    mail_id = room.queue()
    attempt(room, RelayOutcome(Result.REJECTED, 550, "tidak dikenal"), hand_over=False)
    room.clock.advance(days=2)
    with write(room.engine) as conn:
        assert leasing.lease_next(conn, room.office.code, owner="pump", at=room.clock.now()) is None
        assert outbox.void(conn, table.c.id == mail_id, reason="-", at=room.clock.now()) == 0
        assert not outbox.resolve_unknown(conn, mail_id, arrived=True, actor=Actor.OPERATOR, at=room.clock.now())
        assert outbox.resolve_unknown(conn, mail_id, arrived=False, actor=Actor.OPERATOR, at=room.clock.now())
        assert leasing.lease_next(conn, room.office.code, owner="pump", at=room.clock.now()) is not None


def test_code_mails_wait_for_their_run_and_go_with_their_request(any_room: PostRoom) -> None:
    request_id = any_room.ask(is_ready=False)
    key = f"request/{request_id}/first"
    assert any_room.run() == {}
    assert any_room.row(key).status == "waiting"
    with write(any_room.engine) as conn:
        cancel_open(conn, "report", 1, reason="ditarik", actor=Actor.OPERATOR, at=any_room.clock.now())
    assert any_room.run() == {}
    assert any_room.row(key).status == "void"
    assert any_room.issues() == []
