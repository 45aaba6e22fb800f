"""Whatever strangers mail, the office sends one mail a day for it to the operator, and nothing of their words."""

from datetime import timedelta

import pytest

from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Mail
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.store import write
from rbworkflow.store.schema import audit_event, received_mail
from rbworkflow.store.schema import outbox as outbox_table
from tests.steps.mail_post import KUL, STRANGER, MemoryPost, form, incoming, mail
from tests.steps.office_walk import OPERATOR, SECRETARY, Walk, text_of

HERE = "mx.kpu-pasuruan.example"
FAIL = f"{HERE}; dmarc=fail header.from=kpu-pasuruan.example"
LURE = "Klik http://penipu.example"


@pytest.fixture
def walk(opened: Walk, memory: MemoryPost) -> Walk:
    return opened.with_settings(**memory.settings(), imap_authserv_id=HERE)


def forged(number: int) -> bytes:
    """In a unit's name, or in an unknown one."""
    sender = KUL if number % 2 else STRANGER
    return mail(text=LURE, subject=LURE, sender=sender, number=number, Authentication_Results=FAIL)


def test_a_hundred_and_thirty_forged_mails_make_one_mail_a_day(walk: Walk, memory: MemoryPost) -> None:
    before = len(walk.mails())
    memory.deliver(*(forged(number) for number in range(130)))
    walk.collect()
    walk.collect()
    (told,) = walk.mails()[before:]
    assert told.message["To"] == OPERATOR
    assert "130 surel dari pengirim yang tidak dapat dipastikan" in text_of(told)
    assert "penipu" not in str(told.message)
    rows = walk.rows(received_mail)
    assert len([row for row in rows if row.content_sha256]) == walk.workplace.office.receiving.strangers_a_day
    assert {row.reason_code for row in rows if not row.content_sha256} == {"KUOTA_ASING"}
    memory.deliver(forged(131))
    walk.collect()
    assert len(walk.mails()) == before + 1
    walk.on("2026-07-03 08:00").collect()
    assert len(walk.mails()) == before + 2


def test_forged_mails_keep_no_unit_from_sending(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(*(forged(number) for number in range(25)))
    memory.deliver(mail(form(), number=200, Authentication_Results=FAIL.replace("fail", "pass")))
    assert [answer.unit_code for answer in walk.collect().answers] == ["KUL"]


def test_the_operator_is_told_which_mails_wait_for_him(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(*(mail(form(), subject=LURE, number=number, sender=STRANGER) for number in range(12)))
    walk.collect()
    assert [status for status, _ in incoming(walk)] == ["awaiting"] * 12
    told = text_of(walk.mail(OPERATOR, "pengirim isian perlu dikonfirmasi"))
    assert f"Surel masuk nomor 1 dari {STRANGER} memuat isian Subbagian Keuangan" in told
    assert "Ada 2 surel lain seperti itu" in told
    assert LURE not in told


def test_people_whom_nobody_vouches_for_hear_why_without_their_own_words(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail(subject=LURE, text=LURE))
    walk.collect()
    told = walk.mail(KUL, "Surel belum dapat diproses")
    assert "diterima 2 Juli 2026 pukul 10.00" in text_of(told)
    assert "penipu" not in str(told.message)


def flood(walk: Walk, count: int) -> None:
    """Alarms and answers that stand in the queue before anything else does."""
    earlier = walk.workplace.now - timedelta(hours=1)
    with write(walk.workplace.engine) as conn:
        for number in range(count):
            outbox.queue(
                conn,
                office_code=walk.workplace.office.code,
                key=f"answer/banjir/{number}",
                kind="answer",
                mail=Mail("Jawaban", "Jawaban", "<p>Jawaban</p>"),
                recipient=KUL,
                at=earlier,
            )


def test_codes_leave_before_everything_else_of_the_same_round(received_with_relay: Walk) -> None:
    walk, before = received_with_relay, len(received_with_relay.mails())
    flood(walk, 5)
    walk.daily_round()
    first, *others = walk.mails()[before:]
    assert first.message["To"] == SECRETARY
    assert "SETUJU-" in first.text
    assert len([each for each in others if each.message["Subject"] == "Jawaban"]) == 5


def test_the_days_budget_stops_neither_codes_nor_the_report(received_with_relay: Walk) -> None:
    walk = received_with_relay.with_office(mails_a_day=3)
    flood(walk, 9)
    walk.daily_round()
    walk.approve_all()
    assert walk.revision().status == "sent"
    sent = walk.rows(outbox_table, outbox_table.c.kind == "answer", outbox_table.c.sent_at.is_not(None))
    assert len(sent) == 3
    assert "Batas surel keluar hari ini (3) tercapai" in status(walk.workplace).budget
    assert "Kode, tautan masuk, laporan" in status(walk.workplace).budget
    heard = walk.rows(outbox_table, outbox_table.c.kind == "decision", outbox_table.c.status == "queued")
    assert heard == [], "whoever makes the office send much keeps no officer from hearing of a decision"
    walk.on("2026-07-07 07:00").due_work()
    later = walk.rows(outbox_table, outbox_table.c.sent_at.is_not(None), outbox_table.c.kind.not_in(outbox.ALWAYS))
    assert len(later) == 6
    assert "tercapai" in status(walk.workplace).budget
    assert status(walk.on("2026-07-09 07:00").workplace).budget == ""


def test_what_strangers_mailed_is_removed_after_its_days_and_the_chain_says_so(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail(text=LURE, subject=LURE, sender=STRANGER, number=1, Authentication_Results=FAIL))
    memory.deliver(mail(form(), sender=STRANGER, number=2, Authentication_Results=FAIL))
    walk.collect()
    removed, waiting = (row.content_sha256 for row in walk.rows(received_mail))
    walk.on("2026-07-29 08:00").collect()
    assert walk.workplace.files.path(removed).is_file()
    walk.on("2026-08-03 08:00").collect()
    assert not walk.workplace.files.path(removed).exists()
    assert walk.workplace.files.path(waiting).is_file(), "what waits for the operator's word stays"
    row = next(row for row in walk.rows(received_mail) if row.content_sha256 is None)
    assert (row.sender, row.subject) == (STRANGER, "")
    assert "incoming_removed" in [event.action for event in walk.rows(audit_event)]
    assert "utuh" in verify(walk.workplace).message
