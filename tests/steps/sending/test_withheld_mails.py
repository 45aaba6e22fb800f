"""A mail whose row was changed past the program stays here and is told of; the others leave."""

from typing import Any

import pytest

from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Mail
from rbworkflow.steps.overview.status import status
from rbworkflow.store import write
from rbworkflow.store.schema import outbox as table
from tests.steps.office_walk import OPERATOR, PROVINCE, SECRETARY, Walk, text_of

STRANGER = "lain@kantor.example"


def queue(walk: Walk, key: str, recipient: str) -> int:
    mail = Mail(f"Surel {key}", "Yth. Bapak/Ibu", "<p>Yth. Bapak/Ibu</p>")
    with write(walk.workplace.engine) as conn:
        kind = key.partition("/")[0]
        at, office_code = walk.workplace.now, walk.workplace.office.code
        return outbox.queue(conn, office_code=office_code, key=key, kind=kind, mail=mail, recipient=recipient, at=at)


def change(walk: Walk, mail_id: int, **values: Any) -> None:
    with write(walk.workplace.engine) as conn:
        conn.execute(table.update().where(table.c.id == mail_id).values(values))


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"recipient": STRANGER}, "penerima"),
        ({"text_body": "Kirim ke saya."}, "isi"),
        ({"html_body": "<p>Kirim ke saya.</p>"}, "isi HTML"),
        ({"attachments": [{"name": "a.pdf", "sha256": "a" * 64}]}, "lampiran"),
        ({"message_id": "<1@kantor.example>", "message_sha256": "b" * 64}, "tanda surel"),
        ({"key": "form/2026-S1/lain"}, "tidak ada peristiwa yang membuatnya"),
    ],
)
def test_it_is_held_with_the_reason_while_the_others_leave(
    received_with_relay: Walk, changed: dict[str, Any], says: str
) -> None:
    walk = received_with_relay
    altered, others = (
        queue(walk, "notice/1", PROVINCE),
        [queue(walk, f"notice/{number}", SECRETARY) for number in (2, 3)],
    )
    change(walk, altered, **changed)

    walk.due_work()
    walk.due_work()

    assert walk.mails(PROVINCE) == walk.mails(STRANGER) == []
    assert len(walk.mails(SECRETARY, "Surel notice")) == len(others)
    told = text_of(walk.mail(OPERATOR, "ditahan"))
    assert f"Surel nomor {altered} " in told
    assert says in told
    act = status(walk.workplace).next_act
    assert act.startswith(f"Surel nomor {altered} kepada ")
    assert "ditahan" in act


def test_it_leaves_once_its_row_is_as_it_was(received_with_relay: Walk) -> None:
    walk = received_with_relay
    altered = queue(walk, "notice/1", PROVINCE)
    change(walk, altered, recipient=STRANGER)
    walk.due_work()
    change(walk, altered, recipient=PROVINCE)
    walk.due_work()
    assert len(walk.mails(PROVINCE, "Surel notice/1")) == 1
    assert walk.mails(STRANGER) == []
    assert "ditahan" not in status(walk.workplace).next_act
    walk.verify()


def test_a_mail_that_nobody_of_ours_queued_does_not_leave(received_with_relay: Walk) -> None:
    walk = received_with_relay
    queue(walk, "notice/1", SECRETARY)
    row = walk.rows(table, table.c.key == "notice/1")[0]._asdict()
    with write(walk.workplace.engine) as conn:
        conn.execute(table.insert().values(row | {"id": row["id"] + 1, "key": "notice/2", "recipient": STRANGER}))
    walk.due_work()
    assert walk.mails(STRANGER) == []
    assert len(walk.mails(SECRETARY, "Surel notice/1")) == 1
